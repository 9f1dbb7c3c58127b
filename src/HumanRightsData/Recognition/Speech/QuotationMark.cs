namespace HumanRightsData.Recognition.Speech;

/// <summary>Marks that close each other.</summary>
internal enum MarkFamily : byte
{
    None,
    Double,
    Single,
    Guillemet,
    Corner,
}

/// <summary>What a mark does by its shape alone.</summary>
internal enum MarkShape : byte
{
    Opens,
    Closes,
    Either,
}

/// <summary>A mark of one or more tokens, and the characters where quoted words begin after it or end before it.</summary>
internal struct QuotationMark
{
    public MarkFamily Family;
    public MarkShape Shape;
    public int Tokens;

    /// <summary>The first character after the mark where it lies within a token, else 0.</summary>
    public int InnerStart;

    /// <summary>The last character before the mark where it lies within a token, else 0.</summary>
    public int InnerEnd;
}
