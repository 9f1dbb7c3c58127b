using System.Globalization;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A figure with another number than its quote.</summary>
internal sealed class FigureContradicted() : Rule(
    "HRD109",
    "Number that its quote contradicts",
    Severity.Error,
    "A number is what gets repeated; one that the words do not give is nobody's claim.",
    "A lower bound of 1200 quoting \"at least 120\".")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Figure figure && context.FigureJudgement is { Support: Support.OtherNumber } judgement)
        {
            SourceAttribution source = figure.Sources[judgement.Source];
            context.Report(
                PathOf(figure.Quantity, judgement.Reading),
                $"The quote {Excerpt.Quote(source.Quote)} reads as {Say(judgement.Reading)}; the record has {Say(figure.Quantity)}.",
                source);
        }
    }

    internal static string Say(in QuantityReading reading) => Say(reading.Lower, reading.Upper, reading.Qualifier, reading.Part, reading.Whole);

    internal static string Say(Quantity quantity) => Say(quantity.Lower, quantity.Upper, quantity.Qualifier, quantity.Part, quantity.Whole);

    private static string Say(decimal? lower, decimal? upper, Qualifier qualifier, decimal? part, decimal? whole)
    {
        string bounds = lower == upper ? Number(lower) : $"{Number(lower)} to {Number(upper)}";
        string parts = part is null && whole is null ? "" : $", {Number(part)} of {Number(whole)}";
        return $"{bounds} ({qualifier.ToWord()}{parts})";
    }

    private static string Number(decimal? value) => value is { } number ? decimal.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture) : "open";

    private static string PathOf(Quantity claim, in QuantityReading reading) =>
        claim.Lower != reading.Lower && claim.Lower is not null ? "lower"
        : claim.Upper != reading.Upper && claim.Upper is not null ? "upper"
        : claim.Part is not null && reading.Part is not null && claim.Part != reading.Part ? "part"
        : claim.Whole is not null && reading.Whole is not null && claim.Whole != reading.Whole ? "whole"
        : claim.Lower is not null ? "lower" : "upper";
}
