namespace HumanRightsData.Serialization;

/// <summary>What is wrong with a line, for a program; <see cref="ReadIssue.Message"/> says it to a person.</summary>
public enum ReadIssueReason
{
    /// <summary>The line is not JSON.</summary>
    NotJson,

    /// <summary>The line has bytes that are not UTF-8, or an escape that stands for half a character.</summary>
    NotUnicode,

    /// <summary>The line is longer than <see cref="JsonLinesReaderOptions.MaxLineBytes"/>.</summary>
    LineTooLong,

    /// <summary>The line's <c>type</c> is none of the wire format's.</summary>
    UnknownType,

    /// <summary>A field that the type requires is not there.</summary>
    MissingField,

    /// <summary>A field stands twice.</summary>
    DuplicateField,

    /// <summary>A value is of another JSON kind than its field: a number for a text, a text for a list.</summary>
    WrongKind,

    /// <summary>A number does not fit: an offset that is negative or beyond 32 bits, an amount beyond 28 digits.</summary>
    NumberOutOfRange,

    /// <summary>A word is none of its field's.</summary>
    UnknownWord,

    /// <summary>A date is not an EDTF expression.</summary>
    NotEdtf,

    /// <summary>A hash is not 64 lower-case hexadecimal digits.</summary>
    NotAHash,

    /// <summary>A text that must say something is empty.</summary>
    EmptyText,

    /// <summary>A record rests on nothing: its <c>sources</c> are missing or empty.</summary>
    NoSource,

    /// <summary>A source covers no character.</summary>
    EmptySpan,

    /// <summary>A span ends before it starts.</summary>
    InvertedSpan,

    /// <summary>An upper bound lies below the lower one.</summary>
    InvertedBounds,

    /// <summary>A figure has neither bound.</summary>
    NoBound,

    /// <summary>A participant is neither a person nor an organisation, or both.</summary>
    NotOneParticipant,

    /// <summary>The model refuses the values for another reason, which the message gives.</summary>
    Refused,
}

/// <summary>A reason why a line of a file gave no record.</summary>
public sealed record ReadIssue
{
    internal ReadIssue(string file, long line, string path, ReadIssueReason reason, string expected, string? found)
    {
        File = file;
        Line = line;
        Path = path.Length == 0 ? null : path;
        Reason = reason;
        Expected = expected;
        Found = found;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string File { get; }

    /// <summary>The line's number, from 1.</summary>
    public long Line { get; }

    /// <summary>
    /// The field within the line, by the names of the wire format, as findings write it: <c>sources[0].end</c>; null for the line as a whole.
    /// </summary>
    public string? Path { get; }

    /// <summary>What is wrong, for a program.</summary>
    public ReadIssueReason Reason { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }

    /// <summary>What stands there, shortened; null where nothing does.</summary>
    public string? Found { get; }

    /// <summary>The type that the line says it is; null where it says none.</summary>
    public RecordType? Type { get; init; }

    /// <summary>The id that the line gives; null where it gives none.</summary>
    public RecordId? Record { get; init; }

    /// <summary>The document of the source that the issue lies in; null where it lies in none, or in one that names no document.</summary>
    public RecordId? Document { get; init; }

    /// <summary>What is wrong, for a person: what was expected and what was found.</summary>
    public string Message => Found is null ? $"expected {Expected}" : $"expected {Expected}, found {Found}";

    /// <summary>The issue as <c>file(line) path: message</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line}){(Path is null ? "" : " " + Path)}: {Message}");
}
