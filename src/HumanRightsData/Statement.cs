using System.Text.Json.Serialization;
using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>Words or content that a document ascribes to a speaker.</summary>
/// <remarks>
/// Its sources are the content, one a segment; its text is their quotes joined by one space. A speaker whom the words do not
/// give stays empty rather than guessed. The id's key is the mode as on the wire and, where two statements of one mode share a
/// first span, the speaker's name after a colon.
/// </remarks>
public sealed record Statement : SourcedRecord
{
    /// <summary>Records a statement.</summary>
    /// <exception cref="ArgumentException">The id is empty, or there is no source.</exception>
    public Statement(RecordId id, StatementMode mode, ValueList<SourceAttribution> sources)
        : base(RecordType.Statement, id, sources)
    {
        Mode = mode;
        Text = sources.Count == 1 ? sources[0].Quote : string.Join(' ', sources.Select(source => source.Quote));
    }

    /// <summary>Whether the words or only their content are given.</summary>
    public StatementMode Mode { get; init; }

    /// <summary>What was said: the sources' quotes joined by one space. Another program's text may differ; the validators say so.</summary>
    /// <exception cref="ArgumentException">On setting: the text is empty.</exception>
    public string Text
    {
        get;
        init => field = NotBlank(value, "A statement's text");
    }

    /// <summary>The person or organisation that said it; null where the words do not resolve to one.</summary>
    public RecordId? Speaker { get; init; }

    /// <summary>The speaker's fullest name, or the noun phrase that stands for an unnamed one.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>Who else said it with one voice.</summary>
    public ValueList<RecordId> CoSpeakers { get; init; }

    /// <summary>The word of saying, as it stands ("said", "according to").</summary>
    public string? Cue { get; init; }

    /// <summary>Where in the sentence the speaker is named, in the document of the first source.</summary>
    public TextSpan? SpeakerMention { get; init; }

    /// <summary>Where the cue stands, in the document of the first source.</summary>
    public TextSpan? CueMention { get; init; }

    /// <summary>What is done by saying it; null where the cue does not tell.</summary>
    public StatementAct? Act { get; init; }

    /// <summary>When it was said, where the words say so.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The event at which it was said, where the words say so.</summary>
    public RecordId? Event { get; init; }

    /// <summary>The events it speaks of.</summary>
    public ValueList<RecordId> About { get; init; }
}

/// <summary>Whether a statement gives words or content.</summary>
public enum StatementMode
{
    /// <summary>The speaker's words.</summary>
    [JsonStringEnumMemberName("direct")] Direct,

    /// <summary>Their content, in the reporter's words.</summary>
    [JsonStringEnumMemberName("indirect")] Indirect,
}

/// <summary>What is done by saying something (after the illocutionary acts of Searle).</summary>
public enum StatementAct
{
    /// <summary>Something is said to be so.</summary>
    [JsonStringEnumMemberName("assertion")] Assertion,

    /// <summary>Something is asked for: a call, an order, a recommendation.</summary>
    [JsonStringEnumMemberName("demand")] Demand,

    /// <summary>Something is asked.</summary>
    [JsonStringEnumMemberName("question")] Question,

    /// <summary>Something is said not to be so.</summary>
    [JsonStringEnumMemberName("denial")] Denial,

    /// <summary>Something is praised or condemned.</summary>
    [JsonStringEnumMemberName("judgement")] Judgement,
}
