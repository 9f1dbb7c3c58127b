using System.Numerics;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What the list of event nouns says of a noun beside its kind. The bits stand in the order of the list's attributes.</summary>
[Flags]
internal enum EventNounTraits
{
    None = 0,
    Weak = 1,
    Spoken = 2,
    Future = 4,
    Shows = 8,
    Forces = 16,
    Dies = 32,
    Acquits = 64,
    Judged = 128,
    Civil = 256,
}

/// <summary>What the list of event verbs says of a verb: who does it and to whom. The bits stand in the order of the list's attributes.</summary>
[Flags]
internal enum EventVerbTraits
{
    None = 0,
    Harm = 1,
    Court = 2,
    Post = 4,
    Text = 8,
    Alone = 16,
    Thing = 32,
    Weak = 64,
    Present = 128,
    Acquits = 256,
    Founds = 512,
    Apart = 1024,
    Civil = 2048,

    /// <summary>It is a verb.</summary>
    Told = 4096,
}

/// <summary>What the lists say of the nouns and verbs of events: the kind in the first bits of the attributes, the traits in those above.</summary>
internal static class EventWords
{
    /// <summary>How many kinds of events there are; a word without one has this for its kind.</summary>
    public const int Kinds = 19;

    public static EventKind KindOf(uint attributes) => (EventKind)BitOperations.TrailingZeroCount(attributes | (1u << Kinds));

    /// <summary>The kind of event that a noun of one word names.</summary>
    public static EventKind NounKind(Page page, int noun) => NounKind(page.Lexicon, page.Tokens[noun]);

    /// <summary>The kind of event that a noun of one word names.</summary>
    public static EventKind NounKind(Lexicon lexicon, in Token noun) => KindOf(lexicon.Value(noun, WordClass.EventNoun).Attributes);

    public static EventNounTraits NounTraits(uint attributes) => (EventNounTraits)(attributes >> Kinds);

    public static EventNounTraits NounTraits(Lexicon lexicon, int id) => NounTraits(lexicon.Value(id, WordClass.EventNoun).Attributes);

    /// <summary>The kind of event that a verb tells.</summary>
    public static EventKind VerbKind(Lexicon lexicon, int id) => KindOf(lexicon.Value(id, WordClass.EventVerb).Attributes);

    public static EventVerbTraits VerbTraits(uint attributes) => (EventVerbTraits)(attributes >> Kinds);

    public static EventVerbTraits VerbTraits(Lexicon lexicon, in Token verb) => VerbTraits(lexicon.Value(verb, WordClass.EventVerb).Attributes);

    /// <summary>What is written to be read: what it tells has its own day and place.</summary>
    public static bool IsText(EventKind kind) => kind is EventKind.Report or EventKind.StatementRelease;

    /// <summary>Where people come together to speak or to be shown something.</summary>
    public static bool IsMeeting(EventKind kind) => kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session;
}
