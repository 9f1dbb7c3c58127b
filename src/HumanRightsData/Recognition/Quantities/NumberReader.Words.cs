using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <content>Numbers in words: "two hundred and five", "two-thirds", "half a million", "tens of thousands".</content>
internal readonly ref partial struct NumberReader
{
    /// <summary>A word of more parts between hyphens is no number.</summary>
    private const int MostParts = 6;

    /// <summary>A part of a hyphenated word, or a whole word, that is a number word.</summary>
    private LexiconValue ValueOfPart(ReadOnlySpan<char> part)
    {
        int id = _lexicon.Find(part, out WordClass classes);
        return (classes & WordClass.NumberWord) != 0 ? _lexicon.Value(id, WordClass.NumberWord) : default;
    }

    private NumberShape ReadWords(int limit, ref NumberReading number)
    {
        WordSum sum = default;
        int at = number.First;
        number.Words = true;
        bool any = false;
        while (at < limit && _tokens[at].IsWord && (_tokens[at].Has(TokenFlags.Hyphenated)
            ? ReadHyphenated(limit, ref at, ref sum, ref any, ref number)
            : ReadWord(limit, ref at, ref sum, ref any, ref number)))
        {
            at++;
        }

        if (!any)
        {
            return NumberShape.None;
        }

        number.End = at;
        if (!number.Fraction && !number.Order)
        {
            number.Value = sum.Total;
            number.Scale = sum.LastScale == 0 ? 1 : sum.LastScale;
            if (number.EndUnit == 0)
            {
                ReadHalf(limit, ref number);
            }

            number.Integer = number.End == at ? sum.Integer : 0;
        }

        return NumberShape.Number;
    }

    /// <summary>Reads "twenty-one"; whether the number may go on behind it. Where not, <paramref name="at"/> is behind what was read.</summary>
    private bool ReadHyphenated(int limit, ref int at, ref WordSum sum, ref bool any, ref NumberReading number)
    {
        if (ReadParts(_tokens[at], ref sum, ref any, ref number))
        {
            return true;
        }

        if (number.EndUnit != 0 || number.Fraction)
        {
            at++;
        }

        if (number.Fraction && ScaleBehind(limit, at, out long by) is > 0 and var behind)
        {
            sum.AddHalf(number.Part, number.Whole, by); // "three-quarters of a million"
            number.Fraction = false;
            at = behind;
        }

        return false;
    }

    /// <summary>Reads a word of a number; whether the number may go on behind it. Where not, <paramref name="at"/> is behind what was read.</summary>
    private bool ReadWord(int limit, ref int at, ref WordSum sum, ref bool any, ref NumberReading number)
    {
        ref readonly Token token = ref _tokens[at];
        LexiconValue value = _lexicon.ValueWithoutBranch(token, WordClass.NumberWord);
        if (((uint)value.Number | (value.Attributes & NumberBits.Unit)) == 0)
        {
            // "one hundred and twenty"
            return any && sum.TakesAnd && at + 1 < limit && _lexicon.Value(token, WordClass.QuantityWord).Has(QuantityBits.And)
                && sum.CanAdd(FirstPart(_tokens[at + 1]));
        }

        if (value.Has(NumberBits.Fraction) && !value.Has(NumberBits.Suffix))
        {
            any |= ReadFraction(limit, ref at, value, any, ref sum, ref number);
            return false;
        }

        if (value.Has(NumberBits.Order))
        {
            any |= ReadOrder(limit, ref at, value, any, ref sum, ref number);
            return false;
        }

        if (!sum.Add(value, any))
        {
            return false;
        }

        any = true;
        return true;
    }

    /// <summary>The first part of a word, as a number word.</summary>
    private LexiconValue FirstPart(in Token token)
    {
        ReadOnlySpan<char> word = _text[token.Start..token.End];
        if (token.Has(TokenFlags.Hyphenated))
        {
            int hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
            return hyphen > 0 ? ValueOfPart(word[..hyphen]) : default;
        }

        return _lexicon.Value(token, WordClass.NumberWord);
    }

    /// <summary>Reads "twenty-eight", "two-thirds" and the number of "three-member". False where the number ends with this word.</summary>
    private bool ReadParts(in Token token, ref WordSum sum, ref bool any, ref NumberReading number)
    {
        ReadOnlySpan<char> word = _text[token.Start..token.End];
        int from = 0;
        WordSum before = sum;
        for (int i = 0; i < MostParts && from < word.Length; i++)
        {
            int hyphen = word[from..].IndexOfAny('-', '\u2010', '\u2011');
            int end = hyphen < 0 ? word.Length : from + hyphen;
            LexiconValue value = ValueOfPart(word[from..end]);
            bool last = end == word.Length;
            if (value.Has(NumberBits.Fraction))
            {
                // "two-thirds", "one-half"; not "half-brother" nor "thirty-third"
                decimal share = i > 0 && sum.Total is > 0 and < 100 && sum.Total < value.Number ? sum.Total : 0;
                if (last && share > 0 && !(share > 1 && IsSingular(value, word[from..end])))
                {
                    number.Value = Share(share, value.Number);
                    number.Fraction = true;
                    number.Part = share;
                    number.Whole = value.Number;
                    any = true;
                    return false;
                }

                if (i == 0 && !last && ValueOfPart(word[(end + 1)..]) is var scale && scale.Has(NumberBits.Scale)
                    && !scale.Has(NumberBits.Suffix | NumberBits.Order)
                    && (value.Has(NumberBits.Whole) || scale.Has(NumberBits.Power)))
                {
                    sum.AddHalf(value, scale.Has(NumberBits.Dozen) ? scale.Number : PowerOfTen(scale)); // "half-dozen"
                    any = true;
                    return true;
                }

                sum = before;
                return false;
            }

            if (value.Has(NumberBits.Order | NumberBits.Suffix) || !(value.Number > 0 || value.Has(NumberBits.Unit)) || !sum.Add(value, any || i > 0))
            {
                if (i == 0)
                {
                    return false;
                }

                number.EndUnit = token.Start + from - 1;
                number.Joined = new TextSpan(token.Start + from, token.End);
                any = true;
                return false;
            }

            from = end + 1;
        }

        any = true;
        return true;
    }

    private static bool IsSingular(LexiconValue fraction, ReadOnlySpan<char> word) => !fraction.Has(NumberBits.Whole) && word[^1] is not ('s' or 'S');

    /// <summary>"half", "one third", "two thirds", "a quarter"; and "half a million".</summary>
    private bool ReadFraction(int limit, ref int at, LexiconValue fraction, bool any, ref WordSum sum, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        ref readonly Token token = ref tokens[at];
        bool plural = _text[token.End - 1] is 's' or 'S';
        decimal share;
        if (any)
        {
            if (sum.Total < 1 || sum.Total >= fraction.Number || (sum.Total == 1 && plural) || (sum.Total > 1 && !plural))
            {
                return false;
            }

            share = sum.Total;
        }
        else
        {
            bool article = at > 0 && Has(at - 1, QuantityBits.Article);
            if (plural || !(fraction.Has(NumberBits.Whole) || article))
            {
                return false;
            }

            share = 1;
        }

        if (ScaleBehind(limit, at + 1, out long scale) is > 0 and var end)
        {
            number.Scale = scale;
            sum.AddHalf(share, fraction.Number, scale);
            at = end;
            return true;
        }

        number.Value = Share(share, fraction.Number);
        number.Fraction = true;
        at++;
        return true;
    }

    /// <summary>The scale behind a fraction, "half a million", "a quarter of a million", "half a dozen", and the token behind it; 0 where there is none.</summary>
    private int ScaleBehind(int limit, int at, out long scale)
    {
        scale = 1;
        int next = at;
        if (next + 1 < limit && Has(next, QuantityBits.Of) && Has(next + 1, QuantityBits.Article))
        {
            next++;
        }

        if (next < limit && Has(next, QuantityBits.Article))
        {
            next++;
        }

        LexiconValue value = next < limit && _tokens[next].SpaceBefore ? _lexicon.Value(_tokens[next], WordClass.NumberWord) : default;
        if (!value.Has(NumberBits.Scale) || value.Has(NumberBits.Suffix | NumberBits.Order))
        {
            return 0;
        }

        scale = value.Has(NumberBits.Dozen) ? value.Number : PowerOfTen(value);
        return next + 1;
    }

    /// <summary>"dozens", "tens of thousands", "hundreds of thousands".</summary>
    private bool ReadOrder(int limit, ref int at, LexiconValue order, bool any, ref WordSum sum, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        if (any)
        {
            // "two dozens", "5 millions": the plural is a scale like any other.
            if (order.Has(NumberBits.Power) && order.Number > 1 && sum.Total > 0)
            {
                sum.Add(new LexiconValue(order.Number, NumberBits.Power), any);
                at++;
                return true;
            }

            return false;
        }

        decimal floor = order.Has(NumberBits.Power) ? 2 * PowerOfTen(order) : order.Number;
        bool alone = !(order.Has(NumberBits.Power) && order.Number == 1); // "tens" says something only of thousands or before "of"
        at++;
        while (at + 1 < limit && Has(at, QuantityBits.Of))
        {
            LexiconValue next = _lexicon.Value(tokens[at + 1], WordClass.NumberWord);
            if (!next.Has(NumberBits.Order) || !next.Has(NumberBits.Power) || next.Number < 2 || floor > Largest)
            {
                alone = true;
                break;
            }

            floor *= PowerOfTen(next);
            at += 2;
            alone = true;
        }

        // "tens, perhaps hundreds"
        alone |= at < limit && (_tokens[at].Kind == TokenKind.Comma || Has(at, QuantityBits.Or));
        number.Value = floor;
        number.Order = true;
        return alone;
    }

    /// <summary>Adds number words up: "two hundred and five thousand".</summary>
    private struct WordSum
    {
        private long _done;
        private long _group;
        private long _lastScale;
        private bool _unit;
        private bool _closed;

        // Of half a million or the like, which need not be whole.
        private bool _halved;
        private decimal _half;

        public readonly decimal Total => _halved ? _half : _done + _group;

        /// <summary>The total where it is known to be whole; else 0.</summary>
        public readonly long Integer => _halved ? 0 : _done + _group;

        public readonly long LastScale => _lastScale;

        /// <summary>Whether "and" may follow: after a hundred or a higher scale.</summary>
        public readonly bool TakesAnd => !_closed && _lastScale >= 100 && !_unit;

        public readonly bool CanAdd(LexiconValue value) => (value.Number > 0 && value.Has(NumberBits.Unit | NumberBits.Ten)) && value.Number < 100
            && (_group == 0 || _group % 100 == 0);

        public bool Add(LexiconValue value, bool any)
        {
            if (_closed)
            {
                return false;
            }

            if (value.Has(NumberBits.Unit | NumberBits.Ten))
            {
                long rest = _group % 100;
                bool fits = value.Has(NumberBits.Ten) ? rest == 0 && !_unit
                    : !_unit && (rest == 0 || (rest >= 20 && rest % 10 == 0 && value.Number is > 0 and < 10));
                if (!fits || (value.Number == 0 && any))
                {
                    return false;
                }

                _group += value.Number;
                _unit = value.Has(NumberBits.Unit);
                return true;
            }

            if (!value.Has(NumberBits.Scale) || value.Has(NumberBits.Suffix))
            {
                return false;
            }

            if (any && _group == 0)
            {
                return false;
            }

            long scale = value.Has(NumberBits.Dozen) ? value.Number : PowerOfTen(value);
            long group = any ? _group : 1; // below ten thousand, so that no product overflows
            if (group * scale > Largest)
            {
                return false;
            }

            if (value.Has(NumberBits.Hundred))
            {
                if (group >= 100)
                {
                    return false;
                }

                _group = group * scale;
            }
            else
            {
                if (_done > 0 && _done < group * scale)
                {
                    return false;
                }

                _done += group * scale;
                _group = 0;
                _closed = value.Has(NumberBits.Dozen);
            }

            _lastScale = scale;
            _unit = false;
            return true;
        }

        public void AddHalf(LexiconValue fraction, long scale) => AddHalf(1, fraction.Number, scale);

        public void AddHalf(decimal share, decimal of, long scale)
        {
            _half = scale * share / of;
            _halved = true;
            _lastScale = scale;
            _closed = true;
        }
    }
}
