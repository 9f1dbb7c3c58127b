using System.Runtime.CompilerServices;

namespace HumanRightsData.Linking;

/// <summary>The keys of the words of names read last: a document names the same people and bodies again and again.</summary>
internal sealed class NameWordKeys
{
    /// <summary>Consonants fewer than this are too few to recognise a given name by.</summary>
    private const int FewestConsonants = 3;

    /// <summary>Tells a word from the same without its last letter.</summary>
    private const ulong Stem = 0xA0761D6478BD642F;

    private readonly KnownWord[] _known = new KnownWord[1 << 12];

    /// <summary>The keys of a word, or of it without its last letter where that is a plural's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins in it.</param>
    /// <param name="length">How long the word is.</param>
    /// <param name="hash">Its <see cref="Lexicons.WordHash"/>, which is the same for all writings that give the same keys; 0 where it has none.</param>
    /// <param name="plurals">Whether an s at its end does not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NameWordKey Of(string text, int start, int length, ulong hash, bool plurals)
    {
        bool stem = plurals & length > 4 & (text[start + length - 1] | ' ') == 's';
        ulong known = hash ^ (stem ? Stem : 0);
        ref KnownWord word = ref _known[(int)known & (_known.Length - 1)];
        if (word.Hash != known | hash == 0)
        {
            word = new KnownWord { Hash = known, Key = Read(text.AsSpan(start, length), stem) };
        }

        return word.Key;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // most words are known
    private static NameWordKey Read(ReadOnlySpan<char> text, bool stem)
    {
        uint key = NameKeys.Of(stem ? text[..^1] : text, out uint consonants, out int count);
        return new NameWordKey
        {
            Key = key,
            Consonants = count >= FewestConsonants ? consonants : 0,
            Letter = NameKeys.Plainly(text[0]),
            Ending = NameKeys.EndingOf(text),
        };
    }

    private struct KnownWord
    {
        public ulong Hash;
        public NameWordKey Key;
    }
}
