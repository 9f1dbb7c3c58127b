using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Gives blocks their roles and bounds the articles of a page.</summary>
/// <remarks>
/// A headline that stands twice begins a piece, and on a page that lists pieces one with a date under it, or over it where
/// furniture stands between the pieces; a line of furniture that closes pieces ends one. Where none of these is found the page is one piece, with its first line that can be a headline at its head.
/// seeds/README.md describes the format.
/// </remarks>
internal static partial class ArticleFinder
{
    /// <summary>A line of more tokens is no headline, heading or furniture.</summary>
    private const int LongestHeadline = 60;
    private const int LongestHeading = 16;
    private const int LongestFurniture = 12;

    /// <summary>The second copy of a headline may be broken into so many lines.</summary>
    private const int MostHeadlineLines = 3;

    // Bits of the furniture list, in the order of its attributes.
    private const uint Ends = 1, Opens = 2, Alone = 4, Publishes = 8, Signs = 16, Lists = 32, Menu = 64, Top = 128;

    /// <summary>A line of no more words over a headline names a section or series.</summary>
    private const int LongestKicker = 3;

    /// <summary>Under the date of a piece its body begins after no more lines about its author or picture.</summary>
    private const int MostUnderDate = 3;

    /// <summary>A person in a picture has no more names.</summary>
    private const int LongestPerson = 4;

    /// <summary>A cut copy of a headline has so many words of it at least.</summary>
    private const int FewestOfHeadline = 3;

    /// <summary>A link at the end of a paragraph that is cut short has fewer tokens: "... Read more >>".</summary>
    private const int LongestLink = 8;

    /// <summary>So many parts with dashes between them are no headline.</summary>
    private const int MostDashes = 2;

    public static void Find(Page page)
    {
        page.Articles.Clear();
        MarkRoles(page, out bool isList);
        PieceList list = ListOf(page, isList);
        int b = 0;
        while (b < page.Blocks.Count)
        {
            b = FindArticle(page, b, list);
        }
    }

    // --- roles that a block's own words give

