using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HumanRightsData.Dates;

namespace HumanRightsData.Serialization;

/// <summary>How each type of the wire format is read from a line; <see cref="WireWriting"/> writes it.</summary>
internal static class Shapes
{
    public static readonly IShape<TextSpan> Span = SpanFields(new Shape<TextSpan, SpanDraft>(BuildSpan));

    public static readonly IShape<SourceAttribution> Source = SpanFields(
            new Shape<SourceAttribution, SpanDraft>(BuildSource).DocumentId("document", (ref d, v) => d.Document = v))
        .Text("quote", (ref d, v) => d.Quote = v, required: true);

    public static readonly IShape<Article> Article = SpanFields(new Shape<Article, SpanDraft>(BuildArticle))
        .Text("title", (ref d, v) => d.Title = v)
        .Date("published", (ref d, v) => d.Published = v)
        .Text("dateline", (ref d, v) => d.Dateline = v)
        .Text("byline", (ref d, v) => d.Byline = v);

    public static readonly IShape<Mention> Mention = SpanFields(
            new Shape<Mention, SpanDraft>(BuildMention)
                .Constant("type")
                .Word("kind", WireWords.MentionKinds, (ref d, v) => d.Kind = v, required: true)
                .DocumentId("document", (ref d, v) => d.Document = v))
        .Text("quote", (ref d, v) => d.Quote = v, required: true)
        .Text("value", (ref d, v) => d.Value = v)
        .Text("rule", (ref d, v) => d.Rule = v);

    public static readonly IShape<DocumentInfo> Document = new Shape<DocumentInfo, DocumentDraft>(BuildDocument)
        .Constant("type")
        .OwnId((ref d, v) => d.Id = v)
        .Name("name", (ref d, v) => d.Name = v)
        .Text("sha256", (ref d, v) => d.Sha256 = v, required: true)
        .Offset("length", (ref d, v) => d.Length = v)
        .Text("uri", (ref d, v) => d.Uri = v)
        .Date("retrieved", (ref d, v) => d.Retrieved = v)
        .Text("language", (ref d, v) => d.Language = v)
        .Parts("articles", Article, (ref d, v) => d.Articles = v, required: true)
        .Texts("notices", (ref d, v) => d.Notices = v);

    private static readonly IShape<PersonRole> Role = new Shape<PersonRole, RoleDraft>(BuildRole)
        .Name("title", (ref d, v) => d.Title = v)
        .Id("organisation", (ref d, v) => d.Organisation = v)
        .Text("organisationName", (ref d, v) => d.OrganisationName = v);

    private static readonly IShape<Participant> Participant = new Shape<Participant, ParticipantDraft>(BuildParticipant)
        .Id("person", (ref d, v) => d.Person = v)
        .Id("organisation", (ref d, v) => d.Organisation = v)
        .Word("role", WireWords.ParticipantRoles, (ref d, v) => d.Role = v, required: true)
        .Word("allegation", WireWords.AllegationStatuses, (ref d, v) => d.Allegation = v)
        .Id("judgment", (ref d, v) => d.Judgment = v);

    public static readonly IShape<Person> Person = Record<Person>(BuildPerson)
        .Name("name", (ref d, v) => d.Name = v)
        .Texts("names", (ref d, v) => d.Names = v)
        .Texts("honorifics", (ref d, v) => d.Honorifics = v)
        .Parts("roles", Role, (ref d, v) => d.Roles = v)
        .Word("protection", WireWords.ProtectionNeeds, (ref d, v) => d.Protection = v)
        .Rest();

    public static readonly IShape<Organisation> Organisation = Record<Organisation>(BuildOrganisation)
        .Name("name", (ref d, v) => d.Name = v)
        .Texts("names", (ref d, v) => d.Names = v)
        .Word("kind", WireWords.OrganisationKinds, (ref d, v) => d.OrganisationKind = v)
        .Rest();

    public static readonly IShape<Event> Event = Record<Event>(BuildEvent)
        .Word("kind", WireWords.EventKinds, (ref d, v) => d.EventKind = v, required: true)
        .Name("title", (ref d, v) => d.Name = v)
        .Date("date", (ref d, v) => d.Date = v)
        .Text("place", (ref d, v) => d.Place = v)
        .Parts("participants", Participant, (ref d, v) => d.Participants = v)
        .Rest();

