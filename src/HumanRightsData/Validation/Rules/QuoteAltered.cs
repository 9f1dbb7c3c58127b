using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A quote whose words stand in the document, spelled with other spaces or marks.</summary>
internal sealed class QuoteAltered() : QuoteRule(
    "HRD106",
    "Quote that differs in white space, marks or hyphens",
    "The words are there, but not to the letter: the quote was cleaned, retyped or taken from another copy.",
    "\"It is time\" with straight marks where the page has “It is time”.",
    QuoteFaultKind.Altered)
{
    protected override string Message(SourceAttribution source, in QuoteFault fault) =>
        $"The quote {Excerpt.Quote(source.Quote)} stands at {fault.Place} but for {fault.Difference}."
        + (fault.Place == source.Span ? "" : $" Its span is {source.Span}.");
}
