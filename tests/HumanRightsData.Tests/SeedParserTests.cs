using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tests;

public class SeedParserTests
{
    // By name, so that the runner does not carry megabytes about.
    private static readonly Dictionary<string, byte[]> OddBytes = new(StringComparer.Ordinal)
    {
        { "empty", [] },
        { "byte order mark alone", [0xEF, 0xBB, 0xBF] },
        { "CR LF", "Headline\r\n\r\nPublished by on May 3, 2018\r\n\r\nHe said: “No.”\r\n"u8.ToArray() },
        { "CR alone", "Headline\rText of it.\r"u8.ToArray() },
        { "NUL", "On 3 May 2018\0, 12\0 people\0"u8.ToArray() },
        { "not UTF-8", [0x41, 0xFF, 0xFE, 0xC3, 0x28, 0x20, 0xE2, 0x80] },
        { "cut in a character", [.. "“At least 17 people”, she said"u8, 0xE2, 0x80] },
        { "one long line", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("She said that 17 people in Geneva were “held”. ", 220_000))) },
        { "furniture", "Please follow and like us:\nRead More\nShare this\nBack to top button\n"u8.ToArray() },
        { "marks", "“”‘’\"''«»()[]…—–-.,;:!?"u8.ToArray() },
        { "white space", " \t\u00a0\u2003\u3000\n\v\f\u0085"u8.ToArray() },
    };

    public static TheoryData<string> OddInputs => new(OddBytes.Keys);

    [Theory]
    [MemberData(nameof(OddInputs))]
    public void Any_bytes_give_a_dataset_whose_quotes_are_at_their_spans(string what)
    {
        SourceDocument document = SourceDocument.FromBytes(what, OddBytes[what]);
        SeedParser parser = new();
        Dataset dataset = parser.Parse(document);
        DocumentInfo info = Assert.Single(dataset.Documents);
        Assert.Equal((document.Id, document.Text.Length), (info.Id, info.Length));
        Assert.All(dataset.Records.SelectMany(record => record.Sources), source =>
            Assert.Equal(document.Text[source.Span.ToRange()], source.Quote));
        Assert.All(parser.Annotate(document).Mentions, mention =>
            Assert.Equal(document.Text[mention.Source.Span.ToRange()], mention.Source.Quote));
    }

    [Fact]
    public void Lone_surrogates_are_read_as_replacement_characters_and_said_so()
    {
        SourceDocument document = SourceDocument.FromText("page", "a\ud800b\udc00c😀");
        DocumentInfo info = Assert.Single(new SeedParser().Parse(document).Documents);
        Assert.Equal("a\ufffdb\ufffdc😀", document.Text);
        Assert.Equal(7, info.Length);
        Assert.Single(info.Notices);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Datasets_come_in_the_order_of_their_documents(int workers)
    {
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
        SourceDocument[] documents = Documents(200);
        List<string> names = [];
        await foreach (Dataset dataset in parser.ParseAsync(documents))
        {
            names.Add(dataset.Documents[0].Name);
        }

        Assert.Equal(documents.Select(document => document.Name), names);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Progress_is_told_of_each_document_in_order(int workers)
    {
        Recorder<ParseProgress> progress = new();
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
        await foreach (Dataset dataset in parser.ParseAsync(Documents(20), progress))
        {
            Assert.NotEmpty(dataset.Documents);
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(n => (long)n), progress.Values.Select(value => value.Documents));
        Assert.Equal("page-19.txt", progress.Values[^1].Name);
        Assert.Equal(Documents(20).Sum(document => (long)document.Text.Length), progress.Values[^1].Characters);
    }

    [Fact]
    public async Task A_slow_consumer_holds_the_source_back()
    {
        const int Workers = 3;
        int asked = 0;
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = Workers });
        await foreach (Dataset dataset in parser.ParseAsync(Endless(() => Interlocked.Increment(ref asked))))
        {
            Assert.NotEmpty(dataset.Documents);
            for (int i = 0; i < 50; i++)
            {
                await Task.Yield();
            }

            // What is in the queue, the one being put there, the one being handed out.
            Assert.InRange(Volatile.Read(ref asked), 1, (2 * Workers) + 2 + Taken(ref _taken));
            if (_taken == 40)
            {
                break;
            }
        }
    }

    private int _taken;

    private static int Taken(ref int count) => ++count;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Work_ends_when_it_is_cancelled(int workers)
    {
        using CancellationTokenSource stop = new();
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
        int seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Dataset dataset in parser.ParseAsync(Endless(() => 0), cancellationToken: stop.Token))
            {
                if (++seen == 5)
                {
                    await stop.CancelAsync();
                }
            }
        });
        Assert.InRange(seen, 5, 5 + (2 * workers) + 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_failure_of_the_source_comes_after_the_results_before_it(int workers)
    {
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
        int seen = 0;
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (Dataset dataset in parser.ParseAsync(Failing(10)))
            {
                seen++;
            }
        });
        Assert.Equal(10, seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_failure_of_the_work_reaches_the_consumer_at_its_place(int workers)
    {
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
        List<string> seen = [];
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (string name in parser.ProcessAsync(
                Documents(30).ToAsyncEnumerable(),
                document => document.Name == "page-12.txt" ? throw new InvalidDataException() : document.Name))
            {
                seen.Add(name);
            }
        });
        Assert.Equal(12, seen.Count);
    }

    [Fact]
    public async Task The_bytes_depend_on_neither_culture_nor_parallelism()
    {
        byte[] expected = await BytesAsync(1, CultureInfo.InvariantCulture);
        foreach (string culture in new[] { "fa-IR", "tr-TR", "ar-SA", "th-TH" })
        {
            Assert.Equal(expected, await BytesAsync(1, CultureInfo.GetCultureInfo(culture)));
            Assert.Equal(expected, await BytesAsync(5, CultureInfo.GetCultureInfo(culture)));
        }
    }

    [Fact]
    public async Task Two_parsers_and_one_used_twice_give_the_same()
    {
        SeedParser parser = new();
        foreach (SourceDocument document in await SeedsAsync())
        {
            Dataset first = parser.Parse(document);
            Assert.Equal(first, parser.Parse(document));
            Assert.Equal(first, new SeedParser().Parse(document));
        }
    }

    [Fact]
    public void Null_is_no_document()
    {
        Assert.Throws<ArgumentNullException>(() => new SeedParser().Parse(null!));
        Assert.Throws<ArgumentNullException>(() => new SeedParser().Annotate(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeedParserOptions { MaxDegreeOfParallelism = 0 });
    }

    private static async Task<byte[]> BytesAsync(int workers, CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo? threads = CultureInfo.DefaultThreadCurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = culture;
            SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
            using MemoryStream stream = new();
            await new JsonLinesWriter().WriteAsync(parser.ParseAsync(await SeedsAsync()), stream);
            return stream.ToArray();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = threads;
        }
    }

    private static Task<SourceDocument[]> SeedsAsync() =>
        Task.FromResult(SourceDocuments.FromFolder(Path.Combine(AppContext.BaseDirectory, "seeds")).ToArray());

    private static SourceDocument[] Documents(int count) =>
        [.. Enumerable.Range(0, count).Select(i => SourceDocument.FromText($"page-{i}.txt", string.Concat(Enumerable.Repeat($"Text {i}. ", 1 + (i * 37 % 100)))))];

    private static async IAsyncEnumerable<SourceDocument> Endless(Func<int> onAsked, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            onAsked();
            yield return SourceDocument.FromText("page", "Text.");
        }
    }

    private static async IAsyncEnumerable<SourceDocument> Failing(int after)
    {
        foreach (SourceDocument document in Documents(after))
        {
            await Task.Yield();
            yield return document;
        }

        throw new IOException("gone");
    }

    private sealed class Recorder<T> : IProgress<T>
    {
        public List<T> Values { get; } = [];

        public void Report(T value) => Values.Add(value);
    }
}
