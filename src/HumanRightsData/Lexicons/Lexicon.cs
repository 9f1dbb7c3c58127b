using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>What a list says of an entry beside that it stands there.</summary>
/// <param name="Number">The entry's number, 0 where it has none.</param>
/// <param name="Attributes">A bit for each attribute, in the order of the list's <see cref="LexiconFile.Attributes"/>.</param>
internal readonly record struct LexiconValue(int Number, uint Attributes)
{
    /// <summary>Whether the entry carries an attribute, given its bit.</summary>
    public bool Has(uint attribute) => (Attributes & attribute) != 0;
}

/// <summary>A phrase found in the tokens: how many it covers, and its entry. Default where none was found.</summary>
internal readonly record struct PhraseMatch(int Length, int Id, WordClass Classes)
{
    public bool Found => Length > 0;
}

/// <summary>The words and phrases of all lists, in one table. Immutable.</summary>
/// <remarks>Words are compared without regard to case; which apostrophe or hyphen is written makes no difference either.</remarks>
internal sealed class Lexicon
{
    /// <summary>Ids below this one stand for marks within phrases, by their <see cref="TokenKind"/>.</summary>
    internal const int FirstId = 64;

    private static readonly Lazy<Lexicon> Standard = new(() => new LexiconBuilder().AddStandardLists().Build());

    // Open addressing: the hash and the id of a word at one place, the next place where it is taken.
    private readonly uint[] _hashes;
    private readonly int[] _ids;
    private readonly int _mask;

    // By id.
    private readonly string[] _words;
    private readonly WordClass[] _classes;
    private readonly LexiconBuilder.ValueOfList[][] _values;

    private readonly Dictionary<(int Node, int Key), int> _edges;
    private readonly int[] _entryOfNode;

    internal Lexicon(LexiconBuilder builder)
    {
        _words = [.. builder.Words];
        _classes = [.. builder.Classes];
        _values = [.. builder.Values.Select(values => values is null ? [] : values.ToArray())];
        _edges = builder.Edges;
        _entryOfNode = [.. builder.EntryOfNode];
        int size = 1024;
        while (size < builder.Ids.Count * 3)
        {
            size *= 2;
        }

        _mask = size - 1;
        _hashes = new uint[size];
        _ids = new int[size];
        for (int id = FirstId; id < _words.Length; id++)
        {
            if (!builder.Ids.ContainsKey(_words[id]))
            {
                continue; // a phrase: found by its edges
            }

            uint hash = WordHash.Of(_words[id]);
            int place = Place(hash);
            while (_ids[place] != 0)
            {
                place = (place + 1) & _mask;
            }

            _hashes[place] = hash;
            _ids[place] = id;
        }
    }

    /// <summary>The library's own lists.</summary>
    public static Lexicon Default => Standard.Value;

    /// <summary>The id of a word and its classes; 0 where it stands in no list.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    /// <param name="classes">The lists it stands in.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> word, uint hash, out WordClass classes)
    {
        int place = Place(hash);
        int id;
        while ((id = _ids[place]) != 0)
        {
            if (_hashes[place] == hash && (word.SequenceEqual(_words[id]) || IsSame(word, _words[id])))
            {
                classes = _classes[id];
                return id;
            }

            place = (place + 1) & _mask;
        }

        classes = WordClass.None;
        return 0;
    }

    /// <summary>The id of a word; 0 where it stands in no list.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word), out _);

    /// <summary>What a list says of an entry; default where it does not stand there.</summary>
    /// <param name="id">The id of a word's token or of a <see cref="PhraseMatch"/>.</param>
    /// <param name="list">One class.</param>
    public LexiconValue Value(int id, WordClass list)
    {
        if ((uint)id < (uint)_values.Length)
        {
            foreach (ref readonly LexiconBuilder.ValueOfList value in _values[id].AsSpan())
            {
                if (value.List == list)
                {
                    return value.Value;
                }
            }
        }

        return default;
    }

    /// <summary>What a list says of a word's token.</summary>
    public LexiconValue Value(in Token token, WordClass list) => token.IsWord && token.Is(list) ? Value(token.Id, list) : default;

    /// <summary>The longest word or phrase of one of the lists that begins at a token.</summary>
    public PhraseMatch Match(ReadOnlySpan<Token> tokens, int at, WordClass lists)
    {
        ref readonly Token first = ref tokens[at];
        PhraseMatch best = first.IsWord && first.Is(lists) ? new(1, first.Id, first.Classes) : default;
        if (!first.Is(WordClass.PhraseStart))
        {
            return best;
        }

        int node = 0;
        for (int i = at; i < tokens.Length && _edges.TryGetValue((node, KeyOf(tokens[i])), out node); i++)
        {
            int entry = _entryOfNode[node];
            if (entry != 0 && (_classes[entry] & lists) != 0)
            {
                best = new(i - at + 1, entry, _classes[entry]);
            }
        }

        return best;
    }

    /// <summary>The entry as the list writes it.</summary>
    public string TextOf(int id) => _words[id];

    internal static int KeyOf(in Token token) => token.Kind switch
    {
        TokenKind.Word => token.Id,
        TokenKind.Number => ~token.Id,
        _ => (int)token.Kind,
    };

    private int Place(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)_mask);

    private static bool IsSame(ReadOnlySpan<char> word, string entry)
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
