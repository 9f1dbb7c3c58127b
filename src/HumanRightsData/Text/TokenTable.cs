using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HumanRightsData.Text;

/// <summary>The tokens of a text, with what is known of each beside it in columns of its own: a search goes over sixteen of them at once. Keeps its arrays.</summary>
internal sealed class TokenTable
{
    private const int LeastLength = 64;

    private Token[] _tokens = new Token[LeastLength];
    private ushort[] _sets = new ushort[LeastLength + Vector256<ushort>.Count]; // a search reads beyond the end
    private ulong[] _hashes = new ulong[LeastLength];

    public int Count { get; private set; }

    public Span<Token> Items => _tokens.AsSpan(0, Count);

    /// <summary>The tokens without the sentinels.</summary>
    public ReadOnlySpan<Token> Inner => _tokens.AsSpan(1, Count - 2);

    /// <summary>Of each token its class set; of what is no word of the lists, its kind. See <see cref="Lexicons.ClassSets"/>.</summary>
    public ReadOnlySpan<ushort> Sets => _sets.AsSpan(0, Count);

    /// <summary>Of each word its <see cref="Lexicons.WordHash"/>; of other tokens nothing that means anything.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    public ref Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _tokens[index];
    }

    /// <summary>The first token from <paramref name="from"/> on that can end a sentence; <paramref name="end"/> where there is none before it.</summary>
    public int NextEndMark(int from, int end)
    {
        // What is found beyond the end counts for the end.
        ref ushort first = ref _sets[0];
        for (; from < end; from += Vector256<ushort>.Count)
        {
            Vector256<ushort> kinds = Vector256.LoadUnsafe(ref first, (nuint)from) - Vector256.Create((ushort)TokenKind.Stop);
            uint marks = Vector256.LessThanOrEqual(kinds, Vector256.Create((ushort)(TokenKind.Exclamation - TokenKind.Stop))).ExtractMostSignificantBits();
            if (marks != 0)
            {
                return Math.Min(from + BitOperations.TrailingZeroCount(marks), end);
            }
        }

        return end;
    }

    /// <summary>Empties the table, and gives out its columns to be filled from the start.</summary>
    internal Room Begin()
    {
        if (PooledBuffer<Token>.IsToGo(_tokens.Length, Count))
        {
            _tokens = new Token[LeastLength];
            _sets = new ushort[LeastLength + Vector256<ushort>.Count];
            _hashes = new ulong[LeastLength];
        }

        Count = 0;
        return AllRoom();
    }

    /// <summary>The columns, longer than before; what is in them stays.</summary>
    internal Room Grow()
    {
        int length = _tokens.Length;
        Token[] tokens = new Token[2 * length];
        ushort[] sets = new ushort[(2 * length) + Vector256<ushort>.Count];
        ulong[] hashes = new ulong[2 * length];
        Array.Copy(_tokens, tokens, length);
        Array.Copy(_sets, sets, length);
        Array.Copy(_hashes, hashes, length);
        (_tokens, _sets, _hashes) = (tokens, sets, hashes);
        return AllRoom();
    }

    /// <summary>Says how many tokens were filled in.</summary>
    internal void End(int count) => Count = count;

    private Room AllRoom() => new() { Tokens = _tokens, Sets = _sets, Hashes = _hashes };

    /// <summary>The columns while they are filled; that of the tokens is no longer than the others.</summary>
    internal ref struct Room
    {
        public Span<Token> Tokens;
        public Span<ushort> Sets;
        public Span<ulong> Hashes;
    }
}
