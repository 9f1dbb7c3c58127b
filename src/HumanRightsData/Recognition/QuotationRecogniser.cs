using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Finds what stands between quotation marks, whatever the marks.</summary>
/// <remarks>
/// A mark opens or closes by its place first and by its shape second: pages have “words“ and ”words” as well as “words”. No quotation
/// runs over the end of its block; one whose mark is missing ends with its paragraph where it began as a speech does, else with its
/// sentence. Marks of all double kinds close each other. A single mark is an apostrophe until another closes it.
/// </remarks>
internal static class QuotationRecogniser
{
    /// <summary>Quotations within quotations are followed so far down.</summary>
    private const int Deepest = 4;

    private enum Family : byte
    {
        None,
        Double,
        Single,
        Guillemet,
        Corner,
    }

    private enum Shape : byte
    {
        Opens,
        Closes,
        Either,
    }

    public static void Recognise(Page page, Mentions mentions)
    {
        bool garbled = page.Text.Contains('â', StringComparison.Ordinal);
        bool ledIn = false;
        bool transcript = IsTranscript(page, mentions);
        int next = -1;
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            int before = mentions.Quotations.Count;
            ref readonly Block block = ref page.Blocks[b];
            ledIn = ledIn && block.Article == page.Blocks[b - 1].Article && block.Role is BlockRole.Paragraph or BlockRole.ListItem && !Narrates(page, mentions, block);
            int colon = transcript ? SpeakerColon(page, mentions, block) : -1;
            if (colon >= 0)
            {
                ledIn = false;
                AddBlock(page, mentions, colon + 1, block.EndToken);
            }
            else if (ledIn)
            {
                AddBlock(page, mentions, block.FirstToken, block.EndToken);
            }
            else
            {
                ledIn = LeadsIn(page, block);
            }

            // The next token that may be a mark, most often some blocks away; where marks are garbled, any may be one.
            next = garbled ? block.FirstToken : next < block.FirstToken ? mentions.Triggers.Next(block.FirstToken, page.Tokens.Count, Trigger.Quotation) : next;
            if (next < block.EndToken)
            {
                new BlockScan(page, mentions, block, garbled, next == block.FirstToken && LeftOpen(page, mentions, b), mentions.Quotations.Count > before).Read(ref next);
            }

            for (int q = before; q < mentions.Quotations.Count; q++)
            {
                ref QuotationMention quotation = ref mentions.Quotations[q];
                quotation.Flags |= IsUtterance(page, quotation) ? QuotationFlags.Utterance : QuotationFlags.None;
                mentions.Mark(quotation.Run, MentionKinds.Quotation);
                mentions.Cover[quotation.Open] |= MentionKinds.Opening;
            }
        }
    }

    /// <summary>Whether quoted words stand for themselves, as a sentence does, rather than within another.</summary>
    private static bool IsUtterance(Page page, in QuotationMention quotation)
    {
        TokenRun run = quotation.Run;
        int last = run.End - 1;
        while (last > run.First && page.Tokens[last].Kind is TokenKind.CloseQuote or TokenKind.CloseSingle or TokenKind.StraightQuote or TokenKind.StraightSingle)
        {
            last--;
        }

        return quotation.Has(QuotationFlags.Block) || page.Tokens[last].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Question or TokenKind.Exclamation
            || (quotation.Has(QuotationFlags.Unclosed) && run.Length > 8)
            || page.SentenceOfToken[run.First] != page.SentenceOfToken[run.End - 1]
            || (run.Length > 3 && page.Tokens[quotation.Close].Kind == TokenKind.Comma);
    }

    private static void AddBlock(Page page, Mentions mentions, int first, int end) => mentions.Quotations.Add(new QuotationMention
    {
        Run = TokenRun.Of(page, first, end),
        Open = first,
        Close = end,
        Flags = QuotationFlags.Block,
        Cue = -1,
        Speech = -1,
    });

    /// <summary>Whether several paragraphs of a page begin with a speaker's name and a colon, as an interview does.</summary>
    private static bool IsTranscript(Page page, Mentions mentions)
    {
        int found = 0;
        foreach (ref readonly Block block in page.Blocks.Items)
        {
            if (SpeakerColon(page, mentions, block) >= 0 && ++found == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The colon after the person's name with which a paragraph begins; -1 where it begins otherwise.</summary>
    private static int SpeakerColon(Page page, Mentions mentions, in Block block)
    {
        if (block.Role is not (BlockRole.Paragraph or BlockRole.ListItem))
        {
            return -1;
        }

        int i = block.FirstToken;
        int end = Math.Min(block.EndToken - 1, i + 8);
        while (i < end && !mentions.Covers(i, MentionKinds.Person) && (page.Tokens[i].Is(WordClass.Honorific) || page.Tokens[i].Kind == TokenKind.Stop))
        {
            i++;
        }

        int name = i;
        while (i < end && mentions.Covers(i, MentionKinds.Person))
        {
            i++;
        }

        return i > name && page.Tokens[i].Kind == TokenKind.Colon && page.Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number ? i : -1;
    }

    /// <summary>Whether a block ends in words of saying and a colon, so that what follows it is speech.</summary>
    private static bool LeadsIn(Page page, in Block block)
    {
        if (block.EndToken - block.FirstToken < 3 || page.Tokens[block.EndToken - 1].Kind != TokenKind.Colon)
        {
            return false;
        }

        int first = Math.Max(page.Sentences[block.EndSentence - 1].FirstToken, block.EndToken - 10);
        for (int i = block.EndToken - 2; i >= first; i--)
        {
            ref Token token = ref page.Tokens[i];
            if (token.Is(WordClass.SpeechVerb))
            {
                SpeechFrames frames = (SpeechFrames)page.Lexicon.Value(token, WordClass.SpeechVerb).Attributes;
                return (frames & (SpeechFrames.Past | SpeechFrames.Third)) != 0 && (frames & SpeechFrames.Clause) != 0;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph after a speech without marks is the reporter's again.</summary>
    private static bool Narrates(Page page, Mentions mentions, in Block block)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        if (LeadsIn(page, block) || tokens[block.FirstToken].Kind is TokenKind.OpenQuote or TokenKind.StraightQuote or TokenKind.OpenSingle)
        {
            return true;
        }

        int end = page.Sentences[block.FirstSentence].EndToken;
        bool name = mentions.Covers(block.FirstToken, MentionKinds.Person) || tokens[block.FirstToken].Is(WordClass.Honorific | WordClass.RoleModifier | WordClass.RoleNoun);
        bool first = false, verb = false, meeting = false;
        for (int i = block.FirstToken; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsWord && !token.Is(WordClass.Pronoun | WordClass.Narration | WordClass.SpeechVerb))
            {
                continue;
            }

            first |= !verb && token.Is(WordClass.Pronoun) && page.Lexicon.Value(token, WordClass.Pronoun).Has((uint)PronounForms.First);
            meeting |= i < block.FirstToken + 4 && token.Is(WordClass.Narration);
            verb |= i < block.FirstToken + 60 && token.Is(WordClass.SpeechVerb)
                && ((SpeechFrames)page.Lexicon.Value(token, WordClass.SpeechVerb).Attributes & (SpeechFrames.Past | SpeechFrames.Third)) != 0;

            // "… told the event: “For …"
            if (verb && token.Kind is TokenKind.OpenQuote or TokenKind.StraightQuote && i > block.FirstToken && tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Comma)
            {
                return true;
            }
        }

        return !first && (meeting || (name && verb));
    }

    /// <summary>Whether the block before ends within a quotation.</summary>
    private static bool LeftOpen(Page page, Mentions mentions, int block)
    {
        for (int i = mentions.Quotations.Count - 1; i >= 0; i--)
        {
            ref QuotationMention last = ref mentions.Quotations[i];
            if (!last.Has(QuotationFlags.Nested))
            {
                return block > 0 && last.Has(QuotationFlags.Unclosed) && last.Run.End == page.Blocks[block - 1].EndToken;
            }
        }

        return false;
    }

    /// <summary>A mark of one or more tokens, and the characters where quoted words begin after it or end before it.</summary>
    private struct Mark
    {
        public Family Family;
        public Shape Shape;
        public int Tokens;

        /// <summary>The first character after the mark where it lies within a token, else 0.</summary>
        public int InnerStart;

        /// <summary>The last character before the mark where it lies within a token, else 0.</summary>
        public int InnerEnd;
    }

    private struct Frame
    {
        public Family Family;
        public int Mention;

        /// <summary>A mark after a plural's s, which may be a genitive: the end if no better one comes. 0 where there is none.</summary>
        public int Tentative;
    }

    private ref struct BlockScan(Page page, Mentions mentions, Block block, bool garbled, bool leftOpen, bool within)
    {
        private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
        private readonly PooledBuffer<QuotationMention> _found = mentions.Quotations;
        private readonly int _firstFound = mentions.Quotations.Count;
        private Frames _frames;
        private int _depth;

        [System.Runtime.CompilerServices.InlineArray(Deepest)]
        private struct Frames
        {
            private Frame _first;
        }

        /// <summary>Reads the block from its first mark on, and goes on to the first after it.</summary>
        public void Read(ref int next)
        {
            for (; next < block.EndToken; next = Next(next + 1))
            {
                int i = next;
                TokenKind kind = _tokens[i].Kind;
                if (kind == TokenKind.Word ? garbled : kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle or TokenKind.Symbol)
                {
                    Mark mark = ReadMark(i);
                    if (mark.Family != Family.None)
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

        /// <summary>The next token that may be a mark; where marks are garbled, any may.</summary>
        private readonly int Next(int from) => garbled ? from : mentions.Triggers.Next(from, page.Tokens.Count, Trigger.Quotation);

        private readonly Mark ReadMark(int i)
        {
            ref readonly Token token = ref _tokens[i];
            char c = page.Text[token.Start];
            switch (token.Kind)
            {
                case TokenKind.OpenQuote:
                    return new() { Family = c == '«' ? Family.Guillemet : Family.Double, Shape = Shape.Opens, Tokens = 1 };
                case TokenKind.CloseQuote:
                    return new() { Family = c == '»' ? Family.Guillemet : Family.Double, Shape = Shape.Closes, Tokens = 1 };
                case TokenKind.StraightQuote:
                    return new() { Family = Family.Double, Shape = Shape.Either, Tokens = 1 };
                case TokenKind.OpenSingle:
                    // Two single marks side by side are how typewriters and news wires write a double one.
                    return IsPair(i, c) ? new() { Family = Family.Double, Shape = Shape.Opens, Tokens = 2 }
                        : new() { Family = Family.Single, Shape = Shape.Opens, Tokens = 1 };
                case TokenKind.CloseSingle:
                    return IsPair(i, c) ? new() { Family = Family.Double, Shape = Shape.Closes, Tokens = 2 }
                        : new() { Family = Family.Single, Shape = Shape.Closes, Tokens = 1 };
                case TokenKind.StraightSingle:
                    return IsPair(i, c) ? new() { Family = Family.Double, Shape = c == '`' ? Shape.Opens : Shape.Either, Tokens = 2 }
                        : new() { Family = Family.Single, Shape = c == '`' ? Shape.Opens : Shape.Either, Tokens = 1 };
                case TokenKind.Symbol:
                    return c switch
                    {
                        '‟' or '＂' or '〝' or '〞' or '〟' => new() { Family = Family.Double, Shape = Shape.Either, Tokens = 1 },
                        '‚' or '‛' => new() { Family = Family.Single, Shape = Shape.Opens, Tokens = 1 },
                        '‹' => new() { Family = Family.Single, Shape = Shape.Opens, Tokens = 1 },
                        '›' => new() { Family = Family.Single, Shape = Shape.Closes, Tokens = 1 },
                        '「' or '『' => new() { Family = Family.Corner, Shape = Shape.Opens, Tokens = 1 },
                        '」' or '』' => new() { Family = Family.Corner, Shape = Shape.Closes, Tokens = 1 },
                        '\uFFFD' => new() { Family = Family.Double, Shape = Shape.Either, Tokens = 1 },
                        _ => default,
                    };
                default:
                    return ReadGarbled(i);
            }
        }

        /// <summary>Whether two single marks make one double one; of three, the first closes a single one that is open.</summary>
        private readonly bool IsPair(int i, char c) => IsBeside(i, c) && !(IsBeside(i + 1, c) && _depth > 0 && _frames[_depth - 1].Family == Family.Single);

        private readonly bool IsBeside(int i, char c) => i + 1 < block.EndToken && _tokens[i + 1].Start == _tokens[i].Start + 1
            && page.Text[_tokens[i + 1].Start] == c && _tokens[i + 1].Length == 1;

        /// <summary>The marks of UTF-8 that was read as Windows-1252 or Latin-1: “ is then â, €, œ.</summary>
        private readonly Mark ReadGarbled(int i)
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
                    return new() { Family = Family.Double, Shape = Shape.Opens, Tokens = tokens, InnerStart = glued ? after : 0, InnerEnd = innerEnd };
                case '\u009D' or '\uFFFD' or ' ' or '\u00A0' or '?' or ',' or '.' or '\n' or '\r':
                    if (c is not ('\u009D' or '\uFFFD'))
                    {
                        tokens = Math.Min(tokens, 2); // the third byte was lost: what follows is no part of the mark
                    }

                    return new() { Family = Family.Double, Shape = Shape.Closes, Tokens = tokens, InnerEnd = innerEnd };
                default:
                    return default;
            }
        }

        private void Take(int i, in Mark mark)
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
                case Family.Single:
                    TakeSingle(i, mark, open, spaceBefore, spaceAfter, opensPlace);
                    return;
                case Family.Guillemet or Family.Corner:
                    // »So« as well as «so»: the first mark of a pair says which way they point.
                    if (open >= 0 && (mark.Shape == Shape.Closes || endsPlace))
                    {
                        CloseFrame(open, i, mark);
                    }
                    else if (mark.Shape == Shape.Opens || opensPlace)
                    {
                        Open(i, mark);
                    }

                    return;
                default:
                    break;
            }

            bool closes = open >= 0 && mark.Shape switch
            {
                Shape.Opens => endsPlace,
                Shape.Closes => !(first || (opensPlace && _tokens[i].LineStart)),
                _ => !spaceBefore || !opensPlace,
            };
            if (closes)
            {
                CloseFrame(open, i, mark);
            }
            else if (mark.Shape == Shape.Opens ? !endsPlace || open < 0 : opensPlace || (mark.Shape == Shape.Either && spaceBefore && !first && open < 0))
            {
                if (mark.Shape != Shape.Opens && open >= 0)
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

        private void TakeSingle(int i, in Mark mark, int open, bool spaceBefore, bool spaceAfter, bool opensPlace)
        {
            if (open >= 0 && !spaceBefore && mark.Shape != Shape.Opens)
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

            if (mark.Shape == Shape.Closes || !opensPlace || IsElision(i + 1))
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
        private readonly int Find(Family family)
        {
            for (int d = _depth - 1; d >= 0; d--)
            {
                if (_frames[d].Family == family)
                {
                    return d;
                }

                if (family == Family.Single)
                {
                    return -1;
                }
            }

            return -1;
        }

        private void Open(int i, in Mark mark)
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

            QuotationFlags flags = mark.Family == Family.Single ? QuotationFlags.Single : QuotationFlags.None;
            if (i == block.FirstToken && leftOpen)
            {
                flags |= QuotationFlags.Reopens;
            }

            int start = mark.InnerStart > 0 ? mark.InnerStart : _tokens[first].Start;
            _frames[_depth++] = new Frame { Family = mark.Family, Mention = _found.Count };
            _found.Add(new QuotationMention { Run = new TokenRun(first, 0, new TextSpan(start, start)), Open = i, Flags = flags, Cue = -1, Speech = -1 });
        }

        /// <summary>Ends the quotation of a frame before a mark; what was opened within it and never closed is none.</summary>
        private void CloseFrame(int frame, int i, in Mark mark)
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
                || (_tokens[limit].Kind is TokenKind.OpenQuote && frame.Family == Family.Double));
            bool goesOn = whole && _tokens[limit].Kind is TokenKind.OpenSingle;
            if (frame.Family == Family.Single && !goesOn && !(whole && mention.Has(QuotationFlags.Reopens)))
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
    }
}
