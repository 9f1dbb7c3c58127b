using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>Parts of one whole that together are more than it.</summary>
internal sealed class PartsAboveWhole() : Rule(
    "HRD306",
    "Parts that add up to more than their whole",
    Severity.Warning,
    "Parts that exclude each other cannot; where they overlap, they must not be added.",
    "40 out of the 60 families and 30 out of the 60 families, in one document."), IDatasetRule
{
    public override Subjects Subjects => Subjects.None;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        AddParts(index, context);

        // Figures of one document and event that count the same thing out of the same whole; a part said twice counts once.
        Dictionary<(RecordId Document, RecordId Event, string Counted, decimal Whole), Whole> wholes = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Figure is not { Counted: { } counted, Quantity: { Kind: QuantityKind.Share } quantity } figure
                || Parts(quantity, figure) is not var (part, whole))
            {
                continue;
            }

            (RecordId, RecordId, string, decimal) key = (entry.Document, figure.Event, Folding.Fold(counted), whole);
            if (!wholes.TryGetValue(key, out Whole? parts))
            {
                wholes.Add(key, parts = new Whole());
            }

            if (!parts.Seen.Add(part) || part > whole)
            {
                continue;
            }

            bool within = parts.Sum <= whole;
            parts.Sum += part;
            if (within && parts.Sum > whole)
            {
                context.Report(
                    entry,
                    quantity.Part is null ? "lower" : "part",
                    $"With this the parts of {Excerpt.Number(whole)} {Excerpt.Plain(figure.Counted)} add up to {Excerpt.Number(parts.Sum)}; expected parts that exclude each other to be no more than the whole.",
                    [.. parts.Entries]);
            }

            parts.Entries.Add(entry.Id);
        }
    }

    /// <summary>Figures that are said to be parts of another one: their lower bounds are added.</summary>
    private static void AddParts(RecordIndex index, ValidationContext context)
    {
        Dictionary<RecordId, Whole> wholes = [];
        foreach (IndexEntry entry in index.Entries)
        {
            if (entry.Figure is not { PartOf.IsEmpty: false, Quantity.Lower: > 0 and < 1_000_000_000_000m and { } part } figure
                || index.Find(figure.PartOf) is not { Figure.Quantity.Upper: { } whole, Next: null } other || part > whole || other == entry)
            {
                continue;
            }

            if (!wholes.TryGetValue(figure.PartOf, out Whole? parts))
            {
                wholes.Add(figure.PartOf, parts = new Whole());
            }

            bool within = parts.Sum <= whole;
            parts.Sum += part;
            if (within && parts.Sum > whole)
            {
                context.Report(
                    entry,
                    "partOf",
                    $"With this the parts of {Excerpt.Plain(other.Id.Value)} add up to {Excerpt.Number(parts.Sum)}, more than its {Excerpt.Number(whole)}; expected parts that exclude each other to be no more than the whole.",
                    [other.Id, .. parts.Entries]);
            }

            parts.Entries.Add(entry.Id);
        }
    }

    /// <summary>Part and whole as they were said; else the least share of one, where the event says of what.</summary>
    private static (decimal Part, decimal Whole)? Parts(Quantity quantity, FigureFacts figure) => quantity switch
    {
        { Part: >= 0 and { } part, Whole: > 0 and < 1_000_000_000_000m and { } whole } => (part, whole),
        { Part: null, Whole: null, Lower: >= 0 and <= 1 and { } share } when !figure.Event.IsEmpty => (share, 1),
        _ => null,
    };

    private sealed class Whole
    {
        public HashSet<decimal> Seen { get; } = [];

        public decimal Sum { get; set; }

        public List<RecordId> Entries { get; } = [];
    }
}
