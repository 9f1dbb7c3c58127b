using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A reference to a record that is not there.</summary>
internal sealed class DanglingReference() : Rule(
    "HRD007",
    "Reference to a record that is not there",
    Severity.Error,
    "Who said it, or what was counted, is lost with the record referred to.",
    "A statement whose speaker is an id that no person or organisation of the dataset has."), IDatasetRule
{
    public void Conclude(RecordIndex index, ValidationContext context)
    {
        foreach (Reference reference in index.References)
        {
            if (index.Find(reference.Target) is null && !index.IsUnreadable(reference.Target))
            {
                context.Report(
                    reference.From,
                    reference.Path,
                    $"The dataset has no record {Excerpt.Plain(reference.Target.Value)}; expected the id of {reference.Expected}, or nothing.");
            }
        }
    }
}
