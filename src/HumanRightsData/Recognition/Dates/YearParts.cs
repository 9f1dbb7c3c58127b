namespace HumanRightsData.Recognition.Dates;

/// <summary>Parts of years and months.</summary>
internal static class YearParts
{
    /// <summary>The nth part of a year or month, or its first or last so many.</summary>
    /// <param name="whole">A year or month.</param>
    /// <param name="unit">What the part is measured in, of <see cref="TimeUnits"/>.</param>
    /// <param name="nth">Which one, from 1; below zero counts from the end.</param>
    /// <param name="count">How many of them.</param>
    /// <returns>An interval of months or days; none where the part does not exist or needs a year that is not known.</returns>
    public static DateValue Part(DatePoint whole, int unit, int nth, int count)
    {
        if (whole.Precision == DatePrecision.Year)
        {
            int months = unit switch { TimeUnits.Month => 1, TimeUnits.Quarter => 3, TimeUnits.Half => 6, _ => 0 };
            if (months == 0 || (long)months * count > 12)
            {
                return default;
            }

            int first = nth > 0 ? ((nth - 1) * months) + 1 : 12 - (months * count) + 1;
            int last = first + (months * count) - 1;
            return first < 1 || last > 12 ? default : Months(whole.Year, first, last);
        }

        int days = unit switch { TimeUnits.Day => 1, TimeUnits.Week => 7, TimeUnits.Half => 15, _ => 0 };
        int length = DateTime.DaysInMonth(whole.HasYear ? whole.Year : 2001, whole.Month);
        if (days == 0 || (long)days * count > length || (nth < 0 && !whole.HasYear && whole.Month == 2) || (unit == TimeUnits.Day && count == 1))
        {
            return default;
        }

        int from = nth > 0 ? ((nth - 1) * days) + 1 : length - (days * count) + 1;
        int to = unit == TimeUnits.Half && nth == 2 ? length : from + (days * count) - 1;
        return from < 1 || to > length
            ? default
            : DateValue.Between(DatePoint.OfDay(whole.Year, whole.Month, from), DatePoint.OfDay(whole.Year, whole.Month, to));
    }

    /// <summary>The early, middle or late part of a month (ten days), year (four months), decade or century; both ends approximate.</summary>
    public static DateValue Third(DatePoint whole, DateThird third)
    {
        int part = (int)third - 1;
        return whole.Precision switch
        {
            DatePrecision.Month when third == DateThird.Late && !whole.HasYear && whole.Month == 2 =>
                DateValue.Between(Day(whole, 21), Day(whole, 28)),
            DatePrecision.Month => DateValue.Between(
                Day(whole, (part * 10) + 1),
                Day(whole, third == DateThird.Late ? DateTime.DaysInMonth(whole.HasYear ? whole.Year : 2001, whole.Month) : (part + 1) * 10)),
            DatePrecision.Year => DateValue.Between(
                DatePoint.OfMonth(whole.Year, (part * 4) + 1).WithApproximate(), DatePoint.OfMonth(whole.Year, (part + 1) * 4).WithApproximate()),
            DatePrecision.Decade => Years(whole.Year, third switch { DateThird.Early => (0, 3), DateThird.Mid => (4, 6), _ => (7, 9) }),
            DatePrecision.Century => Years(whole.Year, third switch { DateThird.Early => (0, 33), DateThird.Mid => (34, 66), _ => (67, 99) }),
            _ => DateValue.Of(whole),
        };
    }

    private static DateValue Months(int year, int first, int last) => first == last
        ? DateValue.Of(DatePoint.OfMonth(year, first))
        : DateValue.Between(DatePoint.OfMonth(year, first), DatePoint.OfMonth(year, last));

    private static DatePoint Day(DatePoint month, int day) => DatePoint.OfDay(month.Year, month.Month, day).WithApproximate();

    private static DateValue Years(int first, (int From, int To) part) =>
        DateValue.Between(DatePoint.OfYear(first + part.From).WithApproximate(), DatePoint.OfYear(first + part.To).WithApproximate());
}
