using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Dates;
using NodaTime;

namespace HumanRightsData.Tests.Dates;

public class EdtfProperties
{
    [Fact]
    public void Formatting_and_reading_gives_the_same_date_and_the_same_text() => Check(EdtfTexts.Dates(), date =>
    {
        string canonical = date.ToString();
        EdtfDate again = EdtfDate.Parse(canonical.AsSpan());
        EdtfDate written = EdtfDate.Parse(date.AsWritten);
        return again == date && again.ToString() == canonical && again.AsWritten == canonical
            && written == date && written.AsWritten == date.AsWritten && written.Level == date.Level
            && again.GetHashCode() == date.GetHashCode() && again.Level <= date.Level;
    });

    [Fact]
    public void A_text_as_a_span_and_as_a_string_reads_alike() => Check(EdtfTexts.Any(), text =>
    {
        EdtfParseResult one = EdtfDate.TryParse(text);
        EdtfParseResult other = EdtfDate.TryParse(text.AsSpan());
        return one.Value == other.Value && one.Position == other.Position && one.Expected == other.Expected
            && one.Value?.AsWritten == other.Value?.AsWritten && one.Value?.ToString() == other.Value?.ToString();
    });

    [Fact]
    public void No_text_throws_and_a_failure_lies_within_it() => Check(EdtfTexts.Any(), text =>
    {
        EdtfParseResult result = EdtfDate.TryParse(text);
        return result.Success ? result.Value.AsWritten == text : result.Position >= 0 && result.Position <= text.Length && result.Expected.Length > 0;
    });

