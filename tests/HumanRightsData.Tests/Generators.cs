using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Dates;

namespace HumanRightsData.Tests;

/// <summary>Any value that the model allows, for properties. Ids, documents and spans come from small pools, so that values meet.</summary>
public static class Generators
{
    private static readonly string[] Characters =
    [
        "a", "Z", "7", " ", ".", "-", "'", "\"", "\\", "/", "<", "&", "\n", "\r", "\t", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "\u2029",
        "é", "ß", "“", "”", "’", "–", "…", "ı", "İ", "ق", "ک", "\u200f", "\u0661", "अ", "汉", "\ufffd", "\ufeff", "😀", "𞤀", "𝒜",
    ];

    /// <summary>A text of letters and marks of many scripts, with what JSON has to escape; never half a character.</summary>
    public static Gen<string> Text { get; } = Gen.Elements(Characters).ArrayOf().Select(string.Concat);

    /// <summary>A text with something in it that is no white space.</summary>
    public static Gen<string> Name { get; } =
        from before in Text
        from letter in Gen.Elements("A", "ş", "چ", "漢")
        from after in Text
        select before + letter + after;

    /// <summary>A date of any level of EDTF.</summary>
    public static Gen<EdtfDate> Date { get; } = Gen.OneOf(
        Gen.Choose(0, 9999).Select(EdtfDate.FromYear),
        from year in Gen.Choose(1900, 2030)
        from month in Gen.Choose(1, 12)
        select EdtfDate.FromYearMonth(year, month),
        Gen.Elements(
            "1988-08-03", "1988-22", "198X", "19XX", "1988-07-01~/1988-07-10~", "1976/1983", "2016/..", "../2016", "2016/", "XXXX-11-08", "2017?",
            "2017-?09-17", "[1988,1990..1992]", "{1988-07,1988-08}", "Y-17E7", "-0004", "2004-01-01T10:10:10Z", "1950S2").Select(EdtfDate.Parse));

    /// <summary>An id of a type, well formed.</summary>
    public static Gen<RecordId> Id(RecordType type) =>
        from document in Gen.Choose(0, 2)
        from start in Gen.Choose(0, 2)
        select type == RecordType.Document
            ? RecordId.ForDocument(Hash(document))
            : RecordId.For(type, Hash(document), new TextSpan(start, start + 1), "");

    /// <summary>An id of a person or organisation, or one that another program made up.</summary>
    public static Gen<RecordId> AnyId { get; } = Gen.OneOf(
        Id(RecordType.Person), Id(RecordType.Organisation), Name.Select(name => new RecordId(name)));

    /// <summary>Words at a place.</summary>
    public static Gen<SourceAttribution> Source { get; } =
        from document in Id(RecordType.Document)
        from span in SpanOf(1, 3)
        from quote in Gen.OneOf(Gen.Elements("a", "b"), Name)
        select new SourceAttribution(document, span, quote);

    /// <summary>At least one source.</summary>
    public static Gen<ValueList<SourceAttribution>> Sources { get; } =
        from first in Source
        from rest in List(Source)
        select (ValueList<SourceAttribution>)[first, .. rest];

    /// <summary>A document's description.</summary>
    public static Gen<DocumentInfo> Document { get; } =
        from number in Gen.Choose(0, 2)
        from name in Name
        from length in Gen.Choose(0, int.MaxValue)
        from uri in Maybe(Text)
        from retrieved in Maybe(Date)
        from language in Maybe(Gen.Elements("en", "fa", "zh-Hant"))
        from articles in List(Article)
        from notices in List(Text)
        select new DocumentInfo(RecordId.ForDocument(Hash(number)), name, Hash(number), length)
        {
            Uri = uri,
            Retrieved = retrieved,
            Language = language,
            Articles = articles,
            Notices = notices,
        };

    public static Gen<Person> Person { get; } =
        from id in Id(RecordType.Person)
        from sources in Sources
        from name in Gen.OneOf(Gen.Elements("A. Nabavi", "Ayda Nabavi"), Name)
        from names in List(Gen.OneOf(Gen.Elements("A. Nabavi", "Ayda Nabavi"), Text))
        from honorifics in List(Text)
        from roles in List(Role)
        from protection in MaybeWord<ProtectionNeed>()
        from rule in Maybe(Text)
        select new Person(id, name, sources) { Names = names, Honorifics = honorifics, Roles = roles, Protection = protection, Rule = rule };

    public static Gen<Organisation> Organisation { get; } =
        from id in Id(RecordType.Organisation)
        from sources in Sources
        from name in Name
        from names in List(Text)
        from kind in MaybeWord<OrganisationKind>()
        from rule in Maybe(Text)
        select new Organisation(id, name, sources) { Names = names, Kind = kind, Rule = rule };

    public static Gen<Event> Event { get; } =
        from id in Id(RecordType.Event)
        from sources in Sources
        from kind in Word<EventKind>()
        from title in Name
        from date in Maybe(Date)
        from place in Maybe(Text)
        from participants in List(Participant)
        from rule in Maybe(Text)
        select new Event(id, kind, title, sources) { Date = date, Place = place, Participants = participants, Rule = rule };

