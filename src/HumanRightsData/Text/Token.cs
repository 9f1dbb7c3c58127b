using HumanRightsData.Lexicons;

namespace HumanRightsData.Text;

/// <summary>What a token is, told by its characters alone.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing: what lies before the first and after the last token.</summary>
    None,

    /// <summary>Letters, with the apostrophes, hyphens and digits within them: "Vidal-Quadras", "O’Brien", "U.N.".</summary>
    Word,

    /// <summary>A run of digits of one script; <see cref="Token.Number"/> is its value.</summary>
    Number,

    /// <summary>An apostrophe and s after a word.</summary>
    Possessive,

    /// <summary>An address of the web, whole.</summary>
    Url,

    // The four that can end a sentence stand together.
    Stop,
    Ellipsis,
    Question,
    Exclamation,
    Comma,
    Semicolon,
    Colon,

    /// <summary>En, em or double dash, or a hyphen with space around it.</summary>
    Dash,

    /// <summary>A hyphen that joins nothing within a word: "2000-3000".</summary>
    Hyphen,
    Slash,

    /// <summary>“ „ «.</summary>
    OpenQuote,

    /// <summary>” ».</summary>
    CloseQuote,

    /// <summary>The ASCII mark, which may open or close.</summary>
    StraightQuote,

    /// <summary>‘.</summary>
    OpenSingle,

    /// <summary>’ where it is no apostrophe within a word.</summary>
    CloseSingle,

    /// <summary>The ASCII apostrophe where it stands within no word.</summary>
    StraightSingle,
    OpenBracket,
    CloseBracket,
    Percent,
    Currency,
    At,
    Hash,
    Ampersand,
    Bullet,

    /// <summary>Any other character.</summary>
    Symbol,
}

/// <summary>What a token's characters and its place on the line tell beside its kind.</summary>
[Flags]
internal enum TokenFlags : ushort
{
    None = 0,

    /// <summary>White space or a line end stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>It is the first token of its line.</summary>
    LineStart = 2,

    // The three that are asked for together stand together.

    /// <summary>Its first letter is a capital.</summary>
    Capitalised = 4,

    /// <summary>It has two letters or more and all are capitals.</summary>
    AllCapitals = 8,

    /// <summary>It is one letter long.</summary>
    OneLetter = 16,

    /// <summary>A capital stands after its first letter, beside small ones: "McGregor", "SciELO".</summary>
    InnerCapital = 32,

    /// <summary>Letters with stops between them: "U.N.".</summary>
    Dotted = 64,

    /// <summary>Letters or digits of another script than Latin.</summary>
    OtherScript = 128,

    /// <summary>An apostrophe stands within it.</summary>
    Apostrophe = 256,

    /// <summary>Digits stand within it.</summary>
    Digits = 512,

    /// <summary>A hyphen joins parts of it.</summary>
    Hyphenated = 1024,
}

/// <summary>A piece of the text: a word, a number, a mark.</summary>
/// <remarks>32 bytes, two to a line of memory: every recogniser goes over them.</remarks>
internal struct Token
{
    /// <summary>The first UTF-16 unit.</summary>
    public int Start;

    /// <summary>The unit after the last.</summary>
    public int End;

    /// <summary>What it is.</summary>
    public TokenKind Kind;

    /// <summary>What else its characters tell.</summary>
    public TokenFlags Flags;

    /// <summary>Of a number: its value, at most <see cref="int.MaxValue"/>. Of a word: its id in the lexicon, 0 where it stands in no list. Of a mark: its kind.</summary>
    public int Id;

    /// <summary>The lists of the lexicon in which the word stands; none of what is no word.</summary>
    public WordClass Classes;

    /// <summary>The lists of the phrases of two tokens or more that begin with it.</summary>
    public WordClass Phrases;

    public readonly int Length => End - Start;

    /// <summary>The value of a number; 0 of anything else.</summary>
    public readonly int Number => Kind == TokenKind.Number ? Id : 0;

    public readonly bool IsWord => Kind == TokenKind.Word;

    public readonly bool IsNumber => Kind == TokenKind.Number;

    /// <summary>A mark that can end a sentence.</summary>
    public readonly bool IsEndMark => (uint)(Kind - TokenKind.Stop) <= TokenKind.Exclamation - TokenKind.Stop;

    public readonly bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public readonly bool LineStart => (Flags & TokenFlags.LineStart) != 0;

    /// <summary>A word that begins with a capital.</summary>
    public readonly bool Capitalised => (Flags & TokenFlags.Capitalised) != 0;

    public readonly bool AllCapitals => (Flags & TokenFlags.AllCapitals) != 0;

    /// <summary>Whether the word stands in one of the lists.</summary>
    public readonly bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <summary>Whether the word stands, or a phrase begins with it that stands, in one of the lists.</summary>
    public readonly bool Begins(WordClass classes) => ((Classes | Phrases) & classes) != 0;

    public readonly bool Has(TokenFlags flags) => (Flags & flags) != 0;
}

/// <summary>A line that holds something.</summary>
internal struct Line
{
    public int Start;

    /// <summary>The unit after its last character that is not white space.</summary>
    public int End;
    public int FirstToken;
    public int EndToken;

    /// <summary>Whether an empty line stands before it.</summary>
    public bool BlankBefore;

    /// <summary>Whether it begins with white space.</summary>
    public bool Indented;
}
