using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A part that is more than its whole.</summary>
internal sealed class PartAboveWhole() : Rule(
    "HRD304",
    "Part above its whole",
    Severity.Error,
    "Part and whole were exchanged, or belong to different claims.",
    "291 out of the 130; 300 children, part of the figure of 43 people."), IDatasetRule
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Figure { Quantity: { Part: { } part, Whole: { } whole } } && part > whole)
        {
            context.Report(
                "part", $"The part is {Excerpt.Number(part)} and the whole {Excerpt.Number(whole)}; expected a part no greater than the whole.", record.Sources[0]);
        }
    }

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Figure is { PartOf.IsEmpty: false } part && index.Find(part.PartOf) is { Figure: { } whole, Next: null } other
                && part.Quantity.Kind == whole.Quantity.Kind && part.Quantity.Lower > whole.Quantity.Upper)
            {
                context.Report(
                    entry,
                    "partOf",
                    $"The figure is {Excerpt.Number(part.Quantity.Lower.Value)} or more and the whole, {Excerpt.Plain(other.Id.Value)}, {Excerpt.Number(whole.Quantity.Upper.Value)} or less; expected a part no greater than the whole.",
                    other.Id);
            }
        }
    }
}
