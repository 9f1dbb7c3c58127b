namespace HumanRightsData.Linking;

/// <summary>Working memory of the builders of records, used again for the next document.</summary>
internal sealed class LinkingWork
{
    public RecordIds Ids { get; } = new();

    /// <summary>The mentions of each entity or event.</summary>
    public Groups Mentions { get; } = new();

    /// <summary>What else belongs to it: the roles of an entity, the participations of an event.</summary>
    public Groups Others { get; } = new();

    /// <summary>Of a figure: where its sentence and its statement stand.</summary>
    public FigureLinks FigureLinks { get; } = new();

    /// <summary>The segments of each statement.</summary>
    public Groups Segments { get; } = new();

    /// <summary>The first segments of the statements.</summary>
    public List<int> Statements { get; } = [];

    /// <summary>The events that a segment speaks of.</summary>
    public List<int> Events { get; } = [];

    /// <summary>The ids of events that a statement speaks of, or of those who speak with it.</summary>
    public List<RecordId> About { get; } = [];

    /// <summary>The titles of a person.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>The other names of a person or organisation.</summary>
    public DistinctList<string> Names { get; } = new();

    /// <summary>The roles of a person.</summary>
    public DistinctList<PersonRole> Roles { get; } = new();
}
