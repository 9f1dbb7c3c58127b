namespace HumanRightsData.Recognition.Dates;

/// <summary>A date as one block's words give it.</summary>
internal struct DateReading
{
    public int First;
    public int End;
    public DateValue Value;
    public PendingDate Pending;
    public DateRule Rule;
    public DateFlags Flags;

    /// <summary>Whether it holds both ends of a range, so that "between" or "from" before it belongs to it.</summary>
    public bool IsRange;

    /// <summary>The Solar Hijri year that its words give; 0 where they give none.</summary>
    public int SolarYear;

    /// <summary>Makes it a date that needs no more than its year, if that.</summary>
    /// <remarks>In its place: a copy of what was just written is waited for.</remarks>
    public void Set(int first, int end, in DateValue value, DateRule rule)
    {
        this = default;
        First = first;
        End = end;
        Value = value;
        Rule = rule;
        Pending.Need = value.HasYear ? DateNeed.None : DateNeed.Year;
    }
}
