namespace HumanRightsData.Recognition.Dates;

/// <summary>The attributes of the lists that date recognition reads: bits in the order in which <see cref="Lexicons.LexiconFile"/> names them.</summary>
internal static class DateWords
{
    // date-words
    public const uint Shift = 1u << 0;
    public const uint Early = 1u << 1;
    public const uint Mid = 1u << 2;
    public const uint Late = 1u << 3;
    public const uint About = 1u << 4;
    public const uint Concerning = 1u << 5;
    public const uint To = 1u << 6;
    public const uint And = 1u << 7;
    public const uint Or = 1u << 8;
    public const uint Between = 1u << 9;
    public const uint From = 1u << 10;
    public const uint Since = 1u << 11;
    public const uint Until = 1u << 12;
    public const uint Before = 1u << 13;
    public const uint After = 1u << 14;
    public const uint By = 1u << 15;
    public const uint Time = 1u << 16;
    public const uint Weak = 1u << 17;
    public const uint Present = 1u << 18;
    public const uint Ago = 1u << 19;
    public const uint Nth = 1u << 20;
    public const uint Ordinal = 1u << 21;
    public const uint Every = 1u << 22;
    public const uint Future = 1u << 23;
    public const uint Prefix = 1u << 24;
    public const uint Edge = 1u << 25;
    public const uint Clock = 1u << 26;
    public const uint Same = 1u << 27;
    public const uint Over = 1u << 28;
    public const uint Of = 1u << 29;
    public const uint State = 1u << 30;
    public const uint Past = 1u << 31;
    public const uint Third = Early | Mid | Late;

    // auxiliaries
    public const uint HelpsPast = 1u << 0;
    public const uint HelpsSeveral = 1u << 6;

    // months, weekdays
    public const uint Short = 1u << 0;
    public const uint Other = 1u << 1;
    public const uint Name = 1u << 2;

    // calendars
    public const uint Solar = 1u << 0;
    public const uint Islamic = 1u << 1;
    public const uint Gregorian = 1u << 2;
    public const uint Era = 1u << 3;

    // time-units
    public const uint Plural = 1u << 0;
    public const uint Relative = 1u << 1;
    public const uint NamedDecade = 1u << 2;
}

/// <summary>How two parts of a date are joined.</summary>
internal enum DateJoint
{
    None,

    /// <summary>A dash, "to" and its like.</summary>
    To,

    /// <summary>"and", "&amp;".</summary>
    And,

    /// <summary>"or", a slash.</summary>
    Or,

    /// <summary>The comma of a list that goes on.</summary>
    List,
}

/// <summary>The numbers of the list of time units.</summary>
internal static class TimeUnits
{
    public const int Day = 1;
    public const int Week = 2;
    public const int Weekend = 3;
    public const int Month = 4;
    public const int Year = 5;
    public const int Decade = 6;
    public const int Century = 7;
    public const int Half = 8;
    public const int Quarter = 9;
}
