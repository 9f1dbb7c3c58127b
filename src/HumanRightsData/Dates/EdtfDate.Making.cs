namespace HumanRightsData.Dates;

/// <content>What the parser and the factories build with, and the levels of the standard.</content>
public sealed partial class EdtfDate
{
    internal static EdtfDate OfPoint(EdtfPoint point, int level, string? written = null, bool writtenIsCanonical = true) =>
        Of(point.IsSubYear ? EdtfKind.SubYear : EdtfKind.Date, point, 0, null, level, written, writtenIsCanonical);

    internal static EdtfDate OfTime(EdtfPoint day, EdtfTime time, int level, string? written, bool writtenIsCanonical) =>
        Of(EdtfKind.DateTime, day, time.Bits, null, level, written, writtenIsCanonical);

    internal static EdtfDate OfLongYear(string text, int level) => new(EdtfKind.LongYear, default, 0, text, level, text, writtenIsCanonical: true);

    internal static EdtfDate OfInterval(EdtfPoint start, EdtfPoint end, int level, string? written = null, bool writtenIsCanonical = true) =>
        Of(EdtfKind.Interval, start, end.Bits, null, level, written, writtenIsCanonical);

    internal static EdtfDate OfSet(EdtfKind kind, EdtfRange[] ranges, string? written = null, bool writtenIsCanonical = true) =>
        Of(kind, default, 0, ranges, 2, written, writtenIsCanonical);

    private static EdtfDate Of(EdtfKind kind, EdtfPoint first, ulong second, object? rest, int level, string? written, bool writtenIsCanonical)
    {
        var date = new EdtfDate(kind, first, second, rest, level, written, writtenIsCanonical);
        return writtenIsCanonical || !date.IsWritten(written)
            ? date
            : new EdtfDate(kind, first, second, rest, level, written, writtenIsCanonical: true);
    }

    /// <summary>Whether what is to be an interval ends before it begins, however its unspecified digits are filled.</summary>
    internal static bool EndsBeforeItBegins(EdtfPoint start, EdtfPoint end) =>
        start.IsDate && end.IsDate && EdtfPointDays.LatestBeginning(end) < EdtfPointDays.Earliest(start).Day;

    /// <summary>The level of a date by its sign, its unspecified digits and its sub-year; qualifications are the parser's.</summary>
    internal static int LevelOfDigits(EdtfPoint point)
    {
        int level = point.IsNegative ? 1 : 0;
        if (point.IsSubYear)
            level = EdtfPoint.Lowest(point.MonthDigits) <= (int)EdtfSubYear.Winter ? 1 : 2;

        return point.HasUnspecified ? LevelOfUnspecified(point) : level;
    }

    /// <summary>The level of the canonical form of a date.</summary>
    internal static int LevelOf(EdtfPoint point)
    {
        int level = LevelOfDigits(point);
        if (point.Qualifications == 0)
            return level;

        return Math.Max(level, point == point.QualifyWhole(point.QualificationOf(0)) ? 1 : 2);
    }

    /// <summary>Level 1 has unspecified digits for the last one or two of a year alone, for a whole month, a whole day, or both.</summary>
    private static int LevelOfUnspecified(EdtfPoint point)
    {
        int year = point.YearDigits;
        bool wholeYear = !EdtfPoint.HasX(year);
        bool simple = point.Components switch
        {
            1 => (year & 0xF) == EdtfPoint.X && !EdtfPoint.HasX(year >> 8),
            2 => wholeYear && point.MonthDigits == 0xFF,
            _ => wholeYear && point.DayDigits == 0xFF && (point.MonthDigits == 0xFF || !EdtfPoint.HasX(point.MonthDigits)),
        };
        return simple ? 1 : 2;
    }

    /// <summary>Unspecified digits within an interval are of level 2 (the standard's example is <c>2004-06-XX/2004-07-03</c>).</summary>
    internal static int LevelOfInterval(EdtfPoint start, int startLevel, EdtfPoint end, int endLevel) =>
        start.HasUnspecified || end.HasUnspecified ? 2 : Math.Max(startLevel, endLevel);
}
