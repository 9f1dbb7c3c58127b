namespace HumanRightsData.Tests.Linking;

/// <summary>Events of short texts with invented people: which are found, and what must not be.</summary>
public class EventTests
{
    [Theory]
    [InlineData("a noun with its year", "The 1984 massacre is not forgotten.", "killing 1984 massacre @1984")]
    [InlineData("a noun with its date after it", "Families recalled the massacre of villagers in May 1984.", "killing massacre of villagers @1984-05")]
    [InlineData("told twice, it is one", "The 1984 massacre is not forgotten. The massacre has scarred the town.", "killing 1984 massacre @1984")]
    [InlineData("told by noun and pronoun-like noun", "The 1984 massacre is remembered. These killings were denied.", "killing 1984 massacre @1984")]
    [InlineData("two of different years are two", "The 1984 massacre and the 1991 massacre are remembered.", "killing 1984 massacre @1984; killing 1991 massacre @1991")]
    [InlineData("killings in general are none", "Executions are a cruel punishment.", "")]
    [InlineData("a passive with a date", "On 3 May 2011 the prisoners were executed.", "killing the prisoners were executed @2011-05-03")]
    [InlineData("what must not happen is none", "The prisoners must not be executed on 3 May 2011.", "")]
    [InlineData("what may happen is none", "The prisoners could be executed in May 2011.", "")]
    [InlineData("what did not happen is none", "The prisoners were not executed in May 2011.", "")]
    [InlineData("a gathering", "A conference was held in Geneva on 14 September 2017.", "conference conference @2017-09-14 in Geneva")]
    [InlineData("an inquiry that is asked for is none", "She called for an independent inquiry.", "")]
    [InlineData("an inquiry that was opened", "The inquiry of 2009 found nothing.", "investigation inquiry of 2009 @2009")]
    [InlineData("a year in another name is not its date", "A conference on the 1984 massacre was held in Geneva.", "conference conference in Geneva; killing 1984 massacre @1984")]
    [InlineData("an adjective is none", "The executed prisoners had no lawyers.", "")]
    [InlineData("a revolution keeps its own year", "After the 1979 revolution he left.", "other 1979 revolution @1979")]
    [InlineData("since a month has no end", "The protests have gone on since May 2011.", "protest protests @2011-05/..")]
    public void Events_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("test", text));
        Assert.Equal(expected, string.Join("; ", dataset.Events.Select(Describe)));
    }

    [Theory]
    [InlineData("victim of a passive", "Ana Dunn was killed on 3 May 2011.", "victim Ana Dunn")]
    [InlineData("whoever did it is alleged to have", "Ana Dunn was killed by Pavel Ash on 3 May 2011.", "victim Ana Dunn; perpetrator alleged Pavel Ash")]
    [InlineData("a court's sentence is a judgment", "The court sentenced Pavel Ash to ten years in prison in May 2012.", "defendant convicted Pavel Ash")]
    [InlineData("a charge is no judgment", "Pavel Ash was charged with murder in May 2012.", "defendant charged Pavel Ash")]
    [InlineData("an acquittal", "Pavel Ash was acquitted in May 2012.", "defendant acquitted Pavel Ash")]
    [InlineData("speakers in a list", "A conference was held in Geneva on 3 May 2011. Speakers included Ana Dunn, a lawyer, and Pavel Ash.", "speaker Ana Dunn; speaker Pavel Ash")]
    [InlineData("a host", "A conference was held in Geneva on 3 May 2011. It was moderated by Ana Dunn.", "host Ana Dunn")]
    [InlineData("somebody only named beside it is nothing", "The 1984 massacre is remembered. Ana Dunn lives in Geneva.", "")]
    public void Participants_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("test", text));
        IEnumerable<string> found = dataset.Events.SelectMany(@event => @event.Participants).Select(participant =>
            $"{participant.Role} {participant.Allegation} {Name(dataset, participant)}".ToLowerInvariant().Replace("  ", " "));
        Assert.Equal(expected.ToLowerInvariant(), string.Join("; ", found));
    }

    [Fact]
    public void A_conviction_refers_to_its_judgment()
    {
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("test", "The court sentenced Pavel Ash to ten years in prison in May 2012."));
        Event sentence = Assert.Single(dataset.Events);
        Assert.Equal(sentence.Id, Assert.Single(sentence.Participants).Judgment);
    }

    private static string Describe(Event @event) =>
        $"{Serialise(@event.Kind)} {@event.Title}{(@event.Date is null ? "" : " @" + @event.Date)}{(@event.Place is null ? "" : " in " + @event.Place)}";

    private static string Serialise(EventKind kind) => string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + c : $"{c}")).ToLowerInvariant();

    private static string Name(Dataset dataset, Participant participant) => dataset.Find(participant.Person ?? participant.Organisation!.Value) switch
    {
        Person person => person.Name,
        Organisation organisation => organisation.Name,
        _ => "?",
    };
}
