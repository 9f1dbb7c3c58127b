using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

public class StructureTests
{
    private static readonly RecordId Nobody = Sample.Id(RecordType.Person, "Lawyers");

    public static TheoryData<string, SourcedRecord, string, string> Cases => new()
    {
        { "HRD007", Sample.Buses with { Speaker = Nobody }, "speaker", "a person or an organisation" },
        { "HRD007", Sample.Buses with { CoSpeakers = [Sample.Keld.Id, Nobody] }, "coSpeakers[1]", "a person or an organisation" },
        { "HRD007", Sample.Buses with { Event = Nobody }, "event", "an event" },
        { "HRD007", Sample.Buses with { About = [Nobody] }, "about[0]", "an event" },
        { "HRD007", Sample.Prisoners with { AssertedBy = Nobody }, "assertedBy", "a person or an organisation" },
        { "HRD007", Sample.Prisoners with { Event = Nobody }, "event", "an event" },
        { "HRD007", Sample.Brask with { Roles = [new PersonRole("warden") { Organisation = Nobody }] }, "roles[0].organisation", "an organisation" },
        { "HRD007", Sample.Detention with { Participants = [new Participant(Nobody, null, ParticipantRole.Victim)] }, "participants[0].person", "a person" },
        { "HRD007", Sample.Detention with { Participants = [new Participant(null, Nobody, ParticipantRole.Victim)] }, "participants[0].organisation", "an organisation" },
        { "HRD007", Sample.Detention with { Participants = [Sample.Detention.Participants[0] with { Judgment = Nobody }] }, "participants[0].judgment", "an event" },
        { "HRD008", Sample.Buses with { Speaker = Sample.Detention.Id }, "speaker", "type event" },
        { "HRD008", Sample.Prisoners with { Event = Sample.Keld.Id }, "event", "type person" },
        { "HRD007", Sample.Prisoners with { PartOf = Nobody }, "partOf", "a figure" },
        { "HRD008", Sample.Prisoners with { PartOf = Sample.Detention.Id }, "partOf", "type event" },
        { "HRD008", Sample.Prisoners with { AssertedBy = Sample.Info.Id }, "assertedBy", "type document" },
        { "HRD008", Sample.Detention with { Participants = [new Participant(Sample.Centre.Id, null, ParticipantRole.Victim)] }, "participants[0].person", "a person" },
        { "HRD008", Sample.Detention with { Participants = [new Participant(null, Sample.Brask.Id, ParticipantRole.Victim)] }, "participants[0].organisation", "an organisation" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reference_leads_to_a_record_of_its_type(string code, SourcedRecord record, string path, string words)
    {
        Finding finding = Assert.Single(Sample.Validate(Sample.With(record)), finding => finding.Code == code);
        Assert.Equal((record.Id, path), (finding.Record, finding.Path));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_may_lead_to_a_record_that_comes_later()
    {
        Dataset backwards = new(Sample.Dataset.Documents, [.. Sample.Dataset.Records.Reverse()]);
        Assert.Empty(Sample.Validate(backwards));
    }

    [Fact]
    public void One_id_for_two_contents_is_told()
    {
        Dataset dataset = new(Sample.Dataset.Documents, [.. Sample.Dataset.Records, Sample.Keld with { Honorifics = ["Judge"] }]);
        Finding finding = Assert.Single(Sample.Validate(dataset), finding => finding.Code == "HRD006");
        Assert.Equal(Sample.Keld.Id, finding.Record);
    }

    [Fact]
    public void A_record_that_stands_twice_word_for_word_is_one()
    {
        Dataset dataset = new([Sample.Info, Sample.Info], [.. Sample.Dataset.Records, .. Sample.Dataset.Records]);
        Assert.Empty(Sample.Validate(dataset));
    }

    [Fact]
    public void A_page_collected_twice_under_two_names_is_one_document()
    {
        DocumentInfo again = new(Sample.Info.Id, "copy of marrow-bay.txt", Sample.Info.Sha256, Sample.Info.Length);
        Assert.Empty(Sample.Validate(new Dataset([Sample.Info, again], Sample.Dataset.Records)));
    }

    [Fact]
    public void One_id_for_records_of_two_types_is_told()
    {
        Organisation record = new(Sample.Keld.Id, "Harbour Rights Centre", Sample.Centre.Sources);
        Dataset dataset = new(Sample.Dataset.Documents, [.. Sample.Dataset.Records, record]);
        Assert.Contains(Sample.Validate(dataset), finding => finding.Code == "HRD006" && finding.Message.Contains("earlier person", StringComparison.Ordinal));
    }
}
