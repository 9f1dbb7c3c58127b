using System.Text;

namespace HumanRightsData.Tests;

public sealed class SourceDocumentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hrdata-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_stands_for_its_texts_but_README_in_ordinal_order()
    {
        Write("b.txt", "b");
        Write("B.txt", "B");
        Write("a/z.txt", "z");
        Write("a-b.txt", "-");
        Write("a/README.txt", "no");
        Write("README.txt", "no");
        Write("readme.TXT", "no");
        Write("README.md", "no");
        Write("page.html", "no");
        Write("README-2.txt", "yes");
        Write("é.txt", "é");
        Write(".hidden/x.txt", "x");
        string[] names = [".hidden/x.txt", "B.txt", "README-2.txt", "a-b.txt", "a/z.txt", "b.txt", "é.txt"];
        Assert.Equal(names, SourceDocuments.FindFiles(_folder));
        Assert.Equal(names, SourceDocuments.FromFolder(_folder).Select(document => document.Name));
        Assert.Equal(names, SourceDocuments.FromFolder(_folder + "/").Select(document => document.Name));
    }

    [Fact]
    public void A_missing_file_or_folder_is_told_of_and_the_rest_is_read()
    {
        Write("a.txt", "a");
        List<InputProblem> problems = [];
        string missing = Path.Combine(_folder, "none"), file = Path.Combine(_folder, "a.txt");
        Assert.Equal(
            [file.Replace('\\', '/'), "a.txt"],
            SourceDocuments.FromPaths([missing, file, "", _folder], problems.Add).Select(document => document.Name));
        Assert.Equal([missing, ""], problems.Select(problem => problem.Input));
        Assert.Equal($"{missing}: There is no such file or folder.", problems[0].ToString());
    }

    [Fact]
    public void A_missing_file_is_thrown_where_nobody_is_told()
    {
        Assert.Throws<FileNotFoundException>(() => SourceDocuments.FromPaths([Path.Combine(_folder, "none.txt")]).ToArray());
        Assert.Throws<DirectoryNotFoundException>(() => SourceDocuments.FromFolder(Path.Combine(_folder, "none")).ToArray());
    }

    [Fact]
    public async Task JSON_Lines_give_documents_with_what_is_known_of_them()
    {
        List<InputProblem> problems = [];
        SourceDocument[] documents = await ReadAsync(
            """
            {"name":"a","text":"Text “a”\n","uri":"https://example.org/a","published":"2017-09-17","retrieved":"2018","language":"en","score":7}

            {"text":"","name":"b"}
            """,
            problems);
        Assert.Empty(problems);
        Assert.Equal(["a", "b"], documents.Select(document => document.Name));
        Assert.Equal("Text “a”\n", documents[0].Text);
        Assert.Equal(
            ("https://example.org/a", "2017-09-17", "2018", "en"),
            (documents[0].Uri, documents[0].Published?.ToString(), documents[0].Retrieved?.ToString(), documents[0].Language));
        Assert.Equal(SourceDocument.FromText("a", "Text “a”\n").Id, documents[0].Id);
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("[]", 1)]
    [InlineData("""{"name":"a"}""", 1)]
    [InlineData("""{"text":"a"}""", 1)]
    [InlineData("""{"name":"","text":"a"}""", 1)]
    [InlineData("""{"name":"a","text":7}""", 1)]
    [InlineData("""{"name":"a","text":"x"} trailing""", 1)]
    public async Task A_line_that_is_no_document_is_told_of_and_the_next_is_read(string line, int count)
    {
        List<InputProblem> problems = [];
        SourceDocument[] documents = await ReadAsync("\n" + line + "\n{\"name\":\"b\",\"text\":\"b\"}", problems);
        Assert.Equal("b", Assert.Single(documents).Name);
        Assert.Equal(count, problems.Count);
        Assert.All(problems, problem => Assert.Equal(("in.jsonl", 2L), (problem.Input, problem.Line)));
    }

    [Fact]
    public async Task A_date_that_is_none_is_told_of_and_left_out()
    {
        List<InputProblem> problems = [];
        SourceDocument document = Assert.Single(await ReadAsync("""{"name":"a","text":"x","published":"last week"}""", problems));
        Assert.Null(document.Published);
        Assert.StartsWith("in.jsonl(1): published: expected a date in EDTF", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_characters_become_replacement_characters_and_the_notices_say_so()
    {
        List<InputProblem> problems = [];
        byte[] bytes = [.. """{"name":"a","text":"x\ud800\n\"\u00e9"}"""u8, (byte)'\n', .. "{\"name\":\"b\",\"text\":\"x"u8, 0xFF, .. "\"}"u8];
        using MemoryStream stream = new(bytes);
        SourceDocument[] documents = await SourceDocuments.FromJsonLinesAsync(stream, problems.Add).ToArrayAsync();
        Assert.Equal(["x\ufffd\n\"é", "x\ufffd"], documents.Select(document => document.Text));
        Assert.All(documents, document => Assert.Single(document.Notices));
        Assert.Empty(problems);
    }

    [Fact]
    public async Task A_wrong_line_is_thrown_where_nobody_is_told()
    {
        using MemoryStream stream = new("{}"u8.ToArray());
        await Assert.ThrowsAsync<FormatException>(async () => await SourceDocuments.FromJsonLinesAsync(stream).ToArrayAsync());
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static async Task<SourceDocument[]> ReadAsync(string lines, List<InputProblem> problems)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(lines));
        return await SourceDocuments.FromJsonLinesAsync(stream, problems.Add, "in.jsonl").ToArrayAsync();
    }
}
