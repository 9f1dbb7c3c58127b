using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A share that its part and whole do not give.</summary>
internal sealed class ShareNotQuotient() : Rule(
    "HRD305",
    "Share that its part and whole do not give",
    Severity.Error,
    "What is computed stands beside what was said; where they differ, one of the three numbers is wrong.",
    "130 out of the 291 as 0.5467.")
{
    public override Subjects Subjects => Subjects.Figures;

    /// <summary>Half of the fourth place: shares are written to four.</summary>
    private const decimal Tolerance = 0.00006m;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        // Part and whole are absolute values here, so that dividing two huge ones cannot overflow: a share lies between 0 and 1.
        if (record is not Figure { Quantity: { Kind: QuantityKind.Share, Part: { } part, Whole: { } whole } quantity } || whole <= 0 || part < 0
            || part > whole)
        {
            return;
        }

        decimal share = part / whole;
        if (Differs(quantity.Lower, share) || Differs(quantity.Upper, share))
        {
            decimal said = Differs(quantity.Lower, share) ? quantity.Lower!.Value : quantity.Upper!.Value;
            context.Report(
                Differs(quantity.Lower, share) ? "lower" : "upper",
                $"The share is {Excerpt.Number(said)}; expected {Excerpt.Number(decimal.Round(share, 4))}, {Excerpt.Number(part)} of {Excerpt.Number(whole)}.",
                record.Sources[0]);
        }
    }

    private static bool Differs(decimal? said, decimal share) => said is >= 0 and <= 1 && Math.Abs(said.Value - share) > Tolerance;
}
