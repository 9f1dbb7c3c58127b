using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

internal static partial class RoleRecogniser
{
    // What follows the noun of a post: what it is of, and the body that it is held in.

    /// <summary>What follows a post’s noun while it is read.</summary>
    private struct Tail
    {
        /// <summary>The token after what was read.</summary>
        public required int End;

        /// <summary>Where it ends at the latest.</summary>
        public required int Most;

        /// <summary>Whether what the post is about was read: "on the situation of …".</summary>
        public bool HasSubject;

        public bool IsWhole;

        /// <summary>Ends it at a token.</summary>
        public void Close(int end)
        {
            End = end;
            IsWhole = true;
        }
    }

    /// <summary>The words after a post’s noun: "of Justice", "of the European Parliament", "7 Division". Returns the end of all.</summary>
    private static int ReadBody(Page page, Mentions mentions, in Sentence sentence, ref Role role)
    {
        Tail tail = new() { End = role.TitleEnd, Most = Math.Min(sentence.EndToken, role.TitleEnd + LongestRole) };
        while (!tail.IsWhole && tail.End < tail.Most)
        {
            ReadTail(page, mentions, sentence, ref role, ref tail);
        }

        bool other = role.Body >= 0 && mentions.Names[role.Body].Run.End == tail.End && tail.End + 1 < sentence.EndToken
            && page.Tokens[tail.End].Kind == TokenKind.Slash;
        return other && NameAt(mentions, tail.End + 1) is >= 0 and int name && mentions.Names[name].Kind == NameKind.Organisation
            ? mentions.Names[name].Run.End // "leader of the Front / FDO"
            : tail.End;
    }

    /// <summary>Reads a preposition with its phrase, or the body right behind the noun.</summary>
    private static void ReadTail(Page page, Mentions mentions, in Sentence sentence, ref Role role, ref Tail tail)
    {
        int i = tail.End;
        int name = NameAt(mentions, i);
        if (name >= 0)
        {
            // "Commander 21 Brigade": a body right after the noun.
            bool body = mentions.Names[name].Kind == NameKind.Organisation && i == role.TitleEnd && role.Body < 0;
            role.Body = body ? name : role.Body;
            tail.Close(body ? mentions.Names[name].Run.End : i);
            return;
        }

        LexiconValue connector = page.Lexicon.Value(page.Tokens[i], WordClass.NameConnector);
        if (!connector.Has(NameLists.Of | NameLists.For | NameLists.At | NameLists.In | NameLists.To | NameLists.With | NameLists.And))
        {
            tail.Close(i);
            return;
        }

        int next = i + 1;
        while (next < tail.Most && (page.Tokens[next].Is(WordClass.Determiner) || page.Tokens[next].Kind is TokenKind.OpenQuote or TokenKind.StraightQuote
            || (page.Tokens[next].IsNumber && NameAt(mentions, next) < 0)))
        {
            next++;
        }

        if (next >= tail.Most || mentions.Covers(next, MentionKinds.Date) || page.Tokens[next].Is(WordClass.Month)
            || (page.Tokens[next].Is(WordClass.Nationality) && connector.Has(NameLists.And | NameLists.With)))
        {
            tail.Close(i); // "President in March", "journalist and Polish national"
        }
        else if (NameAt(mentions, next) is >= 0 and int named)
        {
            ReadNamed(page, mentions, sentence, connector, named, ref role, ref tail);
        }
        else if (tail.HasSubject && connector.Has(NameLists.And) && page.Lexicon.Value(page.Tokens[next], WordClass.NameConnector).Has(NameLists.Of))
        {
            tail.End = next; // "freedom of assembly and of association"
        }
        else
        {
            ReadSubject(page, mentions, sentence, connector, next, ref role, ref tail);
        }
    }

