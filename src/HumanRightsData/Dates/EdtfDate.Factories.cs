using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace HumanRightsData.Dates;

public sealed partial class EdtfDate
{
    /// <summary>A year, 0 being 1 BCE: <c>1988</c>, <c>-0044</c>; with a Y if it has more than four digits.</summary>
    public static EdtfDate FromYear(int year) =>
        year is >= -9999 and <= 9999 ? Make(year, 0, 0, 1) : OfLongYear(EdtfLongYear.Text(year), 1);

    /// <summary>Some year of the ten that share all but their last digit with <paramref name="year"/>: <c>198X</c> for any of 1980 to 1989.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside -9999 to 9999.</exception>
    public static EdtfDate FromDecade(int year) => Masked(year, 0xF);

    /// <summary>Some year of the hundred that share their first two digits with <paramref name="year"/>: <c>19XX</c> for any of 1900 to 1999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside -9999 to 9999.</exception>
    public static EdtfDate FromCentury(int year) => Masked(year, 0xFF);

    /// <summary>A month of a year: <c>2004-06</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside -9999 to 9999, or there is no such month.</exception>
    public static EdtfDate FromYearMonth(int year, int month)
    {
        CheckYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return Make(year, month, 0, 2);
    }

    /// <summary>A month of a year: <c>2004-06</c>.</summary>
    /// <exception cref="ArgumentException">The month is not of the ISO calendar.</exception>
    public static EdtfDate FromYearMonth(YearMonth month) =>
        month.Calendar == CalendarSystem.Iso
            ? Make(month.Year, month.Month, 0, 2)
            : throw new ArgumentException(EdtfErrors.IsoCalendar, nameof(month));

    /// <summary>A day: <c>2004-06-11</c>. A day of another calendar is converted to the ISO one.</summary>
    public static EdtfDate FromDate(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return Make(iso.Year, iso.Month, iso.Day, 3);
    }

    /// <summary>A day of a month of some year: <c>XXXX-09-01</c>.</summary>
    public static EdtfDate FromAnnualDate(AnnualDate date)
    {
        var point = new EdtfPoint(negative: false, 0xFFFF, EdtfPoint.ToDigits(date.Month), EdtfPoint.ToDigits(date.Day), 3);
        return OfPoint(point, LevelOfDigits(point));
    }

    /// <summary>A season, quarter, quadrimester or half of a year: <c>2001-21</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside -9999 to 9999, or there is no such part.</exception>
    public static EdtfDate FromSubYear(int year, EdtfSubYear part)
    {
        CheckYear(year);
        return EdtfCalendar.IsSubYear((int)part)
            ? Make(year, (int)part, 0, 2)
            : throw new ArgumentOutOfRangeException(nameof(part), part, EdtfErrors.SubYear);
    }

    /// <summary>The interval from the beginning of one date to the end of another: <c>2004-06/2006-08</c>.</summary>
    /// <exception cref="ArgumentException">One of the two cannot be an end (see <see cref="TryInterval"/>), or the end begins before the start.</exception>
    public static EdtfDate Interval(EdtfDate start, EdtfDate end)
    {
        CheckEnd(start);
        CheckEnd(end);
        return TryInterval(start, end, out EdtfDate? interval)
            ? interval
            : throw new ArgumentException(EdtfErrors.EndsBeforeItBegins, nameof(end));
    }

