using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Finds whom the words before or after a cue name: a person or body of the document, by name or through a pronoun or a role.</summary>
/// <remarks>
/// The words that name speakers are taken in the order of the text. A pronoun stands for the last who spoke or was spoken of as the
/// subject of a sentence and fits; a role ("the rapporteur") for the last named person who holds it; a kind of body ("the group") for the last body
/// that fits. What fits nobody stays unresolved.
/// </remarks>
internal static class SpeakerResolver
{
    public static void Resolve(Page page, Mentions mentions, Entities entities, SpeakerMemory memory) =>
        new SpeakerReader(page, mentions, entities, memory).Read();
}
