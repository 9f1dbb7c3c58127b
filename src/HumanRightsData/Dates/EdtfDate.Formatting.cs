namespace HumanRightsData.Dates;

public sealed partial class EdtfDate : ISpanFormattable
{
    /// <summary>The most characters that are written without a buffer of the heap.</summary>
    internal const int ShortLength = 64;

    /// <summary>The expression as it was written, to the letter; of a date that was made and not read, the canonical form.</summary>
    public string AsWritten => _written ?? ToString();

    /// <summary>The canonical form: the same for equal dates, and read back an equal date.</summary>
    public override string ToString()
    {
        if (_writtenIsCanonical && _written is not null)
            return _written;

        int max = EdtfWriter.MaxLength(this);
        Span<char> buffer = max <= ShortLength ? stackalloc char[ShortLength] : new char[max];
        return new string(buffer[..EdtfWriter.Write(this, buffer)]);
    }

    /// <summary>Writes the canonical form, if there is room for it.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        int max = EdtfWriter.MaxLength(this);
        if (destination.Length >= max)
        {
            charsWritten = EdtfWriter.Write(this, destination);
            return true;
        }

        Span<char> buffer = max <= ShortLength ? stackalloc char[ShortLength] : new char[max];
        int length = EdtfWriter.Write(this, buffer);
        bool fits = buffer[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    private bool IsWritten(string? written)
    {
        int max = EdtfWriter.MaxLength(this);
        Span<char> buffer = max <= ShortLength ? stackalloc char[ShortLength] : new char[max];
        return buffer[..EdtfWriter.Write(this, buffer)].SequenceEqual(written);
    }
}
