using System.Text;
using HumanRightsData.Tool;

namespace HumanRightsData.Tests.Tool;

public class EdtfCommandTests
{
    [Theory]
    [InlineData("?2004-06", """{"input":"?2004-06","valid":true,"edtf":"?2004-06","level":2,"earliest":"2004-06-01","latest":"2004-06-30"}""")]
    [InlineData("1985/..", """{"input":"1985/..","valid":true,"edtf":"1985/..","level":1,"earliest":"1985-01-01"}""")]
    [InlineData("Y17E8", """{"input":"Y17E8","valid":true,"edtf":"Y17E8","level":2}""")]
    [InlineData("-0044-03-15", """{"input":"-0044-03-15","valid":true,"edtf":"-0044-03-15","level":1,"earliest":"-0044-03-15","latest":"-0044-03-15"}""")]
    [InlineData("1985-13", """{"input":"1985-13","valid":false,"error":"Not EDTF: expected a month from 01 to 12 or a part of a year from 21 to 41 at position 5."}""")]
    [InlineData("été “1988”", """{"input":"été “1988”","valid":false,"error":"Not EDTF: expected a digit or X of a year of four digits at position 0."}""")]
    public async Task A_line_gives_a_line(string input, string expected) => Assert.Equal(expected + "\n", await RunAsync(input));

    [Fact]
    public async Task A_lone_surrogate_is_written_as_the_replacement_character() =>
        Assert.StartsWith("{\"input\":\"\\uFFFD🕊\\uFFFD\",\"valid\":false", await RunAsync("\ud800🕊\udc00"), StringComparison.Ordinal);

    [Theory]
    [InlineData("🕊", "\"🕊\"")]
    [InlineData("a \"🕊\" at\tthe 👩‍👩‍👧 end", "\"a \\\"🕊\\\" at\\tthe 👩‍👩‍👧 end\"")]
    public async Task A_sign_beyond_sixteen_bits_is_not_escaped(string line, string json) =>
        Assert.StartsWith($"{{\"input\":{json},", await RunAsync(line), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_line_is_answered_too()
    {
        string output = await RunAsync("1988\n\n1989\n");
        Assert.Equal(3, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("{\"input\":\"\",\"valid\":false,", output);
    }

    [Fact]
    public async Task Nothing_gives_nothing() => Assert.Equal("", await RunAsync(""));

    [Fact]
    public async Task Many_lines_give_as_many()
    {
        string output = await RunAsync(string.Concat(Enumerable.Repeat("1988\n", 10_000)));
        Assert.Equal(10_000, output.Count(c => c == '\n'));
    }

    private static async Task<string> RunAsync(string input)
    {
        using var reader = new StringReader(input);
        using var output = new MemoryStream();
        await EdtfCommand.RunAsync(reader, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
