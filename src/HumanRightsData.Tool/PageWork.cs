using System.Buffers;

namespace HumanRightsData.Tool;

/// <summary>Turns documents into lines of output, several documents at once, the lines in the documents' order.</summary>
internal static class PageWork
{
    public static async Task<int> RunAsync(
        Terminal terminal,
        Inputs inputs,
        SeedParser parser,
        string? file,
        Func<SourceDocument, ArrayBufferWriter<byte>> work,
        CancellationToken cancellationToken)
    {
        await using DataOutput? output = DataOutput.Open(file, terminal);
        if (output is null)
        {
            return HrData.Failed;
        }

        ProgressLine progress = inputs.Progress();
        try
        {
            await foreach (ArrayBufferWriter<byte> lines in parser.ProcessAsync(inputs.ReadAsync(), work, progress, cancellationToken))
            {
                output.Write(lines.WrittenSpan);
            }
        }
        finally
        {
            progress.Clear();
        }

        return inputs.HasProblems ? HrData.Failed : HrData.Good;
    }
}
