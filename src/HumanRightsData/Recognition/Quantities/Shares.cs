using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Finds what a share is a share of, and tells shares from other uses of their words: "second half", "third party".</summary>
internal static class Shares
{
    /// <summary>Adds a fraction, a percentage or a part of a whole to the mentions where it is a claim.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Judge(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int end = candidate.End;
        if (candidate.Fraction && !IsFraction(context, candidate))
        {
            return false;
        }

        if (context.Within(end) && context.Tokens[end].Kind is TokenKind.Hyphen && context.Glued(end))
        {
            return false; // "a 50%-owned firm"
        }

        QuantityRule rule = candidate.Fraction ? QuantityRule.Fraction : candidate.Percent ? QuantityRule.Percent : QuantityRule.PartOfWhole;
        QuantityFinder.Begin(context, candidate, QuantityKind.Share, rule, out QuantityMention mention);
        CountedPhrase noun = ReadNoun(context, candidate, end);
        if (noun.Found)
        {
            if (candidate.Fraction && context.Unit(noun.Head).Has(UnitBits.Time) && noun.Head == noun.First)
            {
                mention.Kind = QuantityKind.Duration; // "half an hour"
                mention.Rule = QuantityRule.Duration;
            }

            if (!QuantityFinder.SetNoun(context, ref mention, ref candidate, noun))
            {
                return false;
            }
        }
        else if (!context.Has(end, QuantityBits.Of) || ElisionSigns.IsPronoun(context, end + 1))
        {
            Elision.FillShare(context, ref mention, end);
        }

        if (!QuantityFinder.SetBounds(ref mention, candidate))
        {
            return false;
        }

        Parts.LinkPart(context, ref mention, end);
        context.Mentions.Quantities.Add(mention);
        return true;
    }

    private static CountedPhrase ReadNoun(in QuantityContext context, in QuantityCandidate candidate, int end)
    {
        if (!context.Within(end) || context.IsBreak(end) && context.Tokens[end].Kind is not TokenKind.OpenBracket)
        {
            return default;
        }

        if (context.Has(end, QuantityBits.Of))
        {
            return ElisionSigns.IsPronoun(context, end + 1) ? default : NounPhrase.Read(context, end + 1, plural: false, afterOf: true);
        }

        if (candidate.Fraction && IsDeterminer(context, end))
        {
            return NounPhrase.Read(context, end, plural: false, afterOf: true);
        }

        // "one in ten trusts the courts": a verb
        return candidate.Part == 1 && IsDeterminer(context, end + 1) ? default : NounPhrase.Read(context, end, plural: true, afterOf: false);
    }

    private static bool IsDeterminer(in QuantityContext context, int token) => context.Within(token)
        && context.Tokens[token].Is(WordClass.Determiner | WordClass.Pronoun) && !NounPhrase.IsRelative(context, token);

    /// <summary>Whether a fraction's words are one here.</summary>
    private static bool IsFraction(in QuantityContext context, in QuantityCandidate candidate)
    {
        int before = candidate.Start - 1;
        if (context.Within(before) && candidate.Start == candidate.Number.First
            && (context.Tokens[before].Is(WordClass.OrdinalWord)
                || (context.Tokens[before].Is(WordClass.Determiner) && !context.Tokens[before].Is(WordClass.Conjunction)
                    && context.Number(candidate.Number.First).Has(NumberBits.Fraction))
                || context.Noun(before).Has(NounBits.Other)
                || context.Number(before).Has(NumberBits.Unit | NumberBits.Ten)))
        {
            return false; // "the first half", "this half", "two half brothers"
        }

        int end = candidate.End;
        if (!context.Within(end) || context.IsBreak(end))
        {
            return true;
        }

        ref readonly Token token = ref context.Tokens[end];
        if (token.Is(WordClass.FigureVerb) && token.Is(WordClass.EventNoun | WordClass.SpeechNoun | WordClass.CountedNoun) && candidate.Number.Words
            && context.Tokens[end - 1].Is(WordClass.OrdinalWord))
        {
            return false; // "a fifth count", "a third protest"
        }

        if (token.Is(WordClass.Auxiliary) && context.Tokens[end - 1].Is(WordClass.OrdinalWord) && context.Within(before)
            && context.Tokens[before].Is(WordClass.Conjunction)
            && (context.Page.Auxiliary(token) & (AuxiliaryForms.Be | AuxiliaryForms.Plural)) == AuxiliaryForms.Be)
        {
            return false; // "two died and a third was acquitted"
        }

        return context.Has(end, QuantityBits.Of) || IsDeterminer(context, end)
            || (token.Is(WordClass.Auxiliary | WordClass.FigureVerb | WordClass.Conjunction | WordClass.Preposition)
                && !context.Has(end, QuantityBits.To) && !IsClock(context, end))
            || (context.Number(candidate.Number.First).Has(NumberBits.Whole) && context.IsPlural(end))
            || context.Quantity(end).Has(QuantityBits.Adverb);
    }

    /// <summary>"half past three": a preposition and a number.</summary>
    private static bool IsClock(in QuantityContext context, int token) => context.Tokens[token].Is(WordClass.Preposition)
        && !context.Has(token, QuantityBits.In) && context.Within(token + 1)
        && (context.Tokens[token + 1].IsNumber || context.Number(token + 1).Has(NumberBits.Unit));
}
