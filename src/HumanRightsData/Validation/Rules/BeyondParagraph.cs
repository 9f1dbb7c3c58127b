using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A segment of a statement that runs over the end of its paragraph.</summary>
internal sealed class BeyondParagraph() : Rule(
    "HRD404",
    "Content beyond its paragraph",
    Severity.Warning,
    "A quotation left open swallows the next paragraph, which is somebody else's words or the reporter's.",
    "A source that begins in one paragraph and ends in the one after it.")
{
    public override Subjects Subjects => Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Statement)
        {
            return;
        }

        for (int i = 0; i < record.Sources.Count; i++)
        {
            SourceAttribution source = record.Sources[i];
            int at = Break(source.Quote);
            if (at >= 0)
            {
                context.Report(
                    Paths.At("sources", i),
                    $"After {Excerpt.Quote(source.Quote.AsSpan(0, at))} a new paragraph begins; expected one source a paragraph.",
                    source);
            }
        }
    }

    /// <summary>
    /// Where an empty line ends a paragraph; -1 where none does. After a comma, or before a small letter, an empty line only cuts a sentence: pages
    /// that were scraped break so.
    /// </summary>
    private static int Break(string quote)
    {
        int at = quote.AsSpan().IndexOfAny('\n', '\r');
        while (at >= 0)
        {
            int end = at;
            int lines = 0;
            while (end < quote.Length && char.IsWhiteSpace(quote[end]))
            {
                lines += quote[end] == '\n' || (quote[end] == '\r' && (end + 1 == quote.Length || quote[end + 1] != '\n')) ? 1 : 0;
                end++;
            }

            int before = at - 1;
            while (before >= 0 && char.IsWhiteSpace(quote[before]))
            {
                before--;
            }

            if (lines > 1 && before >= 0 && end < quote.Length && quote[before] != ',' && !char.IsLower(quote[end]))
            {
                return before + 1;
            }

            int next = quote.AsSpan(end).IndexOfAny('\n', '\r');
            at = next < 0 ? -1 : end + next;
        }

        return -1;
    }
}
