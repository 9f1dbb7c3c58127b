using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventNounReader
{
    /// <summary>How far before a noun the preposition may stand by which it hangs on another.</summary>
    private const int LongestOuter = 12;

    /// <summary>How many words off its preposition the noun may stand that says what people gather about.</summary>
    private const int LongestMatter = 6;

    // When what a noun names was, by the words around it.

    private static void ReadDate(in ClauseReader clause, ref Noun noun)
    {
        int date = clause.HasDates ? DateAround(clause, ref noun) : -1;
        int joined = date < 0 && noun.Determiner < 0 && noun.First == noun.Head ? JoinedTo(clause, noun.Kind, noun.First) : -1;
        if (joined >= 0)
        {
            ref readonly EventMention first = ref clause.Mentions.Events[joined];
            date = first.Date; // "the 1988 executions and disappearances"
            noun.Determiner = first.IsDefinite ? first.Run.First - 1 : noun.Determiner;
        }

        noun.Date = date >= 0 && IsOfSomethingElse(clause, noun, date) ? -1 : date;
    }

    /// <summary>The date that the words within, behind and before a noun’s phrase give it, the nearest first; an index, -1 for none.</summary>
    private static int DateAround(in ClauseReader clause, ref Noun noun)
    {
        bool ofText = noun.IsGathering && IsOfText(clause, noun.From);
        int date = DateOf(clause, noun.First, noun.Head, noun.Last, noun.Said, ofText ? noun.Said : noun.Tail);
        int behind = -1;
        if (date >= 0 && noun.IsWhole && noun.Kind != EventKind.Attack && IsOfAnother(clause, noun.Last, date, out bool sure))
        {
            behind = sure ? -1 : date;
            date = -1; // only where nothing before says when
        }

        if (date < 0 && !ofText)
        {
            date = noun.IsGathering ? EventSetting.DateBefore(clause, noun.First) : -1;
            date = date < 0 ? DateBeforeIn(clause, noun.Determiner, noun.IsGathering) : date;
        }

        if (date < 0)
        {
            date = noun.ToldEnd >= 0 ? EventSetting.DateAfter(clause, noun.ToldEnd, clause.TailEnd(noun.ToldEnd))
                : noun.IsWhole && noun.Kind != EventKind.Attack && EventReality.OccurrenceBefore(clause, noun.From, out _) >= 0
                ? EventSetting.DateBehindTopic(clause, noun.Tail, out noun.HeldAt)
                : -1;
        }

        date = date < 0 && !ofText && !noun.IsCompound ? DateBeforeTelling(clause, noun.From, noun.TitleEnd, noun.Tail) : date;
        return date >= 0 ? date : behind;
    }

    /// <summary>Whether a date near a noun is that of something else that is told of it or with it.</summary>
    private static bool IsOfSomethingElse(in ClauseReader clause, in Noun noun, int date)
    {
        int first = clause.Dates[date].Run.First;
        if (IsViolent(noun.Kind) && first >= noun.Last && IsOfLaterNoun(clause, noun.Last, first))
        {
            return true;
        }

        if (!noun.IsGathering && EventReality.IsOver(clause, noun.Said, first))
        {
            return true; // "the occupation ended in 2011"
        }

        if (!noun.IsGathering && (noun.Kind == EventKind.Other || !noun.HasOfPhrase) && IsMatter(clause, noun.From, date))
        {
            return true; // "a rally against the war on 3 May": when the rally was
        }

        if (IsOfOuter(clause, noun, clause.Dates[date].Run))
        {
            return true;
        }

        if (first <= noun.Head)
        {
            return false;
        }

        // "a murder case on 3 May", "charged with murder on 3 May": not when the murder was
        bool crime = noun.Kind is EventKind.Killing or EventKind.Torture or EventKind.EnforcedDisappearance;
        return (noun.IsCompound && !noun.IsGathering)
            || (noun.Determiner < 0 && (IsCharge(clause, noun.First) || (crime && IsBareCrime(clause, noun.First, noun.End))));
    }

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

    /// <summary>The token after a verb that says of a noun that it took place: "the execution | was carried out on 3 May", "a trial | that began in June",
    /// "the raid|, which took place"; -1 for none.</summary>
    private static int ToldBehind(in ClauseReader clause, int at, bool inner)
    {
        at += at + 1 < clause.Sentence.EndToken && clause.Tokens[at].Kind == TokenKind.Comma && clause.IsRelative(at + 1) ? 1 : 0;
        if (inner && !clause.IsRelative(at))
        {
            return -1;
        }

        at += clause.IsRelative(at) ? 1 : 0;
        while (at < clause.Sentence.EndToken && clause.Tokens[at].Is(WordClass.Auxiliary) && !clause.Grammar.EndsIn(at, "ing")
            && (clause.Grammar.Auxiliary(at) & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) == 0)
        {
            at++;
        }

        if (at >= clause.Sentence.EndToken || !clause.Tokens[at].Begins(WordClass.EventOccurrence))
        {
            return -1;
        }

        PhraseMatch match = clause.Page.Lexicon.Match(clause.Tokens[..clause.Sentence.EndToken], at, WordClass.EventOccurrence);
        return match.Found && clause.ObjectEnd(at + match.Length) < 0 ? at + match.Length : -1;
    }

    /// <summary>"the trial over | the killings", "crimes during | a purge", "a vigil for the victims of | the massacre": behind a preposition, so that no
    /// verb behind it can be its own; but "a wave of | killings", "after | the killings began".</summary>
    private static bool IsBehindOuter(in ClauseReader clause, int from)
    {
        bool of = false;
        for (int at = from - 1; at >= Math.Max(clause.Sentence.FirstToken + 1, from - LongestOuter); at--)
        {
            ref readonly Token token = ref clause.Tokens[at];
            if (clause.IsName(at) || token.Kind == TokenKind.Possessive || (token.IsWord && clause.IsNominal(at) && !token.Is(WordClass.EventNoun))
                || (of && clause.OpensPhrase(at)))
            {
                continue; // "over | recent killings", "over | Ana Dunn’s killing"
            }

            if (clause.IsOf(at))
            {
                if (clause.Tokens[at - 1].Is(WordClass.EventNoun))
                {
                    return true;
                }

                of = true;
                continue;
            }

            if (clause.IsJoining(at) || token.Kind == TokenKind.Comma || token.Is(WordClass.EventNoun))
            {
                continue; // "for abductions, killings and | torture"
            }

            return token.Is(WordClass.Preposition) && !token.Is(WordClass.Conjunction);
        }

        return false;
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
            || (clause.Page.Lexicon.Value(match, WordClass.EventOccurrence).Attributes & EventReality.Ends) != 0)
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
        return before.Verb == EventVerbTraits.None && before.Run.End == first - 1 && before.Kind != kind && IsHarm(before.Kind) && before.Date >= 0
            && clause.Dates[before.Date].Run.First >= before.Run.First
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

        if (clause.Tokens[titleEnd].Kind == TokenKind.OpenBracket && clause.IsDate(titleEnd + 1)
            && clause.Tokens[clause.DateEnd(titleEnd + 1)].Kind == TokenKind.CloseBracket)
        {
            return clause.DateWithin(titleEnd + 1, titleEnd + 2); // "the memoir “A Wig” (2006)"
        }

        date = EventSetting.DateAfter(clause, titleEnd, tail);
        if (date < 0 || IsOfNounBefore(clause, titleEnd, clause.Dates[date]))
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

        if (before > clause.Sentence.FirstToken && (clause.Grammar.Conjunction(before) & ConjunctionForms.Subordinate) != 0
            && clause.Tokens[before - 1].Is(WordClass.TimeUnit))
        {
            return -1; // "the year before the massacre in 1987"
        }

        bool said = before >= clause.Sentence.FirstToken && clause.Tokens[before].Is(WordClass.SpeechVerb)
            && !clause.Tokens[before].Is(WordClass.EventOccurrence);
        return said && (clause.Preposition(at - 1) & (PrepositionForms.In | PrepositionForms.Genitive)) == 0 ? -1 : date;
    }

    /// <summary>Words that may stand before "of" or "from" and a date, and are no nouns: "was held from 3 May", "the end of the year".</summary>
    private const WordClass NotNouns = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Determiner | WordClass.Pronoun
        | WordClass.VerbForm | WordClass.DateWord | WordClass.TimeUnit;

    /// <summary>Whether "of" or "from" gives a date to a noun before it: "a debate on the great issues of | 2016", "attacks on his scandals from | the 1990s".</summary>
    private static bool IsOfNounBefore(in ClauseReader clause, int from, in DateMention date)
    {
        int preposition = date.Run.First - 1;
        while (preposition > from && clause.Tokens[preposition].Is(WordClass.Determiner))
        {
            preposition--;
        }

        int noun = preposition - 1;
        if (noun < from || (clause.Preposition(preposition) & (PrepositionForms.Genitive | PrepositionForms.Source)) == 0
            || (clause.Preposition(preposition) & PrepositionForms.By) != 0)
        {
            return false;
        }

        ref readonly Token token = ref clause.Tokens[noun];
        bool ofDay = date.Value.Start.Precision == DatePrecision.Day && clause.IsOf(preposition) && !token.Is(WordClass.EventNoun); // "on the evening of 3 May"
        bool named = noun > from && (clause.Tokens[noun - 1].Is(WordClass.Determiner) || clause.IsName(noun - 1)); // "a post"
        return !ofDay && token.IsWord && (named || !token.Is(NotNouns)) && !clause.Grammar.EndsIn(noun, "ed")
            && (!token.Is(WordClass.EventOccurrence) || clause.Grammar.EndsIn(noun, "es")) // "issues"
            && !clause.Covers(noun, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity);
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
        return verb >= clause.Sentence.FirstToken && clause.Tokens[first - 1].Is(WordClass.Preposition)
            && clause.Tokens[verb].Is(WordClass.EventVerb | WordClass.SpeechVerb)
            && (!clause.Tokens[verb].Is(WordClass.EventVerb)
                || (EventWords.VerbTraits(clause.Page.Lexicon, clause.Tokens[verb]) & EventVerbTraits.Court) != 0);
    }

    /// <summary>"found guilty of murder | on 3 May": a bare singular behind a preposition has no day of its own.</summary>
    private static bool IsBareCrime(in ClauseReader clause, int first, int end) => (clause.Preposition(first - 1) & (PrepositionForms.Genitive | PrepositionForms.For)) != 0 && !IsPlural(clause, end - 1) && !clause.IsOf(end);

    /// <summary>"a rally | against the war in Syria": what a protest is about, where that happened as well, has its own place and year.</summary>
    public static int BeforeMatter(in ClauseReader clause, int from, int tail)
    {
        for (int i = from; i < tail; i++)
        {
            if ((clause.Preposition(i) & PrepositionForms.Matter) == 0 || clause.IsName(i))
            {
                continue;
            }

            for (int noun = i + 1; noun < Math.Min(tail, i + LongestMatter) && !clause.Tokens[noun].Is(WordClass.Preposition); noun++)
            {
                if (clause.Tokens[noun].Is(WordClass.EventNoun) && !clause.IsName(noun))
                {
                    return i;
                }
            }
        }

        return tail;
    }

    /// <summary>Whether a noun is what people gather about, in the words right before it, and the date behind it is that of their protest: "a rally against | the war on 3 May".</summary>
    private static bool IsMatter(in ClauseReader clause, int from, int date)
    {
        if ((clause.Preposition(from - 1) & PrepositionForms.Matter) == 0 || clause.Mentions.Events.Count < 2)
        {
            return false;
        }

        ref readonly EventMention before = ref clause.Mentions.Events[clause.Mentions.Events.Count - 2]; // the one that is being read is the last
        return before.Kind == EventKind.Protest && before.Date == date && before.Head >= clause.Sentence.FirstToken
            && clause.Dates[date].Value.Start.Precision == DatePrecision.Day;
    }

    /// <summary>
    /// Whether a date behind a gathering may be that of what it was held for, "a rally over | the massacre of miners in 1988"; surely where it is no
    /// more than a year.
    /// </summary>
    private static bool IsOfAnother(in ClauseReader clause, int from, int date, out bool sure)
    {
        sure = false;
        bool definite = false, found = false;
        for (int i = from; i < clause.Dates[date].Run.First; i++)
        {
            definite = clause.IsDefinite(i) || (definite && !clause.Tokens[i].Is(WordClass.Preposition));
            if (clause.Tokens[i].Is(WordClass.EventNoun) && !clause.Tokens[i].Is(WordClass.EventOccurrence) && !clause.IsName(i))
            {
                found = true;
                sure |= definite && clause.Dates[date].Value.Start.Precision <= DatePrecision.Year;
            }
        }

        return found;
    }

    /// <summary>Whether a text or recording of a gathering is told of, "the tape of her | first meeting": a date of the sentence is that of the tape.</summary>
    private static bool IsOfText(in ClauseReader clause, int first)
    {
        int of = first - 1;
        while (of > clause.Sentence.FirstToken && (clause.IsName(of) || clause.Tokens[of].Kind == TokenKind.Possessive
            || clause.Tokens[of].Is(WordClass.Determiner)))
        {
            of--;
        }

        return of > clause.Sentence.FirstToken && clause.IsOf(of) && clause.Tokens[of - 1].Is(WordClass.EventNoun)
            && EventWords.IsText(EventWords.NounKind(clause.Page, of - 1));
    }
}
