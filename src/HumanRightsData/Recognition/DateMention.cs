using HumanRightsData.Recognition.Dates;

namespace HumanRightsData.Recognition;

/// <summary>How what a sentence tells lies to the date: the word before the mention.</summary>
internal enum DateBound : byte
{
    On,
    Since,
    Until,
    Before,
    After,
    By,
}

/// <summary>What has been read into a date mention beyond its own words.</summary>
[Flags]
internal enum DateFlags : byte
{
    None = 0,

    /// <summary>The year stands elsewhere: in the article's date, a weekday, another date.</summary>
    YearInferred = 1,

    /// <summary>Counted from the article's date: "yesterday", "last month".</summary>
    Relative = 2,

    /// <summary>The day is written before the month.</summary>
    DayFirst = 4,

    /// <summary>The month is written before the day.</summary>
    MonthFirst = 8,
}

/// <summary>A date in the text.</summary>
internal struct DateMention
{
    /// <summary>All words that make the value: "between 1976 and 1983", "mid-July".</summary>
    public TokenRun Run;

    /// <summary>What they say, completed from the article.</summary>
    public DateValue Value;

    public DateBound Bound;
    public DateFlags Flags;
    public DateRule Rule;

    /// <summary>What is still wanting until the article's dates are known.</summary>
    internal PendingDate Pending;
}
