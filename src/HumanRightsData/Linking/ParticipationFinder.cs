using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Finds who took part in the events, and how: by the verbs and nouns that tell them and by phrases of participation.</summary>
/// <remarks>A link that the words do not give is left out. Whoever is named as having done harm is alleged to have.</remarks>
internal static class ParticipationFinder
{
    public static void Find(Page page, Mentions mentions, DocumentEvents events)
    {
        int name = 0;
        for (int m = 0; m < mentions.Events.Count; m++)
        {
            ref readonly EventMention mention = ref mentions.Events[m];
            if (mention.Event < 0)
            {
                continue;
            }

            Sentence sentence = page.Sentences[page.SentenceOfToken[mention.Head]];
            while (name < mentions.Names.Count && mentions.Names[name].Run.First < sentence.FirstToken)
            {
                name++;
            }

            if (mention.Verb != EventVerbTraits.None)
            {
                VerbParticipants.Add(page, mentions, events, mention, sentence, name);
            }
            else
            {
                NounParticipants.Add(page, mentions, events, mention, sentence, name);
            }
        }

        PhraseParticipants.Add(page, mentions, events);
    }

    /// <summary>Adds somebody to an event, once in a role.</summary>
    public static void Add(DocumentEvents events, int happened, int entity, ParticipantRole role, AllegationStatus? allegation = null, bool judgment = false)
    {
        if (entity < 0)
        {
            return;
        }

        // The list of an event is short; the latest ones are looked through for the same.
        for (int i = events.Participations.Count - 1; i >= Math.Max(0, events.Participations.Count - 64); i--)
        {
            EventParticipation known = events.Participations[i];
            if (known.Event == happened && known.Entity == entity && known.Role == role)
            {
                return;
            }
        }

        AllegationStatus? accused = role is ParticipantRole.Perpetrator or ParticipantRole.Defendant ? allegation ?? AllegationStatus.Alleged : null;
        events.Participations.Add(new EventParticipation(happened, entity, role, accused, judgment));
    }
}
