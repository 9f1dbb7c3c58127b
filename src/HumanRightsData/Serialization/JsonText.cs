using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Dates;

namespace HumanRightsData.Serialization;

/// <summary>JSON text as UTF-8 in a pooled buffer: the little of JSON that the wire format needs.</summary>
/// <remarks>
/// The framework's encoders escape letters beyond the basic plane, and most of them typographic marks too; a quote should be
/// readable in the file as it is on the page. Escaped are what JSON demands and the three characters besides LF at which
/// line-splitting readers of other languages break a line (U+0085, U+2028, U+2029).
/// </remarks>
internal sealed class JsonText : IDisposable
{
    /// <summary>A longer text is written in pieces, so that room for the longest escapes stays small.</summary>
    private const int Piece = 4096;

    /// <summary>The longest escape of one unit.</summary>
    private const int LongestEscape = 6;

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

    public void EndObject() => Byte((byte)'}');

    public void StartArray() => Byte((byte)'[');

    public void EndArray() => Byte((byte)']');

    public void EndLine() => Byte((byte)'\n');

    /// <summary>Separates from what came before in the same array, if anything did.</summary>
    public void Separate()
    {
        // A value never ends in an opening bracket: a string ends in its closing mark.
        if (_bytes[Length - 1] != (byte)'[')
        {
            Byte((byte)',');
        }
    }

