using System.Numerics;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the posts that a text gives to people: before the name, in apposition before or after it, and after "is" or "as".</summary>
internal static partial class RoleRecogniser
{
    /// <summary>A post's words reach no further than this.</summary>
    private const int LongestRole = 24;

    /// <summary>So many words at most stand between a name and the post that a verb gives it.</summary>
    private const int LongestVerb = 5;

    /// <summary>What is said in brackets of a rank is no longer: "(retd)".</summary>
    private const int LongestMark = 4;

    /// <summary>So many words at most say what sort of body a post is held in.</summary>
    private const int MostAdjectives = 2;

    /// <summary>Words that a post can begin with.</summary>
    public const WordClass Beginnings = Nouns | WordClass.RoleModifier | WordClass.Nationality;

    private const WordClass Nouns = WordClass.RoleNoun | WordClass.Honorific;

    public static void Recognise(Page page, Mentions mentions)
    {
        int end = page.Tokens.Count;
        int at = 0, sentenceEnd = 0;
        ref Sentence sentence = ref page.Sentences[0];
        Role before = default;
        int bearer = -1;
        bool leads = false;
        for (int from = 0; from < end; from += Triggers.AtOnce)
        {
            ulong begins = mentions.Triggers.From(from, end, Trigger.Role) & ~mentions.Covered(from, MentionKinds.Name);
            while ((begins &= Triggers.PlacesFrom(at - from)) != 0)
            {
                at = from + BitOperations.TrailingZeroCount(begins);
                if (at >= sentenceEnd)
                {
                    sentence = ref page.Sentences[page.SentenceOfToken[at]];
                    sentenceEnd = sentence.EndToken;
                    bearer = -1;
                    leads = false;
                }

                if (!Read(page, mentions, at, sentence, out Role role))
                {
                    at++;
                    continue;
                }

                // A second post of one person: "President of the Council and member of the Board".
                bool joined = bearer >= 0 && JoinsOn(page, before.End, role.First);
                int person = FindBearer(page, mentions, sentence, ref role, ref leads);
                if (person < 0 && joined)
                {
                    person = bearer;
                }

                if (person >= 0)
                {
                    mentions.Roles.Add(new RoleMention { Person = person, Title = TokenRun.Of(page, BehindOrdinal(page, role.TitleFirst, role.TitleEnd), role.TitleEnd), Body = role.Body });
                }

                before = role;
                bearer = person;
                at = Math.Min(Math.Max(role.End, at + 1), sentenceEnd);
            }
        }
    }

    /// <summary>The first word of a title behind the letters of a number: "the 81st | Attorney General".</summary>
    private static int BehindOrdinal(Page page, int first, int end) =>
        first + 1 < end && page.Tokens[first] is { IsWord: true, SpaceBefore: false, Length: 2 } && page.Tokens[first - 1].IsNumber ? first + 1 : first;

    /// <summary>A post with all its words: article, the body before it, the title, the body after it.</summary>
    private struct Role
    {
        public int First;
        public int End;
        public int TitleFirst;
        public int TitleEnd;
        public int Body;

        /// <summary>Whether several hold it: "members".</summary>
        public bool OfMany;
    }

