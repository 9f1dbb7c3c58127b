using System.Globalization;
using NodaTime;

namespace HumanRightsData.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar with a year of any size, packed so that days compare as numbers. Years beyond
/// ±<see cref="MaxYear"/> are held as that: what lies beyond keeps its place before or after all other days.
/// </summary>
internal readonly record struct EdtfDay(long Packed) : IComparable<EdtfDay>
{
    /// <summary>The greatest year held; room is left for adding a season's year.</summary>
    public const long MaxYear = 1_000_000_000_000_000;

    private const int DayBits = 5;
    private const int MonthBits = 4;

    public EdtfDay(long year, int month, int day)
        : this((((Math.Clamp(year, -MaxYear, MaxYear) << MonthBits) | (uint)month) << DayBits) | (uint)day)
    {
    }

    /// <summary>Before every day.</summary>
    public static EdtfDay Min => new(long.MinValue);

    /// <summary>After every day.</summary>
    public static EdtfDay Max => new(long.MaxValue);

    public long Year => Packed >> (DayBits + MonthBits);

    public int Month => (int)(Packed >> DayBits) & 15;

    public int Day => (int)Packed & 31;

    /// <summary>Whether a <see cref="LocalDate"/> can hold the day.</summary>
    public bool IsInRange => Year is >= -9998 and <= 9999;

    public static EdtfDay From(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new EdtfDay(iso.Year, iso.Month, iso.Day);
    }

    public static EdtfDay LastOfMonth(long year, int month) => new(year, month, EdtfCalendar.DaysInMonth(year, month));

    public LocalDate ToLocalDate() => new((int)Year, Month, Day);

    public int CompareTo(EdtfDay other) => Packed.CompareTo(other.Packed);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");

    public static bool operator <(EdtfDay left, EdtfDay right) => left.Packed < right.Packed;

    public static bool operator >(EdtfDay left, EdtfDay right) => left.Packed > right.Packed;

    public static bool operator <=(EdtfDay left, EdtfDay right) => left.Packed <= right.Packed;

    public static bool operator >=(EdtfDay left, EdtfDay right) => left.Packed >= right.Packed;
}
