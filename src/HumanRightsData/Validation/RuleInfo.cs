namespace HumanRightsData.Validation;

/// <summary>What a rule is called and why it exists.</summary>
public sealed record RuleInfo
{
    /// <summary>Describes a rule.</summary>
    /// <param name="code">A stable name: capital letters and three digits (<c>HRD105</c>); callers choose letters of their own.</param>
    /// <param name="title">What is wrong where the rule speaks, in a few words.</param>
    /// <param name="severity">How much it matters, unless the caller decides otherwise.</param>
    /// <param name="why">Why it matters, in a sentence.</param>
    /// <param name="example">A case in which the rule speaks.</param>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public RuleInfo(string code, string title, Severity severity, string why, string example)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        ArgumentException.ThrowIfNullOrWhiteSpace(example);
        Code = code;
        Title = title;
        Severity = severity;
        Why = why;
        Example = example;
    }

    /// <summary>The rule's stable name.</summary>
    public string Code { get; }

    /// <summary>What is wrong where the rule speaks, in a few words.</summary>
    public string Title { get; }

    /// <summary>How much it matters, unless the caller decides otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>Why it matters, in a sentence.</summary>
    public string Why { get; }

    /// <summary>A case in which the rule speaks.</summary>
    public string Example { get; }
}