    /// <summary>Reads the name behind a preposition: "of the European Parliament", "for the Middle East".</summary>
    private static void ReadNamed(Page page, Mentions mentions, in Sentence sentence, LexiconValue connector, int name, ref Role role, ref Tail tail)
    {
        int first = mentions.Names[name].Run.First, end = mentions.Names[name].Run.End;
        bool place = mentions.Names[name].Kind == NameKind.Place, where = place && connector.Has(NameLists.In);
        if (IsNoBody(page, mentions, sentence, connector, name))
        {
            tail.Close(tail.End);
        }
        else if (end < tail.Most && page.Tokens[end].Kind == TokenKind.Possessive)
        {
            tail.Close(ReadHeld(page, mentions, ref role, tail.End, name, tail.Most));
        }
        else if (where && IsWordAfter(page, end, tail.Most))
        {
            tail.Close(tail.End); // "a lawyer in the Detroit suburbs"
        }
        else if (tail.HasSubject || where || (place && (role.Body >= 0 || connector.Has(NameLists.For))))
        {
            // "Special Rapporteur on the situation of human rights in Iran", "Director for the Middle East and Asia", "student in London"
            int and = first;
            role.TitleEnd = tail.End = place && SkipBody(page, mentions, ref and) && and <= tail.Most ? and : end;
        }
        else if (role.Body >= 0)
        {
            tail.Close(tail.End);
        }
        else
        {
            role.Body = name;
            end += end < tail.Most && page.Tokens[end].Kind is TokenKind.CloseQuote or TokenKind.StraightQuote ? 1 : 0;
            tail.Close(AfterBody(page, mentions, sentence, end));
        }
    }

    /// <summary>Whether a name behind a preposition says nothing of the post: a person, another’s after "and", the place of a noun: "a spokesman for the Lisbon | relatives".</summary>
    private static bool IsNoBody(Page page, Mentions mentions, in Sentence sentence, LexiconValue connector, int name)
    {
        int end = mentions.Names[name].Run.End;
        return mentions.Names[name].Kind == NameKind.Person || connector.Has(NameLists.And)
            || (mentions.Names[name].Kind == NameKind.Place && connector.Has(NameLists.For) && end < sentence.EndToken && page.Tokens[end].IsWord
                && !EndsTitle(page, page.Tokens[end]) && NameAt(mentions, end) < 0);
    }

    /// <summary>Reads the words behind a preposition: "of Justice", "for Human Rights", "on the situation of human rights".</summary>
    private static void ReadSubject(Page page, Mentions mentions, in Sentence sentence, LexiconValue connector, int next, ref Role role, ref Tail tail)
    {
        int words = EndOfWords(page, mentions, connector, next, tail);
        if (words < tail.Most && words > next && page.Tokens[words - 1].Is(Nouns)
            && (page.Tokens[next - 1].Is(WordClass.Determiner) || !IsSubject(page, page.Tokens[words - 1]))
            && NameAt(mentions, words) is >= 0 and var other && mentions.Names[other].Kind == NameKind.Person)
        {
            tail.Close(tail.End); // "minister of the moderate president Ada Dunn": whose, not what of
            return;
        }

        int body = role.Body < 0 && !tail.HasSubject ? BodyBehindAdjectives(page, mentions, connector, next, words, tail.Most) : -1;
        if (body >= 0)
        {
            role.Body = body;
            tail.Close(AfterBody(page, mentions, sentence, mentions.Names[body].Run.End));
            return;
        }

        while (words > next && page.Tokens[words - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.NumberWord)
            && !page.Tokens[words - 1].Capitalised)
        {
            words--; // "lawyer of survivors from", "author of two | reports"
        }

        if (words == next || (connector.Has(NameLists.And) && page.Lexicon.Match(page.Tokens.Items[..words], next, Nouns).Found))
        {
            tail.Close(tail.End);
            return;
        }

        tail.HasSubject |= !connector.Has(NameLists.Of | NameLists.And) && connector.Has(NameLists.For) && page.Tokens[tail.End].Length == 2;
        int last = words;
        while (tail.HasSubject && ListEnd(page, mentions, last, tail.Most) is var list && list > last)
        {
            last = list;
        }

        role.TitleEnd = tail.End = EndQuoted(page, next, last, tail.Most);
    }

    private static int EndOfWords(Page page, Mentions mentions, LexiconValue connector, int first, in Tail tail)
    {
        bool any = tail.HasSubject || !connector.Has(NameLists.And | NameLists.In | NameLists.At | NameLists.To | NameLists.With);
        int end = first;
        while (end < tail.Most && (page.Tokens[end].IsWord || IsGenitive(page, end, tail.Most)) && !EndsTitle(page, page.Tokens[end])
            && !TellsOf(page, end, tail.Most)
            && NameAt(mentions, end) < 0 && !LeadsToPerson(page, mentions, end, tail.Most, opens: end == first) && !IsAnothers(page, mentions, end, tail.Most)
            && (any || page.Tokens[end].Capitalised))
        {
            end++;
        }

        return end;
    }

