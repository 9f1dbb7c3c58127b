using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Finds the noun that a quantity leaves out: that of a quantity before it, or of people named before it.</summary>
internal static class Antecedents
{
    /// <summary>What another quantity counts is filled in from so many sentences before.</summary>
    private const int MostSentences = 2;

    /// <summary>What is meant again stands no more quantities back.</summary>
    private const int MostBack = 12;

    /// <summary>So far back, in tokens, a noun may stand that is meant.</summary>
    private const int Farthest = 80;

    /// <summary>A number in words up to this may be any, and is meant again only soon.</summary>
    private const int SmallNumber = 6;

    /// <summary>The quantity before whose noun is meant; -1 where there is none.</summary>
    public static int Antecedent(in QuantityContext context, int start, bool agents)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        for (int i = all.Count - 1; i >= Math.Max(0, all.Count - MostBack); i--)
        {
            ref readonly QuantityMention before = ref all[i];
            int distance = context.Sentence - context.Page.SentenceOfToken[before.Run.First];
            if (distance > MostSentences || context.Page.ArticleOf(before.Run.First) != context.Page.ArticleOf(start))
            {
                break;
            }

            if (before.Kind is QuantityKind.Count or QuantityKind.Share && !before.Pending && (before.Counted.Length > 0 || before.People))
            {
                // "Five gunmen attacked, killing 12": not twelve gunmen.
                if (agents && (before.CountsAgents || !before.CountsPeople))
                {
                    if (before.CountsAgents)
                    {
                        return -1;
                    }

                    continue;
                }

                return before.PartOf >= 0 && before.PartOf < before.Run.First && Parts.Find(all, before.PartOf) is >= 0 and var whole ? whole : i;
            }
        }

