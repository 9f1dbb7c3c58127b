using HumanRightsData.Dates;
using NodaTime;

namespace HumanRightsData.Recognition.Dates;

/// <summary>From the public date to the value that recognition reckons with.</summary>
internal static class DateConversion
{
    /// <summary>The day, month or year of a date; none of a date that is not one of these, or none at all.</summary>
    public static DateValue ValueOf(EdtfDate? date)
    {
        if (date is null || !date.Earliest.TryGetDate(out LocalDate first) || !date.Latest.TryGetDate(out LocalDate last) || first.Year < 1)
        {
            return default;
        }

        // A date is what its first and last day make of it: a day, a whole month, a whole year.
        return first == last ? DateValue.Of(DatePoint.OfDay(first.Year, first.Month, first.Day))
            : first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth) || first.Year != last.Year ? default
            : first.Month == last.Month ? DateValue.Of(DatePoint.OfMonth(first.Year, first.Month))
            : first.Month == 1 && last.Month == 12 ? DateValue.Of(DatePoint.OfYear(first.Year))
            : default;
    }
}
