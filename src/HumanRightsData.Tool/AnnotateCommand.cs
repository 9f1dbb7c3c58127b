using System.Buffers;
using System.CommandLine;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tool;

/// <summary><c>hrdata annotate</c>: the mention layer of documents.</summary>
internal static class AnnotateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = Inputs.Argument();
        Option<string?> output = new("--output", "-o") { Description = "The file to write to instead of standard output.", HelpName = "FILE" };
        Option<int> threads = Inputs.Threads();
        Command command = new("annotate", "Writes the mentions of pages as JSON Lines: names, dates, quantities, quotations with their places in the text.")
        {
            paths, output, threads,
        };
        Help.Explain(command, """
            hrdata annotate page.txt                        every mention with its span and normalised value
            hrdata annotate pages/ --output mentions.jsonl  all pages of a folder
            """);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal, parsed.GetRequiredValue(paths), parsed.GetValue(output), parsed.GetValue(threads), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, string? file, int threads, CancellationToken cancellationToken)
    {
        await using DataOutput? output = DataOutput.Open(file, terminal);
        if (output is null)
        {
            return HrData.Failed;
        }

        Inputs inputs = new(terminal);
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = threads });
        JsonLinesWriter writer = new();
        await foreach (ReadOnlyMemory<byte> lines in parser.ProcessAsync(
            inputs.ReadAsync(paths),
            document =>
            {
                ArrayBufferWriter<byte> bytes = new(16 * 1024);
                writer.Write(parser.Annotate(document), bytes);
                return bytes.WrittenMemory;
            },
            cancellationToken: cancellationToken))
        {
            await output.WriteAsync(lines);
        }

        return inputs.HasProblems ? HrData.Failed : HrData.Good;
    }
}
