using System.Numerics;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the posts that a text gives to people: before the name, in apposition before or after it, and after "is" or "as".</summary>
internal static class RoleRecogniser
{
    /// <summary>A post's words reach no further than this.</summary>
    private const int LongestRole = 24;

    /// <summary>So many words at most stand between a name and the post that a verb gives it.</summary>
    private const int LongestVerb = 5;

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
                    mentions.Roles.Add(new RoleMention { Person = person, Title = TokenRun.Of(page, role.TitleFirst, role.TitleEnd), Body = role.Body });
                }

                before = role;
                bearer = person;
                at = Math.Min(Math.Max(role.End, at + 1), sentenceEnd);
            }
        }
    }

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
        while ((match = page.Lexicon.Match(tokens, noun, Beginnings)).Found && (!Heads(page, tokens, noun, match) || IsBeforeRegion(page, mentions, tokens, noun, match)))
        {
            bool told = tokens[noun].Is(WordClass.EventVerb | WordClass.SpeechVerb);
            noun += match.Length;
            if (told && page.Lexicon.Value(match.Id, WordClass.RoleNoun).Has(NameLists.RolePerson))
            {
                title = noun; // "accused imam Okoro": what he is called before is no part of his post
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

        role.TitleFirst = title;
        role.TitleEnd = noun + match.Length;
        role.OfMany = page.TextOf(tokens[role.TitleEnd - 1]) is [.., not 's', 's'];
        while (role.TitleEnd < sentence.EndToken && Continues(page, mentions, tokens, ref role.TitleEnd))
        {
        }

        role.TitleFirst = WordsBefore(page, mentions, sentence, role.TitleFirst);
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
        return (match.Classes & WordClass.RoleModifier) != 0 && end < tokens.Length && mentions.Covers(end, MentionKinds.Place) && SkipBody(page, mentions, ref end) && NextIsNoun(page, tokens, end);
    }

    private static bool IsAnd(Page page, int token) => page.Lexicon.Value(page.Tokens[token], WordClass.NameConnector).Has(NameLists.And);

    /// <summary>The name of a place that ends at a token; -1 for none.</summary>
    private static int PlaceEnding(Mentions mentions, int end) => NameEnding(mentions, end) is >= 0 and var name && mentions.Names[name].Kind == NameKind.Place ? name : -1;

    /// <summary>Whether a phrase is a post itself, not a word before one.</summary>
    private static bool Heads(Page page, ReadOnlySpan<Token> tokens, int at, PhraseMatch match)
    {
        if ((match.Classes & WordClass.RoleNoun) != 0)
        {
            return !page.Lexicon.Value(match.Id, WordClass.RoleNoun).Has(NameLists.RolePerson) && ((match.Classes & WordClass.RoleModifier) == 0 || !NextIsNoun(page, tokens, at + match.Length));
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
        while (first > sentence.FirstToken + 1)
        {
            ref readonly Token token = ref page.Tokens[first - 1];
            if (!token.IsWord || mentions.Covers(first - 1, MentionKinds.Name) || !(page.Tokens[first].Capitalised || token.Has(TokenFlags.Hyphenated)))
            {
                break;
            }

            ReadOnlySpan<char> text = page.TextOf(token);
            int hyphen = text.IndexOf('-');
            bool then = hyphen > 0 && page.Lexicon.Find(text[..hyphen], out WordClass before) != 0
                && (before & WordClass.RoleModifier) != 0;
            if (!then && !(token.Capitalised && page.Tokens[first].Capitalised && token.Is(WordClass.Ordinary) && !token.Is(NameLists.Grammar | WordClass.EventVerb | WordClass.VerbForm | WordClass.Month | WordClass.Weekday)))
            {
                break;
            }

            first--;
        }

        return first;
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
        while (first > sentence.FirstToken && page.Tokens[first - 1].Is(WordClass.Determiner | WordClass.RoleModifier) && !mentions.Covers(first - 1, MentionKinds.Name))
        {
            first--;
        }

        return first;
    }

    /// <summary>The words after a post's noun: "of Justice", "of the European Parliament", "7 Division". Returns the end of all.</summary>
    private static int ReadBody(Page page, Mentions mentions, in Sentence sentence, ref Role role)
    {
        int i = role.TitleEnd;
        int most = Math.Min(sentence.EndToken, i + LongestRole);
        bool subject = false;
        while (i < most)
        {
            int name = NameAt(mentions, i);
            if (name >= 0)
            {
                // "Commander 21 Brigade": a body right after the noun.
                if (mentions.Names[name].Kind == NameKind.Organisation && i == role.TitleEnd && role.Body < 0)
                {
                    role.Body = name;
                    return mentions.Names[name].Run.End;
                }

                return i;
            }

            LexiconValue connector = page.Lexicon.Value(page.Tokens[i], WordClass.NameConnector);
            if (!connector.Has(NameLists.Of | NameLists.For | NameLists.At | NameLists.In | NameLists.To | NameLists.With | NameLists.And))
            {
                return i;
            }

            int next = i + 1;
            while (next < most && (page.Tokens[next].Is(WordClass.Determiner) || page.Tokens[next].Kind is TokenKind.OpenQuote or TokenKind.StraightQuote
                || (page.Tokens[next].IsNumber && NameAt(mentions, next) < 0)))
            {
                next++;
            }

            if (next >= most || mentions.Covers(next, MentionKinds.Date) || page.Tokens[next].Is(WordClass.Month)
                || (page.Tokens[next].Is(WordClass.Nationality) && connector.Has(NameLists.And | NameLists.With)))
            {
                return i; // "President in March", "journalist and Polish national"
            }

            name = NameAt(mentions, next);
            if (name >= 0)
            {
                if (mentions.Names[name].Kind == NameKind.Person || connector.Has(NameLists.And))
                {
                    return i;
                }

                int end = mentions.Names[name].Run.End;
                bool place = mentions.Names[name].Kind == NameKind.Place;
                if (place && connector.Has(NameLists.For) && end < sentence.EndToken && page.Tokens[end].IsWord && !EndsTitle(page, page.Tokens[end]))
                {
                    return i; // "a spokesman for the Lisbon relatives"
                }

                if (subject || (place && (role.Body >= 0 || connector.Has(NameLists.For))))
                {
                    // "Special Rapporteur on the situation of human rights in Iran", "Director for the Middle East and Asia"
                    int and = next;
                    role.TitleEnd = i = place && SkipBody(page, mentions, ref and) && and <= most ? and : end;
                    continue;
                }

                if (role.Body >= 0)
                {
                    return i;
                }

                role.Body = name;
                if (end < most && page.Tokens[end].Kind is TokenKind.CloseQuote or TokenKind.StraightQuote)
                {
                    end++;
                }

                return AfterBody(page, mentions, sentence, end);
            }

            if (subject && connector.Has(NameLists.And) && page.Lexicon.Value(page.Tokens[next], WordClass.NameConnector).Has(NameLists.Of))
            {
                i = next; // "freedom of assembly and of association"
                continue;
            }

            // "of Justice", "for Human Rights", "on the situation of human rights"
            int words = next;
            while (words < most && (page.Tokens[words].IsWord || IsGenitive(page, words, most)) && !EndsTitle(page, page.Tokens[words]) && !TellsOf(page, words, most)
                && NameAt(mentions, words) < 0 && (words == next || !LeadsToPerson(page, mentions, words, most)) && !IsAnothers(page, mentions, words, most)
                && (subject || page.Tokens[words].Capitalised || !connector.Has(NameLists.And | NameLists.In | NameLists.At | NameLists.To | NameLists.With)))
            {
                words++;
            }

            if (words < most && words > next && page.Tokens[words - 1].Is(Nouns) && (page.Tokens[next - 1].Is(WordClass.Determiner) || !IsSubject(page, page.Tokens[words - 1])) && NameAt(mentions, words) is >= 0 and var other && mentions.Names[other].Kind == NameKind.Person)
            {
                return i; // "minister of the moderate president Ada Dunn": whose, not what of
            }

            // "member of the infamous Committee": what the words before its name call a body
            name = words < most && words > next && !subject && connector.Has(NameLists.Of | NameLists.At) && role.Body < 0 && !page.Tokens[next].Capitalised && words - next <= MostAdjectives ? NameAt(mentions, words) : -1;
            if (name >= 0 && mentions.Names[name].Kind == NameKind.Organisation && page.Tokens[next - 1].Is(WordClass.Determiner))
            {
                role.Body = name;
                return AfterBody(page, mentions, sentence, mentions.Names[name].Run.End);
            }

            while (words > next && page.Tokens[words - 1].Is(WordClass.Preposition | WordClass.Determiner))
            {
                words--; // "lawyer of survivors from"
            }

            if (words == next || (connector.Has(NameLists.And) && page.Lexicon.Match(page.Tokens.Items[..words], next, Nouns).Found))
            {
                return i;
            }

            subject |= !connector.Has(NameLists.Of | NameLists.And) && connector.Has(NameLists.For) && page.Tokens[i].Length == 2;
            int last = words;
            while (subject && ListEnd(page, mentions, last, most) is var list && list > last)
            {
                last = list;
            }

            role.TitleEnd = i = last;
        }

        return i;
    }

    /// <summary>"Justice" of "Minister of Justice": a title that is a subject as well, and no rank.</summary>
    private static bool IsSubject(Page page, in Token token) => page.Lexicon.Value(token, WordClass.Honorific) is var title && title.Has(NameLists.HonorificWord) && !title.Has(NameLists.HonorificRank);

    /// <summary>The end of a list of subjects: "on extrajudicial | , summary or arbitrary executions"; where it would begin, if there is none.</summary>
    private static int ListEnd(Page page, Mentions mentions, int first, int most)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        int end = first;
        bool joined = false;
        while (end + 1 < most && !joined)
        {
            joined = tokens[end].Is(WordClass.Conjunction) && !tokens[end].Is(WordClass.Preposition) && page.Lexicon.Value(tokens[end], WordClass.Conjunction).Has((uint)ConjunctionForms.Joins);
            if (!joined && tokens[end].Kind != TokenKind.Comma)
            {
                return first;
            }

            int group = end + 1;
            while (group < most && group - end <= LongestVerb && tokens[group].IsWord && !tokens[group].Capitalised && !EndsTitle(page, tokens[group]) && NameAt(mentions, group) < 0)
            {
                group++;
            }

            if (group == end + 1 || tokens[end + 1].Is(WordClass.VerbForm | WordClass.EventVerb | WordClass.SpeechVerb | WordClass.Adverb) || page.TextOf(tokens[end + 1]) is [_, .., 'e', 'd'])
            {
                return first; // ", visited prisons and wept"
            }

            end = group;
        }

        return joined && end > first ? end : first;
    }

    /// <summary>"leader of the doctors’ union": the mark between two words of a title.</summary>
    private static bool IsGenitive(Page page, int token, int end) =>
        page.Tokens[token].Kind is TokenKind.Possessive or TokenKind.CloseSingle && token + 1 < end && page.Tokens[token + 1].IsWord && !page.Tokens[token + 1].Capitalised;

    /// <summary>"member of the group arrested in May": a participle that begins what is told of somebody, not "of a banned group".</summary>
    private static bool TellsOf(Page page, int token, int end) =>
        page.Tokens[token].Is(WordClass.EventVerb | WordClass.VerbForm) && !page.Tokens[token].Capitalised
        && (token + 1 >= end || !page.Tokens[token + 1].IsWord || page.Tokens[token + 1].Is(WordClass.Preposition))
        && page.TextOf(page.Tokens[token]) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'] or "held" or "shot";

    /// <summary>"lawyer for the family of the photographer Okoro": a calling in small letters right before the name of whose it is.</summary>
    private static bool IsAnothers(Page page, Mentions mentions, int token, int end) =>
        page.Tokens[token].Is(WordClass.RoleNoun) && !page.Tokens[token].Capitalised && token + 1 < end && NameAt(mentions, token + 1) is >= 0 and var name
        && mentions.Names[name].Kind == NameKind.Person;

    /// <summary>"of conscience Dr Okoro": a title before a name.</summary>
    private static bool LeadsToPerson(Page page, Mentions mentions, int token, int end) =>
        page.Tokens[token].Capitalised && page.Tokens[token].Is(WordClass.Honorific) && token + 1 < end
        && (!page.Lexicon.Value(page.Tokens[token], WordClass.Honorific).Has(NameLists.HonorificWord)
            || (NameAt(mentions, token + 1) is >= 0 and var name && mentions.Names[name].Kind == NameKind.Person));

    private static bool EndsTitle(Page page, in Token token) =>
        token.Is(WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction | WordClass.NameConnector)
        || (token.Is(WordClass.SpeechVerb) && !token.Capitalised
            && ((SpeechFrames)page.Lexicon.Value(token, WordClass.SpeechVerb).Attributes & (SpeechFrames.Third | SpeechFrames.Past)) != 0);

    /// <summary>"the Committee (ISJ)", "of Kirkuk province": goes over an acronym in brackets and the noun of an area.</summary>
    private static int AfterBody(Page page, Mentions mentions, in Sentence sentence, int end)
    {
        if (end < sentence.EndToken && page.Tokens[end].Is(WordClass.PlaceHead) && !page.Tokens[end].Capitalised
            && page.Lexicon.Value(page.Tokens[end], WordClass.PlaceHead).Has(NameLists.PlaceHeadArea) && mentions.Covers(end - 1, MentionKinds.Place))
        {
            return end + 1;
        }

        if (end + 2 < sentence.EndToken && page.Tokens[end].Kind == TokenKind.OpenBracket)
        {
            int close = end + 1;
            while (close < sentence.EndToken && close < end + LongestVerb && page.Tokens[close].Kind != TokenKind.CloseBracket)
            {
                close++;
            }

            if (close < sentence.EndToken && page.Tokens[close].Kind == TokenKind.CloseBracket && mentions.Covers(end + 1, MentionKinds.Organisation))
            {
                return close + 1;
            }
        }

        return end;
    }

    /// <summary>The person whose post it is; -1 for none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Its names.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="role">The post, which learns what its phrase says before it.</param>
    /// <param name="leads">Whether posts stand before their names in this sentence: what tells "A, head of B, C" apart.</param>
    private static int FindBearer(Page page, Mentions mentions, in Sentence sentence, ref Role role, ref bool leads)
    {
        // "President …"
        int named = PersonAfter(page, mentions, sentence, role.End, role.End);
        if (named >= 0)
        {
            leads = true;
            return named;
        }

        // "President of the Council, …", but not "members of the Council, …"
        int after = !role.OfMany && role.End < sentence.EndToken && page.Tokens[role.End].Kind == TokenKind.Comma
            ? PersonAfter(page, mentions, sentence, role.End + 1, role.End) : -1;
        if (after >= 0 && leads)
        {
            return after;
        }

        // "…, former President of the Council", "…, the council’s new president"
        Phrase phrase = ReadPhrase(page, mentions, sentence, role);
        int before = phrase.First - 1;
        if (before > sentence.FirstToken && page.Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket)
        {
            int name = PersonEnding(page, mentions, before);
            if (name >= 0 && !Speaks(page, sentence, before + 1, role.End))
            {
                leads = false;
                Complete(mentions, phrase, ref role);
                return name;
            }
        }

        if (after >= 0)
        {
            leads = true;
            return after;
        }

        int subject = FindSubject(page, mentions, sentence, phrase.First);
        if (subject >= 0)
        {
            Complete(mentions, phrase, ref role);
        }

        return subject;
    }

    /// <summary>Adds to a post what its phrase says before it: "a | local judge", "the council’s | new president".</summary>
    private static void Complete(Mentions mentions, in Phrase phrase, ref Role role)
    {
        role.TitleFirst = phrase.Words;
        role.Body = phrase.Holder >= 0 && (role.Body < 0 || mentions.Names[role.Body].Kind == NameKind.Place) ? phrase.Holder : role.Body;
    }

    /// <summary>The phrase that holds a post, where it stands behind a comma or a verb with an article or with whose post it is: "then a local judge", "was the council’s new president".</summary>
    private struct Phrase
    {
        /// <summary>The first token; of the post where there is no such phrase.</summary>
        public int First;

        /// <summary>The first token behind the article or the holder: it is part of the title.</summary>
        public int Words;

        /// <summary>The name of the body whose post it is; -1 for none.</summary>
        public int Holder;
    }

    private static Phrase ReadPhrase(Page page, Mentions mentions, in Sentence sentence, in Role role)
    {
        Phrase none = new() { First = role.First, Words = role.TitleFirst, Holder = -1 };
        Phrase phrase = none with { Words = -1 };
        int least = Math.Max(sentence.FirstToken, role.First - LongestVerb - 2);
        for (int i = role.First - 1; i > least; i--)
        {
            ref readonly Token token = ref page.Tokens[i];
            bool name = mentions.Covers(i, MentionKinds.Name);
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket || token.Is(WordClass.Auxiliary))
            {
                phrase.First = i + 1;
                return phrase.Words < 0 ? none : role.First == role.TitleFirst ? phrase : phrase with { Words = role.TitleFirst };
            }

            if (token.Kind == TokenKind.Possessive)
            {
                int holder = NameEnding(mentions, i);
                phrase.Holder = holder >= 0 && mentions.Names[holder].Kind == NameKind.Organisation ? holder : -1;
            }
            else if (!token.IsWord || (!name && !token.Is(WordClass.RoleModifier) && token.Is((NameLists.Grammar & ~WordClass.Determiner) | WordClass.VerbForm | WordClass.EventVerb | WordClass.SpeechVerb)))
            {
                break;
            }

            bool opens = name || token.Kind == TokenKind.Possessive || token.Is(WordClass.Determiner);
            phrase.Words = opens && phrase.Words < 0 ? i + 1 : phrase.Words;
        }

        return none;
    }

    /// <summary>"In defence of A, a soldier says …": a post with an article right before a verb of saying is its subject, and not who is named before.</summary>
    private static bool Speaks(Page page, in Sentence sentence, int first, int end) =>
        end < sentence.EndToken && page.Tokens[first].Is(WordClass.Determiner) && page.Tokens[end].Is(WordClass.SpeechVerb) && !page.Tokens[end].Capitalised
        && ((SpeechFrames)page.Lexicon.Value(page.Tokens[end], WordClass.SpeechVerb).Attributes & (SpeechFrames.Third | SpeechFrames.Past)) != 0
        && page.Tokens[end + 1].Kind is not (TokenKind.Comma or TokenKind.Stop) && !(page.Tokens[end + 1].Is(WordClass.Preposition) && !page.Tokens[end + 1].Is(WordClass.Conjunction));

    /// <summary>The person whose name, or whose title before it, begins at a token; -1 for none.</summary>
    private static int PersonAfter(Page page, Mentions mentions, in Sentence sentence, int at, int end)
    {
        while (at < sentence.EndToken && at < end + LongestVerb
            && ((page.Tokens[at].Kind is TokenKind.Stop or TokenKind.Hyphen && !page.Tokens[at].SpaceBefore) || IsTitle(page, mentions, at)))
        {
            at++;
        }

        int named = at < sentence.EndToken ? NameAt(mentions, at) : -1; // not the name that begins the next sentence
        return named >= 0 && mentions.Names[named].Kind == NameKind.Person ? named : -1;
    }

    private static bool IsTitle(Page page, Mentions mentions, int at) =>
        page.Tokens[at].IsWord && page.Tokens[at].Is(WordClass.Honorific) && !mentions.Covers(at, MentionKinds.Name);

    /// <summary>"… is the head of", "… was appointed as": the person before the verb; -1 for none.</summary>
    private static int FindSubject(Page page, Mentions mentions, in Sentence sentence, int first)
    {
        bool verb = false;
        for (int i = first - 1; i >= Math.Max(sentence.FirstToken, first - LongestVerb); i--)
        {
            if (mentions.Covers(i, MentionKinds.Person))
            {
                return verb ? NameEnding(mentions, i + 1) : -1;
            }

            ref readonly Token token = ref page.Tokens[i];
            if (verb && i > sentence.FirstToken && token.Is(WordClass.Pronoun) && page.Tokens[i - 1].Kind == TokenKind.Comma
                && page.Lexicon.Value(token, WordClass.Pronoun).Has(NameLists.PronounRelative))
            {
                return PersonEnding(page, mentions, i - 1);
            }

            if (!token.IsWord || mentions.Covers(i, MentionKinds.Name))
            {
                return -1;
            }

            bool post = token.Is(WordClass.EventVerb) && EventVerbReader.KindOf(page.Lexicon, token.Id) is EventKind.Appointment or EventKind.Election;
            if (token.Is(WordClass.Negation) || ((AuxiliaryForms)page.Lexicon.Value(token, WordClass.Auxiliary).Attributes & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) != 0)
            {
                return -1; // "will not be the president"
            }

            bool adverb = token.Is(WordClass.Adverb) || page.TextOf(token) is [_, _, .., 'l', 'y'];
            if (!token.Is(WordClass.Auxiliary | WordClass.Determiner | WordClass.Preposition | WordClass.Common) && !adverb && !post)
            {
                return -1;
            }

            verb |= token.Is(WordClass.Auxiliary) || post;
        }

        return -1;
    }

    /// <summary>The person's name that ends before a token, with titles after it and what stands in brackets.</summary>
    private static int PersonEnding(Page page, Mentions mentions, int end)
    {
        if (page.Tokens[end - 1].Kind == TokenKind.CloseBracket)
        {
            int open = end - 1;
            while (open > 0 && open > end - LongestRole && page.Tokens[open].Kind != TokenKind.OpenBracket)
            {
                open--;
            }

            end = open;
        }

        for (int i = end; i > Math.Max(0, end - LongestVerb); i--)
        {
            int name = NameEnding(mentions, i);
            if (name >= 0)
            {
                return mentions.Names[name].Kind == NameKind.Person && (i == end || mentions.Names[name].AfterEnd >= end) ? name : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a second post follows the first with "and" or a comma.</summary>
    private static bool JoinsOn(Page page, int end, int first)
    {
        for (int i = end; i < first; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (token.Kind != TokenKind.Comma && !page.Lexicon.Value(token, WordClass.NameConnector).Has(NameLists.And))
            {
                return false;
            }
        }

        return first > end;
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
