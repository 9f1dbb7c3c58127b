using System.Text.Json.Serialization;

namespace HumanRightsData;

/// <summary>A quantity as its words state it: bounds and what the words say of them, nothing averaged.</summary>
/// <remarks>
/// Like UCDP's low, best and high estimates, but no more than the claim itself: a bound that the words leave open is null. "More than 2,500"
/// has the lower bound 2500, which it excludes (<see cref="LowerInclusive"/>), and no upper one; "about 30,000" has both at
/// 30,000 and the qualifier that says so; "dozens" has the plural's floor, 24.
/// </remarks>
public sealed record Quantity
{
    /// <summary>A quantity with its bounds.</summary>
    /// <param name="kind">What sort of quantity.</param>
    /// <param name="lower">The lower bound, null where open; a number between 0 and 1 for a share, else in the unit that is counted.</param>
    /// <param name="upper">The upper bound, null where open.</param>
    /// <param name="qualifier">What the words say of the bounds.</param>
    /// <exception cref="ArgumentException"><paramref name="upper"/> lies below <paramref name="lower"/>, or both are null.</exception>
    public Quantity(QuantityKind kind, decimal? lower, decimal? upper, Qualifier qualifier)
    {
        if (lower is null && upper is null)
        {
            throw new ArgumentException("A quantity has at least one bound.", nameof(lower));
        }

        if (upper < lower)
        {
            throw new ArgumentException(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The upper bound {upper} lies below the lower bound {lower}."),
                nameof(upper));
        }

        Kind = kind;
        Lower = lower;
        Upper = upper;
        Qualifier = qualifier;
    }

    /// <summary>What sort of quantity.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>The lower bound; null where open.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper bound; null where open.</summary>
    public decimal? Upper { get; }

    /// <summary>What the words say of the bounds.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Whether the lower bound itself is claimed: not by "more than".</summary>
    [JsonIgnore]
    public bool LowerInclusive => Qualifier != Qualifier.MoreThan;

    /// <summary>Whether the upper bound itself is claimed: not by "fewer than" or "nearly".</summary>
    [JsonIgnore]
    public bool UpperInclusive => Qualifier != Qualifier.LessThan;

    /// <summary>Of a share: the part that was said ("130 out of the 291": 130).</summary>
    public decimal? Part { get; init; }

    /// <summary>Of a share: the whole that was said (291).</summary>
    public decimal? Whole { get; init; }
}

/// <summary>Sorts of quantities.</summary>
public enum QuantityKind
{
    /// <summary>A number of people, acts or things.</summary>
    [JsonStringEnumMemberName("count")] Count,

    /// <summary>A part of a whole, between 0 and 1.</summary>
    [JsonStringEnumMemberName("share")] Share,

    /// <summary>A number in each period.</summary>
    [JsonStringEnumMemberName("rate")] Rate,

    /// <summary>A length of time, in the unit that is counted.</summary>
    [JsonStringEnumMemberName("duration")] Duration,

    /// <summary>A sum of money, in the currency that is counted.</summary>
    [JsonStringEnumMemberName("money")] Money,
}

/// <summary>What the words say of a quantity's bounds.</summary>
public enum Qualifier
{
    /// <summary>Nothing: the number stands alone.</summary>
    [JsonStringEnumMemberName("exact")] Exact,

    /// <summary>"At least", "no less than".</summary>
    [JsonStringEnumMemberName("at-least")] AtLeast,

    /// <summary>"More than", "over", "upwards of".</summary>
    [JsonStringEnumMemberName("more-than")] MoreThan,

    /// <summary>"Up to", "as many as".</summary>
    [JsonStringEnumMemberName("at-most")] AtMost,

    /// <summary>"Fewer than", "nearly", "almost".</summary>
    [JsonStringEnumMemberName("less-than")] LessThan,

    /// <summary>"About", "around", "some", "roughly".</summary>
    [JsonStringEnumMemberName("about")] About,

    /// <summary>"Between 150 and 200", "2000-3000", "2 or 3".</summary>
    [JsonStringEnumMemberName("between")] Between,

    /// <summary>An order of magnitude: "dozens", "several thousand".</summary>
    [JsonStringEnumMemberName("order")] Order,
}
