using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A name beside a reference that the record referred to does not bear.</summary>
internal sealed class NameOfAnother() : Rule(
    "HRD013",
    "Name that the record referred to does not bear",
    Severity.Warning,
    "Either the name or the reference puts the words into another's mouth.",
    "A statement with the speakerName Tomas Keld and the id of Anton Brask."), IDatasetRule
{
    public override Subjects Subjects => Subjects.None;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        ReadOnlySpan<Reference> references = index.References;
        for (int i = 0; i < references.Length; i++)
        {
            ref readonly Reference reference = ref references[i];
            if (reference.Name is not { } name || index.Targets[i] is not { Name: { } first } target || !reference.Allows(target.Type)
                || AnyBears(target, name))
            {
                continue;
            }

            context.Report(
                reference.From,
                reference.NamePath,
                $"The name is {Excerpt.Quote(name)}, but {Excerpt.Plain(target.Id.Value)} is {Excerpt.Quote(first)}; expected one of that record's names, or another reference.",
                target.Id);
        }
    }

    private static bool AnyBears(IndexEntry? record, string name)
    {
        for (; record is not null; record = record.Next)
        {
            if (record.Name is not null && Bears(record, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a record bears a name: as one of its names, or as a part of one or the other way round, whatever marks and accents.</summary>
    private static bool Bears(IndexEntry record, string name)
    {
        if (record.Name == name || record.OtherNames.AsSpan().Contains(name))
        {
            return true;
        }

        string folded = Folding.Fold(name);
        if (AreOne(Folding.Fold(record.Name), folded))
        {
            return true;
        }

        foreach (string other in record.OtherNames)
        {
            if (AreOne(Folding.Fold(other), folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOne(string known, string name) =>
        (known.Length > 1 && name.Contains(known, StringComparison.Ordinal)) || (name.Length > 1 && known.Contains(name, StringComparison.Ordinal));
}
