using System.Globalization;
using System.Text;
using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>Reads word lists into a <see cref="Lexicon"/>.</summary>
/// <remarks>
/// The lists hold a hundred thousand words, and a command that handles one page has to read them all: most lines are one small
/// word, which goes into the table without being tokenised and without a string of its own.
/// </remarks>
internal sealed class LexiconBuilder
{
    private readonly TokenTable _tokens = new();
    private readonly PooledBuffer<Line> _lines = new();
    private readonly Waiting[] _waiting = new Waiting[32];
    private readonly WordCache _none;
    private int _waitingCount;
    private int _touched;

    public LexiconBuilder()
    {
        for (int i = 0; i < Lexicon.FirstId; i++)
        {
            NewId("");
        }

        _none = new WordCache(new Lexicon(this));
        Words = new WordTable(1 << 12);
    }

    /// <summary>A word of letters that was read and is not yet in the table.</summary>
    private readonly record struct Waiting(int Start, int Length, ulong Hash, LexiconValue Value);

    /// <summary>A list's word on an entry.</summary>
    internal readonly record struct ValueOfList(int Id, WordClass List, LexiconValue Value);

    /// <summary>The words by id, one after the other, folded, without stops.</summary>
    internal PooledBuffer<char> Characters { get; } = new();

    /// <summary>Of each id, where its word ends in <see cref="Characters"/>.</summary>
    internal PooledBuffer<int> Ends { get; } = new();

    internal PooledBuffer<WordClass> Classes { get; } = new();

    internal PooledBuffer<ValueOfList> Values { get; } = new();

    internal WordTable Words { get; private set; } = new(1 << 4);

    internal PhraseTable Phrases { get; } = new();

    /// <summary>Adds the lists that stand in the assembly.</summary>
    public LexiconBuilder AddStandardLists()
    {
        Words = new WordTable(1 << 18);
        byte[] bytes = [];
        char[] text = [];
        foreach (LexiconFile file in LexiconFile.All)
        {
            using Stream stream = typeof(LexiconBuilder).Assembly.GetManifestResourceStream($"Lexicons/{file.Name}.txt")
                ?? throw new InvalidOperationException($"The word list {file.Name}.txt is not in the assembly.");
            int length = (int)stream.Length;
            if (length > bytes.Length)
            {
                bytes = new byte[2 * length];
                text = new char[2 * length];
            }

            stream.ReadExactly(bytes, 0, length);
            Add(file, text.AsSpan(0, Encoding.UTF8.GetChars(bytes, 0, length, text, 0)));
        }

        return this;
    }

    /// <summary>Adds the lines of a list.</summary>
    /// <exception cref="FormatException">A line has an attribute that the list does not know.</exception>
    public LexiconBuilder Add(LexiconFile file, TextReader lines)
    {
        Add(file, lines.ReadToEnd());
        return this;
    }

    public Lexicon Build() => new(this);

    private void Add(LexiconFile file, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> knownText = default;
        LexiconValue known = default;
        for (int at = 0, number = 1; at < text.Length; number++)
        {
            int start = at;
            ReadOnlySpan<char> line = text[at..];
            int end = line.IndexOf('\n');
            line = end < 0 ? line : line[..end];
            at += line.Length + 1;
            line = line is [.., '\r'] ? line[..^1] : line;
            if (line.IsEmpty || (line[0] == '#' && (line.Length == 1 || line[1] == ' ')))
            {
                continue;
            }

            int tab = line.IndexOf('\t');
            ReadOnlySpan<char> entry = tab < 0 ? line : line[..tab];
            LexiconValue value = default;
            if (tab >= 0)
            {
                // Many lines in a row say the same of their entries.
                ReadOnlySpan<char> attributes = line[(tab + 1)..];
                value = attributes.SequenceEqual(knownText) ? known : ParseAttributes(file, attributes, number);
                knownText = attributes;
                known = value;
            }

            if (WordHash.TryOfLetters(entry, out ulong hash))
            {
                _waiting[_waitingCount++] = new Waiting(start, entry.Length, hash, value);
                if (_waitingCount == _waiting.Length)
                {
                    AddWaiting(file, text);
                }
            }
            else
            {
                AddWaiting(file, text);
                AddTokens(entry.Trim(), file.Class, value);
            }
        }

        AddWaiting(file, text);
    }

