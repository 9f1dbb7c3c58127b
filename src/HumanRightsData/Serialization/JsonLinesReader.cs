using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace HumanRightsData.Serialization;

/// <summary>Reads the wire format, one line at a time. Immutable and safe to share between threads.</summary>
/// <remarks>
/// <para>A line that is not what it should be gives no record but issues that say where and what was expected, and reading goes on
/// after it. A line gives its record only where nothing in it is wrong.</para>
/// <para>Fields may come in any order, <c>type</c> too. A field that the format does not list is ignored, and named in
/// <see cref="WireLine.Ignored"/>. <c>null</c> counts as a field left out. A line of white space is passed over, and so is a byte order mark
/// at the start of the file; lines may end in CR LF.</para>
/// </remarks>
public sealed class JsonLinesReader
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 64 };

    private readonly int _maxLineBytes;

    /// <summary>A reader.</summary>
    public JsonLinesReader(JsonLinesReaderOptions? options = null) => _maxLineBytes = (options ?? new()).MaxLineBytes;

    /// <summary>Reads a stream to its end, a line at a time.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name to report it under.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public IAsyncEnumerable<WireLine> ReadAsync(Stream stream, string file = "-", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return ReadLinesAsync(stream, file, cancellationToken);
    }

    /// <summary>Reads a stream to its end into a dataset.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name to report it under.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public async Task<WireReading> ReadDatasetAsync(Stream stream, string file = "-", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        List<DocumentInfo> documents = [];
        List<SourcedRecord> records = [];
        List<Mention> mentions = [];
        List<ReadIssue> issues = [];
        long ignored = 0;
        using LineSource lines = new(stream, _maxLineBytes);
        LineReading reading = new(file);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (IsBlank(lines))
            {
                continue;
            }

            object? value = Read(lines.Line.Span, reading, lines.Number, lines.IsTooLong);
            ignored += reading.IgnoredCount;
            issues.AddRange(reading.Issues);
            switch (value)
            {
                case DocumentInfo document: documents.Add(document); break;
                case SourcedRecord record: records.Add(record); break;
                case Mention mention: mentions.Add(mention); break;
                default: break;
            }
        }

        return new WireReading(new Dataset([.. documents], [.. records]), [.. mentions], [.. issues], ignored);
    }

    /// <summary>Reads one line.</summary>
    /// <param name="utf8">The line, with or without its line end.</param>
    /// <param name="file">The name to report it under.</param>
    /// <param name="number">The number to report it under.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public WireLine ReadLine(ReadOnlySpan<byte> utf8, string file = "-", long number = 1)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ReadLine(utf8, new LineReading(file), number, utf8.Length > _maxLineBytes);
    }

    private async IAsyncEnumerable<WireLine> ReadLinesAsync(
        Stream stream, string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineSource lines = new(stream, _maxLineBytes);
        LineReading reading = new(file);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsBlank(lines))
            {
                yield return ReadLine(lines.Line.Span, reading, lines.Number, lines.IsTooLong);
            }
        }
    }

    private static bool IsBlank(LineSource lines) => !lines.IsTooLong && lines.Line.Span.Trim(" \t\r"u8).IsEmpty;

    private WireLine ReadLine(ReadOnlySpan<byte> utf8, LineReading line, long number, bool isTooLong)
    {
        object? value = Read(utf8, line, number, isTooLong);
        return new WireLine(number, value, line.Issues, line.Ignored);
    }

    /// <summary>Reads a line: a document, a record or a mention; null where it has issues.</summary>
    private object? Read(ReadOnlySpan<byte> utf8, LineReading line, long number, bool isTooLong)
    {
        line.Start(number);
        object? value = null;
        if (isTooLong)
        {
            line.Report(
                ReadIssueReason.LineTooLong,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a line of at most {_maxLineBytes} bytes"));
        }
        else if (!Utf8.IsValid(utf8))
        {
            line.Report(ReadIssueReason.NotUnicode, "UTF-8", "bytes that are not");
        }
        else
        {
            try
            {
                Utf8JsonReader json = new(utf8, Strict);
                value = Read(ref json, utf8, line);
                while (json.Read())
                {
                    // What is left of a value of another kind; what stands after the value is an error.
                }
            }
            catch (JsonException e)
            {
                line.ReportSyntax(e);
                value = null;
            }
            catch (ArgumentException e)
            {
                // The shapes know what the model refuses; should it ever refuse more, that is the line's fault and no reason to stop.
                line.Report(ReadIssueReason.Refused, "a record that can be", e.Message);
            }
        }

        return line.IssueCount == 0 ? value : null;
    }

    private static object? Read(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, LineReading line)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            line.ReportKind(ref json, "an object");
            return null;
        }

        return (FirstType(utf8, line) ?? FindType(json, line)) switch
        {
            "document" => Shapes.Document.TryRead(ref json, line, out DocumentInfo? document) ? document : null,
            "person" => Shapes.Person.TryRead(ref json, line, out Person? person) ? person : null,
            "organisation" => Shapes.Organisation.TryRead(ref json, line, out Organisation? organisation) ? organisation : null,
            "event" => Shapes.Event.TryRead(ref json, line, out Event? @event) ? @event : null,
            "statement" => Shapes.Statement.TryRead(ref json, line, out Statement? statement) ? statement : null,
            "figure" => Shapes.Figure.TryRead(ref json, line, out Figure? figure) ? figure : null,
            "mention" => Shapes.Mention.TryRead(ref json, line, out Mention? mention) ? mention : null,
            _ => null,
        };
    }

    /// <summary>The word of the field <c>type</c> where it stands first and is one of the list, as in what this library writes; null elsewhere.</summary>
    private static string? FirstType(ReadOnlySpan<byte> utf8, LineReading line)
    {
        ReadOnlySpan<byte> before = "{\"type\":\""u8;
        int end = utf8.StartsWith(before) ? utf8[before.Length..].IndexOf((byte)'"') : -1;
        if (end < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> word = utf8.Slice(before.Length, end);
        if (WireWords.RecordTypes.TryFind(word, out RecordType type))
        {
            line.Type = type;
            return type.ToWord();
        }

        return word.SequenceEqual("mention"u8) ? "mention" : null;
    }

    /// <summary>The word of the field <c>type</c>, wherever it stands; null where that is reported as an issue.</summary>
    private static string? FindType(Utf8JsonReader json, LineReading line)
    {
        const string Expected = "one of the words document, person, organisation, event, statement, figure, mention";
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = json.ValueTextEquals("type"u8);
            json.Read();
            if (!isType)
            {
                json.Skip();
                continue;
            }

            line.Enter("type");
            string? word = line.Text(ref json, Expected);
            if (word is "mention" || (word is not null && (line.Type = RecordId.TypeOf(word)) is not null))
            {
                line.Leave();
                return word;
            }

            if (word is not null)
            {
                line.Report(ReadIssueReason.UnknownType, Expected, LineReading.Shown(word));
            }

            line.Leave();
            return null;
        }

        line.Report(ReadIssueReason.MissingField, Expected, member: "type");
        return null;
    }
}
