using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct QuotationScan
{
    // What a mark is by its shape.

    private readonly QuotationMark ReadMark(int i)
    {
        ref readonly Token token = ref _tokens[i];
        char c = page.Text[token.Start];
        switch (token.Kind)
        {
            case TokenKind.OpenQuote:
                return new() { Family = c == '«' ? MarkFamily.Guillemet : MarkFamily.Double, Shape = MarkShape.Opens, Tokens = 1 };
            case TokenKind.CloseQuote:
                return new() { Family = c == '»' ? MarkFamily.Guillemet : MarkFamily.Double, Shape = MarkShape.Closes, Tokens = 1 };
            case TokenKind.StraightQuote:
                return new() { Family = MarkFamily.Double, Shape = MarkShape.Either, Tokens = 1 };
            case TokenKind.OpenSingle:
                // Two single marks side by side are how typewriters and news wires write a double one.
                return IsPair(i, c) ? new() { Family = MarkFamily.Double, Shape = MarkShape.Opens, Tokens = 2 }
                    : new() { Family = MarkFamily.Single, Shape = MarkShape.Opens, Tokens = 1 };
            case TokenKind.CloseSingle:
                return IsPair(i, c) ? new() { Family = MarkFamily.Double, Shape = MarkShape.Closes, Tokens = 2 }
                    : new() { Family = MarkFamily.Single, Shape = MarkShape.Closes, Tokens = 1 };
            case TokenKind.StraightSingle:
                return IsPair(i, c) ? new() { Family = MarkFamily.Double, Shape = c == '`' ? MarkShape.Opens : MarkShape.Either, Tokens = 2 }
                    : new() { Family = MarkFamily.Single, Shape = c == '`' ? MarkShape.Opens : MarkShape.Either, Tokens = 1 };
            case TokenKind.Symbol:
                return c switch
                {
                    '‟' or '＂' or '〝' or '〞' or '〟' => new() { Family = MarkFamily.Double, Shape = MarkShape.Either, Tokens = 1 },
                    '‚' or '‛' => new() { Family = MarkFamily.Single, Shape = MarkShape.Opens, Tokens = 1 },
                    '‹' => new() { Family = MarkFamily.Single, Shape = MarkShape.Opens, Tokens = 1 },
                    '›' => new() { Family = MarkFamily.Single, Shape = MarkShape.Closes, Tokens = 1 },
                    '「' or '『' => new() { Family = MarkFamily.Corner, Shape = MarkShape.Opens, Tokens = 1 },
                    '」' or '』' => new() { Family = MarkFamily.Corner, Shape = MarkShape.Closes, Tokens = 1 },
                    '\uFFFD' => new() { Family = MarkFamily.Double, Shape = MarkShape.Either, Tokens = 1 },
                    _ => default,
                };
            default:
                return ReadGarbled(i);
        }
    }

    /// <summary>Whether two single marks make one double one; of three, the first closes a single one that is open.</summary>
    private readonly bool IsPair(int i, char c) => IsBeside(i, c) && !(IsBeside(i + 1, c) && _depth > 0 && _frames[_depth - 1].Family == MarkFamily.Single);

    private readonly bool IsBeside(int i, char c) => i + 1 < block.EndToken && _tokens[i + 1].Start == _tokens[i].Start + 1
        && page.Text[_tokens[i + 1].Start] == c && _tokens[i + 1].Length == 1;

    /// <summary>The marks of UTF-8 that was read as Windows-1252 or Latin-1: “ is then â, €, œ.</summary>
    private readonly QuotationMark ReadGarbled(int i)
    {
        ref readonly Token token = ref _tokens[i];
        string text = page.Text;
        if (text[token.End - 1] != 'â' || token.End >= text.Length || text[token.End] is not ('€' or '\u0080'))
        {
            return default;
        }

        char c = token.End + 1 < text.Length ? text[token.End + 1] : ' ';
        int after = token.End + 2;
        int tokens = 1;
        while (i + tokens < block.EndToken && _tokens[i + tokens].Start < after && _tokens[i + tokens].End <= after)
        {
            tokens++;
        }

        int innerEnd = token.Length > 1 ? token.End - 1 : 0;
        switch (c)
        {
            case 'œ' or '\u009C':
                bool glued = i + tokens < block.EndToken && _tokens[i + tokens].Start < after;
                return new() { Family = MarkFamily.Double, Shape = MarkShape.Opens, Tokens = tokens, InnerStart = glued ? after : 0, InnerEnd = innerEnd };
            case '\u009D' or '\uFFFD' or ' ' or '\u00A0' or '?' or ',' or '.' or '\n' or '\r':
                if (c is not ('\u009D' or '\uFFFD'))
                {
                    tokens = Math.Min(tokens, 2); // the third byte was lost: what follows is no part of the mark
                }

                return new() { Family = MarkFamily.Double, Shape = MarkShape.Closes, Tokens = tokens, InnerEnd = innerEnd };
            default:
                return default;
        }
    }
}
