using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>Breaks valid datasets in each way that a rule names, one at a time.</summary>
public class MutationTests
{
    [Fact]
    public void Every_break_of_a_record_is_told_and_nothing_else() => Check(Sample.Dataset, [Sample.Document]);

    [Fact]
    public void Every_break_of_what_the_parser_found_in_the_seeds_is_told()
    {
        foreach (SourceDocument document in SourceDocuments.FromFolder(Path.Combine(AppContext.BaseDirectory, "seeds")))
        {
            Check(new SeedParser().Parse(document), [document]);
        }
    }

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_break_that_it_tells()
    {
        string[] lines = LineMutationTests.Lines(Sample.Dataset);
        IEnumerable<string> ofRecords = Mutation.All(Sample.Dataset, _ => Sample.Text)
            .SelectMany(mutation => Sample.Validate(mutation.Dataset).Select(finding => finding.Code).Where(mutation.Expected.Contains));
        IEnumerable<string> ofLines = Enumerable.Range(0, lines.Length)
            .SelectMany(i => LineMutationTests.Breaks(lines[i]).SelectMany(broken =>
                LineMutationTests.Validate([.. lines[..i], broken.Line, .. lines[(i + 1)..]], Sample.Document).Select(finding => finding.Code).Where(code => code == broken.Code)));
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Info.Code), ofRecords.Concat(ofLines).Distinct().Order(StringComparer.Ordinal));
    }

    private static void Check(Dataset dataset, SourceDocument[] documents)
    {
        DatasetValidator validator = new();
        Dictionary<RecordId, SourceDocument> texts = documents.ToDictionary(document => document.Id);
        HashSet<Finding> before = [.. validator.Validate(dataset, documents)];
        List<string> failures = [];
        int count = 0;
        foreach (Mutation mutation in Mutation.All(dataset, id => texts[id].Text))
        {
            count++;
            Finding[] added = [.. validator.Validate(mutation.Dataset, documents).Where(finding => !before.Contains(finding))];
            if (!added.Any(finding => mutation.Expected.Contains(finding.Code)))
            {
                failures.Add($"{mutation.Name} of {mutation.Changed}: expected {string.Join(" or ", mutation.Expected)}, found {string.Join(", ", added.Select(finding => finding.Code))}");
            }

            failures.AddRange(added.Where(finding => !Concerns(finding, mutation)).Select(finding => $"{mutation.Name} of {mutation.Changed}: {finding}"));
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count}:\n" + string.Join('\n', failures.Take(20)));
    }

    /// <summary>Whether a finding is about the record that was broken, or about one that refers to it.</summary>
    private static bool Concerns(Finding finding, Mutation mutation) =>
        finding.Record == mutation.Changed || finding.Record == mutation.NewId || finding.Related.Contains(mutation.NewId)
        || mutation.Dataset.Records.Any(record => record.Id == finding.Record && Mutation.Refers(record, mutation.Changed));
}
