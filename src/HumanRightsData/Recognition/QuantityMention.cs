namespace HumanRightsData.Recognition;

/// <summary>A quantity in the text, with its qualifier.</summary>
internal struct QuantityMention
{
    /// <summary>From the qualifier to the end of the number, without what is counted.</summary>
    public TokenRun Run;
    public QuantityKind Kind;
    public Qualifier Qualifier;
}
