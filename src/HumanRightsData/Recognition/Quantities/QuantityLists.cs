namespace HumanRightsData.Recognition.Quantities;

// The bits of the lists' attributes, in the order in which LexiconFile.All names them.

/// <summary>How a number word combines: number-words.txt.</summary>
internal static class NumberBits
{
    public const uint Unit = 1, Ten = 1 << 1, Hundred = 1 << 2, Power = 1 << 3, Dozen = 1 << 4, Order = 1 << 5, Suffix = 1 << 6,
        Fraction = 1 << 7, Whole = 1 << 8, Weak = 1 << 9;

    /// <summary>What multiplies the number before it.</summary>
    public const uint Scale = Hundred | Power | Dozen;
}

/// <summary>What a word around a number claims of it: quantity-words.txt.</summary>
internal static class QuantityBits
{
    public const uint AtLeast = 1, MoreThan = 1 << 1, AtMost = 1 << 2, LessThan = 1 << 3, About = 1 << 4, Between = 1 << 5, After = 1 << 6,
        Either = 1 << 7, Glued = 1 << 8, Place = 1 << 9, Soft = 1 << 10, Several = 1 << 11, Adverb = 1 << 12, Every = 1 << 13, Per = 1 << 14,
        Period = 1 << 15, Whole = 1 << 16, Part = 1 << 17, Topic = 1 << 18, Even = 1 << 19, Time = 1 << 20, Article = 1 << 21, Of = 1 << 22,
        Out = 1 << 23, In = 1 << 24, To = 1 << 25, And = 1 << 26, Or = 1 << 27, From = 1 << 28, For = 1 << 29, At = 1 << 30, Compare = 1u << 31;

    /// <summary>The qualifiers that bound a number.</summary>
    public const uint Bounds = AtLeast | MoreThan | AtMost | LessThan;

    public const uint Qualifiers = Bounds | About;
}

/// <summary>How a currency's name stands to its number: currencies.txt.</summary>
internal static class CurrencyBits
{
    public const uint Prefix = 1, Before = 1 << 1, Behind = 1 << 2;
}

/// <summary>What a noun counts: counted-nouns.txt.</summary>
internal static class NounBits
{
    public const uint Person = 1, People = 1 << 1, Plural = 1 << 2, Singular = 1 << 3, State = 1 << 4, Agent = 1 << 5, Joined = 1 << 6,
        No = 1 << 7, Crowd = 1 << 8, Toll = 1 << 9, Other = 1 << 10, Factor = 1 << 11, Collective = 1 << 12, Anyone = 1 << 13, Sum = 1 << 14;
}

/// <summary>How a number stands to what it numbers: not-counted.txt.</summary>
internal static class LabelBits
{
    public const uint Before = 1, Weak = 1 << 1, Behind = 1 << 2, Unit = 1 << 3, Counter = 1 << 4, Score = 1 << 5, Age = 1 << 6;
}

/// <summary>What a unit makes of its number: units.txt.</summary>
internal static class UnitBits
{
    public const uint Time = 1, Times = 1 << 1, Percent = 1 << 2, Old = 1 << 3, Ago = 1 << 4, On = 1 << 5, Point = 1 << 6;
}

/// <summary>What a verb tells of a number beside it: figure-verbs.txt.</summary>
internal static class VerbBits
{
    public const uint People = 1, Change = 1 << 1, Total = 1 << 2, Adjective = 1 << 3, Charge = 1 << 4, Sum = 1 << 5, Exist = 1 << 6, Beside = 1 << 7, Brings = 1 << 8, Draws = 1 << 9;
}
