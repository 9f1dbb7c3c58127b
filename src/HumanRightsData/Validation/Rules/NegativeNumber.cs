using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A figure with a number below zero.</summary>
internal sealed class NegativeNumber() : Rule(
    "HRD302",
    "Number below zero",
    Severity.Error,
    "Nothing that is counted is fewer than none; mostly a dash was read as a minus.",
    "A count from -200 to 300.")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Figure { Quantity: { } quantity })
        {
            return;
        }

        CheckNumber(quantity.Lower, "lower");
        CheckNumber(quantity.Upper, "upper");
        CheckNumber(quantity.Part, "part");
        CheckNumber(quantity.Whole, "whole");

        void CheckNumber(decimal? number, string path)
        {
            if (number < 0)
            {
                context.Report(path, $"The number is {Excerpt.Number(number.Value)}; expected 0 or more.", record.Sources[0]);
            }
        }
    }
}
