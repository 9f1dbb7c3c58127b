using NodaTime;

namespace HumanRightsData.Dates;

/// <content>
/// The expression as the set of the days it may mean: all those from its earliest to its latest that fit its digits, and for a set those of its
/// members. An unknown end excludes no day. Qualifications are not weighed.
/// </content>
public sealed partial class EdtfDate
{
    /// <summary>Whether the day is one of those the expression may mean: 1985-01-31 is of <c>1985-XX-31</c>, and 1985-01-30 is not.</summary>
    /// <remarks>An unknown end excludes no day. Qualifications are not weighed.</remarks>
    public bool Contains(LocalDate day) => Contains(EdtfDay.From(day));

    /// <summary>Whether every day that <paramref name="other"/> may mean is one that this may mean.</summary>
    /// <returns>
    /// True where that follows from the bounds or the digits. Where unspecified digits leave gaps on both sides of a comparison between intervals
    /// or sets it may be false though it is so, never the other way round.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Equals(other))
            return true;

        if (!other.IsSet)
        {
            if (other.OnlyDay is { } day)
                return Contains(day);

            if (!IsSet)
                return IsWithoutGap ? Span().Contains(other.Span()) : other.IsPoint && EdtfPointPatterns.Contains(_first, other._first);

            foreach (EdtfRange range in Ranges)
            {
                if (other.IsPoint && range.IsSingle && EdtfPointPatterns.Contains(range.Start, other._first))
                    return true;
            }
        }

        return EdtfSpan.AllContained(Spans(withGaps: false), other.Spans(withGaps: true));
    }

    /// <summary>Whether there may be a day that both mean.</summary>
    /// <returns>
    /// False where the bounds or the digits exclude it. Where unspecified digits leave gaps in an interval or a set it may be true though it is not so,
    /// never the other way round.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.OnlyDay is { } theirs)
            return Contains(theirs);

        if (OnlyDay is { } mine)
            return other.Contains(mine);

        if (IsSet || other.IsSet)
            return EdtfSpan.AnyOverlap(Spans(withGaps: true), other.Spans(withGaps: true));

        return _kind == EdtfKind.Date && other._kind == EdtfKind.Date
            ? EdtfPointPatterns.Overlap(_first, other._first)
            : Span().Overlaps(other.Span());
    }

    private bool IsSet => _kind is EdtfKind.OneOf or EdtfKind.AllOf;

    private bool IsWithoutGap => !IsPoint || EdtfPointPatterns.IsWithoutGap(_first);

    /// <summary>The day, if the expression can mean but one.</summary>
    private EdtfDay? OnlyDay => Earliest is { IsDay: true } first && first == Latest ? first.Day : null;

    private bool Contains(EdtfDay day)
    {
        if (IsPoint)
            return EdtfPointDays.MayBe(_first, day);

        var span = new EdtfSpan(day, day);
        if (!IsSet)
            return Span().Contains(span);

        foreach (EdtfRange range in Ranges)
        {
            if (range.IsSingle ? EdtfPointDays.MayBe(range.Start, day) : EdtfSpan.Of(range).Contains(span))
                return true;
        }

        return false;
    }

    private EdtfSpan Span() => new(Earliest, Latest);

    /// <summary>The spans in order and apart; those of dates with gaps too, from their first day to their last, or without them.</summary>
    private ReadOnlySpan<EdtfSpan> Spans(bool withGaps)
    {
        if (!IsSet)
            return withGaps || IsWithoutGap ? new EdtfSpan[] { Span() } : [];

        var spans = new EdtfSpan[Ranges.Length];
        int count = 0;
        foreach (EdtfRange range in Ranges)
        {
            if (withGaps || !range.IsSingle || EdtfPointPatterns.IsWithoutGap(range.Start))
                spans[count++] = EdtfSpan.Of(range);
        }

        return spans.AsSpan(0, EdtfSpan.Join(spans.AsSpan(0, count)));
    }
}
