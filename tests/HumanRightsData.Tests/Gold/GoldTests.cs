using System.Globalization;
using Xunit.Abstractions;

namespace HumanRightsData.Tests.Gold;

/// <summary>Holds the parser to documents that people have read: it may get better, not worse.</summary>
public class GoldTests(ITestOutputHelper output)
{
    /// <summary>The documents, what is measured, and the least that is good enough (F1, or a share of what was matched).</summary>
    public static TheoryData<string, string, decimal> Floors => new()
    {
        { "seeds", "article", 1m },
        { "seeds", "article end", 1m },
        { "seeds", "published", 1m },
        { "seeds", "direct", 0.98m },
        { "seeds", "direct speaker", 0.98m },
        { "seeds", "indirect", 0.94m },
        { "seeds", "indirect speaker", 0.96m },
        { "seeds", "figure", 0.99m },
        { "seeds", "figure kind", 0.99m },
        { "seeds", "figure qualifier", 0.99m },
        { "seeds", "figure counted", 0.97m },
        { "seeds", "date", 0.98m },
        { "seeds", "person", 0.97m },
        { "seeds", "person entity", 0.97m },
        { "seeds", "organisation", 0.96m },
        { "seeds", "organisation entity", 0.95m },
        { "seeds", "place", 0.98m },
        { "seeds", "event", 0.84m },
        { "Documents", "article", 0.89m },
        { "Documents", "article end", 0.79m },
        { "Documents", "published", 1m },
        { "Documents", "direct", 0.92m },
        { "Documents", "direct speaker", 0.9m },
        { "Documents", "indirect", 0.95m },
        { "Documents", "indirect speaker", 0.91m },
        { "Documents", "figure", 0.99m },
        { "Documents", "figure kind", 0.99m },
        { "Documents", "figure qualifier", 0.99m },
        { "Documents", "figure counted", 0.96m },
        { "Documents", "date", 0.98m },
        { "Documents", "person", 0.94m },
        { "Documents", "person entity", 0.96m },
        { "Documents", "organisation", 0.92m },
        { "Documents", "organisation entity", 0.92m },
        { "Documents", "place", 0.9m },
        { "Documents", "event", 0.72m },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void The_parser_reaches(string documents, string measure, decimal floor)
    {
        Scorer score = GoldSet.Of(documents).Score;
        double reached = score[measure];
        Assert.True(
            reached >= (double)floor,
            string.Create(CultureInfo.InvariantCulture, $"{documents}, {measure}: {reached:F3} is less than {floor}.\n{score.Faults(measure)}"));
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

    /// <summary>All figures are in the test's output: <c>dotnet test --logger "console;verbosity=detailed"</c>.</summary>
    [Theory]
    [InlineData("seeds", 5)]
    [InlineData("Documents", 12)]
    public void Every_document_is_measured(string documents, int atLeast)
    {
        GoldSet set = GoldSet.Of(documents);
        output.WriteLine($"{documents}\n{set.Score}");
        Assert.True(set.Documents.Count >= atLeast);
        Assert.All(set.Documents, item => Assert.Empty(item.Dataset.Documents.Single().Notices));
    }
}
