using BenchmarkDotNet.Attributes;
using HumanRightsData.Dates;

namespace HumanRightsData.Benchmarks;

/// <summary>
/// What reading, comparing and writing dates costs. Each operation is one of 1,000 different texts of a form, so that no branch learns a
/// text by heart. The common forms are meant to take under 200 ns and to allocate the date alone.
/// </summary>
[MemoryDiagnoser]
public class EdtfBenchmarks
{
    private const int Count = 1000;
    private string[] _texts = [];
    private EdtfDate[] _dates = [];
    private readonly char[] _buffer = new char[64];

    [Params("1988", "1988-09", "1988-09-01", "1988-22", "1988~", "198X", "1988/1990", "1988-09-01/..", "1988-09-01T10:20:30Z", "198X-XX-3X", "?1988-09", "[1667,1668,1670..1672]")]
    public string Form { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        // The digit of the century of the first year runs.
        int at = Form.IndexOf('9', StringComparison.Ordinal) is var nine and >= 0 ? nine : Form.IndexOf('6', StringComparison.Ordinal);
        _texts = [.. Enumerable.Range(0, Count).Select(i => Form[..at] + (char)('0' + (i * 7 % 10)) + Form[(at + 1)..])];
        _dates = [.. _texts.Select(EdtfDate.Parse)];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Parse()
    {
        int read = 0;
        foreach (string text in _texts)
        {
            if (EdtfDate.TryParse(text.AsSpan(), out EdtfDate? date))
                read += date.Level;
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int CompareWithTheNext()
    {
        int before = 0;
        for (int i = 1; i < _dates.Length; i++)
        {
            if (_dates[i - 1].Compare(_dates[i]) == EdtfOrder.Before)
                before++;
        }

        return before;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Format()
    {
        int written = 0;
        foreach (EdtfDate date in _dates)
        {
            date.TryFormat(_buffer, out int length);
            written += length;
        }

        return written;
    }
}
