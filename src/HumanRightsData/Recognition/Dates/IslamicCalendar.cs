using NodaTime;
using NodaTime.Calendars;

namespace HumanRightsData.Recognition.Dates;

/// <summary>The Islamic calendar. What it gives is approximate: months begin with the new moon as each country sees it.</summary>
/// <remarks>Counted by the tabular calendar of thirty years with its civil epoch, which is never off by more than two days.</remarks>
internal static class IslamicCalendar
{
    private static readonly CalendarSystem Calendar = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>Whether a number of four digits is a year of this calendar in our time and the centuries before: 1786 to 2076.</summary>
    public static bool IsYear(int year) => year is >= 1200 and <= 1499;

    public static DatePoint Day(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.GetDaysInMonth(year, month) ? Point(year, month, day) : default;

    public static DateValue Month(int year, int month) => IsYear(year) && month is >= 1 and <= 12
        ? DateValue.Between(Point(year, month, 1), Point(year, month, Calendar.GetDaysInMonth(year, month)))
        : default;

    public static DateValue Year(int year) => IsYear(year)
        ? DateValue.Between(Point(year, 1, 1), Point(year, 12, Calendar.GetDaysInMonth(year, 12)))
        : default;

    /// <summary>The month's one beginning in a Gregorian year ("Ramadan 2017"); none where it begins twice or not at all.</summary>
    public static DateValue MonthInGregorian(int gregorianYear, int month)
    {
        int about = (gregorianYear - 622) * 33 / 32;
        DateValue found = default;
        for (int year = about - 1; year <= about + 2; year++)
        {
            DateValue value = Month(year, month);
            if (!value.IsNone && value.Start.Year == gregorianYear)
            {
                if (!found.IsNone)
                {
                    return default;
                }

                found = value;
            }
        }

        return found;
    }

    private static DatePoint Point(int year, int month, int day)
    {
        LocalDate date = new LocalDate(year, month, day, Calendar).WithCalendar(CalendarSystem.Iso);
        return DatePoint.OfDay(date.Year, date.Month, date.Day).WithApproximate();
    }
}
