namespace HumanRightsData.Recognition;

internal enum NameKind : byte
{
    Person,
    Organisation,
    Place,
}

/// <summary>A name in the text, without titles.</summary>
internal struct NameMention
{
    public TokenRun Run;
    public NameKind Kind;

    /// <summary>Which entity of the document it names: an index into the entities, set by the linking room; -1 until then.</summary>
    public int Entity;
}
