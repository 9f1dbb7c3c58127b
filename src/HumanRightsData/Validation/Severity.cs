using System.Text.Json.Serialization;

namespace HumanRightsData.Validation;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be mended.</summary>
    [JsonStringEnumMemberName("info")] Info,

    /// <summary>Probably wrong, or unwise to pass on as it is: a person should look.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>Wrong: the record contradicts itself, its source or the format.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
