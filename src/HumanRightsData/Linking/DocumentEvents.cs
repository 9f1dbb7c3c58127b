using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>One event of the document: what one or more event mentions tell.</summary>
internal struct DocumentEvent
{
    public EventKind Kind;

    /// <summary>The mention that tells it first: the record's anchor and title.</summary>
    public int FirstMention;

    /// <summary>The article of its last mention so far; -1 for none.</summary>
    public int Article;

    /// <summary>The date of the first mention that has one, an index into the dates; -1 for none.</summary>
    public int Date;

    /// <summary>The place of the first mention that has one, an index into the names; -1 for none.</summary>
    public int Place;

    /// <summary>The event of its kind before it; -1 for none.</summary>
    public int Previous;
}

/// <summary>A person or body in an event, by their indices.</summary>
internal readonly record struct EventParticipation(int Event, int Entity, ParticipantRole Role, AllegationStatus? Allegation, bool IsJudgment);

/// <summary>What happened, in one document. Every event mention's <see cref="EventMention.Event"/> is an index into it.</summary>
internal sealed class DocumentEvents
{
    public PooledBuffer<DocumentEvent> Items { get; } = new();

    public PooledBuffer<EventParticipation> Participations { get; } = new();

    // By kind, the latest event and one.
    private readonly int[] _last = new int[EventWords.Kinds + 1];

    /// <summary>The latest event of a kind; -1 for none.</summary>
    public int LastOf(EventKind kind) => _last[(int)kind] - 1;

    /// <summary>Adds an event that a mention is the first to tell.</summary>
    public void Add(EventKind kind, int mention)
    {
        Items.Add(new DocumentEvent { Kind = kind, FirstMention = mention, Date = -1, Place = -1, Previous = LastOf(kind) });
        _last[(int)kind] = Items.Count;
    }

    public void Clear()
    {
        Array.Clear(_last);
        Items.Clear();
        Participations.Clear();
    }
}
