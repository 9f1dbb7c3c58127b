namespace HumanRightsData.Dates;

/// <summary>The parts of a year that stand in a month's place, by their numbers in the standard (ISO 8601-2:2019, sub-year groupings).</summary>
/// <remarks>
/// Days are those of the meteorological seasons: the northern spring begins on 1 March, the summer on 1 June, the autumn on
/// 1 September, the winter on 1 December; the southern ones half a year apart. A season of December to February belongs to the year of its
/// December: <c>2001-24</c> ends on the last of February 2002. 21–24 name no hemisphere; their days are the northern ones.
/// </remarks>
public enum EdtfSubYear
{
    /// <summary>No part of a year.</summary>
    None = 0,

    /// <summary>Spring, no hemisphere named: March to May.</summary>
    Spring = 21,

    /// <summary>Summer, no hemisphere named: June to August.</summary>
    Summer = 22,

    /// <summary>Autumn, no hemisphere named: September to November.</summary>
    Autumn = 23,

    /// <summary>Winter, no hemisphere named: December to the next February.</summary>
    Winter = 24,

    /// <summary>Spring of the northern hemisphere: March to May.</summary>
    NorthernSpring = 25,

    /// <summary>Summer of the northern hemisphere: June to August.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn of the northern hemisphere: September to November.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter of the northern hemisphere: December to the next February.</summary>
    NorthernWinter = 28,

    /// <summary>Spring of the southern hemisphere: September to November.</summary>
    SouthernSpring = 29,

    /// <summary>Summer of the southern hemisphere: December to the next February.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn of the southern hemisphere: March to May.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter of the southern hemisphere: June to August.</summary>
    SouthernWinter = 32,

    /// <summary>January to March.</summary>
    Quarter1 = 33,

    /// <summary>April to June.</summary>
    Quarter2 = 34,

    /// <summary>July to September.</summary>
    Quarter3 = 35,

    /// <summary>October to December.</summary>
    Quarter4 = 36,

    /// <summary>January to April.</summary>
    Quadrimester1 = 37,

    /// <summary>May to August.</summary>
    Quadrimester2 = 38,

    /// <summary>September to December.</summary>
    Quadrimester3 = 39,

    /// <summary>January to June.</summary>
    Semester1 = 40,

    /// <summary>July to December.</summary>
    Semester2 = 41,
}
