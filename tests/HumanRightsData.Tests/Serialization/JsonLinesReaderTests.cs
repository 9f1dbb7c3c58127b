using System.Text;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tests.Serialization;

public class JsonLinesReaderTests
{
    private const string Hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string Source = """{"document":"document:d","start":3,"end":5,"quote":"ab"}""";
    private static readonly JsonLinesReader Reader = new();

    [Theory]
    [InlineData("{", ReadIssueReason.NotJson, null)]
    [InlineData("nonsense", ReadIssueReason.NotJson, null)]
    [InlineData("{}{}", ReadIssueReason.NotJson, null)]
    [InlineData("""{"type":"person","id":"x",}""", ReadIssueReason.NotJson, null)]
    [InlineData("[]", ReadIssueReason.WrongKind, null)]
    [InlineData("7", ReadIssueReason.WrongKind, null)]
    [InlineData("{}", ReadIssueReason.MissingField, "type")]
    [InlineData("""{"type":7}""", ReadIssueReason.WrongKind, "type")]
    [InlineData("""{"type":"place"}""", ReadIssueReason.UnknownType, "type")]
    [InlineData("""{"type":"person","id":"x","name":"N"}""", ReadIssueReason.NoSource, "sources")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[]}""", ReadIssueReason.NoSource, "sources")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":null}""", ReadIssueReason.NoSource, "sources")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[null]}""", ReadIssueReason.WrongKind, "sources[0]")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":{}}""", ReadIssueReason.WrongKind, "sources")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[7]}""", ReadIssueReason.WrongKind, "sources[0]")]
    [InlineData("""{"type":"person","name":"N","sources":[S]}""", ReadIssueReason.MissingField, "id")]
    [InlineData("""{"type":"person","id":" ","name":"N","sources":[S]}""", ReadIssueReason.EmptyText, "id")]
    [InlineData("""{"type":"person","id":"x","sources":[S]}""", ReadIssueReason.MissingField, "name")]
    [InlineData("""{"type":"person","id":"x","name":"","sources":[S]}""", ReadIssueReason.EmptyText, "name")]
    [InlineData("""{"type":"person","id":"x","name":["N"],"sources":[S]}""", ReadIssueReason.WrongKind, "name")]
    [InlineData("""{"type":"person","id":"x","name":"N","name":"N","sources":[S]}""", ReadIssueReason.DuplicateField, "name")]
    [InlineData("""{"type":"person","id":"x","name":"\ud800","sources":[S]}""", ReadIssueReason.NotUnicode, "name")]
    [InlineData("""{"type":"person","id":"x","name":"N","protection":"high","sources":[S]}""", ReadIssueReason.UnknownWord, "protection")]
    [InlineData("""{"type":"person","id":"x","name":"N","names":[1],"sources":[S]}""", ReadIssueReason.WrongKind, "names[0]")]
    [InlineData("""{"type":"person","id":"x","name":"N","roles":[{"title":""}],"sources":[S]}""", ReadIssueReason.EmptyText, "roles[0].title")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[S,{"document":"d","start":5,"end":3,"quote":"q"}]}""", ReadIssueReason.InvertedSpan, "sources[1].end")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[{"document":"d","start":5,"end":5,"quote":"q"}]}""", ReadIssueReason.EmptySpan, "sources[0].end")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[{"document":"d","start":-5,"end":5,"quote":"q"}]}""", ReadIssueReason.NumberOutOfRange, "sources[0].start")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[{"document":"d","start":1.5,"end":5,"quote":"q"}]}""", ReadIssueReason.NumberOutOfRange, "sources[0].start")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[{"document":"d","start":"1","end":5,"quote":"q"}]}""", ReadIssueReason.WrongKind, "sources[0].start")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[{"document":"d","start":1,"end":5,"quote":""}]}""", ReadIssueReason.EmptyText, "sources[0].quote")]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[{"start":1,"end":5,"quote":"q"}]}""", ReadIssueReason.MissingField, "sources[0].document")]
    [InlineData("""{"type":"event","id":"x","kind":"party","title":"T","sources":[S]}""", ReadIssueReason.UnknownWord, "kind")]
    [InlineData("""{"type":"event","id":"x","kind":"Killing","title":"T","sources":[S]}""", ReadIssueReason.UnknownWord, "kind")]
    [InlineData("""{"type":"event","id":"x","kind":"killing","title":"T","date":"14/09/2017","sources":[S]}""", ReadIssueReason.NotEdtf, "date")]
    [InlineData("""{"type":"event","id":"x","kind":"killing","title":"T","participants":[{"role":"victim"}],"sources":[S]}""", ReadIssueReason.NotOneParticipant, "participants[0]")]
    [InlineData("""{"type":"event","id":"x","kind":"killing","title":"T","participants":[{"person":"p","organisation":"o","role":"victim"}],"sources":[S]}""", ReadIssueReason.NotOneParticipant, "participants[0]")]
    [InlineData("""{"type":"statement","id":"x","mode":"direct","text":"","sources":[S]}""", ReadIssueReason.EmptyText, "text")]
    [InlineData("""{"type":"statement","id":"x","mode":"direct","text":"T","sources":[{"document":"d","start":1,"end":2,"quote":" "}]}""", ReadIssueReason.EmptyText, "sources")]
    [InlineData("""{"type":"figure","id":"x","kind":"count","qualifier":"exact","text":"T","lower":5,"sources":[{"document":"d","start":1,"end":2,"quote":"\t"}]}""", ReadIssueReason.EmptyText, "sources")]
    [InlineData("""{"type":"statement","id":"x","mode":"direct","text":"T","cueMention":{"start":3,"end":2},"sources":[S]}""", ReadIssueReason.InvertedSpan, "cueMention.end")]
    [InlineData("""{"type":"figure","id":"x","kind":"count","qualifier":"exact","text":"T","sources":[S]}""", ReadIssueReason.NoBound, null)]
    [InlineData("""{"type":"figure","id":"x","kind":"count","qualifier":"exact","text":"T","lower":5,"upper":4,"sources":[S]}""", ReadIssueReason.InvertedBounds, "upper")]
    [InlineData("""{"type":"figure","id":"x","kind":"count","qualifier":"exact","text":"T","lower":"5","sources":[S]}""", ReadIssueReason.WrongKind, "lower")]
    [InlineData("""{"type":"figure","id":"x","kind":"count","qualifier":"exact","text":"T","lower":1e40,"sources":[S]}""", ReadIssueReason.NumberOutOfRange, "lower")]
    [InlineData("""{"type":"document","id":"x","name":"n","sha256":"abc","length":1,"articles":[]}""", ReadIssueReason.NotAHash, "sha256")]
    [InlineData("""{"type":"document","id":"x","name":"n","sha256":"H","length":1}""", ReadIssueReason.MissingField, "articles")]
    [InlineData("""{"type":"document","id":"x","name":"n","sha256":"H","length":1,"articles":[{"start":2,"end":1}]}""", ReadIssueReason.InvertedSpan, "articles[0].end")]
    public void A_wrong_line_says_where_and_why(string line, ReadIssueReason reason, string? path)
    {
        WireLine read = Read(line);
        ReadIssue issue = Assert.Single(read.Issues);
        Assert.Equal((reason, path), (issue.Reason, issue.Path));
        Assert.Equal(("f.jsonl", 9L), (issue.File, issue.Line));
        Assert.NotEmpty(issue.Expected);
        Assert.Null(read.Record);
        Assert.Null(read.Document);
    }

    [Theory]
    [InlineData("""{"type":"person","id":"x","name":"N","sources":[S]}""")]
    [InlineData("""  {"type" : "person", "id":"x","name":"N","sources":[S] }  """)]
    [InlineData("""{"sources":[S],"name":"N","id":"x","type":"person"}""")]
    [InlineData("""{"type":"person","id":"x","name":"N","protection":null,"roles":null,"sources":[S]}""")]
    [InlineData("""{"t\u0079pe":"p\u0065rson","id":"\u0078","name":"\u004e","sources":[S]}""")]
    public void A_right_line_gives_its_record(string line)
    {
        WireLine read = Read(line);
        Assert.Empty(read.Issues);
        Assert.Empty(read.Ignored);
        Assert.Equal(
            new Person(new RecordId("x"), "N", [new SourceAttribution(new RecordId("document:d"), new TextSpan(3, 5), "ab")]), read.Record);
    }

    [Fact]
    public void Fields_that_the_format_does_not_list_are_ignored_and_named()
    {
        WireLine read = Read("""{"type":"person","x-note":{"a":[1,{"type":"event"}]},"id":"x","name":"N","sources":[{"document":"document:d","start":3,"end":5,"quote":"ab","prefix":"…"}]}""");
        Assert.Empty(read.Issues);
        Assert.NotNull(read.Record);
        Assert.Equal(["['x-note']", "sources[0].prefix"], read.Ignored);
    }

    [Fact]
    public void All_that_is_wrong_with_a_line_is_said_with_its_id()
    {
        WireLine read = Read("""{"type":"figure","kind":"sum","qualifier":"exact","text":"","lower":true,"sources":[{"document":"document:d","start":9,"end":4,"quote":"q"}],"id":"figure:7"}""");
        Assert.Equal(
            [ReadIssueReason.UnknownWord, ReadIssueReason.EmptyText, ReadIssueReason.WrongKind, ReadIssueReason.InvertedSpan],
            read.Issues.Select(issue => issue.Reason));
        Assert.All(read.Issues, issue => Assert.Equal((RecordType.Figure, new RecordId("figure:7")), (issue.Type, issue.Record)));
        Assert.Equal(new RecordId("document:d"), read.Issues[3].Document);
        Assert.Equal(
            [(ReadIssueReason.UnknownWord, "kind"), (ReadIssueReason.NoSource, "sources")],
            Read("""{"type":"event","id":"x","kind":"party","title":"T","sources":[]}""").Issues.Select(issue => (issue.Reason, issue.Path)));
    }

    [Fact]
    public void An_issue_reads_well()
    {
        Assert.StartsWith(
            "f.jsonl(9) kind: expected one of the words other, killing, enforced-disappearance",
            Read("""{"type":"event","id":"x","kind":"party","title":"T","sources":[S]}""").Issues[0].ToString(),
            StringComparison.Ordinal);
        Assert.StartsWith("f.jsonl(9): expected ", Read("nonsense").Issues[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_goes_on_after_a_bad_line()
    {
        string good = Fill("""{"type":"person","id":"x","name":"N","sources":[S]}""");
        WireReading reading = await ReadAllAsync("\ufeff" + good + "\r\n\r\n  \n{\n" + good.Replace("\"x\"", "\"y\"", StringComparison.Ordinal));
        Assert.Equal(["x", "y"], reading.Dataset.Records.Select(record => record.Id.Value));
        ReadIssue issue = Assert.Single(reading.Issues);
        Assert.Equal((4L, ReadIssueReason.NotJson), (issue.Line, issue.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\ufeff")]
    public async Task A_file_of_nothing_gives_nothing(string text)
    {
        WireReading reading = await ReadAllAsync(text);
        Assert.Equal(Dataset.Empty, reading.Dataset);
        Assert.Empty(reading.Issues);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over()
    {
        string good = Fill("""{"type":"person","id":"x","name":"N","sources":[S]}""");
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($$"""{"type":"{{new string('p', 300_000)}}"}""" + "\n" + good));
        WireReading reading = await new JsonLinesReader(new JsonLinesReaderOptions { MaxLineBytes = 1000 }).ReadDatasetAsync(stream);
        Assert.Equal((1L, ReadIssueReason.LineTooLong), (reading.Issues[0].Line, reading.Issues[0].Reason));
        Assert.Single(reading.Dataset.Records);
    }

    [Fact]
    public async Task A_line_may_be_long()
    {
        string text = new('x', 10_000_000);
        WireReading reading = await ReadAllAsync(Fill($$"""{"type":"person","id":"x","name":"{{text}}","sources":[S]}"""));
        Assert.Equal(text, Assert.Single(reading.Dataset.People).Name);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_issue()
    {
        byte[] line = Encoding.Latin1.GetBytes("{\"type\":\"person\",\"id\":\"x\",\"name\":\"\u00e9\"}");
        Assert.Equal(ReadIssueReason.NotUnicode, Assert.Single(Reader.ReadLine(line).Issues).Reason);
    }

    [Fact]
    public void Nesting_without_end_is_an_issue() =>
        Assert.Equal(ReadIssueReason.NotJson, Assert.Single(Read("{\"type\":\"person\",\"x\":" + new string('[', 100_000)).Issues).Reason);

    [Fact]
    public async Task A_line_may_arrive_in_any_pieces()
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(i => Fill($$"""{"type":"person","id":"x{{i}}","name":"Né{{i}}","sources":[S]}""") + "\n"));
        using DrippingStream stream = new(Encoding.UTF8.GetBytes(text));
        WireReading reading = await Reader.ReadDatasetAsync(stream);
        Assert.Empty(reading.Issues);
        Assert.Equal(40, reading.Dataset.People.Count);
    }

    private static string Fill(string line) => line.Replace("[S", "[" + Source, StringComparison.Ordinal).Replace("\"H\"", '"' + Hash + '"', StringComparison.Ordinal);

    private static WireLine Read(string line) => Reader.ReadLine(Encoding.UTF8.GetBytes(Fill(line)), "f.jsonl", 9);

    private static async Task<WireReading> ReadAllAsync(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await Reader.ReadDatasetAsync(stream, "f.jsonl");
    }

    /// <summary>Gives three bytes at a time.</summary>
    [Fact]
    public async Task Texts_that_only_differ_in_the_middle_stay_apart()
    {
        List<string> names = [.. Enumerable.Range(0, 500).Select(i => $"Ayda {i:000} Nabavi"), .. Enumerable.Range(0, 500).Select(i => $"Ayda {i:000} Nabav\u0131")];
        string lines = string.Concat(names.Concat(names).Select((name, i) =>
            $$"""{"type":"person","id":"p{{i}}","name":"{{name}}","names":["{{name}}","{{name}}!"],"sources":[{"document":"d","start":0,"end":1,"quote":"{{name}}"}]}""" + "\n"));
        WireReading reading = await new JsonLinesReader().ReadDatasetAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines)));
        Assert.Empty(reading.Issues);
        foreach (Person person in reading.Dataset.People)
        {
            string name = names[int.Parse(person.Id.Value[1..], System.Globalization.CultureInfo.InvariantCulture) % names.Count];
            Assert.Equal([name, name, name + "!", name], [person.Name, .. person.Names, person.Sources[0].Quote]);
        }
    }

    private sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(3, buffer.Length)], cancellationToken);
    }
}
