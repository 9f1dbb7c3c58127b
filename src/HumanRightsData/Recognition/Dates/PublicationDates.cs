using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Finds out when each article was published, where its page says so.</summary>
/// <remarks>
/// In this order: a line that says "published" and a date; the dateline; a date on a line of its own over the text, with the place or
/// the author at most; such a date under the text, as a signature has it; a line that says when it was updated; a field "date"; who
/// collected it. The date of a picture is none, nor are dates that head the parts of a piece.
/// </remarks>
internal static class PublicationDates
{
    /// <summary>A line about publication has no more tokens.</summary>
    private const int LongestLine = 24;

    /// <summary>A line of date and place has no more tokens before the date.</summary>
    private const int LongestPlace = 6;

    /// <summary>A date over the text stands in one of so many first blocks, even where a summary stands before it.</summary>
    private const int TopBlocks = 8;

    /// <summary>A date under the text stands in one of so many last blocks.</summary>
    private const int LastBlocks = 3;

    // Bits of the list of publication phrases, in the order of its attributes.
    private const uint Updated = 1, Field = 2;

    public static void Find(Page page, Mentions mentions, DateValue given)
    {
        mentions.Published.Clear();
        for (int a = 0; a < page.Articles.Count; a++)
        {
            DateValue stated = Stated(page, mentions, page.Articles[a], a == 0 ? 0 : page.Articles[a].FirstBlock, given);
            mentions.Published.Add(new PublishedDate { Value = stated.IsNone ? given : stated, IsStated = !stated.IsNone });
        }
    }

    /// <param name="page">The page.</param>
    /// <param name="mentions">Its dates.</param>
    /// <param name="article">The article.</param>
    /// <param name="from">The first block that may say when it was published: over the first article a line may that says so.</param>
    /// <param name="given">The date that the document came with.</param>
    private static DateValue Stated(Page page, Mentions mentions, in ArticleSpan article, int from, DateValue given)
    {
        DateValue updated = default, field = default, over = default, top = default, under = default;
        bool body = false;
        int headings = 0, date = DateQueries.IndexAtOrAfter(mentions, article.FirstBlock < article.EndBlock ? page.Blocks[from].FirstToken : 0);
        for (int b = from; b < article.EndBlock; b++)
        {
            if (body && under.IsNone && (b = NextDated(page, mentions, b, ref date)) >= article.EndBlock)
            {
                break; // what has no date changes nothing any more
            }

            ref readonly Block block = ref page.Blocks[b];
            bool isOver = b < article.FirstBlock;
            if (block.EndToken - block.FirstToken > LongestLine)
            {
                body = !isOver;
                under = default;
                continue;
            }

            while (date < mentions.Dates.Count && mentions.Dates[date].Run.First < block.FirstToken)
            {
                date++;
            }

            bool closed = !isOver && block.Role is BlockRole.Paragraph
                && page.Tokens[block.EndToken - 1].Kind is TokenKind.Stop or TokenKind.CloseQuote or TokenKind.StraightQuote;
            if (date >= mentions.Dates.Count || mentions.Dates[date].Run.First >= block.EndToken)
            {
                if (closed)
                {
                    body = true;
                    under = default;
                }

                continue;
            }

            if (TryPhrase(page, mentions, block, out int rest, out uint kind) && Said(page, mentions, rest, block.EndToken, given) is { IsNone: false } said)
            {
                if (kind == 0)
                {
                    return said;
                }

                updated = (kind & Updated) != 0 && updated.IsNone ? said : updated;
                field = (kind & Field) != 0 && field.IsNone ? said : field;
                continue;
            }

            if (isOver)
            {
                continue; // the site's own clock, the date of a picture
            }

            bool isTop = !body || b < article.FirstBlock + TopBlocks;
            DateValue alone = Alone(page, mentions, block, given, isTop);
            if (alone.IsNone)
            {
                body |= closed;
                under = closed ? default : under;
                continue;
            }

            headings++;
            if (body && !over.IsNone && IsLater(alone, over) && b + 1 < article.EndBlock
                && page.Blocks[b + 1].Role is BlockRole.Paragraph or BlockRole.ListItem)
            {
                over = top = default; // what was published then does not tell a later day under its date: the first entry of a chronology
                continue;
            }

            over = !body && over.IsNone ? alone : over;
            top = isTop && top.IsNone ? alone : top;
            under = b >= article.EndBlock - LastBlocks ? alone : under;
        }

        DateValue near = !given.IsNone ? given : !field.IsNone ? field : updated;
        DateValue dateline = First(page, mentions, article.DatelineFirstToken, article.DatelineEndToken, near, out _);
        return !dateline.IsNone ? dateline
            : !over.IsNone ? over
            : headings == 1 && !top.IsNone ? top
            : !under.IsNone ? under
            : !updated.IsNone ? updated
            : field;
    }

    private static bool IsLater(in DateValue date, in DateValue other) =>
        date.TryBounds(out DateOnly first, out _) && other.TryBounds(out _, out DateOnly last) && first > last;

    /// <summary>The first block from one on in which a date begins; behind the last where there is none.</summary>
    private static int NextDated(Page page, Mentions mentions, int block, ref int date)
    {
        while (date < mentions.Dates.Count && mentions.Dates[date].Run.First < page.Blocks[block].FirstToken)
        {
            date++;
        }

        return date < mentions.Dates.Count ? page.BlockOf(mentions.Dates[date].Run.First) : page.Blocks.Count;
    }

