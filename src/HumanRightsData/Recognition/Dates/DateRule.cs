namespace HumanRightsData.Recognition.Dates;

/// <summary>The rule that found a date.</summary>
internal enum DateRule : byte
{
    None,
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
    DayMonth,
    MonthYear,
    Month,
    Season,
    Year,
    Decade,
    Century,
    Numeric,
    PartOfYear,
    Range,
    Weekday,
    RelativeWord,
    SolarHijri,
    Islamic,
}

/// <summary>The names by which records refer to the rules.</summary>
internal static class DateRules
{
    public static string NameOf(DateRule rule) => rule switch
    {
        DateRule.DayMonthYear => "date.day-month-year",
        DateRule.MonthDayYear => "date.month-day-year",
        DateRule.YearMonthDay => "date.year-month-day",
        DateRule.DayMonth => "date.day-month",
        DateRule.MonthYear => "date.month-year",
        DateRule.Month => "date.month",
        DateRule.Season => "date.season",
        DateRule.Year => "date.year",
        DateRule.Decade => "date.decade",
        DateRule.Century => "date.century",
        DateRule.Numeric => "date.numeric",
        DateRule.PartOfYear => "date.part-of-year",
        DateRule.Range => "date.range",
        DateRule.Weekday => "date.weekday",
        DateRule.RelativeWord => "date.relative-word",
        DateRule.SolarHijri => "date.solar-hijri",
        DateRule.Islamic => "date.islamic",
        _ => "date",
    };
}
