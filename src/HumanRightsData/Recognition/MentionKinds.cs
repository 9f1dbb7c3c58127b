namespace HumanRightsData.Recognition;

/// <summary>Which kinds of mention cover a token, for the recognisers that come later.</summary>
[Flags]
internal enum MentionKinds : byte
{
    None = 0,
    Date = 1,
    Quantity = 2,
    Person = 4,
    Organisation = 8,
    Place = 16,
    Quotation = 32,

    /// <summary>The first mark of a quotation.</summary>
    Opening = 64,
    Event = 128,
    Name = Person | Organisation | Place,
}
