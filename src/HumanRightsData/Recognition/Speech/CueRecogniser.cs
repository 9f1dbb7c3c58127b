using HumanRightsData.Layout;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Finds the words of saying and whose they are: verbs with their subjects, "according to", nouns with a holder.</summary>
internal static class CueRecogniser
{
    /// <summary>Words that a cue can begin with.</summary>
    public const WordClass Triggers = WordClass.SpeechVerb | WordClass.SpeechPhrase | WordClass.SpeechNoun;

    public static void Recognise(Page page, Mentions mentions) => new CueReader(page, mentions).Read();
}
