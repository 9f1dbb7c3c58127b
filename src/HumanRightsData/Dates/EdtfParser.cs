namespace HumanRightsData.Dates;

/// <summary>Reads an expression from left to right, once, and remembers where and why it stopped.</summary>
internal ref partial struct EdtfParser
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _failedAt;
    private string? _expected;

    // Whether something was written that the canonical form may write otherwise.
    private bool _mayDiffer;

    private EdtfParser(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Reads the whole of <paramref name="text"/>; <paramref name="written"/> is the same text where it is at hand as a string.</summary>
    public static EdtfParseResult Read(ReadOnlySpan<char> text, string? written)
    {
        var parser = new EdtfParser(text);
        EdtfDate? date = parser.ReadExpression(written);
        return date is not null
            ? EdtfParseResult.Of(date)
            : EdtfParseResult.Failed(parser._failedAt, parser._expected ?? EdtfErrors.Expression);
    }

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    private readonly bool AtEnd => _at >= _text.Length;

    private EdtfDate? ReadExpression(string? written)
    {
        switch (Current)
        {
            case '\0':
                Fail(EdtfErrors.Expression);
                return null;
            case 'Y':
                return ReadLongYear(written);
            case '[':
                return ReadSet(EdtfKind.OneOf, ']', written);
            case '{':
                return ReadSet(EdtfKind.AllOf, '}', written);
            case '/':
                return ReadInterval(EdtfPoint.Unknown, 1, written);
            case '.' when TryReadDots():
                return ReadInterval(EdtfPoint.Open, 1, written);
        }

        if (!ReadPoint(out EdtfPoint point, out int level))
            return null;

        if (AtEnd)
            return EdtfDate.OfPoint(point, level, Written(written), !_mayDiffer);

        switch (Current)
        {
            case '/':
                return ReadInterval(point, level, written);
            case 'T':
                return ReadTime(point, level, written);
            case 'S':
                return ReadSignificantDigits(point, written);
            default:
                Fail(point.Components == 3 ? EdtfErrors.AfterDay : EdtfErrors.AfterDate);
                return null;
        }
    }

    private EdtfDate? ReadInterval(EdtfPoint start, int level, string? written)
    {
        if (Current != '/')
        {
            Fail(EdtfErrors.OneSlash);
            return null;
        }

        _at++;
        int endAt = _at;
        EdtfPoint end = EdtfPoint.Unknown;
        int endLevel = 1;
        if (TryReadDots())
            end = EdtfPoint.Open;
        else if (!AtEnd && !ReadPoint(out end, out endLevel))
            return null;

        if (!AtEnd)
        {
            Fail(Current == '/' ? EdtfErrors.OneSlash : EdtfErrors.End);
            return null;
        }

        if (EdtfDate.EndsBeforeItBegins(start, end))
        {
            Fail(EdtfErrors.EndOfInterval, endAt);
            return null;
        }

        return EdtfDate.OfInterval(start, end, EdtfDate.LevelOfInterval(start, level, end, endLevel), Written(written), !_mayDiffer);
    }

    private bool TryReadDots()
    {
        if (_at + 1 >= _text.Length || _text[_at] != '.' || _text[_at + 1] != '.')
            return false;

        _at += 2;
        return true;
    }

    /// <summary>The text as a string, where it must be kept: it is at hand, or the canonical form may not give it back.</summary>
    private readonly string? Written(string? written) => written ?? (_mayDiffer ? _text.ToString() : null);

    private bool Fail(string expected) => Fail(expected, _at);

    private bool Fail(string expected, int at)
    {
        _failedAt = at;
        _expected = expected;
        return false;
    }
}
