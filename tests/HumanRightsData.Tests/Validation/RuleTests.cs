using HumanRightsData.Dates;
using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>Each rule about a record by itself: a case that it finds, and the nearest that it must not find.</summary>
public class RuleTests
{
    private static readonly string Alef = new([(char)0x0410]); // the Cyrillic letter that looks like an A

    public static TheoryData<string, string, SourcedRecord> Found => new()
    {
        // Structure
        { "HRD009", "id", Sample.Letters with { Id = new RecordId("figure-17") } },
        { "HRD009", "id", Sample.Letters with { Id = new RecordId(Sample.Letters.Id.Value.ToUpperInvariant()) } },
        { "HRD014", "id", Sample.Letters with { Id = Sample.Id(RecordType.Event, "about 3,000", "count") } },
        { "HRD010", "id", Sample.Letters with { Id = Sample.Id(RecordType.Figure, "about 3,000", "money") } },
        { "HRD010", "id", Sample.Asking with { Id = Sample.Id(RecordType.Statement, "We will go on asking,", "indirect") } },
        { "HRD011", "id", Sample.Letters with { Rule = null, Id = Sample.Id(RecordType.Figure, "1,200", "money") } },
        { "HRD012", "participants[1].role", Event(new(Sample.Keld.Id, null, ParticipantRole.Victim), Accused(Sample.Keld.Id)) },
        { "HRD012", "participants[1].role", Event(new(Sample.Keld.Id, null, ParticipantRole.Judge), new(Sample.Keld.Id, null, ParticipantRole.Defendant)) },
        { "HRD013", "speakerName", Sample.Asking with { SpeakerName = "Tomas Keld" } },
        { "HRD013", "roles[0].organisationName", Sample.Orrin with { Roles = [new PersonRole("chairs") { Organisation = Sample.Centre.Id, OrganisationName = "Marrow Bay" }] } },

        // Grounding
        { "HRD109", "lower", Prisoners(1200, null, Qualifier.AtLeast) },
        { "HRD109", "lower", Prisoners(121, null, Qualifier.AtLeast) },
        { "HRD109", "lower", Sample.Answers with { Quantity = new Quantity(QuantityKind.Share, 0.85m, 0.85m, Qualifier.Exact) } },
        { "HRD109", "part", Sample.Answers with { Quantity = Sample.Answers.Quantity with { Part = 54 } } },
        { "HRD109", "whole", Sample.Answers with { Quantity = Sample.Answers.Quantity with { Whole = 66 } } },
        { "HRD109", "upper", Sample.Nightly with { Quantity = new Quantity(QuantityKind.Rate, 10, 50, Qualifier.Between) } },
        { "HRD109", "lower", Sample.Letters with { Quantity = new Quantity(QuantityKind.Count, 5000, 5000, Qualifier.About), Text = "5,000", Sources = [Sample.Letters.Sources[0] with { Quote = "about 3,000 letters" }] } },
        { "HRD110", "qualifier", Prisoners(120, null, Qualifier.MoreThan) },
        { "HRD110", "qualifier", Prisoners(120, 120, Qualifier.Exact) },
        { "HRD110", "qualifier", Prisoners(null, 120, Qualifier.AtMost) },
        { "HRD110", "qualifier", Sample.Letters with { Quantity = new Quantity(QuantityKind.Count, 3000, 3000, Qualifier.Exact) } },
        { "HRD111", "date", Trial("found the warden, Anton Brask, guilty on 2 May 2018", "2018-05-03") },
        { "HRD112", "date", Sample.Verdict with { Date = EdtfDate.Parse("2018-05-03") } },
        { "HRD112", "date", Sample.Verdict with { Date = EdtfDate.Parse("2018-06") } },
        { "HRD112", "date", Sample.Asking with { Date = EdtfDate.Parse("2018-01-01") } },
        { "HRD112", "period", Sample.Prisoners with { Period = EdtfDate.Parse("2016-24") } },
        { "HRD113", "speakerName", Sample.Asking with { SpeakerName = "Ilsabet Orrin-Vane" } },
        { "HRD113", "speakerName", Sample.Asking with { Speaker = null, SpeakerName = "Edda Marrow" } },
        { "HRD114", "name", Sample.Keld with { Name = "Tomas F. Keld" } },
        { "HRD114", "names[1]", Sample.Centre with { Names = ["HRC", "HRCC"] } },
        { "HRD114", "place", Sample.Detention with { Place = "Marrow" + " Cove" } },
        { "HRD114", "roles[0].organisationName", Sample.Brask with { Roles = [new PersonRole("warden") { OrganisationName = "Sorrow Bay" }] } },
        { "HRD115", "text", Sample.Asking with { Text = "We will go on asking." } },
        { "HRD115", "text", Sample.Asking with { Text = "We will not go on asking," } },
        { "HRD115", "text", Sample.Letters with { Text = "3,000" } },
        { "HRD116", "honorifics[0]", Sample.Orrin with { Honorifics = ["Professor"] } },
        { "HRD116", "roles[0].title", Sample.Brask with { Roles = [new PersonRole("governor")] } },
        { "HRD116", "title", Sample.Verdict with { Title = "convicted the warden" } },
        { "HRD116", "cue", Sample.Asking with { Cue = "claimed" } },
        { "HRD116", "counted", Sample.Letters with { Counted = "petitions" } },
        { "HRD117", "cueMention", Sample.Buses with { CueMention = new TextSpan(Sample.Buses.CueMention!.Value.Start - 1, Sample.Buses.CueMention!.Value.End) } },
        { "HRD117", "cueMention", Sample.Buses with { CueMention = new TextSpan(Sample.Buses.CueMention!.Value.Start + 1, Sample.Buses.CueMention!.Value.End) } },
        { "HRD117", "cueMention", Sample.Asking with { CueMention = Sample.Span("said") } },
        { "HRD117", "speakerMention", Sample.Buses with { SpeakerMention = new TextSpan(90_000, 90_003) } },
        { "HRD117", "speakerMention", Sample.Buses with { SpeakerMention = new TextSpan(5, 5) } },

        // Dates
        { "HRD203", "date", Sample.Asking with { Date = EdtfDate.Parse("2019-03-15") } },
        { "HRD203", "date", Sample.Asking with { Date = EdtfDate.Parse("2020") } },
        { "HRD204", "about[0]", Sample.Buses with { Date = EdtfDate.Parse("2016") } },
        { "HRD204", "event", Sample.Asking with { Event = Sample.Verdict.Id, Date = EdtfDate.Parse("2018-05-01") } },

        // Figures
        { "HRD302", "lower", Figure(QuantityKind.Count, -120, null, Qualifier.AtLeast) },
        { "HRD302", "part", Figure(QuantityKind.Share, 0.75m, 0.75m, Qualifier.Exact, -45, 60) },
        { "HRD303", "lower", Figure(QuantityKind.Share, 75, 75, Qualifier.Exact) },
        { "HRD303", "upper", Figure(QuantityKind.Share, null, 1.01m, Qualifier.AtMost) },
        { "HRD304", "part", Figure(QuantityKind.Share, 0.75m, 0.75m, Qualifier.Exact, 60, 45) },
        { "HRD305", "lower", Figure(QuantityKind.Share, 0.85m, 0.85m, Qualifier.Exact, 45, 60) },
        { "HRD305", "upper", Figure(QuantityKind.Share, null, 0.65m, Qualifier.AtMost, 45, 60) },
        { "HRD307", "counted", Sample.Letters with { Counted = null } },
        { "HRD307", "counted", Sample.Letters with { Counted = " " } },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, 120, 130, Qualifier.Exact) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, 120, 120, Qualifier.AtLeast) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, null, 120, Qualifier.MoreThan) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, 120, 120, Qualifier.LessThan) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, 120, 120, Qualifier.Between) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, 120, null, Qualifier.Between) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, 120, null, Qualifier.About) },
        { "HRD308", "qualifier", Figure(QuantityKind.Count, null, 24, Qualifier.Order) },
        { "HRD310", "per", Sample.Nightly with { Per = null } },
        { "HRD310", "per", Sample.Letters with { Per = "night" } },
        { "HRD310", "part", Figure(QuantityKind.Count, 45, 45, Qualifier.Exact, 45, 60) },
        { "HRD310", "whole", Figure(QuantityKind.Share, 0.75m, 0.75m, Qualifier.Exact, 45) },

        // Statements
        { "HRD401", "speaker", Sample.Asking with { Speaker = null, SpeakerName = null } },
        { "HRD402", "text", Said("Nobody was told” where") },
        { "HRD402", "text", Said("Nobody “was told where") },
        { "HRD402", "text", Said("Nobody \"was told where") },
        { "HRD402", "text", Said("Nobody (was told where") },
        { "HRD402", "text", Said("Nobody [was told) where") },
        { "HRD403", "cue", Sample.Families with { Speaker = null, SpeakerName = null } },
        { "HRD404", "sources[0]", Said("Nobody was told.\n\nEverybody knew") },
        { "HRD404", "sources[0]", Said("Nobody was told\r\n \r\nEverybody knew") },

        // Identity
        { "HRD502", "names[0]", Sample.Centre with { Names = ["HCR"] } },
        { "HRD502", "names[0]", Sample.Centre with { Names = ["UN"] } },
        { "HRD502", "names[0]", Sample.Centre with { Names = ["FIDH"] } },

        // Do no harm
        { "HRD601", "participants[0].allegation", Event(new Participant(Sample.Brask.Id, null, ParticipantRole.Perpetrator)) },
        { "HRD601", "participants[0].judgment", Event(new Participant(Sample.Brask.Id, null, ParticipantRole.Perpetrator) { Allegation = AllegationStatus.Convicted }) },
        { "HRD602", "text", Said("write to ask.us+now@harbour-rights.example.org today") },
        { "HRD602", "text", Said("call +46 8 123 456 78 at night") },
        { "HRD602", "text", Said("call (020) 7946 0018 at night") },
        { "HRD602", "text", Said("call 202-555-0147 at night") },
        { "HRD602", "text", Said("the line (202-555-0147) is open") },
        { "HRD602", "text", Said("I live at 12 Quarry Street now") },
        { "HRD602", "text", Said("I live at 12 Old Quarry Road, above the shop") },
        { "HRD602", "text", Said("I live at 12, rue des Lilas now") },
        { "HRD602", "text", Said("I live at Steinbruchstraße 12 now") },
        { "HRD602", "place", Sample.Detention with { Place = "3 Mole Lane" } },
        { "HRD603", "name", Sample.Brask with { Name = Alef + "nton Brask" } },
        { "HRD603", "names[0]", Sample.Brask with { Names = ["Brask\u202E"] } },
        { "HRD603", "speakerName", Sample.Asking with { SpeakerName = "Orrin\u200F-Vale" } },
    };

    public static TheoryData<string, string, SourcedRecord> NotFound => new()
    {
        { "HRD009", "an id of the right form", Sample.Letters },
        { "HRD014", "an id that names no type", Sample.Letters with { Id = new RecordId("figure-17") } },
        { "HRD009", "an id of another type is another rule's", Sample.Letters with { Id = Sample.Id(RecordType.Event, "about 3,000", "count") } },
        { "HRD010", "an id of the wrong form is another rule's", Sample.Letters with { Id = new RecordId("figure-17") } },
        { "HRD010", "a record of another program", Sample.Letters with { Rule = null, Id = Sample.Id(RecordType.Figure, "1,200", "money") } },
        { "HRD011", "a record of this library", Sample.Letters with { Id = Sample.Id(RecordType.Figure, "1,200", "money") } },
        { "HRD010", "a statement told apart by its speaker", Sample.Asking with { Id = Sample.Id(RecordType.Statement, "We will go on asking,", "direct:Ilsabet Orrin-Vale") } },
        { "HRD012", "two roles that go together", Event(new(Sample.Keld.Id, null, ParticipantRole.Host), new(Sample.Keld.Id, null, ParticipantRole.Speaker)) },
        { "HRD012", "contrary roles of two people", Event(new(Sample.Keld.Id, null, ParticipantRole.Victim), Accused(Sample.Brask.Id)) },
        { "HRD013", "another name of the speaker", Sample.Asking with { SpeakerName = "Orrin-Vale" } },
        { "HRD013", "the surname alone", Sample.Asking with { SpeakerName = "Vale" } },
        { "HRD109", "the number in words of the document", Prisoners(120, null, Qualifier.AtLeast) },
        { "HRD109", "a share rounded to four places", Sample.Answers with { Quantity = new Quantity(QuantityKind.Share, 0.75003m, 0.75003m, Qualifier.Exact) } },
        { "HRD109", "one of two numbers of a whole sentence", Sentence("the ministry speaks of 1,200 letters", 1200) },
        { "HRD109", "a number that is no quantity", Sentence("Thursday. “Nobody was told where the buses went,” said Dr Ilsabet Orrin-Vale", 3) },
        { "HRD109", "words of another language", Foreign("deux mille 500", 2500) },
        { "HRD109", "digits of another script", Foreign("१२० prisoners", 120) },
        { "HRD109", "words without a number", Foreign("countless", 2500) },
        { "HRD110", "the qualifier of the words", Prisoners(120, null, Qualifier.AtLeast) },
        { "HRD111", "a day of the month that the words give", Trial("found the warden, Anton Brask, guilty on 2 May 2018", "2018-05") },
        { "HRD111", "another day of the document", Trial("found the warden, Anton Brask, guilty on 2 May 2018", "2019-03-14") },
        { "HRD112", "the year of a day", Sample.Verdict with { Date = EdtfDate.Parse("2018") } },
        { "HRD112", "from one day of the document to another", Sample.Verdict with { Date = EdtfDate.Parse("2018-05-02/2019-03-14") } },
        { "HRD112", "since a day", Sample.Verdict with { Date = EdtfDate.Parse("2018-05-02/..") } },
        { "HRD112", "about a day", Sample.Verdict with { Date = EdtfDate.Parse("2018-05-02~") } },
        { "HRD113", "a name in other capitals", Sample.Asking with { SpeakerName = "ILSABET ORRIN-VALE" } },
        { "HRD113", "a name with another hyphen", Sample.Asking with { SpeakerName = "Ilsabet Orrin‑Vale" } },
        { "HRD113", "nobody", Sample.Asking with { Speaker = null, SpeakerName = null } },
        { "HRD114", "a name with a line break in the page", Sample.Keld with { Names = ["Judge  Tomas\nKeld"] } },
        { "HRD115", "two segments joined by one space", new Statement(Sample.Asking.Id, StatementMode.Direct, [Sample.Cite("We will"), Sample.Cite("asking,")]) },
        { "HRD116", "words in other capitals", Sample.Asking with { Cue = "Added" } },
        { "HRD117", "a cue with a capital", Sample.Asking with { Cue = "lawyers", CueMention = Sample.Span("Lawyers") } },
        { "HRD203", "the day of publication", Sample.Asking with { Date = EdtfDate.Parse("2019-03-14") } },
        { "HRD203", "the year of publication", Sample.Asking with { Date = EdtfDate.Parse("2019") } },
        { "HRD203", "an open end", Sample.Asking with { Date = EdtfDate.Parse("2018/..") } },
        { "HRD204", "the day of the event", Sample.Asking with { Event = Sample.Verdict.Id, Date = EdtfDate.Parse("2018-05-02") } },
        { "HRD204", "the year of the event", Sample.Asking with { About = [Sample.Verdict.Id], Date = EdtfDate.Parse("2018") } },
        { "HRD302", "nobody", Figure(QuantityKind.Count, 0, 0, Qualifier.Exact) },
        { "HRD303", "all", Figure(QuantityKind.Share, 1, 1, Qualifier.Exact) },
        { "HRD303", "a count", Figure(QuantityKind.Count, 75, 75, Qualifier.Exact) },
        { "HRD304", "all of them", Figure(QuantityKind.Share, 1, 1, Qualifier.Exact, 60, 60) },
        { "HRD305", "a share written to four places", Figure(QuantityKind.Share, 0.4467m, 0.4467m, Qualifier.Exact, 130, 291) },
        { "HRD305", "a whole of nothing", Figure(QuantityKind.Share, 0, 0, Qualifier.Exact, 0, 0) },
        { "HRD308", "at least", Figure(QuantityKind.Count, 120, null, Qualifier.AtLeast) },
        { "HRD308", "about two numbers", Figure(QuantityKind.Count, 20, 30, Qualifier.About) },
        { "HRD308", "dozens", Figure(QuantityKind.Count, 24, null, Qualifier.Order) },
        { "HRD401", "a speaker by name alone", Sample.Asking with { Speaker = null, SpeakerName = "Lawyers" } },
        { "HRD401", "an indirect statement", Sample.Families with { Speaker = null, SpeakerName = null } },
        { "HRD402", "pairs within pairs", Said("Nobody “was (told [so])” where") },
        { "HRD402", "inches", Said("he is 6'3\" tall") },
        { "HRD402", "a straight mark that closes a curly one", Said("there was “no evidence\" yet") },
        { "HRD402", "apostrophes", Said("Nobody’s told the O’Brien’s ‘where") },
        { "HRD402", "a list of letters", Said("We ask a) for an answer and 2) for a date") },
        { "HRD403", "a cue with a name", Sample.Families with { Speaker = null } },
        { "HRD404", "a line end within a paragraph", Said("Nobody was told\nEverybody knew") },
        { "HRD404", "a sentence that an empty line cut", Said("Nobody was told,\n\nEverybody knew") },
        { "HRD404", "small letters after an empty line", Said("Nobody was told\n\nand everybody knew") },
        { "HRD502", "initials", Sample.Centre with { Names = ["H.R.C."] } },
        { "HRD502", "letters within words", Sample.Centre with { Names = ["HaRC", "HRICE"] } },
        { "HRD502", "an acronym of a name in another language", Sample.Centre with { Name = "International Federation for Human Rights", Names = ["FIDH"] } },
        { "HRD502", "a name of one word", Sample.Centre with { Names = ["Centre"] } },
        { "HRD601", "an allegation", Event(Accused(Sample.Brask.Id)) },
        { "HRD601", "a judgment", Sample.Detention },
        { "HRD601", "a victim", Event(new Participant(Sample.Brask.Id, null, ParticipantRole.Victim)) },
        { "HRD602", "numbers of other kinds", Said("On 14/09/2017 2,500,000 people and 120-130 others read A/HRC/49/75 of 2017-09-14, 1,200 (45 per cent) of 10 000 000") },
        { "HRD602", "years", Said("in 1988 1989 1990 and 2017-2018, 2019") },
        { "HRD602", "a handle", Said("says @harbour on the net") },
        { "HRD602", "people in a street", Said("100 people marched down Quarry Street and 300 Street children") },
        { "HRD602", "a road without a number", Said("the Quarry Road case of 2019") },
        { "HRD603", "accents", Sample.Brask with { Name = "Ánton Bråsk" } },
        { "HRD603", "a name in another script", Sample.Brask with { Names = ["Антон Браск", "آنتون براسک", "안톤"] } },
        { "HRD603", "a name in two scripts, each word in one", Sample.Brask with { Names = ["Brask (Браск)"] } },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void A_broken_record_is_told(string code, string path, SourcedRecord record)
    {
        IReadOnlyList<Finding> findings = Validate(record);
        Assert.Contains(findings, finding => finding.Code == code && finding.Path == path && finding.Record == record.Id);
        Assert.All(findings.Where(finding => finding.Code == code), finding => Assert.Equal(record.Id, finding.Record));
    }

    [Theory]
    [MemberData(nameof(NotFound))]
    public void The_nearest_right_record_is_let_pass(string code, string why, SourcedRecord record)
    {
        Assert.NotEmpty(why);
        Assert.DoesNotContain(Validate(record), finding => finding.Code == code);
    }

    [Fact]
    public void A_document_under_another_id_is_told()
    {
        DocumentInfo renamed = new(RecordId.ForDocument(new string('a', 64)), Sample.Info.Name, Sample.Info.Sha256, Sample.Info.Length);
        IReadOnlyList<Finding> findings = Sample.Validate(new Dataset([renamed], []));
        Assert.Equal(["HRD010"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_document_of_another_length_is_told()
    {
        DocumentInfo longer = new(Sample.Info.Id, Sample.Info.Name, Sample.Info.Sha256, Sample.Info.Length + 1);
        Assert.Equal(["HRD102"], Sample.Validate(new Dataset([longer], [])).Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("HRD103", "articles[0].end")]
    [InlineData("HRD114", "articles[1].title")]
    [InlineData("HRD114", "articles[1].byline")]
    [InlineData("HRD114", "articles[1].dateline")]
    public void An_article_is_held_against_the_text(string code, string path)
    {
        DocumentInfo info = Sample.Document.Describe(
        [
            new Article(new TextSpan(0, Sample.Text.Length + 1)) { Title = "Lawyers ask for an inquiry", Dateline = "MARROW BAY" },
            new Article(new TextSpan(0, 9)) { Title = "Lawyers ask for a pardon", Byline = "Edda Fenn", Dateline = "Geneva" },
        ]);
        IReadOnlyList<Finding> findings = Sample.Validate(new Dataset([info], []));
        Assert.Contains(findings, finding => finding.Code == code && finding.Path == path);
        Assert.Equal(4, findings.Count);
    }

    /// <summary>Two records of one document, and whether they are probably one.</summary>
    [Theory]
    [InlineData("Alireza Avaie", "Ali-Reza Avaie", false)] // the hyphen makes two words of one
    [InlineData("Ali Reza Avaie", "Ali-Reza Avayi", true)]
    [InlineData("Sid Ahmad Ghozali", "Sid Ahmed Ghozali", true)]
    [InlineData("Mohammad Taheri", "Muhammed Taheri", true)]
    [InlineData("Ingrid Orrin Vale", "Orrin-Vale Ingrid", true)]
    [InlineData("José Peña", "Jose Pena", true)]
    [InlineData("O’Dowd Marta", "O'Dowd Marta", true)]
    [InlineData("Hamid Pourkeldi", "Hamid Purkeldi", true)]
    [InlineData("Ghozali Naderi", "Gozali Nadery", true)]
    [InlineData("Maria Keld", "Mario Keld", false)]
    [InlineData("Martin Keld", "Martina Keld", false)]
    [InlineData("Tomas Keld", "Anton Keld", false)]
    [InlineData("Keld", "Kold", false)]
    [InlineData("Eli", "Ali", false)] // one consonant tells nothing
    [InlineData("Tomas Keld", "Keld", false)]
    [InlineData("Ana Orrin", "Ina Urran", false)]
    public void Names_that_differ_in_spelling_alone_are_probably_one(string one, string other, bool same)
    {
        Person first = Sample.Keld with { Name = one };
        Person second = Sample.Brask with { Name = other };
        Dataset dataset = new(Sample.Dataset.Documents, [first, second]);
        IReadOnlyList<Finding> findings = Sample.Validate(dataset);
        Assert.Equal(same, findings.Any(finding => finding.Code == "HRD501" && finding.Record == second.Id && finding.Related.Contains(first.Id)));
    }

    [Fact]
    public void A_person_and_an_organisation_of_one_name_are_two() =>
        Assert.DoesNotContain(Sample.Validate(Sample.With(Sample.Centre with { Name = "Tomas Keld" })), finding => finding.Code == "HRD501");

    /// <summary>A claim beside "at least 120 prisoners", and whether both can hold.</summary>
    [Theory]
    [InlineData(100, 100, Qualifier.Exact, true)]
    [InlineData(null, 120, Qualifier.LessThan, true)]
    [InlineData(null, 120, Qualifier.AtMost, false)]
    [InlineData(120, 120, Qualifier.Exact, false)]
    [InlineData(90, 90, Qualifier.About, false)]
    [InlineData(50, 50, Qualifier.About, true)]
    [InlineData(500, null, Qualifier.MoreThan, false)]
    [InlineData(null, 100, Qualifier.AtMost, true)]
    public void Two_claims_are_told_where_they_cannot_both_hold(int? lower, int? upper, Qualifier qualifier, bool contrary)
    {
        Figure other = Sample.Letters with { Quantity = new Quantity(QuantityKind.Count, lower, upper, qualifier), Counted = "Prisoners", Event = Sample.Detention.Id, AssertedBy = Sample.Brask.Id };
        IReadOnlyList<Finding> findings = Sample.Validate(Sample.With(other));
        Finding[] claims = [.. findings.Where(finding => finding.Code == "HRD309")];
        Assert.Equal(contrary ? 1 : 0, claims.Length);
        foreach (Finding claim in claims)
        {
            RecordId[] named = [claim.Record!.Value, .. claim.Related];
            Assert.Contains(Sample.Prisoners.Id, named);
            Assert.Contains(other.Id, named);
            Assert.Contains(Sample.Centre.Name, claim.Message, StringComparison.Ordinal);
            Assert.Contains(Sample.Brask.Name, claim.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2017-24", "Marrow Bay", "prisoners were held", 0)] // a season and a place: may be another detention
    [InlineData("2017-12-03", "Marrow Bay", "men were held", 1)]
    [InlineData("2017-12-03", "Sorrow Bay", "men were held", 0)]
    [InlineData("2017-12-04", "Marrow Bay", "men were held", 0)]
    public void Claims_of_two_documents_are_told_where_the_event_is_one(string date, string place, string title, int told)
    {
        Event one = Sample.Detention with { Date = EdtfDate.Parse(date == "2017-24" ? date : "2017-12-03") };
        SourceDocument page = SourceDocument.FromText("other.txt", "On 3 December 2017 sixty men were held at Marrow Bay.");
        Event other = new(RecordId.For(RecordType.Event, page.Sha256, new TextSpan(25, 38), "detention"), EventKind.Detention, title, [page.Cite(new TextSpan(25, 38))]) { Date = EdtfDate.Parse(date), Place = place };
        Figure sixty = new(RecordId.For(RecordType.Figure, page.Sha256, new TextSpan(19, 24), "count"), new Quantity(QuantityKind.Count, 60, 60, Qualifier.Exact), [page.Cite(new TextSpan(19, 24))]) { Counted = "prisoners", Event = other.Id };
        Dataset both = new([Sample.Info, page.Describe()], [one, other, Sample.Prisoners, sixty]);
        Assert.Equal(told, new DatasetValidator().Validate(both, [Sample.Document, page]).Count(finding => finding.Code == "HRD309"));
    }

    [Fact]
    public void A_part_does_not_contradict_its_whole_nor_another_part()
    {
        Figure whole = Sample.Prisoners, part = Claim(Sample.Letters, 40), other = Claim(Sample.FewerLetters, 11);
        Assert.Equal(0, Count(part with { PartOf = whole.Id }, other with { PartOf = whole.Id }));
        Assert.Equal(1, Count(part with { PartOf = whole.Id }, other with { PartOf = part.Id })); // 11 against at least 120
        Assert.Equal(3, Count(part, other));

        int Count(params Figure[] parts) =>
            Sample.Validate(new Dataset([Sample.Info], [Sample.Detention, whole, .. parts])).Count(finding => finding.Code == "HRD309");

        static Figure Claim(Figure figure, int number) => figure with
        {
            Quantity = new Quantity(QuantityKind.Count, number, number, Qualifier.Exact),
            Counted = Sample.Prisoners.Counted,
            Event = Sample.Detention.Id,
        };
    }

    /// <summary>A statement of 6 November 2019 about an event, and whether the event's date is told.</summary>
    [Theory]
    [InlineData(EventKind.Session, "2019-11-08", false)] // announced
    [InlineData(EventKind.Session, "2029-11-08", true)]
    [InlineData(EventKind.Killing, "2019-11-08", true)]
    [InlineData(EventKind.Killing, "2019-11-06", false)]
    public void What_is_announced_may_come_after_the_statement(EventKind kind, string date, bool told)
    {
        Event happening = Sample.Verdict with { Kind = kind, Date = EdtfDate.Parse(date) };
        Statement said = Sample.Asking with { Date = EdtfDate.Parse("2019-11-06"), About = [happening.Id] };
        IReadOnlyList<Finding> findings = Sample.Validate(new Dataset([Sample.Info], [Sample.Orrin, Sample.Keld, Sample.Brask, happening, said]));
        Assert.Equal(told, findings.Any(finding => finding.Code == "HRD204" && finding.Record == said.Id && finding.Related.Contains(happening.Id)));
    }

    [Fact]
    public void A_round_number_does_not_deny_that_there_were_more()
    {
        Figure round = Sample.FewerLetters with { Event = Sample.Detention.Id };
        Figure more = Sample.Letters with { Quantity = new Quantity(QuantityKind.Count, 1200, null, Qualifier.MoreThan), Event = Sample.Detention.Id };
        Assert.DoesNotContain(Sample.Validate(new Dataset([Sample.Info], [Sample.Detention, round, more])), finding => finding.Code == "HRD309");
        Figure odd = round with { Quantity = new Quantity(QuantityKind.Count, 1201, 1201, Qualifier.Exact) };
        more = more with { Quantity = new Quantity(QuantityKind.Count, 1201, null, Qualifier.MoreThan) };
        Assert.Contains(Sample.Validate(new Dataset([Sample.Info], [Sample.Detention, odd, more])), finding => finding.Code == "HRD309");
    }

    [Theory]
    [InlineData(16, 60, true)]
    [InlineData(15, 60, false)] // with the 45, all of them
    [InlineData(45, 60, false)] // said twice
    [InlineData(50, 61, false)] // another whole
    public void Parts_of_one_whole_are_added(int part, int whole, bool above)
    {
        Figure other = Sample.Letters with
        {
            Quantity = new Quantity(QuantityKind.Share, decimal.Round((decimal)part / whole, 4), decimal.Round((decimal)part / whole, 4), Qualifier.Exact) { Part = part, Whole = whole },
            Counted = "families",
        };
        Assert.Equal(above, Sample.Validate(Sample.With(other)).Any(finding => finding.Code == "HRD306" && finding.Record == other.Id));
    }

    /// <summary>Two parts of the 1,200 letters.</summary>
    [Theory]
    [InlineData(1201, 5, "HRD304")]
    [InlineData(1200, 1, "HRD306")]
    [InlineData(700, 500, null)]
    public void Parts_of_another_figure_are_held_against_it(int one, int other, string? code)
    {
        Figure first = Sample.Letters with { Quantity = new Quantity(QuantityKind.Count, one, null, Qualifier.AtLeast), PartOf = Sample.FewerLetters.Id };
        Figure second = Sample.Prisoners with { Quantity = new Quantity(QuantityKind.Count, other, other, Qualifier.Exact), PartOf = Sample.FewerLetters.Id };
        IEnumerable<string> codes = Sample.Validate(new Dataset([Sample.Info], [Sample.FewerLetters, first, second])).Where(finding => finding.Path == "partOf").Select(finding => finding.Code);
        Assert.Equal(code is null ? [] : [code], codes);
    }

    private static IReadOnlyList<Finding> Validate(SourcedRecord record)
    {
        // A record under an id of its own stands in the place of the one that it was made from.
        SourcedRecord? original = Sample.Dataset.Records.FirstOrDefault(old => old.Type == record.Type && old.Sources[0] == record.Sources[0]);
        return Sample.Validate(Sample.Replace(original?.Id ?? record.Id, record));
    }

    private static Participant Accused(RecordId who) => new(who, null, ParticipantRole.Perpetrator) { Allegation = AllegationStatus.Alleged };

    private static Event Event(params Participant[] participants) => Sample.Verdict with { Participants = [.. participants] };

    private static Figure Figure(QuantityKind kind, decimal? lower, decimal? upper, Qualifier qualifier, decimal? part = null, decimal? whole = null) =>
        Sample.Letters with { Quantity = new Quantity(kind, lower, upper, qualifier) { Part = part, Whole = whole } };

    private static Figure Prisoners(decimal? lower, decimal? upper, Qualifier qualifier) =>
        Sample.Prisoners with { Quantity = new Quantity(QuantityKind.Count, lower, upper, qualifier) };

    private static Figure Sentence(string quote, int number) => Sample.FewerLetters with
    {
        Quantity = new Quantity(QuantityKind.Count, number, number, Qualifier.Exact),
        Text = quote,
        Sources = [Sample.Cite(quote)],
    };

    /// <summary>A quote that no page has: it is read alone.</summary>
    private static Figure Foreign(string quote, int number) => Sample.FewerLetters with
    {
        Quantity = new Quantity(QuantityKind.Count, number, number, Qualifier.Exact),
        Text = quote,
        Sources = [Sample.FewerLetters.Sources[0] with { Quote = quote }],
    };

    private static Event Trial(string quote, string date) => Sample.Verdict with { Title = quote, Date = EdtfDate.Parse(date), Sources = [Sample.Cite(quote)] };

    private static Statement Said(string text) => Sample.Asking with
    {
        Text = text,
        Sources = [new SourceAttribution(Sample.Document.Id, new TextSpan(0, text.Length), text)],
    };
}
