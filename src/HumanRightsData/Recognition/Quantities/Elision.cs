using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Judges numbers whose noun is left out, and fills in what they count: "have executed four", "86 more are known".</summary>
internal static class Elision
{
    /// <summary>What another quantity counts is filled in from so many sentences before.</summary>
    private const int MostSentences = 2;

    /// <summary>What is meant again stands no more quantities back.</summary>
    private const int MostBack = 12;


    /// <summary>So far back, in tokens, a noun may stand that is meant.</summary>
    private const int Farthest = 80;
    private const int Millions = 2_000_000;

    /// <summary>A number in words up to this may be any, and is meant again only soon.</summary>
    private const int SmallNumber = 6;
    private const int VerbDistance = 5;
    private const int SubjectDistance = 14;
    private const int ChangeDistance = 10;

    /// <summary>Adds a number without a noun to the mentions where its words say that it counts.</summary>
    public static bool Judge(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int start = candidate.Start, end = candidate.End;
        int behind = SkipAdverbs(context, end, out bool more);
        bool of = context.Has(behind, QuantityBits.Of) && IsPronoun(context, behind + 1);
        if (of)
        {
            behind += 2;
        }

        if (candidate.One && !(candidate.Start < candidate.Number.First))
        {
            // "killing one", "one was wounded", "1 killed": of a bare "one" only that
            if (!(IsVerbBefore(context, start) && (context.IsBreak(behind) || context.Has(behind, QuantityBits.And)))
                && !(IsVerbBehind(context, behind, out bool done) && done))
            {
                return false;
            }
        }

        if (IsAge(context, candidate)
            || (candidate.Number.Words && context.Has(start - 1, QuantityBits.Of) && context.Within(start - 2) && context.Noun(start - 2).Has(NounBits.Person)))
        {
            return false; // "a mother of two"
        }

        QuantityMention mention = QuantityFinder.Begin(context, candidate, QuantityKind.Count, candidate.Order ? QuantityRule.Order : QuantityRule.Elided);
        mention.Counted = default;
        bool date = NotCounted.MayBeDate(context, start, candidate.Number, end) && (candidate.Qualifier & QuantityBits.Qualifiers) == 0;

        // "three of them children"
        if (of && context.IsPlural(behind) && context.IsBreak(behind + 1))
        {
            mention.Counted = TokenRun.Of(context.Page, behind, behind + 1);
            mention.CountsPeople = context.Noun(behind).Has(NounBits.People);
            return Add(context, ref mention, ref candidate, end);
        }

        bool verbBefore = IsVerbBefore(context, start);
        bool who = NounPhrase.IsRelative(context, behind) && !context.IsBreak(behind);
        bool verbBehind = IsVerbBehind(context, behind, out bool people);
        bool part = context.PhraseBefore(start, WordClass.QuantityWord, out _).Has(QuantityBits.Part);
        bool crowd = context.Has(start - 1, QuantityBits.Of) && context.Within(start - 2) && context.Noun(start - 2).Has(NounBits.Crowd)
            && (!context.Tokens[start - 2].Capitalised || context.InCapitals(start - 2) || start - 2 == context.First);
        bool list = IsListed(context, start);
        int antecedent = Antecedent(context, start, verbBefore, sameSentence: false);
        bool near = antecedent >= 0 && context.Mentions.Quantities[antecedent].Run.First >= context.First;
        if (!date && crowd)
        {
            mention.People = mention.CountsPeople = true;
            return Add(context, ref mention, ref candidate, end);
        }

        if (!date && (verbBefore || list || (verbBehind && people)))
        {
            FillPeople(context, ref mention, start, antecedent, back: false);
            return Add(context, ref mention, ref candidate, end);
        }

        if (!date && IsTotal(context, start, ref mention))
        {
            return Add(context, ref mention, ref candidate, end);
        }

        bool weak = (context.Number(candidate.Number.First).Has(NumberBits.Weak) || candidate.Low >= Millions) && !verbBehind && !part && !more; // "worth millions"
        if (candidate.Order && !of && (weak
            || (context.Within(start - 1) && context.Tokens[start - 1].Is(WordClass.Determiner) && !context.Tokens[start - 1].Is(WordClass.Conjunction))))
        {
            return false; // "the scores were read out"
        }

        int last = LastInSentence(context);
        if (of && last >= 0 && context.Mentions.Quantities[last].Kind == QuantityKind.Duration)
        {
            Copy(ref mention, context.Mentions.Quantities[last]);
            return Add(context, ref mention, ref candidate, end); // "six years in prison, four of them suspended"
        }

        if (candidate.Order || of || part || more)
        {
            FillPeople(context, ref mention, start, antecedent, back: of || part || more);
            if (of && mention.People && NearestPeopleBefore(context) is >= 0 and var them)
            {
                mention.Counted = TokenRun.Of(context.Page, them, them + 1); // "… released. Six of them are over 65."
            }

            bool us = of && context.Page.Lexicon.Value(context.Tokens[behind - 1], WordClass.Pronoun).Has(NounPhrase.FirstPersonBit);
            return (candidate.Order || us || mention.Counted.Length > 0) && Add(context, ref mention, ref candidate, end);
        }

        if (date)
        {
            return false;
        }

        if (IsTheSame(context, candidate, behind, out int same))
        {
            Copy(ref mention, context.Mentions.Quantities[same]);
            return Add(context, ref mention, ref candidate, end);
        }

        bool large = !candidate.Number.Words || candidate.Range || (candidate.Qualifier & QuantityBits.Qualifiers) != 0;
        int front = start;
        while (context.Within(front - 1) && context.Quantity(front - 1).Has(QuantityBits.Adverb))
        {
            front--;
        }

        bool subject = verbBehind && (large || context.Tokens[behind].Is(WordClass.Auxiliary)) && (context.First == front || context.IsBreak(front - 1) || context.Has(front - 1, QuantityBits.And | QuantityBits.Or)
            || context.Tokens[front - 1].Is(WordClass.Conjunction) || NounPhrase.IsRelative(context, front - 1) || (large && context.Tokens[front - 1].Is(WordClass.Determiner)));
        bool change = IsChanged(context, start);
        bool forThem = context.Has(start - 1, QuantityBits.For) && context.IsBreak(behind);
        bool acted = context.Within(start - 1) && context.Tokens[start - 1].Is(WordClass.Determiner) && context.IsBreak(behind);
        if (forThem && LastInSentences(context) is >= 0 and var before)
        {
            Copy(ref mention, context.Mentions.Quantities[before]);
            return Add(context, ref mention, ref candidate, end); // "cells built for 80", "asked for seven"
        }

        if (IsApposed(context, candidate, end, out int apposed) && (near || apposed >= 0))
        {
            if (apposed >= 0)
            {
                mention.Counted = TokenRun.Of(context.Page, apposed, apposed + 1);
                mention.CountsPeople = context.Noun(apposed).Has(NounBits.People);
            }
            else
            {
                Copy(ref mention, context.Mentions.Quantities[antecedent]);
            }

            return Add(context, ref mention, ref candidate, end);
        }

        // "24 million viewers, compared with 8 million for …": a number of that form is no label
        if (near && candidate.Number.Scale > 1 && !candidate.Order && context.Within(start - 1)
            && (context.Tokens[start - 1].Is(WordClass.Preposition) || context.Quantity(start - 1).Has(QuantityBits.Compare)))
        {
            Copy(ref mention, context.Mentions.Quantities[antecedent]);
            return Add(context, ref mention, ref candidate, end);
        }

        if (antecedent >= 0 && (who || subject || (change && (near || large)) || (acted && near)) && (large || near || subject))
        {
            Copy(ref mention, context.Mentions.Quantities[antecedent]);
            return Add(context, ref mention, ref candidate, end);
        }

        if (who && large)
        {
            mention.People = true;
            return Add(context, ref mention, ref candidate, end);
        }

        // "The nine face up to 12 years", "acquits all nine": the people named nearest
        bool named = verbBehind && context.Within(start - 1) && context.Tokens[start - 1].Is(WordClass.Determiner);
        if ((acted || subject || named) && candidate.Low > 2 && NearestPeople(context, start, agents: true) is >= 0 and var noun)
        {
            mention.Counted = TokenRun.Of(context.Page, noun, noun + 1);
            mention.CountsPeople = true;
            return Add(context, ref mention, ref candidate, end);
        }

        Period(context, ref mention, end);
        if (mention.Per.Length > 0 && large)
        {
            return Add(context, ref mention, ref candidate, end);
        }

        mention.Pending = true;
        return JoinsNext(context, behind) && QuantityFinder.SetBounds(ref mention, candidate) && AddPending(context, mention);
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

    /// <summary>Whether a verb of what is done to people stands directly before a quantity: "killing at least 43".</summary>
    public static bool IsVerbBefore(in QuantityContext context, int start)
    {
        int at = start - 1;
        while (context.Within(at) && (context.Quantity(at).Has(QuantityBits.Adverb) || (context.Tokens[at].Is(WordClass.Determiner) && !context.Quantity(at).Has(QuantityBits.Article))))
        {
            at--;
        }

        return context.Within(at) && context.Verb(at).Has(VerbBits.People);
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
    private static int LastInSentences(in QuantityContext context)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        int last = all.Count - 1;
        return last >= 0 && all[last].Counted.Length > 0 && all[last].Kind is QuantityKind.Count or QuantityKind.Duration
            && context.Sentence - context.Page.SentenceOfToken[all[last].Run.First] <= 1
            && context.Page.ArticleOf(all[last].Run.First) == context.Page.ArticleOf(context.First) ? last : -1;
    }

    /// <summary>Says of which whole the quantity is a part: "at least 43, including 11 children", "two of them".</summary>
    public static void LinkPart(in QuantityContext context, ref QuantityMention mention, int end)
    {
        bool part = context.PhraseBefore(mention.Run.First, WordClass.QuantityWord, out _).Has(QuantityBits.Part)
            || (context.Has(mention.Run.End, QuantityBits.Of) && IsPronoun(context, mention.Run.End + 1))
            || (NounPhrase.IsRelative(context, mention.Run.First - 1) && context.Has(mention.Run.First - 2, QuantityBits.Of));
        int last = LastInSentence(context);
        if (last >= 0 && mention.Kind == QuantityKind.Count && context.PhraseBefore(mention.Run.First, WordClass.QuantityWord, out int joint).Has(QuantityBits.Out)
            && context.Mentions.Quantities[last].Counted.End == mention.Run.First - joint)
        {
            context.Mentions.Quantities[last].PartOf = mention.Run.First; // "5,000 members out of 30,000 prisoners"
        }

        if (last >= 0 && mention.Kind == QuantityKind.Count && IsBeside(context, context.Mentions.Quantities[last], mention.Run.First, out bool bracket)
            && (bracket || context.Mentions.Quantities[last].PartOf >= 0))
        {
            mention.PartOf = bracket ? context.Mentions.Quantities[last].Run.First : context.Mentions.Quantities[last].PartOf;
            return; // "1,234 civilians (823 men, 301 women …)", "including 11 children and 12 women"
        }

        if (!part || last < 0 || mention.Kind is QuantityKind.Duration or QuantityKind.Money || end < mention.Run.End)
        {
            return;
        }

        // Parts stand in a row: "43, including 11 children and 12 women" are both parts of 43.
        ref readonly QuantityMention before = ref context.Mentions.Quantities[last];
        if (before.Kind == QuantityKind.Count)
        {
            mention.PartOf = before.Run.First;
        }
    }

    /// <summary>Whether a quantity stands directly behind another and its noun, after a comma and "and", or in brackets.</summary>
    private static bool IsBeside(in QuantityContext context, in QuantityMention before, int first, out bool bracket)
    {
        bracket = false;
        int at = first - 1;
        if (before.Kind != QuantityKind.Count || before.Counted.Length == 0 || before.Counted.First < before.Run.First || !context.Within(at))
        {
            return false;
        }

        if (context.Tokens[at].Kind == TokenKind.OpenBracket)
        {
            bracket = true;
            return before.Counted.End == at;
        }

        if (context.Has(at, QuantityBits.And))
        {
            at--;
        }

        if (context.Within(at) && context.Tokens[at].Kind == TokenKind.Comma)
        {
            at--;
        }

        return at < first - 1 && before.Counted.End == at + 1;
    }

    /// <summary>Fills in what a share without a noun is a share of: "63% of the dead … Nearly a third were …".</summary>
    public static void FillShare(in QuantityContext context, ref QuantityMention mention, int end)
    {
        int antecedent = Antecedent(context, mention.Run.First, agents: false, sameSentence: false);
        int first = mention.Run.First;
        bool head = first == context.First || context.Tokens[first].LineStart || context.Tokens[first - 1].Is(WordClass.Conjunction)
            || context.Tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Semicolon || context.Tokens[first - 1].LineStart || context.Quantity(first - 1).Has(QuantityBits.Adverb);
        bool subject = context.Has(end, QuantityBits.Of)
            || (head && context.Within(end) && (context.Tokens[end].Is(WordClass.Auxiliary | WordClass.FigureVerb) || context.IsBreak(end)));
        if (context.Within(mention.Run.First - 1) && context.Tokens[mention.Run.First - 1].Is(WordClass.Preposition))
        {
            IsTotal(context, mention.Run.First, ref mention); // "the prison population had fallen by half"
            return;
        }

        if (antecedent >= 0 && subject)
        {
            Copy(ref mention, context.Mentions.Quantities[antecedent]);
        }
    }

    /// <summary>Gives quantities that wait for a noun that of the next: "not 12 but 15 people".</summary>
    public static void FillForward(in QuantityContext context)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        for (int i = all.Count - 2; i >= 0 && all[i].Run.First >= context.First; i--)
        {
            ref QuantityMention mention = ref all[i];
            ref readonly QuantityMention next = ref all[i + 1];
            if (mention.Pending && !next.Pending && next.Kind is QuantityKind.Count or QuantityKind.Duration && next.Run.First - mention.Run.End <= 3)
            {
                Copy(ref mention, next);
                mention.Pending = false;
            }
        }
    }

