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
}
