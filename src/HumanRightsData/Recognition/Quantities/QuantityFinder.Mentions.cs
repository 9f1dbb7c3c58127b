using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Quantities;

/// <content>Making a mention of what was read.</content>
internal static partial class QuantityFinder
{
    public static void Begin(in QuantityContext context, in QuantityCandidate candidate, QuantityKind kind, QuantityRule rule, out QuantityMention mention)
    {
        mention = default;
        mention.Run = TokenRun.Of(context.Page, candidate.Start, candidate.End);
        mention.Kind = kind;
        mention.Rule = rule;
        mention.PartOf = -1;
        if (candidate.OfWhole)
        {
            mention.Part = candidate.Part;
            mention.Whole = candidate.Whole;
        }
    }

    /// <summary>Sets the bounds; false where the words bound an order of magnitude from above, which says nothing.</summary>
    public static bool SetBounds(ref QuantityMention mention, in QuantityCandidate candidate)
    {
        Qualifier qualifier = QuantityBounds.QualifierOf(candidate.Qualifier);
        if (candidate.Order)
        {
            return QuantityBounds.SetOrder(ref mention, candidate.Low, qualifier);
        }

        if (candidate.Range)
        {
            QuantityBounds.Set(ref mention, candidate.Low, candidate.High, qualifier);
        }
        else
        {
            QuantityBounds.Set(ref mention, candidate.Low, qualifier);
        }

        return true;
    }

    /// <summary>Sets what is counted, and with it the kind. False where a time says when, not how long.</summary>
    public static bool SetNoun(in QuantityContext context, ref QuantityMention mention, ref QuantityCandidate candidate, CountedPhrase noun)
    {
        LexiconValue head = noun.Noun;
        mention.Counted = TokenRun.Of(context.Page, noun.First, noun.End);
        mention.CountsPeople = head.Has(NounBits.People | NounBits.Person | NounBits.State);
        mention.CountsAgents = head.Has(NounBits.Agent);
        if (mention.Kind == QuantityKind.Count && noun.End == noun.Head + 1
            && context.Page.Lexicon.Value(context.Tokens[noun.Head], WordClass.Currency).Has(CurrencyBits.Behind))
        {
            mention.Kind = QuantityKind.Money; // "hundreds of millions of dollars", "50 Canadian dollars"
            mention.Rule = QuantityRule.Money;
            return true;
        }

        if (!context.Unit(noun.Head).Has(UnitBits.Time | UnitBits.Times))
        {
            return true;
        }

        if (NotCounted.IsWhen(context, candidate.Start, noun.Head + 1))
        {
            candidate.End = noun.Head + 1;
            return false;
        }

        mention.Counted = TokenRun.Of(context.Page, noun.Head, noun.Head + 1);
        if (mention.Kind == QuantityKind.Count)
        {
            mention.Kind = QuantityKind.Duration;
            mention.Rule = QuantityRule.Duration;
        }

        return true;
    }

    /// <summary>Completes a count with what follows its noun: "or more", a period, a whole; and adds it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddCount(in QuantityContext context, ref QuantityMention mention, ref QuantityCandidate candidate, int nounEnd)
    {
        int behind = nounEnd;
        bool open = context.Within(behind) && context.Tokens[behind].Begins(WordClass.QuantityWord);
        if (open && behind > candidate.End && (candidate.Qualifier & QuantityBits.Qualifiers) == 0 && !candidate.Order
            && Qualifiers.After(context, ref behind, behindNoun: true) is not 0 and var qualifier)
        {
            candidate.Qualifier |= qualifier;
            mention.Run = TokenRun.Of(context.Page, candidate.Start, behind);
        }
        else if (open && mention.Kind == QuantityKind.Count && Wholes.Read(context, ref candidate, nounEnd, behindNoun: true))
        {
            mention.Run = TokenRun.Of(context.Page, candidate.Start, candidate.End);
            mention.Kind = QuantityKind.Share;
            mention.Rule = QuantityRule.PartOfWhole;
            mention.Part = candidate.Part;
            mention.Whole = candidate.Whole;
            behind = candidate.End;
        }

        if (!SetBounds(ref mention, candidate))
        {
            return;
        }

        if (mention.Kind is QuantityKind.Count or QuantityKind.Duration)
        {
            Rates.Period period = mention.Kind == QuantityKind.Count ? Rates.Behind(context, behind) : Rates.At(context, behind, direct: true);
            if (SetPeriod(context, ref mention, period) && mention.Kind == QuantityKind.Count)
            {
                mention.Kind = QuantityKind.Rate;
                mention.Rule = QuantityRule.Rate;
            }
        }

        candidate.End = mention.Run.End;
        Parts.LinkPart(context, ref mention, nounEnd);
        context.Mentions.Quantities.Add(mention);
    }

    public static bool SetPeriod(in QuantityContext context, ref QuantityMention mention, Rates.Period period)
    {
        if (!period.Found)
        {
            return false;
        }

        mention.Per = TokenRun.Of(context.Page, period.First, period.End);
        mention.PerCount = period.Count;
        return true;
    }
}
