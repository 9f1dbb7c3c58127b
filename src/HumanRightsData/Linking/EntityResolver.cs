using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Finds which name mentions of a document name the same person, body or place.</summary>
/// <remarks>
/// Full names come first, surnames, acronyms and bodies of one word after them, so that a headline's surname finds the name that follows. Two people
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
    private const int ShortNames = 4; // acronyms, and bodies of one word

    /// <summary>So many numbers of words are told apart, from none on.</summary>
    private const int MostCounted = 4;

    public static void Resolve(Page page, Mentions mentions, Entities entities)
    {
        entities.Clear();
        ReadNames(page, mentions, entities);
        ResolvePeople(page, mentions, entities, LongNames);
        ResolvePeople(page, mentions, entities, NamesOfTwo);
        ResolvePeople(page, mentions, entities, NamesOfOne);
        ResolveOthers(page, mentions, entities, Others);
        ResolveOthers(page, mentions, entities, ShortNames);
        bool united = false;
        foreach (ref readonly NameMention mention in mentions.Names.Items)
        {
            if (mention.AliasOf >= 0 && mentions.Names[mention.AliasOf].Kind == mention.Kind)
            {
                Unite(entities, mention.Entity, mentions.Names[mention.AliasOf].Entity);
                united = true;
            }
        }

        Settle(page, mentions, entities, united);
    }

    /// <summary>Reads the words of all names, and says in which pass each is resolved.</summary>
    private static void ReadNames(Page page, Mentions mentions, Entities entities)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        ReadOnlySpan<ulong> hashes = page.Tokens.Hashes;
        ReadOnlySpan<NameMention> names = mentions.Names.Items;
        for (int m = 0; m < names.Length; m++)
        {
            ref readonly NameMention mention = ref names[m];
            ref NameWords name = ref entities.Names.Add();
            name.First = entities.Words.Count;
            name.Whole = KeyHash.Start;
            for (int t = mention.Run.First; t < mention.Run.End; t++)
            {
                if (tokens[t].IsWord && !tokens[t].Has(TokenFlags.Dotted | TokenFlags.Hyphenated))
                {
                    Add(entities, ref name, entities.WordKeys.Of(page.Text, tokens[t], hashes[t], mention.Kind));
                }
                else if (tokens[t].Kind is TokenKind.Word or TokenKind.Number)
                {
                    ReadParts(page, mention, t, entities, ref name);
                }
            }

            name.Length = entities.Words.Count - name.First;
            int acronym = mention.Run.Length == 1 & tokens[mention.Run.First].AllCapitals ? 1 : 0;
            entities.Turns[Turns[(2 * MostCounted * (int)mention.Kind) + (2 * Math.Min(name.Counted, MostCounted - 1)) + acronym]].Add(m);
        }
    }

    /// <summary>The pass of a name by its kind, how many words count (three and more are one), and whether it is an acronym: looked up, as it is not foreseen.</summary>
    private static ReadOnlySpan<byte> Turns =>
    [
        NamesOfOne, NamesOfOne, NamesOfOne, NamesOfOne, NamesOfTwo, NamesOfTwo, LongNames, LongNames,
        ShortNames, ShortNames, ShortNames, ShortNames, Others, ShortNames, Others, ShortNames,
        Others, ShortNames, Others, ShortNames, Others, ShortNames, Others, ShortNames,
    ];

    /// <summary>Adds a word with hyphens or stops, or a number: of people all but their last names in two parts.</summary>
    private static void ReadParts(Page page, in NameMention mention, int word, Entities entities, ref NameWords name)
    {
        ref readonly Token token = ref page.Tokens[word];
        ReadOnlySpan<char> text = page.TextOf(token);
        int hyphen = mention.Kind == NameKind.Person && word < mention.Run.End - 1 && token.Has(TokenFlags.Hyphenated)
            ? text.IndexOfAny('-', '\u2010', '\u2011') : -1;
        if (hyphen >= 0)
        {
            Add(entities, ref name, NameWordKeys.Read(text[..hyphen], token, mention.Kind));
            Add(entities, ref name, NameWordKeys.Read(text[(hyphen + 1)..], token, mention.Kind));
        }
        else if (token.IsWord && !token.Has(TokenFlags.Dotted))
        {
            Add(entities, ref name, entities.WordKeys.Of(page.Text, token, page.KeyOf(word), mention.Kind));
        }
        else
        {
            Add(entities, ref name, NameWordKeys.Read(text, token, mention.Kind));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Entities entities, ref NameWords name, in NameWordKey word)
    {
        // Which words are small ones is not foreseen: they are counted without a branch.
        entities.Words.Add(word);
        uint whole = (name.Whole ^ word.Key) * 16777619;
        name.Whole = word.IsSmall ? name.Whole : whole;
        name.Counted += word.IsSmall ? 0 : 1;
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
        if (a.Length != b.Length)
        {
            return false;
        }

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
    private static void Settle(Page page, Mentions mentions, Entities entities, bool united)
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
            int named = united ? Find(entities, mention.Entity) : mention.Entity;
            bool isAlias = named != mention.Entity && mention.Kind == NameKind.Person; // "Ada Okoro, alias Adaeze Okoronkwo"
            ref Entity root = ref items[named];
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
            ref readonly NameMention fullest = ref names[entity.FullestMention];
            // Of names of one length the first that is not shouted.
            bool longer = mention.Run.Span.Length > fullest.Run.Span.Length
                || (entity.Kind == NameKind.Person && mention.Run.Span.Length == fullest.Run.Span.Length
                && page.Tokens[fullest.Run.First].AllCapitals && !page.Tokens[mention.Run.First].AllCapitals);
            if (entity.Kind == NameKind.Place)
            {
                longer = (longer || IsOther(page, fullest)) && !IsOther(page, mention); // "the Islamic Republic" beside "Iran"
            }

            if (longer && !isAlias)
            {
                entity.FullestMention = m;
            }

            if (entity.OrganisationKind == 0)
            {
                entity.OrganisationKind = mention.OrganisationKind;
            }
        }

        entities.Items.RemoveRange(0, before);
        entities.Items.Truncate(count);
    }

    /// <summary>Whether a place is named by other words than its name's.</summary>
    private static bool IsOther(Page page, in NameMention mention)
    {
        if (mention.Run.Length != 2)
        {
            return false; // all that the list has are of two words
        }

        PhraseMatch match = page.Lexicon.Match(page.Tokens.Items[..mention.Run.End], mention.Run.First, WordClass.Place);
        return match.Length == 2 && page.Lexicon.Value(match.Id, WordClass.Place).Has(NameLists.PlaceOther);
    }
}
