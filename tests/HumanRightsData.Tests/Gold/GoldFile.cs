using System.Globalization;
using System.Text.Json;

namespace HumanRightsData.Tests.Gold;

/// <summary>An annotation made by hand, at its place in the document. <c>seeds/README.md</c> describes its fields.</summary>
internal sealed record GoldRow(string Type, TextSpan Span, string Quote, int Line, JsonElement Fields)
{
    /// <summary>The text of a field; null where it is null or missing.</summary>
    public string? this[string field] =>
        Fields.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The number of a field; null where it is null or missing.</summary>
    public double? Number(string field) =>
        Fields.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}

/// <summary>Reads gold: JSON Lines beside a document, each line an annotation that says by its words where it belongs.</summary>
internal static class GoldFile
{
    private static readonly string[] MentionTypes = ["person", "organisation", "place", "date"];
    private static readonly string[] Types = [.. MentionTypes, "article", "statement", "figure", "event"];

    /// <summary>The annotations in order of their places.</summary>
    /// <exception cref="FormatException">A line is no annotation, or its words are not in the text.</exception>
    public static List<GoldRow> Read(string text, IEnumerable<string> lines)
    {
        List<GoldRow> rows = [];
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                rows.AddRange(ReadLine(text, line, number));
            }
        }

        return [.. WithoutNested(rows).OrderBy(row => row.Span)];
    }

    private static IEnumerable<GoldRow> ReadLine(string text, string line, int number)
    {
        JsonElement fields;
        try
        {
            fields = JsonElement.Parse(line);
        }
        catch (JsonException e)
        {
            throw new FormatException($"Line {number}: {e.Message}", e);
        }

        GoldRow row = new("", default, "", number, fields);
        string type = row["t"] ?? "";
        if (!Types.Contains(type))
        {
            throw new FormatException($"Line {number}: there is no kind of annotation “{type}”.");
        }

        return Anchor(text, row, type).Select(span => row with { Type = type, Span = span, Quote = text[span.ToRange()] });
    }

    private static List<TextSpan> Anchor(string text, GoldRow row, string type)
    {
        bool isAll = row["n"] == "all";
        int which = (int)(row.Number("n") ?? 1);
        if (row["head"] is { } head)
        {
            List<TextSpan> heads = Occurrences(text, head);
            int start = heads.Count >= which ? heads[which - 1].Start : throw Missing(row, head);
            string tail = row["tail"] ?? "";
            int end = text.IndexOf(tail, start, StringComparison.Ordinal);
            return end < 0 ? throw Missing(row, tail) : [new TextSpan(start, end + tail.Length)];
        }

        string words = row["text"] ?? throw new FormatException($"Line {row.Line}: neither text nor head.");
        List<TextSpan> found = Occurrences(text, words);
        if (type is "figure" || MentionTypes.Contains(type))
        {
            List<TextSpan> whole = found.FindAll(span => IsBounded(text, span));
            found = whole.Count > 0 ? whole : found;
        }

        return found.Count == 0 || (!isAll && found.Count < which) ? throw Missing(row, words)
            : isAll ? found
            : [found[which - 1]];
    }

    private static FormatException Missing(GoldRow row, string words) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {row.Line}: not found in the document: “{words}”."));

    private static List<TextSpan> Occurrences(string text, string words)
    {
        List<TextSpan> found = [];
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            found.Add(new TextSpan(at, at + words.Length));
        }

        return found;
    }

    /// <summary>Whether the span cuts no word.</summary>
    private static bool IsBounded(string text, TextSpan span) =>
        !IsWithinWord(text, span.Start) && !IsWithinWord(text, span.End);

    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    /// <summary>"All" leaves out what lies in a longer mention, of whatever kind; the same mention twice is one.</summary>
    private static IEnumerable<GoldRow> WithoutNested(List<GoldRow> rows)
    {
        List<GoldRow> mentions = rows.FindAll(row => MentionTypes.Contains(row.Type));
        HashSet<(string, TextSpan)> seen = [];
        return rows.Where(row =>
            !MentionTypes.Contains(row.Type)
            || (!(row["n"] == "all" && mentions.Exists(longer => longer.Span.Length > row.Span.Length && longer.Span.Contains(row.Span)))
                && seen.Add((row.Type, row.Span))));
    }
}
