using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Tells whether a date of a sentence is the time of a quantity in it.</summary>
/// <remarks>It is where both stand in one part of the sentence, between commas or other marks. A date in another part is where that part does
/// nothing but say when ("In 1988, …", "…, in May 2011") or goes on with what is counted (", were hanged in 1988"), or where the quantity's part
/// hangs on it (", killing 12"). The other side of a comparison has its own time or none, and what was before a relative clause is not when it was.</remarks>
internal static class FigurePeriod
{
    /// <summary>Words that stand in a part of a sentence that tells something.</summary>
    private const WordClass Verbs = WordClass.Auxiliary | WordClass.VerbForm | WordClass.SpeechVerb | WordClass.EventVerb | WordClass.EventOccurrence;

    /// <summary>Whether the date is the quantity's; and how the quantity's time lies to it, where the words between or before it say so.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">What has been found on it.</param>
    /// <param name="sentence">The sentence that both stand in.</param>
    /// <param name="date">The date.</param>
    /// <param name="figure">The quantity.</param>
    /// <param name="bound">"since protests began on 14 February": from that day on.</param>
    public static bool IsTimeOf(Page page, Mentions mentions, in Sentence sentence, TokenRun date, TokenRun figure, out DateBound bound)
    {
        bound = DateBound.On;
        if (Comparison.IsOf(page, date.First, sentence.FirstToken))
        {
            return false;
        }

        bool apart = false, acts = false, other = false, hangs = false;
        int end = Math.Max(date.First, figure.First);
        for (int i = Math.Min(date.End, figure.End); i < end; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (token.IsWord)
            {
                other |= (acts || hangs) && figure.First < date.First && OpensRelative(page, i) && (acts || !IsOfPeople(page, token));
                hangs |= token.Is(WordClass.Preposition)
                    && (page.Preposition(token) & PrepositionForms.Of) == 0;
                acts |= token.Is(Verbs) && !token.Is(WordClass.EventNoun | WordClass.Preposition | WordClass.Determiner);
                if ((token.Is(WordClass.FigureVerb) && (page.Lexicon.Value(token, WordClass.FigureVerb).Attributes & VerbBits.Beside) != 0)
                    || (date.First < figure.First && (IsRelative(page, token) || OpensTime(page, i, date.End) || IsTold(page, i)))
                    || (figure.First < date.First && OpensOther(token)))
                {
                    return false;
                }
            }
            else if (token.Kind == TokenKind.Semicolon && date.First > figure.First)
            {
                return false; // another clause
            }
            else if (IsBreak(token) && !mentions.Covers(i, MentionKinds.Date | MentionKinds.Quantity))
            {
                apart = true;
            }
        }

        if (other)
        {
            return false; // "Two were killed in a war that has cost thousands since 2016"
        }

        int start = PartStart(page, mentions, sentence, date.First);
        if (acts && date.First < figure.First && IsInRelative(page, start, date.First))
        {
            return false; // "who was dismissed on 2 May pleaded not guilty to three counts"
        }

        bound = BoundWithin(page, apart || date.First < figure.First ? start : Math.Max(start, figure.End), date.First, out int since);
        return !apart || (bound != DateBound.On && since <= start + 1) || SaysWhen(page, start, date.First)
            || (date.First > figure.First ? page.Tokens[start].Is(Verbs) && !page.Tokens[start].Is(WordClass.EventNoun)
                : HangsOn(page, PartStart(page, mentions, sentence, figure.First)) && !IsRelative(page, page.Tokens[start]));
    }

    /// <summary>Whether a part of a sentence hangs on what stands before it: ", killing", ", together with".</summary>
    private static bool HangsOn(Page page, int start)
    {
        ref readonly Token token = ref page.Tokens[start];
        return token.Is(WordClass.Preposition) || (token.IsWord && !token.Capitalised && page.TextOf(token) is [_, _, .., 'i', 'n', 'g']);
    }

