using System.Runtime.InteropServices;
using HumanRightsData.Dates;

namespace HumanRightsData.Validation;

/// <summary>What rules across records need of them: a bounded piece of each record, and nothing of its text but names.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<RecordId, IndexEntry> _byId;
    private readonly List<IndexEntry> _entries;
    private readonly List<Reference> _references = [];
    private readonly List<(RecordId Id, EventAccount Account)> _accounts = [];
    private readonly HashSet<RecordId> _unreadable = [];
    private readonly bool _recordsStay;
    private IndexEntry?[]? _targets;

    /// <summary>An index of the records of a dataset, which stay at hand; of records that come and go where that is null.</summary>
    public RecordIndex(Dataset? dataset)
    {
        int count = dataset is null ? 0 : dataset.Documents.Count + dataset.Records.Count;
        _byId = new Dictionary<RecordId, IndexEntry>(count);
        _entries = new List<IndexEntry>(count);
        _recordsStay = dataset is not null;
    }

    /// <summary>The records in the order in which they came.</summary>
    public ReadOnlySpan<IndexEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>What is told of events with a date, in the order in which they came.</summary>
    public ReadOnlySpan<(RecordId Id, EventAccount Account)> Accounts => CollectionsMarshal.AsSpan(_accounts);

    /// <summary>The references of all records, in the order in which they came.</summary>
    public ReadOnlySpan<Reference> References => CollectionsMarshal.AsSpan(_references);

    /// <summary>The first records that the references lead to, each at its reference's place; null where there is none. Asked for when all records have come.</summary>
    public ReadOnlySpan<IndexEntry?> Targets => _targets ??= FindTargets();

    /// <summary>The first record that had the id of the one added last; null where that one was the first.</summary>
    public IndexEntry? Earlier { get; private set; }

    public IndexEntry? Find(RecordId id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a line with this id was there and could not be read.</summary>
    public bool IsUnreadable(RecordId id) => _unreadable.Contains(id);

    public void AddUnreadable(RecordId id) => _unreadable.Add(id);

    /// <summary>
    /// Takes in a document's description; false where one of the same id and content is there. The content is the bytes: a page collected twice under
    /// two names is one document.
    /// </summary>
    public bool Add(DocumentInfo document) => Add(new IndexEntry(document.Id, RecordType.Document, HashCode.Combine(document.Sha256, document.Length)));

    /// <summary>Takes in a record; false where one of the same id and content is there.</summary>
    public bool Add(SourcedRecord record)
    {
        IndexEntry entry = _recordsStay ? new(record) : new(record.Id, record.Type, record.GetHashCode());
        entry.Document = record.Sources[0].Document;
        entry.Span = record.Sources[0].Span;
        if (!Add(entry))
        {
            return false;
        }

        switch (record)
        {
            case Person person:
                entry.Name = person.Name;
                entry.OtherNames = person.Names;
                for (int i = 0; i < person.Roles.Count; i++)
                {
                    Refer(entry, ReferenceField.RoleOrganisation, i, person.Roles[i].Organisation, person.Roles[i].OrganisationName);
                }

                break;
            case Organisation organisation:
                entry.Name = organisation.Name;
                entry.OtherNames = organisation.Names;
                break;
            case Event happening:
                entry.Date = happening.Date;
                entry.Kind = happening.Kind;
                if (happening.Date is not null)
                {
                    _accounts.Add((happening.Id, new EventAccount(happening)));
                }

                for (int i = 0; i < happening.Participants.Count; i++)
                {
                    Participant participant = happening.Participants[i];
                    Refer(entry, ReferenceField.ParticipantPerson, i, participant.Person);
                    Refer(entry, ReferenceField.ParticipantOrganisation, i, participant.Organisation);
                    Refer(entry, ReferenceField.ParticipantJudgment, i, participant.Judgment);
                }

                break;
            case Statement statement:
                entry.Date = statement.Date;
                Refer(entry, ReferenceField.Speaker, 0, statement.Speaker, statement.SpeakerName);
                for (int i = 0; i < statement.CoSpeakers.Count; i++)
                {
                    Refer(entry, ReferenceField.CoSpeaker, i, statement.CoSpeakers[i]);
                }

                Refer(entry, ReferenceField.StatementEvent, 0, statement.Event);
                for (int i = 0; i < statement.About.Count; i++)
                {
                    Refer(entry, ReferenceField.About, i, statement.About[i]);
                }

                break;
            case Figure figure:
                entry.Figure = new FigureFacts(
                    figure.Quantity, figure.Text, figure.Counted, figure.Per, figure.Event ?? default, figure.AssertedBy ?? default, figure.PartOf ?? default);
                Refer(entry, ReferenceField.FigureEvent, 0, figure.Event);
                Refer(entry, ReferenceField.AssertedBy, 0, figure.AssertedBy);
                Refer(entry, ReferenceField.PartOf, 0, figure.PartOf);
                break;
        }

        return true;
    }

    private bool Add(IndexEntry entry)
    {
        Earlier = null;
        entry.Order = _entries.Count;
        ref IndexEntry? first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, entry.Id, out _);
        if (first is null)
        {
            first = entry;
            _entries.Add(entry);
            return true;
        }

        for (IndexEntry? known = first; known is not null; known = known.Next)
        {
            if (known.Type == entry.Type && known.Hash == entry.Hash)
            {
                return false;
            }
        }

        Earlier = first;
        entry.Next = first.Next;
        first.Next = entry;
        _entries.Add(entry);
        return true;
    }

    private IndexEntry?[] FindTargets()
    {
        IndexEntry?[] targets = new IndexEntry?[_references.Count];
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = Find(_references[i].Target);
        }

        return targets;
    }

    private void Refer(IndexEntry from, ReferenceField field, int index, RecordId? target, string? name = null)
    {
        if (target is { IsEmpty: false } id)
        {
            // One text of an id serves all who refer to it.
            id = !_recordsStay && _byId.TryGetValue(id, out IndexEntry? known) ? known.Id : id;
            _references.Add(new Reference(from, field, index, id, name));
        }
    }
}

