namespace HumanRightsData.Recognition;

/// <summary>A cue of speech with the content it brings and the words that name its speaker.</summary>
internal struct SpeechMention
{
    public StatementMode Mode;

    /// <summary>What was said.</summary>
    public TokenRun Content;

    /// <summary>The word of saying; of no length where a statement has none of its own.</summary>
    public TokenRun Cue;
}
