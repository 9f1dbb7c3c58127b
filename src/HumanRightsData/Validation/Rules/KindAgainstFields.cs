namespace HumanRightsData.Validation.Rules;

/// <summary>A figure with fields that its kind does not have, or without one that it must have.</summary>
internal sealed class KindAgainstFields() : Rule(
    "HRD310",
    "Kind that the other fields contradict",
    Severity.Warning,
    "A rate without its period, or a count with a part and a whole, is read as another number than was said.",
    "A rate of 150 to 200 that does not say each what.")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Figure figure)
        {
            return;
        }

        Quantity quantity = figure.Quantity;
        string kind = quantity.Kind.ToWord();
        if (quantity.Kind == QuantityKind.Rate && string.IsNullOrWhiteSpace(figure.Per))
        {
            context.Report("per", "A rate is given without its period; expected what it holds for, as \"night\".", record.Sources[0]);
        }
        else if (quantity.Kind is QuantityKind.Count or QuantityKind.Share && figure.Per is not null)
        {
            context.Report("per", $"A period is given for a figure of the kind {kind}; expected a rate, a sum or a duration, or no period.", record.Sources[0]);
        }

        if (quantity.Kind != QuantityKind.Share && (quantity.Part is not null || quantity.Whole is not null))
        {
            context.Report(quantity.Part is null ? "whole" : "part", $"Part and whole are given for a figure of the kind {kind}; expected a share, or neither.", record.Sources[0]);
        }
        else if (quantity.Part is null != quantity.Whole is null)
        {
            context.Report(quantity.Part is null ? "part"
                : "whole", "One of part and whole is given without the other; expected both or neither.", record.Sources[0]);
        }
    }
}
