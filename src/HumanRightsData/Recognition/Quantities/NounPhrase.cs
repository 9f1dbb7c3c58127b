using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>The words that name what a number counts.</summary>
internal struct CountedPhrase
{
    /// <summary>The first word and the token after the last, without determiner; equal where there is none.</summary>
    public int First;
    public int End;

    /// <summary>The noun itself: "prisoners" of "political prisoners of the regime".</summary>
    public int Head;

    /// <summary>What the list of nouns says of it.</summary>
    public LexiconValue Noun;

    public readonly bool Found => End > First;
}

/// <summary>Reads the noun phrase behind a number.</summary>
/// <remarks>
/// No word is known for what it is. A number above one has a plural behind it, words of the closed classes end the phrase, and a list has
/// the plurals that do not end in s: that is enough for most.
/// </remarks>
internal static class NounPhrase
{
    /// <summary>So many words may stand between a number and its noun.</summary>
    private const int MostModifiers = 7;

    private const int LongestOfPhrase = 9;

    /// <summary>So many words of a name stand behind its "of".</summary>
    private const int MostInName = 4;

    // Bits of the pronouns' list, in the order of its attributes.
    internal const uint FirstPersonBit = 1 << 4, RelativeBit = 1 << 5, PossessiveBit = 1 << 6;

    /// <summary>Words that end a noun phrase.</summary>
    public const WordClass Ends = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner;

    /// <summary>Reads the phrase that begins at a token.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="at">The token behind the number, or behind "of".</param>
    /// <param name="plural">Whether the noun must be a plural: the number is not one.</param>
    /// <param name="afterOf">Whether "of" stands before: a determiner may follow, and any noun may.</param>
    public static CountedPhrase Read(in QuantityContext context, int at, bool plural, bool afterOf)
    {
        int first = at;
        if (afterOf)
        {
            first = SkipDeterminers(context, at, out int those);
            if (those >= 0)
            {
                return ReadThose(context, those);
            }
        }

        if (!afterOf && context.Within(first + 1) && context.Tokens[first].Is(WordClass.Demonstrative)
            && !context.Tokens[first].Is(WordClass.Conjunction | WordClass.Pronoun) && context.IsPlural(first + 1))
        {
            at = ++first; // "15 such cases"
        }

        int head = FindHead(context, first, plural, afterOf, out LexiconValue noun);
        if (head < 0)
        {
            return default;
        }

        int end = ReadTail(context, at, head, noun);
        return new CountedPhrase { First = first, End = end, Head = head, Noun = noun };
    }

    /// <summary>"the", "my", "all", "all of the": no part of what is counted. "those" is, where no noun follows it.</summary>
    private static int SkipDeterminers(in QuantityContext context, int at, out int those)
    {
        those = -1;
        while (context.Within(at))
        {
            ref readonly Token token = ref context.Tokens[at];
            bool possessive = token.Is(WordClass.Pronoun) && context.Page.Lexicon.Value(token, WordClass.Pronoun).Has(PossessiveBit);
            if (!possessive && !token.Is(WordClass.Determiner) && !context.Quantity(at).Has(QuantityBits.Whole))
            {
                break;
            }

            // "those executed", "those who were": the word stands for the people themselves.
            if (token.Is(WordClass.Determiner) && context.Within(at + 1)
                && (context.Tokens[at + 1].Is(WordClass.FigureVerb) || IsRelative(context, at + 1)) && !context.IsPlural(at + 1)
                && !(context.Within(at + 2) && context.Verb(at + 1).Has(VerbBits.Adjective) && context.IsPlural(at + 2)))
            {
                those = at;
                return at;
            }

            at++;
        }

        return at;
    }

    public static bool IsRelative(in QuantityContext context, int token) =>
        context.Within(token) && context.Tokens[token].Is(WordClass.Pronoun)
        && context.Page.Lexicon.Value(context.Tokens[token], WordClass.Pronoun).Has(RelativeBit);

    private static CountedPhrase ReadThose(in QuantityContext context, int those)
    {
        context.Phrase(those + 1, WordClass.FigureVerb, out int verb); // "executed", "put to death"
        int end = those + 1 + verb;
        return new CountedPhrase { First = those, End = end, Head = end - 1, Noun = context.Noun(end - 1) };
    }

    /// <summary>A phrase whose noun is looked for.</summary>
    private struct Search
    {
        public required int First { get; init; }

        /// <summary>Whether the noun must be a plural.</summary>
        public required bool IsPlural { get; init; }

        /// <summary>Whether "of" stands before, so that any noun will do.</summary>
        public required bool IsAfterOf { get; init; }

