using System.Text.Json.Serialization;

namespace HumanRightsData;

/// <summary>What a line of a dataset is: the word before the colon of a <see cref="RecordId"/>.</summary>
public enum RecordType
{
    /// <summary>A file or page that records were found in.</summary>
    [JsonStringEnumMemberName("document")] Document,

    /// <summary>A person named.</summary>
    [JsonStringEnumMemberName("person")] Person,

    /// <summary>A body named.</summary>
    [JsonStringEnumMemberName("organisation")] Organisation,

    /// <summary>Something that happened.</summary>
    [JsonStringEnumMemberName("event")] Event,

    /// <summary>Words or content ascribed to a speaker.</summary>
    [JsonStringEnumMemberName("statement")] Statement,

    /// <summary>A stated quantity.</summary>
    [JsonStringEnumMemberName("figure")] Figure,
}
