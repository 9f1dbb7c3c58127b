using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A qualifier that the bounds contradict.</summary>
internal sealed class QualifierAgainstBounds() : Rule(
    "HRD308",
    "Qualifier that contradicts the bounds",
    Severity.Error,
    "\"At least\" with an upper bound, or \"exact\" with two numbers, says two things at once.",
    "at-least with 120 as both bounds.")
{
    public override Subjects Subjects => Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Figure { Quantity: { } quantity } || Expected(quantity) is not { } expected)
        {
            return;
        }

        string bounds = (quantity.Lower is { } lower ? Excerpt.Number(lower) : "open") + " to " + (quantity.Upper is { } upper
            ? Excerpt.Number(upper) : "open");
        context.Report("qualifier", $"The qualifier is {quantity.Qualifier.ToWord()} and the bounds are {bounds}; expected {expected}.", record.Sources[0]);
    }

    /// <summary>What the qualifier asks of the bounds; null where they give it.</summary>
    private static string? Expected(Quantity quantity) => quantity.Qualifier switch
    {
        Qualifier.Exact when quantity.Lower != quantity.Upper => "both bounds, equal",
        Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.Order when quantity.Lower is null => "a lower bound",
        Qualifier.AtLeast or Qualifier.MoreThan when quantity.Upper is not null => "a lower bound alone",
        Qualifier.AtMost or Qualifier.LessThan when quantity.Lower is not null || quantity.Upper is null => "an upper bound alone",
        Qualifier.About when quantity.Lower is null || quantity.Upper is null => "both bounds",
        Qualifier.Between when quantity.Lower is null || quantity.Upper is null || quantity.Lower == quantity.Upper => "two bounds that differ",
        _ => null,
    };
}
