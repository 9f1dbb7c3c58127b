// Holds records, from whatever program, against their pages, with one rule of the house beside those of the library.
//
//     dotnet run --project samples/HouseRule -- records.jsonl seeds
using HouseRule;
using HumanRightsData;
using HumanRightsData.Serialization;
using HumanRightsData.Validation;

if (args is not [string file, string folder])
{
    Console.Error.WriteLine("usage: HouseRule FILE FOLDER");
    return 2;
}

ValidationOptions options = new()
{
    Rules = [.. RuleCatalogue.All, new UndatedKilling()],
};

await using FileStream input = File.OpenRead(file);
WireReading reading = await new JsonLinesReader().ReadDatasetAsync(input, file);
foreach (ReadIssue issue in reading.Issues)
{
    Console.WriteLine($"{issue.File}, line {issue.Line}: {issue.Message}");
}

IEnumerable<SourceDocument> pages = SourceDocuments.FromFolder(folder, problem => Console.Error.WriteLine(problem));
IReadOnlyList<Finding> findings = new DatasetValidator(options).Validate(reading.Dataset, pages);
foreach (IGrouping<string, Finding> rule in findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{rule.Key}: {rule.Count()} ({rule.First().Severity}), first: {rule.First().Message}");
}

return reading.Issues.Count > 0 || findings.Any(finding => finding.Severity == Severity.Error) ? 1 : 0;
