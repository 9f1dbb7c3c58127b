namespace HumanRightsData.Dates;

/// <summary>All texts of errors, in one place: what was expected where reading stopped, and what a caller did wrong.</summary>
internal static class EdtfErrors
{
    public const string Expression = "a date, an interval or a set";
    public const string YearDigit = "a digit or X of a year of four digits";
    public const string MonthDigit = "a digit or X of a month of two digits";
    public const string DayDigit = "a digit or X of a day of two digits";
    public const string NegativeZero = "a year other than -0000";
    public const string Month = "a month from 01 to 12 or a part of a year from 21 to 41";
    public const string MonthOfDay = "a month from 01 to 12";
    public const string Day = "a day that its month has";
    public const string End = "the end of the text";
    public const string AfterDate = "a qualification, '-', '/' or the end of the text";
    public const string AfterDay = "a qualification, 'T', '/' or the end of the text";
    public const string TimeOfWholeDay = "a day without qualification and unspecified digits before a time";
    public const string HourDigit = "an hour of two digits, 00 to 24";
    public const string Colon = "':'";
    public const string MinuteDigit = "a minute of two digits, 00 to 59";
    public const string SecondDigit = "a second of two digits, 00 to 59, or 60 for a leap second";
    public const string Midnight = "24:00:00, the only time of hour 24";
    public const string Shift = "'Z', '+', '-' or the end of the text";
    public const string ShiftHour = "an hour of a time shift, 00 to 23";
    public const string ShiftMinute = "a minute of a time shift, 00 to 59";
    public const string ShiftNotZero = "a time shift other than -00:00";
    public const string LongYearDigit = "a digit from 1 to 9: the first of a year after 'Y'";
    public const string LongYearLength = "a year of more than four digits, or an exponent";
    public const string Exponent = "a number of an exponent, 1 or more without leading zeros";
    public const string SignificantDigits = "a number of significant digits, 1 or more without leading zeros";
    public const string SignificantDigitsOfYear = "a whole year without qualification and unspecified digits before 'S'";
    public const string EndOfInterval = "an end that does not begin before the start";
    public const string OneSlash = "one '/' alone";
    public const string IntervalEnd = "a date, '..' or nothing as the end of an interval";
    public const string Element = "a date in the set";
    public const string EarlierFirst = "'..' before the first date of the set only";
    public const string LaterLast = "the end of the set after '..'";
    public const string EndOfRange = "a range that does not end before it begins";
    public const string AfterElement = "',', '..' or the end of the set";

    public const string IsoCalendar = "The month is not of the ISO calendar.";
    public const string SubYear = "There is no such part of a year.";
    public const string EndsBeforeItBegins = "The interval would end before it begins.";
    public const string NoPoint = "Only a date or a part of a year can stand in an interval or a set.";
    public const string EmptySet = "A set has at least one date.";
    public const string Qualification = "There is no such qualification.";
    public const string NotQualified = "A time of day or a long year has no qualification in EDTF.";
    public const string JsonString = "A date is a JSON string in EDTF.";

    public static string Failure(int position, string expected) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Not EDTF: expected {expected} at position {position}.");

    public static string NoDay(EdtfBoundKind kind) => kind switch
    {
        EdtfBoundKind.Open => "The bound is open: there is no such day.",
        EdtfBoundKind.OutOfRange => "The bound lies outside the years that a LocalDate can hold.",
        _ => "The bound is unknown: it is not known which day it is.",
    };
}
