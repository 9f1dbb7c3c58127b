using System.Text;
using HumanRightsData.Dates;
using HumanRightsData.Tool;

namespace HumanRightsData.Tests.Tool;

public class SummaryTests
{
    private const string Page = "“At least 17 of them were held [there],” Ayda Nabavi said.";
    private static readonly SourceDocument Document = SourceDocument.FromText("page.txt", Page);

    [Fact]
    public void A_summary_names_claims_and_speakers()
    {
        Person speaker = new(new RecordId("person:1"), "Ayda Nabavi", [Cite("Ayda Nabavi")]);
        Event detention = new(new RecordId("event:1"), EventKind.Detention, "held [there]", [Cite("held")])
        {
            Date = EdtfDate.Parse("1988-22"),
            Place = "Marrow Bay",
        };
        Statement statement = new(new RecordId("statement:1"), StatementMode.Direct, [Cite("At least 17 of them were held [there],")])
        {
            Speaker = speaker.Id,
            SpeakerName = "Ayda Nabavi",
        };
        Statement nobody = new(new RecordId("statement:2"), StatementMode.Indirect, [Cite("17 of them")]) { Cue = "reported" };
        Figure figure = new(new RecordId("figure:1"), new Quantity(QuantityKind.Count, 17, null, Qualifier.AtLeast), [Cite("At least 17")])
        {
            Counted = "people",
            AssertedBy = speaker.Id,
            Event = detention.Id,
        };
        string text = Describe(new Dataset(
            [Document.Describe([new Article(new TextSpan(0, 5)) { Title = "A \u001b[31mheadline", Published = EdtfDate.Parse("2017-09-17") }], ["A notice."])],
            [speaker, detention, statement, nobody, figure]));

        Assert.Contains("page.txt", text, StringComparison.Ordinal);
        Assert.Contains("A  [31mheadline", text, StringComparison.Ordinal); // nothing that a terminal would obey
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("2017-09-17", text, StringComparison.Ordinal);
        Assert.Contains("A notice.", text, StringComparison.Ordinal);
        Assert.Contains("1 people, 0 organisations, 1 events, 2 statements, 1 figures", text, StringComparison.Ordinal);
        Assert.Matches("At least 17 +≥ 17 +people +Ayda Nabavi +held \\[there\\]", text);
        Assert.Matches("Ayda Nabavi *\n +“At least 17 of them were held \\[there\\],”", text);
        Assert.Matches("\\(nobody named\\) *\n +reported: 17 of them", text);
        Assert.Matches("detention +held \\[there\\] +1988-22 +Marrow Bay", text);
    }

    [Theory]
    [InlineData(17, null, Qualifier.AtLeast, "≥ 17")]
    [InlineData(2500, null, Qualifier.MoreThan, "> 2,500")]
    [InlineData(null, 50, Qualifier.LessThan, "< 50")]
    [InlineData(null, 50, Qualifier.AtMost, "≤ 50")]
    [InlineData(30000, 30000, Qualifier.About, "≈ 30,000")]
    [InlineData(30000, 30000, Qualifier.Exact, "30,000")]
    [InlineData(150, 200, Qualifier.Between, "150 – 200")]
    [InlineData(24, null, Qualifier.Order, "≥ 24")]
    public void Bounds_are_shown_as_the_words_state_them(int? lower, int? upper, Qualifier qualifier, string shown)
    {
        Figure figure = new(new RecordId("figure:1"), new Quantity(QuantityKind.Count, lower, upper, qualifier), [Cite("At least 17")]);
        Assert.Matches($"At least 17 +{System.Text.RegularExpressions.Regex.Escape(shown)} +the page", Describe(new Dataset([Document.Describe()], [figure])));
    }

    [Fact]
    public void Many_documents_are_added_up()
    {
        using Summary summary = new(100, isColoured: false);
        Dataset dataset = new([Document.Describe()], [new Person(new RecordId("person:1"), "N", [Cite("Ayda Nabavi")])]);
        summary.Describe(dataset);
        summary.Describe(dataset);
        Assert.StartsWith("2 documents: 2 people", Encoding.UTF8.GetString(summary.Conclude().Span), StringComparison.Ordinal);
    }

    private static string Describe(Dataset dataset)
    {
        using Summary summary = new(100, isColoured: false);
        return Encoding.UTF8.GetString(summary.Describe(dataset).Span);
    }

    private static SourceAttribution Cite(string words)
    {
        int start = Page.IndexOf(words, StringComparison.Ordinal);
        return Document.Cite(new TextSpan(start, start + words.Length));
    }
}
