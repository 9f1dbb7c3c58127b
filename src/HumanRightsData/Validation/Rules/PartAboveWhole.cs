using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A part that is more than its whole.</summary>
internal sealed class PartAboveWhole() : Rule(
    "HRD304",
    "Part above its whole",
    Severity.Error,
    "Part and whole were exchanged, or belong to different claims.",
    "291 out of the 130.")
{
    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Figure { Quantity: { Part: { } part, Whole: { } whole } } && part > whole)
        {
            context.Report(
                "part", $"The part is {Excerpt.Number(part)} and the whole {Excerpt.Number(whole)}; expected a part no greater than the whole.", record.Sources[0]);
        }
    }
}
