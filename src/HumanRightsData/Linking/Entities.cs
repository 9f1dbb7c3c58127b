using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>A person, organisation or place of the document: what one or more name mentions name.</summary>
internal struct Entity
{
    public NameKind Kind;

    /// <summary>The mention whose words are the fullest form of the name.</summary>
    public int FullestMention;

    /// <summary>The first mention, whose span gives the record its id.</summary>
    public int FirstMention;
}

/// <summary>Who is who in one document. Every name mention's <see cref="NameMention.Entity"/> is an index into it.</summary>
internal sealed class Entities
{
    public PooledBuffer<Entity> Items { get; } = new();
}
