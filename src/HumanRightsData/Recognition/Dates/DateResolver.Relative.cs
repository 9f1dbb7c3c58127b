namespace HumanRightsData.Recognition.Dates;

/// <content>Words that count from the article's date.</content>
internal readonly ref partial struct DateResolver
{
    /// <summary>What a relative word says in an article of a date; none where the date is not precise enough for it.</summary>
    private DateValue Relative(in DateMention date, DateValue published, DateOnly day)
    {
        DatePrecision known = published.Start.Precision;
        PendingDate pending = date.Pending;
        switch (pending.Need)
        {
            case DateNeed.DayShift:
                return known == DatePrecision.Day ? DateValue.Of(DatePoint.Of(day.AddDays(pending.Shift))) : default;
            case DateNeed.UnitShift:
                return Unit(pending, known, day);
            case DateNeed.NamedMonth:
                return known >= DatePrecision.Month ? Named(date.Value.Start, pending.Shift, day) : default;
            case DateNeed.Weekday:
                return known == DatePrecision.Day ? DateValue.Of(DatePoint.Of(NextOrLast(date, day))) : default;
            default:
                return default;
        }
    }

    private static DateValue Unit(in PendingDate pending, DatePrecision known, DateOnly day)
    {
        int shift = pending.Shift;
        if (Math.Abs((long)shift) * (pending.Unit == TimeUnits.Century ? 100 : pending.Unit == TimeUnits.Decade ? 10 : 1) > day.Year - 1
            && pending.Unit >= TimeUnits.Year)
        {
            return default;
        }

        switch (pending.Unit)
        {
            case TimeUnits.Day:
                return known == DatePrecision.Day ? DateValue.Of(DatePoint.Of(day.AddDays(shift))) : default;
            case TimeUnits.Week or TimeUnits.Weekend when known == DatePrecision.Day:
                DateOnly monday = day.AddDays(1 - Weekday(day) + (7 * shift));
                return pending.Unit == TimeUnits.Week
                    ? DateValue.Between(DatePoint.Of(monday), DatePoint.Of(monday.AddDays(6)))
                    : DateValue.Between(DatePoint.Of(monday.AddDays(5)), DatePoint.Of(monday.AddDays(6)));
            case TimeUnits.Month when known >= DatePrecision.Month:
                DateOnly month = day.AddMonths(shift);
                return DateValue.Of(DatePoint.OfMonth(month.Year, month.Month));
            case TimeUnits.Year:
                return DateValue.Of(DatePoint.OfYear(day.Year + shift));
            case TimeUnits.Decade:
                return pending.About
                    ? DateValue.Of(DatePoint.OfYear(day.Year + (10 * shift)))
                    : DateValue.Of(DatePoint.OfDecade((day.Year / 10 * 10) + (10 * shift)));
            case TimeUnits.Century:
                return pending.About
                    ? DateValue.Of(DatePoint.OfYear(day.Year + (100 * shift)))
                    : DateValue.Of(DatePoint.OfCentury((day.Year / 100 * 100) + (100 * shift)));
            default:
                return default;
        }
    }

    /// <summary>"last October", "this spring", "next May".</summary>
    private static DateValue Named(DatePoint month, int shift, DateOnly day)
    {
        if (shift == 0)
        {
            // "this winter" may have begun in the year before
            DatePoint before = month.InYear(day.Year - 1);
            return DateValue.Of(!before.IsNone && before.Latest >= day ? before : month.InYear(day.Year));
        }

        for (int i = 0; i <= 2; i++)
        {
            DatePoint candidate = month.InYear(day.Year + (shift < 0 ? -i : i));
            if (!candidate.IsNone && (shift < 0 ? candidate.Latest < day && !Holds(candidate, day) : candidate.Earliest > day))
            {
                return DateValue.Of(candidate);
            }
        }

        return default;
    }

    private static bool Holds(DatePoint point, DateOnly day) => point.Earliest <= day && day <= point.Latest;

    /// <summary>"on Friday": the last one up to the day of writing, the next one where the sentence speaks of the future.</summary>
    private DateOnly NextOrLast(in DateMention date, DateOnly day)
    {
        PendingDate pending = date.Pending;
        int today = Weekday(day), back = (today - pending.Weekday + 7) % 7, on = (pending.Weekday - today + 7) % 7;
        bool said = pending.Unit == TimeUnits.Week;
        return said && pending.Shift < 0 ? day.AddDays(back == 0 ? -7 : -back)
            : said && pending.Shift > 0 ? day.AddDays(on == 0 ? 7 : on)
            : said ? day.AddDays(pending.Weekday - today)
            : day.AddDays(SpeaksOfFuture(date) ? on : -back);
    }
}
