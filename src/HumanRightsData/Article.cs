using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>One published piece within a document.</summary>
public sealed record Article
{
    /// <summary>A piece that covers a span of its document's text.</summary>
    public Article(TextSpan span) => Span = span;

    /// <summary>From the first line that belongs to the piece to its last line of content.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The headline; null where none is left.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, where the page says so.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The place of its dateline, by its usual name.</summary>
    public string? Dateline { get; init; }

    /// <summary>Who wrote it, where the page says so.</summary>
    public string? Byline { get; init; }
}
