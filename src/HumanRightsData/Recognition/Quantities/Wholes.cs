using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads the whole of which a part was said: "130 out of the 291", "200 of the previously 12,000", "one in four".</summary>
internal static class Wholes
{
    private const int MostBetween = 6;

    /// <summary>"Three in ten" is a share; "three in 17 provinces" is none.</summary>
    private const int SmallWhole = 20;

    private const int MostWhole = 1_000_000;

    /// <summary>Reads on behind a number, or behind the noun it counts.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="candidate">The part; becomes a share.</param>
    /// <param name="at">The token behind the part.</param>
    /// <param name="behindNoun">Whether a noun stands between: then only "out of" will do.</param>
    public static bool Read(in QuantityContext context, ref QuantityCandidate candidate, int at, bool behindNoun)
    {
        LexiconValue joint = context.Phrase(at, WordClass.QuantityWord, out int length);
        if (!joint.Has(QuantityBits.Out) && (behindNoun || !joint.Has(QuantityBits.In | QuantityBits.Of)))
        {
            return false;
        }

        return ReadWhole(context, ref candidate, at + length, joint, behindNoun);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ReadWhole(in QuantityContext context, ref QuantityCandidate candidate, int at, LexiconValue joint, bool behindNoun)
    {
        if (candidate.Order || candidate.Money || candidate.IsShare || candidate.Number.Joined.Length > 0 || candidate.Low <= 0)
        {
            return false;
        }

        if (joint.Has(QuantityBits.Of) && candidate.One)
        {
            return false; // "one of the two": a pronoun
        }

        bool @in = joint.Has(QuantityBits.In);
        int whole = SkipTo(context, at, out uint qualifier);
        if (!context.Within(whole) || context.Mentions.Covers(whole, MentionKinds.Date))
        {
            return false;
        }

        NumberReader reader = new(context.Page);
        if (reader.Read(whole, context.Limit, money: false, out NumberReading number) != NumberShape.Number || number.Order || number.Fraction
            || number.DecimalComma || number.Joined.Length > 0 || number.Value < candidate.High || number.Value <= 1 || IsPercent(context, number.End)
            || (context.Within(number.End) && context.Tokens[number.End].Kind == TokenKind.Hyphen && context.Glued(number.End))
            || (context.Within(number.End) && context.Tokens[number.End].Is(WordClass.Month))
            || NotCounted.MayBeDate(context, whole, number, number.End) && @in)
        {
            return false;
        }

        if (@in && !IsRatio(context, candidate, number))
        {
            return false;
        }

        if (behindNoun && NounPhrase.Read(context, number.End, plural: true, afterOf: false).Found)
        {
            return false; // a noun each: "5,000 members out of 30,000 prisoners"
        }

        if (!Join(ref candidate, number.Value, qualifier))
        {
            return false;
        }

        candidate.End = number.End;
        candidate.Number.EndUnit = number.EndUnit;
        return true;
    }

    private static bool IsPercent(in QuantityContext context, int at) => context.Within(at)
        && (context.Tokens[at].Kind == TokenKind.Percent || context.Phrase(at, WordClass.Unit, out _).Has(UnitBits.Percent));

    private static bool IsRatio(in QuantityContext context, in QuantityCandidate candidate, in NumberReading whole)
    {
        bool plain = (whole.Value <= SmallWhole || whole.Value is 100 or 1000 or 10_000 or 100_000 or 1_000_000 || candidate.Low == 1)
            && whole.Value <= MostWhole;
        bool time = context.Within(whole.End) && context.Unit(whole.End).Has(UnitBits.Time | UnitBits.Times);
        bool afterVerb = context.Within(candidate.Start - 1) && context.Verb(candidate.Start - 1).Has(VerbBits.People);
        return plain && !time && !afterVerb && candidate.Low < whole.Value && !candidate.Range;
    }

    /// <summary>Skips what may stand before the whole: "the", "his", "a total of", "some".</summary>
    private static int SkipTo(in QuantityContext context, int at, out uint qualifier)
    {
        qualifier = 0;
        for (int i = 0; i < MostBetween && context.Within(at); i++)
        {
            ref readonly Token token = ref context.Tokens[at];
            LexiconValue phrase = context.Phrase(at, WordClass.QuantityWord, out int length);
            if ((phrase.Attributes & QuantityBits.Qualifiers) != 0 && !phrase.Has(QuantityBits.After))
            {
                qualifier |= phrase.Attributes & QuantityBits.Qualifiers;
                at += length;
            }
            else if (phrase.Has(QuantityBits.Whole | QuantityBits.Every | QuantityBits.Soft | QuantityBits.Of))
            {
                at += length;
            }
            else if (NameEnd(context, at) is > 0 and var end)
            {
                at = end; // "30 of Iran’s 31 provinces"
            }
            else if (token.Is(WordClass.Determiner) || (token.Is(WordClass.Pronoun) && !NounPhrase.IsRelative(context, at) && context.Within(at + 1)
                && NumberReader.MayBegin(context.Tokens[at + 1])))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The token behind a name in the possessive; 0 where there is none.</summary>
    private static int NameEnd(in QuantityContext context, int at)
    {
        int i = at;
        while (i < at + 3 && context.Within(i) && context.Tokens[i].IsWord && context.Tokens[i].Capitalised)
        {
            i++;
        }

        return i > at && context.Within(i) && context.Tokens[i].Kind == TokenKind.Possessive ? i + 1 : 0;
    }

    /// <summary>Joins the qualifiers of part and whole. False where they pull apart, so that nothing can be told.</summary>
    private static bool Join(ref QuantityCandidate candidate, decimal whole, uint ofWhole)
    {
        // A larger whole makes a smaller share.
        uint turned = ofWhole switch
        {
            _ when (ofWhole & QuantityBits.AtLeast) != 0 => QuantityBits.AtMost,
            _ when (ofWhole & QuantityBits.MoreThan) != 0 => QuantityBits.LessThan,
            _ when (ofWhole & QuantityBits.AtMost) != 0 => QuantityBits.AtLeast,
            _ when (ofWhole & QuantityBits.LessThan) != 0 => QuantityBits.MoreThan,
            _ => ofWhole & QuantityBits.About,
        };

        uint part = candidate.Qualifier;
        if ((part & QuantityBits.Bounds) != 0 && (turned & QuantityBits.Bounds) != 0)
        {
            const uint Floors = QuantityBits.AtLeast | QuantityBits.MoreThan;
            if ((part & Floors) != 0 != ((turned & Floors) != 0))
            {
                return false;
            }
        }
        else if ((turned & QuantityBits.Bounds) != 0)
        {
            if (candidate.Range)
            {
                return false;
            }

            part = turned;
        }
        else
        {
            part |= turned;
        }

        candidate.Qualifier = part;
        candidate.OfWhole = true;
        candidate.Part = candidate.Low;
        candidate.Whole = whole;
        candidate.Low = NumberReader.Share(candidate.Low, whole);
        candidate.High = candidate.Range ? NumberReader.Share(candidate.High, whole) : candidate.Low;
        return true;
    }
}
