using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

internal static partial class RoleRecogniser
{
    // What follows the noun of a post: what it is of, and the body that it is held in.

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
                if (place && connector.Has(NameLists.For) && end < sentence.EndToken && page.Tokens[end].IsWord && !EndsTitle(page, page.Tokens[end]) && NameAt(mentions, end) < 0)
                {
                    return i; // "a spokesman for the Lisbon relatives"
                }

                if (end < most && page.Tokens[end].Kind == TokenKind.Possessive)
                {
                    return ReadHeld(page, mentions, ref role, i, name, most);
                }

                bool where = place && connector.Has(NameLists.In);
                if (where && IsWordAfter(page, end, most))
                {
                    return i; // "a lawyer in the Detroit suburbs"
                }

                if (subject || where || (place && (role.Body >= 0 || connector.Has(NameLists.For))))
                {
                    // "Special Rapporteur on the situation of human rights in Iran", "Director for the Middle East and Asia", "student in London"
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
                && NameAt(mentions, words) < 0 && !LeadsToPerson(page, mentions, words, most, opens: words == next) && !IsAnothers(page, mentions, words, most)
                && (subject || page.Tokens[words].Capitalised || !connector.Has(NameLists.And | NameLists.In | NameLists.At | NameLists.To | NameLists.With)))
            {
                words++;
            }

            if (words < most && words > next && page.Tokens[words - 1].Is(Nouns) && (page.Tokens[next - 1].Is(WordClass.Determiner) || !IsSubject(page, page.Tokens[words - 1]))
                && NameAt(mentions, words) is >= 0 and var other && mentions.Names[other].Kind == NameKind.Person)
            {
                return i; // "minister of the moderate president Ada Dunn": whose, not what of
            }

            // "member of the infamous Committee": what the words before its name call a body
            bool based = words == next + 1 && page.Tokens[next].Has(TokenFlags.Hyphenated); // "director of London-based Justice Watch"
            bool adjectives = words > next && words - next <= MostAdjectives && (based || !page.Tokens[next].Capitalised) && !subject && connector.Has(NameLists.Of | NameLists.At);
            name = adjectives && words < most && role.Body < 0 ? NameAt(mentions, words) : -1;
            if (name >= 0 && (mentions.Names[name].Kind == NameKind.Organisation || (mentions.Names[name].Kind == NameKind.Place && !IsWordAfter(page, mentions.Names[name].Run.End, most)))
                && (based || page.Tokens[next - 1].Is(WordClass.Determiner)))
            {
                role.Body = name;
                return AfterBody(page, mentions, sentence, mentions.Names[name].Run.End);
            }

            while (words > next && page.Tokens[words - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.NumberWord) && !page.Tokens[words - 1].Capitalised)
            {
                words--; // "lawyer of survivors from", "author of two | reports"
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

            role.TitleEnd = i = EndQuoted(page, next, last, most);
        }

        return i;
    }

    /// <summary>"warden of Tehran’s | Evin Prison", "head of Iran’s | judiciary": the post is held of what a place or body has, not of itself. Returns the end of all.</summary>
    private static int ReadHeld(Page page, Mentions mentions, ref Role role, int none, int holder, int most)
    {
        int mark = mentions.Names[holder].Run.End;
        bool place = mentions.Names[holder].Kind == NameKind.Place;
        int end = mark + 1;
        while (end < most && page.Tokens[end].IsWord && !EndsTitle(page, page.Tokens[end]) && !page.Tokens[end].Is(WordClass.Preposition))
        {
            int name = NameAt(mentions, end);
            if (name >= 0 && mentions.Names[name].Kind == NameKind.Person)
            {
                return none; // "lawyer for Iran’s laureate Ada Okoro": whose lawyer it is
            }

            if (name >= 0 && role.Body < 0 && (mentions.Names[name].Kind == NameKind.Organisation || !IsWordAfter(page, mentions.Names[name].Run.End, most)))
            {
                role.Body = name;
                return AfterBody(page, mentions, page.Sentences[page.SentenceOfToken[mark]], mentions.Names[name].Run.End);
            }

            end = name >= 0 ? mentions.Names[name].Run.End : end + 1;
        }

        role.TitleEnd = end > mark + 1 ? end : role.TitleEnd;
        role.Body = !place && role.Body < 0 ? holder : role.Body; // "director of the Council’s research arm" is held in the Council, but not over it
        return end;
    }

    /// <summary>"member of a “death commission | ”": takes in the mark that closes what was opened before the words.</summary>
    private static int EndQuoted(Page page, int first, int end, int most) =>
        page.Tokens[first - 1].Kind is TokenKind.OpenQuote or TokenKind.StraightQuote && end < most && page.Tokens[end].Kind is TokenKind.CloseQuote or TokenKind.StraightQuote ? end + 1 : end;

    private static bool IsWordAfter(Page page, int token, int end) => token < end && page.Tokens[token].IsWord && !EndsTitle(page, page.Tokens[token]) && !page.Tokens[token].Is(WordClass.Preposition);

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
    private static bool TellsOf(Page page, int token, int end)
    {
        ref readonly Token word = ref page.Tokens[token];
        if (!word.Is(WordClass.EventVerb | WordClass.VerbForm) || word.Capitalised || (token + 1 < end && page.Tokens[token + 1].IsWord && !page.Tokens[token + 1].Is(WordClass.Preposition)))
        {
            return false;
        }

        bool past = word.Is(WordClass.EventVerb)
            && (EventVerbReader.TraitsOf(page.Lexicon, word) & EventVerbTraits.Present) == 0;
        return past || page.TextOf(word) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'];
    }

    /// <summary>"lawyer for the family of the photographer Okoro": a calling in small letters right before the name of whose it is.</summary>
    private static bool IsAnothers(Page page, Mentions mentions, int token, int end) =>
        page.Tokens[token].Is(WordClass.RoleNoun) && !page.Tokens[token].Capitalised && !IsSubject(page, page.Tokens[token]) && token + 1 < end && NameAt(mentions, token + 1) is >= 0 and var name
        && mentions.Names[name].Kind == NameKind.Person;

    /// <summary>"of conscience Dr Okoro": a title before a name.</summary>
    private static bool LeadsToPerson(Page page, Mentions mentions, int token, int end, bool opens) =>
        page.Tokens[token].Capitalised && page.Tokens[token].Is(WordClass.Honorific) && token + 1 < end
        && !(opens && page.Lexicon.Value(page.Tokens[token], WordClass.Honorific).Has(NameLists.HonorificWord))
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
}
