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
        int first = head;
        bool passive = false, auxiliary = false, past = false, shall = false;
        for (int i = head - 1; i >= Math.Max(clause.Sentence.FirstToken, head - Longest); i--)
        {
            // Most often the subject's last word.
            ref readonly Token token = ref clause.Tokens[i];
            if (token.IsWord && !token.Is(WordClass.Negation | WordClass.Auxiliary | WordClass.Preposition) && !clause.IsDate(i))
            {
                if (EventReality.IsShort(clause, i))
                {
                    return default;
                }

                if (token.Is(WordClass.Weekday))
                {
                    i -= (clause.Preposition(i - 1) & PrepositionForms.On) != 0 ? 1 : 0; // "the court on Friday convicted", where it is not known which
                    first = i;
                    continue;
                }

                if (!clause.Grammar.IsAdverb(i) && !(i + 1 < head && clause.IsJoining(i) && clause.Grammar.IsAdverb(i + 1) && clause.Grammar.IsAdverb(i - 1))) // "physically and mentally tortured"
                {
                    break;
                }

                first = i;
                continue;
            }

            if (token.Is(WordClass.Negation))
            {
                return default;
            }

            AuxiliaryForms form = clause.IsName(i) ? AuxiliaryForms.None : clause.Grammar.Auxiliary(i);
            if ((form & (AuxiliaryForms.Not | AuxiliaryForms.Modal | AuxiliaryForms.Do)) != 0)
            {
                return default;
            }

            if ((form & (AuxiliaryForms.Be | AuxiliaryForms.Have)) != 0)
            {
                passive |= (form & AuxiliaryForms.Be) != 0 && (form & AuxiliaryForms.Have) == 0;
                auxiliary = true;
                past |= (form & (AuxiliaryForms.Past | AuxiliaryForms.Have)) != 0;
                shall = (form & AuxiliaryForms.Base) != 0;
                first = i;
                continue;
            }

            if (clause.IsTo(i) && (auxiliary || i == head - 1))
            {
                // "continues to be tortured" says that it happens, "wants to be elected" does not.
                if (i == clause.Sentence.FirstToken || !EventReality.IsAspect(clause, i - 1))
                {
                    return default;
                }

                first = i - 1;
                auxiliary = past = true;
                shall = false;
                continue;
            }

            if (clause.IsDate(i))
            {
                // "yesterday convicted"; a date behind a preposition belongs to the words before it.
                int date = i;
                while (date > clause.Sentence.FirstToken && clause.IsDate(date - 1))
                {
                    date--;
                }

                bool on = date > clause.Sentence.FirstToken + 1 && (clause.Preposition(date - 1) & PrepositionForms.On) != 0; // "the court on 3 May convicted"
                date -= on ? 1 : 0;
                if (date == clause.Sentence.FirstToken || clause.Tokens[date - 1].Is(WordClass.Preposition | WordClass.Determiner)
                    || (auxiliary && HangsOnVerb(clause, date)))
                {
                    break;
                }

                first = i = date;
                continue;
            }

            if (clause.Grammar.IsAdverb(i))
            {
                first = i;
                continue;
            }

            break;
        }

        return shall ? default : new EventVerbGroup(first, passive, auxiliary, passive && !past, Happened: true); // "demanded that she be released"
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
}
