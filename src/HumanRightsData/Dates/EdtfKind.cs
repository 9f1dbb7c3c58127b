namespace HumanRightsData.Dates;

/// <summary>What an <see cref="EdtfDate"/> is made of.</summary>
public enum EdtfKind
{
    /// <summary>A year, a month or a day, with or without qualification and unspecified digits: <c>1988</c>, <c>2004-06~</c>, <c>198X-12-25</c>.</summary>
    Date,

    /// <summary>A season, quarter, quadrimester or half of a year: <c>2001-21</c>.</summary>
    SubYear,

    /// <summary>A day and a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A year of more than four digits, in exponents, or with its significant digits counted: <c>Y170000002</c>, <c>Y-17E7</c>, <c>1950S2</c>.</summary>
    LongYear,

    /// <summary>From one date to another, either end open or unknown: <c>2004-06/2006-08</c>, <c>1985/..</c>, <c>/1985</c>.</summary>
    Interval,

    /// <summary>One of several dates, not known which: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>Each of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
