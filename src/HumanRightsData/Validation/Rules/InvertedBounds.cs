namespace HumanRightsData.Validation.Rules;

/// <summary>Upper bound below the lower one</summary>
internal sealed class InvertedBounds() : ReadingRule(
    "HRD301",
    "Upper bound below the lower one",
    Severity.Error,
    "No number satisfies such a claim; mostly the two were exchanged.",
    "From 200 to 150.");
