using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A reference to a record of a type that cannot stand there.</summary>
internal sealed class MistypedReference() : Rule(
    "HRD008",
    "Reference to a record of the wrong type",
    Severity.Error,
    "A place cannot speak and a person cannot be an event: the reference was mistaken for another.",
    "A statement whose speaker is the id of an event."), IDatasetRule
{
    public override Subjects Subjects => Subjects.None;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        ReadOnlySpan<Reference> references = index.References;
        for (int i = 0; i < references.Length; i++)
        {
            ref readonly Reference reference = ref references[i];
            if (index.Targets[i] is { } target && !AnyAllowed(reference, target))
            {
                context.Report(
                    reference.From,
                    reference.Path,
                    $"{Excerpt.Plain(reference.Target.Value)} is a record of type {RecordId.WordOf(target.Type)}; expected {reference.Expected}.",
                    target.Id);
            }
        }
    }

    private static bool AnyAllowed(in Reference reference, IndexEntry? target)
    {
        for (; target is not null; target = target.Next)
        {
            if (reference.Allows(target.Type))
            {
                return true;
            }
        }

        return false;
    }
}
