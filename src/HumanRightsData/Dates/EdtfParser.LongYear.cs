namespace HumanRightsData.Dates;

/// <summary>Years of more than four digits, with exponents and significant digits.</summary>
internal ref partial struct EdtfParser
{
    private EdtfDate? ReadLongYear(string? written)
    {
        _at++;
        if (Current == '-')
            _at++;

        int first = _at;
        if (!ReadPositiveNumber(EdtfErrors.LongYearDigit))
            return null;

        int length = _at - first;
        int level = 1;
        if (Current == 'E')
        {
            _at++;
            level = 2;
            if (!ReadPositiveNumber(EdtfErrors.Exponent))
                return null;
        }
        else if (length <= 4)
        {
            Fail(EdtfErrors.LongYearLength);
            return null;
        }

        if (Current == 'S')
        {
            level = 2;
            if (!ReadSignificantCount())
                return null;
        }

        return FinishLongYear(level, written);
    }

    private EdtfDate? ReadSignificantDigits(EdtfPoint year, string? written)
    {
        if (year.Components != 1 || year.HasUnspecified || year.Qualifications != 0)
        {
            Fail(EdtfErrors.SignificantDigitsOfYear);
            return null;
        }

        return ReadSignificantCount() ? FinishLongYear(2, written) : null;
    }

    private bool ReadSignificantCount()
    {
        _at++;
        return ReadPositiveNumber(EdtfErrors.SignificantDigits);
    }

    private EdtfDate? FinishLongYear(int level, string? written)
    {
        if (!AtEnd)
        {
            Fail(EdtfErrors.End);
            return null;
        }

        return EdtfDate.OfLongYear(written ?? _text.ToString(), level);
    }

    private bool ReadPositiveNumber(string expected)
    {
        if (Current is < '1' or > '9')
            return Fail(expected);

        while (char.IsAsciiDigit(Current))
            _at++;

        return true;
    }
}
