using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

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

    /// <summary>A span as it is hashed has at most so many bytes.</summary>
    internal const int MostOfSpan = 2 * (10 + 1);

    private const byte Base32 = 1;
    private const byte Hexadecimal = 2;

    /// <summary>What kinds of digit each ASCII character is.</summary>
    private static readonly byte[] Digits = KindsOfDigits();

    private readonly string? _value;

    /// <summary>Takes an id as it stands.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or white space.</exception>
    public RecordId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

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
        span.Start.TryFormat(bytes, out int at, default, CultureInfo.InvariantCulture);
        bytes[at++] = (byte)'\n';
        span.End.TryFormat(bytes[at..], out int written, default, CultureInfo.InvariantCulture);
        at += written;
        bytes[at++] = (byte)'\n';
        return at;
    }

    /// <summary>The id whose identity has a hash.</summary>
    internal static RecordId OfHash(RecordType type, ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[LongestWord + 1 + Characters];
        return new RecordId(text[..Write(type, hash, text)].ToString());
    }

    /// <summary>Whether this is the id whose identity has a hash.</summary>
    internal bool IsOfHash(RecordType type, ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[LongestWord + 1 + Characters];
        return text[..Write(type, hash, text)].SequenceEqual(Value);
    }

    /// <summary>Writes the id whose identity has a hash; returns its length.</summary>
    private static int Write(RecordType type, ReadOnlySpan<byte> hash, Span<char> text)
    {
        // Eight characters are five bytes; two more are left.
        const int Group = 8, GroupBytes = 5;
        ReadOnlySpan<byte> alphabet = "0123456789abcdefghjkmnpqrstvwxyz"u8;
        string word = WordOf(type);
        word.CopyTo(text);
        text[word.Length] = ':';
        Span<char> code = text.Slice(word.Length + 1, Characters);
        for (int i = 0; i < Characters; i += Group, hash = hash[GroupBytes..])
        {
            ulong bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
            foreach (ref char c in code[i..Math.Min(i + Group, Characters)])
            {
                c = (char)alphabet[(int)(bits >> 59)];
                bits <<= 5;
            }
        }

        return word.Length + 1 + Characters;
    }

    private static RecordId Make(RecordType type, ReadOnlySpan<byte> identity)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(identity, hash);
        return OfHash(type, hash);
    }
}
