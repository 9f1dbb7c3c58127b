using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HumanRightsData.Dates;

namespace HumanRightsData.Serialization;

/// <summary>What is known while a line is read: where the reader stands in it, and what was wrong so far. One serves all lines of a file.</summary>
internal sealed class LineReading(string file)
{
    private const int Excerpt = 60;

    /// <summary>As long is "2017-09-17".</summary>
    private const int DayLength = 10;

    /// <summary>Texts of these lengths, in bytes, are as a rule ids, rules and cues, which come again.</summary>
    private const int ShortestShared = sizeof(uint), LongestShared = 40;

    private readonly List<ReadIssue> _issues = [];
    private readonly List<string> _ignored = [];
    private readonly List<string> _remarks = [];
    private byte[] _documentUtf8 = [];
    private RecordId _document;
    private long _line;
    private Step[] _path = new Step[8];
    private int _depth;

    // Texts read lately, each at the place that its bytes give it. Of one line it would not be worth its memory.
    private string?[]? _shared;
    private string? _said;

    public RecordType? Type { get; set; }

    public RecordId? Record { get; set; }

    public RecordId? SourceDocument { get; set; }

    public int IssueCount => _issues.Count;

    public ValueList<ReadIssue> Issues => _issues.Count == 0 ? default : new([.. _issues.Select(issue => issue with { Type = Type, Record = Record })]);

    public int IgnoredCount => _ignored.Count;

    public ValueList<string> Ignored => _ignored.Count == 0 ? default : new([.. _ignored]);

    /// <summary>What is said of a line that was read all the same.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    public void Start(long line)
    {
        _shared ??= _line == 0 ? null : new string?[256];
        _said = null;
        _line = line;
        _depth = 0;
        _issues.Clear();
        _ignored.Clear();
        _remarks.Clear();
        Type = null;
        Record = null;
        SourceDocument = null;
    }

    public void Enter(string name) => Enter(new Step(name, 0));

    public void Enter(int index) => Enter(new Step(null, index));

    public void Leave() => _depth--;

    /// <summary>Says what the record is about in words that its sources may well repeat.</summary>
    public void Say(string text) => _said = text;

    public void Ignore(string name) => _ignored.Add(Path(name));

    public void Report(ReadIssueReason reason, string expected, string? found = null, string? member = null) =>
        _issues.Add(new ReadIssue(file, _line, Path(member), reason, expected, found)
        {
            Document = SourceDocument,
        });

    /// <summary>Reports text that is not JSON; what else seemed wrong with it no longer counts.</summary>
    public void ReportSyntax(JsonException e)
    {
        _depth = 0;
        _issues.Clear();
        Report(
            ReadIssueReason.NotJson,
            "one JSON object",
            string.Create(CultureInfo.InvariantCulture, $"a fault in it at byte {e.BytePositionInLine ?? 0}"));
    }

