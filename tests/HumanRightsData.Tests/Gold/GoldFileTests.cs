namespace HumanRightsData.Tests.Gold;

public class GoldFileTests
{
    private const string Text = "Ann Lee of the Lee Trust told Leeds that Lee will stay. Lee left on 3 May. One of one.";

    [Theory]
    [InlineData("""{"t":"person","text":"Lee"}""", "4")]
    [InlineData("""{"t":"person","text":"Lee","n":2}""", "15")] // not the start of Leeds
    [InlineData("""{"t":"person","text":"Lee","n":"all"}""", "4 15 41 56")]
    [InlineData("""{"t":"event","text":"Lee","n":3}""", "30")] // only names and figures are whole words
    [InlineData("""{"t":"person","text":"eed"}""", "31")] // a part of a word where no whole one is
    [InlineData("""{"t":"statement","head":"Lee","tail":"stay","n":4,"mode":"indirect"}""", "41")]
    public void Words_say_where_an_annotation_belongs(string line, string starts) =>
        Assert.Equal(starts, string.Join(' ', GoldFile.Read(Text, [line]).Select(row => row.Span.Start)));

    [Fact]
    public void All_leaves_out_what_lies_in_a_longer_mention() => Assert.Equal(
        "Ann Lee|Lee Trust|Lee|Lee",
        Quotes(
            """{"t":"person","text":"Lee","n":"all"}""",
            """{"t":"person","text":"Ann Lee"}""",
            """{"t":"organisation","text":"Lee Trust"}"""));

    [Fact]
    public void One_occurrence_by_its_number_stays_within_a_longer_mention() => Assert.Equal(
        "Ann Lee|Lee", Quotes("""{"t":"person","text":"Lee"}""", """{"t":"person","text":"Ann Lee"}"""));

    [Fact]
    public void The_same_mention_twice_is_one() => Assert.Equal(
        "Ann Lee", Quotes("""{"t":"person","text":"Ann Lee"}""", """{"t":"person","text":"Ann Lee","n":"all"}"""));

    [Fact]
    public void A_long_passage_is_given_by_its_ends() => Assert.Equal(
        "Ann Lee of the Lee Trust", Quotes("""{"t":"event","head":"Ann Lee","tail":"Trust"}"""));

    [Theory]
    [InlineData("""{"t":"person","text":"Bob"}""")]
    [InlineData("""{"t":"person","text":"Lee","n":9}""")]
    [InlineData("""{"t":"event","head":"Leeds","tail":"Trust"}""")]
    [InlineData("""{"t":"animal","text":"Lee"}""")]
    [InlineData("""{"t":"person","text":""")]
    public void A_line_that_belongs_nowhere_is_refused(string line) =>
        Assert.Contains("Line 2:", Assert.Throws<FormatException>(() => GoldFile.Read(Text, ["", line])).Message, StringComparison.Ordinal);

    private static string Quotes(params string[] lines) => string.Join('|', GoldFile.Read(Text, lines).Select(row => row.Quote));
}
