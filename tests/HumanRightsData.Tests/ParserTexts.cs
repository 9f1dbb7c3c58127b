using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Tests;

/// <summary>Texts that nobody would write: what a parser has to bear.</summary>
internal static class ParserTexts
{
    private static readonly string[] Marks =
    [
        "“", "”", "‘", "’", "\"", "'", "«", "»", "„", "(", ")", "[", "]", ",", ".", ".", ":", ";", "?", "!", "…", "-", "–", "—", "/", "%", "$", "€", "@", "#", "&", "*",
        "•", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u2028", "\u0085",
    ];

    private static readonly string[] Oddities =
    [
        "\0", "\uD83D", "\uDE00", "😀", "\uFEFF", "\uFFFD", "\u200B", "\u202E", "e\u0301", "İ", "ı", "ß", "ﬁ", "۱۳۶۷", "١٤٠٩", "५", "Ⅷ", "½", "م", "مرداد", "日本", "\u001B", "\u007F",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "2", "03", "17", "30,000", "30.000", "1988", "2000-3000", "1,", "99999999999999999999999999999999", "1e9", "14/09/2017", "2017-13-45", "0000", "9999", "1.5",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency<string>(
            (6, Gen.Elements(LexiconEntries())),
            (3, Gen.Elements(Marks)),
            (2, Gen.Elements(Numbers)),
            (2, Gen.Elements("Ann Lee", "Al-Kader", "UN", "Mr", "O’Neill", "DE LA CRUZ", "a", "told", "said", "that")),
            (1, Gen.Elements(Oddities)),
            (1, ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())))
        .Zip(Gen.Elements(" ", " ", " ", " ", "", "\n"), (piece, space) => piece + space);

    /// <summary>Words and marks of the library's own lists, numbers, names and oddities in any order.</summary>
    public static Gen<string> Any { get; } = Piece.ListOf().Select(string.Concat);

    /// <summary>A few pieces.</summary>
    public static Gen<string> Short { get; } =
        from length in Gen.Choose(1, 8)
        from pieces in Piece.ListOf(length)
        select string.Concat(pieces);

    /// <summary>A few pieces, again and again.</summary>
    public static Gen<string> Repeated { get; } =
        from length in Gen.Choose(1, 5)
        from pieces in Piece.ListOf(length)
        from times in Gen.Choose(2, 60)
        select string.Concat(Enumerable.Repeat(string.Concat(pieces), times));

    /// <summary>A document cut off, its lines shuffled, doubled, or glued, its marks turned.</summary>
    public static Gen<string> Mutations(IReadOnlyList<string> documents) =>
        from document in Gen.Elements<string>(documents)
        from cut in Gen.Choose(0, document.Length)
        from seed in Gen.Choose(0, int.MaxValue)
        from how in Gen.Elements(
            text => text[..cut],
            text => text[cut..],
            text => Lines(text, lines => new Random(seed).Shuffle(lines)),
            text => text + text,
            text => Lines(text, lines => Array.Reverse(lines)),
            text => text.Replace("\n", "", StringComparison.Ordinal),
            text => text.Replace(" ", "\n", StringComparison.Ordinal),
            text => text.Replace('“', '”'),
            text => text.Insert(cut, "“"),
            text => text.Remove(cut, Math.Min(1, text.Length - cut)),
            text => text.ToUpperInvariant(),
            new Func<string, string>(text => text.Insert(cut, documents[seed % documents.Count])))
        select how(document);

    private static string Lines(string text, Action<string[]> change)
    {
        string[] lines = text.Split('\n');
        change(lines);
        return string.Join('\n', lines);
    }

    private static string[] LexiconEntries()
    {
        HashSet<string> entries = [];
        foreach (string name in typeof(Lexicon).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Lexicons/", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(typeof(Lexicon).Assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                if (!line.StartsWith('#') && line.Split('\t')[0].Trim() is { Length: > 0 } entry)
                {
                    entries.Add(entry);
                    entries.Add(char.ToUpperInvariant(entry[0]) + entry[1..]);
                }
            }
        }

        return [.. entries];
    }
}
