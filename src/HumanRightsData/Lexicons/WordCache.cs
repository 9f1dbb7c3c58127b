using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HumanRightsData.Lexicons;

/// <summary>The words looked up last, before the table of all words.</summary>
/// <remarks>
/// A text uses few words often. The table of all words is larger than the memory near a processor, and what it pushes out of there
/// every later stage waits for; what stands here stays near. Working memory: one to each reader.
/// </remarks>
internal sealed class WordCache
{
    /// <summary>A power of two: so many that few words of a page are looked up twice, so few that they take no room from others.</summary>
    private const int Size = 1 << 12;

    private readonly Entry[] _entries = new Entry[Size];

    public WordCache(Lexicon lexicon)
    {
        Lexicon = lexicon;
        _entries.AsSpan().Fill(new Entry { Set = ClassSets.Unknown });
    }

    public Lexicon Lexicon { get; }

    /// <summary>A word, and what the lists say of it.</summary>
    internal struct Entry
    {
        public ulong Hash;

        /// <summary>0 where it stands in no list.</summary>
        public int Id;

        /// <summary>The lists in which it stands, by their number in <see cref="ClassSets"/>.</summary>
        public ushort Set;

        /// <summary>The lists in which it stands.</summary>
        public WordClass Classes;
    }

    /// <summary>What the lists say of a word: see <see cref="Lexicon.Find(ulong, out int)"/>. Good until the next word is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Entry Find(ulong hash)
    {
        ref Entry entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), (int)(hash >> 32) & (Size - 1)); // as many as Size
        if (entry.Hash != hash)
        {
            LookUp(hash, ref entry);
        }

        return ref entry;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookUp(ulong hash, ref Entry entry)
    {
        entry.Id = Lexicon.Find(hash, out int set);
        entry.Set = (ushort)set;
        entry.Classes = Lexicon.Sets[set];
        entry.Hash = hash;
    }
}
