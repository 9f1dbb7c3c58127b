using HumanRightsData.Dates;
using NodaTime;

namespace HumanRightsData.Tests.Dates;

public class EdtfConversionsTests
{
    [Theory]
    [InlineData("1988-09-01", true)]
    [InlineData("-0044-03-15", true)]
    [InlineData("1988-09", false)]
    [InlineData("1988-09-01?", false)]
    [InlineData("1988-09-0X", false)]
    [InlineData("2004-X2-30", false)]
    [InlineData("1988-09-01T10:00:00", false)]
    [InlineData("1988-09-01/1988-09-01", false)]
    [InlineData("-9999-01-01", false)]
    public void A_day_is_a_LocalDate_only_if_it_is_exact(string text, bool exact)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(exact, date.TryGetLocalDate(out LocalDate day));
        if (exact)
            Assert.Equal(date, EdtfDate.FromDate(day));
    }

    [Theory]
    [InlineData("1988-09", true)]
    [InlineData("1988", false)]
    [InlineData("1988-22", false)]
    [InlineData("1988-09~", false)]
    [InlineData("1988-XX", false)]
    [InlineData("1988-09-01", false)]
    public void A_month_is_a_YearMonth_only_if_it_is_exact(string text, bool exact)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(exact, date.TryGetYearMonth(out YearMonth month));
        if (exact)
            Assert.Equal(date, EdtfDate.FromYearMonth(month));
    }

    [Theory]
    [InlineData("1988", "[1988-01-01, 1988-12-31]")]
    [InlineData("1988-02", "[1988-02-01, 1988-02-29]")]
    [InlineData("1988-02-29", "[1988-02-29, 1988-02-29]")]
    [InlineData("1988-35", "[1988-07-01, 1988-09-30]")]
    [InlineData("1988-26", "[1988-06-01, 1988-08-31]")]
    [InlineData("1988-02/1990", "[1988-02-01, 1990-12-31]")]
    [InlineData("Y1E3", "[1000-01-01, 1000-12-31]")]
    [InlineData("1988-22", null)]
    [InlineData("1988~", null)]
    [InlineData("198X", null)]
    [InlineData("1988/..", null)]
    [InlineData("1988/", null)]
    [InlineData("1988/1990?", null)]
    [InlineData("[1988]", null)]
    [InlineData("1950S2", null)]
    [InlineData("-9999", null)]
    public void A_DateInterval_is_given_only_where_it_is_exact(string text, string? interval)
    {
        bool exact = EdtfDate.Parse(text).TryGetDateInterval(out DateInterval? found);
        Assert.Equal(interval is not null, exact);
        Assert.Equal(interval, found is null ? null : $"[{found.Start:uuuu-MM-dd}, {found.End:uuuu-MM-dd}]");
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30")]
    [InlineData("1985-04-12T24:00:00", "1985-04-13T00:00:00")]
    [InlineData("9999-12-31T24:00:00", null)]
    [InlineData("2016-12-31T23:59:60Z", null)]
    [InlineData("1985-04-12", null)]
    public void A_time_is_a_LocalDateTime_unless_NodaTime_has_none(string text, string? dateTime)
    {
        bool has = EdtfDate.Parse(text).TryGetLocalDateTime(out LocalDateTime found);
        Assert.Equal(dateTime is not null, has);
        if (has)
            Assert.Equal(dateTime, NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(found));
    }

    [Fact]
    public void A_time_with_a_shift_is_an_OffsetDateTime()
    {
        Assert.True(EdtfDate.Parse("1985-04-12T23:20:30-04:30").TryGetOffsetDateTime(out OffsetDateTime found));
        Assert.Equal(new LocalDateTime(1985, 4, 12, 23, 20, 30).WithOffset(Offset.FromHoursAndMinutes(-4, -30)), found);
        Assert.False(EdtfDate.Parse("1985-04-12T23:20:30").TryGetOffsetDateTime(out _));
        Assert.False(EdtfDate.Parse("1985-04-12T23:20:30+19").TryGetOffsetDateTime(out _));
    }

    [Fact]
    public void The_parts_of_a_date_are_those_with_all_their_digits()
    {
        EdtfDate date = EdtfDate.Parse("-0044?-03-~15");
        Assert.Equal((-44, 3, 15), (date.Year, date.Month, date.Day));
        Assert.Equal(EdtfQualification.Uncertain, date.YearQualification);
        Assert.Equal(EdtfQualification.None, date.MonthQualification);
        Assert.Equal(EdtfQualification.Approximate, date.DayQualification);
        Assert.Equal(EdtfQualification.UncertainAndApproximate, date.Qualification);
        Assert.True(date.IsUncertain && date.IsApproximate && !date.HasUnspecifiedDigits);

        EdtfDate masked = EdtfDate.Parse("198X-XX-15");
        Assert.Equal((null, null, 15), (masked.Year, masked.Month, masked.Day));
        Assert.True(masked.HasUnspecifiedDigits);

        EdtfDate season = EdtfDate.Parse("1988-22");
        Assert.Equal((1988, null, null, EdtfSubYear.Summer), (season.Year, season.Month, season.Day, season.SubYear));
        Assert.Equal(EdtfSubYear.None, date.SubYear);
        Assert.Equal(-170000000, EdtfDate.Parse("Y-17E7").Year);
        Assert.Null(EdtfDate.Parse("Y17E9").Year);
        Assert.Null(EdtfDate.Parse("1950S2").Year);
    }

    [Fact]
    public void An_interval_has_ends_and_a_set_members()
    {
        EdtfDate interval = EdtfDate.Parse("1984?/2004-06~");
        Assert.Equal("1984?", interval.Start!.ToString());
        Assert.Equal("2004-06~", interval.End!.ToString());
        Assert.Null(interval.Year);
        Assert.Null(EdtfDate.Parse("1984/..").End);
        Assert.Null(EdtfDate.Parse("/1984").Start);
        Assert.Null(EdtfDate.FromYear(1984).Start);
        Assert.True(EdtfDate.Parse("1984/2004~").IsApproximate);
        Assert.True(EdtfDate.Parse("1984/200X").HasUnspecifiedDigits);

        EdtfDate set = EdtfDate.Parse("[..1667,1668?,167X..1680,1690..]");
        Assert.Equal(["../1667", "1668?", "167X/1680", "1690/.."], set.ToMembers().Select(m => m.ToString()));
        Assert.True(set.IsUncertain && !set.IsApproximate && set.HasUnspecifiedDigits);
        Assert.Equal([interval], interval.ToMembers());
    }
}
