using System.Diagnostics.CodeAnalysis;

namespace HumanRightsData;

/// <summary>A half-open range of a text, in UTF-16 code units: <c>text[span]</c> is what it covers.</summary>
/// <remarks>
/// The <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">TextPositionSelector</a> of the W3C Web
/// Annotation model counts code points instead; exports convert.
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span of the units from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public TextSpan(int start, int end)
    {
        if (start < 0 || end < start)
        {
            Throw(start, end);
        }

        Start = start;
        End = end;
    }

    /// <summary>The first unit covered.</summary>
    public int Start { get; }

    /// <summary>The unit after the last one covered.</summary>
    public int End { get; }

    /// <summary>How many units are covered; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The span as a range, to index a string or a span with.</summary>
    public Range ToRange() => Start..End;

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes before or with <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after or with <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    // Apart, so that the constructor is small enough to be inlined.
    [DoesNotReturn]
    private static void Throw(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        throw new ArgumentOutOfRangeException(nameof(end), end, $"The span would end at {end}, before its start at {start}.");
    }
}