    private static void MarkRoles(Page page, out bool isList)
    {
        isList = false;
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            ref Block block = ref page.Blocks[b];
            uint furniture = FurnitureOf(page, block);
            isList |= (furniture & Lists) != 0;
            if ((furniture & (Ends | Opens | Alone | Lists | Top)) != 0 || IsMenu(page, block) || IsCutHeadline(page, b))
            {
                block.Role = BlockRole.Furniture;
            }
            else if ((furniture & Publishes) != 0 || LoneDate.Is(page, block.FirstToken, block.EndToken)
                || LoneDate.IsStamp(page, block.FirstToken, block.EndToken))
            {
                block.Role = BlockRole.Published;
            }
            else if ((furniture & Signs) != 0)
            {
                block.Role = BlockRole.Byline;
            }
            else if (block.Role == BlockRole.Paragraph && !IsClosed(page, block))
            {
                if (IsCaption(page, block))
                {
                    block.Role = BlockRole.Caption;
                }
                else if (Size(block) <= LongestHeading && page.Tokens[block.EndToken - 1].Kind != TokenKind.Colon)
                {
                    block.Role = BlockRole.Heading;
                }
            }
        }
    }

    /// <summary>The attributes of the furniture phrase that the block is; 0 where it is none.</summary>
    private static uint FurnitureOf(Page page, in Block block)
    {
        if (Size(block) > LongestHeadline)
        {
            return 0;
        }

        int at = block.FirstToken;
        while (at < block.EndToken && page.Tokens[at].Kind is not TokenKind.Word)
        {
            at++; // "228 people are talking about this", "» Read more"
        }

        if (at == block.EndToken)
        {
            return 0;
        }

        PhraseMatch match = page.Lexicon.Match(page.Tokens.Items[..block.EndToken], at, WordClass.Furniture);
        if (!match.Found)
        {
            return 0;
        }

        uint attributes = page.Lexicon.Value(match.Id, WordClass.Furniture).Attributes;
        if ((attributes & Menu) != 0 || (Size(block) > LongestFurniture && ((attributes & Lists) == 0 || match.Length == 1)))
        {
            return 0; // such words make furniture only together; what pieces a page lists may take many words to say
        }

        if (match.Length == 1 && (attributes & Ends) != 0 && at + 1 < block.EndToken && page.Tokens[at + 1].Kind is not (TokenKind.Colon or TokenKind.Symbol))
        {
            return 0; // "Related" heads a list of links, "Related abuses" a part of the piece; "More ›" is a link
        }

        if (match.Length == 1 && (attributes & Signs) != 0 && !IsNames(page, at + 1, block.EndToken))
        {
            return 0; // "By Ada Okoro", not "By force"
        }

        // "Category: X", "Posts tagged X" and "Published by …" go on; a whole sentence that begins "Click here …" is a sentence.
        bool goesOn = at + match.Length < block.EndToken && IsClosed(page, block);
        bool heads = match.Length > 1 || page.Tokens[at + match.Length].Kind == TokenKind.Colon;
        return (attributes & Lists) != 0 && !heads ? 0 : goesOn && (attributes & Publishes) == 0 ? 0 : attributes;
    }

    /// <summary>"by Ada Okoro", "published in The Orre Post": whether a line in small letters says whose a piece is, and goes on with no other.</summary>
    public static bool IsByline(Page page, in Line line)
    {
        PhraseMatch match = page.Lexicon.Match(page.Tokens.Items[..line.EndToken], line.FirstToken, WordClass.Furniture);
        return match.Found && (page.Lexicon.Value(match.Id, WordClass.Furniture).Attributes & (Signs | Publishes)) != 0
            && IsNames(page, line.FirstToken + match.Length, line.EndToken);
    }

    /// <summary>Whether a run of tokens is nothing but capitalised words, not all of them of every day, and what joins them: "Ada Okoro and Ben Vik".</summary>
    private static bool IsNames(Page page, int first, int end)
    {
        bool name = false;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (!(token.IsWord && (token.Capitalised || token.Is(WordClass.Conjunction)))
                && token.Kind is not (TokenKind.Comma or TokenKind.Hyphen or TokenKind.Slash or TokenKind.Ampersand or TokenKind.Possessive)
                && !(token.Kind == TokenKind.Stop && i + 1 < end))
            {
                return false;
            }

            name |= token.IsWord && token.Capitalised && !token.Is(WordClass.Ordinary | WordClass.Weekday | WordClass.Month);
        }

        return name;
    }

    /// <summary>A line of nothing but words of menus ("Share Tweet Email"), or of parts with bars or arrows between them ("Home » News").</summary>
    private static bool IsMenu(Page page, in Block block)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items[..block.EndToken];
        if (Size(block) > LongestHeadline || IsClosed(page, block))
        {
            return false;
        }

        bool bars = false, words = true, month = false;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!tokens[i].IsWord)
            {
                bars |= page.TextOf(tokens[i]) is "|" or "»" or "›" or ">";
                words &= !tokens[i].IsNumber;
                continue;
            }

            month |= tokens[i].Is(WordClass.Month);

            PhraseMatch match = page.Lexicon.Match(tokens, i, WordClass.Furniture);
            words &= match.Found && (page.Lexicon.Value(match.Id, WordClass.Furniture).Attributes & Menu) != 0;
            i += Math.Max(0, match.Length - 1);
        }

        return !month && (bars || words); // a month is of a date among the parts
    }

    /// <summary>Whether the block ends as a sentence does, or is cut short.</summary>
    private static bool IsClosed(Page page, in Block block) =>
        page.Tokens[ReferenceMarks.SkipBefore(page, block.FirstToken, block.EndToken) - 1].Kind is TokenKind.Stop or TokenKind.Question
        or TokenKind.Exclamation or TokenKind.Ellipsis or TokenKind.CloseQuote or TokenKind.StraightQuote or TokenKind.Semicolon || IsCutShort(page, block);

    /// <summary>Whether a paragraph ends in dots, in brackets or before the link to the rest of it: "heard nine […]", "heard nine ... More >>".</summary>
    private static bool IsCutShort(Page page, in Block block)
    {
        int at = block.EndToken - 1;
        for (int first = Math.Max(block.FirstToken, block.EndToken - LongestLink); at > first && page.Tokens[at].Kind != TokenKind.Ellipsis;)
        {
            at--;
        }

        if (page.Tokens[at++].Kind != TokenKind.Ellipsis)
        {
            return false;
        }

        at += page.Tokens[at].Kind == TokenKind.CloseBracket ? 1 : 0;
        PhraseMatch link = at < block.EndToken ? page.Lexicon.Match(page.Tokens.Items[..block.EndToken], at, WordClass.Furniture) : default;
        return at == block.EndToken || (link.Found && (page.Lexicon.Value(link.Id, WordClass.Furniture).Attributes & Ends) != 0
            && !HasWord(page, at + link.Length, block.EndToken));
    }

    private static bool HasWord(Page page, int first, int end) => NextWord(page, first, end) < end;

    /// <summary>A line that stands under a picture: it ends in the day or month it was taken, begins with a word for a picture, or says whose picture it is ("Photograph: Ada Okoro").</summary>
    private static bool IsCaption(Page page, in Block block)
    {
        if (page.Lexicon.Match(page.Tokens.Items[..block.EndToken], block.FirstToken, WordClass.CaptionStart).Found)
        {
            return true;
        }

        if (EndsInCredit(page, block))
        {
            return true;
        }

        int dashes = 0;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            dashes += page.Tokens[i].Kind == TokenKind.Dash ? 1 : 0;
            if (page.Tokens[i].Kind == TokenKind.Colon && i > block.FirstToken && page.Tokens[i - 1].Is(WordClass.CaptionStart)
                && page.Tokens[i - 1].Capitalised && IsNames(page, i + 1, block.EndToken))
            {
                return true;
            }
        }

        if (dashes > MostDashes)
        {
            return true; // "The hearing in Oslo - Ana Dunn - Ben Ash - Cleo Orr": who is in the picture
        }

        ref readonly Token last = ref page.Tokens[block.EndToken - 1];
        if (!last.IsNumber || last.Length != 4 || Size(block) < 4)
        {
            return false;
        }

        ref readonly Token before = ref page.Tokens[block.EndToken - 2];
        return before.Is(WordClass.Month) || (before.Kind is TokenKind.Slash && page.Tokens[block.EndToken - 3].IsNumber)
            || (before.Kind == TokenKind.Comma && page.Tokens[block.EndToken - 3].IsNumber);
    }

    /// <summary>"Ana Dunn left the court. (file photo)", but not "Nine witnesses heard (photos)".</summary>
    private static bool EndsInCredit(Page page, in Block block)
    {
        int close = block.EndToken - 1;
        int open = close - 1;
        while (open > block.FirstToken && open > close - LongestLink && page.Tokens[open].Kind != TokenKind.OpenBracket)
        {
            open--;
        }

        return page.Tokens[close].Kind == TokenKind.CloseBracket && open > block.FirstToken && open + 1 < close
            && page.Tokens[open].Kind == TokenKind.OpenBracket
            && page.Lexicon.Match(page.Tokens.Items[..close], open + 1, WordClass.CaptionStart) is { Found: true } credit
            && (credit.Length > 1 || page.Tokens[open - 1].Kind == TokenKind.Stop || HasColon(page, open, close));
    }

    /// <summary>"(photo credit: Orre Press)".</summary>
    private static bool HasColon(Page page, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Colon)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that ends in the headline under it or in its beginning and dots, with the way there before it: "HomeNewsCommittee hears nine...".</summary>
    private static bool IsCutHeadline(Page page, int b)
    {
        ref readonly Block block = ref page.Blocks[b];
        if (b + 1 == page.Blocks.Count || Size(block) > LongestHeadline)
        {
            return false;
        }

        bool isCut = page.Tokens[block.EndToken - 1].Kind == TokenKind.Ellipsis;

        ref readonly Block headline = ref page.Blocks[b + 1];
        int first = NextWord(page, headline.FirstToken, headline.EndToken);
        if (first == headline.EndToken || (!isCut && !IsSameEnd(page, block, headline)) || IsClosed(page, headline))
        {
            return false;
        }

        ReadOnlySpan<char> begins = page.TextOf(page.Tokens[first]);
        int start = NextWord(page, block.FirstToken, block.EndToken);
        for (int i = start; i < block.EndToken; i = NextWord(page, i + 1, block.EndToken))
        {
            if (!page.TextOf(page.Tokens[i]).EndsWith(begins, StringComparison.Ordinal))
            {
                continue;
            }

            int shared = WordsShared(page, i + 1, block.EndToken, first + 1, headline.EndToken);
            bool hasMore = i > start || page.Tokens[i].Length > begins.Length;
            if (shared >= FewestOfHeadline - 1 && (isCut || (hasMore && shared == WordsIn(page, first + 1, headline.EndToken))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two lines end in the same token: the cheap question before their words are compared.</summary>
    private static bool IsSameEnd(Page page, in Block block, in Block other) =>
        page.TextOf(page.Tokens[block.EndToken - 1]).SequenceEqual(page.TextOf(page.Tokens[other.EndToken - 1]));

    private static int WordsIn(Page page, int first, int end)
    {
        int words = 0;
        for (int i = NextWord(page, first, end); i < end; i = NextWord(page, i + 1, end))
        {
            words++;
        }

        return words;
    }

    /// <summary>How many words a run of tokens has, all of which another begins with; -1 where it does not begin with them.</summary>
    public static int WordsShared(Page page, int at, int end, int other, int otherEnd)
    {
        int words = 0;
        other = NextWord(page, other, otherEnd);
        for (at = NextWord(page, at, end); at < end; at = NextWord(page, at + 1, end), other = NextWord(page, other + 1, otherEnd))
        {
            if (other == otherEnd || !IsSameWord(page, at, other))
            {
                return -1;
            }

            words++;
        }

        return words;
    }

    // --- articles

    /// <summary>Where a piece begins.</summary>
    private struct Beginning
    {
        /// <summary>The first block: a kicker, a date or the headline.</summary>
        public required int Start;

        /// <summary>-1 where it has none.</summary>
        public required int Headline;

        /// <summary>The block behind the headline; -1 while it is not known.</summary>
        public required int Body;
    }

    /// <summary>Bounds the piece that begins at or after a block; returns the block after it.</summary>
    private static int FindArticle(Page page, int from, PieceList list)
    {
        Beginning begins = new() { Start = from, Headline = -1, Body = -1 };
        for (int b = from; b < page.Blocks.Count && begins.Body < 0; b++)
        {
            if (!FindBeginning(page, from, b, list, ref begins))
            {
                return Outside(page, from, b + 1);
            }
        }

        if (begins.Body < 0)
        {
            return Outside(page, from, page.Blocks.Count);
        }

        Outside(page, from, begins.Start);
        int end = begins.Body;
        int last = begins.Headline;
        for (; end < page.Blocks.Count && !EndsPiece(page, end, last >= begins.Body) && !(end > begins.Body && BeginsPiece(page, end, list)); end++)
        {
            last = page.Blocks[end].Role != BlockRole.Furniture ? end : last;
        }

        if (last < 0)
        {
            return Outside(page, from, end + 1);
        }

        while (last > begins.Body && OpensWidget(page, end) && page.Blocks[last].Role == BlockRole.Heading)
        {
            page.Blocks[last].Role = BlockRole.Widget;
            last--;
        }

        AddArticle(page, begins.Start, last, begins.Headline, begins.Body, list);
        return end == page.Blocks.Count || BeginsPiece(page, end, list) ? end : end + 1;
    }

    /// <summary>Looks at one block for the headline or the body of a piece; false where no piece begins here, so that the block stands outside of all.</summary>
    private static bool FindBeginning(Page page, int from, int b, PieceList list, ref Beginning begins)
    {
        BlockRole role = page.Blocks[b].Role;
        if (IsDoubled(page, b, out int after))
        {
            begins = new() { Start = Kicker(page, from, b), Headline = b, Body = after };
        }
        else if (role is BlockRole.Furniture)
        {
            // Menus and "Print this page" stand over the headline, "Share" and "Listen to this article" under it, and whose piece it is under its date.
            bool dated = begins.Headline >= 0 && begins.Headline == b - 2 && page.Blocks[b - 1].Role == BlockRole.Published
                && !IsKicker(page, page.Blocks[begins.Headline]);
            bool over = !dated && !IsFiled(page, b, begins.Headline) && StandsOver(page, page.Blocks[b]);
            begins = begins.Headline < 0 || over ? new() { Start = b + 1, Headline = -1, Body = -1 } : begins;
        }
        else if (role == BlockRole.Caption && begins.Headline < 0)
        {
            // a picture before the headline
        }
        else if (list == PieceList.Dated && IsDatedEntry(page, b))
        {
            begins = new() { Start = b, Headline = b + 1, Body = b + 2 }; // the date stands over its headline
        }
        else if (list is PieceList.Headed or PieceList.Led or PieceList.Labelled && IsEntryHeadline(page, b, list))
        {
            begins = new() { Start = b, Headline = b, Body = b + 1 }; // what stands before is the page's own
        }
        else if (role is BlockRole.Heading or BlockRole.Paragraph && MayHead(page, b, list, begins.Headline) && IsHeadline(page, b))
        {
            begins.Start = begins.Headline = b;
        }
        else if (role == BlockRole.Paragraph && begins.Headline < 0 && begins.Start == b && page.Articles.Count == 0 && list == PieceList.None
            && b + 1 < page.Blocks.Count && IsDatedHeadline(page, b + 1))
        {
            // what is in the picture over the headline, as a sentence
        }
        else if (role is BlockRole.Paragraph or BlockRole.ListItem && IsClosed(page, page.Blocks[b])
            && !(list is PieceList.Led or PieceList.Labelled && begins.Headline < 0)) // what such a page says of itself
        {
            // The body begins and no headline stands twice near it.
            bool headed = begins.Headline >= 0;
            begins.Start = headed ? begins.Headline : b;
            begins.Body = headed ? begins.Headline + 1 : b;
            return page.Articles.Count == 0 || list != PieceList.None;
        }

        return true;
    }

    /// <summary>Whether a line may be the headline: none was found before it, or only what stands over headlines.</summary>
    private static bool MayHead(Page page, int b, PieceList list, int headline) => headline < 0
        || (headline == b - 1 && !IsBody(page, page.Blocks[b])
            && (IsKicker(page, page.Blocks[headline]) || IsPersonWithPost(page, page.Blocks[headline]) || (page.Articles.Count == 0 && list == PieceList.Linked)));

    /// <summary>"Ana Dunn, head of the court": who is in the picture over a headline; with a verb it is a headline itself.</summary>
    private static bool IsPersonWithPost(Page page, in Block block)
    {
        int comma = block.FirstToken;
        while (comma < block.EndToken && page.Tokens[comma] is { IsWord: true, Capitalised: true })
        {
            comma++;
        }

        if (comma - block.FirstToken is < 2 or > LongestPerson || comma + 1 >= block.EndToken || page.Tokens[comma].Kind != TokenKind.Comma
            || !IsNames(page, block.FirstToken, comma) || !page.Lexicon.Match(page.Tokens.Items[..block.EndToken], comma + 1, WordClass.RoleNoun).Found)
        {
            return false;
        }

        for (int i = comma + 1; i < block.EndToken; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (token.Kind == TokenKind.Comma || (token.Is(WordClass.Auxiliary | WordClass.VerbForm | WordClass.SpeechVerb | WordClass.EventVerb) && !token.Is(WordClass.RoleNoun)))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddArticle(Page page, int start, int last, int headline, int body, PieceList list)
    {
        ArticleSpan article = new()
        {
            Start = page.Blocks[start].Start,
            End = page.Blocks[last].End,
            FirstBlock = start,
            EndBlock = last + 1,
        };
        if (headline >= 0)
        {
            page.Blocks[headline].Role = BlockRole.Headline;
            article.TitleStart = page.Blocks[headline].Start;
            article.TitleEnd = page.Blocks[headline].End;
            for (int b = headline + 1; b < Math.Min(body, last + 1); b++)
            {
                page.Blocks[b].Role = BlockRole.Headline;
            }
        }

        for (int b = start; b <= last; b++)
        {
            page.Blocks[b].Article = page.Articles.Count;
        }

        for (int b = body; b <= last; b++)
        {
            if (page.Blocks[b].Role == BlockRole.Paragraph)
            {
                article.DatelineFirstToken = page.Blocks[b].FirstToken;
                article.DatelineEndToken = list == PieceList.Led ? LedEnd(page, page.Blocks[b]) : Dateline.EndAt(page, page.Blocks[b], sure: false);
                break;
            }
        }

        page.Articles.Add(article);
    }

    /// <summary>Blocks that belong to no piece: prose among them is the site's own.</summary>
    private static int Outside(Page page, int from, int end)
    {
        for (int b = from; b < Math.Min(end, page.Blocks.Count); b++)
        {
            if (page.Blocks[b].Role is BlockRole.Paragraph or BlockRole.Heading or BlockRole.ListItem)
            {
                page.Blocks[b].Role = BlockRole.Widget;
            }
        }

        return end;
    }

    /// <summary>The headline, a line that can stand over a piece: short, open at its end, not small at its start.</summary>
    private static bool IsHeadline(Page page, int b)
    {
        ref readonly Block block = ref page.Blocks[b];
        ref readonly Token first = ref page.Tokens[block.FirstToken];
        bool quoted = Size(block) <= LongestHeading && page.Tokens[block.EndToken - 1].Kind is TokenKind.CloseQuote or TokenKind.CloseSingle
            && first.Kind is TokenKind.OpenQuote or TokenKind.OpenSingle && page.Tokens[block.EndToken - 2].IsWord;
        return Size(block) is > 1 and <= LongestHeadline && (quoted || !IsClosed(page, block)) && page.Tokens[block.EndToken - 1].Kind != TokenKind.Colon
            && (!first.IsWord || first.Capitalised || first.Has(TokenFlags.OtherScript));
    }

    /// <summary>Whether a line under a headline says under what its piece is filed, "Category: News": what it heads follows.</summary>
    private static bool IsFiled(Page page, int b, int headline) => headline >= 0 && headline == b - 1
        && (FurnitureOf(page, page.Blocks[b]) & Lists) != 0 && !IsKicker(page, page.Blocks[headline])
        && b + 1 < page.Blocks.Count && page.Blocks[b + 1].Role == BlockRole.Paragraph && IsClosed(page, page.Blocks[b + 1]);

    /// <summary>Furniture that stands at the top of a page, over the headline.</summary>
    private static bool StandsOver(Page page, in Block block) => (FurnitureOf(page, block) & (Top | Lists | Ends)) != 0
        || page.TextOf(block.FirstToken, block.EndToken).ContainsAny('|', '»', '›');

    /// <summary>A line over the headline that only names a section, a series or the site: two or three words, a few in capitals, or "Press releases" and of whom.</summary>
    private static bool IsKicker(Page page, in Block block)
    {
        PhraseMatch section = page.Lexicon.Match(page.Tokens.Items[..block.EndToken], block.FirstToken, WordClass.Furniture);
        if (section.Found && (page.Lexicon.Value(section.Id, WordClass.Furniture).Attributes & Menu) != 0
            && IsBody(page, block.FirstToken + section.Length, block.EndToken))
        {
            return true;
        }

        int words = 0;
        bool capitals = true;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            words += page.Tokens[i].IsWord ? 1 : 0;
            capitals &= !page.Tokens[i].IsWord || page.Tokens[i].AllCapitals || page.Tokens[i].Has(TokenFlags.OneLetter);
        }

        return words <= LongestKicker || (capitals && words <= LongestKicker * 2);
    }

    /// <summary>A line of nothing but the name of a known body: whose piece it is, under the headline.</summary>
    private static bool IsBody(Page page, in Block block) => IsBody(page, block.FirstToken, block.EndToken);

    private static bool IsBody(Page page, int first, int end) => page.Lexicon.Match(page.Tokens.Items[..end], first, WordClass.Organisation) is { Found: true } body && body.Length == end - first;

    /// <summary>Whether the headline at a block stands a second time right after it, on one line or broken into several.</summary>
    private static bool IsDoubled(Page page, int b, out int after)
    {
        after = b + 1;
        Block block = page.Blocks[b];
        if (Size(block) is < 3 or > LongestHeadline || block.Role is BlockRole.Furniture or BlockRole.ListItem or BlockRole.Caption)
        {
            return false;
        }

        int at = NextWord(page, block.FirstToken, block.EndToken);
        for (; after < page.Blocks.Count && after <= b + MostHeadlineLines; after++)
        {
            Block copy = page.Blocks[after];
            for (int i = NextWord(page, copy.FirstToken, copy.EndToken); i < copy.EndToken; i = NextWord(page, i + 1, copy.EndToken))
            {
                if (at == block.EndToken || !IsSameWord(page, at, i))
                {
                    return false;
                }

                at = NextWord(page, at + 1, block.EndToken);
            }

            if (at == block.EndToken)
            {
                after++;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another piece begins at a block: with a headline that stands twice, or in a list of pieces with one over or under its date.</summary>
    private static bool BeginsPiece(Page page, int b, PieceList list)
    {
        return IsDoubled(page, b, out _) || list switch
        {
            PieceList.Dated => IsDatedEntry(page, b),
            _ => IsEntryHeadline(page, b, list),
        };
    }

    /// <summary>The first of the short lines right over a headline: the name of a section or series, which belongs to the piece.</summary>
    private static int Kicker(Page page, int from, int headline)
    {
        int start = headline;
        while (start > from && headline - start < 2 && page.Blocks[start - 1].Role == BlockRole.Heading && IsHeadline(page, start - 1))
        {
            start--;
        }

        return start;
    }

    private static bool EndsPiece(Page page, int b, bool hasBody)
    {
        uint furniture = page.Blocks[b].Role == BlockRole.Furniture ? FurnitureOf(page, page.Blocks[b]) : 0;
        return (furniture & Opens) != 0 || ((furniture & Ends) != 0 && hasBody);
    }

    private static bool OpensWidget(Page page, int b) => b < page.Blocks.Count && page.Blocks[b].Role == BlockRole.Furniture
        && (FurnitureOf(page, page.Blocks[b]) & Opens) != 0;

    private static int Size(in Block block) => block.EndToken - block.FirstToken;

    private static int NextWord(Page page, int at, int end)
    {
        while (at < end && page.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            at++;
        }

        return at;
    }

    private static bool IsSameWord(Page page, int left, int right)
    {
        ReadOnlySpan<char> a = page.TextOf(page.Tokens[left]), b = page.TextOf(page.Tokens[right]);
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            if (Characters.Fold(a[i]) != Characters.Fold(b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