    // A field: its name, in its marks, with what stands before it and a colon; and its value. One without a value is left out.

    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Raw(name);
            String(value);
        }
    }

    public void Id(ReadOnlySpan<byte> name, RecordId value)
    {
        Raw(name);
        String(value.Value);
    }

    public void Id(ReadOnlySpan<byte> name, RecordId? value)
    {
        if (value is { } id)
        {
            Id(name, id);
        }
    }

    public void Word<T>(ReadOnlySpan<byte> name, WireWords<T> words, T value)
        where T : unmanaged, Enum
    {
        Raw(name);
        Raw(words.Quoted(value));
    }

    public void Word<T>(ReadOnlySpan<byte> name, WireWords<T> words, T? value)
        where T : unmanaged, Enum
    {
        if (value is { } word)
        {
            Word(name, words, word);
        }
    }

    public void Number(ReadOnlySpan<byte> name, int value)
    {
        Raw(name);
        Number(value);
    }

    public void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            Raw(name);
            Number(number);
        }
    }

    public void Date(ReadOnlySpan<byte> name, EdtfDate? value) => Text(name, value?.ToString());

    public void Span(ReadOnlySpan<byte> name, TextSpan? value)
    {
        if (value is { } span)
        {
            Raw(name);
            Number("{\"start\":"u8, span.Start);
            Number(",\"end\":"u8, span.End);
            EndObject();
        }
    }

    public void Texts(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        if (!values.IsEmpty)
        {
            Raw(name);
            StartArray();
            foreach (string value in values)
            {
                Separate();
                String(value);
            }

            EndArray();
        }
    }

    public void Ids(ReadOnlySpan<byte> name, ValueList<RecordId> values)
    {
        if (!values.IsEmpty)
        {
            Raw(name);
            StartArray();
            foreach (RecordId value in values)
            {
                Separate();
                String(value.Value);
            }

            EndArray();
        }
    }

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Room(11), out int written);
        Length += written;
    }

    /// <summary>Writes a number without trailing zeros: one value, one text.</summary>
    public void Number(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        if ((parts[1] | parts[2] | parts[3]) == 0 && parts[0] >= 0)
        {
            Number(parts[0]);
            return;
        }

        // Dividing by one with all places set makes the runtime give the shortest scale.
        decimal shortest = value / 1.0000000000000000000000000000m;
        shortest.TryFormat(Room(32), out int written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void String(string value)
    {
        Byte((byte)'"');
        ReadOnlySpan<char> rest = value;
        while (rest.Length > Piece)
        {
            int cut = char.IsHighSurrogate(rest[Piece - 1]) ? Piece - 1 : Piece;
            Length += Write(rest[..cut], Room(cut * LongestEscape));
            rest = rest[cut..];
        }

        Length += Write(rest, Room(rest.Length * LongestEscape));
        Byte((byte)'"');
    }

    /// <summary>Writes a text where there is room for it; tells how many bytes it took.</summary>
    private static int Write(ReadOnlySpan<char> text, Span<byte> into)
    {
        int at = 0, length = 0;
        while (true)
        {
            int plain = WritePlain(text[at..], into[length..]);
            at += plain;
            length += plain;
            if (at == text.Length)
            {
                return length;
            }

            // One mark of another script rarely stands alone.
            do
            {
                length += WriteOther(text, ref at, into[length..]);
            }
            while (at < text.Length && !char.IsAscii(text[at]));
        }
    }

    /// <summary>Writes the units that stand in JSON as they are, up to the first that does not; tells how many.</summary>
    private static int WritePlain(ReadOnlySpan<char> text, Span<byte> into)
    {
        const int Half = 8, Whole = 16;
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        if (units.Length >= Whole)
        {
            // The last step goes back to where it is whole: it writes the same once more.
            for (int at = 0; at < units.Length; at += Whole)
            {
                int from = Math.Min(at, units.Length - Whole);
                Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.Create(units[from..]), Vector128.Create(units[(from + Half)..]));
                bytes.CopyTo(into[from..]);
                uint others = Others(bytes);
                if (others != 0)
                {
                    return from + BitOperations.TrailingZeroCount(others);
                }
            }

            return units.Length;
        }

        int done = 0;
        if (units.Length >= Half)
        {
            // What stands after the first other unit is written again, in its place.
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128<ushort>.Zero);
            bytes.CopyTo(into);
            uint others = Others(bytes) & 0xFF;
            if (others != 0)
            {
                return BitOperations.TrailingZeroCount(others);
            }

            done = Half;
        }

        while (done < text.Length && IsPlain(text[done]))
        {
            into[done] = (byte)text[done];
            done++;
        }

        return done;
    }

    /// <summary>A bit for each that is not plain.</summary>
    private static uint Others(Vector128<byte> bytes) =>
        (Vector128.GreaterThan(bytes - Vector128.Create((byte)' '), Vector128.Create((byte)('~' - ' ')))
            | Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))).ExtractMostSignificantBits();

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' and not '"' and not '\\';

    /// <summary>Writes a character that is escaped, or that takes several bytes.</summary>
    private static int WriteOther(ReadOnlySpan<char> text, ref int at, Span<byte> into)
    {
        char c = text[at++];
        if (c < '\u00A0' || c is '\u2028' or '\u2029')
        {
            return c is >= '\u0080' and not '\u0085' and < '\u00A0' ? Encode(c, into) : Escape(c, into);
        }

        if (!char.IsSurrogate(c))
        {
            return Encode(c, into);
        }

        if (char.IsHighSurrogate(c) && at < text.Length && char.IsLowSurrogate(text[at]))
        {
            int code = char.ConvertToUtf32(c, text[at++]);
            into[0] = (byte)(0xF0 | (code >> 18));
            into[1] = (byte)(0x80 | ((code >> 12) & 0x3F));
            into[2] = (byte)(0x80 | ((code >> 6) & 0x3F));
            into[3] = (byte)(0x80 | (code & 0x3F));
            return 4;
        }

        return Encode('\uFFFD', into);
    }

    /// <summary>A unit of U+0080 and above as UTF-8.</summary>
    private static int Encode(char c, Span<byte> into)
    {
        if (c < '\u0800')
        {
            into[0] = (byte)(0xC0 | (c >> 6));
            into[1] = (byte)(0x80 | (c & 0x3F));
            return 2;
        }

        into[0] = (byte)(0xE0 | (c >> 12));
        into[1] = (byte)(0x80 | ((c >> 6) & 0x3F));
        into[2] = (byte)(0x80 | (c & 0x3F));
        return 3;
    }

    private static int Escape(char c, Span<byte> into)
    {
        into[0] = (byte)'\\';
        int mark = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => 0 };
        if (mark != 0)
        {
            into[1] = (byte)mark;
            return 2;
        }

        into[1] = (byte)'u';
        ((int)c).TryFormat(into[2..], out int written, "x4", CultureInfo.InvariantCulture);
        return 2 + written;
    }

    /// <summary>Writes what is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
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
