using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads the quantity that begins at a token and says whether it is a claim.</summary>
internal static class QuantityFinder
{
    /// <summary>What happens "every thirty minutes" stands no more tokens before.</summary>
    private const int FarthestNoun = 40;

    /// <summary>Reads at a token and adds what it finds to the mentions; returns the token to go on at.</summary>
    public static int Find(in QuantityContext context, int at)
    {
        if (!TryRead(context, at, strict: true, out QuantityCandidate candidate))
        {
            return candidate.End;
        }

        return Judge(context, ref candidate) ? candidate.End : Math.Max(candidate.End, at + 1);
    }

    /// <summary>Reads number, qualifier, range and share; what they count is another question.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="at">The first token of the number or of the currency before it.</param>
    /// <param name="strict">Whether a number that dates cover is none.</param>
    /// <param name="candidate">What was read. Its end is where reading goes on, also where nothing was found.</param>
    public static bool TryRead(in QuantityContext context, int at, bool strict, out QuantityCandidate candidate)
    {
        candidate = new QuantityCandidate { Start = at, End = at + 1 };
        int first = SkipCurrency(context, at, ref candidate);
        NumberReader reader = new(context.Page);
        if (first < 0 || !context.Within(first))
        {
            return false;
        }

        NumberShape shape = reader.Read(first, context.Limit, candidate.Money, out NumberReading number);
        if (shape != NumberShape.Number)
        {
            candidate.End = shape == NumberShape.Other ? number.End : at + 1;
            return false;
        }

        candidate.Number = number;
        candidate.End = number.End;
        candidate.Low = candidate.High = number.Value;
        candidate.Order = number.Order;
        candidate.Fraction = number.Fraction;
        if (strict && context.Mentions.Covers(first, MentionKinds.Date))
        {
            return false;
        }

        if (!ReadOpening(context, ref candidate))
        {
            return false;
        }

        int bare = candidate.Start;
        candidate.Qualifier = Qualifiers.Before(context, ref candidate.Start, number.Value);
        if (!Ranges.Read(context, ref candidate))
        {
            return false;
        }

        if ((candidate.Qualifier & QuantityBits.Between) != 0 && !candidate.Range)
        {
            candidate.Qualifier = 0;
            candidate.Start = bare;
        }

        if (!ReadPercent(context, ref candidate))
        {
            return false;
        }

        ReadRepetition(context, ref candidate);
        ReadJoinedQualifier(context, ref candidate);
        Wholes.Read(context, ref candidate, candidate.End, behindNoun: false);
        if ((candidate.Qualifier & QuantityBits.Qualifiers) == 0)
        {
            candidate.Qualifier |= Qualifiers.After(context, ref candidate.End, behindNoun: false);
        }

        // "1,7" is a number where a scale, a share or a sum shows it.
        return !candidate.Number.DecimalComma || candidate.Money || candidate.Percent || IsCurrency(context, candidate.End, out _);
    }

    /// <summary>A currency before the number: "$", "US$", "EUR". The token of the number; -1 where the currency has none.</summary>
    private static int SkipCurrency(in QuantityContext context, int at, ref QuantityCandidate candidate)
    {
        ref readonly Token token = ref context.Tokens[at];
        int end = at;
        if (token.Kind == TokenKind.Currency)
        {
            end = at + 1;
        }
        else if (token.Is(WordClass.Currency))
        {
            LexiconValue value = context.Page.Lexicon.Value(token, WordClass.Currency);
            if (value.Has(CurrencyBits.Prefix) && context.Within(at + 1) && context.Tokens[at + 1].Kind == TokenKind.Currency && context.Glued(at + 1))
            {
                end = at + 2;
            }
            else if (value.Has(CurrencyBits.Before))
            {
                end = context.Within(at + 1) && context.Tokens[at + 1].Kind == TokenKind.Stop && context.Glued(at + 1) ? at + 2 : at + 1;
                if (!context.Within(end) || !context.Tokens[end].IsNumber)
                {
                    return -1;
                }
            }
            else if (!NumberReader.MayBegin(token))
            {
                return -1;
            }
        }

        candidate.CurrencyFirst = at;
        candidate.CurrencyEnd = end;
        return end;
    }

