using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using HumanRightsData.Serialization;
using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>Breaks lines of the wire format, one at a time, in the ways that no record of the model can be broken.</summary>
public class LineMutationTests
{
    [Fact]
    public void Every_break_of_a_line_is_told_and_nothing_else() => Check(Sample.Dataset, Sample.Document);

    [Fact]
    public void Every_break_of_a_line_of_the_parsers_is_told()
    {
        SourceDocument document = SourceDocuments.FromFolder(Path.Combine(AppContext.BaseDirectory, "seeds")).MinBy(page => page.Text.Length)!;
        Check(new SeedParser().Parse(document), document);
    }

    /// <summary>The ways to break a line: a name, the code that must appear, and the change; null where the line has nothing to break in that way.</summary>
    internal static IEnumerable<(string Name, string Code, string Line)> Breaks(string line)
    {
        (string Name, string Code, Func<JsonNode, bool> Change)[] ways =
        [
            ("no source", "HRD001", record => Has(record, "sources") && Set(record, "sources", new JsonArray())),
            ("no sources at all", "HRD001", record => Has(record, "sources") && record.AsObject().Remove("sources")),
            ("no id", "HRD002", record => record.AsObject().Remove("id")),
            ("type", "HRD002", record => Set(record, "type", "place")),
            ("span the other way", "HRD003", record => Source(record) is { } source && Set(source, "end", (int)source["start"]! - 1)),
            ("empty span", "HRD003", record => Source(record) is { } source && Set(source, "end", (int)source["start"]!)),
            ("negative span", "HRD003", record => Source(record) is { } source && Set(source, "start", -4)),
            ("blank name", "HRD004", record => Has(record, "name") && Set(record, "name", " ")),
            ("blank title", "HRD004", record => Has(record, "title") && Set(record, "title", "")),
            ("blank text", "HRD004", record => Has(record, "text") && Set(record, "text", "\t")),
            ("kind", "HRD005", record => (string)record["type"]! is "event" or "figure" && Set(record, "kind", "zyzzyva")),
            ("mode", "HRD005", record => Has(record, "mode") && Set(record, "mode", "Direct")),
            ("qualifier", "HRD005", record => Has(record, "qualifier") && Set(record, "qualifier", "circa")),
            ("date", "HRD201", record => Has(record, "date") && Set(record, "date", "14/09/2017")),
            ("period", "HRD201", record => Has(record, "period") && Set(record, "period", "last summer")),
            ("interval", "HRD202", record => Has(record, "date") && Set(record, "date", "1988-09/1988-07")),
            ("bounds", "HRD301", record => Has(record, "lower") && Set(record, "upper", -1 + (decimal)record["lower"]!)),
        ];
        foreach ((string name, string code, Func<JsonNode, bool> change) in ways)
        {
            JsonNode record = JsonNode.Parse(line)!;
            if (change(record))
            {
                yield return (name, code, record.ToJsonString());
            }
        }

        yield return ("cut off", "HRD002", line[..(line.Length / 2)]);
    }

    /// <summary>The findings on lines, with the document at hand.</summary>
    internal static IReadOnlyList<Finding> Validate(IEnumerable<string> lines, SourceDocument document)
    {
        ValidationSession session = new DatasetValidator().Begin(new DocumentSet([document]));
        List<Finding> findings = [];
        long number = 0;
        foreach (string line in lines)
        {
            WireLine read = new JsonLinesReader().ReadLine(Encoding.UTF8.GetBytes(line), "lines.jsonl", ++number);
            findings.AddRange(read.Issues.SelectMany(session.Check));
            findings.AddRange(read switch
            {
                { Document: { } info } => session.Check(info),
                { Record: { } record } => session.Check(record),
                _ => [],
            });
        }

        findings.AddRange(session.Conclude());
        return findings;
    }

    internal static string[] Lines(Dataset dataset)
    {
        ArrayBufferWriter<byte> bytes = new();
        new JsonLinesWriter().Write(dataset, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Check(Dataset dataset, SourceDocument document)
    {
        string[] lines = Lines(dataset);
        HashSet<Finding> before = [.. Validate(lines, document)];
        List<string> failures = [];
        int count = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            RecordId changed = new((string)JsonNode.Parse(lines[i])!["id"]!);
            foreach ((string name, string code, string line) in Breaks(lines[i]))
            {
                count++;
                Finding[] added = [.. Validate([.. lines[..i], line, .. lines[(i + 1)..]], document).Where(finding => !before.Contains(finding))];
                if (!added.Any(finding => finding.Code == code && finding.Message.StartsWith($"lines.jsonl({i + 1}): ", StringComparison.Ordinal)))
                {
                    failures.Add($"{name} of {lines[i]}: expected {code}, found {string.Join(", ", added.AsEnumerable())}");
                }

                failures.AddRange(added.Where(finding => !Concerns(finding, changed)).Select(finding => $"{name} of {changed}: {finding}"));
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count}:\n" + string.Join('\n', failures.Take(20)));

        // A line whose id cannot be read concerns nobody by name; what refers to its record may say that it is gone.
        bool Concerns(Finding finding, RecordId changed) => finding.Record is null || finding.Record == changed || finding.Document == changed
            || (dataset.Find(finding.Record.Value) is { } record && Mutation.Refers(record, changed));
    }

    private static bool Has(JsonNode record, string field) => record[field] is not null;

    private static JsonNode? Source(JsonNode record) => record["sources"]?[0];

    private static bool Set(JsonNode node, string field, JsonNode value)
    {
        node[field] = value;
        return true;
    }
}
