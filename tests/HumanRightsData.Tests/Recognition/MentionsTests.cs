using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Tests.Recognition;

public class MentionsTests
{
    [Fact]
    public void Mark_marks_the_tokens_of_a_run_of_any_length_and_no_others()
    {
        Page page = new(Lexicon.Default);
        page.Read(string.Join(' ', Enumerable.Repeat("word", 40)));
        Mentions mentions = new();
        for (int first = 0; first < page.Tokens.Count; first++)
        {
            for (int end = first; end <= page.Tokens.Count; end++)
            {
                mentions.Reset(page);
                mentions.Mark(new TokenRun(0, page.Tokens.Count, default), MentionKinds.Date);
                mentions.Mark(new TokenRun(first, end, default), MentionKinds.Person);
                for (int i = 0; i < page.Tokens.Count; i++)
                {
                    Assert.Equal(i >= first && i < end ? MentionKinds.Date | MentionKinds.Person : MentionKinds.Date, mentions.Cover[i]);
                }
            }
        }
    }
}