    /// <summary>What may stand directly before a number word: "a hundred", "several thousand", "a third". False where it needs it and has not.</summary>
    private static bool ReadOpening(in QuantityContext context, ref QuantityCandidate candidate)
    {
        if (!candidate.Number.Words)
        {
            return true;
        }

        int first = candidate.Number.First;
        LexiconValue phrase = context.PhraseBefore(first, WordClass.QuantityWord, out int length);
        LexiconValue word = context.Number(first);
        if (phrase.Has(QuantityBits.Several))
        {
            if (word.Has(NumberBits.Scale) && !candidate.Order)
            {
                candidate.Low = candidate.High = candidate.Number.Value = candidate.Number.Value * 2;
                candidate.Order = candidate.Number.Order = true;
            }

            candidate.Start = candidate.Order ? first - length : first;
            return true;
        }

        if (phrase.Has(QuantityBits.Article) && word.Has(NumberBits.Scale | NumberBits.Fraction))
        {
            candidate.Start = first - 1;
            return true;
        }

        return !word.Has(NumberBits.Scale) || candidate.Order;
    }

    /// <summary>"60 per cent". False where the number is none: a difference of shares, more than a whole.</summary>
    private static bool ReadPercent(in QuantityContext context, ref QuantityCandidate candidate)
    {
        if (!context.Within(candidate.End))
        {
            return true;
        }

        int end = candidate.End;
        int length = 1;
        if (context.Tokens[end].Kind != TokenKind.Percent && !context.Phrase(end, WordClass.Unit, out length).Has(UnitBits.Percent))
        {
            return true;
        }

        candidate.End = end + length;
        if (candidate.Order || candidate.Fraction || candidate.High > 100
            || (context.Within(candidate.End) && context.Unit(candidate.End).Has(UnitBits.Point)))
        {
            return false;
        }

        candidate.Percent = true;
        candidate.Low /= 100;
        candidate.High /= 100;
        candidate.Number.Plain = false;
        candidate.Number.EndUnit = context.Tokens[candidate.End - 1].End;
        return true;
    }

    /// <summary>"two dozen-odd".</summary>
    private static void ReadJoinedQualifier(in QuantityContext context, ref QuantityCandidate candidate)
    {
        TextSpan joined = candidate.Number.Joined;
        if (joined.Length == 0)
        {
            return;
        }

        Lexicon lexicon = context.Page.Lexicon;
        LexiconValue value = lexicon.Value(lexicon.Find(context.Page.Text.AsSpan(joined.Start, joined.Length)), WordClass.QuantityWord);
        if (value.Has(QuantityBits.Glued))
        {
            candidate.Qualifier |= value.Attributes & QuantityBits.Qualifiers;
            candidate.Number.Joined = default;
            candidate.Number.EndUnit = joined.End;
        }
    }

    /// <summary>"Two (2)".</summary>
    private static void ReadRepetition(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int open = candidate.End;
        if (candidate.Range || candidate.Money || candidate.Number.Joined.Length > 0 || !context.Within(open + 2) || context.Tokens[open].Kind != TokenKind.OpenBracket)
        {
            return;
        }

        NumberReader reader = new(context.Page);
        if (reader.Read(open + 1, context.Limit, money: false, out NumberReading again) == NumberShape.Number && again.Value == candidate.Number.Value
            && again.Words != candidate.Number.Words && context.Within(again.End) && context.Tokens[again.End].Kind == TokenKind.CloseBracket)
        {
            candidate.End = again.End + 1;
            candidate.Number.EndUnit = context.Tokens[again.End].End;
            candidate.Number.Plain = candidate.Number.Words = false;
        }
    }

    /// <summary>Whether a currency stands behind a number, and how many tokens it has.</summary>
    public static bool IsCurrency(in QuantityContext context, int at, out int length)
    {
        length = 1;
        if (!context.Within(at))
        {
            return false;
        }

        if (context.Tokens[at].Kind == TokenKind.Currency)
        {
            return !(context.Within(at + 1) && context.Tokens[at + 1].IsNumber && context.Glued(at + 1)); // "the three $50 notes"
        }

        LexiconValue value = context.Phrase(at, WordClass.Currency, out length);

        // "500 pounds of explosives" are no money.
        return value.Has(CurrencyBits.Behind) && !(context.Has(at + length, QuantityBits.Of) && context.Within(at + length + 1)
            && !context.Tokens[at + length + 1].Is(WordClass.Determiner | WordClass.Pronoun));
    }

    // --- what is counted

