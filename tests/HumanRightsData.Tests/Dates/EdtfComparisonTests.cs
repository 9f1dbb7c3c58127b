using HumanRightsData.Dates;

namespace HumanRightsData.Tests.Dates;

public class EdtfComparisonTests
{
    [Theory]
    [InlineData("1988", "1989", EdtfOrder.Before)]
    [InlineData("1988-08", "1988-09", EdtfOrder.Before)]
    [InlineData("1988-08-31", "1988-09", EdtfOrder.Before)]
    [InlineData("-0002", "-0001", EdtfOrder.Before)]
    [InlineData("-0001", "0000", EdtfOrder.Before)]
    [InlineData("198X", "1990", EdtfOrder.Before)]
    [InlineData("../1985", "1986/..", EdtfOrder.Before)]
    [InlineData("/1985", "1986/", EdtfOrder.Before)]
    [InlineData("[1984,1985]", "1986-01", EdtfOrder.Before)]
    [InlineData("2001-23", "2001-24", EdtfOrder.Before)]
    [InlineData("1988~", "1989", EdtfOrder.Before)]
    [InlineData("9999", "Y10000", EdtfOrder.Before)]
    [InlineData("Y-17E7", "-9999", EdtfOrder.Before)]
    [InlineData("Y17E7", "Y17E8", EdtfOrder.Before)]
    [InlineData("Y-17E8", "Y-17E7", EdtfOrder.Before)]
    [InlineData("Y17E8", "Y17E80", EdtfOrder.Before)]
    [InlineData("1988-09-01", "1988-09-01", EdtfOrder.Same)]
    [InlineData("1988-09-01", "1988-09-01/1988-09-01", EdtfOrder.Same)]
    [InlineData("2004-X2-30", "2004-12-30", EdtfOrder.Same)]
    [InlineData("1988-09-01T10:00:00", "1988-09-01T12:00:00", EdtfOrder.Same)]
    [InlineData("-9999-01-01", "-9999-01-01", EdtfOrder.Same)]
    [InlineData("1988", "1988", EdtfOrder.CannotTell)]
    [InlineData("1988", "1988-09", EdtfOrder.CannotTell)]
    [InlineData("1988-01-01", "1988", EdtfOrder.CannotTell)]
    [InlineData("1988", "1988-12-31", EdtfOrder.CannotTell)]
    [InlineData("1985/..", "1990", EdtfOrder.CannotTell)]
    [InlineData("1985/", "1990", EdtfOrder.CannotTell)]
    [InlineData("../1985", "/1985", EdtfOrder.CannotTell)]
    [InlineData("2001-24", "2002-01", EdtfOrder.CannotTell)]
    [InlineData("[1984,1990]", "1987", EdtfOrder.CannotTell)]
    [InlineData("Y1E99", "Y2E99", EdtfOrder.CannotTell)]
    public void Two_dates_are_ordered_by_their_days_or_not_at_all(string one, string other, EdtfOrder order)
    {
        Assert.Equal(order, EdtfDate.Parse(one).Compare(EdtfDate.Parse(other)));
        EdtfOrder reverse = order switch { EdtfOrder.Before => EdtfOrder.After, EdtfOrder.After => EdtfOrder.Before, _ => order };
        Assert.Equal(reverse, EdtfDate.Parse(other).Compare(EdtfDate.Parse(one)));
    }

    [Theory]
    [InlineData("2004-01-01T10:00:00Z", "2004-01-02T10:00:00Z", EdtfOrder.Before)]
    [InlineData("2004-01-01T10:00:00-05", "2004-01-02T10:00:00+05", EdtfOrder.Before)]
    [InlineData("2004-01-01T23:30:00-05", "2004-01-02T01:00:00+03", EdtfOrder.CannotTell)] // 04:30 of the 2nd and 22:00 of the 1st in UTC
    [InlineData("2004-02-29T23:30:00-05", "2004-03-01T01:00:00+03", EdtfOrder.CannotTell)]
    [InlineData("2004-01-01T10:00:00+02", "2004-01-01T10:00:00+03", EdtfOrder.CannotTell)]
    [InlineData("2004-01-01T23:30:00-05", "2004-01-02", EdtfOrder.Before)]
    public void No_order_is_said_that_the_shifts_from_UTC_deny(string one, string other, EdtfOrder order) =>
        Assert.Equal(order, EdtfDate.Parse(one).Compare(EdtfDate.Parse(other)));

    [Fact]
    public void Nothing_is_compared_with_null() =>
        Assert.Throws<ArgumentNullException>(() => EdtfDate.FromYear(1988).Compare(null!));
}
