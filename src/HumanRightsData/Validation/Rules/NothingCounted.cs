namespace HumanRightsData.Validation.Rules;

/// <summary>A figure that does not say what it counts.</summary>
internal sealed class NothingCounted() : Rule(
    "HRD307",
    "Figure that does not say what it counts",
    Severity.Warning,
    "A number without its noun is nobody's claim about anything.",
    "120, without prisoners.")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Figure figure && string.IsNullOrWhiteSpace(figure.Counted))
        {
            context.Report("counted", "Nothing is counted; expected the noun phrase, of a duration its unit, of money its currency.", record.Sources[0]);
        }
    }
}
