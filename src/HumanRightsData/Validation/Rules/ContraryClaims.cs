using HumanRightsData.Dates;
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
    public override Subjects Subjects => Subjects.None;

    private const int MostCompared = 32;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        Dictionary<RecordId, RecordId> firstAccounts = FirstAccounts(index);
        Dictionary<(RecordId Event, string Counted, QuantityKind Kind, string Per), IndexEntry> alone = [];
        Dictionary<(RecordId Event, string Counted, QuantityKind Kind, string Per), List<IndexEntry>> claims = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Figure is not { Event.IsEmpty: false, Counted: { } counted } figure)
            {
                continue;
            }

            RecordId happened = firstAccounts.GetValueOrDefault(figure.Event, figure.Event);
            (RecordId, string, QuantityKind, string) key = (happened, Folding.Fold(counted), figure.Quantity.Kind, Folding.Fold(figure.Per));
            if (alone.TryAdd(key, entry))
            {
                continue;
            }

            if (!claims.TryGetValue(key, out List<IndexEntry>? same))
            {
                claims.Add(key, same = [alone[key]]);
            }

            same.Add(entry);
        }

        // In the order of the dataset, whatever the order of the table.
        foreach (List<IndexEntry> same in claims.Values.OrderBy(same => same[0].Order))
        {
            Compare(same, index, context);
        }
    }

    /// <summary>For each event of which an earlier document tells, that account of it. Of very many with one kind and date the first ones alone are looked at.</summary>
    private static Dictionary<RecordId, RecordId> FirstAccounts(RecordIndex index)
    {
        Dictionary<RecordId, RecordId> first = [];
        if (AreOfOneDocument(index))
        {
            return first;
        }

        Dictionary<(EventKind Kind, EdtfDate Date), List<(RecordId Id, EventAccount Account)>> dated = [];
        foreach ((RecordId id, EventAccount account) in index.Accounts)
        {
            if (!dated.TryGetValue((account.Kind, account.Date!), out List<(RecordId Id, EventAccount Account)>? known))
            {
                dated.Add((account.Kind, account.Date!), known = []);
            }

            int earlier = known.FindIndex(other => EventAccount.AreOne(other.Account, account));
            if (earlier >= 0)
            {
                first.TryAdd(id, known[earlier].Id);
            }
            else if (known.Count < MostCompared)
            {
                known.Add((id, account));
            }
        }

        return first;
    }

    /// <summary>Whether all accounts of events are of one document: then none is another account of an event.</summary>
    private static bool AreOfOneDocument(RecordIndex index)
    {
        foreach ((RecordId _, EventAccount account) in index.Accounts)
        {
            if (account.Document != index.Accounts[0].Account.Document)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Each pair is told once, whatever the other claims say: what is found of two claims does not change with a third. Of very many
    /// claims each is held against the first ones alone, so that the time stays linear.
    /// </summary>
    private static void Compare(List<IndexEntry> same, RecordIndex index, ValidationContext context)
    {
        for (int i = 1; i < same.Count; i++)
        {
            for (int j = 0; j < Math.Min(i, MostCompared); j++)
            {
                if (!ArePartAndWhole(same[i], same[j]) && (Excludes(same[i], same[j]) || Excludes(same[j], same[i])))
                {
                    context.Report(same[i], null, $"{Say(same[i], index)}; {Say(same[j], index)}. Both cannot hold.", same[j].Id);
                }
            }
        }
    }

    /// <summary>Whether one is a part of the other, or both are of a third: they count different people.</summary>
    private static bool ArePartAndWhole(IndexEntry one, IndexEntry other) => one.Figure!.PartOf == other.Id || other.Figure!.PartOf == one.Id
        || (!one.Figure!.PartOf.IsEmpty && one.Figure.PartOf == other.Figure!.PartOf);

    private static bool Excludes(IndexEntry low, IndexEntry high)
    {
        (decimal _, decimal upper) = Range(low);
        (decimal lower, decimal _) = Range(high);
        return upper < lower
            || (upper == lower && !IsRound(low) && !IsRound(high) && (!low.Figure!.Quantity.UpperInclusive || !high.Figure!.Quantity.LowerInclusive));
    }

    /// <summary>Whether a number stands alone and is round: who says "30,000" does not deny "more than 30,000".</summary>
    private static bool IsRound(IndexEntry entry) => entry.Figure!.Quantity is { Qualifier: Qualifier.Exact, Lower: { } number } && number % 100 == 0;

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
            : index.Find(figure.AssertedBy) is { Name: { } name } ? Excerpt.Plain(name)
            : Excerpt.Plain(figure.AssertedBy.Value);
        return $"{who} has {Excerpt.Quote(figure.Text)} {Excerpt.Plain(figure.Counted)} ({Excerpt.Plain(entry.Id.Value)})";
    }
}
