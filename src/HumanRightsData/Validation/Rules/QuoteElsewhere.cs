using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A quote that stands in its document, but not at its span.</summary>
internal sealed class QuoteElsewhere() : QuoteRule(
    "HRD105",
    "Quote that stands elsewhere",
    "Whoever follows the span reads other words than those quoted.",
    "A span that begins one unit too late.",
    QuoteFaultKind.Elsewhere)
{
    protected override string Message(SourceAttribution source, in QuoteFault fault) =>
        $"The quote {Excerpt.Quote(source.Quote)} stands at {fault.Place}, not at {source.Span}, where the text has {fault.Instead}.";
}
