using System.Text.Json.Serialization;

namespace HumanRightsData;

/// <summary>What all records have: an id and the words they rest on.</summary>
public abstract record SourcedRecord
{
    private protected SourcedRecord(RecordType type, RecordId id, ValueList<SourceAttribution> sources)
    {
        Type = type;
        Id = id;
        Sources = sources;
    }

    /// <summary>What the record is.</summary>
    [JsonIgnore]
    public RecordType Type { get; }

    /// <summary>The record's name. One that this library made begins with the record's type.</summary>
    /// <exception cref="ArgumentException">On setting: the id is empty.</exception>
    public RecordId Id
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("A record has an id.", nameof(value)) : value;
    }

    /// <summary>Which rule of the library made the record, so that a wrong one can be found and mended; null for a record from elsewhere.</summary>
    public string? Rule { get; init; }

    /// <summary>The words the record rests on: at least one attribution, the one that identifies the record first.</summary>
    /// <exception cref="ArgumentException">On setting: the list is empty or holds null.</exception>
    public ValueList<SourceAttribution> Sources
    {
        get;
        init
        {
            if (value.IsEmpty)
            {
                throw new ArgumentException("A record rests on at least one source.", nameof(value));
            }

            foreach (SourceAttribution source in value)
            {
                if (source is null)
                {
                    throw new ArgumentException("A source is an attribution, never null.", nameof(value));
                }
            }

            field = value;
        }
    }

    private protected static string NotBlank(string value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"{what} is not empty.", nameof(value)) : value;
}
