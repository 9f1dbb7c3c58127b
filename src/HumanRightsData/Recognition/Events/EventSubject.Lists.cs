using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventSubject
{
    // Whom of those that stand before a verb it is said of: by its number, by commas, and where only a place was reached.

    /// <summary>How many words may stand between a participle and the verb whose subject it belongs to: "those executed at dawn at Orre | were buried".</summary>
    private const int LongestHeld = 10;

    /// <summary>The first token of the subject, where a phrase before the verb is more or less than it.</summary>
    private static int Settle(in ClauseReader clause, int start, int end, int group, ref int head)
    {
        AuxiliaryForms form = clause.Grammar.Auxiliary(group);
        if (clause.Covers(end - 1, MentionKinds.Person))
        {
            int last = RunStart(clause, end - 1, MentionKinds.Person, start);
            return IsOfLastOnly(clause, start, last, form) ? last : end < group && last == start && (form & AuxiliaryForms.Plural) != 0
                ? FirstOfNames(clause, start) : start;
        }

        int preposition = start - 1;
        if ((form & AuxiliaryForms.Be) == 0 || preposition <= clause.Sentence.FirstToken || !clause.Tokens[preposition].Is(WordClass.Preposition)
            || clause.Tokens[preposition].Is(WordClass.Conjunction) || clause.IsName(preposition))
        {
            return start;
        }

        int held = HeldBefore(clause, preposition, ref head);
        if (held >= 0)
        {
            return held;
        }

        bool place = clause.Covers(start, MentionKinds.Place) && RunStart(clause, end - 1, MentionKinds.Place, start) == start;
        head = place ? group : head;
        return place ? group : start; // what was done to a place has no preposition before it
    }

    /// <summary>"She met Ana Dunn and | Ben Carr was", "She met Ana Dunn, and | Ben Carr fled": a verb of one, or another clause.</summary>
    private static bool IsOfLastOnly(in ClauseReader clause, int start, int last, AuxiliaryForms form)
    {
        int and = last - 1;
        while (and > start && clause.Tokens[and].Is(WordClass.RoleNoun | WordClass.RoleModifier | WordClass.Honorific) && !clause.IsName(and))
        {
            and--; // "Ana Dunn and | nurse Ben Carr was"
        }

        if (and <= start || !clause.IsJoining(and))
        {
            return false;
        }

        bool one = (form & AuxiliaryForms.Be) != 0 && (form & (AuxiliaryForms.Plural | AuxiliaryForms.Have | AuxiliaryForms.Base)) == 0;
        bool clauses = (form & AuxiliaryForms.Plural) == 0 && clause.Tokens[and - 1].Kind == TokenKind.Comma && clause.Covers(and - 2, MentionKinds.Person)
            && RunStart(clause, and - 2, MentionKinds.Person, start) == start;
        return clauses || (one && clause.Covers(and - 1, MentionKinds.Person));
    }

    /// <summary>"Ana Dunn, Ben Carr, along with Cora Dale, were": the first of the names with commas between.</summary>
    private static int FirstOfNames(in ClauseReader clause, int name)
    {
        while (name - 2 > clause.Sentence.FirstToken && clause.Tokens[name - 1].Kind == TokenKind.Comma && clause.Covers(name - 2, MentionKinds.Person))
        {
            name = RunStart(clause, name - 2, MentionKinds.Person, clause.Sentence.FirstToken);
        }

        return name;
    }

    /// <summary>"Some of those held | in Orre", "the men executed at dawn | at Orre": the noun that a participle before a place belongs to; -1 for none.</summary>
    private static int HeldBefore(in ClauseReader clause, int preposition, ref int head)
    {
        int limit = Math.Max(clause.Sentence.FirstToken + 1, preposition - LongestHeld);
        for (int i = preposition - 1; i >= limit; i--)
        {
            if (EventVerbGroup.IsPast(clause, i) && clause.Tokens[i + 1].Is(WordClass.Preposition))
            {
                bool those = clause.Tokens[i - 1].Is(WordClass.Demonstrative);
                int noun = those ? WithQuantifier(clause, i - 1, clause.Sentence.FirstToken) : AccusedBefore(clause, i + 1, ref head);
                head = those ? i : head;
                return noun;
            }

            bool within = clause.Tokens[i].Is(WordClass.Preposition) || clause.IsNominal(i) || clause.OpensPhrase(i) || clause.IsDate(i)
                || clause.Tokens[i].Kind is TokenKind.OpenBracket or TokenKind.CloseBracket;
            if (!within)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"political | and social activists": two adjectives of one noun, behind what opens its phrase.</summary>
    private static bool IsOfAdjectives(in ClauseReader clause, int and, int end)
    {
        int left = and - 1, right = and + 1;
        return right + 1 < end && left >= clause.Sentence.FirstToken && clause.IsJoining(and) && IsAdjective(clause, left)
            && IsAdjective(clause, right) && clause.Tokens[right + 1].IsWord && clause.IsNominal(right + 1)
            && (left == clause.Sentence.FirstToken || clause.Covers(left - 1, MentionKinds.Quantity)
                || clause.Tokens[left - 1].Is(WordClass.Determiner) || clause.IsOf(left - 1));
    }

    private static bool IsAdjective(in ClauseReader clause, int at) => clause.Tokens[at].IsWord && clause.IsNominal(at) && !clause.IsName(at)
        && !clause.IsDate(at) && !clause.Tokens[at].Is(WordClass.CountedNoun | WordClass.VerbForm)
        && !clause.Grammar.IsPlural(at) && !clause.Grammar.EndsIn(at, "ed");
}
