using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using HumanRightsData.Text;

namespace HumanRightsData;

/// <summary>
/// The name of a record: its type, a colon, and 26 characters of lower-case Crockford base 32, computed from what identifies
/// the record, so that the same bytes give the same ids on every machine and in every order.
/// </summary>
/// <remarks>
/// <para>The 26 characters are the first 130 bits of a SHA-256 over UTF-8 bytes. For a document these are
/// <c>document LF sha256</c>, where <c>sha256</c> is the hash of its bytes as 64 lower-case hexadecimal digits and LF is one
/// U+000A. For any other record they are <c>type LF sha256 LF start LF end LF key</c>: the hash of the document of its first
/// source, that source's span in decimal, and what tells apart two records at one span (the kind or name; see each type).</para>
/// <para>Records of other programs may have any id that is not empty; <see cref="IsWellFormed"/> says whether one has this form.</para>
/// </remarks>
public readonly record struct RecordId : IComparable<RecordId>
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Characters = 26;
    private const int LongestWord = 12;

    /// <summary>How many bytes of a hash are looked at, in whole words.</summary>
    internal const int HashBytes = 20;

    /// <summary>How much room there has to be for a span as it is hashed.</summary>
    internal const int MostOfSpan = 2 * (DecimalDigits.Room + 1);

    private const byte Base32 = 1;
    private const byte Hexadecimal = 2;

    /// <summary>What kinds of digit each ASCII character is.</summary>
    private static readonly byte[] Digits = KindsOfDigits();

    /// <summary>As many as the units of a vector.</summary>
    private const string Blanks = "                ";

    // By type, with blanks after it: it is written at once, and what follows over the blanks.
    private static readonly (string Padded, int Length)[] Beginnings =
    [
        BeginningOf(RecordType.Document), BeginningOf(RecordType.Person), BeginningOf(RecordType.Organisation),
        BeginningOf(RecordType.Event), BeginningOf(RecordType.Statement), BeginningOf(RecordType.Figure),
    ];

    private readonly string? _value;

    /// <summary>Takes an id as it stands.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or white space.</exception>
    public RecordId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    private RecordId(ReadOnlySpan<char> wellFormed) => _value = wellFormed.ToString();

    /// <summary>The id as text; empty only for the default value, which names nothing.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Whether the id has the form that this library gives: a type, a colon, 26 characters of Crockford base 32.</summary>
    public bool IsWellFormed => Type is { } type && Value.Length == WordOf(type).Length + 1 + Characters
        && IsOf(Value.AsSpan(Value.Length - Characters), Base32);

    /// <summary>The type that the id names before its colon; null where that is no type of this library.</summary>
    public RecordType? Type
    {
        get
        {
            int colon = Value.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? null : TypeOf(Value.AsSpan(0, colon));
        }
    }

    /// <summary>The id of the document whose bytes have this SHA-256.</summary>
    /// <param name="sha256">64 lower-case hexadecimal digits.</param>
    /// <exception cref="ArgumentException"><paramref name="sha256"/> is no such text.</exception>
    public static RecordId ForDocument(string sha256)
    {
        CheckHash(sha256);
        Span<byte> bytes = stackalloc byte[9 + 64];
        Encoding.UTF8.GetBytes("document\n", bytes);
        Encoding.UTF8.GetBytes(sha256, bytes[9..]);
        return Make(RecordType.Document, bytes);
    }

    /// <summary>The id of a record that is not a document.</summary>
    /// <param name="type">What the record is.</param>
    /// <param name="sha256">The SHA-256 of the bytes of the document of its first source, 64 lower-case hexadecimal digits.</param>
    /// <param name="span">The span of its first source.</param>
    /// <param name="key">What tells apart two records of one type at one span; empty where nothing has to.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is a document's, or <paramref name="sha256"/> is no hash.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static RecordId For(RecordType type, string sha256, TextSpan span, string key)
    {
        if (type == RecordType.Document)
        {
            throw new ArgumentException("A document's id comes from its hash alone.", nameof(type));
        }

        CheckHash(sha256);
        ArgumentNullException.ThrowIfNull(key);
        int size = BeginningLength(type) + MostOfSpan + Encoding.UTF8.GetMaxByteCount(key.Length);
        byte[]? rented = size > 512 ? ArrayPool<byte>.Shared.Rent(size) : null;
        Span<byte> bytes = rented ?? stackalloc byte[512];
        int at = WriteBeginning(type, sha256, bytes);
        at += WriteSpan(span, bytes[at..]);
        at += Encoding.UTF8.GetBytes(key, bytes[at..]);
        RecordId id = Make(type, bytes[..at]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return id;
    }

    /// <summary>Orders ids by their text, ordinally.</summary>
    public int CompareTo(RecordId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;

    internal static string WordOf(RecordType type) => type switch
    {
        RecordType.Document => "document",
        RecordType.Person => "person",
        RecordType.Organisation => "organisation",
        RecordType.Event => "event",
        RecordType.Statement => "statement",
        RecordType.Figure => "figure",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of record."),
    };

    internal static RecordType? TypeOf(ReadOnlySpan<char> word) => word switch
    {
        "document" => RecordType.Document,
        "person" => RecordType.Person,
        "organisation" => RecordType.Organisation,
        "event" => RecordType.Event,
        "statement" => RecordType.Statement,
        "figure" => RecordType.Figure,
        _ => null,
    };

    internal static bool IsHash(string? sha256) =>
        sha256 is { Length: 64 } && IsOf(sha256, Hexadecimal);

    // The framework's search for any character but some is compiled anew when it is first used, which a command that reads one page waits for.
    private static bool IsOf(ReadOnlySpan<char> text, byte digits)
    {
        foreach (char c in text)
        {
            if (c >= Digits.Length || (Digits[c] & digits) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] KindsOfDigits()
    {
        byte[] digits = new byte[0x80];
        foreach (char c in Alphabet)
        {
            digits[c] |= Base32;
        }

        foreach (char c in "0123456789abcdef")
        {
            digits[c] |= Hexadecimal;
        }

        return digits;
    }

    private static void CheckHash(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        if (!IsHash(sha256))
        {
            throw new ArgumentException("A SHA-256 is 64 lower-case hexadecimal digits.", nameof(sha256));
        }
    }

    /// <summary>How long is what <see cref="WriteBeginning"/> writes.</summary>
    internal static int BeginningLength(RecordType type) => WordOf(type).Length + 1 + 64 + 1;

    /// <summary>Writes what the ids of all records of one type from one document are hashed from first: <c>type LF sha256 LF</c>.</summary>
    internal static int WriteBeginning(RecordType type, string sha256, Span<byte> bytes)
    {
        int at = Encoding.UTF8.GetBytes(WordOf(type), bytes);
        bytes[at++] = (byte)'\n';
        at += Encoding.UTF8.GetBytes(sha256, bytes[at..]);
        bytes[at++] = (byte)'\n';
        return at;
    }

    /// <summary>Writes what follows it: <c>start LF end LF</c>.</summary>
    internal static int WriteSpan(TextSpan span, Span<byte> bytes)
    {
        int at = DecimalDigits.Write(span.Start, bytes);
        bytes[at++] = (byte)'\n';
        at += DecimalDigits.Write(span.End, bytes[at..]);
        bytes[at++] = (byte)'\n';
        return at;
    }

    /// <summary>The id whose identity has a hash.</summary>
    internal static RecordId OfHash(RecordType type, ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[LongestWord + 1 + Characters];
        return new RecordId(text[..Write(type, hash, text)]);
    }

    /// <summary>Whether this is the id whose identity has a hash.</summary>
    internal bool IsOfHash(RecordType type, ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[LongestWord + 1 + Characters];
        return Value.SequenceEqual(text[..Write(type, hash, text)]);
    }

    private static (string Padded, int Length) BeginningOf(RecordType type) => (WordOf(type) + ":" + Blanks, WordOf(type).Length + 1);

    /// <summary>Writes the id whose identity has a hash, where there is room for the longest; gives its length.</summary>
    private static int Write(RecordType type, ReadOnlySpan<byte> hash, Span<char> text)
    {
        // The 16 first digits, then the 16 last. Eight are five bytes, each is within two neighbouring ones.
        hash = hash[..HashBytes];
        (string beginning, int length) = Beginnings[(int)type];
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        Vector256.Create(MemoryMarshal.Cast<char, ushort>(beginning.AsSpan())).CopyTo(units);
        Vector128<byte> early = Vector128.Create(hash), late = Vector128.Create(hash[(HashBytes - Vector128<byte>.Count)..]);
        Vector256<ushort> first = Vector256.Create(
            Vector128.Shuffle(early, Vector128.Create((byte)1, 0, 1, 0, 2, 1, 2, 1, 3, 2, 4, 3, 4, 3, 5, 4)),
            Vector128.Shuffle(early, Vector128.Create((byte)6, 5, 6, 5, 7, 6, 7, 6, 8, 7, 9, 8, 9, 8, 10, 9))).AsUInt16();
        Vector256<ushort> last = Vector256.Create(
            Vector128.Shuffle(late, Vector128.Create((byte)3, 2, 3, 2, 4, 3, 5, 4, 5, 4, 6, 5, 7, 6, 7, 6)),
            Vector128.Shuffle(late, Vector128.Create((byte)8, 7, 8, 7, 9, 8, 10, 9, 10, 9, 11, 10, 12, 11, 12, 11))).AsUInt16();
        Span<ushort> code = units.Slice(length, Characters);
        ToCharacters(first * Vector256.Create((ushort)1, 32, 4, 128, 16, 2, 64, 8, 1, 32, 4, 128, 16, 2, 64, 8)).CopyTo(code);
        ToCharacters(last * Vector256.Create((ushort)4, 128, 16, 2, 64, 8, 1, 32, 4, 128, 16, 2, 64, 8, 1, 32)).CopyTo(code[^Vector256<ushort>.Count..]);
        return length + Characters;
    }

    /// <summary>The characters of the five highest bits of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> ToCharacters(Vector256<ushort> bits)
    {
        // The alphabet goes on with a after 9, and leaves out i, l, o and u. What is greater is all ones, which is minus one.
        Vector256<short> value = (bits >>> 11).AsInt16();
        Vector256<short> skipped = Vector256.GreaterThan(value, Vector256.Create((short)17)) + Vector256.GreaterThan(value, Vector256.Create((short)19))
            + Vector256.GreaterThan(value, Vector256.Create((short)21)) + Vector256.GreaterThan(value, Vector256.Create((short)26));
        Vector256<short> letter = Vector256.GreaterThan(value, Vector256.Create((short)9)) & Vector256.Create((short)('a' - '0' - 10));
        return (value + Vector256.Create((short)'0') + letter - skipped).AsUInt16();
    }

    private static RecordId Make(RecordType type, ReadOnlySpan<byte> identity)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(identity, hash);
        return OfHash(type, hash);
    }
}
