namespace HumanRightsData.Recognition.Names;

/// <summary>What the rest of the document has to make up for.</summary>
[Flags]
internal enum CandidateTraits : byte
{
    None = 0,

    /// <summary>A word of every day.</summary>
    Ordinary = 1,

    /// <summary>A word of every day that is the first of its sentence.</summary>
    Opens = 2,

    /// <summary>Only the words around call it a place.</summary>
    Guess = 4,

    /// <summary>A place's name that is a person's as well.</summary>
    Doubtful = 8,

    /// <summary>Not in a headline or a line of capitals: its words count elsewhere.</summary>
    Teaches = 16,

    /// <summary>A title stands before it.</summary>
    Titled = 32,
}

/// <summary>What may be a name: sure where its evidence reaches <see cref="Sure"/>, else decided by the rest of the document.</summary>
internal struct NameCandidate
{
    /// <summary>So much evidence makes a name by itself.</summary>
    public const int Sure = 2;

    public TokenRun Run;
    public NameKind Kind;
    public sbyte Evidence;

    public CandidateTraits Traits;

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

    public readonly bool Has(CandidateTraits traits) => (Traits & traits) != 0;
}