    /// <summary>"on 3 May as they fled a war that the union said has cost 300 lives": the date is not that of what is said.</summary>
    private static bool IsTold(Page page, int token) => page.Tokens[token].Is(WordClass.SpeechVerb) && !IsBreak(page.Tokens[token + 1])
        && ((SpeechFrames)page.Lexicon.Value(page.Tokens[token], WordClass.SpeechVerb).Attributes & (SpeechFrames.Past | SpeechFrames.Clause | SpeechFrames.Thing | SpeechFrames.Belief)) == (SpeechFrames.Past | SpeechFrames.Clause);

    /// <summary>"12 died in what was the end of the purges of Y": what opens a clause with a time of its own.</summary>
    private static bool OpensOther(in Token token) => token.Is(WordClass.QuestionWord) && !token.Is(WordClass.Pronoun | WordClass.Conjunction);

    /// <summary>"On D he was held in the purge of Y, when 12 died": when hangs on what stands before it, which is not the date.</summary>
    private static bool OpensTime(Page page, int token, int dateEnd) =>
        page.Tokens[token].Is(WordClass.QuestionWord) && page.Tokens[token].Is(WordClass.Conjunction)
            && token > dateEnd + (page.Tokens[dateEnd].Kind == TokenKind.Comma ? 1 : 0);

    /// <summary>Whether a date ends a clause of its own within its part of the sentence: who or which stands before it, and a verb.</summary>
    private static bool IsInRelative(Page page, int start, int date)
    {
        bool acts = false;
        for (int i = date - 1; i > start; i--)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (IsRelative(page, token))
            {
                return acts;
            }

            acts |= token.Is(Verbs) && !token.Is(WordClass.EventNoun | WordClass.Preposition | WordClass.Determiner);
        }

        return false;
    }

    private static bool IsOfPeople(Page page, in Token token) =>
        (page.Pronoun(token) & PronounForms.People) != 0;

    /// <summary>Whether who, which or that opens a clause of a noun, with its verb behind it.</summary>
    private static bool OpensRelative(Page page, int i) => page.Tokens[i + 1].Is(WordClass.Auxiliary | WordClass.VerbForm | WordClass.EventVerb)
        && (IsRelative(page, page.Tokens[i]) || (page.Tokens[i].Is(WordClass.Conjunction)
            && (page.Conjunction(i) & ConjunctionForms.That) != 0
            && !page.Tokens[i - 1].Is(WordClass.SpeechVerb)));

    private static bool IsRelative(Page page, in Token token) => token.Is(WordClass.Pronoun)
        && (page.Pronoun(token) & PronounForms.Relative) != 0;

    /// <summary>Whether the words before a date in its part of the sentence say only when: "in all of", "during the uprising of".</summary>
    private static bool SaysWhen(Page page, int start, int date)
    {
        if (start < date && !page.Tokens[start].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Adverb | WordClass.DateWord | WordClass.QuantityWord))
        {
            return false;
        }

        for (int i = start; i < date; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (token.Is(Verbs) && !token.Is(WordClass.EventNoun | WordClass.Preposition | WordClass.Determiner))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first token of the part of the sentence that a date stands in.</summary>
    private static int PartStart(Page page, Mentions mentions, in Sentence sentence, int date)
    {
        int start = date;
        while (start > sentence.FirstToken && (!IsBreak(page.Tokens[start - 1]) || mentions.Covers(start - 1, MentionKinds.Date | MentionKinds.Quantity)))
        {
            start--;
        }

        return start;
    }

    /// <summary>"since" or "until" at the head of the clause that a date stands in, or directly before it; and where it stands.</summary>
    private static DateBound BoundWithin(Page page, int from, int date, out int at)
    {
        for (at = date - 1; at >= from; at--)
        {
            ref readonly Token token = ref page.Tokens[at];
            if (token.Is(WordClass.Conjunction) && token.Is(WordClass.DateWord))
            {
                LexiconValue word = page.Lexicon.Value(token, WordClass.DateWord);
                if (word.Has(DateWords.Since | DateWords.Until))
                {
                    return word.Has(DateWords.Since) ? DateBound.Since : DateBound.Until;
                }
            }
        }

        return DateBound.On;
    }

    private static bool IsBreak(in Token token) => token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash
        or TokenKind.OpenBracket or TokenKind.CloseBracket or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle);
}
