using HumanRightsData.Dates;

namespace HumanRightsData;

public sealed partial class Dataset
{
    // Made when first asked for, as the other lookups are.
    private Event[]? _timeline;
    private ILookup<RecordId, Statement>? _statementsByEvent;
    private ILookup<RecordId, Statement>? _statementsByTopic;
    private ILookup<RecordId, (Event Event, ParticipantRole Role)>? _eventsByParticipant;

    /// <summary>The events in order of time.</summary>
    /// <remarks>
    /// Imprecise dates have no full order: 1988 is before 1989, but of 1988 and September 1988 nothing can be told. An event that is certainly
    /// before another (<see cref="EdtfDate.Compare"/> says <see cref="EdtfOrder.Before"/>) stands before it. Two that cannot be compared stand
    /// in order of their last possible day, then of their first, then as in <see cref="Events"/>, so that the order is the same each time;
    /// that one of them stands first says nothing. An end that is open or unknown counts as later than all days, and events without a date stand last.
    /// </remarks>
    public ValueList<Event> Timeline => new(_timeline ??= [.. Events
        .OrderBy(happened => happened.Date is null)
        .ThenBy(happened => happened.Date?.Latest is { IsDay: true } last ? last.Day : EdtfDay.Max)
        .ThenBy(happened => happened.Date?.Earliest is { IsDay: true } first ? first.Day : EdtfDay.Min)]);

    /// <summary>The figures of an event by who claims them: a person, an organisation, or the document itself where it states one in its own voice.</summary>
    /// <remarks>
    /// The key is <see cref="Figure.AssertedBy"/>, or else the id of the document of the figure's first source. The groups stand in order of their first figures.
    /// As with <see cref="FiguresOf"/>, the figures are those of every account of the event, and no two claims are weighed or joined.
    /// </remarks>
    public IEnumerable<IGrouping<RecordId, Figure>> ClaimsOf(RecordId @event) =>
        FiguresOf(@event).GroupBy(figure => figure.AssertedBy ?? figure.Sources[0].Document);

    /// <summary>The statements that were made at an event, in order.</summary>
    public IEnumerable<Statement> StatementsAt(RecordId @event) =>
        (_statementsByEvent ??= Statements.Where(statement => statement.Event is not null).ToLookup(statement => statement.Event!.Value))[@event];

    /// <summary>The statements that speak of an event, in order.</summary>
    public IEnumerable<Statement> StatementsAbout(RecordId @event) =>
        (_statementsByTopic ??= Statements
            .SelectMany(statement => statement.About.Distinct().Select(topic => (topic, statement)))
            .ToLookup(pair => pair.topic, pair => pair.statement))[@event];

    /// <summary>The people and organisations that took part in an event in a role, in the event's order; those whose records the dataset does not hold are left out.</summary>
    public IEnumerable<SourcedRecord> ParticipantsOf(RecordId @event, ParticipantRole role) => Find(@event) is not Event happened
        ? []
        : happened.Participants.Where(participant => participant.Role == role).Select(participant => Find(participant.Id)).OfType<SourcedRecord>();

    /// <summary>The events that a person or organisation took part in, in order of <see cref="Events"/>.</summary>
    /// <param name="participant">The id of a person or organisation.</param>
    /// <param name="role">How they took part; null for any role.</param>
    public IEnumerable<Event> EventsOf(RecordId participant, ParticipantRole? role = null) =>
        (_eventsByParticipant ??= Events
            .SelectMany(happened => happened.Participants.Select(part => (Who: part.Id, Event: happened, part.Role)))
            .ToLookup(part => part.Who, part => (part.Event, part.Role)))[participant]
        .Where(part => role is null || part.Role == role).Select(part => part.Event).Distinct();
}
