namespace HumanRightsData;

/// <summary>A document and the mentions found in it: the layer beneath the records.</summary>
public sealed record Annotation
{
    /// <summary>A document with its mentions.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Annotation(DocumentInfo document, ValueList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        Mentions = mentions;
    }

    /// <summary>The document.</summary>
    public DocumentInfo Document { get; }

    /// <summary>The mentions, in order of start, then of end, then of kind.</summary>
    public ValueList<Mention> Mentions { get; }
}