    /// <summary>Whether a block begins with words of publication; <paramref name="rest"/> is the token after them, <paramref name="kind"/> are their attributes.</summary>
    private static bool TryPhrase(Page page, Mentions mentions, in Block block, out int rest, out uint kind)
    {
        int at = block.FirstToken;
        while (at < block.EndToken && !page.Tokens[at].IsWord)
        {
            at++;
        }

        PhraseMatch match = at < block.EndToken ? page.Lexicon.Match(page.Tokens.Items[..block.EndToken], at, WordClass.PublicationPhrase) : default;
        kind = match.Found ? page.Lexicon.Value(match.Id, WordClass.PublicationPhrase).Attributes : 0;
        rest = at + match.Length;
        return match.Found && !((kind & Field) != 0 && IsOfAnother(page, mentions, rest));
    }

    /// <summary>"Date | of arrest: 3 May 2011", "Date | Decided: May 2011": a field of what the form reports.</summary>
    private static bool IsOfAnother(Page page, Mentions mentions, int at) => page.Tokens[at].IsWord && !page.Tokens[at].LineStart
        && !mentions.Covers(at, MentionKinds.Date);

    /// <summary>The date of a line that begins with a word of publication: nothing but names, times and small words before it.</summary>
    private static DateValue Said(Page page, Mentions mentions, int from, int end, DateValue given)
    {
        DateValue value = First(page, mentions, from, end, given, out int index, DatePrecision.Year);
        if (value.IsNone)
        {
            return default;
        }

        for (int i = from; i < mentions.Dates[index].Run.First; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (token.IsWord && !token.Capitalised && token.Length > 2 && !token.Is(WordClass.Preposition | WordClass.DateWord | WordClass.TimeUnit))
            {
                return default;
            }
        }

        return value;
    }

    /// <summary>The date of a line that holds nothing but it and what stands with it there: a place or an author, the time.</summary>
    private static DateValue Alone(Page page, Mentions mentions, in Block block, DateValue given, bool isTop)
    {
        if (block.Role is BlockRole.Furniture or BlockRole.Widget)
        {
            return default;
        }

        DateValue value = First(page, mentions, block.FirstToken, block.EndToken, given, out int index);
        if (value.IsNone)
        {
            return default;
        }

        TokenRun run = mentions.Dates[index].Run;
        return EndsLine(page, block, run.End, isTop) && BeginsLine(page, mentions, block, run.First, isTop) ? value : default;
    }

    private static bool EndsLine(Page page, in Block block, int at, bool isTop)
    {
        for (; at < block.EndToken; at++)
        {
            ref readonly Token token = ref page.Tokens[at];
            if (isTop && (IsBar(page, token) || token.Kind == TokenKind.Semicolon))
            {
                return true; // "3 August 2017 | 4 min read", "3 August 2017; Witness News"
            }

            bool time = isTop && (token.IsNumber || token.AllCapitals || token.Kind is TokenKind.Colon or TokenKind.Comma
                || (token.IsWord && token.Length <= 2));
            if (!time && token.Kind is not (TokenKind.Stop or TokenKind.CloseBracket))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsLine(Page page, Mentions mentions, in Block block, int date, bool isTop)
    {
        if (date == block.FirstToken || (date == block.FirstToken + 1
            && page.Tokens[block.FirstToken].Kind is TokenKind.OpenBracket or TokenKind.Bullet or TokenKind.Dash))
        {
            return true;
        }

        ref readonly Token mark = ref page.Tokens[date - 1];
        if (isTop && IsBar(page, mark))
        {
            return true; // "Ana Dunn | 3 August 2017", "10 Farvardin 1402 / 30 March 2023"
        }

        // "Geneva, 17 September 2017", but not "Ana Dunn at the hearing in Oslo - 3 July 2023"
        if (date - block.FirstToken > LongestPlace || mark.Kind is not (TokenKind.Comma or TokenKind.Dash)
            || mentions.Dates[DateQueries.IndexAtOrAfter(mentions, date)].Rule == DateRule.Numeric)
        {
            return false;
        }

        for (int i = block.FirstToken; i < date - 1; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (!(token.IsWord && token.Capitalised) && token.Kind is not (TokenKind.Comma or TokenKind.Stop))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A mark that sites put between the parts of a line.</summary>
    private static bool IsBar(Page page, in Token token) =>
        token.Kind is TokenKind.Bullet or TokenKind.Slash || (token.Kind == TokenKind.Symbol && page.TextOf(token) is "|" or "›" or "»");

    /// <summary>The first date among tokens that is known so precisely; a year it lacks is the one that lies nearest to the date given.</summary>
    private static DateValue First(Page page, Mentions mentions, int firstToken, int endToken, DateValue given, out int index, DatePrecision atLeast = DatePrecision.Month)
    {
        if (firstToken < endToken)
        {
            for (index = DateQueries.IndexAtOrAfter(mentions, firstToken); index < mentions.Dates.Count && mentions.Dates[index].Run.First < endToken; index++)
            {
                ref readonly DateMention date = ref mentions.Dates[index];
                if (date.Value.Form != DateForm.Point || date.Pending.Need is not (DateNeed.None or DateNeed.Year)
                    || date.Value.Start.Precision < atLeast)
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
}
