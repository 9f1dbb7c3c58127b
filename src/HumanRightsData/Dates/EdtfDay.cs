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

    /// <summary>The days since 0000-03-01, to count with; beyond the greatest year it stands still.</summary>
    public long Number
    {
        get
        {
            // Years from March to February end with the leap day, so that a month's offset is a straight line (Hinnant, days_from_civil).
            long year = Month <= 2 ? Year - 1 : Year;
            long era = Math.DivRem(year, 400, out long ofEra);
            if (ofEra < 0)
            {
                era--;
                ofEra += 400;
            }

            long dayOfYear = ((((Month + 9) % 12 * 153) + 2) / 5) + Day - 1;
            return (era * 146097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + dayOfYear;
        }
    }

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
