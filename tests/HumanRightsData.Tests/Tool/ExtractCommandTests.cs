using System.Text;
using System.Text.Json;
using HumanRightsData.Serialization;
using HumanRightsData.Tool;

namespace HumanRightsData.Tests.Tool;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hrdata-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_seeds_give_records_that_can_be_read_back()
    {
        CommandRun run = await CommandRun.RunAsync("extract", Path.Combine(AppContext.BaseDirectory, "seeds"), "--format", "jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        using MemoryStream stream = new(run.Bytes);
        WireReading reading = await new JsonLinesReader().ReadDatasetAsync(stream);
        Assert.Empty(reading.Issues);
        Assert.Equal(5, reading.Dataset.Documents.Count);
        Assert.EndsWith("\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_do_not_depend_on_the_number_of_threads()
    {
        string seeds = Path.Combine(AppContext.BaseDirectory, "seeds");
        CommandRun one = await CommandRun.RunAsync("extract", seeds, "--threads", "1");
        CommandRun many = await CommandRun.RunAsync("extract", seeds, "--threads", "6");
        Assert.Equal(one.Bytes, many.Bytes);
    }

    [Fact]
    public async Task A_missing_input_is_one_line_and_the_rest_is_read()
    {
        string page = Write("page.txt", "Text.");
        CommandRun run = await CommandRun.RunAsync("extract", Path.Combine(_folder, "none\n.txt"), page, Path.Combine(_folder, "nowhere"));
        Assert.Equal(1, run.Code);
        Assert.Single(run.Lines);
        string[] said = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, said.Length);
        Assert.Equal($"hrdata: {Path.Combine(_folder, "none .txt")}: There is no such file or folder.", said[0]);
    }

    [Fact]
    public async Task Documents_come_from_standard_input_as_JSON_Lines()
    {
        CommandRun run = await CommandRun.RunAsync("""
            {"name":"a","text":"Text.","uri":"https://example.org"}
            {"name":"b"}
            {"text":"More.","name":"c"}
            """, false, "extract", "-");
        Assert.Equal(1, run.Code);
        Assert.Equal(["a", "c"], run.Lines.Select(Document).Select(line => line.GetProperty("name").GetString()));
        Assert.Equal("https://example.org", Document(run.Lines[0]).GetProperty("uri").GetString());
        Assert.Equal("hrdata: stdin(2): text: expected a text\n", run.Error);
    }

    [Fact]
    public async Task Records_go_to_a_file_where_one_is_named()
    {
        string page = Write("page.txt", "Text."), output = Path.Combine(_folder, "out.jsonl");
        CommandRun run = await CommandRun.RunAsync("", true, "extract", page, "--output", output);
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal("document", Document(await File.ReadAllTextAsync(output)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_said()
    {
        CommandRun run = await CommandRun.RunAsync("extract", Write("page.txt", ""), "--output", Path.Combine(_folder, "no", "out.jsonl"));
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith("hrdata: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_sees_a_summary_and_a_pipe_gets_records()
    {
        string page = Write("page.txt", "Text.");
        CommandRun seen = await CommandRun.RunAsync("", true, "extract", page);
        Assert.Contains("0 people, 0 organisations, 0 events, 0 statements, 0 figures", seen.Out, StringComparison.Ordinal);
        Assert.StartsWith("{\"type\":\"document\"", (await CommandRun.RunAsync("extract", page)).Out, StringComparison.Ordinal);
        Assert.StartsWith("{\"type\":\"document\"", (await CommandRun.RunAsync("", true, "extract", page, "--format", "jsonl")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await CommandRun.RunAsync("extract", page, "--format", "text")).Out);
    }

    [Fact]
    public async Task An_empty_folder_gives_nothing_and_is_no_error()
    {
        CommandRun run = await CommandRun.RunAsync("extract", _folder);
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public async Task A_closed_pipe_ends_quietly()
    {
        using StringWriter error = new();
        using ClosedPipe pipe = new(hresult: 32);
        using Terminal terminal = new(Stream.Null, pipe, error);
        Assert.Equal(0, await HrData.RunAsync(["extract", Write("page.txt", "")], terminal));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task A_full_disk_is_said()
    {
        using StringWriter error = new() { NewLine = "\n" };
        using ClosedPipe full = new(hresult: 28);
        using Terminal terminal = new(Stream.Null, full, error);
        Assert.Equal(1, await HrData.RunAsync(["extract", Write("page.txt", "")], terminal));
        Assert.Equal("hrdata: gone\n", error.ToString());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task A_run_that_is_interrupted_leaves_complete_lines(string threads)
    {
        using CancellationTokenSource stop = new();
        using MemoryStream input = new(Encoding.UTF8.GetBytes(string.Concat(
            Enumerable.Range(0, 200).Select(i => $$"""{"name":"page-{{i}}.txt","text":"Ann Lee said: “No.” In May 1988, {{i}} people were killed."}""" + "\n"))));
        using Interrupting output = new(stop);
        using StringWriter error = new();
        using Terminal terminal = new(input, output, error);
        Assert.Equal(130, await HrData.RunAsync(["extract", "-", "--threads", threads], terminal, stop.Token));
        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] names = [.. lines.Select(Document).Where(line => line.GetProperty("type").GetString() == "document").Select(line => line.GetProperty("name").GetString()!)];
        Assert.InRange(names.Length, 3, 199);
        Assert.Equal(Enumerable.Range(0, names.Length).Select(i => $"page-{i}.txt"), names);
        Assert.Equal("", error.ToString());
    }

    private static JsonElement Document(string line) => JsonDocument.Parse(line).RootElement;

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    /// <summary>Cancels with its third write, before that is done.</summary>
    private sealed class Interrupting(CancellationTokenSource stop) : MemoryStream
    {
        private int _writes;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (++_writes == 3)
            {
                stop.Cancel();
            }

            base.Write(buffer);
        }
    }

    private sealed class ClosedPipe(int hresult) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("gone", hresult);
    }
}
