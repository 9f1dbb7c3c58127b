using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

/// <summary>Runs when nothing else does: what others allocate would be counted.</summary>
[Collection(nameof(ValidationMemoryTests))]
[CollectionDefinition(nameof(ValidationMemoryTests), DisableParallelization = true)]
public class ValidationMemoryTests
{
    [Fact]
    public void What_is_kept_of_a_record_is_no_more_than_stated()
    {
        // What others had pooled may be let go meanwhile, which makes a measurement too small: the largest counts.
        long kept = Enumerable.Range(0, 3).Max(_ => KeptOfARecord());
        Assert.InRange(kept, 1, ValidationSession.BytesPerRecord);
    }

    private static long KeptOfARecord()
    {
        const int Count = 20_000;
        ValidationSession session = new DatasetValidator().Begin();
        session.Check(Sample.Info);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < Count; i++)
        {
            // Every record has texts of its own, as when it is read from a file.
            Figure figure = new(
                RecordId.For(RecordType.Figure, Sample.Info.Sha256, new TextSpan(i, i + 10), "count"),
                new Quantity(QuantityKind.Count, i, i, Qualifier.Exact),
                [new SourceAttribution(Sample.Info.Id, new TextSpan(0, 7), new string('x', 7))])
            {
                Counted = $"things of the sort {i}",
            };
            session.Check(figure);
        }

        long kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / Count;
        GC.KeepAlive(session);
        return kept;
    }
}
