using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>A verb with its auxiliaries and adverbs.</summary>
/// <param name="First">The first token of the group: an auxiliary, an adverb or the verb.</param>
/// <param name="IsPassive">"was killed".</param>
/// <param name="HasAuxiliary">"was", "has"; without one a participle looks like a past tense.</param>
/// <param name="IsPresent">"are arrested": what is done as a rule, more often than not.</param>
/// <param name="Happened">Whether it tells something that happened; not so "must be executed", "were not killed".</param>
internal readonly record struct EventVerbGroup(int First, bool IsPassive, bool HasAuxiliary, bool IsPresent, bool Happened)
{
    /// <summary>How many auxiliaries and adverbs may stand before a verb.</summary>
    private const int Longest = 6;

    /// <summary>How far before a date the verb may stand that it belongs to.</summary>
    private const int LongestHanging = 12;

    /// <summary>How many verbs of a list are followed.</summary>
    private const int MostListed = 4;

    /// <summary>Reads back from a verb.</summary>
    public static EventVerbGroup Before(in ClauseReader clause, int head)
    {
        Back back = new() { Head = head, First = head };
        int i = head - 1;
        Step step = Step.Over;
        while (step == Step.Over && i >= Math.Max(clause.Sentence.FirstToken, head - Longest))
        {
            step = ReadBack(clause, i, ref back);
            i = back.First - 1;
        }

        // "demanded that she be released"
        return step == Step.Nothing || back.IsWished ? default
            : new EventVerbGroup(back.First, back.IsPassive, back.HasAuxiliary, back.IsPassive && !back.IsPast, Happened: true);
    }

    private static Step ReadBack(in ClauseReader clause, int i, ref Back back)
    {
        // Most often the subject's last word.
        ref readonly Token token = ref clause.Tokens[i];
        if (token.IsWord && !token.Is(WordClass.Negation | WordClass.Auxiliary | WordClass.Preposition) && !clause.IsDate(i))
        {
            return ReadWord(clause, i, ref back);
        }

        if (token.Is(WordClass.Negation))
        {
            return Step.Nothing;
        }

        AuxiliaryForms form = clause.IsName(i) ? AuxiliaryForms.None : clause.Grammar.Auxiliary(i);
        if ((form & (AuxiliaryForms.Not | AuxiliaryForms.Modal | AuxiliaryForms.Do)) != 0)
        {
            return Step.Nothing;
        }

        if ((form & (AuxiliaryForms.Be | AuxiliaryForms.Have)) != 0)
        {
            back.IsPassive |= (form & AuxiliaryForms.Be) != 0 && (form & AuxiliaryForms.Have) == 0;
            back.HasAuxiliary = true;
            back.IsPast |= (form & (AuxiliaryForms.Past | AuxiliaryForms.Have)) != 0;
            back.IsWished = (form & AuxiliaryForms.Base) != 0;
            back.First = i;
            return Step.Over;
        }

        if (clause.IsTo(i) && (back.HasAuxiliary || i == back.Head - 1))
        {
            return ReadTo(clause, i, ref back);
        }

        if (clause.IsDate(i))
        {
            return ReadDate(clause, i, ref back);
        }

        if (!clause.Grammar.IsAdverb(i))
        {
            return Step.Stop;
        }

        back.First = i;
        return Step.Over;
    }

    /// <summary>A word that is neither an auxiliary nor a preposition: an adverb goes with the verb, "the court on Friday | convicted" too.</summary>
    private static Step ReadWord(in ClauseReader clause, int i, ref Back back)
    {
        if (EventReality.IsShort(clause, i))
        {
            return Step.Nothing;
        }

        if (clause.Tokens[i].Is(WordClass.Weekday))
        {
            back.First = i - ((clause.Preposition(i - 1) & PrepositionForms.On) != 0 ? 1 : 0); // where it is not known which Friday
            return Step.Over;
        }

        if (back.HasAuxiliary && clause.Tokens[i].Is(WordClass.Determiner)
            && (i == clause.Sentence.FirstToken || !clause.Tokens[i - 1].IsWord || clause.IsDate(i - 1)))
        {
            return Step.Stop; // "Both | were hanged", but "they were both hanged"
        }

        // "physically and mentally tortured"
        if (!clause.Grammar.IsAdverb(i)
            && !(i + 1 < back.Head && clause.IsJoining(i) && clause.Grammar.IsAdverb(i + 1) && clause.Grammar.IsAdverb(i - 1)))
        {
            return Step.Stop;
        }

        back.First = i;
        return Step.Over;
    }

    /// <summary>"continues to be tortured" says that it happens, "wants to be elected" does not.</summary>
    private static Step ReadTo(in ClauseReader clause, int to, ref Back back)
    {
        if (to == clause.Sentence.FirstToken || !EventReality.IsAspect(clause, to - 1))
        {
            return Step.Nothing;
        }

        back.First = to - 1;
        back.HasAuxiliary = back.IsPast = true;
        back.IsWished = false;
        return Step.Over;
    }

    /// <summary>"yesterday | convicted", "the court on 3 May | convicted"; a date behind another preposition belongs to the words before it.</summary>
    private static Step ReadDate(in ClauseReader clause, int i, ref Back back)
    {
        int date = i;
        while (date > clause.Sentence.FirstToken && clause.IsDate(date - 1))
        {
            date--;
        }

        date -= date > clause.Sentence.FirstToken + 1 && (clause.Preposition(date - 1) & PrepositionForms.On) != 0 ? 1 : 0;
        if (date == clause.Sentence.FirstToken || clause.Tokens[date - 1].Is(WordClass.Preposition | WordClass.Determiner)
            || (back.HasAuxiliary && HangsOnVerb(clause, date)))
        {
            return Step.Stop;
        }

        back.First = date;
        return Step.Over;
    }

    /// <summary>Whether a date belongs to a verb that hangs on the subject: "the men arrested | on 3 May were hanged", but not "the court | on 3 May was
    /// told".</summary>
    private static bool HangsOnVerb(in ClauseReader clause, int date)
    {
        for (int i = date - 1; i > Math.Max(clause.Sentence.FirstToken, date - LongestHanging) && (clause.Tokens[i].IsWord || clause.Tokens[i].IsNumber); i--)
        {
            if (clause.IsRelative(i) || (clause.Tokens[i].IsWord && IsPast(clause, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of the verbs of a list without words between them in which a group is a later one: "questioned" of "were questioned, tortured and executed".</summary>
    public static bool FirstOfList(in ClauseReader clause, in EventVerbGroup group, out EventVerbGroup first)
    {
        first = group;
        for (int listed = 0; listed < MostListed && !first.HasAuxiliary; listed++)
        {
            int at = first.First - 1;
            at -= clause.IsJoining(at) ? 1 : 0;
            at -= at > clause.Sentence.FirstToken && clause.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
            if (at == first.First - 1 || at <= clause.Sentence.FirstToken || !IsPast(clause, at))
            {
                break;
            }

            EventVerbGroup before = Before(clause, at);
            if (!before.Happened)
            {
                return false;
            }

            first = before;
        }

        return first.First < group.First;
    }

    /// <summary>Where the object of a list of verbs without words between them begins that goes on at a token: "and executed | thousands"; the token where none does.</summary>
    public static int LastOfList(in ClauseReader clause, int from)
    {
        int end = from;
        for (int listed = 0; listed < MostListed; listed++)
        {
            int at = end;
            at += at < clause.Sentence.EndToken && clause.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
            at += clause.IsJoining(at) ? 1 : 0;
            if (at == end)
            {
                break;
            }

            while (at < clause.Sentence.EndToken && clause.Grammar.IsAdverb(at))
            {
                at++;
            }

            if (at >= clause.Sentence.EndToken || !IsPast(clause, at))
            {
                return from;
            }

            end = at + 1;
        }

        return end;
    }

    /// <summary>The past tense or participle of a verb, as far as its ending and the lists tell.</summary>
    public static bool IsPast(in ClauseReader clause, int at) => clause.Tokens[at].IsWord && !clause.Tokens[at].Capitalised
        && !clause.Covers(at, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity)
        && !clause.Tokens[at].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Auxiliary | WordClass.EventNoun)
        && (clause.Tokens[at].Is(WordClass.EventVerb) || clause.Grammar.EndsIn(at, "ed"));

    /// <summary>What a word before a verb says: it goes with the verb, it does not, or nothing happened.</summary>
    private enum Step
    {
        Over,
        Stop,
        Nothing,
    }

    /// <summary>What was read back so far.</summary>
    private struct Back
    {
        public int Head;
        public int First;
        public bool IsPassive;
        public bool HasAuxiliary;
        public bool IsPast;

        /// <summary>"be released": what is wished or ordered.</summary>
        public bool IsWished;
    }
}
