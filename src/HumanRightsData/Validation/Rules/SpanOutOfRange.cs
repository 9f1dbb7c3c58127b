using System.Globalization;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A span that ends beyond the text of its document.</summary>
internal sealed class SpanOutOfRange() : QuoteRule(
    "HRD104",
    "Span beyond the end of the text",
    "The record was made from another text, or its offsets count other units than UTF-16's.",
    "A source that ends at 9000 in a text of 8412 units.",
    QuoteFaultKind.OutOfRange)
{
    protected override string Message(SourceAttribution source, in QuoteFault fault) => string.Create(
        CultureInfo.InvariantCulture,
        $"The span {source.Span} ends beyond the text, which has {fault.Length} UTF-16 units")
        + (fault.Place is { } place ? $"; the quote {Excerpt.Quote(source.Quote)} stands at {place}." : ".");
}
