namespace HumanRightsData.Recognition.Names;

/// <summary>What may be a name: sure where its evidence reaches <see cref="Sure"/>, else decided by the rest of the document.</summary>
internal struct NameCandidate
{
    /// <summary>So much evidence makes a name by itself.</summary>
    public const int Sure = 2;

    public TokenRun Run;
    public NameKind Kind;
    public sbyte Evidence;

    /// <summary>Whether the words count in other places of the document: nothing but a headline vouches for the others.</summary>
    public bool Teaches;

    /// <summary>Of a body: the kind that its head names, plus 1; 0 for none.</summary>
    public byte OrganisationKind;

    /// <summary>The candidate that this one is another name of, by what stands in brackets; -1 for none.</summary>
    public int AliasOf;

    /// <summary>Its place among the mentions, once it is one.</summary>
    public int Mention;

    /// <summary>The tokens of titles directly before the name.</summary>
    public int TitleFirst;
    public int TitleEnd;

    /// <summary>The tokens of titles after the name.</summary>
    public int AfterFirst;
    public int AfterEnd;
}
