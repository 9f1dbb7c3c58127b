using System.Globalization;
using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>What tells whether two documents tell of one event: <see cref="Dataset.AccountsOf"/> documents the rule.</summary>
/// <param name="Document">The document that tells of it.</param>
/// <param name="Kind">What sort of event it is.</param>
/// <param name="Date">When it happened; null where the document does not say.</param>
/// <param name="Title">The words that name or tell it first.</param>
/// <param name="Place">Where; null where the document does not say.</param>
internal readonly record struct EventAccount(RecordId Document, EventKind Kind, EdtfDate? Date, string Title, string? Place)
{
    public EventAccount(Event told)
        : this(told.Sources[0].Document, told.Kind, told.Date, told.Title, told.Place)
    {
    }

    /// <summary>Whether two events, of two documents, are told as one.</summary>
    public static bool AreOne(in EventAccount one, in EventAccount other)
    {
        if (one.Kind != other.Kind || one.Date is not { } date || date != other.Date || one.Document == other.Document || !PlacesAgree(one.Place, other.Place))
        {
            return false;
        }

        return (date.Precision == EdtfPrecision.Day && one.Place is not null && other.Place is not null)
            || (date.Year is { } year && (IsNamedBy(year, one.Title, other.Title) || IsNamedBy(year, other.Title, one.Title)));
    }

    /// <summary>Whether neither place is stated, or one is the other in more words: "Iran", "Islamic Republic of Iran".</summary>
    private static bool PlacesAgree(string? one, string? other) => one is null || other is null || HasWords(one, other) || HasWords(other, one);

    /// <summary>Whether a title with its year, "1988 massacre", is the other or begins it: "1988 Massacre of prisoners".</summary>
    private static bool IsNamedBy(int year, string title, string longer)
    {
        int at = 0, rest = 0, words = 0;
        bool named = false;
        while (NextWord(title, ref at) is { IsEmpty: false } word)
        {
            if (!word.Equals(NextWord(longer, ref rest), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            words++;
            named |= int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number == year;
        }

        return named && words > 1;
    }

    /// <summary>Whether the words of a name stand in a row in another.</summary>
    private static bool HasWords(string name, string longer)
    {
        for (int from = 0; ;)
        {
            int at = 0, rest = from;
            ReadOnlySpan<char> word = NextWord(name, ref at);
            while (!word.IsEmpty && word.Equals(NextWord(longer, ref rest), StringComparison.OrdinalIgnoreCase))
            {
                word = NextWord(name, ref at);
            }

            if (word.IsEmpty)
            {
                return true;
            }

            if (NextWord(longer, ref from).IsEmpty)
            {
                return false;
            }
        }
    }

    /// <summary>The next run of letters and digits; empty at the end.</summary>
    private static ReadOnlySpan<char> NextWord(string text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        int start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return text.AsSpan(start, at - start);
    }
}
