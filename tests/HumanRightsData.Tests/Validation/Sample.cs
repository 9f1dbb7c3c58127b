using HumanRightsData.Dates;
using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>A page of invented people and the records of it, all true, to be broken in one way at a time.</summary>
internal static class Sample
{
    public const string Text = """
        Lawyers ask for an inquiry into the Marrow Bay prison

        Published by on March 14, 2019

        At least 120 prisoners were held at Marrow Bay in the winter of 2017, the Harbour Rights Centre (HRC) said on Thursday. “Nobody was told where the buses went,” said Dr Ilsabet Orrin-Vale, who chairs the centre.

        Judge Tomas Keld found the warden, Anton Brask, guilty on 2 May 2018. Orrin-Vale said that 45 out of the 60 families have had no answer. Between 10 and 15 people left every night.

        The centre’s report speaks of about 3,000 letters; the ministry speaks of 1,200 letters. “We will go on asking,” Orrin-Vale added.

        """;

    public static SourceDocument Document { get; } = SourceDocument.FromText("marrow-bay.txt", Text);

    public static RecordId Id(RecordType type, string words, string key = "", int occurrence = 1) =>
        RecordId.For(type, Document.Sha256, Span(words, occurrence), key);

    public static TextSpan Span(string words, int occurrence = 1)
    {
        int at = -1;
        for (int i = 0; i < occurrence; i++)
        {
            at = Document.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, words);
        }

