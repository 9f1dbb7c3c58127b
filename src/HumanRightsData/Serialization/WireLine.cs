namespace HumanRightsData.Serialization;

/// <summary>What a line of a file gave: a document, a record or a mention, or the reasons why it gave none.</summary>
public sealed class WireLine
{
    internal WireLine(long number, object? value, ValueList<ReadIssue> issues, ValueList<string> ignored)
    {
        Number = number;
        Value = value;
        Issues = issues;
        Ignored = ignored;
    }

    /// <summary>The line's number in its file, from 1.</summary>
    public long Number { get; }

    /// <summary>The document that the line describes; null where it is of another type or has issues.</summary>
    public DocumentInfo? Document => Value as DocumentInfo;

    /// <summary>The record on the line; null where it is of another type or has issues.</summary>
    public SourcedRecord? Record => Value as SourcedRecord;

    /// <summary>The mention on the line; null where it is of another type or has issues.</summary>
    public Mention? Mention => Value as Mention;

    /// <summary>What is wrong with the line, all of it; empty where nothing is.</summary>
    public ValueList<ReadIssue> Issues { get; }

    /// <summary>The fields that were ignored because the wire format does not list them, by their paths: <c>sources[0].colour</c>.</summary>
    public ValueList<string> Ignored { get; }

    internal object? Value { get; }
}

/// <summary>What a file gave.</summary>
public sealed class WireReading
{
    internal WireReading(Dataset dataset, ValueList<Mention> mentions, ValueList<ReadIssue> issues, long ignored)
    {
        Dataset = dataset;
        Mentions = mentions;
        Issues = issues;
        Ignored = ignored;
    }

    /// <summary>The documents and records of all lines that were in order.</summary>
    public Dataset Dataset { get; }

    /// <summary>The mentions, in the order of their lines.</summary>
    public ValueList<Mention> Mentions { get; }

    /// <summary>What was wrong with other lines, in order.</summary>
    public ValueList<ReadIssue> Issues { get; }

    /// <summary>How many fields were ignored because the wire format does not list them.</summary>
    public long Ignored { get; }
}
