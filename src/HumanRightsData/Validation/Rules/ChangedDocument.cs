using System.Globalization;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A document whose bytes are not those that the records were made from.</summary>
internal sealed class ChangedDocument() : Rule(
    "HRD102",
    "Document that has changed",
    Severity.Error,
    "Spans point at other words once a page is edited; what was said may have been taken back or put in.",
    "A file of the same name whose SHA-256 is another.")
{
    public override Subjects Subjects => Subjects.Documents;

    public override void Check(DocumentInfo document, ValidationContext context)
    {
        if (context.StateOf(document.Id) != DocumentState.Changed || context.FindDocument(document.Id) is not { } found)
        {
            return;
        }

        if (found.Sha256 != document.Sha256)
        {
            context.Report(
                "sha256",
                $"The document at hand has the SHA-256 {found.Sha256}; expected {document.Sha256}. Its records were held against the text at hand.");
        }
        else
        {
            context.Report(
                "length",
                string.Create(CultureInfo.InvariantCulture, $"The text of the document has {found.Text.Length} UTF-16 units; expected {document.Length}."));
        }
    }
}
