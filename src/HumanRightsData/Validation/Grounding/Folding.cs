using System.Globalization;

namespace HumanRightsData.Validation.Grounding;

/// <summary>What two spellings of the same words have in common: their letters and digits, small and without accents.</summary>
internal static class Folding
{
    // Base letters, one for each character of a block, by Unicode's compatibility decomposition; what does not decompose by common transcription.
    private const string Latin00C0 =
        "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnn'nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string Latin1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasssssaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

    /// <summary>The character that stands for all its variants; U+0000 for one that is no letter or digit.</summary>
    public static char Fold(char c) => c < 0x80 ? FoldAscii(c) : FoldOther(c);

    /// <summary>Whether words are made of the character.</summary>
    public static bool IsWord(char c) => Fold(c) != '\0';

    /// <summary>The letters and digits of a text, folded.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > 256 ? System.Buffers.ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented ?? stackalloc char[256];
        int count = 0;
        foreach (char c in text)
        {
            char f = Fold(c);
            if (f != '\0')
            {
                folded[count++] = f;
            }
        }

        string result = new(folded[..count]);
        if (rented is not null)
        {
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static char FoldAscii(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? (char)(c | 0x20) : c is >= '0' and <= '9' ? c : '\0';

    private static char FoldOther(char c) => c switch
    {
        >= '\u00C0' and < '\u0180' => Latin00C0[c - 0xC0],
        >= '\u1E00' and < '\u1F00' => Latin1E00[c - 0x1E00],
        '\u064A' or '\u0649' => '\u06CC', // Arabic yeh as Persian writes it
        '\u0643' => '\u06A9', // and kaf
        '\u0640' => '\0', // the stretching of a letter
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(c),
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter => c,
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            _ => '\0', // emoji too, and all that takes two units: symbols to the reader as well
        },
    };
}
