using System.Runtime.CompilerServices;

namespace HumanRightsData.Lexicons;

/// <summary>The words by hash, in open addressing: the next place where one is taken.</summary>
/// <remarks>
/// Hash, id and classes lie together, so that a look-up touches one line of memory. Words are told apart by their hash alone: 44 bits
/// and those of the place. The chance that a word of a text which is in no list is taken for one that is lies near 10⁻¹³; that no
/// two words of the lists are taken for one, <see cref="LexiconBuilder"/> sees to.
/// </remarks>
internal sealed class WordTable(int size)
{
    /// <summary>Ids are smaller than this.</summary>
    internal const int MostIds = 1 << IdBits;

    private const int IdBits = 20;
    private const ulong IdMask = MostIds - 1;

    private Slot[] _slots = new Slot[size];
    private int _count;

    private struct Slot
    {
        /// <summary>The upper bits of the hash, and the id; 0 where there is no word.</summary>
        public ulong Key;
        public WordClass Classes;
    }

    /// <summary>The id of a word and its classes; 0 and none where it is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash, out WordClass classes)
    {
        Slot[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        for (uint place = (uint)hash & mask; ; place = (place + 1) & mask)
        {
            ref readonly Slot slot = ref slots[place];
            if (((slot.Key ^ hash) & ~IdMask) == 0 || slot.Key == 0)
            {
                classes = slot.Classes;
                return (int)(slot.Key & IdMask);
            }
        }
    }

    /// <summary>Adds a word that is not in the table. The places of those that are there are taken anew when it grows.</summary>
    /// <param name="hashes">The hashes of all words by id, the new one among them.</param>
    /// <param name="id">The new word.</param>
    public void Add(ReadOnlySpan<ulong> hashes, int id)
    {
        if (++_count * 2 > _slots.Length)
        {
            Slot[] old = _slots;
            _slots = new Slot[old.Length * 2];
            foreach (Slot slot in old)
            {
                if (slot.Key != 0)
                {
                    Put(hashes, (int)(slot.Key & IdMask));
                }
            }
        }

        Put(hashes, id);
    }

    /// <summary>Writes the classes beside the words, once all lists are read.</summary>
    public void SetClasses(ReadOnlySpan<WordClass> classes)
    {
        foreach (ref Slot slot in _slots.AsSpan())
        {
            if (slot.Key != 0)
            {
                slot.Classes = classes[(int)(slot.Key & IdMask)];
            }
        }
    }

    private void Put(ReadOnlySpan<ulong> hashes, int id)
    {
        uint mask = (uint)_slots.Length - 1;
        uint place = (uint)hashes[id] & mask;
        while (_slots[place].Key != 0)
        {
            place = (place + 1) & mask;
        }

        _slots[place].Key = (hashes[id] & ~IdMask) | (uint)id;
    }
}
