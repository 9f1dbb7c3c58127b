using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>Two people or two organisations of one document that are probably one.</summary>
internal sealed class ProbablyOne() : Rule(
    "HRD501",
    "Two records that are probably one",
    Severity.Warning,
    "What one person said, or one body did, is counted as two people's or bodies'.",
    "Ingrid Betancourt-Pulecio and Ingrida Betancourt Pulecio in one document."), IDatasetRule
{
    public override Subjects Subjects => Subjects.None;

    /// <summary>Of very many records of one key each is held against the first ones alone, so that the time stays linear.</summary>
    private const int MostCompared = 8;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        // Few names have a namesake: of those alone the keys are made.
        HashSet<int> once = [], twice = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Name is { } name && HashOf(entry, name) is { } hash && !once.Add(hash))
            {
                twice.Add(hash);
            }
        }

        if (twice.Count > 0)
        {
            Compare(index, twice, context);
        }
    }

    private static void Compare(RecordIndex index, HashSet<int> twice, ValidationContext context)
    {
        Dictionary<(RecordId Document, RecordType Type, string Key), List<IndexEntry>> seen = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Name is not { } name || HashOf(entry, name) is not { } hash || !twice.Contains(hash) || NameKey.Of(name) is not { } key)
            {
                continue;
            }

            (RecordId, RecordType, string) place = (entry.Document, entry.Type, key);
            if (!seen.TryGetValue(place, out List<IndexEntry>? same))
            {
                seen.Add(place, [entry]);
                continue;
            }

            foreach (IndexEntry earlier in same.Take(MostCompared))
            {
                if (earlier.Id != entry.Id && NameKey.AreClose(earlier.Name!, name))
                {
                    context.Report(
                        entry,
                        "name",
                        $"{Excerpt.Quote(name)} and {Excerpt.Quote(earlier.Name)} ({Excerpt.Plain(earlier.Id.Value)}) differ in transliteration, hyphens or order alone; expected one record with both names.",
                        earlier.Id);
                }
            }

            same.Add(entry);
        }
    }

    /// <summary>The same for two that may be one.</summary>
    private static int? HashOf(IndexEntry entry, string name) =>
        NameKey.HashOf(name) is { } hash ? HashCode.Combine(hash, entry.Type, TailOf(entry.Document)) : null;

    /// <summary>The end of an id, by which ids differ.</summary>
    private static ulong TailOf(RecordId id)
    {
        ulong tail = 0;
        foreach (char c in id.Value.AsSpan(Math.Max(0, id.Value.Length - 8)))
        {
            tail = (tail << 8) + c;
        }

        return tail;
    }
}
