using System.Globalization;
using System.Runtime.InteropServices;
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
    private readonly PooledBuffer<Token> _tokens = new();
    private readonly PooledBuffer<Line> _lines = new();
    private readonly Lexicon _none;

    public LexiconBuilder()
    {
        for (int i = 0; i < Lexicon.FirstId; i++)
        {
            NewId("");
        }

        EntryOfNode.Add(0);
        _none = new Lexicon(this);
    }

    /// <summary>A list's word on an entry.</summary>
    internal readonly record struct ValueOfList(int Id, WordClass List, LexiconValue Value);

    /// <summary>The words by id, one after the other, folded, without stops.</summary>
    internal List<char> Characters { get; } = [];

    /// <summary>Of each id, where its word ends in <see cref="Characters"/>.</summary>
    internal List<int> Ends { get; } = [];

    internal List<WordClass> Classes { get; } = [];

    internal List<ValueOfList> Values { get; } = [];

    /// <summary>The words by hash; a phrase is none, it is found by its edges.</summary>
    internal WordTable Table { get; private set; } = new(1 << 12);

    internal Dictionary<(int Node, int Key), int> Edges { get; } = [];

    internal List<int> EntryOfNode { get; } = [];

    /// <summary>Adds the lists that stand in the assembly.</summary>
    public LexiconBuilder AddStandardLists()
    {
        Table = new WordTable(1 << 18);
        foreach (LexiconFile file in LexiconFile.All)
        {
            using Stream stream = typeof(LexiconBuilder).Assembly.GetManifestResourceStream($"Lexicons/{file.Name}.txt")
                ?? throw new InvalidOperationException($"The word list {file.Name}.txt is not in the assembly.");
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Add(file, Encoding.UTF8.GetString(bytes));
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
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line.StartsWith("# ") || line is "#")
            {
                continue;
            }

            int tab = line.IndexOf('\t');
            ReadOnlySpan<char> entry = tab < 0 ? line : line[..tab];
            LexiconValue value = tab < 0 ? default : ParseAttributes(file, line[(tab + 1)..], number);
            if (entry.IndexOfAnyExceptInRange('a', 'z') < 0)
            {
                AddTo(IdOf(entry), file.Class, value);
            }
            else
            {
                AddTokens(entry.Trim(), file.Class, value);
            }
        }
    }

    private static LexiconValue ParseAttributes(LexiconFile file, ReadOnlySpan<char> text, int line)
    {
        int value = 0;
        uint bits = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> attribute = text[range].Trim();
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

    /// <summary>Adds a word that is not all small letters, or a phrase.</summary>
    private void AddTokens(ReadOnlySpan<char> entry, WordClass list, LexiconValue value)
    {
        Tokenizer.Tokenise(entry, _none, _tokens, _lines);
        ReadOnlySpan<Token> tokens = _tokens.Items[..^1];
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
            if (i == 0 && tokens[i].IsWord)
            {
                Classes[key] |= WordClass.PhraseStart;
            }

            ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(Edges, (node, key), out bool known);
            if (!known)
            {
                next = EntryOfNode.Count;
                EntryOfNode.Add(0);
            }

            node = next;
        }

        if (EntryOfNode[node] == 0)
        {
            EntryOfNode[node] = NewId(entry);
        }

        AddTo(EntryOfNode[node], list, value);
    }

    private void AddTo(int id, WordClass list, LexiconValue value)
    {
        Classes[id] |= list;
        if (value != default)
        {
            Values.Add(new ValueOfList(id, list, value)); // the last line of a list on an entry counts
        }
    }

    private int IdOf(ReadOnlySpan<char> word)
    {
        uint hash = WordHash.Of(word);
        ReadOnlySpan<char> characters = CollectionsMarshal.AsSpan(Characters);
        ReadOnlySpan<int> ends = CollectionsMarshal.AsSpan(Ends);
        int id = Table.Find(word, hash, characters, ends);
        if (id == 0)
        {
            id = NewId(word);
            Table.Add(hash, id);
        }

        return id;
    }

    private int NewId(ReadOnlySpan<char> word)
    {
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
