using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>Ids of words by hash, in open addressing: the next place where one is taken.</summary>
/// <remarks>Hash and id lie together, so that a look-up that finds nothing touches one line of memory.</remarks>
internal sealed class WordTable(int size)
{
    private Slot[] _slots = new Slot[size];
    private int _count;

    private struct Slot
    {
        public uint Hash;
        public int Id;
    }

    /// <summary>The id of a word; 0 where it is not in the table.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    /// <param name="characters">All words, one after the other.</param>
    /// <param name="ends">Of each id, where its word ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> word, uint hash, ReadOnlySpan<char> characters, ReadOnlySpan<int> ends)
    {
        Slot[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        for (uint place = Place(hash) & mask; ; place = (place + 1) & mask)
        {
            ref readonly Slot slot = ref slots[place];
            if (slot.Id == 0)
            {
                return 0;
            }

            if (slot.Hash == hash)
            {
                ReadOnlySpan<char> entry = characters[ends[slot.Id - 1]..ends[slot.Id]];
                if (word.SequenceEqual(entry) || IsSame(word, entry))
                {
                    return slot.Id;
                }
            }
        }
    }

    /// <summary>Adds a word that is not in the table.</summary>
    public void Add(uint hash, int id)
    {
        if (++_count * 2 > _slots.Length)
        {
            Slot[] old = _slots;
            _slots = new Slot[old.Length * 2];
            foreach (Slot slot in old)
            {
                if (slot.Id != 0)
                {
                    Put(slot);
                }
            }
        }

        Put(new Slot { Hash = hash, Id = id });
    }

    private void Put(Slot slot)
    {
        uint mask = (uint)_slots.Length - 1;
        uint place = Place(slot.Hash) & mask;
        while (_slots[place].Id != 0)
        {
            place = (place + 1) & mask;
        }

        _slots[place] = slot;
    }

    private static uint Place(uint hash) => hash ^ (hash >> 15);

    /// <summary>The same but for case, stops and which apostrophe or hyphen is written. An entry is folded already.</summary>
    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> entry)
    {
        int j = 0;
        foreach (char c in word)
        {
            if (c == '.')
            {
                continue;
            }

            if (j == entry.Length || Characters.Fold(c) != entry[j])
            {
                return false;
            }

            j++;
        }

        return j == entry.Length;
    }
}
