using System.Globalization;

namespace HumanRightsData.Validation.Grounding;

/// <summary>Says how two spellings of the same words differ, so that a person knows what to mend.</summary>
internal static class Differences
{
    [Flags]
    private enum Kinds
    {
        None = 0,
        WhiteSpace = 1,
        Hyphens = 2,
        Marks = 4,
        Capitals = 8,
        Accents = 16,
    }

    /// <summary>Names the differences of a quote and a text whose letters are the same.</summary>
    public static string Name(ReadOnlySpan<char> quote, ReadOnlySpan<char> text)
    {
        Kinds kinds = Kinds.None;
        int q = 0, t = 0, firstQ = -1, firstT = -1;
        while (q < quote.Length || t < text.Length)
        {
            int gapQ = q, gapT = t;
            while (q < quote.Length && !Folding.IsWord(quote[q]))
            {
                q++;
            }

            while (t < text.Length && !Folding.IsWord(text[t]))
            {
                t++;
            }

            Kinds before = kinds;
            kinds |= CompareGaps(quote[gapQ..q], text[gapT..t]);
            if (kinds != Kinds.None && firstQ < 0)
            {
                (firstQ, firstT) = (gapQ, gapT);
            }

            if (q < quote.Length && t < text.Length)
            {
                if (quote[q] != text[t])
                {
                    kinds |= char.ToLowerInvariant(quote[q]) == char.ToLowerInvariant(text[t]) ? Kinds.Capitals : Kinds.Accents;
                    if (before == Kinds.None && firstQ < 0)
                    {
                        (firstQ, firstT) = (q, t);
                    }
                }

                q++;
                t++;
            }
            else if (q < quote.Length || t < text.Length)
            {
                break;
            }
        }

        string names = string.Join(", ", Names(kinds));
        return firstQ < 0 ? names : $"{names}: {Around(quote, firstQ)} for {Around(text, firstT)}";
    }

    /// <summary>Where a quote leaves the text it should repeat; null where they have too little in common.</summary>
    public static string? First(ReadOnlySpan<char> quote, ReadOnlySpan<char> text)
    {
        int head = quote.CommonPrefixLength(text);
        int rest = Math.Min(quote.Length, text.Length) - head;
        int tail = 0;
        while (tail < rest && quote[^(tail + 1)] == text[^(tail + 1)])
        {
            tail++;
        }

        if ((head + tail) * 2 < Math.Max(quote.Length, text.Length))
        {
            return null;
        }

        int from = Math.Max(0, head - 12);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"from its character {head + 1} on it has {Excerpt.Quote(quote[from..Math.Min(quote.Length, quote.Length - tail + 6)])} for {Excerpt.Quote(text[from..Math.Min(text.Length, text.Length - tail + 6)])}");
    }

    /// <summary>The words about a place; whole ones, unless they are long.</summary>
    private static string Around(ReadOnlySpan<char> text, int at)
    {
        const int Width = 8, Longest = 24;
        int from = Math.Max(0, at - Width), to = Math.Min(text.Length, at + Width);
        while (from > Math.Max(0, at - Longest) && Folding.IsWord(text[from]) && Folding.IsWord(text[from - 1]))
        {
            from--;
        }

        while (to < Math.Min(text.Length, at + Longest) && Folding.IsWord(text[to]) && Folding.IsWord(text[to - 1]))
        {
            to++;
        }

        return Excerpt.Quote(text[from..to]);
    }

    private static Kinds CompareGaps(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return Kinds.None;
        }

        Kinds kinds = Kinds.None;
        foreach (Kinds kind in (ReadOnlySpan<Kinds>)[Kinds.WhiteSpace, Kinds.Hyphens, Kinds.Marks, Kinds.Accents])
        {
            if (!SameOf(kind, a, b))
            {
                kinds |= kind;
            }
        }

        return kinds == Kinds.None ? Kinds.Marks : kinds;
    }

    private static bool SameOf(Kinds kind, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && KindOf(a[i]) != kind)
            {
                i++;
            }

            while (j < b.Length && KindOf(b[j]) != kind)
            {
                j++;
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++] != b[j++])
            {
                return false;
            }
        }
    }

    private static Kinds KindOf(char c) => c switch
    {
        '-' or '\u00AD' or >= '\u2010' and <= '\u2015' or '\u2212' => Kinds.Hyphens,
        '\u200B' or '\u2060' or '\uFEFF' => Kinds.WhiteSpace,
        _ when char.IsWhiteSpace(c) => Kinds.WhiteSpace,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Kinds.Accents : Kinds.Marks,
    };

    private static IEnumerable<string> Names(Kinds kinds)
    {
        if ((kinds & Kinds.WhiteSpace) != 0)
        {
            yield return "white space";
        }

        if ((kinds & Kinds.Hyphens) != 0)
        {
            yield return "hyphens";
        }

        if ((kinds & Kinds.Marks) != 0)
        {
            yield return "marks";
        }

        if ((kinds & Kinds.Capitals) != 0)
        {
            yield return "capitals";
        }

        if ((kinds & Kinds.Accents) != 0)
        {
            yield return "accents";
        }
    }
}
