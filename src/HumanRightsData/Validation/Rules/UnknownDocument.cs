using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A document that records quote and nobody has.</summary>
internal sealed class UnknownDocument() : Rule(
    "HRD101",
    "Document that is not known",
    Severity.Error,
    "A quote from a document that nobody can open proves nothing.",
    "A source in a document that the dataset does not describe and the folder of documents does not hold.")
{
    public override Subjects Subjects => Subjects.All;

    public override void Check(DocumentInfo document, ValidationContext context)
    {
        if (context.StateOf(document.Id) == DocumentState.Missing)
        {
            context.Report(
                "name",
                $"No document at hand is named {Excerpt.Quote(document.Name)} or has the SHA-256 {document.Sha256}; records that quote it were not held against it.");
        }
    }

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        for (int i = 0; i < record.Sources.Count; i++)
        {
            SourceAttribution source = record.Sources[i];
            if (context.StateOf(source.Document) == DocumentState.Unknown)
            {
                context.Report(
                    Paths.At("sources", i, "document"),
                    $"The dataset does not describe {Excerpt.Plain(source.Document.Value)}"
                    + (context.HasDocuments ? ", and no document at hand has this id." : "; expected the id of one of its documents."),
                    source);
            }
        }
    }
}
