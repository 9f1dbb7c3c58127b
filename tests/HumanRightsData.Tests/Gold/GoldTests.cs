using System.Globalization;
using Xunit.Abstractions;

namespace HumanRightsData.Tests.Gold;

/// <summary>Holds the parser to documents that people have read: it may get better, not worse.</summary>
public class GoldTests(ITestOutputHelper output)
{
    /// <summary>The documents, what is measured, and the least that is good enough (F1, or a share of what was matched).</summary>
    public static TheoryData<string, string, double> Floors => new()
    {
        { "seeds", "article", 0 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void The_parser_reaches(string documents, string measure, double floor)
    {
        Scorer score = GoldSet.Of(documents).Score;
        double reached = score[measure];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents}, {measure}: {reached:F3}"));
        Assert.True(
            reached >= floor,
            string.Create(CultureInfo.InvariantCulture, $"{documents}, {measure}: {reached:F3} is less than {floor:F3}.\n{score.Faults(measure)}"));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("Documents")]
    public void No_source_is_broken(string documents) => Assert.Equal(0, GoldSet.Of(documents).Score.BrokenSources);

    [Fact]
    public void Every_document_has_its_gold()
    {
        Assert.Equal(5, GoldSet.Seeds.Documents.Count);
        Assert.True(GoldSet.OtherStyles.Documents.Count >= 12);
    }
}