    /// <summary>Reads the post whose noun, or whose words before the noun, begin at a token.</summary>
    private static bool Read(Page page, Mentions mentions, int at, in Sentence sentence, out Role role)
    {
        role = new Role { Body = -1 };
        ReadOnlySpan<Token> tokens = page.Tokens.Items[..sentence.EndToken];

        // "former", "acting", "Iranian"
        int noun = at;
        PhraseMatch match;
        int title = at;
        while ((match = page.Lexicon.Match(tokens, noun, Beginnings)).Found
            && (!Heads(page, tokens, noun, match) || IsBeforeRegion(page, mentions, tokens, noun, match)))
        {
            bool told = tokens[noun].Is(WordClass.EventVerb | WordClass.SpeechVerb);
            noun += match.Length;
            if (told && (page.Lexicon.Value(match.Id, WordClass.RoleNoun).Has(NameLists.RolePerson) || IsVerb(page, sentence, noun - match.Length)))
            {
                title = noun; // "accused imam Okoro": what he is called before is no part of his post; "today convicted former minister Okoro"
            }

            if (noun < sentence.EndToken && mentions.Covers(noun, MentionKinds.Name) && !SkipBody(page, mentions, ref noun))
            {
                return false;
            }

            if (noun >= sentence.EndToken || !tokens[noun].IsWord || noun - at > LongestRole)
            {
                return false;
            }
        }

        if (!match.Found)
        {
            return false;
        }

        if (noun == at && !tokens[at].Capitalised && page.Lexicon.Value(match.Id, WordClass.RoleNoun).Has(NameLists.RoleSubject)
            && (at == sentence.FirstToken || !(tokens[at - 1].Is(WordClass.Determiner) || mentions.Covers(at - 1, MentionKinds.Name))))
        {
            return false; // "brought to justice"
        }

        role.TitleFirst = title;
        role.TitleEnd = noun + match.Length;
        role.OfMany = page.TextOf(tokens[role.TitleEnd - 1]) is [.., not 's', 's'];
        while (role.TitleEnd < sentence.EndToken && Continues(page, mentions, tokens, ref role.TitleEnd))
        {
        }

        role.TitleFirst = WordsBefore(page, mentions, sentence, role.TitleFirst);
        role.TitleFirst = role.TitleFirst == at ? SortBefore(page, mentions, sentence, at) : role.TitleFirst;
        role.TitleFirst = PairBefore(page, mentions, sentence, role);
        if (ReadRegion(page, mentions, sentence, match, ref role))
        {
            return true;
        }

        role.First = role.TitleFirst;
        role.Body = BodyBefore(page, mentions, sentence, ref role.First);
        role.End = ReadBody(page, mentions, sentence, ref role);
        return true;
    }

    /// <summary>"Middle East and North Africa director at …": the region that a post is for is part of its title, not the body that it is held in.</summary>
    /// <remarks>A country or town before a post may be its body ("Iran president", "Moscow mayor"), unless the body follows: "Iran researcher at …".</remarks>
    private static bool ReadRegion(Page page, Mentions mentions, in Sentence sentence, PhraseMatch noun, ref Role role)
    {
        int place = PlaceEnding(mentions, role.TitleFirst);
        if (place < 0)
        {
            return false;
        }

        Role regional = role;
        regional.First = regional.TitleFirst = mentions.Names[place].Run.First;
        while (regional.First - 2 > sentence.FirstToken && IsAnd(page, regional.First - 1) && PlaceEnding(mentions, regional.First - 1) is >= 0 and var other)
        {
            regional.First = regional.TitleFirst = mentions.Names[other].Run.First;
        }

        regional.End = ReadBody(page, mentions, sentence, ref regional);
        bool follows = regional.Body >= 0 && mentions.Names[regional.Body].Kind == NameKind.Organisation;
        bool overPlace = (noun.Classes & WordClass.Honorific) != 0 || page.Lexicon.Value(noun.Id, WordClass.RoleNoun).Has(NameLists.RolePlace);
        if (!follows && (overPlace || !page.Lexicon.Value(page.Lexicon.Match(page.Tokens.Items[..role.TitleFirst], mentions.Names[place].Run.First, WordClass.Place).Id, WordClass.Place).Has(NameLists.PlaceRegion)))
        {
            return false;
        }

        if (follows)
        {
            regional.First = SkipArticle(page, mentions, sentence, regional.First);
        }
        else
        {
            regional.Body = BodyBefore(page, mentions, sentence, ref regional.First);
        }

        role = regional;
        return true;
    }

    /// <summary>"deputy Middle East director": a post's noun that only grades the one behind a region.</summary>
    private static bool IsBeforeRegion(Page page, Mentions mentions, ReadOnlySpan<Token> tokens, int at, PhraseMatch match)
    {
        int end = at + match.Length;
        return (match.Classes & WordClass.RoleModifier) != 0 && end < tokens.Length && mentions.Covers(end, MentionKinds.Place)
            && SkipBody(page, mentions, ref end) && NextIsNoun(page, tokens, end);
    }

    /// <summary>"The court convicted …": a participle behind a noun or an adverb, not "the convicted …".</summary>
    private static bool IsVerb(Page page, in Sentence sentence, int at) => at > sentence.FirstToken && page.Tokens[at - 1].IsWord
        && !page.Tokens[at - 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.RoleModifier | WordClass.Nationality);

