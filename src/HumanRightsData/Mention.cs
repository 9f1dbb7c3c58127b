using System.Text.Json.Serialization;

namespace HumanRightsData;

/// <summary>A span of a document's text that names or states something: what records are made from.</summary>
public sealed record Mention
{
    /// <summary>A mention of a kind at the words of its source.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public Mention(MentionKind kind, SourceAttribution source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Kind = kind;
        Source = source;
    }

    /// <summary>What sort of thing is named or stated.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>The words of the mention and where they stand.</summary>
    /// <exception cref="ArgumentNullException">On setting: the attribution is null.</exception>
    public SourceAttribution Source
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The normalised form, null where there is none: of a name the fullest one in the document, of a date its EDTF, of a quantity
    /// its bounds as <c>lower/upper</c> with <c>..</c> for an open one, of an article its title.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Which rule of the library found it; null for a mention from elsewhere.</summary>
    public string? Rule { get; init; }
}

/// <summary>Sorts of mentions.</summary>
public enum MentionKind
{
    /// <summary>A person's name.</summary>
    [JsonStringEnumMemberName("person")] Person,

    /// <summary>The name of a body that acts.</summary>
    [JsonStringEnumMemberName("organisation")] Organisation,

    /// <summary>The name of a country, city, region, building or site.</summary>
    [JsonStringEnumMemberName("place")] Place,

    /// <summary>A date.</summary>
    [JsonStringEnumMemberName("date")] Date,

    /// <summary>A quantity, from its qualifier to the end of the number.</summary>
    [JsonStringEnumMemberName("quantity")] Quantity,

    /// <summary>Words between quotation marks.</summary>
    [JsonStringEnumMemberName("quotation")] Quotation,

    /// <summary>A published piece.</summary>
    [JsonStringEnumMemberName("article")] Article,
}