        return -1;
    }

    /// <summary>The last quantity of the sentence; -1 where there is none.</summary>
    public static int LastInSentence(in QuantityContext context)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        int last = all.Count - 1;
        while (last >= 0 && all[last].Pending && all[last].Run.First >= context.First)
        {
            last--;
        }

        return last >= 0 && all[last].Run.First >= context.First ? last : -1;
    }

    /// <summary>The last quantity of this or the sentence before that has a noun or unit; -1 where there is none.</summary>
    public static int LastInSentences(in QuantityContext context)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        int last = all.Count - 1;
        return last >= 0 && all[last].Counted.Length > 0 && all[last].Kind is QuantityKind.Count or QuantityKind.Duration
            && context.Sentence - context.Page.SentenceOfToken[all[last].Run.First] <= 1
            && context.Page.ArticleOf(all[last].Run.First) == context.Page.ArticleOf(context.First) ? last : -1;
    }

    /// <summary>"the 30,000": a number said before, meant again.</summary>
    public static bool IsTheSame(in QuantityContext context, in QuantityCandidate candidate, int behind, out int same)
    {
        same = -1;

        // "the two" is whoever was named; a number in words is meant again only soon.
        bool words = candidate.Number.Words && candidate.Low <= SmallNumber;
        bool open = context.Within(behind) && !context.IsBreak(behind) && !context.Tokens[behind].Is(NounPhrase.Ends | WordClass.FigureVerb);
        if (open || candidate.Low <= 2 || !context.Within(candidate.Start - 1) || !context.Tokens[candidate.Start - 1].Is(WordClass.Determiner)
            || context.Quantity(candidate.Start - 1).Has(QuantityBits.Article))
        {
            return false;
        }

        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        for (int i = all.Count - 1; i >= Math.Max(0, all.Count - MostBack); i--)
        {
            ref readonly QuantityMention before = ref all[i];
            if (words && context.Sentence - context.Page.SentenceOfToken[before.Run.First] > MostSentences)
            {
                break;
            }

            if (before.Kind == QuantityKind.Count && before.Lower == candidate.Low && (before.Counted.Length > 0 || before.People)
                && context.Page.ArticleOf(before.Run.First) == context.Page.ArticleOf(candidate.Start))
            {
                same = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>Fills in people: those counted before in the sentence, else those named in it, else no more than that.</summary>
    public static void FillPeople(in QuantityContext context, ref QuantityMention mention, int antecedent, bool back)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        if (antecedent >= 0 && all[antecedent].Run.First >= context.First)
        {
            Copy(ref mention, all[antecedent]);
        }
        else if (NearestPeople(context, mention.Run.First, agents: false) is >= 0 and var noun)
        {
            mention.Counted = TokenRun.Of(context.Page, noun, noun + 1);
            mention.CountsPeople = true;
        }
        else if (back && antecedent >= 0 && all[antecedent].CountsPeople)
        {
            Copy(ref mention, all[antecedent]);
        }
        else
        {
            mention.People = mention.CountsPeople = true;
        }
    }

    /// <summary>The nearest plural for people before a token, in its sentence; -1 where there is none.</summary>
    public static int NearestPeople(in QuantityContext context, int start, bool agents)
    {
        for (int i = start - 1; i >= Math.Max(context.First, start - Farthest); i--)
        {
            LexiconValue noun = context.Noun(i);
            if (noun.Has(NounBits.People) && !noun.Has(NounBits.Other))
            {
                return (noun.Has(NounBits.Agent) || context.Tokens[i + 1].Is(WordClass.SpeechVerb)) && !agents ? -1 : i; // "residents say 40 have been killed"
            }
        }

        return -1;
    }

    /// <summary>The people of whom what opens the sentence speaks, right before a comma: "By the names of some of the executed men|, 50 were young"; -1 where
    /// none stand there.</summary>
    public static int PeopleOfOpening(in QuantityContext context, int start)
    {
        const int MostAdjectives = 3;
        int noun = start - 2;
        if (!context.Within(noun) || context.Tokens[start - 1].Kind != TokenKind.Comma || !context.Noun(noun).Has(NounBits.People))
        {
            return -1;
        }

        for (int i = noun - 1; i > Math.Max(context.First, noun - MostAdjectives - 2); i--)
        {
            if (context.Has(i, QuantityBits.Of))
            {
                return noun;
            }

            if (context.Tokens[i].Is(WordClass.Preposition) || !context.Tokens[i].IsWord)
            {
                return -1; // "of the sentences against the men, 12 were carried out"
            }
        }

        return -1;
    }

    /// <summary>The nearest plural for people in the sentence before, of one paragraph; -1 where there is none.</summary>
    public static int NearestPeopleBefore(in QuantityContext context)
    {
        if (context.Sentence == 0 || context.Page.Sentences[context.Sentence - 1].Block != context.Page.Sentences[context.Sentence].Block)
        {
            return -1;
        }

        QuantityContext before = new(context.Page, context.Mentions, context.Sentence - 1);
        int people = NearestPeople(before, before.Limit, agents: true);
        for (int i = before.Limit - 1; people < 0 && i >= Math.Max(before.First, before.Limit - Farthest); i--)
        {
            people = before.IsPlural(i) && !before.Tokens[i].Capitalised ? i : -1;
        }

        return people;
    }

    /// <summary>Gives a quantity the noun of another.</summary>
    public static void Copy(ref QuantityMention mention, in QuantityMention from)
    {
        mention.Counted = from.Counted;
        mention.People = from.People;
        mention.CountsPeople = from.CountsPeople;
        mention.CountsAgents = from.CountsAgents;
        if (from.Kind == QuantityKind.Duration && mention.Kind == QuantityKind.Count)
        {
            mention.Kind = QuantityKind.Duration;
        }
    }

    /// <summary>Fills in the noun of a quantity of people: of the whole, where the one before is a part of it.</summary>
    public static void CopyPeople(in QuantityContext context, ref QuantityMention mention, int before)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        ref readonly QuantityMention from = ref all[all[before].PartOf >= 0 && Parts.Find(all, all[before].PartOf) is >= 0 and var whole ? whole : before];
        if (from.Kind == QuantityKind.Count && from.CountsPeople)
        {
            Copy(ref mention, from);
        }
    }
}
