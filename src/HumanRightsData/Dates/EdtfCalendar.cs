namespace HumanRightsData.Dates;

/// <summary>The proleptic Gregorian calendar with a year 0, as ISO 8601 has it, for years of any size.</summary>
internal static class EdtfCalendar
{
    // Begin and end of 21–41: the months, counted from January of the year; 14 is the next February.
    private static ReadOnlySpan<byte> FirstMonths =>
        [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

    private static ReadOnlySpan<byte> LastMonths =>
        [5, 8, 11, 14, 5, 8, 11, 14, 11, 14, 5, 8, 3, 6, 9, 12, 4, 8, 12, 6, 12];

    public static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Whether a month's number is a month or one of 21–41.</summary>
    public static bool IsSubYear(int month) => month is >= 21 and <= 41;

    public static EdtfDay FirstOfSubYear(long year, int subYear) => new(year, FirstMonths[subYear - 21], 1);

    public static EdtfDay LastOfSubYear(long year, int subYear)
    {
        int month = LastMonths[subYear - 21];
        return month > 12 ? EdtfDay.LastOfMonth(year + 1, month - 12) : EdtfDay.LastOfMonth(year, month);
    }

    /// <summary>Whether the day lies in the part of some year, and of which: January may belong to the winter of the year before.</summary>
    public static bool IsOfSubYear(EdtfDay day, int subYear, out long year)
    {
        int first = FirstMonths[subYear - 21];
        bool ofYearBefore = day.Month < first;
        year = ofYearBefore ? day.Year - 1 : day.Year;
        int month = ofYearBefore ? day.Month + 12 : day.Month;
        return month <= LastMonths[subYear - 21];
    }
}
