using HumanRightsData.Dates;

namespace HumanRightsData.Validation.Grounding;

/// <summary>Holds a date against the dates that a document states.</summary>
internal static class DateJudge
{
    /// <summary>
    /// Whether a text states a date: in these words, more precisely, or as the beginning and the end of two of its dates; null where it cannot be
    /// told, because the text is of another language or the date has no first and last day.
    /// </summary>
    public static bool? States(Readings readings, EdtfDate date)
    {
        ReadOnlySpan<KnownDate> stated = readings.KnownDates;
        foreach (ref readonly KnownDate known in stated)
        {
            if (known.Date == date)
            {
                return date.Earliest.IsKnown || date.Latest.IsKnown ? true : null;
            }
        }

        EdtfBound first = date.Earliest, last = date.Latest;
        bool begins = !first.IsKnown, ends = !last.IsKnown;
        if (begins && ends)
        {
            return null;
        }

        bool bounded = first.IsKnown && last.IsKnown;
        foreach (ref readonly KnownDate known in stated)
        {
            bool within = bounded && known.First.IsKnown && known.Last.IsKnown && first.Day <= known.First.Day && known.Last.Day <= last.Day;
            begins |= first == known.First || (first.IsKnown && first == known.Last);
            ends |= last == known.Last || (last.IsKnown && last == known.First);
            if (within || (begins && ends))
            {
                return true;
            }
        }

        return readings.IsEnglish ? false : null;
    }

    /// <summary>The first of the dates of a record's words where each of them excludes the one given; null where one does not, or there is none.</summary>
    public static EdtfDate? Exclusion(IEnumerable<EdtfDate> stated, EdtfDate date)
    {
        EdtfDate? first = null;
        foreach (EdtfDate other in stated)
        {
            if (date.Compare(other) is not (EdtfOrder.Before or EdtfOrder.After))
            {
                return null;
            }

            first ??= other;
        }

        return first;
    }
}