    /// <summary>"member of the infamous | Committee": the name behind what the words before it call a body, "director of London-based | Justice Watch"; -1 for none.</summary>
    private static int BodyBehindAdjectives(Page page, Mentions mentions, LexiconValue connector, int first, int end, int most)
    {
        bool based = end == first + 1 && page.Tokens[first].Has(TokenFlags.Hyphenated);
        if (end == first || end >= most || end - first > MostAdjectives
            || !(based || (!page.Tokens[first].Capitalised && page.Tokens[first - 1].Is(WordClass.Determiner)))
            || !connector.Has(NameLists.Of | NameLists.At) || NameAt(mentions, end) is not (>= 0 and int name))
        {
            return -1;
        }

        ref NameMention found = ref mentions.Names[name];
        return found.Kind == NameKind.Organisation || (found.Kind == NameKind.Place && !IsWordAfter(page, found.Run.End, most)) ? name : -1;
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

            if (name >= 0 && !place && mentions.Names[name].Kind == NameKind.Place && SkipBody(page, mentions, ref end))
            {
                continue; // "head of the Council’s Europe and Asia programme"
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

    private static bool IsWordAfter(Page page, int token, int end) => token < end && page.Tokens[token].IsWord && !EndsTitle(page, page.Tokens[token])
        && !page.Tokens[token].Is(WordClass.Preposition);

    /// <summary>"Justice" of "Minister of Justice": a title that is a subject as well, and no rank.</summary>
    private static bool IsSubject(Page page, in Token token) => page.Lexicon.Value(token, WordClass.Honorific) is var title
        && title.Has(NameLists.HonorificWord) && !title.Has(NameLists.HonorificRank);

    /// <summary>The end of a list of subjects: "on extrajudicial | , summary or arbitrary executions"; where it would begin, if there is none.</summary>
    private static int ListEnd(Page page, Mentions mentions, int first, int most)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        int end = first;
        bool joined = false;
        while (end + 1 < most && !joined)
        {
            joined = tokens[end].Is(WordClass.Conjunction) && !tokens[end].Is(WordClass.Preposition)
                && page.Lexicon.Value(tokens[end], WordClass.Conjunction).Has((uint)ConjunctionForms.Joins);
            if (!joined && tokens[end].Kind != TokenKind.Comma)
            {
                return first;
            }

            int group = end + 1;
            while (group < most && group - end <= LongestVerb && tokens[group].IsWord && !tokens[group].Capitalised && !EndsTitle(page, tokens[group])
                && NameAt(mentions, group) < 0)
            {
                group++;
            }

            if (group == end + 1 || tokens[end + 1].Is(WordClass.VerbForm | WordClass.EventVerb | WordClass.SpeechVerb | WordClass.Adverb)
                || page.TextOf(tokens[end + 1]) is [_, .., 'e', 'd'])
            {
                return first; // ", visited prisons and wept"
            }

            end = group;
        }

        return joined && end > first ? end : first;
    }

    /// <summary>"leader of the doctors’ union": the mark between two words of a title.</summary>
    private static bool IsGenitive(Page page, int token, int end) =>
        page.Tokens[token].Kind is TokenKind.Possessive or TokenKind.CloseSingle && token + 1 < end && page.Tokens[token + 1].IsWord
            && !page.Tokens[token + 1].Capitalised;

    /// <summary>"member of the group arrested in May": a participle that begins what is told of somebody, not "of a banned group".</summary>
    private static bool TellsOf(Page page, int token, int end)
    {
        ref readonly Token word = ref page.Tokens[token];
        if (!word.Is(WordClass.EventVerb | WordClass.VerbForm) || word.Capitalised
            || (token + 1 < end && page.Tokens[token + 1].IsWord && !page.Tokens[token + 1].Is(WordClass.Preposition)))
        {
            return false;
        }

        bool past = word.Is(WordClass.EventVerb)
            && (EventWords.VerbTraits(page.Lexicon, word) & EventVerbTraits.Present) == 0;
        return past || page.TextOf(word) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'];
    }

    /// <summary>"lawyer for the family of the photographer Okoro": a calling in small letters right before the name of whose it is.</summary>
    private static bool IsAnothers(Page page, Mentions mentions, int token, int end) =>
        page.Tokens[token].Is(WordClass.RoleNoun) && !page.Tokens[token].Capitalised && !IsSubject(page, page.Tokens[token]) && token + 1 < end
            && NameAt(mentions, token + 1) is >= 0 and var name
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
