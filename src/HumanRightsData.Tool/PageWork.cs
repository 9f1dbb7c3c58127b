using System.Buffers;
using System.Collections.Concurrent;

namespace HumanRightsData.Tool;

/// <summary>Turns documents into lines of output, several documents at once, the lines in the documents' order.</summary>
internal static class PageWork
{
    /// <summary>A buffer that has grown longer than this, in bytes, is not kept for another page.</summary>
    private const int MostKept = 1 << 20;

    public static async Task<int> RunAsync(
        Terminal terminal,
        Inputs inputs,
        SeedParser parser,
        string? file,
        Action<SourceDocument, IBufferWriter<byte>> write,
        CancellationToken cancellationToken)
    {
        await using DataOutput? output = DataOutput.Open(file, terminal);
        if (output is null)
        {
            return HrData.Failed;
        }

        // A page's lines are ten times as long as its text: so large a buffer for each would cost more than writing into it.
        ConcurrentBag<ArrayBufferWriter<byte>> idle = [];
        ArrayBufferWriter<byte> LinesOf(SourceDocument document)
        {
            ArrayBufferWriter<byte> lines = idle.TryTake(out ArrayBufferWriter<byte>? kept) ? kept : new();
            write(document, lines);
            return lines;
        }

        ProgressLine progress = inputs.Progress();
        try
        {
            await foreach (ArrayBufferWriter<byte> lines in parser.ProcessAsync(inputs.ReadAsync(), LinesOf, progress, cancellationToken))
            {
                output.Write(lines.WrittenSpan);
                if (lines.Capacity <= MostKept)
                {
                    lines.ResetWrittenCount();
                    idle.Add(lines);
                }
            }
        }
        finally
        {
            progress.Clear();
        }

        return inputs.HasProblems ? HrData.Failed : HrData.Good;
    }
}
