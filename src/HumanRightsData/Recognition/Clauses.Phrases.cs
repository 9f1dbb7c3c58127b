using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

internal readonly ref partial struct Clauses
{
    // Noun phrases, and what stands within a sentence without being of it.

    /// <summary>Whether what is of a kind may open a bracket or a quotation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInset(TokenKind kind) => (uint)(kind - TokenKind.OpenQuote) <= TokenKind.OpenBracket - TokenKind.OpenQuote;

    /// <summary>The first token from one on that is no word or stands in one of the lists.</summary>
    public int SkipWords(int i, int end, WordClass lists)
    {
        ReadOnlySpan<Token> tokens = Tokens;
        while (i < end && tokens[i].IsWord && !tokens[i].Is(lists))
        {
            i++;
        }

        return i;
    }

    /// <summary>The last token of the bracket or quotation that begins at a token; the same where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SkipInset(int i, int end) => IsInset(Tokens[i].Kind) ? InsetEnd(i, end) : i;

    private int InsetEnd(int i, int end)
    {
        if (Tokens[i].Kind == TokenKind.OpenBracket)
        {
            int limit = Math.Min(end, i + Reach);
            for (int j = i + 1; j < limit; j++)
            {
                if (Tokens[j].Kind == TokenKind.CloseBracket)
                {
                    return j;
                }
            }

            return i;
        }

        int quotation = QuotationAt(i);
        return quotation >= 0 && Mentions.Quotations[quotation].Close <= end ? Mentions.Quotations[quotation].Close - 1 : i;
    }

    /// <summary>The first token of the bracket or quotation that ends at a token; the same where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SkipInsetBack(int i, int first) => (uint)(Tokens[i].Kind - TokenKind.OpenQuote) <= TokenKind.CloseBracket - TokenKind.OpenQuote
        ? InsetStart(i, first) : i;

    private int InsetStart(int i, int first)
    {
        switch (Tokens[i].Kind)
        {
            case TokenKind.OpenBracket:
                return i;
            case TokenKind.CloseBracket:
                int limit = Math.Max(first, i - Reach);
                for (int j = i - 1; j >= limit; j--)
                {
                    if (Tokens[j].Kind == TokenKind.OpenBracket)
                    {
                        return j;
                    }
                }

                return i;
            default:
                int quotation = QuotationEndingAt(i + 1, first);
                return quotation >= 0 ? Mentions.Quotations[quotation].Open : i;
        }
    }

    /// <summary>The token after the adverbial phrases that open a sentence: "In a panel in Geneva, …".</summary>
    public int SkipAdverbial(int first, int end)
    {
        int at = first;
        end = Math.Min(end, first + Clauses.Reach);
        while (at < end && IsAdverbial(at))
        {
            int i = at;
            while (i < end && !IsComma(i))
            {
                i = SkipInset(i, end) + 1;
            }

            if (i >= end)
            {
                int skipped = SkipAdverbs(at, end);
                return skipped;
            }

            at = i + 1;
        }

        return at;
    }

    /// <summary>Whether what begins at a token is no noun phrase but says when, where or how.</summary>
    public bool IsAdverbial(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (Covers(i, MentionKinds.Name | MentionKinds.Quantity))
        {
            return false; // "About 20 miners"
        }

        if (token.Is(WordClass.Preposition | WordClass.Conjunction) || Covers(i, MentionKinds.Date) || IsAdverb(i)
            || ((token.Phrases & WordClass.Adverb) != 0 && Lexicon.Match(Tokens, i, WordClass.Adverb).Length > 1))
        {
            return true;
        }

        if (token.Capitalised && token.Is(WordClass.VerbForm | WordClass.EventVerb) && (Preposition(i + 1) & PrepositionForms.By) != 0)
        {
            return true; // "Led by the union, …"
        }

        return (EndsIn(token, "ing") || (EndsIn(token, "ed") && Tokens[i + 1].Is(WordClass.Preposition | WordClass.Adverb)))
            && Tokens[i + 1].Kind != TokenKind.Comma
            && !token.Is(WordClass.Determiner | WordClass.RoleModifier);
    }

    /// <summary>Whether a noun phrase can begin at a token.</summary>
    public bool BeginsNoun(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.IsNumber || token.Kind is TokenKind.Currency or TokenKind.At or TokenKind.Hash)
        {
            return true;
        }

        return token.IsWord && (token.Is(WordClass.Determiner | WordClass.Pronoun)
            || !token.Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction));
    }

    /// <summary>The noun that a phrase is of: the last word before a preposition, a comma or a clause; -1 for none.</summary>
    public int HeadNoun(TokenRun run)
    {
        int head = -1;
        for (int i = run.First; i < run.End; i++)
        {
            ref readonly Token token = ref Tokens[i];
            if (!token.IsWord)
            {
                if (token.Kind is TokenKind.OpenBracket || (head >= 0 && IsComma(i)))
                {
                    break;
                }
            }
            else if (!token.Is(WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition | WordClass.Pronoun))
            {
                if (head >= 0 && Tokens[head].Is(WordClass.RoleNoun) && EndsIn(token, "ing") && !token.Capitalised && i + 1 < run.End
                    && Tokens[i + 1].Is(WordClass.Preposition))
                {
                    break; // "the witness | testifying at the trial"
                }

                head = i;
            }
            else if ((token.Is(WordClass.Preposition) && head >= 0 && !Covers(i, MentionKinds.Name)) || IsRelative(token))
            {
                break;
            }
            else if (!token.Is(WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition))
            {
                head = i;
            }
        }

        return head;
    }

    /// <summary>The first comma of a clause among some tokens, outside of what stands in marks or brackets; 0 for none.</summary>
    public int NextComma(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            i = SkipInset(i, end);
            if (i < end && IsComma(i))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether a noun looks like a plural.</summary>
    public bool IsPlural(int i) => (EndsIn(i, "s") && !EndsIn(i, "ss") && !EndsIn(i, "us") && !EndsIn(i, "is")) || EndsIn(i, "ople")
        || (Tokens[i].Is(WordClass.CountedNoun) && Lexicon.Value(Tokens[i], WordClass.CountedNoun).Has(NounBits.People)); // "police", "women"

    /// <summary>The token before a date and its preposition that end at one; the same where none does.</summary>
    public int SkipDateBack(int i, int first)
    {
        int at = i;
        while (at >= first && Covers(at, MentionKinds.Date))
        {
            at--;
        }

        return at < i && at >= first && Tokens[at].Is(WordClass.Preposition) ? at - 1 : at;
    }

    /// <summary>The token after the noun phrase that begins at one, with its of-phrases and what is joined to it.</summary>
    public int SkipNounPhrase(int i, int end, bool ofPhrases = true)
    {
        int from = i;
        end = Math.Min(end, i + 40);
        bool noun = false;
        while (i < end)
        {
            ref readonly Token token = ref Tokens[i];
            if (!token.IsWord)
            {
                if (token.Kind is TokenKind.OpenBracket || (!noun && IsInset(token.Kind) && QuotationAt(i) is >= 0 and int q
                    && Mentions.Quotations[q].Close <= end && Mentions.Quotations[q].Run.Length <= 6))
                {
                    i = InsetEnd(i, end) + 1;
                    continue;
                }

                if (!(token.IsNumber || token.Kind is TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Hash or TokenKind.At
                    or TokenKind.Currency or TokenKind.Slash or TokenKind.Percent || (token.Kind == TokenKind.Comma && !IsComma(i))
                        || (token.Kind == TokenKind.Stop && i > 0 && Tokens[i - 1].Is(WordClass.Abbreviation))))
                {
                    break;
                }
            }

            if (Covers(i, MentionKinds.Name))
            {
                noun = true;
            }
            else if (!token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.QuestionWord | WordClass.Pronoun))
            {
                if (noun && MayBeVerb(token) && ReadVerb(i, from, end))
                {
                    break;
                }

                noun = true;
            }
            else if (token.Is(WordClass.Preposition))
            {
                if (!(ofPhrases && noun && i > from && i + 1 < end && (Preposition(token) & PrepositionForms.Of) != 0 && BeginsNoun(i + 1)))
                {
                    break;
                }

                noun = false;
            }
            else if (token.Is(WordClass.Conjunction))
            {
                if (!(noun && i + 1 < end && Joins(token) && BeginsNoun(i + 1) && !IsSubjectPronoun(i + 1)
                    && !(Tokens[i + 1].Is(WordClass.SpeechVerb) && !Tokens[i + 1].Capitalised)))
                {
                    break;
                }

                noun = false;
            }
            else if (token.Is(WordClass.Determiner) && !IsPossessive(token))
            {
                if (noun)
                {
                    break;
                }
            }
            else if (noun && token.Is(WordClass.QuestionWord))
            {
                break;
            }
            else if (token.Is(WordClass.Pronoun))
            {
                if (!IsPossessive(token) || noun)
                {
                    return i == from ? i + 1 : i;
                }
            }
            else if (noun && MayBeVerb(token) && ReadVerb(i, from, end))
            {
                break;
            }
            else
            {
                noun = true;
            }

            i++;
        }

        return i;
    }
}
