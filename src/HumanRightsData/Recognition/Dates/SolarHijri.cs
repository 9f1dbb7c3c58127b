using NodaTime;

namespace HumanRightsData.Recognition.Dates;

/// <summary>The Solar Hijri calendar, in use in Iran and until 2021 in Afghanistan.</summary>
/// <remarks>Each year begins on the day of the northern spring equinox at Tehran; NodaTime has the equinoxes.</remarks>
internal static class SolarHijri
{
    /// <summary>What a year's first day lacks to the Gregorian year.</summary>
    public const int Offset = 621;

    /// <summary>Whether a number of four digits is a year of this calendar in our time and the century before: 1871 to 2071.</summary>
    public static bool IsYear(int year) => year is >= 1250 and <= 1449;

    public static DatePoint Day(int year, int month, int day)
    {
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month))
        {
            return default;
        }

        LocalDate date = new LocalDate(year, month, day, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso);
        return DatePoint.OfDay(date.Year, date.Month, date.Day);
    }

    public static DateValue Month(int year, int month) => IsYear(year) && month is >= 1 and <= 12
        ? DateValue.Between(Day(year, month, 1), Day(year, month, DaysInMonth(year, month)))
        : default;

    public static DateValue Year(int year) => IsYear(year)
        ? DateValue.Between(Day(year, 1, 1), Day(year, 12, DaysInMonth(year, 12)))
        : default;

    private static int DaysInMonth(int year, int month) => CalendarSystem.PersianAstronomical.GetDaysInMonth(year, month);
}
