namespace HumanRightsData.Validation.Rules;

/// <summary>Word that a list of the format does not have</summary>
internal sealed class UnknownWord() : ReadingRule(
    "HRD005",
    "Word that a list of the format does not have",
    Severity.Error,
    "A kind, mode, role or qualifier with a name of its own is understood by no other program.",
    "A figure of the kind headcount.");
