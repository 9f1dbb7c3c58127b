using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Days and months in words: "14 September 2017", "September 14, 2017", "8-10 November", "July and August 1988".</content>
internal ref partial struct DateReader
{
    /// <summary>A list of months is no longer.</summary>
    private const int MostMonths = 12;
    private const string Hyphens = "-\u2010\u2011";

    /// <summary>Marks that may join two dates or their parts.</summary>
    private const ulong Joints = 1UL << (int)TokenKind.Dash | 1UL << (int)TokenKind.Hyphen | 1UL << (int)TokenKind.Ampersand | 1UL << (int)TokenKind.Slash | 1UL << (int)TokenKind.Comma;

    /// <summary>A month as one word gives it.</summary>
    private struct MonthWord
    {
        public int Month;

        /// <summary>The second month of "April-May".</summary>
        public int Last;

        /// <summary>The number glued to the month: "NOV2019", "August17".</summary>
        public int Glued;
        public DateThird Third;
        public bool IsShort;

        /// <summary>Whether the word has other meanings.</summary>
        public bool IsOther;

        /// <summary>Whether people are called by it.</summary>
        public bool IsName;
        public bool IsLower;

        /// <summary>The token after it, and after the stop that shortens it.</summary>
        public int End;
    }

    /// <summary>Whether a word may be a month: the cheap question.</summary>
    private bool MayBeMonth(int at) => at >= _first && at < _end && _tokens[at].IsWord
        && (_tokens[at].Is(WordClass.Month) || _tokens[at].Has(TokenFlags.Hyphenated | TokenFlags.Digits));

    private bool TryMonthWord(int at, out MonthWord month)
    {
        month = default;
        if (at < _first || at >= _end || !_tokens[at].IsWord)
        {
            return false;
        }

        ref readonly Token token = ref _tokens[at];
        LexiconValue value = _lexicon.Value(token, WordClass.Month);
        if (value.Number == 0)
        {
            if (token.Has(TokenFlags.Hyphenated))
            {
                if (!TryHyphenated(TextAt(at), ref month, out value))
                {
                    return false;
                }
            }
            else if (!token.Has(TokenFlags.Digits) || !TryGlued(TextAt(at), ref month, out value))
            {
                return false;
            }
        }

        month.Month = value.Number;
        month.IsShort = value.Has(DateWords.Short);
        month.IsOther = value.Has(DateWords.Other | DateWords.Name);
        month.IsName = value.Has(DateWords.Name);
        month.IsLower = !token.Capitalised && month.Third == DateThird.None;
        month.End = at + 1;
        if (month.IsShort && IsGlued(at + 1) && _tokens[at + 1].Kind == TokenKind.Stop)
        {
            month.End++;
        }

        return true;
    }

    /// <summary>"April-May", "October-to-December", "mid-July".</summary>
    private bool TryHyphenated(ReadOnlySpan<char> word, ref MonthWord month, out LexiconValue value)
    {
        value = default;
        int hyphen = word.IndexOfAny(Hyphens);
        int next = word.LastIndexOfAny(Hyphens);
        if (hyphen <= 0 || (next > hyphen && !_lexicon.Value(_lexicon.Find(word[(hyphen + 1)..next]), WordClass.DateWord).Has(DateWords.To | DateWords.And)))
        {
            return false;
        }

        LexiconValue second = _lexicon.Value(_lexicon.Find(word[(next + 1)..]), WordClass.Month);
        if (second.Number == 0 || !char.IsUpper(word[next + 1]))
        {
            return false;
        }

        int firstId = _lexicon.Find(word[..hyphen]);
        LexiconValue first = _lexicon.Value(firstId, WordClass.Month);
        if (first.Number != 0)
        {
            month.Last = second.Number;
            value = first;
            return first.Number != second.Number;
        }

        if (next > hyphen)
        {
            return false;
        }

        LexiconValue before = _lexicon.Value(firstId, WordClass.DateWord);
        month.Third = before.Has(DateWords.Early) ? DateThird.Early : before.Has(DateWords.Mid) ? DateThird.Mid : before.Has(DateWords.Late)
            ? DateThird.Late : DateThird.None;
        value = second;
        return month.Third != DateThird.None || before.Has(DateWords.Prefix | DateWords.Edge);
    }

    /// <summary>"NOV2019", "August17".</summary>
    private bool TryGlued(ReadOnlySpan<char> word, ref MonthWord month, out LexiconValue value)
    {
        int digits = 0;
        while (digits < word.Length && !char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        ReadOnlySpan<char> number = word[digits..];
        value = default;
        if (number.Length is 3 or > 4 || !Characters.AreWithin(number, '0', '9'))
        {
            return false;
        }

        foreach (char digit in number)
        {
            month.Glued = (month.Glued * 10) + Characters.DigitValue(digit);
        }

        value = _lexicon.Value(_lexicon.Find(word[..digits]), WordClass.Month);
        return value.Number != 0 && (number.Length == 4 ? month.Glued is >= FirstYear and <= LastYear : month.Glued is >= 1 and <= 31);
    }

    // --- day first

    /// <summary>"14 September 2017", "6th of November, 2019", "8-10 November", "14-Sep-2017".</summary>
    private bool TryDayFirst(int at, ref DateReading date)
    {
        if (!IsFreeBefore(at) || !TryDays(at, out DayList days))
        {
            return false;
        }

        int end = days.End;
        bool dashed = days.Count == 1 && IsGlued(end)
            && _tokens[end].Kind is TokenKind.Hyphen or TokenKind.Slash or TokenKind.Dash or TokenKind.Stop or TokenKind.Comma;
        if (dashed || IsDateWord(end, DateWords.Of))
        {
            end++;
        }

        if (dashed && _tokens[end - 1].Kind == TokenKind.Comma && IsNumberOfThing(at))
        {
            return false; // "Article 9, May 2017"
        }

        if (TryCalendarDate(at, days, end, ref date))
        {
            return true;
        }

        if (!TryMonthWord(end, out MonthWord month) || month.Last != 0 || month.Third != DateThird.None)
        {
            return false;
        }

        int year = month.Glued;
        int tail = month.End;
        if (year == 0)
        {
            tail = dashed && _tokens[end - 1].Kind is TokenKind.Hyphen or TokenKind.Slash && IsGlued(tail) && _tokens[tail].Kind == _tokens[end - 1].Kind
                ? YearAfterMark(tail + 1, out year)
                : YearAfter(tail, out year);
            if (year == 0 && dashed && _tokens[end - 1].Kind is not TokenKind.Stop)
            {
                return false;
            }
        }
        else if (year < FirstYear)
        {
            return false;
        }

        if (year == 0 && ((month.IsLower && month.IsOther) || (month.IsOther && !_tokens[end].Capitalised) || IsNumberOfThing(at)))
        {
            return false;
        }

        DateValue value = days.ToValue(year, month.Month);
        if (value.IsNone)
        {
            return false;
        }

        date.Set(at, tail > month.End || year != 0 ? tail : WithoutStop(month.End), value, year != 0 ? DateRule.DayMonthYear : DateRule.DayMonth);
        date.IsRange = days.Count > 1;
        date.Flags |= DateFlags.DayFirst;
        if (year == 0)
        {
            date.End = Math.Max(date.End, ReadTail(date.End, ref date.Pending));
        }

        return true;
    }

    /// <summary>"the tenth of December 1948", "the nineteenth century", "twentieth-century".</summary>
    private bool TryOrdinal(int at, ref DateReading date)
    {
        ref readonly Token token = ref _tokens[at];
        if (!token.Is(WordClass.OrdinalWord) && !token.Has(TokenFlags.Hyphenated))
        {
            return false;
        }

        ReadOnlySpan<char> word = TextAt(at);
        int hyphen = word.LastIndexOfAny(Hyphens);
        bool glued = hyphen > 0 && _lexicon.Value(_lexicon.Find(word[(hyphen + 1)..]), WordClass.TimeUnit).Number == TimeUnits.Century;
        int ordinal = NumberWords.OrdinalOf(_lexicon, glued ? word[..hyphen] : word);
        if (ordinal is < 1 or > 31)
        {
            return false;
        }

        if (glued || (Is(at + 1, WordClass.TimeUnit) && NumberOf(at + 1, WordClass.TimeUnit) == TimeUnits.Century))
        {
            date.Set(at, glued ? at + 1 : at + 2, DateValue.Of(DatePoint.OfCentury((ordinal - 1) * 100)), DateRule.Century);
            return ordinal <= 21;
        }

        if (!IsDateWord(at + 1, DateWords.Of) || !TryMonthWord(at + 2, out MonthWord month) || month.IsLower || month.Last != 0 || month.Glued != 0
            || month.Third != DateThird.None)
        {
            return false;
        }

        int end = YearAfter(month.End, out int year);
        if (!DatePoint.IsDay(year, month.Month, ordinal))
        {
            return false;
        }

        date.Set(at, year != 0 ? end : WithoutStop(month.End), DateValue.Of(DatePoint.OfDay(year, month.Month, ordinal)), year != 0
            ? DateRule.DayMonthYear : DateRule.DayMonth);
        if (year == 0)
        {
            date.End = ReadTail(date.End, ref date.Pending);
        }

        return true;
    }

    /// <summary>The end without the stop that shortens the word before: a date's mention does not end in one.</summary>
    private int WithoutStop(int end) => KindAt(end - 1) == TokenKind.Stop ? end - 1 : end;

    // --- month first

    /// <summary>"September 14, 2017", "November 8-10", "July and August 1988", "November 2017", "in July".</summary>
    private bool TryMonthFirst(int at, int floor, ref DateReading date)
    {
        if (!TryMonthWord(at, out MonthWord month) || (at > _first && !_tokens[at].SpaceBefore && !MayGlueMonth(at)))
        {
            return false;
        }

        if (month.Glued >= FirstYear)
        {
            date.Set(at, month.End, DateValue.Of(DatePoint.OfMonth(month.Glued, month.Month)), DateRule.MonthYear);
            return true;
        }

        if (month.Glued > 0)
        {
            int after = YearAfter(month.End, out int gluedYear);
            if (gluedYear == 0 || !DatePoint.IsDay(gluedYear, month.Month, month.Glued))
            {
                return false;
            }

            date.Set(at, after, DateValue.Of(DatePoint.OfDay(gluedYear, month.Month, month.Glued)), DateRule.MonthDayYear);
            return true;
        }

        return (month.Last == 0 && month.Third == DateThird.None && TryMonthDay(at, month, ref date))
            || TryMonths(at, month, ref date)
            || TryMonthYear(at, month, ref date)
            || TryBareMonth(at, floor, month, ref date);
    }

    /// <summary>What a month may be glued to: "2017November", "(July", "1988/July", "-July".</summary>
    private bool MayGlueMonth(int at) => _tokens[at - 1].Kind is TokenKind.Number or TokenKind.OpenBracket or TokenKind.OpenQuote or TokenKind.StraightQuote
        or TokenKind.OpenSingle or TokenKind.StraightSingle or TokenKind.CloseBracket or TokenKind.Dash or TokenKind.Slash or TokenKind.Comma or TokenKind.Hyphen
        or TokenKind.Colon or TokenKind.Stop or TokenKind.CloseQuote or TokenKind.Ellipsis or TokenKind.Bullet;

    private bool TryMonthDay(int at, in MonthWord month, ref DateReading date)
    {
        int dayAt = month.End;
        bool article = Is(dayAt, WordClass.Determiner) && _tokens[dayAt].Length == 3;
        if (article)
        {
            dayAt++;
        }
        else if (IsGlued(dayAt) && _tokens[dayAt].Kind == TokenKind.Hyphen && IsGlued(dayAt + 1))
        {
            dayAt++; // "Sep-14-2017"
        }

        if (!TryDays(dayAt, out DayList days) || (article && !days.HasEnding))
        {
            return false;
        }

        if (days.Count > 1 && (IsPluralWord(days.End) || IsCounted(days.End)))
        {
            days = days.FirstAlone(); // "on April 24 and 25 people died"
        }

        int end = YearAfter(days.End, out int year);
        if (year == 0 && dayAt > month.End && !article)
        {
            end = KindAt(days.End) == TokenKind.Hyphen ? YearAfterMark(days.End + 1, out year) : days.End;
            if (year == 0)
            {
                return false;
            }
        }

        if (year == 0)
        {
            bool joined = KindAt(days.End) is TokenKind.Hyphen or TokenKind.Slash && IsMonthName(days.End + 1); // "March 30-April 4"
            if (month.IsLower || !(IsFreeAfter(days.End) || joined) || IsDayOfNothing(at, days))
            {
                return false;
            }

            end = days.End;
        }

        DateValue value = days.ToValue(year, month.Month);
        if (value.IsNone)
        {
            return false;
        }

        date.Set(at, end, value, year != 0 ? DateRule.MonthDayYear : DateRule.DayMonth);
        date.IsRange = days.Count > 1;
        date.Flags |= DateFlags.MonthFirst;
        if (year == 0)
        {
            date.End = ReadTail(end, ref date.Pending);
        }

        return true;
    }

    /// <summary>Whether the number behind the month counts something: "in May 10 prisoners", "March 10:30", "May 3 per cent".</summary>
    private bool IsDayOfNothing(int monthAt, in DayList days)
    {
        int end = days.End;
        if (KindAt(end) is TokenKind.Percent or TokenKind.Currency
            || (KindAt(end) is TokenKind.Colon or TokenKind.Stop or TokenKind.Comma && IsGlued(end) && IsGlued(end + 1) && KindAt(end + 1) == TokenKind.Number))
        {
            return true;
        }

        return !days.HasEnding && IsDateWord(monthAt - 1, DateWords.Time) && (IsPluralWord(end) || IsCounted(end));
    }

    /// <summary>"July and August 1988", "July–September", "April-May 2011".</summary>
    private bool TryMonths(int at, in MonthWord month, ref DateReading date)
    {
        if (month.IsLower || month.Third != DateThird.None)
        {
            return false;
        }

        int first = month.Month, last = month.Last, end = month.End;
        DateJoint join = DateJoint.To;
        bool gaps = false, isOther = month.IsOther;
        for (int count = 1; count < MostMonths && (last == 0 || join == DateJoint.None); count++)
        {
            int next = Joint(end, out DateJoint joint);
            if (joint == DateJoint.None || !TryMonthWord(next, out MonthWord other) || other.IsLower || other.Last != 0 || other.Glued != 0
                || other.Third != DateThird.None)
            {
                break;
            }

            gaps |= other.Month != (last == 0 ? first : last) + 1;
            last = other.Month;
            end = other.End;
            join = joint == DateJoint.List ? DateJoint.None : joint;
            isOther &= other.IsOther;
        }

        if (last == 0 || last == first || join == DateJoint.None)
        {
            return false;
        }

        bool between = IsDateWord(at - 1, DateWords.Between);
        bool isRange = join == DateJoint.To || between || !gaps;
        DateForm form = join == DateJoint.Or ? DateForm.OneOf : isRange ? DateForm.Interval : DateForm.AllOf;
        int after = YearAfter(end, out int year);
        if (year == 0 && isOther && !IsDateWord(at - 1, DateWords.Time | DateWords.Between | DateWords.From))
        {
            return false;
        }

        int startYear = year != 0 && first > last && isRange ? year - 1 : year;
        date.Set(
            at, year != 0 ? after : WithoutStop(end), new DateValue(form, DatePoint.OfMonth(startYear, first), DatePoint.OfMonth(year, last)), DateRule.Range);
        date.IsRange = true;
        if (year == 0)
        {
            date.End = ReadTail(date.End, ref date.Pending);
        }

        return true;
    }

    private bool TryMonthYear(int at, in MonthWord month, ref DateReading date)
    {
        int end = month.End;
        if (IsGlued(end) && _tokens[end].Kind is TokenKind.Hyphen or TokenKind.Slash)
        {
            end++; // "Sep-2017"
        }

        end = end > month.End ? YearAfterMark(end, out int year) : YearAfter(end, out year);
        if (year == 0)
        {
            return false;
        }

        date.Set(at, end, DateValue.Of(DatePoint.OfMonth(year, month.Month)), DateRule.MonthYear);
        date.Pending.Third = month.Third;
        return true;
    }

    private bool TryBareMonth(int at, int floor, in MonthWord month, ref DateReading date)
    {
        if (month.IsLower || month.Last != 0
            || (TryDay(month.End, out _, out int day) && KindAt(day) != TokenKind.Colon && !IsPluralWord(day) && !IsCounted(day)))
        {
            return false; // what stands there is a day that the month has not: 31 September
        }

        date.Set(at, at + 1, DateValue.Of(DatePoint.OfMonth(0, month.Month)), DateRule.Month);
        date.Pending.Third = month.Third;
        int end = ReadTail(date.End, ref date.Pending);
        if (end > date.End)
        {
            date.End = end;
            return true;
        }

        if (TakeShift(floor, ref date))
        {
            return true;
        }

        if (!month.IsShort && !month.IsName && IsDateWord(at - 1, DateWords.Same) && Is(at - 1, WordClass.Determiner)
            && (KindAt(at + 1) != TokenKind.Word || IsDateWord(at - 2, DateWords.Time)))
        {
            date.Pending.Need = DateNeed.SameYear; // "lost the race that November"
            return true;
        }

        return !month.IsShort && IsBareMonth(at, month);
    }

    // --- lists of days

    /// <summary>The days of one month that stand together.</summary>
    private struct DayList
    {
        public int First;
        public int Last;
        public int Count;
        public int End;
        public int EndOfFirst;
        public bool HasEnding;

        /// <summary>Whether it says all days from the first to the last.</summary>
        public bool IsRange;
        public bool IsEither;

        /// <summary>A bit for each day.</summary>
        public uint Days;

        public readonly DayList FirstAlone() =>
            new() { First = First, Last = First, Count = 1, End = EndOfFirst, EndOfFirst = EndOfFirst, HasEnding = HasEnding };

        public readonly DateValue ToValue(int year, int month)
        {
            if (!DatePoint.IsDay(year, month, First) || !DatePoint.IsDay(year, month, Last))
            {
                return default;
            }

            DatePoint first = DatePoint.OfDay(year, month, First);
            return Count == 1 ? DateValue.Of(first)
                : new DateValue(IsEither ? DateForm.OneOf : IsRange ? DateForm.Interval : DateForm.AllOf, first, DatePoint.OfDay(year, month, Last))
                {
                    Days = IsRange || Count == 2 ? 0 : Days,
                };
        }
    }

    /// <summary>A day, "8-10", "8 and 9", "8, 9 and 10", "the 8th to the 10th".</summary>
    private bool TryDays(int at, out DayList days)
    {
        days = default;
        if (!TryDay(at, out int day, out int end))
        {
            return false;
        }

        days.First = days.Last = day;
        days.Count = 1;
        days.End = days.EndOfFirst = end;
        days.HasEnding = end > at + 1;
        days.Days = 1u << (day - 1);
        if (!MayJoin(end))
        {
            return true;
        }

        DayList list = days;
        bool gaps = false;
        while (true)
        {
            int next = Joint(list.End, out DateJoint joint);
            if (Is(next, WordClass.Determiner) && joint != DateJoint.None && _tokens[next].Length == 3)
            {
                next++;
            }

            if (joint == DateJoint.None || !TryDay(next, out day, out end) || day <= list.Last)
            {
                return true;
            }

            gaps |= day != list.Last + 1;
            list.Last = day;
            list.End = end;
            list.Count++;
            list.Days |= 1u << (day - 1);
            list.HasEnding |= end > next + 1;
            if (joint == DateJoint.List)
            {
                continue;
            }

            // The list is closed by "and", "or", "to" or a dash.
            bool between = IsDateWord(at - 1, DateWords.Between) || IsDateWord(at - 2, DateWords.Between);
            list.IsRange = joint == DateJoint.To || between || (joint == DateJoint.And && !gaps);
            list.IsEither = joint == DateJoint.Or;
            days = list.Count == 2 || joint != DateJoint.To ? list : days;
            return true;
        }
    }

    private bool TryDay(int at, out int day, out int end)
    {
        day = 0;
        end = at + 1;
        if (KindAt(at) != TokenKind.Number || _tokens[at].Length > 2 || _tokens[at].Id is < 1 or > 31)
        {
            return false;
        }

        day = _tokens[at].Id;
        if (IsDateWord(end, DateWords.Ordinal) && _tokens[end].Length == 2
            && (IsGlued(end) || Is(end + 1, WordClass.Month) || IsDateWord(end + 1, DateWords.Of)))
        {
            end++;
        }

        return true;
    }

    /// <summary>Whether a token may join two dates or their parts: the cheap question.</summary>
    private bool MayJoin(int at)
    {
        if (at < _first || at >= _end)
        {
            return false;
        }

        ref readonly Token token = ref _tokens[at];
        return (Joints & (1UL << (int)token.Kind)) != 0 || token.Is(WordClass.DateWord);
    }

    /// <summary>What joins two dates or their parts: the token after it, and how it joins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Joint(int at, out DateJoint joint)
    {
        joint = DateJoint.None;
        return MayJoin(at) ? ReadJoint(at, ref joint) : at;
    }

    private int ReadJoint(int at, ref DateJoint joint)
    {
        switch (KindAt(at))
        {
            case TokenKind.Dash or TokenKind.Hyphen:
                joint = DateJoint.To;
                return at + 1;
            case TokenKind.Ampersand:
                joint = DateJoint.And;
                return at + 1;
            case TokenKind.Slash:
                joint = DateJoint.Or;
                return at + 1;
            case TokenKind.Comma:
                bool closes = IsDateWord(at + 1, DateWords.And | DateWords.Or);
                if (!closes)
                {
                    joint = DateJoint.List;
                    return at + 1;
                }

                at++;
                break;
            case TokenKind.Word:
                break;
            default:
                return at;
        }

        joint = JointOf(at);
        return joint == DateJoint.None ? at : at + 1;
    }

    private DateJoint JointOf(int at)
    {
        if (!Is(at, WordClass.DateWord))
        {
            return DateJoint.None;
        }

        LexiconValue value = _lexicon.Value(_tokens[at], WordClass.DateWord);
        return value.Has(DateWords.To) ? DateJoint.To : value.Has(DateWords.And) ? DateJoint.And : value.Has(DateWords.Or) ? DateJoint.Or : DateJoint.None;
    }
}
