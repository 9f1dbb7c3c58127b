using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Reads a noun that names an event, with its modifiers, of-phrase, date and place.</summary>
internal static partial class EventNounReader
{
    /// <summary>How many tokens what is said of a person between commas may have.</summary>
    private const int LongestApposition = 14;

    public static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, ref EventMention mention)
    {
        Noun noun = new()
        {
            Attributes = clause.Page.Lexicon.Value(match, WordClass.EventNoun).Attributes,
            Head = head,
            End = head + match.Length,
            WholeEnd = -1,
            ToldEnd = -1,
            Date = -1,
            Place = -1,
            HeldAt = -1,
            Owner = -1,
        };

        // A phrase without a kind is listed to say that it is no event.
        if (noun.Attributes == 0 || IsPartOfAnother(clause, head, noun.End))
        {
            return false;
        }

        if (EventFields.TryRead(clause, head, noun.End, EventWords.KindOf(noun.Attributes), match.Id, ref mention))
        {
            return true;
        }

        if (!ReadPhrase(clause, ref noun))
        {
            return false;
        }

        ReadExtent(clause, ref noun);
        if (noun.IsGathering || clause.HasDates || clause.HasNames)
        {
            noun.IsInner = IsBehindOuter(clause, noun.From);
            ReadTail(clause, ref noun);
            ReadDate(clause, ref noun);
            if (noun.IsCompound && noun.Date < 0)
            {
                return false;
            }

            if (clause.HasNames)
            {
                ReadPlace(clause, ref noun);
                noun.Owner = OwnerOf(clause, noun);
            }
        }

        noun.IsAdverbial = clause.Tokens[head].Is(WordClass.Preposition) && match.Length > 1; // "on trial"
        if ((noun.IsAdverbial && !IsStanding(clause, head, ref noun.Owner)) || IsAdverbOrVerb(clause, noun))
        {
            return false;
        }

        if (noun.Kind == EventKind.Trial && noun.Owner < 0 && noun.Determiner < 0 && noun.First == head && head - 1 > clause.Sentence.FirstToken
            && clause.Grammar.EndsIn(head - 1, "ing"))
        {
            IsStanding(clause, head - 1, ref noun.Owner); // "Ana Dunn is standing trial"
        }

        ReadSigns(clause, ref noun);
        if (IsFaculty(clause, noun) || IsDemanded(clause, noun) || (IsViolent(noun.Kind) && EventReality.IsPutOff(clause, noun.Last)) || !IsEvent(clause, ref noun)
            || (!noun.IsFuture && EventReality.IsWanted(clause, noun.From, noun.Kind, noun.IsFuture, noun.IsDated)))
        {
            return false;
        }

        mention = new EventMention
        {
            Kind = noun.Kind,
            Owner = noun.Owner,
            Head = head,
            HeadId = match.Id,
            Date = noun.Date,
            Place = noun.Place,
            Count = noun.Times >= 0 ? noun.Times : noun.Count,
            IsCounted = noun.Times >= 0,
            IsDefinite = noun.IsDefinite,
            IsIndefinite = noun.Determiner >= 0 && !noun.IsDefinite && clause.Tokens[noun.Determiner].Is(WordClass.Determiner),
            IsPlural = noun.IsPlural,
            IsGeneral = noun.IsGeneral,
            InHeading = clause.IsHeading,
            PredicateEnd = Math.Max(noun.Last, noun.WholeEnd >= 0 ? noun.WholeEnd : clause.GatheringEnd(noun.Last)),
            IsOwn = noun.IsOwn,
            RefersBack = noun.RefersBack,
            IsSpecific = IsSpecific(clause, ref noun),
            Run = TokenRun.Of(clause.Page, noun.First, noun.Last),
        };
        return true;
    }

    /// <summary>Reads the noun’s own phrase; false where it names no event, which is what most nouns are refused by: what is cheap to ask comes first.</summary>
    private static bool ReadPhrase(in ClauseReader clause, ref Noun noun)
    {
        noun.IsCompound = !clause.IsHeading && IsBeforeNoun(clause, noun.End);
        if ((noun.IsCompound && (noun.IsWeak || !clause.HasDates)) || (noun.IsSpoken && IsSpeechAtEnd(clause, noun.Head, noun.End)))
        {
            return false;
        }

        noun.First = clause.PhraseStart(noun.Head, out noun.Determiner);
        noun.From = noun.Determiner >= 0 ? noun.Determiner : noun.First;
        return !(noun.Determiner < 0 && IsGerund(clause, noun.Head, noun.End)) && !IsToldBefore(clause, noun)
            && !EventReality.IsProspective(clause, noun.First, noun.Head)
            && !(noun.IsFuture && EventReality.IsWanted(clause, noun.From, EventWords.KindOf(noun.Attributes), noun.IsFuture, dated: false));
    }

    /// <summary>Whether a noun is the value of a field that names the event, or stands behind a gloss on one: "a fatwa (a decree) issued by".</summary>
    private static bool IsToldBefore(in ClauseReader clause, in Noun noun)
    {
        int from = noun.From;
        return (EventWords.KindOf(noun.Attributes) is EventKind.Killing or EventKind.Attack && EventFields.IsValue(clause, from))
            || (from - 2 >= clause.Sentence.FirstToken && clause.Tokens[from - 2].Is(WordClass.EventNoun) && clause.AfterGloss(from - 1) > from - 1);
    }

    /// <summary>Reads what kind of event it is, and how far its of-phrase and its title go.</summary>
    private static void ReadExtent(in ClauseReader clause, ref Noun noun)
    {
        noun.Kind = noun.MayBeOfForces && IsOfForces(clause, noun.First, noun.Head, noun.End) ? EventKind.Attack : EventWords.KindOf(noun.Attributes);
        noun.Of = clause.IsOf(noun.End) ? noun.End : OfBehindSetting(clause, noun.End);
        int last = noun.Of >= 0 ? clause.PhraseEnd(noun.Of + 1) : noun.End;
        noun.HasOfPhrase = last > noun.End + 1;
        noun.Last = noun.HasOfPhrase ? last : noun.End;
        noun.TitleEnd = BehindTitle(clause, noun);
        noun.Said = noun.TitleEnd;
    }

    /// <summary>Where it goes on behind a title, a gloss, a participle or an apposition that follows the noun’s phrase.</summary>
    private static int BehindTitle(in ClauseReader clause, in Noun noun)
    {
        int end = noun.IsSpoken ? TitleEnd(clause, noun.Last) : noun.Last;
        end = end == noun.Last ? clause.AfterGloss(end) : end;
        if ((noun.IsGathering || noun.IsSpoken || noun.Kind == EventKind.Other) && IsHeldBehind(clause, end))
        {
            return end + 1;
        }

        bool befallsOne = IsHarm(noun.Kind) || noun.Kind is EventKind.Trial or EventKind.Sentence;
        return befallsOne && noun.HasOfPhrase && end == noun.Last ? AfterApposition(clause, end) : end;
    }

    /// <summary>Reads how far what is said of it goes.</summary>
    private static void ReadTail(in ClauseReader clause, ref Noun noun)
    {
        noun.Tail = noun.IsWhole ? clause.GatheringEnd(noun.IsGathering ? noun.TitleEnd : noun.Last) : clause.TailEnd(noun.TitleEnd);
        noun.WholeEnd = noun.IsWhole ? noun.Tail : -1;
        int matter = noun.Kind == EventKind.Protest ? BeforeMatter(clause, noun.TitleEnd, noun.Tail) : noun.Tail;
        if (noun.IsGathering)
        {
            noun.Said = AfterTopic(clause, noun.TitleEnd, ref noun.Tail);
        }
        else if (matter < noun.Tail)
        {
            int tail = noun.Tail;
            noun.Said = AfterTopic(clause, noun.TitleEnd, ref tail);
        }

        noun.Matter = noun.Said > matter ? noun.Tail : Math.Min(matter, noun.Tail);
        if (noun.IsInner)
        {
            EndBeforeOuter(clause, ref noun);
        }

        int crime = noun.Kind is EventKind.Sentence or EventKind.Trial or EventKind.Investigation
            ? EventVerbReader.BeforeCrime(clause, noun.TitleEnd, noun.Tail) : noun.Tail;
        bool hearing = crime < noun.Tail && clause.Tokens[crime].Is(WordClass.EventNoun) && EventWords.NounKind(clause.Page, crime) is EventKind.Trial or EventKind.Session;
        if (crime < noun.Tail && !hearing)
        {
            EventReality.OccurrenceWithin(clause, crime, clause.CrimesEnd(crime), out noun.ToldEnd);
            noun.Tail = crime; // "a life sentence for crimes committed in the 1970s", but "a judgment at the end of the hearing on 3 May"
        }
        else
        {
            noun.ToldEnd = ToldBehind(clause, noun.Tail, noun.IsInner || noun.IsWhole); // the words behind a gathering are read with their verbs
        }
    }

    /// <summary>"the trial over the killings in Orre | began in Paris in May": what the verb says of when and where is said of the trial.</summary>
    private static void EndBeforeOuter(in ClauseReader clause, ref Noun noun)
    {
        int verb = EventReality.OccurrenceWithin(clause, noun.TitleEnd, noun.Tail, out _);
        if (verb >= 0)
        {
            noun.Tail = Math.Min(noun.Tail, verb);
            noun.Matter = Math.Min(noun.Matter, verb);
            noun.Said = noun.Said > verb ? noun.TitleEnd : noun.Said;
            noun.WholeEnd = noun.WholeEnd >= 0 ? Math.Min(noun.WholeEnd, verb) : -1;
        }
    }

    /// <summary>Reads what tells whether it names a certain event.</summary>
    private static void ReadSigns(in ClauseReader clause, ref Noun noun)
    {
        bool definite = noun.Determiner >= 0 && clause.IsDefinite(noun.Determiner);
        noun.IsDefinite = definite;
        noun.IsPlural = IsPlural(clause, noun.End - 1);
        noun.Count = noun.HasOfPhrase ? clause.PeopleWithin(noun.End, noun.Last) : clause.PeopleWithin(noun.First, noun.Head);
        noun.Times = noun.IsPlural && noun.Determiner < 0 && (!noun.MayBeOfForces || noun.Kind == EventKind.Attack) ? TimesOf(clause, noun) : -1;
        noun.IsTitled = clause.Tokens[noun.Head].Capitalised && noun.Head > clause.Sentence.FirstToken && clause.Tokens[noun.Head - 1].Capitalised
            && !clause.IsHeading;
        noun.IsGeneral = noun.Determiner < 0 && !noun.IsTitled && noun.Count < 0 && noun.Times < 0 && noun.IsPlural;
        noun.IsHeading = clause.IsHeading && noun.Determiner < 0 && !(clause.IsOf(noun.First - 1) && !noun.IsPlural && !noun.HasOfPhrase); // "Ministers of Murder"
        noun.IsPlaced = noun.Place >= 0 || (noun.HasOfPhrase && clause.HasNames && clause.PlaceWithin(noun.End, noun.Last) >= 0); // "detention of the Orre fishers": where it was is not said, but whose it is
        noun.IsHosted = noun.IsGathering && !clause.IsHeading && EventSetting.IsHosted(clause, noun.Last);
        noun.Happened = noun.IsAdverbial ? true : null;

        // "the meeting" points back; "Thursday’s debate", "their book" name another.
        noun.RefersBack = definite && !noun.IsOwn && clause.Tokens[noun.Determiner].Kind != TokenKind.Possessive
            && (clause.IsPointing(noun.Determiner) || !noun.IsSpoken);
        noun.IsLocated = (noun.IsPlaced && IsPlaced(clause, noun))
            || (noun.Kind == EventKind.Trial && noun.Determiner >= 0 && HasNationality(clause, noun.First, noun.Head));
    }

    /// <summary>The number before a plural that says how many there were, "| 12 executions"; -1 for none.</summary>
    private static int TimesOf(in ClauseReader clause, in Noun noun)
    {
        int number = clause.QuantityWithin(noun.First, noun.Head);
        return number >= 0 && clause.Quantities[number].Kind == QuantityKind.Count ? number : -1;
    }

    /// <summary>"resigned in | protest of the killings", "met in | commemoration of the dead", "wrote to | protest the trial": no noun.</summary>
    private static bool IsAdverbOrVerb(in ClauseReader clause, in Noun noun)
    {
        bool protest = noun.Kind == EventKind.Protest;
        if (noun.First != noun.Head || !(protest || (noun.Kind == EventKind.Conference && noun.Of >= 0)) || IsPlural(clause, noun.End - 1))
        {
            return false;
        }

        return (noun.Determiner < 0 && (clause.Preposition(noun.Head - 1) & PrepositionForms.In) != 0) || (protest && clause.IsTo(noun.Head - 1));
    }

    /// <summary>"called for her release in July": the day is that of the demand. "called for the 1988 massacre to be recognised" names it by its year.</summary>
    private static bool IsDemanded(in ClauseReader clause, in Noun noun)
    {
        if (noun.Date < 0)
        {
            return false;
        }

        TokenRun date = clause.Dates[noun.Date].Run;
        return date.First >= noun.End && !clause.IsTo(Math.Max(noun.Last, date.End)) && EventReality.IsDemanded(clause, noun.From);
    }

    /// <summary>"Israeli strikes", "a strike on a school", "strikes killed nine": done by forces, and no workers’.</summary>
    private static bool IsOfForces(in ClauseReader clause, int first, int head, int end)
    {
        for (int i = first; i < head; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Nationality) || clause.Covers(i, MentionKinds.Organisation)
                || (clause.Covers(i, MentionKinds.Place) && i == head - 1))
            {
                return true;
            }
        }

        if ((clause.Preposition(end) & PrepositionForms.On) != 0)
        {
            return !clause.IsDate(end + 1) && !clause.Tokens[end + 1].Is(WordClass.Weekday | WordClass.Month) && !clause.Tokens[end + 1].IsNumber;
        }

        int verb = end;
        while (verb < clause.Sentence.EndToken && (clause.Grammar.IsAdverb(verb) || clause.IsRelative(verb)
            || (clause.Grammar.Auxiliary(verb) & AuxiliaryForms.Have) != 0))
        {
            verb++;
        }

        return verb < clause.Sentence.EndToken && clause.Tokens[verb].Is(WordClass.EventVerb)
            && (EventWords.VerbTraits(clause.Page.Lexicon, clause.Tokens[verb]) & EventVerbTraits.Harm) != 0;
    }

    /// <summary>"Ana Dunn’s | judgment in choosing this", "her judgment": how well somebody judges.</summary>
    private static bool IsFaculty(in ClauseReader clause, in Noun noun) => !noun.IsDated && !noun.HasOfPhrase
        && (EventWords.NounTraits(noun.Attributes) & EventNounTraits.Judged) != 0 && noun.First > clause.Sentence.FirstToken
        && (clause.Grammar.IsPossessive(noun.First - 1)
            || (clause.Tokens[noun.First - 1].Kind == TokenKind.Possessive && clause.Covers(noun.First - 2, MentionKinds.Person)));

    /// <summary>What is done to people one by one.</summary>
    private static bool IsHarm(EventKind kind) => kind is EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Torture or EventKind.Detention;

    private static bool IsViolent(EventKind kind) => kind == EventKind.Attack || IsHarm(kind);

    /// <summary>Whether a noun in -ing is a verb with its object: "denied killing Ana Dunn", "convicted of bombing a school".</summary>
    public static bool IsGerund(in ClauseReader clause, int head, int end) => end < clause.Sentence.EndToken && end - head == 1
        && clause.Grammar.EndsIn(head, "ing") && !clause.Tokens[end].LineStart
        && (clause.Covers(end, MentionKinds.Person | MentionKinds.Organisation) || clause.OpensPhrase(end) || clause.PeopleWithin(end, end + 1) >= 0
            || (clause.Tokens[end].Is(WordClass.Pronoun) && !clause.IsRelative(end)));

    /// <summary>", the Orre Post reports.": who says what stands before.</summary>
    private static bool IsSpeechAtEnd(in ClauseReader clause, int head, int end) => clause.Tokens[head].Is(WordClass.SpeechVerb)
        && head > clause.Sentence.FirstToken
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
        if (token.Capitalised && next.Capitalised && next.SpaceBefore && !next.LineStart && !clause.IsHeading
            && (!clause.IsName(end) || clause.Covers(end, MentionKinds.Person))
            && (head > clause.Sentence.FirstToken || token.Is(WordClass.GivenName)) && !next.Is(WordClass.Preposition | WordClass.Conjunction))
        {
            return true; // "Fair Sentencing Act", "Bill Hadley"
        }

        if (token.Capitalised && token.Is(WordClass.GivenName) && next.Capitalised)
        {
            return true;
        }

        return next.Is(WordClass.EventNoun) && !next.LineStart && next.SpaceBefore && !next.Is(WordClass.EventVerb)
            && (!clause.IsHeading || IsOfCourt(clause, end)); // "Murder Conviction"
    }

    /// <summary>A noun of what courts do about a crime that is named before it.</summary>
    private static bool IsOfCourt(in ClauseReader clause, int at) =>
        EventWords.NounKind(clause.Page, at) is EventKind.Trial or EventKind.Sentence or EventKind.Investigation;

    private static bool IsBeforeNoun(in ClauseReader clause, int end) => end < clause.Sentence.EndToken && clause.Tokens[end].IsWord
        && clause.Tokens[end].SpaceBefore && !clause.Tokens[end].LineStart
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

        bool reduced = false; // "the trial of Ana Dunn, a guard arrested in 2019, | began"
        for (int i = comma + 1; i < limit; i++)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (token.Kind == TokenKind.Comma)
            {
                ref readonly Token next = ref clause.Tokens[i + 1];
                bool told = next.Is(WordClass.Auxiliary) || next.Begins(WordClass.EventOccurrence);
                bool goesOn = told || (!reduced && next.Is(WordClass.Preposition) && !next.Is(WordClass.Conjunction));
                return goesOn && i > comma + 1 && (reduced || !clause.Grammar.HasVerb(comma + 1, i)) ? i + 1 : comma;
            }

            bool verb = i > comma + 1 && EventVerbGroup.IsPast(clause, i); // "After the murder of Ana Dunn, the clerk moved"
            if (verb && !reduced && clause.Tokens[i + 1].Is(WordClass.Preposition)
                && clause.Tokens[comma + 1].Is(WordClass.Determiner) && !clause.IsDefinite(comma + 1))
            {
                reduced = true;
                continue;
            }

            if (verb || (clause.IsDate(i) && !reduced) || clause.Covers(i, MentionKinds.Person)
                || token.Kind is TokenKind.OpenQuote or TokenKind.Semicolon or TokenKind.Colon)
            {
                return comma;
            }
        }

        return comma;
    }

    /// <summary>", held in Paris": a participle behind a comma says where and when a gathering was.</summary>
    private static bool IsHeldBehind(in ClauseReader clause, int last) => last + 2 < clause.Sentence.EndToken
        && clause.Tokens[last].Kind == TokenKind.Comma && clause.Tokens[last + 1].Is(WordClass.EventOccurrence)
        && EventVerbGroup.IsPast(clause, last + 1) && (clause.Tokens[last + 2].Is(WordClass.Preposition) || clause.IsDate(last + 2));

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
            bool another = noun && EventWords.IsMeeting(EventWords.NounKind(clause.Page, i));
            if (topic < 0)
            {
                topic = noun && !another ? i : -1;
            }
            else if (another || clause.Tokens[i].Begins(WordClass.EventOccurrence))
            {
                int said = another ? 1 : clause.Page.Lexicon.Match(clause.Tokens[..tail], i, WordClass.EventOccurrence).Length;
                if (said > 0)
                {
                    return i + said;
                }
            }
        }

        tail = topic < 0 ? tail : topic;
        return from;
    }

    /// <summary>"Ana Dunn has been | on trial": it goes on, and it is hers.</summary>
    private static bool IsStanding(in ClauseReader clause, int head, ref int owner)
    {
        int aux = head;
        while (aux > clause.Sentence.FirstToken && (clause.Tokens[aux - 1].Is(WordClass.Auxiliary) || clause.Grammar.IsAdverb(aux - 1))
            && !clause.IsName(aux - 1))
        {
            aux--;
        }

        if (aux == head || !EventVerbGroup.Before(clause, head).Happened)
        {
            return false;
        }

        int name = aux > clause.Sentence.FirstToken && clause.Covers(aux - 1, MentionKinds.Person)
            ? clause.NameWithin(Math.Max(clause.Sentence.FirstToken, aux - 6), aux) : -1;
        while (name >= 0 && clause.Names[name].Run.End < aux)
        {
            name = clause.NameWithin(clause.Names[name].Run.End, aux);
        }

        owner = name;
        return true;
    }

    private static bool IsPlural(in ClauseReader clause, int at)
    {
        ReadOnlySpan<char> word = clause.Page.TextOf(clause.Tokens[at]);
        return word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S');
    }
}
