using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>An id that names another type than its record's.</summary>
internal sealed class IdOfAnotherType() : Rule(
    "HRD014",
    "Id that names another type",
    Severity.Warning,
    "Programs that go by the id take the record for what it is not.",
    "A figure with the id event:0abc….")
{
    public override Subjects Subjects => Subjects.All;

    public override void Check(DocumentInfo document, ValidationContext context) => Check(document.Id, RecordType.Document, context);

    public override void Check(SourcedRecord record, ValidationContext context) => Check(record.Id, record.Type, context);

    private static void Check(RecordId id, RecordType type, ValidationContext context)
    {
        if (id.Type is { } named && named != type)
        {
            context.Report("id", $"The id {Excerpt.Plain(id.Value)} names a record of type {named.ToWord()}; this one is of type {type.ToWord()}.");
        }
    }
}
