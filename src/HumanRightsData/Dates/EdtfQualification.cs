namespace HumanRightsData.Dates;

/// <summary>What the source or the person who dated said of their own certainty (ISO 8601-2:2019, qualification of a date).</summary>
[Flags]
public enum EdtfQualification
{
    /// <summary>Nothing was said.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is doubtful.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate, about right.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: doubtful, and an estimate.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
