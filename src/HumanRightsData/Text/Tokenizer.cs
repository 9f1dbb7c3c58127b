using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Text;

/// <summary>Reads a text once, into tokens and lines. The only stage that looks at every character.</summary>
internal static class Tokenizer
{
    /// <summary>The kinds of the marks that say what they are without their neighbours; 0 of other characters.</summary>
    private static readonly byte[] SimpleMarks = KindsOfSimpleMarks();

    /// <summary>The characters between plain words, by <see cref="PlaceOf"/>: the character, and above it what it is there.</summary>
    private static readonly uint[] Between = CharactersBetweenWords();

    // What a character between plain words is, above the character.
    private const int KindShift = 16; // the kind of a mark
    private const int WidthShift = 24; // how many characters of a mark there are: none of a space or a line's end
    private const uint Ends = 1u << 26; // a word ends before it, whatever comes after it; before the others where they stand before one of these

    /// <summary>How many digits of a number are read at once.</summary>
    private const int MostDigits = 4;

    /// <summary>All bits of sixteen characters, then none of sixteen.</summary>
    private static ReadOnlySpan<ushort> FirstOnly =>
    [
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>’s, which is two characters and stands in no table.</summary>
    private const uint Possessive = '’' | ((uint)TokenKind.Possessive << KindShift) | (2u << WidthShift);

    /// <summary>Tokenises a text; the lists are emptied first. One token of kind <see cref="TokenKind.None"/> stands before the first and one after the last: what is next to a token can always be asked.</summary>
    public static void Tokenise(ReadOnlySpan<char> text, WordCache words, TokenTable tokens, PooledBuffer<Line> lines)
    {
        lines.Clear();
        int at = 0;
        int count = 1; // behind the sentinel
        int lineEnds = 2; // line ends since the last token; two before the first
        TokenFlags gap = TokenFlags.SpaceBefore;
        bool indented = false;
        TokenTable.Room room = tokens.Begin();
        room.Tokens[0] = new Token { Flags = TokenFlags.LineStart | TokenFlags.SpaceBefore };
        room.Sets[0] = (ushort)TokenKind.None;
        while (at < text.Length)
        {
            char c = text[at];
            CharacterClass kind = Characters.ClassOf(c);
            if ((uint)(kind - CharacterClass.Space) <= CharacterClass.LineEnd - CharacterClass.Space)
            {
                gap |= TokenFlags.SpaceBefore;
                at++;
                if (kind == CharacterClass.Space)
                {
                    indented |= lineEnds > 0;
                    continue;
                }

                at += c == '\r' && at < text.Length && text[at] == '\n' ? 1 : 0;
                lineEnds++;
                indented = false;
                continue;
            }

            if (lineEnds > 0)
            {
                EndLine(lines, room.Tokens, count);
                lines.Add(new Line { Start = at, FirstToken = count, BlankBefore = lineEnds > 1, Indented = indented });
                gap = TokenFlags.LineStart | TokenFlags.SpaceBefore;
                lineEnds = 0;
                indented = false;
            }

            if (count + 1 == room.Tokens.Length)
            {
                room = tokens.Grow(); // there is always room for the sentinel
            }

            bool isLetter = (uint)(kind - CharacterClass.Lower) <= CharacterClass.Letter - CharacterClass.Lower;
            if (isLetter)
            {
                int start = at;
                at = ReadPlain(text, at, words, in room, ref count, ref gap);
                if (at > start)
                {
                    continue;
                }
            }

            ref Token token = ref room.Tokens[count];
            token = default;
            token.Start = at;
            token.Flags = gap;
            if (isLetter)
            {
                token.Kind = TokenKind.Word;
                at = ReadLetters(text, at, words, ref token, out int set, out room.Hashes[count]);
                room.Sets[count] = (ushort)set;
            }
            else if (kind is CharacterClass.Digit or CharacterClass.EasternDigit)
            {
                at = ReadNumber(text, at, kind, ref token);
                room.Sets[count] = (ushort)TokenKind.Number;
            }
            else
            {
                token.Kind = c < SimpleMarks.Length ? (TokenKind)SimpleMarks[c] : TokenKind.None;
                at = token.Kind != TokenKind.None ? at + 1 : ReadMark(text, at, room.Tokens[count - 1].Kind, ref token);
                token.Id = (int)token.Kind;
                room.Sets[count] = (ushort)token.Kind;
            }

            token.End = at;
            count++;

            // One space at once and without a branch: whether there is one is not foreseen.
            int space = at < text.Length && text[at] == ' ' ? 1 : 0;
            gap = (TokenFlags)(space * (int)TokenFlags.SpaceBefore);
            at += space;
        }

        EndLine(lines, room.Tokens, count);
        room.Tokens[count] = new Token { Start = text.Length, End = text.Length, Flags = TokenFlags.LineStart | TokenFlags.SpaceBefore };
        room.Sets[count] = (ushort)TokenKind.None;
        tokens.End(count + 1);
        words.Lexicon.MarkPhrases(tokens.Items, tokens.Sets);
    }

    /// <summary>Reads what most of a text is: words of a few ASCII letters, numbers of a few digits, and the marks and single spaces between them; up to what is something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A letter.</param>
    /// <param name="words">Say in which lists the words stand.</param>
    /// <param name="room">Takes the tokens.</param>
    /// <param name="count">How many tokens there are.</param>
    /// <param name="gap">What stands before the next token.</param>
    /// <returns>Where the something else begins.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPlain(ReadOnlySpan<char> text, int at, WordCache words, in TokenTable.Room room, ref int count, ref TokenFlags gap)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            return at;
        }

