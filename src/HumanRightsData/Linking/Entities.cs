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

    /// <summary>The words of all name mentions, by which names are compared.</summary>
    internal PooledBuffer<NameWordKey> Words { get; } = new();

    /// <summary>Of each name mention, its first word in <see cref="Words"/>; one more at the end.</summary>
    internal PooledBuffer<int> FirstWord { get; } = new();

    internal NameWordKeys WordKeys { get; } = new();

    /// <summary>The entities under each key.</summary>
    internal KeyTable Keys { get; } = new();

    public void Clear()
    {
        Items.Clear();
        Words.Clear();
        FirstWord.Clear();
        Keys.Clear();
    }
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
    private readonly PooledBuffer<(uint Key, int Value, int Next)> _entries = new();
    /// <summary>More heads than this are let go after a document that needed less than a quarter of them.</summary>
    private const int MostHeads = 1 << 16;

    private int[] _heads = new int[256];

    public void Clear()
    {
        // Heads stay few where names are: every document pays for emptying them.
        if (_heads.Length > MostHeads && _entries.Count > 0 && _entries.Count < _heads.Length / 8)
        {
            _heads = new int[256];
        }

        _entries.Clear();
        Array.Clear(_heads);
    }

    public void Add(uint key, int value)
    {
        if (_entries.Count * 2 > _heads.Length)
        {
            _heads = new int[_heads.Length * 2];
            for (int i = 0; i < _entries.Count; i++)
            {
                ref int place = ref _heads[Place(_entries[i].Key)];
                _entries[i].Next = place;
                place = i + 1;
            }
        }

        ref int head = ref _heads[Place(key)];
        _entries.Add((key, value, head));
        head = _entries.Count;
    }

    /// <summary>The first entry of a key, plus 1; 0 for none.</summary>
    public int First(uint key) => Skip(_heads[Place(key)], key);

    /// <summary>The entry after one, plus 1; 0 for none.</summary>
    public int Next(int entry) => Skip(_entries[entry - 1].Next, _entries[entry - 1].Key);

    public int Value(int entry) => _entries[entry - 1].Value;

    private int Skip(int entry, uint key)
    {
        while (entry != 0 && _entries[entry - 1].Key != key)
        {
            entry = _entries[entry - 1].Next;
        }

        return entry;
    }

    private int Place(uint key) => (int)((key ^ (key >> 15)) & (uint)(_heads.Length - 1));
}
