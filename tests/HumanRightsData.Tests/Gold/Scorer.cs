using System.Globalization;
using System.Text;

namespace HumanRightsData.Tests.Gold;

/// <summary>Holds what the parser found in documents against what people found in them.</summary>
/// <remarks>
/// What matches, each gold line with one find at most: an article by its start (within 40 units) and title; a statement by its content
/// (the overlap is at least 0.7 of the union, 0.5 for an indirect one); a figure by overlap and bounds (within 2 %); a name by place
/// (0.6) and kind; a date by overlap and value; an event by kind, and place in the text (within 200 units) or date.
/// </remarks>
internal sealed class Scorer
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Share> _shares = new(StringComparer.Ordinal);

    private delegate double Match<TGold, TFound>(TGold gold, TFound found);

    /// <summary>Sources whose quote is not the text at their span.</summary>
    public int BrokenSources { get; private set; }

    /// <summary>The F1 of a kind, or the share of what was matched that was right in a respect; 0 where nothing was matched.</summary>
    public double this[string measure] => _tallies.TryGetValue(measure, out Tally? tally) ? tally.F1 : Of(measure).Value;

    public string Faults(string measure) => _tallies.TryGetValue(measure, out Tally? tally) ? tally.Faults() : Of(measure).Faults();

    /// <summary>All measures, a line each.</summary>
    public override string ToString()
    {
        StringBuilder lines = new();
        foreach ((string kind, Tally tally) in _tallies)
        {
            lines.Append(
                CultureInfo.InvariantCulture,
                $"{kind,-16}{tally.Gold,6}{tally.Found,7}{tally.Precision,8:F3}{tally.Recall,8:F3}{tally.F1,8:F3}\n");
        }

        foreach ((string kind, Share share) in _shares)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{kind,-22}{share.Right}/{share.Of} = {share.Value:F3}\n");
        }

        return lines.ToString();
    }

    public void Add(SourceDocument document, IReadOnlyList<GoldRow> gold, Dataset dataset, Annotation annotation)
    {
        foreach (SourceAttribution source in dataset.Records.SelectMany(record => record.Sources).Concat(annotation.Mentions.Select(mention => mention.Source)))
        {
            BrokenSources += source.Document == document.Id && source.Span.End <= document.Text.Length
                && document.Text[source.Span.ToRange()] == source.Quote ? 0 : 1;
        }

        AddArticles(document, gold, dataset);
        AddStatements(document, gold, dataset);
        AddFigures(document, gold, dataset);
        AddMentions(document, gold, annotation);
        AddEvents(document, gold, dataset);
    }

    /// <summary>The share of their union that two spans have in common.</summary>
    internal static double Overlap(TextSpan a, TextSpan b)
    {
        int common = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return common <= 0 ? 0 : (double)common / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }

    /// <summary>Whether two names may be one's: the same, one part of the other, or the last word in common.</summary>
    internal static bool IsSameName(string? a, string? b)
    {
        string left = Fold(a), right = Fold(b);
        if (left.Length == 0 || right.Length == 0 || left == right)
        {
            return left == right;
        }

        if ($" {left} ".Contains($" {right} ", StringComparison.Ordinal) || $" {right} ".Contains($" {left} ", StringComparison.Ordinal))
        {
            return true;
        }

        string[] leftWords = Words(left), rightWords = Words(right);
        return leftWords.Length > 1 && rightWords.Length > 1 && leftWords[^1] == rightWords[^1];
    }

    /// <summary>An unnamed speaker is right where nobody's record was made of it.</summary>
    internal static bool IsSameSpeaker(string? gold, string? name, RecordId? record) =>
        gold is null || !Words(gold).Any(word => char.IsUpper(word[0])) ? record is null : IsSameName(gold, name);

    internal static bool IsSameNumber(double? gold, decimal? found) =>
        gold is null || found is null
            ? gold is null && found is null
            : Math.Abs((double)found.Value - gold.Value) <= 0.02 * Math.Max(1e-9, Math.Abs(gold.Value));

    private static string Fold(string? name)
    {
        StringBuilder folded = new();
        foreach (char c in (name ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
            }
        }

        return folded.ToString().Trim();
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private void AddArticles(SourceDocument document, IReadOnlyList<GoldRow> gold, Dataset dataset)
    {
        GoldRow[] rows = [.. gold.Where(row => row.Type == "article")];
        Article[] found = [.. dataset.Documents.Where(info => info.Id == document.Id).SelectMany(info => info.Articles)];
        List<(GoldRow Gold, Article Found)> pairs = Add(
            "article",
            document,
            rows,
            found,
            (g, f) => Math.Abs(g.Span.Start - f.Span.Start) <= 40 && IsSameName(g["title"], f.Title) ? 1 : 0,
            g => (g.Span, g["title"] ?? ""),
            f => (f.Span, f.Title ?? ""));
        foreach ((GoldRow g, Article f) in pairs)
        {
            Of("published").Add((g["published"] ?? "") == (f.Published?.ToString() ?? ""), () => $"{document.Name}: {g["published"]}, found {f.Published}");
            Of("article end").Add(Math.Abs(g.Span.End - f.Span.End) <= 40, () => $"{document.Name}: {g.Span}, found {f.Span}");
        }
    }

    private void AddStatements(SourceDocument document, IReadOnlyList<GoldRow> gold, Dataset dataset)
    {
        // Lines with one span are one statement with several speakers.
        (GoldRow Row, string?[] Speakers)[] rows = [.. gold.Where(row => row.Type == "statement")
            .GroupBy(row => (row["mode"], row.Span))
            .Select(group => (group.First(), group.Select(row => row["speaker"]).ToArray()))];
        (SourceAttribution Source, Statement Record)[] found = [.. Sources(document, dataset.Statements)];
        foreach ((string mode, double least) in new[] { ("direct", 0.7), ("indirect", 0.5) })
        {
            List<((GoldRow Row, string?[] Speakers) Gold, (SourceAttribution Source, Statement Record) Found)> pairs = Add(
                mode,
                document,
                [.. rows.Where(row => row.Row["mode"] == mode)],
                [.. found.Where(f => f.Record.Mode.ToWord() == mode)],
                (g, f) => AtLeast(least, Overlap(g.Row.Span, f.Source.Span)),
                g => (g.Row.Span, g.Row.Quote),
                f => (f.Source.Span, f.Source.Quote));
            foreach (((GoldRow row, string?[] speakers), (_, Statement record)) in pairs)
            {
                string? who = record.SpeakerName ?? (record.Speaker is { } id ? NameOf(dataset.Find(id)) : null);
                Of(mode + " speaker").Add(
                    speakers.Any(speaker => IsSameSpeaker(speaker, who, record.Speaker)),
                    () => $"{document.Name}:{row.Span.Start} {string.Join(" | ", speakers.Select(s => s ?? "null"))}, found {who ?? "null"}: “{row.Quote}”");
            }
        }

        // Whichever mode: was it found as a statement at all?
        Add(
            "statement", document, rows, found,
            (g, f) => AtLeast(0.5, Overlap(g.Row.Span, f.Source.Span)),
            g => (g.Row.Span, g.Row.Quote),
            f => (f.Source.Span, f.Source.Quote));
    }

    private void AddFigures(SourceDocument document, IReadOnlyList<GoldRow> gold, Dataset dataset)
    {
        foreach ((string measure, string? kind) in new[] { ("figure", null), ("figure:count", "count"), ("figure:share", "share") })
        {
            List<(GoldRow Gold, (SourceAttribution Source, Figure Record) Found)> pairs = Add(
                measure,
                document,
                [.. gold.Where(row => row.Type == "figure" && (kind is null || row["kind"] == kind))],
                [.. Sources(document, dataset.Figures).Where(f => kind is null || f.Record.Quantity.Kind.ToWord() == kind)],
                (g, f) => IsSameNumber(g.Number("lower"), f.Record.Quantity.Lower) && IsSameNumber(g.Number("upper"), f.Record.Quantity.Upper)
                    ? Overlap(g.Span, f.Source.Span)
                    : 0,
                g => (g.Span, g.Quote),
                f => (f.Source.Span, f.Source.Quote));
            foreach ((GoldRow g, (_, Figure f)) in pairs.Where(_ => kind is null))
            {
                string Fault(string? found) => $"{document.Name}:{g.Span.Start} “{g.Quote}”, found {found ?? "null"}";
                string counted = Fold(g["counted"]), foundCounted = Fold(f.Counted);
                Of("figure kind").Add(g["kind"] == f.Quantity.Kind.ToWord(), () => Fault(f.Quantity.Kind.ToWord()));
                Of("figure qualifier").Add(g["qualifier"] == f.Quantity.Qualifier.ToWord(), () => Fault(f.Quantity.Qualifier.ToWord()));
                Of("figure counted").Add(
                    counted == foundCounted || (counted.Length > 0 && foundCounted.Length > 0
                        && (foundCounted.Contains(Words(counted)[^1], StringComparison.Ordinal) || counted.Contains(Words(foundCounted)[^1], StringComparison.Ordinal))),
                    () => $"{Fault(f.Counted)}, not {g["counted"]}");
            }
        }
    }

    private void AddMentions(SourceDocument document, IReadOnlyList<GoldRow> gold, Annotation annotation)
    {
        foreach (MentionKind kind in new[] { MentionKind.Person, MentionKind.Organisation, MentionKind.Place, MentionKind.Date })
        {
            string measure = kind.ToWord();
            List<(GoldRow Gold, Mention Found)> pairs = Add(
                measure,
                document,
                [.. gold.Where(row => row.Type == measure)],
                [.. annotation.Mentions.Where(mention => mention.Kind == kind)],
                (g, f) => kind == MentionKind.Date
                    ? (g["value"] == f.Value ? Overlap(g.Span, f.Source.Span) : 0)
                    : AtLeast(0.6, Overlap(g.Span, f.Source.Span)),
                g => (g.Span, kind == MentionKind.Date ? $"{g.Quote}” “{g["value"]}" : g.Quote),
                f => (f.Source.Span, kind == MentionKind.Date ? $"{f.Source.Quote}” “{f.Value}" : f.Source.Quote));
            foreach ((GoldRow g, Mention f) in pairs.Where(_ => kind is MentionKind.Person or MentionKind.Organisation))
            {
                Of(measure + " entity").Add(
                    Fold(g["name"]) == Fold(f.Value), () => $"{document.Name}:{g.Span.Start} “{g.Quote}” is {g["name"]}, found {f.Value ?? "null"}");
            }
        }
    }

    private void AddEvents(SourceDocument document, IReadOnlyList<GoldRow> gold, Dataset dataset) => Add(
        "event",
        document,
        [.. gold.Where(row => row.Type == "event")],
        [.. dataset.Events],
        (g, f) => g["kind"] != f.Kind.ToWord() ? 0
            : (f.Sources.Any(source => g.Span.Start >= source.Span.Start - 200 && g.Span.Start <= source.Span.End + 200) ? 1 : 0)
                + (g["date"] is { Length: > 0 } date && date == f.Date?.ToString() ? 0.5 : 0),
        g => (g.Span, $"{g["kind"]}: {g.Quote}"),
        f => (f.Sources[0].Span, $"{f.Kind.ToWord()}: {f.Title}"));

    private List<(TGold Gold, TFound Found)> Add<TGold, TFound>(
        string measure,
        SourceDocument document,
        TGold[] gold,
        TFound[] found,
        Match<TGold, TFound> match,
        Func<TGold, (TextSpan Span, string Words)> showGold,
        Func<TFound, (TextSpan Span, string Words)> showFound)
    {
        if (!_tallies.TryGetValue(measure, out Tally? tally))
        {
            _tallies[measure] = tally = new Tally();
        }

        List<(int Gold, int Found)> pairs = Pair(gold, found, match);
        for (int i = 0; i < gold.Length; i++)
        {
            if (pairs.Exists(pair => pair.Gold == i))
            {
                tally.Right();
            }
            else
            {
                (TextSpan span, string words) = showGold(gold[i]);
                tally.Miss(document.Name, span, words);
            }
        }

        for (int j = 0; j < found.Length; j++)
        {
            if (!pairs.Exists(pair => pair.Found == j))
            {
                (TextSpan span, string words) = showFound(found[j]);
                tally.False(document.Name, span, words);
            }
        }

        return pairs.ConvertAll(pair => (gold[pair.Gold], found[pair.Found]));
    }

    /// <summary>The best match first, and each gold line and each find in one pair only; 0 is no match.</summary>
    private static List<(int Gold, int Found)> Pair<TGold, TFound>(TGold[] gold, TFound[] found, Match<TGold, TFound> match)
    {
        List<(double Score, int Gold, int Found)> candidates = [];
        for (int i = 0; i < gold.Length; i++)
        {
            for (int j = 0; j < found.Length; j++)
            {
                if (match(gold[i], found[j]) is > 0 and double score)
                {
                    candidates.Add((score, i, j));
                }
            }
        }

        HashSet<int> usedGold = [], usedFound = [];
        List<(int, int)> pairs = [];
        foreach ((_, int i, int j) in candidates.OrderByDescending(candidate => candidate.Score))
        {
            if (!usedGold.Contains(i) && usedFound.Add(j))
            {
                usedGold.Add(i);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static double AtLeast(double least, double overlap) => overlap >= least ? overlap : 0;

    private static IEnumerable<(SourceAttribution Source, T Record)> Sources<T>(SourceDocument document, IEnumerable<T> records)
        where T : SourcedRecord =>
        records.SelectMany(record => record.Sources.Where(source => source.Document == document.Id).Select(source => (source, record)));

    private static string? NameOf(SourcedRecord? record) => record switch
    {
        Person person => person.Name,
        Organisation organisation => organisation.Name,
        _ => null,
    };

    private Share Of(string measure)
    {
        if (!_shares.TryGetValue(measure, out Share? share))
        {
            _shares[measure] = share = new Share();
        }

        return share;
    }
}
