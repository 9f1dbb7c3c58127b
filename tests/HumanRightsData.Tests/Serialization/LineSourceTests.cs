using System.Text;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tests.Serialization;

/// <summary>The limit on what is read as one line, here made small.</summary>
public class LineSourceTests
{
    private const int Limit = 100;

    public static TheoryData<string, int, bool> Lengths => new()
    {
        { "as long as is allowed", Limit, false },
        { "longer by one byte", Limit + 1, true },
        { "longer than the buffer", 300_000, true },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_line_beyond_the_limit_is_passed_over_and_the_next_is_read(string what, int length, bool isTooLong)
    {
        Assert.NotEmpty(what);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"first\n{new string('x', length)}\nlast"));
        using LineSource lines = new(stream, Limit);
        List<(long Number, int Length, bool IsTooLong)> read = [];
        while (await lines.MoveNextAsync(default))
        {
            read.Add((lines.Number, lines.Line.Length, lines.IsTooLong));
        }

        Assert.Equal([(1, 5, false), (2, isTooLong ? 0 : length, isTooLong), (3, 4, false)], read);
    }

    [Fact]
    public async Task A_document_beyond_the_limit_is_told_of_with_the_limit()
    {
        List<InputProblem> problems = [];
        DocumentLineReader reader = new("in.jsonl", problems.Add);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($$"""
            {"name":"a.txt","text":"Text."}
            {"name":"b.txt","text":"{{new string('x', Limit)}}"}
            {"name":"c.txt","text":"Text."}
            """));
        using LineSource lines = new(stream, Limit);
        List<string> names = [];
        while (await lines.MoveNextAsync(default))
        {
            if (reader.Read(lines) is { } document)
            {
                names.Add(document.Name);
            }
        }

        Assert.Equal(["a.txt", "c.txt"], names);
        Assert.Equal("in.jsonl(2): The line is longer than 100 bytes, the most that is read as one document.", Assert.Single(problems).ToString());
    }
}
