namespace HumanRightsData;

/// <summary>The words that a record rests on: a document, a span of its text and the text at that span, to the letter.</summary>
/// <remarks>
/// A TextPositionSelector and a TextQuoteSelector of the
/// <a href="https://www.w3.org/TR/annotation-model/#selectors">W3C Web Annotation</a> model in one. The quote lets a reader check
/// a record without trusting who made it, and find its place again when the page has moved. <see cref="SourceDocument.Cite"/>
/// makes one that is true; one made by hand or read from elsewhere is held against its document by the validators.
/// </remarks>
public sealed record SourceAttribution
{
    /// <summary>Attributes to a span of a document the words that stand there.</summary>
    /// <exception cref="ArgumentException"><paramref name="document"/> or <paramref name="quote"/> is empty, or <paramref name="span"/> covers nothing.</exception>
    public SourceAttribution(RecordId document, TextSpan span, string quote)
    {
        Document = document;
        Span = span;
        Quote = quote;
    }

    /// <summary>The document quoted.</summary>
    /// <exception cref="ArgumentException">On setting: the id is empty.</exception>
    public RecordId Document
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("An attribution names its document.", nameof(value)) : value;
    }

    /// <summary>Where the words stand, in UTF-16 units of the document's text.</summary>
    /// <exception cref="ArgumentException">On setting: the span covers nothing.</exception>
    public TextSpan Span
    {
        get;
        init => field = value.Length == 0 ? throw new ArgumentException("An attribution covers at least one character.", nameof(value)) : value;
    }

    /// <summary>The words, to the letter.</summary>
    /// <exception cref="ArgumentException">On setting: the quote is null or empty.</exception>
    public string Quote
    {
        get;
        init => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("An attribution quotes at least one character.", nameof(value)) : value;
    }
}
