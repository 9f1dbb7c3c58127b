namespace HumanRightsData.Dates;

/// <summary>
/// One date of an expression: year, month or sub-year, day, each digit perhaps unspecified, each component perhaps qualified; or
/// the open or unknown end of an interval. All of it in one number, so that a date costs its object alone.
/// </summary>
/// <remarks>
/// From the low end: day, month (two nibbles each), year (four), 0xF for an X; then the sign, the number of components, two bits of
/// qualification for each, and the open and unknown marks.
/// </remarks>
internal readonly record struct EdtfPoint(ulong Bits)
{
    public const int X = 0xF;
    private const int MonthShift = 8;
    private const int YearShift = 16;
    private const ulong NegativeBit = 1UL << 32;
    private const int ComponentsShift = 33;
    private const int QualificationShift = 35;
    private const ulong OpenBit = 1UL << 41;
    private const ulong UnknownBit = 1UL << 42;

    public EdtfPoint(bool negative, int year, int month, int day, int components)
        : this((uint)day | ((ulong)(uint)month << MonthShift) | ((ulong)(uint)year << YearShift)
            | (negative ? NegativeBit : 0) | ((ulong)(uint)components << ComponentsShift))
    {
    }

    public static EdtfPoint None => default;

    public static EdtfPoint Open => new(OpenBit);

    public static EdtfPoint Unknown => new(UnknownBit);

    /// <summary>Whether it is a date, not an end without one.</summary>
    public bool IsDate => Components != 0;

    public bool IsOpen => Bits == OpenBit;

    public bool IsUnknown => Bits == UnknownBit;

    public bool IsNegative => (Bits & NegativeBit) != 0;

    /// <summary>1 for a year, 2 for a year and a month or sub-year, 3 for a day.</summary>
    public int Components => (int)(Bits >> ComponentsShift) & 3;

    /// <summary>Two nibbles, 0xF for an X.</summary>
    public int DayDigits => (int)Bits & 0xFF;

    /// <summary>Two nibbles, 0xF for an X.</summary>
    public int MonthDigits => (int)(Bits >> MonthShift) & 0xFF;

    /// <summary>Four nibbles without the sign, 0xF for an X.</summary>
    public int YearDigits => (int)(Bits >> YearShift) & 0xFFFF;

    public bool IsSubYear => MonthDigits >= 0x21 && !HasX(MonthDigits);

    public bool HasUnspecified => HasX(YearDigits) || HasX(MonthDigits) || HasX(DayDigits);

    /// <summary>The qualifications of year, month and day, two bits each, the year lowest.</summary>
    public int Qualifications => (int)(Bits >> QualificationShift) & 0x3F;

    public EdtfQualification QualificationOf(int component) => (EdtfQualification)((Qualifications >> (component * 2)) & 3);

    /// <summary>What is said of any of the components.</summary>
    public EdtfQualification AnyQualification => QualificationOf(0) | QualificationOf(1) | QualificationOf(2);

    /// <summary>The finest unit that stands there with all its digits.</summary>
    public EdtfPrecision Precision => this switch
    {
        { IsDate: false } => EdtfPrecision.None,
        _ when HasX(YearDigits) => (YearDigits & 0xFFF0) switch
        {
            var digits when !HasX(digits) => EdtfPrecision.Decade,
            var digits when !HasX(digits & 0xFF00) => EdtfPrecision.Century,
            var digits when !HasX(digits & 0xF000) => EdtfPrecision.Millennium,
            _ => EdtfPrecision.None,
        },
        _ when IsSubYear => EdtfPrecision.SubYear,
        _ when Components == 1 || HasX(MonthDigits) => EdtfPrecision.Year,
        _ when Components == 2 || HasX(DayDigits) => EdtfPrecision.Month,
        _ => EdtfPrecision.Day,
    };

    /// <summary>The point with <paramref name="qualification"/> added to the components from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public EdtfPoint Qualify(EdtfQualification qualification, int from, int to)
    {
        ulong bits = Bits;
        for (int component = from; component <= to; component++)
        {
            bits |= (ulong)qualification << (QualificationShift + (component * 2));
        }

        return new EdtfPoint(bits);
    }

    /// <summary>The point with one qualification on every component; an open or unknown end has none.</summary>
    public EdtfPoint QualifyWhole(EdtfQualification qualification) => !IsDate
        ? this
        : new EdtfPoint(Bits & ~(0x3FUL << QualificationShift)).Qualify(qualification, 0, Components - 1);

    public static bool HasX(int digits) => (digits & (digits << 1) & (digits << 2) & (digits << 3) & 0x8888) != 0;

    /// <summary>The digits with 0 for each X.</summary>
    public static int Lowest(int digits) => Fill(digits, 0);

    /// <summary>The digits with 9 for each X.</summary>
    public static int Highest(int digits) => Fill(digits, 9);

    /// <summary>Whether <paramref name="value"/> can be what the digits stand for.</summary>
    public static bool Matches(int digits, int value)
    {
        for (; digits != 0 || value != 0; digits >>= 4, value /= 10)
        {
            int digit = digits & 0xF;
            if (digit != X && digit != value % 10)
                return false;
        }

        return true;
    }

    /// <summary>The nibbles of a number.</summary>
    public static int ToDigits(int value)
    {
        int digits = 0;
        for (int shift = 0; value != 0; shift += 4, value /= 10)
            digits |= value % 10 << shift;

        return digits;
    }

    private static int Fill(int digits, int forX)
    {
        int value = 0;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            int digit = (digits >> shift) & 0xF;
            value = (value * 10) + (digit == X ? forX : digit);
        }

        return value;
    }
}
