using System.Diagnostics;
using System.Globalization;

namespace HumanRightsData.Benchmarks;

/// <summary>What each stage takes of a document's way, measured on the way: every stage finds the memory and the code as the one before leaves them.</summary>
/// <remarks>Of each document and stage the least of some rounds counts, which leaves out what else the machine did.</remarks>
internal static class StageTable
{
    private const int Rounds = 6;

    public static int Run()
    {
        Corpus corpus = Corpus.Load();
        Stages stages = new();
        long[][] least = [.. stages.All.Select(_ => new long[corpus.Items.Count])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int d = 0; d < corpus.Items.Count; d++)
            {
                stages.Start(corpus.Items[d]);
                for (int s = 0; s < stages.All.Length; s++)
                {
                    long start = Stopwatch.GetTimestamp();
                    stages.All[s].Run();
                    long taken = Stopwatch.GetTimestamp() - start;
                    least[s][d] = round == 0 ? taken : Math.Min(least[s][d], taken);
                }
            }
        }

        double all = 0;
        for (int s = 0; s < stages.All.Length; s++)
        {
            double ticks = 0;
            for (int d = 0; d < corpus.Items.Count; d++)
            {
                ticks += least[s][d];
            }

            all += ticks;
            Write(stages.All[s].Name, ticks, corpus.Bytes);
        }

        Write("all", all, corpus.Bytes);
        return 0;
    }

    private static void Write(string name, double ticks, long bytes)
    {
        double seconds = ticks / Stopwatch.Frequency;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {seconds / bytes * 1e9,8:F2} ns/B {bytes / seconds / 1e6,9:F1} MB/s"));
    }
}
