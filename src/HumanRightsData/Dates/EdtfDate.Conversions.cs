using NodaTime;

namespace HumanRightsData.Dates;

/// <content>To NodaTime, only where nothing is lost or invented.</content>
public sealed partial class EdtfDate
{
    /// <summary>The interval from the first to the last day of a NodaTime one: <c>2004-06-01/2004-06-30</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public static EdtfDate FromDateInterval(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return Interval(FromDate(interval.Start), FromDate(interval.End));
    }

    /// <summary>The day, if the expression is one day, all digits given and nothing qualified: <c>2004-06-11</c>.</summary>
    public bool TryGetLocalDate(out LocalDate date)
    {
        date = default;
        return _kind == EdtfKind.Date && _first.Components == 3 && IsExact(_first) && Earliest.TryGetDate(out date);
    }

    /// <summary>The month, if the expression is one month, all digits given and nothing qualified: <c>2004-06</c>.</summary>
    public bool TryGetYearMonth(out YearMonth month)
    {
        month = default;
        if (_kind != EdtfKind.Date || _first.Components != 2 || !IsExact(_first) || !Earliest.TryGetDate(out LocalDate date))
            return false;

        month = date.ToYearMonth();
        return true;
    }

    /// <summary>
    /// The first and the last day, if the expression is a day, a month, a year, a part of a year or an interval of such, all digits given, both ends
    /// known and nothing qualified. The seasons 21–24 are not exact, as they name no hemisphere.
    /// </summary>
    public bool TryGetDateInterval([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DateInterval? interval)
    {
        bool exact = _kind switch
        {
            EdtfKind.Date or EdtfKind.SubYear => IsExact(_first),
            EdtfKind.Interval => IsExact(_first) && IsExact(Second),
            EdtfKind.LongYear => Year is not null,
            _ => false,
        };
        interval = exact && Earliest.TryGetDate(out LocalDate first) && Latest.TryGetDate(out LocalDate last) && first <= last
            ? new DateInterval(first, last)
            : null;
        return interval is not null;
    }

    /// <summary>The local date and time, if the expression has a time: <c>1985-04-12T23:20:30</c>, with or without a shift. 24:00:00 is the next midnight.</summary>
    /// <returns>Whether there is one; a leap second is none to NodaTime.</returns>
    public bool TryGetLocalDateTime(out LocalDateTime dateTime)
    {
        dateTime = default;
        if (_kind != EdtfKind.DateTime || Time.Second == 60 || !Earliest.TryGetDate(out LocalDate date))
            return false;

        if (Time.Hour == 24 && date == LocalDate.MaxIsoValue)
            return false;

        dateTime = Time.Hour == 24
            ? date.PlusDays(1).AtMidnight()
            : date.At(new LocalTime(Time.Hour, Time.Minute, Time.Second));
        return true;
    }

    /// <summary>The local date and time with its shift from UTC, if the expression has both: <c>1985-04-12T23:20:30Z</c>.</summary>
    /// <returns>Whether there is one; to NodaTime, a leap second and a shift beyond 18 hours are none.</returns>
    public bool TryGetOffsetDateTime(out OffsetDateTime dateTime)
    {
        dateTime = default;
        if (!TryGetLocalDateTime(out LocalDateTime local) || Time.ShiftMinutes is not { } minutes || Math.Abs(minutes) > 18 * 60)
            return false;

        dateTime = local.WithOffset(Offset.FromSeconds(minutes * 60));
        return true;
    }

    private static bool IsExact(EdtfPoint point) =>
        point.IsDate && !point.HasUnspecified && point.Qualifications == 0
        && (!point.IsSubYear || EdtfPoint.Lowest(point.MonthDigits) > (int)EdtfSubYear.Winter);
}
