using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Dates;
using HumanRightsData.Text;

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

    /// <summary>Room for the two ends of a span, with what stands before and after them.</summary>
    private const int PositionsRoom = 20 + (2 * DecimalDigits.Room);

    private byte[] _bytes;

    // The document of the attribution last written, and what that began with.
    private string? _document;
    private byte[] _sourceBeginning = [];

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

    public void Date(ReadOnlySpan<byte> name, EdtfDate? value)
    {
        if (value is not null)
        {
            Raw(name);
            Span<char> date = stackalloc char[EdtfDate.ShortLength];
            String(value.TryFormat(date, out int length) ? date[..length] : value.ToString());
        }
    }

    public void Span(ReadOnlySpan<byte> name, TextSpan? value)
    {
        if (value is { } span)
        {
            Raw(name);
            Span<byte> into = Room(PositionsRoom);
            int end = WritePositions("{\"start\":"u8, span, into);
            into[end] = (byte)'}';
            Length += end + 1;
        }
    }

    /// <summary>An attribution, as an object.</summary>
    public void Source(SourceAttribution source)
    {
        if (!ReferenceEquals(source.Document.Value, _document))
        {
            StartSources(source.Document.Value);
        }

        Raw(_sourceBeginning);
        Length += WritePositions(",\"start\":"u8, source.Span, Room(PositionsRoom));
        Raw(",\"quote\":"u8);
        String(source.Quote);
        EndObject();
    }

    /// <summary>Keeps what an attribution to a document begins with: the next one begins with the same, as a rule.</summary>
    private void StartSources(string document)
    {
        int before = Length;
        Raw("{\"document\":"u8);
        String(document);
        _sourceBeginning = _bytes[before..Length];
        _document = document;
        Length = before;
    }

    /// <summary>Writes both ends of a span where there is room for them; tells how many bytes that took.</summary>
    private static int WritePositions(ReadOnlySpan<byte> start, TextSpan span, Span<byte> into)
    {
        start.CopyTo(into);
        int at = start.Length;
        at += DecimalDigits.Write(span.Start, into[at..]);
        ",\"end\":"u8.CopyTo(into[at..]);
        at += 7;
        return at + DecimalDigits.Write(span.End, into[at..]);
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
        Length += DecimalDigits.Write(value, Room(DecimalDigits.Room));
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

    public void String(ReadOnlySpan<char> value)
    {
        if (value.Length > Piece)
        {
            LongString(value);
            return;
        }

        Span<byte> into = Room((value.Length * LongestEscape) + 2);
        into[0] = (byte)'"';
        int end = 1 + Write(value, into[1..]);
        into[end] = (byte)'"';
        Length += end + 1;
    }

    private void LongString(ReadOnlySpan<char> value)
    {
        Byte((byte)'"');
        while (!value.IsEmpty)
        {
            int cut = value.Length <= Piece ? value.Length : char.IsHighSurrogate(value[Piece - 1]) ? Piece - 1 : Piece;
            Length += Write(value[..cut], Room(cut * LongestEscape));
            value = value[cut..];
        }

        Byte((byte)'"');
    }

    /// <summary>Writes a text where there is room for it; tells how many bytes it took.</summary>
    private static int Write(ReadOnlySpan<char> text, Span<byte> into)
    {
        int at = WritePlain(text, into), length = at;
        while (at < text.Length)
        {
            // One mark of another script rarely stands alone.
            do
            {
                length += WriteOther(text, ref at, into[length..]);
            }
            while (at < text.Length && !char.IsAscii(text[at]));

            int plain = WritePlain(text[at..], into[length..]);
            at += plain;
            length += plain;
        }

        return length;
    }

    /// <summary>Writes the units that stand in JSON as they are, up to the first that does not; tells how many.</summary>
    /// <remarks>The last step of several goes back to where it is whole, and writes the same once more. What it writes after another unit is written over.</remarks>
    private static int WritePlain(ReadOnlySpan<char> text, Span<byte> into)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        if (units.Length >= Vector256<byte>.Count)
        {
            for (int at = 0; at < units.Length; at += Vector256<byte>.Count)
            {
                int from = Math.Min(at, units.Length - Vector256<byte>.Count);
                Vector256<byte> bytes = Vector256.NarrowWithSaturation(Vector256.Create(units[from..]), Vector256.Create(units[(from + Vector256<ushort>.Count)..]));
                bytes.CopyTo(into[from..]);
                uint others = Others(bytes);
                if (others != 0)
                {
                    return from + BitOperations.TrailingZeroCount(others);
                }
            }

            return units.Length;
        }

        // Fewer are taken in two halves that overlap.
        if (units.Length >= Vector256<ushort>.Count)
        {
            const int Half = 16;
            Vector256<byte> bytes = Vector256.NarrowWithSaturation(Vector256.Create(units), Vector256.Create(units[^Half..]));
            bytes.GetLower().CopyTo(into);
            bytes.GetUpper().CopyTo(into[(units.Length - Half)..]);
            return PlainOf(Others(bytes), Half, units.Length);
        }

        if (units.Length >= Vector128<ushort>.Count)
        {
            const int Half = 8;
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[^Half..]));
            BinaryPrimitives.WriteUInt64LittleEndian(into, bytes.AsUInt64()[0]);
            BinaryPrimitives.WriteUInt64LittleEndian(into[(units.Length - Half)..], bytes.AsUInt64()[1]);
            return PlainOf(Others(bytes), Half, units.Length);
        }

        int done = 0;
        while (done < text.Length && IsPlain(text[done]))
        {
            into[done] = (byte)text[done];
            done++;
        }

        return done;
    }

    /// <summary>How many are plain before the first that is not, where the first half and the last half of them have been looked at.</summary>
    private static int PlainOf(uint others, int half, int length)
    {
        int at = BitOperations.TrailingZeroCount(others);
        return others == 0 ? length : at < half ? at : length - (2 * half) + at;
    }

    /// <summary>A bit for each that is not plain.</summary>
    private static uint Others(Vector256<byte> bytes) =>
        (Vector256.GreaterThan(bytes - Vector256.Create((byte)' '), Vector256.Create((byte)('~' - ' ')))
            | Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))).ExtractMostSignificantBits();

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // most are of known length: a move or two
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.TryCopyTo(_bytes.AsSpan(Length)))
        {
            bytes.CopyTo(Grown(bytes.Length));
        }

        Length += bytes.Length;
    }

    private void Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    /// <summary>What is left of the buffer, so many bytes at least.</summary>
    private Span<byte> Room(int count)
    {
        Span<byte> left = _bytes.AsSpan(Length);
        return left.Length >= count ? left : Grown(count);
    }

    private Span<byte> Grown(int count)
    {
        int wanted = checked((int)Math.Min(Array.MaxLength, Math.Max((long)Length + count, 2L * _bytes.Length)));
        byte[] larger = ArrayPool<byte>.Shared.Rent(wanted);
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
        return _bytes.AsSpan(Length);
    }
}
