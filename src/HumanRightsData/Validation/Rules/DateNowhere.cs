
namespace HumanRightsData.Validation.Rules;

/// <summary>A date that the document does not state.</summary>
internal sealed class DateNowhere() : Rule(
    "HRD112",
    "Date that its document does not state",
    Severity.Warning,
    "A date from elsewhere may be right, but the page does not prove it.",
    "An event of 2018-05-03 on a page that says 2 May 2018.")
{
    public override Subjects Subjects => Subjects.Documents | Subjects.Events | Subjects.Statements | Subjects.Figures;

    public override void Check(DocumentInfo document, ValidationContext context)
    {
        if (context.TextOf(document.Id) is not { } text)
        {
            return;
        }

        for (int i = 0; i < document.Articles.Count; i++)
        {
            if (document.Articles[i].Published is { } published && published != text.Document.Published && text.Readings.States(published) == false)
            {
                context.Report(Paths.At("articles", i, "published"), $"The document states {published} nowhere; expected a date as its words give it.");
            }
        }
    }

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (context.DateVerdict is { Instead: null } verdict)
        {
            context.Report(
                record is Figure ? "period" : "date",
                $"No document quoted states {verdict.Date}; expected a date as its words give it.",
                record.Sources[0]);
        }
    }
}
