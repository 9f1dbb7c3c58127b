namespace HumanRightsData.Validation.Grounding;

/// <summary>The text of one document and what has been looked up in it.</summary>
internal sealed class DocumentText(SourceDocument document, QuoteReader reader)
{
    private readonly QuoteFinder _finder = new(document.Text);
    private readonly Dictionary<string, bool> _named = new(StringComparer.Ordinal);

    public SourceDocument Document { get; } = document;

    public string Text => Document.Text;

    /// <summary>The numbers and dates of the text, read when they are first asked for.</summary>
    public Readings Readings => field ??= reader.Read(Document);

    /// <summary>Whether the quote stands at the span, to the letter.</summary>
    public bool Holds(TextSpan span, string quote) =>
        span.End <= Text.Length && Text.AsSpan(span.Start, span.Length).SequenceEqual(quote);

    /// <summary>What is wrong with an attribution whose quote does not stand at its span.</summary>
    public QuoteFault Fault(SourceAttribution source)
    {
        QuoteFault found = _finder.Find(source.Quote, source.Span);
        if (source.Span.End > Text.Length)
        {
            return new QuoteFault(QuoteFaultKind.OutOfRange)
            {
                Length = Text.Length,
                Place = found.Kind is QuoteFaultKind.Elsewhere ? found.Place : null,
            };
        }

        ReadOnlySpan<char> there = Text.AsSpan(source.Span.Start, source.Span.Length);
        return found with
        {
            Length = Text.Length,
            Instead = Excerpt.Quote(there),
            Difference = found.Kind switch
            {
                QuoteFaultKind.Altered when found.Place is { } place =>
                    Differences.Name(source.Quote, Text.AsSpan(place.Start, place.Length)),
                QuoteFaultKind.Nowhere => Differences.First(source.Quote, there),
                _ => null,
            },
        };
    }

    /// <summary>Whether words stand in the text, as <see cref="Contains(string)"/> does, looked for first where they probably stand.</summary>
    public bool Contains(string words, TextSpan near) => _finder.HasWordsNear(words, near) || Contains(words);

    /// <summary>Whether words stand in the text as words, whatever their capitals, accents, marks and spaces.</summary>
    public bool Contains(string words)
    {
        if (_named.TryGetValue(words, out bool found))
        {
            return found;
        }

        found = _finder.ContainsWords(words);
        _named.Add(words, found);
        return found;
    }
}
