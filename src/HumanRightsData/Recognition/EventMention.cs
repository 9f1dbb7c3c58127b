namespace HumanRightsData.Recognition;

/// <summary>Words that name or tell an event.</summary>
internal struct EventMention
{
    public TokenRun Run;
    public EventKind Kind;
}
