namespace HumanRightsData.Dates;

/// <summary>The days from one to another, both included; an open or unknown end reaches beyond all days.</summary>
internal readonly record struct EdtfSpan(EdtfDay First, EdtfDay Last)
{
    public EdtfSpan(EdtfBound earliest, EdtfBound latest)
        : this(earliest.IsDay ? earliest.Day : EdtfDay.Min, latest.IsDay ? latest.Day : EdtfDay.Max)
    {
    }

    public static EdtfSpan Of(EdtfRange range) => new(EdtfPointDays.Earliest(range.Start), EdtfPointDays.Latest(range.Last));

    public bool Contains(EdtfSpan other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(EdtfSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether any span of the one, in order and apart, shares a day with any of the other.</summary>
    public static bool AnyOverlap(ReadOnlySpan<EdtfSpan> one, ReadOnlySpan<EdtfSpan> other)
    {
        int i = 0;
        int j = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i].Overlaps(other[j]))
                return true;

            if (one[i].Last < other[j].Last)
                i++;
            else
                j++;
        }

        return false;
    }

    /// <summary>Whether each span of <paramref name="inner"/> lies within one of <paramref name="outer"/>, both in order and apart.</summary>
    public static bool AllContained(ReadOnlySpan<EdtfSpan> outer, ReadOnlySpan<EdtfSpan> inner)
    {
        int i = 0;
        foreach (EdtfSpan span in inner)
        {
            while (i < outer.Length && outer[i].Last < span.Last)
                i++;

            if (i == outer.Length || !outer[i].Contains(span))
                return false;
        }

        return true;
    }

    /// <summary>Puts the spans in order and joins those that overlap or follow each other without a day between; returns how many are left.</summary>
    public static int Join(Span<EdtfSpan> spans)
    {
        spans.Sort(static (a, b) => a.First.CompareTo(b.First));
        int count = 0;
        foreach (EdtfSpan span in spans)
        {
            if (count > 0 && Touch(spans[count - 1], span))
                spans[count - 1] = spans[count - 1] with { Last = span.Last > spans[count - 1].Last ? span.Last : spans[count - 1].Last };
            else
                spans[count++] = span;
        }

        return count;
    }

    private static bool Touch(EdtfSpan earlier, EdtfSpan later) =>
        later.First <= earlier.Last || later.First.Number == earlier.Last.Number + 1;
}
