namespace HumanRightsData.Dates;

/// <summary>Times of day.</summary>
internal ref partial struct EdtfParser
{
    private EdtfDate? ReadTime(EdtfPoint day, int level, string? written)
    {
        if (day.Components != 3 || day.HasUnspecified || day.Qualifications != 0)
        {
            Fail(EdtfErrors.TimeOfWholeDay);
            return null;
        }

        _at++;
        int hourAt = _at;
        if (!ReadNumber(24, EdtfErrors.HourDigit, out int hour) || !ReadColon()
            || !ReadNumber(59, EdtfErrors.MinuteDigit, out int minute) || !ReadColon())
        {
            return null;
        }

        int secondAt = _at;
        if (!ReadNumber(60, EdtfErrors.SecondDigit, out int second))
            return null;

        if (hour == 24 && (minute | second) != 0)
        {
            Fail(EdtfErrors.Midnight, hourAt);
            return null;
        }

        int? shift = null;
        if (!AtEnd && !ReadShift(out shift))
            return null;

        // A leap second is the last of a day of UTC; of a local time without shift only its minute can be asked.
        if (second == 60 && (shift is { } minutes
            ? (((hour * 60) + minute - minutes + 1440) % 1440) != 1439
            : minute % 15 != 14))
        {
            Fail(EdtfErrors.SecondDigit, secondAt);
            return null;
        }

        return EdtfDate.OfTime(day, new EdtfTime(hour, minute, second, shift), level, Written(written), !_mayDiffer);
    }

    private bool ReadShift(out int? shift)
    {
        shift = 0;
        int at = _at;
        char sign = Current;
        if (sign is not ('Z' or '+' or '-'))
            return Fail(EdtfErrors.Shift);

        _at++;
        if (sign == 'Z')
            return AtEnd || Fail(EdtfErrors.End);

        if (!ReadNumber(23, EdtfErrors.ShiftHour, out int hours))
            return false;

        int minutes = 0;
        if (!AtEnd && !(ReadColon() && ReadNumber(59, EdtfErrors.ShiftMinute, out minutes)))
            return false;

        if (!AtEnd)
            return Fail(EdtfErrors.End);

        int value = (hours * 60) + minutes;
        if (value == 0 && sign == '-')
            return Fail(EdtfErrors.ShiftNotZero, at);

        // The canonical form has Z for no shift, and the minutes always.
        _mayDiffer |= value == 0 || _at - at == 3;
        shift = sign == '-' ? -value : value;
        return true;
    }

    private bool ReadColon()
    {
        if (Current != ':')
            return Fail(EdtfErrors.Colon);

        _at++;
        return true;
    }

    private bool ReadNumber(int max, string expected, out int value)
    {
        value = 0;
        if (_at + 2 > _text.Length || !char.IsAsciiDigit(_text[_at]) || !char.IsAsciiDigit(_text[_at + 1]))
            return Fail(expected);

        value = ((_text[_at] - '0') * 10) + (_text[_at + 1] - '0');
        if (value > max)
            return Fail(expected);

        _at += 2;
        return true;
    }
}
