namespace HumanRightsData.Dates;

/// <summary>A member of a set: a date alone, or a range of dates, perhaps open before the first or after the last.</summary>
internal readonly record struct EdtfRange(EdtfPoint Start, EdtfPoint End)
{
    public EdtfRange(EdtfPoint only)
        : this(only, EdtfPoint.None)
    {
    }

    public bool IsSingle => End == EdtfPoint.None;

    public EdtfPoint Last => IsSingle ? Start : End;
}
