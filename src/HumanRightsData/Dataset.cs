using System.Collections.Frozen;

namespace HumanRightsData;

/// <summary>Documents and the records found in them. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Documents stand in order of their ids, and records in order of type, then of id of their first document, then of place in
/// it, so that equal content has one order, however it was put together.
/// </remarks>
public sealed class Dataset
{
    private readonly Lazy<FrozenDictionary<RecordId, SourcedRecord>> _byId;

    /// <summary>A dataset of documents and records, in the order given.</summary>
    public Dataset(ValueList<DocumentInfo> documents, ValueList<SourcedRecord> records)
    {
        Documents = documents;
        Records = records;
        _byId = new(() => Records.DistinctBy(record => record.Id).ToFrozenDictionary(record => record.Id));
    }

    /// <summary>A dataset of nothing.</summary>
    public static Dataset Empty { get; } = new([], []);

    /// <summary>The documents.</summary>
    public ValueList<DocumentInfo> Documents { get; }

    /// <summary>All records.</summary>
    public ValueList<SourcedRecord> Records { get; }

    /// <summary>The people.</summary>
    public IEnumerable<Person> People => Records.OfType<Person>();

    /// <summary>The organisations.</summary>
    public IEnumerable<Organisation> Organisations => Records.OfType<Organisation>();

    /// <summary>The events.</summary>
    public IEnumerable<Event> Events => Records.OfType<Event>();

    /// <summary>The statements.</summary>
    public IEnumerable<Statement> Statements => Records.OfType<Statement>();

    /// <summary>The figures.</summary>
    public IEnumerable<Figure> Figures => Records.OfType<Figure>();

    /// <summary>The record with this id; null where there is none.</summary>
    public SourcedRecord? Find(RecordId id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>The figures that count something of an event.</summary>
    public IEnumerable<Figure> FiguresOf(RecordId @event) => Figures.Where(figure => figure.Event == @event);

    /// <summary>The statements of a person or organisation, alone or with others.</summary>
    public IEnumerable<Statement> StatementsBy(RecordId speaker) =>
        Statements.Where(statement => statement.Speaker == speaker || statement.CoSpeakers.Contains(speaker));
}
