using System.Globalization;
using System.Text;
using Spectre.Console;

namespace HumanRightsData.Tool;

/// <summary>What documents say, for a person to read.</summary>
internal sealed class Summary : IDisposable
{
    private const int LongestText = 400;

    private readonly StringWriter _text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private readonly int[] _totals = new int[5];
    private int _documents;

    public Summary(int width, bool isColoured)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>The documents of a dataset and what was found in them.</summary>
    public ReadOnlyMemory<byte> Describe(Dataset dataset)
    {
        foreach (DocumentInfo document in dataset.Documents)
        {
            _documents++;
            Describe(document);
        }

        int[] counts = [dataset.People.Count, dataset.Organisations.Count, dataset.Events.Count, dataset.Statements.Count, dataset.Figures.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            _totals[i] += counts[i];
        }

        Line($"  {Counts(counts)}");
        Figures(dataset);
        Statements(dataset);
        Events(dataset);
        _console.WriteLine();
        return Take();
    }

    public void Dispose() => _text.Dispose();

    /// <summary>All counts together, where there was more than one document.</summary>
    public ReadOnlyMemory<byte> Conclude()
    {
        if (_documents != 1)
        {
            Line($"[bold]{Number(_documents)} documents[/]: {Counts(_totals)}");
        }

        return Take();
    }

    private void Describe(DocumentInfo document)
    {
        Line($"[bold]{Escaped(document.Name)}[/]  [dim]{Number(document.Length)} characters[/]");
        foreach (Article article in document.Articles)
        {
            string?[] about = [article.Published?.ToString(), article.Dateline, article.Byline];
            string rest = string.Join(", ", about.Where(one => one is not null).Select(one => Escaped(one!)));
            Line($"  [italic]{Escaped(article.Title ?? "(no headline)")}[/]{(rest.Length > 0 ? $"  [dim]{rest}[/]" : "")}");
        }

        foreach (string notice in document.Notices)
        {
            Line($"  [yellow]{Escaped(notice)}[/]");
        }
    }

    private void Figures(Dataset dataset)
    {
        if (dataset.Figures.IsEmpty)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).Title("Figures", new Style(decoration: Decoration.Bold)).LeftAligned();
        table.AddColumns("in words", "bounds", "counted", "according to", "of");
        foreach (Figure figure in dataset.Figures)
        {
            string counted = figure.Per is null ? figure.Counted ?? "" : $"{figure.Counted} a {figure.Per}".Trim();
            table.AddRow(
                Escaped(figure.Text),
                Escaped(Bounds(figure.Quantity)),
                Escaped(counted),
                Escaped(NameOf(dataset, figure.AssertedBy) ?? "the page"),
                Escaped(figure.Event is { } id && dataset.Find(id) is Event of ? of.Title : ""));
        }

        _console.Write(table);
    }

    private void Statements(Dataset dataset)
    {
        if (dataset.Statements.IsEmpty)
        {
            return;
        }

        Line("  [bold]Statements[/]");
        foreach (IGrouping<string, Statement> said in dataset.Statements.GroupBy(statement => Speaker(dataset, statement), StringComparer.Ordinal))
        {
            _console.Write(new Padder(new Markup($"[bold]{Escaped(said.Key)}[/]"), new Padding(4, 0, 0, 0)));
            foreach (Statement statement in said)
            {
                string words = Escaped(Shortened(statement.Text));
                string text = statement.Mode == StatementMode.Direct ? $"“{words}”" : $"[dim]{Escaped(statement.Cue ?? "…")}:[/] {words}";
                _console.Write(new Padder(new Markup(text), new Padding(6, 0, 0, 0)));
            }
        }
    }

    private void Events(Dataset dataset)
    {
        if (dataset.Events.IsEmpty)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).Title("Events", new Style(decoration: Decoration.Bold)).LeftAligned();
        table.AddColumns("kind", "in words", "when", "where");
        foreach (Event @event in dataset.Events)
        {
            table.AddRow(
                @event.Kind.ToWord(),
                Escaped(Shortened(@event.Title)),
                Escaped(@event.Date?.ToString() ?? ""),
                Escaped(@event.Place ?? ""));
        }

        _console.Write(table);
    }

    private static string Speaker(Dataset dataset, Statement statement)
    {
        string name = statement.SpeakerName ?? NameOf(dataset, statement.Speaker) ?? "(nobody named)";
        string[] others = [.. statement.CoSpeakers.Select(id => NameOf(dataset, id)).OfType<string>()];
        return others.Length == 0 ? name : $"{name} with {string.Join(", ", others)}";
    }

    private static string? NameOf(Dataset dataset, RecordId? id) => id is { } some
        ? dataset.Find(some) switch
        {
            Person person => person.Name,
            Organisation organisation => organisation.Name,
            _ => some.Value,
        }
        : null;

    private static string Bounds(Quantity quantity)
    {
        string lower = Amount(quantity.Lower), upper = Amount(quantity.Upper);
        return quantity.Qualifier switch
        {
            Qualifier.MoreThan => $"> {lower}",
            Qualifier.LessThan => $"< {upper}",
            Qualifier.About when lower == upper => $"≈ {lower}",
            _ when quantity.Upper is null => $"≥ {lower}",
            _ when quantity.Lower is null => $"≤ {upper}",
            _ when lower == upper => lower,
            _ => $"{lower} – {upper}",
        };
    }

    private static string Amount(decimal? amount) => amount is { } some ? some.ToString("#,0.####", CultureInfo.InvariantCulture) : "";

    private static string Counts(int[] counts)
    {
        string[] names = ["people", "organisations", "events", "statements", "figures"];
        return string.Join(", ", counts.Zip(names, (count, name) => $"{Number(count)} {name}"));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end] + "…";
    }

    /// <summary>A text of a page without what a terminal would obey, and without what Spectre takes for markup.</summary>
    private static string Escaped(string text) => Markup.Escape(Terminal.Harmless(text));

    private void Line(string markup) => _console.MarkupLine(markup);

    private ReadOnlyMemory<byte> Take()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _text.GetStringBuilder().Clear();
        return bytes;
    }
}
