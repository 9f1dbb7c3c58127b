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
        Option<string?> threads = Inputs.Threads();
        Command command = new("annotate", "Writes the mentions of pages as JSON Lines: names, dates, quantities and quotations with their places in the text.")
        {
            paths, output, threads,
        };
        Help.Explain(command, """
            hrdata annotate page.txt                        every mention with its span and normalised value
            hrdata annotate pages/ --output mentions.jsonl  all pages of a folder
            """);
        command.SetAction((parsed, cancellationToken) =>
        {
            JsonLinesWriter writer = new();
            Inputs inputs = new(terminal, parsed.GetRequiredValue(paths));
            SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = inputs.MostAtOnce(parsed.GetValue(threads)) });
            return PageWork.RunAsync(
                terminal,
                inputs,
                parser,
                parsed.GetValue(output),
                (document, lines) => writer.Write(parser.Annotate(document), lines),
                cancellationToken);
        });
        return command;
    }
}
