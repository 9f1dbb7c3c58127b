namespace HumanRightsData.Lexicons;

/// <summary>A word list: the name of its data file, the class it gives, and the attributes its entries may carry.</summary>
/// <remarks>
/// A line of a list is an entry and, after a tab, its attributes separated by spaces: <c>=7</c> gives the entry's number, a bare word
/// sets the bit of that word's place in <see cref="Attributes"/>. What follows <c># </c> at the start of a line is a comment.
/// </remarks>
internal sealed record LexiconFile(string Name, WordClass Class, params string[] Attributes)
{
    /// <summary>The kinds of events in the order of <see cref="EventKind"/>, as the wire writes them.</summary>
    public static readonly string[] EventKinds =
    [
        "other", "killing", "enforced-disappearance", "torture", "detention", "trial", "sentence", "burial", "attack", "protest",
        "conference", "exhibition", "session", "report", "legislation", "appointment", "investigation", "statement-release", "election",
    ];

    /// <summary>All lists, in the order in which they are read. A new list is a file in <c>Data</c> and a line here.</summary>
    public static readonly LexiconFile[] All =
    [
        new("determiners", WordClass.Determiner, "definite", "none", "not"),
        new("pronouns", WordClass.Pronoun, "he", "she", "it", "they", "first", "relative", "possessive", "object", "verb", "people", "reflexive"),
        new("prepositions", WordClass.Preposition, "to", "by", "of", "for", "as", "on", "example", "in", "at", "genitive", "target", "source", "matter"),
        new("conjunctions", WordClass.Conjunction, "joins", "subordinate", "that", "as", "or", "conditional", "contrast"),
        new("auxiliaries", WordClass.Auxiliary, "past", "be", "have", "do", "modal", "not", "plural", "base"),
        new("common-words", WordClass.Common),
        new("abbreviations", WordClass.Abbreviation),
        new("acronyms-no-names", WordClass.Common),
        new("months", WordClass.Month, "short", "other", "name"),
        new("weekdays", WordClass.Weekday, "short"),
        new("seasons", WordClass.Season),
        new("time-units", WordClass.TimeUnit, "plural", "relative", "named-decade"),
        new(
            "date-words",
            WordClass.DateWord,
            "shift",
            "early",
            "mid",
            "late",
            "about",
            "concerning",
            "to",
            "and",
            "or",
            "between",
            "from",
            "since",
            "until",
            "before",
            "after",
            "by",
            "time",
            "weak",
            "present",
            "ago",
            "nth",
            "ordinal",
            "every",
            "future",
            "prefix",
            "edge",
            "clock",
            "same",
            "over",
            "of",
            "state",
            "past"),
        new("calendars", WordClass.Calendar, "solar", "islamic", "gregorian", "era"),
        new("numbered-things", WordClass.NumberedThing),
        new("counted-words", WordClass.CountedWord),
        new("not-dates", WordClass.NotDate),
        new("number-words", WordClass.NumberWord, "unit", "ten", "hundred", "power", "dozen", "order", "suffix", "fraction", "whole", "weak"),
        new("ordinals", WordClass.OrdinalWord),
        new("quantity-words", WordClass.QuantityWord, "at-least", "more-than", "at-most", "less-than", "about", "between", "after", "either",
            "glued", "place", "soft", "several", "adverb", "every", "per", "period", "whole", "part", "topic", "even", "time", "article", "of",
            "out", "in", "to", "and", "or", "from", "for", "at", "compare"),
        new("currencies", WordClass.Currency, "prefix", "before", "behind"),
        new("counted-nouns", WordClass.CountedNoun, "person", "people", "plural", "singular", "state", "agent", "joined", "no", "crowd", "toll", "other", "factor", "collective", "anyone", "sum", "he", "she"),
        new("not-counted", WordClass.NotCounted, "before", "weak", "behind", "unit", "counter", "score", "age"),
        new("units", WordClass.Unit, "time", "times", "percent", "old", "ago", "on", "point"),
        new("figure-verbs", WordClass.FigureVerb, "people", "change", "total", "adjective", "charge", "sum", "exist", "beside", "brings", "draws"),
        new("words", WordClass.Ordinary),
        new("given-names", WordClass.GivenName, "he", "she"),
        new("surnames", WordClass.Surname),
        new("name-particles", WordClass.NameParticle, "joins", "starts", "prefix", "ends", "known"),
        new("name-connectors", WordClass.NameConnector, "of", "for", "to", "at", "in", "with", "article", "and", "foreign", "against", "on"),
        new("place-prepositions", WordClass.PlacePreposition),
        new("honorifics", WordClass.Honorific, "before", "after", "rank", "office", "word", "capitals", "he", "she", "long", "peer"),
        new("role-nouns", WordClass.RoleNoun, "office", "title", "place", "person", "subject"),
        new("role-modifiers", WordClass.RoleModifier, "past"),
        new("name-links", WordClass.NameLink, "post", "alias", "called"),
        new("nationalities", WordClass.Nationality),
        new("places", WordClass.Place, "country", "region", "city", "capitals", "word", "name", "article", "small", "compass", "other"),
        new("place-heads", WordClass.PlaceHead, "after", "before", "of", "area", "site", "water", "small", "surname", "street", "vessel", "compass", "proper"),
        new(
            "organisation-heads",
            WordClass.OrganisationHead,
            [.. OrganisationKinds, "of", "weak", "single", "lower", "unit", "before", "proper", "plain", "in", "region", "sits"]),
        new("organisation-nouns", WordClass.OrganisationNoun, "after", "members"),
        new("organisations", WordClass.Organisation, [.. OrganisationKinds, "capitals", "organ", "short", "article"]),
        new("event-heads", WordClass.EventHead, "of", "binds", "names"),
        new("adverbs", WordClass.Adverb, "noun", "time"),
        new("negations", WordClass.Negation),
        new("verb-forms", WordClass.VerbForm),
        new("demonstratives", WordClass.Demonstrative),
        new("narration-words", WordClass.Narration),
        new("speaker-nouns", WordClass.SpeakerNoun, "body", "document", "any", "media", "only", "measure"),
        new("question-words", WordClass.QuestionWord),
        new("speech-verbs", WordClass.SpeechVerb, "base", "third", "past", "ing", "clause", "that", "wh", "thing", "name", "as", "to", "hearer", "of", "quote",
            "demand", "question", "denial", "judgement", "belief", "weak", "light", "heard", "noun", "blow", "sum", "feels", "text"),
        new("speech-nouns", WordClass.SpeechNoun, "for", "that", "view", "demand", "question", "denial", "judgement", "belief", "about", "denied", "words"),
        new("speech-phrases", WordClass.SpeechPhrase, "speaker", "opener", "silent"),
        new("event-nouns", WordClass.EventNoun, [.. EventKinds, "weak", "spoken", "future", "shows", "forces", "dies", "acquits", "judged", "civil"]),
        new("event-verbs", WordClass.EventVerb, [.. EventKinds, "harm", "court", "post", "text", "alone", "thing", "weak", "present", "acquits", "founds", "apart", "civil"]),
        new("event-occurrences", WordClass.EventOccurrence, "ends", "alone"),
        new("event-prospects", WordClass.EventProspect, "aspect", "short", "near", "doubt", "behind", "undone", "far", "order"),
        new("things", WordClass.Thing),
        new(
            "participation",
            WordClass.Participation,
            "participant", "victim", "perpetrator", "speaker", "organiser", "host", "witness", "survivor", "judge", "member", "defendant", "author",
            "after", "before", "gather"),
        new("furniture", WordClass.Furniture, "ends", "widget", "line", "published", "byline", "category", "menu", "top"),
        new("caption-starts", WordClass.CaptionStart),
        new("publication-phrases", WordClass.PublicationPhrase, "updated", "field"),
    ];

    /// <summary>The attributes that say what kind of body a name or head names, in the order of <see cref="OrganisationKind"/>.</summary>
    private static string[] OrganisationKinds =>
        ["state", "intergovernmental", "court", "ngo", "party", "armed", "media", "academic", "company", "religious"];

    /// <summary>The bit of an attribute; 0 where the list has none of that name.</summary>
    public uint BitOf(ReadOnlySpan<char> attribute)
    {
        for (int i = 0; i < Attributes.Length; i++)
        {
            if (attribute.SequenceEqual(Attributes[i]))
            {
                return 1u << i;
            }
        }

        return 0;
    }
}
