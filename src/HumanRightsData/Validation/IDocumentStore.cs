namespace HumanRightsData.Validation;

/// <summary>Where a validator gets the documents that records quote. Called from one thread at a time within one validation.</summary>
public interface IDocumentStore
{
    /// <summary>The document with this id; null where it is not at hand.</summary>
    SourceDocument? FindById(RecordId id);

    /// <summary>The document that bears this name, whatever its content; null where there is none.</summary>
    SourceDocument? FindByName(string name);
}

/// <summary>Documents in memory.</summary>
internal sealed class DocumentSet : IDocumentStore
{
    private readonly Dictionary<RecordId, SourceDocument> _byId = [];
    private readonly Dictionary<string, SourceDocument> _byName = new(StringComparer.Ordinal);

    public DocumentSet(IEnumerable<SourceDocument> documents)
    {
        foreach (SourceDocument document in documents)
        {
            _byId.TryAdd(document.Id, document);
            _byName.TryAdd(document.Name, document);
        }
    }

    public SourceDocument? FindById(RecordId id) => _byId.GetValueOrDefault(id);

    public SourceDocument? FindByName(string name) => _byName.GetValueOrDefault(name);
}
