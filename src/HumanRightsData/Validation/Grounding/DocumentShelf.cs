namespace HumanRightsData.Validation.Grounding;

/// <summary>What is known of a document that records quote.</summary>
internal enum DocumentState : byte
{
    /// <summary>The dataset does not describe it and it is not at hand.</summary>
    Unknown,

    /// <summary>The dataset describes it; no documents are at hand to look for it.</summary>
    Described,

    /// <summary>The dataset describes it; it is not among the documents at hand.</summary>
    Missing,

    /// <summary>What is at hand under its name or id has other bytes than the dataset says.</summary>
    Changed,

    /// <summary>It is at hand, as it was.</summary>
    AtHand,
}

/// <summary>The documents of one validation: what the dataset says of them, and the last few texts.</summary>
internal sealed class DocumentShelf(IDocumentStore? store, QuoteReader reader)
{
    /// <summary>So many texts stay, with what has been looked up in them. A dataset goes through a document's records of one type together.</summary>
    private const int Kept = 16;

    private readonly Dictionary<RecordId, Entry> _entries = [];
    private readonly Entry?[] _open = new Entry?[Kept];
    private int _next;
    private Entry? _last;

    public bool HasStore => store is not null;

    public void Add(DocumentInfo info)
    {
        if (_entries.TryGetValue(info.Id, out Entry? known))
        {
            known.Info ??= info;
            return;
        }

        _entries.Add(info.Id, new Entry(info.Id) { Info = info });
    }

    public DocumentInfo? Describe(RecordId id) => Of(id).Info;

    public DocumentState StateOf(RecordId id)
    {
        Entry entry = Of(id);
        Open(entry);
        return entry.State;
    }

    public DocumentText? Find(RecordId id)
    {
        Entry entry = Of(id);
        Open(entry);
        return entry.Text;
    }

    /// <summary>What is wrong with an attribution; null where nothing is, or nothing can be told.</summary>
    public QuoteFault? FaultOf(SourceAttribution source)
    {
        Entry entry = Of(source.Document);
        Open(entry);
        if (entry.Text is { } text)
        {
            return text.Holds(source.Span, source.Quote) ? null : text.Fault(source);
        }

        return entry.Info is { } info && source.Span.End > info.Length ? new QuoteFault(QuoteFaultKind.OutOfRange) { Length = info.Length } : null;
    }

    private Entry Of(RecordId id)
    {
        if (_last is not null && _last.Id == id)
        {
            return _last;
        }

        if (!_entries.TryGetValue(id, out Entry? entry))
        {
            entry = new Entry(id);
            _entries.Add(id, entry);
        }

        return _last = entry;
    }

    private void Open(Entry entry)
    {
        if (entry.Text is not null || entry.Looked && entry.State is not (DocumentState.AtHand or DocumentState.Changed))
        {
            return;
        }

        entry.Looked = true;
        (entry.State, SourceDocument? document) = LookUp(entry);
        if (document is null)
        {
            return;
        }

        if (_open[_next] is { } oldest)
        {
            oldest.Text = null;
        }

        _open[_next] = entry;
        _next = (_next + 1) % Kept;
        entry.Text = new DocumentText(document, reader);
    }

    /// <summary>By name where the bytes are the same, by the id that the bytes give, by the id as it stands, and last by name, changed.</summary>
    private (DocumentState State, SourceDocument? Document) LookUp(Entry entry)
    {
        if (store is null)
        {
            return (entry.Info is null ? DocumentState.Unknown : DocumentState.Described, null);
        }

        if (entry.Info is not { } info)
        {
            return store.FindById(entry.Id) is { } undescribed ? (DocumentState.AtHand, undescribed) : (DocumentState.Unknown, null);
        }

        SourceDocument? named = store.FindByName(info.Name);
        SourceDocument? found = named?.Sha256 == info.Sha256 ? named : store.FindById(RecordId.ForDocument(info.Sha256));
        if (found is not null)
        {
            return (found.Text.Length == info.Length ? DocumentState.AtHand : DocumentState.Changed, found);
        }

        found = store.FindById(info.Id) ?? named;
        return found is null ? (DocumentState.Missing, null) : (DocumentState.Changed, found);
    }

    private sealed class Entry(RecordId id)
    {
        public RecordId Id { get; } = id;

        public DocumentInfo? Info { get; set; }

        public bool Looked { get; set; }

        public DocumentState State { get; set; }

        public DocumentText? Text { get; set; }
    }
}
