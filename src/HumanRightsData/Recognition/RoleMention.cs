namespace HumanRightsData.Recognition;

/// <summary>A post or function that the text gives a person.</summary>
internal struct RoleMention
{
    /// <summary>The person's name mention.</summary>
    public int Person;

    /// <summary>The words of the post, without article and body.</summary>
    public TokenRun Title;

    /// <summary>The name mention of the body or place that it is held in; -1 for none.</summary>
    public int Body;
}
