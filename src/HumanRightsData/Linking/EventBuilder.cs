using HumanRightsData.Dates;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Makes the records of events, with their sources, dates, places and participants.</summary>
internal static class EventBuilder
{
    public static void Build(LinkingContext context)
    {
        ReadOnlySpan<EventMention> found = context.Mentions.Events.Items;
        ReadOnlySpan<DocumentEvent> events = context.Events.Items.Items;
        Groups mentions = context.Work.Mentions;
        mentions.Start(events.Length, found.Length);
        for (int m = found.Length - 1; m >= 0; m--)
        {
            if (found[m].Event >= 0)
            {
                mentions.AddBefore(found[m].Event, m);
            }
        }

        ReadOnlySpan<EventParticipation> parts = context.Events.Participations.Items;
        Groups participations = context.Work.Others;
        participations.Start(events.Length, parts.Length);
        for (int p = parts.Length - 1; p >= 0; p--)
        {
            participations.AddBefore(parts[p].Event, p);
        }

        for (int e = 0; e < events.Length; e++)
        {
            ref readonly DocumentEvent happened = ref events[e];
            ref readonly EventMention first = ref found[happened.FirstMention];
            SourceAttribution[] sources = SourcesOf(context, e, happened.FirstMention);
            context.Add(new Event(context.IdOfEvent(e), happened.Kind, LinkingContext.TextOf(sources[0].Quote), new(sources))
            {
                Rule = first.Verb == EventVerbTraits.None ? "event.noun" : first.IsPassive ? "event.passive-verb" : "event.verb",
                Date = DateOf(context, happened, first),
                Place = happened.Place < 0 ? null : context.NameOfEntity(context.Mentions.Names[happened.Place].Entity),
                Participants = ParticipantsOf(context, e),
            });
        }
    }

    private static EdtfDate? DateOf(LinkingContext context, in DocumentEvent happened, in EventMention first) => happened.Date < 0 ? null
        : first.Verb == EventVerbTraits.None && context.IsFrom(happened.Date, happened.Kind) ? context.Mentions.Dates[happened.Date].Value.ToEdtfDate()
        : context.DateOf(happened.Date);

    /// <summary>All mentions of an event, the one that gives the title at the head, the others in document order.</summary>
    private static SourceAttribution[] SourcesOf(LinkingContext context, int happened, int title)
    {
        Groups mentions = context.Work.Mentions;
        int first = mentions.First(happened);
        SourceAttribution[] sources = new SourceAttribution[mentions.CountFrom(first)];
        sources[0] = context.Cite(context.Mentions.Events[title].Run);
        for (int i = 1, m = first; m >= 0; m = mentions.Next(m))
        {
            if (m != title)
            {
                sources[i++] = context.Cite(context.Mentions.Events[m].Run);
            }
        }

        return sources;
    }

    private static ValueList<Participant> ParticipantsOf(LinkingContext context, int happened)
    {
        int first = context.Work.Others.First(happened);
        if (first < 0)
        {
            return default;
        }

        Participant[] participants = new Participant[context.Work.Others.CountFrom(first)];
        for (int i = 0, p = first; i < participants.Length; i++, p = context.Work.Others.Next(p))
        {
            ref readonly EventParticipation part = ref context.Events.Participations[p];
            RecordId who = context.IdOfEntity(part.Entity);
            bool isPerson = context.Entities.Items[part.Entity].Kind == NameKind.Person;
            participants[i] = new Participant(isPerson ? who : null, isPerson ? null : who, part.Role)
            {
                Allegation = part.Allegation,
                Judgment = part.IsJudgment ? context.IdOfEvent(happened) : null,
            };
        }

        return new(participants);
    }
}
