namespace HumanRightsData.Serialization;

/// <summary>How <see cref="JsonLinesReader"/> reads.</summary>
public sealed class JsonLinesReaderOptions
{
    /// <summary>The longest line that is read, in bytes; a longer one is passed over and reported. 1 GiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">On setting: not positive, or more than an array holds.</exception>
    public int MaxLineBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            field = value;
        }
    } = 1 << 30;
}
