namespace HumanRightsData.Tests.Gold;

public class ScorerTests
{
    private const string Text = "Ann Lee said that 30 people had come. Bo left.";

    private static readonly SourceDocument Page = SourceDocument.FromText("page.txt", Text);

    /// <summary>The gold, the bounds and the place of the figure found, and the F1 that it earns.</summary>
    [Theory]
    [InlineData(18, 20, 30, 30, 1)]
    [InlineData(18, 27, 30, 30, 1)]
    [InlineData(18, 20, 30.5, 30, 1)] // within 2 %
    [InlineData(18, 20, 31, 30, 0)]
    [InlineData(18, 20, 30, null, 0)]
    [InlineData(21, 27, 30, 30, 0)]
    public void A_figure_matches_by_overlap_and_bounds(int start, int end, double upper, int? lower, double f1)
    {
        Quantity quantity = new(QuantityKind.Count, lower, (decimal)upper, Qualifier.Exact);
        Figure figure = new(new RecordId("figure:x"), quantity, [Page.Cite(new TextSpan(start, end))]);
        Scorer score = Score("""{"t":"figure","text":"30","kind":"count","lower":30,"upper":30,"counted":"people"}""", figure);
        Assert.Equal(f1, score["figure"], 3);
    }

    [Theory]
    [InlineData(18, 36, 1)]
    [InlineData(27, 36, 1)] // half of it
    [InlineData(28, 36, 0)]
    [InlineData(0, 46, 0)]
    public void Indirect_speech_matches_by_its_content(int start, int end, double f1)
    {
        Statement statement = new(new RecordId("statement:x"), StatementMode.Indirect, [Page.Cite(new TextSpan(start, end))]);
        Scorer score = Score("""{"t":"statement","text":"30 people had come","mode":"indirect","speaker":"Ann Lee"}""", statement);
        Assert.Equal(f1, score["indirect"], 3);
    }

    [Fact]
    public void What_is_missed_and_what_is_false_is_listed()
    {
        Event found = new(new RecordId("event:x"), EventKind.Burial, "left", [Page.Cite(new TextSpan(41, 45))]);
        Scorer score = Score("""{"t":"event","text":"left","kind":"other"}""", found);
        Assert.Equal(0, score["event"]);
        Assert.Equal("missed page.txt:41 “other: left”\nfalse  page.txt:41 “burial: left”\n", score.Faults("event"));
    }

    [Theory]
    [InlineData("Ann Lee", "Lee", true)]
    [InlineData("Zorica Marić", "Z. Maric", true)]
    [InlineData("Lee", "Leeds", false)]
    [InlineData("Ann Lee", "Bo Ley", false)]
    [InlineData("Ann Lee", null, false)]
    [InlineData(null, null, true)]
    public void Names_match_by_their_last_word(string? a, string? b, bool same) => Assert.Equal(same, Scorer.IsSameName(a, b));

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData("human rights experts", "experts", null, true)]
    [InlineData("human rights experts", "experts", "person:x", false)]
    [InlineData("Ann Lee", "Lee", "person:x", true)]
    [InlineData("Ann Lee", null, null, false)]
    public void An_unnamed_speaker_is_nobodys_record(string? gold, string? name, string? record, bool same) =>
        Assert.Equal(same, Scorer.IsSameSpeaker(gold, name, record is null ? null : new RecordId(record)));

    [Fact]
    public void A_quote_that_is_not_in_its_place_is_broken()
    {
        Person person = new(new RecordId("person:x"), "Ann Lee", [new SourceAttribution(Page.Id, new TextSpan(1, 8), "Ann Lee")]);
        Assert.Equal(1, Score("""{"t":"person","text":"Ann Lee","name":"Ann Lee"}""", person).BrokenSources);
    }

    private static Scorer Score(string gold, SourcedRecord found)
    {
        Scorer score = new();
        DocumentInfo info = Page.Describe();
        score.Add(Page, GoldFile.Read(Text, [gold]), new Dataset([info], [found]), new Annotation(info, []));
        return score;
    }
}
