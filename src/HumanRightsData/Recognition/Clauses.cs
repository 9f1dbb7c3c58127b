using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What the words of a sentence tell of its clauses. No parser: it knows auxiliaries, function words and the look of verbs.</summary>
internal readonly ref struct Clauses(Page page, Mentions mentions)
{
    /// <summary>No rule looks further than this many tokens, so that reading stays linear whatever the text.</summary>
    public const int Reach = 80;

    /// <summary>Lists without which no word is a verb, but for its ending.</summary>
    private const WordClass Verbal = WordClass.Auxiliary | WordClass.Pronoun | WordClass.VerbForm | WordClass.SpeechVerb;

    private readonly ReadOnlySpan<WordForms> _forms = mentions.FunctionWords.Of(page.Lexicon);
    private readonly ReadOnlySpan<MentionKinds> _cover = mentions.Cover.Items;

    public ReadOnlySpan<Token> Tokens { get; } = page.Tokens.Items;

    public Page Page { get; } = page;

    public Mentions Mentions { get; } = mentions;

    private Lexicon Lexicon => Page.Lexicon;

    public AuxiliaryForms Auxiliary(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.Is(WordClass.Auxiliary))
        {
            return FormsOf(token.Id).Auxiliary;
        }

        // "she’s saying", "who’s said"
        return token.Kind == TokenKind.Possessive && i > 0 && Tokens[i - 1].Is(WordClass.Pronoun) ? AuxiliaryForms.Be | AuxiliaryForms.Have : AuxiliaryForms.None;
    }

    public PrepositionForms Preposition(int i) => Preposition(Tokens[i]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PrepositionForms Preposition(in Token token) => token.Is(WordClass.Preposition) ? FormsOf(token.Id).Preposition : PrepositionForms.None;

    public ConjunctionForms Conjunction(int i) => Conjunction(Tokens[i]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ConjunctionForms Conjunction(in Token token) => token.Is(WordClass.Conjunction) ? FormsOf(token.Id).Conjunction : ConjunctionForms.None;

    public PronounForms Pronoun(int i) => Pronoun(Tokens[i]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PronounForms Pronoun(in Token token) => token.Is(WordClass.Pronoun) ? FormsOf(token.Id).Pronoun : PronounForms.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private WordForms FormsOf(int id) => (uint)id < (uint)_forms.Length ? _forms[id] : FunctionWords.Of(Lexicon, id);

    /// <summary>A run of the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public TokenRun Run(int first, int end) => new(first, end, new TextSpan(Tokens[first].Start, Tokens[end - 1].End));

    /// <summary>Whether one of the kinds of mention covers a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Covers(int i, MentionKinds kinds) => (_cover[i] & kinds) != 0;

    /// <summary>The frames of a speech verb of one word.</summary>
    public SpeechFrames Speech(int i) => (SpeechFrames)Lexicon.Value(Tokens[i], WordClass.SpeechVerb).Attributes;

    /// <summary>A comma that divides clauses or phrases, not the figures of a number or a date.</summary>
    public bool IsComma(int i) => Tokens[i].Kind == TokenKind.Comma && !(Tokens[i + 1].IsNumber && !Tokens[i + 1].SpaceBefore)
        && !(Covers(i, MentionKinds.Date | MentionKinds.Name) && Covers(i + 1, MentionKinds.Date | MentionKinds.Name));

    public bool Joins(int i) => Joins(Tokens[i]);

    public bool Joins(in Token token) => (Conjunction(token) & ConjunctionForms.Joins) != 0;

    /// <summary>Whether "and" or "or" stands among tokens.</summary>
    public bool HasJoin(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Joins(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A pronoun that can be a subject: he, she, it, they, I, we.</summary>
    public bool IsSubjectPronoun(int i) => IsSubjectPronoun(Tokens[i]);

    public bool IsSubjectPronoun(in Token token) => token.Is(WordClass.Pronoun) && (Pronoun(token) & (PronounForms.Possessive | PronounForms.Relative | PronounForms.Object)) == 0;

    public bool IsRelative(int i) => IsRelative(Tokens[i]);

    public bool IsRelative(in Token token) => (Pronoun(token) & PronounForms.Relative) != 0;

    /// <summary>A pronoun that can be nothing but a subject: he, she, they, I, we.</summary>
    public bool IsNominative(int i) => IsSubjectPronoun(i) && (Pronoun(i) & (PronounForms.He | PronounForms.She | PronounForms.They | PronounForms.First)) != 0;

    public SpeechNounFrames Noun(int i) => (SpeechNounFrames)Lexicon.Value(Tokens[i], WordClass.SpeechNoun).Attributes;

    public bool IsPossessive(int i) => IsPossessive(Tokens[i]);

    public bool IsPossessive(in Token token) => (Pronoun(token) & PronounForms.Possessive) != 0;

    /// <summary>Whether a noun phrase is open before a token, so that the token is no verb: "the report", "their demands", "of claims".</summary>
    public bool OpensPhrase(int i) => OpensPhrase(Tokens[i]);

    private bool OpensPhrase(in Token token)
    {
        if (!token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun))
        {
            return token.Kind == TokenKind.Possessive;
        }

        return (token.Is(WordClass.Determiner | WordClass.Preposition) && (Conjunction(token) & ConjunctionForms.That) == 0) || IsPossessive(token);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EndsIn(int i, ReadOnlySpan<char> ending) => EndsIn(Tokens[i], ending);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool EndsIn(in Token token, ReadOnlySpan<char> ending)
    {
        // Most words have another last letter.
        string text = Page.Text;
        return token.IsWord && text[token.End - 1] == ending[^1] && token.Length > ending.Length + 1
            && text.AsSpan(token.End - ending.Length, ending.Length).SequenceEqual(ending);
    }

    public bool IsAdverb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Is(WordClass.Adverb) ? Lexicon.Value(token, WordClass.Adverb).Attributes == 0 : EndsIn(token, "ly") && !Covers(i, MentionKinds.Name | MentionKinds.Date);
    }

    /// <summary>"night" after "Wednesday".</summary>
    private bool IsTimeOfDay(int i) => i > 0 && Tokens[i].Is(WordClass.Adverb) && Tokens[i - 1].Is(WordClass.Weekday) && (Lexicon.Value(Tokens[i], WordClass.Adverb).Attributes & 2) != 0;

    /// <summary>The token after the adverbs that begin at one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SkipAdverbs(int i, int end) => i < end && MayBeAdverb(i) ? SkipAdverbsFrom(i, end) : i;

    /// <summary>False where no adverb, weekday or date can begin or end.</summary>
    public bool MayBeAdverb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Begins(WordClass.Adverb | WordClass.Weekday) || Covers(i, MentionKinds.Date) || EndsIn(token, "ly");
    }

    private int SkipAdverbsFrom(int i, int end)
    {
        while (i < end && MayBeAdverb(i))
        {
            int length = Lexicon.Match(Tokens, i, WordClass.Adverb).Length;
            bool isAdverb = length <= 1 && IsAdverb(i);
            if (length == 0 || (length == 1 && !isAdverb) || i + length > end)
            {
                isAdverb = isAdverb || (length > 1 && IsAdverb(i));
                length = 1;
            }

            if (length == 1 && !isAdverb && !Covers(i, MentionKinds.Date) && !Tokens[i].Is(WordClass.Weekday) && !IsTimeOfDay(i))
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
        int at = Math.Max(i - 4, first);
        if (at < i)
        {
            foreach (ref readonly Token token in Tokens[at..i])
            {
                if ((token.Phrases & WordClass.Adverb) != 0 && Lexicon.Match(Tokens, at, WordClass.Adverb).Length == i - at + 1)
                {
                    return at - 1;
                }

                at++;
            }
        }

        if (!MayBeAdverb(i))
        {
            return i;
        }

        if (IsTimeOfDay(i))
        {
            return i - 2;
        }

        return IsAdverb(i) || Tokens[i].Is(WordClass.Weekday) ? i - 1 : i;
    }

    /// <summary>Whether nothing that can stand between a subject and its verb ends at a token: an auxiliary, "to", "not", an adverb, a date.</summary>
    public bool EndsBeforeVerb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.Begins(WordClass.Adverb | WordClass.Weekday | WordClass.Negation | WordClass.Auxiliary | WordClass.Preposition) || token.Kind == TokenKind.Possessive
            || Covers(i, MentionKinds.Date) || EndsIn(token, "ly"))
        {
            return false;
        }

        WordClass phrases = WordClass.None;
        foreach (ref readonly Token before in Tokens[Math.Max(i - 4, 0)..i])
        {
            phrases |= before.Phrases;
        }

        return (phrases & WordClass.Adverb) == 0;
    }

    /// <summary>Whether a token looks like a finite verb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsVerb(int i, int first, int end) => MayBeVerb(Tokens[i]) && ReadVerb(i, first, end);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBeVerb(in Token token) => token.Begins(Verbal) || token.Kind == TokenKind.Possessive || EndsIn(token, "ed");

    private bool ReadVerb(int i, int first, int end)
    {
        ref readonly Token token = ref Tokens[i];
        if (!token.IsWord)
        {
            return token.Kind == TokenKind.Possessive && Auxiliary(i) != AuxiliaryForms.None;
        }

        if (token.Is(WordClass.Auxiliary) || (Pronoun(token) & PronounForms.Verb) != 0)
        {
            return true;
        }

        if (token.Capitalised || i == first || OpensPhrase(i - 1))
        {
            return false;
        }

        if ((token.Phrases & WordClass.SpeechVerb) != 0 && Lexicon.Match(Tokens, i, WordClass.SpeechVerb) is { Length: > 1 } phrase
            && ((SpeechFrames)Lexicon.Value(phrase.Id, WordClass.SpeechVerb).Attributes & (SpeechFrames.Third | SpeechFrames.Past)) != 0)
        {
            return true;
        }

        if (token.Is(WordClass.VerbForm))
        {
            return true;
        }

        SpeechFrames frames = Speech(i);
        bool past = frames != SpeechFrames.None ? (frames & SpeechFrames.Past) != 0 : EndsIn(token, "ed");
        if (!past && (frames & (SpeechFrames.Third | SpeechFrames.Base)) == 0)
        {
            return false;
        }

        ref readonly Token before = ref Tokens[i - 1];
        if ((frames & SpeechFrames.Past) != 0 && (frames & (SpeechFrames.Clause | SpeechFrames.That)) != 0)
        {
            return before.IsWord || OpensContent(i + 1, end)
                || (before.Kind == TokenKind.Comma && i + 1 < end && (Tokens[i + 1].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition) || Covers(i + 1, MentionKinds.Name)));
        }

        if (!past)
        {
            return !before.Is(WordClass.SpeechVerb) && (Covers(i - 1, MentionKinds.Person) || before.Is(WordClass.Pronoun) || OpensContent(i + 1, end));
        }

        // A past form is a verb where an object or a clause follows it; "carried out by" is a participle.
        if (before.Is(WordClass.Pronoun) || i + 1 >= end)
        {
            return true;
        }

        int next = SkipAdverbs(i + 1, end);
        return next < end && (Tokens[next].Is(WordClass.Determiner | WordClass.Pronoun) || Tokens[next].Capitalised || Tokens[next].IsNumber || OpensContent(next, end));
    }

    /// <summary>Whether "that" or a quotation begins at a token.</summary>
    private bool OpensContent(int i, int end) => i < end && ((Conjunction(i) & ConjunctionForms.That) != 0 || IsOpening(i));

    /// <summary>Whether who, which or that opens a clause that belongs to the noun before it.</summary>
    public bool OpensRelative(int i, int first)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Is(WordClass.Pronoun | WordClass.Conjunction) && (IsRelative(token)
            || ((Conjunction(token) & ConjunctionForms.That) != 0 && i > first && Tokens[i - 1].IsWord
                && !Tokens[i - 1].Is(WordClass.SpeechVerb | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Preposition)));
    }

    /// <summary>Whether a finite verb stands in a run of tokens, brackets left out, and quotations unless they count.</summary>
    public bool HasVerb(int first, int end, bool quoted = false)
    {
        end = Math.Min(end, first + Reach);
        bool relative = false;
        ReadOnlySpan<Token> tokens = Tokens;
        string text = Page.Text;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsWord)
            {
                if (!token.Begins(Verbal | WordClass.Conjunction) && text[token.End - 1] != 'd')
                {
                    continue; // neither a verb nor what opens a clause
                }
            }
            else if (IsInset(token.Kind))
            {
                i = quoted && token.Kind != TokenKind.OpenBracket ? i : SkipInset(i, end);
                if (i >= end)
                {
                    break;
                }
            }
            else if (token.Kind != TokenKind.Possessive)
            {
                continue;
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

    /// <summary>The last token up to one that is no word or stands in one of the lists.</summary>
    public int SkipWordsBack(int i, int first, WordClass lists)
    {
        ReadOnlySpan<Token> tokens = Tokens;
        while (i >= first && tokens[i].IsWord && !tokens[i].Is(lists))
        {
            i--;
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
    public int SkipInsetBack(int i, int first) => (uint)(Tokens[i].Kind - TokenKind.OpenQuote) <= TokenKind.CloseBracket - TokenKind.OpenQuote ? InsetStart(i, first) : i;

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

    /// <summary>The quotation whose mark opens at a token; -1 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int QuotationAt(int token) => IsOpening(token) ? FirstQuotationFrom(token) : -1;

    /// <summary>Whether a quotation opens at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOpening(int token) => (uint)token < (uint)_cover.Length && (_cover[token] & MentionKinds.Opening) != 0;

    /// <summary>The first quotation that opens at a token or after it.</summary>
    public int FirstQuotationFrom(int token)
    {
        ReadOnlySpan<QuotationMention> quotations = Mentions.Quotations.Items;
        int low = 0, high = quotations.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (quotations[middle].Open < token)
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
        if (Covers(i, MentionKinds.Name))
        {
            return false;
        }

        if (token.Is(WordClass.Preposition | WordClass.Conjunction) || Covers(i, MentionKinds.Date) || IsAdverb(i)
            || ((token.Phrases & WordClass.Adverb) != 0 && Lexicon.Match(Tokens, i, WordClass.Adverb).Length > 1))
        {
            return true;
        }

        return (EndsIn(token, "ing") || (EndsIn(token, "ed") && Tokens[i + 1].Is(WordClass.Preposition | WordClass.Adverb))) && Tokens[i + 1].Kind != TokenKind.Comma
            && !token.Is(WordClass.Determiner | WordClass.RoleModifier);
    }

    /// <summary>The first name mention that begins at a token or after it.</summary>
    public int FirstNameFrom(int token)
    {
        ReadOnlySpan<NameMention> names = Mentions.Names.Items;
        int low = 0, high = names.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (names[middle].Run.First < token)
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
            if (!token.IsWord)
            {
                if (token.Kind is TokenKind.OpenBracket || (head >= 0 && IsComma(i)))
                {
                    break;
                }
            }
            else if (!token.Is(WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition | WordClass.Pronoun))
            {
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

    /// <summary>Whether a noun looks like a plural.</summary>
    public bool IsPlural(int i) => (EndsIn(i, "s") && !EndsIn(i, "ss") && !EndsIn(i, "us") && !EndsIn(i, "is")) || EndsIn(i, "eople");

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
                    or TokenKind.Currency or TokenKind.Slash or TokenKind.Percent || (token.Kind == TokenKind.Comma && !IsComma(i)) || (token.Kind == TokenKind.Stop && i > 0 && Tokens[i - 1].Is(WordClass.Abbreviation))))
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
                if (!(noun && i + 1 < end && Joins(token) && BeginsNoun(i + 1) && !IsSubjectPronoun(i + 1) && !(Tokens[i + 1].Is(WordClass.SpeechVerb) && !Tokens[i + 1].Capitalised)))
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