    public static Gen<Statement> Statement { get; } =
        from id in Id(RecordType.Statement)
        from sources in Sources
        from mode in Word<StatementMode>()
        from text in Name
        from speaker in MaybeId
        from speakerName in Maybe(Text)
        from others in List(AnyId)
        from cue in Maybe(Gen.Elements("said", "told"))
        from speakerMention in MaybeSpan
        from cueMention in MaybeSpan
        from act in MaybeWord<StatementAct>()
        from date in Maybe(Date)
        from @event in MaybeId
        from about in List(AnyId)
        from rule in Maybe(Text)
        select new Statement(id, mode, sources)
        {
            Text = text,
            Speaker = speaker,
            SpeakerName = speakerName,
            CoSpeakers = others,
            Cue = cue,
            SpeakerMention = speakerMention,
            CueMention = cueMention,
            Act = act,
            Date = date,
            Event = @event,
            About = about,
            Rule = rule,
        };

    public static Gen<Figure> Figure { get; } =
        from id in Id(RecordType.Figure)
        from sources in Sources
        from quantity in Quantity
        from text in Name
        from counted in Maybe(Text)
        from per in Maybe(Text)
        from period in Maybe(Date)
        from @event in MaybeId
        from asserter in MaybeId
        from whole in MaybeId
        from rule in Maybe(Text)
        select new Figure(id, quantity, sources)
        {
            Text = text,
            Counted = counted,
            Per = per,
            Period = period,
            Event = @event,
            AssertedBy = asserter,
            PartOf = whole,
            Rule = rule,
        };

    /// <summary>A record of any type.</summary>
    public static Gen<SourcedRecord> Record { get; } = Gen.OneOf(
        Person.Select(record => (SourcedRecord)record),
        Organisation.Select(record => (SourcedRecord)record),
        Event.Select(record => (SourcedRecord)record),
        Statement.Select(record => (SourcedRecord)record),
        Figure.Select(record => (SourcedRecord)record));

    public static Gen<Mention> Mention { get; } =
        from source in Source
        from kind in Word<MentionKind>()
        from value in Maybe(Text)
        from rule in Maybe(Text)
        select new Mention(kind, source) { Value = value, Rule = rule };

    /// <summary>A dataset; an id may stand in it twice.</summary>
    public static Gen<Dataset> Dataset { get; } =
        from documents in List(Document)
        from records in List(Record)
        select new Dataset(documents, records);

    public static Gen<Quantity> Quantity =>
        from kind in Word<QuantityKind>()
        from qualifier in Word<Qualifier>()
        from one in Amount
        from other in Amount
        from which in Gen.Choose(0, 2)
        from part in MaybeAmount
        from whole in MaybeAmount
        select new Quantity(kind, which == 1 ? null : Math.Min(one, other), which == 2 ? null : Math.Max(one, other), qualifier)
        {
            Part = part,
            Whole = whole,
        };

    private static Gen<decimal> Amount => Gen.OneOf(
        Gen.Choose(0, 3).Select(n => (decimal)n),
        Gen.Choose(0, int.MaxValue).Select(n => (decimal)n),
        from digits in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 28)
        select new decimal(digits, digits, digits, false, (byte)scale),
        Gen.Elements(0.3333m, 1.50m, 130m / 291m, decimal.MaxValue, 0.0000000000000000000000000001m));

    private static Gen<decimal?> MaybeAmount => Gen.OneOf(Gen.Constant<decimal?>(null), Amount.Select(amount => (decimal?)amount));

    private static Gen<RecordId?> MaybeId => Gen.OneOf(Gen.Constant<RecordId?>(null), AnyId.Select(id => (RecordId?)id));

    private static Gen<TextSpan?> MaybeSpan => Gen.OneOf(Gen.Constant<TextSpan?>(null), SpanOf(0, int.MaxValue / 2).Select(span => (TextSpan?)span));

    private static Gen<Article> Article =>
        from span in SpanOf(0, 2)
        from title in Maybe(Text)
        from published in Maybe(Date)
        from dateline in Maybe(Text)
        from byline in Maybe(Text)
        select new Article(span) { Title = title, Published = published, Dateline = dateline, Byline = byline };

    private static Gen<PersonRole> Role =>
        from title in Gen.Elements("judge", "President", "ß")
        from organisation in MaybeId
        from name in Maybe(Text)
        select new PersonRole(title) { Organisation = organisation, OrganisationName = name };

    private static Gen<Participant> Participant =>
        from id in AnyId
        from isPerson in Gen.Elements(true, false)
        from role in Word<ParticipantRole>()
        from allegation in MaybeWord<AllegationStatus>()
        from judgment in MaybeId
        select new Participant(isPerson ? id : null, isPerson ? null : id, role) { Allegation = allegation, Judgment = judgment };

    /// <summary>The hash of one of a few documents.</summary>
    public static string Hash(int number) => new((char)('a' + number), 64);

    /// <summary>A value of an enumeration.</summary>
    public static Gen<T> Word<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>A list of none to three.</summary>
    public static Gen<ValueList<T>> List<T>(Gen<T> items) =>
        from count in Gen.Choose(0, 3)
        from list in items.ArrayOf(count)
        select ValueList.From(list);

    private static Gen<T?> MaybeWord<T>()
        where T : struct, Enum => Gen.OneOf(Gen.Constant<T?>(null), Word<T>().Select(word => (T?)word));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<TextSpan> SpanOf(int shortest, int most) =>
        from start in Gen.Choose(0, most)
        from length in Gen.Choose(shortest, most)
        select new TextSpan(start, start + length);
}