    public static readonly IShape<Statement> Statement = Record<Statement>(BuildStatement)
        .Word("mode", WireWords.StatementModes, (ref d, v) => d.Mode = v, required: true)
        .Name("text", (ref d, v) => d.Name = v)
        .Id("speaker", (ref d, v) => d.Speaker = v)
        .Text("speakerName", (ref d, v) => d.SpeakerName = v)
        .Ids("coSpeakers", (ref d, v) => d.CoSpeakers = v)
        .Text("cue", (ref d, v) => d.Cue = v)
        .Part("speakerMention", Span, (ref d, v) => d.SpeakerMention = v)
        .Part("cueMention", Span, (ref d, v) => d.CueMention = v)
        .Word("act", WireWords.StatementActs, (ref d, v) => d.Act = v)
        .Date("date", (ref d, v) => d.Date = v)
        .Id("event", (ref d, v) => d.Event = v)
        .Ids("about", (ref d, v) => d.About = v)
        .Rest();

    public static readonly IShape<Figure> Figure = Record<Figure>(BuildFigure)
        .Word("kind", WireWords.QuantityKinds, (ref d, v) => d.QuantityKind = v, required: true)
        .Word("qualifier", WireWords.Qualifiers, (ref d, v) => d.Qualifier = v, required: true)
        .Name("text", (ref d, v) => d.Name = v)
        .Amount("lower", (ref d, v) => d.Lower = v)
        .Amount("upper", (ref d, v) => d.Upper = v)
        .Amount("part", (ref d, v) => d.Part = v)
        .Amount("whole", (ref d, v) => d.Whole = v)
        .Text("counted", (ref d, v) => d.Counted = v)
        .Text("per", (ref d, v) => d.Per = v)
        .Date("period", (ref d, v) => d.Date = v)
        .Id("event", (ref d, v) => d.Event = v)
        .Id("assertedBy", (ref d, v) => d.Speaker = v)
        .Id("partOf", (ref d, v) => d.PartOf = v)
        .Rest();

    private static Shape<T, RecordDraft> Record<T>(Build<T, RecordDraft> build)
        where T : SourcedRecord =>
        new Shape<T, RecordDraft>(build).Constant("type").OwnId((ref d, v) => d.Id = v);

    private static Shape<T, RecordDraft> Rest<T>(this Shape<T, RecordDraft> shape)
        where T : SourcedRecord =>
        shape.Text("rule", (ref d, v) => d.Rule = v).Sources((ref d, v) => d.Sources = v);

    private static Shape<T, SpanDraft> SpanFields<T>(Shape<T, SpanDraft> shape)
        where T : notnull =>
        shape.Offset("start", (ref d, v) => d.Start = v).Offset("end", (ref d, v) => d.End = v);

    private static bool BuildSpan(ref SpanDraft draft, LineReading line, out TextSpan span)
    {
        if (draft.End < draft.Start)
        {
            line.Report(
                ReadIssueReason.InvertedSpan,
                string.Create(CultureInfo.InvariantCulture, $"an end at or after the start, {draft.Start}"),
                draft.End.ToString(CultureInfo.InvariantCulture),
                "end");
            span = default;
            return false;
        }

        span = new TextSpan(draft.Start, draft.End);
        return true;
    }

    private static bool BuildSource(ref SpanDraft draft, LineReading line, [MaybeNullWhen(false)] out SourceAttribution source)
    {
        source = null;
        if (!BuildSpan(ref draft, line, out TextSpan span))
        {
            return false;
        }

        if (span.Length == 0)
        {
            line.Report(ReadIssueReason.EmptySpan, "a span of at least one character", span.ToString(), "end");
            return false;
        }

        if (draft.Quote.Length == 0)
        {
            line.Report(ReadIssueReason.EmptyText, "the words at the span", "nothing", "quote");
            return false;
        }

        source = new SourceAttribution(draft.Document, span, draft.Quote);
        return true;
    }

