using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Tells "one" that counts ("one person was killed") from the pronoun and the article ("one man told me", "one way").</summary>
internal static class Ones
{
    private const int VerbDistance = 4;

    public static bool IsCount(in QuantityContext context, in QuantityCandidate candidate, CountedPhrase noun)
    {
        bool qualified = (candidate.Qualifier & (QuantityBits.Bounds | QuantityBits.About)) != 0;
        if (qualified)
        {
            return true;
        }

        LexiconValue unit = context.Unit(noun.Head);
        if (unit.Has(UnitBits.Time))
        {
            // "for one year"; "one day" tells a story
            return noun.Head == noun.First && context.Within(candidate.Start - 1)
                && (context.Quantity(candidate.Start - 1).Has(QuantityBits.Time) || context.Tokens[candidate.Start - 1].Is(WordClass.Preposition)
                    || context.Has(candidate.Start - 1, QuantityBits.To))
                && !context.Has(candidate.Start - 1, QuantityBits.At);
        }

        if (noun.Noun.Has(NounBits.State))
        {
            return true; // "1 dead"
        }

        if (!noun.Noun.Has(NounBits.Person | NounBits.People))
        {
            return false;
        }

        // done to people, before or behind: "killing one soldier", "one soldier was killed", "one was hurt"
        if (ElisionSigns.IsVerbBefore(context, candidate.Start) || IsAmongOthers(context, candidate.Start, noun.End))
        {
            return true;
        }

        for (int i = noun.End; i < noun.End + VerbDistance && context.Within(i); i++)
        {
            if (context.Verb(i).Has(VerbBits.People) || context.Noun(i).Has(NounBits.State))
            {
                return true;
            }

            if (context.IsBreak(i) || !(context.Tokens[i].Is(WordClass.Auxiliary) || context.Quantity(i).Has(QuantityBits.Adverb)))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"two men and one woman", "including one child", "one policeman and two soldiers".</summary>
    private static bool IsAmongOthers(in QuantityContext context, int start, int end)
    {
        if (!context.Within(start - 1))
        {
            return IsNumberBehindAnd(context, end);
        }

        bool joined = context.Has(start - 1, QuantityBits.And) || context.Tokens[start - 1].Kind == TokenKind.Comma;
        if (joined && Antecedents.LastInSentence(context) is >= 0 and var last)
        {
            ref readonly QuantityMention before = ref context.Mentions.Quantities[last];
            if (before.Kind == QuantityKind.Count && before.CountsPeople && before.Counted.End >= start - 2)
            {
                return true;
            }
        }

        return context.PhraseBefore(start, WordClass.QuantityWord, out _).Has(QuantityBits.Part) || IsNumberBehindAnd(context, end);
    }

    private static bool IsNumberBehindAnd(in QuantityContext context, int end) =>
        context.Has(end, QuantityBits.And) && context.Within(end + 1)
        && (context.Tokens[end + 1].IsNumber || context.Number(end + 1).Has(NumberBits.Unit | NumberBits.Ten))
        && context.Within(end + 2) && context.IsPlural(end + 2);
}
