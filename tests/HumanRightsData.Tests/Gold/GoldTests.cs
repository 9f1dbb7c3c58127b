using System.Globalization;
using Xunit.Abstractions;

namespace HumanRightsData.Tests.Gold;

/// <summary>Holds the parser to documents that people have read: it may get better, not worse.</summary>
public class GoldTests(ITestOutputHelper output)
{
    /// <summary>The documents, what is measured, and the least that is good enough (F1, or a share of what was matched).</summary>
    public static TheoryData<string, string, double> Floors => new()
    {
        { "seeds", "article", 1 },
        { "seeds", "article end", 1 },
        { "seeds", "published", 1 },
        { "seeds", "direct", 0.87 },
        { "seeds", "direct speaker", 0.78 },
        { "seeds", "indirect", 0.85 },
        { "seeds", "indirect speaker", 0.76 },
        { "seeds", "figure", 0.98 },
        { "seeds", "figure kind", 0.98 },
        { "seeds", "figure qualifier", 0.98 },
        { "seeds", "figure counted", 0.94 },
        { "seeds", "date", 0.97 },
        { "seeds", "person", 0.95 },
        { "seeds", "person entity", 0.95 },
        { "seeds", "organisation", 0.92 },
        { "seeds", "organisation entity", 0.82 },
        { "seeds", "place", 0.93 },
        { "seeds", "event", 0.60 },
        { "Documents", "published", 0.9 },
        { "Documents", "direct", 0.76 },
        { "Documents", "direct speaker", 0.65 },
        { "Documents", "indirect", 0.76 },
        { "Documents", "indirect speaker", 0.80 },
        { "Documents", "figure", 0.97 },
        { "Documents", "figure kind", 0.98 },
        { "Documents", "figure qualifier", 0.98 },
        { "Documents", "figure counted", 0.94 },
        { "Documents", "date", 0.98 },
        { "Documents", "person", 0.88 },
        { "Documents", "person entity", 0.85 },
        { "Documents", "organisation", 0.70 },
        { "Documents", "organisation entity", 0.70 },
        { "Documents", "place", 0.75 },
        { "Documents", "event", 0.25 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void The_parser_reaches(string documents, string measure, double floor)
    {
        Scorer score = GoldSet.Of(documents).Score;
        double reached = score[measure];
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

    /// <summary>All figures are in the test's output: <c>dotnet test --logger "console;verbosity=detailed"</c>.</summary>
    [Theory]
    [InlineData("seeds", 5)]
    [InlineData("Documents", 12)]
    public void Every_document_is_measured(string documents, int atLeast)
    {
        GoldSet set = GoldSet.Of(documents);
        output.WriteLine($"{documents}\n{set.Score}");
        Assert.True(set.Documents.Count >= atLeast);
    }
}
