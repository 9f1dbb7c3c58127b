namespace HumanRightsData.Validation.Rules;

/// <summary>Two records with one id and different content.</summary>
internal sealed class DuplicateId() : Rule(
    "HRD006",
    "One id for two records",
    Severity.Error,
    "References to the id lead to either of them, and merging loses one.",
    "Two people of different names with the id person:0abc….")
{
    public override Subjects Subjects => Subjects.All;

    public override void Check(DocumentInfo document, ValidationContext context) => Check(context, RecordType.Document);

    public override void Check(SourcedRecord record, ValidationContext context) => Check(context, record.Type);

    private static void Check(ValidationContext context, RecordType type)
    {
        if (context.Index.Earlier is { } earlier)
        {
            context.Report("id", earlier.Type == type
                ? $"An earlier {RecordId.WordOf(type)} has this id and other content; one of the two needs an id of its own, or they are to be merged."
                : $"This {RecordId.WordOf(type)} has the id of an earlier {RecordId.WordOf(earlier.Type)}; an id belongs to one record.");
        }
    }
}
