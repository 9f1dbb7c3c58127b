using System.Text;

namespace HumanRightsData.Tests.Serialization;

/// <summary>The date of publication that comes with a document is taken as pages write it.</summary>
public class PublishedInputTests
{
    [Theory]
    [InlineData("a day", "2017-09-17", "2017-09-17", 0)]
    [InlineData("a day and a time", "2017-09-17T10:30:00Z", "2017-09-17T10:30:00Z", 0)]
    [InlineData("a time without seconds", "2017-09-17T10:30", "2017-09-17", 0)]
    [InlineData("a time behind a space", "2017-09-17 10:30:00", "2017-09-17", 0)]
    [InlineData("a month", "2017-09", "2017-09", 0)]
    [InlineData("no date", "17 September 2017", null, 1)]
    [InlineData("no day", "2017-09-31T10:30", null, 1)]
    [InlineData("more than a day", "2017-09-17-10:30", null, 1)]
    public async Task A_time_that_EDTF_has_not_leaves_the_day(string what, string published, string? expected, int problems)
    {
        Assert.NotEmpty(what);
        using MemoryStream input = new(Encoding.UTF8.GetBytes($$"""{"name":"a","text":"It met.","published":"{{published}}"}"""));
        List<InputProblem> found = [];
        List<SourceDocument> documents = [];
        await foreach (SourceDocument document in SourceDocuments.FromJsonLinesAsync(input, found.Add, "stdin"))
        {
            documents.Add(document);
        }

        Assert.Equal(expected, Assert.Single(documents).Published?.ToString());
        Assert.Equal(problems, found.Count);
    }
}
