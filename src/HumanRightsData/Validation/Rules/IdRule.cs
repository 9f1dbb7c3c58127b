using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A rule about ids that the content of their records does not give.</summary>
internal abstract class IdRule(string code, string title, Severity severity, string why, string example)
    : Rule(code, title, severity, why, example)
{
    /// <summary>Reports the id of a record unless its content gives it. Of an id without the form of one nothing is said: that is another rule's.</summary>
    protected static void CheckId(SourcedRecord record, ValidationContext context)
    {
        SourceAttribution first = record.Sources[0];
        if (HashOf(first.Document, context) is not { } sha256 || context.HasGivenId(record, sha256) || !record.Id.IsWellFormed || record.Id.Type != record.Type)
        {
            return;
        }

        // A statement may have the speaker's name in its key, and may not.
        RecordId expected = RecordId.For(record.Type, sha256, first.Span, GivenIds.KeyOf(record));
        if (expected == record.Id)
        {
            return;
        }

        context.Report("id", $"The id is {Excerpt.Plain(record.Id.Value)}; its type, document, first span and key give {expected.Value}.", first);
    }

    private static string? HashOf(RecordId document, ValidationContext context) =>
        context.Describe(document)?.Sha256 ?? context.FindDocument(document)?.Sha256;
}
