using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace HumanRightsData.Dates;

/// <summary>The first or the last day that an <see cref="EdtfDate"/> may mean, or why there is none.</summary>
/// <remarks>The default value is an unknown bound.</remarks>
public readonly struct EdtfBound : IEquatable<EdtfBound>
{
    private readonly EdtfDay _day;

    private EdtfBound(EdtfBoundKind kind, EdtfDay day = default)
    {
        Kind = kind;
        _day = day;
    }

    /// <summary>What is known of the bound.</summary>
    public EdtfBoundKind Kind { get; }

    /// <summary>Whether the bound is a day: then <see cref="Date"/> may be read.</summary>
    public bool IsKnown => Kind == EdtfBoundKind.Known;

    /// <summary>The day.</summary>
    /// <exception cref="InvalidOperationException">The bound is open, unknown or out of range.</exception>
    public LocalDate Date => IsKnown ? _day.ToLocalDate() : throw new InvalidOperationException(EdtfErrors.NoDay(Kind));

    /// <summary>Whether there is a day to compare with, in or out of NodaTime's range.</summary>
    internal bool IsDay => Kind is EdtfBoundKind.Known or EdtfBoundKind.OutOfRange;

    internal EdtfDay Day => _day;

    internal static EdtfBound Unknown => default;

    internal static EdtfBound Open => new(EdtfBoundKind.Open);

    internal static EdtfBound At(EdtfDay day) => new(day.IsInRange ? EdtfBoundKind.Known : EdtfBoundKind.OutOfRange, day);

    /// <summary>The day, if the bound is one.</summary>
    public bool TryGetDate(out LocalDate date)
    {
        date = IsKnown ? _day.ToLocalDate() : default;
        return IsKnown;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfBound other) => Kind == other.Kind && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EdtfBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _day);

    /// <summary>The day as <c>1988-09-01</c>, or <c>open</c>, <c>unknown</c>, <c>out of range</c>.</summary>
    public override string ToString() => Kind switch
    {
        EdtfBoundKind.Known => _day.ToString(),
        EdtfBoundKind.Open => "open",
        EdtfBoundKind.OutOfRange => "out of range",
        _ => "unknown",
    };

    /// <summary>Whether both bounds are of one kind and, if they have one, one day.</summary>
    public static bool operator ==(EdtfBound left, EdtfBound right) => left.Equals(right);

    /// <summary>Whether the bounds differ.</summary>
    public static bool operator !=(EdtfBound left, EdtfBound right) => !left.Equals(right);
}
