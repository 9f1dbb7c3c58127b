namespace HumanRightsData.Validation.Rules;

/// <summary>Date that is not EDTF</summary>
internal sealed class NotEdtf() : ReadingRule(
    "HRD201",
    "Date that is not EDTF",
    Severity.Error,
    "A date that programs read differently is several dates.",
    "14/09/2017 for 2017-09-14.");
