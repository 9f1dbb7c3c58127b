using HumanRightsData.Layout;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Tests.Layout;

public class ArticleFinderTests
{
    private const string Body = "The committee met on Monday and heard nine witnesses from three towns.";
    private const string More = "It will meet again when the report is ready, its chair told those present.";

    public static TheoryData<string, string[], string[]> Pages => new()
    {
        { "a headline and its body", ["Committee hears nine witnesses", "", Body], ["Committee hears nine witnesses|C…s.|Committee"] },
        { "a headline that stands twice", ["Committee hears witnesses", "", "Committee hears witnesses", "", Body], ["Committee hears witnesses|C…s.|Committee"] },
        {
            "the second copy is broken into lines",
            ["Committee hears witnesses: time to act", "", "Committee hears witnesses:", "", "Time to act", "", Body],
            ["Committee hears witnesses: time to act|C…s.|Committee"]
        },
        { "no headline is left", [Body, "", More], ["|T…t.|The"] },
        {
            "furniture after a piece is outside",
            ["Committee hears nine witnesses", "", Body, "", "Please follow and like us:"],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "two pieces on one page",
            ["Category: Meetings", "", "First of two meetings", "", "First of two meetings", "", Body, "", "Please follow and like us:", "Second of two meetings", "", "Second of two meetings", "", More],
            ["First of two meetings|F…s.|First", "Second of two meetings|S…t.|Second"]
        },
        {
            "a list whose pieces have a date under the headline",
            ["Posts Tagged ‘hearings’", "", "First of two meetings", "", "June 22, 2022", "© 2022 Witness Office", "", Body, "", More, "", "Second of two meetings", "", "July 22, 2022", "", More],
            ["First of two meetings|F…t.|First", "Second of two meetings|S…t.|Second"]
        },
        {
            "near miss: a heading of a list's piece without a date",
            ["Tag: hearings", "", "First of two meetings", "", "June 22, 2022", "", Body, "", "Second of two meetings", "", More],
            ["First of two meetings|F…t.|First"]
        },
        {
            "near miss: a signature with its date in a list",
            ["Category: Meetings", "", "First of two meetings", "", "First of two meetings", "", Body, "", "Committee of the north", "", "3 August 2017", "", "Please follow and like us:", "", Body],
            ["First of two meetings|F…17|First", "|T…s.|The"]
        },
        {
            "near miss: a chronology is one piece",
            ["Committee hears nine witnesses", "", "June 22, 2022", "", Body, "", "Hearing in the north", "", "3 May 2021", "", More],
            ["Committee hears nine witnesses|C…t.|Committee"]
        },
        {
            "a list whose pieces have their dates over the headlines",
            ["Africa", "", "28 April 2008", "", "First of two meetings", "", Body, "", "More", "", "24 April 2008", "", "Second of two meetings", "", More, "", "More"],
            ["First of two meetings|2…s.|28", "Second of two meetings|2…t.|24"]
        },
        {
            "near miss: a chronology with headings",
            ["The year in the north", "", "24 April 2008", "", "First of two meetings", "", Body, "", "28 April 2008", "", "Second of two meetings", "", More],
            ["The year in the north|T…t.|The"]
        },
        {
            "a list whose pieces have date and hour under the headline",
            ["Witness Office - Hearings - [Page 1]", "", "First of two meetings", "", "Wednesday, 8 July 2020, 7:35 am | Justice", "", "The committee met and heard ... More >>", "", "Second of two meetings", "", "Tuesday, 7 July 2020, 7:22 am | Justice", "", "It will meet again when [...]"],
            ["First of two meetings|F…>>|First", "Second of two meetings|S….]|Second"]
        },
        {
            "near miss: one date with its hour",
            ["Committee hears nine witnesses", "", "Wednesday, 8 July 2020, 7:35 am", "", Body, "", "Hearing in the north", "", "7 July 2020", "", More],
            ["Committee hears nine witnesses|C…t.|Committee"]
        },
        {
            "a list whose pieces end in a link",
            ["Detained", "1367 results arranged by date", "", "First of two meetings", "", Body, "", "Read More ›", "", "Second of two meetings", "", "It will meet again when…", "", "Read More ›"],
            ["First of two meetings|F…s.|First", "Second of two meetings|S…n…|Second"]
        },
        {
            "a page of links without a line that says so",
            ["Hearings of the year in the north", "", "First of two meetings", "", Body, "", "Read More", "", "Second of two meetings", "", More, "", "Read More"],
            ["First of two meetings|F…s.|First", "Second of two meetings|S…t.|Second"]
        },
        {
            "a list whose pieces begin with their dates",
            ["Human Rights", "", "First of two meetings", "20/3/2025: The committee met on Monday.", "Source: Witness Office", "Second of two meetings", "19/3/2025: It will meet again.", "Source: Witness Office"],
            ["First of two meetings|F…ce|First", "Second of two meetings|S…ce|Second"]
        },
        {
            "near miss: a chronology whose days have colons",
            ["Committee hears nine witnesses", "", "Hearings in the north", "", "20/3/2025: The committee met on Monday.", "21/3/2025: It met again.", "22/3/2025: It met once more."],
            ["Committee hears nine witnesses|C…e.|Committee"]
        },
        {
            "a list whose pieces stand under one word and over their dates",
            ["Newsroom", "", "Below are the news of all hearings.", "", "Update", "", "First of two meetings", "", Body, "", "September 9, 2009", "", "Update", "", "Second of two meetings", "", More],
            ["First of two meetings|F…09|First", "Second of two meetings|S…t.|Second"]
        },
        {
            "near miss: a word that stands over one heading",
            ["Committee hears nine witnesses", "", Body, "", "September 9, 2009", "", "Update", "", "Hearing in the north", "", More],
            ["Committee hears nine witnesses|C…t.|Committee"]
        },
        {
            "a list of what takes many words to say",
            ["Archive for the 'Office for the Hearing of Witnesses of the North and the South' Category", "", "First of two meetings", "", "June 22, 2022", "", Body],
            ["First of two meetings|F…s.|First"]
        },
        {
            "near miss: one link in a piece",
            ["Committee hears nine witnesses", "", Body, "", "Read more", "", "Hearing in the north", "", More],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "near miss: links over nothing but lines",
            ["Committee hears nine witnesses", "", Body, "", "Read more", "", "Hearing in the north", "", "Hearing in the south", "", "Read more"],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "near miss: a sentence about posts",
            ["Committee hears nine witnesses", "", "Posts tagged with its name were deleted.", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "the way to the page ends in the headline, cut short",
            ["Friday, March 29, 2024", "HomeNewsCommittee hears nine...", "", "Committee hears nine witnesses from the north", "", Body],
            ["Committee hears nine witnesses from the north|C…s.|Committee"]
        },
        {
            "the way to the page ends in the whole headline",
            ["HomeNewsCommittee hears nine witnesses from the north", "", "Committee hears nine witnesses from the north", "", Body],
            ["Committee hears nine witnesses from the north|C…s.|Committee"]
        },
        {
            "near miss: a headline twice, once with marks before it",
            ["#Committee hears nine witnesses", "", "Committee hears nine witnesses", "", Body],
            ["#Committee hears nine witnesses|#…s.|#Committee"]
        },
        {
            "near miss: a headline that ends in the beginning of the line under it",
            ["Northern Committee hears witnesses", "", "Committee hears witnesses from the north and the south", "", Body],
            ["Northern Committee hears witnesses|N…s.|Northern"]
        },
        {
            "who is in the picture, and the post, over the headline",
            ["Ana Okoro, chairman of the Northern Committee", "", "Committee hears nine witnesses", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "near miss: a headline on somebody with a post, and a line under it",
            ["Ana Okoro, chairman of the Northern Committee, is heard", "", "She saw it from the hall", "", Body],
            ["Ana Okoro, chairman of the Northern Committee, is heard|A…s.|Ana"]
        },
        {
            "near miss: a teaser with words of the line under it",
            ["Committee hears witnesses", "", "It was told of nine witnesses from...", "", "Nine witnesses from the north", "", Body],
            ["Committee hears witnesses|C…s.|Committee"]
        },
        {
            "who is in the picture, with dashes between",
            ["Hearing of the committee in Oslo March 2017 - Dunn - Ben Ash - Cleo Orr", "", "Committee hears nine witnesses", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "whose picture it is, twice",
            ["Committee hears nine witnesses", "", "Ana Dunn with Ben Ash. Photograph: Cleo Orr/Witness News", "Ana Dunn with Ben Ash. Photograph: Cleo Orr/Witness News", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "what is in the picture, as a sentence, twice",
            ["Committee hears nine witnesses", "", "Ana Dunn left the hearing in June. (file photo)", "Ana Dunn left the hearing in June. (file photo)", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "near miss: a headline that has pictures",
            ["Committee hears nine witnesses (photos)", "", Body],
            ["Committee hears nine witnesses (photos)|C…s.|Committee"]
        },
        {
            "what is in the picture, as a sentence, over the headline and its date",
            ["Ana Dunn left the hearing in June.", "", "Committee hears nine witnesses", "", "3 May 2021", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "under what a piece is filed",
            ["Committee hears nine witnesses from the north", "", "Category: Meetings", "Witness Weekly, May 4, 2020: The committee met and heard nine witnesses."],
            ["Committee hears nine witnesses from the north|C…s.|Committee"]
        },
        {
            "near miss: what a page is called over what it lists",
            ["Hearings of the north and of the south", "", "Category: Meetings", "", "First of two meetings", "", "June 22, 2022", "", Body],
            ["First of two meetings|F…s.|First"]
        },
        {
            "near miss: a headline about a picture",
            ["Behind the picture: what nine witnesses saw", "", Body],
            ["Behind the picture: what nine witnesses saw|B…s.|Behind"]
        },
        {
            "what kind of text and whose over the headline",
            ["Press releases Special Procedures", "", "Committee hears nine witnesses", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "near miss: a headline that begins with a word of menus",
            ["Search for nine witnesses goes on", "", "A word of the committee", "", Body],
            ["Search for nine witnesses goes on|S…s.|Search"]
        },
        {
            "near miss: a headline with a dash",
            ["The north: Nine witnesses - and a committee", "", Body],
            ["The north: Nine witnesses - and a committee|T…s.|The"]
        },
        {
            "a line without a word is no furniture",
            ["Committee hears nine witnesses", "", Body, "", "___.", "", More],
            ["Committee hears nine witnesses|C…t.|Committee"]
        },
        {
            "a caption before the headline is outside",
            ["Ana Dunn at the hearing in Oslo - 3 July 2023", "", "Committee hears nine witnesses", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        {
            "the line over a widget goes with it",
            ["Committee hears nine witnesses", "", Body, "", "Help us end this now", "", "Read Petition", "", "Dear friends, please sign our letter today."],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        { "a line of marks alone", ["Committee hears nine witnesses", "", Body, "", "* * *", "", More], ["Committee hears nine witnesses|C…t.|Committee"] },
        {
            "menus and a section over the headline are outside",
            ["Home » News » Hearings", "Skip to main content", "", "Justice", "", "Committee hears nine witnesses", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        { "whose piece it is stands under a short headline", ["Committee hears witnesses", "", "Amnesty International", "29 March 2011", "", Body], ["Committee hears witnesses|C…s.|Committee"] },
        { "near miss: a body over the headline", ["Amnesty International", "", "Committee hears nine witnesses", "", Body], ["Committee hears nine witnesses|C…s.|Committee"] },
        { "buttons under the headline are no end of it", ["Committee hears nine witnesses", "Share  Tweet  Email", "", Body], ["Committee hears nine witnesses|C…s.|Committee"] },
        { "what follows the last line of a piece", ["Committee hears nine witnesses", "", Body, "", "Topics", "Justice / news"], ["Committee hears nine witnesses|C…s.|Committee"] },
        {
            "a heading that begins with a word of furniture is none",
            ["Committee hears nine witnesses", "", Body, "", "Related hearings in the north", "", More],
            ["Committee hears nine witnesses|C…t.|Committee"]
        },
        { "who wrote it is no headline", ["By Adaeze Okoro", "", "Committee hears nine witnesses", "", Body], ["Committee hears nine witnesses|C…s.|Committee"] },
        {
            "who wrote it and where, in small letters under the headline",
            ["Committee hears nine witnesses", "", "by Adaeze Okoro", "", "published in The Orre Post", "", Body],
            ["Committee hears nine witnesses|C…s.|Committee"]
        },
        { "near miss: a headline that goes on", ["Committee hears nine witnesses", "by night", "", Body], ["Committee hears nine witnesses\nby night|C…s.|Committee"] },
        {
            "whose picture it is, twice, is no headline",
            ["Committee hears nine witnesses", "", Body, "", "Court of Orre 390 (photo credit: ORRE PRESS)", "Court of Orre 390", "(photo credit: ORRE PRESS)", "", More],
            ["Committee hears nine witnesses|C…t.|Committee"]
        },
        { "near miss: a headline that begins so", ["By Land and Sea They Came", "", Body], ["By Land and Sea They Came|B…s.|By"] },
        { "furniture alone is no piece", ["Please follow and like us:", "Read More"], [] },
        { "a line without a word", ["***", "", "Committee hears nine witnesses", "", Body, "", "1 2 3"], ["Committee hears nine witnesses|C… 3|Committee"] },
        { "nothing at all", [], [] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Articles_are_bounded(string what, string[] lines, string[] expected)
    {
        Assert.NotEmpty(what);
        Page page = new(Lexicon.Default);
        page.Read(string.Join('\n', lines));
        List<string> found = [];
        foreach (ArticleSpan article in page.Articles.Items)
        {
            string text = page.Text[article.Start..article.End];
            found.Add($"{page.Text[article.TitleStart..article.TitleEnd]}|{text[0]}…{text[^2..]}|{text.Split(' ')[0]}");
        }

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("place, date and agency", "OSLO, Dec. 4, 2017 /Newswire/ — The committee met on Monday.", "OSLO, Dec. 4, 2017 /Newswire/ —")]
    [InlineData("place and agency", "OSLO, Norway (XY) _ The committee met on Monday.", "OSLO, Norway (XY) _")]
    [InlineData("a place and a colon", "NEW YORK: The committee met on Monday.", "NEW YORK:")]
    [InlineData("heads in capitals before the place", "THE WATCH – PRESS RELEASE – Oslo-Rome, October 18, 2013. The committee met.", "THE WATCH – PRESS RELEASE – Oslo-Rome, October 18, 2013.")]
    [InlineData("near miss: capitals before a dash", "UNESCO – The committee met on Monday.", "")]
    [InlineData("a place and a day", "Oslo, 28 October 2013. The committee met on Monday.", "Oslo, 28 October 2013.")]
    [InlineData("near miss: no place before the day", "Monday, 28 October 2013. The committee met.", "")]
    [InlineData("near miss: no place before the colon", "WARNING: The committee met on Monday.", "")]
    [InlineData("near miss: a place that is only named before the colon", "Oslo: the committee met on Monday.", "")]
    [InlineData("a dash in a sentence is none", "The committee met – for once – on Monday.", "")]
    [InlineData("a name before a dash is none", "Ana Dunn – chair since May – spoke.", "")]
    [InlineData("a place, a dash and a day with a colon", "Oslo—September 19, 2023: On Tuesday, the committee met.", "Oslo—September 19, 2023:")]
    [InlineData("a paper and a day with a colon", "Witness of the North, December 9, 2020: The committee met.", "Witness of the North, December 9, 2020:")]
    [InlineData("near miss: a weekday and a day with a colon", "Monday, 28 October 2013: The committee met.", "")]
    public void A_dateline_is_told_from_the_text(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Page page = new(Lexicon.Default);
        page.Read(text);
        ArticleSpan article = page.Articles[0];
        Assert.Equal(expected, page.TextOf(article.DatelineFirstToken, article.DatelineEndToken).ToString());
    }

    [Theory]
    [InlineData("Dr. Dunn met Gen. Ash in St. Ives. They spoke.", 2)]
    [InlineData("He said: “It is time. We must act.” Then he left.", 3)]
    [InlineData("Ada E. Dunn spoke. So did the U.N. envoy.", 2)]
    [InlineData("It was … not so. Was it?", 2)]
    [InlineData("“Stop!” he said.", 1)]
    public void Sentences_are_told_apart(string text, int expected)
    {
        Page page = new(Lexicon.Default);
        page.Read(text);
        Assert.Equal(expected, page.Sentences.Count);
    }
}
