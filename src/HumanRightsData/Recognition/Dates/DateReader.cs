using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Reads the dates of one block. Each token that can open or carry a date leads to the patterns of its kind; the longest reading
/// stands, and is then widened to the words before it that belong to its value.</summary>
/// <remarks>
/// The patterns lie in the other parts of this type: day and month (<c>Days</c>), years (<c>Years</c>), figures with marks between them
/// (<c>Numeric</c>), seasons (<c>Seasons</c>), words counted from the day of writing (<c>Relative</c>), other calendars (<c>Calendars</c>).
/// What a bare year or month takes to be a date stands in <c>Evidence</c>. Nothing here looks beyond the block.
/// </remarks>
internal ref partial struct DateReader
{
    /// <summary>Lists in one of which the last part of a word with hyphens stands that is of a date: "mid-July", "twenty-first", "19th-century".</summary>
    public const WordClass LastParts = WordClass.Month | WordClass.TimeUnit | WordClass.OrdinalWord;

    /// <summary>Words that can open or carry a date.</summary>
    public const WordClass Triggers = WordClass.Month | WordClass.Weekday | WordClass.Season | WordClass.TimeUnit | WordClass.Calendar | WordClass.OrdinalWord;

    private readonly Lexicon _lexicon;
    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<Token> _block;
    private readonly int _first;
    private readonly int _end;
    private readonly bool _isSolar;
    private int _solarYear;
    private int _floor;

    /// <summary>A reader of the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="isSolar">Whether the page counts by the Solar Hijri calendar, so that "1400" may be a year.</param>
    /// <param name="solarYear">The year of that calendar last spoken of, which "3 Tir" takes; 0 where there is none.</param>
    public DateReader(Page page, int first, int end, bool isSolar = false, int solarYear = 0)
    {
        _isSolar = isSolar;
        _solarYear = solarYear;
        _lexicon = page.Lexicon;
        _text = page.Text;
        _tokens = page.Tokens.Items;
        _block = _tokens[first..end];
        _first = first;
        _end = end;
    }

    /// <summary>Whether a number may be a year with the mark before it that stands for its century: "’88".</summary>
    /// <param name="at">The number.</param>
    /// <param name="floor">The first token that no other date has taken.</param>
    public readonly bool IsShortYear(int at, int floor) => at > floor
        && _tokens[at - 1].Kind is TokenKind.OpenSingle or TokenKind.CloseSingle or TokenKind.StraightSingle
        && !_tokens[at].SpaceBefore && _tokens[at].IsNumber && _tokens[at].Length == 2;

    /// <summary>Reads the date whose first carrying token is at <paramref name="at"/>.</summary>
    /// <param name="at">The token.</param>
    /// <param name="floor">The first token that no other date has taken.</param>
    /// <param name="date">The date; its run may begin before <paramref name="at"/>, not before <paramref name="floor"/>.</param>
    public bool TryRead(int at, int floor, out DateReading date)
    {
        date = default;
        _floor = floor;
        bool found = _tokens[at].Kind switch
        {
            TokenKind.Number => TryNumber(at, floor, ref date),
            TokenKind.Word => TryWord(at, floor, ref date),
            _ => TryShortYear(at, ref date),
        };
        if (!found || date.First < floor || !AllowedHere(at, date))
        {
            return false;
        }

        Widen(floor, ref date);
        _solarYear = date.SolarYear > 0 ? date.SolarYear : _solarYear;
        return true;
    }

    private bool TryNumber(int at, int floor, ref DateReading date)
    {
        if (TryNumeric(at, ref date))
        {
            return true;
        }

        return _tokens[at].Length switch
        {
            <= 2 => MayGoOnAfterDay(at + 1) && (TryDayFirst(at, ref date) || TryCentury(at, ref date) || TryShortDecade(at, ref date)),
            4 => TryYearFirst(at, floor, ref date),
            _ => false,
        };
    }

    /// <summary>Whether what stands behind a small number may make it a day, a century or a decade: most words count something.</summary>
    private bool MayGoOnAfterDay(int at)
    {
        if (at >= _end)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[at];
        return next.Kind switch
        {
            TokenKind.Word => !next.SpaceBefore || next.Begins(WordClass.Month | WordClass.Calendar | WordClass.DateWord)
                || next.Has(TokenFlags.Hyphenated | TokenFlags.Digits),
            TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Hyphen or TokenKind.Slash or TokenKind.Ampersand or TokenKind.Possessive => true,
            _ => false,
        };
    }

    private bool TryWord(int at, int floor, ref DateReading date)
    {
        ref readonly Token token = ref _tokens[at];
        if (token.Is(WordClass.Weekday) && TryWeekday(at, floor, ref date))
        {
            return true;
        }

        if (token.Is(WordClass.Season) && TrySeason(at, floor, ref date))
        {
            return true;
        }

        if (token.Begins(WordClass.Calendar) && TryCalendarMonthFirst(at, ref date))
        {
            return true;
        }

        if (token.Is(WordClass.TimeUnit) && TryTimeUnit(at, floor, ref date))
        {
            return true;
        }

        return TryOrdinal(at, ref date) || TryMonthFirst(at, floor, ref date);
    }

    // --- looking at tokens

    private TokenKind KindAt(int at) => (uint)(at - _first) < (uint)_block.Length ? _block[at - _first].Kind : TokenKind.None;

    /// <summary>The lists of the word at a token; none of what is no word or lies without.</summary>
    private WordClass ClassesAt(int at) => (uint)(at - _first) < (uint)_block.Length ? _block[at - _first].Classes : WordClass.None;

    private bool Is(int at, WordClass classes) => (ClassesAt(at) & classes) != 0;

    private bool Begins(int at, WordClass classes) => (uint)(at - _first) < (uint)_block.Length && _block[at - _first].Begins(classes);

    /// <summary>Whether the word at a token has one of the attributes of the list of date words.</summary>
    private bool IsDateWord(int at, uint attributes) => (DateWordAt(at) & attributes) != 0;

    /// <summary>The attributes of the word at a token in the list of date words; none where it does not stand there.</summary>
    private uint DateWordAt(int at) => (uint)(at - _first) < (uint)_block.Length ? _lexicon.Value(_block[at - _first], WordClass.DateWord).Attributes : 0;

    private int NumberOf(int at, WordClass list) => _lexicon.Value(_tokens[at], list).Number;

    /// <summary>Whether the token follows the one before it without space.</summary>
    private bool IsGlued(int at) => at > _first && at < _end && !_tokens[at].SpaceBefore;

    private bool IsMonthName(int at) => Is(at, WordClass.Month) && _tokens[at].Capitalised;

    private ReadOnlySpan<char> TextAt(int at) => _text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    /// <summary>Whether a number that begins here is a whole number: no part of a longer one, an address, a tag or a sum.</summary>
    private bool IsFreeBefore(int at)
    {
        if (at == _first)
        {
            return true;
        }

        TokenKind before = _tokens[at - 1].Kind;
        if (_tokens[at].SpaceBefore)
        {
            return before is not (TokenKind.Currency or TokenKind.Hash);
        }

        return before switch
        {
            TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.StraightQuote
                or TokenKind.OpenSingle or TokenKind.CloseSingle or TokenKind.StraightSingle or TokenKind.Dash or TokenKind.Ellipsis
                or TokenKind.Question or TokenKind.Exclamation or TokenKind.Bullet => true,
            TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop => KindAt(at - 2) != TokenKind.Number,
            TokenKind.Symbol => TextAt(at - 1) is "<" or ">" or "|",
            TokenKind.Hyphen when IsGlued(at - 1) && IsDateWord(at - 2, DateWords.Prefix | DateWords.Third) => true,
            TokenKind.Hyphen or TokenKind.Slash => at - 1 == _floor && _floor > _first, // "31 July/1 August"
            _ => false,
        };
    }

    /// <summary>Whether a number that ends before this token is a whole number.</summary>
    private bool IsFreeAfter(int end)
    {
        if (end >= _end || _tokens[end].SpaceBefore)
        {
            return end >= _end || _tokens[end].Kind is not TokenKind.Percent;
        }

        return _tokens[end].Kind switch
        {
            TokenKind.Word or TokenKind.Number or TokenKind.Percent or TokenKind.Currency or TokenKind.At or TokenKind.Hash => false,
            TokenKind.Symbol => TextAt(end) is "<" or ">" or "|",
            TokenKind.Comma => !(IsGlued(end + 1) && _tokens[end + 1].IsNumber && _tokens[end + 1].Length != 4),
            TokenKind.Stop or TokenKind.Colon => !(IsGlued(end + 1) && _tokens[end + 1].IsNumber),
            TokenKind.Slash or TokenKind.Hyphen => !IsGlued(end + 1),
            _ => true,
        };
    }

    /// <summary>A word that carries meaning of its own, not the grammar's: what a number before it may count.</summary>
    private bool IsContentWord(int at) => at < _end && _tokens[at].IsWord && IsContent(_tokens[at]);

    private static bool IsContent(in Token word) => !word.Capitalised
        && !word.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.DateWord);

    private bool IsPluralWord(int at) => IsContentWord(at) && TextAt(at) is [.., not 's', 's'];

    /// <summary>Whether what stands here is counted or measured by the number before it.</summary>
    private bool IsCounted(int at) => at < _end
        && (_tokens[at].Kind is TokenKind.Percent or TokenKind.Currency || _lexicon.Match(_tokens[.._end], at, WordClass.CountedWord).Found);

    /// <summary>Whether the word before, or before a stop, is numbered by what follows: "Article 9", "No. 1988".</summary>
    private bool IsNumberOfThing(int at)
    {
        int before = at - 1;
        if (KindAt(before) is TokenKind.Stop or TokenKind.Colon && IsGlued(before))
        {
            before--;
        }

        return Is(before, WordClass.NumberedThing) || (KindAt(before) == TokenKind.Symbol && TextAt(before) is "§" or "№");
    }

    // --- after the reading

    /// <summary>Whether no name holds the date's first word: "Friday prayers".</summary>
    private bool AllowedHere(int at, in DateReading date)
    {
        if (date.Value.Precision == DatePrecision.Day && date.Pending.Need == DateNeed.None)
        {
            return true;
        }

        for (int from = at; from >= Math.Max(_first, at - 1); from--)
        {
            if (_tokens[from].Begins(WordClass.NotDate))
            {
                PhraseMatch match = _lexicon.Match(_tokens[.._end], from, WordClass.NotDate);
                if (match.Length > at - from && (!HasDigits(date) || from + match.Length >= date.End))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool HasDigits(in DateReading date)
    {
        foreach (ref readonly Token token in _tokens[date.First..date.End])
        {
            if (token.IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes in the words before a date that belong to its value: the weekday, "early", "circa", "between", "first six months of".</summary>
    private void Widen(int floor, ref DateReading date)
    {
        if (!MayWiden(date.First - 1, date.IsRange))
        {
            return;
        }

        if (date.IsRange && date.First > floor && IsDateWord(date.First - 1, DateWords.Between | DateWords.From))
        {
            date.First--;
            return;
        }

        TakeWeekday(floor, ref date);
        if (TakePart(floor, ref date))
        {
            return;
        }

        TakeThird(floor, ref date);
        if (date.Value.Form == DateForm.Point)
        {
            TakeAbout(floor, ref date);
        }

        if (date.Value.Start.Precision is DatePrecision.Decade or DatePrecision.Century && date.First > floor
            && Is(date.First - 1, WordClass.Determiner) && _tokens[date.First - 1].Length == 3)
        {
            date.First--; // "the 1980s"
        }
    }

    /// <summary>Whether the token before a date may belong to it. Most often it is no more than an "in" or "on".</summary>
    private bool MayWiden(int before, bool isRange)
    {
        TokenKind kind = KindAt(before);
        if (kind != TokenKind.Word)
        {
            return kind is TokenKind.OpenBracket or TokenKind.Comma or TokenKind.Stop or TokenKind.Hyphen;
        }

        ref readonly Token word = ref _tokens[before];
        if (word.Is(WordClass.Weekday | WordClass.Determiner))
        {
            return true;
        }

        uint attributes = word.Is(WordClass.DateWord) ? _lexicon.Value(word.Id, WordClass.DateWord).Attributes : 0;
        return (attributes & (DateWords.Third | DateWords.About | DateWords.Concerning)) != 0
            || (isRange && (attributes & (DateWords.Between | DateWords.From)) != 0)
            || ((attributes & DateWords.Of) != 0 && Is(before - 1, WordClass.TimeUnit))
            || ((attributes & DateWords.Time) != 0 && IsDateWord(before - 1, DateWords.Early | DateWords.Late));
    }

    private void TakeWeekday(int floor, ref DateReading date)
    {
        if (date.Value.Start.Precision != DatePrecision.Day || date.Pending.Weekday != 0 || date.Pending.Need > DateNeed.Order)
        {
            return;
        }

        int at = date.First - 1;
        if (at > floor && KindAt(at) == TokenKind.Word && _tokens[at].Length == 3 && Is(at, WordClass.Determiner))
        {
            at--; // "Thursday, the 14th of September"
        }

        if (at > floor && KindAt(at) == TokenKind.OpenBracket && Is(at - 1, WordClass.Weekday))
        {
            date.Pending.Weekday = (byte)NumberOf(at - 1, WordClass.Weekday); // "Wednesday (November 6)"
            return;
        }

        if (at > floor && KindAt(at) == TokenKind.Comma)
        {
            at--;
        }

        if (at > floor && KindAt(at) == TokenKind.Stop)
        {
            at--;
        }

        if (at >= floor && Is(at, WordClass.Weekday) && _tokens[at].Capitalised)
        {
            date.Pending.Weekday = (byte)NumberOf(at, WordClass.Weekday);
            date.First = at;
        }
    }

    /// <summary>"first six months of 2017", "second half of July", "last week of May 2017".</summary>
    private bool TakePart(int floor, ref DateReading date)
    {
        if (date.Value.Form != DateForm.Point || date.Value.Start.Precision is not (DatePrecision.Year or DatePrecision.Month)
            || date.Pending.Need is not (DateNeed.None or DateNeed.Year) || !IsDateWord(date.First - 1, DateWords.Of)
            || !Is(date.First - 2, WordClass.TimeUnit))
        {
            return false;
        }

        LexiconValue unit = _lexicon.Value(_tokens[date.First - 2], WordClass.TimeUnit);
        int count = 1, at = date.First - 3;
        if (unit.Has(DateWords.Plural))
        {
            count = CountAt(at);
            at--;
        }

        if (count <= 0 || at < floor || !IsDateWord(at, DateWords.Nth))
        {
            return false;
        }

        int nth = NumberOf(at, WordClass.DateWord);
        if (unit.Has(DateWords.Plural) && nth is not (1 or -1))
        {
            return false;
        }

        DateValue part = YearParts.Part(date.Value.Start, unit.Number, nth, count);
        if (part.IsNone)
        {
            return false;
        }

        date.Value = part;
        date.First = at;
        date.Rule = DateRule.PartOfYear;
        date.IsRange = true;
        return true;
    }

    /// <summary>"early July", "mid-1988", "late in 2017".</summary>
    private void TakeThird(int floor, ref DateReading date)
    {
        if (date.Value.Form != DateForm.Point || date.Pending.Third != DateThird.None
            || date.Value.Start.Precision is not (DatePrecision.Year or DatePrecision.Month or DatePrecision.Decade or DatePrecision.Century))
        {
            return;
        }

        int at = date.First - 1;
        if (at > floor && KindAt(at) == TokenKind.Hyphen)
        {
            at--;
        }
        else if (at > floor && IsDateWord(at, DateWords.Time) && IsDateWord(at - 1, DateWords.Early | DateWords.Late))
        {
            at--;
        }
        else if (at > floor && Is(at, WordClass.Determiner) && IsDateWord(at - 1, DateWords.Early | DateWords.Late))
        {
            return; // "late the 1980s" is no phrase
        }

        DateThird third = at >= floor ? ThirdAt(at) : DateThird.None;
        if (third != DateThird.None && !Is(at - 1, WordClass.Pronoun))
        {
            date.Pending.Third = third;
            date.First = at;
        }
    }

    private DateThird ThirdAt(int at)
    {
        if (!Is(at, WordClass.DateWord))
        {
            return DateThird.None;
        }

        LexiconValue value = _lexicon.Value(_tokens[at], WordClass.DateWord);
        return value.Has(DateWords.Early) ? DateThird.Early
            : value.Has(DateWords.Mid) ? DateThird.Mid
            : value.Has(DateWords.Late) ? DateThird.Late
            : DateThird.None;
    }

    private void TakeAbout(int floor, ref DateReading date)
    {
        int at = date.First - 1;
        if (at > floor && KindAt(at) == TokenKind.Stop && IsGlued(at) && _tokens[at - 1].Length <= 2)
        {
            at--; // "c. 1990"
        }

        if (date.Pending.Need > DateNeed.Order || at < floor
            || !(IsDateWord(at, DateWords.About) || (IsDateWord(at, DateWords.Concerning) && IsDateWord(at - 1, DateWords.Time))))
        {
            return;
        }

        date.Pending.About = true;
        date.First = at;
    }

    /// <summary>The count at a token: digits, "six", "thirty-five", "a"; 0 where there is none.</summary>
    private int CountAt(int at)
    {
        if (at < _first || at >= _end)
        {
            return 0;
        }

        ref readonly Token token = ref _tokens[at];
        if (token.IsNumber)
        {
            return IsFreeBefore(at) && token.Id < 1000 ? token.Id : 0;
        }

        if (!token.IsWord)
        {
            return 0;
        }

        if (token.Is(WordClass.Determiner))
        {
            return TextAt(at).Length <= 2 ? 1 : 0; // "a", "an"
        }

        return NumberWords.ValueOf(_lexicon, TextAt(at));
    }
}
