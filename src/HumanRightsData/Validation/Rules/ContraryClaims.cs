using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>Two claims about one event and one counted thing that cannot both hold.</summary>
internal sealed class ContraryClaims() : Rule(
    "HRD309",
    "Claims that cannot both hold",
    Severity.Info,
    "Disputed figures are evidence of the dispute; both are kept, and who says what is worth knowing.",
    "A ministry's 1,200 dead and a survivors' group's \"more than 30,000\" of one massacre."), IDatasetRule
{
    public void Conclude(RecordIndex index, ValidationContext context)
    {
        Dictionary<(RecordId Event, string Counted, QuantityKind Kind, string Per), List<IndexEntry>> claims = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Figure is not { Event.IsEmpty: false, Counted: { } counted } figure)
            {
                continue;
            }

            (RecordId, string, QuantityKind, string) key = (figure.Event, counted, figure.Quantity.Kind, figure.Per);
            if (!claims.TryGetValue(key, out List<IndexEntry>? same))
            {
                claims.Add(key, same = []);
            }

            same.Add(entry);
        }

        // In the order of the dataset, whatever the order of the table.
        foreach (List<IndexEntry> same in claims.Values.Where(same => same.Count > 1).OrderBy(same => same[0].Order))
        {
            Compare(same, index, context);
        }
    }

    /// <summary>
    /// Of a group, a claim contradicts another exactly if it contradicts the one with the lowest upper or the one with the
    /// highest lower bound: so each is named once, with one counterpart, in linear time.
    /// </summary>
    private static void Compare(List<IndexEntry> same, RecordIndex index, ValidationContext context)
    {
        IndexEntry lowest = same[0], highest = same[0];
        foreach (IndexEntry claim in same)
        {
            lowest = Range(claim).Upper < Range(lowest).Upper ? claim : lowest;
            highest = Range(claim).Lower > Range(highest).Lower ? claim : highest;
        }

        foreach (IndexEntry claim in same)
        {
            IndexEntry? other = Excludes(lowest, claim) ? lowest : Excludes(claim, highest) && claim != lowest ? highest : null;
            if (other is not null)
            {
                context.Report(claim, null, $"{Say(claim, index)}; {Say(other, index)}. Both cannot hold.", other.Id);
            }
        }
    }

    private static bool Excludes(IndexEntry low, IndexEntry high)
    {
        (decimal _, decimal upper) = Range(low);
        (decimal lower, decimal _) = Range(high);
        return upper < lower
            || (upper == lower && (!low.Figure!.Quantity.UpperInclusive || !high.Figure!.Quantity.LowerInclusive));
    }

    /// <summary>The numbers that a claim leaves possible. "About" leaves what is no more than double and no less than half of what it says.</summary>
    private static (decimal Lower, decimal Upper) Range(IndexEntry entry)
    {
        Quantity quantity = entry.Figure!.Quantity;
        decimal lower = quantity.Lower ?? decimal.MinValue;
        decimal upper = quantity.Upper ?? decimal.MaxValue;
        if (quantity.Qualifier == Qualifier.About)
        {
            lower = lower > 0 ? lower / 2 : lower;
            upper = upper is > 0 and < decimal.MaxValue / 2 ? upper * 2 : upper;
        }

        return (lower, upper);
    }

    private static string Say(IndexEntry entry, RecordIndex index)
    {
        FigureFacts figure = entry.Figure!;
        string who = figure.AssertedBy.IsEmpty ? "the article"
            : index.Find(figure.AssertedBy) is { Names: [string name, ..] } ? Excerpt.Plain(name)
            : Excerpt.Plain(figure.AssertedBy.Value);
        return $"{who} has {Excerpt.Quote(figure.Text)} {Excerpt.Plain(figure.Words)} ({Excerpt.Plain(entry.Id.Value)})";
    }
}
