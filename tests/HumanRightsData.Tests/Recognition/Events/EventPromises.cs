using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Tests.Gold;

namespace HumanRightsData.Tests.Recognition.Events;

/// <summary>What is promised of events whatever the text.</summary>
public class EventPromises
{
    private static readonly string[] Pieces =
    [
        "killed", "was killed", "and", "the", "a", "of", "by", "in", "on 3 May 2011", "1988", "massacre", "conference", "report", "statement", "Ana Dunn", "Pavel Ash", "Geneva",
        "the Home Guard", "who", "which", "that", "if", "no", "not", "may", "has", "been", "to", "continues", "nine men", "30,000", "prisoners", "’s", ",", ".", ":", ";", "(", ")", "“", "”",
        "‘", "’", "–", "\n", "\n\n", "•", "took part in", "speakers included", "carried out by", "survivors of", "said", "told", "arrested", "held", "issued", "was held", "sentenced", "acquits",
        "died", "disappeared", "published", "book", "in custody", "killing", "wounding", "every", "yesterday", "early", "of the", "with", "also", "Bill", "-", "…", "set on fire",
    ];

    [Fact]
    public void Any_run_of_words_about_events_is_read()
    {
        Gen<string> text = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(pieces.Length % 3 == 0 ? "" : " ", pieces));
        Prop.ForAll(text.ToArbitrary(), words => Hold(Parsed.Text(words), words)).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void A_document_cut_anywhere_is_read()
    {
        string[] texts = [.. GoldSet.OtherStyles.Documents.Select(item => item.Document.Text)];
        Gen<string> cut = from text in Gen.Elements(texts)
                          from start in Gen.Choose(0, text.Length - 1)
                          from length in Gen.Choose(0, 400)
                          select text.Substring(start, Math.Min(length, text.Length - start));
        Prop.ForAll(cut.ToArbitrary(), words => Hold(Parsed.Text(words), words)).Check(Config.QuickThrowOnFailure.WithMaxTest(600));
    }

    private static void Hold(Dataset dataset, string text)
    {
        foreach (Event happened in dataset.Events)
        {
            Assert.Equal(happened.Sources.Count, happened.Sources.Distinct().Count());
            Assert.All(happened.Sources, source => Assert.Equal(source.Quote, text.Substring(source.Span.Start, source.Span.Length)));
            Assert.All(happened.Participants, participant =>
            {
                Assert.Equal(participant.Role is ParticipantRole.Perpetrator or ParticipantRole.Defendant, participant.Allegation is not null);
                Assert.True(participant.Role != ParticipantRole.Perpetrator || participant.Allegation == AllegationStatus.Alleged);
                Assert.True(participant.Judgment is null || dataset.Find(participant.Judgment.Value) is Event { Kind: EventKind.Sentence });
                Assert.NotNull(dataset.Find(participant.Person ?? participant.Organisation!.Value));
            });
            Assert.Equal(happened.Participants.Count, happened.Participants.Distinct().Count());
        }

        Assert.All(dataset.Figures, figure => Assert.True(figure.Event is null || dataset.Find(figure.Event.Value) is Event));
        Assert.All(dataset.Statements, statement => Assert.All(statement.About, id => Assert.IsType<Event>(dataset.Find(id))));
    }
}
