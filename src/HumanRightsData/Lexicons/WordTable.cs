using System.Runtime.CompilerServices;

namespace HumanRightsData.Lexicons;

/// <summary>The words by hash, in open addressing: the next place where one is taken.</summary>
/// <remarks>
/// Hash, id and class set lie together, so that a look-up touches one line of memory. Words are told apart by their hash alone, all
/// 64 bits of it. The chance that a word of a text which is in no list is taken for one that is lies near 10⁻¹⁹; that no
/// two words of the lists are taken for one, <see cref="LexiconBuilder"/> sees to.
/// </remarks>
internal sealed class WordTable(int size)
{
    /// <summary>Ids are smaller than this.</summary>
    internal const int MostIds = 1 << 20;

    private Slot[] _slots = new Slot[size];
    private int _count;

    private struct Slot
    {
        public ulong Hash;

        /// <summary>0 where there is no word.</summary>
        public int Id;

        /// <summary>See <see cref="ClassSets"/>.</summary>
        public int Set;
    }

    /// <summary>The id of a word and its class set; 0 and <see cref="ClassSets.Unknown"/> where it is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash, out int set)
    {
        Slot[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        for (uint place = (uint)hash & mask; ; place = (place + 1) & mask)
        {
            ref readonly Slot slot = ref slots[place];
            if (slot.Hash == hash || slot.Id == 0)
            {
                set = slot.Set;
                return slot.Id;
            }
        }
    }

    /// <summary>Looks at the place of a word, so that it is near when it is needed; the value means nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Touch(ulong hash) => _slots[(int)((uint)hash & ((uint)_slots.Length - 1))].Id;

    /// <summary>Adds a word that is not in the table.</summary>
    public void Add(ulong hash, int id)
    {
        if (++_count * 2 > _slots.Length)
        {
            Slot[] old = _slots;
            _slots = new Slot[old.Length * 2];
            foreach (ref readonly Slot slot in old.AsSpan())
            {
                if (slot.Id != 0)
                {
                    Put(slot.Hash, slot.Id);
                }
            }
        }

        Put(hash, id);
    }

    /// <summary>Writes the class sets beside the words, once all lists are read.</summary>
    /// <param name="sets">The set of each id; that of what is in no list at 0.</param>
    public void SetSets(ReadOnlySpan<ushort> sets)
    {
        foreach (ref Slot slot in _slots.AsSpan())
        {
            slot.Set = sets[slot.Id];
        }
    }

    private void Put(ulong hash, int id)
    {
        uint mask = (uint)_slots.Length - 1;
        uint place = (uint)hash & mask;
        while (_slots[place].Id != 0)
        {
            place = (place + 1) & mask;
        }

        _slots[place] = new Slot { Hash = hash, Id = id };
    }
}
