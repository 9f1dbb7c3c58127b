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

    [Theory]
    [InlineData("amnesty-review.txt", 1)]
    [InlineData("conference-category.txt", 3)]
    [InlineData("experts-decry.txt", 1)]
    [InlineData("geneva-conference.txt", 1)]
    [InlineData("time-for-truth.txt", 1)]
    public void The_articles_of_a_seed_are_found_exactly(string name, int count)
    {
        (_, List<GoldRow> gold, Dataset dataset) = GoldSet.Seeds.Documents.Single(seed => seed.Document.Name == name);
        var expected = gold.Where(row => row.Type == "article").Select(row => (row.Span, row["title"], row["published"], row["dateline"])).ToList();
        Assert.Equal(count, expected.Count);
        Assert.Equal(
            expected,
            dataset.Documents.Single().Articles.Select(article => (article.Span, article.Title, article.Published?.ToString(), article.Dateline)));
    }

    [Fact]
    public void Every_document_has_its_gold()
    {
        Assert.Equal(5, GoldSet.Seeds.Documents.Count);
        Assert.True(GoldSet.OtherStyles.Documents.Count >= 12);
    }
}
