using System.CommandLine;

namespace HumanRightsData.Tool;

/// <summary>The documents that a command is to read.</summary>
internal sealed class Inputs(Terminal terminal, string[] paths)
{
    private const string Standard = "-";

    private readonly Lock _saying = new();
    private ProgressLine? _progress;

    /// <summary>Whether something among them could not be read.</summary>
    public bool HasProblems { get; private set; }

    public static Argument<string[]> Argument()
    {
        Argument<string[]> argument = new("PATH")
        {
            Description = "Files, folders (every *.txt below them but README), or - for JSON Lines of {\"name\",\"text\"} on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        argument.Validators.Add(result =>
        {
            foreach (System.CommandLine.Parsing.Token token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && token.Value != Standard)
                {
                    result.AddError($"There is no option {token.Value}; a file of that name is ./{token.Value}.");
                }
            }
        });
        return argument;
    }

    public static Option<string?> Threads()
    {
        Option<string?> option = new("--threads")
        {
            Description = "How many documents to read at once; as many as there are processors unless said. The output does not depend on it.",
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && (!int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out int count) || count < 1))
            {
                result.AddError("--threads wants a whole number from 1.");
            }
        });
        return option;
    }

    /// <summary>How many documents are read at once: as many as the option says, or as there are processors; of one file one, for which no thread is begun.</summary>
    public int MostAtOnce(string? threads) =>
        paths is [not Standard] && !Directory.Exists(paths[0]) ? 1
        : threads is null ? Environment.ProcessorCount
        : int.Parse(threads, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A bar that knows how many documents there are, where that can be known beforehand.</summary>
    public ProgressLine Progress()
    {
        int? total = terminal.IsErrorSeen && !paths.Contains(Standard, StringComparer.Ordinal) ? paths.Sum(Count) : null;
        return _progress = new ProgressLine(terminal, total);
    }

    /// <summary>Reads the documents in the order of their paths. What is missing is said, and the rest is read.</summary>
    public async IAsyncEnumerable<SourceDocument> ReadAsync()
    {
        foreach (string path in paths)
        {
            if (path == Standard)
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

    private static int Count(string path)
    {
        try
        {
            return Directory.Exists(path) ? SourceDocuments.FindFiles(path).Count : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What can't be listed is said when its turn comes.
            return 0;
        }
    }

    private void Report(InputProblem problem)
    {
        HasProblems = true;
        lock (_saying)
        {
            _progress?.Clear();
            terminal.Say(problem.ToString());
        }
    }
}
