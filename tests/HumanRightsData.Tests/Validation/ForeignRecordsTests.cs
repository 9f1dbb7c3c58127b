using HumanRightsData.Tests.Gold;
using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>
/// Lines that another program might write: records made of the gold, under ids of its own, right ones and wrong ones mixed. The
/// errors must be on the wrong ones, and on all of them.
/// </summary>
public class ForeignRecordsTests
{
    private static readonly string[] Invented =
    [
        "We have never denied that the gates were locked from outside",
        "No family was ever asked to sign anything, and none will be",
        "Let them count the chairs and they will know how many of us there were",
    ];

    [Theory]
    [InlineData("seeds", 2)]
    [InlineData("seeds", 3)]
    [InlineData("Documents", 2)]
    [InlineData("Documents", 3)]
    public void Wrong_records_are_told_from_right_ones(string folder, int oneIn)
    {
        foreach ((SourceDocument document, List<GoldRow> gold, _) in GoldSet.Of(folder).Documents)
        {
            List<SourcedRecord> records = [];
            Dictionary<RecordId, string> wrong = [];
            int n = 0;
            foreach (GoldRow row in gold)
            {
                if (Read(document, row, $"{row.Type}-{n}") is not { } right)
                {
                    continue;
                }

                bool spoil = n++ % oneIn == 0;
                SourcedRecord record = spoil && Spoil(right, n, document) is { } spoilt ? spoilt : right;
                records.Add(record);
                if (!ReferenceEquals(record, right))
                {
                    wrong.Add(record.Id, $"{right} → {record}");
                }
            }

            IReadOnlyList<Finding> findings = LineMutationTests.Validate(LineMutationTests.Lines(new Dataset([document.Describe()], [.. records])), document);
            Finding[] errors = [.. findings.Where(finding => finding.Severity == Severity.Error)];
            HashSet<RecordId> told = [.. errors.Select(finding => finding.Record!.Value)];
            Assert.True(n == 0 || wrong.Count > 0);
            Assert.All(wrong, pair => Assert.True(told.Contains(pair.Key), pair.Value));
            Assert.DoesNotContain(errors, finding => !wrong.ContainsKey(finding.Record!.Value));
        }
    }

    [Fact]
    public void The_finding_says_what_to_mend()
    {
        Figure number = Sample.Prisoners with { Id = new RecordId("f-1"), Rule = null, Quantity = new Quantity(QuantityKind.Count, 210, null, Qualifier.AtLeast) };
        Statement moved = Sample.Asking with { Id = new RecordId("s-1"), Rule = null, Sources = [Sample.Asking.Sources[0] with { Span = new TextSpan(0, Sample.Asking.Text.Length) }] };
        Statement retyped = Sample.Asking with { Id = new RecordId("s-2"), Rule = null, Text = "We  will go on asking,", Sources = [Sample.Asking.Sources[0] with { Quote = "We  will go on asking," }] };
        Statement invented = Sample.Asking with { Id = new RecordId("s-3"), Rule = null, Text = "We will stop asking", Sources = [Sample.Asking.Sources[0] with { Quote = "We will stop asking" }] };
        Dictionary<RecordId, string> messages = Sample.Validate(new Dataset([Sample.Info], [Sample.Orrin, Sample.Centre, Sample.Detention, Sample.Verdict, Sample.Keld, Sample.Brask, number, moved, retyped, invented]))
            .Where(finding => finding.Severity == Severity.Error).ToDictionary(finding => finding.Record!.Value, finding => finding.Message);
        Assert.Equal("The quote “At least 120” reads as 120 to open (at-least); the record has 210 to open (at-least).", messages[number.Id]);
        Assert.Contains($"stands at {Sample.Asking.Sources[0].Span}, not at [0, 21)", messages[moved.Id], StringComparison.Ordinal);
        Assert.Contains("but for white space: “We  will go” for “We will go”", messages[retyped.Id], StringComparison.Ordinal);
        Assert.Contains("stands nowhere in the document", messages[invented.Id], StringComparison.Ordinal);
        Assert.Contains("the text has “We will go on asking,”", messages[invented.Id], StringComparison.Ordinal);
    }

