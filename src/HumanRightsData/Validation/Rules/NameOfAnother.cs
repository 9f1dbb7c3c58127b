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
    public void Conclude(RecordIndex index, ValidationContext context)
    {
        foreach (Reference reference in index.References)
        {
            if (reference.Name is not { } name || index.Find(reference.Target) is not { Names: { Length: > 0 } names } target || !reference.Allows(target.Type)
                || AnyBears(target, name))
            {
                continue;
            }

            context.Report(
                reference.From,
                reference.NamePath,
                $"The name is {Excerpt.Quote(name)}, but {Excerpt.Plain(target.Id.Value)} is {Excerpt.Quote(names[0])}; expected one of that record's names, or another reference.",
                target.Id);
        }
    }

    private static bool AnyBears(IndexEntry? record, string name)
    {
        for (; record is not null; record = record.Next)
        {
            if (record.Names is { } names && Bears(names, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a record bears a name: as one of its names, or as a part of one or the other way round, whatever marks and accents.</summary>
    private static bool Bears(string[] names, string name)
    {
        foreach (string known in names)
        {
            if (known == name)
            {
                return true;
            }
        }

        string folded = Folding.Fold(name);
        foreach (string known in names)
        {
            string other = Folding.Fold(known);
            if (other.Length > 1 && folded.Contains(other, StringComparison.Ordinal) || folded.Length > 1 && other.Contains(folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
