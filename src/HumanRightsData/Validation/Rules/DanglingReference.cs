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
    public override Subjects Subjects => Subjects.None;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        ReadOnlySpan<Reference> references = index.References;
        for (int i = 0; i < references.Length; i++)
        {
            ref readonly Reference reference = ref references[i];
            if (index.Targets[i] is null && !index.IsUnreadable(reference.Target))
            {
                context.Report(
                    reference.From,
                    reference.Path,
                    $"The dataset has no record {Excerpt.Plain(reference.Target.Value)}; expected the id of {reference.Expected}, or nothing.");
            }
        }
    }
}