    /// <summary>The interval from the beginning of one date to the end of another, if there is one.</summary>
    /// <returns>
    /// Whether there is: both ends are of the kinds <see cref="EdtfKind.Date"/> or <see cref="EdtfKind.SubYear"/>, and the end does
    /// not begin before the start does, at least for some filling of unspecified digits.
    /// </returns>
    /// <exception cref="ArgumentNullException">An end is null.</exception>
    public static bool TryInterval(EdtfDate start, EdtfDate end, [NotNullWhen(true)] out EdtfDate? interval)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        interval = start.IsPoint && end.IsPoint && !EndsBeforeItBegins(start._first, end._first) ? Span(start._first, end._first) : null;
        return interval is not null;
    }

    /// <summary>From a date on, without an end: <c>1985/..</c>.</summary>
    /// <exception cref="ArgumentException">The date cannot be an end of an interval.</exception>
    public static EdtfDate Since(EdtfDate start) => Span(CheckEnd(start), EdtfPoint.Open);

    /// <summary>Up to a date, without a beginning: <c>../1985</c>.</summary>
    /// <exception cref="ArgumentException">The date cannot be an end of an interval.</exception>
    public static EdtfDate Until(EdtfDate end) => Span(EdtfPoint.Open, CheckEnd(end));

    /// <summary>From a date to an end that is not known: <c>1985/</c>.</summary>
    /// <exception cref="ArgumentException">The date cannot be an end of an interval.</exception>
    public static EdtfDate StartingAt(EdtfDate start) => Span(CheckEnd(start), EdtfPoint.Unknown);

    /// <summary>From a beginning that is not known to a date: <c>/1985</c>.</summary>
    /// <exception cref="ArgumentException">The date cannot be an end of an interval.</exception>
    public static EdtfDate EndingAt(EdtfDate end) => Span(EdtfPoint.Unknown, CheckEnd(end));

    /// <summary>One of several dates, not known which: <c>[1667,1668]</c>.</summary>
    /// <exception cref="ArgumentException">There is none, or one is of another kind than a date or a sub-year.</exception>
    public static EdtfDate OneOf(params ReadOnlySpan<EdtfDate> dates) => SetOf(EdtfKind.OneOf, dates);

    /// <summary>Each of several dates: <c>{1667,1668}</c>.</summary>
    /// <exception cref="ArgumentException">There is none, or one is of another kind than a date or a sub-year.</exception>
    public static EdtfDate AllOf(params ReadOnlySpan<EdtfDate> dates) => SetOf(EdtfKind.AllOf, dates);

    /// <summary>Whether the date can stand in an interval or a set: neither takes times of day, long years, intervals or sets.</summary>
    private bool IsPoint => _kind is EdtfKind.Date or EdtfKind.SubYear;

    private static EdtfDate Make(int year, int month, int day, int components)
    {
        var point = new EdtfPoint(
            year < 0, EdtfPoint.ToDigits(Math.Abs(year)), EdtfPoint.ToDigits(month), EdtfPoint.ToDigits(day), components);
        return OfPoint(point, LevelOfDigits(point));
    }

    private static EdtfDate Masked(int year, int mask)
    {
        CheckYear(year);
        var point = new EdtfPoint(year < 0, EdtfPoint.ToDigits(Math.Abs(year)) | mask, 0, 0, 1);
        return OfPoint(point, LevelOfDigits(point));
    }

    private static EdtfDate Span(EdtfPoint start, EdtfPoint end) =>
        OfInterval(start, end, LevelOfInterval(start, LevelOfEnd(start), end, LevelOfEnd(end)));

    private static int LevelOfEnd(EdtfPoint point) => point.IsDate ? LevelOf(point) : 1;

    private static EdtfDate SetOf(EdtfKind kind, ReadOnlySpan<EdtfDate> dates)
    {
        if (dates.IsEmpty)
            throw new ArgumentException(EdtfErrors.EmptySet, nameof(dates));

        var ranges = new EdtfRange[dates.Length];
        for (int i = 0; i < ranges.Length; i++)
            ranges[i] = new EdtfRange(CheckEnd(dates[i]));

        return OfSet(kind, ranges);
    }

    private static void CheckYear(int year, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(year))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999, name);
    }

    private static EdtfPoint CheckEnd(EdtfDate date, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(date))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(date, name);
        return date.IsPoint ? date._first : throw new ArgumentException(EdtfErrors.NoPoint, name);
    }
}
