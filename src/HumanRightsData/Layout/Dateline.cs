using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Reads the place and date before the text of a paragraph: "WASHINGTON, Dec. 4, 2017 /PRNewswire/ —", "(Geneva, March 3, 2011) –".</summary>
internal static class Dateline
{
    /// <summary>It is over by then.</summary>
    private const int Longest = 24;

    /// <summary>The token behind the dash of the dateline that a block begins with; its first token where it begins with none.</summary>
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
            return block.FirstToken;
        }

        bool place = !brackets && tokens[first].Is(WordClass.Place) && (!sure || tokens[first].AllCapitals);
        bool date = false, capitals = tokens[first].Begins(WordClass.Place);
        int end = Math.Min(block.EndToken, block.FirstToken + Longest);
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind == TokenKind.Dash || (token.Kind == TokenKind.Symbol && page.TextOf(token) is "_"))
            {
                return (brackets ? tokens[i - 1].Kind == TokenKind.CloseBracket : place || date) ? i + 1 : block.FirstToken;
            }

            if (token.Kind == TokenKind.Colon && capitals)
            {
                return i + 1; // "PARIS: ", but not "Paris: the hearing"
            }

            bool fits = token.Capitalised || token.Kind is TokenKind.Number or TokenKind.Comma or TokenKind.Stop or TokenKind.Slash
                or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Hyphen || token.Is(WordClass.Determiner | WordClass.Preposition)
                || (token.IsWord && !token.SpaceBefore);
            if (!fits)
            {
                break;
            }

            capitals &= !token.IsWord || token.AllCapitals;
            date |= token.Is(WordClass.Month) || (token.Kind == TokenKind.OpenBracket && i > block.FirstToken);
        }

        return block.FirstToken;
    }
}
