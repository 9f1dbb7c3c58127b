using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Finds which name mentions of a document name the same person, body or place.</summary>
/// <remarks>
/// Full names come first, surnames and acronyms alone after them, so that a headline's surname finds the name that follows. Two people
/// are never made one: a surname that two bear stands for itself.
/// </remarks>
internal static partial class EntityResolver
{
    /// <summary>So many names under one key are looked at, the latest first, so that resolving stays linear.</summary>
    private const int MostUnderOneKey = 24;

    // What a key in the table is of.
    private const uint PersonLast = 0x9E3779B1;
    private const uint PersonAny = 0x85EBCA6B;
    private const uint Whole = 0xC2B2AE35;
    private const uint Group = 0x27D4EB2F;
    private const uint FirstOf = 0x165667B1;
    private const uint LastOf = 0xD3A2646C;
    private const uint Initials = 0xFD7046C5;

    // The passes.
    private const int LongNames = 0;
    private const int NamesOfTwo = 1;
    private const int NamesOfOne = 2;
    private const int Others = 3;
    private const int Acronyms = 4;

    public static void Resolve(Page page, Mentions mentions, Entities entities)
    {
        entities.Clear();
        ReadNames(page, mentions, entities);
        ResolvePeople(page, mentions, entities, LongNames);
        ResolvePeople(page, mentions, entities, NamesOfTwo);
        ResolvePeople(page, mentions, entities, NamesOfOne);
        ResolveOthers(page, mentions, entities, Others);
        ResolveOthers(page, mentions, entities, Acronyms);
        bool united = false;
        foreach (ref readonly NameMention mention in mentions.Names.Items)
        {
            if (mention.AliasOf >= 0 && mentions.Names[mention.AliasOf].Kind == mention.Kind)
            {
                Unite(entities, mention.Entity, mentions.Names[mention.AliasOf].Entity);
                united = true;
            }
        }

        Settle(mentions, entities, united);
    }

    /// <summary>Reads the words of all names, and says in which pass each is resolved.</summary>
    private static void ReadNames(Page page, Mentions mentions, Entities entities)
    {
        ReadOnlySpan<NameMention> names = mentions.Names.Items;
        for (int m = 0; m < names.Length; m++)
        {
            ref readonly NameMention mention = ref names[m];
            ref readonly Token token = ref page.Tokens[mention.Run.First];
            int like = FindLike(page, names, entities, m);
            if (like == m)
            {
                ReadWords(page, mention, entities, m);
            }
            else
            {
                entities.Names.Add(entities.Names[like]);
            }

            int words = entities.Names[m].Counted;
            int turn = mention.Kind != NameKind.Person ? (mention.Run.Length == 1 && token.AllCapitals ? Acronyms : Others)
                : words > 2 ? LongNames : words == 2 ? NamesOfTwo : NamesOfOne;
            entities.Turns[turn].Add(m);
        }
    }

    /// <summary>The first mention of the same kind in the same words; the mention itself where there is none before it.</summary>
    private static int FindLike(Page page, ReadOnlySpan<NameMention> names, Entities entities, int m)
    {
        ref readonly NameMention mention = ref names[m];
        ReadOnlySpan<ulong> hashes = page.Tokens.Hashes;
        ulong hash = (ulong)mention.Kind + 1;
        for (int t = mention.Run.First; t < mention.Run.End; t++)
        {
            ref readonly Token token = ref page.Tokens[t];
            if (!token.IsWord || token.Has(TokenFlags.Dotted))
            {
                return m; // what is the same for its writings says less than they
            }

            hash = (hash ^ hashes[t]) * 0x9E3779B97F4A7C15;
        }

        uint key = (uint)(hash >> 32);
        int entry = entities.Writings.First(key);
        if (entry == 0)
        {
            entities.Writings.Add(key, m);
            return m;
        }

        int like = entities.Writings.Value(entry);
        TokenRun run = names[like].Run;
        return names[like].Kind == mention.Kind && hashes[run.First..run.End].SequenceEqual(hashes[mention.Run.First..mention.Run.End]) ? like : m;
    }

    /// <summary>The keys of the words of a name.</summary>
    private static void ReadWords(Page page, in NameMention mention, Entities entities, int m)
    {
        int first = entities.Words.Count, counted = 0;
        for (int t = mention.Run.First; t < mention.Run.End; t++)
        {
            ref readonly Token token = ref page.Tokens[t];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            int hyphen = mention.Kind == NameKind.Person && t < mention.Run.End - 1 && token.Has(TokenFlags.Hyphenated)
                ? page.TextOf(token).IndexOfAny('-', '\u2010', '\u2011') : -1;
            if (hyphen >= 0)
            {
                counted += Add(page, entities, token, token.Start, hyphen, 0, mention.Kind);
                counted += Add(page, entities, token, token.Start + hyphen + 1, token.Length - hyphen - 1, 0, mention.Kind);
                continue;
            }

            counted += Add(page, entities, token, token.Start, token.Length, token.IsWord && !token.Has(TokenFlags.Dotted) ? page.KeyOf(t) : 0, mention.Kind);
        }

        entities.Names.Add(new NameWords { First = first, Length = entities.Words.Count - first, Counted = counted, Like = m });
    }

