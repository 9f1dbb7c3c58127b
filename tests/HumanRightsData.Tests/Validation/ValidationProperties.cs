using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Validation;
using HumanRightsData.Validation.Grounding;
using HumanRightsData.Validation.Rules;

namespace HumanRightsData.Tests.Validation;

public class ValidationProperties
{
    /// <summary>Texts of few letters, so that quotes are found in them more than by chance.</summary>
    private static Gen<string> Text(int most) =>
        Gen.Elements('a', 'b', 'B', 'á', ' ', '\n', '.', '-', '’', '“', '1', '\u0301', 'и', '\uFFFD').ArrayOf().Resize(most).Select(letters => new string(letters));

    [Fact]
    public void A_quote_that_stands_in_the_text_is_found_and_its_place_is_true() =>
        Prop.ForAll(Cases().ToArbitrary(), @case =>
        {
            (string text, string quote, TextSpan span) = @case;
            SourceDocument document = SourceDocument.FromText("page.txt", text);
            DocumentText shelf = new(document, new QuoteReader());
            if (shelf.Holds(span, quote))
            {
                return true;
            }

            QuoteFault fault = shelf.Fault(new SourceAttribution(document.Id, span, quote));
            string folded = Folding.Fold(quote);
            bool stands = text.Contains(quote, StringComparison.Ordinal);
            bool standsFolded = folded.Length > 0 && Folding.Fold(text).Contains(folded, StringComparison.Ordinal);
            bool kept = fault.Kind switch
            {
                QuoteFaultKind.OutOfRange => span.End > text.Length,
                QuoteFaultKind.Elsewhere => text[fault.Place!.Value.ToRange()] == quote,
                QuoteFaultKind.Altered => Folding.Fold(text[fault.Place!.Value.ToRange()]) == folded && text[fault.Place!.Value.ToRange()] != quote,
                QuoteFaultKind.Ambiguous => fault.Place != fault.Other && Folding.Fold(text[fault.Place!.Value.ToRange()]) == Folding.Fold(text[fault.Other!.Value.ToRange()]),
                _ => !stands && !standsFolded,
            };
            return kept && (!stands || fault.Kind != QuoteFaultKind.Nowhere);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_index_finds_what_reading_through_the_text_finds() =>
        Prop.ForAll(Cases().ToArbitrary(), @case =>
        {
            (string text, string quote, TextSpan span) = @case;
            QuoteFinder worn = new(text);
            for (int i = 0; i < 600; i++)
            {
                worn.Find("ab1ba" + (char)('a' + (i % 20)), new TextSpan(0, 6));
            }

            return new QuoteFinder(text).Find(quote, span) == worn.Find(quote, span) || Folding.Fold(quote).Length == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_that_stand_near_a_place_stand_in_the_text() =>
        Prop.ForAll(Cases().ToArbitrary(), @case =>
        {
            (string text, string words, TextSpan place) = @case;
            QuoteFinder finder = new(text);
            int at = text.IndexOf(words, StringComparison.Ordinal);
            bool near = at >= 0 && finder.HasWordsNear(words, new TextSpan(at, at + words.Length));
            return (!finder.HasWordsNear(words, place) && !near) || finder.ContainsWords(words) || Folding.Fold(words).Length == 0;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Orrin", 0, true)]
    [InlineData("Orrin", 9_000, false)]
    [InlineData("Orr", 0, false)]
    [InlineData("orrin", 0, false)]
    public void Words_are_looked_for_whole_and_no_farther_than_beside_the_place(string words, int start, bool found)
    {
        string text = "Orrinson, Orrin" + new string('.', 10_000);
        Assert.Equal(found, new QuoteFinder(text).HasWordsNear(words, new TextSpan(start, start + 1)));
        Assert.Equal(words != "Orr", new QuoteFinder(text).ContainsWords(words));
        Assert.False(new QuoteFinder(text).HasWordsNear(words, new TextSpan(20_000, 20_001)));
    }

    [Fact]
    public void Names_of_one_key_have_one_hash() =>
        Prop.ForAll(Name().ToArbitrary(), Name().ToArbitrary(), (one, other) =>
            (NameKey.Of(one) is null) == (NameKey.HashOf(one) is null)
            && (NameKey.Of(one) is null || NameKey.Of(one) != NameKey.Of(other) || NameKey.HashOf(one) == NameKey.HashOf(other))
            && NameKey.HashOf(one) == NameKey.HashOf(string.Join('-', one.Split(' ').Reverse()))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Zahra Khatami", "Katami Sahra", false)]
    [InlineData("Zahra Khatami", "Katamy-Zahra", true)]
    [InlineData("kbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbs", "kbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbkbm", true)]
    [InlineData("Aoi Brk", "Eoi Brk", false)]
    [InlineData("Oo O’Brk", "O Obrk", true)]
    public void A_key_and_its_hash_are_the_same_for_the_same_names(string one, string other, bool same)
    {
        Assert.Equal(same, NameKey.Of(one) == NameKey.Of(other));
        Assert.Equal(same, NameKey.HashOf(one) == NameKey.HashOf(other));
    }

    /// <summary>Names of few words and letters, so that two of one key come up.</summary>
    private static Gen<string> Name() =>
        Gen.Elements("Ali", "Aly", "Sahra", "Zahra", "k", "Ｋ", "Kh", "hh", "o’", "’", "\u0301", "aei", "ÉÉ", "12", new string('b', 70), "bBcq").ArrayOf().Resize(4)
            .SelectMany(parts => Gen.Elements(" ", "", "-").Select(between => string.Join(between, parts)));

    [Fact]
    public void Validating_never_throws_and_says_the_same_twice() =>
        Prop.ForAll(Text(40).ToArbitrary(), Text(12).ToArbitrary(), (text, name) =>
        {
            string words = string.IsNullOrWhiteSpace(name) ? "x" : name;
            SourceDocument document = SourceDocument.FromText("page.txt", text);
            ValueList<SourceAttribution> sources = [new SourceAttribution(document.Id, new TextSpan(name.Length, name.Length + words.Length), words)];
            RecordId id = new(words);
            Dataset dataset = new(
                [document.Describe([new Article(new TextSpan(0, 20)) { Title = name, Byline = name }])],
                [
                    new Person(id, words, sources) { Names = [name, words], Honorifics = [name], Roles = [new PersonRole(words) { OrganisationName = name, Organisation = id }] },
                    new Organisation(id, words, sources) { Names = ["AB", name] },
                    new Event(id, EventKind.Killing, words, sources) { Place = name, Participants = [new Participant(id, null, ParticipantRole.Perpetrator), new Participant(id, null, ParticipantRole.Judge)] },
                    new Statement(id, StatementMode.Direct, sources) { Text = words, SpeakerName = name, Cue = name, Speaker = id, CueMention = new TextSpan(0, name.Length), SpeakerMention = new TextSpan(3, 900) },
                    new Figure(id, new Quantity(QuantityKind.Share, decimal.MinValue, decimal.MaxValue, Qualifier.Exact) { Part = decimal.MaxValue, Whole = decimal.MinValue }, sources) { Counted = name, Event = id, Per = name },
                    new Figure(id, new Quantity(QuantityKind.Share, 0, 1, Qualifier.About) { Part = 0.0000001m, Whole = decimal.MaxValue }, sources) { Counted = name, Event = id },
                ]);
            IReadOnlyList<Finding> once = new DatasetValidator().Validate(dataset, [document]);
            return once.SequenceEqual(new DatasetValidator().Validate(dataset, [document]));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Findings_are_the_same_in_every_culture(string culture)
    {
        string[] invariant = Findings();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, Findings());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void One_validator_serves_many_threads()
    {
        DatasetValidator validator = new();
        Dataset[] datasets = [.. Mutations()];
        string[] alone = [.. datasets.Select(dataset => Say(validator.Validate(dataset, [Sample.Document])))];
        string[] together = new string[datasets.Length];
        Parallel.For(0, datasets.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = Say(validator.Validate(datasets[i], [Sample.Document])));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void The_order_of_records_changes_no_finding_about_one_record()
    {
        foreach (Dataset dataset in Mutations().Take(60))
        {
            Dataset backwards = new(dataset.Documents, [.. dataset.Records.Reverse()]);
            string[] across = ["HRD006", "HRD306", "HRD309", "HRD501"]; // these name one of two, and which one comes first decides
            Assert.Equal(One(dataset), One(backwards));

            IEnumerable<string> One(Dataset all) => Sample.Validate(all).Where(finding => !across.Contains(finding.Code)).Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
        }
    }

    private static Gen<(string Text, string Quote, TextSpan Span)> Cases() =>
        from text in Text(60)
        from other in Text(6)
        from taken in Gen.Choose(0, 3)
        from at in Gen.Choose(0, Math.Max(0, text.Length - 1))
        from length in Gen.Choose(1, 8)
        from start in Gen.Choose(0, text.Length + 2)
        let cut = text.Length == 0 ? "" : text.Substring(at, Math.Min(length, text.Length - at))
        let quote = taken > 0 && cut.Length > 0 ? cut : other.Length > 0 ? other : "a"
        select (text, quote, new TextSpan(start, start + quote.Length));

    private static IEnumerable<Dataset> Mutations() => Mutation.All(Sample.Dataset, _ => Sample.Text).Select(mutation => mutation.Dataset);

    private static string[] Findings() => [.. Mutations().Select(dataset => Say(Sample.Validate(dataset)))];

    private static string Say(IReadOnlyList<Finding> findings) => string.Join('\n', findings);
}
