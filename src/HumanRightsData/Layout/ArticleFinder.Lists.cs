namespace HumanRightsData.Layout;

internal static partial class ArticleFinder
{
    /// <summary>How a page lists pieces.</summary>
    private enum PieceList
    {
        None,

        /// <summary>Under a line that says what pieces they are, "Category: News".</summary>
        Headed,

        /// <summary>The newest first, each with its date over it.</summary>
        Dated,
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

    /// <summary>Whether a date stands at a block over a headline and what it heads.</summary>
    private static bool IsDatedEntry(Page page, int b) => page.Blocks[b].Role == BlockRole.Published && b + 2 < page.Blocks.Count && page.Blocks[b + 1].Role == BlockRole.Heading
        && page.Blocks[b + 2].Role == BlockRole.Paragraph && IsHeadline(page, b + 1) && IsClosed(page, page.Blocks[b + 2]);
}
