using System.Globalization;

namespace HumanRightsData.Benchmarks.Linear;

/// <summary>Times each stage on texts that grow by doubling, and says by how much the time grows.</summary>
/// <remarks>
/// <c>linear [--from KB] [--to KB] [--only WORDS] [--lists] [--chance N]</c>: the common texts, or those of the word lists, or N of chance.
/// A stage that takes less than <see cref="Shortest"/> at the smaller size is not held to anything: the clock and the caches say more about it than its loops.
/// </remarks>
internal static class LinearCheck
{
    /// <summary>What a doubling of the text may cost at most.</summary>
    private const double MostPerDoubling = 2.2;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(4);

    /// <summary>A text is given up at the size that takes longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>Short stages are run more often, up to so many times or so long: the least of few runs is still chance.</summary>
    private const int MostRounds = 16;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    public static int Run(string[] args)
    {
        int from = Number(args, "--from", 1024), to = Number(args, "--to", 8192), chance = Number(args, "--chance", 0), first = Number(args, "--first", 0);
        string only = args.SkipWhile(arg => arg != "--only").Skip(1).FirstOrDefault("");
        IEnumerable<AdversarialText> texts = chance > 0 ? Enumerable.Range(first, chance).Select(AdversarialText.OfChance)
            : args.Contains("--lists") ? AdversarialText.OfLists()
            : AdversarialText.Common;
        Stages stages = new();
        Row worst = new("", "", 0, 0, 0);
        int slow = 0;
        Console.WriteLine($"{"text",-56} {"stage",-15} {"MB/s",8} {"per doubling",13} {"at most",8}");
        foreach (AdversarialText text in texts.Where(text => text.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (Row row in Measure(stages, text, from, to))
            {
                worst = row.Mean > worst.Mean ? row : worst;
                if (row.Mean > MostPerDoubling || only.Length > 0)
                {
                    slow += row.Mean > MostPerDoubling ? 1 : 0;
                    Console.WriteLine(row);
                }
            }
        }

        Console.WriteLine($"steepest:\n{worst}");
        return slow;
    }

    /// <summary>What a doubling of the text costs each stage, on average and at most, and its speed at the largest size.</summary>
    private static IEnumerable<Row> Measure(Stages stages, AdversarialText text, int from, int to)
    {
        List<double[]> seconds = [];
        int size = from / 2;
        while (size < to && (seconds.Count == 0 || seconds[^1].Sum() < Longest.TotalSeconds))
        {
            size *= 2;
            seconds.Add(Time(stages, text.OfLength(size * 1024)));
        }

        for (int stage = 0; stage < stages.All.Length; stage++)
        {
            double[] times = [.. seconds.Select(all => all[stage]).SkipWhile(time => time < Shortest.TotalSeconds)];
            double[] ratios = [.. times.Zip(times.Skip(1), (smaller, larger) => larger / smaller)];
            double mean = ratios.Length == 0 ? 0 : Math.Pow(times[^1] / times[0], 1.0 / ratios.Length);
            yield return new Row(text.Name, stages.All[stage].Name, size * 1024 / seconds[^1][stage] / 1e6, mean, ratios.Append(0).Max());
        }
    }

    /// <summary>Seconds of the processor that each stage takes: the shortest of three or more, after one to grow the buffers.</summary>
    private static double[] Time(Stages stages, string text)
    {
        double[] best = new double[stages.All.Length];
        Array.Fill(best, double.MaxValue);
        stages.Start(SourceDocument.FromText("text.txt", text));
        double total = 0;
        for (int round = 0; total < Longest.TotalSeconds && (round < 4 || (round < MostRounds && total < Enough.TotalSeconds)); round++)
        {
            for (int i = 0; i < best.Length; i++)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                stages.All[i].Run();
                double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
                best[i] = Math.Min(best[i], seconds);
                total += seconds;
            }
        }

        return best;
    }

    private static int Number(string[] args, string option, int otherwise) =>
        args.SkipWhile(arg => arg != option).Skip(1).FirstOrDefault() is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    private sealed record Row(string Text, string Stage, double Speed, double Mean, double Most)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text,-56} {Stage,-15} {Speed,8:F1} {Mean,13:F2} {Most,8:F2}");
    }
}
