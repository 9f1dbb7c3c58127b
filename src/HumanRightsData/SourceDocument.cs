using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>A file or page: the SHA-256 of its bytes and its decoded text. The one type that holds text.</summary>
/// <remarks>
/// The text is the bytes decoded as UTF-8 without a leading byte order mark and otherwise unchanged; line ends stay as they are. An invalid
/// byte sequence or a lone surrogate becomes U+FFFD, and <see cref="Notices"/> says so. Immutable and safe to share between threads.
/// </remarks>
public sealed class SourceDocument
{
    internal const string InvalidUtf8 = "Bytes that are not UTF-8 were read as U+FFFD.";

    private SourceDocument(string name, string text, string sha256, ValueList<string> notices)
    {
        Name = name;
        Text = text;
        Sha256 = sha256;
        Notices = notices;
        Id = RecordId.ForDocument(sha256);
    }

    private SourceDocument(SourceDocument other, ValueList<string> notices)
    {
        Id = other.Id;
        Name = other.Name;
        Text = other.Text;
        Sha256 = other.Sha256;
        Notices = notices;
        Uri = other.Uri;
        Retrieved = other.Retrieved;
        Published = other.Published;
        Language = other.Language;
    }

    /// <summary>The document's id, which comes from its hash alone.</summary>
    public RecordId Id { get; }

    /// <summary>The name it was read under, a relative path as a rule.</summary>
    public string Name { get; }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of the bytes, 64 lower-case hexadecimal digits. For a document made of a string: of its text as UTF-8.</summary>
    public string Sha256 { get; }

    /// <summary>What was replaced in decoding.</summary>
    public ValueList<string> Notices { get; }

    /// <summary>Where it was published, as given by who collected it.</summary>
    public string? Uri { get; private init; }

    /// <summary>When it was collected, as given by who collected it.</summary>
    public EdtfDate? Retrieved { get; private init; }

    /// <summary>When it was published, as given by who collected it: used where the page itself does not say.</summary>
    public EdtfDate? Published { get; private init; }

    /// <summary>Its language as a BCP 47 tag, as given by who collected it; null where not known.</summary>
    public string? Language { get; private init; }

    /// <summary>A document of bytes in UTF-8.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static SourceDocument FromBytes(string name, ReadOnlySpan<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        ReadOnlySpan<byte> content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        bool valid = System.Text.Unicode.Utf8.IsValid(content);
        string text = Encoding.UTF8.GetString(content);
        return new SourceDocument(name, text, sha256, valid ? [] : [InvalidUtf8]);
    }

    /// <summary>A document of text. Its hash is that of the text as UTF-8.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceDocument FromText(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        string whole = ReplaceLoneSurrogates(text, out int replaced);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(whole.Length));
        int length = Encoding.UTF8.GetBytes(whole, bytes);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
        ArrayPool<byte>.Shared.Return(bytes);
        return new SourceDocument(name, whole, sha256, replaced == 0 ? [] : ["Lone surrogates were read as U+FFFD."]);
    }

    /// <summary>A document of text. Its hash is that of the text as UTF-8.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static SourceDocument FromText(string name, ReadOnlyMemory<char> text) => FromText(name, text.ToString());

    /// <summary>Reads a stream to its end, as UTF-8.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static SourceDocument FromStream(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return FromBytes(name, copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }

    /// <summary>Reads a file, as UTF-8. Its name is the path as given, with <c>/</c> between folders.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name to keep instead; the path where null.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    public static SourceDocument FromFile(string path, string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return FromBytes(name ?? path.Replace('\\', '/'), File.ReadAllBytes(path));
    }

    /// <summary>The same document with what its collector knows of it; what is null here stays as it was.</summary>
    /// <param name="uri">Where it was published.</param>
    /// <param name="published">When it was published: used where the page itself does not say.</param>
    /// <param name="retrieved">When it was collected.</param>
    /// <param name="language">Its language as a BCP 47 tag.</param>
    public SourceDocument With(string? uri = null, EdtfDate? published = null, EdtfDate? retrieved = null, string? language = null) =>
        new(this, Notices)
        {
            Uri = uri ?? Uri,
            Published = published ?? Published,
            Retrieved = retrieved ?? Retrieved,
            Language = language ?? Language,
        };

    /// <summary>The same document with something to be said about how it was read.</summary>
    internal SourceDocument With(string notice) => new(this, [.. Notices, notice]);

    /// <summary>Attributes the words at a span of this document. What it returns is true by construction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends beyond the text.</exception>
    /// <exception cref="ArgumentException">The span covers nothing.</exception>
    public SourceAttribution Cite(TextSpan span)
    {
        if (span.End > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The span ends beyond the text of {Name}.");
        }

        return new SourceAttribution(Id, span, Text.Substring(span.Start, span.Length));
    }

    /// <summary>What a dataset keeps of this document.</summary>
    /// <param name="articles">The pieces found in it.</param>
    /// <param name="notices">What else has to be said about it, after what decoding said.</param>
    public DocumentInfo Describe(ValueList<Article> articles = default, ValueList<string> notices = default) =>
        new(Id, Name, Sha256, Text.Length)
        {
            Uri = Uri,
            Retrieved = Retrieved,
            Language = Language,
            Articles = articles,
            Notices = notices.IsEmpty ? Notices : [.. Notices, .. notices],
        };

    private static string ReplaceLoneSurrogates(string text, out int replaced)
    {
        replaced = 0;
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
        {
            return text;
        }

        char[]? changed = null;
        for (int i = first; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            changed ??= text.ToCharArray();
            changed[i] = '\uFFFD';
            replaced++;
        }

        return changed is null ? text : new string(changed);
    }
}
