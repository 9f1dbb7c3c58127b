using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Joins the lines of a page into blocks. Roles that depend on the rest of the page are set by <see cref="ArticleFinder"/>.</summary>
internal static class BlockReader
{
    /// <summary>Lines of a text broken at a fixed width are hardly longer than this.</summary>
    private const int WidestWrap = 120;

    /// <summary>A longer line of no more tokens is an address, which nothing breaks.</summary>
    private const int MostOfAddress = 6;

    /// <summary>A number of at most so many digits that begins a line may be that of the line.</summary>
    private const int LongestLineNumber = 3;

    /// <summary>So many lines that follow each other directly make it worth asking whether the text is wrapped.</summary>
    private const int FewestPairs = 4;

    public static void Read(Page page)
    {
        page.Blocks.Clear();
        bool wrapped = IsWrapped(page);
        ReadOnlySpan<Line> lines = page.Lines.Items;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly Line line = ref lines[i];
            if (i > 0 && Continues(page, lines[i - 1], line, wrapped))
            {
                ref Block last = ref page.Blocks[page.Blocks.Count - 1];
                last.End = line.End;
                last.EndToken = line.EndToken;
                GoOn(ref page.Tokens[line.FirstToken]);
                continue;
            }

            page.Blocks.Add(new Block
            {
                Start = line.Start,
                End = line.End,
                FirstToken = line.FirstToken,
                EndToken = line.EndToken,
                Article = -1,
                Role = page.Tokens[line.FirstToken].Kind == TokenKind.Bullet ? BlockRole.ListItem : BlockRole.Paragraph,
            });
        }
    }

    /// <summary>The line end before a token means nothing, unless it may be the number of its line.</summary>
    private static void GoOn(ref Token token)
    {
        if (token is not { IsNumber: true, Length: <= LongestLineNumber })
        {
            token.Flags &= ~TokenFlags.LineStart;
        }
    }

    /// <summary>Whether the lines of the text were broken at a fixed width, so that a line end means nothing.</summary>
    private static bool IsWrapped(Page page)
    {
        ReadOnlySpan<Line> lines = page.Lines.Items;
        int pairs = 0, open = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].End - lines[i].Start > WidestWrap && lines[i].EndToken - lines[i].FirstToken > MostOfAddress)
            {
                return false;
            }

            if (lines[i].BlankBefore)
            {
                continue;
            }

            pairs++;
            Token last = page.Tokens[lines[i - 1].EndToken - 1];
            if (!EndsSentence(last.Kind) && lines[i - 1].End - lines[i - 1].Start > WidestWrap / 3)
            {
                open++;
            }
        }

        return pairs >= FewestPairs && open * 2 > pairs;
    }

    /// <summary>Whether a line goes on with what the line before began.</summary>
    private static bool Continues(Page page, in Line before, in Line line, bool wrapped)
    {
        Token first = page.Tokens[line.FirstToken];
        Token last = page.Tokens[before.EndToken - 1];
        if (first.Kind == TokenKind.Bullet)
        {
            return false;
        }

        // A line that is set in begins a paragraph, but in a list it goes on with its item.
        if (wrapped && !line.BlankBefore && (!line.Indented || page.Blocks[page.Blocks.Count - 1].Role == BlockRole.ListItem))
        {
            return true;
        }

        if (page.Tokens[before.FirstToken].Kind == TokenKind.Bullet)
        {
            return false;
        }

        if (!line.BlankBefore && IsBrokenDate(page, before, line))
        {
            return true;
        }

        // A line that ends in a comma, or goes on in small letters, was cut: "…, President-elect of the Council,  sent a message".
        bool small = first.IsWord && !first.Capitalised && !first.Has(TokenFlags.OtherScript) && !(line.BlankBefore && ArticleFinder.IsByline(page, line));
        return !EndsSentence(last.Kind) && last.Kind is not (TokenKind.Colon or TokenKind.Url)
            && (last.Kind == TokenKind.Comma ? first.Kind is TokenKind.Word or TokenKind.Number
                : small && !page.Tokens[before.FirstToken].IsNumber && !LoneDate.Is(page, before.FirstToken, before.EndToken));
    }

    /// <summary>Whether a line ends and the next begins within a date: "on September", "14, 2017"; "on 14", "September 2017".</summary>
    private static bool IsBrokenDate(Page page, in Line before, in Line line)
    {
        Token last = page.Tokens[before.EndToken - 1], first = page.Tokens[line.FirstToken];
        return before.EndToken - before.FirstToken > 1 && (last.Is(WordClass.Month)
            ? last.Capitalised && first.IsNumber && first.Length is 1 or 2 or 4
            : last is { IsNumber: true, Length: <= 2 } && first.Is(WordClass.Month) && first.Capitalised && page.Tokens[before.EndToken - 2].Is(WordClass.Preposition));
    }

    private static bool EndsSentence(TokenKind kind) => kind is TokenKind.Stop or TokenKind.Question or TokenKind.Exclamation or TokenKind.Ellipsis
        or TokenKind.CloseQuote or TokenKind.StraightQuote or TokenKind.CloseSingle or TokenKind.CloseBracket;
}
