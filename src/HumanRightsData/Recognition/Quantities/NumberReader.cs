using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads one number in digits of every style or in words.</summary>
internal readonly ref partial struct NumberReader(Page page)
{
    /// <summary>A token holds the value of no more digits.</summary>
    private const int MostDigitsOfToken = 9;

    /// <summary>More digits than this are an identifier.</summary>
    private const int MostDigits = 15;

    /// <summary>Marks that are no part of a number in digits.</summary>
    private const ulong NoPart = 1UL << (int)TokenKind.OpenBracket | 1UL << (int)TokenKind.CloseBracket | 1UL << (int)TokenKind.Percent | 1UL << (int)TokenKind.Currency
        | 1UL << (int)TokenKind.Dash | 1UL << (int)TokenKind.Semicolon | 1UL << (int)TokenKind.Question | 1UL << (int)TokenKind.Exclamation
        | 1UL << (int)TokenKind.OpenQuote | 1UL << (int)TokenKind.CloseQuote | 1UL << (int)TokenKind.StraightQuote;

    /// <summary>No number is beyond this: far above what anybody counts, far below where a decimal ends.</summary>
    private const long Largest = 1_000_000_000_000_000;

    private readonly ReadOnlySpan<char> _text = page.Text;
    private readonly Lexicon _lexicon = page.Lexicon;

    private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;

    /// <summary>Words that a number can begin with.</summary>
    public const WordClass Triggers = WordClass.NumberWord;

    /// <summary>Whether a number can begin at a token: the cheap question.</summary>
    public static bool MayBegin(in Token token) => token.IsNumber || token.Is(WordClass.NumberWord)
        || (token.IsWord && token.Has(TokenFlags.Hyphenated)) || token.Kind == TokenKind.Symbol;

    /// <summary>Reads the number that begins at a token and ends before another.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="limit">The token where the text that may belong to it ends.</param>
    /// <param name="money">Whether a currency stands before it, so that "m" is a million.</param>
    /// <param name="number">What was read.</param>
    public NumberShape Read(int at, int limit, bool money, out NumberReading number)
    {
        number = default; // in its place: a copy of what was just written is waited for
        number.First = at;
        number.End = at + 1;
        number.Scale = 1;
        if (at >= limit)
        {
            return NumberShape.None;
        }

        ref readonly Token token = ref _tokens[at];
        NumberShape shape;
        if (token.IsNumber)
        {
            if (IsFragment(at))
            {
                return NumberShape.Other;
            }

            if (IsAlone(at, limit))
            {
                number.Value = number.Integer = token.Id;
                number.EndUnit = token.End;
                number.Plain = true;
                return NumberShape.Number;
            }

            shape = ReadDigits(limit, money, ref number);
        }
        else
        {
            shape = token.IsWord ? ReadWords(limit, ref number) : token.Kind == TokenKind.Symbol ? ReadVulgarFraction(ref number) : NumberShape.None;
        }

        if (shape == NumberShape.Number)
        {
            if (number.EndUnit == 0)
            {
                number.EndUnit = _tokens[number.End - 1].End;
            }

            if (number.Integer > 0)
            {
                return number.Integer > Largest ? NumberShape.Other : NumberShape.Number;
            }

            if (number.Value > Largest)
            {
                return NumberShape.Other;
            }

            if (number.Value.Scale > 0)
            {
                number.Value /= 1.0000000000000000000000000000m; // 4.9 million is 4900000, not 4900000.0
            }

            number.Integer = number.Value.Scale == 0 ? (long)number.Value : -1;
        }

        return shape;
    }

    // --- digits

    private NumberShape ReadDigits(int limit, bool money, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        int at = number.First;
        int end = ReadChain(limit, ref number);
        number.End = Math.Abs(end);
        if (end < 0)
        {
            return NumberShape.Other;
        }

        // "2½"
        if (end < limit && !tokens[end].SpaceBefore && tokens[end].Kind == TokenKind.Symbol && VulgarFraction(_text[tokens[end].Start]) is > 0 and var part)
        {
            number.Value += part;
            number.Plain = false;
            number.End = ++end;
        }

        if (end < limit && !tokens[end].SpaceBefore)
        {
            ref readonly Token glued = ref tokens[end];
            if (glued.IsWord)
            {
                return ReadGlued(limit, money, ref number);
            }

            if (glued.Kind is TokenKind.Colon or TokenKind.Slash or TokenKind.At or TokenKind.Hash && end + 1 < limit && !tokens[end + 1].SpaceBefore
                && tokens[end + 1].Kind is TokenKind.Number or TokenKind.Word)
            {
                return ReadSlash(at, limit, ref number);
            }
        }

        ReadScales(limit, ref number);
        ReadJoinedScale(limit, ref number);
        return NumberShape.Number;
    }

    /// <summary>Whether digits are a number by themselves: what stands behind them is no part of a number, and is no word that scales them.</summary>
    private bool IsAlone(int at, int limit)
    {
        if (_tokens[at].Length > MostDigitsOfToken)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[at + 1];
        if (at + 1 >= limit || (NoPart & (1UL << (int)next.Kind)) != 0)
        {
            return true;
        }

        return next.Kind switch
        {
            TokenKind.Word => next.SpaceBefore && !next.Is(WordClass.NumberWord) && !next.Has(TokenFlags.Hyphenated)
                && !(next.Is(WordClass.QuantityWord) && _tokens[at + 2].Is(WordClass.QuantityWord)), // "2 and a half"
            TokenKind.Comma or TokenKind.Stop => !IsThousands(at + 2) && (next.SpaceBefore || _tokens[at + 2].SpaceBefore || !_tokens[at + 2].IsNumber),
            _ => false,
        };
    }

    /// <summary>Whether digits are the rest of a number of which the first are lost: noughts alone, "200" in "l,200".</summary>
    private bool IsFragment(int at)
    {
        ref readonly Token token = ref _tokens[at];
        return token.Id == 0 ? token.Length > 1
            : !token.SpaceBefore && token.Length == 3 && at > 1 && _tokens[at - 1] is { Kind: TokenKind.Comma, SpaceBefore: false }
                && _tokens[at - 2].IsWord && _tokens[at - 2].Has(TokenFlags.OneLetter | TokenFlags.Digits);
    }

    /// <summary>Three noughts, which are a group of digits also where a space got between it and the comma: "30, 000".</summary>
    private bool IsThousands(int at) => _tokens[at] is { IsNumber: true, Length: 3, Id: 0 };

    /// <summary>A scale that a hyphen joins to the digits before or to the word behind: "15-million", "11 million-person".</summary>
    private void ReadJoinedScale(int limit, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        int at = number.End;
        if (at >= limit)
        {
            return;
        }

        bool hyphen = tokens[at].Kind == TokenKind.Hyphen && !tokens[at].SpaceBefore && at + 1 < limit && !tokens[at + 1].SpaceBefore;
        int word = hyphen ? at + 1 : at;
        if (!(hyphen || tokens[word].Has(TokenFlags.Hyphenated)) || !tokens[word].IsWord || number.Scale != 1 || number.Value == 0)
        {
            return;
        }

        LexiconValue scale = FirstPart(tokens[word]);
        if (!scale.Has(NumberBits.Power) || scale.Has(NumberBits.Order | NumberBits.Suffix))
        {
            return;
        }

        Multiply(ref number, PowerOfTen(scale));
        number.Plain = false;
        number.End = word + 1;
        if (tokens[word].Has(TokenFlags.Hyphenated))
        {
            number.EndUnit = tokens[word].Start + _text[tokens[word].Start..tokens[word].End].IndexOfAny('-', '\u2010', '\u2011');
            number.Joined = new TextSpan(number.EndUnit + 1, tokens[word].End);
        }
    }

    /// <summary>The groups of digits of one number, with their separators. A negative end where they are no number.</summary>
    private int ReadChain(int limit, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        int at = number.First;
        ref readonly Token first = ref tokens[at];
        if (first.Length > MostDigits)
        {
            return -(at + 1);
        }

        char separator = '\0';
        int groups = 1, shortGroups = 0, otherGroups = 0, last = first.Length, digits = first.Length, end = at + 1;
        while (end + 1 < limit && tokens[end + 1].IsNumber
            && ((!tokens[end].SpaceBefore && !tokens[end + 1].SpaceBefore)
                || (IsThousands(end + 1) && tokens[end].Kind == TokenKind.Comma && tokens[end - 1].Length <= 3))
            && tokens[end].Length == 1 && IsSeparator(_text[tokens[end].Start]) && (separator == '\0' || _text[tokens[end].Start] == separator))
        {
            separator = _text[tokens[end].Start];
            if (groups > 1)
            {
                CountGroup(last, ref shortGroups, ref otherGroups);
            }

            last = tokens[end + 1].Length;
            digits += last;
            groups++;
            end += 2;
        }

        if (groups == 1)
        {
            if (end + 1 < limit && IsThousands(end + 1) && tokens[end].Length == 1 && IsSeparator(_text[tokens[end].Start]))
            {
                return -(end + 2); // "30. 000"
            }

            end = ReadSpacedGroups(limit, at, ref groups);
            if (end < 0 || groups > 1)
            {
                if (end > 0)
                {
                    number.Value = DigitsOf(at, end);
                }

                return end;
            }
        }

        if (digits > MostDigits)
        {
            return -end;
        }

        if (groups == 1)
        {
            number.Value = DigitsOf(at, end);
            number.Plain = true;
            return end;
        }

        bool zero = _text[first.Start] == '0' || Characters.DigitValue(_text[first.Start]) == 0;
        bool allThree = last == 3 && shortGroups == 0 && otherGroups == 0 && first.Length <= 3;
        bool point = separator is '.' or '\u066B';
        if (allThree && !zero && !(point && groups == 2 && IsScaleOrPercent(end, limit)))
        {
            number.Value = DigitsOf(at, end);

            // "2,500.12" and "2.500,12": the other separator and what follows it are decimals.
            if (end + 1 < limit && tokens[end + 1].IsNumber && !tokens[end].SpaceBefore && !tokens[end + 1].SpaceBefore && tokens[end].Length == 1
                && _text[tokens[end].Start] is '.' or ',' or '\u066B' && tokens[end + 1].Length <= 4)
            {
                number.Value += DecimalsOf(tokens[end + 1]);
                end += 2;
            }

            return end;
        }

        if (separator == ',' && last == 3 && otherGroups == 0 && groups > 2 && first.Length <= 2 && !zero)
        {
            number.Value = DigitsOf(at, end); // 3,00,000
            return end;
        }

        if (groups == 2 && (point || (separator is ',' && last <= 2)))
        {
            number.Value = DigitsOf(at, at + 1) + DecimalsOf(tokens[end - 1]);
            number.DecimalComma = separator == ',';
            return end;
        }

        return -end;
    }

    private static void CountGroup(int length, ref int shortGroups, ref int otherGroups)
    {
        if (length == 2)
        {
            shortGroups++;
        }
        else if (length != 3)
        {
            otherGroups++;
        }
    }

    private static bool IsSeparator(char c) => c is ',' or '.' or '\'' or '’' or '‘' or '\u066B' or '\u066C' or '\u060C';

    /// <summary>"30 000": groups of three, one space between. A negative end for the blocks of a telephone number.</summary>
    private int ReadSpacedGroups(int limit, int at, ref int groups)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        int end = at + 1;
        int blocks = 1;
        int digits = tokens[at].Length;
        bool fits = tokens[at].Length <= 3 && Characters.DigitValue(_text[tokens[at].Start]) != 0;
        while (end < limit && tokens[end].IsNumber && tokens[end].Start == tokens[end - 1].End + 1 && !tokens[end].LineStart)
        {
            digits += tokens[end].Length;
            fits &= tokens[end].Length == 3 && digits <= MostDigits;
            blocks++;
            end++;
        }

        if (blocks == 1)
        {
            return end;
        }

        // What goes on with a separator, "12 300,5", is not read by halves.
        if (fits && !(end + 1 < limit && !tokens[end].SpaceBefore && !tokens[end + 1].SpaceBefore && tokens[end + 1].IsNumber
            && tokens[end].Kind != TokenKind.Hyphen))
        {
            groups = blocks;
            return end;
        }

        return blocks > 2 || (at > 0 && IsPlus(tokens[at - 1])) ? -end : at + 1;
    }

    private bool IsPlus(in Token token) => token.Kind == TokenKind.Symbol && _text[token.Start] == '+';

    /// <summary>What letters glued to digits make of them: "20k", "1000s of".</summary>
    private NumberShape ReadGlued(int limit, bool money, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        ref readonly Token glued = ref tokens[number.End];
        LexiconValue value = _lexicon.Value(glued, WordClass.NumberWord);
        if (value.Has(NumberBits.Suffix | NumberBits.Power) && (money || value.Has(NumberBits.Power) || value.Number == 3) && !value.Has(NumberBits.Order))
        {
            Multiply(ref number, PowerOfTen(value));
            number.End++;
            number.Plain = false;
            ReadScales(limit, ref number);
            return NumberShape.Number;
        }

        if (glued.Has(TokenFlags.OneLetter) && glued.Length == 1 && Characters.Fold(_text[glued.Start]) == 's'
            && number.Value is 10 or 100 or 1000 or 10_000 or 100_000 or 1_000_000)
        {
            number.Value = number.Value * 2;
            number.Order = true;
            number.Plain = false;
            number.End++;
            return NumberShape.Number;
        }

        number.End++;
        return NumberShape.Other;
    }

    /// <summary>"2/3 of" is a fraction; other digits about a slash or colon are a date, a time, a reference.</summary>
    private NumberShape ReadSlash(int at, int limit, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        int mark = number.End;
        int end = mark + 2;
        if (tokens[mark].Kind == TokenKind.Slash && number.Plain && tokens[mark + 1].IsNumber && tokens[mark + 1].Number is > 1 and <= 100
            && number.Value > 0 && number.Value < tokens[mark + 1].Number && end < limit && tokens[end].SpaceBefore
            && _lexicon.Value(tokens[end], WordClass.QuantityWord).Has(QuantityBits.Of))
        {
            number.Value = Share(number.Value, tokens[mark + 1].Number);
            number.Fraction = true;
            number.Plain = false;
            number.End = end;
            return NumberShape.Number;
        }

        if (tokens[mark].Kind == TokenKind.Slash && !number.Plain && tokens[mark + 1].IsWord)
        {
            return NumberShape.Number;
        }

        while (end + 1 < limit && !tokens[end].SpaceBefore && !tokens[end + 1].SpaceBefore && tokens[end + 1].Kind is TokenKind.Number or TokenKind.Word)
        {
            end += 2;
        }

        number.First = at;
        number.End = Math.Min(end, limit);
        return NumberShape.Other;
    }

    private bool IsScaleOrPercent(int at, int limit) => at < limit
        && (_tokens[at].Kind == TokenKind.Percent || _lexicon.Value(_tokens[at], WordClass.NumberWord).Has(NumberBits.Power)
            || _lexicon.Value(_lexicon.Match(_tokens, at, WordClass.Unit).Id, WordClass.Unit).Has(UnitBits.Percent));

    /// <summary>The digits of tokens as one number, what stands between them left out.</summary>
    private decimal DigitsOf(int first, int end)
    {
        ulong value = 0; // MostDigits fit
        for (int i = _tokens[first].Start; i < _tokens[end - 1].End; i++)
        {
            if (Characters.IsDigit(_text[i]))
            {
                value = (value * 10) + (ulong)Characters.DigitValue(_text[i]);
            }
        }

        return value;
    }

    private decimal DecimalsOf(in Token token)
    {
        ulong value = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            value = (value * 10) + (ulong)Characters.DigitValue(_text[i]);
        }

        return new decimal((int)value, (int)(value >> 32), 0, isNegative: false, (byte)token.Length);
    }

    // --- scales

    /// <summary>The scale words behind a number: "1.2 million", "5 hundred thousand", "2 and a half million".</summary>
    private void ReadScales(int limit, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        while (number.End < limit)
        {
            LexiconValue value = _lexicon.Value(tokens[number.End], WordClass.NumberWord);
            if (!value.Has(NumberBits.Scale) || (value.Has(NumberBits.Suffix) && !value.Has(NumberBits.Power)) || number.Value == 0)
            {
                break;
            }

            Multiply(ref number, value.Has(NumberBits.Dozen) ? value.Number : PowerOfTen(value));
            number.Plain = false;
            number.DecimalComma = false;
            number.End++;
            if (number.Value > Largest)
            {
                return;
            }
        }

        ReadHalf(limit, ref number);
    }

    /// <summary>"and a half" behind a number, and the scale behind that.</summary>
    private void ReadHalf(int limit, ref NumberReading number)
    {
        ReadOnlySpan<Token> tokens = _tokens;
        int at = number.End;
        if (at + 2 < limit && Has(at, QuantityBits.And) && Has(at + 1, QuantityBits.Article)
            && _lexicon.Value(tokens[at + 2], WordClass.NumberWord) is var half && half.Has(NumberBits.Whole))
        {
            number.Value += number.Scale / half.Number;
            number.Plain = false;
            number.End += 3;
            if (number.End < limit && _lexicon.Value(tokens[number.End], WordClass.NumberWord) is var scale && scale.Has(NumberBits.Power)
                && !scale.Has(NumberBits.Order))
            {
                Multiply(ref number, PowerOfTen(scale));
                number.End++;
            }
        }
    }

    private bool Has(int token, uint bits) => _lexicon.Value(_tokens[token], WordClass.QuantityWord).Has(bits);

    private static void Multiply(ref NumberReading number, decimal by)
    {
        if (number.Value <= Largest)
        {
            number.Value *= by;
            number.Scale = number.Scale <= Largest ? number.Scale * by : number.Scale;
        }
    }

    private static long PowerOfTen(LexiconValue value)
    {
        long power = 1;
        for (int i = 0; i < value.Number; i++)
        {
            power *= 10;
        }

        return power;
    }

    // --- fractions of one character

    private NumberShape ReadVulgarFraction(ref NumberReading number)
    {
        number.Value = VulgarFraction(_text[_tokens[number.First].Start]);
        number.Fraction = true;
        return number.Value > 0 ? NumberShape.Number : NumberShape.None;
    }

    private static decimal VulgarFraction(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 0.3333m,
        '⅔' => 0.6667m,
        '⅕' => 0.2m,
        '⅛' => 0.125m,
        _ => 0,
    };

    /// <summary>The share that a part has of its whole, to four decimals or four digits, whichever is finer.</summary>
    public static decimal Share(decimal part, decimal whole)
    {
        decimal share = part / whole;
        int digits = 4;
        for (decimal rest = share; rest is > 0 and < 0.01m && digits < 20; rest *= 10)
        {
            digits++;
        }

        return decimal.Round(share, digits, MidpointRounding.AwayFromZero);
    }
}
