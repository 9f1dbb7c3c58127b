using System.Globalization;
using System.Runtime.CompilerServices;

namespace HumanRightsData.Text;

/// <summary>What the tokenizer sees in a character.</summary>
internal enum CharacterClass : byte
{
    Symbol,
    Space,
    LineEnd,
    Lower,
    Upper,

    /// <summary>A letter of a script without capitals, a mark that combines, or a joiner within a word.</summary>
    Letter,
    Digit,

    /// <summary>Arabic-Indic or Persian digit.</summary>
    EasternDigit,
    Apostrophe,
    Hyphen,
    Stop,
    Mark,
}

/// <summary>A class for each UTF-16 unit, and the folding that look-ups in lexicons use.</summary>
internal static class Characters
{
    private static readonly byte[] Classes = Classify();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass ClassOf(char c) => (CharacterClass)Classes[c];

    /// <summary>A letter, as it stands within a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => (uint)(Classes[c] - (byte)CharacterClass.Lower) <= CharacterClass.Letter - CharacterClass.Lower;

    /// <summary>A digit that the library reads: ASCII, Arabic-Indic (U+0660) or Persian (U+06F0). Others are symbols: no rule reads them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(Classes[c] - (byte)CharacterClass.Digit) <= 1;

    /// <summary>The value of a digit that <see cref="IsDigit"/> accepts: the low four bits of all three sets.</summary>
    public static int DigitValue(char c) => c < 0x80 ? c - '0' : c & 15;

    /// <summary>Whether all characters lie in a range. What the runtime has for it boxes the bounds until the code is optimised.</summary>
    public static bool AreWithin(ReadOnlySpan<char> text, char first, char last)
    {
        foreach (char c in text)
        {
            if (c < first || c > last)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The character that lexicons compare by: small, and with one apostrophe for all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80
        ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c
        : FoldOther(c);

    private static char FoldOther(char c) => c is '’' or '‘' or 'ʼ' ? '\'' : c is '\u2010' or '\u2011' ? '-' : char.ToLowerInvariant(c);

    private static byte[] Classify()
    {
        byte[] classes = new byte[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = (byte)Classify((char)i);
        }

        return classes;
    }

    private static CharacterClass Classify(char c) => c switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' => CharacterClass.LineEnd,
        '\'' or '’' or 'ʼ' or '‘' or '`' => CharacterClass.Apostrophe,
        '-' or '\u2010' or '\u2011' => CharacterClass.Hyphen,
        '.' => CharacterClass.Stop,
        '\u200C' or '\u200D' or '\u00AD' => CharacterClass.Letter, // joiners and the soft hyphen stand within words
        >= '0' and <= '9' => CharacterClass.Digit,
        >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' => CharacterClass.EasternDigit,
        ',' or ';' or ':' or '?' or '!' or '/' or '"' or '(' or ')' or '[' or ']' or '{' or '}' or '%' or '@' or '#' or '&' or '*'
            or '“' or '”' or '„' or '«' or '»' or '…' or '–' or '—' or '―' or '\u2012' or '•' or '·' or '\u060C' or '\u061B' or '\u061F' or '\u066A'
            => CharacterClass.Mark,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Upper,
            UnicodeCategory.LowercaseLetter => CharacterClass.Lower,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Letter,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format => CharacterClass.Space,
            UnicodeCategory.CurrencySymbol => CharacterClass.Mark,
            _ => CharacterClass.Symbol,
        },
    };
}
