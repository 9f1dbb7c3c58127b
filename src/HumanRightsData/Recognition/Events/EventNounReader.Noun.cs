namespace HumanRightsData.Recognition.Events;

internal static partial class EventNounReader
{
    /// <summary>A noun that may name an event, with what stands around it. Indices are -1 where there is nothing.</summary>
    private struct Noun
    {
        /// <summary>What the list says of it.</summary>
        public uint Attributes;

        public EventKind Kind;

        /// <summary>The first token of the noun, and the token after it.</summary>
        public int Head, End;

        /// <summary>The first token of its phrase, without a determiner.</summary>
        public int First;

        /// <summary>The first token of its phrase, the determiner where it has one of its own.</summary>
        public int From;

        /// <summary>The determiner, which may stand before the noun that "and" joins it to.</summary>
        public int Determiner;

        /// <summary>The preposition of its of-phrase.</summary>
        public int Of;

        /// <summary>The token after its of-phrase.</summary>
        public int Last;

        /// <summary>The token after its title.</summary>
        public int TitleEnd;

        /// <summary>Where what is said of it goes on.</summary>
        public int Said;

        /// <summary>Where what is said of it ends.</summary>
        public int Tail;

        /// <summary>Where what a protest is about begins, which has its own place and year; the tail where there is no such thing.</summary>
        public int Matter;

        /// <summary>Where what is said of an occasion ends, whatever it is about.</summary>
        public int WholeEnd;

        /// <summary>Where it goes on behind a verb that says that it took place, past the crime that it is about; -1 where there is none.</summary>
        public int ToldEnd;

        /// <summary>An index of dates.</summary>
        public int Date;

        /// <summary>An index of names.</summary>
        public int Place;

        /// <summary>The place that stands with a date behind its topic; an index of names.</summary>
        public int HeldAt;

        /// <summary>Whose it is; an index of names.</summary>
        public int Owner;

        /// <summary>How many people it befell; an index of quantities.</summary>
        public int Count;

        /// <summary>How many there were; an index of quantities.</summary>
        public int Times;

        /// <summary>Whether it stands before another noun: "a murder case".</summary>
        public bool IsCompound;

        /// <summary>Whether it hangs on a noun before it, whose verb follows: "the trial over | the killings".</summary>
        public bool IsInner;

        /// <summary>Whether a preposition is part of it: "on trial".</summary>
        public bool IsAdverbial;

        public bool HasOfPhrase, IsDefinite, IsPlural;

        /// <summary>Whether it is written as a title is.</summary>
        public bool IsTitled;

        /// <summary>Whether it is all that a heading names.</summary>
        public bool IsHeading;

        /// <summary>Whether it names such events in general.</summary>
        public bool IsGeneral;

        public bool IsPlaced;

        /// <summary>Whether the house that it is held in is named.</summary>
        public bool IsHosted;

        /// <summary>Whether its place alone makes it a certain one.</summary>
        public bool IsLocated;

        /// <summary>Whether it points back at one that was told.</summary>
        public bool RefersBack;

        /// <summary>Whether a verb says that it happened; null until that is asked.</summary>
        public bool? Happened;

        public readonly bool IsWeak => (EventWords.NounTraits(Attributes) & EventNounTraits.Weak) != 0;

        public readonly bool IsSpoken => (EventWords.NounTraits(Attributes) & EventNounTraits.Spoken) != 0;

        public readonly bool IsFuture => (EventWords.NounTraits(Attributes) & EventNounTraits.Future) != 0;

        /// <summary>Whether it is an attack where forces made it.</summary>
        public readonly bool MayBeOfForces => (EventWords.NounTraits(Attributes) & EventNounTraits.Forces) != 0;

        public readonly bool IsGathering => EventWords.IsMeeting(Kind) || Kind == EventKind.Election;

        /// <summary>Whether what its clause says of when and where is said of it, and not of what it is about.</summary>
        public readonly bool IsWhole => IsGathering || Kind is EventKind.Protest or EventKind.Attack;

        public readonly bool IsDated => Date >= 0;

        public readonly bool IsNamed => Owner >= 0 || (!IsSpoken && HasOfPhrase && Count >= 0);

        public readonly bool IsCounted => Count >= 0 || Times >= 0;

        /// <summary>Whether a date, a name or a place tells it from others of its kind.</summary>
        public readonly bool IsOwn => IsDated || IsNamed || IsPlaced;

        /// <summary>"the event", "the meeting" point back at a gathering that was told.</summary>
        public readonly bool PointsAtGathering => RefersBack && Kind == EventKind.Conference && !IsPlural;
    }
}
