using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Finds the noun phrase before a verb.</summary>
internal static class EventSubject
{
    /// <summary>How many tokens a subject may have with all that hangs on it.</summary>
    private const int Longest = 20;

    /// <summary>How many tokens a list of names between dashes may have.</summary>
    private const int LongestList = 60;

    /// <summary>How many tokens words in marks within a subject reach back from the mark that closes them.</summary>
    private const int MostMarked = 5;

    /// <summary>The first token of the subject that ends right before the verb group; the group itself where there is none.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="group">The first token of the verb group.</param>
    /// <param name="head">The token after the subject’s own noun phrase: where what hangs on it begins.</param>
    public static int Start(in ClauseReader clause, int group, out int head)
    {
        head = group;
        int first = clause.Sentence.FirstToken;
        if (group == first)
        {
            return group;
        }

        // What hangs on the subject between it and its verb: "who had been", ", a bus driver from Croydon,".
        int end = group;
        if (clause.IsRelative(group - 1))
        {
            end = group - 1;
            end = end > first && clause.Tokens[end - 1].Kind == TokenKind.Comma ? end - 1 : end;
        }
        else if (clause.Tokens[group - 1].Kind == TokenKind.Comma)
        {
            end = NameBeforeApposition(clause, group - 1);
            if (end < 0)
            {
                return group;
            }
        }

        else if (clause.Tokens[group - 1].Kind == TokenKind.Dash)
        {
            int open = DashBefore(clause, group - 1, out bool isList);
            if (open < 0 || isList)
            {
                head = open >= 0 ? group - 1 : group;
                return open >= 0 ? open + 1 : group;
            }

            end = open; // "The report – Ash and Wind – was published"
        }

        // "the Chamber (ICC) convicted", "58 families (311 people) fled"
        int inset = clause.Grammar.SkipInsetBack(end - 1, first);
        end = clause.Tokens[end - 1].Kind == TokenKind.CloseBracket && inset > first ? inset : end;
        head = end;
        int limit = Math.Max(first, group - Longest);
        int start = PhraseBack(clause, end, limit, ref head);
        if (end < group && clause.IsRelative(group - 1))
        {
            if (start >= end)
            {
                head = group;
                return group - 1; // "them, who": no noun that it stands for
            }

            if ((clause.Grammar.Pronoun(group - 1) & PronounForms.People) != 0 && clause.Covers(end - 1, MentionKinds.Organisation) && (clause.Grammar.Auxiliary(group) & (AuxiliaryForms.Be | AuxiliaryForms.Have)) != 0
                && (clause.Covers(start, MentionKinds.Organisation) || (clause.Tokens[start].Is(WordClass.Determiner) && clause.Covers(start + 1, MentionKinds.Organisation))))
            {
                int person = PersonOf(clause, start, ref head);
                head = person >= 0 ? head : group;
                return person >= 0 ? person : group - 1;
            }

            int behind = end == group - 2 && clause.Covers(end - 1, MentionKinds.Person) ? BehindPreposition(clause, start, end) : -1;
            if (behind >= 0)
            {
                head = end;
                return behind;
            }

            int named = NamedBefore(clause, start);
            if (named >= 0)
            {
                head = start - 1;
                return named;
            }

            return Antecedent(clause, start, end, ref head);
        }

        int relative = end == group && start < group ? RelativeBefore(clause, start, limit, clause.Tokens[group].Is(WordClass.Auxiliary)) : -1;
        if (relative < 0)
        {
            // "torturing | Ana Dunn was convicted": whom another verb is done to is not its subject.
            int gerund = GerundBefore(clause, start, group);
            if (gerund >= 0)
            {
                int accused = AccusedBefore(clause, gerund - 1, ref head);
                head = accused >= 0 ? head : group;
                return accused >= 0 ? accused : group;
            }

            // "two men convicted of | murder were hanged"
            return end == group && start < group && clause.Tokens[group].Is(WordClass.Auxiliary) && AccusedBefore(clause, start - 1, ref head) is >= 0 and int held ? held : start;
        }

        head = relative;
        int noun = PhraseBack(clause, relative, Math.Max(first, relative - Longest), ref head);
        return noun < relative ? noun : start;
    }

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
    private static int NamedBefore(in ClauseReader clause, int phrase)
    {
        int comma = phrase - 1, first = clause.Sentence.FirstToken;
        bool was = comma > first && (clause.Grammar.Auxiliary(comma) & AuxiliaryForms.Be) != 0; // "Ana Dunn was | a driver who was"
        if (comma <= first || (clause.Tokens[comma].Kind != TokenKind.Comma && !was) || !clause.Covers(comma - 1, MentionKinds.Person) || !clause.Tokens[phrase].Is(WordClass.Determiner)
            || clause.IsDefinite(phrase) || clause.IsNone(phrase) || clause.Covers(phrase, MentionKinds.Quantity))
        {
            return -1;
        }

        int name = RunStart(clause, comma - 1, MentionKinds.Person, first);
        bool hangs = false, verb = false;
        for (int i = first; i < name; i++)
        {
            hangs |= clause.Tokens[i].Is(WordClass.Preposition) && !clause.IsName(i);
            verb |= i > first && clause.Tokens[i].Is(WordClass.Auxiliary | WordClass.VerbForm | WordClass.SpeechVerb | WordClass.EventVerb) && !clause.IsName(i);
        }

        return hangs && !verb ? -1 : name;
    }

