using BenchmarkDotNet.Attributes;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Benchmarks;

/// <summary>Each stage on the whole corpus, on one thread.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class StageBenchmarks
{
    private readonly Page _page = new(Lexicon.Default);
    private readonly PooledBuffer<Token> _tokens = new();
    private readonly PooledBuffer<Line> _lines = new();
    private Corpus _corpus = null!;

    [GlobalSetup]
    public void Setup() => _corpus = Corpus.Load();

    /// <summary>The fixed reference: words counted by a table of character classes. Never tuned, so that machines compare.</summary>
    [Benchmark(Baseline = true)]
    public int Reference()
    {
        int words = 0;
        foreach (SourceDocument document in _corpus.Items)
        {
            words += Benchmarks.Reference.CountWords(document.Text);
        }

        return words;
    }

    [Benchmark]
    public int Tokenise()
    {
        int tokens = 0;
        foreach (SourceDocument document in _corpus.Items)
        {
            Tokenizer.Tokenise(document.Text, Lexicon.Default, _tokens, _lines);
            tokens += _tokens.Count;
        }

        return tokens;
    }

    [Benchmark]
    public int Layout()
    {
        int sentences = 0;
        foreach (SourceDocument document in _corpus.Items)
        {
            _page.Read(document.Text);
            sentences += _page.Sentences.Count;
        }

        return sentences;
    }
}
