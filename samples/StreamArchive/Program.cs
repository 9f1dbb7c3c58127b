// Reads an archive of any size, one page a line, into records, on all cores; memory depends on the largest page, not on the archive.
//
//     dotnet run --project samples/StreamArchive -- archive.jsonl records.jsonl
//
// A line of the archive is {"name":"page.txt","text":"…"}. Ctrl+C ends with what has been written so far: whole lines only.
using HumanRightsData;
using HumanRightsData.Serialization;

if (args is not [string archive, string records])
{
    Console.Error.WriteLine("usage: StreamArchive ARCHIVE RECORDS");
    return 2;
}

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

await using FileStream input = File.OpenRead(archive);
await using FileStream output = File.Create(records);
IAsyncEnumerable<SourceDocument> pages = SourceDocuments.FromJsonLinesAsync(input, problem => Console.Error.WriteLine(problem), archive, stop.Token);
long read = 0, found = 0;
try
{
    await new JsonLinesWriter().WriteAsync(Read(), output, stop.Token);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("stopped");
}

Console.WriteLine($"{read} pages, {found} records");
return stop.IsCancellationRequested ? 1 : 0;

// The pages' records in the pages' order; what else is to be done with each belongs here.
async IAsyncEnumerable<Dataset> Read()
{
    await foreach (Dataset page in new SeedParser().ParseAsync(pages, cancellationToken: stop.Token))
    {
        read++;
        found += page.Records.Count;
        yield return page;
    }
}
