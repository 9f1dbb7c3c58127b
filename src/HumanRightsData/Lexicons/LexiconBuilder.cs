using System.Globalization;
using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>Reads word lists into a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    private readonly PooledBuffer<Token> _tokens = new();
    private readonly PooledBuffer<Line> _lines = new();
    private readonly Lexicon _none;

    public LexiconBuilder()
    {
        for (int i = 0; i < Lexicon.FirstId; i++)
        {
            Words.Add("");
            Classes.Add(WordClass.None);
            Values.Add(null);
        }

        EntryOfNode.Add(0);
        _none = new Lexicon(this);
    }

    /// <summary>A list's word on an entry.</summary>
    internal readonly record struct ValueOfList(WordClass List, LexiconValue Value);

    internal List<string> Words { get; } = [];

    internal List<WordClass> Classes { get; } = [];

    internal List<List<ValueOfList>?> Values { get; } = [];

    internal Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    internal Dictionary<(int Node, int Key), int> Edges { get; } = [];

    internal List<int> EntryOfNode { get; } = [];

    /// <summary>Adds the lists that stand in the assembly.</summary>
    public LexiconBuilder AddStandardLists()
    {
        foreach (LexiconFile file in LexiconFile.All)
        {
            using Stream stream = typeof(LexiconBuilder).Assembly.GetManifestResourceStream($"Lexicons/{file.Name}.txt")
                ?? throw new InvalidOperationException($"The word list {file.Name}.txt is not in the assembly.");
            using StreamReader reader = new(stream);
            Add(file, reader);
        }

        return this;
    }

    /// <summary>Adds the lines of a list.</summary>
    /// <exception cref="FormatException">A line has an attribute that the list does not know.</exception>
    public LexiconBuilder Add(LexiconFile file, TextReader lines)
    {
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal) || line == "#")
            {
                continue;
            }

            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string entry = (tab < 0 ? line : line[..tab]).Trim();
            if (entry.Length == 0)
            {
                continue;
            }

            Add(entry, file.Class, tab < 0 ? default : ParseAttributes(file, line.AsSpan(tab + 1), number));
        }

        return this;
    }

    public Lexicon Build() => new(this);

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

    private void Add(string entry, WordClass list, LexiconValue value)
    {
        Tokenizer.Tokenise(entry, _none, _tokens, _lines);
        ReadOnlySpan<Token> tokens = _tokens.Items[..^1];
        if (tokens.Length == 0)
        {
            return;
        }

        int id;
        if (tokens.Length == 1 && tokens[0].IsWord)
        {
            id = IdOf(entry);
        }
        else
        {
            int node = 0;
            for (int i = 0; i < tokens.Length; i++)
            {
                int key = tokens[i].IsWord ? IdOf(entry.AsSpan(tokens[i].Start, tokens[i].Length)) : Lexicon.KeyOf(tokens[i]);
                if (i == 0 && tokens[i].IsWord)
                {
                    Classes[key] |= WordClass.PhraseStart;
                }

                if (!Edges.TryGetValue((node, key), out int next))
                {
                    next = EntryOfNode.Count;
                    EntryOfNode.Add(0);
                    Edges.Add((node, key), next);
                }

                node = next;
            }

            id = EntryOfNode[node];
            if (id == 0)
            {
                EntryOfNode[node] = id = NewId(entry);
            }
        }

        Classes[id] |= list;
        if (value != default)
        {
            List<ValueOfList> values = Values[id] ??= [];
            values.RemoveAll(old => old.List == list); // the last line of a list on an entry counts
            values.Add(new ValueOfList(list, value));
        }
    }

    private int IdOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (c != '.')
            {
                folded[length++] = Characters.Fold(c);
            }
        }

        string key = new(folded[..length]);
        if (!Ids.TryGetValue(key, out int id))
        {
            id = NewId(key);
            Ids.Add(key, id);
        }

        return id;
    }

    private int NewId(string text)
    {
        Words.Add(text);
        Classes.Add(WordClass.None);
        Values.Add(null);
        return Words.Count - 1;
    }
}
