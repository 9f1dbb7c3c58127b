using System.Buffers;
using System.Text.Json;
using HumanRightsData.Dates;

namespace HumanRightsData.Tool;

/// <summary><c>hrdata edtf --prose -</c>: for each line of prose read a JSON line with the dates that stand in it.</summary>
internal static class EdtfProse
{
    private const int FlushAt = 64 * 1024;

    /// <summary>Reads prose and writes <c>{"input","dates":[{"start","end","quote","value"}]}</c> for each line; offsets are UTF-16 units of it.</summary>
    /// <param name="input">The prose, a document a line.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="published">When it was published, which "yesterday" and "8 November" take; null where not known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task RunAsync(TextReader input, Stream output, EdtfDate? published, CancellationToken cancellationToken = default)
    {
        SeedParser parser = new();
        var buffer = new ArrayBufferWriter<byte>(FlushAt);
        await using var json = new Utf8JsonWriter(buffer, PlainJson.Options);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            json.Reset();
            Write(json, parser, line, published);
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= FlushAt)
            {
                await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
                buffer.ResetWrittenCount();
            }
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, SeedParser parser, string line, EdtfDate? published)
    {
        SourceDocument document = SourceDocument.FromText("stdin", line).With(published: published);
        json.WriteStartObject();
        json.WriteText("input"u8, line);
        json.WriteStartArray("dates"u8);
        foreach (Mention mention in parser.Annotate(document).Mentions)
        {
            if (mention.Kind == MentionKind.Date)
            {
                json.WriteStartObject();
                json.WriteNumber("start"u8, mention.Source.Span.Start);
                json.WriteNumber("end"u8, mention.Source.Span.End);
                json.WriteText("quote"u8, mention.Source.Quote);
                json.WriteText("value"u8, mention.Value);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }
}
