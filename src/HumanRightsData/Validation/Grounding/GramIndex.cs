namespace HumanRightsData.Validation.Grounding;

/// <summary>Where each run of four letters stands in a folded text, so that many wrong quotes cost no more than their own length each.</summary>
internal sealed class GramIndex
{
    /// <summary>The length of a run.</summary>
    public const int Gram = 4;

    private readonly int[] _starts;
    private readonly int[] _places;
    private readonly int _shift;

    public GramIndex(ReadOnlySpan<char> letters)
    {
        int grams = Math.Max(letters.Length - Gram + 1, 0);
        int bits = Math.Clamp(int.Log2(Math.Max(grams, 1)) + 1, 8, 24);
        _shift = 64 - bits;
        _starts = new int[(1 << bits) + 1];
        for (int i = 0; i < grams; i++)
        {
            _starts[Bucket(letters, i) + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _places = new int[grams];
        int[] next = _starts[..^1];
        for (int i = 0; i < grams; i++)
        {
            _places[next[Bucket(letters, i)]++] = i;
        }
    }

    /// <summary>Where the rarest run of a word stands, in order, and how far into the word it begins. Some places may hold another run.</summary>
    public ReadOnlySpan<int> Candidates(ReadOnlySpan<char> word, out int at)
    {
        int best = int.MaxValue;
        int bucket = 0;
        at = 0;
        for (int i = 0; i + Gram <= word.Length && best > 0; i++)
        {
            int b = Bucket(word, i);
            int size = _starts[b + 1] - _starts[b];
            if (size < best)
            {
                (best, bucket, at) = (size, b, i);
            }
        }

        return _places.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    private int Bucket(ReadOnlySpan<char> letters, int at)
    {
        ulong four = letters[at] | ((ulong)letters[at + 1] << 16) | ((ulong)letters[at + 2] << 32) | ((ulong)letters[at + 3] << 48);
        return (int)((four * 0x9E3779B97F4A7C15UL) >> _shift);
    }
}
