using HumanRightsData.Dates;
using HumanRightsData.Serialization;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation;

/// <summary>What a rule can ask beside the record before it, and where it says what it found.</summary>
public sealed class ValidationContext
{
    private readonly DocumentShelf _shelf;
    private readonly List<QuoteFault> _faults = [];
    private List<Finding> _findings = [];
    private readonly ValidationWork _work;
    private int _place = -1;
    private ActiveRule _rule = null!; // set before each rule is asked
    private RecordId _record;
    private SourcedRecord? _current;
    private FigureJudgement? _figure;
    private (bool Known, DateVerdict? Verdict) _date;

    internal ValidationContext(IDocumentStore? documents, Dataset? dataset, ValidationWork work)
    {
        _work = work;
        _work.Ids.Start();
        _shelf = new DocumentShelf(documents, work.Reader);
        Dataset = dataset;
        Index = new RecordIndex(dataset);
    }

    /// <summary>The whole dataset; null where records come one after another and are not kept.</summary>
    public Dataset? Dataset { get; }

    /// <summary>Whether documents are at hand to hold records against.</summary>
    public bool HasDocuments => _shelf.HasStore;

    internal RecordIndex Index { get; }

    /// <summary>The sources of the record at hand whose quote does not stand where they say.</summary>
    internal IReadOnlyList<QuoteFault> Faults => _faults;

    /// <summary>Reads numbers and dates.</summary>
    internal QuoteReader Reader => _work.Reader;

    /// <summary>What the quotes of the figure at hand say of it; found out once for all rules.</summary>
    internal FigureJudgement FigureJudgement => _figure ??= _current is Figure figure ? FigureJudge.Judge(figure, this) : default;

    /// <summary>That the documents do not state the date of the record at hand; null where they do, it has none, or nothing can be told.</summary>
    internal DateVerdict? DateVerdict
    {
        get
        {
            if (!_date.Known)
            {
                _date = (true, _current is { } record ? JudgeDate(record) : null);
            }

            return _date.Verdict;
        }
    }

    /// <summary>What the dataset says of a document; null where it says nothing.</summary>
    public DocumentInfo? Describe(RecordId document) => _shelf.Describe(document);

    /// <summary>A document with its text; null where it is not at hand.</summary>
    public SourceDocument? FindDocument(RecordId document) => _shelf.Find(document)?.Document;

    /// <summary>Says that the record at hand has the fault that the rule is about.</summary>
    /// <param name="path">Where in the record, by the names of the wire format; null for the record as a whole.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="source">The attribution that it is about; null where there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="message"/> is empty.</exception>
    public void Report(string? path, string message, SourceAttribution? source = null) =>
        Report(_record, path, message, source?.Document, source?.Span, []);

    internal void Report(RecordId? record, string? path, string message, RecordId? document, TextSpan? span, ValueList<RecordId> related) =>
        _findings.Add(new Finding(_rule.Code, _rule.Severity, message)
        {
            Record = record,
            Path = path,
            Document = document,
            Span = span,
            Related = related,
        });

    /// <summary>Says that a record seen before has the fault that the rule is about.</summary>
    internal void Report(IndexEntry entry, string? path, string message, params ReadOnlySpan<RecordId> related) =>
        Report(entry.Id, path, message, entry.Document.IsEmpty ? null : entry.Document, entry.Document.IsEmpty ? null : entry.Span, [.. related]);

    /// <summary>
    /// Whether words stand in one of the documents that a record quotes; null where there are no words, or where the
    /// documents at hand do not have them and others are not at hand.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="words">The words.</param>
    /// <param name="mention">Where in the document of its first source they are said to stand; null where nothing is said.</param>
    internal bool? Stands(SourcedRecord record, string? words, TextSpan? mention = null)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        // Names are quoted by the record's own sources as a rule.
        if (_faults.Count == 0)
        {
            foreach (SourceAttribution source in record.Sources)
            {
                if (source.Quote == words)
                {
                    return true;
                }
            }
        }

        bool all = true;
        RecordId last = default;
        foreach (SourceAttribution source in record.Sources)
        {
            if (source.Document == last)
            {
                continue;
            }

            last = source.Document;
            if (_shelf.Find(last) is not { } text)
            {
                all = false;
            }
            else if (text.Contains(words, mention ?? source.Span))
            {
                return true;
            }

            mention = null;
        }

