using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Tells a line that holds a date and hardly anything else, which belongs to no sentence: "3 August 2017", "2017November 28".</summary>
internal static class LoneDate
{
    /// <summary>A line of more tokens is more than a date.</summary>
    private const int Longest = 8;

    /// <summary>A date and its hour have no more tokens, the line that begins with them no more in all.</summary>
    private const int LongestStamp = 14, LongestLine = 24;

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

    /// <summary>Whether a line is a full date with its hour, or with a bar and what site or section it is behind it: "Wednesday, 8 July 2020, 7:35 am | Justice".</summary>
    public static bool IsStamp(Page page, int first, int end)
    {
        bool year = false, month = false, hour = false, bar = false;
        for (int i = first; i < end && !bar; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            year |= token is { IsNumber: true, Length: 4 };
            month |= token.Is(WordClass.Month);
            hour |= token.Kind == TokenKind.Colon && i > first && page.Tokens[i - 1].IsNumber;
            bar = token.Kind == TokenKind.Symbol && page.TextOf(token) is "|";
            if (i - first >= LongestStamp || !(bar || token.IsNumber || token.Is(WordClass.Month | WordClass.Weekday)
                || (token.IsWord && (token.Length <= 2 || token.AllCapitals))
                || token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Dash or TokenKind.Hyphen))
            {
                return false;
            }
        }

        return year && month && (hour || bar) && end - first <= LongestLine;
    }
}
