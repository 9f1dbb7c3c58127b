using HumanRightsData.Recognition;

namespace HumanRightsData.Tests.Recognition.Dates;

public class PublicationDatesTests
{
    private const string Title = "Committee hears nine witnesses";
    private const string Body = "The committee met on 3 May 2016 and heard nine witnesses from three towns.";
    private const string More = "It will meet again when the report is ready, its chair told those present.";

    public static TheoryData<string, string[], string?> Pages => new()
    {
        { "a line that says so", [Title, "", "Published by on September 17, 2017", "", Body], "2017-09-17" },
        { "a year alone", [Title, "First published in 2017 by Witness Office Ltd", "", Body], "2017" },
        { "a time before it", [Title, "Posted at 0001 GMT 29 August 2014", "", Body], "2014-08-29" },
        { "a version", [Title, "This version: 22 April 2024. Subject to change.", "", Body], "2024-04-22" },
        { "a sentence that begins like one", [Title, "", "Published reports say that it met on 3 May 2016.", "", More], null },
        { "with a time", [Title, "Published 6:14 PM GMT, August 9, 2023", "", Body], "2023-08-09" },
        { "with a name", [Title, "Posted by Ana Dunn on August 9, 2023", "", Body], "2023-08-09" },
        { "the dateline", [Title, "", "OSLO, Dec. 4, 2017 /Newswire/ — The committee met on Monday and heard nine witnesses."], "2017-12-04" },
        { "a date under the headline", [Title, "", "17 September 2017", "", Body, "", More], "2017-09-17" },
        { "a date over a line in small letters", [Title, "", "17 September 2017", "", "witnessnews | Archive of a small paper", "", Body, "", More], "2017-09-17" },
        { "a date and the paper under the headline", [Title, "", "September 17, 2017; witness.example", Body, More], "2017-09-17" },
        { "a date with its hour and section", [Title, "", "Sunday, 17 September 2017, 7:35 am | Witness Office", "", Body], "2017-09-17" },
        { "a place and a day before a stop", [Title, "", "Oslo, 17 September 2017. The committee met on 3 May 2016 and heard nine witnesses."], "2017-09-17" },
        { "near miss: a sentence that ends in a day", [Title, "", "Nine of them met in Oslo on 17 September 2017. The committee heard them."], null },
        { "a day and a body between dashes", [Title, "", "17 September 2017 – Witness Office – The committee heard nine witnesses."], "2017-09-17" },
        { "near miss: a day that a sentence is about", [Title, "", "17 September 2017 – the day it met – was a Sunday."], null },
        { "a date under the summary", [Title, "", More, "", "17 September 2017", "", Body, "", More], "2017-09-17" },
        { "with a weekday and a time", [Title, "Tue 14 May 2019 18.05 BST", "", Body, "", More], "2019-05-14" },
        { "with place and body", [Title, "Witness Office | 21 Sept. 2020 | Oslo", "", Body, "", More], "2020-09-21" },
        { "with the author", [Title, "By Ana Dunn, August 9, 2023", "", Body, "", More], "2023-08-09" },
        { "a signature", [Title, "", Body, "", More, "", "Committee of Witnesses", "", "3 August 2017"], "2017-08-03" },
        { "a signature with its place", [Title, "", Body, "", More, "", "Oslo, 3 August 2017"], "2017-08-03" },
        { "glued", [Title, "", Body, "", More, "", "2017November 28"], "2017-11-28" },
        { "when it was updated", [Title, "", Body, "", More, "", "Last updated: 30 June 2004"], "2004-06-30" },
        { "published beats updated", [Title, "Last updated: 30 June 2004", "Published: 3 June 2004", "", Body], "2004-06-03" },
        { "a field", [Title, "Date: 12 March 2021", "", Body, "", More], "2021-03-12" },
        { "near miss: a field of when something was decided", [Title, "- Date Decided: 12 March 2021", "", Body, "", More], null },
        { "near miss: a field of what the form reports", [Title, "Date of arrest: 12 March 2021", "", Body, "", More], null },
        { "a line that says so over the headline", ["Published on 3 June 2004", "", Title, "", Body, "", More], "2004-06-03" },
        { "a field over a dateline without a year", ["date 2017-10-04 Witness News", "", "OSLO, 4 Oct - The committee met and heard nine witnesses."], "2017-10-04" },
        { "near miss: the clock of the site over the headline", ["Friday, March 29, 2024", "Home » News", "", Title, "", Body, "", More], null },
        { "near miss: the clock of the site under its name", ["Witness News", "", "Friday, March 29, 2024", "", "Home » News", "", Title, "", Body, "", More], null },
        { "near miss: the date of a picture over the headline", ["Ana Dunn at the hearing in Oslo - 3 July 2023", "", Title, "", Body, "", More], null },
        { "no date", [Title, "", "They met in May and heard nine witnesses."], null },
        { "a date in the text", [Title, "", Body, "", More], null },
        { "a date of a picture", [Title, "", Body, "", "Ana Dunn at the hearing in Oslo - 3 July 2023", "", More], null },
        { "a date in figures of a picture", [Title, "", Body, "", "Ana Dunn, Oslo, Norway 14/09/2017", "", More], null },
        { "dates that head parts", [Title, "", Body, "", "5 March 1990", "", More, "", "7 April 1991", "", More], null },
        { "the first entry of a chronology", [Title, "", "5 March 1990", "", Body, "", "7 April 1991", "", More], null },
        { "a date over a chronology of earlier days", [Title, "", "5 March 1992", "", Body, "", "7 April 1991", "", More], "1992-03-05" },
        { "a line of a widget", [Title, "", Body, "", More, "8:54 AM – Sep 2, 2019", "", More], null },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_says_when_a_piece_was_published(string what, string[] lines, string? expected)
    {
        Assert.NotEmpty(what);
        (_, Mentions mentions) = DateText.Read(string.Join('\n', lines));
        PublishedDate published = mentions.Published[0];
        Assert.Equal(expected ?? "", published.Value.ToString());
        Assert.Equal(expected is not null, published.IsStated);
    }

    [Fact]
    public void Who_collected_it_says_so_where_the_page_does_not()
    {
        (_, Mentions mentions) = DateText.Read($"{Title}\n\nIt met on Friday.", "2017-11-28");
        Assert.Equal("2017-11-28", mentions.Published[0].Value.ToString());
        Assert.False(mentions.Published[0].IsStated);
    }

    [Fact]
    public void A_dateline_without_a_year_takes_that_of_who_collected_it()
    {
        (_, Mentions mentions) = DateText.Read("OSLO, August 7 (XY) -- The committee met on Friday and heard nine witnesses.", "1998-08-08");
        Assert.Equal("1998-08-07", mentions.Published[0].Value.ToString());
        Assert.Equal("1998-08-07", mentions.Dates[1].Value.ToString());
    }
}
