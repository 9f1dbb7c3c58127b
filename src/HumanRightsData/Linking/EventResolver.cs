using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Tells which mentions tell one event: one event a document, however often it is told.</summary>
/// <remarks>
/// Mentions of one kind are one event where their dates agree (one may be the more exact) and their nouns do, or the number of people that it
/// befell; one that has nothing of its own, but points at something known ("the massacre", "these killings", "the men were arrested"), is the
/// last such event before it. A mention that would be no event by itself and repeats none is dropped.
/// </remarks>
internal static class EventResolver
{
    /// <summary>How many words may stand between a noun and the clause that hangs on it: "the massacre in Orre, in which".</summary>
    private const int MostBetween = 5;

    /// <summary>How many days the vaguer of two dates of one event may last: a year.</summary>
    private const int LongestOne = 366;

    /// <summary>How many earlier events of its kind a mention is held against; it bounds the work.</summary>
    private const int Memory = 48;

    public static void Resolve(Page page, Mentions mentions, DocumentEvents events)
    {
        events.Clear();
        int waiting = -1; // a verb whose sentence goes on to name its event
        for (int m = 0; m < mentions.Events.Count; m++)
        {
            ref EventMention mention = ref mentions.Events[m];
            if (mention.Owner < 0 && BefallsPronoun(page, mention))
            {
                mention.Owner = EventPronouns.NameOf(page, mentions, mention.Subject.First);
            }

            if (waiting >= 0 && mention.Head >= mentions.Events[waiting].PredicateEnd)
            {
                Settle(page, mentions, events, waiting);
                waiting = -1;
            }

            if (waiting < 0 && NamesItself(page, mentions, m))
            {
                waiting = m;
                continue;
            }

            Settle(page, mentions, events, m, isSure: waiting == m - 1 && waiting >= 0 && mention.Kind != EventKind.Other);
            if (waiting == m - 1 && waiting >= 0 && mention.Event >= 0)
            {
                mentions.Events[waiting].Event = mention.Event;
                ref DocumentEvent found = ref events.Items[mention.Event];
                found.FirstMention = mention.Kind == mentions.Events[waiting].Kind ? Math.Min(found.FirstMention, waiting) : found.FirstMention;
                waiting = -1;
            }
        }

        if (waiting >= 0)
        {
            Settle(page, mentions, events, waiting);
        }
    }

