namespace HumanRightsData.Dates;

public sealed partial class EdtfDate
{
    /// <summary>Whether this is over before the other begins, begins when the other is over, is the very same day, or none of these for certain.</summary>
    /// <remarks>
    /// <para>
    /// Days are compared, those from <see cref="Earliest"/> to <see cref="Latest"/>: 1988 is before 1989, and of 1988 and 1988-09 nothing can be
    /// told. An open or unknown end is before and after nothing. Qualifications are not weighed: 1984~ is before 1985; who wants to
    /// allow for them asks <see cref="Qualification"/>.
    /// </para>
    /// <para>
    /// Two times with different shifts from UTC are ordered only where the days they are written with and UTC agree.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public EdtfOrder Compare(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        EdtfOrder order = CompareDays(other);
        if (order == EdtfOrder.CannotTell || UtcSecond is not { } mine || other.UtcSecond is not { } theirs
            || Time.ShiftMinutes == other.Time.ShiftMinutes)
        {
            return order;
        }

        bool agrees = order switch
        {
            EdtfOrder.Before => mine < theirs,
            EdtfOrder.After => mine > theirs,
            _ => false,
        };
        return agrees ? order : EdtfOrder.CannotTell;
    }

    private long? UtcSecond => _kind == EdtfKind.DateTime && Time.ShiftMinutes is { } shift
        ? (EdtfPointDays.Earliest(_first).Day.Number * 86400) + Time.SecondOfDay - (shift * 60)
        : null;

    private EdtfOrder CompareDays(EdtfDate other)
    {
        EdtfBound myLatest = Latest;
        EdtfBound theirEarliest = other.Earliest;
        if (myLatest.IsDay && theirEarliest.IsDay && myLatest.Day < theirEarliest.Day)
            return EdtfOrder.Before;

        EdtfBound myEarliest = Earliest;
        EdtfBound theirLatest = other.Latest;
        if (myEarliest.IsDay && theirLatest.IsDay && theirLatest.Day < myEarliest.Day)
            return EdtfOrder.After;

        bool oneDay = myEarliest.IsDay && myEarliest == myLatest && myEarliest == theirEarliest && theirEarliest == theirLatest;
        return oneDay ? EdtfOrder.Same : EdtfOrder.CannotTell;
    }
}