        // All is in room: a word writes two tokens at most, and sixteen characters are read at once, and four behind a word.
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref Token tokens = ref MemoryMarshal.GetReference(room.Tokens);
        ref ushort sets = ref MemoryMarshal.GetReference(room.Sets);
        ref ulong hashes = ref MemoryMarshal.GetReference(room.Hashes);
        ref uint between = ref MemoryMarshal.GetArrayDataReference(Between);
        int i = count;
        int last = Math.Min(text.Length - Vector256<ushort>.Count - 4, at + room.Tokens.Length - 3 - i); // no character makes more than one token
        uint before = (uint)gap;
        while (at <= last)
        {
            Vector256<ushort> read = Vector256.LoadUnsafe(ref units, (nuint)at);
            int length = LettersOf(read, out Vector256<ushort> folded);
            int end = at + length;
            ulong behind = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref units, end)));
            uint mark = (uint)behind == ('’' | ((uint)'s' << 16)) ? Possessive : Unsafe.Add(ref between, PlaceOf((uint)behind));
            int ofMark = (int)(mark >> WidthShift) & 3;
            uint after = (ushort)(behind >> (16 * ofMark));
            if ((ushort)mark != (ushort)behind || length >= Vector256<ushort>.Count)
            {
                int digits = DigitsOf(read);
                if ((uint)(digits - 1) >= MostDigits)
                {
                    break;
                }

                ref Token number = ref Unsafe.Add(ref tokens, i);
                number = default;
                number.Start = at;
                number.End = at + digits;
                number.Kind = TokenKind.Number;
                number.Flags = (TokenFlags)before;
                number.Id = ValueOf(behind, digits);
                Unsafe.Add(ref sets, i) = (ushort)TokenKind.Number;
                i++;
                at += digits;
                before = Unsafe.Add(ref units, at) == ' ' ? (uint)TokenFlags.SpaceBefore : 0;
                at += (int)before;
                continue;
            }

            if (((mark & Ends) | (after <= ' ' ? Ends : 0)) == 0)
            {
                uint next = Unsafe.Add(ref between, PlaceOf(after));
                if ((ushort)next != after || (next & Ends) == 0)
                {
                    break;
                }
            }

            int kind = (byte)(mark >> KindShift);
            uint space = after == ' ' ? (uint)TokenFlags.SpaceBefore : 0;
            if (length == 0)
            {
                if (ofMark != 1)
                {
                    break; // spaces, a line's end, ’s alone
                }

                WriteMark(ref tokens, ref sets, i, at, ofMark, kind).Flags = (TokenFlags)before;
                i++;
            }
            else
            {
                ulong hash = Hash(folded, length);
                TokenFlags flags = FlagsOf(read, folded, length); // before the look-up, which may call and so would have the characters kept
                ref Token token = ref Unsafe.Add(ref tokens, i);
                token.Start = at;
                token.End = end;
                token.Kind = TokenKind.Word;
                token.Flags = (TokenFlags)before | flags;
                token.Phrases = WordClass.None;

                // The mark is written where there is none too, and the next token over it: whether there is one is not foreseen.
                WriteMark(ref tokens, ref sets, i + 1, end, ofMark, kind);
                Unsafe.Add(ref hashes, i) = hash;
                ref readonly WordCache.Entry word = ref words.Find(hash);
                token.Id = word.Id;
                token.Classes = word.Classes;
                Unsafe.Add(ref sets, i) = word.Set;
                i += 1 + ((ofMark + 1) >> 1);
            }

            before = space;
            at = end + ofMark + (int)space;
        }

        count = i;
        gap = (TokenFlags)before;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Token WriteMark(ref Token tokens, ref ushort sets, int at, int start, int length, int kind)
    {
        ref Token mark = ref Unsafe.Add(ref tokens, at);
        mark = default;
        mark.Start = start;
        mark.End = start + length;
        mark.Kind = (TokenKind)kind;
        mark.Id = kind;
        Unsafe.Add(ref sets, at) = (ushort)kind;
        return ref mark;
    }

    /// <summary>The place in <see cref="Between"/> of a character: those that count are ASCII or of U+2000, and have places of their own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(uint c) => (byte)(c ^ (c >> 8));

    private static void EndLine(PooledBuffer<Line> lines, ReadOnlySpan<Token> tokens, int count)
    {
        if (lines.Count > 0)
        {
            ref Line line = ref lines[lines.Count - 1];
            line.EndToken = count;
            line.End = tokens[count - 1].End;
        }
    }

    // The three that follow have no branches but on what is rare: neither a capital nor a length is foreseen.

    /// <summary>How many ASCII letters sixteen characters begin with; the characters with their letters small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LettersOf(Vector256<ushort> units, out Vector256<ushort> folded)
    {
        folded = units | Vector256.Create((ushort)0x20);
        uint letters = Vector256.LessThanOrEqual(folded - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(~letters);
    }

    /// <summary>How many ASCII digits sixteen characters begin with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DigitsOf(Vector256<ushort> units) =>
        BitOperations.TrailingZeroCount(~Vector256.LessThanOrEqual(units - Vector256.Create((ushort)'0'), Vector256.Create((ushort)9)).ExtractMostSignificantBits());

    /// <summary>The number that the first of four characters write, which are ASCII digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ValueOf(ulong units, int digits)
    {
        const ulong Weights = 1 | (10UL << 16) | (100UL << 32) | (1000UL << 48); // of the last digit, of the one before it ...
        ulong values = (units & 0x000F_000F_000F_000F) << (16 * (MostDigits - digits)); // noughts before the first
        return (int)((values * Weights) >> 48);
    }

    /// <summary>The <see cref="WordHash"/> of the first small letters of sixteen characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(Vector256<ushort> folded, int length)
    {
        Vector256<ushort> word = folded & Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(FirstOnly), (nuint)(Vector256<ushort>.Count - length));
        Vector128<ulong> bytes = Vector128.NarrowWithSaturation(word.GetLower().AsInt16(), word.GetUpper().AsInt16()).AsUInt64(); // ASCII: nothing saturates
        return WordHash.Mix(bytes.ToScalar(), bytes.GetElement(1));
    }

    /// <summary>What the capitals of a word of ASCII letters say, and whether it is one letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenFlags FlagsOf(Vector256<ushort> units, Vector256<ushort> folded, int length)
    {
        uint word = (1u << length) - 1;
        uint capitals = ~Vector256.Equals(units, folded).ExtractMostSignificantBits() & word;
        uint flags = ((capitals & 1) * (uint)TokenFlags.Capitalised) | (length == 1 ? (uint)TokenFlags.OneLetter : 0);
        if (capitals > 1)
        {
            flags |= (uint)(capitals == word ? TokenFlags.AllCapitals : TokenFlags.InnerCapital);
        }

        return (TokenFlags)flags;
    }

    /// <summary>Writes down in which lists a word stands, and returns their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Find(WordCache words, ulong hash, ref Token token)
    {
        ref readonly WordCache.Entry word = ref words.Find(hash);
        token.Id = word.Id;
        token.Classes = word.Classes;
        return word.Set;
    }

    private static int ReadLetters(ReadOnlySpan<char> text, int start, WordCache words, ref Token token, out int set, out ulong hash)
    {
        WordHash letters = default;
        int at = start, capitals = 0;
        bool others = false; // letters that are no capitals
        TokenFlags flags = TokenFlags.None;
        while (at < text.Length)
        {
            char c = text[at];
            if ((uint)(c - 'a') <= 'z' - 'a')
            {
                others = true; // most characters of most texts
                letters.Add(c);
                at++;
                continue;
            }

            switch (Characters.ClassOf(c))
            {
                case CharacterClass.Upper:
                    capitals++;
                    flags |= c is >= '\u0370' and < '\u1E00' ? TokenFlags.OtherScript : TokenFlags.None;
                    break;
                case CharacterClass.Lower:
                    others = true;
                    break;
                case CharacterClass.Letter:
                    others = true;
                    flags |= c >= '\u0370' ? TokenFlags.OtherScript : TokenFlags.None;
                    break;
                case CharacterClass.Digit:
                    flags |= TokenFlags.Digits;
                    break;
                case CharacterClass.Apostrophe when at + 1 < text.Length && Characters.IsLetter(text[at + 1]) && !IsPossessive(text, at):
                    flags |= TokenFlags.Apostrophe;
                    break;
                case CharacterClass.Hyphen when at + 1 < text.Length && Characters.IsLetter(text[at + 1]):
                    flags |= TokenFlags.Hyphenated;
                    break;
                default:
                    goto done;
            }

            letters.Add(Characters.Fold(c));
            at++;
        }

    done:
        if (at - start == 1)
        {
            flags |= TokenFlags.OneLetter;
            int dotted = ReadDotted(text, at);
            if (dotted > at)
            {
                at = dotted;
                flags = (flags | TokenFlags.Dotted) & ~TokenFlags.OneLetter;
            }
        }

        if (Characters.ClassOf(text[start]) == CharacterClass.Upper)
        {
            flags |= TokenFlags.Capitalised;
            if (!others && capitals > 1)
            {
                flags |= TokenFlags.AllCapitals;
            }
        }

        if ((flags & TokenFlags.Dotted) != 0 && (flags & TokenFlags.Capitalised) != 0)
        {
            flags |= TokenFlags.AllCapitals;
        }

        if ((flags & TokenFlags.AllCapitals) == 0 && capitals > ((flags & TokenFlags.Capitalised) != 0 ? 1 : 0))
        {
            flags |= TokenFlags.InnerCapital;
        }

        token.Flags |= flags;
        if (at < text.Length && text[at] == ':' && text[at..].StartsWith("://"))
        {
            token.Kind = TokenKind.Url;
            token.Id = set = (int)TokenKind.Url;
            hash = 0;
            return ReadAddress(text, at);
        }

        hash = (flags & TokenFlags.Dotted) != 0 ? WordHash.Of(text[start..at]) : letters.Value;
        set = Find(words, hash, ref token);
        return at;
    }

    /// <summary>An apostrophe, s, and no letter after it.</summary>
    private static bool IsPossessive(ReadOnlySpan<char> text, int at) =>
        text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || (!Characters.IsLetter(text[at + 2]) && !Characters.IsDigit(text[at + 2])));

    /// <summary>The end of "U.N." when <paramref name="at"/> is after its first letter; <paramref name="at"/> where there is no such thing.</summary>
    private static int ReadDotted(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end + 1 < text.Length && text[end] == '.' && Characters.IsLetter(text[end + 1])
            && (end + 2 >= text.Length || !Characters.IsLetter(text[end + 2])))
        {
            end += 2;
        }

        return end > at && end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // as all that the loop calls: what it keeps at hand for them it could not keep for itself
    private static int ReadNumber(ReadOnlySpan<char> text, int start, CharacterClass script, ref Token token)
    {
        token.Kind = TokenKind.Number;
        if (script == CharacterClass.EasternDigit)
        {
            token.Flags |= TokenFlags.OtherScript;
        }

        int at = start;
        long value = 0;
        for (; at < text.Length && Characters.ClassOf(text[at]) == script; at++)
        {
            value = Math.Min((value * 10) + Characters.DigitValue(text[at]), int.MaxValue);
        }

        token.Id = (int)value;
        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadMark(ReadOnlySpan<char> text, int at, TokenKind before, ref Token token)
    {
        char c = text[at];
        char next = at + 1 < text.Length ? text[at + 1] : '\n';
        bool afterWord = !token.SpaceBefore && before is TokenKind.Word or TokenKind.Number;
        switch (c)
        {
            case '.':
                int end = at + 1;
                while (end < text.Length && text[end] == '.')
                {
                    end++;
                }

                token.Kind = end - at > 1 ? TokenKind.Ellipsis : TokenKind.Stop;
                return end;
            case '-' or '\u2010' or '\u2011':
                int dashes = at + 1;
                while (dashes < text.Length && text[dashes] == '-')
                {
                    dashes++;
                }

                bool spaced = token.SpaceBefore && Characters.ClassOf(dashes < text.Length ? text[dashes]
                    : '\n') is CharacterClass.Space or CharacterClass.LineEnd;
                token.Kind = dashes - at > 1 || spaced ? TokenKind.Dash : TokenKind.Hyphen;
                return dashes;
            case '’' or '\'' or '‘' or 'ʼ' or '`':
                if (afterWord && c != '`' && at + 1 < text.Length && IsPossessive(text, at))
                {
                    token.Kind = TokenKind.Possessive;
                    return at + 2;
                }

                if (next == c && c is '`' or '\'')
                {
                    token.Kind = c == '`' ? TokenKind.OpenQuote : TokenKind.CloseQuote; // as wire services type them
                    return at + 2;
                }

                token.Kind = c switch
                {
                    '’' or 'ʼ' => TokenKind.CloseSingle,
                    '‘' => TokenKind.OpenSingle,
                    _ => TokenKind.StraightSingle,
                };
                return at + 1;
            default:
                token.Kind = KindOf(c);
                if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
                {
                    return at + 2;
                }

                return at + 1;
        }
    }

    /// <summary>The end of an address whose scheme ends at <paramref name="at"/>.</summary>
    private static int ReadAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.ClassOf(text[at]) is not (CharacterClass.Space or CharacterClass.LineEnd)
            && text[at] is not ('”' or '“' or '"' or '<' or '>' or '»' or '«' or '…'))
        {
            at++;
        }

        while (text[at - 1] is '.' or ',' or ';' or ':' or ')' or '?' or '!' or '\'' or '’')
        {
            at--;
        }

        return at;
    }

    private static byte[] KindsOfSimpleMarks()
    {
        byte[] kinds = new byte['…' + 1];
        foreach (char c in "!\"#%&()*,/:;?@[]{}«»·–—―“”„•…")
        {
            kinds[c] = (byte)KindOf(c);
        }

        return kinds;
    }

    private static uint[] CharactersBetweenWords()
    {
        uint[] between = new uint[byte.MaxValue + 1];
        foreach (char c in "\t\n\r \u00A0")
        {
            between[PlaceOf(c)] = c | Ends;
        }

        foreach (char c in "!\"#%&()*,;?@[]{}«»·–—―“”„•…")
        {
            between[PlaceOf(c)] = c | ((uint)KindOf(c) << KindShift) | (1u << WidthShift) | Ends;
        }

        between['.'] = '.' | ((uint)TokenKind.Stop << KindShift) | (1u << WidthShift); // not in "U.N.", "..."
        between[':'] = ':' | ((uint)TokenKind.Colon << KindShift) | (1u << WidthShift); // not in "https://"
        return between;
    }

    private static TokenKind KindOf(char c) => c switch
    {
        ':' => TokenKind.Colon,
        ',' or '\u060C' => TokenKind.Comma,
        ';' or '\u061B' => TokenKind.Semicolon,
        '?' or '\u061F' => TokenKind.Question,
        '!' => TokenKind.Exclamation,
        '…' => TokenKind.Ellipsis,
        '–' or '—' or '―' or '\u2012' => TokenKind.Dash,
        '/' => TokenKind.Slash,
        '“' or '„' or '«' => TokenKind.OpenQuote,
        '”' or '»' => TokenKind.CloseQuote,
        '"' => TokenKind.StraightQuote,
        '(' or '[' or '{' => TokenKind.OpenBracket,
        ')' or ']' or '}' => TokenKind.CloseBracket,
        '%' or '\u066A' => TokenKind.Percent,
        '@' => TokenKind.At,
        '#' => TokenKind.Hash,
        '&' => TokenKind.Ampersand,
        '•' or '·' or '*' => TokenKind.Bullet,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol ? TokenKind.Currency : TokenKind.Symbol,
    };
}
