using System.CommandLine;

namespace HumanRightsData.Tool;

/// <summary>The documents that a command is to read.</summary>
internal sealed class Inputs(Terminal terminal)
{
    /// <summary>Whether something among them could not be read.</summary>
    public bool HasProblems { get; private set; }

    public static Argument<string[]> Argument() => new("PATH")
    {
        Description = "Files, folders (every *.txt below them but README), or - for JSON Lines of {\"name\",\"text\"} on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<int> Threads()
    {
        Option<int> option = new("--threads")
        {
            Description = "How many documents to read at once. The output does not depend on it.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out int count) || count < 1))
            {
                result.AddError("--threads wants a whole number from 1.");
            }
        });
        return option;
    }

    /// <summary>Reads the documents in the order of their paths. What is missing is said, and the rest is read.</summary>
    public async IAsyncEnumerable<SourceDocument> ReadAsync(string[] paths)
    {
        foreach (string path in paths)
        {
            if (path == "-")
            {
                await foreach (SourceDocument document in SourceDocuments.FromJsonLinesAsync(terminal.In, Report, "stdin"))
                {
                    yield return document;
                }
            }
            else
            {
                foreach (SourceDocument document in SourceDocuments.FromPaths([path], Report))
                {
                    yield return document;
                }
            }
        }
    }

    private void Report(InputProblem problem)
    {
        HasProblems = true;
        terminal.Say(problem.ToString());
    }
}