    /// <summary>Reports a value of another kind and passes over it.</summary>
    public void ReportKind(ref Utf8JsonReader json, string expected)
    {
        string found = json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "the text " + Shown(ref json),
            JsonTokenType.Number => "the number " + Shown(ref json),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => "null",
        };
        Report(ReadIssueReason.WrongKind, expected, found);
        json.Skip();
    }

    public string? Text(ref Utf8JsonReader json, string expected = "a text")
    {
        if (json.TokenType != JsonTokenType.String)
        {
            ReportKind(ref json, expected);
            return null;
        }

        if (!json.ValueIsEscaped)
        {
            return TextOf(json.ValueSpan);
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            Report(ReadIssueReason.NotUnicode, "whole characters", "an escape that stands for half a character");
            return null;
        }
    }

    /// <summary>A text in which an escape may stand for half a character: a page that was cut.</summary>
    public string? LooseText(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            ReportKind(ref json, "a text");
            return null;
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return Unescape(json.ValueSpan);
        }
    }

    /// <summary>A date that is left out where it is none.</summary>
    public EdtfDate? LooseDate(ref Utf8JsonReader json)
    {
        if (Text(ref json) is not { } text)
        {
            return null;
        }

        EdtfParseResult result = EdtfDate.TryParse(text);
        if (!result.Success)
        {
            // Pages give a time in many ways that EDTF has not ("2017-09-17T10:30", "2017-09-17 10:30:00"); the day is what counts.
            if (text.Length > DayLength && text[DayLength] is 'T' or ' ' && EdtfDate.TryParse(text.AsSpan(0, DayLength), out EdtfDate? day)
                && day.Precision == EdtfPrecision.Day)
            {
                return day;
            }

            _remarks.Add($"{Path()}: expected a date in EDTF (ISO 8601-2), found {Shown(text)} ({result.Message}); it is left out");
        }

        return result.Value;
    }

    public RecordId? Id(ref Utf8JsonReader json)
    {
        // The sources of a record, and records side by side, name the same document as a rule.
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.SequenceEqual(_documentUtf8) && !_document.IsEmpty)
        {
            return _document;
        }

        if (Text(ref json, "an id") is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(ReadIssueReason.EmptyText, "an id that is not empty", "nothing in it");
            return null;
        }

        return new RecordId(text);
    }

    public RecordId? DocumentId(ref Utf8JsonReader json)
    {
        RecordId? id = Id(ref json);
        if (id is { } known && known != _document)
        {
            _document = known;
            _documentUtf8 = Encoding.UTF8.GetBytes(known.Value);
        }

        return id;
    }

    public T? Word<T>(ref Utf8JsonReader json, WireWords<T> words)
        where T : unmanaged, Enum
    {
        if (json.TokenType != JsonTokenType.String)
        {
            ReportKind(ref json, $"one of the words {OneOf(words)}");
            return null;
        }

        if (!json.ValueIsEscaped && words.TryFind(json.ValueSpan, out T value))
        {
            return value;
        }

        if (Text(ref json) is { } text)
        {
            if (words.TryFind(Encoding.UTF8.GetBytes(text), out value))
            {
                return value;
            }

            Report(ReadIssueReason.UnknownWord, $"one of the words {OneOf(words)}", Shown(text));
        }

        return null;
    }

    public EdtfDate? Date(ref Utf8JsonReader json)
    {
        const string Expected = "a date in EDTF (ISO 8601-2)";
        if (Text(ref json, Expected) is not { } text)
        {
            return null;
        }

        EdtfParseResult result = EdtfDate.TryParse(text);
        if (result.Value is null)
        {
            Report(ReadIssueReason.NotEdtf, Expected, $"{Shown(text)} ({result.Message})");
        }

        return result.Value;
    }

    public int? Offset(ref Utf8JsonReader json)
    {
        const string Expected = "a whole number from 0 to 2147483647";
        if (json.TokenType != JsonTokenType.Number)
        {
            ReportKind(ref json, Expected);
            return null;
        }

        if (json.TryGetInt32(out int value) && value >= 0)
        {
            return value;
        }

        Report(ReadIssueReason.NumberOutOfRange, Expected, Shown(ref json));
        return null;
    }

    public decimal? Amount(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            ReportKind(ref json, "a number");
            return null;
        }

        if (char.IsAsciiDigit((char)json.ValueSpan[0]) && json.TryGetInt32(out int whole))
        {
            return whole;
        }

        if (json.TryGetDecimal(out decimal value))
        {
            return value;
        }

        Report(ReadIssueReason.NumberOutOfRange, "a number of at most 28 digits", Shown(ref json));
        return null;
    }

    public bool Boolean(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return json.GetBoolean();
        }

        ReportKind(ref json, "true or false");
        return false;
    }

    public static string Shown(string text) =>
        '"' + (text.Length <= Excerpt ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Excerpt - 1]) ? Excerpt - 1 : Excerpt), "…")) + '"';

    private static string Shown(ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> raw = json.ValueSpan;
        string text = Encoding.UTF8.GetString(raw.Length <= 4 * Excerpt ? raw : raw[..(4 * Excerpt)]);
        return json.TokenType == JsonTokenType.String ? Shown(text) : text;
    }

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        StringBuilder text = new(escaped.Length);
        while (!escaped.IsEmpty)
        {
            int at = escaped.IndexOf((byte)'\\');
            text.Append(Encoding.UTF8.GetString(at < 0 ? escaped : escaped[..at]));
            if (at < 0)
            {
                break;
            }

            // The reader has seen to it that an escape is whole.
            byte kind = escaped[at + 1];
            escaped = escaped[(at + 2)..];
            if (kind == 'u')
            {
                text.Append((char)ushort.Parse(escaped[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                escaped = escaped[4..];
            }
            else
            {
                text.Append(kind switch { (byte)'n' => '\n', (byte)'r' => '\r', (byte)'t' => '\t', (byte)'b' => '\b', (byte)'f' => '\f', _ => (char)kind });
            }
        }

        return text.ToString();
    }

    private void Enter(Step step)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, 2 * _depth);
        }

        _path[_depth++] = step;
    }

    /// <summary>A text without escapes: one that was read before where it is at hand.</summary>
    private string TextOf(ReadOnlySpan<byte> utf8)
    {
        if (_said is not null && _said.Length == utf8.Length && Ascii.Equals(utf8, _said))
        {
            return _said;
        }

        if (_shared is null || utf8.Length is < ShortestShared or > LongestShared)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        uint ends = BinaryPrimitives.ReadUInt32LittleEndian(utf8) ^ (BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]) * 31);
        ref string? known = ref _shared[(ends * 2654435769) >> 24];
        if (known is null || known.Length != utf8.Length || !Ascii.Equals(utf8, known))
        {
            known = Encoding.UTF8.GetString(utf8);
        }

        return known;
    }

    private static string OneOf<T>(WireWords<T> words)
        where T : unmanaged, Enum => string.Join(", ", words.All);

    /// <summary>The place in the line, or of a member of what stands there, by the names of the wire format; empty for the line as a whole.</summary>
    private string Path(string? member = null)
    {
        StringBuilder text = new();
        foreach (Step step in _path.AsSpan(0, _depth))
        {
            if (step.Name is { } name)
            {
                Append(text, name);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
        }

        if (member is not null)
        {
            Append(text, member);
        }

        return text.ToString();
    }

    /// <summary>Appends a member: as it is where it is a plain name, else as JSONPath (RFC 9535) has it.</summary>
    private static void Append(StringBuilder path, string name)
    {
        bool plain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (!plain)
        {
            path.Append("['").Append(name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
            return;
        }

        path.Append(path.Length > 0 ? "." : "").Append(name);
    }

    private readonly record struct Step(string? Name, int Index);
}
