using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Dates;

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

    [Theory]
    [InlineData("by year, month and day", "1990 1988-09-03 1989-05", "1988-09-03 1989-05 1990")]
    [InlineData("what cannot be compared, by its last possible day", "1988 1988-09", "1988-09 1988")]
    [InlineData("a season within its year", "1988 1988-22 1987", "1987 1988-22 1988")]
    [InlineData("an open end is later than all days", "2016/.. 2019 ../1980", "../1980 2019 2016/..")]
    [InlineData("without a date last", "- 1988 - 1979", "1979 1988 - -")]
    public void Events_stand_in_order_of_time(string what, string dates, string expected)
    {
        Assert.NotEmpty(what);
        Event[] events = [.. dates.Split(' ').Select((date, i) => new Event(new RecordId($"event:{i}"), EventKind.Other, "t", [At(i)])
        {
            Date = date == "-" ? null : EdtfDate.Parse(date),
        })];
        Dataset dataset = new([], [.. events]);
        Assert.Equal(expected, string.Join(' ', dataset.Timeline.Select(happened => happened.Date?.ToString() ?? "-")));
    }

    [Fact]
    public void No_event_stands_after_one_that_it_is_certainly_before() => Prop.ForAll(Generators.Dataset.ToArbitrary(), dataset =>
    {
        Event[] timeline = [.. dataset.Timeline];
        Assert.Equal(dataset.Events.Count, timeline.Length);
        for (int i = 0; i < timeline.Length; i++)
        {
            for (int j = i + 1; j < timeline.Length; j++)
            {
                Assert.False(timeline[i].Date is { } earlier && timeline[j].Date is { } later && later.Compare(earlier) == EdtfOrder.Before);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Claims_about_an_event_stand_by_claimant()
    {
        RecordId @event = new("event:e"), speaker = new("person:p");
        Figure Claim(string id, int at, RecordId? by, RecordId? of) => new(new RecordId(id), new Quantity(QuantityKind.Count, at, at, Qualifier.Exact), [At(at)]) { AssertedBy = by, Event = of };
        Dataset dataset = new([], [Claim("f1", 1, speaker, @event), Claim("f2", 2, null, @event), Claim("f3", 3, speaker, @event), Claim("f4", 4, speaker, null)]);
        Assert.Equal(
            ["person:p: f1 f3", "document:d: f2"],
            dataset.ClaimsOf(@event).Select(claims => $"{claims.Key}: {string.Join(' ', claims.Select(figure => figure.Id))}"));
        Assert.Empty(dataset.ClaimsOf(new RecordId("event:none")));
    }

    [Fact]
    public void Participants_and_statements_are_found_by_event_and_events_by_participant()
    {
        RecordId person = new("person:p"), body = new("organisation:o"), absent = new("person:absent");
        Event meeting = new(new RecordId("event:m"), EventKind.Conference, "meeting", [At(1)])
        {
            Participants = [new(person, null, ParticipantRole.Speaker), new(null, body, ParticipantRole.Organiser), new(absent, null, ParticipantRole.Speaker), new(person, null, ParticipantRole.Host)],
        };
        Event killing = new(new RecordId("event:k"), EventKind.Killing, "killing", [At(2)]) { Participants = [new(person, null, ParticipantRole.Witness)] };
        Statement said = new(new RecordId("s1"), StatementMode.Direct, [At(3)]) { Speaker = person, Event = meeting.Id, About = [killing.Id, killing.Id] };
        Statement other = new(new RecordId("s2"), StatementMode.Direct, [At(4)]);
        Dataset dataset = new([], [meeting, killing, said, other, new Person(person, "Ana Dunn", [At(5)]), new Organisation(body, "Orre Council", [At(6)])]);

        Assert.Equal([person], dataset.ParticipantsOf(meeting.Id, ParticipantRole.Speaker).Select(record => record.Id));
        Assert.Equal([body], dataset.ParticipantsOf(meeting.Id, ParticipantRole.Organiser).Select(record => record.Id));
        Assert.Empty(dataset.ParticipantsOf(person, ParticipantRole.Speaker));
        Assert.Equal([meeting, killing], dataset.EventsOf(person));
        Assert.Equal([killing], dataset.EventsOf(person, ParticipantRole.Witness));
        Assert.Empty(dataset.EventsOf(person, ParticipantRole.Victim));
        Assert.Equal([said], dataset.StatementsAt(meeting.Id));
        Assert.Equal([said], dataset.StatementsAbout(killing.Id));
        Assert.Empty(dataset.StatementsAbout(meeting.Id));
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
