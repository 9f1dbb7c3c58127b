namespace HumanRightsData.Validation.Rules;

/// <summary>Record without a source</summary>
internal sealed class NoSource() : ReadingRule(
    "HRD001",
    "Record without a source",
    Severity.Error,
    "Nobody can check a record that does not say which words it rests on.",
    "A figure with an empty list of sources.");
