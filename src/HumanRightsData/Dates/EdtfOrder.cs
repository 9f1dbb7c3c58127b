namespace HumanRightsData.Dates;

/// <summary>What can be said of the order of two dates.</summary>
public enum EdtfOrder
{
    /// <summary>Nothing for certain: they may overlap, or an end is open or unknown.</summary>
    CannotTell,

    /// <summary>The first is over before the other begins.</summary>
    Before,

    /// <summary>Both are one and the same day.</summary>
    Same,

    /// <summary>The first begins when the other is over.</summary>
    After,
}
