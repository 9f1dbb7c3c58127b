using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HumanRightsData.Dates;

/// <summary>Reads and writes an <see cref="EdtfDate"/> as a JSON string in EDTF, without reflection. Written is the canonical form, so that equal dates give equal bytes.</summary>
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or not EDTF; the message says where and what was expected.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException(EdtfErrors.JsonString);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Span<char> buffer = stackalloc char[EdtfDate.ShortLength];
        if (value.TryFormat(buffer, out int length))
            writer.WriteStringValue(buffer[..length]);
        else
            writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override EdtfDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString());
    }

    private static EdtfDate ReadText(ref Utf8JsonReader reader)
    {
        EdtfParseResult result;
        int bytes = reader.HasValueSequence ? int.MaxValue : reader.ValueSpan.Length;
        if (bytes <= EdtfDate.ShortLength)
        {
            // Unescaping shortens, and a character is at least a byte.
            Span<char> buffer = stackalloc char[EdtfDate.ShortLength];
            result = EdtfDate.TryParse(buffer[..reader.CopyString(buffer)]);
        }
        else
        {
            result = EdtfDate.TryParse(reader.GetString());
        }

        return result.Value ?? throw new JsonException(result.Message);
    }
}
