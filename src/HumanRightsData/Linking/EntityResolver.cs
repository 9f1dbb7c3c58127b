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
internal static class EntityResolver
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

    private static void ResolvePeople(Page page, Mentions mentions, Entities entities, int turn)
    {
        foreach (int m in entities.Turns[turn].Items)
        {
            ReadOnlySpan<NameWordKey> words = WordsOf(entities, m);
            uint last = words.IsEmpty ? 0 : words[^1].Key;
            int entity = turn == NamesOfOne ? FindBearer(page, mentions, entities, m, last) : FindNamesake(entities, m, words, last);
            if (entity >= 0)
            {
                Join(mentions, entities, m, entity);
                continue;
            }

            entity = Add(mentions, entities, m);
            entities.Keys.Add(last ^ PersonLast, entity);
            if (turn != NamesOfOne)
            {
                foreach (ref readonly NameWordKey word in words[..^1])
                {
                    if (!word.IsSmall && !word.IsInitial)
                    {
                        entities.Keys.Add(word.Key ^ PersonAny, entity);
                    }
                }
            }
        }
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

    /// <summary>The person whose full name agrees with another full name; -1 for none, or where it could be more than one.</summary>
    private static int FindNamesake(Entities entities, int mention, ReadOnlySpan<NameWordKey> words, uint last)
    {
        int found = -1;
        int like = entities.Names[mention].Like;
        int looked = 0;
        for (int entry = entities.Keys.First(last ^ PersonLast); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
        {
            int entity = entities.Keys.Value(entry);
            int fullest = entities.Items[entity].FullestMention;
            if (entities.Names[fullest].Like == like || Agree(words, WordsOf(entities, fullest)))
            {
                if (found >= 0 && found != entity)
                {
                    return -1;
                }

                found = entity;
            }
        }

        // "Inti Quispe", where another mention has the second surname as well.
        looked = 0;
        for (int entry = found >= 0 ? 0 : entities.Keys.First(last ^ PersonAny); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
        {
            int entity = entities.Keys.Value(entry);
            ReadOnlySpan<NameWordKey> longer = WordsOf(entities, entities.Items[entity].FullestMention);
            if (longer.Length > words.Length && longer[..words.Length].SequenceEqualKeys(words))
            {
                if (found >= 0 && found != entity)
                {
                    return -1;
                }

                found = entity;
            }
        }

        return found;
    }

    /// <summary>Whether two names with the same last word can be one person's: the given names of the shorter stand in the longer, in order.</summary>
    private static bool Agree(ReadOnlySpan<NameWordKey> a, ReadOnlySpan<NameWordKey> b)
    {
        if (CountOf(a) > CountOf(b))
        {
            ReadOnlySpan<NameWordKey> swap = a;
            a = b;
            b = swap;
        }

        int j = 0;
        for (int i = 0; i < a.Length - 1; i++)
        {
            if (a[i].IsSmall)
            {
                continue;
            }

            while (j < b.Length - 1 && !IsSameName(a[i], b[j]))
            {
                j++;
            }

            if (j == b.Length - 1)
            {
                return false;
            }

            j++;
        }

        return true;
    }

    private static bool IsSameName(in NameWordKey a, in NameWordKey b) =>
        a.IsInitial || b.IsInitial ? a.Letter == b.Letter : a.Key == b.Key || (a.Consonants != 0 && a.Consonants == b.Consonants && a.Ending == b.Ending);

    /// <summary>The one person who bears a name that stands alone; -1 where nobody or more than one does.</summary>
    private static int FindBearer(Page page, Mentions mentions, Entities entities, int mention, uint key)
    {
        int found = FindOnly(page, mentions, entities, mention, key ^ PersonLast);
        return found == -1 ? FindOnly(page, mentions, entities, mention, key ^ PersonAny) : found;
    }

    /// <summary>The only entity under a key, or the only one named before in the same article; -1 for none, -2 for several.</summary>
    private static int FindOnly(Page page, Mentions mentions, Entities entities, int mention, uint key)
    {
        int found = -1, before = -1, alone = -1, looked = 0;
        int article = page.ArticleOf(mentions.Names[mention].Run.First);
        for (int entry = entities.Keys.First(key); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
        {
            int entity = entities.Keys.Value(entry);
            int first = entities.Items[entity].FirstMention;
            if (entities.Names[entities.Items[entity].FullestMention].Counted == 1)
            {
                alone = entity;
                continue;
            }

            found = found == -1 || found == entity ? entity : -2;
            if (first < mention && page.ArticleOf(mentions.Names[first].Run.First) == article)
            {
                before = before == -1 || before == entity ? entity : -2;
            }
        }

        return found >= 0 ? found : found == -1 ? alone : before >= 0 ? before : alone >= 0 ? alone : -2;
    }

    private static void ResolveOthers(Page page, Mentions mentions, Entities entities, int turn)
    {
        bool acronym = turn == Acronyms;
        foreach (int m in entities.Turns[turn].Items)
        {
            ref NameMention mention = ref mentions.Names[m];
            int like = entities.Names[m].Like;
            int entity = mentions.Names[like].Entity;
            if (entity >= 0 && entities.Names[entities.Items[entity].FullestMention].Like == like)
            {
                Join(mentions, entities, m, entity); // the same words again: they are known already
                continue;
            }

            ReadOnlySpan<NameWordKey> words = WordsOf(entities, m);
            uint kind = (uint)mention.Kind + 1;
            uint whole = HashOf(words) ^ (Whole * kind);
            entity = FindOther(entities, whole);
            if (entity >= 0 && WordsOf(entities, entities.Items[entity].FullestMention) is var known && known.Length == words.Length && known.SequenceEqualKeys(words))
            {
                Join(mentions, entities, m, entity);
                continue;
            }

            int group = GroupOf(page, mention);
            if (entity < 0 && group != 0)
            {
                entity = FindOther(entities, (uint)group ^ (Group * kind));
            }

            if (entity < 0 && mention.Kind == NameKind.Organisation)
            {
                entity = acronym ? FindByInitials(page, mentions, entities, page.Tokens[mention.Run.First]) : FindLonger(page, mentions, entities, m, words);
            }

            if (entity < 0)
            {
                entity = Add(mentions, entities, m);
            }
            else
            {
                Join(mentions, entities, m, entity);
            }

            entities.Keys.Add(whole, entity);
            if (group != 0)
            {
                entities.Keys.Add((uint)group ^ (Group * kind), entity);
            }

            if (mention.Kind == NameKind.Organisation && !acronym && words.Length > 1)
            {
                entities.Keys.Add(FirstKey(words) ^ FirstOf, m);
                entities.Keys.Add(LastKey(words) ^ LastOf, m);
                entities.Keys.Add(InitialsOf(words, false) ^ Initials, entity);
                entities.Keys.Add(InitialsOf(words, true) ^ Initials, entity);
            }
        }
    }

    private static int FindOther(Entities entities, uint key)
    {
        int entry = entities.Keys.First(key);
        return entry == 0 ? -1 : entities.Keys.Value(entry);
    }

    /// <summary>The number under which a list holds a name with its other names; 0 for none.</summary>
    private static int GroupOf(Page page, in NameMention mention)
    {
        WordClass list = mention.Kind == NameKind.Organisation ? WordClass.Organisation : WordClass.Place;
        PhraseMatch match = page.Lexicon.Match(page.Tokens.Items[..mention.Run.End], mention.Run.First, list);
        return match.Length == mention.Run.Length ? page.Lexicon.Value(match.Id, list).Number : 0;
    }

    /// <summary>The body whose name's initials an acronym gives; -1 for none.</summary>
    private static int FindByInitials(Page page, Mentions mentions, Entities entities, in Token token)
    {
        uint hash = KeyHash.Start;
        int letters = 0;
        foreach (char c in page.TextOf(token))
        {
            if (c is not ('.' or '-'))
            {
                hash = KeyHash.Add(hash, NameKeys.Plainly(c));
                letters++;
            }
        }

        return letters < 3 ? -1 : FindOther(entities, hash ^ Initials);
    }

    /// <summary>The hash of the initials of a name's words, with or without the small ones.</summary>
    private static uint InitialsOf(ReadOnlySpan<NameWordKey> words, bool small)
    {
        uint hash = KeyHash.Start;
        foreach (ref readonly NameWordKey word in words)
        {
            if (small || !word.IsSmall)
            {
                hash = KeyHash.Add(hash, word.Letter);
            }
        }

        return hash;
    }

    /// <summary>The one body whose name another one shortens: "Human Rights Council" and "UN Human Rights Council"; -1 for none.</summary>
    private static int FindLonger(Page page, Mentions mentions, Entities entities, int mention, ReadOnlySpan<NameWordKey> words)
    {
        if (words.IsEmpty)
        {
            return -1;
        }

        int found = -1;
        int looked = 0;
        for (int entry = entities.Keys.First(LastKey(words) ^ LastOf); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
        {
            int other = entities.Keys.Value(entry);
            if (Ends(page, mentions, entities, mention, other) || Ends(page, mentions, entities, other, mention))
            {
                int entity = mentions.Names[other].Entity;
                if (found >= 0 && found != entity)
                {
                    return -1;
                }

                found = entity;
            }
        }

        looked = 0;
        for (int entry = found >= 0 ? 0 : entities.Keys.First(FirstKey(words) ^ FirstOf); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
        {
            int other = entities.Keys.Value(entry);
            if (Opens(page, mentions, entities, mention, other) || Opens(page, mentions, entities, other, mention)
                || LeavesOut(page, mentions, entities, mention, other) || LeavesOut(page, mentions, entities, other, mention))
            {
                int entity = mentions.Names[other].Entity;
                if (found >= 0 && found != entity)
                {
                    return -1;
                }

                found = entity;
            }
        }

        return found;
    }

    /// <summary>Whether a name is the end of a longer one that says before it whose body it is.</summary>
    private static bool Ends(Page page, Mentions mentions, Entities entities, int shorter, int longer)
    {
        ReadOnlySpan<NameWordKey> a = WordsOf(entities, shorter);
        ReadOnlySpan<NameWordKey> b = WordsOf(entities, longer);
        if (a.Length >= b.Length || a.Length < 2 || !EndsWith(b, a))
        {
            return false;
        }

        TokenRun run = mentions.Names[longer].Run;
        int extra = b.Length - a.Length;
        return IsPhraseOf(page, run, extra) || AreOwners(page, run.First, run.First + extra);
    }

    /// <summary>Whether tokens are places, nationalities or bodies.</summary>
    private static bool AreOwners(Page page, int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (page.Tokens[t].IsWord && !page.Tokens[t].Is(WordClass.Place | WordClass.Nationality | WordClass.Organisation | WordClass.Determiner))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the first words of a name are a place's or a body's.</summary>
    private static bool IsPhraseOf(Page page, TokenRun run, int words) =>
        page.Lexicon.Match(page.Tokens.Items[..run.End], run.First, WordClass.Place | WordClass.Organisation).Length == words;

    /// <summary>Whether a name is the beginning of a longer one that goes on with "of" or the like, or with one word.</summary>
    private static bool Opens(Page page, Mentions mentions, Entities entities, int shorter, int longer)
    {
        ReadOnlySpan<NameWordKey> a = WordsOf(entities, shorter);
        ReadOnlySpan<NameWordKey> b = WordsOf(entities, longer);
        if (a.Length >= b.Length || !b[..a.Length].SequenceEqualKeys(a))
        {
            return false;
        }

        TokenRun run = mentions.Names[shorter].Run;
        if (IsPhraseOf(page, run, run.Length) && GroupOf(page, mentions.Names[shorter]) == 0 && a.Length > 1)
        {
            return false; // a body of its own: "United Nations", "Human Rights Watch"
        }

        if (GroupOf(page, mentions.Names[shorter]) != 0)
        {
            return false;
        }

        bool head = page.Tokens[run.End - 1].Is(WordClass.OrganisationHead);
        return a.Length == 1 ? !head && !page.Tokens[run.First].Is(WordClass.Place | WordClass.Nationality | WordClass.Organisation)
            : b[a.Length].IsSmall ? a.Length >= 3 : !head || b.Length == a.Length + 1;
    }

    /// <summary>Whether a name is a longer one with words left out: "Working Group on Enforced Disappearances", "Office of the High Commissioner".</summary>
    private static bool LeavesOut(Page page, Mentions mentions, Entities entities, int shorter, int longer)
    {
        ReadOnlySpan<NameWordKey> a = WordsOf(entities, shorter);
        ReadOnlySpan<NameWordKey> b = WordsOf(entities, longer);
        int words = CountOf(a);
        if (words < 3 || words >= CountOf(b))
        {
            return false;
        }

        int j = 0;
        bool owners = true;
        TokenRun run = mentions.Names[longer].Run;
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i].IsSmall)
            {
                continue;
            }

            while (j < b.Length && (b[j].IsSmall || b[j].Key != a[i].Key))
            {
                owners &= b[j].IsSmall || b.Length != run.Length || AreOwners(page, run.First + j, run.First + j + 1);
                j++;
            }

            if (j == b.Length)
            {
                return false;
            }

            j++;
        }

        return j == b.Length ? words > 3 : owners && b[j].IsSmall;
    }

    private static bool EndsWith(ReadOnlySpan<NameWordKey> words, ReadOnlySpan<NameWordKey> end) => words[^end.Length..].SequenceEqualKeys(end);

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

    private static uint HashOf(ReadOnlySpan<NameWordKey> words)
    {
        uint hash = KeyHash.Start;
        foreach (ref readonly NameWordKey word in words)
        {
            if (!word.IsSmall)
            {
                hash = (hash ^ word.Key) * 16777619;
            }
        }

        return hash;
    }

    private static uint FirstKey(ReadOnlySpan<NameWordKey> words)
    {
        foreach (ref readonly NameWordKey word in words)
        {
            if (!word.IsSmall)
            {
                return word.Key;
            }
        }

        return words[0].Key;
    }

    private static uint LastKey(ReadOnlySpan<NameWordKey> words) => words[^1].Key;

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
