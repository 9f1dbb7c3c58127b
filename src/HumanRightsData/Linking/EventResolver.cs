using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Tells which mentions tell one event: one event a document, however often it is told.</summary>
/// <remarks>
/// Mentions of one kind are one event where their dates agree (one may be the more exact) and their nouns do; one that has neither date nor
/// place of its own, but points at something known ("the massacre", "these killings"), is the last such event before it.
/// A mention that would be no event by itself and repeats none is dropped.
/// </remarks>
internal static class EventResolver
{
    /// <summary>How many earlier events a mention is held against; it bounds the work.</summary>
    private const int Memory = 48;

    public static void Resolve(Page page, Mentions mentions, DocumentEvents events)
    {
        events.Clear();
        for (int m = 0; m < mentions.Events.Count; m++)
        {
            ref EventMention mention = ref mentions.Events[m];
            int known = FindKnown(page, mentions, events, mention);
            if (known < 0)
            {
                if (!mention.IsSpecific && mention.Verb == EventVerbTraits.None)
                {
                    continue;
                }

                known = events.Items.Count;
                events.Items.Add(new DocumentEvent { Kind = mention.Kind, FirstMention = m, Date = -1, Place = -1 });
            }

            mention.Event = known;
            ref DocumentEvent found = ref events.Items[known];
            found.LastMention = m;
            found.Date = found.Date < 0 ? mention.Date : found.Date;
            found.Place = found.Place < 0 ? mention.Place : found.Place;
        }
    }

    private static int FindKnown(Page page, Mentions mentions, DocumentEvents events, in EventMention mention)
    {
        int oldest = Math.Max(0, events.Items.Count - Memory);
        int loose = -1;
        for (int e = events.Items.Count - 1; e >= oldest; e--)
        {
            ref readonly DocumentEvent known = ref events.Items[e];
            if (known.Kind != mention.Kind || !MayBeOne(mentions, mention.Date, known.Date))
            {
                continue;
            }

            ref readonly EventMention first = ref mentions.Events[known.FirstMention];
            if (!OwnersAgree(mentions, mention, first) || (IsOfArticle(mention.Kind) && !(mention.Date >= 0 && known.Date >= 0)
                && page.ArticleOf(mention.Head) != page.ArticleOf(mentions.Events[known.LastMention].Head)))
            {
                continue;
            }

            bool sameNoun = IsSameNoun(page, mention, first);
            bool sameDate = mention.Date >= 0 && known.Date >= 0;
            if (mention.Verb != EventVerbTraits.None)
            {
                // A verb tells its own event, unless it repeats the date and kind of one, or a noun right after it names one.
                if (sameDate && mention.Kind is EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Burial)
                {
                    return e;
                }

                continue;
            }

            if (sameDate && (sameNoun || mention.Kind is EventKind.Killing or EventKind.Conference or EventKind.EnforcedDisappearance))
            {
                return e;
            }

            bool same = mention.Kind == EventKind.Other ? !mention.IsSpecific || mention.Owner >= 0 || (mention.Place >= 0 && known.Place >= 0) : mention.IsDefinite || mention.IsSpecific;
            if (sameNoun && same && (mention.Date < 0 || known.Date < 0) && PlacesAgree(mentions, mention.Place, known.Place))
            {
                return e;
            }

            if (loose < 0 && mention.Date < 0 && mention.IsDefinite && !mention.IsSpecific && mention.Kind != EventKind.Other)
            {
                loose = e;
            }
        }

        return loose;
    }

    /// <summary>Whether neither says whose it is, or both say the same. One that does and one that does not agree where the later only points back.</summary>
    private static bool OwnersAgree(Mentions mentions, in EventMention mention, in EventMention first)
    {
        if (mention.Owner >= 0 && first.Owner >= 0)
        {
            return mentions.Names[mention.Owner].Entity == mentions.Names[first.Owner].Entity;
        }

        return mention.Owner < 0 ? first.Owner < 0 || (mention.IsDefinite && !mention.IsSpecific) : !IsOfArticle(mention.Kind);
    }

    /// <summary>Kinds that each article tells its own of; a massacre or a fatwa is the same in all of them.</summary>
    private static bool IsOfArticle(EventKind kind) => kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Report
        or EventKind.StatementRelease or EventKind.Trial or EventKind.Sentence or EventKind.Investigation;

    /// <summary>Whether one of the dates is wanting, or one lies within the other.</summary>
    private static bool MayBeOne(Mentions mentions, int left, int right)
    {
        if (left < 0 || right < 0 || left == right)
        {
            return true;
        }

        DateValue a = mentions.Dates[left].Value, b = mentions.Dates[right].Value;
        if (a == b)
        {
            return true;
        }

        return a.TryBounds(out DateOnly aFirst, out DateOnly aLast) && b.TryBounds(out DateOnly bFirst, out DateOnly bLast)
            && ((aFirst <= bFirst && bLast <= aLast) || (bFirst <= aFirst && aLast <= bLast));
    }

    private static bool PlacesAgree(Mentions mentions, int left, int right) =>
        left < 0 || right < 0 || mentions.Names[left].Entity == mentions.Names[right].Entity;

    /// <summary>The same noun, one in the plural perhaps.</summary>
    private static bool IsSameNoun(Page page, in EventMention left, in EventMention right)
    {
        if (left.HeadId == right.HeadId)
        {
            return true;
        }

        ReadOnlySpan<char> a = LastWord(page.Lexicon.TextOf(left.HeadId)), b = LastWord(page.Lexicon.TextOf(right.HeadId));
        return a.SequenceEqual(b);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> entry)
    {
        ReadOnlySpan<char> word = entry[(entry.LastIndexOf(' ') + 1)..];
        return word.EndsWith("s") ? word[..^1] : word;
    }
}
