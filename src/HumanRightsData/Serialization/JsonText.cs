using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace HumanRightsData.Serialization;

/// <summary>JSON text as UTF-8 in a pooled buffer: the little of JSON that the wire format needs.</summary>
/// <remarks>
/// The framework's encoders escape letters beyond the basic plane, and most of them typographic marks too; a quote should be
/// readable in the file as it is on the page. Escaped are what JSON demands and the three characters besides LF at which
/// line-splitting readers of other languages break a line (U+0085, U+2028, U+2029).
/// </remarks>
internal sealed class JsonText : IDisposable
{
    private const string Escaped =
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013"
        + "\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0085\u2028\u2029";

    private static readonly SearchValues<char> MustEscape = SearchValues.Create(Escaped);

    private byte[] _bytes;

    public JsonText(int capacity = 16 * 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    /// <summary>Starts an object as a line or as the value of a name.</summary>
    public void StartObject() => Byte((byte)'{');

    public void EndObject() => Byte((byte)'}');

    public void StartArray() => Byte((byte)'[');

    public void EndArray() => Byte((byte)']');

    public void EndLine() => Byte((byte)'\n');

    /// <summary>Separates from what came before in the same object or array, if anything did.</summary>
    public void Separate()
    {
        // A value never ends in an opening bracket: a string ends in its closing mark.
        if (_bytes[Length - 1] is not ((byte)'{' or (byte)'['))
        {
            Byte((byte)',');
        }
    }

    /// <summary>Writes a name.</summary>
    /// <param name="quoted">The name in its marks and with its colon.</param>
    public void Name(ReadOnlySpan<byte> quoted)
    {
        Separate();
        quoted.CopyTo(Room(quoted.Length));
        Length += quoted.Length;
    }

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Room(11), out int written);
        Length += written;
    }

    /// <summary>Writes a number without trailing zeros: one value, one text.</summary>
    public void Number(decimal value)
    {
        // Dividing by one with all places set makes the runtime give the shortest scale.
        decimal shortest = value / 1.0000000000000000000000000000m;
        shortest.TryFormat(Room(32), out int written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void String(string value)
    {
        Byte((byte)'"');
        ReadOnlySpan<char> rest = value;
        while (true)
        {
            int at = rest.IndexOfAny(MustEscape);
            ReadOnlySpan<char> clean = at < 0 ? rest : rest[..at];
            // A text of more than 700 million units would not fit the largest array three to one; count then.
            int most = clean.Length < 500_000_000 ? clean.Length * 3 : Encoding.UTF8.GetByteCount(clean);
            Length += Encoding.UTF8.GetBytes(clean, Room(most));
            if (at < 0)
            {
                break;
            }

            Escape(rest[at]);
            rest = rest[(at + 1)..];
        }

        Byte((byte)'"');
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\r': Raw("\\r"u8); break;
            case '\t': Raw("\\t"u8); break;
            default:
                Raw("\\u"u8);
                ((int)c).TryFormat(Room(4), out int written, "x4", CultureInfo.InvariantCulture);
                Length += written;
                break;
        }
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    private void Byte(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    private void Grow(int count)
    {
        int wanted = checked((int)Math.Min(Array.MaxLength, Math.Max((long)Length + count, 2L * _bytes.Length)));
        byte[] larger = ArrayPool<byte>.Shared.Rent(wanted);
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
