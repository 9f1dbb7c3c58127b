using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Reads the dates of words that stand alone: a quote, a line, a field of somebody else's record.</summary>
/// <remarks>Keeps its working memory from one text to the next, so it serves one thread at a time.</remarks>
internal sealed class DateQuoteReader(Lexicon lexicon)
{
    private readonly Page _page = new(lexicon);
    private readonly Mentions _mentions = new();

    /// <summary>The dates of a text, in order. Without the day of writing, words like "yesterday" are no dates.</summary>
    /// <param name="text">The words.</param>
    /// <param name="written">When they were written; null where not known.</param>
    /// <returns>The dates as they stand, with "since" and "until" before them in <see cref="QuotedDate.Bound"/>.</returns>
    public IReadOnlyList<QuotedDate> Read(string text, EdtfDate? written = null)
    {
        _page.Read(text);
        _mentions.Reset(_page);
        DateRecogniser.Recognise(_page, _mentions, DateConversion.ValueOf(written));
        List<QuotedDate> found = [];
        foreach (ref readonly DateMention date in _mentions.Dates.Items)
        {
            if (date.Value.ToEdtfDate() is { } value)
            {
                found.Add(new QuotedDate(date.Run.Span, value, date.Bound));
            }
        }

        return found;
    }
}

/// <summary>A date in a quote.</summary>
/// <param name="Span">Where it stands in the quote.</param>
/// <param name="Date">What it says; <c>XXXX-11-08</c> where the quote gives no year.</param>
/// <param name="Bound">How what is told lies to it.</param>
internal readonly record struct QuotedDate(TextSpan Span, EdtfDate Date, DateBound Bound)
{
    /// <summary>The date with the "since" or "until" before it: <c>2016/..</c>.</summary>
    public EdtfDate WithBound() => Date.Kind == EdtfKind.Interval ? Date : Bound switch
    {
        DateBound.Since or DateBound.After => EdtfDate.Since(Date),
        DateBound.Until or DateBound.Before => EdtfDate.Until(Date),
        _ => Date,
    };
}
