using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Makes the records of people and organisations.</summary>
internal static class EntityBuilder
{
    public static void Build(LinkingContext context)
    {
        List<int>?[] mentionsOf = new List<int>?[context.Entities.Items.Count];
        for (int m = 0; m < context.Mentions.Names.Count; m++)
        {
            (mentionsOf[context.Mentions.Names[m].Entity] ??= []).Add(m);
        }

        for (int e = 0; e < mentionsOf.Length; e++)
        {
            Entity entity = context.Entities.Items[e];
            if (entity.Kind == NameKind.Place || mentionsOf[e] is not { } of)
            {
                continue;
            }

            RecordId id = context.IdOfEntity(e);
            string name = context.NameOfEntity(e);
            ValueList<SourceAttribution> sources = [.. of.Select(m => context.Cite(context.Mentions.Names[m].Run))];
            ValueList<string> names = NamesOf(context, name, of);
            context.Records.Add(entity.Kind == NameKind.Person
                ? new Person(id, name, sources) { Rule = "person.name", Names = names }
                : new Organisation(id, name, sources)
                {
                    Rule = "organisation.name",
                    Names = names,
                    Kind = entity.OrganisationKind == 0 ? null : (OrganisationKind)(entity.OrganisationKind - 1),
                });
        }
    }

    /// <summary>Adds the mentions of names to the mention layer.</summary>
    public static void Annotate(LinkingContext context, List<Mention> found)
    {
        foreach (ref readonly NameMention mention in context.Mentions.Names.Items)
        {
            MentionKind kind = mention.Kind switch
            {
                NameKind.Person => MentionKind.Person,
                NameKind.Organisation => MentionKind.Organisation,
                _ => MentionKind.Place,
            };
            string rule = mention.Kind switch
            {
                NameKind.Person => "person.name",
                NameKind.Organisation => "organisation.name",
                _ => "place.name",
            };
            found.Add(new Mention(kind, context.Cite(mention.Run)) { Value = context.NameOfEntity(mention.Entity), Rule = rule });
        }
    }

    /// <summary>The other names of an entity, in order of first mention.</summary>
    private static ValueList<string> NamesOf(LinkingContext context, string name, List<int> of)
    {
        List<string> names = [];
        foreach (int m in of)
        {
            string other = context.TextOf(context.Mentions.Names[m].Run);
            if (other != name && !names.Contains(other, StringComparer.Ordinal))
            {
                names.Add(other);
            }
        }

        return [.. names];
    }
}
