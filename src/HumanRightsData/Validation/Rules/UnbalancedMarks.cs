using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A statement that opens a quotation mark or bracket without closing it, or the other way round.</summary>
internal sealed class UnbalancedMarks() : Rule(
    "HRD402",
    "Marks that do not pair",
    Severity.Warning,
    "The statement probably begins too late or ends too early, or takes in words that are not the speaker's.",
    "We know this” was said.")
{
    public override Subjects Subjects => Subjects.Statements;

    /// <summary>Deeper nesting than this is no sentence.</summary>
    private const int Deepest = 16;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Statement statement && Unpaired(statement.Text) is { } at and >= 0)
        {
            context.Report(
                "text",
                $"The mark {statement.Text[at]} at {Excerpt.Number(at)} has no partner: {Excerpt.Quote(statement.Text.AsSpan(Math.Max(0, at - 20), Math.Min(40, statement.Text.Length - Math.Max(0, at - 20))))}; expected marks in pairs.",
                record.Sources[0]);
        }
    }

    /// <summary>Where a mark without a partner stands; -1 where there is none. Single marks are left out: most are apostrophes.</summary>
    private static int Unpaired(string text)
    {
        Span<int> open = stackalloc int[Deepest];
        int depth = 0, straight = -1;
        int at = text.AsSpan().IndexOfAny(Pairs.Marks);
        while (at >= 0)
        {
            char c = text[at];
            if (c == '"')
            {
                // It may close what another mark opened, or stand for inches: 6'3".
                if (straight < 0 && depth > 0 && text[open[depth - 1]] is '“' or '„')
                {
                    depth--;
                }
                else if (!IsInches(text, at))
                {
                    straight = straight < 0 ? at : -1;
                }
            }
            else if (Pairs.OpenerOf(c) is { } opener)
            {
                if (depth > 0 && text[open[depth - 1]] == opener)
                {
                    depth--;
                }
                else if (!IsListMark(text, at))
                {
                    return at;
                }
            }
            else if (depth < Deepest)
            {
                open[depth++] = at;
            }

            int next = text.AsSpan(at + 1).IndexOfAny(Pairs.Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return depth > 0 ? open[0] : straight;
    }

    private static bool IsInches(string text, int at)
    {
        int digits = at;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return digits < at && digits > 0 && text[digits - 1] is '\'' or '’' or '′';
    }

    /// <summary>Whether a closing bracket only numbers: "a)" or "12)".</summary>
    private static bool IsListMark(string text, int at)
    {
        if (text[at] != ')')
        {
            return false;
        }

        int start = at;
        while (start > 0 && at - start < 3 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start < at && (start == 0 || char.IsWhiteSpace(text[start - 1]));
    }

    private static class Pairs
    {
        public static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("“”„«»()[]{}\"");

        public static char? OpenerOf(char c) => c switch
        {
            '”' => '“',
            '»' => '«',
            ')' => '(',
            ']' => '[',
            '}' => '{',
            _ => null,
        };
    }
}
