namespace HumanRightsData.Validation.Rules;

/// <summary>An interval that ends before it begins.</summary>
internal sealed class EndBeforeStart() : ReadingRule(
    "HRD202",
    "End before start",
    Severity.Error,
    "No day lies in such an interval; mostly the two dates were exchanged.",
    "1988-09/1988-07.");
