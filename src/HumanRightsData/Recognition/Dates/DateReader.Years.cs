using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Years: alone, behind a month or season, ranges of them, decades and centuries.</content>
internal ref partial struct DateReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>Two digits from this one up are of the twentieth century.</summary>
    private const int FirstShortYear = 40;

    private static int OfShortYear(int digits) => digits >= FirstShortYear ? 1900 + digits : 2000 + digits;

    /// <summary>Four digits in the range of years that nothing makes part of a longer number.</summary>
    private bool IsYearNumber(int at) => KindAt(at) == TokenKind.Number && _tokens[at].Length == 4 && _tokens[at].Id is >= FirstYear and <= LastYear;

    // --- the year behind a month or season

    /// <summary>The year that goes on a date; the token after it, or <paramref name="at"/> and 0 where none stands there.</summary>
    /// <remarks>", 2017", " 2017", " of 2017", " [2017]", " ’88".</remarks>
    private int YearAfter(int at, out int year)
    {
        int next = at;
        bool bracket = false;
        switch (KindAt(at))
        {
            case TokenKind.Comma:
                next++;
                break;
            case TokenKind.OpenBracket:
                bracket = true;
                next++;
                break;
            case TokenKind.Word when IsDateWord(at, DateWords.Of):
                next++;
                break;
        }

        int end = ShortYear(next, out year);
        if (year != 0 && !bracket)
        {
            return end;
        }

        year = 0;
        if (!IsYearNumber(next) || (bracket && KindAt(next + 1) != TokenKind.CloseBracket)
            || !IsFreeAfterYear(next + 1) || (next == at && IsGlued(next) && KindAt(next - 1) is not (TokenKind.Word or TokenKind.Stop))
            || (IsCounted(next + 1) && !bracket && next != at))
        {
            return at;
        }

        year = _tokens[next].Id;
        return bracket ? next + 2 : next + 1;
    }

    /// <summary>The year behind "14-Sep-" or "Sep/".</summary>
    private int YearAfterMark(int at, out int year)
    {
        year = 0;
        if (IsYearNumber(at) && IsFreeAfterYear(at + 1))
        {
            year = _tokens[at].Id;
            return at + 1;
        }

        return at;
    }

    /// <summary>A year is free too before a hyphen and a word, as in "2017-based", before a slash and a word, and before what a full date glues on.</summary>
    private bool IsFreeAfterYear(int end) => IsFreeAfter(end)
        || (KindAt(end) is TokenKind.Hyphen or TokenKind.Slash && KindAt(end + 1) == TokenKind.Word)
        || (KindAt(end) is TokenKind.Hyphen or TokenKind.Slash && KindAt(end + 1) == TokenKind.Number && _tokens[end + 1].Length is 1 or 2 or 4);

    /// <summary>"’88" after a month or season.</summary>
    private int ShortYear(int at, out int year)
    {
        year = 0;
        if (KindAt(at) is TokenKind.CloseSingle or TokenKind.OpenSingle or TokenKind.StraightSingle && IsGlued(at + 1)
            && KindAt(at + 1) == TokenKind.Number && _tokens[at + 1].Length == 2 && IsFreeAfter(at + 2) && _tokens[at].SpaceBefore)
        {
            year = OfShortYear(_tokens[at + 1].Id);
            return at + 2;
        }

        return at;
    }

    /// <summary>"in ’88", "the ’80s".</summary>
    private bool TryShortYear(int at, ref DateReading date)
    {
        int end = ShortYear(at, out int year);
        if (year != 0)
        {
            if (!IsDateWord(at - 1, DateWords.Time | DateWords.Of | DateWords.By | DateWords.Third))
            {
                return false;
            }

            date.Set(at, end, DateValue.Of(DatePoint.OfYear(year)), DateRule.Year);
            return true;
        }

        if (IsGlued(at + 1) && KindAt(at + 1) == TokenKind.Number && _tokens[at + 1].Length == 2 && _tokens[at + 1].Id % 10 == 0 && IsPluralEnding(at + 2))
        {
            date.Set(at, at + 3, DateValue.Of(DatePoint.OfDecade(OfShortYear(_tokens[at + 1].Id))), DateRule.Decade);
            return true;
        }

        return false;
    }

    /// <summary>The "s" of "1980s" or "1980’s".</summary>
    private bool IsPluralEnding(int at) => IsGlued(at) && (_tokens[at].Kind == TokenKind.Possessive || (_tokens[at].IsWord && TextAt(at) is "s"));

    /// <summary>"the 80s": not where it is an age or a temperature.</summary>
    private bool TryShortDecade(int at, ref DateReading date)
    {
        if (_tokens[at].Length != 2 || _tokens[at].Id is < 50 or > 90 || _tokens[at].Id % 10 != 0 || !IsPluralEnding(at + 1) || !IsFreeBefore(at))
        {
            return false;
        }

        int before = at - 1;
        if (KindAt(before) == TokenKind.Hyphen)
        {
            before--;
        }

        if (ThirdAt(before) != DateThird.None)
        {
            before--;
        }

        bool listed = IsDateWord(before, DateWords.And | DateWords.Or | DateWords.To) && IsPluralEnding(before - 1)
            && KindAt(before - 2) == TokenKind.Number && _tokens[before - 2].Id % 10 == 0 && _tokens[before - 2].Id is >= 1900 or (> 0 and < 100); // "the 1960s and 70s"
        if (listed)
        {
            date.Set(at, at + 2, DateValue.Of(DatePoint.OfDecade(1900 + _tokens[at].Id)), DateRule.Decade);
            return true;
        }

        if (!Is(before, WordClass.Determiner) || Is(before, WordClass.Pronoun) || _tokens[before].Length != 3
            || !IsDateWord(before - 1, DateWords.Time | DateWords.Since | DateWords.Of | DateWords.From | DateWords.By))
        {
            return false;
        }

        date.Set(at, at + 2, DateValue.Of(DatePoint.OfDecade(1900 + _tokens[at].Id)), DateRule.Decade);
        return true;
    }

    /// <summary>"19th century".</summary>
    private bool TryCentury(int at, ref DateReading date)
    {
        if (_tokens[at].Id is < 1 or > 21 || !IsFreeBefore(at))
        {
            return false;
        }

        int end = at + 1;
        if (IsGlued(end) && _tokens[end].Has(TokenFlags.Hyphenated))
        {
            // "19th-century": one word with a hyphen
            ReadOnlySpan<char> word = TextAt(end);
            int hyphen = word.IndexOfAny(Hyphens);
            if (!_lexicon.Value(_lexicon.Find(word[..hyphen]), WordClass.DateWord).Has(DateWords.Ordinal)
                || _lexicon.Value(_lexicon.Find(word[(hyphen + 1)..]), WordClass.TimeUnit).Number != TimeUnits.Century)
            {
                return false;
            }

            end++;
        }
        else
        {
            if (!IsDateWord(end, DateWords.Ordinal))
            {
                return false;
            }

            end++;
            if (!Is(end, WordClass.TimeUnit) || NumberOf(end, WordClass.TimeUnit) != TimeUnits.Century)
            {
                return false;
            }

            end++;
        }

        date.Set(at, end, DateValue.Of(DatePoint.OfCentury((_tokens[at].Id - 1) * 100)), DateRule.Century);
        return true;
    }

    // --- the year first

    private bool TryYearFirst(int at, int floor, ref DateReading date)
    {
        if (!IsFreeBefore(at))
        {
            return false;
        }

        int year = _tokens[at].Id;
        if (MayBeCalendarYear(at) && TryCalendarYear(at, ref date))
        {
            return true;
        }

        if (year is < FirstYear or > LastYear || _tokens[at].Has(TokenFlags.OtherScript))
        {
            return false;
        }

        if (year % 10 == 0 && IsPluralEnding(at + 1) && TryDecade(at, year, ref date))
        {
            return true;
        }

        TokenKind next = KindAt(at + 1);
        int month = next == TokenKind.Comma ? at + 2 : at + 1;
        if (MayBeMonth(month) && TryYearMonth(at, month, year, ref date))
        {
            return true;
        }

        if (next is TokenKind.Hyphen or TokenKind.Dash or TokenKind.Slash && TryYears(at, year, ref date))
        {
            return true;
        }

        if (!IsFreeAfter(at + 1) || !IsBareYear(at, year, at + 1))
        {
            return false;
        }

        date.Set(at, at + 1, DateValue.Of(DatePoint.OfYear(year)), DateRule.Year);
        return true;
    }

    /// <summary>"1980s", "the 1980’s".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryDecade(int at, int year, ref DateReading date)
    {
        if (!_tokens[at + 1].IsWord && !Is(at - 1, WordClass.Determiner) && ThirdAt(at - 1) == DateThird.None)
        {
            return false;
        }

        DatePoint years = year % 100 == 0 && year < 2000 ? DatePoint.OfCentury(year) : DatePoint.OfDecade(year);
        date.Set(at, at + 2, DateValue.Of(years), DateRule.Decade);
        return true;
    }

    /// <summary>"2017November 28", "2017 November 28", "2017November".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryYearMonth(int at, int monthAt, int year, ref DateReading date)
    {
        if (!TryMonthWord(monthAt, out MonthWord month) || month.IsLower || month.Last != 0 || month.Glued != 0 || month.Third != DateThird.None)
        {
            return false;
        }

        bool glued = IsGlued(monthAt) && monthAt == at + 1;
        if (TryDay(month.End, out int day, out int end) && DatePoint.IsDay(year, month.Month, day) && IsFreeAfter(end))
        {
            YearAfter(end, out int other);
            if (other != 0 || (!glued && (IsDateWord(at - 1, DateWords.Time) || IsPluralWord(end) || IsCounted(end))))
            {
                return false;
            }

            date.Set(at, end, DateValue.Of(DatePoint.OfDay(year, month.Month, day)), DateRule.YearMonthDay);
            return true;
        }

        if (!glued)
        {
            return false;
        }

        date.Set(at, WithoutStop(month.End), DateValue.Of(DatePoint.OfMonth(year, month.Month)), DateRule.MonthYear);
        return true;
    }

    /// <summary>"1976–1983", "2016/17", "1985-88", "2001–present", and "2017-09" where that cannot be two years.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryYears(int at, int year, ref DateReading date)
    {
        int mark = at + 1;
        TokenKind kind = KindAt(mark);
        if (_tokens[mark].Length != 1)
        {
            return false;
        }

        bool spaced = _tokens[mark].SpaceBefore;
        int next = mark + 1;
        if (next >= _end || _tokens[next].SpaceBefore != spaced)
        {
            return false;
        }

        if (IsDateWord(next, DateWords.Present) && kind != TokenKind.Slash && !spaced)
        {
            date.Set(at, next + 1, new DateValue(DateForm.Since, DatePoint.OfYear(year), default), DateRule.Range);
            date.IsRange = true;
            return true;
        }

        if (KindAt(next) != TokenKind.Number || _tokens[next].Length is not (1 or 2 or 4) || !IsFreeAfter(next + 1) || IsCounted(next + 1)
            || IsNumberOfThing(at))
        {
            return false;
        }

        int last = _tokens[next].Id;
        bool isShort = _tokens[next].Length <= 2;
        if (_tokens[next].Length == 1)
        {
            if (last != (year + 1) % 10 || spaced)
            {
                return false;
            }

            last = (year + 1) % 100; // "2008-9"
        }
        if (isShort && kind == TokenKind.Hyphen && !spaced && last is >= 1 and <= 12 && last != (year + 1) % 100)
        {
            date.Set(at, next + 1, DateValue.Of(DatePoint.OfMonth(year, last)), DateRule.Numeric);
            return true;
        }

        if (isShort)
        {
            last += year / 100 * 100;
            last += last < year && last + 100 == year + 1 ? 100 : 0; // "1999/00"
        }

        if (last <= year || last > LastYear || (isShort && spaced) || (kind == TokenKind.Slash && last != year + 1)
            || (year < 1500 && !IsDateWord(at - 1, DateWords.Time | DateWords.From)))
        {
            return false;
        }

        date.Set(at, next + 1, DateValue.Between(DatePoint.OfYear(year), DatePoint.OfYear(last)), DateRule.Range);
        date.IsRange = true;
        return true;
    }
}
