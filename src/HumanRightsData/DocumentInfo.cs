using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>What a dataset keeps of a document: all but its text.</summary>
public sealed record DocumentInfo
{
    /// <summary>Describes a document.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="name">The name it was read under, a relative path as a rule.</param>
    /// <param name="sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
    /// <param name="length">The length of its text in UTF-16 units.</param>
    /// <exception cref="ArgumentException">The id or the name is empty, the hash is none, or the length is negative.</exception>
    public DocumentInfo(RecordId id, string name, string sha256, int length)
    {
        if (id.IsEmpty)
        {
            throw new ArgumentException("A document has an id.", nameof(id));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!RecordId.IsHash(sha256))
        {
            throw new ArgumentException("A SHA-256 is 64 lower-case hexadecimal digits.", nameof(sha256));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Id = id;
        Name = name;
        Sha256 = sha256;
        Length = length;
    }

    /// <summary>The document's id, which comes from its hash alone.</summary>
    public RecordId Id { get; }

    /// <summary>The name it was read under, a relative path as a rule.</summary>
    public string Name { get; }

    /// <summary>The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The length of its text in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Where it was published, as given by who collected it.</summary>
    public string? Uri { get; init; }

    /// <summary>When it was collected, as given by who collected it.</summary>
    public EdtfDate? Retrieved { get; init; }

    /// <summary>Its language as a BCP 47 tag; null where not known.</summary>
    public string? Language { get; init; }

    /// <summary>The pieces found in it, in order.</summary>
    public ValueList<Article> Articles { get; init; }

    /// <summary>What was replaced or could not be read.</summary>
    public ValueList<string> Notices { get; init; }
}
