using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Working memory of the recogniser of names.</summary>
internal sealed class NameWork
{
    /// <summary>The pieces of the sentence that is being read.</summary>
    public PooledBuffer<NamePiece> Pieces { get; } = new();

    /// <summary>What tokens are as pieces.</summary>
    public PieceForms Forms { get; } = new();

    /// <summary>While the sentence is cut: the pieces of several tokens.</summary>
    public PooledBuffer<int> Joined { get; } = new();

    /// <summary>The pieces at which a name, or a bracket, may begin.</summary>
    public PooledBuffer<PieceMask> Starts { get; } = new();

    /// <summary>What may be a name, in document order.</summary>
    public PooledBuffer<NameCandidate> Candidates { get; } = new();

    /// <summary>Those of them that are sure by themselves.</summary>
    public PooledBuffer<int> Sure { get; } = new();

    /// <summary>The others.</summary>
    public PooledBuffer<int> Unsure { get; } = new();

    /// <summary>The words of the names that are sure.</summary>
    public NameWordTable Words { get; } = new();

    /// <summary>The words of every day that the document has in small letters.</summary>
    public IdSet Small { get; } = new();

    /// <summary>The key of the acronym that the document gives a place; 0 for none.</summary>
    public ulong PlaceAlias { get; set; }

    public void Clear()
    {
        PlaceAlias = 0;
        Pieces.Clear();
        Starts.Clear();
        Candidates.Clear();
        Words.Clear();
        Small.Reset();
    }
}

/// <summary>A set of ids of the lexicon, filled when it is first asked for. Keeps its array.</summary>
internal sealed class IdSet
{
    private ulong[] _bits = new ulong[64];

    public bool IsFilled { get; private set; }

    /// <summary>Empties the set, to be filled.</summary>
    public void Fill()
    {
        Array.Clear(_bits);
        IsFilled = true;
    }

    /// <summary>What is in the set holds no longer.</summary>
    public void Reset() => IsFilled = false;

    public void Add(int id)
    {
        int place = id >> 6;
        if (place >= _bits.Length)
        {
            ulong[] longer = new ulong[Math.Max(place + 1, _bits.Length * 2)];
            Array.Copy(_bits, longer, _bits.Length);
            _bits = longer;
        }

        _bits[place] |= 1UL << (id & 63);
    }

    public bool Contains(int id) => id >> 6 < _bits.Length && (_bits[id >> 6] & (1UL << (id & 63))) != 0;
}

/// <summary>How a word stood in names of the document.</summary>
[Flags]
internal enum NameWord : byte
{
    None = 0,

    /// <summary>The last word of a person's name.</summary>
    Last = 1,

    /// <summary>The first of two or more words of a person's name.</summary>
    First = 2,

    /// <summary>Within a person's name.</summary>
    Inner = 4,

    /// <summary>In the name of a body.</summary>
    Organisation = 8,

    /// <summary>A body's name on its own: an acronym, a word.</summary>
    WholeOrganisation = 16,

    /// <summary>A place's name on its own.</summary>
    WholePlace = 32,

    /// <summary>The first word of a body's name of two or more.</summary>
    OrganisationFirst = 64,

    /// <summary>The initials of a body's name, as one word.</summary>
    Initials = 128,

    Person = Last | First | Inner,
}

/// <summary>Words by hash, with how they stood. Open addressing; keeps its arrays.</summary>
internal sealed class NameWordTable
{
    private ulong[] _hashes = new ulong[256];
    private NameWord[] _roles = new NameWord[256];
    private int _count;

    /// <summary>Of the words that are wanted some bits of their hashes.</summary>
    private readonly ulong[] _wanted = new ulong[64];

    /// <summary>Notes a word that will be asked for.</summary>
    public void Want(ulong hash) => _wanted[(int)(hash >> 32) & 63] |= 1UL << (int)(hash >> 38);

    /// <summary>Whether a word will be asked for; of a few that will not, too.</summary>
    public bool MayWant(ulong hash) => (_wanted[(int)(hash >> 32) & 63] & (1UL << (int)(hash >> 38))) != 0;

    /// <summary>Whether one of some words will be asked for.</summary>
    public bool MayWant(ReadOnlySpan<ulong> hashes)
    {
        // Few names have more than three words, and how many they have is not foreseen.
        bool found = MayWant(hashes[0]) | MayWant(hashes[hashes.Length / 2]) | MayWant(hashes[^1]);
        for (int i = 1; !found && hashes.Length > 3 && i < hashes.Length - 1; i++)
        {
            found = MayWant(hashes[i]);
        }

        return found;
    }

    public void Clear()
    {
        Array.Clear(_wanted);
        if (_hashes.Length > 1 << 16)
        {
            _hashes = new ulong[256];
            _roles = new NameWord[256];
        }
        else
        {
            Array.Clear(_roles);
        }

        _count = 0;
    }

    public NameWord Find(ulong hash)
    {
        int mask = _hashes.Length - 1;
        for (int place = (int)hash & mask; _roles[place] != NameWord.None; place = (place + 1) & mask)
        {
            if (_hashes[place] == hash)
            {
                return _roles[place];
            }
        }

        return NameWord.None;
    }

    public void Add(ulong hash, NameWord role)
    {
        if (_count * 2 >= _hashes.Length)
        {
            Grow();
        }

        int mask = _hashes.Length - 1;
        int place = (int)hash & mask;
        while (_roles[place] != NameWord.None && _hashes[place] != hash)
        {
            place = (place + 1) & mask;
        }

        if (_roles[place] == NameWord.None)
        {
            _count++;
        }

        _hashes[place] = hash;
        _roles[place] |= role;
    }

    private void Grow()
    {
        ulong[] hashes = _hashes;
        NameWord[] roles = _roles;
        _hashes = new ulong[hashes.Length * 2];
        _roles = new NameWord[hashes.Length * 2];
        _count = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            if (roles[i] != NameWord.None)
            {
                Add(hashes[i], roles[i]);
            }
        }
    }
}
