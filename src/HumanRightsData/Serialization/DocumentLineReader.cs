using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using HumanRightsData.Dates;

namespace HumanRightsData.Serialization;

/// <summary>Reads documents from JSON Lines: what a scraper hands over.</summary>
internal sealed class DocumentLineReader(string file, Action<InputProblem> onProblem)
{
    private static readonly Shape<SourceDocument, Draft> Shape = new Shape<SourceDocument, Draft>(Build)
        .Name("name", (ref d, v) => d.Name = v)
        .LooseText("text", (ref d, v) => d.Text = v)
        .Text("uri", (ref d, v) => d.Uri = v)
        .LooseDate("published", (ref d, v) => d.Published = v)
        .LooseDate("retrieved", (ref d, v) => d.Retrieved = v)
        .Text("language", (ref d, v) => d.Language = v);

    private readonly LineReading _line = new(file);

    /// <summary>Reads a line; null where it is blank or gives no document.</summary>
    public SourceDocument? Read(LineSource source)
    {
        ReadOnlySpan<byte> utf8 = source.Line.Span;
        if (source.IsTooLong)
        {
            onProblem(new InputProblem(file, source.Number, $"The line is longer than {source.MaxLineBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes, the most that is read as one document."));
            return null;
        }

        if (utf8.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        bool isValid = Utf8.IsValid(utf8);
        if (!isValid)
        {
            utf8 = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8));
        }

        _line.Start(source.Number);
        SourceDocument? document = null;
        try
        {
            Utf8JsonReader json = new(utf8);
            json.Read();
            document = Shape.TryRead(ref json, _line, out SourceDocument? read) ? read : null;
            while (json.Read())
            {
                // What stands after the value is an error.
            }
        }
        catch (JsonException e)
        {
            _line.ReportSyntax(e);
            document = null;
        }

        foreach (ReadIssue issue in _line.Issues)
        {
            onProblem(new InputProblem(file, source.Number, issue.Path is null ? issue.Message : $"{issue.Path}: {issue.Message}"));
        }

        foreach (string remark in _line.Remarks)
        {
            onProblem(new InputProblem(file, source.Number, remark));
        }

        return isValid ? document : document?.With(SourceDocument.InvalidUtf8);
    }

    private static bool Build(ref Draft draft, LineReading line, out SourceDocument document)
    {
        document = SourceDocument.FromText(draft.Name, draft.Text).With(draft.Uri, draft.Published, draft.Retrieved, draft.Language);
        return true;
    }

    private struct Draft
    {
        public string Name;
        public string Text;
        public string? Uri;
        public EdtfDate? Published;
        public EdtfDate? Retrieved;
        public string? Language;
    }
}
