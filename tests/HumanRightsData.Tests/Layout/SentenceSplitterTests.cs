using HumanRightsData.Layout;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Tests.Layout;

public class SentenceSplitterTests
{
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
