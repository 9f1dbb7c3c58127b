using System.Numerics;
using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>At which tokens the mentions of a kind begin: tells without a search which is the first from a token on.</summary>
/// <remarks>Working memory: told once the mentions are found, and kept as <see cref="Mentions"/> are.</remarks>
internal sealed class Beginnings
{
    /// <summary>How many tokens behind the last may be asked for.</summary>
    private const int Beyond = 64;

    /// <summary>The tokens at which another begins than the first there, in order: hardly ever one.</summary>
    private readonly PooledBuffer<int> _again = new();
    private Part[] _parts = [];
    private int _count;

    /// <summary>Begins anew: none is known of a page.</summary>
    public void Clear(int tokens)
    {
        _again.Clear();
        int count = ((tokens + Beyond) / (int)Part.Length) + 1;
        if (count > _parts.Length || PooledBuffer<Part>.IsToGo(_parts.Length, _count))
        {
            _parts = new Part[count];
        }

        _count = count;
        Array.Clear(_parts, 0, count);
    }

    /// <summary>Adds one that begins no earlier than the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int token)
    {
        ref ulong begin = ref _parts[(uint)token / Part.Length].Begin;
        if ((begin & (1UL << token)) != 0)
        {
            _again.Add(token);
        }

        begin |= 1UL << token;
    }

    /// <summary>Ends the adding.</summary>
    public void End()
    {
        int before = 0;
        foreach (ref Part part in _parts.AsSpan(0, _count))
        {
            part.Before = before;
            before += BitOperations.PopCount(part.Begin);
        }
    }

    /// <summary>The first that begins at a token or after it: how many begin before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int From(int token)
    {
        ref readonly Part part = ref _parts[(uint)token / Part.Length];
        int before = part.Before + BitOperations.PopCount(part.Begin & ((1UL << token) - 1));
        return _again.Count == 0 ? before : before + AgainBefore(token);
    }

    private int AgainBefore(int token)
    {
        ReadOnlySpan<int> again = _again.Items;
        int low = 0, high = again.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (again[middle] < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Those that begin within some tokens.</summary>
    private struct Part
    {
        /// <summary>How many tokens.</summary>
        public const uint Length = 64; // without a sign, so that dividing is shifting

        /// <summary>How many begin before the tokens.</summary>
        public int Before;

        /// <summary>A bit for each token at which one begins.</summary>
        public ulong Begin;
    }
}
