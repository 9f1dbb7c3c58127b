namespace HumanRightsData.Recognition.Quantities;

/// <summary>Turns numbers and the words around them into bounds.</summary>
internal static class QuantityBounds
{
    public static Qualifier QualifierOf(uint bits) => bits switch
    {
        _ when (bits & QuantityBits.AtLeast) != 0 => Qualifier.AtLeast,
        _ when (bits & QuantityBits.MoreThan) != 0 => Qualifier.MoreThan,
        _ when (bits & QuantityBits.AtMost) != 0 => Qualifier.AtMost,
        _ when (bits & QuantityBits.LessThan) != 0 => Qualifier.LessThan,
        _ when (bits & QuantityBits.About) != 0 => Qualifier.About,
        _ => Qualifier.Exact,
    };

    /// <summary>Whether a qualifier leaves the upper bound open.</summary>
    public static bool IsFloor(Qualifier qualifier) => qualifier is Qualifier.AtLeast or Qualifier.MoreThan;

    /// <summary>Whether a qualifier leaves the lower bound open.</summary>
    public static bool IsCeiling(Qualifier qualifier) => qualifier is Qualifier.AtMost or Qualifier.LessThan;

    /// <summary>Sets the bounds that one number and its qualifier state.</summary>
    public static void Set(ref QuantityMention mention, decimal value, Qualifier qualifier)
    {
        mention.Qualifier = qualifier;
        mention.Lower = IsCeiling(qualifier) ? null : value;
        mention.Upper = IsFloor(qualifier) ? null : value;
    }

    /// <summary>Sets the bounds that two numbers and the qualifier before them state: "between 3 and 5", "at least 20 to 30".</summary>
    public static void Set(ref QuantityMention mention, decimal low, decimal high, Qualifier qualifier)
    {
        mention.Qualifier = qualifier is Qualifier.Exact or Qualifier.About ? Qualifier.Between : qualifier;
        mention.Lower = IsCeiling(qualifier) ? null : low;
        mention.Upper = IsFloor(qualifier) ? null : high;
    }

    /// <summary>Sets the bounds of an order of magnitude, whose number is the plural's floor. False where the words bound it from above: that says nothing.</summary>
    public static bool SetOrder(ref QuantityMention mention, decimal floor, Qualifier qualifier)
    {
        mention.Qualifier = IsFloor(qualifier) ? qualifier : Qualifier.Order;
        mention.Lower = floor;
        mention.Upper = null;
        return !IsCeiling(qualifier);
    }
}