    /// <summary>Adds a word of a name, a token or a part of it; 1 is returned for one that counts.</summary>
    private static int Add(Page page, Entities entities, in Token token, int start, int length, ulong hash, NameKind kind)
    {
        NameWordKey word = entities.WordKeys.Of(page.Text, start, length, hash, stem: kind == NameKind.Organisation);
        word.IsInitial = token.Has(TokenFlags.OneLetter);
        word.IsSmall = kind == NameKind.Person
            ? token.Is(WordClass.NameParticle) && !token.Is(WordClass.GivenName)
            : token.Is(WordClass.NameConnector | WordClass.Determiner);
        entities.Words.Add(word);
        return word.IsSmall ? 0 : 1;
    }

    private static ReadOnlySpan<NameWordKey> WordsOf(Entities entities, int mention)
    {
        ref readonly NameWords name = ref entities.Names[mention];
        return entities.Words.Items.Slice(name.First, name.Length);
    }

    private static int CountOf(ReadOnlySpan<NameWordKey> words)
    {
        int count = 0;
        foreach (ref readonly NameWordKey word in words)
        {
            count += word.IsSmall ? 0 : 1;
        }

        return count;
    }

    private static bool SequenceEqualKeys(this ReadOnlySpan<NameWordKey> a, ReadOnlySpan<NameWordKey> b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i].Key != b[i].Key)
            {
                return false;
            }
        }

        return true;
    }

    private static int Add(Mentions mentions, Entities entities, int mention)
    {
        int entity = entities.Items.Count;
        entities.Items.Add(new Entity
        {
            Kind = mentions.Names[mention].Kind,
            FullestMention = mention,
            FirstMention = mention,
            Same = entity,
        });
        mentions.Names[mention].Entity = entity;
        return entity;
    }

    private static void Join(Mentions mentions, Entities entities, int mention, int entity)
    {
        mentions.Names[mention].Entity = entity;
        ref Entity item = ref entities.Items[entity];
        item.FirstMention = Math.Min(item.FirstMention, mention);
        if (IsFuller(mentions, mention, item.FullestMention))
        {
            item.FullestMention = mention;
        }
    }

    /// <summary>Whether one mention's name is longer than another's, or as long and stands before it.</summary>
    private static bool IsFuller(Mentions mentions, int mention, int than)
    {
        int a = mentions.Names[mention].Run.Span.Length;
        int b = mentions.Names[than].Run.Span.Length;
        return a > b || (a == b && mention < than);
    }

    private static void Unite(Entities entities, int a, int b)
    {
        a = Find(entities, a);
        b = Find(entities, b);
        if (a != b)
        {
            entities.Items[Math.Max(a, b)].Same = Math.Min(a, b);
        }
    }

    private static int Find(Entities entities, int entity)
    {
        while (entities.Items[entity].Same != entity)
        {
            entity = entities.Items[entity].Same = entities.Items[entities.Items[entity].Same].Same;
        }

        return entity;
    }

    /// <summary>Puts the entities in the order of their first mentions and points every mention at its own.</summary>
    private static void Settle(Mentions mentions, Entities entities, bool united)
    {
        // The settled entities stand after those of the passes; a root points at its settled one by FirstMention.
        int before = entities.Items.Count;
        Span<Entity> items = entities.Items.Resize(2 * before);
        Span<Entity> settled = items[before..];
        Span<NameMention> names = mentions.Names.Items;
        int count = 0;
        for (int m = 0; m < names.Length; m++)
        {
            ref NameMention mention = ref names[m];
            ref Entity root = ref items[united ? Find(entities, mention.Entity) : mention.Entity];
            if (root.FirstMention >= 0)
            {
                settled[count] = root;
                settled[count].FirstMention = settled[count].FullestMention = m;
                settled[count].Same = count;
                root.FirstMention = -1 - count;
                count++;
            }

            mention.Entity = -1 - root.FirstMention;
            ref Entity entity = ref settled[mention.Entity];
            if (mention.Run.Span.Length > names[entity.FullestMention].Run.Span.Length)
            {
                entity.FullestMention = m; // of names of one length the first
            }

            if (entity.OrganisationKind == 0)
            {
                entity.OrganisationKind = mention.OrganisationKind;
            }
        }

        entities.Items.RemoveRange(0, before);
        entities.Items.Truncate(count);
    }
}
