namespace HumanRightsData.Recognition;

/// <summary>What is known of a pair of quotation marks.</summary>
[Flags]
internal enum QuotationFlags : byte
{
    None = 0,

    /// <summary>No mark closes it: it ends with its paragraph or sentence.</summary>
    Unclosed = 1,

    /// <summary>It opens a paragraph and takes up a quotation that the paragraph before left open.</summary>
    Reopens = 2,

    /// <summary>It stands within another quotation.</summary>
    Nested = 4,

    /// <summary>Its marks are single ones.</summary>
    Single = 8,

    /// <summary>It is a paragraph without marks, led in by "told the conference:" and its like. Its first word is its opening and its last its close.</summary>
    Block = 16,

    /// <summary>Its words stand for themselves, as a sentence does, rather than within another.</summary>
    Utterance = 32,

    /// <summary>It is no speech but what somebody is called whose name is kept back: “Ada,” 26.</summary>
    Alias = 64,
}

/// <summary>Words between quotation marks, marks excluded.</summary>
internal struct QuotationMention
{
    public TokenRun Run;

    /// <summary>The first token of the opening mark.</summary>
    public int Open;

    /// <summary>The token after the closing mark; where no mark closes it, the token after the words.</summary>
    public int Close;

    public QuotationFlags Flags;

    /// <summary>The cue that brings it, -1 where none does; set with the cues.</summary>
    public int Cue;

    /// <summary>The speech mention made of it, -1 where none is.</summary>
    public int Speech;

    public readonly bool Has(QuotationFlags flags) => (Flags & flags) != 0;
}
