using System.CommandLine;

namespace HumanRightsData.Tool;

/// <summary>The command <c>hrdata</c>.</summary>
internal static class HrData
{
    public const int Good = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int Cancelled = 130; // as shells have it for an interrupted program

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        if (args is ["extract" or "annotate" or "validate", not "--help", ..])
        {
            // They will be needed; meanwhile the command finds out what it is to do.
            _ = Task.Run(SeedParser.LoadWordLists, CancellationToken.None);
        }

        RootCommand root = new("Reads human-rights pages into records, each tied to the words it came from, and checks records against their documents.")
        {
            ExtractCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            EdtfCommand.Create(terminal),
        };
        Help.Explain(root, """
            hrdata extract page.txt                       what the page says: figures, statements, events, names
            hrdata extract pages/ --output records.jsonl  all pages of a folder, as JSON Lines
            scrape | hrdata extract - > records.jsonl     documents as JSON Lines of {"name":…,"text":…}
            hrdata validate records.jsonl -d pages/       whether each record is what its page says
            hrdata annotate page.txt                      names, dates, quantities and quotations with their places in the text
            echo 1988-22 | hrdata edtf -                  what a date in EDTF means
            """);

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                terminal.Say(error.Message);
            }

            terminal.Say($"try '{Help.PathOf(parsed.CommandResult.Command)} --help'");
            return WrongUsage;
        }

        // A closed pipe is met while writing; help is short enough to be written whole.
        using StreamWriter output = new(terminal.Out, leaveOpen: true) { NewLine = "\n" };
        InvocationConfiguration configuration = new() { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (ClosedPipeException)
        {
            return Good;
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
        catch (IOException e)
        {
            terminal.Say(e.Message);
            return Failed;
        }
    }
}
