using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>Seasons: "summer of 1988", "winter 1988-89", "spring and summer 2011", "last fall".</content>
internal ref partial struct DateReader
{
    private const int Winter = 24;

    private bool TrySeason(int at, int floor, ref DateReading date)
    {
        int first = NumberOf(at, WordClass.Season), last = first, end = at + 1;
        int joined = Joint(end, out DateJoint joint);
        if (joint is DateJoint.To or DateJoint.And or DateJoint.Or && Is(joined, WordClass.Season))
        {
            last = NumberOf(joined, WordClass.Season);
            end = joined + 1;
        }

        int after = YearAfter(end, out int year);
        if (year == 0)
        {
            if (last != first)
            {
                return false;
            }

            date.Set(at, end, DateValue.Of(DatePoint.OfMonth(0, first)), DateRule.Season);
            date.End = ReadTail(end, ref date.Pending);
            return date.End > end || TakeShift(floor, ref date);
        }

        if (SolarHijri.IsYear(year))
        {
            year += SolarHijri.Offset; // "the summer of 1367"
        }

        if (last != first)
        {
            DateForm form = joint == DateJoint.Or ? DateForm.OneOf : DateForm.Interval;
            date.Set(at, after, new DateValue(form, DatePoint.OfMonth(year, first), DatePoint.OfMonth(year, last)), DateRule.Range);
            date.IsRange = true;
            return true;
        }

        // "winter 1988-89" is one winter, the one that EDTF counts to its December's year.
        if (first == Winter && KindAt(after) is TokenKind.Hyphen or TokenKind.Dash or TokenKind.Slash && IsGlued(after) && IsGlued(after + 1)
            && KindAt(after + 1) == TokenKind.Number && _tokens[after + 1].Id % 100 == (year + 1) % 100 && IsFreeAfter(after + 2))
        {
            after += 2;
        }

        date.Set(at, after, DateValue.Of(DatePoint.OfMonth(year, first)), DateRule.Season);
        return true;
    }
}
