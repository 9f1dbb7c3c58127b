// Prints what a folder of pages tells in order of time: what happened to whom, by whom as far as anybody says so, how many, and who counts.
//
//     dotnet run --project samples/Timeline -- seeds
using HumanRightsData;

if (args is not [string folder])
{
    Console.Error.WriteLine("usage: Timeline FOLDER");
    return 2;
}

List<Dataset> pages = [];
await foreach (Dataset page in new SeedParser().ParseAsync(SourceDocuments.FromFolder(folder, problem => Console.Error.WriteLine(problem))))
{
    pages.Add(page);
}

Dataset dataset = Dataset.Merge(pages);
HashSet<RecordId> told = [];
foreach (Event happened in dataset.Timeline)
{
    if (!told.Add(happened.Id))
    {
        continue;
    }

    Console.WriteLine($"{happened.Date?.ToString() ?? "no date"}: {happened.Title}{(happened.Place is { } place ? $", {place}" : "")} ({happened.Kind})");
    foreach (Participant participant in happened.Participants)
    {
        // "Alleged" goes wherever the name goes.
        string status = participant.Allegation is { } allegation ? $", {allegation}" : "";
        Console.WriteLine($"    {participant.Role}{status}: {dataset.NameOf(participant.Id)}");
    }

    // Claims that differ stand side by side: nothing is added up or averaged.
    foreach (IGrouping<RecordId, Figure> claims in dataset.ClaimsOf(happened.Id))
    {
        Console.WriteLine($"    {dataset.NameOf(claims.Key)}: {string.Join("; ", claims.Select(figure => $"{figure.Text} {figure.Counted}").Distinct(StringComparer.Ordinal))}");
    }

    // Other pages may tell the same.
    Event[] accounts = [.. dataset.AccountsOf(happened.Id)];
    told.UnionWith(accounts.Select(account => account.Id));
    foreach (SourceAttribution source in accounts.SelectMany(account => account.Sources))
    {
        Console.WriteLine($"    {dataset.NameOf(source.Document)}, {source.Span.Start}: “{source.Quote}”");
    }
}

return 0;
