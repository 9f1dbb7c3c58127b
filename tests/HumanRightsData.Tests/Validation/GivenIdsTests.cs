using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>Ids are looked at many at a time: each finding must still be about its own record.</summary>
public class GivenIdsTests
{
    private static readonly SourceDocument[] Documents =
        [.. Enumerable.Range(0, 3).Select(i => SourceDocument.FromText($"page-{i}.txt", new string('a', 4000) + i))];

    [Theory]
    [InlineData("none", 0, 0)]
    [InlineData("every one", 0, 1)]
    [InlineData("every seventh", 3, 7)]
    [InlineData("the first of many", 0, 100_000)]
    [InlineData("one after the first batch", 256, 100_000)]
    public void Altered_ids_among_many_are_told_and_no_others(string name, int first, int step)
    {
        SourcedRecord[] records = [.. Documents.SelectMany(document => Enumerable.Range(0, 300).SelectMany(i => Records(document, i)))];
        Dataset dataset = new([.. Documents.Select(document => document.Describe())], [.. records.Select((record, i) => step > 0 && i >= first && (i - first) % step == 0 ? Altered(record) : record)]);
        RecordId[] expected = [.. dataset.Records.Select(record => record.Id).Except(records.Select(record => record.Id))];
        Assert.True(step == 0 || expected.Length > 0, name);

        DatasetValidator validator = new();
        Assert.Equal(expected, Told(validator.Validate(dataset, Documents)));
        Assert.Equal(expected, Told(validator.Validate(dataset)));
        Assert.Equal(expected, Told(Stream(validator, dataset)));
    }

    [Fact]
    public void A_record_that_stands_twice_does_not_shift_those_behind_it()
    {
        Statement[] records = [.. Enumerable.Range(0, 20).SelectMany(i => Records(Documents[0], i)).OfType<Statement>()];
        SourcedRecord[] twice = [records[0], records[0], .. records[1..^1], Altered(records[^1])];
        Finding finding = Assert.Single(new DatasetValidator().Validate(new Dataset([Documents[0].Describe()], [.. twice])), finding => finding.Code == "HRD010");
        Assert.Equal(twice[^1].Id, finding.Record);
    }

    [Fact]
    public void A_statement_may_have_its_speaker_in_its_key_and_may_not()
    {
        SourceAttribution source = Documents[0].Cite(new TextSpan(7, 9));
        Statement[] records =
        [
            new(RecordId.For(RecordType.Statement, Documents[0].Sha256, source.Span, "indirect"), StatementMode.Indirect, [source]) { Rule = "test", SpeakerName = "Aaa" },
            new(RecordId.For(RecordType.Statement, Documents[0].Sha256, source.Span, "indirect:Bbb"), StatementMode.Indirect, [source]) { Rule = "test", SpeakerName = "Bbb" },
            new(RecordId.For(RecordType.Statement, Documents[0].Sha256, source.Span, "indirect:Ccc"), StatementMode.Indirect, [source]) { Rule = "test", SpeakerName = "Ddd" },
        ];
        Finding finding = Assert.Single(new DatasetValidator().Validate(new Dataset([Documents[0].Describe()], [.. records])), finding => finding.Code == "HRD010");
        Assert.Equal(records[2].Id, finding.Record);
    }

    private static RecordId[] Told(IEnumerable<Finding> findings) => [.. findings.Where(finding => finding.Code == "HRD010").Select(finding => finding.Record!.Value)];

    private static IEnumerable<Finding> Stream(DatasetValidator validator, Dataset dataset)
    {
        ValidationSession session = validator.Begin();
        return [.. dataset.Documents.SelectMany(session.Check), .. dataset.Records.SelectMany(session.Check), .. session.Conclude()];
    }

    private static IEnumerable<SourcedRecord> Records(SourceDocument document, int i)
    {
        SourceAttribution source = document.Cite(new TextSpan(i, i + 5));
        yield return new Figure(Id(RecordType.Figure, "count"), new Quantity(QuantityKind.Count, i, i, Qualifier.Exact), [source]) { Rule = "test" };
        yield return new Statement(Id(RecordType.Statement, "direct:Aaa Aaa"), StatementMode.Direct, [source]) { Rule = "test", SpeakerName = "Aaa Aaa" };

        RecordId Id(RecordType type, string key) => RecordId.For(type, document.Sha256, source.Span, key);
    }

    /// <summary>The record with another letter at the end of its id.</summary>
    private static SourcedRecord Altered(SourcedRecord record) => record with { Id = new RecordId(record.Id.Value[..^1] + (record.Id.Value[^1] == '0' ? '1' : '0')) };
}
