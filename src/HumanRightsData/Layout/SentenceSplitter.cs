using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Cuts each block into sentences.</summary>
/// <remarks>A stop, question or exclamation mark ends a sentence, with the quotation marks and brackets that close after it, when
/// what follows does not go on in small letters, and no abbreviation or initial stands before the stop. Reference marks behind it
/// ("[7][8]") are a sentence of their own, so that they are part of nothing, and so is a dateline. A run of tokens without an end is cut, so that what looks
/// through a whole sentence takes time linear in the page.</remarks>
internal static class SentenceSplitter
{
    /// <summary>In tokens; no sentence that somebody wrote to be read comes near it.</summary>
    private const int LongestSentence = 400;

    public static void Split(Page page)
    {
        page.Sentences.Clear();
        page.SentenceOfToken.Resize(page.Tokens.Count);
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            ref Block block = ref page.Blocks[b];
            int first = Dateline.EndAt(page, block, sure: true);
            if (first > block.FirstToken)
            {
                Add(page, b, block.FirstToken, first);
            }

            block.FirstSentence = page.Sentences.Count;
            for (int i = first; i < block.EndToken; i++)
            {
                int longest = Math.Min(first + LongestSentence, block.EndToken) - 1;
                i = page.Tokens.NextEndMark(i, longest);
                if (!tokens[i].IsEndMark || !EndsSentence(page, tokens, i, block.EndToken))
                {
                    if (i - first == LongestSentence - 1)
                    {
                        Add(page, b, first, i + 1);
                        first = i + 1;
                    }

                    continue;
                }

                int end = i + 1;
                while (end < block.EndToken && ClosesAfterStop(tokens[end]))
                {
                    end++;
                }

                int next = ReferenceMarks.SkipAt(page, end, block.EndToken);
                if (next < block.EndToken && !MayBegin(tokens, next, tokens[i].Kind) && end - first < LongestSentence)
                {
                    continue;
                }

                Add(page, b, first, end);
                if (next > end)
                {
                    Add(page, b, end, next);
                }

                first = next;
                i = next - 1;
            }

            if (first < block.EndToken)
            {
                Add(page, b, first, block.EndToken);
            }

            block.EndSentence = page.Sentences.Count;
        }

        // The sentinels belong to the first sentence and the last, so that a look-up never misses.
        page.SentenceOfToken[0] = 0;
        page.SentenceOfToken[page.Tokens.Count - 1] = Math.Max(0, page.Sentences.Count - 1);
    }

    private static void Add(Page page, int block, int first, int end)
    {
        int index = page.Sentences.Count;
        page.Sentences.Add(new Sentence { FirstToken = first, EndToken = end, Block = block });
        page.SentenceOfToken.Items[first..end].Fill(index);
    }

    private static bool EndsSentence(Page page, ReadOnlySpan<Token> tokens, int i, int end)
    {
        switch (tokens[i].Kind)
        {
            case TokenKind.Question or TokenKind.Exclamation:
                return true;
            case TokenKind.Ellipsis:
                return i + 1 >= end || tokens[i + 1].SpaceBefore || ClosesAfterStop(tokens[i + 1]);
            case TokenKind.Stop:
                break;
            default:
                return false;
        }

        if (i == 0 || tokens[i].SpaceBefore)
        {
            return true;
        }

        ref readonly Token before = ref tokens[i - 1];
        if (!before.IsWord)
        {
            // "1. Put pressure": the number of a list item at the start of a line; "3.5" has no space after.
            return !(before.IsNumber && before.LineStart)
                && (IsOpenBehind(page, tokens, i + 1, end) || (before is { IsNumber: true, Length: 4 } && BeginsGlued(tokens, i + 1, end)));
        }

        return !before.Is(WordClass.Abbreviation) && !(before.Has(TokenFlags.OneLetter) && before.Capitalised && !before.Is(WordClass.Pronoun))
            && (IsOpenBehind(page, tokens, i + 1, end) || (!before.Capitalised && before.Length > 1 && BeginsGlued(tokens, i + 1, end)));
    }

    /// <summary>Whether a sentence begins right behind the stop of the one before, as on pages whose paragraphs were run together: "the trial.She said".</summary>
    private static bool BeginsGlued(ReadOnlySpan<Token> tokens, int at, int end) => at + 1 < end
        && tokens[at] is { IsWord: true, Capitalised: true, AllCapitals: false, Length: > 1, SpaceBefore: false }
        && tokens[at + 1].SpaceBefore && tokens[at + 1].IsWord;

    /// <summary>Whether nothing is glued to a stop but marks that close or refer.</summary>
    private static bool IsOpenBehind(Page page, ReadOnlySpan<Token> tokens, int at, int end) =>
        at >= end || tokens[at].SpaceBefore || ClosesAfterStop(tokens[at]) || ReferenceMarks.SkipAt(page, at, end) > at;

    private static bool ClosesAfterStop(in Token token) => !token.SpaceBefore && token.Kind is TokenKind.CloseQuote or TokenKind.StraightQuote
        or TokenKind.CloseSingle or TokenKind.StraightSingle or TokenKind.CloseBracket or TokenKind.Stop or TokenKind.Exclamation or TokenKind.Question;

    private static bool MayBegin(ReadOnlySpan<Token> tokens, int i, TokenKind mark)
    {
        ref readonly Token next = ref tokens[i];
        return next.Kind switch
        {
            TokenKind.Word => next.Capitalised || (next.Has(TokenFlags.OtherScript) && next.SpaceBefore),
            TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon => false,
            TokenKind.Dash or TokenKind.CloseBracket => mark != TokenKind.Ellipsis && next.SpaceBefore,
            _ => true,
        };
    }
}
