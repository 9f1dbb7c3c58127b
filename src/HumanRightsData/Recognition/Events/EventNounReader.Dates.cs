using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventNounReader
{
    // When what a noun names was, by the words around it.

    /// <summary>"pointed out on 14 August 2016, in an interview": "died on 3 May in an attack", "made public on 3 May at a conference": a date before "in"; an index, -1 for none.</summary>
    private static int DateBeforeIn(in ClauseReader clause, int determiner, bool gathering)
    {
        if (!IsWhereSaid(clause, determiner, gathering ? PrepositionForms.In | PrepositionForms.At : PrepositionForms.In))
        {
            return -1;
        }

        int last = determiner - 2;
        last -= last > clause.Sentence.FirstToken && clause.Tokens[last].Kind == TokenKind.Comma && !clause.IsDate(last) ? 1 : 0;
        if (last <= clause.Sentence.FirstToken || !clause.IsDate(last))
        {
            return -1;
        }

        int first = last;
        while (first > clause.Sentence.FirstToken && clause.IsDate(first - 1))
        {
            first--;
        }

        return first > clause.Sentence.FirstToken && (clause.Preposition(first - 1) & PrepositionForms.On) != 0 ? clause.DateWithin(first, last + 1) : -1;
    }

    /// <summary>The date behind a verb that says when it took place: "the execution | was carried out on 3 May", "a trial | that began in June"; an index, -1 for none.</summary>
    private static int DateOfOccurrence(in ClauseReader clause, int at)
    {
        at += clause.IsRelative(at) ? 1 : 0;
        while (at < clause.Sentence.EndToken && clause.Tokens[at].Is(WordClass.Auxiliary) && (clause.Grammar.Auxiliary(at) & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) == 0)
        {
            at++;
        }

        if (at >= clause.Sentence.EndToken || !clause.Tokens[at].Begins(WordClass.EventOccurrence))
        {
            return -1;
        }

        PhraseMatch match = clause.Page.Lexicon.Match(clause.Tokens[..clause.Sentence.EndToken], at, WordClass.EventOccurrence);
        int end = at + match.Length;
        return match.Found && clause.ObjectEnd(end) < 0 ? EventSetting.DateAfter(clause, end, clause.TailEnd(end)) : -1;
    }

    /// <summary>The date that opens the clause of a verb that says that it took place: "In 2006 the army carried out | a massacre", "In 2006 | a massacre took place"; an index, -1 for none.</summary>
    private static int DateBeforeTelling(in ClauseReader clause, int from, int titleEnd, int tail)
    {
        int verb = EventReality.OccurrenceBefore(clause, from, out bool ends);
        if (verb >= 0)
        {
            EventVerbGroup group = EventVerbGroup.Before(clause, verb);
            int opening = ends || !group.Happened ? -1 : EventSetting.DateBefore(clause, group.First);
            return opening >= 0 && !clause.Grammar.HasVerb(clause.Dates[opening].Run.End, group.First) ? opening : -1;
        }

        // A participle may say so of it as well, but then another verb has the date: "On 3 May she was charged with murder committed in Orre".
        int date = TookPlace(clause, titleEnd) || (tail > titleEnd && TookPlace(clause, tail)) ? EventSetting.DateBefore(clause, from) : -1;
        return date >= 0 && from - clause.Dates[date].Run.End <= 1 ? date : -1;
    }

    /// <summary>Whether a verb goes on at a token that says of what stands before it that it took place.</summary>
    private static bool TookPlace(in ClauseReader clause, int at)
    {
        while (at < clause.Sentence.EndToken && clause.Tokens[at].Is(WordClass.Auxiliary))
        {
            at++;
        }

        if (at >= clause.Sentence.EndToken || !clause.Tokens[at].Begins(WordClass.EventOccurrence)
            || clause.Page.Lexicon.Match(clause.Tokens[..clause.Sentence.EndToken], at, WordClass.EventOccurrence) is not { Found: true } match
            || clause.Page.Lexicon.Value(match, WordClass.EventOccurrence).Attributes != 0)
        {
            return false;
        }

        EventVerbGroup told = EventVerbGroup.Before(clause, at);
        return told.Happened && (told.IsPassive || clause.ObjectEnd(at + match.Length) < 0);
    }

    /// <summary>The event, told right before, of a noun that "and" joins to this one and whose year stands before both: "the 1988 executions and | disappearances"; an index, -1 for none.</summary>
    private static int JoinedTo(in ClauseReader clause, EventKind kind, int first)
    {
        if (!IsHarm(kind) || first - 1 <= clause.Sentence.FirstToken || !clause.IsJoining(first - 1) || clause.Mentions.Events.Count < 2)
        {
            return -1;
        }

        int last = clause.Mentions.Events.Count - 2; // the one that is being read is the last
        ref readonly EventMention before = ref clause.Mentions.Events[last];
        return before.Verb == EventVerbTraits.None && before.Run.End == first - 1 && before.Kind != kind && IsHarm(before.Kind) && before.Date >= 0 && clause.Dates[before.Date].Run.First >= before.Run.First
            && clause.Dates[before.Date].Run.First < before.Head ? last : -1;
    }

    private static int DateOf(in ClauseReader clause, int first, int head, int last, int titleEnd, int tail)
    {
        int date = clause.DateWithin(first, last);
        if (date >= 0)
        {
            // Within an of-phrase it may be another event's: "anniversary of the 1988 massacre".
            TokenRun run = clause.Dates[date].Run;
            return run.First < head || !ClauseReader.IsYearOfName(clause.Page, run) ? date : -1;
        }

        if (clause.Tokens[titleEnd].Kind == TokenKind.OpenBracket && clause.IsDate(titleEnd + 1) && clause.Tokens[clause.DateEnd(titleEnd + 1)].Kind == TokenKind.CloseBracket)
        {
            return clause.DateWithin(titleEnd + 1, titleEnd + 2); // "the memoir “A Wig” (2006)"
        }

        date = EventSetting.DateAfter(clause, titleEnd, tail);
        if (date < 0)
        {
            return -1;
        }

        // "condemned the killing on 8 March", "mentioned the massacre since 1989": it is not said which of the two was then.
        int at = clause.Dates[date].Run.First;
        int before = first - 1;
        while (before > clause.Sentence.FirstToken && clause.Tokens[before].Is(WordClass.Determiner))
        {
            before--;
        }

        if (before > clause.Sentence.FirstToken && (clause.Grammar.Conjunction(before) & ConjunctionForms.Subordinate) != 0 && clause.Tokens[before - 1].Is(WordClass.TimeUnit))
        {
            return -1; // "the year before the massacre in 1987"
        }

        bool said = before >= clause.Sentence.FirstToken && clause.Tokens[before].Is(WordClass.SpeechVerb) && !clause.Tokens[before].Is(WordClass.EventOccurrence);
        return said && (clause.Preposition(at - 1) & (PrepositionForms.In | PrepositionForms.Genitive)) == 0 ? -1 : date;
    }

    /// <summary>Whether a date stands behind another event's noun and "of" or "after": "killings in the wake of the murder | in May", but "the killing at a rally | in May".</summary>
    private static bool IsOfLaterNoun(in ClauseReader clause, int from, int date)
    {
        int preposition = -1;
        for (int i = from; i < date; i++)
        {
            if (clause.IsName(i) || clause.IsDate(i))
            {
                continue;
            }

            preposition = clause.Tokens[i].Is(WordClass.Preposition) ? i : preposition;
            if (preposition >= from && clause.Tokens[i].Is(WordClass.EventNoun) && !clause.Tokens[i].Is(WordClass.EventOccurrence | WordClass.Preposition)
                && (clause.IsOf(preposition) || (clause.Grammar.Conjunction(preposition) & ConjunctionForms.Subordinate) != 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"charged with murder": the day is that of the charge.</summary>
    private static bool IsCharge(in ClauseReader clause, int first)
    {
        int verb = first - 2;
        return verb >= clause.Sentence.FirstToken && clause.Tokens[first - 1].Is(WordClass.Preposition) && clause.Tokens[verb].Is(WordClass.EventVerb | WordClass.SpeechVerb)
            && (!clause.Tokens[verb].Is(WordClass.EventVerb)
                || (EventVerbReader.TraitsOf(clause.Page.Lexicon, clause.Tokens[verb]) & EventVerbTraits.Court) != 0);
    }

    /// <summary>"found guilty of murder | on 3 May": a bare singular behind a preposition has no day of its own.</summary>
    private static bool IsBareCrime(in ClauseReader clause, int first, int end) => (clause.Preposition(first - 1) & (PrepositionForms.Genitive | PrepositionForms.For)) != 0 && !IsPlural(clause, end - 1) && !clause.IsOf(end);
}