    /// <summary>Adds the words that wait. Their places in the table, which are far from the processor, are fetched together before each is used.</summary>
    private void AddWaiting(LexiconFile file, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<Waiting> waiting = _waiting.AsSpan(0, _waitingCount);
        _waitingCount = 0;
        int touched = 0;
        foreach (ref readonly Waiting word in waiting)
        {
            touched |= Words.Touch(word.Hash);
        }

        _touched |= touched;
        foreach (ref readonly Waiting word in waiting)
        {
            AddTo(IdOf(text.Slice(word.Start, word.Length), word.Hash), file.Class, word.Value);
        }
    }

    private static LexiconValue ParseAttributes(LexiconFile file, ReadOnlySpan<char> text, int line)
    {
        int value = 0;
        uint bits = 0;
        while (!text.IsEmpty)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> attribute = (space < 0 ? text : text[..space]).Trim();
            text = space < 0 ? default : text[(space + 1)..];
            if (attribute.IsEmpty)
            {
                continue;
            }

            if (attribute[0] == '=' && int.TryParse(attribute[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int parsed))
            {
                value = parsed;
                continue;
            }

            uint bit = file.BitOf(attribute);
            if (bit == 0)
            {
                throw new FormatException(
                    $"{file.Name}, line {line.ToString(CultureInfo.InvariantCulture)}: '{attribute}' is no attribute of this list; expected '=' and a number, or one of: {string.Join(", ", file.Attributes)}.");
            }

            bits |= bit;
        }

        return new LexiconValue(value, bits);
    }

    /// <summary>Adds a word that is not all letters, or a phrase.</summary>
    private void AddTokens(ReadOnlySpan<char> entry, WordClass list, LexiconValue value)
    {
        Tokenizer.Tokenise(entry, _none, _tokens, _lines);
        ReadOnlySpan<Token> tokens = _tokens.Inner;
        if (tokens.Length == 0)
        {
            return;
        }

        if (tokens.Length == 1 && tokens[0].IsWord)
        {
            AddTo(IdOf(entry), list, value);
            return;
        }

        int node = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            int key = tokens[i].IsWord ? IdOf(entry.Slice(tokens[i].Start, tokens[i].Length)) : Lexicon.KeyOf(tokens[i]);
            node = i == 0 ? key : Phrases.Add(node, key);
        }

        if (!tokens[0].IsWord || tokens.Length == 1)
        {
            return;
        }

        Classes[IdOf(entry.Slice(tokens[0].Start, tokens[0].Length))] |= WordClass.PhraseStart;
        if (Phrases.EntryOf(node) == 0)
        {
            Phrases.SetEntry(node, NewId(entry));
        }

        AddTo(Phrases.EntryOf(node), list, value);
    }

    private void AddTo(int id, WordClass list, LexiconValue value)
    {
        Classes[id] |= list;
        if (value != default)
        {
            Values.Add(new ValueOfList(id, list, value)); // the last line of a list on an entry counts
        }
    }

    private int IdOf(ReadOnlySpan<char> word) => IdOf(word, WordHash.Of(word));

    private int IdOf(ReadOnlySpan<char> word, ulong hash)
    {
        int id = Words.Find(hash, out int _);
        if (id == 0)
        {
            id = NewId(word);
            Words.Add(hash, id);
        }
        else if (!IsSame(word, Characters.Items[Ends[id - 1]..Ends[id]]))
        {
            throw new InvalidOperationException($"The words '{word}' and '{Characters.Items[Ends[id - 1]..Ends[id]]}' have one hash: the salts of {nameof(WordHash)} must be others.");
        }

        return id;
    }

    /// <summary>The same but for case, stops and which apostrophe or hyphen is written. An entry is folded already.</summary>
    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> entry)
    {
        int j = 0;
        foreach (char c in word)
        {
            if (c != '.' && (j == entry.Length || Text.Characters.Fold(c) != entry[j++]))
            {
                return false;
            }
        }

        return j == entry.Length;
    }

    private int NewId(ReadOnlySpan<char> word)
    {
        if (Ends.Count == WordTable.MostIds)
        {
            throw new InvalidOperationException($"The lists have more than {WordTable.MostIds} words and phrases; '{word}' has no place.");
        }

        foreach (char c in word)
        {
            if (c != '.')
            {
                Characters.Add(Text.Characters.Fold(c));
            }
        }

        Ends.Add(Characters.Count);
        Classes.Add(WordClass.None);
        return Ends.Count - 1;
    }
}
