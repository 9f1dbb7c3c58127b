using System.Text.Json.Serialization;

namespace HumanRightsData;

/// <summary>A human being whom a document names.</summary>
/// <remarks>
/// One record stands for one person of a document; its sources are all mentions of the name. The id's key is empty.
/// </remarks>
public sealed record Person : SourcedRecord
{
    /// <summary>Records a person.</summary>
    /// <exception cref="ArgumentException">The id or the name is empty, or there is no source.</exception>
    public Person(RecordId id, string name, ValueList<SourceAttribution> sources)
        : base(RecordType.Person, id, sources) => Name = name;

    /// <summary>The fullest form of the name that the document gives, without titles.</summary>
    /// <exception cref="ArgumentException">On setting: the name is empty.</exception>
    public string Name
    {
        get;
        init => field = NotBlank(value, "A person's name");
    }

    /// <summary>Other forms of the name in the document, in order of first mention.</summary>
    public ValueList<string> Names { get; init; }

    /// <summary>Titles and forms of address that stand before or after the name ("Dr", "Ayatollah", "QC").</summary>
    public ValueList<string> Honorifics { get; init; }

    /// <summary>Posts and functions that the document gives the person.</summary>
    public ValueList<PersonRole> Roles { get; init; }

    /// <summary>What has to be kept in mind before this person's data is passed on; null where nobody has judged it.</summary>
    public ProtectionNeed? Protection { get; init; }
}

/// <summary>A post or function of a person: "President of the International Committee".</summary>
public sealed record PersonRole
{
    /// <summary>A role with its title.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    public PersonRole(string title) => Title = title;

    /// <summary>The title as the document words it ("former Vice-President").</summary>
    /// <exception cref="ArgumentException">On setting: the title is empty.</exception>
    public string Title
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A role has a title.", nameof(value)) : value;
    }

    /// <summary>The body that the role is held in, where it has a record.</summary>
    public RecordId? Organisation { get; init; }

    /// <summary>The body or place that the role is held in, as the document names it.</summary>
    public string? OrganisationName { get; init; }
}

/// <summary>How much care a person's data needs, as somebody responsible has judged it.</summary>
public enum ProtectionNeed
{
    /// <summary>Public already, by the person's own will or office.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>Not to be published without consent.</summary>
    [JsonStringEnumMemberName("restricted")] Restricted,

    /// <summary>Not to be named: at risk of reprisal.</summary>
    [JsonStringEnumMemberName("at-risk")] AtRisk,
}
