namespace HumanRightsData.Dates;

/// <summary>Sets: <c>[…]</c> and <c>{…}</c>.</summary>
internal ref partial struct EdtfParser
{
    private EdtfDate? ReadSet(EdtfKind kind, char close, string? written)
    {
        _at++;
        var ranges = new List<EdtfRange>();
        while (true)
        {
            if (!ReadElement(ranges.Count == 0, out EdtfRange range))
                return null;

            ranges.Add(range);
            if (Current == close)
                break;

            if (Current != ',' || range.End.IsOpen)
            {
                Fail(range.End.IsOpen ? EdtfErrors.LaterLast : EdtfErrors.AfterElement);
                return null;
            }

            _at++;
        }

        _at++;
        if (!AtEnd)
        {
            Fail(EdtfErrors.End);
            return null;
        }

        return EdtfDate.OfSet(kind, [.. ranges], Written(written), !_mayDiffer);
    }

    private bool ReadElement(bool first, out EdtfRange range)
    {
        range = default;
        int at = _at;
        bool earlier = TryReadDots();
        if (earlier && !first)
            return Fail(EdtfErrors.EarlierFirst, at);

        if (!earlier && Current is not ('-' or '?' or '~' or '%' or 'X') && !char.IsAsciiDigit(Current))
            return Fail(EdtfErrors.Element);

        if (!ReadPoint(out EdtfPoint start, out _))
            return false;

        if (earlier)
        {
            range = new EdtfRange(EdtfPoint.Open, start);
            return true;
        }

        if (!TryReadDots())
        {
            range = new EdtfRange(start);
            return true;
        }

        if (Current is ']' or '}' or ',')
        {
            range = new EdtfRange(start, EdtfPoint.Open);
            return true;
        }

        int endAt = _at;
        if (!ReadPoint(out EdtfPoint end, out _))
            return false;

        range = new EdtfRange(start, end);
        return !EdtfDate.EndsBeforeItBegins(start, end) || Fail(EdtfErrors.EndOfRange, endAt);
    }
}
