namespace HumanRightsData.Validation.Grounding;

/// <summary>Finds where a quote stands in a text when it does not stand where it should.</summary>
/// <remarks>
/// Best first: to the letter and overlapping the span given; but for marks, overlapping it; to the letter elsewhere; but for marks elsewhere. A
/// quote that begins and ends with a word is looked for as whole words first. The folded text is made once, when it is first needed; after
/// <see cref="Scans"/> searches through the whole of it an index takes over, so that the work stays linear however many quotes are wrong.
/// </remarks>
internal sealed class QuoteFinder(string text)
{
    /// <summary>So many searches through the text cost about as much as making the index.</summary>
    private const int Scans = 128;

    /// <summary>No more places than these are looked at for one quote.</summary>
    private const int MostCandidates = 2048;

    /// <summary>What is counted or named in a sentence stands within so many characters of it, mostly.</summary>
    private const int Near = 200;

    /// <summary>Of a longer place the beginning is looked at: records may give spans of the whole text, all of them.</summary>
    private const int LongestPlace = 1000;

    private FoldedText? _folded;
    private GramIndex? _grams;
    private int _scans;

    /// <summary>How good a place is, the best first.</summary>
    private enum Match
    {
        ExactWords,
        Exact,
        Words,
        Folded,
        None,
    }

    /// <summary>Finds the place that a quote most probably means.</summary>
    public QuoteFault Find(string quote, TextSpan span)
    {
        if (ExactNear(quote, span, out bool tie) is { } exact)
        {
            return new QuoteFault(QuoteFaultKind.Elsewhere) { Place = exact };
        }

        string folded = Folding.Fold(quote);
        if (folded.Length == 0)
        {
            return FindMarks(quote);
        }

        if (!tie && AlteredNear(quote, folded, span) is { } altered)
        {
            return new QuoteFault(QuoteFaultKind.Altered) { Place = altered };
        }

        Match best = Search(quote, folded, wholeWordsOnly: false, out TextSpan first, out TextSpan? second);
        return (best, second) switch
        {
            (Match.None, _) => new QuoteFault(QuoteFaultKind.Nowhere),
            (_, not null) => new QuoteFault(QuoteFaultKind.Ambiguous) { Place = first, Other = second },
            (Match.ExactWords or Match.Exact, _) => new QuoteFault(QuoteFaultKind.Elsewhere) { Place = first },
            _ => new QuoteFault(QuoteFaultKind.Altered) { Place = first },
        };
    }

    /// <summary>Whether words stand near a place of the text as whole words, to the letter.</summary>
    public bool HasWordsNear(string words, TextSpan place)
    {
        int from = Math.Max(0, Math.Min(place.Start, text.Length) - Near);
        int to = (int)Math.Min(text.Length, Math.Min(place.End, (long)place.Start + LongestPlace) + Near);
        while (from < to)
        {
            int next = text.AsSpan(from, to - from).IndexOf(words, StringComparison.Ordinal);
            if (next < 0)
            {
                return false;
            }

            from += next;
            if (IsWhole(from, from + words.Length))
            {
                return true;
            }

            from++;
        }

        return false;
    }

    /// <summary>Whether words stand somewhere in the text as whole words.</summary>
    public bool ContainsWords(string words)
    {
        // Most names stand as they are: a vectorised search needs no folding.
        if (_grams is null || words.Length < GramIndex.Gram)
        {
            _scans++;
            int at = 0;
            for (int tries = 0; tries < MostCandidates; tries++)
            {
                int next = text.AsSpan(at).IndexOf(words, StringComparison.Ordinal);
                if (next < 0)
                {
                    break;
                }

                at += next;
                if (IsWhole(at, at + words.Length))
                {
                    return true;
                }

                at++;
            }
        }

        string folded = Folding.Fold(words);
        return folded.Length > 0 && Search(words, folded, wholeWordsOnly: true, out _, out _) != Match.None;
    }

    private TextSpan? ExactNear(string quote, TextSpan span, out bool tie)
    {
        tie = false;
        if (span.Start >= text.Length)
        {
            return null;
        }

        // What begins before the span and what begins in it; the nearer one is meant, and neither where both are as near.
        int from = Math.Max(0, span.Start - quote.Length + 1);
        int before = text.AsSpan(from, (int)Math.Min(text.Length, (long)span.Start + quote.Length - 1) - from).LastIndexOf(quote);
        int after = text.AsSpan(span.Start, (int)Math.Min(text.Length, (long)span.End + quote.Length - 1) - span.Start)
            .IndexOf(quote, StringComparison.Ordinal);
        int toBefore = before < 0 ? int.MaxValue : span.Start - (from + before);
        int toAfter = after < 0 ? int.MaxValue : after;
        if (toBefore == toAfter)
        {
            tie = before >= 0;
            return null;
        }

        int start = toBefore < toAfter ? from + before : span.Start + after;
        return new TextSpan(start, start + quote.Length);
    }

