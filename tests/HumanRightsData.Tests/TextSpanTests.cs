namespace HumanRightsData.Tests;

public class TextSpanTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void An_impossible_span_is_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Spans_that_only_touch_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));
        Assert.True(new TextSpan(0, 4).Overlaps(new TextSpan(3, 5)));
    }
}
