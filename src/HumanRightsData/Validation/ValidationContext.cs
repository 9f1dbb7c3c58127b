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
    private ActiveRule _rule;
    private RecordId _record;

    internal ValidationContext(IDocumentStore? documents, Dataset? dataset)
    {
        _shelf = new DocumentShelf(documents);
        Dataset = dataset;
    }

    /// <summary>The whole dataset; null where records come one after another and are not kept.</summary>
    public Dataset? Dataset { get; }

    /// <summary>Whether documents are at hand to hold records against.</summary>
    public bool HasDocuments => _shelf.HasStore;

    internal RecordIndex Index { get; } = new();

    /// <summary>The sources of the record at hand whose quote does not stand where they say.</summary>
    internal IReadOnlyList<QuoteFault> Faults => _faults;

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
    internal bool? Stands(SourcedRecord record, string? words)
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
            else if (text.Contains(words))
            {
                return true;
            }
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

    internal DocumentText? TextOf(RecordId document) => _shelf.Find(document);

    internal DocumentState StateOf(RecordId document) => _shelf.StateOf(document);

    /// <summary>Puts a document's description before the rules; false where it has been seen before, word for word.</summary>
    internal bool Begin(DocumentInfo document)
    {
        _record = document.Id;
        _faults.Clear();
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
        _record = record.Id;
        _faults.Clear();
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

    internal void Enter(in ActiveRule rule) => _rule = rule;

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