    /// <summary>Adds the candidate to the mentions where it is a claim. Its end is where reading goes on.</summary>
    private static bool Judge(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int end = candidate.End;
        if (!candidate.Money && NotCounted.IsCounter(context, end) && (context.Tokens[candidate.Start].LineStart || candidate.Start == context.First
            || context.Phrase(end, WordClass.NotCounted, out int length) is var counter && counter.Has(LabelBits.Counter) && length > 1))
        {
            candidate.End = EndOfLine(context, end);
            return false;
        }

        if (candidate.Money || IsCurrency(context, end, out _))
        {
            return JudgeMoney(context, ref candidate);
        }

        Objection before = NotCounted.Before(context, candidate.Start, candidate.Number);
        if (before == Objection.Strong)
        {
            return false;
        }

        if (candidate.IsShare)
        {
            return Shares.Judge(context, ref candidate);
        }

        if (NotCounted.Behind(context, candidate.Start, candidate.Number, end) == Objection.Strong || NotCounted.IsInName(context, candidate.Start, candidate.Number))
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

    private static bool JudgeMoney(in QuantityContext context, ref QuantityCandidate candidate)
    {
        QuantityMention mention = Begin(context, candidate, QuantityKind.Money, QuantityRule.Money);
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

    private static bool JudgeCount(in QuantityContext context, ref QuantityCandidate candidate, Objection before)
    {
        int end = candidate.End;
        if (IsJoined(context, candidate, out TokenRun joined, out int joinedEnd, out QuantityKind joinedKind, out bool people))
        {
            candidate.End = Math.Max(end, joinedEnd);
            if (joinedKind == QuantityKind.Share)
            {
                return false; // joined to what is not counted: "16-year-old", "94-page report"
            }

            QuantityMention mention = Begin(context, candidate, joinedKind, QuantityRule.Joined);
            mention.Run = new TokenRun(candidate.Start, end, new TextSpan(context.Tokens[candidate.Start].Start, candidate.Number.EndUnit));
            mention.Counted = joined;
            mention.People = people;
            if (!SetBounds(ref mention, candidate))
            {
                return false;
            }

            context.Mentions.Quantities.Add(mention);
            return true;
        }

        if (IsOfPeriod(context, candidate.Start, out bool taken))
        {
            return !taken && JudgeEvery(context, ref candidate);
        }

        int ofAt = candidate.Order && context.Within(end) && context.Tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        bool of = context.Has(ofAt, QuantityBits.Of);
        CountedPhrase noun = of ? ReadBehindOf(context, candidate, ofAt) : candidate.Order && !OrderTakesNoun(context, end) ? default
            : NounPhrase.Read(context, end, plural: !candidate.One && !(candidate.Low < 1), afterOf: false);
        if (noun.Found && ((of && before == Objection.Weak) || !Accept(context, ref candidate, noun, of)))
        {
            return false;
        }

        if (!noun.Found)
        {
            return before != Objection.Weak && Elision.Judge(context, ref candidate);
        }

        QuantityMention found = Begin(context, candidate, QuantityKind.Count, candidate.Range ? QuantityRule.Range : candidate.Order ? QuantityRule.Order : QuantityRule.Number);
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

        if (context.Noun(noun.Head).Has(NounBits.Other) && noun.Head == noun.First && Elision.LastInSentence(context) is >= 0 and var others)
        {
            Elision.CopyPeople(context, ref found, others); // "shot nine farmers and took away four others"
        }

        AddCount(context, ref found, ref candidate, noun.End);
        return true;
    }

    /// <summary>What a word joined to the number by a hyphen makes of it; false where none is.</summary>
    private static bool IsJoined(in QuantityContext context, in QuantityCandidate candidate, out TokenRun joined, out int end, out QuantityKind kind, out bool people)
    {
        joined = default;
        people = false;
        kind = QuantityKind.Share; // stands for "no quantity"
        end = candidate.End;
        TextSpan word;
        if (candidate.Number.Joined.Length > 0)
        {
            word = candidate.Number.Joined;
        }
        else if (context.Within(end + 1) && context.Tokens[end].Kind == TokenKind.Hyphen && context.Glued(end) && context.Glued(end + 1) && context.Tokens[end + 1].IsWord)
        {
            word = new TextSpan(context.Tokens[end + 1].Start, context.Tokens[end + 1].End);
            end += 2;
        }
        else
        {
            return false;
        }

        ReadOnlySpan<char> text = context.Page.Text.AsSpan(word.Start, word.Length);
        Lexicon lexicon = context.Page.Lexicon;
        int id = lexicon.Find(text);
        LexiconValue noun = lexicon.Value(id, WordClass.CountedNoun);
        joined = new TokenRun(end - 1, end, word);
        if (!(candidate.Number.Words && lexicon.Value(id, WordClass.OrdinalWord).Number > 0) && lexicon.Value(id, WordClass.Unit).Has(UnitBits.Time | UnitBits.Times))
        {
            kind = context.Unit(Math.Min(end, context.Limit - 1)).Has(UnitBits.Old) ? QuantityKind.Share : QuantityKind.Duration; // "39-year old"
        }
        else if (noun.Has(NounBits.Joined) && !candidate.One)
        {
            kind = QuantityKind.Count;
            people = !noun.Has(NounBits.Person);
            joined = people ? default : joined;
        }

        return true;
    }

    /// <summary>"thousands of them", "two of my cousins": what stands behind "of". Not found where a pronoun does.</summary>
    private static CountedPhrase ReadBehindOf(in QuantityContext context, in QuantityCandidate candidate, int of)
    {
        int at = of + 1;
        if (!context.Within(at) || Elision.IsPronoun(context, at))
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
    private static bool IsOfPeriod(in QuantityContext context, int start, out bool taken)
    {
        taken = false;
        if (!context.Has(start - 1, QuantityBits.Every | QuantityBits.Per))
        {
            return false;
        }

        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        taken = all.Count > 0 && all[all.Count - 1].Per.Length > 0 && all[all.Count - 1].Per.First >= start;
        return true;
    }

    /// <summary>"every thirty minutes": one each period. What happens so often stands before.</summary>
    private static bool JudgeEvery(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int every = candidate.Start - 1;
        if (!context.Has(every, QuantityBits.Every))
        {
            return false;
        }

        Rates.Period period = Rates.At(context, every, direct: false);
        int noun = NounBefore(context, every);
        if (!period.Found || noun < 0 || candidate.Range)
        {
            return false;
        }

        int end = period.First;
        candidate.Start = every;
        QuantityMention mention = Begin(context, candidate, QuantityKind.Rate, QuantityRule.Rate);
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
        LexiconValue head = context.Noun(noun.Head);
        if (head.Has(NounBits.No) && !(noun.End > noun.Head + 1))
        {
            candidate.End = noun.End;
            return false; // "two numbers", "148 pages"
        }

        if (head.Has(NounBits.Factor) && IsComparison(context, noun.End))
        {
            return false; // "three times higher", "ten times as many"
        }

        if (candidate.Number.Plain && context.Within(candidate.End) && context.Tokens[candidate.End] is { Capitalised: true } month && month.Is(WordClass.Month))
        {
            return false;
        }

        if (NotCounted.MayBeDate(context, candidate.Start, candidate.Number, candidate.End)
            && !(head.Has(NounBits.People | NounBits.Plural) && !IsAfterTimeWord(context, candidate.Start)))
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
        && (context.Quantity(start - 1).Has(QuantityBits.In | QuantityBits.From) || context.Tokens[start - 1].Is(WordClass.Month));

    // --- the mention

    public static QuantityMention Begin(in QuantityContext context, in QuantityCandidate candidate, QuantityKind kind, QuantityRule rule)
    {
        QuantityMention mention = new()
        {
            Run = TokenRun.Of(context.Page, candidate.Start, candidate.End),
            Kind = kind,
            Rule = rule,
            PartOf = -1,
        };
        if (candidate.Whole > 0)
        {
            mention.Part = candidate.Part;
            mention.Whole = candidate.Whole;
        }

        return mention;
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
        LexiconValue head = context.Noun(noun.Head);
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
    public static void AddCount(in QuantityContext context, ref QuantityMention mention, ref QuantityCandidate candidate, int nounEnd)
    {
        int behind = nounEnd;
        if (behind > candidate.End && (candidate.Qualifier & QuantityBits.Qualifiers) == 0 && !candidate.Order
            && Qualifiers.After(context, ref behind, behindNoun: true) is not 0 and var qualifier)
        {
            candidate.Qualifier |= qualifier;
            mention.Run = TokenRun.Of(context.Page, candidate.Start, behind);
        }
        else if (mention.Kind == QuantityKind.Count && Wholes.Read(context, ref candidate, nounEnd, behindNoun: true))
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
        Elision.LinkPart(context, ref mention, nounEnd);
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
