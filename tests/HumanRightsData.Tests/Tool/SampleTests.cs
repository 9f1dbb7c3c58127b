using System.Diagnostics;

namespace HumanRightsData.Tests.Tool;

/// <summary>The programs in samples, run as their users run them.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hrd-samples-").FullName;

    public SampleTests()
    {
        Write("pages/orre.txt", "A guard stands trial in Orre\n\nAna Dunn was arrested in Orre on 3 May 2011. “They took her at night,” said Jana Novak.\n\nThe council said that 40 prisoners were killed.");
        Write("archive.jsonl", """{"name":"one.txt","text":"Ana Dunn was arrested in Orre."}""" + "\n" + """{"name":"two.txt","text":"Nobody was."}""" + "\n");
        Write("records.jsonl", """{"type":"event","id":"event:e","kind":"killing","title":"40 prisoners were killed","sources":[{"document":"document:none","start":0,"end":24,"quote":"40 prisoners were killed"}]}""" + "\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ExtractSeeds", 0, "Jana Novak: They took her at night,", "pages", "out.jsonl")]
    [InlineData("Timeline", 0, "2011-05-03: Ana Dunn was arrested, Orre (Detention)", "pages")]
    [InlineData("Timeline", 0, "    Victim: Ana Dunn", "pages")]
    [InlineData("HouseRule", 1, "HOUSE1: 1 (Warning), first: “40 prisoners were killed” has no date", "records.jsonl", "pages")]
    [InlineData("StreamArchive", 0, "2 pages, 2 records", "archive.jsonl", "out.jsonl")]
    [InlineData("StreamArchive", 2, "usage: StreamArchive ARCHIVE RECORDS")]
    public async Task A_sample_says(string sample, int code, string expected, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Program(sample), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Equal(code, process.ExitCode);
    }

    /// <summary>Where the solution puts a sample: beside the tests' own output.</summary>
    private static string Program(string sample)
    {
        DirectoryInfo output = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        DirectoryInfo root = output.Parent!.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(root.FullName, "samples", sample, "bin", output.Parent.Name, output.Name, sample + ".dll");
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
