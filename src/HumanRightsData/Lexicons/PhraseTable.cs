using System.Runtime.CompilerServices;

namespace HumanRightsData.Lexicons;

/// <summary>The phrases of the lists as a tree: from what was read so far and the key of the next token to a node. Open addressing.</summary>
/// <remarks>The node of a phrase's first word is the word's id; nodes further down are numbered from <see cref="WordTable.MostIds"/> on.</remarks>
internal sealed class PhraseTable
{
    /// <summary>So many bits say of most pairs that no phrase has them, in memory that stays near.</summary>
    private const int FilterBits = 20;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private Edge[] _edges = new Edge[1 << 4];
    private int _count;
    private int[] _entries = new int[16]; // by node, from the first of two tokens on

    private struct Edge
    {
        public ulong Key;
        public int Node;
    }

    /// <summary>The node that a token's key leads to; 0 where no phrase goes on with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, int key)
    {
        Edge[] edges = _edges;
        ulong wanted = KeyOf(node, key);
        uint hash = Hash(wanted);
        if (BitOf(hash) == 0)
        {
            return 0;
        }

        uint mask = (uint)edges.Length - 1;
        for (uint place = hash & mask; ; place = (place + 1) & mask)
        {
            ref readonly Edge edge = ref edges[place];
            if (edge.Key == wanted || edge.Key == 0)
            {
                return edge.Node;
            }
        }
    }

    /// <summary>0 where no phrase goes on from a node with a token's key; 1 where one may.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint MayGoOn(int node, int key) => BitOf(Hash(KeyOf(node, key)));

    /// <summary>The entry of the lists that ends at a node of <see cref="Next"/>; 0 for none.</summary>
    public int EntryOf(int node) => _entries[node - WordTable.MostIds];

    /// <summary>The node that a token's key leads to, made where there is none.</summary>
    public int Add(int node, int key)
    {
        int next = Next(node, key);
        if (next != 0)
        {
            return next;
        }

        if ((_count + 1) * 2 > _edges.Length)
        {
            Edge[] old = _edges;
            _edges = new Edge[old.Length * 2];
            foreach (Edge edge in old)
            {
                if (edge.Key != 0)
                {
                    Put(edge);
                }
            }
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        next = WordTable.MostIds + _count++;
        Edge added = new() { Key = KeyOf(node, key), Node = next };
        uint hash = Hash(added.Key);
        _filter[hash >> (32 - FilterBits + 6)] |= 1UL << (int)(hash & 63);
        Put(added);
        return next;
    }

    public void SetEntry(int node, int entry) => _entries[node - WordTable.MostIds] = entry;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint BitOf(uint hash) => (uint)(_filter[hash >> (32 - FilterBits + 6)] >> (int)(hash & 63)) & 1;

    private void Put(Edge edge)
    {
        uint mask = (uint)_edges.Length - 1;
        uint place = Hash(edge.Key) & mask;
        while (_edges[place].Key != 0)
        {
            place = (place + 1) & mask;
        }

        _edges[place] = edge;
    }

    // No node is 0, so no key is.
    private static ulong KeyOf(int node, int key) => ((ulong)(uint)node << 32) | (uint)key;

    private static uint Hash(ulong key) => (uint)((key * 0x9E3779B97F4A7C15) >> 32);
}
