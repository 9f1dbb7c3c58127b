using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal static partial class EntityResolver
{
    // Bodies and places: by all their words, by the list that knows their other names, by initials, by a longer name.

    private static void ResolveOthers(Page page, Mentions mentions, Entities entities, int turn)
    {
        uint initials = turn == ShortNames ? 0 : InitialsOfAcronyms(page, mentions, entities);
        foreach (int m in entities.Turns[turn].Items)
        {
            uint whole = entities.Names[m].Whole ^ (Whole * KindOf(mentions.Names[m]));
            int entity = FindOther(entities, whole);
            if (entity >= 0 && WordsOf(entities, entities.Items[entity].FullestMention).SequenceEqualKeys(WordsOf(entities, m)))
            {
                Join(mentions, entities, m, entity);
                continue;
            }

            entity = ResolveByParts(page, mentions, entities, m, entity, isAcronym: turn == ShortNames && page.Tokens[mentions.Names[m].Run.First].AllCapitals);
            entities.Keys.Add(whole, entity);
            if (mentions.Names[m].Kind == NameKind.Organisation && turn != ShortNames && entities.Names[m].Length > 1)
            {
                AddParts(entities, m, entity, initials);
            }
        }
    }

    /// <summary>Finds whom a name names by its list or by a part of it, or makes it a new one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Its names.</param>
    /// <param name="entities">Who is known already.</param>
    /// <param name="m">The name.</param>
    /// <param name="entity">Whom all its words name, small ones aside; -1 for none.</param>
    /// <param name="isAcronym">Whether it is one word in capitals.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ResolveByParts(Page page, Mentions mentions, Entities entities, int m, int entity, bool isAcronym)
    {
        ref NameMention mention = ref mentions.Names[m];
        int group = GroupOf(page, mention);
        uint key = (uint)group ^ (Group * KindOf(mention));
        if (entity < 0 && group != 0)
        {
            entity = FindOther(entities, key);
        }

        if (entity < 0 && mention.Kind == NameKind.Organisation)
        {
            entity = isAcronym ? FindByInitials(page, entities, page.Tokens[mention.Run.First]) : FindLonger(page, mentions, entities, m, WordsOf(entities, m));
            entity = entity < 0 && isAcronym ? FindAgency(page, mentions, entities, m) : entity;
        }

        if (entity < 0)
        {
            entity = Add(mentions, entities, m);
        }
        else
        {
            Join(mentions, entities, m, entity);
        }

        if (group != 0)
        {
            entities.Keys.Add(key, entity);
        }

        return entity;
    }

    /// <summary>Notes a body under the parts of its name that others may name it by.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddParts(Entities entities, int mention, int entity, uint initials)
    {
        ReadOnlySpan<NameWordKey> words = WordsOf(entities, mention);
        ref readonly NameWordKey first = ref FirstWord(words);
        entities.Keys.Add(first.Key ^ FirstOf, mention);
        entities.Keys.Add(LastKey(words) ^ LastOf, mention);
        if ((initials & (LetterOf(words[0].Letter) | LetterOf(first.Letter))) != 0)
        {
            entities.Keys.Add(InitialsOf(words, false) ^ Initials, entity);
            entities.Keys.Add(InitialsOf(words, true) ^ Initials, entity);
        }
    }

    private static uint KindOf(in NameMention mention) => (uint)mention.Kind + 1;

    private static int FindOther(Entities entities, uint key)
    {
        int entry = entities.Keys.First(key);
        return entry == 0 ? -1 : entities.Keys.Value(entry);
    }

    /// <summary>The number under which a list holds a name with its other names; 0 for none.</summary>
    private static int GroupOf(Page page, in NameMention mention)
    {
        WordClass list = mention.Kind == NameKind.Organisation ? WordClass.Organisation : WordClass.Place;
        if (!page.Tokens[mention.Run.First].Begins(list))
        {
            return 0;
        }

        PhraseMatch match = page.Lexicon.Match(page.Tokens.Items[..mention.Run.End], mention.Run.First, list);
        return match.Length == mention.Run.Length ? page.Lexicon.Value(match.Id, list).Number : 0;
    }

    /// <summary>The letters that the document's acronyms begin with: only bodies whose names begin with one of them are known by their initials.</summary>
    private static uint InitialsOfAcronyms(Page page, Mentions mentions, Entities entities)
    {
        uint letters = 0;
        foreach (int m in entities.Turns[ShortNames].Items)
        {
            letters |= LetterOf(NameKeys.Plainly(page.Text[mentions.Names[m].Run.Span.Start]));
        }

        return letters;
    }

    /// <summary>A bit for a letter, which some share.</summary>
    private static uint LetterOf(char letter) => 1u << (letter & 31);

    /// <summary>The body whose name's initials an acronym gives; -1 for none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindByInitials(Page page, Entities entities, in Token token)
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

    /// <summary>"ANTV News Agency", where the acronym stands alone too; -1 for none.</summary>
    private static int FindAgency(Page page, Mentions mentions, Entities entities, int acronym)
    {
        const int Media = (int)OrganisationKind.Media + 1;
        int entry = entities.Keys.First(WordsOf(entities, acronym)[0].Key ^ FirstOf);
        if (entry == 0 || mentions.Names[acronym].OrganisationKind is not (0 or Media))
        {
            return -1;
        }

        int longer = entities.Keys.Value(entry);
        TokenRun run = mentions.Names[longer].Run;
        PhraseMatch head = page.Lexicon.Match(page.Tokens.Items[..run.End], run.First + 1, WordClass.OrganisationHead);
        bool agency = head.Length > 1 && head.Length == run.Length - 1
            && NameLists.KindOf(page.Lexicon.Value(head.Id, WordClass.OrganisationHead).Attributes) == Media;
        return agency ? mentions.Names[longer].Entity : -1;
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
    [MethodImpl(MethodImplOptions.NoInlining)]
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
        for (int entry = found >= 0 ? 0 : entities.Keys.First(FirstWord(words).Key ^ FirstOf); entry != 0 && looked < MostUnderOneKey; entry = entities.Keys.Next(entry), looked++)
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

    /// <summary>The first word that is no small one; the first where all are.</summary>
    private static ref readonly NameWordKey FirstWord(ReadOnlySpan<NameWordKey> words)
    {
        foreach (ref readonly NameWordKey word in words)
        {
            if (!word.IsSmall)
            {
                return ref word;
            }
        }

        return ref words[0];
    }

    private static uint LastKey(ReadOnlySpan<NameWordKey> words) => words[^1].Key;
}
