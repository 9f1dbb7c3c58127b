using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Other calendars: "5 Mordad 1367", "Mordad 1367", "۵ مرداد ۱۳۶۷", "Muharram 1409", "1367 SH", "1367 (1988)". The value is the
/// Gregorian day or interval that they stand for; the words stay.</content>
internal ref partial struct DateReader
{
    /// <summary>The month of another calendar at a token, and how many tokens name it.</summary>
    private LexiconValue CalendarMonth(int at, out int length)
    {
        length = 0;
        if (!Begins(at, WordClass.Calendar))
        {
            return default;
        }

        PhraseMatch match = _lexicon.Match(_tokens[.._end], at, WordClass.Calendar);
        LexiconValue value = match.Found ? _lexicon.Value(match.Id, WordClass.Calendar) : default;
        if (value.Has(DateWords.Era) || !(_tokens[at].Capitalised || _tokens[at].Has(TokenFlags.OtherScript)))
        {
            return default;
        }

        length = match.Length;
        return value;
    }

    /// <summary>The year behind a month of another calendar; 0 where none stands there.</summary>
    private int CalendarYearAfter(int at, LexiconValue month, out int end)
    {
        if (KindAt(at) == TokenKind.Comma || IsDateWord(at, DateWords.Of))
        {
            at++;
        }

        end = at + 1;
        if (KindAt(at) != TokenKind.Number || _tokens[at].Length != 4 || !IsFreeAfterYear(end))
        {
            return 0;
        }

        int year = _tokens[at].Id;
        bool fits = month.Has(DateWords.Solar) ? SolarHijri.IsYear(year) : IslamicCalendar.IsYear(year) || year is >= 1800 and <= LastYear;
        return fits ? year : 0;
    }

    private bool TryCalendarDate(int at, in DayList days, int monthAt, ref DateReading date)
    {
        LexiconValue month = CalendarMonth(monthAt, out int length);
        if (month.Number == 0)
        {
            return false;
        }

        int year = CalendarYearAfter(monthAt + length, month, out int end);
        if (year == 0)
        {
            year = month.Has(DateWords.Solar) && _isSolar ? _solarYear : 0;
            end = monthAt + length;
        }

        if (year == 0)
        {
            return false;
        }

        DatePoint first = CalendarDay(month, year, days.First), last = CalendarDay(month, year, days.Last);
        if (first.IsNone || last.IsNone)
        {
            return false;
        }

        DateValue value = days.Count == 1
            ? DateValue.Of(first)
            : new DateValue(days.IsEither ? DateForm.OneOf : days.IsRange ? DateForm.Interval : DateForm.AllOf, first, last);
        date.Set(at, AfterEra(end), value, RuleOf(month));
        date.SolarYear = month.Has(DateWords.Solar) ? year : 0;
        date.IsRange = days.Count > 1;
        return true;
    }

    private static DatePoint CalendarDay(LexiconValue month, int year, int day) => month.Has(DateWords.Solar)
        ? SolarHijri.Day(year, month.Number, day)
        : IslamicCalendar.Day(year, month.Number, day);

    private static DateRule RuleOf(LexiconValue value) => value.Has(DateWords.Solar) ? DateRule.SolarHijri : DateRule.Islamic;

    /// <summary>"Mordad 1367", "Mordad 5, 1367", "Muharram 1409", "Ramadan 2017".</summary>
    private bool TryCalendarMonthFirst(int at, ref DateReading date)
    {
        LexiconValue month = CalendarMonth(at, out int length);
        if (month.Number == 0)
        {
            return false;
        }

        int next = at + length, end = next;
        int year = TryDay(next, out int day, out int afterDay) ? CalendarYearAfter(afterDay, month, out end) : 0;
        if (year != 0)
        {
            DatePoint point = CalendarDay(month, year, day);
            if (point.IsNone)
            {
                return false;
            }

            date.Set(at, AfterEra(end), DateValue.Of(point), RuleOf(month));
            date.SolarYear = month.Has(DateWords.Solar) ? year : 0;
            return true;
        }

        year = CalendarYearAfter(next, month, out end);
        if (year == 0 && _isSolar && month.Has(DateWords.Solar) && IsDateWord(at - 1, DateWords.Time | DateWords.Since | DateWords.By))
        {
            year = _solarYear;
            end = next;
        }

        if (year == 0)
        {
            return false;
        }

        DateValue value = month.Has(DateWords.Solar) ? SolarHijri.Month(year, month.Number)
            : IslamicCalendar.IsYear(year) ? IslamicCalendar.Month(year, month.Number)
            : IslamicCalendar.MonthInGregorian(year, month.Number);
        if (value.IsNone)
        {
            return false;
        }

        date.Set(at, AfterEra(end), value, RuleOf(month));
        date.SolarYear = month.Has(DateWords.Solar) ? year : 0;
        return true;
    }

    /// <summary>Whether a number may be a year of another calendar, or one with its era.</summary>
    private bool MayBeCalendarYear(int at) => SolarHijri.IsYear(_tokens[at].Id) || Begins(at + 1, WordClass.Calendar)
        || (at > _floor && Begins(at - 1, WordClass.Calendar));

    /// <summary>"1367 SH", "AH 1409", "سال ۱۳۶۷", "1367 (1988)", "1988 AD".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryCalendarYear(int at, ref DateReading date)
    {
        int year = _tokens[at].Id, end = at + 1, first = at;
        LexiconValue era = EraAt(end, out int length);
        if (length > 0)
        {
            end += length;
        }
        else
        {
            era = at > _floor ? EraAt(at - 1, out length) : default;
            first -= length == 1 ? 1 : 0;
            if (length != 1 && SolarHijri.IsYear(year)
                && (IsGregorianBehind(at + 1, year) || (_isSolar && IsFreeAfter(at + 1) && IsBareYear(at, year, at + 1))))
            {
                date.Set(at, at + 1, SolarHijri.Year(year), DateRule.SolarHijri);
                date.SolarYear = year;
                return true;
            }
        }

        DateValue value = length == 0 ? default
            : era.Has(DateWords.Solar) ? SolarHijri.Year(year)
            : era.Has(DateWords.Islamic) ? IslamicCalendar.Year(year)
            : year is >= FirstYear and <= LastYear ? DateValue.Of(DatePoint.OfYear(year))
            : default;
        if (value.IsNone)
        {
            return false;
        }

        date.Set(first, end, value, era.Has(DateWords.Solar | DateWords.Islamic) ? RuleOf(era) : DateRule.Year);
        date.SolarYear = era.Has(DateWords.Solar) ? year : 0;
        return true;
    }

    /// <summary>"(1988)" or "(1988-89)" behind 1367.</summary>
    private bool IsGregorianBehind(int at, int year) => KindAt(at) == TokenKind.OpenBracket && KindAt(at + 1) == TokenKind.Number
        && _tokens[at + 1].Length == 4 && _tokens[at + 1].Id - year is SolarHijri.Offset or SolarHijri.Offset + 1;

    private LexiconValue EraAt(int at, out int length)
    {
        length = 0;
        if (!Begins(at, WordClass.Calendar))
        {
            return default;
        }

        PhraseMatch match = _lexicon.Match(_tokens[.._end], at, WordClass.Calendar);
        LexiconValue value = match.Found ? _lexicon.Value(match.Id, WordClass.Calendar) : default;
        if (!value.Has(DateWords.Era) || !(match.Length > 1 || _tokens[at].AllCapitals || _tokens[at].Length > 3 || _tokens[at].Has(TokenFlags.OtherScript)))
        {
            return default;
        }

        length = match.Length;
        return value;
    }

    private int AfterEra(int end)
    {
        EraAt(end, out int length);
        return end + length;
    }
}
