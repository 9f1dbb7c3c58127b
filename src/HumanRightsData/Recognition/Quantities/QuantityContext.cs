using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>The sentence that is read, and what the lists say of its words.</summary>
internal readonly ref struct QuantityContext
{
    /// <summary>In tokens, of a phrase before a number.</summary>
    private const int LongestBefore = 5;

    private const ulong Breaks = 1UL << (int)TokenKind.Comma | 1UL << (int)TokenKind.Stop | 1UL << (int)TokenKind.Semicolon | 1UL << (int)TokenKind.Colon
        | 1UL << (int)TokenKind.Dash | 1UL << (int)TokenKind.Question | 1UL << (int)TokenKind.Exclamation | 1UL << (int)TokenKind.Ellipsis
        | 1UL << (int)TokenKind.CloseBracket | 1UL << (int)TokenKind.OpenBracket | 1UL << (int)TokenKind.CloseQuote | 1UL << (int)TokenKind.StraightQuote
        | 1UL << (int)TokenKind.CloseSingle;

    /// <summary>Marks that go on with a quantity: "30%", "2000-3000", "50+", "two (2)", "20 €".</summary>
    private const ulong Joints = 1UL << (int)TokenKind.Percent | 1UL << (int)TokenKind.Hyphen | 1UL << (int)TokenKind.Dash | 1UL << (int)TokenKind.Symbol
        | 1UL << (int)TokenKind.OpenBracket | 1UL << (int)TokenKind.Currency;

    public QuantityContext(Page page, Mentions mentions, int sentence)
    {
        Page = page;
        Mentions = mentions;
        Sentence = sentence;
        ref readonly Sentence bounds = ref page.Sentences[sentence];
        First = bounds.FirstToken;
        Limit = bounds.EndToken;
        Tokens = page.Tokens.Items;
    }

    public Page Page { get; }

    public Mentions Mentions { get; }

    public int Sentence { get; }

    /// <summary>The first token of the sentence.</summary>
    public int First { get; }

    /// <summary>The token after its last.</summary>
    public int Limit { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>Whether a token lies within the sentence.</summary>
    public bool Within(int token) => token >= First && token < Limit;

    public LexiconValue Quantity(int token) => Of(token, WordClass.QuantityWord);

    public LexiconValue Number(int token) => Of(token, WordClass.NumberWord);

    public LexiconValue Noun(int token) => Of(token, WordClass.CountedNoun);

    public LexiconValue Verb(int token) => Of(token, WordClass.FigureVerb);

    public LexiconValue Unit(int token) => Of(token, WordClass.Unit);

    public LexiconValue Label(int token) => Of(token, WordClass.NotCounted);

    /// <summary>Whether a token of the sentence is one of the small words of a quantity in a role.</summary>
    public bool Has(int token, uint bits) => Within(token) && Quantity(token).Has(bits);

    /// <summary>The phrase that begins at a token, as a list has it, and its length; default and 0 where there is none.</summary>
    public LexiconValue Phrase(int token, WordClass list, out int length)
    {
        length = 0;
        return Within(token) && Tokens[token].Begins(list) ? PhraseFrom(token, Limit, list, out length) : default;
    }

    /// <summary>The lists of which a phrase may end before a token: of no others does <see cref="PhraseBefore"/> find one.</summary>
    public WordClass ListsBefore(int end) => end > First ? Tokens[end - 1].Classes | PhrasesBefore(end) : WordClass.None;

    /// <summary>Those of which a phrase of several tokens may.</summary>
    public WordClass PhrasesBefore(int end)
    {
        if (!Mentions.Triggers.MayEndPhrase(end - 1))
        {
            return WordClass.None;
        }

        // No loop: how many tokens of the sentence there are is not foreseen. What its first token begins does no harm.
        ReadOnlySpan<Token> tokens = Tokens;
        return tokens[Math.Max(First, end - 2)].Phrases | tokens[Math.Max(First, end - 3)].Phrases
            | tokens[Math.Max(First, end - 4)].Phrases | tokens[Math.Max(First, end - LongestBefore)].Phrases;
    }

    /// <summary>The longest phrase of a list that ends before a token, and its length.</summary>
    public LexiconValue PhraseBefore(int end, WordClass list, out int length)
    {
        int first = (PhrasesBefore(end) & list) != 0 ? Math.Max(First, end - LongestBefore) : end;
        for (; first + 1 < end; first++)
        {
            if ((Tokens[first].Phrases & list) != 0 && PhraseFrom(first, end, list, out length) is var phrase && length == end - first)
            {
                return phrase;
            }
        }

        bool word = end > First && Tokens[end - 1].Is(list);
        length = word ? 1 : 0;
        return word ? Page.Lexicon.Value(Tokens[end - 1].Id, list) : default;
    }

    private LexiconValue PhraseFrom(int first, int end, WordClass list, out int length)
    {
        PhraseMatch match = Page.Lexicon.Match(Tokens[..end], first, list);
        length = match.Length;
        return match.Found ? Page.Lexicon.Value(match, list) : default;
    }

    /// <summary>Whether a token is directly joined to the one before, without space.</summary>
    public bool Glued(int token) => Within(token) && !Tokens[token].SpaceBefore;

    public char CharacterOf(int token) => Page.Text[Tokens[token].Start];

    /// <summary>Whether the words about a token are written in capitals, so that a capital says nothing.</summary>
    public bool InCapitals(int token)
    {
        int words = 0, capitals = 0;
        for (int i = Math.Max(First, token - 3); i < Math.Min(Limit, token + 4); i++)
        {
            if (Tokens[i].IsWord && Tokens[i].Length > 1)
            {
                words++;
                capitals += Tokens[i].AllCapitals ? 1 : 0;
            }
        }

        return words > 0 && capitals * 3 >= words * 2;
    }

    /// <summary>Whether a word may end a sentence part: a stop, comma, colon, bracket or the like, or the sentence's end.</summary>
    public bool IsBreak(int token) => !Within(token) || (Breaks & (1UL << (int)Tokens[token].Kind)) != 0;

    /// <summary>Whether a token may go on with the number before it: joins it to another, or says of what sort it is.</summary>
    public bool MayGoOn(int token) => Within(token) && ((Joints & (1UL << (int)Tokens[token].Kind)) != 0
        || Tokens[token].Begins(WordClass.QuantityWord | WordClass.Unit | WordClass.Currency | WordClass.NotCounted));

    /// <summary>Whether a word looks like a noun in the plural: by the lists, else by its ending.</summary>
    public bool IsPlural(int token)
    {
        ref readonly Token word = ref Tokens[token];
        if (!word.IsWord)
        {
            return false;
        }

        return IsPlural(word, Noun(token));
    }

    /// <summary>Whether a word looks like a noun in the plural, given what the list of nouns says of it.</summary>
    public bool IsPlural(in Token word, LexiconValue noun)
    {
        if (noun.Attributes != 0)
        {
            return noun.Has(NounBits.People | NounBits.Plural | NounBits.State)
                || (noun.Has(NounBits.Toll | NounBits.No | NounBits.Crowd) && EndsInS(word));
        }

        return EndsInS(word) && !word.Is(WordClass.Weekday | WordClass.Month | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner);
    }

    /// <summary>Whether the word behind a token goes on with it as one phrase: "daily" of "daily newspapers".</summary>
    public bool IsNounBehind(int token) => Within(token + 1) && Tokens[token + 1].IsWord
        && !Tokens[token + 1].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.FigureVerb);

    /// <summary>Whether a word looks like a comparative: "higher".</summary>
    public bool IsComparative(int token) => Within(token) && Tokens[token].IsWord && !Tokens[token].Is(WordClass.Preposition | WordClass.Conjunction)
        && Page.TextOf(Tokens[token]).EndsWith("er", StringComparison.OrdinalIgnoreCase);

    private bool EndsInS(in Token word)
    {
        ReadOnlySpan<char> text = Page.TextOf(word);
        if (text.Length < 3 || text[^1] is not ('s' or 'S'))
        {
            // "the accused", "police", "personnel" stand in the list; "men", "children" too. Compounds end like them: "newspapermen".
            return text.Length > 5 && (text[^1] | 0x20) is 'n' or 'e'
                && (text.EndsWith("men", StringComparison.OrdinalIgnoreCase) || text.EndsWith("children", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith("people", StringComparison.OrdinalIgnoreCase));
        }

        // "Israelis", but "analysis", "arthritis"; "us" is Latin: "status"
        return text[^2] is not ('s' or 'S' or 'u' or 'U') && !(text[^2] is 'i' or 'I' && (text.Length <= 3 || text[^3] is 's' or 'S' or 't' or 'T'));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LexiconValue Of(int token, WordClass list)
    {
        // Most words stand in none of the lists: for them no lexicon is looked at.
        ref readonly Token word = ref Tokens[token];
        return word.Is(list) ? Page.Lexicon.Value(word, list) : default;
    }
}
