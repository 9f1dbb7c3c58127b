namespace HumanRightsData.Recognition.Quantities;

/// <summary>A number as its own words state it, without qualifier.</summary>
internal struct NumberReading
{
    public int First;
    public int End;

    /// <summary>The unit of the text after the number: within the last token for "three-member".</summary>
    public int EndUnit;
    public decimal Value;

    /// <summary>The value where it is a whole number, to compare cheaply; -1 where it is none.</summary>
    public long Integer;

    /// <summary>What the last scale word multiplied by; 1 where there was none.</summary>
    public decimal Scale;

    /// <summary>The words give the order of magnitude alone; <see cref="Value"/> is its floor.</summary>
    public bool Order;

    /// <summary>The number is a fraction: "two-thirds".</summary>
    public bool Fraction;

    /// <summary>Of a fraction in words: its two numbers.</summary>
    public decimal Part;
    public decimal Whole;

    /// <summary>Written in words, not in digits.</summary>
    public bool Words;

    /// <summary>A run of digits and nothing else, as a year or a label would be.</summary>
    public bool Plain;

    /// <summary>A comma stands where English has a decimal point: "1,7". A number only with a scale, per cent or a currency.</summary>
    public bool DecimalComma;

    /// <summary>The rest of the last token where the number is its first part: "member" of "three-member". Empty for none.</summary>
    public TextSpan Joined;
}

/// <summary>What stands where a number might.</summary>
internal enum NumberShape : byte
{
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Digits that are none: a time, a date, a reference, an identifier. The reading's end says how far they go.</summary>
    Other,
}
