using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Ranges whose ends are whole dates: "from 8 November 2019 to 3 January 2020", "1981 to 1988", "from 2016 to the present".</content>
internal ref partial struct DateReader
{
    /// <summary>Takes in "to the present" and its like behind a date.</summary>
    public void TakeOpenEnd(int floor, ref DateReading date)
    {
        if (date.Value.Form != DateForm.Point || date.Pending.Need > DateNeed.Year || date.Pending.Third != DateThird.None)
        {
            return;
        }

        int next = Joint(date.End, out DateJoint joint);
        if (joint != DateJoint.To)
        {
            return;
        }

        bool from = date.First > floor && IsDateWord(date.First - 1, DateWords.From | DateWords.Since);
        if (!(from || KindAt(next - 1) is TokenKind.Dash or TokenKind.Hyphen))
        {
            return;
        }

        if (Is(next, WordClass.Determiner))
        {
            next++;
        }

        if (!IsDateWord(next, DateWords.Present))
        {
            return;
        }

        date.Value = new DateValue(DateForm.Since, date.Value.Start, default);
        date.End = next + 1;
        date.First -= from ? 1 : 0;
        date.Rule = DateRule.Range;
        date.IsRange = true;
    }

    /// <summary>Joins a date with the one before it where words or a dash make a range of them.</summary>
    public bool TryJoin(in DateMention before, in DateReading date, out DateReading joined)
    {
        joined = default;
        if (before.Value.Form != DateForm.Point || date.Value.Form != DateForm.Point || before.Run.First < _first
            || before.Pending.Need is not (DateNeed.None or DateNeed.Year) || date.Pending.Need is not (DateNeed.None or DateNeed.Year))
        {
            return false;
        }

        int at = before.Run.End;
        if (KindAt(at) == TokenKind.Comma && JointOf(at + 1) == DateJoint.To)
        {
            at++;
        }

        int next = AfterEdge(Joint(at, out DateJoint joint), date.First), first = BeforeEdge(before.Run.First);
        bool between = IsDateWord(first - 1, DateWords.Between), from = IsDateWord(first - 1, DateWords.From);
        if (next != date.First || !(joint == DateJoint.To || (joint == DateJoint.And && between)))
        {
            return false;
        }

        bool opened = between || from;
        DatePoint start = before.Value.Start, end = date.Value.Start;
        if (!opened && (start.Precision != end.Precision || (!start.HasYear && !end.HasYear && start.Precision != DatePrecision.Day)))
        {
            return false;
        }

        if (!Complete(ref start, ref end))
        {
            return false;
        }

        DateValue value = DateValue.Between(start, end);
        if (before.Pending.Third != DateThird.None || date.Pending.Third != DateThird.None)
        {
            value = DateValue.Between(
                before.Pending.Third == DateThird.None ? start : YearParts.Third(start, before.Pending.Third).Start,
                date.Pending.Third == DateThird.None ? end : YearParts.Third(end, date.Pending.Third).End);
        }

        if (value.Start.HasYear && value.End.Earliest < value.Start.Earliest)
        {
            return false; // "from July 1988 to 1988" is no range that a date could say
        }

        joined.Set(opened ? first - 1 : before.Run.First, date.End, value, DateRule.Range);
        joined.IsRange = true;
        joined.Pending.Weekday = before.Pending.Weekday;
        return true;
    }

    /// <summary>Where "the end of" begins before a date that opens a range: "between | the end of July and", which is no other day than July; the date itself
    /// where that does not stand there.</summary>
    private int BeforeEdge(int date)
    {
        int edge = date - 2;
        return edge <= _first || !IsDateWord(date - 1, DateWords.Of) || !IsDateWord(edge, DateWords.Edge) ? date
            : Is(edge - 1, WordClass.Determiner) ? edge - 1
            : edge;
    }

    /// <summary>The date behind "the" or "the end of" that goes on a range; the token itself where it is not what follows.</summary>
    private int AfterEdge(int at, int date)
    {
        int next = Is(at, WordClass.Determiner) ? at + 1 : at;
        next += IsDateWord(next, DateWords.Edge) && IsDateWord(next + 1, DateWords.Of) ? 2 : 0;
        return next == date ? date : at;
    }

    /// <summary>Gives one end of a range the year of the other: "8 November to 3 January 2020" begins in 2019.</summary>
    private static bool Complete(ref DatePoint start, ref DatePoint end)
    {
        if (start.HasYear == end.HasYear)
        {
            return true;
        }

        bool turns = start.Month != 0 && end.Month != 0 && (start.Month > end.Month || (start.Month == end.Month && start.Day > end.Day && end.Day != 0));
        if (start.HasYear)
        {
            end = end.InYear(start.Year + (turns ? 1 : 0));
        }
        else
        {
            start = start.InYear(end.Year - (turns ? 1 : 0));
        }

        return !start.IsNone && !end.IsNone;
    }
}
