using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Speech;

namespace HumanRightsData.Tests.Recognition.Speech;

public class QuotationRecogniserTests
{
    [Theory]
    [InlineData("curly marks", "Ada said: “We go.”", "We go.")]
    [InlineData("straight marks", "Ada said: \"We go.\" She left.", "We go.")]
    [InlineData("two on a line", "“We go,” Ada said, “and we stay.”", "We go,|and we stay.")]
    [InlineData("single marks", "Ada said: ‘We go.’ Ben left.", "We go.")]
    [InlineData("straight single marks", "Ada said: 'We go and don't return.' Ben left.", "We go and don't return.")]
    [InlineData("guillemets", "Ada said: «We go.»", "We go.")]
    [InlineData("guillemets with spaces inside", "Ada a dit : « Nous partons. »", "Nous partons.")]
    [InlineData("guillemets that point inwards", "Ada sagte: »Wir gehen.«", "Wir gehen.")]
    [InlineData("low and high marks", "Ada sagte: „Wir gehen.“", "Wir gehen.")]
    [InlineData("an opening mark that closes", "They chanted: “No more“.", "No more")]
    [InlineData("a closing mark that opens", "”We go.” said Ada.", "We go.")]
    [InlineData("mixed marks", "Ada said: “We go.\" She left.", "We go.")]
    [InlineData("typewriter marks", "Ada said: ``We go.'' She left.", "We go.")]
    [InlineData("doubled apostrophes", "Ada said: ''We go.'' She left.", "We go.")]
    [InlineData("marks read in the wrong encoding", "Ada said: â€œWe go.â€\u009d She left.", "We go.")]
    [InlineData("the same with the last byte lost", "Ada said: â€œWe goâ€ and left.", "We go")]
    [InlineData("marks that could not be read", "Ada said: \uFFFDWe go.\uFFFD She left.", "We go.")]
    [InlineData("a quotation within another", "“Ben said ‘no’ to me,” Ada said.", "Ben said ‘no’ to me,|no")]
    [InlineData("double within single", "‘Ben said “no” to me,’ Ada said.", "Ben said “no” to me,|no")]
    [InlineData("a genitive within single marks", "‘the miners’ families waited,’ she said.", "the miners’ families waited,")]
    [InlineData("no space after a colon", "Ada said:“We go.”", "We go.")]
    [InlineData("brackets before the mark", "(“We go,” she said.)", "We go,")]
    [InlineData("the end of a paragraph closes", "Ada said: “We go. We stay.\n\nBen left.", "We go. We stay.")]
    [InlineData("a paragraph that opens with a mark and has no other", "“We go. We stay.\n\nBen left.", "We go. We stay.")]
    [InlineData("reopened paragraphs", "“We go.\n\n“We stay.”", "We go.|We stay.")]
    [InlineData("a lost mark in the middle of a sentence takes the sentence only", "Ada called it “a crime and left. Ben stayed there.", "a crime and left.")]
    [InlineData("nothing between the marks", "Ada said “” and left.", "")]
    [InlineData("apostrophes", "The ‘90s, the miners’ strike and don’t.", "")]
    [InlineData("straight apostrophes", "It's the miners' strike in the '90s.", "")]
    [InlineData("inches", "A 6\" pipe and a 5\" pipe.", "")]
    [InlineData("a dash read in the wrong encoding", "Ada left â€” and Ben stayed.", "")]
    [InlineData("an apostrophe read in the wrong encoding", "Ada donâ€™t go.", "")]
    [InlineData("a mark that closes nothing", "Ada left.” Ben stayed.", "")]
    public void Words_between_marks_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, string.Join('|', Find(text)));
    }

    [Fact]
    public void A_paragraph_that_takes_up_an_open_quotation_is_marked()
    {
        (_, Mentions mentions) = Read("“We go.\n\n“We stay.”");
        Assert.False(mentions.Quotations[0].Has(QuotationFlags.Reopens));
        Assert.True(mentions.Quotations[0].Has(QuotationFlags.Unclosed));
        Assert.True(mentions.Quotations[1].Has(QuotationFlags.Reopens));
        (_, mentions) = Read("“We go.”\n\n“We stay.”");
        Assert.False(mentions.Quotations[1].Has(QuotationFlags.Reopens));
    }

    [Fact]
    public void Odd_marks_never_take_more_than_a_paragraph()
    {
        Prop.ForAll(Texts(), text =>
        {
            (Page page, Mentions mentions) = Read(text);
            int last = -1;
            bool afterBlock = false;
            foreach (QuotationMention quotation in mentions.Quotations.Items)
            {
                // A paragraph of speech has no marks; a quotation may open with it.
                bool block = quotation.Has(QuotationFlags.Block);
                Assert.True(block ? quotation.Open == quotation.Run.First : quotation.Open < quotation.Run.First);
                Assert.True(quotation.Run.First < quotation.Run.End && quotation.Run.End <= quotation.Close);
                Assert.Equal(page.BlockOf(quotation.Open), page.BlockOf(quotation.Close - 1));
                Assert.True(quotation.Open > last || (quotation.Open == last && afterBlock));
                Assert.True(quotation.Run.Span.Length > 0);
                last = quotation.Open;
                afterBlock = block;
            }
        }).QuickCheckThrowOnFailure();
    }

    internal static Arbitrary<string> Texts()
    {
        string[] pieces = ["“", "”", "\"", "‘", "’", "'", "«", "»", "„", "``", "''", "â€œ", "â€\u009d", "â€", " ", " ", "\n\n", ". ", ", ", ": ", "Ada Dunn ", "said", "that ", "told", "and ",
            "she ", "who ", "the ", "report", "calls for", "(", ")", "—", "according to", "1988", "was ", "not ", "to ", "families"];
        return Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
    }

    private static List<string> Find(string text)
    {
        (_, Mentions mentions) = Read(text);
        List<string> found = [];
        foreach (QuotationMention quotation in mentions.Quotations.Items)
        {
            found.Add(text[quotation.Run.Span.ToRange()]);
        }

        return found;
    }

    private static (Page Page, Mentions Mentions) Read(string text)
    {
        Page page = new(Lexicon.Default);
        Mentions mentions = new();
        page.Read(text);
        mentions.Reset(page);
        QuotationRecogniser.Recognise(page, mentions);
        return (page, mentions);
    }
}