    private TextSpan? AlteredNear(string quote, string folded, TextSpan span)
    {
        // Marks and spaces may make the text longer than the quote; twice its length and a bit is as far as one looks.
        int slack = quote.Length + 16;
        int from = Math.Max(0, span.Start - slack);
        int to = (int)Math.Min(text.Length, (long)span.End + slack);
        if (from >= to)
        {
            return null;
        }

        FoldedText near = new(text[from..to]);
        TextSpan? best = null;
        for (int at = 0, tries = 0; at < near.Count && tries < 64; tries++)
        {
            int next = near.Letters[at..].IndexOf(folded);
            if (next < 0)
            {
                break;
            }

            at += next;
            TextSpan place = Extend(quote, from + near.OffsetOf(at), from + near.OffsetOf(at + folded.Length - 1) + 1);
            if (place.Overlaps(span) && IsWhole(place.Start, place.End)
                && (best is null || Math.Abs(place.Start - span.Start) < Math.Abs(best.Value.Start - span.Start)))
            {
                best = place;
            }

            at++;
        }

        return best;
    }

    private Match Search(string quote, string folded, bool wholeWordsOnly, out TextSpan first, out TextSpan? second)
    {
        _folded ??= new FoldedText(text);
        Match best = Match.None;
        first = default;
        second = null;
        if (_grams is null && ++_scans > Scans)
        {
            _grams = new GramIndex(_folded.Letters);
        }

        ReadOnlySpan<char> letters = _folded.Letters;
        if (_grams is not null && folded.Length >= GramIndex.Gram)
        {
            ReadOnlySpan<int> candidates = _grams.Candidates(folded, out int into);
            for (int i = 0; i < Math.Min(candidates.Length, MostCandidates); i++)
            {
                int at = candidates[i] - into;
                if (at >= 0 && letters[at..].StartsWith(folded) && Weigh(at, ref best, ref first, ref second))
                {
                    break;
                }
            }

            return best;
        }

        for (int at = 0, tries = 0; at < letters.Length && tries < MostCandidates; tries++, at++)
        {
            int next = letters[at..].IndexOf(folded);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (Weigh(at, ref best, ref first, ref second))
            {
                break;
            }
        }

        return best;

        // Whether the search is over: nothing better can come.
        bool Weigh(int letter, ref Match best, ref TextSpan first, ref TextSpan? second)
        {
            int start = _folded.OffsetOf(letter);
            int end = _folded.OffsetOf(letter + folded.Length - 1) + 1;
            bool whole = IsWhole(start, end);
            if (wholeWordsOnly)
            {
                best = whole ? Match.Words : best;
                return whole;
            }

            bool exact = IsExact(quote, start, out TextSpan place);
            Match match = exact ? whole ? Match.ExactWords : Match.Exact : whole ? Match.Words : Match.Folded;
            if (match < best)
            {
                best = match;
                first = exact ? place : Extend(quote, start, end);
                second = null;
            }
            else if (match == best)
            {
                second ??= exact ? place : Extend(quote, start, end);
            }

            return best == Match.ExactWords && second is not null;
        }
    }

    /// <summary>A quote of marks alone: to the letter or not at all.</summary>
    private QuoteFault FindMarks(string quote)
    {
        if (++_scans > Scans * 4)
        {
            return new QuoteFault(QuoteFaultKind.Nowhere);
        }

        int first = text.IndexOf(quote, StringComparison.Ordinal);
        if (first < 0)
        {
            return new QuoteFault(QuoteFaultKind.Nowhere);
        }

        TextSpan place = new(first, first + quote.Length);
        int second = text.IndexOf(quote, first + 1, StringComparison.Ordinal);
        return second < 0
            ? new QuoteFault(QuoteFaultKind.Elsewhere) { Place = place }
            : new QuoteFault(QuoteFaultKind.Ambiguous) { Place = place, Other = new TextSpan(second, second + quote.Length) };
    }

    private bool IsExact(string quote, int firstLetter, out TextSpan place)
    {
        int lead = 0;
        while (!Folding.IsWord(quote[lead]))
        {
            lead++;
        }

        int start = firstLetter - lead;
        if (start < 0 || start + quote.Length > text.Length || !text.AsSpan(start, quote.Length).SequenceEqual(quote))
        {
            place = default;
            return false;
        }

        place = new TextSpan(start, start + quote.Length);
        return true;
    }

    /// <summary>Takes in the marks that the quote has around its first and last letter, where the text has the same.</summary>
    private TextSpan Extend(string quote, int start, int end)
    {
        int lead = 0, trail = quote.Length;
        while (lead < quote.Length && !Folding.IsWord(quote[lead]))
        {
            lead++;
        }

        while (trail > lead && !Folding.IsWord(quote[trail - 1]))
        {
            trail--;
        }

        if (lead <= start && text.AsSpan(start - lead, lead).SequenceEqual(quote.AsSpan(0, lead)))
        {
            start -= lead;
        }

        int tail = quote.Length - trail;
        if (end + tail <= text.Length && text.AsSpan(end, tail).SequenceEqual(quote.AsSpan(trail)))
        {
            end += tail;
        }

        while (end < text.Length && char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Whether no word is cut at either end.</summary>
    private bool IsWhole(int start, int end) =>
        (start == 0 || !IsWithin(text[start - 1], text[start])) && (end == text.Length || !IsWithin(text[end - 1], text[end]));

    /// <summary>Whether two characters stand within one word. A digit and a letter that were glued together ("2017November") are two.</summary>
    private static bool IsWithin(char before, char after) =>
        Folding.IsWord(before) && Folding.IsWord(after) && char.IsDigit(before) == char.IsDigit(after);
}
