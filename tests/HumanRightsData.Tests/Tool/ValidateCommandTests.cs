using System.Buffers;
using System.Text;
using System.Text.Json;
using HumanRightsData.Serialization;
using HumanRightsData.Tests.Validation;
using HumanRightsData.Tool;
using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Tool;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("validate").FullName;

    public ValidateCommandTests() => File.WriteAllText(Path.Combine(_folder, Sample.Document.Name), Sample.Text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What is put in the place of what in the sample's lines, and the code, record and path expected.</summary>
    public static TheoryData<string, string, string, string> Lines => new()
    {
        { "HRD001", "sources", "\"sources\":[{", "\"sources\":[],\"x\":[{" },
        { "HRD002", "counted", "\"counted\":\"prisoners\"", "\"counted\":5" },
        { "HRD002", "kind", "\"kind\":\"rate\",", "" },
        { "HRD003", "sources[0].end", "\"end\":", "\"end\":0,\"x\":" },
        { "HRD003", "sources[0].start", "\"start\":", "\"start\":-1,\"x\":" },
        { "HRD004", "name", "\"name\":\"Anton Brask\"", "\"name\":\" \"" },
        { "HRD005", "kind", "\"kind\":\"rate\"", "\"kind\":\"nightly\"" },
        { "HRD005", "mode", "\"mode\":\"direct\"", "\"mode\":\"spoken\"" },
        { "HRD201", "period", "\"period\":\"2017-24\"", "\"period\":\"winter of 2017\"" },
        { "HRD202", "period", "\"period\":\"2017-24\"", "\"period\":\"2018-02/2017-12\"" },
        { "HRD301", "upper", "\"lower\":10,\"upper\":15", "\"lower\":15,\"upper\":10" },
        { "HRD105", "sources[0]", "\"quote\":\"about 3,000\"", "\"quote\":\"3,000 letters\"" },
        { "HRD107", "sources[0]", "\"quote\":\"about 3,000\"", "\"quote\":\"about 8,000\"" },
    };

    [Fact]
    public async Task True_records_give_nothing_and_exit_0()
    {
        (int exit, string output, string error) = await RunAsync(Records(), "--documents", _folder);
        Assert.Equal((0, "", ""), (exit, output, error));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_broken_line_is_told_as_a_json_line(string code, string path, string old, string changed)
    {
        string records = Records();
        int at = records.IndexOf(old, records.IndexOf("\"type\":\"person\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(at >= 0);
        records = string.Concat(records.AsSpan(0, at), changed, records.AsSpan(at + old.Length));
        int line = records.AsSpan(0, at).Count('\n') + 1;
        (int exit, string output, _) = await RunAsync(records, "--documents", _folder);
        Assert.Equal(1, exit);
        JsonElement[] findings = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => JsonDocument.Parse(text).RootElement)];
        JsonElement finding = Assert.Single(findings, finding => finding.GetProperty("rule").GetString() == code);
        Assert.Equal(path, finding.GetProperty("path").GetString());
        Assert.Equal(line, finding.GetProperty("line").GetInt32());
        string id = records.Split('\n')[line - 1].Split("\"id\":\"")[1].Split('"')[0];
        Assert.All(findings, other => Assert.Equal(id, other.GetProperty("record").GetString()));
    }

    [Fact]
    public async Task A_line_that_is_no_json_is_told_with_its_number()
    {
        (int exit, string output, _) = await RunAsync(Records() + "{\"type\":\"person\"", "--documents", _folder);
        Assert.Equal(1, exit);
        Assert.Contains("\"rule\":\"HRD002\"", output, StringComparison.Ordinal);
        Assert.Contains($"\"line\":{Sample.Dataset.Records.Count + 2}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fields_of_a_finding_are_those_of_the_wire_format()
    {
        (_, string output, _) = await RunAsync(Records().Replace("\"quote\":\"about 3,000\"", "\"quote\":\"about 8,000\"", StringComparison.Ordinal), "-d", _folder, "--disable", "HRD115,HRD109");
        JsonElement finding = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            ["rule", "severity", "record", "path", "document", "start", "end", "message", "file", "line"],
            finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(Sample.Letters.Sources[0].Span.Start, finding.GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Text_marks_the_span_in_its_line()
    {
        (int exit, string output, string error) = await RunAsync(
            Records().Replace("\"quote\":\"Anton Brask\"", "\"quote\":\"Anton Frask\"", StringComparison.Ordinal), "-d", _folder, "--format", "text");
        Assert.Equal(1, exit);
        string[] lines = output.Split('\n');
        Assert.StartsWith($"error HRD107 {Sample.Brask.Id} sources[0]", lines[0], StringComparison.Ordinal);
        Assert.Contains("marrow-bay.txt:7:", lines[2], StringComparison.Ordinal);
        int marks = lines[4].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal("Anton Brask", lines[3].Substring(marks, lines[4].Count(c => c == '^')));
        Assert.Contains("14 records of 1 document: 1 error, 0 warnings", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_names_the_rules_and_the_places()
    {
        (int exit, string output, _) = await RunAsync(
            Records().Replace("\"quote\":\"Anton Brask\"", "\"quote\":\"Anton Frask\"", StringComparison.Ordinal), "-d", _folder, "--format", "sarif");
        Assert.Equal(1, exit);
        JsonElement log = JsonDocument.Parse(output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = log.GetProperty("runs")[0];
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("HRD107", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("HRD107", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(RuleCatalogue.All.Count, rules.GetArrayLength());
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(Sample.Brask.Sources[0].Span.Start, region.GetProperty("charOffset").GetInt32());
        Assert.Equal((7, 7), (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32()));
    }

    [Fact]
    public async Task Sarif_without_findings_is_a_whole_log()
    {
        (int exit, string output, _) = await RunAsync(Records(), "-d", _folder, "--format", "sarif");
        Assert.Equal(0, exit);
        Assert.Empty(JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task Descriptions_may_come_last_and_from_another_file()
    {
        string[] lines = Records().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string first = Write("first.jsonl", string.Join('\n', lines.Skip(1)));
        string second = Write("second.jsonl", lines[0]);
        (int exit, string output, _) = await RunFilesAsync([first, second], "-d", _folder);
        Assert.Equal((0, ""), (exit, output));
        (exit, output, _) = await RunFilesAsync([first], "-d", Path.Combine(_folder, Sample.Document.Name));
        Assert.Equal((0, ""), (exit, output)); // the document itself has the id that the records quote
    }

    [Fact]
    public async Task Records_may_come_on_standard_input()
    {
        string changed = Records().Replace("\"quote\":\"Anton Brask\"", "\"quote\":\"Anton Frask\"", StringComparison.Ordinal);
        (int exit, string output, _) = await RunInputAsync(["-"], changed, "-d", _folder);
        Assert.Equal(1, exit);
        Assert.Contains("\"file\":\"stdin\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_may_be_json_lines()
    {
        string documents = Write("documents.jsonl", JsonSerializer.Serialize(new Dictionary<string, string> { ["name"] = Sample.Document.Name, ["text"] = Sample.Text }));
        (int exit, string output, _) = await RunAsync(Records(), "-d", documents);
        Assert.Equal((0, ""), (exit, output));
    }

    [Fact]
    public async Task A_name_leads_to_no_file_outside_the_folder()
    {
        string outside = Write("outside.txt", "Something else.");
        string inside = Directory.CreateDirectory(Path.Combine(_folder, "inside")).FullName;
        (int exit, string output, _) = await RunAsync(Records().Replace(Sample.Document.Name, "../" + Path.GetFileName(outside), StringComparison.Ordinal), "-d", inside);
        Assert.Equal(1, exit);
        Assert.DoesNotContain("HRD102", output, StringComparison.Ordinal);
        Assert.Contains("HRD101", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_told_and_the_rest_is_read()
    {
        string there = Write("there.jsonl", Records().Replace("\"quote\":\"Anton Brask\"", "\"quote\":\"Anton Frask\"", StringComparison.Ordinal));
        (int exit, string output, string error) = await RunFilesAsync([Path.Combine(_folder, "not-there.jsonl"), there], "-d", _folder);
        Assert.Equal(1, exit);
        Assert.Contains("HRD107", output, StringComparison.Ordinal);
        Assert.Contains("not-there.jsonl: There is no such file", error, StringComparison.Ordinal);
        (exit, output, _) = await RunFilesAsync([Path.Combine(_folder, "not-there.jsonl")]);
        Assert.Equal((1, ""), (exit, output));
    }

    [Theory]
    [InlineData("--disable", "HRD999", "no rule HRD999")]
    [InlineData("--severity", "fatal", "not 'fatal'")]
    [InlineData("--severity", "HRD999=error", "no rule HRD999")]
    [InlineData("--format", "xml", "xml")]
    [InlineData("--documents", "not-there", "no such file or folder")]
    public async Task Wrong_usage_exits_with_2(string option, string value, string message)
    {
        (int exit, string output, string error) = await RunAsync(Records(), option, value);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_is_wrong_usage_but_help_is_not()
    {
        Assert.Equal(2, (await RunFilesAsync([])).Exit);
        (int exit, string output, _) = await RunFilesAsync([], "--help");
        Assert.Equal(0, exit);
        Assert.Contains("hrdata validate records.jsonl --documents pages/", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--severity", "HRD107=warning,HRD115=info", 0, "warning")]
    [InlineData("--severity", "error", 1, "error")]
    [InlineData("--disable", "HRD107", 0, "")]
    public async Task Rules_are_weighed_and_switched_off(string option, string value, int expected, string severity)
    {
        string records = Records().Replace("\"quote\":\"Anton Brask\"", "\"quote\":\"Anton Frask\"", StringComparison.Ordinal);
        (int exit, string output, _) = await RunAsync(records, "-d", _folder, option, value);
        Assert.Equal(expected, exit);
        Assert.Equal(severity.Length > 0, output.Contains($"\"HRD107\",\"severity\":\"{severity}\"", StringComparison.Ordinal));
    }

    internal static string Records()
    {
        ArrayBufferWriter<byte> bytes = new();
        new JsonLinesWriter().Write(Sample.Dataset, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private Task<(int Exit, string Output, string Error)> RunAsync(string records, params string[] options) =>
        RunFilesAsync([Write("records.jsonl", records)], options);

    private static Task<(int Exit, string Output, string Error)> RunFilesAsync(string[] files, params string[] options) => RunInputAsync(files, "", options);

    private static async Task<(int Exit, string Output, string Error)> RunInputAsync(string[] files, string input, params string[] options)
    {
        using MemoryStream output = new();
        await using StringWriter error = new();
        using Terminal terminal = new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        int exit = await HrData.RunAsync(["validate", .. files, .. options], terminal);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