/// <summary>What the index keeps of a record.</summary>
internal sealed class IndexEntry
{
    private readonly SourcedRecord? _record;
    private int? _hash;

    /// <summary>Of something that is gone soon.</summary>
    public IndexEntry(RecordId id, RecordType type, int hash)
    {
        Id = id;
        Type = type;
        _hash = hash;
    }

    /// <summary>Of a record that stays at hand.</summary>
    public IndexEntry(SourcedRecord record)
    {
        Id = record.Id;
        Type = record.Type;
        _record = record;
    }

    public RecordId Id { get; }

    public RecordType Type { get; }

    /// <summary>A hash of the content, to tell a record that stands twice from another one of the same id. It goes through all texts of the record.</summary>
    public int Hash => _hash ??= _record!.GetHashCode();

    /// <summary>The document of the first source.</summary>
    public RecordId Document { get; set; }

    /// <summary>The span of the first source.</summary>
    public TextSpan Span { get; set; }

    /// <summary>How many records came before it.</summary>
    public int Order { get; set; }

    /// <summary>Of a person or organisation; null for what has no name.</summary>
    public string? Name { get; set; }

    /// <summary>Its other forms.</summary>
    public ValueList<string> OtherNames { get; set; }

    /// <summary>Of an event.</summary>
    public EventKind? Kind { get; set; }

    /// <summary>Of a figure.</summary>
    public FigureFacts? Figure { get; set; }

    /// <summary>When an event happened or a statement was made.</summary>
    public EdtfDate? Date { get; set; }

    /// <summary>Another record of the same id.</summary>
    public IndexEntry? Next { get; set; }
}

/// <summary>What the index keeps of a figure.</summary>
/// <param name="Quantity">How many.</param>
/// <param name="Text">The quantity in the document's words.</param>
/// <param name="Counted">What is counted, as it stands; null where nothing is.</param>
/// <param name="Per">The period of a rate; null where there is none.</param>
/// <param name="Event">The event that it counts something of; empty where there is none.</param>
/// <param name="AssertedBy">Who states it; empty where the article itself does.</param>
/// <param name="PartOf">The figure that it is a part of; empty where there is none.</param>
internal sealed record FigureFacts(Quantity Quantity, string Text, string? Counted, string? Per, RecordId Event, RecordId AssertedBy, RecordId PartOf);

/// <summary>Where in a record a reference stands.</summary>
internal enum ReferenceField : byte
{
    RoleOrganisation,
    ParticipantPerson,
    ParticipantOrganisation,
    ParticipantJudgment,
    Speaker,
    CoSpeaker,
    StatementEvent,
    About,
    FigureEvent,
    AssertedBy,
    PartOf,
}

/// <summary>A reference from one record to another.</summary>
/// <param name="From">The record that refers.</param>
/// <param name="Field">Where the reference stands.</param>
/// <param name="Index">Its place in the field, from 0, where that is a list.</param>
/// <param name="Target">The id referred to.</param>
/// <param name="Name">The name that stands beside the reference; null where none does.</param>
internal readonly record struct Reference(IndexEntry From, ReferenceField Field, int Index, RecordId Target, string? Name)
{
    /// <summary>Where the name stands, by the names of the wire format.</summary>
    public string NamePath => Field == ReferenceField.RoleOrganisation ? Paths.At("roles", Index, "organisationName") : "speakerName";

    /// <summary>Where it stands, by the names of the wire format.</summary>
    public string Path => Field switch
    {
        ReferenceField.RoleOrganisation => Paths.At("roles", Index, "organisation"),
        ReferenceField.ParticipantPerson => Paths.At("participants", Index, "person"),
        ReferenceField.ParticipantOrganisation => Paths.At("participants", Index, "organisation"),
        ReferenceField.ParticipantJudgment => Paths.At("participants", Index, "judgment"),
        ReferenceField.Speaker => "speaker",
        ReferenceField.CoSpeaker => Paths.At("coSpeakers", Index),
        ReferenceField.About => Paths.At("about", Index),
        ReferenceField.AssertedBy => "assertedBy",
        ReferenceField.PartOf => "partOf",
        _ => "event",
    };

    /// <summary>Whether a record of this type may stand there.</summary>
    public bool Allows(RecordType type) => Field switch
    {
        ReferenceField.ParticipantPerson => type == RecordType.Person,
        ReferenceField.RoleOrganisation or ReferenceField.ParticipantOrganisation => type == RecordType.Organisation,
        ReferenceField.Speaker or ReferenceField.CoSpeaker or ReferenceField.AssertedBy => type is RecordType.Person or RecordType.Organisation,
        ReferenceField.PartOf => type == RecordType.Figure,
        _ => type == RecordType.Event,
    };

    /// <summary>What may stand there, in words.</summary>
    public string Expected => Field switch
    {
        ReferenceField.ParticipantPerson => "a person",
        ReferenceField.RoleOrganisation or ReferenceField.ParticipantOrganisation => "an organisation",
        ReferenceField.Speaker or ReferenceField.CoSpeaker or ReferenceField.AssertedBy => "a person or an organisation",
        ReferenceField.PartOf => "a figure",
        _ => "an event",
    };
}
