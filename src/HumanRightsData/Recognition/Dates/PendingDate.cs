namespace HumanRightsData.Recognition.Dates;

/// <summary>What a date still needs from its article.</summary>
internal enum DateNeed : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The year: "November 8".</summary>
    Year,

    /// <summary>A year counted from the article's: "February last year".</summary>
    YearShift,

    /// <summary>The year last spoken of: "3 August of that year".</summary>
    SameYear,

    /// <summary>Which of two numbers is the day: "04/03/2017".</summary>
    Order,

    /// <summary>The article's day, and so many days: "yesterday".</summary>
    DayShift,

    /// <summary>The article's day, and so many units: "last week", "three months ago".</summary>
    UnitShift,

    /// <summary>The article's day: the month or season before or after it ("last October").</summary>
    NamedMonth,

    /// <summary>The article's day: the weekday before or after it.</summary>
    Weekday,
}

/// <summary>A third of a year, month, decade or century.</summary>
internal enum DateThird : byte
{
    None,
    Early,
    Mid,
    Late,
}

/// <summary>A date's open questions, kept until all dates of its article have been read.</summary>
internal struct PendingDate
{
    public DateNeed Need;

    /// <summary>The weekday that stands with the date, 1 to 7; 0 where none does.</summary>
    public byte Weekday;

    /// <summary>A unit of the list of time units.</summary>
    public byte Unit;
    public DateThird Third;

    /// <summary>How many days, units or years; below zero is the past.</summary>
    public int Shift;

    /// <summary>The other reading of a numeric date.</summary>
    public DatePoint Other;

    /// <summary>Whether the number is not exact: "about", "almost".</summary>
    public bool About;
}
