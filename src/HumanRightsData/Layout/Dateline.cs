using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Reads the place and date before the text of a paragraph: "WASHINGTON, Dec. 4, 2017 /PRNewswire/ —", "(Geneva, March 3, 2011) –", "Paris, 28 October 2013."</summary>
internal static class Dateline
{
    /// <summary>It is over by then.</summary>
    private const int Longest = 24;

    /// <summary>A day, a month and a year.</summary>
    private const int DayTokens = 3;

    /// <summary>The token behind the dash or stop of the dateline that a block begins with; its first token where it begins with none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">The block.</param>
    /// <param name="sure">Whether a place in small letters before a dash is none unless more stands with it: it may be a subject, too.</param>
    public static int EndAt(Page page, in Block block, bool sure)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        bool brackets = tokens[block.FirstToken].Kind == TokenKind.OpenBracket;
        int first = block.FirstToken + (brackets ? 1 : 0);
        if (first == block.EndToken || !tokens[first].IsWord || !tokens[first].Capitalised)
        {
            return brackets ? block.FirstToken : DayAndBodyEndAt(page, block);
        }

        bool place = !brackets && tokens[first].Is(WordClass.Place) && (!sure || tokens[first].AllCapitals);
        bool date = false, heads = !brackets, begins = tokens[first].Begins(WordClass.Place), capitals = begins;
        int end = Math.Min(block.EndToken, block.FirstToken + Longest);
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind == TokenKind.Dash || (token.Kind == TokenKind.Symbol && page.TextOf(token) is "_"))
            {
                if (begins && DayFrom(tokens, i + 1, end) is > 0 and int day && tokens[day].Kind is TokenKind.Colon or TokenKind.Dash)
                {
                    return day + 1; // "Paris—September 19, 2023: "
                }

                if (heads && !place && !date)
                {
                    begins = true; // "THE WATCH – PRESS RELEASE – Oslo-Rome, 28 October 2013."
                    first = i + 1;
                    continue;
                }

                return (brackets ? tokens[i - 1].Kind == TokenKind.CloseBracket : place || date) ? i + 1 : block.FirstToken;
            }

            bool paper = token.Kind == TokenKind.Colon && EndsDay(tokens, first, i) && !tokens[first].Is(WordClass.Preposition | WordClass.Weekday);
            if (token.Kind == TokenKind.Colon && (capitals || (paper && i + 1 < block.EndToken && tokens[i + 1] is { IsWord: true, Capitalised: true })))
            {
                return i + 1; // "PARIS: ", "Witness Weekly, May 4, 2020: Nine witnesses …", but not "Paris: the hearing"
            }

            if (token.Kind == TokenKind.Stop && begins && EndsDay(tokens, first, i) && i + 1 < block.EndToken
                && tokens[i + 1] is { IsWord: true, Capitalised: true })
            {
                return i + 1; // "Paris, 28 October 2013. Nine witnesses …"
            }

            bool fits = token.Capitalised || token.Kind is TokenKind.Number or TokenKind.Comma or TokenKind.Stop or TokenKind.Slash
                or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Hyphen || token.Is(WordClass.Determiner | WordClass.Preposition)
                || (token.IsWord && !token.SpaceBefore);
            if (!fits)
            {
                break;
            }

            capitals &= !token.IsWord || token.AllCapitals;
            heads &= token.AllCapitals;
            date |= token.Is(WordClass.Month) || (token.Kind == TokenKind.OpenBracket && i > block.FirstToken);
        }

        return block.FirstToken;
    }

    /// <summary>Whether the tokens before one end in a comma and a full date: "Paris, 28 October 2013".</summary>
    private static bool EndsDay(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (end - first < DayTokens + 2 || tokens[end - 1] is not { IsNumber: true, Length: 4 })
        {
            return false;
        }

        int day = tokens[end - 2].Kind == TokenKind.Comma ? end - DayTokens - 1 : end - DayTokens;
        return day > first && tokens[day - 1].Kind == TokenKind.Comma && IsDay(tokens, day, end);
    }

    /// <summary>The token behind the full date that begins at one; 0 where none does.</summary>
    private static int DayFrom(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int after = first + DayTokens; after <= first + DayTokens + 1 && after < end; after++)
        {
            if (IsDay(tokens, first, after))
            {
                return after;
            }
        }

        return 0;
    }

    /// <summary>Whether tokens are a day, a month and a year in one order or the other: "28 October 2013", "October 28, 2013".</summary>
    private static bool IsDay(ReadOnlySpan<Token> tokens, int first, int end) => tokens[end - 1] is { IsNumber: true, Length: 4 }
        && (end - first == DayTokens
            ? tokens[first] is { IsNumber: true, Length: <= 2 } && tokens[first + 1].Is(WordClass.Month)
            : end - first == DayTokens + 1 && tokens[first].Is(WordClass.Month) && tokens[first + 1] is { IsNumber: true, Length: <= 2 } && tokens[first + 2].Kind == TokenKind.Comma);

    /// <summary>The token behind the dash after a day and a body between dashes, "16 October 2013 – Witness Office – "; the first token of the block where it begins with none.</summary>
    private static int DayAndBodyEndAt(Page page, in Block block)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        int dash = block.FirstToken + DayTokens;
        if (dash >= block.EndToken || tokens[dash].Kind != TokenKind.Dash || !IsDay(tokens, block.FirstToken, dash))
        {
            return block.FirstToken;
        }

        int end = Math.Min(block.EndToken, block.FirstToken + Longest);
        for (int i = dash + 1; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Dash)
            {
                return i + 1;
            }

            if (!tokens[i].IsWord || !(tokens[i].Capitalised || tokens[i].Is(WordClass.Determiner | WordClass.Preposition)))
            {
                break;
            }
        }

        return block.FirstToken;
    }
}
