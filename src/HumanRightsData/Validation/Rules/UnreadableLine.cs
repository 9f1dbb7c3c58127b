namespace HumanRightsData.Validation.Rules;

/// <summary>Line that is no record</summary>
internal sealed class UnreadableLine() : ReadingRule(
    "HRD002",
    "Line that is no record",
    Severity.Error,
    "What cannot be read is silently missing from every count made of the data.",
    "A line that is not JSON, has an unknown type, or lacks a field that its type must have.");
