using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Finds the noun phrase before a verb.</summary>
internal static partial class EventSubject
{
    /// <summary>How many tokens a subject may have with all that hangs on it.</summary>
    private const int Longest = 20;

    /// <summary>How many tokens may stand between commas behind a subject’s noun.</summary>
    private const int LongestInset = 32;

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

        if (clause.Tokens[group - 1].Kind == TokenKind.Dash && DashBefore(clause, group - 1, out bool isList) is var open && (open < 0 || isList))
        {
            head = open >= 0 ? group - 1 : group;
            return open >= 0 ? open + 1 : group;
        }

        int dated = BeforeDate(clause, group);
        int end = dated < group ? dated : EndOfPhrase(clause, group);
        if (end < 0)
        {
            return group;
        }

        if (dated < group && OfParticiple(clause, dated, ref head) is >= 0 and int of)
        {
            return of; // "the men arrested | in 2008 were"
        }

        head = end;
        int limit = Math.Max(first, end - Longest);
        int start = PhraseBack(clause, end, limit, ref head);
        if (dated < group && start >= end)
        {
            head = group;
            return group;
        }

        if (clause.IsRelative(group - 1))
        {
            return BeforeRelative(clause, start, end, group, ref head);
        }

        start = start < end ? Settle(clause, start, end, group, ref head) : start;
        bool isNext = (end == group || dated < group) && start < end, auxiliary = clause.Tokens[group].Is(WordClass.Auxiliary);
        int relative = isNext ? RelativeBefore(clause, start, limit, auxiliary) : -1;
        if (relative >= 0)
        {
            head = relative;
            int noun = PhraseBack(clause, relative, Math.Max(first, relative - Longest), ref head);
            return noun < relative ? noun : start;
        }

        if (dated < group && start > first && EventVerbGroup.IsPast(clause, start - 1))
        {
            head = group;
            return group; // "clerks executed | worldwide in 2008 were": no subject
        }

        return OfVerbBefore(clause, start, group, isNext && auxiliary, ref head);
    }

    /// <summary>The noun, or "those", that a participle belongs to right before a preposition: "the men arrested | in", "those arrested | in"; -1 for
    /// none.</summary>
    private static int OfParticiple(in ClauseReader clause, int preposition, ref int head)
    {
        int participle = preposition - 1, first = clause.Sentence.FirstToken;
        if (participle > first && clause.Tokens[participle - 1].Is(WordClass.Demonstrative) && EventVerbGroup.IsPast(clause, participle))
        {
            head = participle;
            return WithQuantifier(clause, participle - 1, first);
        }

        return AccusedBefore(clause, preposition, ref head);
    }

    /// <summary>The preposition of a date that ends what hangs on a subject, before its verb: "a judge who sentenced Ben Carr | in 2007 was"; the verb where
    /// none stands there.</summary>
    private static int BeforeDate(in ClauseReader clause, int group)
    {
        int first = clause.Sentence.FirstToken, at = group;
        while (at > first && clause.IsDate(at - 1))
        {
            at--;
        }

        return at < group && at - 2 > first && clause.Tokens[group].Is(WordClass.Auxiliary) && clause.Tokens[at - 1].Is(WordClass.Preposition)
            && !clause.IsOf(at - 1) && clause.Tokens[at - 2].IsWord ? at - 1 : group;
    }

    /// <summary>The token after the subject’s noun phrase, before what hangs on it: "who had been", ", a bus driver from Croydon,", "(ICC)"; -1 where none can stand there.</summary>
    private static int EndOfPhrase(in ClauseReader clause, int group)
    {
        int end = group, first = clause.Sentence.FirstToken;
        if (clause.IsRelative(group - 1))
        {
            end = group - 1;
            end = end > first && clause.Tokens[end - 1].Kind == TokenKind.Comma ? end - 1 : end;
        }
        else if (clause.Tokens[group - 1].Kind == TokenKind.Comma)
        {
            end = NameBeforeApposition(clause, group - 1);
        }
        else if (clause.Tokens[group - 1].Kind == TokenKind.Dash)
        {
            end = DashBefore(clause, group - 1, out _); // "The report – Ash and Wind – was published"
        }

        if (end < 0)
        {
            return -1;
        }

        // "the Chamber (ICC) convicted", "58 families (311 people) fled"
        int inset = clause.Grammar.SkipInsetBack(end - 1, first);
        return clause.Tokens[end - 1].Kind == TokenKind.CloseBracket && inset > first ? inset : end;
    }

    /// <summary>Whom "who" stands for right before the verb.</summary>
    private static int BeforeRelative(in ClauseReader clause, int start, int end, int group, ref int head)
    {
        if (start >= end)
        {
            head = group;
            return group - 1; // "them, who": no noun that it stands for
        }

        if (IsPersonOfBody(clause, start, end, group))
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

    /// <summary>"the Home Guard, who was arrested": of people, behind a body, to which it was not done.</summary>
    private static bool IsPersonOfBody(in ClauseReader clause, int start, int end, int group) => (clause.Grammar.Pronoun(group - 1) & PronounForms.People) != 0
        && clause.Covers(end - 1, MentionKinds.Organisation) && (clause.Grammar.Auxiliary(group) & (AuxiliaryForms.Be | AuxiliaryForms.Have)) != 0
        && (clause.Covers(start, MentionKinds.Organisation)
            || (clause.Tokens[start].Is(WordClass.Determiner) && clause.Covers(start + 1, MentionKinds.Organisation)));

    /// <summary>Whose verb it is where the phrase is what another verb is done to: "torturing | Ana Dunn was convicted", "two men convicted of | murder were hanged".</summary>
    private static int OfVerbBefore(in ClauseReader clause, int start, int group, bool isPassive, ref int head)
    {
        int gerund = GerundBefore(clause, start, group);
        if (gerund >= 0)
        {
            int accused = AccusedBefore(clause, gerund - 1, ref head);
            head = accused >= 0 ? head : group;
            return accused >= 0 ? accused : group;
        }

        return isPassive && AccusedBefore(clause, start - 1, ref head) is >= 0 and int held ? held : start;
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
            ? (EventWords.VerbTraits(clause.Page.Lexicon, token) & (EventVerbTraits.Harm | EventVerbTraits.Court)) != 0
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
        if (participle <= first || !clause.Tokens[preposition].Is(WordClass.Preposition) || clause.IsName(preposition)
            || (clause.Grammar.Conjunction(preposition) & ConjunctionForms.Subordinate) != 0
            || !(EventVerbGroup.IsPast(clause, participle) || (clause.Grammar.Speech(participle) & SpeechFrames.Past) != 0)
            || !clause.IsNominal(participle - 1) || clause.Grammar.IsAdverb(participle - 1)
            || IsCallingBefore(clause, participle, preposition + 1))
        {
            return -1; // "a man identified as | Ana Dunn"
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

    private static bool IsGerund(in ClauseReader clause, int at) => clause.Tokens[at].IsWord && !clause.Tokens[at].Capitalised
        && !clause.Tokens[at].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction)
        && clause.Grammar.EndsIn(at, "ing") && (!clause.Tokens[at].Is(WordClass.SpeechVerb)
            || (clause.Grammar.Speech(at) & (SpeechFrames.Clause | SpeechFrames.That)) == 0) && !clause.Covers(at, MentionKinds.Name | MentionKinds.Date);

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
            if ((EventReality.IsDoubt(clause, i) || (clause.Tokens[i].Is(WordClass.SpeechVerb)
                && (clause.Grammar.Speech(i) & SpeechFrames.Denial) != 0)) && !clause.IsName(i))
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
}
