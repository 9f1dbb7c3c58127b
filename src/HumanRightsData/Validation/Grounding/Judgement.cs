namespace HumanRightsData.Validation.Grounding;

/// <summary>What a quote says of a claim.</summary>
internal enum Support : byte
{
    /// <summary>The quote has no number or date that the library can read, or more than it can read.</summary>
    CannotTell,

    /// <summary>The quote says so.</summary>
    Supported,

    /// <summary>The quote gives another number.</summary>
    OtherNumber,

    /// <summary>The quote gives the same number and says something else of it: at least, about.</summary>
    OtherQualifier,
}

/// <summary>What a quote says of a figure, and how it was read.</summary>
internal readonly record struct FigureJudgement(Support Support, int Source, QuantityReading Reading);
