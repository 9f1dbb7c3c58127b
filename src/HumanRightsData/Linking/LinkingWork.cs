namespace HumanRightsData.Linking;

/// <summary>Working memory of the builders of records, used again for the next document.</summary>
internal sealed class LinkingWork
{
    public RecordIds Ids { get; } = new();

    /// <summary>The mentions of each entity, event or statement.</summary>
    public Groups Mentions { get; } = new();

    /// <summary>What else belongs to it: the roles of an entity, the participations of an event.</summary>
    public Groups Others { get; } = new();

    /// <summary>Of a figure: where its sentence and its statement stand.</summary>
    public FigureLinks FigureLinks { get; } = new();

    /// <summary>The first segments of the statements.</summary>
    public List<int> Statements { get; } = [];

    /// <summary>The events that a segment speaks of.</summary>
    public List<int> Events { get; } = [];

    /// <summary>The titles of a person.</summary>
    public List<string> Titles { get; } = [];
}
