using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Tests.Gold;

namespace HumanRightsData.Tests.Recognition.Quantities;

public class QuantityPromises
{
    private static readonly string[] Pieces =
    [
        "30,000", "30.000", "30 000", "1,7", "999999999999999", "9999999999999999999999", "0", "1988", "۳۰۰", "½", "2/3", "8:54", "-", "–", " to ", " or ", "and",
        "between", "at least", "more than", "half", "a", "third", "one", "twenty-eight", "three-member", "hundred", "thousand", "million", "trillion", "dozens",
        "tens", "of", "out of", "in", "the", "them", "%", "per cent", "$", "US$", "euros", "(", ")", ",", ".", "\n", "years", "ago", "old", "every", "per", "night", "killed",
        "people", "dead", "prison’s", "prisoners’", "‘Squad’", "police", "political", "toll", "stands at", "crowd of", "those", "others", "including", "not", "but", "for", "who", "were", "more", "from", "rose", "+", "k", "m", "th", "s", "’", "\u00A0", "…",
    ];

    [Fact]
    public void Any_run_of_numbers_and_their_words_is_read()
    {
        DocumentReader reader = new(Lexicon.Default);
        Gen<string> text = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(pieces.Length % 2 == 0 ? " " : "", pieces));
        Prop.ForAll(text.ToArbitrary(), words =>
        {
            SourceDocument document = SourceDocument.FromText("test.txt", words);
            foreach (Figure figure in reader.Read(document).Figures)
            {
                Assert.Equal(figure.Text, words.Substring(figure.Sources[0].Span.Start, figure.Sources[0].Span.Length));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void A_figure_s_quote_alone_states_the_same_bounds()
    {
        QuantityQuoteReader reader = new(Lexicon.Default);
        foreach ((_, _, Dataset dataset) in GoldSet.Seeds.Documents.Concat(GoldSet.OtherStyles.Documents))
        {
            foreach (Figure figure in dataset.Figures)
            {
                QuotedQuantity? quoted = reader.Read(figure.Text);
                Quantity quantity = figure.Quantity;
                Assert.Equal((figure.Text, quantity.Lower, quantity.Upper, quantity.Qualifier), (figure.Text, quoted?.Lower, quoted?.Upper, quoted?.Qualifier));
            }
        }
    }

    [Fact]
    public void Finding_quantities_allocates_nothing_once_the_buffers_have_grown()
    {
        Page page = new(Lexicon.Default);
        Mentions mentions = new();
        string text = string.Concat(Enumerable.Repeat("At least 30,000 of the 45 000 prisoners, three of them children, were hanged every night; 1.5 million euros, one in four, two-thirds.\n", 20));
        Read();
        Read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        QuantityRecogniser.Recognise(page, mentions);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Read()
        {
            page.Read(text);
            mentions.Reset(page);
            QuantityRecogniser.Recognise(page, mentions);
            Assert.NotEqual(0, mentions.Quantities.Count);
            mentions.Reset(page);
        }
    }
}
