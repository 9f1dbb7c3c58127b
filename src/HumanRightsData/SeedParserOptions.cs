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
}
