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
        EdtfBound first = date.Earliest, last = date.Latest;
        bool begins = !first.IsKnown, ends = !last.IsKnown;
        if (begins && ends)
        {
            return null;
        }

        foreach (EdtfDate known in readings.KnownDates)
        {
            EdtfBound knownFirst = known.Earliest, knownLast = known.Latest;
            bool within = first.IsKnown && last.IsKnown && knownFirst.IsKnown && knownLast.IsKnown && first.Date <= knownFirst.Date && knownLast.Date <= last.Date;
            begins |= first == knownFirst || (first.IsKnown && first == knownLast);
            ends |= last == knownLast || (last.IsKnown && last == knownFirst);
            if (within || known == date || (begins && ends))
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
