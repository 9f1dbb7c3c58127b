using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Linking;

public class StatementBuilderTests
{
    [Fact]
    public void A_speaker_glued_to_a_date_is_named_all_the_same()
    {
        SourceDocument document = SourceDocument.FromText("page.txt", "Geneva, 14/09/2017Ada Brimstone said that the talks were over.");
        Dataset dataset = new SeedParser().Parse(document);
        Statement statement = Assert.Single(dataset.Records.OfType<Statement>());
        Assert.Equal("Ada Brimstone", statement.SpeakerName);
        Assert.DoesNotContain(new DatasetValidator().Validate(dataset, [document]), finding => finding.Severity == Severity.Error);
    }
}
