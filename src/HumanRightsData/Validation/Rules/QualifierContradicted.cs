using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A figure with the number of its quote and another qualifier.</summary>
internal sealed class QualifierContradicted() : Rule(
    "HRD110",
    "Qualifier that its quote contradicts",
    Severity.Error,
    "\"At least\" is not \"exactly\": a lost qualifier turns an estimate into a fact.",
    "exact quoting \"more than 2,500\".")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Figure figure && context.FigureJudgement is { Support: Support.OtherQualifier } judgement)
        {
            SourceAttribution source = figure.Sources[judgement.Source];
            context.Report(
                "qualifier",
                $"The quote {Excerpt.Quote(source.Quote)} reads as {FigureContradicted.Say(judgement.Reading)}; the record has {FigureContradicted.Say(figure.Quantity)}.",
                source);
        }
    }
}
