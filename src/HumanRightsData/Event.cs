using System.Text.Json.Serialization;
using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>Something that happened, as a document tells it.</summary>
/// <remarks>
/// After the events of the human-rights field's standard formats (HURIDOCS' Events Standard Formats): an act or gathering with its
/// time, place and participants. Its sources are its mentions, the words that name it first at the head. The id's key is the
/// kind as on the wire.
/// </remarks>
public sealed record Event : SourcedRecord
{
    /// <summary>Records an event.</summary>
    /// <exception cref="ArgumentException">The id or the title is empty, or there is no source.</exception>
    public Event(RecordId id, EventKind kind, string title, ValueList<SourceAttribution> sources)
        : base(RecordType.Event, id, sources)
    {
        Kind = kind;
        Title = title;
    }

    /// <summary>What sort of event it is.</summary>
    public EventKind Kind { get; init; }

    /// <summary>The words that name or tell it first.</summary>
    /// <exception cref="ArgumentException">On setting: the title is empty.</exception>
    public string Title
    {
        get;
        init => field = NotBlank(value, "An event's title");
    }

    /// <summary>When it happened, as precise as the words; null where they do not say.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where it happened, by the name that the document uses; null where it does not say.</summary>
    public string? Place { get; init; }

    /// <summary>Who took part, and how.</summary>
    public ValueList<Participant> Participants { get; init; }
}

/// <summary>A person or body that took part in an event.</summary>
public sealed record Participant
{
    /// <summary>A participation of one person or organisation.</summary>
    /// <exception cref="ArgumentException">Neither or both are given.</exception>
    public Participant(RecordId? person, RecordId? organisation, ParticipantRole role)
    {
        if (person is null == organisation is null)
        {
            throw new ArgumentException("A participant is either a person or an organisation.", nameof(person));
        }

        Person = person;
        Organisation = organisation;
        Role = role;
    }

    /// <summary>The person who took part; null where an organisation did.</summary>
    public RecordId? Person { get; }

    /// <summary>The organisation that took part; null where a person did.</summary>
    public RecordId? Organisation { get; }

    /// <summary>Who took part, person or organisation.</summary>
    public RecordId Id => Person ?? Organisation!.Value;

    /// <summary>How they took part.</summary>
    public ParticipantRole Role { get; init; }

    /// <summary>
    /// How far an accusing role is established. The parser gives every accusing role <see cref="AllegationStatus.Alleged"/>
    /// unless a record of a judgment says otherwise.
    /// </summary>
    public AllegationStatus? Allegation { get; init; }

    /// <summary>The event of the judgment that established the role; null where there is none.</summary>
    public RecordId? Judgment { get; init; }
}

/// <summary>Sorts of events.</summary>
public enum EventKind
{
    /// <summary>Something else that happened.</summary>
    [JsonStringEnumMemberName("other")] Other,

    /// <summary>People were killed: a massacre, an execution, a murder.</summary>
    [JsonStringEnumMemberName("killing")] Killing,

    /// <summary>People were made to disappear by those who held them.</summary>
    [JsonStringEnumMemberName("enforced-disappearance")] EnforcedDisappearance,

    /// <summary>People were tortured or ill-treated.</summary>
    [JsonStringEnumMemberName("torture")] Torture,

    /// <summary>People were arrested or held.</summary>
    [JsonStringEnumMemberName("detention")] Detention,

    /// <summary>Proceedings before a court.</summary>
    [JsonStringEnumMemberName("trial")] Trial,

    /// <summary>A verdict, conviction or judgment.</summary>
    [JsonStringEnumMemberName("sentence")] Sentence,

    /// <summary>The dead were buried.</summary>
    [JsonStringEnumMemberName("burial")] Burial,

    /// <summary>An attack on people or places.</summary>
    [JsonStringEnumMemberName("attack")] Attack,

    /// <summary>A demonstration, uprising, strike.</summary>
    [JsonStringEnumMemberName("protest")] Protest,

    /// <summary>A conference, meeting, summit, panel.</summary>
    [JsonStringEnumMemberName("conference")] Conference,

    /// <summary>An exhibition.</summary>
    [JsonStringEnumMemberName("exhibition")] Exhibition,

    /// <summary>A session of a body.</summary>
    [JsonStringEnumMemberName("session")] Session,

    /// <summary>A report, recording, book or document made public.</summary>
    [JsonStringEnumMemberName("report")] Report,

    /// <summary>A law, bill or resolution brought in or passed.</summary>
    [JsonStringEnumMemberName("legislation")] Legislation,

    /// <summary>Somebody was named to a post or left it.</summary>
    [JsonStringEnumMemberName("appointment")] Appointment,

    /// <summary>An inquiry.</summary>
    [JsonStringEnumMemberName("investigation")] Investigation,

    /// <summary>A dated release of a statement.</summary>
    [JsonStringEnumMemberName("statement-release")] StatementRelease,

    /// <summary>An election.</summary>
    [JsonStringEnumMemberName("election")] Election,
}

/// <summary>How somebody took part in an event.</summary>
public enum ParticipantRole
{
    /// <summary>In a way that no other role names.</summary>
    [JsonStringEnumMemberName("participant")] Participant,

    /// <summary>Suffered it.</summary>
    [JsonStringEnumMemberName("victim")] Victim,

    /// <summary>Is said to have done it: an accusation, see <see cref="Participant.Allegation"/>.</summary>
    [JsonStringEnumMemberName("perpetrator")] Perpetrator,

    /// <summary>Spoke at it.</summary>
    [JsonStringEnumMemberName("speaker")] Speaker,

    /// <summary>Organised it.</summary>
    [JsonStringEnumMemberName("organiser")] Organiser,

    /// <summary>Hosted or moderated it.</summary>
    [JsonStringEnumMemberName("host")] Host,

    /// <summary>Saw it.</summary>
    [JsonStringEnumMemberName("witness")] Witness,

    /// <summary>Lived through it.</summary>
    [JsonStringEnumMemberName("survivor")] Survivor,

    /// <summary>Judged it.</summary>
    [JsonStringEnumMemberName("judge")] Judge,

    /// <summary>Belonged to the body that it was about.</summary>
    [JsonStringEnumMemberName("member")] Member,

    /// <summary>Stands accused or was sentenced: an accusing role, see <see cref="Participant.Allegation"/>.</summary>
    [JsonStringEnumMemberName("defendant")] Defendant,

    /// <summary>Wrote or published it.</summary>
    [JsonStringEnumMemberName("author")] Author,
}

/// <summary>How far an accusation is established.</summary>
public enum AllegationStatus
{
    /// <summary>Somebody says so.</summary>
    [JsonStringEnumMemberName("alleged")] Alleged,

    /// <summary>A prosecutor has brought charges.</summary>
    [JsonStringEnumMemberName("charged")] Charged,

    /// <summary>A court has found so; <see cref="Participant.Judgment"/> names the event.</summary>
    [JsonStringEnumMemberName("convicted")] Convicted,

    /// <summary>A court has found otherwise; <see cref="Participant.Judgment"/> names the event.</summary>
    [JsonStringEnumMemberName("acquitted")] Acquitted,
}
