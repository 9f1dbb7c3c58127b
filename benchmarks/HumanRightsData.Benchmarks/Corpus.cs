using System.Text;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Benchmarks;

/// <summary>Documents to measure on: many, distinct and shuffled, so that no branch predictor learns them by heart.</summary>
/// <remarks>
/// Each is put together of paragraphs of the project's own documents, with other names, numbers and months put in. The same call
/// gives the same documents everywhere: the pseudo-random numbers come from a fixed seed.
/// </remarks>
internal sealed class Corpus
{
    private const int Documents = 1600;

    private readonly Random _random = new(1988);
    private readonly List<string> _headlines = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _names = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly WordCache _words = new(Lexicon.Default);
    private readonly TokenTable _tokens = new();
    private readonly PooledBuffer<Line> _lines = new();

    private Corpus()
    {
    }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<SourceDocument> Items { get; init; }

    /// <summary>Their length in bytes of UTF-8: what MB/s counts.</summary>
    public required long Bytes { get; init; }

    public static Corpus Load()
    {
        Corpus maker = new() { Items = [], Bytes = 0 };
        maker.Gather(Root());
        List<SourceDocument> documents = [];
        long bytes = 0;
        for (int i = 0; i < Documents; i++)
        {
            string text = maker.Compose();
            bytes += Encoding.UTF8.GetByteCount(text);
            documents.Add(SourceDocument.FromText($"{i:D4}.txt", text));
        }

        return new Corpus { Items = documents, Bytes = bytes };
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HumanRightsData.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("HumanRightsData.sln is in no folder above the program.");
        }

        return folder;
    }

    private void Gather(string root)
    {
        string[] folders = [Path.Combine(root, "seeds"), Path.Combine(root, "tests", "HumanRightsData.Tests", "Documents")];
        foreach (string file in folders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.txt")).Order(StringComparer.Ordinal))
        {
            string[] blocks = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n", StringSplitOptions.RemoveEmptyEntries);
            _headlines.Add(blocks[0]);
            _paragraphs.AddRange(blocks.Skip(1).Where(block => block.Length > 40));
        }

        foreach (string paragraph in _paragraphs)
        {
            ReadOnlySpan<Token> tokens = Tokenise(paragraph);
            for (int i = 1; i < tokens.Length; i++)
            {
                string word = paragraph[tokens[i].Start..tokens[i].End];
                if (IsChangeable(tokens[i], tokens[i - 1]) && _seen.Add(word))
                {
                    _names.Add(word);
                }
            }
        }
    }

    private string Compose()
    {
        StringBuilder text = new();
        string headline = Change(_headlines[_random.Next(_headlines.Count)]);
        text.Append(headline).Append("\n\n");
        if (_random.Next(2) == 0)
        {
            text.Append(headline).Append("\n\n");
        }

        // Pages of news and of organisations have some 5 to 45 KB, most of them under 10.
        int paragraphs = 25 + _random.Next(60) + (_random.Next(10) == 0 ? _random.Next(250) : 0);
        for (int i = 0; i < paragraphs; i++)
        {
            text.Append(Change(_paragraphs[_random.Next(_paragraphs.Count)])).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>The paragraph with other numbers and months, and with one name in three replaced by another of the corpus.</summary>
    private string Change(string paragraph)
    {
        StringBuilder text = new();
        int at = 0;
        ReadOnlySpan<Token> tokens = Tokenise(paragraph);
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            text.Append(paragraph, at, token.Start - at);
            string word = paragraph[token.Start..token.End];
            text.Append(
                token is { IsNumber: true, Length: < 9 } && word[0] < 0x80 ? ChangeNumber(word)
                : i > 0 && IsChangeable(token, tokens[i - 1]) && _random.Next(3) == 0 ? _names[_random.Next(_names.Count)]
                : word);
            at = token.End;
        }

        return text.Append(paragraph, at, paragraph.Length - at).ToString();
    }

    private string ChangeNumber(string digits)
    {
        int value = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return digits.Length switch
        {
            4 when value is > 1900 and < 2100 => $"{1960 + _random.Next(64)}",
            <= 2 when value is > 0 and <= 28 => $"{1 + _random.Next(28)}",
            _ => string.Concat(digits.Select((digit, i) => (char)('0' + (i == 0 ? 1 + _random.Next(9) : _random.Next(10))))),
        };
    }

    private static bool IsChangeable(in Token token, in Token before) => token is { IsWord: true, Capitalised: true, AllCapitals: false, Length: > 3 }
        && before is { IsWord: true, Capitalised: true };

    private ReadOnlySpan<Token> Tokenise(string text)
    {
        Tokenizer.Tokenise(text, _words, _tokens, _lines);
        return _tokens.Inner;
    }
}
