using HumanRightsData.Layout;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Looks up the dates that have been found: what events, statements and figures ask.</summary>
internal static class DateQueries
{
    /// <summary>The dates of a sentence, in order; those that begin in it.</summary>
    public static ReadOnlySpan<DateMention> OfSentence(Page page, Mentions mentions, int sentence)
    {
        ref readonly Sentence tokens = ref page.Sentences[sentence];
        return Of(mentions, tokens.FirstToken, tokens.EndToken);
    }

    /// <summary>The dates that begin at one of the tokens, in order.</summary>
    public static ReadOnlySpan<DateMention> Of(Mentions mentions, int firstToken, int endToken)
    {
        int from = IndexAtOrAfter(mentions, firstToken), to = IndexAtOrAfter(mentions, endToken);
        return mentions.Dates.Items[from..to];
    }

    /// <summary>The date nearest to a token in its sentence; of two as near, the one behind it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="token">The token.</param>
    /// <param name="date">The date.</param>
    /// <param name="atLeast">How precise it has to be.</param>
    /// <returns>Whether the sentence has one.</returns>
    public static bool TryNearest(Page page, Mentions mentions, int token, out DateMention date, DatePrecision atLeast = DatePrecision.Century)
    {
        date = default;
        int best = int.MaxValue;
        foreach (ref readonly DateMention candidate in OfSentence(page, mentions, page.SentenceOfToken[token]))
        {
            int distance = token < candidate.Run.First ? candidate.Run.First - token : token >= candidate.Run.End ? token - candidate.Run.End + 1 : 0;
            if (candidate.Value.Precision >= atLeast && distance <= best)
            {
                best = distance;
                date = candidate;
            }
        }

        return best != int.MaxValue;
    }

    /// <summary>When the article of a token was published; none where nobody says.</summary>
    public static DateValue PublishedAt(Page page, Mentions mentions, int token)
    {
        int article = page.ArticleOf(token);
        return article >= 0 && article < mentions.Published.Count ? mentions.Published[article].Value : default;
    }

    /// <summary>The place in the list of dates of the first one that begins at or after a token.</summary>
    public static int IndexAtOrAfter(Mentions mentions, int token)
    {
        int low = 0, high = mentions.Dates.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (mentions.Dates[middle].Run.First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
