using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A mention of the speaker or the cue that is not where the statement says.</summary>
internal sealed class MentionMisplaced() : Rule(
    "HRD117",
    "Mention of speaker or cue that is not at its span",
    Severity.Warning,
    "Who checks the attribution is led to other words.",
    "A cueMention that begins one unit before \"said\".")
{
    public override Subjects Subjects => Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Statement statement || context.TextOf(statement.Sources[0].Document) is not { } document)
        {
            return;
        }

        string text = document.Text;
        if (statement.CueMention is { } cue)
        {
            if (Problem(text, cue) is { } problem)
            {
                context.Report("cueMention", $"The span {cue} {problem}.", statement.Sources[0]);
            }
            else if (statement.Cue is { } word && !SameWords(text.AsSpan(cue.Start, cue.Length), word))
            {
                context.Report(
                    "cueMention",
                    $"At {cue} the text has {Excerpt.Quote(text.AsSpan(cue.Start, cue.Length))}; expected the cue {Excerpt.Quote(word)}.",
                    statement.Sources[0]);
            }
        }

        if (statement.SpeakerMention is { } speaker && Problem(text, speaker) is { } fault)
        {
            context.Report("speakerMention", $"The span {speaker} {fault}.", statement.Sources[0]);
        }
    }

    private static string? Problem(string text, TextSpan span)
    {
        if (span.End > text.Length)
        {
            return $"ends beyond the text, which has {Excerpt.Number(text.Length)} UTF-16 units";
        }

        if (span.Length == 0)
        {
            return "covers nothing";
        }

        // "O’Brien" can be cut before its apostrophe too; behind a name there may be one: "Orrin’s".
        bool cut = Cuts(text, span.Start) || Cuts(text, span.End)
            || (span.Start > 0 && text[span.Start] is '\'' or '’' or '-' or '.' && Folding.IsWord(text[span.Start - 1]));
        bool loose = char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]);
        return cut ? $"cuts a word: {Excerpt.Quote(text.AsSpan(span.Start, span.Length))}"
            : loose ? $"begins or ends with white space: {Excerpt.Quote(text.AsSpan(span.Start, span.Length))}"
            : null;
    }

    private static bool Cuts(string text, int at) => at > 0 && at < text.Length && Folding.IsWord(text[at - 1]) && Folding.IsWord(text[at]);

    private static bool SameWords(ReadOnlySpan<char> text, string words) => text.SequenceEqual(words) || Folding.Fold(text) == Folding.Fold(words);
}
