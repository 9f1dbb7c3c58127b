using HumanRightsData.Dates;

namespace HumanRightsData.Tests.Dates;

public class EdtfFormattingTests
{
    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("?2004~", "2004%")]
    [InlineData("%2004?", "2004%")]
    [InlineData("?2004-?06", "2004-06?")]
    [InlineData("?2004-06?", "2004-06?")]
    [InlineData("2004?-?06-?11", "2004-06-11?")]
    [InlineData("?2004-06", "2004?-06")]
    [InlineData("?2004-?06-11", "2004-06?-11")]
    [InlineData("?2004-06-11~", "2004%-~06-~11")]
    [InlineData("?-2004-06", "-2004?-06")]
    [InlineData("?2001-?21", "2001-21?")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30+00", "1985-04-12T23:20:30Z")]
    [InlineData("2019-12/%2020", "2019-12/2020%")]
    [InlineData("{?1984,%1985..~1986}", "{1984?,1985%..1986~}")]
    public void What_says_the_same_has_one_canonical_form_and_keeps_its_own(string text, string canonical)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(canonical, date.ToString());
        Assert.Equal(text, date.AsWritten);
        Assert.Equal(EdtfDate.Parse(canonical), date);
        Assert.Equal(EdtfDate.Parse(canonical).GetHashCode(), date.GetHashCode());
        Assert.True(date == EdtfDate.Parse(canonical));
    }

    [Theory]
    [InlineData("2004?", "2004~")]
    [InlineData("2004?-06", "2004-06?")]
    [InlineData("2004-?06", "2004-06?")]
    [InlineData("2004", "2004-XX")]
    [InlineData("1985/..", "1985/")]
    [InlineData("../1985", "/1985")]
    [InlineData("[1984]", "{1984}")]
    [InlineData("[1984,1985]", "[1985,1984]")]
    [InlineData("[1984..1985]", "1984/1985")]
    [InlineData("[1984..1985]", "[1984,1985]")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30+01:00", "1985-04-12T23:20:30-01:00")]
    [InlineData("1985-04-12T24:00:00", "1985-04-13T00:00:00")]
    [InlineData("Y17E8", "Y1700000000")]
    [InlineData("1985", "-1985")]
    [InlineData("2001-21", "2001-25")]
    public void What_says_something_else_is_not_equal(string one, string other)
    {
        Assert.NotEqual(EdtfDate.Parse(one), EdtfDate.Parse(other));
        Assert.True(EdtfDate.Parse(one) != EdtfDate.Parse(other));
        Assert.False(EdtfDate.Parse(one).Equals((EdtfDate?)null));
    }

    [Fact]
    public void It_is_formatted_into_a_span_that_has_room_and_into_no_other()
    {
        EdtfDate date = EdtfDate.Parse("2004-06?/2005");
        Span<char> buffer = stackalloc char[13];
        Assert.True(date.TryFormat(buffer, out int written));
        Assert.Equal("2004-06?/2005", buffer[..written].ToString());
        Assert.False(date.TryFormat(buffer[..12], out written));
        Assert.Equal(0, written);
        Assert.Equal("at 2004-06?/2005", $"at {date}");
    }

    [Theory]
    [InlineData("1988-09-01", EdtfPrecision.Day)]
    [InlineData("1988-09-01T10:00:00Z", EdtfPrecision.Second)]
    [InlineData("1988-09", EdtfPrecision.Month)]
    [InlineData("1988-09-XX", EdtfPrecision.Month)]
    [InlineData("1988-22", EdtfPrecision.SubYear)]
    [InlineData("1988", EdtfPrecision.Year)]
    [InlineData("1988-XX-12", EdtfPrecision.Year)]
    [InlineData("1988-1X", EdtfPrecision.Year)]
    [InlineData("198X-12-25", EdtfPrecision.Decade)]
    [InlineData("19XX", EdtfPrecision.Century)]
    [InlineData("19X8", EdtfPrecision.Century)]
    [InlineData("1XXX", EdtfPrecision.Millennium)]
    [InlineData("XXX8", EdtfPrecision.None)]
    [InlineData("1950S3", EdtfPrecision.Decade)]
    [InlineData("1950S2", EdtfPrecision.Century)]
    [InlineData("1950S1", EdtfPrecision.Millennium)]
    [InlineData("Y171010000S3", EdtfPrecision.None)]
    [InlineData("Y171010000", EdtfPrecision.Year)]
    [InlineData("1988-09/1990", EdtfPrecision.Year)]
    [InlineData("1988-09-01/..", EdtfPrecision.Day)]
    [InlineData("/1988-09", EdtfPrecision.Month)]
    [InlineData("../..", EdtfPrecision.None)]
    [InlineData("[1988-09-01,1988-10]", EdtfPrecision.Month)]
    [InlineData("{1988-09-01..}", EdtfPrecision.Day)]
    public void It_is_as_precise_as_its_whole_digits(string text, EdtfPrecision precision) =>
        Assert.Equal(precision, EdtfDate.Parse(text).Precision);
}
