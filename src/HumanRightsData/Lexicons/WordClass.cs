namespace HumanRightsData.Lexicons;

/// <summary>The lists in which a word or phrase stands: one bit a list. <see cref="LexiconFile.All"/> says which file is which.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Grammar
    Determiner = 1UL << 0,
    Pronoun = 1UL << 1,
    Preposition = 1UL << 2,
    Conjunction = 1UL << 3,
    Auxiliary = 1UL << 4,

    /// <summary>Words that are no part of a name even where they are capitalised.</summary>
    Common = 1UL << 5,

    /// <summary>Abbreviations whose stop ends no sentence.</summary>
    Abbreviation = 1UL << 6,

    /// <summary>Names that hold a word or number of a date and are none.</summary>
    NotDate = 1UL << 7,

    // Dates
    Month = 1UL << 8,
    Weekday = 1UL << 9,
    Season = 1UL << 10,
    TimeUnit = 1UL << 11,
    DateWord = 1UL << 12,

    /// <summary>Months and eras of calendars other than the Gregorian.</summary>
    Calendar = 1UL << 13,

    /// <summary>What is numbered: the number behind it is no year, day or count.</summary>
    NumberedThing = 1UL << 14,

    /// <summary>Words before which a number of four digits is no year.</summary>
    CountedWord = 1UL << 15,

    // Quantities
    NumberWord = 1UL << 16,
    OrdinalWord = 1UL << 17,
    QuantityWord = 1UL << 18,
    Currency = 1UL << 19,
    CountedNoun = 1UL << 20,
    NotCounted = 1UL << 21,
    Unit = 1UL << 22,
    FigureVerb = 1UL << 23,

    // Names
    Honorific = 1UL << 24,
    RoleNoun = 1UL << 25,
    GivenName = 1UL << 26,
    NameParticle = 1UL << 27,
    Place = 1UL << 28,
    PlaceHead = 1UL << 29,
    Nationality = 1UL << 30,
    OrganisationHead = 1UL << 31,
    Organisation = 1UL << 32,
    Surname = 1UL << 33,

    /// <summary>Heads of the names of events, laws and works.</summary>
    EventHead = 1UL << 34,

    /// <summary>"former", "acting", "deputy": what stands before a post.</summary>
    RoleModifier = 1UL << 35,

    /// <summary>English words of every day.</summary>
    Ordinary = 1UL << 36,
    NameConnector = 1UL << 37,
    PlacePreposition = 1UL << 38,
    OrganisationNoun = 1UL << 39,

    // Speech
    SpeechVerb = 1UL << 40,
    SpeechNoun = 1UL << 41,
    SpeechPhrase = 1UL << 42,

    /// <summary>Words that may stand between a speaker, a verb and what is said.</summary>
    Adverb = 1UL << 43,

    /// <summary>Finite forms of common verbs.</summary>
    VerbForm = 1UL << 44,
    QuestionWord = 1UL << 45,
    Negation = 1UL << 46,
    Demonstrative = 1UL << 47,

    // Events
    EventNoun = 1UL << 48,
    EventVerb = 1UL << 49,
    Participation = 1UL << 50,

    /// <summary>Verbs that say of an event no more than that it happened: "was held", "issued a statement".</summary>
    EventOccurrence = 1UL << 51,

    /// <summary>Words after which an event is only wanted, feared or planned; those with an attribute say that it did happen.</summary>
    EventProspect = 1UL << 52,

    // Layout
    Furniture = 1UL << 56,
    CaptionStart = 1UL << 57,
    PublicationPhrase = 1UL << 58,

    /// <summary>Words between a name and a post or another name: "served as", "alias".</summary>
    NameLink = 1UL << 59,

    // Speech, too
    Narration = 1UL << 60,
    SpeakerNoun = 1UL << 61,

    // Events, too

    /// <summary>Nouns of what nobody can kill, hold or put on trial.</summary>
    Thing = 1UL << 62,

    /// <summary>A phrase of some list begins with the word. Set by the lexicon itself.</summary>
    PhraseStart = 1UL << 63,
}
