using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;
using NodaTime;

namespace HumanRightsData.Validation.Grounding;

/// <summary>Reads numbers and dates with the library's own recognisers: those of a document, or of words that stand alone.</summary>
/// <remarks>Keeps its working memory from one text to the next, so it serves one validation.</remarks>
internal sealed class QuoteReader
{
    /// <summary>Of the words of an English text one in so many is an article, a preposition or the like, or more.</summary>
    private const int FewestGrammar = 7;

    private readonly Page _page = new(Lexicon.Default);
    private readonly Mentions _mentions = new();
    private readonly Page _name = new(Lexicon.Default);
    private readonly HashSet<DateValue> _values = [];
    private readonly List<KnownDate> _known = [];
    private readonly QuantityQuoteReader _quantities = new(Lexicon.Default);
    private readonly DateQuoteReader _dates = new(Lexicon.Default);

    /// <summary>Reads the numbers and dates of a document.</summary>
    public Readings Read(SourceDocument document)
    {
        _page.Read(document.Text);
        _mentions.Reset(_page);
        DateRecogniser.Recognise(_page, _mentions, DateConversion.ValueOf(document.Published));
        QuantityRecogniser.Recognise(_page, _mentions);
        return Copy(document.Text);
    }

    /// <summary>The quantity of words that stand alone; null where they have none, or several.</summary>
    public QuotedQuantity? ReadQuantity(string quote) => _quantities.Read(quote);

    /// <summary>The dates of words that stand alone.</summary>
    public IReadOnlyList<QuotedDate> ReadDates(string quote) => _dates.Read(quote);

    /// <summary>The number by which the list of organisations groups the names of one body; 0 for a name that it does not have, or has alone.</summary>
    public int BodyOf(string name)
    {
        _name.Read(name);
        PhraseMatch match = _name.Lexicon.Match(_name.Tokens.Items, 1, WordClass.Organisation);
        return match.Found && match.Length == _name.Tokens.Inner.Length ? _name.Lexicon.Value(match.Id, WordClass.Organisation).Number : 0;
    }

    /// <summary>What dates say, each once.</summary>
    public KnownDate[] Distinct(ReadOnlySpan<DateReading> dates)
    {
        _values.Clear();
        _known.Clear();
        foreach (ref readonly DateReading date in dates)
        {
            if (_values.Add(date.Value) && DateOf(date.Value) is { } value)
            {
                _known.Add(new KnownDate(value, value.Earliest, value.Latest));
            }
        }

        return [.. _known];
    }

    /// <summary>Whether the words of a text are of the language that the recognisers know; few words are taken for it.</summary>
    public bool IsEnglish(string text)
    {
        // It is asked of the text last read as a rule.
        if (!ReferenceEquals(_page.Text, text))
        {
            _page.Read(text);
        }

        int words = 0, grammar = 0;
        foreach (ref readonly Token token in _page.Tokens.Items)
        {
            if (token.IsWord)
            {
                words++;
                grammar += token.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary) ? 1 : 0;
            }
        }

        return words < FewestGrammar || grammar * FewestGrammar >= words;
    }

    /// <summary>A value as a date. Most are plain days, months and years, which need not be written and read again.</summary>
    private static EdtfDate? DateOf(in DateValue value) =>
        value is { Form: DateForm.Point, Start: { HasYear: true, IsApproximate: false, Year: >= 1 and <= 9999 } point }
        ? point.Precision switch
        {
            DatePrecision.Day when DatePoint.IsDay(point.Year, point.Month, point.Day) => EdtfDate.FromDate(new LocalDate(point.Year, point.Month, point.Day)),
            DatePrecision.Month => EdtfDate.FromYearMonth(point.Year, point.Month),
            DatePrecision.Year => EdtfDate.FromYear(point.Year),
            _ => value.ToEdtfDate(),
        }
        : value.ToEdtfDate();

    private Readings Copy(string text)
    {
        ReadOnlySpan<QuantityMention> quantities = _mentions.Quantities.Items;
        QuantityReading[] numbers = new QuantityReading[quantities.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            ref readonly QuantityMention mention = ref quantities[i];
            numbers[i] = new QuantityReading(mention.Run.Span, mention.Lower, mention.Upper, mention.Qualifier, mention.Part, mention.Whole);
        }

        ReadOnlySpan<DateMention> dates = _mentions.Dates.Items;
        DateReading[] days = new DateReading[dates.Length];
        for (int i = 0; i < days.Length; i++)
        {
            days[i] = new DateReading(dates[i].Run.Span, dates[i].Value);
        }

        return new Readings(numbers, days, text, this);
    }
}

/// <summary>A number as the recognisers read it.</summary>
internal readonly record struct QuantityReading(TextSpan Span, decimal? Lower, decimal? Upper, Qualifier Qualifier, decimal? Part, decimal? Whole);

/// <summary>A date as the recognisers read it.</summary>
internal readonly record struct DateReading(TextSpan Span, DateValue Value);

/// <summary>A date that a text states, with its first and last day.</summary>
internal readonly record struct KnownDate(EdtfDate Date, EdtfBound First, EdtfBound Last);

/// <summary>The numbers and dates of a text, each kind in order.</summary>
internal sealed class Readings(QuantityReading[] quantities, DateReading[] dates, string text, QuoteReader reader)
{
    private readonly Dictionary<EdtfDate, bool?> _stated = [];
    private bool? _isEnglish;
    private KnownDate[]? _known;

    public ReadOnlySpan<QuantityReading> Quantities => quantities;

    /// <summary>Whether the text is of the language that the recognisers know.</summary>
    public bool IsEnglish => _isEnglish ??= reader.IsEnglish(text);

    /// <summary>Whether the text states a date; null where it cannot be told. Found out once for all records that have it.</summary>
    public bool? States(EdtfDate date)
    {
        if (!_stated.TryGetValue(date, out bool? states))
        {
            states = DateJudge.States(this, date);
            _stated.Add(date, states);
        }

        return states;
    }

    /// <summary>The numbers that share a character with a span.</summary>
    public ReadOnlySpan<QuantityReading> QuantitiesAt(TextSpan span)
    {
        int from = FirstEndingAfter(span.Start);
        int to = from;
        while (to < quantities.Length && quantities[to].Span.Start < span.End)
        {
            to++;
        }

        return quantities.AsSpan(from, to - from);
    }

    /// <summary>What the dates say that share a character with a span.</summary>
    public IEnumerable<EdtfDate> DatesAt(TextSpan span)
    {
        foreach (DateReading date in dates)
        {
            if (date.Span.Overlaps(span) && date.Value.ToEdtfDate() is { } value)
            {
                yield return value;
            }
        }
    }

    /// <summary>What the dates of the text say, each once.</summary>
    public ReadOnlySpan<KnownDate> KnownDates => _known ??= reader.Distinct(dates);

    private int FirstEndingAfter(int start)
    {
        int low = 0, high = quantities.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (quantities[middle].Span.End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
