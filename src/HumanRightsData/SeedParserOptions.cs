namespace HumanRightsData;

/// <summary>How a <see cref="SeedParser"/> works. A parser keeps what stands here when it is made; later changes don't reach it.</summary>
public sealed class SeedParserOptions
{
    /// <summary>How many documents are read at once where many are given: as many as there are processors by default.</summary>
    /// <remarks>The records and their order do not depend on it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">On setting: less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// Words beside those that the library knows: for the name of a list, lines as they stand in its file. A line is a word or phrase and, where
    /// it says more of it, a tab and attributes separated by spaces: <c>["speech-verbs"] = ["opined\tpast clause"]</c>.
    /// </summary>
    /// <remarks>
    /// The lists and their attributes stand at the head of each file under <c>Lexicons/Data</c> in the library's source. The line of a word that a
    /// list has already takes the place of the library's own. A parser refuses, when it is made, a list or an attribute that does not exist.
    /// </remarks>
    public IDictionary<string, IReadOnlyList<string>> AdditionalWords { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
