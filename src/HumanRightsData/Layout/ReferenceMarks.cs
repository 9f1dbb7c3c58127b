using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Tells the marks that refer to notes and sources, as encyclopaedias and reports have them behind a sentence: "[13]", "[7][8]", "[note 2]".</summary>
internal static class ReferenceMarks
{
    /// <summary>In tokens, what stands in the brackets of one.</summary>
    private const int Longest = 4;

    /// <summary>The token behind the marks that begin at a token; that token where none do.</summary>
    public static int SkipAt(Page page, int at, int end)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        while (at + 2 < end && tokens[at] is { Kind: TokenKind.OpenBracket, SpaceBefore: false } && page.Text[tokens[at].Start] == '[')
        {
            int close = at + 1;
            while (close < end && close <= at + Longest && (tokens[close].IsNumber || (tokens[close].IsWord && !tokens[close].Capitalised)
                || tokens[close].Kind is TokenKind.Comma or TokenKind.Hyphen or TokenKind.Dash))
            {
                close++;
            }

            if (close >= end || tokens[close].Kind != TokenKind.CloseBracket || close == at + 1)
            {
                break;
            }

            at = close + 1;
        }

        return at;
    }

    /// <summary>The first of the marks that stand before a token; that token where none do.</summary>
    public static int SkipBefore(Page page, int first, int end)
    {
        int at = end;
        while (at > first && page.Tokens[at - 1].Kind == TokenKind.CloseBracket)
        {
            int open = at - 2;
            while (open > first && open >= at - 2 - Longest && page.Tokens[open].Kind != TokenKind.OpenBracket)
            {
                open--;
            }

            if (open <= first || SkipAt(page, open, at) != at)
            {
                break;
            }

            at = open;
        }

        return at;
    }
}
