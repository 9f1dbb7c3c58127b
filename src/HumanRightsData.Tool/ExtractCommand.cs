using System.Buffers;
using System.CommandLine;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tool;

/// <summary><c>hrdata extract</c>: all records of documents.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = Inputs.Argument();
        Option<string?> format = new("--format")
        {
            Description = "jsonl for JSON Lines, text for a summary to read. Without it: text on a terminal, jsonl in a pipe or file.",
            HelpName = "jsonl|text",
        };
        format.AcceptOnlyFromAmong("jsonl", "text");
        Option<string?> output = new("--output", "-o") { Description = "The file to write to instead of standard output.", HelpName = "FILE" };
        Option<int> threads = Inputs.Threads();
        Command command = new("extract", "Reads pages into records: people, organisations, events, statements and figures.") { paths, format, output, threads };
        Help.Explain(command, """
            hrdata extract page.txt                        a summary to read
            hrdata extract page.txt --format jsonl | jq .  the records themselves
            hrdata extract pages/ --output records.jsonl   all pages of a folder
            scrape | hrdata extract - > records.jsonl      documents as JSON Lines of {"name":…,"text":…} and, where known,
                                                           "uri", "published", "retrieved", "language"
            """);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal,
            parsed.GetRequiredValue(paths),
            parsed.GetValue(format),
            parsed.GetValue(output),
            parsed.GetValue(threads),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string[] paths, string? format, string? file, int threads, CancellationToken cancellationToken)
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
                writer.Write(parser.Parse(document), bytes);
                return bytes.WrittenMemory;
            },
            cancellationToken: cancellationToken))
        {
            await output.WriteAsync(lines);
        }

        return inputs.HasProblems ? HrData.Failed : HrData.Good;
    }
}
