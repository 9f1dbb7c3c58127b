using HumanRightsData.Dates;

namespace HumanRightsData.Validation.Grounding;

/// <summary>A date that the documents of its record do not state.</summary>
/// <param name="Date">The date.</param>
/// <param name="Instead">The first date of the words that the record rests on, where they give dates and none of them can be this one.</param>
internal sealed record DateVerdict(EdtfDate Date, EdtfDate? Instead);
