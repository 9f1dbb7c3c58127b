using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Hashes under which the spellings of a name agree.</summary>
internal static class NameKeys
{
    /// <summary>Letters with marks, and the letters that they are without.</summary>
    private const string Marked = "àáâãäåāăąǎạảấầẩẫậắằẳẵặçćĉċčďđðèéêëēĕėęěẹẻẽếềểễệĝğġģĥħìíîïĩīĭįıǐỉịĵķĺļľłñńņňòóôõöøōŏőơọỏốồổỗộớờởỡợŕŗřśŝşšșţťŧțùúûüũūŭůűųưụủứừửữựŵýÿŷỳỵỷỹźżžə";
    private const string Plain = "aaaaaaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeeeegggghhiiiiiiiiiiiijkllllnnnnoooooooooooooooooooooorrrsssssttttuuuuuuuuuuuuuuuuuuwyyyyyyyzzza";

    private static readonly char[] Letters = BuildLetters();

    /// <summary>The small letter without marks.</summary>
    public static char Plainly(char c)
    {
        c = Characters.Fold(c);
        return c < 0x80 ? c : c < Letters.Length && Letters[c] != 0 ? Letters[c] : c is >= '\u1E00' and < '\u1F00' ? LettersBeyond(c) : c;
    }

    /// <summary>The key of a word: spellings of one sound of other alphabets agree ("Mojahedin", "Mujahideen"; "Avaie", "Avayi").</summary>
    /// <remarks>
    /// Vowels: o and u are one, e, i and y are one, repeated letters are one. Consonants: q and gh are k, ph is f, w is v, z is s, dh is
    /// d, th is t; h at the end is silent. Hyphens, apostrophes and stops do not count.
    /// </remarks>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = KeyHash.Start;
        char last = '\0';
        for (int i = 0; i < word.Length; i++)
        {
            char c = Sound(word, ref i);
            if (c == '\0' || c == last)
            {
                continue;
            }

            hash = KeyHash.Add(hash, c);
            last = c;
        }

        return hash;
    }

    /// <summary>The key of a word's consonants, and how many they are: "Mohammad", "Muhammed".</summary>
    public static uint Consonants(ReadOnlySpan<char> word, out int count)
    {
        uint hash = KeyHash.Start;
        char last = '\0';
        count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = Sound(word, ref i);
            if (c is '\0' or 'a' or 'i' or 'u' || c == last)
            {
                continue;
            }

            hash = KeyHash.Add(hash, c);
            last = c;
            count++;
        }

        return hash;
    }

    /// <summary>The vowel that a word ends in, "h" aside; 0 where it ends in a consonant.</summary>
    public static char EndingOf(ReadOnlySpan<char> word)
    {
        int last = word.Length - 1;
        if (last > 0 && Plainly(word[last]) == 'h')
        {
            last--;
        }

        char c = last < 0 ? '\0' : Plainly(word[last]);
        return c switch
        {
            'a' or 'e' => 'a',
            'i' or 'y' => 'i',
            'o' or 'u' => 'u',
            _ => '\0',
        };
    }

    private static char Sound(ReadOnlySpan<char> word, ref int i)
    {
        char c = Plainly(word[i]);
        char next = i + 1 < word.Length ? Plainly(word[i + 1]) : '\0';
        switch (c)
        {
            case '-' or '\'' or '.' or ' ':
                return '\0';
            case 'o':
                return 'u';
            case 'e' or 'y':
                return 'i';
            case 'w':
                return 'v';
            case 'z':
                return 's';
            case 'q':
                return 'k';
            case 'g' when next == 'h':
                i++;
                return 'k';
            case 'p' when next == 'h':
                i++;
                return 'f';
            case 'd' or 't' when next == 'h':
                i++;
                return c;
            case 'h' when next == '\0':
                return '\0';
            default:
                return c;
        }
    }

    private static char LettersBeyond(char c)
    {
        int at = Marked.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Plain[at];
    }

    private static char[] BuildLetters()
    {
        char[] letters = new char[0x280];
        for (int i = 0; i < Marked.Length; i++)
        {
            if (Marked[i] < letters.Length)
            {
                letters[Marked[i]] = Plain[i];
            }
        }

        return letters;
    }
}
