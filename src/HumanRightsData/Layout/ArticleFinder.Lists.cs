using HumanRightsData.Text;

namespace HumanRightsData.Layout;

internal static partial class ArticleFinder
{
    /// <summary>How a page lists pieces.</summary>
    private enum PieceList
    {
        None,

        /// <summary>Under a line that says what pieces they are, "Category: News", or each with its date and hour under its headline.</summary>
        Headed,

        /// <summary>The newest first, each with its date over it.</summary>
        Dated,

        /// <summary>Each with a link to the rest of it: "Read more".</summary>
        Linked,

        /// <summary>Each with its date and a colon before its first words: "20/3/2025: The court …".</summary>
        Led,

        /// <summary>Each under the same word, "Update", and over its date.</summary>
        Labelled,
    }

    /// <summary>An entry of a list has no more blocks before its link.</summary>
    private const int LongestEntry = 6;

    /// <summary>A date before the first words of a piece has fewer tokens.</summary>
    private const int LongestLead = 8;

    private static PieceList ListOf(Page page, bool isHeaded) => isHeaded || IsStampedList(page) ? PieceList.Headed
        : IsDatedList(page) ? PieceList.Dated
        : IsLinkedList(page) ? PieceList.Linked
        : IsLedList(page) ? PieceList.Led
        : IsLabelledList(page) ? PieceList.Labelled
        : PieceList.None;

    /// <summary>Whether the headline of a piece stands at a block, as the kind of list has it.</summary>
    private static bool IsEntryHeadline(Page page, int b, PieceList list) => list switch
    {
        PieceList.Headed => IsDatedHeadline(page, b),
        PieceList.Led => IsLedEntry(page, b),
        PieceList.Labelled => b > 0 && page.Blocks[b - 1].Role == BlockRole.Furniture && Size(page.Blocks[b - 1]) == 1
            && page.Blocks[b].Role == BlockRole.Heading && IsHeadline(page, b),
        _ => false,
    };

    /// <summary>Whether two headlines of the page have a date and a colon before what they head; a chronology has no headlines over its days.</summary>
    private static bool IsLedList(Page page)
    {
        int entries = 0;
        for (int b = 0; b < page.Blocks.Count && entries < 2; b++)
        {
            entries += IsLedEntry(page, b) ? 1 : 0;
        }

        return entries == 2;
    }

    private static bool IsLedEntry(Page page, int b) => page.Blocks[b].Role == BlockRole.Heading && b + 1 < page.Blocks.Count
        && page.Blocks[b + 1].Role == BlockRole.Paragraph
        && IsHeadline(page, b) && LedEnd(page, page.Blocks[b + 1]) > page.Blocks[b + 1].FirstToken;

    /// <summary>The token behind a date and a colon with which a block begins; its first token where it begins with none.</summary>
    private static int LedEnd(Page page, in Block block)
    {
        int end = Math.Min(block.EndToken, block.FirstToken + LongestLead);
        for (int i = block.FirstToken + 1; i < end; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Colon)
            {
                return LoneDate.Is(page, block.FirstToken, i) ? i + 1 : block.FirstToken;
            }
        }

