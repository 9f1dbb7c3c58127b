namespace HumanRightsData.Tests.Linking;

public class ArticleBuilderTests
{
    private const string Body = "The committee met on Monday and heard nine witnesses from three towns.";

    /// <summary>The line over or before the text, and the place of its dateline.</summary>
    [Theory]
    [InlineData("WASHINGTON, Dec. 4, 2017 /PRNewswire/ — ", "Washington")]
    [InlineData("NEW YORK, May 2, 2019 — ", "New York")]
    [InlineData("RIO DE JANEIRO, 3 June 2011 – ", "Rio de Janeiro")]
    [InlineData("Geneva, Thursday, January 23, 2020 – ", "Geneva")]
    [InlineData("TUNIS, Tunisia (SW) -- ", "Tunis")]
    [InlineData("(Geneva) – ", "Geneva")]
    [InlineData("(New York, March 3, 2011) - ", "New York")]
    [InlineData("(Geneva) ", null)]
    [InlineData("In Washington on 4 December, ", null)]
    [InlineData("", null)]
    public void The_dateline_gives_a_place_by_its_usual_name(string dateline, string? place) =>
        Assert.Equal(place, Read($"Committee hears nine witnesses\n\n{dateline}{Body}\n").Dateline);

    [Theory]
    [InlineData("Written by Hana Velichko", "Hana Velichko")]
    [InlineData("Written by  Hana Velichko and Otto Brand", "Hana Velichko and Otto Brand")]
    [InlineData("Written by", null)]
    [InlineData("By Hana Velichko and Otto Brand", "Hana Velichko and Otto Brand")]
    [InlineData("By Monday It Was Over", null)]
    [InlineData("Hana Velichko wrote to the committee.", null)]
    public void The_byline_gives_who_wrote_it(string line, string? author) =>
        Assert.Equal(author, Read($"Committee hears nine witnesses\n\n{line}\n\n{Body}\n").Byline);

    private static Article Read(string text) =>
        Assert.Single(Assert.Single(Parsed.Text(text).Documents).Articles);
}
