using HumanRightsData.Dates;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tests.Serialization;

public class JsonLinesWriterTests
{
    private static readonly JsonLinesWriter Writer = new();
    private static readonly SourceDocument Page = SourceDocument.FromText("page.txt", "“At least 17 of them,” Ayda Nabavi said.");
    private static readonly RecordId Speaker = RecordId.For(RecordType.Person, Page.Sha256, new TextSpan(23, 34), "");

    [Fact]
    public void A_document_stands_as_the_format_says()
    {
        DocumentInfo document = Page.With("https://example.org/a?b=c&d", language: "en").Describe(
            [new Article(new TextSpan(0, 40)) { Title = "T", Published = EdtfDate.Parse("2017-09-17"), Dateline = "Geneva" }], ["n"]);
        Assert.Equal(
            $$$"""{"type":"document","id":"{{{Page.Id}}}","name":"page.txt","sha256":"{{{Page.Sha256}}}","length":40,"uri":"https://example.org/a?b=c&d","language":"en","articles":[{"start":0,"end":40,"title":"T","published":"2017-09-17","dateline":"Geneva"}],"notices":["n"]}""",
            Writer.ToJson(document));
    }

    [Fact]
    public void A_document_without_articles_says_so() =>
        Assert.EndsWith(""","length":40,"articles":[]}""", Writer.ToJson(Page.Describe()), StringComparison.Ordinal);

    [Fact]
    public void A_person_stands_as_the_format_says() => Assert.Equal(
        $$$"""{"type":"person","id":"{{{Speaker}}}","name":"Ayda Nabavi","names":["Nabavi"],"honorifics":["Dr"],"roles":[{"title":"judge","organisationName":"Court"}],"protection":"at-risk","rule":"r","sources":[{"document":"{{{Page.Id}}}","start":23,"end":34,"quote":"Ayda Nabavi"}]}""",
        Writer.ToJson(new Person(Speaker, "Ayda Nabavi", [Page.Cite(new TextSpan(23, 34))])
        {
            Names = ["Nabavi"],
            Honorifics = ["Dr"],
            Roles = [new PersonRole("judge") { OrganisationName = "Court" }],
            Protection = ProtectionNeed.AtRisk,
            Rule = "r",
        }));

    [Fact]
    public void A_statement_stands_as_the_format_says() => Assert.Equal(
        $$$"""{"type":"statement","id":"s","mode":"direct","text":"At least 17 of them,","speaker":"{{{Speaker}}}","speakerName":"Ayda Nabavi","cue":"said","speakerMention":{"start":23,"end":34},"cueMention":{"start":35,"end":39},"act":"assertion","date":"1988-22","sources":[{"document":"{{{Page.Id}}}","start":1,"end":21,"quote":"At least 17 of them,"}]}""",
        Writer.ToJson(new Statement(new RecordId("s"), StatementMode.Direct, [Page.Cite(new TextSpan(1, 21))])
        {
            Speaker = Speaker,
            SpeakerName = "Ayda Nabavi",
            Cue = "said",
            SpeakerMention = new TextSpan(23, 34),
            CueMention = new TextSpan(35, 39),
            Act = StatementAct.Assertion,
            Date = EdtfDate.Parse("1988-22"),
        }));

    [Fact]
    public void A_figure_stands_flat_as_the_format_says() => Assert.Equal(
        $$$"""{"type":"figure","id":"f","kind":"share","qualifier":"at-least","text":"At least 17","lower":0.5,"part":17,"whole":34,"counted":"them","sources":[{"document":"{{{Page.Id}}}","start":1,"end":12,"quote":"At least 17"}]}""",
        Writer.ToJson(new Figure(
            new RecordId("f"),
            new Quantity(QuantityKind.Share, 0.50m, null, Qualifier.AtLeast) { Part = 17, Whole = 34.0m },
            [Page.Cite(new TextSpan(1, 12))])
        {
            Counted = "them",
        }));

    [Fact]
    public void An_event_stands_as_the_format_says() => Assert.Equal(
        $$$"""{"type":"event","id":"e","kind":"enforced-disappearance","title":"x","place":"Geneva","participants":[{"person":"p","role":"perpetrator","allegation":"alleged"}],"sources":[{"document":"{{{Page.Id}}}","start":1,"end":12,"quote":"At least 17"}]}""",
        Writer.ToJson(new Event(new RecordId("e"), EventKind.EnforcedDisappearance, "x", [Page.Cite(new TextSpan(1, 12))])
        {
            Place = "Geneva",
            Participants = [new Participant(new RecordId("p"), null, ParticipantRole.Perpetrator) { Allegation = AllegationStatus.Alleged }],
        }));

