using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads the period that makes a rate of a number: "every night", "a month", "per 100,000 inhabitants".</summary>
internal static class Rates
{
    /// <summary>So far behind the noun a period may still belong to its number.</summary>
    private const int Farthest = 12;

    /// <summary>A period and where it ends.</summary>
    internal struct Period
    {
        /// <summary>The unit, and the token behind it; equal where there is none.</summary>
        public int First;
        public int End;
        public decimal Count;

        public readonly bool Found => End > First;
    }

    /// <summary>Reads a period directly behind a number or its noun, or later in the same clause.</summary>
    public static Period Behind(in QuantityContext context, int at)
    {
        Period period = At(context, at, direct: true);
        for (int i = at; !period.Found && i < at + Farthest && context.Within(i); i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.IsWord && !token.Is(WordClass.NumberWord | WordClass.QuantityWord | WordClass.Pronoun))
            {
                continue;
            }

            LexiconValue word = context.Page.Lexicon.ValueWithoutBranch(token, WordClass.QuantityWord);
            if (context.IsBreak(i) || token.IsNumber || token.Is(WordClass.NumberWord) || word.Has(QuantityBits.Or) || NounPhrase.IsRelative(context, i))
            {
                break;
            }

            if (word.Has(QuantityBits.Period | QuantityBits.Every | QuantityBits.Per))
            {
                period = At(context, i, direct: false);
            }
        }

        return period;
    }

    /// <summary>Reads a period that begins at a token.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="direct">Whether the number or its noun stands directly before, so that "a month" is a period.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Period At(in QuantityContext context, int at, bool direct) =>
        context.Within(at) && (context.Tokens[at].Is(WordClass.QuantityWord) || context.Tokens[at].Kind == TokenKind.Slash)
            ? ReadAt(context, at, direct) : default;

    private static Period ReadAt(in QuantityContext context, int at, bool direct)
    {
        LexiconValue word = context.Quantity(at);
        if (word.Has(QuantityBits.Period) && !context.IsNounBehind(at))
        {
            return new Period { First = at, End = at + 1, Count = 1 };
        }

        bool slash = direct && context.Tokens[at].Kind == TokenKind.Slash && context.Glued(at);
        bool article = direct && word.Has(QuantityBits.Article);
        if (!article && !slash && !word.Has(QuantityBits.Every | QuantityBits.Per))
        {
            return default;
        }

        return ReadUnit(context, at, word, article || slash);
    }

    /// <summary>Reads the unit of a period behind the word or mark that leads to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Period ReadUnit(in QuantityContext context, int at, LexiconValue word, bool single)
    {
        int unit = at + 1;
        if (!context.Within(unit))
        {
            return default;
        }

        if (context.Unit(unit).Has(UnitBits.Time))
        {
            return new Period { First = unit, End = unit + 1, Count = 1 };
        }

        if (single)
        {
            return default;
        }

        // "every single night"
        if (context.Within(unit + 1) && context.Unit(unit + 1).Has(UnitBits.Time) && context.Tokens[unit].IsWord
            && !context.Tokens[unit].Is(WordClass.NumberWord))
        {
            return new Period { First = unit + 1, End = unit + 2, Count = 1 };
        }

        NumberReader reader = new(context.Page);
        if (reader.Read(unit, context.Limit, money: false, out NumberReading number) != NumberShape.Number || number.Fraction || number.Order
            || number.Value == 0)
        {
            return default;
        }

        if (context.Within(number.End) && context.Unit(number.End).Has(UnitBits.Times))
        {
            return new Period { First = number.End, End = number.End + 1, Count = number.Value };
        }

        if (word.Has(QuantityBits.Per) || context.Has(at - 1, QuantityBits.For))
        {
            CountedPhrase noun = NounPhrase.Read(context, number.End, plural: true, afterOf: false);
            return noun.Found ? new Period { First = noun.First, End = noun.End, Count = number.Value } : default;
        }

        return default;
    }
}
