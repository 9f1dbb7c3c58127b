using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation;

/// <summary>The working memory of one validation at a time, kept for the next one.</summary>
internal sealed class ValidationWork
{
    /// <summary>Reads numbers and dates.</summary>
    public QuoteReader Reader { get; } = new();

    /// <summary>Makes ids.</summary>
    public GivenIds Ids { get; } = new();
}
