using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Finds out when each article was published, where its page says so.</summary>
/// <remarks>
/// In this order: a line that says "published" and a date; the dateline; a date alone between headline and text; a date alone, or
/// behind a place, at the end of the piece, as a signature has it; a line that says when it was updated; who collected it. The date of a
/// picture is none.
/// </remarks>
internal static class PublicationDates
{
    /// <summary>A date that signs a piece stands in one of so many last blocks.</summary>
    private const int LastBlocks = 3;

    /// <summary>A line of place and date has no more tokens before the date.</summary>
    private const int LongestPlace = 6;

    // Bits of the furniture list, in the order of its attributes.
    private const uint Publishes = 8, Updates = 64;

    public static void Find(Page page, Mentions mentions, DateValue given)
    {
        mentions.Published.Clear();
        for (int a = 0; a < page.Articles.Count; a++)
        {
            DateValue stated = Stated(page, mentions, page.Articles[a], given);
            mentions.Published.Add(new PublishedDate { Value = stated.IsNone ? given : stated, IsStated = !stated.IsNone });
        }
    }

    private static DateValue Stated(Page page, Mentions mentions, in ArticleSpan article, DateValue given)
    {
        DateValue updated = default, top = default, signed = default;
        bool body = false;
        for (int b = article.FirstBlock; b < article.EndBlock; b++)
        {
            ref readonly Block block = ref page.Blocks[b];
            body |= block.Role is BlockRole.Paragraph or BlockRole.ListItem;
            uint furniture = block.Role is BlockRole.Published or BlockRole.Byline ? Phrase(page, block) : 0;
            if ((furniture & Publishes) != 0 && First(page, mentions, block.FirstToken, block.EndToken, given, out _) is { IsNone: false } said)
            {
                if ((furniture & Updates) == 0)
                {
                    return said;
                }

                updated = said;
            }
            else if ((!body && top.IsNone) || b >= article.EndBlock - LastBlocks)
            {
                DateValue alone = Alone(page, mentions, block, given, isTop: !body);
                if (!alone.IsNone && !body)
                {
                    top = alone;
                }
                else if (!alone.IsNone)
                {
                    signed = alone;
                }
            }
        }

        DateValue dateline = First(page, mentions, article.DatelineFirstToken, article.DatelineEndToken, given, out _);
        return !dateline.IsNone ? dateline : !top.IsNone ? top : !signed.IsNone ? signed : updated;
    }

    /// <summary>The date of a block that holds nothing but it and, at most, a place before it.</summary>
    private static DateValue Alone(Page page, Mentions mentions, in Block block, DateValue given, bool isTop)
    {
        if (block.Role is BlockRole.Headline or BlockRole.Furniture or BlockRole.Widget)
        {
            return default;
        }

        DateValue value = First(page, mentions, block.FirstToken, block.EndToken, given, out int index);
        if (value.IsNone)
        {
            return default;
        }

        TokenRun run = mentions.Dates[index].Run;
        int end = run.End;
        while (end < block.EndToken && page.Tokens[end].Kind is TokenKind.Stop or TokenKind.Bullet or TokenKind.Dash or TokenKind.CloseBracket)
        {
            end++;
        }

        if (end < block.EndToken && !(isTop && page.Tokens[end].Kind is TokenKind.Symbol or TokenKind.Comma or TokenKind.Dash))
        {
            return default;
        }

        if (run.First == block.FirstToken)
        {
            return value;
        }

        // "Geneva, 17 September 2017", "By Ana Dunn | 3 August 2017", but not "Ana Dunn at the hearing in Oslo - 3 July 2023"
        int mark = run.First - 1;
        if (run.First - block.FirstToken > LongestPlace || page.Tokens[mark].Kind is not (TokenKind.Comma or TokenKind.Symbol or TokenKind.Dash or TokenKind.OpenBracket)
            || mentions.Dates[index].Rule == DateRule.Numeric || mentions.Dates[index].Value.Start.Precision != DatePrecision.Day)
        {
            return default;
        }

        for (int i = block.FirstToken; i < mark; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (!(token.IsWord && token.Capitalised) && token.Kind is not (TokenKind.Comma or TokenKind.Stop))
            {
                return default;
            }
        }

        return value;
    }

    /// <summary>The first date known to the day or month among tokens; a year it lacks is the one that lies nearest to the date given.</summary>
    private static DateValue First(Page page, Mentions mentions, int firstToken, int endToken, DateValue given, out int index)
    {
        if (firstToken < endToken)
        {
            for (index = DateQueries.IndexAtOrAfter(mentions, firstToken); index < mentions.Dates.Count && mentions.Dates[index].Run.First < endToken; index++)
            {
                ref readonly DateMention date = ref mentions.Dates[index];
                if (date.Value.Form != DateForm.Point || date.Pending.Need is not (DateNeed.None or DateNeed.Year)
                    || date.Value.Start.Precision < DatePrecision.Month)
                {
                    continue;
                }

                if (date.Value.Start.HasYear)
                {
                    return date.Value;
                }

                if (given.TryBounds(out _, out DateOnly day) && date.Value.Start.Precision == DatePrecision.Day)
                {
                    return DateValue.Of(DateResolver.Nearest(date.Value.Start, day));
                }
            }
        }

        index = -1;
        return default;
    }

    private static uint Phrase(Page page, in Block block)
    {
        int at = block.FirstToken;
        while (at < block.EndToken && !page.Tokens[at].IsWord)
        {
            at++;
        }

        PhraseMatch match = at < block.EndToken ? page.Lexicon.Match(page.Tokens.Items[..block.EndToken], at, WordClass.Furniture) : default;
        return match.Found ? page.Lexicon.Value(match.Id, WordClass.Furniture).Attributes : 0;
    }
}
