using System.Globalization;
using System.Text;
using HumanRightsData.Validation;

namespace HumanRightsData.Tool.Findings;

/// <summary>Findings for a person: what was found, and the line of the document with the span marked.</summary>
internal sealed class TextFindings(DataOutput output, Places places, bool isColoured, int width) : FindingWriter(output)
{
    private readonly StringBuilder _text = new();

    public override async ValueTask WriteAsync(Finding finding, string? file, long? line)
    {
        (string colour, string word) = finding.Severity switch
        {
            Severity.Error => ("\u001b[1;31m", "error"),
            Severity.Warning => ("\u001b[1;33m", "warning"),
            _ => ("\u001b[1;36m", "info"),
        };
        Place? place = places.Find(finding);
        Colour(colour);
        _text.Append(word).Append(' ').Append(finding.Code);
        Colour("\u001b[0m");
        _text.Append(' ');
        AppendVisible(finding.Record?.Value ?? file ?? "");
        if (finding.Path is { } path)
        {
            _text.Append(' ');
            AppendVisible(path);
        }

        _text.Append('\n').Append("  ").Append(finding.Message).Append('\n');
        if (place is { } at)
        {
            AppendPlace(at);
        }
        else if (file is not null && line is not null)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  --> {file}:{line}\n");
        }

        _text.Append('\n');
        if (_text.Length >= Chunk)
        {
            await FinishAsync();
        }

        void Colour(string code) => _text.Append(isColoured ? code : "");
    }

    public override async ValueTask FinishAsync()
    {
        if (_text.Length > 0)
        {
            await SendAsync(Encoding.UTF8.GetBytes(_text.ToString()));
            _text.Clear();
        }
    }

    private void AppendPlace(in Place place)
    {
        string number = (place.Line + 1).ToString(CultureInfo.InvariantCulture);
        _text.Append(CultureInfo.InvariantCulture, $"  --> {place.Path}:{number}:{place.Column + 1}\n");

        // A paragraph is one line as a rule: what stands around the span is enough.
        ReadOnlySpan<char> line = place.LineText;
        int room = Math.Max(30, width - number.Length - 6);
        int from = place.Column;
        int to = Math.Min(line.Length, place.Column + place.Span.Length);
        int around = Math.Max(0, room - Math.Min(to - from, room)) / 2;
        int first = Math.Max(0, from - around);
        int last = Math.Min(line.Length, first + room);
        to = Math.Min(to, last);
        first -= first > 0 && char.IsLowSurrogate(line[first]) ? 1 : 0;
        last -= last < line.Length && last > first && char.IsHighSurrogate(line[last - 1]) ? 1 : 0;

        string margin = new(' ', number.Length);
        _text.Append("  ").Append(number).Append(" | ").Append(first > 0 ? "…" : "");
        AppendVisible(line[first..last]);
        _text.Append(last < line.Length ? "…" : "").Append('\n').Append("  ").Append(margin).Append(" | ").Append(first > 0 ? " " : "");
        _text.Append(' ', Cells(line[first..from])).Append(isColoured ? "\u001b[1;31m" : "").Append('^', Math.Max(1, Cells(line[from..Math.Max(from, to)])));
        _text.Append(isColoured ? "\u001b[0m\n" : "\n");
    }

    /// <summary>What a terminal could take as a command, or turn round, is shown as a dot: the text is nobody's we know.</summary>
    private void AppendVisible(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            _text.Append(c == '\t' ? ' ' : char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '·' : c);
        }
    }

    /// <summary>How many columns a text takes on a terminal.</summary>
    private static int Cells(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
                : rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
        }

        return cells;
    }
}
