namespace HumanRightsData.Lexicons;

/// <summary>Says of most words that they stand in none of some lists: in half a kilobyte, where the table of all words lies far from the processor.</summary>
internal sealed class WordFilter
{
    private const int Bits = 1 << 12;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Lets a word pass.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        ulong hash = WordHash.Of(word);
        _bits[(hash % Bits) / 64] |= 1UL << (int)(hash % 64);
    }

    /// <summary>Whether a word may stand in one of the lists. It says so of those that do, and of one in fifty others.</summary>
    public bool Passes(ReadOnlySpan<char> word)
    {
        ulong hash = WordHash.Of(word);
        return (_bits[(hash % Bits) / 64] >> (int)(hash % 64) & 1) != 0;
    }
}
