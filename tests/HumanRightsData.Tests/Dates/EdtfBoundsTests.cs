using HumanRightsData.Dates;

namespace HumanRightsData.Tests.Dates;

public class EdtfBoundsTests
{
    [Theory]
    [InlineData("1988", "1988-01-01", "1988-12-31")]
    [InlineData("1988-02", "1988-02-01", "1988-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1988-09-01", "1988-09-01", "1988-09-01")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15")]
    [InlineData("1984~", "1984-01-01", "1984-12-31")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    public void A_date_spans_what_it_names(string text, string earliest, string latest) => Check(text, earliest, latest);

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-26", "2001-06-01", "2001-08-31")]
    [InlineData("2001-27", "2001-09-01", "2001-11-30")]
    [InlineData("2001-28", "2001-12-01", "2002-02-28")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-35", "2001-07-01", "2001-09-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("-0001-24", "-0001-12-01", "0000-02-29")]
    [InlineData("198X-22", "1980-06-01", "1989-08-31")]
    public void A_part_of_a_year_spans_its_months(string text, string earliest, string latest) => Check(text, earliest, latest);

    [Theory]
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("-00XX", "-0099-01-01", "-0001-12-31")]
    [InlineData("-0X0X", "-0909-01-01", "-0001-12-31")]
    [InlineData("-0X00", "-0900-01-01", "-0100-12-31")]
    [InlineData("-001X", "-0019-01-01", "-0010-12-31")]
    [InlineData("1984-XX", "1984-01-01", "1984-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1984-0X", "1984-01-01", "1984-09-30")]
    [InlineData("1984-X1", "1984-01-01", "1984-11-30")]
    [InlineData("1984-XX-31", "1984-01-31", "1984-12-31")]
    [InlineData("1984-XX-XX", "1984-01-01", "1984-12-31")]
    [InlineData("2004-X2-30", "2004-12-30", "2004-12-30")]
    [InlineData("2003-02-2X", "2003-02-20", "2003-02-28")]
    [InlineData("2004-02-2X", "2004-02-20", "2004-02-29")]
    [InlineData("2004-04-3X", "2004-04-30", "2004-04-30")]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29")]
    [InlineData("19XX-02-29", "1904-02-29", "1996-02-29")]
    [InlineData("X900-12-XX", "0900-12-01", "9900-12-31")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("-000X-02-29", "-0008-02-29", "-0004-02-29")]
    [InlineData("19X1-X2-29", "1901-12-29", "1991-12-29")]
    public void Unspecified_digits_span_every_filling_that_is_a_day(string text, string earliest, string latest) => Check(text, earliest, latest);

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("1985/..", "1985-01-01", "open")]
    [InlineData("../1985", "open", "1985-12-31")]
    [InlineData("1985/", "1985-01-01", "unknown")]
    [InlineData("/1985", "unknown", "1985-12-31")]
    [InlineData("/", "unknown", "unknown")]
    [InlineData("../..", "open", "open")]
    [InlineData("/..", "unknown", "open")]
    [InlineData("2000/2000-XX-XX", "2000-01-01", "2000-12-31")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("{1960,-1961-12}", "-1961-12-01", "1960-12-31")]
    [InlineData("[..1984]", "open", "1984-12-31")]
    [InlineData("[1984,1760-12..]", "1760-12-01", "open")]
    public void An_interval_or_a_set_spans_all_its_dates(string text, string earliest, string latest) => Check(text, earliest, latest);

    [Theory]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("1950S3", "1950-01-01", "1959-12-31")]
    [InlineData("1950S4", "1950-01-01", "1950-12-31")]
    [InlineData("1859S5", "1859-01-01", "1859-12-31")]
    [InlineData("-1859S2", "-1899-01-01", "-1800-12-31")]
    [InlineData("0050S1", "0050-01-01", "0059-12-31")]
    [InlineData("Y1E3", "1000-01-01", "1000-12-31")]
    [InlineData("Y3E3S1", "3000-01-01", "3999-12-31")]
    [InlineData("Y170000002", "out of range", "out of range")]
    [InlineData("-9999", "out of range", "out of range")]
    [InlineData("9999-24", "9999-12-01", "out of range")]
    [InlineData("-9998", "-9998-01-01", "-9998-12-31")]
    [InlineData("Y9999999999999999999E99999999999999999999S7", "out of range", "out of range")]
    public void Significant_digits_and_long_years_span_their_years(string text, string earliest, string latest) => Check(text, earliest, latest);

    [Fact]
    public void Only_a_known_bound_has_a_day()
    {
        Assert.Equal(new NodaTime.LocalDate(1985, 1, 1), EdtfDate.Parse("1985/..").Earliest.Date);
        Assert.Throws<InvalidOperationException>(() => EdtfDate.Parse("1985/..").Latest.Date);
        Assert.False(EdtfDate.Parse("1985/").Latest.TryGetDate(out _));
        Assert.Equal(EdtfBoundKind.OutOfRange, EdtfDate.Parse("Y17E8").Latest.Kind);
        Assert.Equal(default, EdtfDate.Parse("1985/").Latest);
    }

    private static void Check(string text, string earliest, string latest)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
    }
}
