using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>A quantity while it is read: what its own words have said so far.</summary>
internal struct QuantityCandidate
{
    /// <summary>The first token, its qualifier included, and the token behind the last.</summary>
    public int Start;
    public int End;

    /// <summary>The first number.</summary>
    public NumberReading Number;

    /// <summary>The bounds of a range; both the number where it is none.</summary>
    public decimal Low;
    public decimal High;
    public bool Range;

    /// <summary>The lists of the phrases that may end directly before it: most questions about them need no more.</summary>
    public WordClass ListsBefore;

    /// <summary>Whether what stands behind the number may go on with it; else nothing but what it counts does.</summary>
    public bool Open;

    /// <summary>Whether a currency stands behind the number.</summary>
    public bool Sum;

    /// <summary>Whether what stands behind the number makes it a counter of the page, as far as that tells.</summary>
    public bool Counter;

    /// <summary>Whether a hyphen joins a word to the number.</summary>
    public bool Hyphened;

    /// <summary>The bits of the qualifier before or behind.</summary>
    public uint Qualifier;
    public bool Order;
    public bool Fraction;
    public bool Percent;

    /// <summary>The tokens of a currency before the number.</summary>
    public int CurrencyFirst;
    public int CurrencyEnd;

    /// <summary>Of a part and its whole: that it is one, and the numbers.</summary>
    public bool OfWhole;
    public decimal Part;
    public decimal Whole;

    public readonly bool Money => CurrencyEnd > CurrencyFirst;

    public readonly bool IsShare => Fraction || Percent || OfWhole;

    /// <summary>Whether the number is one and nothing else: "one", "1".</summary>
    public readonly bool One => Number.Integer == 1 && !Range && !Order && !IsShare;

    /// <summary>Whether the number is less than one.</summary>
    public readonly bool BelowOne
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Number.Integer <= 0 && Low < 1;
    }
}
