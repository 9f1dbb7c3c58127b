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

    public static DateReading Of(int first, int end, DateValue value, DateRule rule) =>
        new() { First = first, End = end, Value = value, Rule = rule, Pending = new PendingDate { Need = value.HasYear ? DateNeed.None : DateNeed.Year } };
}
