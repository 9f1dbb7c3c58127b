namespace HumanRightsData.Dates;

public sealed partial class EdtfDate
{
    /// <summary>The first day that the expression may mean. Of a set, the first of any member's.</summary>
    /// <remarks>Qualifications do not move it. A time counts as the day it is written with.</remarks>
    public EdtfBound Earliest => _kind switch
    {
        EdtfKind.LongYear => EdtfBound.At(new EdtfDay(EdtfLongYear.Years(LongYear).First, 1, 1)),
        EdtfKind.OneOf or EdtfKind.AllOf => EarliestOf(Ranges),
        _ => EdtfPointDays.Earliest(_first),
    };

    /// <summary>The last day that the expression may mean. Of a set, the last of any member's.</summary>
    /// <remarks>Qualifications do not move it. A time counts as the day it is written with.</remarks>
    public EdtfBound Latest => _kind switch
    {
        EdtfKind.LongYear => EdtfBound.At(new EdtfDay(EdtfLongYear.Years(LongYear).Last, 12, 31)),
        EdtfKind.OneOf or EdtfKind.AllOf => LatestOf(Ranges),
        EdtfKind.Interval => EdtfPointDays.Latest(Second),
        _ => EdtfPointDays.Latest(_first),
    };

    private static EdtfBound EarliestOf(EdtfRange[] ranges)
    {
        EdtfBound earliest = EdtfPointDays.Earliest(ranges[0].Start);
        foreach (EdtfRange range in ranges)
        {
            EdtfBound bound = EdtfPointDays.Earliest(range.Start);
            if (!bound.IsDay)
                return bound;

            if (bound.Day < earliest.Day)
                earliest = bound;
        }

        return earliest;
    }

    private static EdtfBound LatestOf(EdtfRange[] ranges)
    {
        EdtfBound latest = EdtfPointDays.Latest(ranges[0].Last);
        foreach (EdtfRange range in ranges)
        {
            EdtfBound bound = EdtfPointDays.Latest(range.Last);
            if (!bound.IsDay)
                return bound;

            if (bound.Day > latest.Day)
                latest = bound;
        }

        return latest;
    }
}
