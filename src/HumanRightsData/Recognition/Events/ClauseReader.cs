using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Looks around within one sentence, a bounded number of tokens far: dates, places, noun phrases, auxiliaries.</summary>
internal ref struct ClauseReader(Page page, Mentions mentions)
{
    /// <summary>How many tokens a noun phrase or clause is followed; farther words hardly belong to it, and it bounds the work.</summary>
    public const int Reach = 24;

    private int _date;
    private int _place;
    private int _quantity;

    public Page Page { get; } = page;

    public Mentions Mentions { get; } = mentions;

    public Sentence Sentence { get; private set; }

    public readonly ReadOnlySpan<Token> Tokens => Page.Tokens.Items;

    /// <summary>Moves on to a sentence. Sentences are entered in document order.</summary>
    public void Enter(in Sentence sentence)
    {
        Sentence = sentence;
        while (_date < Mentions.Dates.Count && Mentions.Dates[_date].Run.First < sentence.FirstToken)
        {
            _date++;
        }

        while (_place < Mentions.Names.Count && Mentions.Names[_place].Run.First < sentence.FirstToken)
        {
            _place++;
        }

        while (_quantity < Mentions.Quantities.Count && Mentions.Quantities[_quantity].Run.First < sentence.FirstToken)
        {
            _quantity++;
        }
    }

    /// <summary>The first date that begins within the tokens, an index; -1 for none.</summary>
    public readonly int DateWithin(int from, int to)
    {
        for (int i = _date; i < Mentions.Dates.Count && Mentions.Dates[i].Run.First < to; i++)
        {
            if (Mentions.Dates[i].Run.First >= from)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first place that begins within the tokens, an index; -1 for none.</summary>
    public readonly int PlaceWithin(int from, int to)
    {
        for (int i = _place; i < Mentions.Names.Count && Mentions.Names[i].Run.First < to; i++)
        {
            if (Mentions.Names[i].Run.First >= from && Mentions.Names[i].Kind == NameKind.Place)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a name of a person or body begins within the tokens.</summary>
    public readonly bool HasName(int from, int to) => NameWithin(from, to) >= 0;

    /// <summary>The first name of a person or body that begins within the tokens, an index; -1 for none.</summary>
    public readonly int NameWithin(int from, int to)
    {
        for (int i = _place; i < Mentions.Names.Count && Mentions.Names[i].Run.First < to; i++)
        {
            if (Mentions.Names[i].Run.First >= from && Mentions.Names[i].Kind != NameKind.Place)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a quantity begins within the tokens.</summary>
    public readonly bool HasQuantity(int from, int to)
    {
        for (int i = _quantity; i < Mentions.Quantities.Count && Mentions.Quantities[i].Run.First < to; i++)
        {
            if (Mentions.Quantities[i].Run.First >= from)
            {
                return true;
            }
        }

        return false;
    }

    public readonly bool IsWord(int at, string word) => at >= Sentence.FirstToken && at < Sentence.EndToken && Tokens[at].IsWord
        && Page.TextOf(Tokens[at]).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first token of the noun phrase whose head is at <paramref name="head"/>, and the determiner before it, or -1.</summary>
    public readonly int PhraseStart(int head, out int determiner)
    {
        determiner = -1;
        int sure = head;
        bool gap = false; // small words that only a determiner before them makes part of the phrase
        for (int i = head - 1; i >= Math.Max(Sentence.FirstToken, head - 8); i--)
        {
            ref readonly Token token = ref Tokens[i];
            if (token.Kind == TokenKind.Possessive)
            {
                determiner = i;
                return sure;
            }

            if (token.IsNumber || Mentions.Covers(i, MentionKinds.Date | MentionKinds.Name | MentionKinds.Quantity))
            {
                if (gap)
                {
                    break;
                }

                sure = i;
                continue;
            }

            if (token.Is(WordClass.Determiner) || (token.Is(WordClass.Pronoun) && Page.Lexicon.Value(token, WordClass.Pronoun).Has(PossessivePronoun)))
            {
                determiner = i;
                return i + 1;
            }

            if (!token.IsWord || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.SpeechVerb | WordClass.EventVerb))
            {
                break;
            }

            if (token.Capitalised && !gap)
            {
                sure = i;
            }
            else
            {
                gap = true;
            }
        }

        return sure;
    }

    /// <summary>The end of the noun phrase that begins at <paramref name="at"/>, with the of-phrases that belong to it.</summary>
    public readonly int PhraseEnd(int at)
    {
        int end = at;
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        for (int i = at; i < limit; i++)
        {
            ref readonly Token token = ref Tokens[i];
            bool goesOn = Mentions.Covers(i, MentionKinds.Name | MentionKinds.Quantity | MentionKinds.Date)
                || token.Kind is TokenKind.Number or TokenKind.Possessive or TokenKind.Hyphen
                || (token.IsWord && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.EventVerb)
                    && !(token.Is(WordClass.Pronoun) && !Page.Lexicon.Value(token, WordClass.Pronoun).Has(PossessivePronoun)))
                || IsWord(i, "of") || (IsWord(i, "and") && i > at && Tokens[i - 1].IsWord && i + 1 < limit && Tokens[i + 1].IsWord && !Tokens[i + 1].Is(WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun));
            if (!goesOn)
            {
                break;
            }

            end = i + 1;
            if (Mentions.Covers(i, MentionKinds.Date) && !Mentions.Covers(end, MentionKinds.Date) && !Tokens[end].Is(WordClass.EventNoun))
            {
                break;
            }
        }

        while (end > at && (IsWord(end - 1, "of") || IsWord(end - 1, "and") || Tokens[end - 1].Is(WordClass.Determiner)))
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of the clause from <paramref name="at"/> on: its next comma, semicolon, colon, mark of quotation or the sentence's end.</summary>
    public readonly int ClauseEnd(int at)
    {
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        int i = at;
        while (i < limit && (Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.OpenQuote
            or TokenKind.CloseQuote or TokenKind.StraightQuote or TokenKind.Dash or TokenKind.OpenBracket) || Mentions.Covers(i, MentionKinds.Date | MentionKinds.Quantity)))
        {
            i++;
        }

        return i;
    }

    /// <summary>The start of the clause that <paramref name="at"/> stands in.</summary>
    public readonly int ClauseStart(int at)
    {
        int limit = Math.Max(Sentence.FirstToken, at - Reach);
        int i = at;
        while (i > limit && (Tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Bullet or TokenKind.Dash
            or TokenKind.CloseBracket) || Mentions.Covers(i - 1, MentionKinds.Date | MentionKinds.Quantity)))
        {
            i--;
        }

        return i;
    }

    /// <summary>A date that a preposition ties to the words after <paramref name="at"/>: "in 1988", "on 3 May".</summary>
    public readonly int DateAfter(int at, int end)
    {
        int date = DateWithin(at, end);
        if (date < 0)
        {
            return -1;
        }

        int first = Mentions.Dates[date].Run.First;
        if (IsYearOfName(Page, Mentions.Dates[date].Run))
        {
            return -1; // of another event: "a conference on the 1988 massacre"
        }

        return first == at || Tokens[first - 1].Is(WordClass.Preposition | WordClass.Determiner) || Tokens[first].Is(WordClass.Weekday | WordClass.Determiner) || IsWord(first, "last")
            ? date : -1;
    }

    /// <summary>Whether a year stands before a noun as part of what it names: "the 1988 massacre".</summary>
    public static bool IsYearOfName(Page page, TokenRun date)
    {
        ref readonly Token next = ref page.Tokens[date.End];
        return date.Length == 1 && page.Tokens[date.First].IsNumber && next.IsWord && !next.LineStart
            && !next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.Pronoun | WordClass.Determiner | WordClass.EventVerb);
    }

    /// <summary>The end of the prepositional phrases that follow a noun: up to the next verb, mark or clause.</summary>
    public readonly int TailEnd(int at)
    {
        int end = ClauseEnd(at);
        for (int i = at; i < end; i++)
        {
            if (Mentions.Covers(i, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity))
            {
                continue;
            }

            if (Tokens[i].Is(WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.EventVerb | WordClass.Conjunction)
                || (Tokens[i].Is(WordClass.Pronoun) && !Page.Lexicon.Value(Tokens[i], WordClass.Pronoun).Has(PossessivePronoun)))
            {
                if (!Tokens[i].Is(WordClass.Preposition))
                {
                    return i;
                }
            }
        }

        return end;
    }

    /// <summary>A date in the clause before <paramref name="at"/> that is no part of a noun phrase: "In 1988, …", "On Monday …".</summary>
    public readonly int DateBefore(int at)
    {
        for (int i = _date; i < Mentions.Dates.Count && Mentions.Dates[i].Run.First < at; i++)
        {
            int first = Mentions.Dates[i].Run.First;
            if (first >= at - Reach && (first == Sentence.FirstToken || Tokens[first - 1].Is(WordClass.Preposition | WordClass.Determiner)) && !IsYearOfName(Page, Mentions.Dates[i].Run))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A place tied by "in" or "at" to the words between.</summary>
    public readonly int PlaceAfter(int at, int end)
    {
        for (int place = PlaceWithin(at, end); place >= 0 && place < Mentions.Names.Count && Mentions.Names[place].Run.First < end; place++)
        {
            int first = Mentions.Names[place].Run.First;
            int before = first - 1;
            while (before > at && (Tokens[before].Is(WordClass.Determiner) || (Tokens[before].IsWord && !Tokens[before].Is(WordClass.Preposition) && first - before < 3)))
            {
                before--;
            }

            if (Mentions.Names[place].Kind == NameKind.Place && (IsWord(before, "in") || IsWord(before, "at") || IsWord(before, "across") || IsWord(before, "near") || IsWord(before, "outside")))
            {
                return place;
            }
        }

        return -1;
    }

    private const uint PossessivePronoun = 1 << 6;
}
