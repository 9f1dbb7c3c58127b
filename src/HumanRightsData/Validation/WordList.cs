namespace HumanRightsData.Validation;

/// <summary>Reads a word list of the lexicons that validators alone use.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, in order.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such list.</exception>
    public static IReadOnlyList<string> Load(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream($"Lexicons/{name}.txt")
            ?? throw new InvalidOperationException($"The word list {name}.txt is not in the assembly.");
        using StreamReader reader = new(stream);
        List<string> words = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                words.Add(line);
            }
        }

        return words;
    }
}
