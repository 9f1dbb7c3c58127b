namespace HumanRightsData.Dates;

/// <summary>What is known of an <see cref="EdtfBound"/>.</summary>
public enum EdtfBoundKind
{
    /// <summary>There is a bound; nobody knows which day: the empty end of <c>1985/</c>.</summary>
    Unknown,

    /// <summary>There is none: the <c>..</c> of <c>1985/..</c>.</summary>
    Open,

    /// <summary>There is one, outside the years -9998 to 9999 that a <see cref="NodaTime.LocalDate"/> can hold.</summary>
    OutOfRange,

    /// <summary>There is one, a day.</summary>
    Known,
}
