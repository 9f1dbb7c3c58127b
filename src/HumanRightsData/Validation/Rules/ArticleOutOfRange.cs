using System.Globalization;

namespace HumanRightsData.Validation.Rules;

/// <summary>An article that ends beyond the text of its document.</summary>
internal sealed class ArticleOutOfRange() : Rule(
    "HRD103",
    "Article beyond the end of the text",
    Severity.Error,
    "What was published when, and where, is told for words that do not exist.",
    "An article that ends at 9000 in a document of 8412 units.")
{
    public override Subjects Subjects => Subjects.Documents;

    public override void Check(DocumentInfo document, ValidationContext context)
    {
        int length = context.FindDocument(document.Id)?.Text.Length ?? document.Length;
        for (int i = 0; i < document.Articles.Count; i++)
        {
            TextSpan span = document.Articles[i].Span;
            if (span.End > length)
            {
                context.Report(
                    Paths.At("articles", i, "end"),
                    string.Create(CultureInfo.InvariantCulture, $"The article {span} ends beyond the text, which has {length} UTF-16 units."));
            }
        }
    }
}
