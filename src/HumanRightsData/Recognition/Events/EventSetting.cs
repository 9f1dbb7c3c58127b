using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>When and where: the date and the place that the words around an event give it.</summary>
internal static class EventSetting
{
    /// <summary>How far into its sentence what opens it may reach: "In Qom in May 2017, …".</summary>
    private const int Opening = 8;

    /// <summary>How far behind "After" a date may stand that is that of what it was after.</summary>
    private const int LongestBefore = 16;

    /// <summary>How many tokens what a gathering is about may have.</summary>
    private const int LongestTopic = 48;

    /// <summary>The list of places says of a state that it is one.</summary>
    private const uint Country = 1;

    /// <summary>How many words behind a place its noun may stand.</summary>
    private const int MostModifiers = 3;

    /// <summary>A date that a preposition ties to the words before it: "in 1988", "on 3 May"; an index, -1 for none.</summary>
    public static int DateAfter(in ClauseReader clause, int at, int end)
    {
        int date = clause.DateWithin(at, end);
        if (date < 0 || IsOfNoun(clause, date) || IsMonthOfNoun(clause, clause.Dates[date].Run)
            || ((clause.Preposition(clause.Dates[date].Run.First - 1) & PrepositionForms.On) == 0 && IsBeforeNoun(clause, clause.Dates[date].Run.End)))
        {
            return -1; // of another event: "a conference on the 1988 massacre", "during last year’s strike"
        }

        int first = clause.Dates[date].Run.First;
        if (Comparison.IsOf(clause.Page, first, clause.Sentence.FirstToken))
        {
            return -1;
        }

        for (int i = at; i < first; i++)
        {
            if (IsOfEarlierOrLater(clause, i, first))
            {
                return -1;
            }

            if (clause.Tokens[i].Is(WordClass.Weekday | WordClass.Month) && clause.Tokens[i].Capitalised && !clause.IsName(i))
            {
                return -1; // "sentenced on Friday for crimes committed in the 1970s": the day, which nothing fixes, is the verb's
            }
        }

        return first == at || clause.Tokens[first - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.EventOccurrence)
            || clause.Tokens[first].Is(WordClass.Weekday | WordClass.Determiner)
            || clause.Tokens[first].Is(WordClass.DateWord) || clause.IsName(first - 1) || (clause.Tokens[first - 1].Kind == TokenKind.Comma && clause.IsDayWord(first - 2)) ? date : -1;
    }

    /// <summary>"arrested before | the events of 19 June", "after the rally of 3 May": the day is that of what it was before or after.</summary>
    private static bool IsOfEarlierOrLater(in ClauseReader clause, int at, int date) => at + 1 < date && clause.Tokens[at].Is(WordClass.DateWord)
        && !clause.IsName(at) && !clause.Tokens[at + 1].IsNumber
        && clause.Preposition(at + 1) == PrepositionForms.None // "a few months before | in May"
        && clause.Page.Lexicon.Value(clause.Tokens[at], WordClass.DateWord) is var word
        && (word.Has(DateWords.Before) || (word.Has(DateWords.After) && clause.IsOf(date - 1)));

    /// <summary>A date that opens the sentence or the clause before <paramref name="at"/>: "In 1988, …", "On Monday …"; an index, -1 for none.</summary>
    public static int DateBefore(in ClauseReader clause, int at)
    {
        int from = Math.Max(clause.Sentence.FirstToken, at - ClauseReader.Reach);
        int date = clause.DateWithin(from, at);
        int found = -1;
        for (; date >= 0 && date < clause.Dates.Length && clause.Dates[date].Run.First < at; date++)
        {
            TokenRun run = clause.Dates[date].Run;
            int before = run.First - 1;
            while (before >= clause.Sentence.FirstToken && clause.Tokens[before].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb)
                && run.First - before <= 3
                && (clause.Grammar.Conjunction(before) & ConjunctionForms.That) == 0) // "said that on 3 May"
            {
                before--;
            }

            if (before >= clause.Sentence.FirstToken && clause.Tokens[before].Kind == TokenKind.CloseBracket)
            {
                before = clause.Grammar.SkipInsetBack(before, clause.Sentence.FirstToken) - 1; // "As reported by the Home Guard (HG) | on 3 May"
            }

            bool opens = before < clause.Sentence.FirstToken || !clause.Tokens[before].IsWord || clause.Tokens[before].Is(WordClass.Conjunction)
                || (run.First - clause.Sentence.FirstToken <= Opening && !TellsBetween(clause, clause.Sentence.FirstToken, run.First));
            if (opens && !IsOfNoun(clause, date) && !IsOfText(clause, run.First) && !IsOfWhatWasBefore(clause, run.First)
                && !Comparison.IsOf(clause.Page, run.First, clause.Sentence.FirstToken)
                && !TellsBetween(clause, AfterParticiple(clause, run.End, at), at)
                && !IsOfDateline(clause, clause.Dates[date], at))
            {
                found = date;
            }
        }

