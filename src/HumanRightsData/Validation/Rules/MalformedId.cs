using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>An id that has not the form of the wire format.</summary>
internal sealed class MalformedId() : Rule(
    "HRD009",
    "Id without the form of an id",
    Severity.Info,
    "An id that says what it names can be checked without its record; two programs' running numbers collide.",
    "figure-17 for figure: and 26 characters of Crockford base 32.")
{
    public override Subjects Subjects => Subjects.All;

    public override void Check(DocumentInfo document, ValidationContext context) => Check(document.Id, RecordType.Document, context);

    public override void Check(SourcedRecord record, ValidationContext context) => Check(record.Id, record.Type, context);

    private static void Check(RecordId id, RecordType type, ValidationContext context)
    {
        if (!id.IsWellFormed && (id.Type ?? type) == type)
        {
            context.Report("id", $"The id is {Excerpt.Plain(id.Value)}; expected {RecordId.WordOf(type)}: and 26 characters of Crockford base 32.");
        }
    }
}
