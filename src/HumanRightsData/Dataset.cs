using System.Diagnostics.CodeAnalysis;
using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>Documents and the records found in them. Immutable, equal to another with equal content, and safe to share between threads.</summary>
/// <remarks>
/// Documents stand in order of their ids, and records in order of type, then of the id of their first source's document, then of
/// that source's span, then of their ids, so that equal content has one order, however it was put together.
/// </remarks>
public sealed partial class Dataset : IEquatable<Dataset>
{
    private readonly SourcedRecord[] _records;

    // Made when first asked for; two threads may make the same one twice, and either will do.
    private Dictionary<RecordId, SourcedRecord>? _byId;
    private Dictionary<RecordId, DocumentInfo>? _documentsById;
    private ILookup<RecordId, Figure>? _figuresByEvent;
    private ILookup<(EventKind Kind, EdtfDate Date), Event>? _eventsByDate;
    private ILookup<RecordId, Statement>? _statementsBySpeaker;
    private Person[]? _people;
    private Organisation[]? _organisations;
    private Event[]? _events;
    private Statement[]? _statements;
    private Figure[]? _figures;

    /// <summary>A dataset of documents and records, which it puts in order. Two with one id both stay; <see cref="Merge(Dataset)"/> joins them.</summary>
    /// <exception cref="ArgumentException">A document or record is null.</exception>
    public Dataset(ValueList<DocumentInfo> documents, ValueList<SourcedRecord> records)
    {
        Documents = new(InOrder([.. documents], CompareDocuments, nameof(documents)));
        _records = InOrder([.. records], CompareRecords, nameof(records));
    }

    /// <summary>A dataset of one document and its records, an array that is given away.</summary>
    internal Dataset(DocumentInfo document, SourcedRecord[] records)
    {
        Documents = new([document]);
        _records = AreInOrder(records) ? records : InOrder(records, CompareRecords, nameof(records));
    }

    /// <summary>A dataset of nothing.</summary>
    public static Dataset Empty { get; } = new([], []);

    /// <summary>The documents.</summary>
    public ValueList<DocumentInfo> Documents { get; }

    /// <summary>All records.</summary>
    public ValueList<SourcedRecord> Records => new(_records);

    /// <summary>The people.</summary>
    public ValueList<Person> People => new(_people ??= OfType<Person>());

    /// <summary>The organisations.</summary>
    public ValueList<Organisation> Organisations => new(_organisations ??= OfType<Organisation>());

    /// <summary>The events.</summary>
    public ValueList<Event> Events => new(_events ??= OfType<Event>());

    /// <summary>The statements.</summary>
    public ValueList<Statement> Statements => new(_statements ??= OfType<Statement>());

    /// <summary>The figures.</summary>
    public ValueList<Figure> Figures => new(_figures ??= OfType<Figure>());

    /// <summary>The record with this id, the first in order where there are several; null where there is none.</summary>
    public SourcedRecord? Find(RecordId id) => (_byId ??= Index()).GetValueOrDefault(id);

    /// <summary>What a record is called: the name of a person or organisation, the title of an event, the name of a document.</summary>
    /// <returns>Null for statements and figures, which have no name, and where there is no record with this id.</returns>
    public string? NameOf(RecordId id) => Find(id) switch
    {
        Person person => person.Name,
        Organisation organisation => organisation.Name,
        Event happened => happened.Title,
        _ => (_documentsById ??= Documents.DistinctBy(document => document.Id).ToDictionary(document => document.Id)).GetValueOrDefault(id)?.Name,
    };

    /// <summary>The figures that count something of an event, in whichever document, side by side and in order.</summary>
    /// <remarks>
    /// They are the claims of every account of the event, see <see cref="AccountsOf"/>. <see cref="Figure.Event"/> says of which account a
    /// figure is, and <see cref="Figure.AssertedBy"/> who states it; none is weighed against another.
    /// </remarks>
    public IEnumerable<Figure> FiguresOf(RecordId @event)
    {
        ILookup<RecordId, Figure> figures = _figuresByEvent ??= Figures.Where(figure => figure.Event is not null).ToLookup(figure => figure.Event!.Value);
        Event[] accounts = [.. AccountsOf(@event)];
        return accounts.Length <= 1 ? figures[@event] : accounts.SelectMany(account => figures[account.Id]).Order(Comparer<Figure>.Create(CompareRecords));
    }

    /// <summary>An event and the events of other documents that are told as the same one, in order; empty where there is no such event.</summary>
    /// <remarks>
    /// <para>An id names what one document tells. Two documents tell of one event where the kind is the same, both state a date and it is the same,
    /// the places agree (one is not stated, or is the other in fewer words), and
    /// either the date is known to the day and both state the place, or the title of one names its year and begins the title of the other: "1988 massacre", "1988
    /// massacre of prisoners". What a document tells as two events stays two.</para>
    /// <para>The rule rather leaves two accounts apart than take two events for one; where it cannot tell, a person can: <see cref="FiguresOf"/> each
    /// event. Of two accounts each gives the other, but two accounts of one event need not be accounts of each other: a short title fits two
    /// longer ones. Nothing is joined, and what <see cref="Merge(Dataset)"/> gives does not depend on it. The time is linear in the number of
    /// events with the kind and date.</para>
    /// </remarks>
    public IEnumerable<Event> AccountsOf(RecordId @event)
    {
        if (Find(@event) is not Event first)
        {
            return [];
        }

        _eventsByDate ??= Events.Where(happened => happened.Date is not null).ToLookup(happened => (happened.Kind, happened.Date!));
        return first.Date is null ? [first] : _eventsByDate[(first.Kind, first.Date)].Where(other => ReferenceEquals(other, first) || EventAccount.AreOne(new(first), new(other)));
    }

