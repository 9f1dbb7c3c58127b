using FsCheck;
using FsCheck.Fluent;

namespace HumanRightsData.Tests;

public class DatasetTests
{
    private static readonly RecordId Page = new("document:d");

    [Fact]
    public void Order_does_not_depend_on_how_records_were_put_together() => Prop.ForAll(Generators.Dataset.ToArbitrary(), dataset =>
    {
        Dataset distinct = Dataset.Merge([dataset]);
        Assert.Equal(distinct, new Dataset([.. distinct.Documents.Reverse()], [.. distinct.Records.Reverse()]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_is_commutative() => Prop.ForAll(Generators.Dataset.ToArbitrary(), Generators.Dataset.ToArbitrary(), (a, b) =>
        Assert.Equal(Dataset.Merge([a, b]), Dataset.Merge([b, a]))).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_is_associative() =>
        Prop.ForAll(Generators.Dataset.ToArbitrary(), Generators.Dataset.ToArbitrary(), Generators.Dataset.ToArbitrary(), (a, b, c) =>
            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_is_idempotent() => Prop.ForAll(Generators.Dataset.ToArbitrary(), Generators.Dataset.ToArbitrary(), (a, b) =>
    {
        Dataset merged = a.Merge(b);
        Assert.Equal(merged, merged.Merge(merged));
        Assert.Equal(merged, merged.Merge(a));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_with_nothing_changes_nothing() => Prop.ForAll(Generators.Dataset.ToArbitrary(), a =>
    {
        Dataset distinct = Dataset.Merge([a]);
        Assert.Equal(distinct, distinct.Merge(Dataset.Empty));
    }).QuickCheckThrowOnFailure();

    /// <summary>Two of a kind with one id, so that the join itself is met every time.</summary>
    [Fact]
    public void Joining_records_is_associative_and_commutative()
    {
        Check(Generators.Person);
        Check(Generators.Organisation);
        Check(Generators.Event);
        Check(Generators.Statement);
        Check(Generators.Figure);

        static void Check<T>(Gen<T> gen)
            where T : SourcedRecord
        {
            Gen<Dataset> one = gen.Select(record => new Dataset([], [record with { Id = new RecordId("same") }]));
            Prop.ForAll(one.ToArbitrary(), one.ToArbitrary(), one.ToArbitrary(), (a, b, c) =>
            {
                Dataset all = a.Merge(b).Merge(c);
                Assert.Single(all.Records);
                Assert.Equal(all, a.Merge(b.Merge(c)));
                Assert.Equal(all, c.Merge(b).Merge(a));
                Assert.Equal(all, all.Merge(b));
            }).QuickCheckThrowOnFailure();
        }
    }

    [Fact]
    public void Merging_unites_names_and_sources_and_fills_what_was_unknown()
    {
        Person one = new(new RecordId("p"), "Ayda Nabavi", [At(9)]) { Names = ["Nabavi"] };
        Person other = new(new RecordId("p"), "Aida Nabavi", [At(9), At(3)]) { Protection = ProtectionNeed.AtRisk, Rule = "r" };
        Person merged = Assert.Single(new Dataset([], [one]).Merge(new Dataset([], [other])).People);
        Assert.Equal("Aida Nabavi", merged.Name);
        Assert.Equal(["Ayda Nabavi", "Nabavi"], merged.Names);
        Assert.Equal([At(9), At(3)], merged.Sources); // what identifies the record stays first
        Assert.Equal(ProtectionNeed.AtRisk, merged.Protection);
        Assert.Equal("r", merged.Rule);
    }

    [Fact]
    public void Merging_mixes_no_figures()
    {
        Figure one = new(new RecordId("f"), new Quantity(QuantityKind.Count, 20, 30, Qualifier.Between), [At(1)]) { Counted = "people" };
        Figure other = new(new RecordId("f"), new Quantity(QuantityKind.Count, 25, 25, Qualifier.About), [At(1)]) { Per = "night", Event = new RecordId("e") };
        Figure merged = Assert.Single(new Dataset([], [other]).Merge(new Dataset([], [one])).Figures);
        Assert.Equal(one.Quantity, merged.Quantity);
        Assert.Equal(("people", null), (merged.Counted, merged.Per));
        Assert.Equal(new RecordId("e"), merged.Event);
    }

    [Fact]
    public void Merging_gives_no_speaker_anothers_name()
    {
        Statement one = new(new RecordId("s"), StatementMode.Direct, [At(1)]) { Speaker = new RecordId("b"), SpeakerName = "B" };
        Statement other = new(new RecordId("s"), StatementMode.Direct, [At(1)]) { Speaker = new RecordId("a") };
        Statement merged = Assert.Single(new Dataset([], [one]).Merge(new Dataset([], [other])).Statements);
        Assert.Equal((new RecordId("a"), null), (merged.Speaker, merged.SpeakerName));
    }

    [Fact]
    public void Records_of_two_types_with_one_id_both_stay()
    {
        Dataset people = new([], [new Person(new RecordId("x"), "N", [At(1)])]);
        Dataset bodies = new([], [new Organisation(new RecordId("x"), "N", [At(1)])]);
        Assert.Equal(2, people.Merge(bodies).Records.Count);
    }

    [Fact]
    public void Records_are_found_by_id_event_and_speaker()
    {
        RecordId speaker = new("person:p"), @event = new("event:e");
        Statement alone = new(new RecordId("s1"), StatementMode.Direct, [At(1)]) { Speaker = speaker, CoSpeakers = [speaker] };
        Statement together = new(new RecordId("s2"), StatementMode.Indirect, [At(2)]) { CoSpeakers = [speaker] };
        Statement another = new(new RecordId("s3"), StatementMode.Direct, [At(3)]);
        Figure figure = new(new RecordId("f1"), new Quantity(QuantityKind.Count, 1, 1, Qualifier.Exact), [At(4)]) { Event = @event };
        Figure loose = new(new RecordId("f2"), new Quantity(QuantityKind.Count, 1, 1, Qualifier.Exact), [At(5)]);
        Dataset dataset = new([], [loose, figure, another, together, alone]);

        Assert.Equal([alone, together, another, figure, loose], dataset.Records);
        Assert.Same(figure, dataset.Find(new RecordId("f1")));
        Assert.Null(dataset.Find(new RecordId("f9")));
        Assert.Equal([alone, together], dataset.StatementsBy(speaker));
        Assert.Empty(dataset.StatementsBy(@event));
        Assert.Equal([figure], dataset.FiguresOf(@event));
    }

    [Fact]
    public void Null_is_no_record() => Assert.Throws<ArgumentException>(() => new Dataset([], [null!]));

    private static SourceAttribution At(int start) => new(Page, new TextSpan(start, start + 1), "q");
}
