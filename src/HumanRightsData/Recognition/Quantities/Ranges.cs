using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads a second number that bounds the first: "150 to 200", "2000-3000", "2 or 3", "between 150 and 200".</summary>
internal static class Ranges
{
    /// <summary>So far before "from" a verb of change makes two claims of what looks like a range.</summary>
    private const int ChangeDistance = 8;

    private const int FirstYear = 1000, LastYear = 2100;

    /// <summary>Whether another number may bound the first: the cheap question.</summary>
    public static bool MayFollow(in QuantityContext context, in QuantityCandidate candidate) => candidate.Number.Order
        || (context.Within(candidate.End) && (context.Tokens[candidate.End].Kind is TokenKind.Percent or TokenKind.Hyphen or TokenKind.Dash
            || context.Quantity(candidate.End).Has(QuantityBits.To | QuantityBits.Or | QuantityBits.And)));

    /// <summary>Reads on behind the first number. False where the numbers are no quantity at all: a result, a telephone number.</summary>
    public static bool Read(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int joint = candidate.End;
        int second = JointAt(context, candidate, ref joint, out bool hyphen, out bool to);
        if (second < 0)
        {
            return ReadEven(context, ref candidate);
        }

        bool money = candidate.Money;
        if (money && context.Within(second) && context.Tokens[second].Kind == TokenKind.Currency)
        {
            second++;
        }
        else if (!hyphen)
        {
            second = SkipQualifier(context, second);
            if (context.Has(second, QuantityBits.Article) && context.Within(second + 1)
                && context.Number(second + 1).Has(NumberBits.Scale | NumberBits.Fraction))
            {
                second++; // "between a quarter and a third"
            }
        }

        if (!context.Within(second) || context.Mentions.Covers(second, MentionKinds.Date))
        {
            return true;
        }

        NumberReader reader = new(context.Page);
        NumberShape shape = reader.Read(second, context.Limit, money, out NumberReading other);
        if (shape != NumberShape.Number)
        {
            if (shape == NumberShape.Other && hyphen)
            {
                candidate.End = other.End;
                return false;
            }

            return true;
        }

        ref readonly NumberReading first = ref candidate.Number;
        if (first.Order || other.Order)
        {
            if (first.Order && other.Order && !hyphen && other.Value > first.Value)
            {
                candidate.End = other.End;
            }

            return true;
        }

        if (first.Fraction != other.Fraction)
        {
            return true;
        }

        bool chain = hyphen && other.End < context.Limit && context.Glued(other.End) && context.Glued(other.End + 1)
            && context.Tokens[other.End].Kind is TokenKind.Hyphen or TokenKind.Dash or TokenKind.Slash && context.Tokens[other.End + 1].IsNumber;
        decimal low = first.Value;
        if (other.Scale > 1 && first.Scale == 1 && low < other.Value / other.Scale)
        {
            low *= other.Scale; // "two to three thousand"
        }

        bool years = first.Plain && other.Plain && IsYear(first.Integer) && (IsYear(other.Integer) || (hyphen && other.Value < 100));
        if (chain || (hyphen && (years || low >= other.Value))
            || (low != other.Value && to && IsBare(first, other) && NotCounted.IsResult(context, candidate.Start)))
        {
            candidate.End = Math.Max(candidate.End, other.End);
            return false;
        }

        if (low >= other.Value || (to && IsChange(context, candidate.Start)) || (hyphen && NotCounted.IsResult(context, candidate.Start)))
        {
            return !(hyphen && low < other.Value);
        }

        candidate.Low = low;
        candidate.High = other.Value;
        candidate.Range = true;
        candidate.End = other.End;
        candidate.Number.EndUnit = other.EndUnit;
        candidate.Number.Joined = other.Joined;
        candidate.Number.DecimalComma |= other.DecimalComma;
        candidate.Number.Plain = false;
        return true;
    }

    private static bool IsYear(long value) => value is >= FirstYear and <= LastYear;

    private static bool IsBare(in NumberReading first, in NumberReading other) => first.Scale == 1 && other.Scale == 1;

    /// <summary>The token behind a word or mark that can join two numbers; -1 where there is none.</summary>
    private static int JointAt(in QuantityContext context, in QuantityCandidate candidate, ref int joint, out bool hyphen, out bool to)
    {
        hyphen = to = false;
        if (candidate.Number.Joined.Length > 0)
        {
            return -1;
        }

        // "30% to 40%"
        if (context.Within(joint) && context.Tokens[joint].Kind == TokenKind.Percent)
        {
            joint++;
        }

        if (!context.Within(joint + 1))
        {
            return -1;
        }

        ref readonly Token token = ref context.Tokens[joint];
        bool between = (candidate.Qualifier & QuantityBits.Between) != 0;
        if (token.Kind is TokenKind.Hyphen or TokenKind.Dash && context.Tokens[joint + 1].Kind is TokenKind.Number or TokenKind.Currency)
        {
            hyphen = true;
            return (!token.SpaceBefore && context.Glued(joint + 1)) || between ? joint + 1 : -1;
        }

        to = context.Has(joint, QuantityBits.To);
        return to || context.Has(joint, QuantityBits.Or) || (between && context.Has(joint, QuantityBits.And)) ? joint + 1 : -1;
    }

    private static int SkipQualifier(in QuantityContext context, int at)
    {
        LexiconValue phrase = context.Phrase(at, WordClass.QuantityWord, out int length);
        return phrase.Has(QuantityBits.About | QuantityBits.Soft) && !phrase.Has(QuantityBits.After | QuantityBits.Place) ? at + length : at;
    }

    /// <summary>"rose from 200 to 300" is two claims.</summary>
    private static bool IsChange(in QuantityContext context, int start)
    {
        if (!context.Has(start - 1, QuantityBits.From))
        {
            return false;
        }

        for (int i = start - 2; i >= Math.Max(context.First, start - ChangeDistance); i--)
        {
            if (context.Verb(i).Has(VerbBits.Change))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hundreds, if not thousands": the second order is possible and the first claimed.</summary>
    private static bool ReadEven(in QuantityContext context, ref QuantityCandidate candidate)
    {
        if (!candidate.Number.Order)
        {
            return true;
        }

        int at = candidate.End;
        if (context.Within(at) && context.Tokens[at].Kind == TokenKind.Comma)
        {
            at++;
        }

        bool even = context.Phrase(at, WordClass.QuantityWord, out int length).Has(QuantityBits.Even | QuantityBits.About);
        bool again = !even && context.Within(at) && (context.Has(at, QuantityBits.And) || context.Tokens[at].Is(WordClass.Preposition));
        NumberReader reader = new(context.Page);
        if ((even || again) && reader.Read(at + (even ? length : 1), context.Limit, money: false, out NumberReading other) == NumberShape.Number && other.Order
            && (even || other.Value == candidate.Low))
        {
            candidate.End = other.End; // also "thousands and thousands", "hundreds upon hundreds"
        }

        return true;
    }
}
