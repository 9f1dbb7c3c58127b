using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Reads a noun that names an event, with its modifiers, of-phrase, date and place.</summary>
internal static partial class EventNounReader
{
    /// <summary>How many kinds of events there are: the first bits of a noun's or verb's attributes.</summary>
    public const int Kinds = 19;

    /// <summary>How many tokens what is said of a person between commas may have.</summary>
    private const int LongestApposition = 14;

    /// <summary>How many words off its preposition the noun may stand that says what people gather about.</summary>
    private const int LongestMatter = 6;

    private const uint Weak = 1 << Kinds, Spoken = 2 << Kinds, Future = 4 << Kinds, Shows = 8 << Kinds, Forces = 16 << Kinds, Dies = 32 << Kinds;

    /// <summary>Whether a noun is one of somebody's dying, which may be a killing told before: "death".</summary>
    public static bool IsDeath(Lexicon lexicon, int id) => (lexicon.Value(id, WordClass.EventNoun).Attributes & Dies) != 0;

    /// <summary>Whether a noun is one of a picture or recording, which shows whom its of-phrase names.</summary>
    public static bool IsShowing(Lexicon lexicon, int id) => (lexicon.Value(id, WordClass.EventNoun).Attributes & Shows) != 0;

    public static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, ref EventMention mention)
    {
        int end = head + match.Length;
        if (IsPartOfAnother(clause, head, end))
        {
            return false;
        }

        uint attributes = clause.Page.Lexicon.Value(match, WordClass.EventNoun).Attributes;
        if (attributes == 0)
        {
            return false; // a phrase that is listed to say that it is none
        }

        if (end < clause.Sentence.EndToken && clause.Tokens[end].Kind == TokenKind.Colon && EventFields.TryRead(clause, head, end, KindOf(attributes), match.Id, ref mention))
        {
            return true;
        }

        // Most nouns are none of an event: what is cheap to ask, and what refuses many, comes first.
        bool compound = !clause.IsHeading && IsBeforeNoun(clause, end);
        if (compound && ((attributes & Weak) != 0 || !clause.HasDates))
        {
            return false;
        }

        bool future = (attributes & Future) != 0, spoken = (attributes & Spoken) != 0;
        if (spoken && IsSpeechAtEnd(clause, head, end))
        {
            return false;
        }

        int first = clause.PhraseStart(head, out int determiner);
        if (determiner < 0 && IsGerund(clause, head, end))
        {
            return false;
        }

        int from = determiner >= 0 ? determiner : first;
        if ((KindOf(attributes) is EventKind.Killing or EventKind.Attack && EventFields.IsValue(clause, from)) || (from - 2 >= clause.Sentence.FirstToken && clause.Tokens[from - 2].Is(WordClass.EventNoun) && clause.AfterGloss(from - 1) > from - 1))
        {
            return false; // "a fatwa (a decree) issued by": the same
        }

        if (EventReality.IsProspective(clause, first, head) || (future && EventReality.IsWanted(clause, from, KindOf(attributes), future, dated: false)))
        {
            return false;
        }

        int of = clause.IsOf(end) ? end : OfBehindSetting(clause, end);
        int last = of >= 0 ? Math.Max(end, clause.PhraseEnd(of + 1)) : end;
        bool ofPhrase = last > end + 1;
        last = ofPhrase ? last : end;
        EventKind kind = (attributes & Forces) != 0 && IsOfForces(clause, first, head, end) ? EventKind.Attack : KindOf(attributes);
        bool gathering = kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Election;
        int titleEnd = spoken ? TitleEnd(clause, last) : last;
        titleEnd = titleEnd == last ? clause.AfterGloss(last) : titleEnd;
        titleEnd = (gathering || spoken || kind == EventKind.Other) && IsHeldBehind(clause, titleEnd) ? titleEnd + 1 : titleEnd;
        titleEnd = ofPhrase && titleEnd == last && (IsHarm(kind) || kind is EventKind.Trial or EventKind.Sentence) ? AfterApposition(clause, last) : titleEnd;
        int said = titleEnd, gatheringEnd = -1, date = -1, place = -1, held = -1, owner = -1;
        if (gathering || clause.HasDates || clause.HasNames)
        {
            bool whole = gathering || kind is EventKind.Protest or EventKind.Attack;
            int tail = whole ? clause.GatheringEnd(gathering ? titleEnd : last) : clause.TailEnd(titleEnd);
            gatheringEnd = whole ? tail : -1;
            int matter = kind == EventKind.Protest ? BeforeMatter(clause, titleEnd, tail) : tail;
            said = gathering ? AfterTopic(clause, titleEnd, ref tail) : matter < tail ? AfterMatter(clause, titleEnd, tail) : titleEnd;
            matter = said > matter ? tail : Math.Min(matter, tail); // where it was stands before, or behind "was held"
            if (kind is EventKind.Sentence or EventKind.Trial && EventVerbReader.BeforeCrime(clause, titleEnd, tail) is int crime && crime < tail)
            {
                bool hearing = clause.Tokens[crime].Is(WordClass.EventNoun) && KindOf(clause.Page.Lexicon.Value(clause.Tokens[crime], WordClass.EventNoun).Attributes) is EventKind.Trial or EventKind.Session;
                tail = hearing ? tail : crime; // "a life sentence for crimes committed in the 1970s", but "a judgment at the end of the hearing on 3 May"
            }

            if (clause.HasDates)
            {
                bool ofText = gathering && IsOfText(clause, from);
                date = DateOf(clause, first, head, last, said, ofText ? said : tail);
                int behind = -1;
                if (date >= 0 && whole && kind != EventKind.Attack && IsOfAnother(clause, last, date, out bool sure))
                {
                    behind = sure ? -1 : date;
                    date = -1; // only where nothing before says when
                }

                date = date < 0 && !ofText && gathering ? EventSetting.DateBefore(clause, first) : date;
                date = date < 0 && !ofText ? DateBeforeIn(clause, determiner, gathering) : date;
                date = date < 0 && whole && kind != EventKind.Attack && EventReality.OccurrenceBefore(clause, from, out _) >= 0 ? EventSetting.DateBehindTopic(clause, tail, out held) : date;
                date = date < 0 && !whole ? DateOfOccurrence(clause, tail) : date;
                date = date < 0 && !ofText && !compound ? DateBeforeTelling(clause, from, titleEnd, tail) : date;
                date = date < 0 ? behind : date;
            }

            int with = date < 0 && determiner < 0 && first == head ? JoinedTo(clause, kind, first) : -1;
            if (with >= 0)
            {
                date = clause.Mentions.Events[with].Date; // "the 1988 executions and disappearances"
                determiner = clause.Mentions.Events[with].IsDefinite ? clause.Mentions.Events[with].Run.First - 1 : determiner;
            }

            if (date >= 0 && (IsHarm(kind) || kind == EventKind.Attack) && clause.Dates[date].Run.First >= last && IsOfLaterNoun(clause, last, clause.Dates[date].Run.First))
            {
                date = -1;
            }

            if (date >= 0 && !gathering && EventReality.IsOver(clause, said, clause.Dates[date].Run.First))
            {
                date = -1; // "the occupation ended in 2011"
            }

            if (date >= 0 && clause.Dates[date].Run.First > head && ((compound && !gathering) || (determiner < 0 && (IsCharge(clause, first) || (kind is EventKind.Killing or EventKind.Torture or EventKind.EnforcedDisappearance && IsBareCrime(clause, first, end))))))
            {
                date = -1; // "a murder case on 3 May", "charged with murder on 3 May": not when the murder was
            }

            if (date >= 0 && ((!gathering && (kind == EventKind.Other || !ofPhrase) && IsMatter(clause, from, date)) || IsOfOuter(clause, head, last, clause.Dates[date].Run)))
            {
                date = -1; // "a rally against the war on 3 May": when the rally was
            }

            if (compound && date < 0)
            {
                return false;
            }

            if (clause.HasNames)
            {
                place = EventSetting.PlaceOfPhrase(clause, first, head, last, gathering || spoken);
                if (kind == EventKind.Attack && place >= 0 && clause.Names[place].Run.End == head && EventSetting.IsState(clause, clause.Names[place].Run))
                {
                    place = clause.PlaceWithin(end, last); // "US strikes": who did it
                }

                place = place < 0 && !spoken && kind != EventKind.Attack ? EventSetting.PlaceOfOwner(clause, determiner, head) : place;
                place = place >= 0 ? place : EventSetting.PlaceAfter(clause, gathering || said > last ? said : last, whole ? Math.Min(matter, BeforePurpose(clause, gathering ? said : last, tail)) : BeforeTopic(clause, spoken || kind is EventKind.Legislation or EventKind.Investigation, titleEnd, tail));
                place = place >= 0 ? place : held;
                place = place >= 0 && IsOfOuter(clause, head, last, clause.Names[place].Run) ? -1 : place;
                owner = OwnerOf(clause, determiner, end, last, titleEnd, spoken);
            }
        }

        bool adverbial = clause.Tokens[head].Is(WordClass.Preposition) && match.Length > 1; // "on trial"
        if (adverbial && !IsStanding(clause, head, ref owner))
        {
            return false;
        }

        // "Ana Dunn is standing trial"
        if (kind == EventKind.Trial && owner < 0 && determiner < 0 && first == head && head - 1 > clause.Sentence.FirstToken && clause.Grammar.EndsIn(head - 1, "ing"))
        {
            IsStanding(clause, head - 1, ref owner);
        }

        if ((kind == EventKind.Protest || (kind == EventKind.Conference && of >= 0)) && determiner < 0 && first == head && (clause.Preposition(head - 1) & PrepositionForms.In) != 0 && !IsPlural(clause, end - 1))
        {
            return false; // "resigned in protest of the killings", "met in commemoration of the dead"
        }

        if (kind == EventKind.Protest && first == head && clause.IsTo(head - 1) && !IsPlural(clause, end - 1))
        {
            return false; // "wrote to protest the trial": a verb
        }

        bool definite = determiner >= 0 && clause.IsDefinite(determiner);
        int count = ofPhrase ? clause.PeopleWithin(end, last) : clause.PeopleWithin(first, head);
        bool plural = IsPlural(clause, end - 1);
        int times = plural && determiner < 0 && ((attributes & Forces) == 0 || kind == EventKind.Attack) && clause.QuantityWithin(first, head) is >= 0 and int number && clause.Quantities[number].Kind == QuantityKind.Count ? number : -1;
        bool titled = clause.Tokens[head].Capitalised && head > clause.Sentence.FirstToken && clause.Tokens[head - 1].Capitalised && !clause.IsHeading;
        bool placed = place >= 0 || (ofPhrase && clause.HasNames && clause.PlaceWithin(end, last) >= 0); // "detention of the Orre fishers": where it was is not said, but whose it is
        Reading reading = new(attributes)
        {
            Kind = kind,
            From = from,
            Determiner = determiner,
            TitleEnd = titleEnd,
            Said = said,
            Dated = date >= 0,
            Happened = adverbial ? true : null,
            Named = owner >= 0 || (!spoken && ofPhrase && count >= 0),
            Placed = placed,
            Hosted = gathering && !clause.IsHeading && EventSetting.IsHosted(clause, last),
            Counted = count >= 0 || times >= 0,
            Titled = titled,
            Definite = definite,
            Heading = clause.IsHeading && determiner < 0 && !(clause.IsOf(first - 1) && !plural && !ofPhrase), // "Ministers of Murder"
            General = determiner < 0 && !titled && count < 0 && times < 0 && plural,
            OfPhrase = ofPhrase,
        };
        bool own = reading.Dated || reading.Named || placed;
        // "the meeting" points back; "Thursday’s debate", "their book" name another.
        bool back = definite && !own && clause.Tokens[determiner].Kind != TokenKind.Possessive && (clause.IsPointing(determiner) || !spoken);
        reading.PointsAtGathering = back && kind == EventKind.Conference && !plural;
        reading.Located = (placed && IsPlaced(clause, determiner, last, plural)) || (kind == EventKind.Trial && determiner >= 0 && HasNationality(clause, first, head));
        // "called for her release in July": the day is that of the demand. "called for the 1988 massacre to be recognised" names it by its year.
        bool demanded = date >= 0 && clause.Dates[date].Run.First >= end && !clause.IsTo(Math.Max(last, clause.Dates[date].Run.End)) && EventReality.IsDemanded(clause, from);
        if (demanded || ((IsHarm(kind) || kind == EventKind.Attack) && EventReality.IsPutOff(clause, last)) || !IsEvent(clause, ref reading) || (!future && EventReality.IsWanted(clause, from, kind, future, reading.Dated)))
        {
            return false;
        }

        mention = default;
        mention.Kind = kind;
        mention.Owner = owner;
        mention.Head = head;
        mention.HeadId = match.Id;
        mention.Date = date;
        mention.Place = place;
        mention.Count = times >= 0 ? times : count;
        mention.IsCounted = times >= 0;
        mention.IsDefinite = definite;
        mention.IsIndefinite = determiner >= 0 && !definite && clause.Tokens[determiner].Is(WordClass.Determiner);
        mention.IsPlural = plural;
        mention.IsGeneral = reading.General;
        mention.InHeading = clause.IsHeading;
        mention.PredicateEnd = Math.Max(last, gatheringEnd >= 0 ? gatheringEnd : clause.GatheringEnd(last));
        mention.IsOwn = own;
        mention.RefersBack = back;
        mention.IsSpecific = IsSpecific(clause, ref reading);
        mention.Run = TokenRun.Of(clause.Page, first, last);
        return true;
    }

    /// <summary>"Israeli strikes", "a strike on a school", "strikes killed nine": done by forces, and no workers’.</summary>
    private static bool IsOfForces(in ClauseReader clause, int first, int head, int end)
    {
        for (int i = first; i < head; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Nationality) || clause.Covers(i, MentionKinds.Organisation) || (clause.Covers(i, MentionKinds.Place) && i == head - 1))
            {
                return true;
            }
        }

        if ((clause.Preposition(end) & PrepositionForms.On) != 0)
        {
            return !clause.IsDate(end + 1) && !clause.Tokens[end + 1].Is(WordClass.Weekday | WordClass.Month) && !clause.Tokens[end + 1].IsNumber;
        }

        int verb = end;
        while (verb < clause.Sentence.EndToken && (clause.Grammar.IsAdverb(verb) || clause.IsRelative(verb) || (clause.Grammar.Auxiliary(verb) & AuxiliaryForms.Have) != 0))
        {
            verb++;
        }

        return verb < clause.Sentence.EndToken && clause.Tokens[verb].Is(WordClass.EventVerb)
            && (EventVerbReader.TraitsOf(clause.Page.Lexicon, clause.Tokens[verb]) & EventVerbTraits.Harm) != 0;
    }

    /// <summary>What is done to people one by one.</summary>
    private static bool IsHarm(EventKind kind) => kind is EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Torture or EventKind.Detention;

    public static EventKind KindOf(uint attributes) => (EventKind)System.Numerics.BitOperations.TrailingZeroCount(attributes | (1u << Kinds));

    /// <summary>What stands around a noun.</summary>
    private struct Reading(uint attributes)
    {
        public readonly bool IsWeak => (attributes & Weak) != 0;

        public readonly bool IsSpoken => (attributes & Spoken) != 0;

        public readonly bool IsFuture => (attributes & Future) != 0;

        public EventKind Kind { get; init; }

        /// <summary>The first token of its phrase, the determiner where it has one.</summary>
        public int From { get; init; }

        /// <summary>The determiner; -1 for none.</summary>
        public int Determiner { get; init; }

        /// <summary>The token after its title.</summary>
        public int TitleEnd { get; init; }

        /// <summary>Where what is said of it goes on.</summary>
        public int Said { get; init; }

        public bool Dated { get; init; }

        public bool Named { get; init; }

        public bool Placed { get; init; }

        /// <summary>Whether the house that it is held in is named.</summary>
        public bool Hosted { get; init; }

        public bool Counted { get; init; }

        public bool Titled { get; init; }

        public bool Definite { get; init; }

        public bool Heading { get; init; }

        public bool General { get; init; }

        public bool OfPhrase { get; init; }

        /// <summary>Whether its place alone makes it a certain one.</summary>
        public bool Located { get; set; }

        /// <summary>"the event", "the meeting" point back at a gathering that was told.</summary>
        public bool PointsAtGathering { get; set; }

        /// <summary>Whether a verb says that it happened; null until that is asked.</summary>
        public bool? Happened { get; set; }
    }

    /// <summary>Whether a noun in -ing is a verb with its object: "denied killing Ana Dunn", "convicted of bombing a school".</summary>
    public static bool IsGerund(in ClauseReader clause, int head, int end) => end < clause.Sentence.EndToken && end - head == 1 && clause.Grammar.EndsIn(head, "ing") && !clause.Tokens[end].LineStart
        && (clause.Covers(end, MentionKinds.Person | MentionKinds.Organisation) || clause.OpensPhrase(end) || clause.PeopleWithin(end, end + 1) >= 0 || (clause.Tokens[end].Is(WordClass.Pronoun) && !clause.IsRelative(end)));

    private static bool IsEvent(in ClauseReader clause, ref Reading reading)
    {
        if (reading.IsWeak)
        {
            return (reading.Dated || reading.Hosted || reading.PointsAtGathering || (reading.IsSpoken && reading.Named) || (reading.Definite && (reading.Named || reading.Placed))
                    || (!reading.General && !(reading.IsSpoken && reading.Definite) && Happened(clause, ref reading)))
                && !IsBare(clause, ref reading);
        }

        if (reading.IsSpoken)
        {
            return reading.Dated || reading.Named || (reading.Definite && !IsPronominal(clause, reading.Determiner)) || (!reading.General && Happened(clause, ref reading));
        }

        if (reading.Kind is EventKind.Other or EventKind.Trial or EventKind.Sentence or EventKind.Investigation or EventKind.Detention)
        {
            return reading.Definite || IsSpecific(clause, ref reading);
        }

        return reading.Determiner >= 0 || (reading.OfPhrase && !reading.General) || IsSpecific(clause, ref reading);
    }

    /// <summary>A bare singular is a word of its general sense: "by treaty", "Convention against Torture", "crimes under international law committed in the war".</summary>
    private static bool IsBare(in ClauseReader clause, ref Reading reading) => reading.Determiner < 0 && !reading.General && !reading.Titled && !reading.Named && !reading.Heading
        && !reading.Counted && (!Happened(clause, ref reading) || (!reading.Dated && IsBehindPreposition(clause, reading.From)));

    /// <summary>Whether a preposition opens the phrase, before its adjectives.</summary>
    private static bool IsBehindPreposition(in ClauseReader clause, int from)
    {
        int at = from - 1;
        for (int adjectives = 0; adjectives < 2 && at > clause.Sentence.FirstToken && clause.IsNominal(at) && !clause.IsName(at); adjectives++)
        {
            at--;
        }

        return at >= clause.Sentence.FirstToken && clause.Tokens[at].Is(WordClass.Preposition);
    }

    /// <summary>Whether the words alone make a certain event.</summary>
    private static bool IsSpecific(in ClauseReader clause, ref Reading reading) => reading.Dated || reading.Named || reading.Hosted || (reading.Titled && reading.Kind != EventKind.Other && !reading.IsFuture)
        || (((reading.Located && (!reading.IsFuture || reading.Definite)) || (reading.Heading && !reading.IsFuture)) && (!reading.General || (reading.Placed && reading.Heading)))
        || ((!reading.General || reading.Kind is EventKind.Protest or EventKind.Attack) && Happened(clause, ref reading));

    /// <summary>"this report".</summary>
    private static bool IsPronominal(in ClauseReader clause, int determiner) => !clause.Tokens[determiner].Is(WordClass.Pronoun) && clause.Tokens[determiner].Is(WordClass.Demonstrative);

    /// <summary>Whether a verb says that it happened, or somebody says something in it.</summary>
    private static bool Happened(in ClauseReader clause, ref Reading reading) => reading.Happened ??= EventReality.Happened(clause, reading.From, reading.TitleEnd)
        || (reading.Said > reading.TitleEnd && clause.Tokens[reading.Said - 1].Is(WordClass.EventOccurrence) && EventVerbGroup.Before(clause, reading.Said - 1) is { Happened: true, IsPassive: true })
        || (IsWhereSaid(clause, reading.Determiner) && (reading.Kind == EventKind.Report || (reading.Kind == EventKind.StatementRelease && IsToGathering(clause, reading.TitleEnd))));

    /// <summary>", the Orre Post reports.": who says what stands before.</summary>
    private static bool IsSpeechAtEnd(in ClauseReader clause, int head, int end) => clause.Tokens[head].Is(WordClass.SpeechVerb) && head > clause.Sentence.FirstToken
        && clause.Covers(head - 1, MentionKinds.Person | MentionKinds.Organisation) && clause.Grammar.EndsIn(head, "s")
        && (end >= clause.Sentence.EndToken || (clause.Tokens[end].Kind == TokenKind.Stop && end + 1 >= clause.Sentence.EndToken));

    /// <summary>Whether the noun is the first part of a longer one ("protest march", "election campaign"), or a name ("Bill Clinton").</summary>
    private static bool IsPartOfAnother(in ClauseReader clause, int head, int end)
    {
        ref readonly Token token = ref clause.Tokens[head];
        if (end >= clause.Sentence.EndToken)
        {
            return false;
        }

        ref readonly Token next = ref clause.Tokens[end];
        if (token.Capitalised && next.Capitalised && next.SpaceBefore && !next.LineStart && !clause.IsHeading && (!clause.IsName(end) || clause.Covers(end, MentionKinds.Person))
            && (head > clause.Sentence.FirstToken || token.Is(WordClass.GivenName)) && !next.Is(WordClass.Preposition | WordClass.Conjunction))
        {
            return true; // "Fair Sentencing Act", "Bill Hadley"
        }

        if (token.Capitalised && token.Is(WordClass.GivenName) && next.Capitalised)
        {
            return true;
        }

        return next.Is(WordClass.EventNoun) && !next.LineStart && next.SpaceBefore && !next.Is(WordClass.EventVerb) && (!clause.IsHeading || IsOfCourt(clause, end)); // "Murder Conviction"
    }

    /// <summary>A noun of what courts do about a crime that is named before it.</summary>
    private static bool IsOfCourt(in ClauseReader clause, int at) => KindOf(clause.Page.Lexicon.Value(clause.Tokens[at], WordClass.EventNoun).Attributes) is EventKind.Trial or EventKind.Sentence or EventKind.Investigation;

    private static bool IsBeforeNoun(in ClauseReader clause, int end) => end < clause.Sentence.EndToken && clause.Tokens[end].IsWord && clause.Tokens[end].SpaceBefore && !clause.Tokens[end].LineStart
        && clause.IsNominal(end) && !clause.IsName(end) && !clause.IsDate(end) && !clause.Tokens[end].Is(WordClass.VerbForm | WordClass.EventOccurrence)
        && !clause.Grammar.EndsIn(end, "ed") && !clause.Grammar.IsAdverb(end);

    /// <summary>"the killing on Wednesday | of Ana Dunn", "the trial in Orre | of Ben Carr": the preposition behind a date or place; -1 where there is none.</summary>
    private static int OfBehindSetting(in ClauseReader clause, int end)
    {
        int first = end + (clause.Preposition(end) != PrepositionForms.None ? 1 : 0);
        int after = clause.HasDates && first < clause.Sentence.EndToken && clause.IsDate(first) ? clause.DateEnd(first) : -1;
        if (after < 0 && first > end && clause.HasNames && clause.PlaceWithin(first, first + 1) is >= 0 and int place)
        {
            after = clause.Names[place].Run.End;
        }

        return after >= 0 && clause.IsOf(after) && clause.NameWithin(after, clause.PhraseEnd(after + 1)) >= 0 ? after : -1;
    }

    /// <summary>The token after the title in marks that follows a book or report: "her book “Ash” appeared".</summary>
    private static int TitleEnd(in ClauseReader clause, int last)
    {
        int open = last < clause.Sentence.EndToken && clause.Tokens[last].Kind == TokenKind.Comma ? last + 1 : last;
        if (open >= clause.Sentence.EndToken || clause.Tokens[open].Kind is < TokenKind.OpenQuote or > TokenKind.StraightSingle)
        {
            return last;
        }

        int close = clause.Grammar.SkipInset(open, clause.Sentence.EndToken);
        return close == open ? last : Math.Min(clause.Sentence.EndToken - 1, close + 1);
    }

    /// <summary>"the trial of Ana Dunn, a former guard, | in Orre began": where it goes on behind what is said of a person between commas; the comma where it does not.</summary>
    private static int AfterApposition(in ClauseReader clause, int comma)
    {
        int limit = Math.Min(clause.Sentence.EndToken - 1, comma + LongestApposition);
        if (comma >= limit || clause.Tokens[comma].Kind != TokenKind.Comma || !clause.Covers(comma - 1, MentionKinds.Person))
        {
            return comma;
        }

        for (int i = comma + 1; i < limit; i++)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (token.Kind == TokenKind.Comma)
            {
                ref readonly Token next = ref clause.Tokens[i + 1];
                bool goesOn = next.Is(WordClass.Auxiliary) || next.Begins(WordClass.EventOccurrence) || (next.Is(WordClass.Preposition) && !next.Is(WordClass.Conjunction));
                return goesOn && i > comma + 1 && !clause.Grammar.HasVerb(comma + 1, i) ? i + 1 : comma;
            }

            bool verb = i > comma + 1 && EventVerbGroup.IsPast(clause, i); // "After the murder of Ana Dunn, the clerk moved"
            if (verb || clause.IsDate(i) || clause.Covers(i, MentionKinds.Person) || token.Kind is TokenKind.OpenQuote or TokenKind.Semicolon or TokenKind.Colon)
            {
                return comma;
            }
        }

        return comma;
    }

    /// <summary>"in a submission to the Council": somebody says something in it.</summary>
    private static bool IsWhereSaid(in ClauseReader clause, int determiner, PrepositionForms where = PrepositionForms.In) =>
        determiner > clause.Sentence.FirstToken && (!clause.IsDefinite(determiner) || clause.Grammar.IsPossessive(determiner)) && !clause.IsNone(determiner) && (clause.Preposition(determiner - 1) & where) != 0;

    /// <summary>", held in Paris": a participle behind a comma says where and when a gathering was.</summary>
    private static bool IsHeldBehind(in ClauseReader clause, int last) => last + 2 < clause.Sentence.EndToken && clause.Tokens[last].Kind == TokenKind.Comma && clause.Tokens[last + 1].Is(WordClass.EventOccurrence)
        && EventVerbGroup.IsPast(clause, last + 1) && (clause.Tokens[last + 2].Is(WordClass.Preposition) || clause.IsDate(last + 2));

    /// <summary>"in a message | to the conference": it was read there; what is said without a day elsewhere is a statement and no event.</summary>
    private static bool IsToGathering(in ClauseReader clause, int last) => clause.IsTo(last) && last + 2 < clause.Sentence.EndToken && clause.Tokens[last + 1].Is(WordClass.Determiner) && clause.Tokens[last + 2].Is(WordClass.EventNoun)
        && KindOf(clause.Page.Lexicon.Value(clause.Tokens[last + 2], WordClass.EventNoun).Attributes) is EventKind.Conference or EventKind.Exhibition or EventKind.Session;

    /// <summary>Where what is said of a gathering goes on behind what it is about: "a conference on the 1988 massacre in Iran | was held in Paris".</summary>
    private static int AfterTopic(in ClauseReader clause, int from, ref int tail)
    {
        int topic = -1;
        for (int i = from; i < tail; i++)
        {
            if (clause.IsName(i) || clause.IsDate(i))
            {
                continue;
            }

            bool noun = clause.Tokens[i].Is(WordClass.EventNoun) && !clause.Tokens[i].Is(WordClass.EventOccurrence);
            bool another = noun && KindOf(clause.Page.Lexicon.Value(clause.Tokens[i], WordClass.EventNoun).Attributes) is EventKind.Conference or EventKind.Exhibition or EventKind.Session;
            if (topic < 0)
            {
                topic = noun && !another ? i : -1;
            }
            else if (another || clause.Tokens[i].Is(WordClass.EventOccurrence))
            {
                return i + 1;
            }
        }

        tail = topic < 0 ? tail : topic;
        return from;
    }

    /// <summary>"a meeting was held | to discuss the prisons of Norway": what it was for has its own place, but not "a vigil to remember them was held in Norway".</summary>
    private static int BeforePurpose(in ClauseReader clause, int from, int tail)
    {
        int purpose = EventVerbReader.BeforePurpose(clause, from, tail);
        for (int i = purpose; i < tail; i++)
        {
            if (clause.Tokens[i].Begins(WordClass.EventOccurrence) || clause.Tokens[i].Is(WordClass.EventOccurrence | WordClass.Auxiliary))
            {
                return tail;
            }
        }

        return purpose;
    }

    /// <summary>"the third session of | the trial of Ana Dunn was held in Orre on 3 May": what stands behind says when and where the session was.</summary>
    private static bool IsOfOuter(in ClauseReader clause, int head, int last, TokenRun setting)
    {
        int count = clause.Mentions.Events.Count;
        return count >= 2 && setting.First >= last && clause.Mentions.Events[count - 2] is { Verb: EventVerbTraits.None, Kind: EventKind.Conference or EventKind.Exhibition or EventKind.Session } outer && outer.Head < head && outer.Run.End >= last && outer.Run.Contains(head);
    }

    /// <summary>"a rally | against the war in Syria": what a protest is about, where that happened as well, has its own place and year.</summary>
    public static int BeforeMatter(in ClauseReader clause, int from, int tail)
    {
        for (int i = from; i < tail; i++)
        {
            if ((clause.Preposition(i) & PrepositionForms.Matter) == 0 || clause.IsName(i))
            {
                continue;
            }

            for (int noun = i + 1; noun < Math.Min(tail, i + LongestMatter) && !clause.Tokens[noun].Is(WordClass.Preposition); noun++)
            {
                if (clause.Tokens[noun].Is(WordClass.EventNoun) && !clause.IsName(noun))
                {
                    return i;
                }
            }
        }

        return tail;
    }

    /// <summary>Where what is said of a protest goes on behind what it is about; the token itself where it does not.</summary>
    private static int AfterMatter(in ClauseReader clause, int from, int tail) => AfterTopic(clause, from, ref tail);

    /// <summary>Whether a noun is what people gather about, in the words right before it, and the date behind it is that of their protest: "a rally against | the war on 3 May".</summary>
    private static bool IsMatter(in ClauseReader clause, int from, int date)
    {
        if ((clause.Preposition(from - 1) & PrepositionForms.Matter) == 0 || clause.Mentions.Events.Count < 2)
        {
            return false;
        }

        ref readonly EventMention before = ref clause.Mentions.Events[clause.Mentions.Events.Count - 2]; // the one that is being read is the last
        return before.Kind == EventKind.Protest && before.Date == date && before.Head >= clause.Sentence.FirstToken && clause.Dates[date].Value.Start.Precision == DatePrecision.Day;
    }

    /// <summary>
    /// Whether a date behind a gathering may be that of what it was held for, "a rally over | the massacre of miners in 1988"; surely where it is no
    /// more than a year.
    /// </summary>
    private static bool IsOfAnother(in ClauseReader clause, int from, int date, out bool sure)
    {
        sure = false;
        bool definite = false, found = false;
        for (int i = from; i < clause.Dates[date].Run.First; i++)
        {
            definite = clause.IsDefinite(i) || (definite && !clause.Tokens[i].Is(WordClass.Preposition));
            if (clause.Tokens[i].Is(WordClass.EventNoun) && !clause.Tokens[i].Is(WordClass.EventOccurrence) && !clause.IsName(i))
            {
                found = true;
                sure |= definite && clause.Dates[date].Value.Start.Precision <= DatePrecision.Year;
            }
        }

        return found;
    }

    /// <summary>Where the words end that may say where it was: "the massacre | at a conference in Geneva", "the report | on the situation in Iran" do not.</summary>
    private static int BeforeTopic(in ClauseReader clause, bool spoken, int from, int tail)
    {
        for (int i = from; i < tail; i++)
        {
            if (clause.IsName(i) || clause.IsDate(i))
            {
                continue;
            }

            bool another = i > from && clause.Tokens[i].Is(WordClass.EventNoun) && !clause.Tokens[i].Is(WordClass.EventOccurrence)
                && KindOf(clause.Page.Lexicon.Value(clause.Tokens[i], WordClass.EventNoun).Attributes) is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Report or EventKind.StatementRelease;
            if (another || (spoken && (clause.Preposition(i) & PrepositionForms.On) != 0 && !clause.IsDate(i + 1)))
            {
                return i;
            }
        }

        return tail;
    }

    /// <summary>Whether a text or recording of a gathering is told of, "the tape of her | first meeting": a date of the sentence is that of the tape.</summary>
    private static bool IsOfText(in ClauseReader clause, int first)
    {
        int of = first - 1;
        while (of > clause.Sentence.FirstToken && (clause.IsName(of) || clause.Tokens[of].Kind == TokenKind.Possessive || clause.Tokens[of].Is(WordClass.Determiner)))
        {
            of--;
        }

        return of > clause.Sentence.FirstToken && clause.IsOf(of) && clause.Tokens[of - 1].Is(WordClass.EventNoun)
            && KindOf(clause.Page.Lexicon.Value(clause.Tokens[of - 1], WordClass.EventNoun).Attributes) is EventKind.Report or EventKind.StatementRelease;
    }

    /// <summary>The name of whose it is: "A’s report", "the report of A", "a panel by A".</summary>
    private static int OwnerOf(in ClauseReader clause, int determiner, int end, int last, int titleEnd, bool spoken)
    {
        if (determiner > 0 && clause.Tokens[determiner].Kind == TokenKind.Possessive && clause.Covers(determiner - 1, MentionKinds.Person | MentionKinds.Organisation))
        {
            int name = clause.NameWithin(Math.Max(clause.Sentence.FirstToken, determiner - 6), determiner);
            while (name >= 0 && clause.Names[name].Run.End < determiner && clause.NameWithin(clause.Names[name].Run.End, determiner) is >= 0 and int next)
            {
                name = next; // "Ben Carr spoke after Ana Dunn’s execution": the nearest
            }

            return name;
        }

        int within = clause.NameWithin(end, last);
        if (within >= 0)
        {
            return within;
        }

        if (titleEnd == last && last + 1 < clause.Sentence.EndToken && clause.Tokens[last].Kind == TokenKind.Comma && clause.Tokens[last - 1].Is(WordClass.RoleNoun) && clause.Covers(last + 1, MentionKinds.Person)
            && clause.NameWithin(last + 1, last + 2) is >= 0 and int apposed && clause.Names[apposed].Run.End < clause.Sentence.EndToken && !clause.Tokens[clause.Names[apposed].Run.End].IsWord && clause.Tokens[clause.Names[apposed].Run.End].Kind != TokenKind.Possessive)
        {
            return apposed; // "the trial of a former official, Ana Dunn, began"
        }

        // "by A", "issued by A".
        int by = titleEnd < clause.Sentence.EndToken && clause.Tokens[titleEnd].Is(WordClass.EventOccurrence) ? titleEnd + 1 : last;
        bool whole = !spoken || determiner <= clause.Sentence.FirstToken || !clause.IsOf(determiner - 1); // "a translation of the letter by A" is not A’s letter
        return whole && clause.IsBy(by) ? clause.NameWithin(by, Math.Max(by + 4, clause.PhraseEnd(by + 1))) : -1;
    }

    /// <summary>Whether a place makes a noun a certain event. Of a bare singular only one right behind it does: "war in Syria", not "studied war at Leeds".</summary>
    private static bool IsPlaced(in ClauseReader clause, int determiner, int last, bool plural) => determiner >= 0 || plural || (clause.Preposition(last) & PrepositionForms.In) != 0
        || !clause.Tokens[last].Is(WordClass.Preposition);

    /// <summary>"Ana Dunn has been | on trial": it goes on, and it is hers.</summary>
    private static bool IsStanding(in ClauseReader clause, int head, ref int owner)
    {
        int aux = head;
        while (aux > clause.Sentence.FirstToken && (clause.Tokens[aux - 1].Is(WordClass.Auxiliary) || clause.Grammar.IsAdverb(aux - 1)) && !clause.IsName(aux - 1))
        {
            aux--;
        }

        if (aux == head || !EventVerbGroup.Before(clause, head).Happened)
        {
            return false;
        }

        int name = aux > clause.Sentence.FirstToken && clause.Covers(aux - 1, MentionKinds.Person) ? clause.NameWithin(Math.Max(clause.Sentence.FirstToken, aux - 6), aux) : -1;
        while (name >= 0 && clause.Names[name].Run.End < aux)
        {
            name = clause.NameWithin(clause.Names[name].Run.End, aux);
        }

        owner = name;
        return true;
    }

    /// <summary>"a Swedish court case": a court of which country makes it a certain one.</summary>
    private static bool HasNationality(in ClauseReader clause, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Nationality))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(in ClauseReader clause, int at)
    {
        ReadOnlySpan<char> word = clause.Page.TextOf(clause.Tokens[at]);
        return word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S');
    }
}
