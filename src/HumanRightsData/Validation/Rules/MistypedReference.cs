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
    public void Conclude(RecordIndex index, ValidationContext context)
    {
        foreach (Reference reference in index.References)
        {
            if (index.Find(reference.Target) is { } target && !AnyAllowed(reference, target))
            {
                context.Report(
                    reference.From,
                    reference.Path,
                    $"{Excerpt.Plain(reference.Target.Value)} is a record of type {RecordId.WordOf(target.Type)}; expected {reference.Expected}.",
                    target.Id);
            }
        }
    }

    private static bool AnyAllowed(Reference reference, IndexEntry? target)
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
