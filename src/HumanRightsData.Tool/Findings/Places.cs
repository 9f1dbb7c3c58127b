using HumanRightsData.Validation;

namespace HumanRightsData.Tool.Findings;

/// <summary>A place in a document's text: its line, and the places in that line, counted from 0.</summary>
internal readonly record struct Place(SourceDocument Document, string Path, TextSpan Span, int Line, int LineStart, int LineEnd)
{
    public int Column => Span.Start - LineStart;

    public ReadOnlySpan<char> LineText => Document.Text.AsSpan(LineStart, LineEnd - LineStart);
}

/// <summary>Finds the line of a document that a finding is about. Findings on one document follow each other: its line starts are kept.</summary>
internal sealed class Places(ValidationSession session, IDocumentStore? store)
{
    private SourceDocument? _document;
    private RecordId _id;
    private List<int> _lineStarts = [];

    /// <summary>The place of a span; null where the document is not at hand or the span ends beyond it.</summary>
    public Place? Find(Finding finding)
    {
        if (store is null || finding is not { Document: { } id, Span: { } span })
        {
            return null;
        }

        if (_document is null || _id != id)
        {
            if (session.FindDocument(id) is not { } document)
            {
                return null;
            }

            _document = document;
            _id = id;
            _lineStarts = LineStarts(document.Text);
        }

        if (span.End > _document.Text.Length)
        {
            return null;
        }

        int line = _lineStarts.BinarySearch(span.Start);
        line = line < 0 ? ~line - 1 : line;
        int start = _lineStarts[line];
        int end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : _document.Text.Length;
        while (end > start && _document.Text[end - 1] is '\n' or '\r')
        {
            end--;
            if (end == start)
            {
                break;
            }
        }

        string path = store is DocumentFolder folder ? folder.PathOf(_document.Name) : _document.Name;
        return new Place(_document, path, span, line, start, Math.Max(end, Math.Min(span.Start + 1, _document.Text.Length)));
    }

    /// <summary>The line, from 0, and the place in it of a unit of the document that was found last.</summary>
    public (int Line, int Column) At(int offset)
    {
        int line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line, offset - _lineStarts[line]);
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts;
    }
}
