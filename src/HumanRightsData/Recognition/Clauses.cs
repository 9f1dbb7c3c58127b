using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What the words of a sentence tell of its clauses. No parser: it knows auxiliaries, function words and the look of verbs.</summary>
internal readonly ref struct Clauses(Page page, Mentions mentions)
{
    /// <summary>No rule looks further than this many tokens, so that reading stays linear whatever the text.</summary>
    public const int Reach = 80;

    public ReadOnlySpan<Token> Tokens { get; } = page.Tokens.Items;

    public Page Page { get; } = page;

    public Mentions Mentions { get; } = mentions;

    private Lexicon Lexicon => Page.Lexicon;

    public AuxiliaryForms Auxiliary(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.Is(WordClass.Auxiliary))
        {
            return (AuxiliaryForms)Lexicon.Value(token, WordClass.Auxiliary).Attributes;
        }

        // "she’s saying", "who’s said"
        return token.Kind == TokenKind.Possessive && i > 0 && Tokens[i - 1].Is(WordClass.Pronoun) ? AuxiliaryForms.Be | AuxiliaryForms.Have : AuxiliaryForms.None;
    }

    public PrepositionForms Preposition(int i) => (PrepositionForms)Lexicon.Value(Tokens[i], WordClass.Preposition).Attributes;

    public ConjunctionForms Conjunction(int i) => (ConjunctionForms)Lexicon.Value(Tokens[i], WordClass.Conjunction).Attributes;

    public PronounForms Pronoun(int i) => (PronounForms)Lexicon.Value(Tokens[i], WordClass.Pronoun).Attributes;

    /// <summary>The frames of a speech verb of one word.</summary>
    public SpeechFrames Speech(int i) => (SpeechFrames)Lexicon.Value(Tokens[i], WordClass.SpeechVerb).Attributes;

    /// <summary>A comma that divides clauses or phrases, not the figures of a number or a date.</summary>
    public bool IsComma(int i) => Tokens[i].Kind == TokenKind.Comma && !(Tokens[i + 1].IsNumber && !Tokens[i + 1].SpaceBefore)
        && !(Mentions.Covers(i, MentionKinds.Date | MentionKinds.Name) && Mentions.Covers(i + 1, MentionKinds.Date | MentionKinds.Name));

    public bool Joins(int i) => (Conjunction(i) & ConjunctionForms.Joins) != 0;

    /// <summary>A pronoun that can be a subject: he, she, it, they, I, we.</summary>
    public bool IsSubjectPronoun(int i) => Tokens[i].Is(WordClass.Pronoun) && (Pronoun(i) & (PronounForms.Possessive | PronounForms.Relative | PronounForms.Object)) == 0;

    public bool IsRelative(int i) => Tokens[i].Is(WordClass.Pronoun) && (Pronoun(i) & PronounForms.Relative) != 0;

    /// <summary>A pronoun that can be nothing but a subject: he, she, they, I, we.</summary>
    public bool IsNominative(int i) => IsSubjectPronoun(i) && (Pronoun(i) & (PronounForms.He | PronounForms.She | PronounForms.They | PronounForms.First)) != 0;

    public SpeechNounFrames Noun(int i) => (SpeechNounFrames)Lexicon.Value(Tokens[i], WordClass.SpeechNoun).Attributes;

    public bool IsPossessive(int i) => Tokens[i].Is(WordClass.Pronoun) && (Pronoun(i) & PronounForms.Possessive) != 0;

    /// <summary>Whether a noun phrase is open before a token, so that the token is no verb: "the report", "their demands", "of claims".</summary>
    public bool OpensPhrase(int i) => (Tokens[i].Is(WordClass.Determiner | WordClass.Preposition) && (Conjunction(i) & ConjunctionForms.That) == 0) || IsPossessive(i) || Tokens[i].Kind == TokenKind.Possessive;

    public bool EndsIn(int i, ReadOnlySpan<char> ending)
    {
        ref readonly Token token = ref Tokens[i];
        return token.IsWord && token.Length > ending.Length + 1 && Page.Text.AsSpan(token.End - ending.Length, ending.Length).SequenceEqual(ending);
    }

    public bool IsAdverb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Is(WordClass.Adverb) ? Lexicon.Value(token, WordClass.Adverb).Attributes == 0 : EndsIn(i, "ly") && !Mentions.Covers(i, MentionKinds.Name | MentionKinds.Date);
    }

    /// <summary>"night" after "Wednesday".</summary>
    private bool IsTimeOfDay(int i) => i > 0 && Tokens[i].Is(WordClass.Adverb) && Tokens[i - 1].Is(WordClass.Weekday) && (Lexicon.Value(Tokens[i], WordClass.Adverb).Attributes & 2) != 0;

    /// <summary>The token after the adverbs that begin at one.</summary>
    public int SkipAdverbs(int i, int end)
    {
        while (i < end)
        {
            int length = Lexicon.Match(Tokens, i, WordClass.Adverb).Length;
            if (length == 0 || (length == 1 && !IsAdverb(i)) || i + length > end)
            {
                length = 1;
            }

            if (length == 1 && !IsAdverb(i) && !Mentions.Covers(i, MentionKinds.Date) && !Tokens[i].Is(WordClass.Weekday) && !IsTimeOfDay(i))
            {
                break;
            }

            i += length;
        }

        return i;
    }

    /// <summary>The token before the adverb or adverbial phrase that ends at one; the same where none does.</summary>
    public int SkipAdverbBack(int i, int first)
    {
        for (int length = 5; length > 1; length--)
        {
            int at = i - length + 1;
            if (at >= first && Lexicon.Match(Tokens, at, WordClass.Adverb).Length == length)
            {
                return i - length;
            }
        }

        if (IsTimeOfDay(i))
        {
            return i - 2;
        }

        return IsAdverb(i) || Tokens[i].Is(WordClass.Weekday) ? i - 1 : i;
    }

    /// <summary>Whether a token looks like a finite verb.</summary>
    public bool IsVerb(int i, int first, int end)
    {
        ref readonly Token token = ref Tokens[i];
        if (!token.IsWord)
        {
            return token.Kind == TokenKind.Possessive && Auxiliary(i) != AuxiliaryForms.None;
        }

        if (token.Is(WordClass.Auxiliary) || (token.Is(WordClass.Pronoun) && (Pronoun(i) & PronounForms.Verb) != 0))
        {
            return true;
        }

        if (token.Capitalised || i == first || OpensPhrase(i - 1))
        {
            return false;
        }

        if (Lexicon.Match(Tokens, i, WordClass.SpeechVerb) is { Length: > 1 } phrase
            && ((SpeechFrames)Lexicon.Value(phrase.Id, WordClass.SpeechVerb).Attributes & (SpeechFrames.Third | SpeechFrames.Past)) != 0)
        {
            return true;
        }

        if (token.Is(WordClass.VerbForm))
        {
            return true;
        }

        SpeechFrames frames = token.Is(WordClass.SpeechVerb) ? Speech(i) : SpeechFrames.None;
        bool that = i + 1 < end && ((Conjunction(i + 1) & ConjunctionForms.That) != 0 || QuotationAt(i + 1) >= 0);
        if ((frames & SpeechFrames.Past) != 0 && (frames & (SpeechFrames.Clause | SpeechFrames.That)) != 0)
        {
            return Tokens[i - 1].IsWord || that || (Tokens[i - 1].Kind == TokenKind.Comma && i + 1 < end && (Tokens[i + 1].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition) || Mentions.Covers(i + 1, MentionKinds.Name)));
        }

        bool past = frames != SpeechFrames.None ? (frames & SpeechFrames.Past) != 0 : EndsIn(i, "ed");
        if (!past)
        {
            return (frames & (SpeechFrames.Third | SpeechFrames.Base)) != 0 && !Tokens[i - 1].Is(WordClass.SpeechVerb) && (that || Mentions.Covers(i - 1, MentionKinds.Person) || Tokens[i - 1].Is(WordClass.Pronoun));
        }

        // A past form is a verb where an object or a clause follows it; "carried out by" is a participle.
        if (Tokens[i - 1].Is(WordClass.Pronoun) || i + 1 >= end)
        {
            return true;
        }

        int next = SkipAdverbs(i + 1, end);
        return next < end && (Tokens[next].Is(WordClass.Determiner | WordClass.Pronoun) || Tokens[next].Capitalised || Tokens[next].IsNumber || QuotationAt(next) >= 0
            || (Conjunction(next) & ConjunctionForms.That) != 0);
    }

    /// <summary>Whether who, which or that opens a clause that belongs to the noun before it.</summary>
    public bool OpensRelative(int i, int first) => IsRelative(i)
        || ((Conjunction(i) & ConjunctionForms.That) != 0 && i > first && Tokens[i - 1].IsWord && !Tokens[i - 1].Is(WordClass.SpeechVerb | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Preposition));

    /// <summary>Whether a finite verb stands in a run of tokens, brackets left out, and quotations unless they count.</summary>
    public bool HasVerb(int first, int end, bool quoted = false)
    {
        end = Math.Min(end, first + Reach);
        bool relative = false;
        for (int i = first; i < end; i++)
        {
            i = quoted && Tokens[i].Kind != TokenKind.OpenBracket ? i : SkipInset(i, end);
            if (i >= end)
            {
                break;
            }

            if (i > first && OpensRelative(i, first))
            {
                relative = true; // its verb is not the clause's
            }
            else if (IsVerb(i, first, end))
            {
                if (!relative)
                {
                    return true;
                }

                while (i + 1 < end && IsVerb(i + 1, first, end))
                {
                    i++;
                }

                relative = false;
            }
        }

        return false;
    }

    /// <summary>The last token of the bracket or quotation that begins at a token; the same where none does.</summary>
    public int SkipInset(int i, int end)
    {
        switch (Tokens[i].Kind)
        {
            case TokenKind.OpenBracket:
                for (int j = i + 1; j < Math.Min(end, i + Reach); j++)
                {
                    if (Tokens[j].Kind == TokenKind.CloseBracket)
                    {
                        return j;
                    }
                }

                return i;
            case >= TokenKind.OpenQuote and <= TokenKind.StraightSingle:
                int quotation = QuotationAt(i);
                return quotation >= 0 && Mentions.Quotations[quotation].Close <= end ? Mentions.Quotations[quotation].Close - 1 : i;
            default:
                return i;
        }
    }

    /// <summary>The first token of the bracket or quotation that ends at a token; the same where none does.</summary>
    public int SkipInsetBack(int i, int first)
    {
        switch (Tokens[i].Kind)
        {
            case TokenKind.CloseBracket:
                for (int j = i - 1; j >= Math.Max(first, i - Reach); j--)
                {
                    if (Tokens[j].Kind == TokenKind.OpenBracket)
                    {
                        return j;
                    }
                }

                return i;
            case >= TokenKind.OpenQuote and <= TokenKind.StraightSingle:
                int quotation = QuotationEndingAt(i + 1, first);
                return quotation >= 0 ? Mentions.Quotations[quotation].Open : i;
            default:
                return i;
        }
    }

    /// <summary>The quotation whose mark opens at a token; -1 where none does.</summary>
    public int QuotationAt(int token)
    {
        int at = FirstQuotationFrom(token);
        return at < Mentions.Quotations.Count && Mentions.Quotations[at].Open == token ? at : -1;
    }

    /// <summary>The first quotation that opens at a token or after it.</summary>
    public int FirstQuotationFrom(int token)
    {
        int low = 0, high = Mentions.Quotations.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Mentions.Quotations[middle].Open < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The quotation that ends before a token and opens at another or after it; -1 where there is none.</summary>
    public int QuotationEndingAt(int close, int first)
    {
        for (int at = FirstQuotationFrom(close) - 1, tried = 0; at >= 0 && tried < 6; at--, tried++)
        {
            ref QuotationMention quotation = ref Mentions.Quotations[at];
            if (quotation.Open < first)
            {
                break;
            }

            if (quotation.Close == close)
            {
                return at;
            }
        }

        return -1;
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
        if (Mentions.Covers(i, MentionKinds.Name))
        {
            return false;
        }

        if (token.Is(WordClass.Preposition) || token.Is(WordClass.Conjunction) || Mentions.Covers(i, MentionKinds.Date) || IsAdverb(i)
            || Lexicon.Match(Tokens, i, WordClass.Adverb).Length > 1)
        {
            return true;
        }

        return (EndsIn(i, "ing") || (EndsIn(i, "ed") && Tokens[i + 1].Is(WordClass.Preposition | WordClass.Adverb))) && Tokens[i + 1].Kind != TokenKind.Comma
            && !token.Is(WordClass.Determiner | WordClass.RoleModifier);
    }

    /// <summary>The first name mention that begins at a token or after it.</summary>
    public int FirstNameFrom(int token)
    {
        int low = 0, high = Mentions.Names.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Mentions.Names[middle].Run.First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a noun phrase can begin at a token.</summary>
    public bool BeginsNoun(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.IsNumber || token.Kind is TokenKind.Currency or TokenKind.At or TokenKind.Hash)
        {
            return true;
        }

        return token.IsWord && (token.Is(WordClass.Determiner | WordClass.Pronoun) || !token.Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction));
    }

    /// <summary>The noun that a phrase is of: the last word before a preposition, a comma or a clause; -1 for none.</summary>
    public int HeadNoun(TokenRun run)
    {
        int head = -1;
        for (int i = run.First; i < run.End; i++)
        {
            ref readonly Token token = ref Tokens[i];
            if (token.Kind is TokenKind.OpenBracket || (token.Is(WordClass.Preposition) && head >= 0 && !Mentions.Covers(i, MentionKinds.Name)) || (IsComma(i) && head >= 0) || IsRelative(i))
            {
                break;
            }

            if (token.IsWord && !token.Is(WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition))
            {
                head = i;
            }
        }

        return head;
    }

    /// <summary>Whether a noun looks like a plural.</summary>
    public bool IsPlural(int i) => (EndsIn(i, "s") && !EndsIn(i, "ss") && !EndsIn(i, "us") && !EndsIn(i, "is")) || EndsIn(i, "eople");

    /// <summary>The token before a date and its preposition that end at one; the same where none does.</summary>
    public int SkipDateBack(int i, int first)
    {
        int at = i;
        while (at >= first && Mentions.Covers(at, MentionKinds.Date))
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
            if (token.Kind is TokenKind.OpenBracket || (token.Kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle && QuotationAt(i) is >= 0 and int q
                && Mentions.Quotations[q].Close <= end && Mentions.Quotations[q].Run.Length <= 6 && !noun))
            {
                i = SkipInset(i, end) + 1;
                continue;
            }

            if (!(token.IsWord || token.IsNumber || token.Kind is TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Hash or TokenKind.At
                or TokenKind.Currency or TokenKind.Slash or TokenKind.Percent || (token.Kind == TokenKind.Comma && !IsComma(i)) || (token.Kind == TokenKind.Stop && i > 0 && Tokens[i - 1].Is(WordClass.Abbreviation))))
            {
                break;
            }

            if (Mentions.Covers(i, MentionKinds.Name))
            {
                noun = true;
                i++;
                continue;
            }

            if (token.Is(WordClass.Preposition))
            {
                if (ofPhrases && i > from && (Preposition(i) & PrepositionForms.Of) != 0 && i + 1 < end && BeginsNoun(i + 1) && noun)
                {
                    i++;
                    noun = false;
                    continue;
                }

                break;
            }

            if (token.Is(WordClass.Conjunction))
            {
                if (noun && Joins(i) && i + 1 < end && BeginsNoun(i + 1) && !IsSubjectPronoun(i + 1) && !(Tokens[i + 1].Is(WordClass.SpeechVerb) && !Tokens[i + 1].Capitalised))
                {
                    i++;
                    noun = false;
                    continue;
                }

                break;
            }

            if (token.Is(WordClass.Determiner) && !IsPossessive(i))
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
                if (IsPossessive(i) && !noun)
                {
                    i++;
                    continue;
                }

                if (i == from)
                {
                    return i + 1;
                }

                break;
            }
            else if (noun && IsVerb(i, from, end))
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
