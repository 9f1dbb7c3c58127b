using BenchmarkDotNet.Attributes;

namespace HumanRightsData.Benchmarks;

/// <summary>The whole corpus through one parser, on one core and on two.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class CoreBenchmarks
{
    private SeedParser _parser = new();
    private IReadOnlyList<SourceDocument> _documents = [];

    [Params(1, 2)]
    public int Cores { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _parser = new SeedParser(new SeedParserOptions { MaxDegreeOfParallelism = Cores });
        _documents = Corpus.Load().Items;
    }

    [Benchmark]
    public async Task<int> Parse()
    {
        int records = 0;
        await foreach (Dataset dataset in _parser.ParseAsync(_documents).ConfigureAwait(false))
        {
            records += dataset.Records.Count;
        }

        return records;
    }
}