    /// <summary>Which noun of a phrase "who" stands for: "the fate of | several dissidents who were", "1,340 of the | people who", but "officers of the Council who were".</summary>
    private static int Antecedent(in ClauseReader clause, int start, int end, ref int head)
    {
        for (int i = end - 2; i > start; i--)
        {
            if (clause.IsOf(i))
            {
                bool people = (clause.IsPeople(end - 1) && !clause.Covers(i, MentionKinds.Quantity)) || clause.Covers(end - 1, MentionKinds.Person);
                head = people ? end : head;
                return people ? i + 1 : start;
            }
        }

        return start;
    }

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
            bool verb = auxiliary && !clause.Covers(start, MentionKinds.Name | MentionKinds.Quantity) && !clause.Grammar.OpensPhrase(start) && !clause.Grammar.IsPossessive(before) && !clause.Tokens[start].Is(WordClass.Determiner | WordClass.Pronoun);
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

    /// <summary>A verb in the past that is done to what follows it and says or thinks nothing. Without an auxiliary behind it only one of harm is sure: "saw | ten people killed".</summary>
    private static bool IsDone(in ClauseReader clause, int at, bool auxiliary)
    {
        ref readonly Token token = ref clause.Tokens[at];
        if (!token.IsWord || token.Is(WordClass.SpeechVerb | WordClass.Auxiliary | WordClass.Preposition) || clause.IsName(at))
        {
            return false;
        }

        return token.Is(WordClass.EventVerb) && !auxiliary
            ? (EventVerbReader.TraitsOf(clause.Page.Lexicon, token) & (EventVerbTraits.Harm | EventVerbTraits.Court)) != 0
            : auxiliary && (token.Is(WordClass.EventVerb | WordClass.VerbForm) || EventVerbGroup.IsPast(clause, at));
    }

    /// <summary>The verb in -ing that a phrase is what is done to, before it or its first word: "accused of killing | Ana Dunn", "seeking | Ana Dunn"; -1 for none.</summary>
    private static int GerundBefore(in ClauseReader clause, int start, int group)
    {
        int verb = IsGerund(clause, start) && start + 1 < group && IsObject(clause, start + 1) ? start : start - 1;
        return verb >= clause.Sentence.FirstToken && IsGerund(clause, verb) && (verb == start || IsObject(clause, start))
            && (verb == clause.Sentence.FirstToken || clause.Tokens[verb - 1].IsWord) ? verb : -1;
    }

    private static bool IsObject(in ClauseReader clause, int at) => clause.Covers(at, MentionKinds.Person | MentionKinds.Quantity) || clause.OpensPhrase(at);

    /// <summary>"the man accused of | killing", "men held in | Orre": the noun that a participle before a preposition belongs to, -1 where there is none.</summary>
    private static int AccusedBefore(in ClauseReader clause, int preposition, ref int head)
    {
        int participle = preposition - 1, first = clause.Sentence.FirstToken;
        if (participle <= first || !clause.Tokens[preposition].Is(WordClass.Preposition) || clause.IsName(preposition) || (clause.Grammar.Conjunction(preposition) & ConjunctionForms.Subordinate) != 0
            || !(EventVerbGroup.IsPast(clause, participle) || (clause.Grammar.Speech(participle) & SpeechFrames.Past) != 0) || !clause.IsNominal(participle - 1) || clause.Grammar.IsAdverb(participle - 1))
        {
            return -1;
        }

        int whose = participle;
        int noun = PhraseBack(clause, participle, Math.Max(first, participle - Longest), ref whose);
        if (noun >= participle)
        {
            return -1;
        }

        head = participle;
        return noun;
    }

