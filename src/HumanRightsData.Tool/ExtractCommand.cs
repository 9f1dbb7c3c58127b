using System.CommandLine;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tool;

/// <summary><c>hrdata extract</c>: all records of documents.</summary>
internal static class ExtractCommand
{
    private const string JsonLines = "jsonl";
    private const string Text = "text";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = Inputs.Argument();
        Option<string?> format = new("--format")
        {
            Description = "jsonl for JSON Lines, text for a summary to read. Without it: text on a terminal, jsonl in a pipe or file.",
            HelpName = $"{JsonLines}|{Text}",
        };
        format.AcceptOnlyFromAmong(JsonLines, Text);
        Option<string?> output = new("--output", "-o") { Description = "The file to write to instead of standard output.", HelpName = "FILE" };
        Option<string?> threads = Inputs.Threads();
        Command command = new("extract", "Reads pages into records: people, organisations, events, statements and figures.") { paths, format, output, threads };
        Help.Explain(command, """
            hrdata extract page.txt                        a summary to read
            hrdata extract page.txt --format jsonl | jq .  the records themselves
            hrdata extract pages/ --output records.jsonl   all pages of a folder
            scrape | hrdata extract - > records.jsonl      documents as JSON Lines of {"name":…,"text":…} and, where known,
                                                           "uri", "published", "retrieved", "language"
            """);
        command.SetAction((parsed, cancellationToken) =>
        {
            string? file = parsed.GetValue(output);
            string chosen = parsed.GetValue(format) ?? (terminal.IsOutSeen && file is null ? Text : JsonLines);
            Inputs inputs = new(terminal, parsed.GetRequiredValue(paths));
            SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = inputs.MostAtOnce(parsed.GetValue(threads)) });
            return chosen == Text
                ? SummariseAsync(terminal, inputs, parser, file, cancellationToken)
                : WriteAsync(terminal, inputs, parser, file, cancellationToken);
        });
        return command;
    }

    private static Task<int> WriteAsync(Terminal terminal, Inputs inputs, SeedParser parser, string? file, CancellationToken cancellationToken)
    {
        JsonLinesWriter writer = new();
        return PageWork.RunAsync(
            terminal,
            inputs,
            parser,
            file,
            (document, lines) => writer.Write(parser.Parse(document), lines),
            cancellationToken);
    }

    private static async Task<int> SummariseAsync(
        Terminal terminal, Inputs inputs, SeedParser parser, string? file, CancellationToken cancellationToken)
    {
        await using DataOutput? output = DataOutput.Open(file, terminal);
        if (output is null)
        {
            return HrData.Failed;
        }

        using Summary summary = new(terminal.Width, isColoured: terminal.IsOutSeen && file is null);
        ProgressLine progress = inputs.Progress();
        await foreach (Dataset dataset in parser.ProcessAsync(inputs.ReadAsync(), parser.Parse, progress, cancellationToken))
        {
            progress.Clear();
            output.Write(summary.Describe(dataset).Span);
        }

        progress.Clear();
        output.Write(summary.Conclude().Span);
        return inputs.HasProblems ? HrData.Failed : HrData.Good;
    }
}