    /// <summary>The statements of a person or organisation, alone or with others, in order.</summary>
    public IEnumerable<Statement> StatementsBy(RecordId speaker) =>
        (_statementsBySpeaker ??= Statements
            .SelectMany(statement => SpeakersOf(statement).Distinct().Select(by => (by, statement)))
            .ToLookup(pair => pair.by, pair => pair.statement))[speaker];

    /// <summary>This dataset and another as one.</summary>
    /// <remarks>
    /// <para>Documents with one id become one, and so do records with one type and id. Merging is associative, commutative and idempotent, so datasets
    /// may be joined in any order, in parts and more than once; a dataset that holds an id twice is joined with itself first. Two that are
    /// equal stay as they are; of two that differ, field by field:</para>
    /// <list type="bullet">
    /// <item>Where one value must stand, it is the first of the two, texts, dates and ids in ordinal order, words in that of their enumeration, and
    /// null yields to a value: title, place, date, rule, kind, act, URI and the like. Nothing is averaged or mixed.</item>
    /// <item>Lists are united: names, honorifics, roles, participants, further speakers, notices. Equal lists keep their order; others are sorted.</item>
    /// <item>Names: the first of the two in ordinal order stands, and the other joins the list of further names.</item>
    /// <item>Sources are united. The first, which identifies the record, stays first (of two that differ, the earlier); the rest stand in order
    /// of document and place.</item>
    /// <item>A statement's content, its sources and text, stays whole: one of the two stands, the earlier one. So do its speaker with the name,
    /// place and further speakers that go with it, and its cue with its place; what goes with one speaker is joined.</item>
    /// <item>A figure's claim stays whole: of two quantities the first by kind, bounds, qualifier, part and whole stands, with its text, what it
    /// counts and the figure it is a part of; what goes with one quantity is joined.</item>
    /// <item>Articles of a document with one span become one.</item>
    /// </list>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Dataset Merge(Dataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Merge([this, other]);
    }

    /// <summary>Many datasets as one; see <see cref="Merge(Dataset)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="datasets"/> or a dataset is null.</exception>
    public static Dataset Merge(IEnumerable<Dataset> datasets)
    {
        ArgumentNullException.ThrowIfNull(datasets);
        Dictionary<RecordId, DocumentInfo> documents = [];
        Dictionary<(RecordType Type, RecordId Id), SourcedRecord> records = [];
        foreach (Dataset dataset in datasets)
        {
            ArgumentNullException.ThrowIfNull(dataset, nameof(datasets));
            foreach (DocumentInfo document in dataset.Documents)
            {
                documents[document.Id] = documents.TryGetValue(document.Id, out DocumentInfo? known) ? RecordJoin.Join(known, document) : document;
            }

            foreach (SourcedRecord record in dataset._records)
            {
                (RecordType, RecordId) key = (record.Type, record.Id);
                records[key] = records.TryGetValue(key, out SourcedRecord? known) ? RecordJoin.Join(known, record) : record;
            }
        }

        return new Dataset([.. documents.Values], [.. records.Values]);
    }

    /// <summary>Whether both hold equal documents and records.</summary>
    public bool Equals([NotNullWhen(true)] Dataset? other) =>
        other is not null && (ReferenceEquals(this, other) || (Documents == other.Documents && Records == other.Records));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Dataset);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Documents, Records);

    private static IEnumerable<RecordId> SpeakersOf(Statement statement) =>
        statement.Speaker is { } speaker ? statement.CoSpeakers.Prepend(speaker) : statement.CoSpeakers;

    private static int CompareDocuments(DocumentInfo left, DocumentInfo right) => left.Id.CompareTo(right.Id);

    private static bool AreInOrder(SourcedRecord[] records)
    {
        for (int i = 1; i < records.Length; i++)
        {
            if (CompareRecords(records[i - 1], records[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int CompareRecords(SourcedRecord left, SourcedRecord right)
    {
        if (left.Type != right.Type)
        {
            return left.Type < right.Type ? -1 : 1;
        }

        SourceAttribution first = left.Sources[0], second = right.Sources[0];
        int order = first.Document.CompareTo(second.Document);
        order = order != 0 ? order : first.Span.CompareTo(second.Span);
        return order != 0 ? order : left.Id.CompareTo(right.Id);
    }

    /// <summary>The items in order, the same array where they are; those that compare as equal stay as they came.</summary>
    private static T[] InOrder<T>(T[] items, Comparison<T> compare, string name)
        where T : class
    {
        bool isOrdered = true;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException("A dataset holds no null.", name);
            }

            isOrdered = isOrdered && (i == 0 || compare(items[i - 1], items[i]) <= 0);
        }

        return isOrdered ? items : [.. items.Order(Comparer<T>.Create(compare))];
    }

    private Dictionary<RecordId, SourcedRecord> Index()
    {
        Dictionary<RecordId, SourcedRecord> index = new(_records.Length);
        foreach (SourcedRecord record in _records)
        {
            index.TryAdd(record.Id, record);
        }

        return index;
    }

    private T[] OfType<T>()
        where T : SourcedRecord => [.. _records.OfType<T>()];
}
