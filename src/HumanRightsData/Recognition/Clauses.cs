using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What the words of a sentence tell of its clauses. No parser: it knows auxiliaries, function words and the look of verbs.</summary>
internal readonly ref partial struct Clauses(Page page, Mentions mentions)
{
    /// <summary>No rule looks further than this many tokens, so that reading stays linear whatever the text.</summary>
    public const int Reach = 80;

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

        // "she’s saying", "who’s said", "that’s it"
        return token.Kind == TokenKind.Possessive && i > 0 && (Tokens[i - 1].Is(WordClass.Pronoun) || IsThat(Tokens[i - 1]))
            ? AuxiliaryForms.Be | AuxiliaryForms.Have : AuxiliaryForms.None;
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

    /// <summary>"that" as a conjunction. Asked without a branch for whether the word is one at all: neither is foreseen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsThat(in Token token) => (FormsOf(token.Id & -(token.Is(WordClass.Conjunction) ? 1 : 0)).Conjunction & ConjunctionForms.That) != 0;

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

    /// <summary>Whether "and" or "or" stands among tokens, but in a name.</summary>
    public bool HasJoin(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Joins(i) && !Covers(i, MentionKinds.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A pronoun that can be a subject: he, she, it, they, I, we.</summary>
    public bool IsSubjectPronoun(int i) => IsSubjectPronoun(Tokens[i]);

    public bool IsSubjectPronoun(in Token token) => token.Is(WordClass.Pronoun)
        && (Pronoun(token) & (PronounForms.Possessive | PronounForms.Relative | PronounForms.Object)) == 0;

    public bool IsRelative(int i) => IsRelative(Tokens[i]);

    public bool IsRelative(in Token token) => (Pronoun(token) & PronounForms.Relative) != 0;

    /// <summary>A pronoun that can be nothing but a subject: he, she, they, I, we.</summary>
    public bool IsNominative(int i) => IsSubjectPronoun(i) && (Pronoun(i) & (PronounForms.He | PronounForms.She | PronounForms.They | PronounForms.First)) != 0;

    public SpeechNounFrames Noun(int i) => (SpeechNounFrames)Lexicon.Value(Tokens[i], WordClass.SpeechNoun).Attributes;

    /// <summary>Whether a noun is of a text that speaks: "report", "letter".</summary>
    public bool IsDocument(int i) => (SpeakerNoun(i) & SpeakerNounForms.Document) != 0;

    public SpeakerNounForms SpeakerNoun(int i) => (SpeakerNounForms)Lexicon.Value(Tokens[i], WordClass.SpeakerNoun).Attributes;

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

    /// <summary>The quotation whose mark opens at a token; -1 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int QuotationAt(int token) => IsOpening(token) ? FirstQuotationFrom(token) : -1;

    /// <summary>Whether a quotation opens at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOpening(int token) => (uint)token < (uint)_cover.Length && (_cover[token] & MentionKinds.Opening) != 0;

    /// <summary>The first quotation that opens at a token or after it.</summary>
    public int FirstQuotationFrom(int token) => Mentions.QuotationsOpen.From(token);

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

    /// <summary>Whether what begins at a token is plainly an object: a determiner, a pronoun, a name.</summary>
    public bool BeginsObject(int i) => Tokens[i].Is(WordClass.Determiner | WordClass.Pronoun) || Tokens[i].Capitalised
        || Covers(i, MentionKinds.Name | MentionKinds.Quantity);

    /// <summary>Whether a phrase stands between who or which, or an auxiliary, and the rest of its clause, in commas or without.</summary>
    public bool IsWithinClause(int phrase, int first)
    {
        int before = phrase - 1;
        bool comma = before > first && IsComma(before);
        before -= comma ? 1 : 0;
        return before > first && (IsRelative(before) || (!comma && Tokens[before].Is(WordClass.Auxiliary)));
    }

    /// <summary>The first name mention that begins at a token or after it.</summary>
    public int FirstNameFrom(int token) => Mentions.NamesBegin.From(token);
}
