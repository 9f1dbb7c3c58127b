namespace HumanRightsData.Validation.Rules;

/// <summary>Span that ends at or before its start</summary>
internal sealed class ImpossibleSpan() : ReadingRule(
    "HRD003",
    "Span that ends at or before its start",
    Severity.Error,
    "A span that covers nothing points at no words.",
    "A source from 40 to 12.");
