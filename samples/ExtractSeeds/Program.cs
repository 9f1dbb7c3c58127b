// Reads a folder of pages, writes what they say to a file and checks that file against the pages.
//
//     dotnet run --project samples/ExtractSeeds -- seeds records.jsonl
using HumanRightsData;
using HumanRightsData.Serialization;
using HumanRightsData.Validation;

if (args is not [string folder, string file])
{
    Console.Error.WriteLine("usage: ExtractSeeds FOLDER FILE");
    return 2;
}

SeedParser parser = new();
List<SourceDocument> pages = [.. SourceDocuments.FromFolder(folder, problem => Console.Error.WriteLine(problem))];

await using (FileStream output = File.Create(file))
{
    await new JsonLinesWriter().WriteAsync(parser.ParseAsync(pages), output);
}

await using FileStream input = File.OpenRead(file);
Dataset dataset = (await new JsonLinesReader().ReadDatasetAsync(input, file)).Dataset;

foreach (Person person in dataset.People)
{
    foreach (Statement statement in dataset.StatementsBy(person.Id))
    {
        Console.WriteLine($"{person.Name}: {statement.Text}");
    }
}

IReadOnlyList<Finding> findings = new DatasetValidator().Validate(dataset, pages);
foreach (Finding finding in findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Record}: {finding.Message}");
}

Console.WriteLine($"{dataset.Documents.Count} pages, {dataset.Records.Count} records, {findings.Count} findings");
return findings.Any(finding => finding.Severity == Severity.Error) ? 1 : 0;
