using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads numbers that sum up: "the death toll rose to 43", "the number of victims stands at 30".</summary>
internal static class Totals
{
    private const int VerbDistance = 5;
    private const int SubjectDistance = 24;
    private const int ChangeDistance = 10;

    /// <summary>What a number is the number of is said so many sentences before.</summary>
    private const int SentencesBack = 2;

    /// <summary>"the death toll rose to 43", "the number of victims stands at 30", "the prison population had fallen by half, from 30 000".</summary>
    public static bool IsTotal(in QuantityContext context, int start, ref QuantityMention mention)
    {
        int verb = -1, behind = mention.Run.End;
        if (context.Has(start - 1, QuantityBits.To) && context.Within(start - 2) && context.Verb(start - 2).Has(VerbBits.Brings)
            && context.Within(behind + 1) && context.Tokens[behind].Is(WordClass.Determiner)
            && context.Noun(behind + 1).Has(NounBits.Toll) && context.Has(behind + 2, QuantityBits.Of)
            && NounPhrase.Read(context, behind + 3, plural: false, afterOf: true) is { Found: true } of)
        {
            mention.Counted = TokenRun.Of(context.Page, of.First, of.End); // "bring to 208 | the number of deaths"
            mention.CountsPeople = of.Noun.Has(NounBits.People | NounBits.State);
            return true;
        }

        bool joined = context.Has(start - 1, QuantityBits.To | QuantityBits.At | QuantityBits.Of | QuantityBits.From);
        for (int i = start - 1; i >= Math.Max(context.First, start - (joined ? ChangeDistance : VerbDistance)); i--)
        {
            if ((context.Verb(i).Has(VerbBits.Total | VerbBits.Change) && !context.Noun(i).Has(NounBits.Toll))
                || (i == start - 1 && context.Tokens[i].Is(WordClass.Auxiliary)))
            {
                verb = i;
                break;
            }

            // Between the verb and its number stand small words; with a preposition before the number, another one too: "by half, from".
            if (!joined && !context.Quantity(i).Has(QuantityBits.Adverb) && !context.Tokens[i].Is(WordClass.Auxiliary | WordClass.Preposition))
            {
                break;
            }
        }

        if (verb < 0 || context.Has(start - 1, QuantityBits.At))
        {
            // "a death toll of 43", "put the number of dead soldiers at 40"
            bool at = context.Has(start - 1, QuantityBits.At);
            if (context.Has(start - 1, QuantityBits.To) && BroughtTo(context, start) is >= 0 and var total)
            {
                return SetTotal(context, total, start, ref mention);
            }

            int back = at ? ChangeDistance : context.Has(start - 1, QuantityBits.Of) ? 2 : context.Has(start - 1, QuantityBits.To) ? 3 : 0;
            for (int i = start - 2; i >= Math.Max(context.First, start - back); i--)
            {
                if (context.Noun(i).Has(NounBits.Toll))
                {
                    return SetTotal(context, i, start, ref mention);
                }
            }

            if (verb < 0)
            {
                return false;
            }
        }

        for (int i = verb - 1; i >= Math.Max(context.First, verb - SubjectDistance); i--)
        {
            if (context.Noun(i).Has(NounBits.Toll))
            {
                return SetTotal(context, i, start, ref mention);
            }
        }

        return false;
    }

