using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A document, or a record that a rule of this library made, under an id that its content does not give.</summary>
internal sealed class AlteredId() : IdRule(
    "HRD010",
    "Id that its content does not give",
    Severity.Warning,
    "The record was edited after it was made, or given an id by hand; the same words extracted again get another id.",
    "A figure whose span was moved and whose id was not.")
{
    public override Subjects Subjects => Subjects.All;

    public override void Check(DocumentInfo document, ValidationContext context)
    {
        RecordId expected = RecordId.ForDocument(document.Sha256);
        if (document.Id.IsWellFormed && document.Id.Type == RecordType.Document && document.Id != expected)
        {
            context.Report("id", $"The id is {Excerpt.Plain(document.Id.Value)}; its SHA-256 gives {expected.Value}.");
        }
    }

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record.Rule is not null)
        {
            CheckId(record, context);
        }
    }
}
