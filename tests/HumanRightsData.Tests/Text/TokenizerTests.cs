using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("two hyphened names", "Ana Vidal-Quadras", "Word:Ana Word:Vidal-Quadras")]
    [InlineData("apostrophe within a name", "O’Brien's", "Word:O’Brien Possessive:'s")]
    [InlineData("possessive with the curly mark", "Iran’s law", "Word:Iran Possessive:’s Word:law")]
    [InlineData("contraction is one word", "hasn’t", "Word:hasn’t")]
    [InlineData("dotted letters are one word", "the U.N. said", "Word:the Word:U.N. Word:said")]
    [InlineData("an initial is not", "Ada E. Dunn", "Word:Ada Word:E Stop:. Word:Dunn")]
    [InlineData("thousands and ranges stay apart", "30,400–2000-3000", "Number:30 Comma:, Number:400 Dash:– Number:2000 Hyphen:- Number:3000")]
    [InlineData("a hyphen with spaces is a dash", "Iran - today", "Word:Iran Dash:- Word:today")]
    [InlineData("dashes of all lengths", "Iran ‒ a – b — c ― today", "Word:Iran Dash:‒ Word:a Dash:– Word:b Dash:— Word:c Dash:― Word:today")]
    [InlineData("glued date", "2017November 28", "Number:2017 Word:November Number:28")]
    [InlineData("ordinal", "the 29th", "Word:the Number:29 Word:th")]
    [InlineData("address", "see https://example.org/a-b.html, now", "Word:see Url:https://example.org/a-b.html Comma:, Word:now")]
    [InlineData("Persian digits", "سال ۱۳۶۷", "Word:سال Number:۱۳۶۷")]
    [InlineData("dots run into one", "crime… and...more", "Word:crime Ellipsis:… Word:and Ellipsis:... Word:more")]
    [InlineData("a comma, a stop and a possessive among words", "Tehran, says Iran’s law. Then U.N. and A. went on with it, and on", "Word:Tehran Comma:, Word:says Word:Iran Possessive:’s Word:law Stop:. Word:Then Word:U.N. Word:and Word:A Stop:. Word:went Word:on Word:with Word:it Comma:, Word:and Word:on")]
    [InlineData("marks close behind each other", "He said: “No,” (twice) and why?” Later: on 12 March 1988, 30,000 of them", "Word:He Word:said Colon:: OpenQuote:“ Word:No Comma:, CloseQuote:” OpenBracket:( Word:twice CloseBracket:) Word:and Word:why Question:? CloseQuote:” Word:Later Colon:: Word:on Number:12 Word:March Number:1988 Comma:, Number:30 Comma:, Number:000 Word:of Word:them")]
    [InlineData("letters and digits", "HRC36", "Word:HRC36")]
    public void Text_falls_into_tokens(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        TokenTable tokens = new();
        Tokenizer.Tokenise(text, new WordCache(Lexicon.Default), tokens, new PooledBuffer<Line>());
        List<string> found = [];
        foreach (Token token in tokens.Inner)
        {
            found.Add($"{token.Kind}:{text[token.Start..token.End]}");
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("May", true)]
    [InlineData("MAY", true)]
    [InlineData("mayor", false)]
    public void Words_are_found_whatever_their_case(string word, bool month)
    {
        TokenTable tokens = new();
        Tokenizer.Tokenise(word, new WordCache(Lexicon.Default), tokens, new PooledBuffer<Line>());
        Assert.Equal(month, tokens[1].Is(WordClass.Month));
        Assert.Equal(month ? 5 : 0, Lexicon.Default.Value(tokens[1], WordClass.Month).Number);
    }

    [Fact]
    public void Eastern_digits_have_their_value()
    {
        TokenTable tokens = new();
        Tokenizer.Tokenise("۱۳۶۷ ١٤٠٩", new WordCache(Lexicon.Default), tokens, new PooledBuffer<Line>());
        Assert.Equal(1367, tokens[1].Number);
        Assert.Equal(1409, tokens[2].Number);
    }

    [Fact]
    public void The_longest_phrase_is_found()
    {
        TokenTable tokens = new();
        Tokenizer.Tokenise("Please follow and like us: Read More", new WordCache(Lexicon.Default), tokens, new PooledBuffer<Line>());
        Assert.Equal(5, Lexicon.Default.Match(tokens.Items, 1, WordClass.Furniture).Length);
        Assert.False(Lexicon.Default.Match(tokens.Items, 2, WordClass.Furniture).Found);
    }

    /// <summary>Near the end of a text all is read character by character, further away much at once.</summary>
    [Fact]
    public void What_is_read_at_once_is_read_as_character_by_character()
    {
        string[] parts =
        [
            "Iran", "’s", "'s", "a", "A", "I", "U.N.", "E.", "the", "The", "UN", "McGregor", "Vidal-Quadras", "hasn’t", "internationally", "abcdefghijklmnop", "killed", "mothers’",
            "12", "2", "1988", "1367th", "30,000", "12345", "007", ".", "..", ",", ";", ":", "://a", "?", "!", "…", "“", "”", "\"", "„", "«", "»", "(", ")", "[", "-", "--", "–", "—", "/", "%", "&", "@", "#", "•", "·",
            "$", "€", "½", "’", "‘", "`", "É", "é", "سال", "۱۳", "\u00A0", "\u2028", "\t", "\n", "\r\n", " ", " ", " ", " ", "  ", "\0", "<", "=", "9", "3", "4", "\u0002", "\u0006",
        ];
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                Gen.Elements(parts).ListOf().Select(read => string.Concat(read)).ToArbitrary(),
                text =>
                {
                    string little = text.Length < 20 ? text : text[..19];
                    Assert.Equal(Describe(little)[..^1], Describe(little + new string('\n', 40))[..^1]);
                }));
    }

    /// <summary>Spaces that stand apart from other words change nothing about them.</summary>
    [Fact]
    public void Words_between_spaces_are_read_as_those_between_tabs()
    {
        string[] parts =
        [
            "Iran’s", "Iran's", "a", "A", "I’s", "U.N.", "E.", "the", "The", "UN", "McGregor", "Vidal-Quadras", "hasn’t", "counterrevolutionary", "internationally,", "abcdefghijklmnop",
            "abcdefghijklmnop.", "killed,", "killed.", "killed..", "mothers’", "x,", "12", "2,", "1988.", "“", "”", "(", ")", "-", "–", "Éric", "é", "سال", "ends:", "why?", "https://example.org/a", "\n", "", ",", "’s",
        ];
        Prop.ForAll(
            Gen.Elements(parts).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
            text => Assert.Equal(Describe(text.Replace(' ', '\t')), Describe(text))).QuickCheckThrowOnFailure();
    }

    private static List<(int Start, int End, TokenKind Kind, TokenFlags Flags, int Id, WordClass Classes, int Set)> Describe(string text)
    {
        TokenTable tokens = new();
        Tokenizer.Tokenise(text, new WordCache(Lexicon.Default), tokens, new PooledBuffer<Line>());
        List<(int, int, TokenKind, TokenFlags, int, WordClass, int)> found = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            found.Add((token.Start, token.End, token.Kind, token.Flags, token.Id, token.Classes, tokens.Sets[i]));
        }

        return found;
    }
}
