using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <content>Reading a quantity's own words: number, qualifier, range, share, currency.</content>
internal static partial class QuantityFinder
{
    /// <summary>Reads number, qualifier, range and share; what they count is another question.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="at">The first token of the number or of the currency before it.</param>
    /// <param name="strict">Whether a number that dates cover is none.</param>
    /// <param name="candidate">What was read. Its end is where reading goes on, also where nothing was found.</param>
    public static bool TryRead(in QuantityContext context, int at, bool strict, out QuantityCandidate candidate)
    {
        candidate = default;
        candidate.Start = at;
        candidate.End = at + 1;
        int first = SkipCurrency(context, at, ref candidate);
        if (first < 0 || !context.Within(first) || (strict && context.Mentions.Covers(first, MentionKinds.Date)))
        {
            return false;
        }

        ref NumberReading number = ref candidate.Number;
        NumberShape shape = new NumberReader(context.Page).Read(first, context.Limit, candidate.Money, out number);
        if (shape != NumberShape.Number)
        {
            candidate.End = shape == NumberShape.Other ? number.End : at + 1;
            return false;
        }

        candidate.End = number.End;
        candidate.Low = candidate.High = number.Value;
        candidate.Order = number.Order;
        candidate.Fraction = number.Fraction;
        if (!ReadOpening(context, ref candidate))
        {
            return false;
        }

        int bare = candidate.Start;
        Qualifiers.Before(context, ref candidate);
        candidate.Open = candidate.Order || number.Joined.Length > 0 || context.MayGoOn(number.End);
        if (candidate.Open)
        {
            return ReadOn(context, ref candidate, bare);
        }

        DropBetween(context, ref candidate, bare);
        return !number.DecimalComma || candidate.Money;
    }

    /// <summary>Reads what stands behind a number and goes on with it. False where the whole is no quantity.</summary>
    private static bool ReadOn(in QuantityContext context, ref QuantityCandidate candidate, int bare)
    {
        if (Ranges.MayFollow(context, candidate) && !Ranges.Read(context, ref candidate))
        {
            return false;
        }

        DropBetween(context, ref candidate, bare);
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

        candidate.Sum = IsCurrency(context, candidate.End, out _);
        candidate.Counter = !candidate.Money && NotCounted.IsCounter(context, candidate.End);
        candidate.Hyphened = IsJoined(context, candidate);

        // "1,7" is a number where a scale, a share or a sum shows it.
        return !candidate.Number.DecimalComma || candidate.Money || candidate.Percent || candidate.Sum;
    }

    /// <summary>"between" before a number without a second one is no qualifier.</summary>
    private static void DropBetween(in QuantityContext context, ref QuantityCandidate candidate, int bare)
    {
        if ((candidate.Qualifier & QuantityBits.Between) != 0 && !candidate.Range)
        {
            candidate.Qualifier = 0;
            candidate.Start = bare;
            candidate.ListsBefore = context.ListsBefore(bare);
        }
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
        LexiconValue word = context.Number(first);
        if (!candidate.Order && !word.Has(NumberBits.Scale | NumberBits.Fraction))
        {
            return true;
        }

        LexiconValue phrase = context.PhraseBefore(first, WordClass.QuantityWord, out int length);
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
        candidate.High = candidate.Range ? candidate.High / 100 : candidate.Low;
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
        if (candidate.Range || candidate.Money || candidate.Number.Joined.Length > 0 || !context.Within(open + 2)
            || context.Tokens[open].Kind != TokenKind.OpenBracket)
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
}
