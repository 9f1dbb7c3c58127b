namespace HumanRightsData.Recognition;

/// <summary>How much of a date the words give, from coarse to fine.</summary>
internal enum DatePrecision : byte
{
    None,
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
}

/// <summary>A date as precise as its words: a century, decade, year, season, month or day of the Gregorian calendar.</summary>
/// <remarks>Eight bytes, so that finding dates allocates nothing. A point of precision None is no date.</remarks>
internal readonly record struct DatePoint
{
    private const short Missing = short.MinValue;

    private readonly short _year;

    private DatePoint(short year, int month, int day, DatePrecision precision, bool approximate)
    {
        _year = year;
        Month = (byte)month;
        Day = (byte)day;
        Precision = precision;
        IsApproximate = approximate;
    }

    /// <summary>The year, or the first one of a decade or century. Zero where none is known.</summary>
    public int Year => HasYear ? _year : 0;

    /// <summary>1 to 12, or the EDTF number of a season, 21 to 24. Zero where none is known.</summary>
    public byte Month { get; }

    /// <summary>1 to 31. Zero where none is known.</summary>
    public byte Day { get; }

    public DatePrecision Precision { get; }

    /// <summary>Whether the words, or the calendar they count by, leave the point inexact.</summary>
    public bool IsApproximate { get; }

    public bool IsNone => Precision == DatePrecision.None;

    public bool HasYear => _year != Missing && Precision != DatePrecision.None;

    // Written out, as that of DateValue is.
    public bool Equals(DatePoint other) => _year == other._year && Month == other.Month && Day == other.Day
        && Precision == other.Precision && IsApproximate == other.IsApproximate;

    public override int GetHashCode() => HashCode.Combine(_year, Month, Day, Precision, IsApproximate);

    /// <summary>The last day of the point.</summary>
    /// <remarks>Asked only where <see cref="HasYear"/>. A winter ends in the February after its year.</remarks>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Day => new DateOnly(_year, Month, Day),
        DatePrecision.Month => new DateOnly(_year, Month, DateTime.DaysInMonth(_year, Month)),
        DatePrecision.Season when Month == 24 => _year >= DateOnly.MaxValue.Year ? DateOnly.MaxValue : new DateOnly(_year + 1, 3, 1).AddDays(-1),
        DatePrecision.Season => new DateOnly(_year, ((Month - 20) * 3) + 3, 1).AddDays(-1),
        DatePrecision.Decade => new DateOnly(_year + 9, 12, 31),
        DatePrecision.Century => new DateOnly(_year + 99, 12, 31),
        _ => new DateOnly(_year, 12, 31),
    };

    /// <summary>The first day of the point.</summary>
    /// <remarks>Asked only where <see cref="HasYear"/>.</remarks>
    public DateOnly Earliest => Precision switch
    {
        DatePrecision.Day => new DateOnly(_year, Month, Day),
        DatePrecision.Month => new DateOnly(_year, Month, 1),
        DatePrecision.Season => new DateOnly(_year, (Month - 20) * 3, 1),
        _ => new DateOnly(_year, 1, 1),
    };

    public static DatePoint OfCentury(int firstYear) => new((short)firstYear, 0, 0, DatePrecision.Century, approximate: false);

    public static DatePoint OfDecade(int firstYear) => new((short)firstYear, 0, 0, DatePrecision.Decade, approximate: false);

    public static DatePoint OfYear(int year) => new((short)year, 0, 0, DatePrecision.Year, approximate: false);

    /// <summary>A month or season; year 0 where the words give none.</summary>
    public static DatePoint OfMonth(int year, int month) =>
        new(year == 0 ? Missing : (short)year, month, 0, month > 20 ? DatePrecision.Season : DatePrecision.Month, approximate: false);

    /// <summary>A day; year 0 where the words give none. The day must be one of the calendar's.</summary>
    public static DatePoint OfDay(int year, int month, int day) =>
        new(year == 0 ? Missing : (short)year, month, day, DatePrecision.Day, approximate: false);

    public static DatePoint Of(DateOnly day) => OfDay(day.Year, day.Month, day.Day);

    /// <summary>Whether a day is one of the calendar's; in a year that is not known, 29 February is.</summary>
    public static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    public DatePoint WithApproximate() => new(_year, Month, Day, Precision, approximate: true);

    /// <summary>The same in a year; 29 February of a common year becomes none.</summary>
    public DatePoint InYear(int year) =>
        year is < 1 or > 9998 || (Precision == DatePrecision.Day && !IsDay(year, Month, Day)) ? default
            : new((short)year, Month, Day, Precision, IsApproximate);

    /// <summary>Writes the point as EDTF; returns the length. Needs 11 characters.</summary>
    public int Write(Span<char> target)
    {
        int at = 0;
        if (HasYear)
        {
            int shown = Precision switch { DatePrecision.Century => 2, DatePrecision.Decade => 3, _ => 4 };
            int divisor = 1000;
            for (int i = 0; i < 4; i++)
            {
                target[at++] = i < shown ? (char)('0' + (_year / divisor % 10)) : 'X';
                divisor /= 10;
            }
        }
        else
        {
            target[..4].Fill('X');
            at = 4;
        }

        if (Month != 0)
        {
            at = WriteTwo(target, at, Month);
        }

        if (Day != 0)
        {
            at = WriteTwo(target, at, Day);
        }

        if (IsApproximate)
        {
            target[at++] = '~';
        }

        return at;
    }

    private static int WriteTwo(Span<char> target, int at, int number)
    {
        target[at++] = '-';
        target[at++] = (char)('0' + (number / 10));
        target[at++] = (char)('0' + (number % 10));
        return at;
    }
}
