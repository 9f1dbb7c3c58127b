namespace HumanRightsData.Validation;

/// <summary>What a rule has to say about a record.</summary>
public sealed record Finding
{
    /// <summary>A finding of a rule.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="message"/> is empty.</exception>
    public Finding(string code, Severity severity, string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Code = code;
        Severity = severity;
        Message = message;
    }

    /// <summary>The code of the rule.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; }

    /// <summary>What was found and what was expected, for a person. What it quotes is cut to a readable length, control characters written as escapes.</summary>
    public string Message { get; }

    /// <summary>The record, or the document's description, that it is about; null where a line gave none.</summary>
    public RecordId? Record { get; init; }

    /// <summary>Where in the record, by the names of the wire format: <c>sources[0].quote</c>; null where the record as a whole is meant.</summary>
    public string? Path { get; init; }

    /// <summary>The document of the attribution that it is about; null where there is none.</summary>
    public RecordId? Document { get; init; }

    /// <summary>The span of that attribution as the record gives it; null where there is none.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The other records that it names: the second of two claims, the record of the same id.</summary>
    public ValueList<RecordId> Related { get; init; }
}
