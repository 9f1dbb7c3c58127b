using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A quote that stands nowhere in its document.</summary>
internal sealed class QuoteNowhere() : QuoteRule(
    "HRD107",
    "Quote that stands nowhere in its document",
    "Words that the document does not have were invented, altered, or taken from another one.",
    "A sentence that no page of the dataset contains.",
    QuoteFaultKind.Nowhere)
{
    protected override string Message(SourceAttribution source, in QuoteFault fault) =>
        $"The quote {Excerpt.Quote(source.Quote)} stands nowhere in the document; at {source.Span} the text has {fault.Instead}"
        + (fault.Difference is { } difference ? $": {difference}." : ".");
}