    [Fact]
    public void A_mention_stands_as_the_format_says() => Assert.Equal(
        $$$"""{"type":"mention","kind":"quantity","document":"{{{Page.Id}}}","start":1,"end":12,"quote":"At least 17","value":"17/.."}""",
        Writer.ToJson(new Mention(MentionKind.Quantity, Page.Cite(new TextSpan(1, 12))) { Value = "17/.." }));

    [Theory]
    [InlineData("“É” – ‘ş’ … 汉 अ", "“É” – ‘ş’ … 汉 अ")] // as it stands
    [InlineData("<a href='x'>&+", "<a href='x'>&+")] // no HTML
    [InlineData("😀 𞤀𞤁", "😀 𞤀𞤁")] // beyond the basic plane
    [InlineData("\u202bق\u202c", "\u202bق\u202c")]
    [InlineData("a\"b\\c/d", """a\"b\\c/d""")]
    [InlineData("a\nb\rc\td", """a\nb\rc\td""")]
    [InlineData("\0\u001f\u007f", "\\u0000\\u001f\\u007f")]
    [InlineData("x\u0085\u2028\u2029", "x\\u0085\\u2028\\u2029")] // at which other languages' readers break lines
    public void A_text_stays_readable(string text, string written) =>
        Assert.Contains($"\"title\":\"{written}\"", TitledJson(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData("\u007f")]
    [InlineData("\u0080")]
    [InlineData("\u0085")]
    [InlineData("\u00ff")]
    [InlineData("é")]
    [InlineData("߿")]
    [InlineData("’")]
    [InlineData("“汉")]
    [InlineData("\u2029")]
    [InlineData("\uffff")]
    [InlineData("😀")]
    public void A_mark_is_written_right_wherever_it_stands(string mark)
    {
        for (int length = 0; length <= 50; length++)
        {
            for (int at = 0; at <= length; at++)
            {
                string text = "t" + new string('a', at) + mark + new string('~', length - at) + (at % 3 == 0 ? mark : "");
                using System.Text.Json.JsonDocument line = System.Text.Json.JsonDocument.Parse(TitledJson(text));
                Assert.Equal(text, line.RootElement.GetProperty("title").GetString());
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\u0001")]
    [InlineData("汉")]
    [InlineData("😀")]
    [InlineData("x😀")]
    public void A_long_text_is_written_whole(string piece)
    {
        string text = "t" + string.Concat(Enumerable.Repeat(piece, 20_000));
        using System.Text.Json.JsonDocument line = System.Text.Json.JsonDocument.Parse(TitledJson(text));
        Assert.Equal(text, line.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void Half_a_character_in_a_record_made_by_hand_is_replaced() =>
        Assert.Contains("\"title\":\"a\ufffdb\"", TitledJson("a\ud800b"), StringComparison.Ordinal);

    [Theory]
    [InlineData("2500", "2500")]
    [InlineData("2500.000", "2500")]
    [InlineData("0.3333", "0.3333")]
    [InlineData("0.10", "0.1")]
    [InlineData("0", "0")]
    [InlineData("2147483648", "2147483648")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_number_has_one_text(string number, string written)
    {
        decimal amount = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Figure figure = new(new RecordId("f"), new Quantity(QuantityKind.Count, amount, null, Qualifier.Exact), [Page.Cite(new TextSpan(0, 1))]);
        Assert.Contains($"\"lower\":{written},", Writer.ToJson(figure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_writing_leaves_complete_lines()
    {
        Person person = new(Speaker, "Ayda Nabavi", [Page.Cite(new TextSpan(23, 34))]);
        Dataset dataset = new([], ValueList.From<SourcedRecord>(Enumerable.Repeat(person, 5_000)));
        using CancellationTokenSource stop = new();
        using CancellingStream stream = new(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Writer.WriteAsync(dataset, stream, stop.Token));
        Assert.InRange(stream.Length, 1, 100_000);
        stream.Position = 0;
        Assert.Empty((await new JsonLinesReader().ReadDatasetAsync(stream)).Issues);
    }

    private static string TitledJson(string title) =>
        Writer.ToJson(new Event(new RecordId("e"), EventKind.Other, title, [Page.Cite(new TextSpan(0, 1))]));

    /// <summary>Cancels with its first write.</summary>
    private sealed class CancellingStream(CancellationTokenSource stop) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await stop.CancelAsync();
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
