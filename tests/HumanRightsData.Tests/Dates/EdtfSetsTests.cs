using HumanRightsData.Dates;
using NodaTime;
using NodaTime.Text;

namespace HumanRightsData.Tests.Dates;

public class EdtfSetsTests
{
    [Theory]
    [InlineData("1988", "1988-01-01", true)]
    [InlineData("1988", "1987-12-31", false)]
    [InlineData("2001-24", "2002-02-28", true)]
    [InlineData("2001-24", "2001-02-28", false)]
    [InlineData("198X-22", "1988-07-01", true)]
    [InlineData("198X-22", "1988-05-01", false)]
    [InlineData("198X-24", "1990-02-28", true)]
    [InlineData("198X-24", "1980-02-28", false)]
    [InlineData("1985-XX-31", "1985-01-31", true)]
    [InlineData("1985-XX-31", "1985-01-30", false)]
    [InlineData("19X5", "1985-06-01", true)]
    [InlineData("19X5", "1986-06-01", false)]
    [InlineData("-00XX", "0000-06-01", false)]
    [InlineData("-00XX", "-0001-06-01", true)]
    [InlineData("1985/..", "2500-01-01", true)]
    [InlineData("1985/", "2500-01-01", true)]
    [InlineData("1985/..", "1984-12-31", false)]
    [InlineData("../..", "1984-12-31", true)]
    [InlineData("[1984,1986]", "1985-06-01", false)]
    [InlineData("[1984,1986]", "1986-06-01", true)]
    [InlineData("{1984..1986}", "1985-06-01", true)]
    [InlineData("[1667,1985-XX-31]", "1985-01-30", false)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", true)]
    [InlineData("1985-04-12T23:20:30", "1985-04-13", false)]
    [InlineData("1950S2", "1999-12-31", true)]
    [InlineData("Y17E8", "1999-12-31", false)]
    public void A_day_is_contained_if_the_expression_may_mean_it(string text, string day, bool contained)
    {
        EdtfDate date = EdtfDate.Parse(text);
        LocalDate asked = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(contained, date.Contains(asked));
        Assert.Equal(contained, date.Contains(EdtfDate.FromDate(asked)));
        Assert.Equal(contained, date.Overlaps(EdtfDate.FromDate(asked)));
        Assert.Equal(contained, EdtfDate.FromDate(asked).Overlaps(date));
    }

    [Theory]
    [InlineData("1988", "1988-09", true)]
    [InlineData("1988-09", "1988", false)]
    [InlineData("1988", "1988", true)]
    [InlineData("198X", "1988", true)]
    [InlineData("198X", "1988-22", true)]
    [InlineData("1988", "1988-24", false)]
    [InlineData("198X-XX", "1988-09", true)]
    [InlineData("2004-1X", "2004-12-25", true)]
    [InlineData("2004-1X", "2004-09", false)]
    [InlineData("19XX-01", "1950-01", true)]
    [InlineData("19XX-01", "1950-01-05", true)]
    [InlineData("19XX-01", "195X-01-3X", true)]
    [InlineData("19XX-01", "1950-02", false)]
    [InlineData("19XX-01", "1950", false)]
    [InlineData("19XX-01", "1950-21", false)]
    [InlineData("19XX-01", "1950-01/1950-02", false)]
    [InlineData("X988", "1988-09", true)]
    [InlineData("198X-22", "1988-07", false)] // it is, but not by its digits
    [InlineData("1985/1990", "1986/1989", true)]
    [InlineData("1985/1990", "1986/..", false)]
    [InlineData("1985/..", "1986/..", true)]
    [InlineData("1985/..", "../1986", false)]
    [InlineData("[1667,1668]", "1667/1668", true)]
    [InlineData("[1667,1669]", "1667/1669", false)]
    [InlineData("[1667,1669]", "{1667-01,1669-12}", true)]
    [InlineData("[1667,1669]", "{1667-01,1668-12}", false)]
    [InlineData("[1667,19XX-01]", "1950-01", true)]
    [InlineData("[1667,19XX-01]", "1950-02", false)]
    [InlineData("[..1667,1669..]", "1500", true)]
    [InlineData("1667/1669", "[1667,1669]", true)]
    [InlineData("1667/1669", "[1667,1669..]", false)]
    public void What_may_mean_no_other_day_is_contained(string outer, string inner, bool contained)
    {
        EdtfDate one = EdtfDate.Parse(outer);
        EdtfDate other = EdtfDate.Parse(inner);
        Assert.Equal(contained, one.Contains(other));
        if (contained)
            Assert.True(one.Overlaps(other));
    }

    [Theory]
    [InlineData("1988", "1988-09", true)]
    [InlineData("1988", "1989", false)]
    [InlineData("2001-24", "2002", true)]
    [InlineData("2001-23", "2002", false)]
    [InlineData("1985-XX-31", "1985-04", false)]
    [InlineData("1985-XX-31", "1985-05", true)]
    [InlineData("19X5", "198X", true)]
    [InlineData("19X5", "19X6", false)]
    [InlineData("XXXX-02-29", "19X1", false)]
    [InlineData("XXXX-02-29", "19X2", true)]
    [InlineData("198X", "-198X", false)]
    [InlineData("1985/..", "../1985", true)]
    [InlineData("1985/..", "../1984", false)]
    [InlineData("1985/", "1990/", true)]
    [InlineData("[1667,1669]", "1668", false)]
    [InlineData("[1667,1669]", "{1668,1670}", false)]
    [InlineData("[1667,1669]", "{1660,1668..1670}", true)]
    [InlineData("[1990,1667]", "1667-05/1668", true)]
    public void What_may_share_a_day_overlaps(string one, string other, bool overlaps)
    {
        Assert.Equal(overlaps, EdtfDate.Parse(one).Overlaps(EdtfDate.Parse(other)));
        Assert.Equal(overlaps, EdtfDate.Parse(other).Overlaps(EdtfDate.Parse(one)));
    }
}
