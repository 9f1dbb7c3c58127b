namespace HumanRightsData.Dates;

/// <summary>What can be said of two dates by their digits, where an X stands for any.</summary>
internal static class EdtfPointPatterns
{
    /// <summary>
    /// Whether the days the point may mean follow each other without a gap: <c>198X</c> and <c>2004-1X</c>, and not <c>1985-XX-31</c>. So
    /// it is where no digit is given after an unspecified one.
    /// </summary>
    public static bool IsWithoutGap(EdtfPoint point)
    {
        if (!point.HasUnspecified)
            return true;

        if (point.IsSubYear)
            return false;

        bool open = false;
        for (int shift = 28; shift > 28 - (4 * DigitsOf(point)); shift -= 4)
        {
            bool x = ((point.Bits >> shift) & 0xF) == EdtfPoint.X;
            if (open && !x)
                return false;

            open |= x;
        }

        return true;
    }

    /// <summary>Whether every filling of <paramref name="inner"/> is one of <paramref name="outer"/>. Parts of a year are not asked: their days are not digits.</summary>
    public static bool Contains(EdtfPoint outer, EdtfPoint inner)
    {
        if (outer.IsSubYear || inner.IsSubYear || outer.IsNegative != inner.IsNegative)
            return false;

        for (int digit = 0; digit < DigitsOf(outer); digit++)
        {
            int mine = DigitOf(outer, digit);
            if (mine != EdtfPoint.X && mine != DigitOf(inner, digit))
                return false;
        }

        return true;
    }

    /// <summary>Whether a day fits both. Parts of a year are not to be asked.</summary>
    public static bool Overlap(EdtfPoint one, EdtfPoint other)
    {
        if (one.IsNegative != other.IsNegative)
            return false;

        int components = Math.Max(one.Components, other.Components);
        long digits = 0;
        for (int digit = 0; digit < 8; digit++)
        {
            int a = DigitOf(one, digit);
            int b = DigitOf(other, digit);
            if (a != b && a != EdtfPoint.X && b != EdtfPoint.X)
                return false;

            digits = (digits << 4) | (long)Math.Min(a, b);
        }

        int month = components > 1 ? (int)(digits >> 8) & 0xFF : 0;
        int day = components > 2 ? (int)digits & 0xFF : 0;
        return EdtfPointDays.Exists(new EdtfPoint(one.IsNegative, (int)(digits >> 16) & 0xFFFF, month, day, components));
    }

    private static int DigitsOf(EdtfPoint point) => 2 + (2 * point.Components);

    // A digit of a component that is not there is unspecified.
    private static int DigitOf(EdtfPoint point, int digit) =>
        digit < DigitsOf(point) ? (int)(point.Bits >> (28 - (4 * digit))) & 0xF : EdtfPoint.X;
}
