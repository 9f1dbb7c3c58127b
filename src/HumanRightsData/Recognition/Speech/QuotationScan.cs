using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Goes over the marks of a block from left to right and finds which close each other.</summary>
internal ref partial struct QuotationScan(Page page, Mentions mentions, Block block, bool garbled, bool leftOpen, bool within)
{
    /// <summary>Quotations within quotations are followed so far down.</summary>
    private const int Deepest = 4;

    private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
    private readonly PooledBuffer<QuotationMention> _found = mentions.Quotations;
    private readonly int _firstFound = mentions.Quotations.Count;
    private Frames _frames;
    private int _depth;

    [InlineArray(Deepest)]
    private struct Frames
    {
        private Frame _first;
    }

    /// <summary>Reads the block from its first mark on, and goes on to the first after it.</summary>
    /// <param name="marks">Goes to where marks may be; where they are garbled, any token may be one.</param>
    /// <param name="next">The token of the first mark.</param>
    public void Read(ref TriggerWalk marks, ref int next)
    {
        for (; next < block.EndToken; next = garbled ? next + 1 : marks.Next(next + 1))
        {
            int i = next;
            TokenKind kind = _tokens[i].Kind;
            if (kind == TokenKind.Word ? garbled : kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle or TokenKind.Symbol)
            {
                QuotationMark mark = ReadMark(i);
                if (mark.Family != MarkFamily.None)
                {
                    Take(i, mark);
                    next += mark.Tokens - 1;
                }
            }
        }

        while (_depth > 0)
        {
            Abandon(block.EndToken);
        }

        Compact();
    }

    private void Take(int i, in QuotationMark mark)
    {
        int end = i + mark.Tokens;
        bool first = i == block.FirstToken;
        bool spaceBefore = first || (_tokens[i].SpaceBefore && mark.InnerEnd == 0);
        bool spaceAfter = mark.InnerStart == 0 && (end >= block.EndToken || _tokens[end].SpaceBefore);
        bool opensPlace = !spaceAfter && (spaceBefore || Leads(_tokens[i - 1].Kind));
        bool endsPlace = !spaceBefore && (spaceAfter || Trails(_tokens[end].Kind));
        int open = Find(mark.Family);
        switch (mark.Family)
        {
            case MarkFamily.Single:
                TakeSingle(i, mark, open, spaceBefore, spaceAfter, opensPlace);
                return;
            case MarkFamily.Guillemet or MarkFamily.Corner:
                // »So« as well as «so»: the first mark of a pair says which way they point.
                if (open >= 0 && (mark.Shape == MarkShape.Closes || endsPlace))
                {
                    CloseFrame(open, i, mark);
                }
                else if (mark.Shape == MarkShape.Opens || opensPlace)
                {
                    Open(i, mark);
                }

                return;
            default:
                break;
        }

        bool closes = open >= 0 && mark.Shape switch
        {
            MarkShape.Opens => endsPlace,
            MarkShape.Closes => !(first || (opensPlace && _tokens[i].LineStart)),
            _ => !spaceBefore || !opensPlace,
        };
        if (closes)
        {
            CloseFrame(open, i, mark);
        }
        else if (mark.Shape == MarkShape.Opens ? !endsPlace || open < 0 : opensPlace || (mark.Shape == MarkShape.Either && spaceBefore && !first && open < 0))
        {
            if (mark.Shape != MarkShape.Opens && open >= 0)
            {
                // A straight mark that opens while one is open: the first was never closed.
                while (_depth > open)
                {
                    Abandon(i);
                }
            }

            Open(i, mark);
        }
    }

    private void TakeSingle(int i, in QuotationMark mark, int open, bool spaceBefore, bool spaceAfter, bool opensPlace)
    {
        if (open >= 0 && !spaceBefore && mark.Shape != MarkShape.Opens)
        {
            if (!spaceAfter && _tokens[i + 1].IsWord)
            {
                return; // within a word
            }

            ref readonly Token before = ref _tokens[i - 1];
            bool genitive = spaceAfter && before.IsWord && (page.Text[before.End - 1] | 0x20) == 's' && i + 1 < block.EndToken && _tokens[i + 1].IsWord;
            if (!genitive)
            {
                CloseFrame(open, i, mark);
            }
            else if (_frames[open].Tentative == 0)
            {
                _frames[open].Tentative = i;
            }

            return;
        }

        if (mark.Shape == MarkShape.Closes || !opensPlace || IsElision(i + 1))
        {
            return;
        }

        if (open >= 0 && _frames[open].Tentative > 0)
        {
            while (_depth > open)
            {
                Abandon(i);
            }
        }

        Open(i, mark);
    }

    /// <summary>Whether an apostrophe before a token stands for letters left out: ‘90s, 'em.</summary>
    private readonly bool IsElision(int next)
    {
        ref readonly Token token = ref _tokens[next];
        return (token.IsNumber && token.Length <= 2 && next + 1 < block.EndToken && _tokens[next + 1].IsWord && !_tokens[next + 1].SpaceBefore)
            || (token.IsWord && token.Length <= 2 && !token.Capitalised && token.Id == 0);
    }

    /// <summary>Kinds of token that an opening mark may follow without a space.</summary>
    private static bool Leads(TokenKind kind) => kind is TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Hyphen or TokenKind.Slash
        or TokenKind.Colon or TokenKind.Comma or TokenKind.OpenQuote or TokenKind.OpenSingle or TokenKind.StraightQuote or TokenKind.StraightSingle or TokenKind.Bullet;

    /// <summary>Kinds of token that may follow a closing mark without a space.</summary>
    private static bool Trails(TokenKind kind) => kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Question
        or TokenKind.Exclamation or TokenKind.CloseBracket or TokenKind.Dash or TokenKind.Ellipsis or TokenKind.CloseQuote or TokenKind.CloseSingle
        or TokenKind.StraightSingle or TokenKind.StraightQuote or TokenKind.Possessive;

    /// <summary>The innermost open quotation that a mark of a family may close; -1 where there is none. A single mark reaches through no double one.</summary>
    private readonly int Find(MarkFamily family)
    {
        for (int d = _depth - 1; d >= 0; d--)
        {
            if (_frames[d].Family == family)
            {
                return d;
            }

            if (family == MarkFamily.Single)
            {
                return -1;
            }
        }

        return -1;
    }

    private void Open(int i, in QuotationMark mark)
    {
        if (_depth == Deepest)
        {
            return;
        }

        int first = i + mark.Tokens;
        if (first >= block.EndToken)
        {
            return;
        }

        QuotationFlags flags = mark.Family == MarkFamily.Single ? QuotationFlags.Single : QuotationFlags.None;
        if (i == block.FirstToken && leftOpen)
        {
            flags |= QuotationFlags.Reopens;
        }

        int start = mark.InnerStart > 0 ? mark.InnerStart : _tokens[first].Start;
        _frames[_depth++] = new Frame { Family = mark.Family, Mention = _found.Count };
        _found.Add(new QuotationMention { Run = new TokenRun(first, 0, new TextSpan(start, start)), Open = i, Flags = flags, Cue = -1, Speech = -1 });
    }

    /// <summary>Ends the quotation of a frame before a mark; what was opened within it and never closed is none.</summary>
    private void CloseFrame(int frame, int i, in QuotationMark mark)
    {
        while (_depth > frame + 1)
        {
            Drop();
        }

        bool glued = mark.InnerEnd > 0;
        End(glued ? i + 1 : i, glued ? mark.InnerEnd : 0, i + mark.Tokens, QuotationFlags.None);
    }

    /// <summary>Ends the innermost quotation although no mark has closed it; it reaches no further than a token.</summary>
    private void Abandon(int limit)
    {
        ref Frame frame = ref _frames[_depth - 1];
        ref QuotationMention mention = ref _found[frame.Mention];
        if (frame.Tentative > 0)
        {
            End(frame.Tentative, 0, frame.Tentative + 1, QuotationFlags.None);
            return;
        }

        bool whole = limit == block.EndToken && (mention.Open == page.Sentences[page.SentenceOfToken[mention.Open]].FirstToken || IsLedIn(mention.Open)
            || (_tokens[limit].Kind is TokenKind.OpenQuote && frame.Family == MarkFamily.Double));
        bool goesOn = whole && (_tokens[limit].Kind is TokenKind.OpenSingle || (_tokens[limit].Kind is TokenKind.StraightSingle && !_tokens[limit + 1].SpaceBefore));
        if (frame.Family == MarkFamily.Single && !goesOn && !(whole && mention.Has(QuotationFlags.Reopens)))
        {
            Drop();
            return;
        }

        int end = whole ? limit : Math.Min(limit, page.Sentences[page.SentenceOfToken[mention.Run.First]].EndToken);
        End(end, 0, end, QuotationFlags.Unclosed);
    }

    /// <summary>Whether a mark stands where speech begins: after a colon or a comma.</summary>
    private readonly bool IsLedIn(int open) => open > block.FirstToken && _tokens[open - 1].Kind is TokenKind.Colon or TokenKind.Comma;

    private void End(int end, int endsAt, int close, QuotationFlags flags)
    {
        ref QuotationMention mention = ref _found[_frames[_depth - 1].Mention];
        _depth--;
        if (end <= mention.Run.First)
        {
            return; // nothing between the marks: the end stays 0 and it is left out
        }

        int until = endsAt > 0 ? endsAt : _tokens[end - 1].End;
        mention.Run = new TokenRun(mention.Run.First, end, new TextSpan(mention.Run.Span.Start, Math.Max(until, mention.Run.Span.Start)));
        mention.Close = close;
        mention.Flags |= flags;
    }

    private void Drop() => _depth--;

    /// <summary>Takes out what was opened and never became a quotation, and tells which stand within another.</summary>
    private readonly void Compact()
    {
        int kept = _firstFound, outerEnd = within ? block.EndToken : 0;
        for (int i = _firstFound; i < _found.Count; i++)
        {
            ref QuotationMention mention = ref _found[i];
            if (mention.Run.End == 0 || mention.Run.Span.Length == 0)
            {
                continue;
            }

            if (mention.Open < outerEnd)
            {
                mention.Flags |= QuotationFlags.Nested;
            }
            else
            {
                outerEnd = mention.Close;
            }

            if (kept < i)
            {
                _found[kept] = mention;
            }

            kept++;
        }

        _found.Resize(kept);
    }

    private struct Frame
    {
        public MarkFamily Family;
        public int Mention;

        /// <summary>A mark after a plural's s, which may be a genitive: the end if no better one comes. 0 where there is none.</summary>
        public int Tentative;
    }
}