    private static bool IsAnd(Page page, int token) => page.Lexicon.Value(page.Tokens[token], WordClass.NameConnector).Has(NameLists.And);

    /// <summary>The name of a place that ends at a token; -1 for none.</summary>
    private static int PlaceEnding(Mentions mentions, int end) => NameEnding(mentions, end) is >= 0 and var name && mentions.Names[name].Kind == NameKind.Place ? name : -1;

    /// <summary>Whether a phrase is a post itself, not a word before one.</summary>
    private static bool Heads(Page page, ReadOnlySpan<Token> tokens, int at, PhraseMatch match)
    {
        if ((match.Classes & WordClass.RoleNoun) != 0)
        {
            return !page.Lexicon.Value(match.Id, WordClass.RoleNoun).Has(NameLists.RolePerson)
                && ((match.Classes & WordClass.RoleModifier) == 0 || !NextIsNoun(page, tokens, at + match.Length));
        }

        LexiconValue title = page.Lexicon.Value(match.Id, WordClass.Honorific);
        return title.Has(NameLists.HonorificOffice | NameLists.HonorificRank) && (tokens[at].Capitalised || !title.Has(NameLists.HonorificWord));
    }

    private static bool NextIsNoun(Page page, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].IsWord && page.Lexicon.Match(tokens, at, Nouns).Found;

    /// <summary>"former UN human rights chief", "associate Europe and Asia director": goes over a body or places between the words of a post.</summary>
    private static bool SkipBody(Page page, Mentions mentions, ref int noun)
    {
        int name = NameAt(mentions, noun);
        if (name < 0 || mentions.Names[name].Kind == NameKind.Person)
        {
            return false;
        }

        noun = mentions.Names[name].Run.End;
        while (IsAnd(page, noun) && NameAt(mentions, noun + 1) is >= 0 and var other && mentions.Names[other].Kind == NameKind.Place)
        {
            noun = mentions.Names[other].Run.End;
        }

        return true;
    }

    /// <summary>A rank of several parts: "Maj.-Gen.", "Brigadier General".</summary>
    private static bool Continues(Page page, Mentions mentions, ReadOnlySpan<Token> tokens, ref int end)
    {
        int next = end;
        while (next < tokens.Length && tokens[next].Kind is TokenKind.Stop or TokenKind.Hyphen && !tokens[next].SpaceBefore)
        {
            next++;
        }

        if (next >= tokens.Length || !tokens[next].IsWord || mentions.Covers(next, MentionKinds.Name))
        {
            return false;
        }

        PhraseMatch match = page.Lexicon.Match(tokens, next, Nouns);
        if (!match.Found || !Heads(page, tokens, next, match) || (tokens[next].Capitalised != tokens[end - 1].Capitalised))
        {
            return false;
        }

        end = next + match.Length;
        return true;
    }

    /// <summary>"Judiciary Chief", "then-Supreme Leader": capitalised words of every day before a capitalised post, and "then-" before it.</summary>
    private static int WordsBefore(Page page, Mentions mentions, in Sentence sentence, int first)
    {
        while (first > sentence.FirstToken)
        {
            ref readonly Token token = ref page.Tokens[first - 1];
            if (!token.IsWord || mentions.Covers(first - 1, MentionKinds.Name) || !(page.Tokens[first].Capitalised || token.Has(TokenFlags.Hyphenated)))
            {
                break;
            }

            ReadOnlySpan<char> text = page.TextOf(token);
            int hyphen = text.IndexOf('-');
            if (first - 2 > sentence.FirstToken && IsAnd(page, first - 1) && IsPlainWord(page, mentions, first) && IsPlainWord(page, mentions, first - 2))
            {
                first -= 2; // "Research and Advocacy Director"
                continue;
            }

            bool then = hyphen > 0 && page.Lexicon.Find(text[..hyphen], out WordClass before) != 0
                && (before & WordClass.RoleModifier) != 0;
            if (!then && !(first - 1 > sentence.FirstToken && token.Capitalised && page.Tokens[first].Capitalised && token.Is(WordClass.Ordinary)
                && !token.Is(NameLists.Grammar | WordClass.EventVerb | WordClass.VerbForm | WordClass.Month | WordClass.Weekday)))
            {
                break;
            }

            first--;
        }

        return first;
    }

