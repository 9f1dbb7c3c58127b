using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Makes the records of people and organisations.</summary>
internal static class EntityBuilder
{
    /// <summary>A text is looked for among so many to be used again.</summary>
    private const int MostShared = 16;

    /// <summary>Adds the people, then the organisations, each in order of first mention.</summary>
    public static void Build(LinkingContext context)
    {
        ReadOnlySpan<NameMention> names = context.Mentions.Names.Items;
        Groups mentions = context.Work.Mentions;
        mentions.Start(context.Entities.Items.Count, names.Length);
        for (int m = names.Length - 1; m >= 0; m--)
        {
            mentions.AddBefore(names[m].Entity, m);
        }

        ReadOnlySpan<RoleMention> held = context.Mentions.Roles.Items;
        Groups roles = context.Work.Others;
        roles.Start(context.Entities.Items.Count, held.Length);
        for (int r = held.Length - 1; r >= 0; r--)
        {
            roles.AddBefore(names[held[r].Person].Entity, r);
        }

        Build(context, NameKind.Person);
        Build(context, NameKind.Organisation);
    }

    private static void Build(LinkingContext context, NameKind kind)
    {
        ReadOnlySpan<Entity> entities = context.Entities.Items.Items;
        for (int e = 0; e < entities.Length; e++)
        {
            ref readonly Entity entity = ref entities[e];
            if (entity.Kind != kind)
            {
                continue;
            }

            int first = entity.FirstMention;
            string name = context.NameOfEntity(e);
            SourceAttribution[] sources = SourcesOf(context, name, first);
            ValueList<string> names = NamesOf(context, name, sources);
            RecordId id = context.IdOfEntity(e);
            context.Add(kind == NameKind.Person
                ? new Person(id, name, new(sources)) { Rule = "person.name", Names = names, Honorifics = HonorificsOf(context, first), Roles = RolesOf(context, e) }
                : new Organisation(id, name, new(sources))
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

    /// <summary>All mentions of an entity; those of the same words share them.</summary>
    private static SourceAttribution[] SourcesOf(LinkingContext context, string name, int first)
    {
        SourceAttribution[] sources = new SourceAttribution[context.Work.Mentions.CountFrom(first)];
        for (int i = 0, m = first; i < sources.Length; i++, m = context.Work.Mentions.Next(m))
        {
            TokenRun run = context.Mentions.Names[m].Run;
            ReadOnlySpan<char> words = context.TextAt(run);
            string? quote = words.SequenceEqual(name) ? name : null;
            for (int known = Math.Max(0, i - MostShared); known < i && quote is null; known++)
            {
                quote = words.SequenceEqual(sources[known].Quote) ? sources[known].Quote : null;
            }

            sources[i] = new SourceAttribution(context.Document.Id, run.Span, quote ?? words.ToString());
        }

        return sources;
    }

    /// <summary>The roles of an entity, in order of the text, each once.</summary>
    private static ValueList<PersonRole> RolesOf(LinkingContext context, int entity)
    {
        int first = context.Work.Others.First(entity);
        if (first < 0)
        {
            return default;
        }

        DistinctList<PersonRole> roles = context.Work.Roles;
        roles.Clear();
        for (int r = first; r >= 0; r = context.Work.Others.Next(r))
        {
            ref readonly RoleMention mention = ref context.Mentions.Roles[r];
            string title = context.TextOf(mention.Title);
            PersonRole role;
            if (mention.Body < 0)
            {
                role = new PersonRole(title);
            }
            else
            {
                ref readonly NameMention body = ref context.Mentions.Names[mention.Body];
                role = new PersonRole(title)
                {
                    OrganisationName = context.TextOf(body.Run),
                    Organisation = body.Kind == NameKind.Organisation ? context.IdOfEntity(body.Entity) : null,
                };
            }

            roles.Add(role);
        }

        roles.RemoveShort(IsShortOf);
        return roles.ToValueList();
    }

    /// <summary>"Secretary" where another mention says "Secretary" of a body.</summary>
    private static bool IsShortOf(PersonRole role, PersonRole other) => role.OrganisationName is null && other.OrganisationName is not null
        && role.Title == other.Title;

    /// <summary>The titles that stand at a person's mentions, each once.</summary>
    private static ValueList<string> HonorificsOf(LinkingContext context, int first)
    {
        List<string> titles = context.Work.Titles;
        titles.Clear();
        for (int m = first; m >= 0; m = context.Work.Mentions.Next(m))
        {
            ref readonly NameMention mention = ref context.Mentions.Names[m];
            AddTitles(context, mention.TitleFirst, mention.TitleEnd, titles);
            AddTitles(context, mention.AfterFirst, mention.AfterEnd, titles);
        }

        return titles.Count == 0 ? default : new([.. titles]);
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
    private static ValueList<string> NamesOf(LinkingContext context, string name, SourceAttribution[] sources)
    {
        DistinctList<string> names = context.Work.Names;
        names.Clear();
        foreach (SourceAttribution source in sources)
        {
            // Most mentions share their words with the name or with the mention before.
            if (!ReferenceEquals(source.Quote, name))
            {
                string other = LinkingContext.TextOf(source.Quote);
                if (other != name)
                {
                    names.Add(other);
                }
            }
        }

        return names.ToValueList();
    }
}
