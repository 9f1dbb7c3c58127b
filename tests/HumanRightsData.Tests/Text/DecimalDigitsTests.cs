using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Text;

namespace HumanRightsData.Tests.Text;

public class DecimalDigitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(20_907)]
    [InlineData(99_999_999)]
    [InlineData(100_000_000)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_number_is_written_without_zeros_before_it(int value) => Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Written(value));

    [Fact]
    public void Any_number_is_written_as_the_framework_writes_it() =>
        Prop.ForAll(
            Gen.OneOf(Gen.Choose(0, 99_999), Gen.Choose(0, 100_000_100), Gen.Choose(int.MinValue, int.MaxValue)).ToArbitrary(),
            value => Written(value) == value.ToString(CultureInfo.InvariantCulture)).QuickCheckThrowOnFailure();

    private static string Written(int value)
    {
        byte[] bytes = new byte[DecimalDigits.Room];
        return Encoding.UTF8.GetString(bytes, 0, DecimalDigits.Write(value, bytes));
    }
}
