using BenchmarkDotNet.Attributes;
using HumanRightsData.Validation;

namespace HumanRightsData.Benchmarks;

/// <summary>Validating against extracting, on the same documents; and a dataset in which every quote is wrong.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class ValidationBenchmarks
{
    private readonly SeedParser _parser = new();
    private readonly DatasetValidator _validator = new();
    private IReadOnlyList<SourceDocument> _documents = [];
    private Dataset[] _datasets = [];
    private Dataset[] _wrong = [];

    [GlobalSetup]
    public void SetUp()
    {
        _documents = Corpus.Load().Items;
        _datasets = [.. _documents.Select(_parser.Parse)];
        _wrong = [.. _datasets.Select(Break)];
    }

    [Benchmark(Baseline = true)]
    public int Extract()
    {
        int records = 0;
        foreach (SourceDocument document in _documents)
        {
            records += _parser.Parse(document).Records.Count;
        }

        return records;
    }

    [Benchmark]
    public int Validate() => Validate(_datasets);

    [Benchmark]
    public int ValidateWhereEveryQuoteIsWrong() => Validate(_wrong);

    private int Validate(Dataset[] datasets)
    {
        int findings = 0;
        for (int i = 0; i < datasets.Length; i++)
        {
            findings += _validator.Validate(datasets[i], [_documents[i]]).Count;
        }

        return findings;
    }

    private static Dataset Break(Dataset dataset) => new(
        dataset.Documents,
        [.. dataset.Records.Select(record => record with { Sources = [.. record.Sources.Select(source => source with { Quote = source.Quote + "q" })] })]);
}
