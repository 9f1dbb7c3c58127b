namespace HumanRightsData.Dates;

/// <summary>The days a point may mean: the first, the last, whether there is any.</summary>
/// <remarks>
/// Only 29 February depends on the year. So the first or last fitting year is tried, and a further one only where
/// 29 February is the sole day that fits.
/// </remarks>
internal static class EdtfPointDays
{
    /// <summary>Whether the digits can be those of a day, month or year of the calendar.</summary>
    public static bool Exists(EdtfPoint point) => TryFind(point, latest: false, out _);

    public static EdtfBound Earliest(EdtfPoint point) => Bound(point, latest: false);

    public static EdtfBound Latest(EdtfPoint point) => Bound(point, latest: true);

    /// <summary>The last day on which what the point means can begin.</summary>
    public static EdtfDay LatestBeginning(EdtfPoint point)
    {
        EdtfDay last = TryFind(point, latest: true, out EdtfDay found) ? found : EdtfDay.Max;
        return point.Components switch
        {
            1 => new EdtfDay(last.Year, 1, 1),
            2 when point.IsSubYear => EdtfCalendar.FirstOfSubYear(YearOf(point, latest: true), EdtfPoint.Lowest(point.MonthDigits)),
            2 => new EdtfDay(last.Year, last.Month, 1),
            _ => last,
        };
    }

    /// <summary>Whether the point may mean the day.</summary>
    public static bool MayBe(EdtfPoint point, EdtfDay day)
    {
        long year = day.Year;
        if (point.IsSubYear)
            return EdtfCalendar.IsOfSubYear(day, EdtfPoint.Lowest(point.MonthDigits), out year) && IsOfYear(point, year);

        return IsOfYear(point, year)
            && (point.Components < 2 || EdtfPoint.Matches(point.MonthDigits, day.Month))
            && (point.Components < 3 || EdtfPoint.Matches(point.DayDigits, day.Day));
    }

    private static bool IsOfYear(EdtfPoint point, long year) =>
        (year < 0 == point.IsNegative) && EdtfPoint.Matches(point.YearDigits, (int)Math.Abs(year));

    private static EdtfBound Bound(EdtfPoint point, bool latest) =>
        point.IsOpen ? EdtfBound.Open
        : TryFind(point, latest, out EdtfDay day) ? EdtfBound.At(day)
        : EdtfBound.Unknown;

    private static bool TryFind(EdtfPoint point, bool latest, out EdtfDay day)
    {
        day = default;
        if (!point.IsDate || (point.IsNegative && point.YearDigits == 0))
            return false;

        int year = YearOf(point, latest);
        switch (point.Components)
        {
            case 1:
                day = latest ? new EdtfDay(year, 12, 31) : new EdtfDay(year, 1, 1);
                return true;

            case 2 when point.IsSubYear:
                int subYear = EdtfPoint.Lowest(point.MonthDigits);
                if (!EdtfCalendar.IsSubYear(subYear))
                    return false;

                day = latest ? EdtfCalendar.LastOfSubYear(year, subYear) : EdtfCalendar.FirstOfSubYear(year, subYear);
                return true;

            case 2:
                int month = MonthOf(point.MonthDigits, latest);
                if (month == 0)
                    return false;

                day = latest ? EdtfDay.LastOfMonth(year, month) : new EdtfDay(year, month, 1);
                return true;

            default:
                return TryFindDay(point, year, latest, out day) || TryFindLeapDay(point, latest, out day);
        }
    }

    private static bool TryFindDay(EdtfPoint point, int year, bool latest, out EdtfDay day)
    {
        int months = point.MonthDigits;
        int days = point.DayDigits;
        if (!EdtfPoint.HasX(months | (days << 8)))
        {
            int month = EdtfPoint.Lowest(months);
            int only = EdtfPoint.Lowest(days);
            day = new EdtfDay(year, month, only);
            return month is >= 1 and <= 12 && only >= 1 && only <= EdtfCalendar.DaysInMonth(year, month);
        }

        for (int i = 1; i <= 12; i++)
        {
            int month = latest ? 13 - i : i;
            if (!EdtfPoint.Matches(months, month))
                continue;

            int length = EdtfCalendar.DaysInMonth(year, month);
            for (int j = 1; j <= length; j++)
            {
                int candidate = latest ? length + 1 - j : j;
                if (EdtfPoint.Matches(days, candidate))
                {
                    day = new EdtfDay(year, month, candidate);
                    return true;
                }
            }
        }

        day = default;
        return false;
    }

    private static bool TryFindLeapDay(EdtfPoint point, bool latest, out EdtfDay day)
    {
        day = default;
        if (!EdtfPoint.HasX(point.YearDigits) || !EdtfPoint.Matches(point.MonthDigits, 2) || !EdtfPoint.Matches(point.DayDigits, 29))
            return false;

        // The year's magnitude, not the year: before year 0 the earliest is the greatest.
        bool descending = latest != point.IsNegative;
        int centuries = point.YearDigits >> 8;
        int years = point.YearDigits & 0xFF;
        bool anyCentury = HasYearOfFour(years);
        for (int i = 0; i < 100; i++)
        {
            int century = descending ? 99 - i : i;
            if (!EdtfPoint.Matches(centuries, century) || (!anyCentury && century % 4 != 0))
                continue;

            for (int j = 0; j < 100; j += 4)
            {
                int year = (century * 100) + (descending ? 96 - j : j);
                if (EdtfPoint.Matches(years, year % 100) && EdtfCalendar.IsLeap(year) && (year != 0 || !point.IsNegative))
                {
                    day = new EdtfDay(point.IsNegative ? -year : year, 2, 29);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the last two digits can be those of a leap year in any century.</summary>
    private static bool HasYearOfFour(int digits)
    {
        for (int year = 4; year < 100; year += 4)
        {
            if (EdtfPoint.Matches(digits, year))
                return true;
        }

        return false;
    }

    private static int YearOf(EdtfPoint point, bool latest)
    {
        int digits = point.YearDigits;
        if (!point.IsNegative)
            return latest ? EdtfPoint.Highest(digits) : EdtfPoint.Lowest(digits);

        // There is no year -0: where every digit may be 0, the last unspecified one must be 1.
        int lowest = EdtfPoint.Lowest(digits);
        return latest ? -(lowest != 0 ? lowest : LowestNotZero(digits)) : -EdtfPoint.Highest(digits);
    }

    private static int LowestNotZero(int digits)
    {
        int value = 1;
        while ((digits & 0xF) != EdtfPoint.X)
        {
            digits >>= 4;
            value *= 10;
        }

        return value;
    }

    private static int MonthOf(int digits, bool latest)
    {
        if (!EdtfPoint.HasX(digits))
        {
            int only = EdtfPoint.Lowest(digits);
            return only is >= 1 and <= 12 ? only : 0;
        }

        for (int i = 1; i <= 12; i++)
        {
            int month = latest ? 13 - i : i;
            if (EdtfPoint.Matches(digits, month))
                return month;
        }

        return 0;
    }
}