        /// <summary>The noun as far as is known; -1 for none.</summary>
        public int Head;

        /// <summary>What the list of nouns says of it.</summary>
        public LexiconValue Noun;

        /// <summary>The last word that was read; -1 for none.</summary>
        public int Last;
        public int Words;

        /// <summary>How many marks are open.</summary>
        public int Open;

        public void Take(int head, LexiconValue noun)
        {
            Head = head;
            Noun = noun;
        }
    }

    /// <summary>Finds the noun of the phrase, and what the list of nouns says of it; -1 where there is none.</summary>
    private static int FindHead(in QuantityContext context, int at, bool plural, bool afterOf, out LexiconValue found)
    {
        Search search = new() { First = at, IsPlural = plural, IsAfterOf = afterOf, Head = -1, Last = -1 };
        int limit = Math.Min(context.Limit, at + MostModifiers + 6);
        for (int i = at; i < limit && search.Words <= MostModifiers && (context.Tokens[i].IsWord ? TakeWord(context, i, ref search) : PassMark(context, i, ref search)); i++)
        {
        }

        if (search.Head < 0)
        {
            TakeOther(context, ref search);
        }

        found = search.Noun;
        return search.Head;
    }

    /// <summary>Reads a word of a phrase; false where the phrase ends before it, or its noun is found for certain.</summary>
    private static bool TakeWord(in QuantityContext context, int i, ref Search search)
    {
        ref readonly Token token = ref context.Tokens[i];
        LexiconValue quantity = default;
        if (token.Is(Ends | WordClass.QuantityWord | WordClass.Month))
        {
            quantity = context.Quantity(i);
            if (search.Head < 0 && search.Words > 0 && quantity.Has(QuantityBits.And | QuantityBits.Or) && LeadsToPlural(context, i + 1))
            {
                return true; // "12 private and public courses"
            }

            if ((search.Words > 0 && quantity.Has(QuantityBits.Compare)) // "3.7 million more than he has"
                || (token.Is(WordClass.Month) && token.Capitalised) || EndsBefore(context, i, search))
            {
                return false;
            }
        }

        LexiconValue noun = context.Page.Lexicon.ValueWithoutBranch(token, WordClass.CountedNoun);
        bool isVerb = token.Is(WordClass.FigureVerb);
        bool isPlural = !(search.Head >= 0 && isVerb) && context.IsPlural(token, noun);
        isVerb &= !isPlural;
        if (search.Head >= 0)
        {
            if (!GoesOn(context, i, noun, search.Head, search.Noun, isPlural, isVerb)
                && !(!search.IsPlural && i == search.Head + 1 && noun.Has(NounBits.Person)))
            {
                return false;
            }
        }
        else if (isVerb ? !IsAdjective(context, i, search) : search.Words > 0 && quantity.Has(QuantityBits.Adverb) && !isPlural)
        {
            return false;
        }

        search.Words++;
        search.Last = i;
        if (!search.IsPlural && search.Words == 1 && context.Unit(i).Has(UnitBits.Time))
        {
            search.Take(i, noun);
            return false; // "half an hour later"
        }

        if (isPlural && !noun.Has(NounBits.Singular))
        {
            search.Take(i, noun);
            return !context.Unit(i).Has(UnitBits.Times); // "five years | imprisonment"
        }

        if (!search.IsPlural && noun.Has(NounBits.Person))
        {
            search.Take(i, noun);
        }

        return true;
    }

    /// <summary>Whether a word of the closed classes ends the phrase, and is no part of a name.</summary>
    private static bool EndsBefore(in QuantityContext context, int i, in Search search) =>
        IsEnd(context, i) && !(search.Words == 0 && context.Noun(i).Has(NounBits.Other)) && !IsNameWord(context, i, search.First, search.Head)
            && !IsOfName(context, i, search.First, search.Head);

    /// <summary>Whether what may be a verb stands before its noun: "12 wounded men".</summary>
    private static bool IsAdjective(in QuantityContext context, int i, in Search search) => context.Verb(i).Has(VerbBits.Adjective)
        && (search.IsPlural || search.IsAfterOf || search.Words > 0 || (context.Within(i + 1) && context.Noun(i + 1).Has(NounBits.Person)));