    private static bool BuildArticle(ref SpanDraft draft, LineReading line, [MaybeNullWhen(false)] out Article article)
    {
        if (!BuildSpan(ref draft, line, out TextSpan span))
        {
            article = null;
            return false;
        }

        article = new Article(span) { Title = draft.Title, Published = draft.Published, Dateline = draft.Dateline, Byline = draft.Byline };
        return true;
    }

    private static bool BuildMention(ref SpanDraft draft, LineReading line, [MaybeNullWhen(false)] out Mention mention)
    {
        if (!BuildSource(ref draft, line, out SourceAttribution? source))
        {
            mention = null;
            return false;
        }

        mention = new Mention(draft.Kind, source) { Value = draft.Value, Rule = draft.Rule };
        return true;
    }

    private static bool BuildDocument(ref DocumentDraft draft, LineReading line, [MaybeNullWhen(false)] out DocumentInfo document)
    {
        document = null;
        if (!RecordId.IsHash(draft.Sha256))
        {
            line.Report(ReadIssueReason.NotAHash, "64 lower-case hexadecimal digits", LineReading.Shown(draft.Sha256), "sha256");
            return false;
        }

        document = new DocumentInfo(draft.Id, draft.Name, draft.Sha256, draft.Length)
        {
            Uri = draft.Uri,
            Retrieved = draft.Retrieved,
            Language = draft.Language,
            Articles = draft.Articles,
            Notices = draft.Notices,
        };
        return true;
    }

    private static bool BuildRole(ref RoleDraft draft, LineReading line, out PersonRole role)
    {
        role = new PersonRole(draft.Title) { Organisation = draft.Organisation, OrganisationName = draft.OrganisationName };
        return true;
    }

    private static bool BuildParticipant(ref ParticipantDraft draft, LineReading line, [MaybeNullWhen(false)] out Participant participant)
    {
        participant = null;
        if (draft.Person is null == draft.Organisation is null)
        {
            line.Report(
                ReadIssueReason.NotOneParticipant, "either a person or an organisation", draft.Person is null ? "neither" : "both");
            return false;
        }

        participant = new Participant(draft.Person, draft.Organisation, draft.Role)
        {
            Allegation = draft.Allegation,
            Judgment = draft.Judgment,
        };
        return true;
    }

    /// <summary>Whether one of the quotes has words in it, as the text of a statement or figure must.</summary>
    private static bool HasWords(ReadOnlySpan<SourceAttribution> sources, LineReading line)
    {
        foreach (SourceAttribution source in sources)
        {
            if (!string.IsNullOrWhiteSpace(source.Quote))
            {
                return true;
            }
        }

        line.Report(ReadIssueReason.EmptyText, "words in the quote of a source", "white space", "sources");
        return false;
    }

    private static bool BuildPerson(ref RecordDraft draft, LineReading line, [MaybeNullWhen(false)] out Person person)
    {
        person = new Person(draft.Id, draft.Name, draft.Sources)
        {
            Rule = draft.Rule,
            Names = draft.Names,
            Honorifics = draft.Honorifics,
            Roles = draft.Roles,
            Protection = draft.Protection,
        };
        return true;
    }

    private static bool BuildOrganisation(ref RecordDraft draft, LineReading line, [MaybeNullWhen(false)] out Organisation organisation)
    {
        organisation = new Organisation(draft.Id, draft.Name, draft.Sources)
        {
            Rule = draft.Rule,
            Names = draft.Names,
            Kind = draft.OrganisationKind,
        };
        return true;
    }

    private static bool BuildEvent(ref RecordDraft draft, LineReading line, [MaybeNullWhen(false)] out Event @event)
    {
        @event = new Event(draft.Id, draft.EventKind, draft.Name, draft.Sources)
        {
            Rule = draft.Rule,
            Date = draft.Date,
            Place = draft.Place,
            Participants = draft.Participants,
        };
        return true;
    }

