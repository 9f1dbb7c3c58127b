namespace HumanRightsData.Validation;

/// <summary>What the library's own rules have in common.</summary>
internal abstract class Rule(string code, string title, Severity severity, string why, string example) : IValidationRule
{
    public RuleInfo Info { get; } = new(code, title, severity, why, example);

    /// <summary>What the rule looks at; of anything else it is not asked.</summary>
    public virtual Subjects Subjects => Subjects.All;

    public virtual void Check(DocumentInfo document, ValidationContext context)
    {
    }

    public virtual void Check(SourcedRecord record, ValidationContext context)
    {
    }
}

/// <summary>
/// A fault that no record of the model can have, because its constructor refuses it. It is found in reading a line
/// of the wire format; the rule gives it a code, a severity and a place in the catalogue.
/// </summary>
internal abstract class ReadingRule(string code, string title, Severity severity, string why, string example)
    : Rule(code, title, severity, why, example)
{
    public override Subjects Subjects => Subjects.None;
}
