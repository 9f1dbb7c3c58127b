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
}

/// <summary>What else is known of a piece.</summary>
[Flags]
internal enum PieceTraits : ushort
{
    None = 0,

    /// <summary>It opens its sentence, or what stands in quotation marks, or follows a colon.</summary>
    Opens = 1,

    /// <summary>It is written in capitals throughout.</summary>
    AllCapitals = 2,

    /// <summary>No list knows it.</summary>
    Unknown = 4,

    /// <summary>Of a word that begins with a capital: it is a word of every day.</summary>
    Ordinary = 8,

    /// <summary>A place whose name is an English word or a person's name as well.</summary>
    Doubtful = 16,

    /// <summary>A word like "al-Assad".</summary>
    Prefixed = 32,

    /// <summary>A known body that is written as an acronym; or an unknown word in capitals of an acronym's length.</summary>
    Acronym = 64,

    /// <summary>A plural or possessive that modifies what follows: "People’s".</summary>
    Genitive = 128,
}

/// <summary>A word or phrase of a sentence as the readers of names see it.</summary>
internal struct NamePiece
{
    public int First;
    public int End;
    public PieceKind Kind;
    public PieceTraits Traits;

    /// <summary>The lists that know the piece, as far as its letters' case allows.</summary>
    public WordClass Classes;

    /// <summary>Its id in the lexicon.</summary>
    public int Id;

    public readonly bool IsCapital => Kind == PieceKind.Capital;

    public readonly bool Is(WordClass classes) => (Classes & classes) != 0;

    public readonly bool Has(PieceTraits traits) => (Traits & traits) != 0;
}
