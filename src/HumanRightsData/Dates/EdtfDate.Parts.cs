namespace HumanRightsData.Dates;

public sealed partial class EdtfDate
{
    /// <summary>
    /// The year, if one is named with all its digits: of a date, a part of a year, a time, or a long year without open digits.
    /// 0 is 1 BCE. Null otherwise, and for years beyond <see cref="int"/>.
    /// </summary>
    public int? Year
    {
        get
        {
            if (_kind == EdtfKind.LongYear)
            {
                (long first, long last) = EdtfLongYear.Years(LongYear);
                return first == last && first is >= int.MinValue and <= int.MaxValue ? (int)first : null;
            }

            if (!_first.IsDate || _kind == EdtfKind.Interval || EdtfPoint.HasX(_first.YearDigits))
                return null;

            int year = EdtfPoint.Lowest(_first.YearDigits);
            return _first.IsNegative ? -year : year;
        }
    }

    /// <summary>The month, 1 to 12, if one is named with both its digits; null otherwise.</summary>
    public int? Month => HasComponent(2) && !_first.IsSubYear ? Whole(_first.MonthDigits) : null;

    /// <summary>The day of the month, 1 to 31, if one is named with both its digits; null otherwise.</summary>
    public int? Day => HasComponent(3) ? Whole(_first.DayDigits) : null;

    /// <summary>The part of the year that is named; <see cref="EdtfSubYear.None"/> if none is.</summary>
    public EdtfSubYear SubYear => _kind == EdtfKind.SubYear ? (EdtfSubYear)EdtfPoint.Lowest(_first.MonthDigits) : EdtfSubYear.None;

    /// <summary>What was said of the year; nothing of an interval or a set, whose dates are asked one by one.</summary>
    public EdtfQualification YearQualification => HasComponent(1) ? _first.QualificationOf(0) : EdtfQualification.None;

    /// <summary>What was said of the month or the part of the year; nothing of an interval or a set.</summary>
    public EdtfQualification MonthQualification => HasComponent(2) ? _first.QualificationOf(1) : EdtfQualification.None;

    /// <summary>What was said of the day; nothing of an interval or a set.</summary>
    public EdtfQualification DayQualification => HasComponent(3) ? _first.QualificationOf(2) : EdtfQualification.None;

    /// <summary>All that was said of any component of any date of the expression.</summary>
    public EdtfQualification Qualification => _kind switch
    {
        EdtfKind.Interval => _first.AnyQualification | Second.AnyQualification,
        EdtfKind.OneOf or EdtfKind.AllOf => QualificationOf(Ranges),
        _ => _first.AnyQualification,
    };

    /// <summary>Whether any component of any date is said to be uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (Qualification & EdtfQualification.Uncertain) != 0;

    /// <summary>Whether any component of any date is said to be approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (Qualification & EdtfQualification.Approximate) != 0;

    /// <summary>Whether any date of the expression has an X for a digit.</summary>
    public bool HasUnspecifiedDigits => _kind switch
    {
        EdtfKind.Interval => _first.HasUnspecified || Second.HasUnspecified,
        EdtfKind.OneOf or EdtfKind.AllOf => Array.Exists(Ranges, r => r.Start.HasUnspecified || r.End.HasUnspecified),
        _ => _first.HasUnspecified,
    };

    /// <summary>The finest unit that stands there with all its digits; of an interval or a set, that of its coarsest date.</summary>
    public EdtfPrecision Precision => _kind switch
    {
        EdtfKind.LongYear => EdtfLongYear.PrecisionOf(LongYear),
        EdtfKind.DateTime => EdtfPrecision.Second,
        EdtfKind.Interval => Coarser(_first, Second),
        EdtfKind.OneOf or EdtfKind.AllOf => PrecisionOf(Ranges),
        _ => _first.Precision,
    };

    /// <summary>The date an interval starts with; null if its start is open or unknown, or if it is no interval.</summary>
    public EdtfDate? Start => _kind == EdtfKind.Interval && _first.IsDate ? OfPoint(_first, LevelOf(_first)) : null;

    /// <summary>The date an interval ends with; null if its end is open or unknown, or if it is no interval.</summary>
    public EdtfDate? End => _kind == EdtfKind.Interval && Second.IsDate ? OfPoint(Second, LevelOf(Second)) : null;

    /// <summary>The members of a set in their order, a range as an interval; of anything else, itself.</summary>
    public IReadOnlyList<EdtfDate> ToMembers() => _kind is EdtfKind.OneOf or EdtfKind.AllOf ? Array.ConvertAll(Ranges, Member) : [this];

    /// <summary>The same date with one qualification of every component, in place of those it has; of an interval or a set, of each of its dates.</summary>
    /// <exception cref="InvalidOperationException">A time of day or a long year: the standard does not qualify them.</exception>
    public EdtfDate WithQualification(EdtfQualification qualification)
    {
        if ((qualification & ~EdtfQualification.UncertainAndApproximate) != 0)
            throw new ArgumentOutOfRangeException(nameof(qualification), qualification, EdtfErrors.Qualification);

        switch (_kind)
        {
            case EdtfKind.Date or EdtfKind.SubYear:
                EdtfPoint point = _first.QualifyWhole(qualification);
                return OfPoint(point, LevelOf(point));
            case EdtfKind.Interval:
                return Span(_first.QualifyWhole(qualification), Second.QualifyWhole(qualification));
            case EdtfKind.OneOf or EdtfKind.AllOf:
                return OfSet(_kind, Array.ConvertAll(
                    Ranges, r => new EdtfRange(r.Start.QualifyWhole(qualification), r.End.QualifyWhole(qualification))));
            default:
                throw new InvalidOperationException(EdtfErrors.NotQualified);
        }
    }

    private bool HasComponent(int component) =>
        _kind is EdtfKind.Date or EdtfKind.SubYear or EdtfKind.DateTime && _first.Components >= component;

    private static int? Whole(int digits) => EdtfPoint.HasX(digits) ? null : EdtfPoint.Lowest(digits);

    private static EdtfQualification QualificationOf(EdtfRange[] ranges)
    {
        EdtfQualification all = EdtfQualification.None;
        foreach (EdtfRange range in ranges)
            all |= range.Start.AnyQualification | range.End.AnyQualification;

        return all;
    }

    private static EdtfPrecision PrecisionOf(EdtfRange[] ranges)
    {
        EdtfPrecision coarsest = EdtfPrecision.Day;
        foreach (EdtfRange range in ranges)
        {
            EdtfPrecision precision = range.IsSingle ? range.Start.Precision : Coarser(range.Start, range.End);
            coarsest = precision < coarsest ? precision : coarsest;
        }

        return coarsest;
    }

    private static EdtfPrecision Coarser(EdtfPoint start, EdtfPoint end)
    {
        if (!start.IsDate)
            return end.Precision;

        return !end.IsDate || start.Precision < end.Precision ? start.Precision : end.Precision;
    }

    private static EdtfDate Member(EdtfRange range) =>
        range.IsSingle ? OfPoint(range.Start, LevelOf(range.Start)) : Span(range.Start, range.End);
}