    [Fact]
    public void No_string_of_any_characters_throws() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => EdtfDate.TryParse(text).Success || true).QuickCheckThrowOnFailure();

    [Fact]
    public void The_earliest_day_is_not_after_the_latest() => Check(EdtfTexts.Dates(), date =>
        !date.Earliest.IsDay || !date.Latest.IsDay || date.Earliest.Day <= date.Latest.Day);

    [Fact]
    public void Comparing_is_antisymmetric_and_agrees_with_the_bounds() => Check(Pairs(EdtfTexts.Dates()), pair =>
    {
        (EdtfDate one, EdtfDate other) = pair;
        EdtfOrder order = one.Compare(other);
        EdtfOrder reverse = other.Compare(one);
        return order switch
        {
            EdtfOrder.Before => reverse == EdtfOrder.After && one.Latest.IsDay && other.Earliest.IsDay
                && one.Latest.Day < other.Earliest.Day && !one.Overlaps(other),
            EdtfOrder.After => reverse == EdtfOrder.Before && one.Earliest.IsDay && other.Latest.IsDay
                && one.Earliest.Day > other.Latest.Day && !one.Overlaps(other),
            EdtfOrder.Same => reverse == EdtfOrder.Same && one.Earliest == one.Latest && one.Earliest == other.Latest && one.Overlaps(other),
            _ => reverse == EdtfOrder.CannotTell,
        };
    });

    [Fact]
    public void Before_is_transitive() => Check(
        EdtfTexts.Points().Generator.Three().ToArbitrary(),
        dates => dates.Item1.Compare(dates.Item2) != EdtfOrder.Before
            || dates.Item2.Compare(dates.Item3) != EdtfOrder.Before
            || dates.Item1.Compare(dates.Item3) == EdtfOrder.Before);

    [Fact]
    public void A_day_is_contained_only_within_the_bounds_and_a_day_that_is_overlaps() => Check(
        EdtfTexts.Dates().Generator.Zip(EdtfTexts.Days().Generator).ToArbitrary(),
        pair =>
        {
            (EdtfDate date, LocalDate day) = pair;
            bool contained = date.Contains(day);
            bool within = (!date.Earliest.TryGetDate(out LocalDate first) || first <= day)
                && (!date.Latest.TryGetDate(out LocalDate last) || day <= last);
            EdtfDate exact = EdtfDate.FromDate(day);
            return (!contained || within) && contained == date.Contains(exact) && contained == date.Overlaps(exact) && contained == exact.Overlaps(date);
        });

    [Fact]
    public void What_contains_another_overlaps_it_and_has_its_bounds_within() => Check(Pairs(EdtfTexts.Dates()), pair =>
    {
        (EdtfDate one, EdtfDate other) = pair;
        if (one.Overlaps(other) != other.Overlaps(one) || !one.Contains(one) || !one.Overlaps(one))
            return false;

        return !one.Contains(other) || (one.Overlaps(other)
            && (!one.Earliest.IsDay || (other.Earliest.IsDay && one.Earliest.Day <= other.Earliest.Day))
            && (!one.Latest.IsDay || (other.Latest.IsDay && other.Latest.Day <= one.Latest.Day)));
    });

    [Fact]
    public void Bounds_and_digits_agree_with_the_calendar_counted_out() => Check(
        EdtfTexts.Points(),
        date =>
        {
            // Where not even the century is given, counting all days out would take too long.
            if (date.Precision < EdtfPrecision.Century || !date.Earliest.IsKnown || !date.Latest.IsKnown)
                return true;

            string mask = date.WithQualification(EdtfQualification.None).ToString();
            int[] months = Months(date.SubYear);
            int margin = date.Precision switch { EdtfPrecision.Century => 100, EdtfPrecision.Decade => 10, _ => 1 };
            int from = Math.Max(-9998, date.Earliest.Date.Year - margin);
            int to = Math.Min(9999, date.Latest.Date.Year + margin);
            LocalDate? first = null;
            LocalDate last = default;
            LocalDate end = new(to, 12, 31);
            for (LocalDate day = new(from, 1, 1); day < end; day = day.PlusDays(1))
            {
                bool fits = months.Length == 0
                    ? Fits(mask, day)
                    : months.Contains(day.Month) && Fits(mask[..^3], months.Contains(12) && months.Contains(1) && day.Month <= 2 ? day.PlusYears(-1) : day);
                if (fits != date.Contains(day))
                    return false;

                first ??= fits ? day : null;
                last = fits ? day : last;
            }

            return first == date.Earliest.Date && last == date.Latest.Date;
        },
        tests: 100);

    [Fact]
    public void What_converts_to_NodaTime_converts_back() => Check(EdtfTexts.Days(), day =>
    {
        var interval = new DateInterval(day, day.PlusDays(day == LocalDate.MaxIsoValue ? 0 : 1));
        return EdtfDate.FromDate(day).TryGetLocalDate(out LocalDate again) && again == day
            && EdtfDate.FromYearMonth(day.ToYearMonth()).TryGetYearMonth(out YearMonth month) && month == day.ToYearMonth()
            && EdtfDate.FromDateInterval(interval).TryGetDateInterval(out DateInterval? same) && same.Equals(interval);
    });

    [Fact]
    public void A_set_lasts_as_long_as_its_members_and_is_read_in_linear_time()
    {
        string text = "[" + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"XXX{(i % 10)}-X2-X9")) + "]";
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal("0000-02-09", date.Earliest.ToString());
        Assert.True(date.Overlaps(date));
        Assert.True(EdtfDate.TryParse("Y" + new string('9', 1_000_000)).Success);
        Assert.False(EdtfDate.TryParse(new string('[', 1_000_000)).Success);
    }

    // The expression's text against the day's.
    private static bool Fits(string mask, LocalDate day)
    {
        Span<char> digits = stackalloc char[16];
        string sign = day.Year < 0 ? "-" : "";
        digits.TryWrite(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(day.Year):0000}-{day.Month:00}-{day.Day:00}", out int length);
        if (mask[0] == '-' != day.Year < 0 || mask.Length > length)
            return false;

        for (int i = 0; i < mask.Length; i++)
        {
            if (mask[i] != digits[i] && mask[i] != 'X')
                return false;
        }

        return true;
    }

    private static int[] Months(EdtfSubYear part) => part switch
    {
        EdtfSubYear.Spring or EdtfSubYear.NorthernSpring or EdtfSubYear.SouthernAutumn => [3, 4, 5],
        EdtfSubYear.Summer or EdtfSubYear.NorthernSummer or EdtfSubYear.SouthernWinter => [6, 7, 8],
        EdtfSubYear.Autumn or EdtfSubYear.NorthernAutumn or EdtfSubYear.SouthernSpring => [9, 10, 11],
        EdtfSubYear.Winter or EdtfSubYear.NorthernWinter or EdtfSubYear.SouthernSummer => [12, 1, 2],
        EdtfSubYear.Quarter1 => [1, 2, 3],
        EdtfSubYear.Quarter2 => [4, 5, 6],
        EdtfSubYear.Quarter3 => [7, 8, 9],
        EdtfSubYear.Quarter4 => [10, 11, 12],
        EdtfSubYear.Quadrimester1 => [1, 2, 3, 4],
        EdtfSubYear.Quadrimester2 => [5, 6, 7, 8],
        EdtfSubYear.Quadrimester3 => [9, 10, 11, 12],
        EdtfSubYear.Semester1 => [1, 2, 3, 4, 5, 6],
        EdtfSubYear.Semester2 => [7, 8, 9, 10, 11, 12],
        _ => [],
    };

    private static Arbitrary<(T, T)> Pairs<T>(Arbitrary<T> values) => values.Generator.Two().ToArbitrary();

    private static void Check<T>(Arbitrary<T> values, Func<T, bool> holds, int tests = 1000) =>
        Prop.ForAll(values, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
