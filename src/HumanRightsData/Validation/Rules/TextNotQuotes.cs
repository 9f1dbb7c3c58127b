using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A statement's or figure's text that is not what its sources quote.</summary>
internal sealed class TextNotQuotes() : Rule(
    "HRD115",
    "Text that is not its quotes",
    Severity.Error,
    "The text is what readers see and the quotes are what can be checked: where they differ, the text was edited.",
    "A statement with the text \"We won\" that quotes “We lost”.")
{
    public override Subjects Subjects => Subjects.Statements | Subjects.Figures;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        switch (record)
        {
            case Statement statement when !IsJoined(statement.Text, statement.Sources):
                string joined = string.Join(' ', statement.Sources.Select(source => source.Quote));
                context.Report(
                    "text",
                    $"The text is {Excerpt.Quote(statement.Text)}; expected its quotes, joined by one space: {Excerpt.Quote(joined)}"
                    + (Differences.First(statement.Text, joined) is { } difference ? $" ({difference})." : "."),
                    statement.Sources[0]);
                break;
            case Figure figure when !IsQuoted(figure):
                context.Report(
                    "text",
                    $"The text is {Excerpt.Quote(figure.Text)}; expected the quote {Excerpt.Quote(figure.Sources[0].Quote)}.",
                    figure.Sources[0]);
                break;
            default:
                break;
        }
    }

    private static bool IsQuoted(Figure figure)
    {
        foreach (SourceAttribution source in figure.Sources)
        {
            if (source.Quote == figure.Text)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoined(ReadOnlySpan<char> text, ValueList<SourceAttribution> sources)
    {
        for (int i = 0; i < sources.Count; i++)
        {
            string quote = sources[i].Quote;
            if (!text.StartsWith(quote, StringComparison.Ordinal))
            {
                return false;
            }

            text = text[quote.Length..];
            if (i < sources.Count - 1)
            {
                if (text.IsEmpty || text[0] != ' ')
                {
                    return false;
                }

                text = text[1..];
            }
        }

        return text.IsEmpty;
    }
}
