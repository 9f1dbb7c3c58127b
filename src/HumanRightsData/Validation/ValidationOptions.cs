namespace HumanRightsData.Validation;

/// <summary>Which rules a validator follows and how much they matter.</summary>
public sealed record ValidationOptions
{
    /// <summary>The rules, in the order in which they speak about a record. All of <see cref="RuleCatalogue.All"/> unless set; add your own after them.</summary>
    public ValueList<IValidationRule> Rules { get; init; } = RuleCatalogue.All;

    /// <summary>Codes of rules that keep silent.</summary>
    public ValueList<string> Disabled { get; init; }

    /// <summary>Severities that stand in place of the rules' own, by code.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);
}
