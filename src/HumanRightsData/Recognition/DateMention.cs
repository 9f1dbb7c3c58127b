namespace HumanRightsData.Recognition;

/// <summary>A date in the text.</summary>
internal struct DateMention
{
    public TokenRun Run;
}
