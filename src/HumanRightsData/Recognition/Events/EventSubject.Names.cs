using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventSubject
{
    // Names with what hangs on them between commas or dashes, and what "who" stands for.

    /// <summary>The dash that opens what stands between dashes before a verb: names ("five men – A, B and C – were"), or words that name nobody; -1 where something else stands there.</summary>
    private static int DashBefore(in ClauseReader clause, int close, out bool isList)
    {
        bool person = false;
        isList = true;
        for (int i = close - 1; i > Math.Max(clause.Sentence.FirstToken, close - LongestList); i--)
        {
            if (clause.Tokens[i].Kind == TokenKind.Dash)
            {
                return i < close - 1 && (isList || !person) ? i : -1;
            }

            bool name = clause.Covers(i, MentionKinds.Person);
            person |= name;
            isList &= name || clause.Tokens[i].Kind == TokenKind.Comma || clause.IsJoining(i);
        }

        return -1;
    }

    /// <summary>The person whose body stands before "who was": "Ana Dunn, from | the Home Guard, who was arrested", for a body is not arrested; -1 for none.</summary>
    private static int PersonOf(in ClauseReader clause, int body, ref int head)
    {
        int at = body - 1, first = clause.Sentence.FirstToken;
        at -= at > first && clause.Tokens[at].Is(WordClass.Preposition) ? 1 : 0;
        if (at <= first || clause.Tokens[at].Kind != TokenKind.Comma || !clause.Covers(at - 1, MentionKinds.Person))
        {
            return -1;
        }

        head = at;
        return RunStart(clause, at - 1, MentionKinds.Person, first);
    }

    /// <summary>"gave tea to | Ana Dunn, who was": the name alone, with its title, is whom "who" stands for; -1 where no preposition stands before it.</summary>
    private static int BehindPreposition(in ClauseReader clause, int start, int end)
    {
        for (int i = RunStart(clause, end - 1, MentionKinds.Person, start) - 1; i > start; i--)
        {
            if (clause.IsJoining(i) || clause.IsOf(i) || clause.Tokens[i].Kind == TokenKind.Comma)
            {
                return -1;
            }

            if (clause.Tokens[i].Is(WordClass.Preposition) && !clause.IsName(i))
            {
                return (clause.Preposition(i) & PrepositionForms.Example) != 0 ? -1 : i + 1;
            }
        }

        return -1;
    }

    /// <summary>The person of whom a phrase says what he is: "Ana Dunn, | a driver who was", but not "According to Ana Dunn, | a driver who was"; -1 for none.</summary>
    public static int NamedBefore(in ClauseReader clause, int phrase)
    {
        int comma = phrase - 1, first = clause.Sentence.FirstToken;
        bool was = comma > first && (clause.Grammar.Auxiliary(comma) & AuxiliaryForms.Be) != 0; // "Ana Dunn was | a driver who was"
        if (comma <= first || (clause.Tokens[comma].Kind != TokenKind.Comma && !was) || !clause.Covers(comma - 1, MentionKinds.Person)
            || !clause.Tokens[phrase].Is(WordClass.Determiner)
            || clause.IsDefinite(phrase) || clause.IsNone(phrase) || clause.Covers(phrase, MentionKinds.Quantity))
        {
            return -1;
        }

        int name = RunStart(clause, comma - 1, MentionKinds.Person, first);
        bool hangs = false, verb = false;
        for (int i = first; i < name; i++)
        {
            hangs |= clause.Tokens[i].Is(WordClass.Preposition) && !clause.IsName(i) && !clause.IsOf(i); // "the trial of Ana Dunn, | a driver who was"
            verb |= i > first && clause.Tokens[i].Is(WordClass.Auxiliary | WordClass.VerbForm | WordClass.SpeechVerb | WordClass.EventVerb)
                && !clause.IsName(i);
        }

        return hangs && !verb ? -1 : name;
    }

    /// <summary>Which noun of a phrase "who" stands for: "the fate of | several dissidents who were", "1,340 of the | people who", but "officers of the Council who were".</summary>
    private static int Antecedent(in ClauseReader clause, int start, int end, ref int head)
    {
        int actor = ActorBehind(clause, head, end);
        if (actor >= 0)
        {
            head = end;
            return actor;
        }

        for (int i = end - 2; i > start; i--)
        {
            if (clause.IsOf(i))
            {
                bool people = (clause.IsPeople(end - 1) && !clause.Covers(i, MentionKinds.Quantity)
                    && !clause.Covers(end - 1, MentionKinds.Organisation)) || clause.Covers(end - 1, MentionKinds.Person);
                head = people ? end : head;
                return people ? i + 1 : start;
            }
        }

        return start;
    }

    /// <summary>The body or people behind an occasion that does nobody harm: "a meeting with | the commission which executed", but "the attack on the school which killed"; -1 for none.</summary>
    private static int ActorBehind(in ClauseReader clause, int preposition, int end)
    {
        int last = clause.Tokens[end - 1].IsWord ? end - 1 : end - 2; // "the “Commission” which"
        if (preposition >= last || !IsOccasion(clause, preposition - 1)
            || !(clause.Tokens[last].Is(WordClass.OrganisationNoun) || clause.Covers(last, MentionKinds.Organisation | MentionKinds.Person)
                || clause.IsPeople(last)))
        {
            return -1;
        }

        while (last >= preposition && (!clause.Tokens[last].Is(WordClass.Preposition) || clause.IsName(last)))
        {
            last--;
        }

        return last >= preposition ? last + 1 : -1; // what hangs on a noun may begin with a participle: "a report naming Ana Dunn which"
    }

    private static bool IsOccasion(in ClauseReader clause, int noun) => clause.Tokens[noun].Is(WordClass.EventNoun)
        && EventWords.NounKind(clause.Page, noun) is var kind
        && (EventWords.IsMeeting(kind) || EventWords.IsText(kind) || kind is EventKind.Trial or EventKind.Investigation);

    /// <summary>
    /// Where the clause on a noun begins in which a phrase stands that is not its subject: "doctors | whose names were on the list", "men | who perform",
    /// "the man | who shot Ana Dunn"; -1 for none. Its verb or a preposition stands before the phrase, or it is its verb itself.
    /// </summary>
    private static int RelativeBefore(in ClauseReader clause, int start, int limit, bool auxiliary)
    {
        int before = start - 1;
        while (before > limit && clause.Grammar.IsAdverb(before))
        {
            before--;
        }

        if (before <= limit)
        {
            return -1;
        }

        if (clause.Grammar.IsRelative(before))
        {
            bool verb = auxiliary && !clause.Covers(start, MentionKinds.Name | MentionKinds.Quantity) && !clause.Grammar.OpensPhrase(start)
                && !clause.Grammar.IsPossessive(before) && !clause.Tokens[start].Is(WordClass.Determiner | WordClass.Pronoun);
            return verb && clause.Tokens[before - 1].IsWord ? before : -1;
        }

        bool done = IsDone(clause, before, auxiliary); // "who shot | Ana Dunn", but not "who said | Ana Dunn"
        if ((clause.Tokens[start].Is(WordClass.Pronoun) && !clause.Grammar.IsPossessive(start)) || clause.Tokens[before].Is(WordClass.Conjunction)
            || !(done || (auxiliary && (clause.Tokens[before].Is(WordClass.Preposition) || (clause.Grammar.Auxiliary(before) & AuxiliaryForms.Be) != 0))))
        {
            return -1;
        }

        bool subject = false; // between "that" and the verb: "the claim that soldiers shot Ana Dunn" is no clause on whom the claim is
        for (int i = before - 1; i > limit && (clause.Tokens[i].IsWord || clause.Tokens[i].IsNumber) && !clause.IsSpeech(i); i--)
        {
            if (clause.Grammar.IsRelative(i) || (done && !subject && clause.IsRelative(i)))
            {
                return clause.Tokens[i - 1].IsWord && !clause.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Conjunction) ? i : -1;
            }

            subject |= !clause.Tokens[i].Is(WordClass.Auxiliary) && !clause.Grammar.IsAdverb(i);
        }

        return -1;
    }

    /// <summary>The comma before examples that a comma ends: "Nine prisoners|, including two women, were", -1 for none.</summary>
    private static int BeforeExamples(in ClauseReader clause, int close)
    {
        for (int i = close - 1; i > Math.Max(clause.Sentence.FirstToken + 1, close - LongestInset); i--)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if ((clause.Preposition(i) & PrepositionForms.Example) != 0)
            {
                return clause.Tokens[i - 1].Kind == TokenKind.Comma && (clause.Tokens[i - 2].IsWord || clause.IsName(i - 2)) ? i - 1 : -1;
            }

            if ((token.Is(WordClass.Auxiliary) && !clause.IsName(i))
                || token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"identified as | Ana Dunn", "known as driver | Ana Dunn": a name that a comma ends, behind words that say what somebody is called.</summary>
    private static bool IsCalled(in ClauseReader clause, int first, int comma)
    {
        int name = clause.Covers(comma - 1, MentionKinds.Person) ? RunStart(clause, comma - 1, MentionKinds.Person, first) : comma;
        return name < comma && IsCallingBefore(clause, first, name);
    }

    /// <summary>Whether nothing but words that say what somebody is called, and a title, stands between a token and a name.</summary>
    private static bool IsCallingBefore(in ClauseReader clause, int first, int name)
    {
        PhraseMatch match = first < name && clause.Tokens[first].Begins(WordClass.NameLink)
            ? clause.Page.Lexicon.Match(clause.Tokens[..name], first, WordClass.NameLink) : default;
        int at = first + match.Length;
        while (at < name && clause.Tokens[at].Is(WordClass.RoleNoun | WordClass.Honorific))
        {
            at++;
        }

        return match.Found && at == name && clause.Page.Lexicon.Value(match, WordClass.NameLink).Has(NameLists.LinkCalled);
    }

    /// <summary>"X, a driver from Y,": the token after X; -1 where no name stands before the comma that opens the apposition.</summary>
    private static int NameBeforeApposition(in ClauseReader clause, int comma)
    {
        if (comma == clause.Sentence.FirstToken)
        {
            return -1;
        }

        int including = BeforeExamples(clause, comma);
        if (including >= 0)
        {
            return including;
        }

        for (int i = comma - 1; i > Math.Max(clause.Sentence.FirstToken, comma - LongestInset); i--)
        {
            if (clause.Tokens[i].Kind == TokenKind.Comma && !clause.Covers(i, MentionKinds.Date | MentionKinds.Quantity))
            {
                if (IsCalled(clause, i + 1, comma))
                {
                    return comma; // "a clerk, identified as X, was arrested"
                }

                if (clause.IsPeople(i - 1) && !clause.Tokens[i - 1].Is(WordClass.Pronoun) && EventVerbGroup.IsPast(clause, i + 1)
                    && clause.Tokens[i + 2].Is(WordClass.Preposition))
                {
                    return i; // "the soldiers, led by X, shot"
                }

                if (clause.Covers(i - 1, MentionKinds.Place) && clause.Tokens[i + 1].Is(WordClass.Preposition)
                    && !clause.Tokens[i + 1].Is(WordClass.Conjunction) && clause.Covers(comma - 1, MentionKinds.Place))
                {
                    return i; // "police in Orre, in northern Ashland, arrested"
                }

                // "X, Y, and Z, were shot": all of them are; "X, and Y to whom it gave hope, was shot": what stands between is no name for X.
                if (clause.IsJoining(i + 1))
                {
                    return clause.IsName(i + 2) && RunEnd(clause, i + 2, comma) == comma ? comma : -1;
                }

                // "By order of X, the guards questioned, tortured": what stands between the commas is a clause, which says nothing of the name.
                if (!clause.Grammar.IsRelative(i + 1) && EventVerbGroup.IsPast(clause, comma - 1))
                {
                    return -1;
                }

                // "A leader, X, was shot": the name is what stands between the commas; "X, Y and Z, were shot": all of them are.
                bool named = clause.Covers(i - 1, MentionKinds.Person | MentionKinds.Organisation);
                if (!named && !clause.IsName(i + 1) && BeforeAge(clause, i) is >= 0 and int old)
                {
                    return old; // "X, aged 23, a driver from Y, was shot"
                }

                return named && !IsListed(clause, i + 1, comma) ? i
                    : clause.Covers(comma - 1, MentionKinds.Person) && !IsOfAnotherWord(clause, i + 1, comma)
                    ? HolderBefore(clause, i) is >= 0 and int holder ? holder : comma : -1;
            }

            if (clause.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                return -1;
            }
        }

        // "Mostafa Naderi, arrested in 1980": the name stands right before the one comma.
        return clause.Covers(comma - 1, MentionKinds.Person | MentionKinds.Organisation) ? comma : -1;
    }

    /// <summary>The comma behind a person whose post a comma ends: "Ana Dunn|, director of the Orre Post, Ash Wind, was": the paper is not who was; -1 for none.</summary>
    private static int HolderBefore(in ClauseReader clause, int comma)
    {
        for (int i = comma - 1; i > Math.Max(clause.Sentence.FirstToken, comma - Longest); i--)
        {
            if (clause.Tokens[i].Kind == TokenKind.Comma && !clause.Covers(i, MentionKinds.Date | MentionKinds.Quantity))
            {
                return clause.Covers(i - 1, MentionKinds.Person) && clause.Tokens[i + 1].Is(WordClass.RoleNoun) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The comma between a person and an age that a comma ends: "X|, aged 23,", "X|, 23,"; -1 for none.</summary>
    private static int BeforeAge(in ClauseReader clause, int comma)
    {
        int at = comma - 1;
        if (at <= clause.Sentence.FirstToken || !clause.Tokens[at].IsNumber || clause.IsDate(at))
        {
            return -1;
        }

        at -= clause.Tokens[at - 1].IsWord && clause.Grammar.EndsIn(at - 1, "ed") ? 2 : 1;
        return at > clause.Sentence.FirstToken && clause.Tokens[at].Kind == TokenKind.Comma && clause.Covers(at - 1, MentionKinds.Person) ? at : -1;
    }

    /// <summary>"The army, led by Ana Dunn, …": a preposition between the comma and a name makes the name part of what is said of the noun before.</summary>
    private static bool IsOfAnotherWord(in ClauseReader clause, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Preposition) && !clause.IsName(i) && (clause.Preposition(i) & PrepositionForms.Example) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int RunEnd(in ClauseReader clause, int at, int limit)
    {
        while (at < limit && clause.IsName(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>"Y and Z" within a range, and nothing else.</summary>
    private static bool IsListed(in ClauseReader clause, int first, int end)
    {
        int i = first;
        while (i < end && clause.IsName(i))
        {
            i++;
        }

        return i > first && i + 1 < end && clause.IsJoining(i) && clause.IsName(i + 1) && clause.IsName(end - 1);
    }
}
