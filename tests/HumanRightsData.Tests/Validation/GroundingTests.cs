using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

public class GroundingTests
{
    [Fact]
    public void A_true_dataset_has_no_findings() => Assert.Empty(Sample.Validate(Sample.Dataset));

    [Fact]
    public void A_true_dataset_is_well_formed_without_its_documents() => Assert.Empty(new DatasetValidator().Validate(Sample.Dataset));

    /// <summary>The text, the quote, its span, the code expected, and words that the message must have.</summary>
    public static TheoryData<string, string, int, int, string, string> Quotes => new()
    {
        { "One two three.", "two", 4, 7, "", "" },
        { "One two three.", "two", 5, 8, "HRD105", "[4, 7)" },
        { "One two three.", "two", 3, 6, "HRD105", "[4, 7)" },
        { "One two three.", "two", 4, 6, "HRD105", "[4, 7)" },
        { "One two three. Four five six.", "five", 0, 3, "HRD105", "[20, 24)" },
        { "One two three.", "two", 12, 15, "HRD104", "[4, 7)" },
        { "One two three.", "two", 120, 123, "HRD104", "14 UTF-16 units" },
        { "One two three.", "tvo", 4, 7, "HRD107", "“two”" },
        { "The wind rose over the whole valley.", "The wind rose over the whole galley.", 0, 36, "HRD107", "from its character 30 on" },
        { "He said: “It is time”, twice.", "\"It is time\"", 9, 21, "HRD106", "marks" },
        { "BbB\u0301B\u0301", "B\u0301", 3, 5, "HRD105", "[4, 6)" }, // as near before as behind: the whole word
        { "Thirty-five years", "Thirty five years", 0, 17, "HRD106", "hyphens" },
        { "a long\nline of words", "a long line of words", 0, 20, "HRD106", "white space" },
        { "a  long line", "a long line", 0, 11, "HRD106", "white space" },
        { "A Long line", "a long line", 0, 11, "HRD106", "capitals" },
        { "cafe\u0301 by the sea", "café by the sea", 0, 15, "HRD106", "accents" },
        { "Some words. “It is time”, twice.", "\"It is time\"", 0, 12, "HRD106", "[13, 23)" },
        { "many here, none there, many again", "many", 11, 15, "HRD108", "[0, 4) and at [23, 27)" },
        { "many here, none there, many again", "many", 1, 5, "HRD105", "[0, 4)" },
        { "Germany here, none there, many again", "many", 13, 17, "HRD105", "[26, 30)" }, // a whole word before a part of one
        { "“a” and “b”", "”", 0, 1, "HRD108", "equally good" },
        { "word", "—", 0, 1, "HRD107", "nowhere" },
        { "", "word", 0, 4, "HRD104", "0 UTF-16 units" },
    };

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quote_is_held_against_its_place(string text, string quote, int start, int end, string code, string words)
    {
        SourceDocument document = SourceDocument.FromText("page.txt", text);
        Person record = new(new RecordId("person:x"), "Somebody", [new SourceAttribution(document.Id, new TextSpan(start, end), quote)]);
        IReadOnlyList<Finding> findings = new DatasetValidator().Validate(new Dataset([document.Describe()], [record]), [document]);
        Finding[] quotes = [.. findings.Where(finding => finding.Path?.StartsWith("sources", StringComparison.Ordinal) == true)];
        if (code.Length == 0)
        {
            Assert.Empty(quotes);
            return;
        }

        Finding finding = Assert.Single(quotes);
        Assert.Equal(code, finding.Code);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal(record.Id, finding.Record);
        Assert.Equal(document.Id, finding.Document);
        Assert.Equal(new TextSpan(start, end), finding.Span);
        Assert.Equal("sources[0]", finding.Path);
    }

    [Fact]
    public void An_unknown_document_is_told_for_each_source()
    {
        Person record = Sample.Keld with { Sources = [new SourceAttribution(RecordId.ForDocument(new string('0', 64)), new TextSpan(0, 4), "Keld")] };
        Assert.Contains(Sample.Validate(Sample.With(record)), finding => finding is { Code: "HRD101", Path: "sources[0].document" } && finding.Record == record.Id);
        Assert.Contains(new DatasetValidator().Validate(Sample.With(record)), finding => finding.Code == "HRD101");
    }

    [Fact]
    public void A_document_that_is_not_at_hand_is_told_once()
    {
        IReadOnlyList<Finding> findings = new DatasetValidator().Validate(Sample.Dataset, []);
        Finding finding = Assert.Single(findings);
        Assert.Equal(("HRD101", Sample.Info.Id), (finding.Code, finding.Record));
    }

    [Fact]
    public void A_changed_document_is_told_and_still_read()
    {
        SourceDocument changed = SourceDocument.FromText(Sample.Document.Name, Sample.Text.Replace("about 3,000", "about 4,000", StringComparison.Ordinal));
        IReadOnlyList<Finding> findings = new DatasetValidator().Validate(Sample.Dataset, [changed]);
        Assert.Contains(findings, finding => finding.Code == "HRD102" && finding.Record == Sample.Info.Id);
        Assert.Contains(findings, finding => finding.Code == "HRD107" && finding.Record == Sample.Letters.Id);
        Assert.All(findings, finding => Assert.True(finding.Record == Sample.Info.Id || finding.Record == Sample.Letters.Id));
    }

    [Fact]
    public void A_document_is_found_by_its_bytes_where_its_name_is_another()
    {
        SourceDocument renamed = SourceDocument.FromText("elsewhere.txt", Sample.Text);
        Assert.Empty(new DatasetValidator().Validate(Sample.Dataset, [renamed]));
    }

    [Fact]
    public void Ten_thousand_wrong_quotes_in_one_document_are_told_apart()
    {
        string text = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"Line {i} has its own word w{i * 7919}x."));
        SourceDocument document = SourceDocument.FromText("long.txt", text);
        SourcedRecord[] records = [.. Enumerable.Range(0, 10_000).Select(i => (SourcedRecord)new Person(
            new RecordId($"person:{i}"),
            "Line",
            [new SourceAttribution(document.Id, new TextSpan(0, 4), i % 2 == 0 ? $"own word w{i * 7919}x." : $"no word w{i * 7919}x.")]))];
        IReadOnlyList<Finding> findings = new DatasetValidator().Validate(new Dataset([document.Describe()], [.. records]), [document]);
        Assert.Equal(5_000, findings.Count(finding => finding.Code == "HRD105"));
        Assert.Equal(5_000, findings.Count(finding => finding.Code == "HRD107"));
    }

    [Fact]
    public void What_a_message_quotes_cannot_steer_a_terminal()
    {
        Person record = Sample.Keld with { Sources = [Sample.Keld.Sources[0] with { Quote = "\u001b[2Jgone\u202Eback" }] };
        Finding finding = Sample.Validate(Sample.With(record)).First(finding => finding.Code == "HRD107");
        Assert.DoesNotContain('\u001b', finding.Message);
        Assert.Contains("\\u001B[2Jgone\\u202Eback", finding.Message, StringComparison.Ordinal);
    }
}
