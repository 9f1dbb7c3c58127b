using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>The hash by which words are looked up: 64 bits of the folded characters, sixteen bytes at a time.</summary>
/// <remarks>
/// A word of up to sixteen ASCII letters, which most are, is one multiplication; the tokenizer takes it from the text as it stands.
/// A character beyond ASCII counts as three bytes, which no others can spell.
/// </remarks>
internal struct WordHash
{
    /// <summary>What one multiplication takes in.</summary>
    internal const int BlockLength = 16;

    // Odd numbers without pattern: the fractions of the golden ratio and of the square root of three.
    private const ulong LowSalt = 0x9E3779B97F4A7C15;
    private const ulong HighSalt = 0xBB67AE8584CAA73B;

    private ulong _low;
    private ulong _high;
    private ulong _before;
    private int _count;

    /// <summary>The hash of what was added.</summary>
    public readonly ulong Value => Mix(_low ^ _before, _high);

    /// <summary>The hash of a word of up to sixteen bytes, the first eight in <paramref name="low"/>, zeros behind its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong low, ulong high)
    {
        ulong upper = Math.BigMul(low ^ LowSalt, high ^ HighSalt, out ulong lower);
        return upper ^ lower;
    }

    /// <summary>The hash of a word as written. The stops of "U.N." do not count, so that it finds "UN".</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (TryOfLetters(word, out ulong letters))
        {
            return letters;
        }

        WordHash hash = default;
        foreach (char c in word)
        {
            if (c != '.')
            {
                hash.Add(Characters.Fold(c));
            }
        }

        return hash.Value;
    }

    /// <summary>The hash of a word of up to sixteen ASCII letters; false of another.</summary>
    public static bool TryOfLetters(ReadOnlySpan<char> word, out ulong hash)
    {
        hash = 0;
        if (word.Length > BlockLength)
        {
            return false;
        }

        ulong low = 0, high = 0;
        for (int i = 0; i < word.Length; i++)
        {
            uint letter = word[i] | 0x20u;
            if (letter - 'a' > 'z' - 'a')
            {
                return false;
            }

            if (i < 8)
            {
                low |= (ulong)letter << (8 * i);
            }
            else
            {
                high |= (ulong)letter << (8 * (i - 8));
            }
        }

        hash = Mix(low, high);
        return true;
    }

    /// <summary>Adds a character that <see cref="Characters.Fold"/> gave.</summary>
    public void Add(char folded)
    {
        if (folded < 0x80)
        {
            AddByte((byte)folded);
        }
        else
        {
            AddByte(0xFF);
            AddByte((byte)folded);
            AddByte((byte)(folded >> 8));
        }
    }

    private void AddByte(byte value)
    {
        if (_count == BlockLength)
        {
            _before = Value;
            _low = _high = 0;
            _count = 0;
        }

        if (_count < 8)
        {
            _low |= (ulong)value << (8 * _count);
        }
        else
        {
            _high |= (ulong)value << (8 * (_count - 8));
        }

        _count++;
    }
}
