using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
/// <remarks>Case makes no difference between words, nor does which apostrophe or hyphen is written.</remarks>
internal sealed class Lexicon
{
    /// <summary>Ids below this one stand for marks within phrases, by their <see cref="TokenKind"/>.</summary>
    internal const int FirstId = 64;

    private static readonly Lazy<Lexicon> Standard = new(() => new LexiconBuilder().AddStandardLists().Build());

    private readonly WordTable _words;
    private readonly PhraseTable _phrases;
    private readonly char[] _characters;

    // By id.
    private readonly int[] _ends;
    private readonly WordClass[] _classes;
    private readonly int[] _firstValue;

    /// <summary>Of each id one value for each of its lists that say more of some entry than that it stands there, in the order of their bits.</summary>
    private readonly LexiconValue[] _values;

    /// <summary>Those lists.</summary>
    private readonly WordClass _telling;

    internal Lexicon(LexiconBuilder builder)
    {
        _words = builder.Words;
        _phrases = builder.Phrases;
        _characters = builder.Characters.Items.ToArray();
        _ends = builder.Ends.Items.ToArray();
        _classes = builder.Classes.Items.ToArray();
        ushort[] sets = new ushort[_classes.Length];
        Sets = new ClassSets(_classes, sets);
        _words.SetSets(sets);
        foreach (ref readonly LexiconBuilder.ValueOfList value in builder.Values.Items)
        {
            _telling |= value.List;
        }

        (_firstValue, _values) = SortById(builder.Values.Items);
    }

    /// <summary>The library's own lists.</summary>
    public static Lexicon Default => Standard.Value;

    /// <summary>The combinations of lists in which words stand.</summary>
    public ClassSets Sets { get; }

    /// <summary>The lists of each word and phrase, by its id.</summary>
    public ReadOnlySpan<WordClass> Classes => _classes;

    /// <summary>The id of a word and the set of its classes; 0 and <see cref="ClassSets.Unknown"/> where it stands in no list.</summary>
    /// <param name="hash">The word's <see cref="WordHash"/>.</param>
    /// <param name="set">The lists it stands in, by their number in <see cref="Sets"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash, out int set) => _words.Find(hash, out set);

    /// <summary>The id of a word as written, and its classes; 0 and none where it stands in no list.</summary>
    public int Find(ReadOnlySpan<char> word, out WordClass classes)
    {
        int id = Find(WordHash.Of(word), out int set);
        classes = Sets[set];
        return id;
    }

    /// <summary>The id of a word; 0 where it stands in no list.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(WordHash.Of(word), out int _);

    /// <summary>What a list says of an entry; default where it does not stand there.</summary>
    /// <param name="id">The id of a word's token or of a <see cref="PhraseMatch"/>.</param>
    /// <param name="list">One class.</param>
    public LexiconValue Value(int id, WordClass list) => (uint)id < (uint)_classes.Length ? Value(id, _classes[id], list) : default;

    /// <summary>What a list says of a word or phrase that was found.</summary>
    public LexiconValue Value(in PhraseMatch match, WordClass list) => Value(match.Id, match.Classes, list);

    /// <summary>What a list says of a word's token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LexiconValue Value(in Token token, WordClass list) => Value(token.Id, token.Classes, list);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LexiconValue Value(int id, WordClass classes, WordClass list)
    {
        WordClass telling = classes & _telling;
        return (telling & list) == 0 ? default : _values[_firstValue[id] + BitOperations.PopCount((ulong)telling & ((ulong)list - 1))];
    }

    /// <summary>The same, for a list of which it is not foreseen whether the word stands in it: told without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LexiconValue ValueWithoutBranch(in Token token, WordClass list)
    {
        WordClass telling = token.Classes & _telling;
        int stands = -((telling & list) != 0 ? 1 : 0), id = token.Id & stands;
        LexiconValue value = _values[(_firstValue[id] + BitOperations.PopCount((ulong)telling & ((ulong)list - 1))) & stands];
        return new LexiconValue(value.Number & stands, value.Attributes & (uint)stands);
    }

