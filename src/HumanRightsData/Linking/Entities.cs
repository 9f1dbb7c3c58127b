using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>A person, organisation or place of the document: what one or more name mentions name.</summary>
internal struct Entity
{
    public NameKind Kind;

    /// <summary>The mention whose words are the fullest form of the name.</summary>
    public int FullestMention;

    /// <summary>The first mention, whose span gives the record its id.</summary>
    public int FirstMention;

    /// <summary>Of a body: the <see cref="OrganisationKind"/> plus 1; 0 where the words do not say.</summary>
    public byte OrganisationKind;

    /// <summary>While entities are being resolved: the entity that this one turned out to be, or itself.</summary>
    public int Same;
}

/// <summary>Who is who in one document. Every name mention's <see cref="NameMention.Entity"/> is an index into it.</summary>
internal sealed class Entities
{
    public PooledBuffer<Entity> Items { get; } = new();

    /// <summary>The words of names, by which they are compared.</summary>
    internal PooledBuffer<NameWordKey> Words { get; } = new();

    /// <summary>Of each name mention, what its words are.</summary>
    internal PooledBuffer<NameWords> Names { get; } = new();

    /// <summary>The name mentions by the pass in which they are resolved, each in document order.</summary>
    internal PooledBuffer<int>[] Turns { get; } = [new(), new(), new(), new(), new()];

    internal NameWordKeys WordKeys { get; } = new();

    /// <summary>The entities under each key.</summary>
    internal KeyTable Keys { get; } = new();

    public void Clear()
    {
        Items.Clear();
        Words.Clear();
        Names.Clear();
        Keys.Clear();
        foreach (PooledBuffer<int> turn in Turns)
        {
            turn.Clear();
        }
    }
}

/// <summary>The words of a mention's name.</summary>
internal struct NameWords
{
    /// <summary>The first in <see cref="Entities.Words"/>.</summary>
    public int First;

    /// <summary>How many there are.</summary>
    public int Length;

    /// <summary>How many of them are no small words.</summary>
    public int Counted;

    /// <summary>The key of all those together.</summary>
    public uint Whole;
}

/// <summary>A word of a name, by its keys.</summary>
internal struct NameWordKey
{
    /// <summary>The key of its sounds; of an initial, of its letter.</summary>
    public uint Key;

    /// <summary>The key of its consonants; 0 where they are too few to go by.</summary>
    public uint Consonants;

    /// <summary>The plain first letter.</summary>
    public char Letter;

    /// <summary>The vowel at its end, 0 for a consonant: "Daniel" is not "Daniela".</summary>
    public char Ending;

    public bool IsInitial;

    /// <summary>A small word that does not count in comparisons of bodies' names.</summary>
    public bool IsSmall;
}

/// <summary>Values by key, several to a key, in order of adding from the last. Keeps its arrays.</summary>
internal sealed class KeyTable
{
    /// <summary>More heads than this are let go after a document that needed less than a quarter of them.</summary>
    private const int MostHeads = 1 << 16;
    private const int FewestHeads = 256;

    private Entry[] _entries = new Entry[FewestHeads];
    private int[] _heads = new int[FewestHeads];
    private int _count;

    public void Clear()
    {
        if (_heads.Length > MostHeads && _count > 0 && _count < _heads.Length / 8)
        {
            _heads = new int[FewestHeads];
            _entries = new Entry[FewestHeads];
        }
        else if (_count < _heads.Length / 8)
        {
            // Not all that a long document left behind, for each short one.
            foreach (ref readonly Entry entry in _entries.AsSpan(0, _count))
            {
                _heads[Place(entry.Key)] = 0;
            }
        }
        else
        {
            Array.Clear(_heads);
        }

        _count = 0;
    }

    public void Add(uint key, int value)
    {
        if (_count * 2 > _heads.Length)
        {
            Grow();
        }

        ref int head = ref _heads[Place(key)];
        _entries[_count] = new Entry(key, value, head);
        head = ++_count;
    }

    /// <summary>The first entry of a key, plus 1; 0 for none.</summary>
    public int First(uint key) => Skip(_heads[Place(key)], key);

    /// <summary>The entry after one, plus 1; 0 for none.</summary>
    public int Next(int entry) => Skip(_entries[entry - 1].Next, _entries[entry - 1].Key);

    public int Value(int entry) => _entries[entry - 1].Value;

    private int Skip(int entry, uint key)
    {
        Entry[] entries = _entries;
        while (entry != 0 && entries[entry - 1].Key != key)
        {
            entry = entries[entry - 1].Next;
        }

        return entry;
    }

    private int Place(uint key) => (int)((key ^ (key >> 15)) & (uint)(_heads.Length - 1));

    private void Grow()
    {
        Entry[] entries = new Entry[_heads.Length * 2];
        Array.Copy(_entries, entries, _count);
        _entries = entries;
        _heads = new int[_heads.Length * 2];
        for (int i = 0; i < _count; i++)
        {
            ref int place = ref _heads[Place(entries[i].Key)];
            entries[i] = entries[i] with { Next = place };
            place = i + 1;
        }
    }

    private readonly record struct Entry(uint Key, int Value, int Next);
}
