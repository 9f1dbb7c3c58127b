using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal ref partial struct SpeakerReader
{
    // Names.

    /// <summary>The name that a noun phrase is of: not one that follows a preposition or holds something.</summary>
    /// <param name="run">The phrase.</param>
    /// <param name="first">The first name that begins in it or after it.</param>
    private readonly int HeadName(TokenRun run, int first)
    {
        ReadOnlySpan<NameMention> names = mentions.Names.Items;
        if (first >= names.Length || names[first].Run.End > run.End)
        {
            return -1;
        }

        int body = -1, hangs = -1;
        int until = ExamplesFrom(run);
        for (int n = first; n < names.Length && names[n].Run.End <= until; n++)
        {
            ref readonly NameMention name = ref names[n];
            if (name.Kind == NameKind.Place || IsInBrackets(name.Run.First, run.First) || IsInRelative(name.Run.First, run.First))
            {
                continue;
            }

            if (name.Kind == NameKind.Person)
            {
                if (IsGoverned(n, run.First) || (hangs >= 0 && IsJoinedTo(hangs, name)))
                {
                    hangs = n;
                }
                else if (!IsHolder(name.Run.End, run.End) && !IsBeforePost(n, run.End) && !IsOneBesideMany(name, run))
                {
                    return n;
                }
            }
            else if (body < 0 && IsBodyHead(n, run))
            {
                body = n;
            }
        }

        return body >= 0 ? body : HolderOfText(run, first);
    }

    /// <summary>Where "including" or "like" begins to give examples of many; the end of the phrase where nothing does.</summary>
    private readonly int ExamplesFrom(TokenRun run)
    {
        for (int i = run.First + 1; i < run.End; i++)
        {
            if ((_clauses.Preposition(i) & PrepositionForms.Example) != 0)
            {
                return i;
            }
        }

        return run.End;
    }

    /// <summary>Whether a token stands in a clause that is said of the noun before it: "the statement that | Ada Dunn | helped to draft".</summary>
    private readonly bool IsInRelative(int token, int first)
    {
        for (int i = token - 1; i > first; i--)
        {
            if (_clauses.IsComma(i))
            {
                return false;
            }

            if (_clauses.OpensRelative(i, first))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsInBrackets(int token, int first)
    {
        for (int i = token - 1; i >= first; i--)
        {
            if (_tokens[i].Kind == TokenKind.CloseBracket)
            {
                return false;
            }

            if (_tokens[i].Kind == TokenKind.OpenBracket)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name hangs on a preposition, its titles and post left out: "a lawyer for Ada Dunn", "the trial of the former army commander Ada Dunn".</summary>
    private readonly bool IsGoverned(int n, int first)
    {
        ref readonly NameMention name = ref mentions.Names[n];
        int at = BeforeTitles(name, first);
        bool post = at < name.Run.First - 1 && _tokens[at + 1].Is(WordClass.RoleNoun);
        while (at > first && (_tokens[at].Is(WordClass.Honorific | WordClass.Determiner | WordClass.RoleNoun | WordClass.RoleModifier | WordClass.Nationality) || (post && (_tokens[at].Capitalised || _clauses.Covers(at, MentionKinds.Name)) && !_tokens[at].Is(WordClass.Preposition))))
        {
            post |= _tokens[at].Is(WordClass.RoleNoun);
            at--;
        }

        // "the minister of justice Ada Dunn": the preposition is the post's own, but not in "the daughter of the activist Ada Dunn".
        return at > first && _tokens[at].Is(WordClass.Preposition) && !_clauses.Covers(at, MentionKinds.Name)
            && !(post && _tokens[at - 1].Is(WordClass.RoleNoun) && HasPost(n, first, at));
    }

    /// <summary>Whether a post that begins within tokens is a person's.</summary>
    private readonly bool HasPost(int person, int from, int end)
    {
        ReadOnlySpan<RoleMention> roles = mentions.Roles.Items;
        int low = 0, high = roles.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (roles[middle].Title.First < from)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < roles.Length && roles[low].Title.First < end; low++)
        {
            if (roles[low].Person == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token before the titles of a name.</summary>
    private static int BeforeTitles(in NameMention name, int first) => name.TitleEnd > name.TitleFirst && name.TitleFirst >= first
        ? name.TitleFirst - 1 : name.Run.First - 1;

    /// <summary>Whether "and" joins a name to an earlier one, which hangs on a preposition: "the lawyers of Ada Dunn and Ben Roe".</summary>
    private readonly bool IsJoinedTo(int earlier, in NameMention name)
    {
        int at = mentions.Names[earlier].Run.End;
        at += _clauses.Joins(at) ? 1 : 0;
        return at > mentions.Names[earlier].Run.End && BeforeTitles(name, at) < at;
    }

    /// <summary>Whether a name between commas cannot be the one who speaks, since several do: "witnesses at the trial of the general, Ada Dunn, said".</summary>
    private readonly bool IsOneBesideMany(in NameMention name, TokenRun run)
    {
        int at = BeforeTitles(name, run.First);
        return at > run.First && _clauses.IsComma(at) && _clauses.HeadNoun(run) is >= 0 and int head && head + 1 < at && _clauses.IsPlural(head)
            && !_clauses.Covers(head, MentionKinds.Name)
            && !_clauses.HasJoin(name.Run.End, run.End) && _clauses.HeadNoun(_clauses.Run(head + 1, at)) >= 0;
    }

    private readonly bool IsHolder(int end, int until) => end < until && _tokens[end].Kind == TokenKind.Possessive;

    /// <summary>Whether a name tells for whom another person works: "Dunn spokesman Ben Roe", "Dunn defence witness".</summary>
    private readonly bool IsBeforePost(int n, int until)
    {
        int behind = mentions.Names[n].Run.End;
        if (behind + 1 == until && _tokens[behind].IsWord && !_tokens[behind].Capitalised && !_clauses.IsAdverb(behind)
            && !_clauses.EndsIn(behind, "ed") && !_clauses.EndsIn(behind, "ing")
            && !_tokens[behind].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.VerbForm | WordClass.SpeechVerb | WordClass.Auxiliary))
        {
            return true; // "the Dunn family"
        }

        bool post = false;
        for (int at = behind; at < until && !(post && _clauses.Covers(at, MentionKinds.Person)); at++)
        {
            ref readonly Token token = ref _tokens[at];
            if (!token.IsWord || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun))
            {
                return post && _clauses.IsComma(at) && _tokens[at - 1].Is(WordClass.RoleNoun);
            }

            post |= token.Is(WordClass.RoleNoun);
        }

        return post;
    }

    private readonly bool IsBodyHead(int n, TokenRun run)
    {
        ref NameMention name = ref mentions.Names[n];
        for (int i = run.First; i < name.Run.First; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma && i == name.Run.First - 1 && _tokens[i - 1].Is(WordClass.SpeakerNoun))
            {
                continue;
            }

            if (!(_tokens[i].Is(WordClass.Determiner | WordClass.RoleModifier | WordClass.Nationality) || _clauses.IsAdverb(i)
                || (_tokens[i].IsWord && !_tokens[i].Capitalised && !_tokens[i].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.RoleNoun))
                || _tokens[i].Kind == TokenKind.Hyphen))
            {
                return false;
            }
        }

        if (name.Run.End >= run.End)
        {
            return true;
        }

        ref readonly Token next = ref _tokens[name.Run.End];
        return next.Kind is TokenKind.OpenBracket or TokenKind.Comma || next.Is(WordClass.Preposition | WordClass.Conjunction)
            || _clauses.IsRelative(name.Run.End);
    }

    /// <summary>The holder of a text that speaks: "the ministry’s report".</summary>
    private readonly int HolderOfText(TokenRun run, int first)
    {
        int head = _clauses.HeadNoun(run);
        if (head < 0 || !_clauses.IsDocument(head))
        {
            return -1;
        }

        for (int n = first; n < mentions.Names.Count && mentions.Names[n].Run.End < head; n++)
        {
            ref NameMention name = ref mentions.Names[n];
            if (name.Kind != NameKind.Place && _tokens[name.Run.End].Kind == TokenKind.Possessive && !IsGoverned(n, run.First))
            {
                return n;
            }
        }

        return -1;
    }

    /// <summary>Who else stands in a list of speakers.</summary>
    private void AddCoSpeakers(ref SpeakerTurn turn, int head)
    {
        turn.FirstCo = turn.EndCo = mentions.CoSpeakers.Count;
        if (head + 1 >= mentions.Names.Count || mentions.Names[head + 1].Run.End > turn.Run.End)
        {
            return;
        }

        bool joined = false;
        for (int i = turn.Run.First; i < turn.Run.End; i++)
        {
            joined |= _clauses.Joins(i) && !_clauses.Covers(i, MentionKinds.Name);
        }

        if (!joined)
        {
            return;
        }

        for (int n = head + 1; n < mentions.Names.Count && mentions.Names[n].Run.End <= turn.Run.End; n++)
        {
            ref NameMention name = ref mentions.Names[n];
            int at = name.TitleEnd > name.TitleFirst ? name.TitleFirst - 1 : name.Run.First - 1;
            while (at > turn.Run.First && _tokens[at].Is(WordClass.Determiner | WordClass.Honorific))
            {
                at--;
            }

            bool listed = at > turn.Run.First && (_tokens[at].Kind == TokenKind.Comma || _clauses.Joins(at));
            ref readonly Token next = ref _tokens[name.Run.End];
            bool ends = name.Run.End >= turn.Run.End || next.Kind is TokenKind.Comma or TokenKind.OpenBracket
                || next.Is(WordClass.Conjunction | WordClass.Preposition);
            if (name.Kind != NameKind.Place && name.Kind == mentions.Names[head].Kind && listed && ends && name.Entity != turn.Entity
                && !IsInBrackets(name.Run.First, turn.Run.First))
            {
                mentions.CoSpeakers.Add(name.Entity);
            }
        }

        turn.EndCo = mentions.CoSpeakers.Count;
    }
}