        return block.FirstToken;
    }

    /// <summary>Whether pieces end in their dates, and a line of one word that the page has before stands over the headline of the next.</summary>
    private static bool IsLabelledList(Page page)
    {
        for (int b = 1; b + 3 < page.Blocks.Count; b++)
        {
            if (page.Blocks[b].Role == BlockRole.Published && page.Blocks[b - 1].Role == BlockRole.Paragraph && IsLabel(page, b + 1)
                && page.Blocks[b + 3].Role == BlockRole.Paragraph)
            {
                int word = page.Blocks[b + 1].FirstToken, first = 0;
                while (!(IsLabel(page, first) && IsSameWord(page, page.Blocks[first].FirstToken, word)))
                {
                    first++;
                }

                if (first <= b)
                {
                    MarkLinks(page, word);
                    return true;
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a line of one word stands over a headline.</summary>
    private static bool IsLabel(Page page, int b) => page.Blocks[b].Role == BlockRole.Heading && Size(page.Blocks[b]) == 1 && b + 1 < page.Blocks.Count
        && page.Blocks[b + 1].Role == BlockRole.Heading && IsHeadline(page, b + 1);

    /// <summary>Whether the page lists pieces, two of them at least with more than a date under their headlines: an hour, a section. A chronology has dates alone.</summary>
    private static bool IsStampedList(Page page)
    {
        int stamps = 0;
        for (int b = 0; b < page.Blocks.Count && stamps < 2; b++)
        {
            stamps += IsDatedHeadline(page, b) && !LoneDate.Is(page, page.Blocks[b + 1].FirstToken, page.Blocks[b + 1].EndToken) ? 1 : 0;
        }

        return stamps == 2;
    }

    /// <summary>Whether the page lists pieces, each with a headline, a few words and a link: between two such links a headline and a paragraph stand, and no more than an entry has.</summary>
    private static bool IsLinkedList(Page page)
    {
        int link = -1;
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            if (page.Blocks[b].Role != BlockRole.Furniture || !EndsPiece(page, b, hasBody: true))
            {
                continue;
            }

            if (link >= 0 && b - link is > 2 and <= LongestEntry + 1 && IsSameWord(page, page.Blocks[link].FirstToken, page.Blocks[b].FirstToken)
                && IsEntry(page, link + 1, b))
            {
                return true;
            }

            link = b;
        }

        return false;
    }

    /// <summary>Whether blocks begin with a headline and end in a paragraph.</summary>
    private static bool IsEntry(Page page, int first, int end)
    {
        while (first < end && page.Blocks[first].Role is BlockRole.Caption or BlockRole.Furniture)
        {
            first++;
        }

        return end - first > 1 && page.Blocks[first].Role == BlockRole.Heading && IsHeadline(page, first)
            && page.Blocks[end - 1].Role is BlockRole.Paragraph && IsClosed(page, page.Blocks[end - 1]);
    }

    /// <summary>
    /// Whether the page lists pieces with their dates over them and a line of furniture, or one word, between: "3 May 2011", a headline, a few words, "More".
    /// Without that line they may be a chronology.
    /// </summary>
    private static bool IsDatedList(Page page)
    {
        bool first = false;
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            if (!IsDatedEntry(page, b))
            {
                continue;
            }

            if (first && IsLink(page.Blocks[b - 1]))
            {
                MarkLinks(page, page.Blocks[b - 1].FirstToken);
                return true;
            }

            first = true;
        }

        return false;
    }

    private static bool IsLink(in Block block) => block.Role == BlockRole.Furniture || (block.Role == BlockRole.Heading && Size(block) == 1);

    /// <summary>The lines that are nothing but one word, "More", are furniture.</summary>
    private static void MarkLinks(Page page, int word)
    {
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            ref Block block = ref page.Blocks[b];
            if (block.Role == BlockRole.Heading && Size(block) == 1 && IsSameWord(page, block.FirstToken, word))
            {
                block.Role = BlockRole.Furniture;
            }
        }
    }

    /// <summary>Whether a headline stands at a block, with its date right under it and then, under its author or picture at most, what it heads.</summary>
    private static bool IsDatedHeadline(Page page, int b)
    {
        if (b + 1 == page.Blocks.Count || page.Blocks[b + 1].Role != BlockRole.Published || page.Blocks[b].Role != BlockRole.Heading || !IsHeadline(page, b))
        {
            return false;
        }

        int body = b + 2;
        while (body < page.Blocks.Count && body <= b + 2 + MostUnderDate && page.Blocks[body].Role is not (BlockRole.Paragraph or BlockRole.Furniture))
        {
            body++;
        }

        return body < page.Blocks.Count && page.Blocks[body].Role == BlockRole.Paragraph && IsClosed(page, page.Blocks[body]);
    }

    /// <summary>Whether a date stands at a block over a headline and what it heads.</summary>
    private static bool IsDatedEntry(Page page, int b) => page.Blocks[b].Role == BlockRole.Published && b + 2 < page.Blocks.Count
        && page.Blocks[b + 1].Role == BlockRole.Heading
        && page.Blocks[b + 2].Role == BlockRole.Paragraph && IsHeadline(page, b + 1) && IsClosed(page, page.Blocks[b + 2]);
}
