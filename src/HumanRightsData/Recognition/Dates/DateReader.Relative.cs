using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Words that count from the day of writing: "yesterday", "last month", "on Friday", "three years ago". They are dates only where
/// that day is known, which is seen later.</content>
internal ref partial struct DateReader
{
    /// <summary>So many words before a date tell whether the sentence speaks of the future.</summary>
    private const int FutureReach = 14;

    /// <summary>So many, that it speaks of the past.</summary>
    private const int PastReach = 7;

    private bool TryWeekday(int at, int floor, ref DateReading date)
    {
        LexiconValue value = _lexicon.Value(_tokens[at], WordClass.Weekday);

        // "Thursday 14 September", "Wednesday, November 6": the date takes the weekday in.
        int next = at + 1;
        while (next < Math.Min(_end, at + 4) && (KindAt(next) is TokenKind.Comma or TokenKind.Stop or TokenKind.OpenBracket
            || (Is(next, WordClass.Determiner) && _tokens[next].Length == 3)))
        {
            next++;
        }

        if (next < _end && (_tokens[next].IsNumber || _tokens[next].Is(WordClass.Month)) && TryRead(next, at, out DateReading day)
            && day.Pending.Weekday != 0)
        {
            date = day;
            return day.First == at;
        }

        if (value.Has(DateWords.Short) || !_tokens[at].Capitalised || IsDateWord(at - 1, DateWords.Every) || IsWeekdayJoined(at))
        {
            return false;
        }

        date.Set(at, at + 1, default, DateRule.Weekday);
        date.Flags |= DateFlags.Relative;
        date.Pending = new PendingDate { Need = DateNeed.Weekday, Weekday = (byte)value.Number };
        TakeShift(floor, ref date);
        return true;
    }

    /// <summary>"Monday to Friday", "Saturday-Sunday": days of every week.</summary>
    private bool IsWeekdayJoined(int at)
    {
        int next = Joint(at + 1, out DateJoint joint);
        return (joint == DateJoint.To && Is(next, WordClass.Weekday))
            || (Is(at - 2, WordClass.Weekday) && (KindAt(at - 1) is TokenKind.Dash or TokenKind.Hyphen || IsDateWord(at - 1, DateWords.To)));
    }

    /// <summary>"today", "last month", "two weeks ago".</summary>
    private bool TryTimeUnit(int at, int floor, ref DateReading date)
    {
        LexiconValue unit = _lexicon.Value(_tokens[at], WordClass.TimeUnit);
        PhraseMatch phrase = _lexicon.Match(_tokens[.._end], at, WordClass.TimeUnit);
        if (phrase.Length > 1)
        {
            unit = _lexicon.Value(phrase.Id, WordClass.TimeUnit);
        }

        if (unit.Has(DateWords.Relative))
        {
            int end = at + Math.Max(1, phrase.Length);
            bool isPhrase = phrase.Length > 1;
            if (!isPhrase && MeansTheseTimes(at, end))
            {
                return false;
            }

            date = Relative(isPhrase && at > floor && Is(at - 1, WordClass.Determiner) ? at - 1 : at, end, DateNeed.DayShift, TimeUnits.Day, unit.Number);
            return true;
        }

        if (unit.Has(DateWords.NamedDecade))
        {
            bool part = ThirdAt(at - 1) != DateThird.None;
            int before = part ? at - 2 : at - 1;
            date.Set(at, at + 1, DateValue.Of(DatePoint.OfDecade(1900 + unit.Number)), DateRule.Decade);
            return Is(before, WordClass.Determiner) && !Is(before, WordClass.Pronoun)
                && IsDateWord(before - 1, DateWords.Time | DateWords.Since | DateWords.Of | DateWords.From | DateWords.By);
        }

        if (IsDateWord(at + 1, DateWords.Ago))
        {
            return TryAgo(at, floor, unit, ref date);
        }

        if (unit.Has(DateWords.Plural) || unit.Number is TimeUnits.Day or TimeUnits.Half or TimeUnits.Quarter
            || at - 1 < floor || !IsDateWord(at - 1, DateWords.Shift) || (Is(at - 2, WordClass.Determiner) && !IsDateWord(at - 2, DateWords.Shift))
            || KindAt(at - 2) == TokenKind.Possessive)
        {
            return false;
        }

        if (Is(at - 1, WordClass.Preposition) && !IsDateWord(at - 2, DateWords.Shift))
        {
            return false; // "past year", without "this" before it, is a span
        }

        date = Relative(at - 1, at + 1, DateNeed.UnitShift, unit.Number, NumberOf(at - 1, WordClass.DateWord));
        if (at - 2 >= floor && IsDateWord(at - 2, DateWords.Shift))
        {
            date.First--; // "this past week"
        }

        if (unit.Number is TimeUnits.Year or TimeUnits.Month or TimeUnits.Decade or TimeUnits.Century && at - 2 >= floor
            && ThirdAt(at - 2) is not DateThird.None and var third)
        {
            date.Pending.Third = third;
            date.First--;
        }

        return true;
    }

    private bool TryAgo(int at, int floor, LexiconValue unit, ref DateReading date)
    {
        int count = CountAt(at - 1);
        if (count == 0 || at - 1 < floor || unit.Number > TimeUnits.Century || (count == 1 && unit.Has(DateWords.Plural)))
        {
            return false;
        }

        date = Relative(at - 1, at + 2, DateNeed.UnitShift, unit.Number, -count);
        date.Pending.About = unit.Number != TimeUnits.Day;
        return true;
    }

    private static DateReading Relative(int first, int end, DateNeed need, int unit, int shift) => new()
    {
        First = first,
        End = end,
        Rule = DateRule.RelativeWord,
        Flags = DateFlags.Relative,
        Pending = new PendingDate { Need = need, Unit = (byte)unit, Shift = shift },
    };

    /// <summary>"are today bound", "even today", "today, there are": the present, not the day.</summary>
    private bool MeansTheseTimes(int at, int end)
    {
        if (KindAt(end) == TokenKind.Comma)
        {
            end++;
        }

        return IsDateWord(at - 1, DateWords.State) || IsDateWord(end, DateWords.State) || (Is(end, WordClass.Pronoun) && IsDateWord(end + 1, DateWords.State))
            || Is(at - 1, WordClass.Determiner);
    }

    /// <summary>"last October", "this spring", "next Friday".</summary>
    private bool TakeShift(int floor, ref DateReading date)
    {
        int at = date.First - 1;
        bool pointed = at > floor && IsDateWord(at - 1, DateWords.Shift); // "this past September"
        if (at < floor || !IsDateWord(at, DateWords.Shift) || (!pointed && (Is(at - 1, WordClass.Determiner) || Is(at, WordClass.Preposition))))
        {
            return false;
        }

        date.First = pointed ? at - 1 : at;
        date.Pending.Shift = NumberOf(at, WordClass.DateWord);
        date.Pending.Unit = TimeUnits.Week; // marks a shift that was said, even one of none
        date.Flags |= DateFlags.Relative;
        if (date.Pending.Need == DateNeed.Year)
        {
            date.Pending.Need = DateNeed.NamedMonth;
        }

        return true;
    }

    /// <summary>"of that year", "last year" behind a date without a year; the token after it.</summary>
    private int ReadTail(int at, ref PendingDate pending)
    {
        int next = IsDateWord(at, DateWords.Of) ? at + 1 : at;
        bool article = Is(next, WordClass.Determiner) && IsDateWord(next + 1, DateWords.Same);
        if (article)
        {
            next++;
        }

        if (!IsDateWord(next, DateWords.Same | DateWords.Shift))
        {
            return at;
        }

        LexiconValue word = _lexicon.Value(_tokens[next], WordClass.DateWord);
        int unit = next + 1;
        if (word.Has(DateWords.Same) && IsDateWord(unit, DateWords.Same))
        {
            unit++; // "that same year"
        }

        if (!Is(unit, WordClass.TimeUnit) || _lexicon.Value(_tokens[unit], WordClass.TimeUnit) is not { Number: TimeUnits.Year } year
            || year.Has(DateWords.Plural))
        {
            return at;
        }

        pending.Need = word.Has(DateWords.Same) ? DateNeed.SameYear : DateNeed.YearShift;
        pending.Shift = word.Has(DateWords.Same) ? 0 : word.Number;
        return unit + 1;
    }

    /// <summary>How many years ago, where words among the tokens say so; else 0.</summary>
    public int YearsAgo(int from, int to)
    {
        for (int i = from + 1; i + 1 < to; i++)
        {
            if (_tokens[i].Is(WordClass.TimeUnit) && NumberOf(i, WordClass.TimeUnit) == TimeUnits.Year && IsDateWord(i + 1, DateWords.Ago))
            {
                return CountAt(i - 1);
            }
        }

        return 0;
    }

    /// <summary>Whether the sentence speaks of what is to come at a date.</summary>
    public bool SpeaksOfFuture(int at, int end)
    {
        if (KindAt(end) == TokenKind.Possessive)
        {
            return false; // "Wednesday’s ruling"
        }

        int limit = Math.Max(_first, at - FutureReach);
        for (int i = at - 1; i >= limit; i--)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord)
            {
                if (token.Kind is TokenKind.Stop or TokenKind.Question or TokenKind.Exclamation)
                {
                    return false;
                }

                continue;
            }

            uint word = token.Is(WordClass.DateWord) ? _lexicon.Value(token.Id, WordClass.DateWord).Attributes : 0;
            if ((word & DateWords.Future) != 0)
            {
                return true;
            }

            if (((word & DateWords.Past) != 0 || EndsInEd(token)) && !Is(i - 1, WordClass.Auxiliary))
            {
                return false; // "would appeal the decision announced Wednesday"
            }
        }

        return false;
    }

    /// <summary>A word that ends as verbs of the past do.</summary>
    private bool IsPastForm(int at) => IsDateWord(at, DateWords.Past) || (IsContentWord(at) && EndsInEd(_tokens[at]));

    /// <summary>A word of no closed class, in small letters, that ends in "ed".</summary>
    private bool EndsInEd(in Token token) => token.Length >= 4 && _text[token.End - 1] == 'd' && _text[token.End - 2] == 'e' && IsContent(token);

    /// <summary>Whether a verb of the past stands shortly before the "in" or "on" of a date: "died in January".</summary>
    public bool SpeaksOfPast(int at)
    {
        uint word = DateWordAt(at - 1);
        if ((word & (DateWords.Time | DateWords.Weak | DateWords.Since)) == 0
            || (word & (DateWords.By | DateWords.Until | DateWords.Before | DateWords.Of)) != 0)
        {
            return false;
        }

        for (int i = at - 2; i >= Math.Max(_first, at - PastReach) && KindAt(i) is TokenKind.Word or TokenKind.Number; i--)
        {
            if ((Is(i, WordClass.Auxiliary) && _lexicon.Value(_tokens[i], WordClass.Auxiliary).Has(DateWords.HelpsPast)) || IsPastForm(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How what is told lies to the date that begins at a token.</summary>
    public DateBound BoundBefore(int at)
    {
        if (Is(at - 1, WordClass.Determiner))
        {
            if (!_lexicon.Value(_tokens[at - 1], WordClass.Determiner).Has((uint)DeterminerForms.Definite))
            {
                return DateBound.On; // "it came from a May 2016 hearing"
            }

            at--; // "since the summer of 2016"
        }

        if (!Is(at - 1, WordClass.DateWord))
        {
            return DateBound.On;
        }

        LexiconValue value = _lexicon.Value(_tokens[at - 1], WordClass.DateWord);
        return value.Has(DateWords.Since) ? DateBound.Since
            : value.Has(DateWords.Until) ? DateBound.Until
            : value.Has(DateWords.Before) ? DateBound.Before
            : value.Has(DateWords.After) ? DateBound.After
            : value.Has(DateWords.By) ? DateBound.By
            : DateBound.On;
    }
}
