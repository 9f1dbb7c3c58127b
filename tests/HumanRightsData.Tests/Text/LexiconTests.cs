using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Quantities;

namespace HumanRightsData.Tests.Text;

public class LexiconTests
{
    private static readonly LexiconFile Numbers = new("numbers", WordClass.NumberWord, "unit", "scale");
    private static readonly LexiconFile Units = new("units", WordClass.Unit, "time");
    private static readonly LexiconFile Months = new("months", WordClass.Month);

    [Fact]
    public void Value_is_that_of_the_list_asked_for_and_of_its_last_line()
    {
        Lexicon lexicon = new LexiconBuilder()
            .Add(Units, new StringReader("second\ttime =1\nyear\ttime"))
            .Add(Months, new StringReader("May"))
            .Add(Numbers, new StringReader("second\t=2 unit\nthird\t=3\nsecond\t=4 scale\na second time\t=5\nmay"))
            .Build();

        int second = lexicon.Find("Second");
        Assert.Equal(new LexiconValue(4, 2), lexicon.Value(second, WordClass.NumberWord));
        Assert.Equal(new LexiconValue(1, 1), lexicon.Value(second, WordClass.Unit));
        Assert.Equal(default, lexicon.Value(second, WordClass.Month));
        Assert.Equal(new LexiconValue(3, 0), lexicon.Value(lexicon.Find("third"), WordClass.NumberWord));
        Assert.Equal(default, lexicon.Value(lexicon.Find("third"), WordClass.Unit));
        Assert.Equal(default, lexicon.Value(lexicon.Find("may"), WordClass.Month));
        Assert.Equal(default, lexicon.Value(lexicon.Find("may"), WordClass.NumberWord));
        Assert.Equal(default, lexicon.Value(0, WordClass.NumberWord));
        Assert.Equal(default, lexicon.Value(int.MaxValue, WordClass.NumberWord));
    }

    [Theory]
    [InlineData("Twenty")]
    [InlineData("thousand")]
    [InlineData("HALF")]
    public void A_filter_passes_the_words_of_its_lists_as_anybody_writes_them(string word) =>
        Assert.True(Lexicon.Default.FilterOf(NumberReader.Triggers).Passes(word));

    [Theory]
    [InlineData("Sept")]
    [InlineData("century")]
    [InlineData("First")]
    public void A_filter_passes_the_words_of_all_its_lists(string word) =>
        Assert.True(Lexicon.Default.FilterOf(DateReader.LastParts).Passes(word));

    [Theory]
    [InlineData("government")]
    [InlineData("")]
    [InlineData("Zürich")]
    public void A_filter_stops_most_other_words(string word) =>
        Assert.False(Lexicon.Default.FilterOf(NumberReader.Triggers).Passes(word));
}
