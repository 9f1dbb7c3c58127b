using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal static partial class EntityResolver
{
    // People: the longest names first, then those of two words, then surnames alone.

    private static void ResolvePeople(Page page, Mentions mentions, Entities entities, int turn)
    {
        foreach (int m in entities.Turns[turn].Items)
        {
            ReadOnlySpan<NameWordKey> words = WordsOf(entities, m);
            uint last = words.IsEmpty ? 0 : words[^1].Key;
            int entity = turn == NamesOfOne ? FindBearer(page, mentions, entities, m, last) : FindNamesake(entities, words, last);
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

    /// <summary>The person whose full name agrees with another full name; -1 for none, or where it could be more than one.</summary>
    private static int FindNamesake(Entities entities, ReadOnlySpan<NameWordKey> words, uint last)
    {
        int found = -1;
        int looked = 0;
        for (int entry = entities.Keys.First(last ^ PersonLast); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
        {
            int entity = entities.Keys.Value(entry);
            if (Agree(words, WordsOf(entities, entities.Items[entity].FullestMention)))
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
        return found == Nobody ? FindOnly(page, mentions, entities, mention, key ^ PersonAny) : found;
    }

    private const int Nobody = -1, Several = -2;

    /// <summary>The only entity under a key, or the only one named before in the same article; <see cref="Nobody"/> or <see cref="Several"/> where there is no such one.</summary>
    private static int FindOnly(Page page, Mentions mentions, Entities entities, int mention, uint key)
    {
        int found = Nobody, before = Nobody, alone = Nobody, kin = Nobody, looked = 0;
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

            if (IsKin(page, mentions, entities, first, key))
            {
                // Whose kin it is may bear the name as well, and be meant until the kin is told of.
                kin = first < mention || IsInHeadline(page, mentions, mention) ? Either(kin, entity) : Several;
                continue;
            }

            found = Either(found, entity);
            if (first < mention && page.ArticleOf(mentions.Names[first].Run.First) == article)
            {
                before = Either(before, entity);
            }
        }

        if (kin == Nobody)
        {
            return found >= 0 ? found : found == Nobody ? alone : before >= 0 ? before : alone >= 0 ? alone : Several;
        }

        return found != Nobody ? (before >= 0 && kin == Several ? before : Several)
            : alone >= 0 ? alone
            : kin == Several ? Nobody : kin;
    }

    private static int Either(int known, int entity) => known == Nobody || known == entity ? entity : Several;

    private static bool IsInHeadline(Page page, Mentions mentions, int mention) =>
        page.Blocks[page.BlockOf(mentions.Names[mention].Run.First)].Role == BlockRole.Headline;

    /// <summary>Whether somebody is named first as somebody's kin who may bear the same name: "his son Omid Rostamzad", "Rostamzad’s widow, Mina Rostamzad", but not "Lunt’s sister Mina Rostamzad".</summary>
    private static bool IsKin(Page page, Mentions mentions, Entities entities, int mention, uint key)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        int noun = mentions.Names[mention].Run.First - 1;
        noun -= noun > 0 && tokens[noun].Kind == TokenKind.Comma ? 1 : 0;
        if (noun < 1 || !tokens[noun].Is(WordClass.RoleNoun) || !page.Lexicon.Value(tokens[noun], WordClass.RoleNoun).Has(NameLists.RolePerson))
        {
            return false;
        }

        if (tokens[noun - 1].Kind != TokenKind.Possessive)
        {
            return tokens[noun - 1].Is(WordClass.Pronoun);
        }

        int of = mention - 1;
        return of >= 0 && mentions.Names[of].Kind == NameKind.Person && mentions.Names[of].Run.End == noun - 1
            && WordsOf(entities, of) is { IsEmpty: false } words
            && (words[^1].Key ^ PersonLast) == key;
    }
}
