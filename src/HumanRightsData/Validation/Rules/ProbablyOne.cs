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
    public void Conclude(RecordIndex index, ValidationContext context)
    {
        Dictionary<(RecordId Document, RecordType Type, string Key), IndexEntry> seen = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Names is not { Length: > 0 } names || NameKey.Of(names[0]) is not { } key)
            {
                continue;
            }

            (RecordId, RecordType, string) place = (entry.Document, entry.Type, key);
            if (!seen.TryGetValue(place, out IndexEntry? earlier))
            {
                seen.Add(place, entry);
            }
            else if (earlier.Id != entry.Id && NameKey.AreClose(earlier.Names![0], names[0]))
            {
                context.Report(
                    entry,
                    "name",
                    $"{Excerpt.Quote(names[0])} and {Excerpt.Quote(earlier.Names[0])} ({Excerpt.Plain(earlier.Id.Value)}) differ in transliteration, hyphens or order alone; expected one record with both names.",
                    earlier.Id);
            }
        }
    }
}
