using HumanRightsData;
using HumanRightsData.Validation;

namespace HouseRule;

/// <summary>This house wants to look again at each killing whose date the page does not give.</summary>
internal sealed class UndatedKilling : IValidationRule
{
    public RuleInfo Info { get; } = new(
        "HOUSE1",
        "Killing without a date",
        Severity.Warning,
        "An undated killing cannot be told from another of the same place.",
        """{"type":"event","kind":"killing","title":"killing of a guard"}""");

    public void Check(DocumentInfo document, ValidationContext context)
    {
    }

    public void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Event { Kind: EventKind.Killing, Date: null } killing)
        {
            context.Report("date", $"“{killing.Title}” has no date; expected one, or a note that the page gives none.");
        }
    }
}
