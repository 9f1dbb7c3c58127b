using HumanRightsData.Dates;
using NodaTime;

namespace HumanRightsData.Tests.Dates;

public class EdtfFactoriesTests
{
    public static TheoryData<EdtfDate, string> Made => new()
    {
        { EdtfDate.FromYear(1988), "1988" },
        { EdtfDate.FromYear(0), "0000" },
        { EdtfDate.FromYear(-44), "-0044" },
        { EdtfDate.FromYear(10000), "Y10000" },
        { EdtfDate.FromYear(-10000), "Y-10000" },
        { EdtfDate.FromYear(int.MinValue), "Y-2147483648" },
        { EdtfDate.FromDecade(1988), "198X" },
        { EdtfDate.FromDecade(-5), "-000X" },
        { EdtfDate.FromCentury(1988), "19XX" },
        { EdtfDate.FromYearMonth(1988, 9), "1988-09" },
        { EdtfDate.FromYearMonth(new YearMonth(-3, 12)), "-0003-12" },
        { EdtfDate.FromDate(new LocalDate(1988, 9, 1)), "1988-09-01" },
        { EdtfDate.FromDate(new LocalDate(1409, 1, 1, CalendarSystem.IslamicBcl)), "1988-08-13" },
        { EdtfDate.FromAnnualDate(new AnnualDate(9, 1)), "XXXX-09-01" },
        { EdtfDate.FromAnnualDate(new AnnualDate(2, 29)), "XXXX-02-29" },
        { EdtfDate.FromSubYear(1988, EdtfSubYear.Summer), "1988-22" },
        { EdtfDate.FromSubYear(1988, EdtfSubYear.Quarter3), "1988-35" },
        { EdtfDate.Interval(EdtfDate.FromYear(1988), EdtfDate.FromYearMonth(1990, 2)), "1988/1990-02" },
        { EdtfDate.Interval(EdtfDate.FromYear(1988).WithQualification(EdtfQualification.Approximate), EdtfDate.FromDecade(1988)), "1988~/198X" },
        { EdtfDate.Since(EdtfDate.FromYear(2016)), "2016/.." },
        { EdtfDate.Until(EdtfDate.FromYear(2016)), "../2016" },
        { EdtfDate.StartingAt(EdtfDate.FromYear(2016)), "2016/" },
        { EdtfDate.EndingAt(EdtfDate.FromYear(2016)), "/2016" },
        { EdtfDate.OneOf(EdtfDate.FromYear(1988), EdtfDate.FromYear(1989)), "[1988,1989]" },
        { EdtfDate.AllOf(EdtfDate.FromYear(1988), EdtfDate.FromYearMonth(1989, 1)), "{1988,1989-01}" },
        { EdtfDate.FromDateInterval(new DateInterval(new LocalDate(1988, 7, 1), new LocalDate(1988, 8, 31))), "1988-07-01/1988-08-31" },
        { EdtfDate.Parse("?2004-06-~11").WithQualification(EdtfQualification.Uncertain), "2004-06-11?" },
        { EdtfDate.Parse("2004?-06").WithQualification(EdtfQualification.None), "2004-06" },
        { EdtfDate.Parse("2004/..").WithQualification(EdtfQualification.UncertainAndApproximate), "2004%/.." },
        { EdtfDate.Parse("[..2004,2006]").WithQualification(EdtfQualification.Approximate), "[..2004~,2006~]" },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void What_is_made_is_what_would_be_read(EdtfDate made, string text)
    {
        EdtfDate read = EdtfDate.Parse(text);
        Assert.Equal(text, made.ToString());
        Assert.Equal(text, made.AsWritten);
        Assert.Equal(read, made);
        Assert.Equal(read.Level, made.Level);
        Assert.Equal(read.Kind, made.Kind);
    }

    [Fact]
    public void What_cannot_be_is_not_made()
    {
        EdtfDate year = EdtfDate.FromYear(1988);
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromYearMonth(1988, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromYearMonth(1988, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromYearMonth(10000, 1));
        Assert.Throws<ArgumentException>(() => EdtfDate.FromYearMonth(new YearMonth(1409, 1, CalendarSystem.IslamicBcl)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromSubYear(1988, EdtfSubYear.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDecade(10000));
        Assert.Throws<ArgumentException>(() => EdtfDate.Interval(year, EdtfDate.FromYear(1987)));
        Assert.Throws<ArgumentException>(() => EdtfDate.Interval(year, EdtfDate.Since(year)));
        Assert.Throws<ArgumentException>(() => EdtfDate.Since(EdtfDate.FromYear(10000)));
        Assert.Throws<ArgumentException>(() => EdtfDate.OneOf());
        Assert.Throws<ArgumentException>(() => EdtfDate.AllOf(EdtfDate.Since(year)));
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Since(null!));
        Assert.Throws<InvalidOperationException>(() => EdtfDate.FromYear(10000).WithQualification(EdtfQualification.Uncertain));
        Assert.Throws<ArgumentOutOfRangeException>(() => year.WithQualification((EdtfQualification)4));
        Assert.False(EdtfDate.TryInterval(year, EdtfDate.FromYear(1987), out _));
        Assert.False(EdtfDate.TryInterval(year, EdtfDate.FromYear(10000), out _));
        Assert.True(EdtfDate.TryInterval(year, year, out _));
    }
}
