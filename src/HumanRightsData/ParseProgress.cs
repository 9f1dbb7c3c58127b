namespace HumanRightsData;

/// <summary>How far the reading of many documents has come.</summary>
/// <param name="Documents">How many documents have been handed out.</param>
/// <param name="Characters">The length of their texts together, in UTF-16 units.</param>
/// <param name="Name">The name of the last of them.</param>
public readonly record struct ParseProgress(long Documents, long Characters, string Name);