        return new TextSpan(at, at + words.Length);
    }

    public static SourceAttribution Cite(string words, int occurrence = 1) => Document.Cite(Span(words, occurrence));

    public static Person Orrin { get; } = new(Id(RecordType.Person, "Ilsabet Orrin-Vale"), "Ilsabet Orrin-Vale", [Cite("Ilsabet Orrin-Vale"), Cite("Orrin-Vale", 2), Cite("Orrin-Vale", 3)])
    {
        Rule = "test",
        Names = ["Orrin-Vale"],
        Honorifics = ["Dr"],
    };

    public static Person Brask { get; } = new(Id(RecordType.Person, "Anton Brask"), "Anton Brask", [Cite("Anton Brask")])
    {
        Rule = "test",
        Roles = [new PersonRole("warden") { OrganisationName = "Marrow Bay" }],
    };

    public static Person Keld { get; } = new(Id(RecordType.Person, "Tomas Keld"), "Tomas Keld", [Cite("Tomas Keld")]) { Rule = "test", Roles = [new PersonRole("Judge")] };

    public static Organisation Centre { get; } = new(Id(RecordType.Organisation, "Harbour Rights Centre"), "Harbour Rights Centre", [Cite("Harbour Rights Centre"), Cite("HRC")])
    {
        Rule = "test",
        Names = ["HRC"],
        Kind = OrganisationKind.Ngo,
    };

    public static Event Verdict { get; } = new(Id(RecordType.Event, "found the warden", "sentence"), EventKind.Sentence, "found the warden", [Cite("found the warden")])
    {
        Rule = "test",
        Date = EdtfDate.Parse("2018-05-02"),
        Participants =
        [
            new Participant(Keld.Id, null, ParticipantRole.Judge),
            new Participant(Brask.Id, null, ParticipantRole.Defendant) { Allegation = AllegationStatus.Charged },
        ],
    };

    public static Event Detention { get; } = new(Id(RecordType.Event, "prisoners were held", "detention"), EventKind.Detention, "prisoners were held", [Cite("prisoners were held")])
    {
        Rule = "test",
        Date = EdtfDate.Parse("2017-24"),
        Place = "Marrow Bay",
        Participants = [new Participant(Brask.Id, null, ParticipantRole.Perpetrator) { Allegation = AllegationStatus.Convicted, Judgment = Verdict.Id }],
    };

    public static Statement Buses { get; } = new(Id(RecordType.Statement, "Nobody was told where the buses went,", "direct"), StatementMode.Direct, [Cite("Nobody was told where the buses went,")])
    {
        Rule = "test",
        Speaker = Orrin.Id,
        SpeakerName = "Ilsabet Orrin-Vale",
        Cue = "said",
        SpeakerMention = Span("Ilsabet Orrin-Vale"),
        CueMention = Span("said", 2),
        Act = StatementAct.Assertion,
        About = [Detention.Id],
    };

    public static Statement Families { get; } = new(Id(RecordType.Statement, "45 out of the 60 families have had no answer", "indirect"), StatementMode.Indirect, [Cite("45 out of the 60 families have had no answer")])
    {
        Rule = "test",
        Speaker = Orrin.Id,
        SpeakerName = "Ilsabet Orrin-Vale",
        Cue = "said",
        SpeakerMention = Span("Orrin-Vale", 2),
        CueMention = Span("said", 3),
    };

    public static Statement Asking { get; } = new(Id(RecordType.Statement, "We will go on asking,", "direct"), StatementMode.Direct, [Cite("We will go on asking,")])
    {
        Rule = "test",
        Speaker = Orrin.Id,
        SpeakerName = "Ilsabet Orrin-Vale",
        Cue = "added",
    };

    public static Figure Prisoners { get; } = new(Id(RecordType.Figure, "At least 120", "count"), new Quantity(QuantityKind.Count, 120, null, Qualifier.AtLeast), [Cite("At least 120")])
    {
        Rule = "test",
        Counted = "prisoners",
        Event = Detention.Id,
        AssertedBy = Centre.Id,
        Period = EdtfDate.Parse("2017-24"),
    };

    public static Figure Answers { get; } = new(Id(RecordType.Figure, "45 out of the 60", "share"), new Quantity(QuantityKind.Share, 0.75m, 0.75m, Qualifier.Exact) { Part = 45, Whole = 60 }, [Cite("45 out of the 60")])
    {
        Rule = "test",
        Counted = "families",
        AssertedBy = Orrin.Id,
    };

    public static Figure Nightly { get; } = new(Id(RecordType.Figure, "Between 10 and 15", "rate"), new Quantity(QuantityKind.Rate, 10, 15, Qualifier.Between), [Cite("Between 10 and 15")])
    {
        Rule = "test",
        Counted = "people",
        Per = "night",
        Event = Detention.Id,
    };

    public static Figure Letters { get; } = new(Id(RecordType.Figure, "about 3,000", "count"), new Quantity(QuantityKind.Count, 3000, 3000, Qualifier.About), [Cite("about 3,000")])
    {
        Rule = "test",
        Counted = "letters",
    };

    public static Figure FewerLetters { get; } = new(Id(RecordType.Figure, "1,200", "count"), new Quantity(QuantityKind.Count, 1200, 1200, Qualifier.Exact), [Cite("1,200")])
    {
        Rule = "test",
        Counted = "letters",
    };

    public static DocumentInfo Info { get; } = Document.Describe(
        [new Article(new TextSpan(0, Span("added.").End)) { Title = "Lawyers ask for an inquiry into the Marrow Bay prison", Published = EdtfDate.Parse("2019-03-14") }]);

    public static Dataset Dataset { get; } = new(
        [Info],
        [Orrin, Brask, Keld, Centre, Verdict, Detention, Buses, Families, Asking, Prisoners, Answers, Nightly, Letters, FewerLetters]);

    /// <summary>The dataset with one record in the place of the one of the same id, or after all where there is none.</summary>
    public static Dataset With(SourcedRecord record) => Replace(record.Id, record);

    /// <summary>The dataset with one record in the place of another.</summary>
    public static Dataset Replace(RecordId id, SourcedRecord record) => Dataset.Find(id) is null
        ? new Dataset(Dataset.Documents, [.. Dataset.Records, record])
        : new Dataset(Dataset.Documents, [.. Dataset.Records.Select(old => old.Id == id ? record : old)]);

    public static IReadOnlyList<Finding> Validate(Dataset dataset) => new DatasetValidator().Validate(dataset, [Document]);
}
