using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Tells a line that holds a date and nothing else, which belongs to no sentence: "3 August 2017", "2017November 28".</summary>
internal static class LoneDate
{
    /// <summary>A line of more tokens is more than a date.</summary>
    private const int Longest = 8;

    /// <summary>Whether tokens are nothing but the parts of a full date.</summary>
    public static bool Is(Page page, int first, int end)
    {
        bool year = false, month = false;
        if (end - first > Longest)
        {
            return false;
        }

        foreach (ref readonly Token token in page.Tokens.Items[first..end])
        {
            if (token.IsNumber)
            {
                year |= token.Length == 4;
                month |= token.Length <= 2 && page.TextOf(first, end).ContainsAny('/', '-');
            }
            else if (token.Is(WordClass.Month))
            {
                month = true;
            }
            else if (!token.Is(WordClass.Weekday) && token.Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Slash or TokenKind.Hyphen)
                && !(token.IsWord && token.Length == 2 && !token.SpaceBefore))
            {
                return false;
            }
        }

        return year && month;
    }
}
