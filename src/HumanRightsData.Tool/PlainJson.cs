using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HumanRightsData.Tool;

/// <summary>JSON in which letters, marks and signs of all scripts stand as they are: the output is no web page.</summary>
internal static class PlainJson
{
    /// <summary>For a writer whose texts go through <see cref="WriteText"/>.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a text. The relaxed encoder still escapes what lies beyond 16 bits, such as emoji; here it stands as it is.</summary>
    public static void WriteText(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            json.WriteString(name, text);
            return;
        }

        StringBuilder raw = new("\"", text.Length + 16);
        int at = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                raw.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text[at..i])).Append(text, i, 2);
                at = ++i + 1;
            }
        }

        raw.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text[at..])).Append('"');
        json.WritePropertyName(name);
        json.WriteRawValue(raw.ToString(), skipInputValidation: true);
    }
}
