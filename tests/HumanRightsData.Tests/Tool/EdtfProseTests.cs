using System.Text;
using HumanRightsData.Dates;
using HumanRightsData.Tool;

namespace HumanRightsData.Tests.Tool;

public class EdtfProseTests
{
    [Theory]
    [InlineData("They met on 14 September 2017.", null, """{"input":"They met on 14 September 2017.","dates":[{"start":12,"end":29,"quote":"14 September 2017","value":"2017-09-14"}]}""")]
    [InlineData("in “1988” or 🙂 1989", null, """{"input":"in “1988” or 🙂 1989","dates":[{"start":4,"end":8,"quote":"1988","value":"1988"},{"start":16,"end":20,"quote":"1989","value":"1989"}]}""")]
    [InlineData("yesterday", "2017-11-28", """{"input":"yesterday","dates":[{"start":0,"end":9,"quote":"yesterday","value":"2017-11-27"}]}""")]
    [InlineData("yesterday", null, """{"input":"yesterday","dates":[]}""")]
    [InlineData("9/11", null, """{"input":"9/11","dates":[]}""")]
    public async Task A_line_of_prose_gives_its_dates(string input, string? published, string expected) =>
        Assert.Equal(expected + "\n", Unescape(await RunAsync(input, published)));

    [Fact]
    public async Task Each_line_stands_alone()
    {
        string output = await RunAsync("It was 1988.\n\nOn 3 May.\n", null);
        Assert.Equal(
            """
            {"input":"It was 1988.","dates":[{"start":7,"end":11,"quote":"1988","value":"1988"}]}
            {"input":"","dates":[]}
            {"input":"On 3 May.","dates":[{"start":3,"end":8,"quote":"3 May","value":"XXXX-05-03"}]}

            """.ReplaceLineEndings("\n"),
            output);
    }

    // Even relaxed encoders escape what lies beyond the first plane.
    private static string Unescape(string json) => json.Replace("\\uD83D\\uDE42", "🙂", StringComparison.Ordinal);

    private static async Task<string> RunAsync(string input, string? published)
    {
        using var reader = new StringReader(input);
        using var output = new MemoryStream();
        await EdtfProse.RunAsync(reader, output, published is null ? null : EdtfDate.Parse(published));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
