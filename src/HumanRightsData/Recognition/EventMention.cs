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

    /// <summary>Whether the words give it a date, a place or somebody of its own.</summary>
    public bool IsOwn;

    /// <summary>Whether it points at what the reader is taken to know and says nothing of its own: "the men were arrested" may repeat what was told of them.</summary>
    public bool RefersBack;

    /// <summary>Whether it stands in a headline or heading.</summary>
    public bool InHeading;

    /// <summary>The token after what its clause says of it: behind a verb its object and adverbials, behind a noun what it is said to have done.</summary>
    public int PredicateEnd;

    /// <summary>Whether the noun is brought up as a new one: "a report".</summary>
    public bool IsIndefinite;

    /// <summary>Whether it is a noun in the plural.</summary>
    public bool IsPlural;

    /// <summary>Whether the noun is in the plural and nothing points at which: a general word as a rule.</summary>
    public bool IsGeneral;

    /// <summary>Whose it is or whom it befell, by the name in its of-phrase, before it or after "by": an index into the names; -1 for none.</summary>
    public int Owner;

    /// <summary>How many people it befell, by a number in its words: an index into the quantities; -1 for none.</summary>
    public int Count;

    /// <summary>Whether the number counts not the people but what the noun names: "142 executions".</summary>
    public bool IsCounted;

    /// <summary>The date of it, an index into the dates; -1 for none.</summary>
    public int Date;

    /// <summary>The place of it, an index into the names; -1 for none.</summary>
    public int Place;

    /// <summary>The tokens before the verb: of who it was done to (passive), or who did it; empty where there is none.</summary>
    public TokenRun Subject;

    /// <summary>The token after the subject’s own noun phrase, before what hangs on it.</summary>
    public int SubjectEnd;

    /// <summary>The tokens of who it was done to, after an active verb; empty where there is none.</summary>
    public TokenRun Object;

    /// <summary>Whether the verb stands in the passive.</summary>
    public bool IsPassive;

    /// <summary>Whether neither the subject nor the object of an active verb has a determiner, a name or a number.</summary>
    public bool IsBare;

    /// <summary>Which event of the document it tells; set by the linking room, -1 until then.</summary>
    public int Event;
}
