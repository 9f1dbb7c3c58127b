namespace HumanRightsData.Validation;

/// <summary>One thing that can be wrong with a record, and how to see it.</summary>
/// <remarks>
/// A rule has no state of its own and may be shared between threads. It knows nothing of other rules, and says all it finds through
/// <see cref="ValidationContext.Report(string?, string, SourceAttribution?)"/>; it never throws because of what a record says.
/// </remarks>
public interface IValidationRule
{
    /// <summary>What the rule is called and why it exists.</summary>
    RuleInfo Info { get; }

    /// <summary>Looks at the description of a document.</summary>
    void Check(DocumentInfo document, ValidationContext context)
    {
    }

    /// <summary>Looks at a record.</summary>
    void Check(SourcedRecord record, ValidationContext context)
    {
    }
}

/// <summary>A rule about records that may stand far apart: it speaks when all have been seen.</summary>
internal interface IDatasetRule : IValidationRule
{
    /// <summary>Looks at what the index kept of all records.</summary>
    void Conclude(RecordIndex index, ValidationContext context);
}