        return all ? false : null;
    }

    /// <summary>When the article that an attribution lies in was published; null where the dataset does not say.</summary>
    internal EdtfDate? PublicationOf(SourceAttribution source) => PublicationAt(source.Document, source.Span);

    /// <summary>When the article at a span was published; null where the dataset does not say.</summary>
    internal EdtfDate? PublicationAt(RecordId document, TextSpan span)
    {
        if (document.IsEmpty || _shelf.Describe(document) is not { } info)
        {
            return null;
        }

        // Articles stand in order as a rule, but another program's need not: the first that contains the place counts.
        foreach (Article article in info.Articles)
        {
            if (article.Span.Start <= span.Start && span.Start < article.Span.End)
            {
                return article.Published;
            }
        }

        return null;
    }

    /// <summary>Whether the quote of a source of the record at hand does not stand at its span.</summary>
    internal bool IsAtFault(int source)
    {
        foreach (QuoteFault fault in _faults)
        {
            if (fault.Source == source)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the record at hand has the id that its content gives; of a statement with a speaker, the one that it gives with the speaker's name.
    /// </summary>
    internal bool HasGivenId(SourcedRecord record, string sha256) =>
        _work.Ids.IsGiven(Dataset is null ? new ReadOnlySpan<SourcedRecord>(in record) : Dataset.Records.AsSpan()[_place..], _place, sha256);

    internal DocumentText? TextOf(RecordId document) => _shelf.Find(document);

    internal DocumentState StateOf(RecordId document) => _shelf.StateOf(document);

    /// <summary>Puts a document's description before the rules; false where it has been seen before, word for word.</summary>
    internal bool Begin(DocumentInfo document)
    {
        Begin(document.Id, null);
        if (!Index.Add(document))
        {
            return false;
        }

        _shelf.Add(document);
        return true;
    }

    /// <summary>Puts a record before the rules; false where it has been seen before, word for word.</summary>
    internal bool Begin(SourcedRecord record)
    {
        _place++;
        Begin(record.Id, record);
        if (!Index.Add(record))
        {
            return false;
        }

        for (int i = 0; i < record.Sources.Count; i++)
        {
            if (_shelf.FaultOf(record.Sources[i]) is { } fault)
            {
                _faults.Add(fault with { Source = i });
            }
        }

        return true;
    }

    /// <summary>Notes a line that gave no record, so that what refers to it is not blamed for that.</summary>
    internal void Begin(ReadIssue issue)
    {
        if (issue.Record is { IsEmpty: false } id)
        {
            Index.AddUnreadable(id);
        }
    }

    internal void Enter(ActiveRule rule) => _rule = rule;

    private void Begin(RecordId id, SourcedRecord? record)
    {
        _record = id;
        _current = record;
        _faults.Clear();
        _figure = null;
        _date = default;
    }

    private DateVerdict? JudgeDate(SourcedRecord record)
    {
        EdtfDate? date = record switch { Event happening => happening.Date, Statement statement => statement.Date, Figure figure => figure.Period, _ => null };
        if (date is null)
        {
            return null;
        }

        RecordId last = default;
        foreach (SourceAttribution source in record.Sources)
        {
            if (source.Document == last)
            {
                continue;
            }

            last = source.Document;
            if (_shelf.Find(last) is not { } text || text.Document.Published == date || text.Readings.States(date) != false)
            {
                return null;
            }
        }

        // The words of an event may name its day themselves; what a statement or a figure quotes speaks of other days as often.
        EdtfDate? instead = record is not Event ? null
            : DateJudge.Exclusion(
                IsAtFault(0)
                    ? Reader.ReadDates(record.Sources[0].Quote).Select(quoted => quoted.Date)
                    : _shelf.Find(record.Sources[0].Document)!.Readings.DatesAt(record.Sources[0].Span),
                date);
        return new DateVerdict(date, instead);
    }

    internal IReadOnlyList<Finding> Drain()
    {
        if (_findings.Count == 0)
        {
            return [];
        }

        List<Finding> drained = _findings;
        _findings = [];
        return drained;
    }
}