    /// <summary>"he was arrested": a verb of what is done to somebody, whom a pronoun names.</summary>
    private static bool BefallsPronoun(Page page, in EventMention mention) => mention.IsPassive
        && (mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Court | EventVerbTraits.Post)) != 0
        && mention.SubjectEnd - mention.Subject.First == 1 && page.Tokens[mention.Subject.First].Is(WordClass.Pronoun);

    /// <summary>Gives a mention its event: a known one, a new one, or none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="events">What is known so far.</param>
    /// <param name="m">The mention.</param>
    /// <param name="isSure">Whether a verb before it says that it happened: "died in | a bombing".</param>
    private static void Settle(Page page, Mentions mentions, DocumentEvents events, int m, bool isSure = false)
    {
        ref EventMention mention = ref mentions.Events[m];
        int article = page.ArticleOf(mention.Head);
        int known = NestedIn(page, mentions, m);
        known = known >= 0 ? known : ToldWhere(page, mentions, m);
        known = known >= 0 ? known : FindKnown(page, mentions, events, m, article);
        if (known < 0 && FindKilling(page, mentions, events, m, article) is >= 0 and int killing)
        {
            known = killing;
            mention.Kind = EventKind.Killing;
        }

        known = known < 0 && isSure && !mention.IsSpecific ? FindKnown(page, mentions, events, m - 1, article) : known;
        if (known < 0)
        {
            if (!mention.IsSpecific && mention.Verb == EventVerbTraits.None && !isSure)
            {
                return;
            }

            known = events.Items.Count;
            events.Add(mention.Kind, m);
        }

        mention.Event = known;
        ref DocumentEvent found = ref events.Items[known];
        found.Article = article;
        found.Date = found.Date < 0 ? mention.Date : found.Date;
        found.Place = found.Place < 0 ? mention.Place : found.Place;
    }

    /// <summary>Whether a noun within what a verb says names the same: "were executed in the 1988 massacre", "died in the attack".</summary>
    private static bool NamesItself(Page page, Mentions mentions, int m)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        if (mention.Verb == EventVerbTraits.None || m + 1 >= mentions.Events.Count)
        {
            return false;
        }

        ref readonly EventMention next = ref mentions.Events[m + 1];
        return next.Verb == EventVerbTraits.None && (next.Kind == mention.Kind || IsDeathIn(mention, next)) && next.Head < mention.PredicateEnd
            && next.Run.First >= mention.Run.End
            && page.Tokens[next.Run.First - 1].Is(WordClass.Preposition | WordClass.Determiner) && !IsWhy(page, mention.Run.End, next.Run.First);
    }

    /// <summary>"was hanged | for the murder of a guard", "was executed on charges of | murder": what was done before, and why.</summary>
    private static bool IsWhy(Page page, int from, int noun)
    {
        int at = noun - 1;
        at -= at > from && page.Tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        PrepositionForms form = page.Preposition(at);
        return (form & (PrepositionForms.For | PrepositionForms.Matter)) != 0
            || ((form & PrepositionForms.Genitive) != 0 && at > from
            && page.Tokens[at - 1].Is(WordClass.EventVerb | WordClass.SpeechVerb | WordClass.SpeechNoun));
    }

    /// <summary>"died in the attack": a verb of what befalls somebody, beside a noun that names how.</summary>
    private static bool IsDeathIn(in EventMention verb, in EventMention noun) => (verb.Verb & EventVerbTraits.Alone) != 0
        && verb.Kind == EventKind.Other && noun.Kind is EventKind.Killing or EventKind.Attack;

    /// <summary>The event of a mention whose words hold this one, or that stands within this one’s words: "an audio tape surfaced"; -1 for none.</summary>
    private static int NestedIn(Page page, Mentions mentions, int m)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        for (int p = m - 1; p >= Math.Max(0, m - 2) && page.SentenceOfToken[mentions.Events[p].Head] == page.SentenceOfToken[mention.Head]; p--)
        {
            ref readonly EventMention before = ref mentions.Events[p];
            if (before.Event >= 0 && before.Kind == mention.Kind && (before.Verb == EventVerbTraits.None || mention.Verb == EventVerbTraits.None)
                && (Holds(before, mention) || Holds(mention, before)))
            {
                return before.Event;
            }
        }

        return -1;
    }

    /// <summary>Whether a mention's words hold another's, but not in what hangs on whom a verb tells of: "Ana Dunn, who was tried for the murder of a guard,
    /// was hanged".</summary>
    private static bool Holds(in EventMention mention, in EventMention other) => mention.Run.Contains(other.Head)
        && (mention.Verb == EventVerbTraits.None || other.Head >= mention.Head || other.Head < mention.SubjectEnd);

    /// <summary>The event of a noun on which a clause hangs that tells what was done in it: "the 1988 massacre, in which 300 clerks were executed"; -1 for none.</summary>
    private static int ToldWhere(Page page, Mentions mentions, int m)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        int opens = mention.Subject.First - 1;
        if (mention.Verb == EventVerbTraits.None || m == 0 || mention.Subject.Length == 0 || opens <= 0 || !page.Tokens[opens].Is(WordClass.QuestionWord))
        {
            return -1;
        }

        ref readonly EventMention noun = ref mentions.Events[m - 1];
        bool where = page.Tokens[opens].Is(WordClass.Conjunction) || page.Tokens[opens - 1].Is(WordClass.Preposition); // "where", "in which"
        return where && noun.Event >= 0 && noun.Verb == EventVerbTraits.None && (noun.Kind == mention.Kind || IsDeathIn(mention, noun))
            && noun.Run.End <= opens && opens - noun.Run.End <= MostBetween
            && page.SentenceOfToken[noun.Head] == page.SentenceOfToken[mention.Head] ? noun.Event : -1;
    }

    /// <summary>The known event that a mention tells again: one that is surely it, else the last to which it can point back; -1 for none.</summary>
    private static int FindKnown(Page page, Mentions mentions, DocumentEvents events, int m, int article)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        int loose = -1, looser = -1;
        ReadOnlySpan<DocumentEvent> all = events.Items.Items;
        for (int e = events.LastOf(mention.Kind), steps = 0; e >= 0 && steps < Memory; e = all[e].Previous, steps++)
        {
            ref readonly DocumentEvent known = ref all[e];
            if (!MayBeOne(mentions, mention.Date, known.Date))
            {
                continue;
            }

            switch (new EventRepetition(page, mentions, m, known, article, isLatest: steps == 0).Read())
            {
                case EventLikeness.Same:
                    return e;
                case EventLikeness.Loose:
                    loose = loose < 0 ? e : loose;
                    looser = looser < 0 ? e : looser;
                    break;
                case EventLikeness.Looser:
                    looser = looser < 0 ? e : looser;
                    break;
            }
        }

        return loose >= 0 ? loose : looser;
    }

    /// <summary>The killing, told before, of those whose death a noun names: "Ana Dunn was shot dead … Dunn’s death"; -1 for none.</summary>
    private static int FindKilling(Page page, Mentions mentions, DocumentEvents events, int m, int article)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        if (mention.Verb != EventVerbTraits.None || (EventWords.NounTraits(page.Lexicon, mention.HeadId) & EventNounTraits.Dies) == 0)
        {
            return -1;
        }

        ReadOnlySpan<DocumentEvent> all = events.Items.Items;
        for (int e = events.LastOf(EventKind.Killing), steps = 0; e >= 0 && steps < Memory; e = all[e].Previous, steps++)
        {
            ref readonly DocumentEvent known = ref all[e];
            if (MayBeOne(mentions, mention.Date, known.Date)
                && new EventRepetition(page, mentions, m, known, article, isLatest: steps == 0).IsDeathOfKilled(article))
            {
                return e;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the dates is wanting, or one lies within the other and that is no longer than a year.</summary>
    /// <remarks>What was done "in the 1980s" is not what was done in 1988.</remarks>
    private static bool MayBeOne(Mentions mentions, int left, int right)
    {
        if (left < 0 || right < 0 || left == right)
        {
            return true;
        }

        ref readonly DateValue a = ref mentions.Dates[left].Value, b = ref mentions.Dates[right].Value;
        if (IsWithinYear(a) && IsWithinYear(b) && a.Start.Year != b.Start.Year)
        {
            return false; // most often, and cheap to tell
        }

        if (a == b)
        {
            return true;
        }

        return a.TryBounds(out DateOnly aFirst, out DateOnly aLast) && b.TryBounds(out DateOnly bFirst, out DateOnly bLast)
            && ((aFirst <= bFirst && bLast <= aLast && aLast.DayNumber - aFirst.DayNumber <= LongestOne)
                || (bFirst <= aFirst && aLast <= bLast && bLast.DayNumber - bFirst.DayNumber <= LongestOne));
    }

    private static bool IsWithinYear(in DateValue date) => date.Form == DateForm.Point
        && date.Start.Precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day;
}