    private static bool BuildStatement(ref RecordDraft draft, LineReading line, [MaybeNullWhen(false)] out Statement statement)
    {
        if (!HasWords(draft.Sources.AsSpan(), line))
        {
            statement = null;
            return false;
        }

        statement = new Statement(draft.Id, draft.Mode, draft.Sources)
        {
            Rule = draft.Rule,
            Text = draft.Name,
            Speaker = draft.Speaker,
            SpeakerName = draft.SpeakerName,
            CoSpeakers = draft.CoSpeakers,
            Cue = draft.Cue,
            SpeakerMention = draft.SpeakerMention,
            CueMention = draft.CueMention,
            Act = draft.Act,
            Date = draft.Date,
            Event = draft.Event,
            About = draft.About,
        };
        return true;
    }

    private static bool BuildFigure(ref RecordDraft draft, LineReading line, [MaybeNullWhen(false)] out Figure figure)
    {
        figure = null;
        if (!HasWords(draft.Sources.AsSpan()[..1], line))
        {
            return false;
        }

        if (draft.Lower is null && draft.Upper is null)
        {
            line.Report(ReadIssueReason.NoBound, "a lower or an upper bound", "neither");
            return false;
        }

        if (draft.Upper < draft.Lower)
        {
            line.Report(
                ReadIssueReason.InvertedBounds,
                string.Create(CultureInfo.InvariantCulture, $"an upper bound of at least the lower one, {draft.Lower}"),
                string.Create(CultureInfo.InvariantCulture, $"{draft.Upper}"),
                "upper");
            return false;
        }

        Quantity quantity = new(draft.QuantityKind, draft.Lower, draft.Upper, draft.Qualifier) { Part = draft.Part, Whole = draft.Whole };
        figure = new Figure(draft.Id, quantity, draft.Sources)
        {
            Rule = draft.Rule,
            Text = draft.Name,
            Counted = draft.Counted,
            Per = draft.Per,
            Period = draft.Date,
            Event = draft.Event,
            AssertedBy = draft.Speaker,
            PartOf = draft.PartOf,
        };
        return true;
    }

    /// <summary>What has a span: a span, a source, an article, a mention.</summary>
    private struct SpanDraft
    {
        public RecordId Document;
        public int Start;
        public int End;
        public string Quote;
        public string? Title;
        public EdtfDate? Published;
        public string? Dateline;
        public string? Byline;
        public MentionKind Kind;
        public string? Value;
        public string? Rule;
    }

    private struct DocumentDraft
    {
        public RecordId Id;
        public string Name;
        public string Sha256;
        public int Length;
        public string? Uri;
        public EdtfDate? Retrieved;
        public string? Language;
        public ValueList<Article> Articles;
        public ValueList<string> Notices;
    }

    private struct RoleDraft
    {
        public string Title;
        public RecordId? Organisation;
        public string? OrganisationName;
    }

    private struct ParticipantDraft
    {
        public RecordId? Person;
        public RecordId? Organisation;
        public ParticipantRole Role;
        public AllegationStatus? Allegation;
        public RecordId? Judgment;
    }

    /// <summary>The fields of all types of record; where two types have a field of one kind and different name, they share it.</summary>
    private struct RecordDraft
    {
        public RecordId Id;
        public string? Rule;
        public ValueList<SourceAttribution> Sources;
        public string Name;
        public ValueList<string> Names;
        public ValueList<string> Honorifics;
        public ValueList<PersonRole> Roles;
        public ProtectionNeed? Protection;
        public OrganisationKind? OrganisationKind;
        public EventKind EventKind;
        public EdtfDate? Date;
        public string? Place;
        public ValueList<Participant> Participants;
        public StatementMode Mode;
        public RecordId? Speaker;
        public RecordId? PartOf;
        public string? SpeakerName;
        public ValueList<RecordId> CoSpeakers;
        public string? Cue;
        public TextSpan? SpeakerMention;
        public TextSpan? CueMention;
        public StatementAct? Act;
        public RecordId? Event;
        public ValueList<RecordId> About;
        public QuantityKind QuantityKind;
        public Qualifier Qualifier;
        public decimal? Lower;
        public decimal? Upper;
        public decimal? Part;
        public decimal? Whole;
        public string? Counted;
        public string? Per;
    }
}
