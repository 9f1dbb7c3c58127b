using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>The role of a block on its page.</summary>
internal enum BlockRole : byte
{
    Paragraph,
    Headline,

    /// <summary>"Published by on September 17, 2017", or a date alone at the end of a piece.</summary>
    Published,
    Byline,

    /// <summary>A line within a piece that heads what follows.</summary>
    Heading,
    ListItem,

    /// <summary>What stands under or over a picture.</summary>
    Caption,

    /// <summary>What the site puts around its pieces: menus, counters, buttons.</summary>
    Furniture,

    /// <summary>Prose that the site puts beside its pieces: a petition, an appeal.</summary>
    Widget,
}

/// <summary>A run of lines with one role.</summary>
internal struct Block
{
    public BlockRole Role;
    public int Start;
    public int End;
    public int FirstToken;
    public int EndToken;

    /// <summary>The first sentence of its text, behind a dateline.</summary>
    public int FirstSentence;
    public int EndSentence;

    /// <summary>The article it belongs to; -1 for none.</summary>
    public int Article;
}

/// <summary>A run of tokens that says one thing; never longer than its block.</summary>
internal struct Sentence
{
    public int FirstToken;
    public int EndToken;
    public int Block;
}

/// <summary>One piece within the page.</summary>
internal struct ArticleSpan
{
    public int Start;
    public int End;
    public int FirstBlock;
    public int EndBlock;

    /// <summary>The headline, 0 and 0 where none is left.</summary>
    public int TitleStart;
    public int TitleEnd;

    /// <summary>The tokens that stand before the text of a dateline paragraph ("WASHINGTON, Dec. 4, 2017 /PRNewswire/ —"), or an empty range.</summary>
    public int DatelineFirstToken;
    public int DatelineEndToken;
}

/// <summary>What a document is before anything in it is recognised: its text, tokens, lines, blocks, sentences and articles.</summary>
/// <remarks>Working memory, used again for the next document; nothing outside a parse holds on to it.</remarks>
internal sealed class Page(Lexicon lexicon)
{
    private readonly WordCache _words = new(lexicon);
    private string _text = "";

    public Lexicon Lexicon { get; } = lexicon;

    public string Text => _text;

    /// <summary>All tokens; the last one is a sentinel of kind <see cref="TokenKind.None"/> at the end of the text.</summary>
    public TokenTable Tokens { get; } = new();

    public PooledBuffer<Line> Lines { get; } = new();

    public PooledBuffer<Block> Blocks { get; } = new();

    public PooledBuffer<Sentence> Sentences { get; } = new();

    public PooledBuffer<ArticleSpan> Articles { get; } = new();

    /// <summary>The sentence of each token.</summary>
    public PooledBuffer<int> SentenceOfToken { get; } = new();

    /// <summary>Reads a text. Linear in its length.</summary>
    public void Read(string text)
    {
        _text = text;
        Tokenizer.Tokenise(text, _words, Tokens, Lines);
        BlockReader.Read(this);
        SentenceSplitter.Split(this);
        ArticleFinder.Find(this);
    }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(in Token token) => _text.AsSpan(token.Start, token.Length);

    /// <summary>What is the same for every writing of a word that the lexicon holds the same.</summary>
    public ulong KeyOf(int word) => Tokens.Hashes[word];

    /// <summary>The text of a run of tokens, with what stands between them.</summary>
    public ReadOnlySpan<char> TextOf(int firstToken, int endToken) =>
        firstToken >= endToken ? default : _text.AsSpan(Tokens[firstToken].Start, Tokens[endToken - 1].End - Tokens[firstToken].Start);

    /// <summary>The block of a token.</summary>
    public int BlockOf(int token) => Sentences[SentenceOfToken[token]].Block;

    /// <summary>The article of a token; -1 where it stands in none.</summary>
    public int ArticleOf(int token) => Blocks[BlockOf(token)].Article;
}
