using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>What the words around a number without a noun tell of it.</summary>
internal static class ElisionSigns
{
    private const int VerbDistance = 5;
    private const int ChangeDistance = 9;

    /// <summary>The first of the adverbs that stand before a number, or the number itself.</summary>
    public static int BeforeAdverbs(in QuantityContext context, int start)
    {
        while (context.Within(start - 1) && context.Quantity(start - 1).Has(QuantityBits.Adverb))
        {
            start--;
        }

        return start;
    }

    /// <summary>The token behind the adverbs behind a number; and whether "more" or "others" is among them.</summary>
    public static int SkipAdverbs(in QuantityContext context, int at, out bool more)
    {
        more = false;
        while (context.Within(at))
        {
            if (context.Noun(at).Has(NounBits.Other))
            {
                more = true;
                at++;
                continue;
            }

            LexiconValue phrase = context.Phrase(at, WordClass.QuantityWord, out int length);
            if (!phrase.Has(QuantityBits.Adverb))
            {
                break;
            }

            at += length;
        }

        return at;
    }

    /// <summary>"them", "these", "whom": a word that stands for what was counted.</summary>
    public static bool IsPronoun(in QuantityContext context, int token)
    {
        if (!context.Within(token))
        {
            return false;
        }

        ref readonly Token word = ref context.Tokens[token];
        if (word.Is(WordClass.Pronoun))
        {
            bool possessive = context.Page.Lexicon.Value(word, WordClass.Pronoun).Has(NounPhrase.PossessiveBit);
            return !possessive || context.IsBreak(token + 1);
        }

        return word.Is(WordClass.Determiner) && (context.IsBreak(token + 1) || context.Tokens[token + 1].Is(WordClass.Auxiliary));
    }

    /// <summary>"children under five", "six of them are over 65".</summary>
    public static bool IsAge(in QuantityContext context, in QuantityCandidate candidate)
    {
        int place = candidate.Number.First - 1;
        if (!context.Within(place) || !context.Quantity(place).Has(QuantityBits.Place) || !context.Quantity(place).Has(QuantityBits.Bounds)
            || candidate.Range || candidate.Order || candidate.High > NotCounted.OldestAge)
        {
            return false;
        }

        int before = place - 1;
        return context.Within(before) && (context.IsPlural(before) || context.Noun(before).Has(NounBits.Person)
            || context.Tokens[before].Is(WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner));
    }

    /// <summary>Whether a verb of what is done to people stands directly before a quantity: "killing at least 43".</summary>
    public static bool IsVerbBefore(in QuantityContext context, int start)
    {
        int at = start - 1;
        while (context.Within(at) && (context.Quantity(at).Has(QuantityBits.Adverb)
            || (context.Tokens[at].Is(WordClass.Determiner) && !context.Quantity(at).Has(QuantityBits.Article))))
        {
            at--;
        }

        return context.Within(at) && context.Verb(at).Has(VerbBits.People);
    }

    /// <summary>Whether a verb or auxiliary goes on behind the number; and whether it is one that is done to or by people.</summary>
    public static bool IsVerbBehind(in QuantityContext context, int at, out bool people)
    {
        people = false;
        bool verb = false;
        for (int i = at; i < at + VerbDistance && context.Within(i); i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (context.Verb(i).Has(VerbBits.People) || (verb && context.Noun(i).Has(NounBits.State)))
            {
                people = true;
                return true;
            }

            if (token.Is(WordClass.FigureVerb))
            {
                return true;
            }

            if (token.Is(WordClass.Auxiliary))
            {
                verb = true;
                continue;
            }

            if (!(i == at && NounPhrase.IsRelative(context, i)) && !context.Quantity(i).Has(QuantityBits.Adverb))
            {
                break;
            }
        }

        return verb;
    }

    /// <summary>"Killed: 12", "Dead: 5".</summary>
    public static bool IsListed(in QuantityContext context, int start) => context.Within(start - 2)
        && context.Tokens[start - 1].Kind == TokenKind.Colon && (context.Verb(start - 2).Has(VerbBits.People) || context.Noun(start - 2).Has(NounBits.State));

    /// <summary>"Hundreds of families, perhaps as many as 350, never …": a second number for what was just counted; "new voters – 1.1 million".</summary>
    public static bool IsApposed(in QuantityContext context, in QuantityCandidate candidate, int end, out int noun)
    {
        noun = -1;
        int before = candidate.Start - 1;
        bool unsure = (candidate.Qualifier & QuantityBits.Qualifiers) != 0 || candidate.Number.Scale > 1;
        while (context.Within(before) && (context.Quantity(before).Attributes & (QuantityBits.Soft | QuantityBits.About | QuantityBits.Or)) != 0)
        {
            unsure = true;
            before--;
        }

        if (!unsure || !context.IsBreak(end) || !context.Within(before - 1)
            || (context.Tokens[before].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket)
            && !context.Has(before, QuantityBits.And | QuantityBits.Or)))
        {
            return false;
        }

        noun = context.IsPlural(before - 1) && !context.Unit(before - 1).Has(UnitBits.Times) ? before - 1 : -1;
        return true;
    }

    /// <summary>"up from 786", "fallen from 30 000 to 15 000".</summary>
    public static bool IsChanged(in QuantityContext context, int start)
    {
        if (!context.Has(start - 1, QuantityBits.From | QuantityBits.To))
        {
            // "compared with 900"
            return context.Within(start - 2) && context.Tokens[start - 1].Is(WordClass.Preposition) && context.Verb(start - 2).Has(VerbBits.Change)
                && !context.Tokens[start - 2].Is(WordClass.Preposition);
        }

        for (int i = start - 2; i >= Math.Max(context.First, start - ChangeDistance); i--)
        {
            if (context.Verb(i).Has(VerbBits.Change))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"12 but 15 people", "12, 15 and 20 people": the next number stands directly behind the joint.</summary>
    public static bool JoinsNext(in QuantityContext context, int at) => context.Within(at + 1)
        && (context.Tokens[at].Kind == TokenKind.Comma || context.Tokens[at].Is(WordClass.Conjunction))
        && NumberReader.MayBegin(context.Tokens[at + 1]);
}
