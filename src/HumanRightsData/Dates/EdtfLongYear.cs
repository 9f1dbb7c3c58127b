using System.Globalization;

namespace HumanRightsData.Dates;

/// <summary>Years written with a Y, an exponent or a number of significant digits; kept as their text, which is unique.</summary>
internal static class EdtfLongYear
{
    /// <summary>The first and the last year that the text, known to be well formed, may mean.</summary>
    public static (long First, long Last) Years(ReadOnlySpan<char> text)
    {
        int at = text[0] == 'Y' ? 1 : 0;
        bool negative = text[at] == '-';
        if (negative)
            at++;

        int mantissa = at;
        long value = Number(text, ref at);
        int digits = SignificantLength(text[mantissa..at]);
        long exponent = 0;
        if (at < text.Length && text[at] == 'E')
        {
            at++;
            exponent = Number(text, ref at);
        }

        value = Scale(value, exponent);
        long first = value;
        long last = value;
        if (at < text.Length && text[at] == 'S')
        {
            at++;
            long open = digits + exponent - Number(text, ref at);
            if (open > 0)
            {
                long step = Scale(1, open);
                first = value - (value % step);
                last = step >= EdtfDay.MaxYear ? EdtfDay.MaxYear : Math.Min(EdtfDay.MaxYear, first + step - 1);
            }
        }

        return negative ? (-last, -first) : (first, last);
    }

    /// <summary>How finely the year is known.</summary>
    public static EdtfPrecision PrecisionOf(ReadOnlySpan<char> text)
    {
        (long first, long last) = Years(text);
        return (last - first) switch
        {
            0 => EdtfPrecision.Year,
            < 10 => EdtfPrecision.Decade,
            < 100 => EdtfPrecision.Century,
            < 1000 => EdtfPrecision.Millennium,
            _ => EdtfPrecision.None,
        };
    }

    /// <summary>The text of a year of more than four digits.</summary>
    public static string Text(int year) => string.Create(CultureInfo.InvariantCulture, $"Y{year}");

    // Leading zeros of a year of four digits are not significant: of 0050 the significant ones are 5 and 0.
    private static int SignificantLength(ReadOnlySpan<char> digits) => digits.TrimStart('0').Length;

    private static long Number(ReadOnlySpan<char> text, ref int at)
    {
        long value = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            value = Math.Min(EdtfDay.MaxYear, (value * 10) + (text[at] - '0'));

        return value;
    }

    private static long Scale(long value, long exponent)
    {
        for (; exponent > 0 && value is > 0 and < EdtfDay.MaxYear; exponent--)
            value *= 10;

        return Math.Min(value, EdtfDay.MaxYear);
    }
}
