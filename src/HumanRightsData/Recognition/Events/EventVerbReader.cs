using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Reads a verb that tells an event, with its subject, object, date and place.</summary>
internal static class EventVerbReader
{
    /// <summary>How far back a verb that "and" joins to another looks for that other.</summary>
    private const int Joined = 14;

    /// <summary>How far before "how" the verb may stand that says that it is told: "described in a letter how".</summary>
    private const int Telling = 8;

    /// <summary>How far behind "for" the noun may stand that says why something was done.</summary>
    private const int MostOfCause = 5;

    public static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, in EventMention before, ref EventMention mention)
    {
        uint attributes = clause.Page.Lexicon.Value(match, WordClass.EventVerb).Attributes;
        int end = head + match.Length;
        TokenRun rest = default;
        if ((EventWords.VerbTraits(attributes) & EventVerbTraits.Apart) != 0)
        {
            if (!TryRest(clause, head, end, out rest, ref match))
            {
                return false;
            }

            attributes = clause.Page.Lexicon.Value(match, WordClass.EventVerb).Attributes;
        }

        EventVerbTraits verb = EventWords.VerbTraits(attributes) | EventVerbTraits.Told;
        if (attributes == 0 || ((verb & EventVerbTraits.Present) != 0 && !clause.IsHeading && clause.Entry < 0 && !IsManaged(clause, head)))
        {
            return false;
        }

        EventVerbGroup group = EventVerbGroup.Before(clause, head);
        if (!group.Happened)
        {
            return false;
        }

        mention.Kind = EventWords.KindOf(attributes);
        mention.Head = head;
        mention.HeadId = match.Id;
        mention.Verb = verb;
        mention.Owner = mention.Date = mention.Place = mention.Count = -1;

        bool joined = IsJoined(clause, head, group, before);
        return !joined && EventVerbGroup.FirstOfList(clause, group, out EventVerbGroup first) && ReadFirst(clause, first, out EventMention other)
            ? TryRead(clause, end, rest, group with { IsPassive = first.IsPassive, HasAuxiliary = first.HasAuxiliary, IsPresent = first.IsPresent }, joined: true, other, ref mention)
            : TryRead(clause, end, rest, group, joined, before, ref mention);
    }

    /// <summary>The rest of a phrase behind the object of its first word: "found A | guilty".</summary>
    private static bool TryRest(in ClauseReader clause, int head, int end, out TokenRun rest, ref PhraseMatch match)
    {
        int objectEnd = Math.Min(clause.ObjectEnd(end), clause.Sentence.EndToken - 1);
        for (int i = end + 1; i <= objectEnd; i++)
        {
            PhraseMatch found = clause.Grammar.EventVerbApart(head, i, clause.Sentence.EndToken);
            if (found.Found)
            {
                match = found;
                rest = TokenRun.Of(clause.Page, i, i + found.Length);
                return true;
            }
        }

        rest = default;
        return false;
    }

    private static bool TryRead(in ClauseReader clause, int end, TokenRun rest, in EventVerbGroup group, bool joined, in EventMention before, ref EventMention mention)
    {
        if (!ReadSubject(clause, end, group, joined, before, ref mention) || !ReadVoice(clause, end, rest, group, joined, before, ref mention)
            || SaysOfAnother(clause, mention))
        {
            return false;
        }

        ReadSetting(clause, end, group, joined, before, ref mention);
        return IsTold(clause, group, joined, ref mention);
    }

    /// <summary>"managed to | flee": it was done.</summary>
    private static bool IsManaged(in ClauseReader clause, int head) => head - 2 >= clause.Sentence.FirstToken && clause.IsTo(head - 1)
        && EventReality.IsAspect(clause, head - 2) && clause.Grammar.EndsIn(head - 2, "ed");

    /// <summary>Whether a verb goes on with what is told by an event's verb before it: "was arrested and tortured".</summary>
    private static bool IsJoined(in ClauseReader clause, int head, in EventVerbGroup group, in EventMention before)
    {
        int last = group.First - 1;
        return before.Verb != EventVerbTraits.None && before.Head >= clause.Sentence.FirstToken && head - before.Head <= Joined
            && (clause.IsJoining(last)
                || (last > before.Head && clause.Tokens[last].Kind == TokenKind.Comma
                && (clause.IsJoining(last - 1) || IsListed(clause, head, group, before))));
    }

    /// <summary>"was arrested in 1981, | tortured in Orre Prison, and sentenced": a passive that goes on behind the date or place of the one before.</summary>
    private static bool IsListed(in ClauseReader clause, int head, in EventVerbGroup group, in EventMention before) => before.IsPassive && group.First == head
        && clause.Covers(head - 2, MentionKinds.Date | MentionKinds.Place)
        && (EventWords.VerbTraits(clause.Page.Lexicon, clause.Tokens[head]) & (EventVerbTraits.Harm | EventVerbTraits.Court)) != 0;

    /// <summary>"after | being convicted".</summary>
    private static bool IsGerundOfTime(in ClauseReader clause, in EventVerbGroup group, int head) => group.IsPassive && group.First < head
        && group.First > clause.Sentence.FirstToken
        && clause.Grammar.EndsIn(group.First, "ing") && (clause.Grammar.Conjunction(group.First - 1) & ConjunctionForms.Subordinate) != 0;

    /// <summary>Reads what a verb that tells no event gives those that go on with it: "the guards questioned, tortured and executed them".</summary>
    private static bool ReadFirst(in ClauseReader clause, in EventVerbGroup first, out EventMention mention)
    {
        mention = new EventMention { IsPassive = first.IsPassive, Kind = (EventKind)(-1), Date = -1, Place = -1 };
        int start = EventSubject.Start(clause, first.First, out int end);
        if (start >= first.First || EventSubject.IsUnreal(clause, start))
        {
            return false;
        }

        mention.Subject = TokenRun.Of(clause.Page, start, first.First);
        mention.SubjectEnd = Math.Max(start + 1, end);
        mention.Date = EventSetting.DateBefore(clause, start);
        mention.Place = EventSetting.PlaceBefore(clause, start);
        return true;
    }

    /// <summary>Who it is told of: the phrase before the verb, or that of the verb before it ("was arrested and tortured").</summary>
    private static bool ReadSubject(in ClauseReader clause, int end, in EventVerbGroup group, bool joined, in EventMention before, ref EventMention mention)
    {
        if (joined)
        {
            mention.Subject = before.Subject;
            mention.SubjectEnd = before.SubjectEnd;
            return before.Kind != mention.Kind;
        }

        int last = group.First - 1;
        int start = EventSubject.Start(clause, group.First, out int subjectEnd);
        if (start >= group.First && IsGerundOfTime(clause, group, mention.Head))
        {
            // "was executed after being convicted": the subject is that of the verb before.
            bool same = before.Verb != EventVerbTraits.None && before.Head >= clause.Sentence.FirstToken && before.Subject.Length > 0
                && mention.Head - before.Head <= Joined && before.Kind != mention.Kind;
            mention.Subject = same ? before.Subject : mention.Subject;
            mention.SubjectEnd = before.SubjectEnd;
            return same;
        }

        if (start >= group.First && clause.IsJoining(last))
        {
            // "they protested and were beaten": the subject stands before another verb, farther off than is followed.
            mention.Subject = TokenRun.Of(clause.Page, group.First, mention.Head + 1) with { End = group.First };
            mention.SubjectEnd = group.First;
            return group.HasAuxiliary || clause.ObjectEnd(end) >= 0;
        }

        if (start >= group.First || EventSubject.IsUnreal(clause, start)
            || (group.IsPassive && clause.Grammar.EndsIn(group.First, "ing")
                && EventReality.IsProspective(clause, Math.Max(clause.Sentence.FirstToken, start - 2), group.First))) // "to prevent refugees being sent back"
        {
            return false;
        }

        mention.Subject = TokenRun.Of(clause.Page, start, group.First);
        mention.SubjectEnd = Math.Max(start + 1, subjectEnd);
        return !clause.IsNone(start) || clause.Covers(start, MentionKinds.Quantity); // "no less than 26 clerks"
    }

    /// <summary>Whether the verb is active or passive, what its object is, and the words that tell it.</summary>
    private static bool ReadVoice(in ClauseReader clause, int end, TokenRun rest, in EventVerbGroup group, bool joined, in EventMention before, ref EventMention mention)
    {
        int head = mention.Head;
        int objectEnd = rest.Length > 0 ? rest.First : clause.ObjectEnd(end);
        if (objectEnd < 0 && !group.HasAuxiliary && end + 1 < clause.Sentence.EndToken && clause.Grammar.IsAdverb(end)
            && clause.Tokens[end + 1].Is(WordClass.Determiner) && !clause.IsDefinite(end + 1) && !clause.IsDate(end))
        {
            // "shot only a guard", but "rounded up just a sampling" does something else.
            objectEnd = clause.ObjectEnd(++end);
            if (objectEnd >= 0 && !IsOfPeople(clause, TokenRun.Of(clause.Page, end, objectEnd)))
            {
                return false;
            }
        }

        bool alone = (mention.Verb & EventVerbTraits.Alone) != 0;
        int objectFirst = end;
        if (objectEnd < 0 && !alone && !group.HasAuxiliary && (!joined || !before.IsPassive))
        {
            objectFirst = EventVerbGroup.LastOfList(clause, end);
            objectEnd = objectFirst > end ? clause.ObjectEnd(objectFirst) : -1; // "tortured and executed thousands"
            if (objectEnd >= 0 && (mention.Verb & EventVerbTraits.Harm) != 0 && mention.Kind != EventKind.Other
                && !IsOfPeople(clause, TokenRun.Of(clause.Page, objectFirst, HeadEnd(clause, objectFirst, objectEnd)))
                && clause.IsDefinite(objectFirst) && clause.QuantityWithin(objectFirst, HeadEnd(clause, objectFirst, objectEnd)) < 0)
            {
                return false; // "assaulted, harassed and hindered the work of reporters"
            }
        }

        if ((alone || !group.HasAuxiliary) && end < clause.Sentence.EndToken && (clause.Grammar.Conjunction(end) & ConjunctionForms.That) != 0)
        {
            return false; // "they protested that", "the paper revealed that": it is said
        }

        bool present = (mention.Verb & EventVerbTraits.Present) != 0;
        bool leads = (mention.Verb & EventVerbTraits.Court) != 0 && end - 1 > head && clause.Tokens[end - 1].Is(WordClass.Preposition); // "charged with torturing them": of what, not whom
        mention.IsPassive = group.IsPassive || (!group.HasAuxiliary && !alone && !present && (objectEnd < 0 || leads));
        if (mention.IsPassive && !group.IsPassive && !joined)
        {
            if (!IsReducedPassive(clause, group.First, mention) || (clause.Tokens[end].Is(WordClass.Demonstrative) && !clause.IsDate(end)))
            {
                return false; // "the team executed this"
            }

            int named = EventSubject.NamedBefore(clause, mention.Subject.First);
            if (named >= 0 && mention.SubjectEnd == group.First)
            {
                mention.SubjectEnd = mention.Subject.First - 1; // "Ana Dunn, a driver | detained in 2019"
                mention.Subject = mention.Subject with { First = named };
            }
        }

        if (mention.IsPassive || (alone && objectEnd < 0))
        {
            // "charged with": a preposition at the end leads on to what is not told here; "set up" is no verb without it.
            int last = end;
            while (objectEnd >= 0 && last > head + 1 && clause.Tokens[head].Is(WordClass.EventVerb)
                && clause.Tokens[last - 1].Is(WordClass.Preposition) && !clause.Tokens[last - 1].Is(WordClass.Adverb))
            {
                last--;
            }

            mention.Run = TokenRun.Of(clause.Page, joined ? group.First : TitleStart(clause, mention, group), last);
            return !joined || !mention.IsPassive || before.IsPassive || group.IsPassive;
        }

        if (objectEnd < 0 || clause.IsNone(objectFirst) || IsModifier(clause, group.First) || IsAdjective(clause, group, mention)
            || (alone && (mention.Verb & EventVerbTraits.Thing) == 0))
        {
            return false;
        }

        // A number right before a participle and its noun: "the 30 disappeared students".
        if (!group.HasAuxiliary && clause.Covers(group.First - 1, MentionKinds.Quantity) && !clause.Tokens[objectFirst].Is(WordClass.Determiner)
            && !clause.IsName(objectFirst) && !clause.Covers(objectFirst, MentionKinds.Quantity))
        {
            return false;
        }

        // "most elected officials": without a determiner on either side an adjective looks the same.
        mention.IsBare = !group.HasAuxiliary && mention.Subject.Length > 0 && IsBare(clause, mention.Subject.First) && IsBare(clause, objectFirst)
            && clause.NameWithin(objectFirst, objectEnd) < 0;
        mention.Object = TokenRun.Of(clause.Page, objectFirst, objectEnd);
        mention.Run = TokenRun.Of(clause.Page, head, Math.Max(objectEnd, rest.End));
        return true;
    }

    /// <summary>Where a title with its subject begins: not with "who" or "whose", and not before a date.</summary>
    private static int TitleStart(in ClauseReader clause, in EventMention mention, in EventVerbGroup group)
    {
        int first = mention.Subject.First;
        if (mention.Subject.End < group.First)
        {
            return group.First; // "being convicted"
        }

        if (!group.IsPassive && clause.DateWithin(group.First, mention.Head) is >= 0 and int date)
        {
            return clause.Dates[date].Run.End;
        }

        return !clause.Grammar.IsRelative(first) ? first : clause.Grammar.IsPossessive(first) && first + 1 < group.First ? first + 1 : group.First;
    }

    /// <summary>Whether the verb says no more than that what a noun beside it names took place: "held a session", "a conference was held".</summary>
    private static bool SaysOfAnother(in ClauseReader clause, in EventMention mention)
    {
        // "the blast killed twelve": the noun names what happened.
        int subject = mention.SubjectEnd - 1;
        if (!mention.IsPassive && mention.Object.Length > 0 && (mention.Verb & EventVerbTraits.Harm) != 0 && subject >= mention.Subject.First
            && clause.Covers(subject, MentionKinds.Event) && clause.Tokens[subject].Is(WordClass.EventNoun))
        {
            return true;
        }

        if (!clause.Tokens[mention.Head].Is(WordClass.EventOccurrence))
        {
            return false;
        }

        int first = mention.Object.Length > 0 ? mention.Object.First : mention.Subject.First, end = mention.Object.Length > 0 ? mention.Object.End
            : mention.SubjectEnd;
        for (int i = first; i < end; i++)
        {
            if (clause.Tokens[i].Is(WordClass.EventNoun) && !clause.IsName(i)
                && EventWords.NounKind(clause.Page, i) != mention.Kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before a verb without an auxiliary can hardly be its subject: "no candidate but long shot Lindsey".</summary>
    private static bool IsAdjective(in ClauseReader clause, in EventVerbGroup group, in EventMention mention)
    {
        if (group.HasAuxiliary || mention.Subject.Length == 0 || clause.IsHeading || !IsBare(clause, mention.Subject.First))
        {
            return false;
        }

        int last = mention.SubjectEnd - 1;
        return !clause.IsPeople(last) && !clause.IsName(last) && !clause.Grammar.IsPlural(last);
    }

    private static void ReadSetting(in ClauseReader clause, int end, in EventVerbGroup group, bool joined, in EventMention before, ref EventMention mention)
    {
        int clauseEnd = clause.PredicateEnd(Math.Max(end, mention.Object.End));
        mention.PredicateEnd = clauseEnd;
        mention.InHeading = clause.IsHeading;
        if ((mention.Verb & EventVerbTraits.Court) != 0 || mention.Kind is EventKind.Sentence or EventKind.Trial)
        {
            clauseEnd = BeforeCrime(clause, end, clauseEnd);
        }
        else if ((mention.Verb & EventVerbTraits.Harm) != 0)
        {
            clauseEnd = BeforeCause(clause, end, clauseEnd);
        }

        if ((mention.Verb & EventVerbTraits.Weak) != 0)
        {
            clauseEnd = BeforePurpose(clause, end, clauseEnd);
        }

        int start = joined ? before.Subject.First : mention.Subject.First;
        int matter = mention.Kind == EventKind.Protest ? EventNounReader.BeforeMatter(clause, end, clauseEnd) : clauseEnd;
        if (clause.HasDates)
        {
            mention.Date = EventSetting.DateAfter(clause, end, clauseEnd);
            mention.Date = mention.Date >= 0 && clause.Dates[mention.Date].Run.First > matter && clause.Dates[mention.Date].Value.Start.Precision != DatePrecision.Day ? -1 : mention.Date; // "protested over the killings in 2009"
            mention.Date = mention.Date >= 0 ? mention.Date : clause.DateWithin(group.First, mention.Head);
            mention.Date = mention.Date >= 0 || clause.IsRelative(group.First - 1) ? mention.Date : EventSetting.DateBefore(clause, start); // what opens the sentence dates its own verb
            if (mention.Date >= 0 && mention.IsPassive && !group.HasAuxiliary && !joined && clause.Dates[mention.Date].Run.End <= start
                && (HasWords(clause, clause.Dates[mention.Date].Run.End, start) || IsBeforeAuxiliary(clause, mention.PredicateEnd)))
            {
                mention.Date = -1; // "On 3 May the king pardoned two men convicted of theft"
            }
        }

        if (clause.HasNames)
        {
            mention.Place = EventSetting.PlaceAfter(clause, end, BeforeJoined(clause, Math.Max(end, mention.Object.End), matter));
            mention.Place = mention.Place >= 0 || clause.IsRelative(group.First - 1) ? mention.Place : EventSetting.PlaceBefore(clause, start); // what opens the sentence says where its own verb was
        }

        mention.Owner = PatientOf(clause, mention);
        if (joined)
        {
            // "was arrested in Ashton on 3 May and sentenced to death": when and where the first was says nothing of the second.
            mention.Date = mention.Date < 0 && before.Date >= 0 && clause.Dates[before.Date].Run.First < before.Head ? before.Date : mention.Date;
            mention.Place = mention.Place < 0 && before.Place >= 0 && clause.Names[before.Place].Run.First < before.Head ? before.Place : mention.Place;
        }

        mention.Count = mention.Object.Length > 0 ? clause.PeopleWithin(mention.Object.First, mention.Object.End)
            : joined ? -1 : clause.PeopleWithin(mention.Subject.First, mention.SubjectEnd);
    }

    /// <summary>"a court set up | to try those who had fled in 1971": what it is for has its own place and time.</summary>
    public static int BeforePurpose(in ClauseReader clause, int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            ref readonly Token next = ref clause.Tokens[i + 1];
            if (clause.IsTo(i) && !clause.IsName(i) && next.IsWord && !next.Capitalised
                && !next.Is(WordClass.Determiner | WordClass.EventNoun | WordClass.Pronoun) && !clause.IsDate(i + 1) && !clause.IsName(i + 1)
                && !clause.Covers(i + 1, MentionKinds.Quantity))
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>"was arrested at her house | and sent to a prison in Orre": where the next thing was done.</summary>
    private static int BeforeJoined(in ClauseReader clause, int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            if (clause.IsJoining(i) && !clause.IsName(i)
                && (EventVerbGroup.IsPast(clause, i + 1)
                    || (clause.Tokens[i + 1].Is(WordClass.EventOccurrence | WordClass.VerbForm) && !clause.Tokens[i + 1].Capitalised
                        && !clause.Tokens[i + 1].Is(WordClass.EventNoun))))
            {
                return i;
            }
        }

        return to;
    }

    private static bool HasWords(in ClauseReader clause, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (clause.Tokens[i].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"convicted over killings at X": what a court speaks of has its own place and time.</summary>
    public static int BeforeCrime(in ClauseReader clause, int from, int to)
    {
        bool charged = false;
        for (int i = from; i < to; i++)
        {
            // "sentenced for crimes committed in the 1970s"
            charged |= (clause.Preposition(i) & PrepositionForms.For) != 0;
            if (charged && clause.Grammar.EndsIn(i, "ed") && clause.Grammar.IsPlural(i - 1) && !clause.IsName(i))
            {
                return i;
            }

            // "charged with murder on 3 May": named in general, it has neither.
            bool general = clause.Tokens[i - 1].Is(WordClass.Preposition) && !clause.Grammar.IsPlural(i) && !clause.IsOf(i + 1)
                && !EventNounReader.IsGerund(clause, i, i + 1);
            if (clause.Tokens[i].Is(WordClass.EventNoun) && !general && !clause.IsName(i) && !clause.IsDate(i))
            {
                return i;
            }

            // "prosecuted for his part in a rally on 3 May"
            if ((clause.Preposition(i) & PrepositionForms.For) != 0 && i + 1 < to && clause.Grammar.IsPossessive(i + 1))
            {
                return i;
            }

            // "convicted of poisoning a man in 2004"
            if (clause.Tokens[i - 1].Is(WordClass.Preposition) && clause.Tokens[i].IsWord && !clause.Tokens[i].Is(WordClass.EventNoun)
                && clause.Grammar.EndsIn(i, "ing") && !clause.IsName(i))
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>"arrested | for the killing of a guard in 2004", "hanged | over the killings at X": why it was done has its own place and time; but
    /// "arrested for murder on 3 May".</summary>
    private static int BeforeCause(in ClauseReader clause, int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            if ((clause.Preposition(i) & (PrepositionForms.For | PrepositionForms.Matter)) == 0 || clause.IsName(i))
            {
                continue;
            }

            int noun = i + 1;
            while (noun < Math.Min(to, i + MostOfCause) && !clause.Tokens[noun].Is(WordClass.EventNoun | WordClass.Preposition) && !clause.IsDate(noun))
            {
                noun++;
            }

            bool general = noun == i + 1 && !clause.Grammar.IsPlural(noun) && !clause.IsOf(noun + 1);
            if (noun < to && clause.Tokens[noun].Is(WordClass.EventNoun) && !general && !clause.IsName(noun))
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>The one person that it befell, by name; -1 for none.</summary>
    private static int PatientOf(in ClauseReader clause, in EventMention mention)
    {
        bool makes = (mention.Verb & EventVerbTraits.Text) != 0 && !mention.IsPassive; // whose report it is
        if (!makes && (mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Court | EventVerbTraits.Post)) == 0)
        {
            return -1;
        }

        bool subject = makes || mention.IsPassive || mention.Object.Length == 0
            || (mention.Verb & (EventVerbTraits.Alone | EventVerbTraits.Court)) == (EventVerbTraits.Alone | EventVerbTraits.Court);
        int end = subject ? mention.SubjectEnd : mention.Object.End;
        int name = clause.NameWithin(subject ? mention.Subject.First : mention.Object.First, end);
        while (name >= 0 && clause.Names[name].Run.End < end)
        {
            int after = clause.Names[name].Run.End;
            if (clause.Names[name].Kind == NameKind.Person
                && (clause.IsJoining(after) || (clause.Tokens[after].Kind == TokenKind.Comma && after + 1 < end
                    && (clause.IsName(after + 1) || clause.IsJoining(after + 1)))))
            {
                return -1; // "Ana Dunn, Ben Carr and Cora Dale": of no one of them alone
            }

            name = clause.NameWithin(clause.Names[name].Run.End, end); // "Home Guard leader Ana Dunn"
        }

        return name >= 0 && clause.Names[name].Run.End == end && (makes || clause.Names[name].Kind == NameKind.Person) ? name : -1;
    }

    /// <summary>Whether what stands around the verb makes it an event of this document.</summary>
    private static bool IsTold(in ClauseReader clause, in EventVerbGroup group, bool joined, ref EventMention mention)
    {
        TokenRun whom = mention.IsPassive || mention.Object.Length == 0 ? mention.Subject : mention.Object;
        bool dated = mention.Date >= 0;
        bool somebody = IsSomebody(clause, whom) || ((mention.Verb & EventVerbTraits.Alone) != 0 && IsSomebody(clause, mention.Subject));
        bool relative = mention.SubjectEnd < group.First && clause.Tokens[group.First - 1].Is(WordClass.Pronoun | WordClass.Conjunction) && !joined;
        mention.IsOwn = mention.IsSpecific = dated || somebody;
        mention.Kind = IsOfPlainText(clause, mention) ? EventKind.Other : mention.Kind;
        relative |= IsOfWhose(clause, mention);
        if (mention.Kind == EventKind.StatementRelease && !dated && clause.Tokens[mention.Head].Is(WordClass.SpeechVerb))
        {
            return false; // "said in a statement": what is said without a day is a statement and no event
        }

        if ((mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Court)) != 0
            && (IsThing(clause, whom, mention.Kind) || (mention.Kind == EventKind.Torture && IsInContest(clause, mention))))
        {
            return false; // "executed the order", "the bill was killed", "was beaten in the primary"
        }

        if (IsNameless(clause, mention, group) || (!mention.IsSpecific && (relative || IsQuestion(clause, mention.Subject.First))))
        {
            return false;
        }

        if (mention.Kind == EventKind.Other && (mention.Verb & EventVerbTraits.Court) != 0 && !IsSomebody(clause, whom) && !IsOfPeople(clause, whom))
        {
            return false; // "designated a plot of land": no measure against anybody
        }

        if (mention.IsBare && !dated && !clause.IsHeading)
        {
            return false;
        }

        if ((mention.Verb & EventVerbTraits.Weak) != 0)
        {
            bool fits = mention.Kind == EventKind.Attack || (mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Post)) == 0 || IsOfPeople(clause, whom);
            bool told = group.HasAuxiliary && mention.IsPassive
                && ((mention.Verb & EventVerbTraits.Harm) != 0 ? somebody || (whom.Length > 0 && clause.IsDefinite(whom.First)) : mention.Place >= 0);
            bool counted = (mention.Verb & EventVerbTraits.Harm) != 0 && mention.Count >= 0 && clause.Quantities[mention.Count].CountsPeople;
            bool posted = (mention.Verb & EventVerbTraits.Post) != 0 && mention.Owner >= 0; // "Ana Dunn was replaced"
            bool founded = (mention.Verb & EventVerbTraits.Founds) != 0 && clause.Covers(mention.SubjectEnd - 1, MentionKinds.Organisation);
            if ((mention.Verb & EventVerbTraits.Founds) != 0 && mention.IsPassive && clause.Tokens[mention.SubjectEnd - 1].Is(WordClass.EventNoun))
            {
                return false; // "an exhibition was set up": the exhibition is told of
            }

            bool modifies = mention.IsPassive && !group.HasAuxiliary && !joined && !clause.IsHeading
                && (mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Court)) == 0 && IsWithinAnother(clause, mention.PredicateEnd);
            return fits && !modifies && (dated || told || counted
                || (group.HasAuxiliary && mention.IsPassive && !group.IsPresent && (posted || founded))
                || (somebody && group.HasAuxiliary && (mention.Verb & EventVerbTraits.Court) != 0));
        }

        if (mention.IsPassive && !group.HasAuxiliary && !clause.IsHeading && !dated)
        {
            // "it must end with Ana Dunn convicted" tells nothing, "Ana Dunn, convicted at Ashton" does.
            // "She was arrested and tortured": whom the verb before names.
            bool she = joined && whom.Length == 1 && clause.Tokens[whom.First].Is(WordClass.Pronoun) && clause.Grammar.IsNominative(whom.First);
            return (somebody || she) && ((mention.Verb & EventVerbTraits.Court) == 0 || joined || clause.Tokens[group.First - 1].Kind == TokenKind.Comma
                || mention.Run.End - mention.Head > 1);
        }

        if (group.IsPresent && !clause.IsHeading && !dated && (!mention.IsSpecific || (mention.Verb & EventVerbTraits.Post) != 0))
        {
            return false;
        }

        // "a policeman was shot": one that the reader does not know yet.
        bool definite = whom.Length > 0 && (clause.IsDefinite(whom.First) || IsOfThem(clause, mention));
        bool another = whom.Length > 0 && clause.Tokens[whom.First].Is(WordClass.Determiner) && !group.IsPresent;
        bool defined = relative && clause.Tokens[group.First - 2].Kind != TokenKind.Comma; // "the people who disappeared in 1998" says which
        mention.RefersBack = !somebody && definite && !defined && !clause.Tokens[whom.First].Is(WordClass.Pronoun) && !IsOfThem(clause, mention);

        // A phrase of several words ("used tear gas", "took to the streets") leaves no doubt.
        bool phrase = (mention.Verb & EventVerbTraits.Alone) != 0 && mention.Run.End - mention.Head > 1 && !mention.IsPassive;
        return mention.IsSpecific || clause.IsHeading || mention.Place >= 0 || definite || another || phrase || (mention.Verb & EventVerbTraits.Text) != 0;
    }

    /// <summary>Whether a verb follows whose subject the words before it are.</summary>
    private static bool IsBeforeAuxiliary(in ClauseReader clause, int end) => end < clause.Sentence.EndToken && clause.Tokens[end].Is(WordClass.Auxiliary)
        && !clause.IsJoining(end - 1) && !(clause.Grammar.IsAdverb(end - 1) && clause.IsJoining(end - 2));

    /// <summary>"Towns visited in April | were quiet", "In towns visited in April, | she spoke": another verb says what is told.</summary>
    private static bool IsWithinAnother(in ClauseReader clause, int end) => end < clause.Sentence.EndToken && (IsBeforeAuxiliary(clause, end)
        || (clause.Tokens[end].Kind == TokenKind.Comma && clause.Tokens[clause.Sentence.FirstToken].Is(WordClass.Preposition)
            && !clause.Tokens[clause.Sentence.FirstToken].Is(WordClass.Conjunction)));

    /// <summary>A subject without a noun: "the disappeared", "the Day of the Disappeared".</summary>
    private static bool IsNameless(in ClauseReader clause, in EventMention mention, in EventVerbGroup group) => !group.HasAuxiliary
        && ((mention.Object.Length == 0 && clause.Grammar.EndsIn(group.First - 1, "ing") && group.First - 2 > clause.Sentence.FirstToken
            && clause.IsPointing(group.First - 2)) // "the remaining disappeared"
            || IsNameless(clause, mention, group.First));

    private static bool IsNameless(in ClauseReader clause, in EventMention mention, int group) =>
        (mention.SubjectEnd - mention.Subject.First == 1 || (mention.Subject.Length > 0 && mention.Subject.End == group && clause.IsPointing(group - 1)))
        && (clause.IsPointing(group - 1) || clause.Tokens[mention.Subject.First].Is(WordClass.Determiner) || clause.Grammar.IsPossessive(mention.Subject.First)
            || (clause.Tokens[mention.Subject.First].Is(WordClass.Nationality) && !clause.Grammar.IsPlural(mention.Subject.First)))
        && !clause.IsName(mention.Subject.First);

    /// <summary>"how they died": what is asked is told elsewhere.</summary>
    private static bool IsQuestion(in ClauseReader clause, int subject)
    {
        int word = subject - 1;
        if (word < clause.Sentence.FirstToken || !clause.Tokens[word].Is(WordClass.QuestionWord))
        {
            return false;
        }

        // "described how she had been tortured": it is told; "the prison where the clerk was tortured": which prison.
        bool told = false;
        for (int i = word - 1; i >= Math.Max(clause.Sentence.FirstToken, word - Telling) && !told && clause.Tokens[i].IsWord && !clause.IsJoining(i); i--)
        {
            told = clause.IsSpeech(i) && (clause.Grammar.Speech(i) & SpeechFrames.Question) == 0;
        }

        bool where = word > clause.Sentence.FirstToken && clause.Tokens[word].Is(WordClass.Conjunction) && clause.Tokens[word - 1].IsWord
            && clause.IsNominal(word - 1) && !clause.IsSpeech(word - 1) && !clause.Tokens[word - 1].Is(WordClass.SpeechNoun);
        return !told && !where && !IsForWhich(clause, word);
    }

    /// <summary>"the blast for | which his brother was hanged": said of a noun, where "asked for which blast" asks.</summary>
    private static bool IsForWhich(in ClauseReader clause, int which)
    {
        int noun = which - 2;
        return noun >= clause.Sentence.FirstToken && clause.Grammar.IsRelative(which) && clause.Tokens[which - 1].Is(WordClass.Preposition)
            && !clause.IsOf(which - 1)
            && clause.Tokens[noun].IsWord && clause.IsNominal(noun) && !clause.Tokens[noun].Is(WordClass.SpeechNoun | WordClass.VerbForm);
    }

    /// <summary>"families | whose sons were murdered": which families, of all whom it befell; but "Ana Dunn, whose brother was murdered".</summary>
    private static bool IsOfWhose(in ClauseReader clause, in EventMention mention) => mention.Subject.Length > 0
        && clause.Tokens[mention.Subject.First].Is(WordClass.Pronoun)
        && clause.Grammar.IsRelative(mention.Subject.First) && clause.Grammar.IsPossessive(mention.Subject.First)
        && clause.Grammar.IsPlural(mention.SubjectEnd - 1);

    /// <summary>"her statement was approved": a text that is no law.</summary>
    private static bool IsOfPlainText(in ClauseReader clause, in EventMention mention) => mention.Kind == EventKind.Legislation && mention.IsPassive
        && mention.SubjectEnd > mention.Subject.First
        && clause.Tokens[mention.SubjectEnd - 1].Is(WordClass.EventNoun)
        && EventWords.IsText(EventWords.NounKind(clause.Page, mention.SubjectEnd - 1));

    /// <summary>"most of them were tortured".</summary>
    private static bool IsOfThem(in ClauseReader clause, in EventMention mention) => mention.Object.Length == 0
        && mention.SubjectEnd - mention.Subject.First > 2
        && clause.Tokens[mention.SubjectEnd - 1].Is(WordClass.Pronoun) && clause.IsOf(mention.SubjectEnd - 2);

    private static bool IsOfPeople(in ClauseReader clause, TokenRun run)
    {
        bool people = false;
        for (int i = run.First; i < run.End; i++)
        {
            if (clause.Tokens[i].Kind == TokenKind.Possessive)
            {
                people = false; // "Dunn’s assets", not "Dunn’s brother"
            }
            else
            {
                people |= (clause.IsPeople(i) && (clause.Grammar.Pronoun(i) & PronounForms.It) == 0) || clause.Covers(i, MentionKinds.Person)
                    || clause.Tokens[i].Is(WordClass.RoleNoun);
            }
        }

        return people;
    }

    /// <summary>"was beaten | in the 2010 election", "beaten | in the primary by Dunn": by votes.</summary>
    private static bool IsInContest(in ClauseReader clause, in EventMention mention)
    {
        int behind = mention.Run.End;
        return (clause.Preposition(behind) & (PrepositionForms.In | PrepositionForms.At)) != 0
            && clause.PhraseEnd(behind + 1) is var end && end - 1 > behind && clause.Tokens[end - 1].Is(WordClass.EventNoun)
            && EventWords.NounKind(clause.Page, end - 1) == EventKind.Election;
    }

    /// <summary>Whether a phrase is of something that nobody can kill, hold or put on trial: "a search warrant", "the plan of the generals", "40 orders".</summary>
    private static bool IsThing(in ClauseReader clause, TokenRun phrase, EventKind kind)
    {
        bool counted = phrase.Length > 0 && clause.Covers(phrase.End - 1, MentionKinds.Quantity);
        int head = counted ? phrase.End : phrase.Length == 1 ? phrase.First : clause.Grammar.HeadNoun(phrase);
        if (head < 0 || !clause.Tokens[head].Is(WordClass.Thing))
        {
            return false;
        }

        ref readonly Token thing = ref clause.Tokens[head];
        return thing.Is(WordClass.Pronoun | WordClass.Determiner) ? !counted && (kind != EventKind.Attack || !thing.Is(WordClass.Pronoun)) // "executed four this year"
            : !thing.Capitalised;
    }

    /// <summary>Whether a participle without an auxiliary is a passive that tells: "nine killed", "Ana Dunn, arrested in 1980".</summary>
    private static bool IsReducedPassive(in ClauseReader clause, int group, in EventMention mention) => !IsModifier(clause, group)
        && (mention.Verb & EventVerbTraits.Text) == 0 && !clause.IsRelative(group - 1)
        && !(clause.Tokens[group - 1].Is(WordClass.Pronoun) && clause.Grammar.IsNominative(group - 1));

    /// <summary>Whether the participle stands before a noun as its adjective: "the executed prisoners", "Khomeini’s designated successor".</summary>
    private static bool IsModifier(in ClauseReader clause, int group) => group > clause.Sentence.FirstToken && !clause.IsName(group - 1)
        && (clause.Tokens[group - 1].Kind == TokenKind.Possessive || clause.Tokens[group - 1].Is(WordClass.Preposition)
            || clause.Grammar.IsPossessive(group - 1)
            || (clause.Tokens[group - 1].Is(WordClass.Determiner) && !clause.Covers(group - 1, MentionKinds.Quantity)));

    /// <summary>The token after a phrase’s own noun: before its first preposition.</summary>
    private static int HeadEnd(in ClauseReader clause, int first, int end)
    {
        int at = first + 1;
        while (at < end && (!clause.Tokens[at].Is(WordClass.Preposition) || clause.Covers(at, MentionKinds.Name | MentionKinds.Quantity)))
        {
            at++;
        }

        return at;
    }

    private static bool IsBare(in ClauseReader clause, int at) => !clause.Tokens[at].Is(WordClass.Determiner | WordClass.Pronoun)
        && !clause.Covers(at, MentionKinds.Name | MentionKinds.Quantity);

    private static bool IsSomebody(in ClauseReader clause, TokenRun run) => clause.NameWithin(run.First, run.End) >= 0
        || clause.PeopleWithin(run.First, run.End) >= 0;
}
