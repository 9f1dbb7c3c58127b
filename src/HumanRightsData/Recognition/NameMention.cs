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

    /// <summary>The mention that the text makes this one another name of: "JVMI (Justice for Victims …)"; -1 for none.</summary>
    public int AliasOf;

    /// <summary>Of a body: the <see cref="OrganisationKind"/> that its head names, plus 1; 0 for none.</summary>
    public byte OrganisationKind;

    /// <summary>The tokens of titles directly before the name; empty for none.</summary>
    public int TitleFirst;
    public int TitleEnd;

    /// <summary>The tokens of titles after the name; empty for none.</summary>
    public int AfterFirst;
    public int AfterEnd;
}
