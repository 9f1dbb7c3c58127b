using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Serialization;
using HumanRightsData.Text;

namespace HumanRightsData.Benchmarks;

/// <summary>Each stage on the whole corpus, on one thread.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class StageBenchmarks
{
    private readonly Page _page = new(Lexicon.Default);
    private readonly WordCache _words = new(Lexicon.Default);
    private readonly TokenTable _tokens = new();
    private readonly PooledBuffer<Line> _lines = new();
    private readonly DocumentReader _reader = new(Lexicon.Default);
    private readonly SeedParser _parser = new();
    private readonly JsonLinesWriter _writer = new();
    private readonly JsonLinesReader _jsonReader = new();
    private readonly ArrayBufferWriter<byte> _json = new();
    private Corpus _corpus = null!;
    private Dataset[] _datasets = [];
    private byte[][] _written = [];

    [GlobalSetup]
    public void Setup()
    {
        _corpus = Corpus.Load();
        _datasets = [.. _corpus.Items.Select(_parser.Parse)];
        _written = [.. _datasets.SelectMany(dataset => dataset.Records).Select(record => Encoding.UTF8.GetBytes(_writer.ToJson(record)))];
    }

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
            Tokenizer.Tokenise(document.Text, _words, _tokens, _lines);
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

    /// <summary>From the text to all its mentions.</summary>
    [Benchmark]
    public int Mentions()
    {
        int names = 0;
        foreach (SourceDocument document in _corpus.Items)
        {
            _reader.ReadMentions(document);
            names += _reader.Mentions.Names.Count;
        }

        return names;
    }

    /// <summary>From the text to its records.</summary>
    [Benchmark]
    public int Records()
    {
        int records = 0;
        foreach (SourceDocument document in _corpus.Items)
        {
            records += _parser.Parse(document).Records.Count;
        }

        return records;
    }

    /// <summary>From the text to its records as JSON Lines.</summary>
    [Benchmark]
    public long RecordsAndJsonLines()
    {
        long bytes = 0;
        foreach (SourceDocument document in _corpus.Items)
        {
            bytes += Write(_parser.Parse(document));
        }

        return bytes;
    }

    /// <summary>From datasets to JSON Lines.</summary>
    [Benchmark]
    public long WriteJsonLines()
    {
        long bytes = 0;
        foreach (Dataset dataset in _datasets)
        {
            bytes += Write(dataset);
        }

        return bytes;
    }

    /// <summary>From JSON Lines to records.</summary>
    [Benchmark]
    public int ReadJsonLines()
    {
        int lines = 0;
        foreach (byte[] line in _written)
        {
            lines += _jsonReader.ReadLine(line).Record is null ? 0 : 1;
        }

        return lines;
    }

    private int Write(Dataset dataset)
    {
        _json.ResetWrittenCount();
        _writer.Write(dataset, _json);
        return _json.WrittenCount;
    }
}
