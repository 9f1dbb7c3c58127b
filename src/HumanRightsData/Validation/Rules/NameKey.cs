using HumanRightsData.Text;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>What the spellings of one name have in common: its words in any order, by their consonants.</summary>
internal static class NameKey
{
    /// <summary>Names of fewer consonants than this are too short to be told from others of their kind.</summary>
    private const int FewestConsonants = 3;

    /// <summary>Words beyond this many are not compared.</summary>
    private const int MostWords = 16;

    /// <summary>Letters of a word beyond this many are not compared.</summary>
    private const int MostLetters = 64;

    /// <summary>A key that is the same for spellings that differ in transliteration, hyphens and order; null for a name too short or too long.</summary>
    public static string? Of(string name)
    {
        List<string> words = WordsOf(name);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        List<string> skeletons = [.. words.Select(Skeleton)];
        if (skeletons.Sum(word => word.Length) < FewestConsonants)
        {
            return null;
        }

        skeletons.Sort(StringComparer.Ordinal);
        return string.Join(' ', skeletons);
    }

    /// <summary>A hash that is the same for names of one key; null for a name too short or too long. Makes no texts.</summary>
    public static uint? HashOf(string name)
    {
        uint sum = 0;
        int words = 0, consonants = 0;
        for (int at = 0; at < name.Length && words <= MostWords;)
        {
            uint hash = HashOfWord(name, ref at, out int length);
            if (length >= 0)
            {
                sum += hash; // the words in any order
                words++;
                consonants += length;
            }
        }

        return words is 0 or > MostWords || consonants < FewestConsonants ? null : sum;
    }

    /// <summary>Whether two names of one key differ in no more than transliterations do: vowels near each other, or one more within a word.</summary>
    public static bool AreClose(string left, string right)
    {
        List<string> a = Sorted(left), b = Sorted(right);
        if (a.Count != b.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (a[i] != b[i] && Distance(Normal(a[i]), Normal(b[i])) > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The hash of the skeleton of the next word, and its length; -1 where there is none.</summary>
    private static uint HashOfWord(string name, ref int at, out int length)
    {
        uint hash = KeyHash.Start;
        int letters = 0;
        char first = '\0', last = '\0';
        length = 0;
        for (; at < name.Length; at++)
        {
            char letter = Folding.Fold(name[at]);
            if (letter == '\0' && !Joins(name[at]))
            {
                break;
            }

            char c = letter == '\0' ? last : Normal(letter, last);
            if (c == last || letters == MostLetters)
            {
                continue;
            }

            letters++;
            last = c;
            first = first == '\0' ? c : first;
            if (!IsVowel(c))
            {
                hash = KeyHash.Add(hash, c);
                length++;
            }
        }

        at++;
        if (letters == 0)
        {
            length = -1;
        }
        else if (length == 0)
        {
            hash = KeyHash.Add(hash, first);
            length = 1;
        }

        return hash;
    }

    private static List<string> Sorted(string name)
    {
        List<string> words = WordsOf(name);
        words.Sort(static (x, y) => string.CompareOrdinal(Skeleton(x), Skeleton(y)) is var order and not 0 ? order : string.CompareOrdinal(x, y));
        return words;
    }

    /// <summary>The words of a name, folded. An apostrophe joins, a hyphen parts.</summary>
    private static List<string> WordsOf(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && (Folding.IsWord(name[i]) || Joins(name[i])))
            {
                continue;
            }

            if (i > start && Folding.Fold(name.AsSpan(start, i - start)) is { Length: > 0 } word)
            {
                words.Add(word);
            }

            start = i + 1;
        }

        return words;
    }

    /// <summary>Whether a character that is no letter belongs to the word that it stands in.</summary>
    private static bool Joins(char c) =>
        c is '\'' or '’' or 'ʼ' or '‘' || (c >= 0x80 && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    /// <summary>The consonants of a word; of a word of vowels alone its first.</summary>
    private static string Skeleton(string word)
    {
        string normal = Normal(word);
        string consonants = string.Concat(normal.Where(c => !IsVowel(c)));
        return consonants.Length == 0 ? normal[..1] : consonants;
    }

    /// <summary>A word with doubled letters once, and with one letter for those that transliterations exchange.</summary>
    private static string Normal(string word)
    {
        Span<char> letters = stackalloc char[Math.Min(word.Length, MostLetters)];
        int count = 0;
        char last = '\0';
        for (int i = 0; i < word.Length && count < letters.Length; i++)
        {
            char c = Normal(word[i], last);
            if (c != last)
            {
                letters[count++] = last = c;
            }
        }

        return new string(letters[..count]);
    }

    private static char Normal(char letter, char last) => letter switch
    {
        'c' or 'q' => 'k',
        'w' => 'v',
        'y' => 'i',
        'h' when last is 'g' or 'k' or 'p' or 's' or 't' or 'd' or 'z' => last, // gh, kh, ph …
        _ => letter,
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>What it costs to make one word of the other, their consonants being the same. Words are short: the table is a row.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[MostLetters + 1];
        row[0] = 0;
        for (int j = 1; j <= b.Length; j++)
        {
            row[j] = row[j - 1] + Cost(b, j - 1);
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] += Cost(a, i - 1);
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above + Cost(a, i - 1), row[j - 1] + Cost(b, j - 1)), corner + Cost(a[i - 1], b[j - 1]));
                corner = above;
            }
        }

        return row[b.Length];
    }

    /// <summary>A letter more: a vowel within a word is "ou" for "u"; at its end it is "Martina" for "Martin".</summary>
    private static int Cost(string word, int at) => !IsVowel(word[at]) ? 9 : at == word.Length - 1 ? 2 : 1;

    private static int Cost(char a, char b) => a == b ? 0 : (a, b) switch
    {
        ('a', 'e') or ('e', 'a') or ('e', 'i') or ('i', 'e') or ('o', 'u') or ('u', 'o') => 0,
        _ => 9,
    };
}
