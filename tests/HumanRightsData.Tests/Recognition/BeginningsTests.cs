using HumanRightsData.Recognition;

namespace HumanRightsData.Tests.Recognition;

public class BeginningsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("3 63 64 65 127 128 190")]
    [InlineData("5 5 9")] // two that begin at one token
    [InlineData("5 5 5 64 64 70 199")]
    public void The_first_from_a_token_on_is_the_one_that_a_search_finds(string begin)
    {
        const int Tokens = 200;
        int[] all = [.. begin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        Beginnings beginnings = new();
        beginnings.Clear(2 * Tokens);
        beginnings.Add(7);
        beginnings.End();
        beginnings.Clear(Tokens); // nothing is left of the page before
        foreach (int token in all)
        {
            beginnings.Add(token);
        }

        beginnings.End();
        for (int token = 0; token < Tokens + 60; token++)
        {
            Assert.Equal(all.Count(other => other < token), beginnings.From(token));
        }
    }
}
