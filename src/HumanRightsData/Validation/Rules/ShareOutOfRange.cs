using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A share beyond the whole.</summary>
internal sealed class ShareOutOfRange() : Rule(
    "HRD303",
    "Share above one",
    Severity.Error,
    "A share is a part of a whole; a percentage was not divided by 100, or a count was called a share.",
    "A share of 60 for 60 per cent, which is 0.6.")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Figure { Quantity: { Kind: QuantityKind.Share } quantity })
        {
            return;
        }

        CheckShare(quantity.Lower, "lower");
        CheckShare(quantity.Upper, "upper");

        void CheckShare(decimal? share, string path)
        {
            if (share > 1)
            {
                context.Report(path, $"The share is {Excerpt.Number(share.Value)}; expected a number from 0 to 1.", record.Sources[0]);
            }
        }
    }
}
