namespace HumanRightsData.Recognition;

/// <summary>Which rule found a quantity.</summary>
internal enum QuantityRule : byte
{
    Number,
    Range,
    Order,
    Fraction,
    PartOfWhole,
    Percent,
    Money,
    Duration,
    Rate,
    Joined,
    Elided,
}

/// <summary>A quantity in the text, with its qualifier.</summary>
internal struct QuantityMention
{
    /// <summary>From the qualifier to the end of the number, without what is counted. Its span may end within its last token ("Three" of "Three-member").</summary>
    public TokenRun Run;
    public QuantityKind Kind;
    public Qualifier Qualifier;
    public QuantityRule Rule;

    /// <summary>The bounds that the words state; null where open.</summary>
    public decimal? Lower;
    public decimal? Upper;

    /// <summary>Of a share: the numbers said.</summary>
    public decimal? Part;
    public decimal? Whole;

    /// <summary>The words that name what is counted, wherever they stand; of no length where none do.</summary>
    public TokenRun Counted;

    /// <summary>No words name what is counted, but it is people.</summary>
    public bool People;

    /// <summary>The noun counted names people.</summary>
    public bool CountsPeople;

    /// <summary>The noun counted names people by what they do to others: "five gunmen".</summary>
    public bool CountsAgents;

    /// <summary>Of a rate: the unit of its period, and how many of them ("every thirty minutes": 30); of no length where it is none.</summary>
    public TokenRun Per;
    public decimal PerCount;

    /// <summary>The first token of the quantity that this one is said to be a part of; -1 for none.</summary>
    public int PartOf;

    /// <summary>The words name nothing counted: what another quantity counts is filled in, or the mention goes.</summary>
    public bool Pending;
}
