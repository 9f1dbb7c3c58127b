using HumanRightsData.Dates;

namespace HumanRightsData.Recognition;

/// <summary>How the two points of a <see cref="DateValue"/> belong together.</summary>
internal enum DateForm : byte
{
    None,

    /// <summary>One point.</summary>
    Point,

    /// <summary>From one point to the other.</summary>
    Interval,

    /// <summary>From a point on, with no end.</summary>
    Since,

    /// <summary>Up to a point, with no beginning.</summary>
    Until,

    /// <summary>One of the two, nobody says which.</summary>
    OneOf,

    /// <summary>Both, and nothing between them.</summary>
    AllOf,
}

/// <summary>What a date mention says: one point, or two and how they belong together.</summary>
internal readonly record struct DateValue(DateForm Form, DatePoint Start, DatePoint End)
{
    /// <summary>Long enough for any value as EDTF.</summary>
    public const int MostCharacters = (31 * 12) + 2;

    /// <summary>Of more than two days of one month: a bit for each, the first of the month the lowest.</summary>
    public uint Days { get; init; }

    public bool IsNone => Form == DateForm.None;

    /// <summary>Whether the year is known wherever the value needs one.</summary>
    public bool HasYear => Form != DateForm.None && (Form == DateForm.Until || Start.HasYear) && (Form is DateForm.Point or DateForm.Since || End.HasYear);

    /// <summary>A single point known to the day.</summary>
    public bool IsFullDay => Form == DateForm.Point && Start.Precision == DatePrecision.Day && Start.HasYear;

    /// <summary>The coarser precision of its points.</summary>
    public DatePrecision Precision => Form switch
    {
        DateForm.None => DatePrecision.None,
        DateForm.Point or DateForm.Since => Start.Precision,
        DateForm.Until => End.Precision,
        _ => Start.Precision < End.Precision ? Start.Precision : End.Precision,
    };

    public static DateValue Of(DatePoint point) => point.IsNone ? default : new(DateForm.Point, point, default);

    public static DateValue Between(DatePoint start, DatePoint end) => start.IsNone || end.IsNone ? default : new(DateForm.Interval, start, end);

    // Written out: the equality that the compiler makes goes over comparers, a dozen methods more to compile when a program starts.
    public bool Equals(DateValue other) => Form == other.Form && Days == other.Days && Start.Equals(other.Start) && End.Equals(other.End);

    public override int GetHashCode() => HashCode.Combine(Form, Days, Start, End);

    /// <summary>The days it may lie on; false where a year or an end is not known.</summary>
    public bool TryBounds(out DateOnly earliest, out DateOnly latest)
    {
        if (!HasYear || Form is DateForm.Since or DateForm.Until)
        {
            earliest = latest = default;
            return false;
        }

        earliest = Start.Earliest;
        latest = Form == DateForm.Point ? Start.Latest : End.Latest;
        return true;
    }

    /// <summary>The value of what a sentence says with "since" or "until" before it.</summary>
    public DateValue WithBound(DateBound bound) => (bound, Form) switch
    {
        (DateBound.Since or DateBound.After, DateForm.Point) => new(DateForm.Since, Start, default),
        (DateBound.Until or DateBound.Before, DateForm.Point) => new(DateForm.Until, default, Start),
        (DateBound.Since, DateForm.Interval) => new(DateForm.Since, Start, default), // "since early 2015"
        (DateBound.Until, DateForm.Interval) => new(DateForm.Until, default, End),
        _ => this,
    };

    /// <summary>Writes the value as EDTF; returns the length. Needs <see cref="MostCharacters"/>.</summary>
    public int Write(Span<char> target)
    {
        int at = 0;
        switch (Form)
        {
            case DateForm.None:
                return 0;
            case DateForm.Point:
                return Start.Write(target);
            case DateForm.Until:
                target[at++] = '.';
                target[at++] = '.';
                target[at++] = '/';
                return at + End.Write(target[at..]);
            case DateForm.OneOf or DateForm.AllOf:
                target[at++] = Form == DateForm.OneOf ? '[' : '{';
                if (Days != 0)
                {
                    for (int day = 1; day <= 31; day++)
                    {
                        if ((Days & (1u << (day - 1))) != 0)
                        {
                            at += DatePoint.OfDay(Start.Year, Start.Month, day).Write(target[at..]);
                            target[at++] = ',';
                        }
                    }

                    target[at - 1] = Form == DateForm.OneOf ? ']' : '}';
                    return at;
                }

                at += Start.Write(target[at..]);
                target[at++] = ',';
                at += End.Write(target[at..]);
                target[at++] = Form == DateForm.OneOf ? ']' : '}';
                return at;
            default:
                at += Start.Write(target);
                target[at++] = '/';
                if (Form == DateForm.Since)
                {
                    target[at++] = '.';
                    target[at++] = '.';
                    return at;
                }

                return at + End.Write(target[at..]);
        }
    }

    /// <summary>The value as EDTF text; empty where it is none.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MostCharacters];
        return new string(text[..Write(text)]);
    }

    /// <summary>The value as a date; null where it is none.</summary>
    public EdtfDate? ToEdtfDate()
    {
        Span<char> text = stackalloc char[MostCharacters];
        return EdtfDate.TryParse(text[..Write(text)], out EdtfDate? date) ? date : null;
    }
}
