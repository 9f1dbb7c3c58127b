namespace HumanRightsData.Validation.Grounding;

/// <summary>What can be wrong with an attribution.</summary>
internal enum QuoteFaultKind : byte
{
    /// <summary>The span ends beyond the text.</summary>
    OutOfRange,

    /// <summary>The quote stands at another place.</summary>
    Elsewhere,

    /// <summary>The quote stands in the text but for white space, marks, hyphens, capitals or accents.</summary>
    Altered,

    /// <summary>The quote stands at more than one other place, and nothing tells which is meant.</summary>
    Ambiguous,

    /// <summary>The quote stands nowhere in the text.</summary>
    Nowhere,
}

/// <summary>What is wrong with an attribution, and what helps to mend it.</summary>
internal readonly record struct QuoteFault(QuoteFaultKind Kind)
{
    /// <summary>Which of the record's sources it is.</summary>
    public int Source { get; init; }

    /// <summary>The length of the document's text.</summary>
    public int Length { get; init; }

    /// <summary>Where the quote, or what comes closest to it, stands.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>Of two equally good places the second.</summary>
    public TextSpan? Other { get; init; }

    /// <summary>What stands at the span that the record gives.</summary>
    public string? Instead { get; init; }

    /// <summary>How the quote differs from the text at <see cref="Place"/>.</summary>
    public string? Difference { get; init; }
}