    /// <summary>Removes the numbers that nothing gave a noun.</summary>
    public static void RemovePending(Mentions mentions)
    {
        PooledBuffer<QuantityMention> all = mentions.Quantities;
        int kept = 0;
        foreach (ref readonly QuantityMention mention in all.Items)
        {
            if (!mention.Pending)
            {
                all[kept++] = mention;
            }
        }

        all.Resize(kept);
    }

    /// <summary>The quantity whose first token this is; -1 where none begins there.</summary>
    public static int Find(PooledBuffer<QuantityMention> all, int token)
    {
        int low = 0, high = all.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int first = all[middle].Run.First;
            if (first == token)
            {
                return middle;
            }

            (low, high) = first < token ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    // --- what the words around say

    private static int SkipAdverbs(in QuantityContext context, int at, out bool more)
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

    /// <summary>"children under five", "six of them are over 65".</summary>
    private static bool IsAge(in QuantityContext context, in QuantityCandidate candidate)
    {
        int place = candidate.Number.First - 1;
        if (candidate.Range || candidate.Order || candidate.High > NotCounted.OldestAge || !context.Within(place) || !context.Quantity(place).Has(QuantityBits.Place)
            || !context.Quantity(place).Has(QuantityBits.Bounds))
        {
            return false;
        }

        int before = place - 1;
        return context.Within(before) && (context.IsPlural(before) || context.Noun(before).Has(NounBits.Person) || context.Tokens[before].Is(WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner));
    }

    /// <summary>Whether a verb or auxiliary goes on behind the number; and whether it is one that is done to or by people.</summary>
    private static bool IsVerbBehind(in QuantityContext context, int at, out bool people)
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
    private static bool IsListed(in QuantityContext context, int start) => context.Within(start - 2)
        && context.Tokens[start - 1].Kind == TokenKind.Colon && (context.Verb(start - 2).Has(VerbBits.People) || context.Noun(start - 2).Has(NounBits.State));

    /// <summary>"the death toll rose to 43", "the number of victims stands at 30", "the prison population had fallen by half, from 30 000".</summary>
    public static bool IsTotal(in QuantityContext context, int start, ref QuantityMention mention)
    {
        int verb = -1;
        bool joined = context.Has(start - 1, QuantityBits.To | QuantityBits.At | QuantityBits.Of | QuantityBits.From);
        for (int i = start - 1; i >= Math.Max(context.First, start - (joined ? ChangeDistance : VerbDistance)); i--)
        {
            if ((context.Verb(i).Has(VerbBits.Total | VerbBits.Change) && !context.Noun(i).Has(NounBits.Toll)) || (i == start - 1 && context.Tokens[i].Is(WordClass.Auxiliary)))
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

    /// <summary>What a total totals: "of victims" behind "number", the noun itself, or people.</summary>
    private static bool SetTotal(in QuantityContext context, int noun, int start, ref QuantityMention mention)
    {
        LexiconValue value = context.Noun(noun);
        if (context.Has(noun + 1, QuantityBits.Of) && NounPhrase.Read(context, noun + 2, plural: false, afterOf: true) is { Found: true } of && of.End <= start)
        {
            mention.Counted = TokenRun.Of(context.Page, of.First, of.End);
            mention.CountsPeople = context.Noun(of.Head).Has(NounBits.People | NounBits.State);
            return true;
        }

        if (value.Has(NounBits.People | NounBits.Plural | NounBits.Crowd))
        {
            int first = noun;
            while (context.Within(first - 1) && context.Tokens[first - 1].IsWord && !context.Tokens[first - 1].Is(NounPhrase.Ends | WordClass.FigureVerb))
            {
                first--;
            }

            mention.Counted = TokenRun.Of(context.Page, first, noun + 1);
            mention.CountsPeople = value.Has(NounBits.People | NounBits.Crowd);
            return true;
        }

        // "the number executed", "the toll"
        mention.People = mention.CountsPeople = !value.Has(NounBits.No) || context.Verb(noun + 1).Has(VerbBits.People);
        return mention.People;
    }

    /// <summary>"Hundreds of families, perhaps as many as 350, never …": a second number for what was just counted; "new voters – 1.1 million".</summary>
    private static bool IsApposed(in QuantityContext context, in QuantityCandidate candidate, int end, out int noun)
    {
        noun = -1;
        int before = candidate.Start - 1;
        bool unsure = (candidate.Qualifier & QuantityBits.Qualifiers) != 0 || candidate.Number.Scale > 1;
        while (context.Within(before) && (context.Quantity(before).Attributes & (QuantityBits.Soft | QuantityBits.About | QuantityBits.Or)) != 0)
        {
            unsure = true;
            before--;
        }

        if (!unsure || !context.IsBreak(end) || !context.Within(before - 1) || (context.Tokens[before].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket)
            && !context.Has(before, QuantityBits.And | QuantityBits.Or)))
        {
            return false;
        }

        noun = context.IsPlural(before - 1) && !context.Unit(before - 1).Has(UnitBits.Times) ? before - 1 : -1;
        return true;
    }

    /// <summary>"up from 786", "fallen from 30 000 to 15 000".</summary>
    private static bool IsChanged(in QuantityContext context, int start)
    {
        if (!context.Has(start - 1, QuantityBits.From | QuantityBits.To))
        {
            // "compared with 900"
            return context.Within(start - 2) && context.Tokens[start - 1].Is(WordClass.Preposition) && context.Verb(start - 2).Has(VerbBits.Change)
                && !context.Tokens[start - 2].Is(WordClass.Preposition);
        }

        for (int i = start - 2; i >= Math.Max(context.First, start - VerbDistance - 4); i--)
        {
            if (context.Verb(i).Has(VerbBits.Change))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the 30,000": a number said before, meant again.</summary>
    private static bool IsTheSame(in QuantityContext context, in QuantityCandidate candidate, int behind, out int same)
    {
        same = -1;

        // "the two" is whoever was named; a number in words is meant again only soon.
        bool words = candidate.Number.Words && candidate.Low <= SmallNumber;
        bool open = context.Within(behind) && !context.IsBreak(behind) && !context.Tokens[behind].Is(NounPhrase.Ends | WordClass.FigureVerb);
        if (open || candidate.Low <= 2 || !context.Within(candidate.Start - 1) || !context.Tokens[candidate.Start - 1].Is(WordClass.Determiner) || context.Quantity(candidate.Start - 1).Has(QuantityBits.Article))
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

    /// <summary>"12 but 15 people", "12, 15 and 20 people": the next number stands directly behind the joint.</summary>
    private static bool JoinsNext(in QuantityContext context, int at) => context.Within(at + 1)
        && (context.Tokens[at].Kind == TokenKind.Comma || context.Tokens[at].Is(WordClass.Conjunction))
        && NumberReader.MayBegin(context.Tokens[at + 1]);

    // --- what is filled in

    /// <summary>The quantity before whose noun is meant; -1 where there is none.</summary>
    private static int Antecedent(in QuantityContext context, int start, bool agents, bool sameSentence)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        for (int i = all.Count - 1; i >= Math.Max(0, all.Count - MostBack); i--)
        {
            ref readonly QuantityMention before = ref all[i];
            int distance = context.Sentence - context.Page.SentenceOfToken[before.Run.First];
            if (distance > (sameSentence ? 0 : MostSentences) || context.Page.ArticleOf(before.Run.First) != context.Page.ArticleOf(start))
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

                return before.PartOf >= 0 && before.PartOf < before.Run.First && Find(all, before.PartOf) is >= 0 and var whole ? whole : i;
            }
        }

        return -1;
    }

    /// <summary>Fills in people: those counted before in the sentence, else those named in it, else no more than that.</summary>
    private static void FillPeople(in QuantityContext context, ref QuantityMention mention, int start, int antecedent, bool back)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        if (antecedent >= 0 && all[antecedent].Run.First >= context.First)
        {
            Copy(ref mention, all[antecedent]);
        }
        else if (NearestPeople(context, start, agents: false) is >= 0 and var noun)
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
    private static int NearestPeople(in QuantityContext context, int start, bool agents)
    {
        for (int i = start - 1; i >= Math.Max(context.First, start - Farthest); i--)
        {
            LexiconValue noun = context.Noun(i);
            if (noun.Has(NounBits.People) && !noun.Has(NounBits.Other))
            {
                return noun.Has(NounBits.Agent) && !agents ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>The nearest plural for people in the sentence before, of one paragraph; -1 where there is none.</summary>
    private static int NearestPeopleBefore(in QuantityContext context)
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

    private static void Copy(ref QuantityMention mention, in QuantityMention from)
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
        ref readonly QuantityMention from = ref all[all[before].PartOf >= 0 ? Find(all, all[before].PartOf) : before];
        if (from.Kind == QuantityKind.Count && from.CountsPeople)
        {
            Copy(ref mention, from);
        }
    }

    private static void Period(in QuantityContext context, ref QuantityMention mention, int end)
    {
        if (QuantityFinder.SetPeriod(context, ref mention, Rates.At(context, end, direct: true)) && mention.Kind == QuantityKind.Count)
        {
            mention.Kind = QuantityKind.Rate;
            mention.Rule = QuantityRule.Rate;
            PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
            for (int i = all.Count - 1; mention.Counted.Length == 0 && !mention.People && i >= 0 && all[i].Run.First >= context.First; i--)
            {
                if (all[i].Kind is QuantityKind.Count or QuantityKind.Rate && !all[i].Pending)
                {
                    Copy(ref mention, all[i]);
                }
            }
        }
    }

    private static bool Add(in QuantityContext context, ref QuantityMention mention, ref QuantityCandidate candidate, int end)
    {
        if (!QuantityFinder.SetBounds(ref mention, candidate))
        {
            return false;
        }

        Period(context, ref mention, end);
        LinkPart(context, ref mention, end);
        context.Mentions.Quantities.Add(mention);
        return true;
    }

    private static bool AddPending(in QuantityContext context, in QuantityMention mention)
    {
        context.Mentions.Quantities.Add(mention);
        return true;
    }
}
