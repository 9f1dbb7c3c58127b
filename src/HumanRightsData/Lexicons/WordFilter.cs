using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>Says of most words, by their length and ends, that they stand in none of some lists: in half a kilobyte, where the table of all words lies far from the processor.</summary>
internal sealed class WordFilter
{
    private const int Bits = 1 << 12;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Lets a word pass.</summary>
    /// <param name="word">The word, folded and without stops.</param>
    public void Add(ReadOnlySpan<char> word)
    {
        uint place = PlaceOf(word);
        _bits[place / 64] |= 1UL << (int)(place % 64);
    }

    /// <summary>Whether a word may stand in one of the lists. It says so of those that do, and of a few others.</summary>
    /// <param name="word">The word as written, without stops.</param>
    public bool Passes(ReadOnlySpan<char> word)
    {
        uint place = PlaceOf(word);
        return (_bits[place / 64] >> (int)(place % 64) & 1) != 0;
    }

    private static uint PlaceOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : ((Characters.Fold(word[0]) * 37u) + (Characters.Fold(word[^1]) * 251u) + ((uint)word.Length * 1021)) % Bits;
}
