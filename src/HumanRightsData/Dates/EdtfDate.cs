using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace HumanRightsData.Dates;

/// <summary>
/// A date as precise as the words it came from, no more: a day, a month, a year, a season, a decade, an interval with an open or
/// unknown end, one of several dates. Its text form is EDTF, levels 0, 1 and 2 (ISO 8601-2:2019, annex A).
/// </summary>
/// <remarks>
/// <para>
/// Immutable, safe to share between threads. The README of this folder lists every form with its meaning.
/// The calendar is the proleptic Gregorian one with a year 0, which is 1 BCE.
/// </para>
/// <para>
/// Two dates are equal if they say the same: <c>?2004-?06</c> is <c>2004-06?</c>, and <c>T10:00:00-04</c> is <c>T10:00:00-04:00</c>.
/// Equal is not simultaneous: for that there is <see cref="Compare"/>. There is no order of dates that are not known to the day, so this type
/// has no <c>CompareTo</c>.
/// </para>
/// <para>Qualifications (<c>? ~ %</c>) are kept and can be asked for; they move no bound, as nobody can say how far.</para>
/// </remarks>
[JsonConverter(typeof(EdtfDateJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class EdtfDate : IEquatable<EdtfDate>
{
    // A date costs its object alone: what is rare stands in _rest (the ranges of a set, the text of a long year).
    private readonly EdtfPoint _first;
    private readonly ulong _second;
    private readonly object? _rest;
    private readonly string? _written;
    private readonly EdtfKind _kind;
    private readonly byte _level;
    private readonly bool _writtenIsCanonical;

    private EdtfDate(EdtfKind kind, EdtfPoint first, ulong second, object? rest, int level, string? written, bool writtenIsCanonical)
    {
        _kind = kind;
        _first = first;
        _second = second;
        _rest = rest;
        _level = (byte)level;
        _written = written;
        _writtenIsCanonical = writtenIsCanonical;
    }

    /// <summary>What the expression is made of.</summary>
    public EdtfKind Kind => _kind;

    /// <summary>The lowest conformance level of the standard, 0, 1 or 2, that has the expression as it was written.</summary>
    public int Level => _level;

    internal EdtfPoint First => _first;

    internal EdtfPoint Second => new(_second);

    internal EdtfTime Time => new(_second);

    internal EdtfRange[] Ranges => (EdtfRange[])_rest!;

    internal string LongYear => (string)_rest!;

    /// <summary>Whether both say the same, however it is written.</summary>
    public bool Equals([NotNullWhen(true)] EdtfDate? other)
    {
        if (other is null || _kind != other._kind || _first != other._first || _second != other._second)
            return false;

        return _rest switch
        {
            EdtfRange[] ranges => ranges.AsSpan().SequenceEqual(other.Ranges),
            string text => string.Equals(text, other.LongYear, StringComparison.Ordinal),
            _ => true,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_kind);
        hash.Add(_first.Bits);
        hash.Add(_second);
        switch (_rest)
        {
            case EdtfRange[] ranges:
                foreach (EdtfRange range in ranges)
                    hash.Add(range);

                break;
            case string text:
                hash.Add(text, StringComparer.Ordinal);
                break;
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether both say the same, however it is written.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two say different things.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);
}
