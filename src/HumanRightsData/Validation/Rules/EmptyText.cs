namespace HumanRightsData.Validation.Rules;

/// <summary>Empty name or text</summary>
internal sealed class EmptyText() : ReadingRule(
    "HRD004",
    "Empty name or text",
    Severity.Error,
    "A record that names nobody or says nothing cannot be meant.",
    "A person whose name is white space.");
