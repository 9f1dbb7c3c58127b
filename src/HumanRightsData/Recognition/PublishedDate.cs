namespace HumanRightsData.Recognition;

/// <summary>When an article was published.</summary>
internal struct PublishedDate
{
    /// <summary>None where neither the page nor who gave it says.</summary>
    public DateValue Value;

    /// <summary>Whether the page itself says it.</summary>
    public bool IsStated;
}
