using System.Runtime.CompilerServices;

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

    private struct Entry
    {
        public ulong Hash;
        public int Id;
        public int Set;
    }

    /// <summary>The id of a word and the set of its classes: see <see cref="Lexicon.Find(ulong, out int)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash, out int set)
    {
        ref Entry entry = ref _entries[(int)(hash >> 32) & (Size - 1)];
        if (entry.Hash != hash)
        {
            LookUp(hash, ref entry);
        }

        set = entry.Set;
        return entry.Id;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookUp(ulong hash, ref Entry entry)
    {
        entry.Id = Lexicon.Find(hash, out entry.Set);
        entry.Hash = hash;
    }
}