    /// <summary>Takes for the noun of a phrase without a plural what can be counted all the same.</summary>
    private static void TakeOther(in QuantityContext context, ref Search search)
    {
        int last = search.Last;

        // "800,000 Rohingya", "300 Japanese": a people's name is its own plural
        if (last >= 0 && search.IsPlural && context.Tokens[last].Is(WordClass.Nationality))
        {
            search.Take(last, context.Noun(last));
        }
        else if (last >= 0 && search.Words > 0 && (search.IsAfterOf || !search.IsPlural))
        {
            // After "of", or behind one, any noun is counted: "half of the population", "one village".
            while (last > search.First && (context.Tokens[last].Is(WordClass.FigureVerb) || context.Quantity(last).Has(QuantityBits.Adverb)
                || EndsLike(context, last, "ed") || EndsLike(context, last, "ly")))
            {
                last--;
            }

            search.Take(last, context.Noun(last));
        }
    }

    /// <summary>Whether a phrase goes on behind what is no word.</summary>
    private static bool PassMark(in QuantityContext context, int i, ref Search search)
    {
        ref readonly Token token = ref context.Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.OpenSingle or TokenKind.OpenQuote when search.Head < 0:
                search.Open++;
                return true;
            case TokenKind.StraightQuote or TokenKind.StraightSingle when search.Head < 0 && token.SpaceBefore && search.Open == 0:
                search.Open++;
                return true;
            case TokenKind.CloseSingle or TokenKind.CloseQuote or TokenKind.StraightQuote or TokenKind.StraightSingle when search.Open > 0:
                search.Open--;
                return true;
            case TokenKind.CloseSingle or TokenKind.StraightSingle:
                return search.Head >= 0 && search.Head == i - 1 && !token.SpaceBefore && !context.IsBreak(i + 1); // "30 prisoners’ families"
            case TokenKind.Possessive:
                search.Head = search.Last = -1; // "two of Iran’s prisoners", "12 people’s homes"
                return true;
            case TokenKind.Ampersand:
                return search.Head < 0;
            case TokenKind.Comma:
                return search.Head < 0 && search.Words > 0 && context.Within(i + 1) && context.Tokens[i + 1].IsWord && !IsEnd(context, i + 1)
                    && !context.Tokens[i + 1].Begins(WordClass.SpeechPhrase) // "of the vote, according to"
                    && (!context.Tokens[i + 1].Capitalised || context.Tokens[i - 1].Capitalised); // "30 young, unarmed men"
            case TokenKind.Slash or TokenKind.Hyphen:
                return !token.SpaceBefore && context.Glued(i + 1);
            case TokenKind.Number:
                return search.Head < 0 && search.Words > 0 && search.IsPlural;
            default:
                return false;
        }
    }

    /// <summary>Whether a word ends a noun phrase. "U.S." is no pronoun.</summary>
    public static bool IsEnd(in QuantityContext context, int token)
    {
        ref readonly Token word = ref context.Tokens[token];
        return word.Is(Ends) && !(word.AllCapitals && word.Length > 1 && word.Is(WordClass.Pronoun)
            && (word.Has(TokenFlags.Dotted) || !context.InCapitals(token)));
    }

    /// <summary>A small word within a name: "two Médecins Sans Frontières doctors" has none, "three Save the Children workers" has.</summary>
    private static bool IsNameWord(in QuantityContext context, int i, int at, int head) =>
        head < 0 && i > at && context.Tokens[i - 1].Capitalised && !context.InCapitals(i) && context.Within(i + 1) && context.Tokens[i + 1].Capitalised
        && context.Tokens[i].Is(WordClass.Determiner | WordClass.Preposition) && !context.Quantity(i).Has(QuantityBits.Of) && context.Within(i + 2)
        && context.IsPlural(i + 2) && !context.Tokens[i + 2].Capitalised;

    /// <summary>"of" within a name before the noun: "six University of Lisbon students".</summary>
    private static bool IsOfName(in QuantityContext context, int i, int at, int head)
    {
        if (head >= 0 || i == at || !context.Quantity(i).Has(QuantityBits.Of) || !context.Tokens[i - 1].Capitalised || context.InCapitals(i))
        {
            return false;
        }

        int end = i + 1;
        while (context.Within(end) && end < i + MostInName && context.Tokens[end].IsWord && context.Tokens[end].Capitalised)
        {
            end++;
        }

        return end > i + 1 && context.Within(end) && context.Tokens[end].IsWord && context.IsPlural(end) && !context.Tokens[end].Is(WordClass.FigureVerb);
    }

    /// <summary>Whether a word goes on with a phrase that has a plural already: "human rights lawyers", "United Nations officials".</summary>
    private static bool GoesOn(in QuantityContext context, int i, LexiconValue noun, int head, LexiconValue headNoun, bool isPlural, bool isVerb)
    {
        if (isVerb || context.Tokens[head].Is(WordClass.Unit))
        {
            return false;
        }

        // "12 elderly political prisoners", but "12 dead in the north"
        if (headNoun.Has(NounBits.State) && !isPlural)
        {
            return LeadsToPlural(context, i + 1);
        }

        bool directly = i == head + 1 || (i == head + 2 && (!context.Tokens[head + 1].IsWord
            || (context.Tokens[head].Capitalised && context.Tokens[head + 1].Capitalised && !context.Tokens[i].Capitalised))); // "Human Rights Watch researchers"
        bool named = head > 0 && context.Tokens[head].Capitalised && context.Tokens[head - 1].Capitalised && !context.Tokens[head + 1].Capitalised
            && !headNoun.Has(NounBits.People);
        if (isPlural)
        {
            directly |= named && i > head && i <= head + 3 && context.Tokens[i - 1].IsWord && context.Tokens[head + 1].IsWord; // "United Nations expert groups"

            // A noun for people is the noun of the phrase, unless another one for people follows: "women protesters".
            return headNoun.Has(NounBits.State | NounBits.Collective)
                || (directly && (!headNoun.Has(NounBits.People) || (noun.Attributes != 0 && !noun.Has(NounBits.State)) || i > head + 1)); // "leaving 22 civilians dead"
        }

        // "Human Rights Watch researchers": a name runs on to a plural in small letters.
        if (context.Tokens[head].Capitalised && context.Tokens[i].Capitalised && !context.InCapitals(i))
        {
            return context.Within(i + 1) && context.Tokens[i + 1].IsWord && !context.Tokens[i + 1].Is(Ends)
                && (context.Tokens[i + 1].Capitalised || context.IsPlural(i + 1)) && !headNoun.Has(NounBits.People);
        }

        // From a name of several words over one or two words to a plural.
        if (named && i > head && i <= head + 2 && context.Tokens[head + 1].IsWord
            && !context.Tokens[i].Is(WordClass.VerbForm | WordClass.SpeechVerb | WordClass.FigureVerb)
            && !EndsLike(context, i, "ed") && !EndsLike(context, i, "ly") && !EndsLike(context, i, "ing") && LeadsToNoun(context, i + 1, head + 4))
        {
            return true;
        }

        // "rights groups" is plural on plural; "arms control experts" has one word between.
        return directly && !headNoun.Has(NounBits.People) && !EndsLike(context, i, "ed") && !EndsLike(context, i, "ly") && !EndsLike(context, i, "ing")
            && context.Within(i + 1) && context.Noun(i + 1).Has(NounBits.People) && !context.Tokens[i].Is(WordClass.Month | WordClass.Weekday);
    }

    /// <summary>Whether a plural that is no verb stands before a token, with nothing between that can be one.</summary>
    private static bool LeadsToNoun(in QuantityContext context, int at, int end)
    {
        for (int i = at; i < end && context.Within(i) && context.Tokens[i].IsWord && !IsEnd(context, i) && !context.Tokens[i].Is(WordClass.VerbForm | WordClass.SpeechVerb | WordClass.FigureVerb); i++)
        {
            if (context.IsPlural(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but words that can stand before a noun leads from a token to a plural.</summary>
    private static bool LeadsToPlural(in QuantityContext context, int at)
    {
        for (int i = at; i < at + 3 && context.Within(i) && context.Tokens[i].IsWord && !IsEnd(context, i); i++)
        {
            if (context.IsPlural(i))
            {
                return true;
            }

            if (context.Tokens[i].Is(WordClass.FigureVerb) && !context.Verb(i).Has(VerbBits.Adjective))
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsLike(in QuantityContext context, int token, string ending)
    {
        // Most words have another last letter.
        ref readonly Token word = ref context.Tokens[token];
        return (context.Page.Text[word.End - 1] | 0x20) == ending[^1] && context.Page.TextOf(word).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What belongs to the noun behind it: others of its kind, and a phrase with "of".</summary>
    private static int ReadTail(in QuantityContext context, int first, int head, LexiconValue noun)
    {
        int end = head + 1;
        if (context.Unit(head).Has(UnitBits.Time | UnitBits.Times))
        {
            return end;
        }

        // "journalists/bloggers"
        while (context.Within(end + 1) && context.Tokens[end].Kind == TokenKind.Slash && context.Glued(end) && context.Glued(end + 1)
            && context.Tokens[end + 1].IsWord)
        {
            end += 2;
        }

        if (noun.Has(NounBits.People | NounBits.State))
        {
            end = ReadOthers(context, end);
        }

        if (context.Has(end, QuantityBits.Of) && !TakesCharge(context, first))
        {
            end = ReadOf(context, end + 1) is > 0 and var of ? WithMarks(context, head, of) : end;
        }

        return end;
    }

    /// <summary>Where a phrase ends so that quotation marks which open in it close in it: "members of the “Upper House”"; behind its noun where they do not.</summary>
    private static int WithMarks(in QuantityContext context, int head, int end)
    {
        int open = 0;
        for (int i = head + 1; i < end; i++)
        {
            open += context.Tokens[i].Kind is TokenKind.OpenQuote or TokenKind.OpenSingle ? 1
                : context.Tokens[i].Kind is TokenKind.CloseQuote or TokenKind.CloseSingle ? -1 : 0;
        }

        return open <= 0 ? end : open == 1 && context.Within(end) && context.Tokens[end].Kind is TokenKind.CloseQuote or TokenKind.CloseSingle
            ? end + 1 : head + 1;
    }

    /// <summary>Whether the verb before takes a charge with "of": "convicted seven men of murder".</summary>
    private static bool TakesCharge(in QuantityContext context, int first)
    {
        for (int i = first - 1; i >= Math.Max(context.First, first - 4); i--)
        {
            if (context.Verb(i).Has(VerbBits.Charge))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"men, women, young and old", "mayors and members".</summary>
    private static int ReadOthers(in QuantityContext context, int end)
    {
        int at = end;
        while (context.Within(at + 1) && context.Tokens[at].Kind == TokenKind.Comma && context.Noun(at + 1).Has(NounBits.People | NounBits.State))
        {
            at += 2;
        }

        if (context.Within(at) && context.Tokens[at].Kind == TokenKind.Comma && context.Has(at + 1, QuantityBits.And))
        {
            at++;
        }

        // A list of commas counts only where an "and" closes it: "30,000 people, individuals" counts people. A state joins only a state: "young and
        // old", but "shot 100 marchers and injured many".
        if (!context.Has(at, QuantityBits.And | QuantityBits.Or) || !context.Within(at + 1))
        {
            return end;
        }

        LexiconValue other = context.Noun(at + 1);
        bool joins = other.Has(NounBits.State) ? context.Noun(at - 1).Has(NounBits.State) : other.Has(NounBits.People) && !other.Has(NounBits.Other);
        return joins ? at + 2 : end;
    }

    /// <summary>The end of the phrase behind "of"; 0 where none is read.</summary>
    private static int ReadOf(in QuantityContext context, int at)
    {
        int i = at;
        while (context.Within(i) && context.Tokens[i].Is(WordClass.Determiner | WordClass.Pronoun) && !IsRelative(context, i))
        {
            i++;
        }

        int end = 0, open = 0, limit = Math.Min(context.Limit, i + LongestOfPhrase);
        bool noun = false;
        for (; i < limit; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.Kind is TokenKind.OpenSingle or TokenKind.OpenQuote && end == 0)
            {
                open++;
                continue;
            }

            if (token.Kind is TokenKind.CloseSingle or TokenKind.CloseQuote && open > 0)
            {
                open--;
                end = i + 1;
                continue;
            }

            if (token.Kind is TokenKind.Possessive or TokenKind.Ampersand)
            {
                continue;
            }

            if (end > 0 && context.Has(i, QuantityBits.And | QuantityBits.Or) && context.Within(i + 1) && context.Tokens[i + 1].IsWord && !IsEnd(context, i + 1)
                && (!noun || (end == i && !context.IsPlural(i - 1) && !context.Tokens[i - 1].Capitalised && LeadsToNoun(context, i + 2, i + 3)
                    && !context.Noun(i + 2).Has(NounBits.People))))
            {
                continue; // "enforced or involuntary disappearances", "state and federal prisons"
            }

            if (!token.IsWord || (IsEnd(context, i) && !context.Quantity(i).Has(QuantityBits.Of)))
            {
                break;
            }

            if (context.Quantity(i).Has(QuantityBits.Of))
            {
                while (context.Within(i + 1) && context.Tokens[i + 1].Is(WordClass.Determiner) && i + 1 < limit)
                {
                    i++;
                }

                continue;
            }

            bool participle = !context.IsPlural(i) && (EndsLike(context, i, "ed") || EndsLike(context, i, "ly") || EndsLike(context, i, "ing")
                || (token.Is(WordClass.FigureVerb) && !context.Verb(i).Has(VerbBits.Adjective)));
            if (noun && participle)
            {
                break; // "members of the group arrested there"; but "counts of attempted murder"
            }

            noun |= !participle;
            end = i + 1;
        }

        return end;
    }
}
