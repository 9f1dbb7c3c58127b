using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Tests.Recognition;

public class TriggersTests
{
    [Fact]
    public void Triggers_of_many_tokens_at_once_are_those_found_one_after_the_other()
    {
        Page page = new(Lexicon.Default);
        page.Read(string.Concat(Enumerable.Repeat("Then Ama Xqzzy (of Nauru) saw 12 men, and they left. ", 12)));
        Mentions mentions = new();
        mentions.Reset(page);
        int end = page.Tokens.Count;
        for (int from = 0; from < end; from += 7)
        {
            foreach (int until in new[] { Math.Min(from + 5, end), Math.Min(from + Triggers.AtOnce, end), end })
            {
                ulong found = mentions.Triggers.From(from, until, Trigger.Name);
                for (int i = 0; i < Triggers.AtOnce; i++)
                {
                    bool expected = from + i < until && mentions.Triggers.Next(from + i, until, Trigger.Name) == from + i;
                    Assert.Equal(expected, ((found >> i) & 1) != 0);
                }
            }
        }
    }

    [Theory]
    [InlineData((int)Trigger.Name)]
    [InlineData((int)Trigger.Turn)]
    [InlineData((int)Trigger.Phrase)]
    [InlineData((int)(Trigger.Quantity | Trigger.Conjunction))]
    public void A_walk_stops_where_one_search_after_the_other_does(int wanted)
    {
        Trigger trigger = (Trigger)wanted;
        Page page = new(Lexicon.Default);
        page.Read(string.Concat(Enumerable.Repeat("Then Ama Xqzzy (of Nauru) saw at least 12 men, and they left. ", 12)) + string.Concat(Enumerable.Repeat("xqzzy ", 200)) + "12 men left.");
        Mentions mentions = new();
        mentions.Reset(page);
        int end = page.Tokens.Count;
        foreach (int step in new[] { 1, 3, 70 })
        {
            foreach ((int from, int until) in new[] { (0, end), (5, 69), (5, 70), (9, 12), (end, end) })
            {
                TriggerWalk walk = new(mentions.Triggers, from, until, trigger);
                for (int at = from; at < until; at += step)
                {
                    int expected = mentions.Triggers.Next(at, until, trigger);
                    Assert.Equal(expected, walk.Next(at));
                    at = expected;
                }
            }
        }
    }

    [Fact]
    public void No_phrase_ends_where_none_begins_up_to_four_tokens_before()
    {
        Page page = new(Lexicon.Default);
        page.Read("Then xqzzy xqzzy xqzzy saw at least 12 men on xqzzy xqzzy xqzzy xqzzy hills, more than once.");
        Mentions mentions = new();
        mentions.Reset(page);
        int none = 0;
        for (int at = 4; at < page.Tokens.Count; at++)
        {
            bool begins = Enumerable.Range(at - 4, 4).Any(i => page.Tokens[i].Phrases != WordClass.None);
            Assert.Equal(begins, mentions.Triggers.MayEndPhrase(at));
            none += begins ? 0 : 1;
        }

        Assert.InRange(none, 1, page.Tokens.Count - 5);
    }

    [Fact]
    public void Tokens_of_many_at_once_that_are_covered_are_those_covered_one_by_one()
    {
        Page page = new(Lexicon.Default);
        page.Read(string.Concat(Enumerable.Repeat("Then Ama Xqzzy (of Nauru) saw 12 men, and they left. ", 12)));
        Mentions mentions = new();
        mentions.Reset(page);
        for (int i = 1; i + 2 < page.Tokens.Count; i += 5)
        {
            mentions.Mark(TokenRun.Of(page, i, i + 2), i % 2 == 0 ? MentionKinds.Person : MentionKinds.Date);
        }

        for (int from = 0; from < page.Tokens.Count; from += 9)
        {
            ulong covered = mentions.Covered(from, MentionKinds.Name);
            for (int i = 0; i < Triggers.AtOnce && from + i < page.Tokens.Count; i++)
            {
                Assert.Equal(mentions.Covers(from + i, MentionKinds.Name), ((covered >> i) & 1) != 0);
            }
        }
    }

    [Theory]
    [InlineData(-3, ulong.MaxValue)]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(60, 0xF000_0000_0000_0000)]
    [InlineData(64, 0UL)]
    [InlineData(70, 0UL)]
    public void Places_from_one_on_are_bits(int place, ulong expected) => Assert.Equal(expected, Triggers.PlacesFrom(place));
}
