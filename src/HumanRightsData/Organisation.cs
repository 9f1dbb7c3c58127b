using System.Text.Json.Serialization;

namespace HumanRightsData;

/// <summary>A body that acts: an organ of a state, an NGO, a party, a firm, a medium, a court, an armed group.</summary>
/// <remarks>One record stands for one body of a document; its sources are all mentions of it. The id's key is empty.</remarks>
public sealed record Organisation : SourcedRecord
{
    /// <summary>Records an organisation.</summary>
    /// <exception cref="ArgumentException">The id or the name is empty, or there is no source.</exception>
    public Organisation(RecordId id, string name, ValueList<SourceAttribution> sources)
        : base(RecordType.Organisation, id, sources) => Name = name;

    /// <summary>The fullest form of the name that the document gives.</summary>
    /// <exception cref="ArgumentException">On setting: the name is empty.</exception>
    public string Name
    {
        get;
        init => field = NotBlank(value, "An organisation's name");
    }

    /// <summary>Other forms of the name and acronyms in the document, in order of first mention.</summary>
    public ValueList<string> Names { get; init; }

    /// <summary>What sort of body it is; null where the words do not say.</summary>
    public OrganisationKind? Kind { get; init; }
}

/// <summary>Sorts of bodies.</summary>
public enum OrganisationKind
{
    /// <summary>An organ of a state: government, ministry, parliament, agency.</summary>
    [JsonStringEnumMemberName("state")] State,

    /// <summary>A body between states: the United Nations and its organs, the European Union.</summary>
    [JsonStringEnumMemberName("intergovernmental")] Intergovernmental,

    /// <summary>A court or tribunal.</summary>
    [JsonStringEnumMemberName("court")] Court,

    /// <summary>A non-governmental organisation, association, foundation or campaign.</summary>
    [JsonStringEnumMemberName("ngo")] Ngo,

    /// <summary>A political party, movement or coalition.</summary>
    [JsonStringEnumMemberName("party")] Party,

    /// <summary>An armed force, its unit, or an armed group.</summary>
    [JsonStringEnumMemberName("armed")] Armed,

    /// <summary>A newspaper, broadcaster, agency or site.</summary>
    [JsonStringEnumMemberName("media")] Media,

    /// <summary>A university, school or research institute.</summary>
    [JsonStringEnumMemberName("academic")] Academic,

    /// <summary>A firm.</summary>
    [JsonStringEnumMemberName("company")] Company,

    /// <summary>A church or other religious body.</summary>
    [JsonStringEnumMemberName("religious")] Religious,
}
