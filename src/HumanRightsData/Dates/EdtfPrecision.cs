namespace HumanRightsData.Dates;

/// <summary>How finely an <see cref="EdtfDate"/> names its time: the finest unit that stands there with all its digits. A greater value is finer.</summary>
public enum EdtfPrecision
{
    /// <summary>Not even the millennium: <c>XXXX</c>, <c>../..</c>, <c>X988</c>.</summary>
    None,

    /// <summary>The first digit of the year alone: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>The first two digits of the year: <c>19XX</c>, <c>1950S2</c>.</summary>
    Century,

    /// <summary>The first three digits of the year: <c>198X</c>.</summary>
    Decade,

    /// <summary>The year: <c>1985</c>, <c>1985-XX-XX</c>, <c>1985-XX-31</c>.</summary>
    Year,

    /// <summary>A season or another part of a year of two to six months: <c>2001-21</c>.</summary>
    SubYear,

    /// <summary>The month: <c>1985-04</c>, <c>1985-04-XX</c>.</summary>
    Month,

    /// <summary>The day: <c>1985-04-12</c>.</summary>
    Day,

    /// <summary>The second: <c>1985-04-12T23:20:30</c>.</summary>
    Second,
}
