using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Dates in figures: "2017-09-14", "14/09/2017", "06.11.2019", "1367/05/12".</content>
internal ref partial struct DateReader
{
    private bool TryNumeric(int at, ref DateReading date)
    {
        if (!IsGlued(at + 1) || _tokens[at + 1].Kind is not (TokenKind.Slash or TokenKind.Hyphen or TokenKind.Stop) || _tokens[at + 1].Length != 1)
        {
            return false;
        }

        TokenKind mark = _tokens[at + 1].Kind;
        if (!IsGlued(at + 2) || !_tokens[at + 2].IsNumber || !IsFreeBefore(at) || IsNumberOfThing(at) || IsFileNumber(at, mark))
        {
            return false;
        }

        if (_tokens[at + 2].Length > 2)
        {
            return mark == TokenKind.Slash && TryMonthNumber(at, ref date);
        }

        int end = at + 5;
        if (KindAt(at + 3) != mark || !IsGlued(at + 3) || KindAt(at + 4) != TokenKind.Number || !IsGlued(at + 4))
        {
            return false;
        }

        bool time = IsGlued(end) && _tokens[end].IsWord && _tokens[end].Has(TokenFlags.Digits) && TextAt(end)[0] == 'T';
        if (!time && (!IsFreeAfter(end) || (IsGlued(end) && _tokens[end].Kind == mark && KindAt(end + 1) == TokenKind.Number)))
        {
            return false;
        }

        int a = _tokens[at].Id, b = _tokens[at + 2].Id, c = _tokens[at + 4].Id;
        int lengthA = _tokens[at].Length, lengthC = _tokens[at + 4].Length;
        if (lengthA == 4 && lengthC <= 2)
        {
            if (DateValue.Of(SolarHijri.IsYear(a) && mark == TokenKind.Slash ? SolarHijri.Day(a, b, c) : default) is { IsNone: false } solar)
            {
                date.Set(at, end, solar, DateRule.SolarHijri);
                date.SolarYear = a;
                return true;
            }

            return a is >= 1500 and <= LastYear && Accept(at, end, Day(a, b, c), default, ref date);
        }

        if (lengthA > 2)
        {
            return false;
        }

        int year = c;
        if (lengthC == 2)
        {
            // Of two digits only where nothing else is written so: "14/09/17", "06.11.19".
            bool padded = lengthA == 2 && _tokens[at + 2].Length == 2;
            if (!padded && mark != TokenKind.Slash)
            {
                return false;
            }

            year = OfShortYear(c);
        }
        else if (lengthC != 4 || c is < 1500 or > LastYear)
        {
            return false;
        }

        DatePoint dayFirst = Day(year, b, a), monthFirst = Day(year, a, b);
        if (mark == TokenKind.Stop || dayFirst == monthFirst)
        {
            return Accept(at, end, dayFirst.IsNone ? monthFirst : dayFirst, default, ref date);
        }

        if (dayFirst.IsNone || monthFirst.IsNone)
        {
            if (!Accept(at, end, dayFirst.IsNone ? monthFirst : dayFirst, default, ref date))
            {
                return false;
            }

            date.Flags |= dayFirst.IsNone ? DateFlags.MonthFirst : DateFlags.DayFirst;
            return true;
        }

        return Accept(at, end, dayFirst, monthFirst, ref date);
    }

    /// <summary>"Index: ABC | 13/07/97": what a code of three capitals behind a colon opens is the number of a paper; weekdays are written so too.</summary>
    private bool IsFileNumber(int at, TokenKind mark) => mark == TokenKind.Slash && at - 2 > _first && _tokens[at].SpaceBefore
        && _tokens[at - 1].AllCapitals && _tokens[at - 1].Length == 3 && !_tokens[at - 1].Is(WordClass.Weekday) && KindAt(at - 2) == TokenKind.Colon;

    private static DatePoint Day(int year, int month, int day) => DatePoint.IsDay(year, month, day) ? DatePoint.OfDay(year, month, day) : default;

    private static bool Accept(int at, int end, DatePoint point, DatePoint other, ref DateReading date)
    {
        if (point.IsNone)
        {
            return false;
        }

        date.Set(at, end, DateValue.Of(point), DateRule.Numeric);
        if (!other.IsNone)
        {
            date.Pending.Need = DateNeed.Order;
            date.Pending.Other = other;
        }

        return true;
    }

    /// <summary>"09/2017", only behind a word of time: laws and cases are numbered so.</summary>
    private bool TryMonthNumber(int at, ref DateReading date)
    {
        int month = _tokens[at].Id;
        if (_tokens[at].Length > 2 || month is < 1 or > 12 || !IsYearNumber(at + 2) || !IsFreeAfter(at + 3) || !IsDateWord(at - 1, DateWords.Time))
        {
            return false;
        }

        date.Set(at, at + 3, DateValue.Of(DatePoint.OfMonth(_tokens[at + 2].Id, month)), DateRule.Numeric);
        return true;
    }
}