    /// <summary>Notes at each token the lists of the phrases, of two tokens or more, that begin there.</summary>
    /// <remarks>Done once a page, so that the recognisers, who ask at the same words again and again, walk the tree only where they find something.</remarks>
    /// <param name="tokens">The tokens, with the sentinel.</param>
    /// <param name="sets">The class set of each.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MarkPhrases(Span<Token> tokens, ReadOnlySpan<ushort> sets)
    {
        int last = tokens.Length - 1; // nothing begins with the last
        ref ushort first = ref MemoryMarshal.GetReference(sets);
        Vector256<ushort> begins = Vector256.Create((ushort)Sets.FirstOfPhrases);
        int i = 0;
        for (; i + Vector256<ushort>.Count <= last; i += Vector256<ushort>.Count)
        {
            uint starts = Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)i), begins).ExtractMostSignificantBits();
            uint goOn = 0; // gathered without a branch: which of them go on is not foreseen
            for (; starts != 0; starts &= starts - 1)
            {
                int place = BitOperations.TrailingZeroCount(starts);
                goOn |= MayGoOn(tokens, i + place) << place;
            }

            for (; goOn != 0; goOn &= goOn - 1)
            {
                int at = i + BitOperations.TrailingZeroCount(goOn);
                tokens[at].Phrases = ReadPhrases(tokens, at);
            }
        }

        for (; i < last; i++)
        {
            if (sets[i] >= Sets.FirstOfPhrases && MayGoOn(tokens, i) != 0)
            {
                tokens[i].Phrases = ReadPhrases(tokens, i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint MayGoOn(ReadOnlySpan<Token> tokens, int at) => _phrases.MayGoOn(tokens[at].Id, KeyOf(tokens[at + 1]));

    private WordClass ReadPhrases(ReadOnlySpan<Token> tokens, int at)
    {
        WordClass found = WordClass.None;
        int node = tokens[at].Id;
        for (int next = at + 1; next < tokens.Length && (node = _phrases.Next(node, KeyOf(tokens[next]))) != 0; next++)
        {
            found |= _classes[_phrases.EntryOf(node)];
        }

        return found;
    }

    /// <summary>The longest word or phrase of one of the lists that begins at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhraseMatch Match(ReadOnlySpan<Token> tokens, int at, WordClass lists)
    {
        ref readonly Token first = ref tokens[at];
        PhraseMatch word = first.Is(lists) ? new(1, first.Id, first.Classes) : default;
        return (first.Phrases & lists) == 0 ? word : MatchPhrase(tokens, at, lists, word);
    }

    private PhraseMatch MatchPhrase(ReadOnlySpan<Token> tokens, int at, WordClass lists, PhraseMatch best)
    {
        int node = tokens[at].Id;
        for (int i = at + 1; i < tokens.Length && (node = _phrases.Next(node, KeyOf(tokens[i]))) != 0; i++)
        {
            int entry = _phrases.EntryOf(node);
            if (entry != 0 && (_classes[entry] & lists) != 0)
            {
                best = new(i - at + 1, entry, _classes[entry]);
            }
        }

        return best;
    }

    /// <summary>The longest phrase of one of the lists that begins with a token and goes on behind something else: "found … guilty".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Its first word.</param>
    /// <param name="rest">Where it may go on; the length of the match is counted from there.</param>
    /// <param name="lists">The lists.</param>
    public PhraseMatch MatchApart(ReadOnlySpan<Token> tokens, int at, int rest, WordClass lists)
    {
        PhraseMatch best = default;
        int node = tokens[at].Id;
        for (int i = rest; i < tokens.Length && (node = _phrases.Next(node, KeyOf(tokens[i]))) != 0; i++)
        {
            int entry = _phrases.EntryOf(node);
            if (entry != 0 && (_classes[entry] & lists) != 0)
            {
                best = new(i - rest + 1, entry, _classes[entry]);
            }
        }

        return best;
    }

    /// <summary>What lets the words of some lists pass, phrases among them.</summary>
    public WordFilter FilterOf(WordClass lists)
    {
        WordFilter filter = new();
        for (int id = FirstId; id < _classes.Length; id++)
        {
            if ((_classes[id] & lists) != 0)
            {
                filter.Add(TextOf(id));
            }
        }

        return filter;
    }

    /// <summary>The entry as the list writes it.</summary>
    public ReadOnlySpan<char> TextOf(int id) => _characters.AsSpan(_ends[id - 1].._ends[id]);

    /// <summary>What stands for a token in a phrase: the id of a word or a mark, a negative number for a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int KeyOf(in Token token) => token.Id ^ -(token.IsNumber ? 1 : 0);

    /// <summary>The values by id, and where those of each id begin.</summary>
    private (int[] First, LexiconValue[] Values) SortById(ReadOnlySpan<LexiconBuilder.ValueOfList> values)
    {
        int[] first = new int[_classes.Length];
        int count = 0;
        for (int id = 0; id < first.Length; id++)
        {
            first[id] = count;
            count += BitOperations.PopCount((ulong)(_classes[id] & _telling));
        }

        // The last that was added counts.
        LexiconValue[] sorted = new LexiconValue[count];
        foreach (ref readonly LexiconBuilder.ValueOfList value in values)
        {
            sorted[first[value.Id] + BitOperations.PopCount((ulong)(_classes[value.Id] & _telling) & ((ulong)value.List - 1))] = value.Value;
        }

        return (first, sorted);
    }
}
