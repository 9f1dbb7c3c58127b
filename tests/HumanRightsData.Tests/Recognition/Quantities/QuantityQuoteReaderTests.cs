using System.Globalization;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Quantities;

namespace HumanRightsData.Tests.Recognition.Quantities;

public class QuantityQuoteReaderTests
{
    [Theory]
    [InlineData("30,000", "30000..30000 exact")]
    [InlineData("more than 2,500", "2500.. more-than")]
    [InlineData("up to 90", "..90 at-most")]
    [InlineData("Between 150 and 200", "150..200 between")]
    [InlineData("2000-3000", "2000..3000 between")]
    [InlineData("1988", "1988..1988 exact")]
    [InlineData("tens of thousands", "20000.. order")]
    [InlineData("several hundred", "200.. order")]
    [InlineData("two (2)", "2..2 exact")]
    [InlineData("Three", "3..3 exact")]
    [InlineData("ten years or more", "10.. at-least duration")]
    [InlineData("1,500 votes out of nearly 6,000", "0.25.. more-than share 1500/6000")]
    [InlineData("half", "0.5..0.5 exact")]
    [InlineData("4.9 million", "4900000..4900000 exact")]
    [InlineData("One third", "0.3333..0.3333 exact share")]
    [InlineData("60 per cent", "0.6..0.6 exact share")]
    [InlineData("130 out of the 291", "0.4467..0.4467 exact share 130/291")]
    [InlineData("every thirty minutes", "1..1 exact rate")]
    [InlineData("US$2-3 million", "2000000..3000000 between money")]
    [InlineData("41 million pounds", "41000000..41000000 exact money")]
    [InlineData("five people a day", "5..5 exact rate")]
    public void A_quote_has_its_quantity(string quote, string expected) => Assert.Equal(expected, Write(Read(quote)));

    [Theory]
    [InlineData("many prisoners")]
    [InlineData("12 men and 14 women")]
    [InlineData("14/09/2017")]
    [InlineData("up to several hundred")]
    [InlineData("1,7")]
    [InlineData("")]
    public void A_quote_that_does_not_tell_has_none(string quote) => Assert.Null(Read(quote));

    [Fact]
    public void A_reader_starts_afresh_each_time()
    {
        QuantityQuoteReader reader = new(Lexicon.Default);
        Assert.Equal(12, reader.Read("12 men")?.Lower);
        Assert.Null(reader.Read("men"));
        Assert.Equal(14, reader.Read("at least 14 men")?.Lower);
    }

    private static QuotedQuantity? Read(string quote) => new QuantityQuoteReader(Lexicon.Default).Read(quote);

    private static string Write(QuotedQuantity? found)
    {
        if (found is not { } quantity)
        {
            return "none";
        }

        string kind = quantity.Kind is { } known ? " " + known.ToWord() : "";
        string part = quantity.Part is { } number ? string.Create(CultureInfo.InvariantCulture, $" {number}/{quantity.Whole}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{quantity.Lower:0.####}..{quantity.Upper:0.####} {quantity.Qualifier.ToWord()}{kind}{part}");
    }
}
