namespace HumanRightsData.Validation;

/// <summary>A rule that speaks, with the severity it has.</summary>
internal sealed class ActiveRule(IValidationRule rule, Severity severity)
{
    // Asked directly where it is one of the library: there are dozens, and each is asked for every record.
    private readonly Rule? _own = rule as Rule;

    public IValidationRule Rule => rule;

    public string Code { get; } = rule.Info.Code;

    public Severity Severity => severity;

    public bool LooksAt(RecordType type) => _own is null || (_own.Subjects & (Subjects)(1 << (int)type)) != 0;

    public void Check(SourcedRecord record, ValidationContext context)
    {
        if (_own is not null)
        {
            _own.Check(record, context);
        }
        else
        {
            rule.Check(record, context);
        }
    }
}

/// <summary>The rules that speak, in the order in which they do.</summary>
internal sealed class RuleSet
{
    private readonly ActiveRule[][] _of;

    public RuleSet(IEnumerable<ActiveRule> rules)
    {
        All = [.. rules];
        _of = new ActiveRule[(int)RecordType.Figure + 1][];
        for (int type = 0; type < _of.Length; type++)
        {
            _of[type] = Array.FindAll(All, rule => rule.LooksAt((RecordType)type));
        }
    }

    public ActiveRule[] All { get; }

    /// <summary>Those that look at what is of a type.</summary>
    public ReadOnlySpan<ActiveRule> Of(RecordType type) => _of[(int)type];
}
