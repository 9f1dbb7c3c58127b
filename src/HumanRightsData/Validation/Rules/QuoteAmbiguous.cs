using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A quote that is not at its span and stands at two other places, neither better than the other.</summary>
internal sealed class QuoteAmbiguous() : QuoteRule(
    "HRD108",
    "Quote that stands at two places, neither of them its span",
    "Nothing tells which of the places is meant, so none is chosen.",
    "“thousands”, quoted at a span that holds another word, in a text that has it twice.",
    QuoteFaultKind.Ambiguous)
{
    protected override string Message(SourceAttribution source, in QuoteFault fault) =>
        $"The quote {Excerpt.Quote(source.Quote)} is not at {source.Span}, where the text has {fault.Instead}; it stands at {fault.Place} and at {fault.Other}, which are equally good.";
}
