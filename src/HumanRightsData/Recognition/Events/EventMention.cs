namespace HumanRightsData.Recognition;

/// <summary>Words that name or tell an event.</summary>
internal struct EventMention
{
    /// <summary>The words that could be its title: the noun with its modifiers and of-phrase, or the verb with its object or passive subject.</summary>
    public TokenRun Run;
    public EventKind Kind;

    /// <summary>The first token of the noun or verb.</summary>
    public int Head;

    /// <summary>The entry of the noun or verb in the lexicon.</summary>
    public int HeadId;

    /// <summary>What the list of verbs says of it; default for a noun.</summary>
    public EventVerbTraits Verb;

    /// <summary>Whether the noun is one the reader is taken to know: "the massacre", "these killings".</summary>
    public bool IsDefinite;

    /// <summary>Whether the words alone would make an event: dated, placed or of somebody. One that would not only repeats another.</summary>
    public bool IsSpecific;

    /// <summary>Whose it is or whom it befell, by the name in its of-phrase, before it or after "by": an index into the names; -1 for none.</summary>
    public int Owner;

    /// <summary>Whether the noun is in the plural and nothing points at which: a general word as a rule.</summary>
    public bool IsGeneral;

    /// <summary>The date of it, an index into the dates; -1 for none.</summary>
    public int Date;

    /// <summary>The place of it, an index into the names; -1 for none.</summary>
    public int Place;

    /// <summary>The tokens of who it was done to or who did it alone, before a passive verb; empty where there is none.</summary>
    public TokenRun Subject;

    /// <summary>The tokens of who it was done to, after an active verb; empty where there is none.</summary>
    public TokenRun Object;

    /// <summary>Whether the verb stands in the passive.</summary>
    public bool IsPassive;

    /// <summary>Which event of the document it tells; set by the linking room, -1 until then.</summary>
    public int Event;
}

/// <summary>What the list of event verbs says of a verb: who does it and to whom.</summary>
[Flags]
internal enum EventVerbTraits
{
    None = 0,
    Harm = 1,
    Court = 2,
    Post = 4,
    Text = 8,
    Gather = 16,
    Alone = 32,

    /// <summary>It is a verb.</summary>
    Told = 64,
}