        return found;
    }

    /// <summary>"According to a report by the group | on 3 May, nine men were shot": the day of what is read, and not of what it tells.</summary>
    private static bool IsOfText(in ClauseReader clause, int date)
    {
        for (int i = date - 1; i >= Math.Max(clause.Sentence.FirstToken, date - ClauseReader.Reach); i--)
        {
            if (clause.Tokens[i].Kind == TokenKind.Comma)
            {
                return false;
            }

            if (clause.Tokens[i].Is(WordClass.EventNoun) && !clause.IsName(i)
                && EventWords.IsText(EventWords.NounKind(clause.Page, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"After the arrest of Ana Dunn | in 2019, two men were shot": the date is that of what it was after; but "In the raid of 3 May".</summary>
    private static bool IsOfWhatWasBefore(in ClauseReader clause, int date)
    {
        int first = clause.Sentence.FirstToken;
        first += clause.Tokens[first].Kind is TokenKind.OpenQuote or TokenKind.StraightQuote ? 1 : 0;
        if (date - first > LongestBefore || (clause.Grammar.Conjunction(first) & ConjunctionForms.Subordinate) == 0
            || !clause.Tokens[first].Is(WordClass.Preposition))
        {
            return false;
        }

        for (int i = first + 1; i < date; i++)
        {
            if (clause.Tokens[i].Is(WordClass.EventNoun) && !clause.IsName(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind what stands between commas after a date that opens a sentence: "In 1988, | based on a decree of the mayor, | nine men were shot"; the token itself where no participle opens it.</summary>
    private static int AfterParticiple(in ClauseReader clause, int comma, int at)
    {
        if (comma + 1 >= at || clause.Tokens[comma].Kind != TokenKind.Comma || !EventVerbGroup.IsPast(clause, comma + 1)
            || !clause.Tokens[comma + 2].Is(WordClass.Preposition))
        {
            return comma;
        }

        for (int i = comma + 2; i < at; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Auxiliary) && !clause.IsName(i))
            {
                return comma;
            }

            if (clause.Tokens[i].Kind == TokenKind.Comma && !clause.IsDate(i) && !clause.Covers(i, MentionKinds.Quantity))
            {
                return i == at - 1 ? at : comma;
            }
        }

        return comma;
    }

    /// <summary>A place tied by "in" or "at" to the words between; an index, -1 for none.</summary>
    public static int PlaceAfter(in ClauseReader clause, int at, int end)
    {
        for (int place = clause.PlaceWithin(at, end); place >= 0 && place < clause.Names.Length && clause.Names[place].Run.First < end; place++)
        {
            NameMention name = clause.Names[place];
            if (name.Kind != NameKind.Place || IsModifier(clause, name.Run))
            {
                continue;
            }

            int before = name.Run.First - 1;
            while (before > at && !clause.Tokens[before].Is(WordClass.Preposition) && clause.Tokens[before].IsWord && name.Run.First - before < 4)
            {
                before--;
            }

            if (IsWhere(clause, before))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>
    /// The date at the end of what a gathering that was held is about: "held a rally calling for reforms in Paris | on 3 May"; an index, -1 for none. It is
    /// the gathering's where nothing else that happened and no clause of its own stands between, and the place right before it as well.
    /// </summary>
    public static int DateBehindTopic(in ClauseReader clause, int topic, out int place)
    {
        place = -1;
        int end = Math.Min(clause.Sentence.EndToken, topic + LongestTopic);
        if (topic >= end || !clause.Grammar.EndsIn(topic, "ing") || clause.IsName(topic))
        {
            return -1;
        }

        for (int i = topic + 1; i < end; i++)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (clause.IsDate(i))
            {
                int date = clause.DateWithin(i, i + 1);
                bool day = date >= 0 && clause.Dates[date].Value.Start.Precision == DatePrecision.Day && (clause.Preposition(i - 1) & PrepositionForms.On) != 0;
                int before = day ? clause.PlaceWithin(Math.Max(topic, i - ClauseReader.LongestPlace), i) : -1;
                place = before >= 0 && clause.Names[before].Run.End == i - 1 && IsWhere(clause, clause.Names[before].Run.First - 1) ? before : -1;
                return day ? date : -1;
            }

            if (!clause.IsName(i) && (token.Is(WordClass.Auxiliary | WordClass.EventNoun | WordClass.EventVerb)
                || token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.OpenQuote || clause.IsRelative(i)
                || (clause.Grammar.Conjunction(i) & (ConjunctionForms.That | ConjunctionForms.Subordinate)) != 0))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether "at" and capitals name the house or body that a gathering is held in, known as a name or not: "a panel at the Press Club".</summary>
    public static bool IsHosted(in ClauseReader clause, int at)
    {
        if ((clause.Preposition(at) & PrepositionForms.At) == 0)
        {
            return false;
        }

        int first = at + 1;
        while (first < clause.Sentence.EndToken && clause.Tokens[first].Is(WordClass.Determiner))
        {
            first++;
        }

        return first < clause.Sentence.EndToken && clause.Tokens[first].Capitalised && !clause.IsDate(first);
    }

    /// <summary>A place that opens the sentence: "In Qom in May 2017, …"; an index, -1 for none.</summary>
    public static int PlaceBefore(in ClauseReader clause, int at)
    {
        int first = clause.Sentence.FirstToken;
        int place = clause.PlaceWithin(first, Math.Min(at, first + Opening));
        if (place < 0)
        {
            return -1;
        }

        TokenRun run = clause.Names[place].Run;
        int behind = run.End;
        while (behind < at && (clause.IsDate(behind) || clause.Tokens[behind].Is(WordClass.Preposition) || !clause.Tokens[behind].IsWord))
        {
            behind++; // "In Qom in May 2017, …"
        }

        return run.First > first && IsWhere(clause, run.First - 1) && (run.First - 1 == first || clause.IsDate(run.First - 2)) && !IsModifier(clause, run)
            && !TellsBetween(clause, run.End, at) && !clause.Grammar.HasVerb(behind, at) ? place : -1;
    }

    /// <summary>A place within a noun’s own phrase: "Paris conference", "massacre of Iran’s prisoners"; an index, -1 for none.</summary>
    /// <remarks>A place amid capitalised words is part of what the event is called ("Free Iran World Summit").</remarks>
    public static int PlaceOfPhrase(in ClauseReader clause, int first, int head, int end, bool gathering)
    {
        int place = clause.PlaceWithin(first, gathering ? head : end);
        if (place < 0)
        {
            return -1;
        }

        TokenRun run = clause.Names[place].Run;
        if (run.First > head)
        {
            // "the death of Guinea immigrant Ana Dunn": where she is from.
            ref readonly Token next = ref clause.Tokens[run.End];
            return run.End < end && next.IsWord && !next.Capitalised && clause.IsNominal(run.End) && !clause.Grammar.EndsIn(run.End, "ed") ? -1 : place;
        }

        int before = run.First - 1;
        bool opens = gathering && run.First == first && before == clause.Sentence.FirstToken && clause.Tokens[before] is { IsWord: true, Capitalised: true }
            && !clause.Tokens[before].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.SpeechVerb); // "Free Iran Summit"
        bool inName = (run.First > first || opens) && !clause.Tokens[before].IsNumber && !clause.IsDate(before) && clause.Tokens[before].Capitalised
            && !clause.Tokens[before].Is(WordClass.OrdinalWord);
        return !inName && (run.First == first || run.End == head || !gathering) ? place : -1;
    }

    /// <summary>Whose it is, where that is a place and the year stands between: "Iran’s 1988 massacre"; an index, -1 for none. Without the year it may be who did it.</summary>
    public static int PlaceOfOwner(in ClauseReader clause, int possessive, int head)
    {
        if (possessive <= clause.Sentence.FirstToken || clause.Tokens[possessive].Kind != TokenKind.Possessive
            || !clause.Covers(possessive - 1, MentionKinds.Place)
            || clause.DateWithin(possessive + 1, possessive + 2) is not (>= 0 and int date) || clause.Dates[date].Run.End > head
            || clause.Dates[date].Rule != Dates.DateRule.Year)
        {
            return -1;
        }

        int place = clause.PlaceWithin(Math.Max(clause.Sentence.FirstToken, possessive - ClauseReader.LongestPlace), possessive);
        while (place >= 0 && clause.Names[place].Run.End < possessive)
        {
            place = clause.PlaceWithin(clause.Names[place].Run.End, possessive);
        }

        return place;
    }

    /// <summary>Whether a place is a state, by the list or as an acronym.</summary>
    public static bool IsState(in ClauseReader clause, TokenRun place)
    {
        PhraseMatch match = clause.Page.Lexicon.Match(clause.Tokens[..place.End], place.First, WordClass.Place);
        return match.Found ? (clause.Page.Lexicon.Value(match, WordClass.Place).Attributes & Country) != 0
            : clause.Page.TextOf(clause.Tokens[place.First]) is [>= 'A' and <= 'Z', not (>= 'a' and <= 'z'), ..];
    }

    /// <summary>"in", "at", "near".</summary>
    private static bool IsWhere(in ClauseReader clause, int at) => clause.Tokens[at].Is(WordClass.PlacePreposition)
        || (clause.Preposition(at) & (PrepositionForms.In | PrepositionForms.At)) != 0;

    /// <summary>Whether the place stands before a noun that it belongs to: "at Paris conference".</summary>
    private static bool IsModifier(in ClauseReader clause, TokenRun place)
    {
        for (int i = place.End; i < Math.Min(clause.Sentence.EndToken, place.End + MostModifiers); i++)
        {
            if (!clause.Tokens[i].IsWord || clause.Tokens[i].LineStart || !clause.IsNominal(i) || clause.IsName(i) || clause.IsDate(i)
                || clause.Grammar.IsAdverb(i))
            {
                return false;
            }

            if (clause.Tokens[i].Is(WordClass.EventNoun))
            {
                return true; // "in a US drone strike"
            }
        }

        return false;
    }

    /// <summary>"to organise in the March | states".</summary>
    private static bool IsMonthOfNoun(in ClauseReader clause, TokenRun date) => date.Length == 1 && clause.Tokens[date.First].Is(WordClass.Month)
        && date.First > clause.Sentence.FirstToken && clause.Tokens[date.First - 1].Is(WordClass.Determiner)
        && clause.Tokens[date.End].IsWord && !clause.Tokens[date.End].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary);

    /// <summary>Whether the date belongs to a noun behind it: "the 1988 massacre", "last year’s strike".</summary>
    private static bool IsOfNoun(in ClauseReader clause, int date)
    {
        TokenRun run = clause.Dates[date].Run;
        ref readonly Token next = ref clause.Tokens[run.End];
        return next.Kind == TokenKind.Possessive || (next.Is(WordClass.EventNoun) && !next.LineStart && !next.Is(WordClass.EventVerb))
            || (ClauseReader.IsYearOfName(clause.Page, run) && !clause.Covers(run.End, MentionKinds.Person)); // "In 2011 Ana Dunn was arrested"
    }

    /// <summary>"an 18th-century church".</summary>
    private static bool IsBeforeNoun(in ClauseReader clause, int end) => end < clause.Sentence.EndToken && clause.Tokens[end].IsWord
        && !clause.Tokens[end].LineStart && clause.IsNominal(end)
        && !clause.IsName(end) && !clause.Tokens[end].Is(WordClass.VerbForm | WordClass.Adverb) && !clause.Grammar.IsAdverb(end)
        && !clause.Grammar.EndsIn(end, "ing");

    /// <summary>"ASHTON, 3 May 2010 (Reuters): Soldiers shot": a place and a date before a colon or dash say when it was written.</summary>
    private static bool IsOfDateline(in ClauseReader clause, in DateMention mention, int at)
    {
        TokenRun date = mention.Run;
        if (mention.Value.Start.Precision < DatePrecision.Day)
        {
            return false; // nothing is written in a month: "July 1988: Soldiers shot"
        }

        if (date.First == clause.Page.Blocks[clause.Sentence.Block].FirstToken && clause.Tokens[date.End].Kind is TokenKind.Colon or TokenKind.Dash)
        {
            return clause.Entry < 0; // "3 May 2010 – Soldiers shot"
        }

        int place = date.First - 1;
        place -= place > clause.Sentence.FirstToken && clause.Tokens[place].Kind == TokenKind.Comma ? 1 : 0;
        if (place < clause.Sentence.FirstToken || !clause.Tokens[place].Capitalised || clause.IsDate(place))
        {
            return false;
        }

        for (int i = date.End; i < at; i++)
        {
            if (clause.Tokens[i].Kind is TokenKind.Colon or TokenKind.Dash)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb stands between, so that the words before it belong to another clause.</summary>
    private static bool TellsBetween(in ClauseReader clause, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!clause.Covers(i, MentionKinds.Name | MentionKinds.Quantity | MentionKinds.Date)
                && ((clause.IsSpeech(i) && !(i > from && clause.OpensPhrase(i - 1))) || clause.IsTelling(i) || clause.Tokens[i].Is(WordClass.Auxiliary))
                && !clause.Tokens[i].Is(WordClass.EventNoun))
            {
                return true;
            }
        }

        return false;
    }
}