    private static bool IsGerund(in ClauseReader clause, int at) => clause.Tokens[at].IsWord && !clause.Tokens[at].Capitalised && !clause.Tokens[at].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction)
        && clause.Grammar.EndsIn(at, "ing") && (!clause.Tokens[at].Is(WordClass.SpeechVerb) || (clause.Grammar.Speech(at) & (SpeechFrames.Clause | SpeechFrames.That)) == 0) && !clause.Covers(at, MentionKinds.Name | MentionKinds.Date);

    /// <summary>Whether a clause’s words leave open or deny that it happened: "if", "unless", "neither A nor", "no sign that" before its subject.</summary>
    public static bool IsUnreal(in ClauseReader clause, int subject)
    {
        if (clause.Tokens[subject].Is(WordClass.Negation))
        {
            return true; // "none of them"
        }

        bool that = subject > clause.Sentence.FirstToken && (clause.Grammar.Conjunction(subject - 1) & ConjunctionForms.That) != 0;
        for (int i = subject - 1; i >= Math.Max(clause.Sentence.FirstToken, subject - (that ? 4 : 1)); i--)
        {
            if ((EventReality.IsDoubt(clause, i) || (clause.Tokens[i].Is(WordClass.SpeechVerb) && (clause.Grammar.Speech(i) & SpeechFrames.Denial) != 0)) && !clause.IsName(i))
            {
                return true; // "feared that", "denied that"
            }
        }

        for (int i = subject - 1; i >= Math.Max(clause.Sentence.FirstToken, subject - 6); i--)
        {
            if (clause.Tokens[i].IsWord && !clause.Tokens[i].Is(WordClass.Negation | WordClass.Determiner | WordClass.Conjunction | WordClass.SpeechVerb))
            {
                continue;
            }

            if ((clause.Tokens[i].Is(WordClass.Negation) && i >= subject - 3) || clause.IsNone(i))
            {
                return true;
            }

            if (clause.Tokens[i].Is(WordClass.Conjunction) && (clause.Grammar.Conjunction(i) & ConjunctionForms.Conditional) != 0)
            {
                return true;
            }

            if (clause.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon || clause.Tokens[i].Is(WordClass.SpeechVerb))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"X, a driver from Y,": the token after X; -1 where no name stands before the comma that opens the apposition.</summary>
    private static int NameBeforeApposition(in ClauseReader clause, int comma)
    {
        if (comma == clause.Sentence.FirstToken)
        {
            return -1;
        }

        for (int i = comma - 1; i > Math.Max(clause.Sentence.FirstToken, comma - Longest); i--)
        {
            if (clause.Tokens[i].Kind == TokenKind.Comma && !clause.Covers(i, MentionKinds.Date | MentionKinds.Quantity))
            {
                if (clause.IsPeople(i - 1) && !clause.Tokens[i - 1].Is(WordClass.Pronoun) && EventVerbGroup.IsPast(clause, i + 1) && clause.Tokens[i + 2].Is(WordClass.Preposition))
                {
                    return i; // "the soldiers, led by X, shot"
                }

                if (clause.Covers(i - 1, MentionKinds.Place) && clause.Tokens[i + 1].Is(WordClass.Preposition) && !clause.Tokens[i + 1].Is(WordClass.Conjunction) && clause.Covers(comma - 1, MentionKinds.Place))
                {
                    return i; // "police in Orre, in northern Ashland, arrested"
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

                return named && !IsListed(clause, i + 1, comma) ? i : clause.Covers(comma - 1, MentionKinds.Person) && !IsOfAnotherWord(clause, i + 1, comma) ? HolderBefore(clause, i) is >= 0 and int holder ? holder : comma : -1;
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
        if (!clause.Tokens[at].IsNumber || clause.IsDate(at))
        {
            return -1;
        }

        at -= clause.Tokens[at - 1].IsWord && clause.Grammar.EndsIn(at - 1, "ed") ? 2 : 1;
        return at > clause.Sentence.FirstToken && clause.Tokens[at].Kind == TokenKind.Comma && clause.Covers(at - 1, MentionKinds.Person) ? at : -1;
    }

    /// <summary>Whether "of" belongs to a verb and not to the person before it: "reminded Ana Dunn of | the deeds of Ben Carr", but not "Ana Dunn of the Home Guard".</summary>
    private static bool IsOfAnother(in ClauseReader clause, int of, int end)
    {
        int at = of + 1;
        at += at < end && clause.Tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        return of > clause.Sentence.FirstToken && clause.Covers(of - 1, MentionKinds.Person) && !(at < end && clause.Covers(at, MentionKinds.Place | MentionKinds.Organisation));
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

    private static int PhraseBack(in ClauseReader clause, int end, int limit, ref int head)
    {
        int i = end;
        bool listed = false; // "A, B and C"
        while (i > limit)
        {
            int at = i - 1;
            ref readonly Token token = ref clause.Tokens[at];
            if (clause.IsName(at))
            {
                i = RunStart(clause, at, MentionKinds.Name, limit);
                continue;
            }

            if (clause.Covers(at, MentionKinds.Quantity))
            {
                i = RunStart(clause, at, MentionKinds.Quantity, limit);
                if (i > limit && i < end && clause.Tokens[i - 1].Is(WordClass.Preposition) && clause.QuantityWithin(i, i + 1) is >= 0 and int time && clause.Quantities[time].Kind == QuantityKind.Duration)
                {
                    if (i - 1 > clause.Sentence.FirstToken && i - 1 > limit && clause.IsNominal(i - 2))
                    {
                        continue; // "her second letter in two weeks"
                    }

                    // "For nine days | Ana Dunn"
                    int after = Math.Max(at + 1, clause.Quantities[time].Counted.End);
                    return after < end ? after : end;
                }

                if (i > limit && ((clause.Tokens[i - 1].Is(WordClass.Determiner) && !clause.Tokens[i - 1].Is(WordClass.Conjunction)) || clause.IsOf(i - 1)))
                {
                    i--;
                    if (clause.IsOf(i) && i > limit)
                    {
                        head = i;
                        continue;
                    }
                }

                break;
            }

            if (clause.IsDate(at))
            {
                break;
            }

            // "‘Death Commission’ members": words in marks within a phrase, no speech.
            if (token.Kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
            {
                int open = clause.Grammar.SkipInsetBack(at, limit);
                if (open == at || at - open > MostMarked || !clause.Tokens[at - 1].IsWord)
                {
                    break;
                }

                i = open;
                continue;
            }

            if ((token.Is(WordClass.Determiner) && !(token.Is(WordClass.Conjunction) && i < end)) || (token.Is(WordClass.Pronoun) && clause.Grammar.IsPossessive(at)))
            {
                if (i == end && !clause.IsDefinite(at))
                {
                    break;
                }

                i--;
                if (i > limit && clause.IsOf(i - 1))
                {
                    if (IsOfAnother(clause, i - 1, end))
                    {
                        break;
                    }

                    head = i - 1;
                    i--;
                    continue;
                }

                if (i > limit && clause.Tokens[i - 1].Is(WordClass.Preposition) && i < end)
                {
                    continue; // "a crowd outside the court"
                }

                if (i - 1 > limit && clause.Grammar.IsPossessive(at) && clause.IsJoining(i - 1) && clause.Covers(i - 2, MentionKinds.Person))
                {
                    i--;
                    continue; // "Ana Dunn and her parents"
                }

                if (i > limit && clause.Tokens[i - 1].Is(WordClass.OrganisationNoun) && clause.Covers(i + 1, MentionKinds.Organisation))
                {
                    continue; // "members of the opposition group the Home Guard"
                }

                i -= i > limit && clause.Tokens[i - 1].Is(WordClass.Determiner) && !clause.Tokens[i - 1].Is(WordClass.Conjunction) ? 1 : 0;
                break;
            }

            if (token.Is(WordClass.Pronoun))
            {
                i = i == end ? WithQuantifier(clause, at, limit) : i;
                break;
            }

            if (clause.IsOf(at) && i < end)
            {
                if (IsOfAnother(clause, at, end))
                {
                    break;
                }

                head = at;
                i--;
                continue;
            }

            if (token.Is(WordClass.Preposition))
            {
                // A phrase that hangs on a noun is taken in ("a crowd outside the court"); one that opens the clause is not.
                // "Six hours after | the students went missing": it joins clauses.
                if (i == end || at == limit || (clause.Grammar.Conjunction(at) & ConjunctionForms.Subordinate) != 0 || !clause.IsNominal(at - 1) || clause.IsDate(at - 1) || clause.Tokens[at - 1].Is(WordClass.VerbForm | WordClass.EventVerb) || clause.Grammar.EndsIn(at - 1, "ed"))
                {
                    break;
                }

                head = at;
                i--;
                continue;
            }

            if (token.Is(WordClass.Conjunction) && clause.Grammar.Joins(at) && i < end && at > limit && clause.IsName(i) && (clause.IsName(at - 1) || (clause.Tokens[at - 1].Kind == TokenKind.Comma && at - 2 > limit && clause.IsName(at - 2))))
            {
                listed = true;
                i -= clause.IsName(at - 1) ? 1 : 2;
                continue;
            }

            // "300 clerks including women and children": who were among them.
            if (i < end && clause.IsJoining(at) && ExampleBefore(clause, at, limit) is >= 0 and int example)
            {
                head = i = example;
                continue;
            }

            if (token.Kind == TokenKind.Comma && listed && i < end && at > limit && clause.IsName(i) && clause.IsName(at - 1))
            {
                i--;
                continue;
            }

            if (token.Is(WordClass.VerbForm) && !token.Capitalised && i < end && (clause.Covers(i, MentionKinds.Name | MentionKinds.Quantity) || clause.Tokens[i].Is(WordClass.Nationality)))
            {
                break; // "records show | Ana Dunn was"
            }

            // "60 suspected dealers": an adjective, since a number or a determiner stands before it.
            if (i < end && at > limit && clause.Grammar.EndsIn(at, "ed") && clause.IsNominal(i) && !clause.IsName(i) && !token.Capitalised
                && (clause.Covers(at - 1, MentionKinds.Quantity) || clause.Tokens[at - 1].Is(WordClass.Determiner)))
            {
                i--;
                continue;
            }

            // "officers | seeking Ana Dunn": what hangs on the noun before.
            if (i < end && at > limit && IsGerund(clause, at) && clause.Covers(i, MentionKinds.Person | MentionKinds.Organisation) && clause.IsNominal(at - 1))
            {
                head = at;
                i--;
                continue;
            }

            if (!clause.IsNominal(at) || clause.Grammar.IsAdverb(at) || token.LineStart && at > limit)
            {
                i = clause.IsNominal(at) && token.LineStart && !clause.Grammar.IsAdverb(at) ? at : i;
                break;
            }

            i--;
        }

        // Words before a number or a determiner belong to something else; an opening preposition to nothing here.
        while (i < end && !clause.Covers(i, MentionKinds.Name | MentionKinds.Quantity) && (clause.Tokens[i].Is(WordClass.Preposition) || clause.Tokens[i].Kind == TokenKind.Possessive || IsParticiple(clause, i, end)))
        {
            i++;
        }

        return i;
    }

    /// <summary>The word that gives an example right before the first noun of a pair: "including | women and children"; -1 for none.</summary>
    private static int ExampleBefore(in ClauseReader clause, int and, int limit)
    {
        for (int i = and - 1; i > Math.Max(limit, and - 4) && clause.Tokens[i].IsWord; i--)
        {
            if ((clause.Preposition(i) & PrepositionForms.Example) != 0)
            {
                return clause.Tokens[i - 1].IsWord && clause.IsNominal(i - 1) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"Protesters marching through the streets": what is left of it when its noun was not reached.</summary>
    private static bool IsParticiple(in ClauseReader clause, int at, int end) => at + 1 < end && clause.Tokens[at + 1].Is(WordClass.Preposition) && !clause.Tokens[at].Capitalised && clause.Grammar.EndsIn(at, "ing");

    /// <summary>"most of them", "two of them": the words that say how many; where there are none, a pronoun that can be no subject is none.</summary>
    private static int WithQuantifier(in ClauseReader clause, int pronoun, int limit)
    {
        if (pronoun - 2 >= limit && clause.IsOf(pronoun - 1))
        {
            return clause.Covers(pronoun - 2, MentionKinds.Quantity) ? RunStart(clause, pronoun - 2, MentionKinds.Quantity, limit) : pronoun - 2;
        }

        return (clause.Grammar.Pronoun(pronoun) & PronounForms.Object) != 0 ? pronoun + 1 : pronoun;
    }

    private static int RunStart(in ClauseReader clause, int at, MentionKinds kinds, int limit)
    {
        while (at > limit && clause.Covers(at - 1, kinds))
        {
            at--;
        }

        return at;
    }
}
