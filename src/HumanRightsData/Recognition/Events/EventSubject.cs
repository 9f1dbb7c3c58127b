using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Finds the noun phrase before a verb.</summary>
internal static partial class EventSubject
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
        start = start < end && !clause.IsRelative(group - 1) ? Settle(clause, start, end, group, ref head) : start;
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

    /// <summary>Whether "of" belongs to a verb and not to the person before it: "reminded Ana Dunn of | the deeds of Ben Carr", but not "Ana Dunn of the Home Guard".</summary>
    private static bool IsOfAnother(in ClauseReader clause, int of, int end)
    {
        int at = of + 1;
        at += at < end && clause.Tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        return of > clause.Sentence.FirstToken && clause.Covers(of - 1, MentionKinds.Person) && !(at < end && clause.Covers(at, MentionKinds.Place | MentionKinds.Organisation));
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

            if (i < end && IsOfAdjectives(clause, at, end))
            {
                i--;
                continue;
            }

            // "the killing of | Mr. Ana Dunn"
            if (token.Kind == TokenKind.Stop && i < end && clause.IsName(i) && at - 2 > limit && clause.Tokens[at - 1].Is(WordClass.Honorific) && clause.IsOf(at - 2))
            {
                i = at - 1;
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

            // "five suspects": a noun, since a number stands before it.
            if (i == end && at > limit && token.IsWord && !clause.IsNominal(at) && clause.Grammar.IsPlural(at) && clause.Covers(at - 1, MentionKinds.Quantity) && !token.Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Pronoun))
            {
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