    /// <summary>The total that a number behind "to" is brought to: "brings the total | number of miners held since May to 340"; -1 where there is none.</summary>
    private static int BroughtTo(in QuantityContext context, int start)
    {
        for (int i = start - 2; i >= Math.Max(context.First, start - SubjectDistance); i--)
        {
            if (context.Noun(i).Has(NounBits.Toll))
            {
                for (int verb = i - 1; verb >= Math.Max(context.First, i - VerbDistance); verb--)
                {
                    if (context.Verb(verb).Has(VerbBits.Brings))
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }

    /// <summary>"the number exceeded 30,000", "put the toll between 20 and 30": a total before the qualifier of its number.</summary>
    public static bool IsBounded(in QuantityContext context, in QuantityCandidate candidate, ref QuantityMention mention)
    {
        int noun = candidate.Start - 1;
        if (candidate.Start == candidate.Number.First)
        {
            return false;
        }

        while (context.Within(noun) && (context.Tokens[noun].Is(WordClass.Auxiliary) || context.Quantity(noun).Has(QuantityBits.Adverb)))
        {
            noun--;
        }

        for (int i = noun; i > Math.Max(context.First, noun - SubjectDistance) && context.Tokens[i].IsWord; i--)
        {
            if (context.Noun(i).Has(NounBits.Toll))
            {
                bool ends = i == noun || (context.Has(i + 1, QuantityBits.Of)
                    && NounPhrase.Read(context, i + 2, plural: true, afterOf: true) is { Found: true } of && of.End == noun + 1 && IsMany(context, of));
                return ends && SetTotal(context, i, candidate.Start, ref mention);
            }
        }

        return false;
    }

    /// <summary>Whether "in" says of what order a number is, which counts nothing that stands nearby: "puts the number in thousands", "came in their thousands".</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="candidate">The order.</param>
    /// <param name="mention">Gets what it totals.</param>
    /// <param name="named">Whether that is known.</param>
    public static bool IsOrder(in QuantityContext context, in QuantityCandidate candidate, ref QuantityMention mention, out bool named)
    {
        named = false;
        int at = candidate.Start - 1;
        while (context.Within(at) && context.Tokens[at].Is(WordClass.Determiner | WordClass.Pronoun))
        {
            at--;
        }

        if (!candidate.Order || !context.Has(at, QuantityBits.In))
        {
            return false;
        }

        int noun = at - 1;
        while (context.Within(noun) && context.Tokens[noun].Is(WordClass.Auxiliary))
        {
            noun--;
        }

        named = (context.Within(noun) && context.Noun(noun).Has(NounBits.Toll) && SetTotal(context, noun, candidate.Start, ref mention))
            || IsSum(context, at, ref mention);
        return true;
    }

    /// <summary>"The dead numbered 43", "places are limited to 150": the plural before the verb is what is counted.</summary>
    public static bool IsSum(in QuantityContext context, int start, ref QuantityMention mention)
    {
        if (!context.PhraseBefore(start, WordClass.FigureVerb, out int length).Has(VerbBits.Sum))
        {
            return false;
        }

        int noun = start - length - 1;
        while (context.Within(noun) && (context.Tokens[noun].Is(WordClass.Auxiliary) || context.Quantity(noun).Has(QuantityBits.Adverb)))
        {
            noun--;
        }

        if (!context.Within(noun) || !(context.IsPlural(noun) || context.Noun(noun).Has(NounBits.People | NounBits.Plural | NounBits.State)))
        {
            return false;
        }

        SetNoun(context, noun, ref mention);
        return true;
    }

    /// <summary>What a total totals: "of victims" behind "number", the noun itself, or people.</summary>
    private static bool SetTotal(in QuantityContext context, int noun, int start, ref QuantityMention mention)
    {
        LexiconValue value = context.Noun(noun);
        if (context.Has(noun + 1, QuantityBits.Of) && NounPhrase.Read(context, noun + 2, plural: false, afterOf: true) is { Found: true } of && of.End <= start)
        {
            mention.Counted = TokenRun.Of(context.Page, of.First, of.End);
            mention.CountsPeople = of.Noun.Has(NounBits.People | NounBits.State);
            return true;
        }

        if (value.Has(NounBits.People | NounBits.Plural | NounBits.Crowd))
        {
            SetNoun(context, noun, ref mention);
            return true;
        }

        if (value.Has(NounBits.No) && !context.Verb(noun + 1).Has(VerbBits.People))
        {
            return IsNamedBefore(context, noun, ref mention);
        }

        if (value.Has(NounBits.Sum))
        {
            // Of what it is the total is not said; that it is people, those say who were counted just before, and what was done to them.
            int before = Antecedents.LastInSentence(context);
            bool people = before >= 0 && context.Mentions.Quantities[before].CountsPeople;
            for (int i = noun - 1; !people && i >= Math.Max(context.First, noun - SubjectDistance); i--)
            {
                people = context.Verb(i).Has(VerbBits.People);
            }

            mention.People = mention.CountsPeople = people;
            return people || IsNamedBefore(context, noun, ref mention);
        }

        // "the number executed", "the toll"
        mention.People = mention.CountsPeople = true;
        return true;
    }

    /// <summary>"The number of miners held is not known. … puts the number at 300": what the same word totalled before.</summary>
    private static bool IsNamedBefore(in QuantityContext context, int noun, ref QuantityMention mention)
    {
        int end = noun;
        for (int s = context.Sentence; s >= Math.Max(0, context.Sentence - SentencesBack) && context.Page.ArticleOf(context.Page.Sentences[s].FirstToken) == context.Page.ArticleOf(noun); s--)
        {
            QuantityContext before = new(context.Page, context.Mentions, s);
            for (int i = Math.Min(end, before.Limit) - 1; i >= before.First; i--)
            {
                if (before.Tokens[i].Id == context.Tokens[noun].Id && before.Has(i + 1, QuantityBits.Of)
                    && NounPhrase.Read(before, i + 2, plural: true, afterOf: true) is { Found: true } of && of.End <= end && IsMany(before, of))
                {
                    mention.Counted = TokenRun.Of(context.Page, of.First, of.End);
                    mention.CountsPeople = of.Noun.Has(NounBits.People | NounBits.State);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Of one thing a number counts nothing: "the number of the house".</summary>
    private static bool IsMany(in QuantityContext context, CountedPhrase of) =>
        context.IsPlural(of.Head) || of.Noun.Has(NounBits.People | NounBits.Plural | NounBits.State | NounBits.Crowd);

    /// <summary>Makes a noun with the words that stand before it what is counted.</summary>
    private static void SetNoun(in QuantityContext context, int noun, ref QuantityMention mention)
    {
        int first = noun;
        while (context.Within(first - 1) && context.Tokens[first - 1].IsWord && !context.Tokens[first - 1].Is(NounPhrase.Ends | WordClass.FigureVerb))
        {
            first--;
        }

        mention.Counted = TokenRun.Of(context.Page, first, noun + 1);
        mention.CountsPeople = context.Noun(noun).Has(NounBits.People | NounBits.Crowd | NounBits.State);
    }
}
