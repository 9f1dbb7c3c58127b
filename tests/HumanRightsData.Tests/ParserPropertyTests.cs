using System.Buffers;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Serialization;
using HumanRightsData.Tests.Gold;
using HumanRightsData.Validation;

namespace HumanRightsData.Tests;

/// <summary>What the parser promises for every input.</summary>
public class ParserPropertyTests
{
    private static readonly SourceDocument[] Documents = [.. GoldSet.Seeds.Documents.Concat(GoldSet.OtherStyles.Documents).Select(item => item.Document)];
    private static readonly Lazy<byte[]> Expected = new(() => Under("", () => Written(new SeedParser())));

    /// <summary>Names of cultures: Persian digits and calendar, the Turkish i, the invariant culture.</summary>
    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void The_same_bytes_come_out_under_the_culture(string culture) =>
        Assert.Equal(Expected.Value, Under(culture, () => Written(new SeedParser())));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task The_same_bytes_come_out_of_so_many_workers(int workers)
    {
        SeedParser parser = new(new SeedParserOptions { MaxDegreeOfParallelism = workers });
        JsonLinesWriter writer = new();
        ArrayBufferWriter<byte> bytes = new();
        await foreach (Dataset dataset in parser.ParseAsync(Documents))
        {
            writer.Write(dataset, bytes);
        }

        foreach (SourceDocument document in Documents)
        {
            writer.Write(parser.Annotate(document), bytes);
        }

        Assert.Equal(Expected.Value, bytes.WrittenSpan.ToArray());
    }

    [Fact]
    public void What_was_read_before_leaves_no_trace()
    {
        SeedParser used = new();
        foreach (SourceDocument document in Documents.Reverse().Append(Documents[0]))
        {
            Assert.Equal(Written(new SeedParser().Parse(document)), Written(used.Parse(document)));
        }
    }

    [Fact]
    public void Every_id_stands_once()
    {
        SeedParser parser = new();
        RecordId[] ids = [.. Documents.SelectMany(document => parser.Parse(document).Records).Select(record => record.Id)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void The_output_is_valid()
    {
        SeedParser parser = new();
        DatasetValidator validator = new();
        foreach (SourceDocument document in Documents)
        {
            Dataset dataset = parser.Parse(document);
            Assert.DoesNotContain(dataset.Documents[0].Notices, Parsed.IsFault);
            Assert.Equal([], Errors(validator.Validate(dataset, [document])));
        }
    }

    [Fact]
    public async Task What_is_written_is_read_back_the_same()
    {
        SeedParser parser = new();
        foreach (SourceDocument document in Documents)
        {
            Dataset dataset = parser.Parse(document);
            using MemoryStream stream = new(Written(dataset));
            WireReading reading = await new JsonLinesReader().ReadDatasetAsync(stream);
            Assert.Empty(reading.Issues);
            Assert.Equal(dataset.Documents, reading.Dataset.Documents);
            Assert.Equal(dataset.Records, reading.Dataset.Records);
        }
    }

    /// <summary>Prose as a page has it, a paragraph a line.</summary>
    private const string Prose = """
        Committee hears of the killings in Orre

        The Committee of Witnesses said on 3 May 2016 that the guards of Ashton Prison had executed more than 2,500 political prisoners in the summer of 1988, among them at least 17 women and three teenagers.

        “Nobody was told where they lie,” said Ada Brimstone, a former judge of the Supreme Court of Orre, who was arrested in 1987 and sentenced to ten years in prison. She called for an independent inquiry by the United Nations Human Rights Council.

        The committee gave these reasons:

          • In March 2015 the former prosecutor Ben Oakley was convicted of the killing of thousands of political prisoners and of the torture of others.
          • A report published by the Orre Centre for Human Rights in 2014 names 36 members of the commissions that sent people to their deaths in 1988.

        The trial of the former governor of the prison began in Milford on 12 June 2017, and Amnesty International urged the court to hear the families of the dead.
        """;

    /// <summary>Widths at which mailers, converters of pages and typists break lines.</summary>
    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    public void Lines_broken_at_a_width_say_the_same(int width)
    {
        string wrapped = Wrapped(Prose, width);
        Assert.NotEqual(Prose, wrapped);
        Assert.Equal(Places(Prose), Places(wrapped));

        static string[] Places(string text) => [.. Parsed.Text(text).Records
            .SelectMany(record => record.Sources.Select(source => $"{record.GetType().Name} {source.Span}"))];
    }

    private static string Wrapped(string text, int width)
    {
        char[] wrapped = text.ToCharArray();
        int start = 0, space = -1;
        for (int i = 0; i < wrapped.Length; i++)
        {
            if (wrapped[i] == '\n')
            {
                start = i + 1;
                space = -1;
            }
            else if (wrapped[i] == ' ' && i > start && wrapped[i - 1] is not (' ' or '•' or '\n'))
            {
                space = i;
            }

            if (i - start >= width && space > start)
            {
                wrapped[space] = '\n';
                start = space + 1;
                space = -1;
            }
        }

        return new string(wrapped);
    }

    [Fact]
    public void Any_text_gives_a_true_dataset() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(ParserTexts.Any), IsTrue));

