using System.Text.Json;
using System.Text.Json.Serialization;
using HumanRightsData.Dates;

namespace HumanRightsData.Tests.Dates;

public partial class EdtfJsonTests
{
    [Theory]
    [InlineData("2004-06-11")]
    [InlineData("1984?/2004~")]
    [InlineData("{1667,1668,1670..1672,1680,1681,1682,1683,1684,1685,1686,1687,1688,1689,1690..}")]
    public void A_date_is_a_string(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        string json = JsonSerializer.Serialize(date, EdtfJsonContext.Default.EdtfDate);
        Assert.Equal($"\"{text}\"", json);
        Assert.Equal(date, JsonSerializer.Deserialize(json, EdtfJsonContext.Default.EdtfDate));
    }

    [Fact]
    public void Equal_dates_are_written_alike() =>
        Assert.Equal("\"2004-06?\"", JsonSerializer.Serialize(EdtfDate.Parse("?2004-?06"), EdtfJsonContext.Default.EdtfDate));

    [Fact]
    public void An_escaped_string_is_read() =>
        Assert.Equal(EdtfDate.FromYear(1988), JsonSerializer.Deserialize("\"\\u0031988\"", EdtfJsonContext.Default.EdtfDate));

    [Fact]
    public void A_date_can_be_a_key()
    {
        var counts = new Dictionary<EdtfDate, int> { [EdtfDate.FromYear(1988)] = 5 };
        string json = JsonSerializer.Serialize(counts, EdtfJsonContext.Default.DictionaryEdtfDateInt32);
        Assert.Equal("{\"1988\":5}", json);
        Assert.Equal(counts, JsonSerializer.Deserialize(json, EdtfJsonContext.Default.DictionaryEdtfDateInt32));
    }

    [Theory]
    [InlineData("\"1988-13\"", "position 5")]
    [InlineData("1988", "string")]
    [InlineData("\"\"", "position 0")]
    public void What_is_not_EDTF_is_refused_with_its_place(string json, string said)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, EdtfJsonContext.Default.EdtfDate));
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
    }

    [JsonSerializable(typeof(EdtfDate))]
    [JsonSerializable(typeof(Dictionary<EdtfDate, int>))]
    internal sealed partial class EdtfJsonContext : JsonSerializerContext;
}
