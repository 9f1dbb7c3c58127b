using System.Buffers;
using System.Text.Json;
using HumanRightsData.Validation;

namespace HumanRightsData.Tool.Findings;

/// <summary>Findings as SARIF 2.1.0 (OASIS), for continuous integration and editors.</summary>
/// <remarks>Written as they come, so that a log of any length needs no memory. Columns count UTF-16 units, as the wire format does.</remarks>
internal sealed class SarifFindings : FindingWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Chunk);
    private readonly Utf8JsonWriter _json;
    private readonly Places _places;
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    public SarifFindings(DataOutput output, Places places, DatasetValidator validator)
        : base(output)
    {
        _json = new Utf8JsonWriter(_bytes, PlainJson.Options with { Indented = true, NewLine = "\n" });
        _places = places;
        Begin(validator);
    }

    public override async ValueTask WriteAsync(Finding finding, string? file, long? line)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId"u8, finding.Code);
        _json.WriteNumber("ruleIndex"u8, _rules[finding.Code]);
        _json.WriteString("level"u8, LevelOf(finding.Severity));
        WriteMessage("message"u8, finding.Message);
        _json.WriteStartArray("locations"u8);
        _json.WriteStartObject();
        if (_places.Find(finding) is { } place)
        {
            WritePlace(place);
        }
        else if (file is not null && line is not null)
        {
            _json.WriteStartObject("physicalLocation"u8);
            WriteUri(file);
            _json.WriteStartObject("region"u8);
            _json.WriteNumber("startLine"u8, line.Value);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        if (finding.Record is { } record)
        {
            _json.WriteStartArray("logicalLocations"u8);
            _json.WriteStartObject();
            _json.WriteText("name"u8, record.Value);
            _json.WriteText("fullyQualifiedName"u8, finding.Path is { } path ? $"{record.Value}/{path}" : record.Value);
            _json.WriteString("kind"u8, "object"u8);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        if (_bytes.WrittenCount + _json.BytesPending >= Chunk)
        {
            await SendAllAsync();
        }
    }

    public override async ValueTask FinishAsync()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.FlushAsync();
        _bytes.Write("\n"u8);
        await SendAllAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await base.DisposeAsync();
    }

    private async ValueTask SendAllAsync()
    {
        await _json.FlushAsync();
        await SendAsync(_bytes.WrittenMemory);
        _bytes.ResetWrittenCount();
    }

    private void Begin(DatasetValidator validator)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json"u8);
        _json.WriteString("version"u8, "2.1.0"u8);
        _json.WriteStartArray("runs"u8);
        _json.WriteStartObject();
        _json.WriteStartObject("tool"u8);
        _json.WriteStartObject("driver"u8);
        _json.WriteString("name"u8, "hrdata"u8);
        _json.WriteString("semanticVersion"u8, typeof(SarifFindings).Assembly.GetName().Version?.ToString(3));
        _json.WriteStartArray("rules"u8);
        foreach (IValidationRule rule in validator.Rules)
        {
            RuleInfo info = rule.Info;
            _rules.Add(info.Code, _rules.Count);
            _json.WriteStartObject();
            _json.WriteString("id"u8, info.Code);
            _json.WriteString("name"u8, rule.GetType().Name);
            WriteMessage("shortDescription"u8, info.Title + ".");
            WriteMessage("fullDescription"u8, info.Why);
            WriteMessage("help"u8, $"{info.Why} Example: {info.Example}");
            _json.WriteStartObject("defaultConfiguration"u8);
            _json.WriteString("level"u8, LevelOf(validator.SeverityOf(info.Code) ?? info.Severity));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        _json.WriteStartArray("results"u8);
    }

    private void WritePlace(in Place place)
    {
        (int endLine, int endColumn) = _places.At(place.Span.End);
        _json.WriteStartObject("physicalLocation"u8);
        WriteUri(place.Path);
        _json.WriteStartObject("region"u8);
        _json.WriteNumber("startLine"u8, place.Line + 1);
        _json.WriteNumber("startColumn"u8, place.Column + 1);
        _json.WriteNumber("endLine"u8, endLine + 1);
        _json.WriteNumber("endColumn"u8, endColumn + 1);
        _json.WriteNumber("charOffset"u8, place.Span.Start);
        _json.WriteNumber("charLength"u8, place.Span.Length);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteUri(string path)
    {
        _json.WriteStartObject("artifactLocation"u8);
        _json.WriteString("uri"u8, string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        _json.WriteEndObject();
    }

    private void WriteMessage(ReadOnlySpan<byte> property, string text)
    {
        _json.WriteStartObject(property);
        _json.WriteText("text"u8, text);
        _json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
