using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Makes the records of events, with their sources, dates, places and participants.</summary>
internal static class EventBuilder
{
    public static void Build(LinkingContext context)
    {
        DocumentEvents events = context.Events;
        List<SourceAttribution>[] sources = new List<SourceAttribution>[events.Items.Count];
        for (int m = 0; m < context.Mentions.Events.Count; m++)
        {
            ref readonly EventMention mention = ref context.Mentions.Events[m];
            if (mention.Event >= 0)
            {
                (sources[mention.Event] ??= []).Add(context.Cite(mention.Run));
            }
        }

        List<Participant>[] participants = Participants(context);
        for (int e = 0; e < events.Items.Count; e++)
        {
            DocumentEvent happened = events.Items[e];
            ref readonly EventMention first = ref context.Mentions.Events[happened.FirstMention];
            context.Records.Add(new Event(context.IdOfEvent(e), happened.Kind, context.TextOf(first.Run), [.. sources[e]])
            {
                Rule = first.Verb == EventVerbTraits.None ? "event.noun" : first.IsPassive ? "event.passive-verb" : "event.verb",
                Date = happened.Date < 0 ? null : context.DateOf(happened.Date),
                Place = happened.Place < 0 ? null : context.NameOfEntity(context.Mentions.Names[happened.Place].Entity),
                Participants = participants[e] is { } list ? [.. list] : [],
            });
        }
    }

    private static List<Participant>[] Participants(LinkingContext context)
    {
        DocumentEvents events = context.Events;
        List<Participant>[] participants = new List<Participant>[events.Items.Count];
        foreach (ref readonly EventParticipation part in events.Participations.Items)
        {
            RecordId who = context.IdOfEntity(part.Entity);
            bool isPerson = context.Entities.Items[part.Entity].Kind == NameKind.Person;
            (participants[part.Event] ??= []).Add(new Participant(isPerson ? who : null, isPerson ? null : who, part.Role)
            {
                Allegation = part.Allegation,
                Judgment = part.IsJudgment ? context.IdOfEvent(part.Event) : null,
            });
        }

        return participants;
    }

    /// <summary>The kind as the wire writes it.</summary>
    internal static string WordOf(EventKind kind) => LexiconFile.EventKinds[(int)kind];
}
