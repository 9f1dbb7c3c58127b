using System.Buffers;
using System.Text.Json;
using HumanRightsData.Validation;

namespace HumanRightsData.Tool.Findings;

/// <summary>A JSON line a finding, as the wire format has it.</summary>
internal sealed class JsonFindings : FindingWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Chunk);
    private readonly Utf8JsonWriter _json;

    public JsonFindings(DataOutput output)
        : base(output) => _json = new Utf8JsonWriter(_bytes, PlainJson.Options);

    public override async ValueTask WriteAsync(Finding finding, string? file, long? line)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("rule"u8, finding.Code);
        _json.WriteString("severity"u8, WordOf(finding.Severity));
        if (finding.Record is { } record)
        {
            _json.WriteText("record"u8, record.Value);
        }

        if (finding.Path is { } path)
        {
            _json.WriteText("path"u8, path);
        }

        if (finding.Document is { } document)
        {
            _json.WriteText("document"u8, document.Value);
        }

        if (finding.Span is { } span)
        {
            _json.WriteNumber("start"u8, span.Start);
            _json.WriteNumber("end"u8, span.End);
        }

        _json.WriteText("message"u8, finding.Message);
        if (!finding.Related.IsEmpty)
        {
            _json.WriteStartArray("related"u8);
            foreach (RecordId related in finding.Related)
            {
                _json.WriteStringValue(related.Value);
            }

            _json.WriteEndArray();
        }

        if (file is not null && line is not null)
        {
            _json.WriteText("file"u8, file);
            _json.WriteNumber("line"u8, line.Value);
        }

        _json.WriteEndObject();
        await _json.FlushAsync();
        _bytes.Write("\n"u8);
        if (_bytes.WrittenCount >= Chunk)
        {
            await FinishAsync();
        }
    }

    public override async ValueTask FinishAsync()
    {
        if (_bytes.WrittenCount > 0)
        {
            await SendAsync(_bytes.WrittenMemory);
            _bytes.ResetWrittenCount();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await base.DisposeAsync();
    }

    internal static string WordOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