    /// <summary>Most rules look at what stands next to a word, and few words have nothing there.</summary>
    [Fact]
    public void A_few_words_give_a_true_dataset() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Arb.From(ParserTexts.Short), IsTrue));

    [Fact]
    public void What_is_said_again_and_again_gives_a_true_dataset() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Arb.From(ParserTexts.Repeated), IsTrue));

    [Fact]
    public void A_damaged_page_gives_a_true_dataset() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Arb.From(ParserTexts.Mutations([.. Documents.Select(document => document.Text)])), IsTrue));

    [Fact]
    public void Any_bytes_give_a_true_dataset() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), bytes => IsTrue(SourceDocument.FromBytes("page.txt", bytes))).QuickCheckThrowOnFailure();

    /// <summary>Inputs at the edge, by what they are.</summary>
    public static TheoryData<string, byte[]> Odd => new()
    {
        { "nothing", [] },
        { "a byte order mark alone", [0xEF, 0xBB, 0xBF] },
        { "bytes that are not UTF-8", [0x41, 0xC3, 0x28, 0xFF, 0x20, 0x31] },
        { "NUL", [0, 0x41, 0, 0x31, 0] },
        { "lines of CR LF", "Headline here\r\n\r\nAnn Lee said: “No.”\r\n"u8.ToArray() },
        { "white space alone", " \t\r\n \n"u8.ToArray() },
        { "marks alone", "\n“\n”\n***\n—\n"u8.ToArray() },
        { "a stop before everything", ". ”"u8.ToArray() },
        { "marks before and after a cue", ". according to torturing : ?"u8.ToArray() },
        { "a sentence cut off before its agent", "He was killed by "u8.ToArray() },
        { "speakers who say nothing", [.. Enumerable.Repeat("\n u Merlin :"u8.ToArray(), 24).SelectMany(line => line)] },
        { "an emoji close before a speaker", "😀Ghorbani disputed the report.\n"u8.ToArray() },
        { "a name that something is known as, and nothing before", ", known as Orre"u8.ToArray() },
        { "a verb that a conjunction opens", "and first published"u8.ToArray() },
        { "a clause on nothing", ", whose sentenced guards were told"u8.ToArray() },
        { "a clause on what of opens", "of Orre which arrested twelve"u8.ToArray() },
        { "a number between commas before a verb", "0 , , were killed"u8.ToArray() },
        { "a plural right before a comma and a name", "half terrorist attacks ,Orre told \"x\""u8.ToArray() },
        { "a clause on an occasion without a preposition", "' it self-styled report building U.N. which \n sentenced; which in"u8.ToArray() },
        { "the end of a name before a stop of the next sentence", "X SR\n.BROKE"u8.ToArray() },
        { "a name that begins with the words for what somebody is called", "Orre , A.k.a.Carr , sentenced"u8.ToArray() },
        { "furniture alone", "Please follow and like us:\n\nRead More\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_input_gives_a_true_dataset(string what, byte[] bytes)
    {
        Assert.NotEmpty(what);
        Assert.True(IsTrue(SourceDocument.FromBytes("page.txt", bytes)));
    }

    /// <summary>What is repeated until a line has two million characters.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("“")]
    [InlineData("said ")]
    [InlineData("Ann Lee said that ")]
    [InlineData("1,000 ")]
    [InlineData("100 ")]
    [InlineData("1988 and ")]
    [InlineData("of the United Nations ")]
    [InlineData("A. ")]
    public void A_line_without_end_gives_a_true_dataset(string piece)
    {
        string line = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        SourceDocument document = SourceDocument.FromText("page.txt", line);
        Dataset dataset = new SeedParser().Parse(document);
        Assert.DoesNotContain(dataset.Documents[0].Notices, Parsed.IsFault);
        Assert.All(dataset.Records.SelectMany(record => record.Sources), source => Assert.Equal(line.Substring(source.Span.Start, source.Span.Length), source.Quote));
    }

    private static bool IsTrue(string text) => IsTrue(SourceDocument.FromText("page.txt", text));

    /// <summary>Whether a document gives, without a throw, quotes that stand in their places and records that are valid and can be written.</summary>
    private static bool IsTrue(SourceDocument document)
    {
        SeedParser parser = new();
        Dataset dataset = parser.Parse(document);
        Annotation annotation = parser.Annotate(document);
        Assert.All(
            dataset.Records.SelectMany(record => record.Sources).Concat(annotation.Mentions.Select(mention => mention.Source)),
            source => Assert.Equal(document.Text[source.Span.ToRange()], source.Quote));
        Assert.DoesNotContain([.. dataset.Documents[0].Notices, .. annotation.Document.Notices], Parsed.IsFault);
        Assert.Equal([], Errors(new DatasetValidator().Validate(dataset, [document])));
        return Written(dataset).Length > 0;
    }

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString());

    private static byte[] Written(Dataset dataset)
    {
        ArrayBufferWriter<byte> bytes = new();
        new JsonLinesWriter().Write(dataset, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private static byte[] Written(SeedParser parser)
    {
        JsonLinesWriter writer = new();
        ArrayBufferWriter<byte> bytes = new();
        foreach (SourceDocument document in Documents)
        {
            writer.Write(parser.Parse(document), bytes);
        }

        foreach (SourceDocument document in Documents)
        {
            writer.Write(parser.Annotate(document), bytes);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static T Under<T>(string culture, Func<T> work)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
