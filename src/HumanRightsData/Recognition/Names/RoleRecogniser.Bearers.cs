using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

internal static partial class RoleRecogniser
{
    // Whose a post is.

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

        // "Ada Okoro Spokesperson for the Council, …": without the comma
        if (role.First > sentence.FirstToken && page.Tokens[role.First].Capitalised && role.Body >= 0 && role.End > role.TitleEnd
            && NameEnding(mentions, role.First) is >= 0 and var bare && mentions.Names[bare].Kind == NameKind.Person)
        {
            return bare;
        }

        // "President of the Council, …", but not "members of the Council, …"
        int after = !role.OfMany && role.End < sentence.EndToken && page.Tokens[role.End].Kind == TokenKind.Comma
            ? PersonAfter(page, mentions, sentence, role.End + 1, role.End) : -1;
        after = after >= 0 && BeginsClause(page, mentions, sentence, role.First, after) ? -1 : after;
        if (after >= 0 && leads)
        {
            return after;
        }

        // "The chair of the Council: …"
        if (!role.OfMany && role.End < sentence.EndToken && page.Tokens[role.End].Kind == TokenKind.Colon && Opens(page, sentence, role.First)
            && PersonAfter(page, mentions, sentence, role.End + 1, role.End) is >= 0 and var listed)
        {
            return listed;
        }

        // "…, former President of the Council", "…, the council’s new president"
        Phrase phrase = ReadPhrase(page, mentions, sentence, role);
        int before = phrase.First - 1;
        if (before > sentence.FirstToken && page.Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket)
        {
            int name = PersonEnding(page, mentions, before);
            if (name >= 0 && (OpensSentence(page, mentions, sentence, name) || !Speaks(page, sentence, before + 1, role.End)))
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

    /// <summary>"In the words of the council’s chair, Ada Okoro should …": what a preposition leads to ends at the comma, and the name begins a clause.</summary>
    private static bool BeginsClause(Page page, Mentions mentions, in Sentence sentence, int first, int name)
    {
        int end = Math.Max(mentions.Names[name].Run.End, mentions.Names[name].AfterEnd);
        return first > sentence.FirstToken && page.Tokens[first - 1].Is(WordClass.Preposition) && !page.Tokens[first - 1].Is(WordClass.Conjunction)
            && end < sentence.EndToken && page.Tokens[end].IsWord && !page.Tokens[end].Is(WordClass.Conjunction | WordClass.Preposition);
    }

    /// <summary>Whether a name, its titles aside, is the first of its sentence: "Ada Okoro, the chair of the council said".</summary>
    private static bool OpensSentence(Page page, Mentions mentions, in Sentence sentence, int name)
    {
        int first = mentions.Names[name].TitleFirst < mentions.Names[name].TitleEnd ? mentions.Names[name].TitleFirst : mentions.Names[name].Run.First;
        return first == sentence.FirstToken;
    }

    /// <summary>Whether a post begins its sentence, a number or mark of a list aside.</summary>
    private static bool Opens(Page page, in Sentence sentence, int first)
    {
        int at = sentence.FirstToken;
        while (at < first && !page.Tokens[at].Is(WordClass.RoleModifier | WordClass.RoleNoun)
            && (!page.Tokens[at].IsWord || page.Tokens[at].Is(WordClass.Determiner)))
        {
            at++;
        }

        return at >= first;
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
        bool article = false;
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
            else if (!token.IsWord || (!name && !token.Is(WordClass.RoleModifier)
                && token.Is((NameLists.Grammar & ~WordClass.Determiner) | WordClass.VerbForm | WordClass.EventVerb | WordClass.SpeechVerb)))
            {
                break;
            }
            else if (article && !token.Is(WordClass.RoleModifier))
            {
                break; // "allegedly a guard"
            }

            article |= token.Is(WordClass.Determiner);
            bool opens = name || token.Kind == TokenKind.Possessive || token.Is(WordClass.Determiner);
            phrase.Words = opens && phrase.Words < 0 ? i + 1 : phrase.Words;
        }

        return none;
    }

    /// <summary>"In defence of A, a soldier says …", "They aimed at A, an official said.": a post with an article right before a verb of saying is its subject, and not who is named before.</summary>
    private static bool Speaks(Page page, in Sentence sentence, int first, int end) =>
        end < sentence.EndToken && page.Tokens[first].Is(WordClass.Determiner) && page.Tokens[end].Is(WordClass.SpeechVerb) && !page.Tokens[end].Capitalised
        && (SpeechFrames)page.Lexicon.Value(page.Tokens[end], WordClass.SpeechVerb).Attributes is var frames
        && (frames & (SpeechFrames.Third | SpeechFrames.Past)) != 0
        && ((frames & (SpeechFrames.Clause | SpeechFrames.Thing | SpeechFrames.To | SpeechFrames.Belief | SpeechFrames.Weak)) == SpeechFrames.Clause
            || !IsParticiple(page, end));

    /// <summary>Whether what stands behind a form shows it to be a participle: "a soldier accused, with …", "a soldier ordered by".</summary>
    private static bool IsParticiple(Page page, int end)
    {
        ref readonly Token behind = ref page.Tokens[end + 1];
        return behind.Kind is TokenKind.Comma or TokenKind.Stop || (behind.Is(WordClass.Preposition) && !behind.Is(WordClass.Conjunction));
    }

    /// <summary>The person whose name, or whose title before it, begins at a token; -1 for none.</summary>
    private static int PersonAfter(Page page, Mentions mentions, in Sentence sentence, int at, int end)
    {
        if (at == end && at + 3 < sentence.EndToken && page.Tokens[at].Kind == TokenKind.OpenBracket && page.Tokens[at + 1].IsWord
            && !page.Tokens[at + 1].Capitalised
            && page.Tokens[at + 1].Length <= LongestMark)
        {
            at += page.Tokens[at + 2].Kind == TokenKind.CloseBracket ? 3
                : page.Tokens[at + 3].Kind == TokenKind.CloseBracket && page.Tokens[at + 2].Kind == TokenKind.Stop ? 4 : 0; // "Gen (r)", "Col (retd.)"
            end = at;
        }

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
                && (page.Pronoun(token) & PronounForms.Relative) != 0)
            {
                return PersonEnding(page, mentions, i - 1);
            }

            if (verb && token.Kind == TokenKind.CloseBracket)
            {
                return PersonEnding(page, mentions, i + 1); // "Mina Okoro (61) served as …"
            }

            if (!token.IsWord || mentions.Covers(i, MentionKinds.Name))
            {
                return -1;
            }

            bool post = (token.Begins(WordClass.NameLink)
                && page.Lexicon.Value(page.Lexicon.Match(page.Tokens.Items[..first], i, WordClass.NameLink), WordClass.NameLink).Has(NameLists.LinkPost))
                || (token.Is(WordClass.EventVerb) && EventWords.VerbKind(page.Lexicon, token.Id) is EventKind.Appointment or EventKind.Election);
            if (token.Is(WordClass.Negation) || (page.Auxiliary(token) & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) != 0)
            {
                return -1; // "will not be the president"
            }

            if (!token.Is(WordClass.Auxiliary | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb | WordClass.RoleModifier | WordClass.Common) && !post)
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
}
