using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads what stands around a number and says how it is meant: "at least", "some", "or more".</summary>
internal static class Qualifiers
{
    /// <summary>Below this "under" and "over" before what is no person, time or sum are prepositions: "under two laws".</summary>
    private const int SmallNumber = 10;

    /// <summary>Reads backwards from a number: moves the candidate's start before the qualifier and sets its bits.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="candidate">The number.</param>
    public static void Before(in QuantityContext context, ref QuantityCandidate candidate)
    {
        uint found = 0;
        int at = candidate.Start - (IsOutside(context, candidate.Start - 1) ? 1 : 0);
        while (at > context.First)
        {
            if (Sign(context, at - 1) is not 0 and var sign)
            {
                candidate.Start = at - 1;
                candidate.ListsBefore = context.ListsBefore(at - 1);
                found = sign;
                break;
            }

            WordClass phrases = context.PhrasesBefore(at);
            candidate.ListsBefore = at == candidate.Start ? phrases | context.Tokens[at - 1].Classes : candidate.ListsBefore;
            int length = 1;
            LexiconValue phrase = (phrases & WordClass.QuantityWord) == 0
                ? context.Page.Lexicon.ValueWithoutBranch(context.Tokens[at - 1], WordClass.QuantityWord)
                : context.PhraseBefore(at, WordClass.QuantityWord, out length);
            uint qualifier = phrase.Attributes & (QuantityBits.Qualifiers | QuantityBits.Between);
            if (qualifier == 0 || phrase.Has(QuantityBits.After))
            {
                // "probably 40", "30, possibly more": goes with a qualifier, and alone it is none.
                if (phrase.Has(QuantityBits.Soft) && at - length > context.First)
                {
                    at -= length;
                    continue;
                }

                break;
            }

            if (found != 0 && (phrase.Has(QuantityBits.Place) || (found & QuantityBits.Bounds) != 0))
            {
                break; // "over some 40 years"; "perhaps as many as 350"
            }

            if (phrase.Has(QuantityBits.Place) && !IsQualifier(context, at - length, candidate))
            {
                break;
            }

            at -= length;
            candidate.Start = at;
            candidate.ListsBefore = WordClass.None; // of the sentence's first token
            found = qualifier;
        }

        candidate.Qualifier = found;
    }

    /// <summary>Whether a mark before a number parts it from its qualifier: "at least “a dozen men”", "at a minimum, 40".</summary>
    private static bool IsOutside(in QuantityContext context, int mark)
    {
        if (mark <= context.First || context.Tokens[mark].Kind is not (TokenKind.OpenQuote or TokenKind.OpenSingle or TokenKind.StraightQuote or TokenKind.Comma) || !context.Tokens[mark - 1].IsWord
            || (context.PhrasesBefore(mark) & WordClass.QuantityWord) == 0)
        {
            return false;
        }

        LexiconValue phrase = context.PhraseBefore(mark, WordClass.QuantityWord, out int length);
        return (length > 1 || context.Tokens[mark].Kind != TokenKind.Comma) && (phrase.Attributes & QuantityBits.Qualifiers) != 0
            && !phrase.Has(QuantityBits.After) && !phrase.Has(QuantityBits.Place)
            && (context.Tokens[mark].Kind != TokenKind.Comma
                || (phrase.Has(QuantityBits.Either) && (mark - length == context.First || context.Tokens[mark - length - 1].Kind == TokenKind.Comma)));
    }

    /// <summary>Whether "over", "about" or "under" is a qualifier here and no preposition.</summary>
    private static bool IsQualifier(in QuantityContext context, int place, in QuantityCandidate candidate)
    {
        if (place > context.First && context.Quantity(place - 1).Has(QuantityBits.Topic))
        {
            return false;
        }

        bool under = context.Quantity(place).Has(QuantityBits.LessThan);
        return !under || candidate.Number.Value >= SmallNumber
            || (context.Within(candidate.Number.End) && context.Tokens[candidate.Number.End].Kind == TokenKind.Percent)
            || context.Phrase(candidate.Number.End, WordClass.Unit, out _).Has(UnitBits.Percent); // "under 1 per cent", but "under 5"
    }

    /// <summary>Whether "over" before a length of time says in the course of it: "volunteers over eighteen months", "Over 30 years, …".</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="start">The first token of the quantity.</param>
    /// <param name="end">The token behind the unit.</param>
    public static bool IsSpan(in QuantityContext context, int start, int end)
    {
        LexiconValue over = context.Quantity(start);
        if (!over.Has(QuantityBits.Place) || !over.Has(QuantityBits.MoreThan))
        {
            return false;
        }

        if (!context.Within(start - 1) || !context.Tokens[start - 1].IsWord)
        {
            return context.Within(end) && context.Tokens[end].Kind == TokenKind.Comma;
        }

        ref readonly Token before = ref context.Tokens[start - 1];
        return !before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Determiner)
            && !(before.Is(WordClass.FigureVerb) && !context.Verb(start - 1).Has(VerbBits.People)) && !context.Quantity(start - 1).Has(QuantityBits.Adverb);
    }

    /// <summary>The qualifier that a sign before a number gives: "~30", "&gt;100".</summary>
    private static uint Sign(in QuantityContext context, int token) => context.Tokens[token].Kind != TokenKind.Symbol ? 0 : context.CharacterOf(token) switch
    {
        '~' or '≈' or '∼' => QuantityBits.About,
        '>' => QuantityBits.MoreThan,
        '≥' => QuantityBits.AtLeast,
        '<' => QuantityBits.LessThan,
        '≤' => QuantityBits.AtMost,
        _ => 0,
    };

    /// <summary>Reads on behind a number or behind the noun it counts: "or more", "+", "-odd".</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="end">The token after the number; moved behind what was read.</param>
    /// <param name="behindNoun">Whether a noun stands between, so that only phrases of several words are meant.</param>
    public static uint After(in QuantityContext context, ref int end, bool behindNoun)
    {
        if (!context.Within(end))
        {
            return 0;
        }

        if (!behindNoun && context.Glued(end) && context.Tokens[end].Kind == TokenKind.Symbol && context.CharacterOf(end) == '+')
        {
            end++;
            return QuantityBits.AtLeast;
        }

        int at = end;
        if (!behindNoun && context.Glued(at) && context.Tokens[at].Kind == TokenKind.Hyphen && context.Glued(at + 1))
        {
            at++;
            if (context.Within(at) && context.Quantity(at).Has(QuantityBits.Glued))
            {
                end = at + 1;
                return context.Quantity(at).Attributes & QuantityBits.Qualifiers;
            }

            return 0;
        }

        LexiconValue phrase = context.Phrase(at, WordClass.QuantityWord, out int length);
        bool fits = phrase.Has(QuantityBits.After) ? !phrase.Has(QuantityBits.Glued) || !behindNoun
            : phrase.Has(QuantityBits.Either) && length > 1 && context.IsBreak(at + length);
        if (!fits || (behindNoun && length < 2))
        {
            return 0;
        }

        end = at + length;
        return phrase.Attributes & QuantityBits.Qualifiers;
    }
}
