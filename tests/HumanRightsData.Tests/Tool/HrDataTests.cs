using HumanRightsData.Tool;

namespace HumanRightsData.Tests.Tool;

public class HrDataTests
{
    [Theory]
    [InlineData]
    [InlineData("extract")]
    [InlineData("annotate")]
    [InlineData("nonsense")]
    [InlineData("extract", "x", "--format", "xml")]
    [InlineData("extract", "x", "--threads", "0")]
    [InlineData("extract", "x", "--threads", "many")]
    [InlineData("extract", "x", "--nonsense")]
    [InlineData("edtf", "file.txt")]
    public async Task Wrong_usage_is_said_and_exits_with_2(params string[] args)
    {
        CommandRun run = await CommandRun.RunAsync(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("hrdata: ", line, StringComparison.Ordinal));
        Assert.EndsWith("--help'\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    [InlineData("annotate", "--help")]
    [InlineData("edtf", "--help")]
    public async Task Help_explains_by_example(params string[] args)
    {
        CommandRun run = await CommandRun.RunAsync(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("\nExamples:\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("hrdata " + (args.Length > 1 ? args[0] : "extract"), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_writes_the_document_first()
    {
        string seeds = Path.Combine(AppContext.BaseDirectory, "seeds");
        CommandRun run = await CommandRun.RunAsync("annotate", seeds);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("{\"type\":\"document\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(5, run.Lines.Count(line => line.StartsWith("{\"type\":\"document\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Edtf_finds_the_dates_of_prose()
    {
        CommandRun run = await CommandRun.RunAsync("It met yesterday.\n", false, "edtf", "--prose", "--published", "2017-11-28", "-");
        Assert.Equal(HrData.Good, run.Code);
        Assert.Equal("""{"input":"It met yesterday.","dates":[{"start":7,"end":16,"quote":"yesterday","value":"2017-11-27"}]}""" + "\n", run.Out);
    }

    [Fact]
    public async Task Edtf_wants_a_date_of_publication_in_EDTF()
    {
        CommandRun run = await CommandRun.RunAsync("", false, "edtf", "--prose", "--published", "yesterday", "-");
        Assert.Equal(HrData.WrongUsage, run.Code);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task Edtf_answers_each_line()
    {
        CommandRun run = await CommandRun.RunAsync("1988-22\nsummer\n", false, "edtf", "-");
        Assert.Equal(0, run.Code);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("{\"input\":\"1988-22\",\"valid\":true", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"input\":\"summer\",\"valid\":false", run.Lines[1], StringComparison.Ordinal);
    }
}
