using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads the quantity that begins at a token and says whether it is a claim.</summary>
internal static partial class QuantityFinder
{
    /// <summary>What happens "every thirty minutes" stands no more tokens before.</summary>
    private const int FarthestNoun = 40;

    /// <summary>The first token of the quantity whose number or sign of a currency stands at a token: the words of a currency before it are no triggers.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="floor">The first token that no other quantity has taken.</param>
    public static int FirstOf(in QuantityContext context, int at, int floor)
    {
        int before = at - 1;
        if (at > 0 && !context.Tokens[before].Is(WordClass.Currency) && context.Tokens[before].Kind != TokenKind.Stop)
        {
            return at; // most often
        }

        floor = Math.Max(floor, context.First);
        if (before < floor || context.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Currency))
        {
            return at;
        }

        if (context.Tokens[before].Kind == TokenKind.Stop && before > floor && context.Glued(before))
        {
            before--; // "Rs. 500"
        }

        return context.Tokens[before].Is(WordClass.Currency) ? before : at;
    }

    /// <summary>Reads at a token and adds what it finds to the mentions; returns the token to go on at.</summary>
    public static int Find(in QuantityContext context, int at)
    {
        if (!TryRead(context, at, strict: true, out QuantityCandidate candidate))
        {
            return candidate.End;
        }

        return Judge(context, ref candidate) ? candidate.End : Math.Max(candidate.End, at + 1);
    }

    /// <summary>Adds the candidate to the mentions where it is a claim. Its end is where reading goes on.</summary>
    private static bool Judge(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int end = candidate.End;
        if (candidate.Counter && (context.Tokens[candidate.Start].LineStart || candidate.Start == context.First
            || context.Label(candidate.Start - 1).Has(LabelBits.Counter)
            || context.Phrase(end, WordClass.NotCounted, out int length) is var counter && counter.Has(LabelBits.Counter) && length > 1))
        {
            candidate.End = EndOfLine(context, end);
            return false;
        }

        if (candidate.Money || candidate.Sum)
        {
            return JudgeMoney(context, ref candidate);
        }

        Objection before = NotCounted.Before(context, candidate);
        if (before == Objection.Strong)
        {
            return false;
        }

        if (candidate.IsShare)
        {
            return Shares.Judge(context, ref candidate);
        }

        if (NotCounted.Behind(context, candidate.Start, candidate.Number, end) == Objection.Strong
            || NotCounted.IsInName(context, candidate.Start, candidate.Number))
        {
            return false;
        }

        return JudgeCount(context, ref candidate, before);
    }

    private static int EndOfLine(in QuantityContext context, int at)
    {
        while (context.Within(at) && !context.Tokens[at].LineStart)
        {
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool JudgeMoney(in QuantityContext context, ref QuantityCandidate candidate)
    {
        Begin(context, candidate, QuantityKind.Money, QuantityRule.Money, out QuantityMention mention);
        int behind = candidate.End;
        if (candidate.Money)
        {
            mention.Counted = TokenRun.Of(context.Page, candidate.CurrencyFirst, candidate.CurrencyEnd);
        }

        if (IsCurrency(context, behind, out int length))
        {
            if (!candidate.Money)
            {
                mention.Counted = TokenRun.Of(context.Page, behind, behind + length);
            }

            behind += length;
        }

        if (candidate.IsShare || !SetBounds(ref mention, candidate))
        {
            return false;
        }

        SetPeriod(context, ref mention, Rates.At(context, behind, direct: true));
        context.Mentions.Quantities.Add(mention);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool JudgeCount(in QuantityContext context, ref QuantityCandidate candidate, Objection before)
    {
        int end = candidate.End;
        if (candidate.Hyphened)
        {
            return JudgeJoined(context, ref candidate);
        }

        if (IsOfPeriod(context, candidate.Start))
        {
            return !IsTaken(context, candidate.Start) && JudgeEvery(context, ref candidate);
        }

        int ofAt = candidate.Order && context.Within(end) && context.Tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        bool of = context.Has(ofAt, QuantityBits.Of);
        CountedPhrase noun = of ? ReadBehindOf(context, candidate, ofAt) : candidate.Order && !OrderTakesNoun(context, end) ? default
            : NounPhrase.Read(context, end, plural: !candidate.One && !candidate.BelowOne, afterOf: false);
        if (noun.Found && ((before == Objection.Weak && (of || IsVerb(context, noun))) || !Accept(context, ref candidate, noun, of)))
        {
            return false;
        }

        if (!noun.Found)
        {
            return before != Objection.Weak && ElidedNoun.Judge(context, ref candidate);
        }

        Begin(context, candidate, QuantityKind.Count, candidate.Range ? QuantityRule.Range : candidate.Order ? QuantityRule.Order
            : QuantityRule.Number, out QuantityMention found);
        if (!SetNoun(context, ref found, ref candidate, noun))
        {
            return false;
        }

        if (found.Kind == QuantityKind.Duration && Qualifiers.IsSpan(context, candidate.Start, noun.End))
        {
            candidate.Start++; // "two dozen volunteers over eighteen months"
            candidate.Qualifier &= ~QuantityBits.MoreThan;
            found.Run = TokenRun.Of(context.Page, candidate.Start, candidate.End);
        }

        if (noun.Noun.Has(NounBits.Other) && noun.Head == noun.First && Antecedents.LastInSentence(context) is >= 0 and var others)
        {
            Antecedents.CopyPeople(context, ref found, others); // "shot nine farmers and took away four others"
        }

        AddCount(context, ref found, ref candidate, noun.End);
        return true;
    }

    /// <summary>"Law 1325 names four crimes": what looks like a plural behind a label's number is a verb where another phrase follows.</summary>
    private static bool IsVerb(in QuantityContext context, CountedPhrase noun) => noun.End == noun.First + 1 && context.Within(noun.End)
        && (context.Tokens[noun.End].Is(WordClass.Determiner | WordClass.Pronoun) || NumberReader.MayBegin(context.Tokens[noun.End]))
        && !NounPhrase.IsRelative(context, noun.End);

    /// <summary>Whether a hyphen joins a word to the number.</summary>
    private static bool IsJoined(in QuantityContext context, in QuantityCandidate candidate)
    {
        int end = candidate.End;
        return candidate.Number.Joined.Length > 0
            || (context.Within(end + 1) && context.Tokens[end].Kind == TokenKind.Hyphen && context.Glued(end) && context.Glued(end + 1)
                && context.Tokens[end + 1].IsWord);
    }

    /// <summary>"15-member", "three-day"; what is joined may also be no unit of anything: "16-year-old", "94-page report".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool JudgeJoined(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int end = candidate.End, joinedEnd = end;
        TextSpan word = candidate.Number.Joined;
        if (word.Length == 0)
        {
            word = new TextSpan(context.Tokens[end + 1].Start, context.Tokens[end + 1].End);
            joinedEnd += 2;
        }

        Lexicon lexicon = context.Page.Lexicon;
        int id = lexicon.Find(context.Page.Text.AsSpan(word.Start, word.Length));
        LexiconValue noun = lexicon.Value(id, WordClass.CountedNoun);
        candidate.End = joinedEnd;
        bool unit = !(candidate.Number.Words && lexicon.Value(id, WordClass.OrdinalWord).Number > 0)
            && lexicon.Value(id, WordClass.Unit).Has(UnitBits.Time | UnitBits.Times);
        if (unit ? context.Unit(Math.Min(joinedEnd, context.Limit - 1)).Has(UnitBits.Old) /* "39-year old" */ : !noun.Has(NounBits.Joined) || candidate.One)
        {
            return false;
        }

        Begin(context, candidate, unit ? QuantityKind.Duration : QuantityKind.Count, QuantityRule.Joined, out QuantityMention mention);
        mention.Run = new TokenRun(candidate.Start, end, new TextSpan(context.Tokens[candidate.Start].Start, candidate.Number.EndUnit));
        mention.People = !unit && !noun.Has(NounBits.Person);
        mention.Counted = mention.People ? default : new TokenRun(joinedEnd - 1, joinedEnd, word);
        if (!SetBounds(ref mention, candidate))
        {
            return false;
        }

        context.Mentions.Quantities.Add(mention);
        return true;
    }

    /// <summary>"thousands of them", "two of my cousins": what stands behind "of". Not found where a pronoun does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CountedPhrase ReadBehindOf(in QuantityContext context, in QuantityCandidate candidate, int of)
    {
        int at = of + 1;
        if (!context.Within(at) || ElisionSigns.IsPronoun(context, at))
        {
            return default;
        }

        // "a dozen of people", "hundreds of families"; "two of the men"; but "32 of May"
        bool determiner = context.Tokens[at].Is(WordClass.Determiner | WordClass.Pronoun);
        return determiner || candidate.Order || context.Number(candidate.Number.End - 1).Has(NumberBits.Dozen)
            ? NounPhrase.Read(context, at, plural: true, afterOf: true) : default;
    }

    /// <summary>Whether a noun may follow "several hundred" without "of"; none follows "hundreds".</summary>
    private static bool OrderTakesNoun(in QuantityContext context, int end) => context.Within(end)
        && (!context.Number(end - 1).Has(NumberBits.Order) || context.Noun(end).Has(NounBits.Other | NounBits.State));

    /// <summary>Whether the quantity is the count of a period: "every thirty minutes".</summary>
    private static bool IsOfPeriod(in QuantityContext context, int start) => start > context.First
        && context.Page.Lexicon.ValueWithoutBranch(context.Tokens[start - 1], WordClass.QuantityWord).Has(QuantityBits.Every | QuantityBits.Per);

    /// <summary>Whether a quantity before it has the period already.</summary>
    private static bool IsTaken(in QuantityContext context, int start)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        return all.Count > 0 && all[all.Count - 1].Per.Length > 0 && all[all.Count - 1].Per.First >= start;
    }

    /// <summary>"every thirty minutes": one each period. What happens so often stands before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool JudgeEvery(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int every = candidate.Start - 1;
        if (!context.Has(every, QuantityBits.Every) || (context.Within(every - 1) && context.Has(every - 1, QuantityBits.For)))
        {
            return false; // "one cell for every four prisoners": of how many another number is said
        }

        Rates.Period period = Rates.At(context, every, direct: false);
        int noun = NounBefore(context, every);
        if (!period.Found || noun < 0 || candidate.Range)
        {
            return false;
        }

        int end = period.First;
        candidate.Start = every;
        Begin(context, candidate, QuantityKind.Rate, QuantityRule.Rate, out QuantityMention mention);
        mention.Run = TokenRun.Of(context.Page, every, context.Unit(end).Has(UnitBits.Times) ? end + 1 : end);
        QuantityBounds.Set(ref mention, 1, Qualifier.Exact);
        mention.Counted = TokenRun.Of(context.Page, noun, noun + 1);
        SetPeriod(context, ref mention, period);
        context.Mentions.Quantities.Add(mention);
        candidate.End = mention.Run.End;
        return true;
    }

    /// <summary>The noun that happens "every …": the one directly before with its article, else the nearest plural of the clause.</summary>
    private static int NounBefore(in QuantityContext context, int every)
    {
        if (context.Has(every - 2, QuantityBits.Article) && context.Tokens[every - 1].IsWord)
        {
            return every - 1;
        }

        for (int i = every - 1; i >= Math.Max(context.First, every - FarthestNoun); i--)
        {
            if (context.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon)
            {
                break;
            }

            if (context.IsPlural(i) && !context.Tokens[i].Is(WordClass.FigureVerb))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a noun phrase makes the number a claim.</summary>
    private static bool Accept(in QuantityContext context, ref QuantityCandidate candidate, CountedPhrase noun, bool of)
    {
        LexiconValue head = noun.Noun;
        if (candidate.Number.Words && candidate.High == 0 && !context.IsPlural(noun.Head))
        {
            return false; // "zero evidence"
        }

        if (head.Has(NounBits.No) && !(noun.End > noun.Head + 1))
        {
            candidate.End = noun.End;
            return false; // "two numbers", "148 pages"
        }

        if (head.Has(NounBits.Factor) && IsComparison(context, noun.End))
        {
            return false; // "three times higher", "ten times as many"
        }

        if (candidate.Number.Plain && context.Within(candidate.End) && context.Tokens[candidate.End] is { Capitalised: true } month
            && month.Is(WordClass.Month))
        {
            return false;
        }

        // What the dates have left is a number, unless a word of time stands before it.
        if (NotCounted.MayBeDate(context, candidate.Start, candidate.Number, candidate.End) && IsAfterTimeWord(context, candidate.Start))
        {
            return (candidate.Qualifier & QuantityBits.Bounds) != 0;
        }

        if (candidate.One)
        {
            return !of && Ones.IsCount(context, candidate, noun);
        }

        return true;
    }

    private static bool IsComparison(in QuantityContext context, int at) => context.Within(at)
        && ((context.Tokens[at].Is(WordClass.Determiner) && !context.Quantity(at).Has(QuantityBits.Article) && !context.Tokens[at].Is(WordClass.Conjunction))
            || context.Quantity(at).Has(QuantityBits.Compare) || context.Has(at + 1, QuantityBits.Compare) || context.IsComparative(at)
            || (context.Phrase(at, WordClass.QuantityWord, out _).Attributes & QuantityBits.Bounds) != 0);

    private static bool IsAfterTimeWord(in QuantityContext context, int start) => context.Within(start - 1)
        && (context.Quantity(start - 1).Has(QuantityBits.In | QuantityBits.From) || context.Tokens[start - 1].Is(WordClass.Month)
            || (context.Tokens[start - 1].Kind == TokenKind.Stop && context.Within(start - 2) && context.Tokens[start - 2].Is(WordClass.Month)));
}