    private static SourcedRecord? Read(SourceDocument document, GoldRow row, string name)
    {
        RecordId id = new(name);
        SourceAttribution source = document.Cite(row.Span);
        switch (row.Type)
        {
            case "figure":
                decimal? lower = Amount(row, "lower"), upper = Amount(row, "upper");
                Assert.True(WireWordsOf(row["kind"]!, out QuantityKind kind) & WireWordsOf(row["qualifier"]!, out Qualifier qualifier));
                return new Figure(id, new Quantity(kind, lower, upper, qualifier) { Part = Amount(row, "part"), Whole = Amount(row, "whole") }, [source])
                {
                    Counted = row["counted"],
                    Per = row["per"],
                };
            case "statement":
                return new Statement(id, row["mode"] == "direct" ? StatementMode.Direct : StatementMode.Indirect, [source]) { SpeakerName = row["speaker"], Cue = row["cue"] };
            case "person":
                return new Person(id, row["name"] ?? row.Quote, [source]);
            default:
                return null;
        }
    }

    /// <summary>The record with something wrong that a model or a tired person gets wrong.</summary>
    private static SourcedRecord? Spoil(SourcedRecord record, int n, SourceDocument document)
    {
        SourceAttribution source = record.Sources[0];
        return (record, n % 5) switch
        {
            (Figure { Quantity: { Kind: QuantityKind.Share } share } figure, _) => figure with { Quantity = new Quantity(QuantityKind.Share, share.Lower * 0.9m, share.Upper * 0.9m, share.Qualifier) },
            (Figure figure, 0 or 1) => figure with { Quantity = Times(figure.Quantity, 10) },
            (Figure figure, 2) => figure with { Quantity = Times(figure.Quantity, 2) },
            (Figure { Quantity: { Qualifier: Qualifier.Exact, Lower: { } number } quantity } figure, 3) =>
                figure with { Quantity = new Quantity(quantity.Kind, number, null, Qualifier.AtLeast) },
            (Figure figure, _) => figure with { Text = "nearly 48,213", Sources = [source with { Quote = "nearly 48,213" }] },
            (Statement statement, 0) => statement with { Text = Invented[n % 3], Sources = [source with { Quote = Invented[n % 3] }] },
            (Statement statement, 1) => statement with { SpeakerName = "Wendeline Okoro-Brandt" },
            (Statement statement, 2) when statement.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space =>
                Reword(statement, string.Concat(statement.Text.AsSpan(0, space), " hardly", statement.Text.AsSpan(space))),
            (Statement statement, 3) when source.Span.End + 40 < document.Text.Length =>
                statement with { Sources = [source with { Span = new TextSpan(source.Span.Start + 40, source.Span.End + 40) }] },
            (Statement statement, _) => statement with { Text = statement.Text + " at all" },
            (Person person, _) when source.Span.Start > 7 => person with { Sources = [source with { Span = new TextSpan(source.Span.Start - 7, source.Span.End - 7) }] },
            _ => null,
        };
    }

    private static Statement Reword(Statement statement, string text) => statement with { Text = text, Sources = [statement.Sources[0] with { Quote = text }] };

    private static Quantity Times(Quantity quantity, int factor) =>
        new(quantity.Kind, quantity.Lower * factor, quantity.Upper * factor, quantity.Qualifier) { Part = quantity.Part, Whole = quantity.Whole };

    private static decimal? Amount(GoldRow row, string field) => row.Number(field) is { } number ? (decimal)number : null;

    private static bool WireWordsOf<T>(string word, out T value)
        where T : struct, Enum => Enum.TryParse(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out value);
}
