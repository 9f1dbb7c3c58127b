using HumanRightsData.Lexicons;
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

        List<PersonRole>?[] rolesOf = RolesOf(context);
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
                ? new Person(id, name, sources) { Rule = "person.name", Names = names, Honorifics = HonorificsOf(context, of), Roles = [.. rolesOf[e] ?? []] }
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

    /// <summary>The roles of each entity, in order of the text, each once.</summary>
    private static List<PersonRole>?[] RolesOf(LinkingContext context)
    {
        List<PersonRole>?[] roles = new List<PersonRole>?[context.Entities.Items.Count];
        foreach (ref readonly RoleMention mention in context.Mentions.Roles.Items)
        {
            PersonRole role = new(context.TextOf(mention.Title));
            if (mention.Body >= 0)
            {
                ref NameMention body = ref context.Mentions.Names[mention.Body];
                role = role with
                {
                    OrganisationName = context.TextOf(body.Run),
                    Organisation = body.Kind == NameKind.Organisation ? context.IdOfEntity(body.Entity) : null,
                };
            }

            List<PersonRole> of = roles[context.Mentions.Names[mention.Person].Entity] ??= [];
            if (!of.Contains(role))
            {
                of.Add(role);
            }
        }

        return roles;
    }

    /// <summary>The titles that stand at a person's mentions, each once.</summary>
    private static ValueList<string> HonorificsOf(LinkingContext context, List<int> of)
    {
        List<string> titles = [];
        foreach (int m in of)
        {
            NameMention mention = context.Mentions.Names[m];
            AddTitles(context, mention.TitleFirst, mention.TitleEnd, titles);
            AddTitles(context, mention.AfterFirst, mention.AfterEnd, titles);
        }

        return [.. titles];
    }

    private static void AddTitles(LinkingContext context, int first, int end, List<string> titles)
    {
        for (int t = first; t < end;)
        {
            PhraseMatch match = context.Page.Lexicon.Match(context.Page.Tokens.Items[..end], t, WordClass.Honorific | WordClass.RoleNoun);
            if (!match.Found || (match.Classes & WordClass.Honorific) == 0 || !context.Page.Tokens[t].Capitalised)
            {
                t += Math.Max(match.Length, 1);
                continue;
            }

            string title = context.TextOf(TokenRun.Of(context.Page, t, t + match.Length));
            if (!titles.Contains(title, StringComparer.Ordinal))
            {
                titles.Add(title);
            }

            t += match.Length;
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
