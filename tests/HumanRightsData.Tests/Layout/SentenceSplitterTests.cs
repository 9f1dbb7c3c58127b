using HumanRightsData.Layout;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Tests.Layout;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("reference marks behind a stop", "They held 300.[13] Few came back.", "They held 300.|[13]|Few came back.")]
    [InlineData("several marks", "They left.[7][note 8][citation needed] Few came back.", "They left.|[7][note 8][citation needed]|Few came back.")]
    [InlineData("marks behind a quotation", "“They left.”[9] Few came back.", "“They left.”|[9]|Few came back.")]
    [InlineData("marks at the end", "They left.[1][2]", "They left.|[1][2]")]
    [InlineData("near miss: marks within a sentence", "They left,[12] but few came back.", "They left,[12] but few came back.")]
    [InlineData("near miss: words put into a quotation", "They left.[We] wept.", "They left.[We] wept.")]
    [InlineData("near miss: brackets of another kind", "Tarsk Inc.(Lisbon) Ltd fell.", "Tarsk Inc.(Lisbon) Ltd fell.")]
    [InlineData("a dateline", "(Lisbon, March 3, 2011) – The council met.", "(Lisbon, March 3, 2011) –|The council met.")]
    [InlineData("a dateline without a date", "(Orlan) - The council met.", "(Orlan) -|The council met.")]
    [InlineData("a dateline in capitals", "LISBON, May 2 (SW) — The council met.", "LISBON, May 2 (SW) —|The council met.")]
    [InlineData("near miss: a place that is a subject", "Portugal – and Spain – met.", "Portugal – and Spain – met.")]
    [InlineData("near miss: brackets without a dash", "(Orlan) The council met.", "(Orlan) The council met.")]
    [InlineData("near miss: a remark in brackets", "(The council met) – it rained.", "(The council met) – it rained.")]
    [InlineData("a sentence glued to the one before", "They left the hall.She stayed there.", "They left the hall.|She stayed there.")]
    [InlineData("the same behind a year", "They left in 2019.In June she stayed.", "They left in 2019.|In June she stayed.")]
    [InlineData("near miss: an address", "See www.Orre.example now.", "See www.Orre.example now.")]
    [InlineData("near miss: letters and stops", "The U.S.Army left the hall.", "The U.S.Army left the hall.")]
    public void A_text_is_cut_into_sentences(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Page page = new(Lexicon.Default);
        page.Read(text);
        Assert.Equal(expected, string.Join('|', page.Sentences.Items.ToArray().Select(s => page.TextOf(s.FirstToken, s.EndToken).ToString())));
    }

    /// <summary>A piece of text, how often it is repeated on one line, and the number of sentences.</summary>
    [Theory]
    [InlineData("word ", 400, 1)]
    [InlineData("word ", 401, 2)]
    [InlineData("word ", 1200, 3)]
    [InlineData("No. 7 ", 400, 3)]
    [InlineData("They came. ", 400, 400)]
    [InlineData("they came. ", 200, 2)] // goes on in small letters, so only the length ends it
    public void A_run_without_an_end_is_cut(string piece, int times, int sentences)
    {
        Page page = new(Lexicon.Default);
        page.Read(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.Equal(sentences, page.Sentences.Count);
        Assert.Equal(page.Tokens.Count - 1, page.Sentences[^1].EndToken);
        for (int s = 1; s < page.Sentences.Count; s++)
        {
            Assert.Equal(page.Sentences[s - 1].EndToken, page.Sentences[s].FirstToken);
        }
    }
}
