using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Names;

/// <summary>What part a piece of a sentence can play in a name.</summary>
internal enum PieceKind : byte
{
    /// <summary>Something that no name goes over: a mark, the start or end.</summary>
    Break,

    /// <summary>A word or phrase in small letters.</summary>
    Lower,

    /// <summary>A word or phrase with a capital that may be a name or part of one.</summary>
    Capital,

    /// <summary>A letter that stands for a given name, with its stop.</summary>
    Initial,

    /// <summary>A small word that can stand within a name: "of", "for", "the".</summary>
    Connector,

    /// <summary>"and", "&amp;".</summary>
    And,

    /// <summary>A number, with the letters of an ordinal.</summary>
    Number,
    Possessive,
    Comma,
    Open,
    Close,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A dash or hyphen between words.</summary>
    Dash,

    /// <summary>Not told yet.</summary>
    Unread,
}

/// <summary>What else is known of a piece.</summary>
[Flags]
internal enum PieceTraits : ushort
{
    None = 0,

    /// <summary>It is written in capitals throughout.</summary>
    AllCapitals = 1,

    /// <summary>No list knows it.</summary>
    Unknown = 2,

    /// <summary>Of a word that begins with a capital: it is a word of every day.</summary>
    Ordinary = 4,

    /// <summary>A place whose name is an English word or a person's name as well.</summary>
    Doubtful = 8,

    /// <summary>A word like "al-Assad".</summary>
    Prefixed = 16,

    /// <summary>A known body that is written as an acronym; or an unknown word in capitals of an acronym's length.</summary>
    Acronym = 32,

    /// <summary>A mark after which a word opens as at the start of a sentence.</summary>
    Opening = 64,

    /// <summary>A mark after which a word opens where it would open before it.</summary>
    Passing = 128,

    /// <summary>It may stand anywhere in a person's name.</summary>
    Part = 256,
}

/// <summary>Some of the pieces from one on: a bit for each of the next 64.</summary>
internal readonly record struct PieceMask(int First, ulong Bits);

/// <summary>A word or phrase of a sentence as the readers of names see it.</summary>
/// <remarks>16 bytes: each token of a page is copied into one.</remarks>
internal struct NamePiece
{
    public int First;

    /// <summary>Of a phrase its id in the lexicon; 0 of a single token, which has its own.</summary>
    public int Id;
    public PieceTraits Traits;
    public PieceKind Kind;

    /// <summary>How many tokens it has.</summary>
    public byte Length;

    /// <summary>Kinds at which a name, or other names in brackets, may begin.</summary>
    private const uint Starting = (1u << (int)PieceKind.Capital) | (1u << (int)PieceKind.Initial) | (1u << (int)PieceKind.Number) | (1u << (int)PieceKind.Open);

    /// <summary>The lists of names stand together: so many bits from the first of all lists.</summary>
    private const int FirstList = 24;

    private ushort _lists;

    /// <summary>The lists of names that know the piece, as far as its letters' case allows.</summary>
    public WordClass Classes
    {
        readonly get => (WordClass)((ulong)_lists << FirstList);
        set => _lists = (ushort)((ulong)value >> FirstList);
    }

    public readonly int End => First + Length;

    /// <summary>1 where a name, or other names in brackets, may begin; 0 elsewhere.</summary>
    public readonly ulong MayStart => (Starting >> (int)Kind) & 1;

    public readonly bool IsCapital => Kind == PieceKind.Capital;

    public readonly bool Is(WordClass classes) => (_lists & (uint)((ulong)classes >> FirstList)) != 0;

    public readonly bool Has(PieceTraits traits) => (Traits & traits) != 0;
}
