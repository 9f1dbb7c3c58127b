using System.Runtime.CompilerServices;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tool;

/// <summary>Finds the descriptions of documents in a file of records without reading its other lines as JSON.</summary>
internal static class DescriptionScan
{
    /// <summary>The descriptions, in order.</summary>
    /// <exception cref="IOException">While enumerating: the file cannot be read.</exception>
    public static async IAsyncEnumerable<DocumentInfo> ReadAsync(
        string file, JsonLinesReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using FileStream stream = RecordFiles.Open(file);
        byte[] buffer = new byte[1 << 18];
        int held = 0;
        long number = 1;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(held), cancellationToken);
            held += read;
            int start = 0;
            while (start < held)
            {
                int end = buffer.AsSpan(start, held - start).IndexOf((byte)'\n');
                if (end < 0 && read > 0)
                {
                    break;
                }

                int length = end < 0 ? held - start : end;
                if (Describe(reader, buffer.AsSpan(start, length), file, number++) is { } document)
                {
                    yield return document;
                }

                start += length + 1;
            }

            if (read == 0)
            {
                break;
            }

            // The beginning of a line goes to the front; a line longer than the buffer makes it grow.
            held = Math.Max(held - start, 0);
            buffer.AsSpan(start, held).CopyTo(buffer);
            if (held == buffer.Length)
            {
                if (buffer.Length > Array.MaxLength / 2)
                {
                    break;
                }

                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    /// <summary>A description has a hash: other lines are passed over without being parsed.</summary>
    private static DocumentInfo? Describe(JsonLinesReader reader, ReadOnlySpan<byte> line, string file, long number) =>
        line.IndexOf("\"sha256\""u8) < 0 ? null : reader.ReadLine(line, file, number).Document;
}