    private static bool IsPlainWord(Page page, Mentions mentions, int token) => page.Tokens[token] is { IsWord: true, Capitalised: true } word
        && word.Is(WordClass.Ordinary)
        && !word.Is(NameLists.Grammar | WordClass.Honorific | WordClass.RoleNoun) && !mentions.Covers(token, MentionKinds.Name);

    /// <summary>", research and | advocacy director": a word that "and" joins to the first of a post's, behind a comma, an article or a holder.</summary>
    private static int PairBefore(Page page, Mentions mentions, in Sentence sentence, in Role role)
    {
        int first = role.TitleFirst - 2;
        bool pair = first > sentence.FirstToken && role.TitleEnd > role.TitleFirst + 1 && IsAnd(page, first + 1) && IsSort(page, mentions, first);
        return pair && (page.Tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Possessive || page.Tokens[first - 1].Is(WordClass.Determiner))
            ? first : role.TitleFirst;
    }

    /// <summary>"former senior defence | official": one word in small letters that says what sort of post it is, behind words of grade.</summary>
    private static int SortBefore(Page page, Mentions mentions, in Sentence sentence, int noun)
    {
        int first = noun - 1;
        if (first <= sentence.FirstToken || page.Tokens[noun].Capitalised || !IsSort(page, mentions, first))
        {
            return noun;
        }

        int grade = first;
        while (grade > sentence.FirstToken && page.Tokens[grade - 1].Is(WordClass.RoleModifier)
            && !page.Tokens[grade - 1].Is(WordClass.EventVerb | WordClass.Determiner | WordClass.OrdinalWord))
        {
            grade--;
        }

        return grade < first ? grade : noun;
    }

    private static bool IsSort(Page page, Mentions mentions, int token)
    {
        const WordClass Others = NameLists.Grammar | WordClass.Adverb | WordClass.Negation | WordClass.EventVerb | WordClass.SpeechVerb | WordClass.VerbForm
            | WordClass.RoleNoun;
        return page.Tokens[token].Is(WordClass.Ordinary) && !page.Tokens[token].Capitalised && !page.Tokens[token].Is(Others)
            && !mentions.Covers(token, MentionKinds.Name | MentionKinds.Date);
    }

    /// <summary>"UN Special Rapporteur", "Iran’s Justice Minister": the body or place right before a post, and the article before that.</summary>
    private static int BodyBefore(Page page, Mentions mentions, in Sentence sentence, ref int first)
    {
        int body = -1;
        int before = first - 1;
        if (before > sentence.FirstToken && page.Tokens[before].Kind == TokenKind.Possessive)
        {
            before--;
        }

        if (before >= sentence.FirstToken && mentions.Covers(before, MentionKinds.Organisation | MentionKinds.Place))
        {
            int name = NameEnding(mentions, before + 1);
            if (name >= 0)
            {
                body = name;
                first = mentions.Names[name].Run.First;
            }
        }

        first = SkipArticle(page, mentions, sentence, first);
        return body;
    }

    /// <summary>The first of the articles and words of grade before a post.</summary>
    private static int SkipArticle(Page page, Mentions mentions, in Sentence sentence, int first)
    {
        while (first > sentence.FirstToken && page.Tokens[first - 1].Is(WordClass.Determiner | WordClass.RoleModifier)
            && !mentions.Covers(first - 1, MentionKinds.Name))
        {
            first--;
        }

        return first;
    }

    /// <summary>The name mention that begins at a token; -1 for none.</summary>
    private static int NameAt(Mentions mentions, int token)
    {
        if (!mentions.Covers(token, MentionKinds.Name))
        {
            return -1;
        }

        int name = mentions.LastNameAt(token);
        return mentions.Names[name].Run.First == token ? name : -1;
    }

    /// <summary>The name mention that ends at a token; -1 for none.</summary>
    private static int NameEnding(Mentions mentions, int end)
    {
        if (end == 0 || !mentions.Covers(end - 1, MentionKinds.Name))
        {
            return -1;
        }

        int name = mentions.LastNameAt(end - 1);
        return mentions.Names[name].Run.End == end ? name : -1;
    }
}
