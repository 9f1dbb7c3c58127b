using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Hashes under which the spellings of a name agree.</summary>
internal static class NameKeys
{
    /// <summary>Letters with marks, and the letters that they are without.</summary>
    private const string Marked = "àáâãäåāăąǎạảấầẩẫậắằẳẵặçćĉċčďđðèéêëēĕėęěẹẻẽếềểễệĝğġģĥħìíîïĩīĭįıǐỉịĵķĺļľłñńņňòóôõöøōŏőơọỏốồổỗộớờởỡợŕŗřśŝşšșţťŧțùúûüũūŭůűųưụủứừửữựŵýÿŷỳỵỷỹźżžə";
    private const string Plain = "aaaaaaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeeeegggghhiiiiiiiiiiiijkllllnnnnoooooooooooooooooooooorrrsssssttttuuuuuuuuuuuuuuuuuuwyyyyyyyzzza";

    /// <summary>Says of a letter that its sound is another before h.</summary>
    private const char BeforeH = '\uFFFF';

    private static readonly char[] Letters = BuildLetters();
    private static readonly char[] Sounds = BuildSounds();

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
    public static uint Of(ReadOnlySpan<char> word) => Of(word, out _, out _);

    /// <summary>The key of a word, that of its consonants alone, and how many they are: "Mohammad", "Muhammed".</summary>
    public static uint Of(ReadOnlySpan<char> word, out uint consonants, out int count)
    {
        uint hash = KeyHash.Start;
        char last = '\0', lastConsonant = '\0';
        consonants = KeyHash.Start;
        count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = Sound(word, ref i);
            if (c == '\0')
            {
                continue;
            }

            if (c != last)
            {
                hash = KeyHash.Add(hash, c);
                last = c;
            }

            if (c != lastConsonant && c is not ('a' or 'i' or 'u'))
            {
                consonants = KeyHash.Add(consonants, c);
                lastConsonant = c;
                count++;
            }
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

    /// <summary>The sound of the letter at a place, 0 for none; the place moves on over a second letter that it takes in.</summary>
    private static char Sound(ReadOnlySpan<char> word, ref int i)
    {
        char c = word[i];
        char sound = c < 0x80 ? Sounds[c] : SoundOf(Plainly(c));
        if (sound != BeforeH)
        {
            return sound;
        }

        c = Plainly(c);
        char next = i + 1 < word.Length ? Plainly(word[i + 1]) : '\0';
        if (c == 'h')
        {
            return next == '\0' ? '\0' : c;
        }

        if (next != 'h')
        {
            return c;
        }

        i++;
        return c switch
        {
            'g' => 'k',
            'p' => 'f',
            _ => c, // "dh", "th"
        };
    }

    /// <summary>The sound of a plain small letter: <see cref="BeforeH"/> where the next letter has a say in it, 0 for none.</summary>
    private static char SoundOf(char c) => c switch
    {
        '-' or '\'' or '.' or ' ' => '\0',
        'o' => 'u',
        'e' or 'y' => 'i',
        'w' => 'v',
        'z' => 's',
        'q' => 'k',
        'g' or 'p' or 'd' or 't' or 'h' => BeforeH,
        _ => c,
    };

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

    private static char[] BuildSounds()
    {
        char[] sounds = new char[0x80];
        for (char c = '\0'; c < sounds.Length; c++)
        {
            sounds[c] = SoundOf(Characters.Fold(c));
        }

        return sounds;
    }
}
