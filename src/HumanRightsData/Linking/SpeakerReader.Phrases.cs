using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal ref partial struct SpeakerReader
{
    // Phrases without a name.

    /// <summary>A phrase without its determiner.</summary>
    private readonly TokenRun Bare(TokenRun run)
    {
        int first = run.First;
        for (int i = first + 1; i + 1 < run.End; i++)
        {
            if (_tokens[i].Kind is TokenKind.Dash or TokenKind.Bullet
                || (_tokens[i].Kind == TokenKind.Hyphen && _tokens[i].SpaceBefore && _tokens[i + 1].SpaceBefore))
            {
                first = i + 1; // "ORRE – The wife"
            }
        }

        run = WithoutBrackets(run with { First = first });
        first = run.First;
        for (; first < run.End; first++)
        {
            ref readonly Token token = ref _tokens[first];
            if (token.Kind == TokenKind.OpenBracket && _clauses.SkipInset(first, run.End) is var close && close + 1 < run.End)
            {
                first = close; // "the (old) miners"
                continue;
            }

            if (!(token.Is(WordClass.Determiner) || !token.IsWord || _clauses.IsPossessive(token)) || token.IsNumber
                || _clauses.Covers(first, MentionKinds.Name)
                || (first + 1 < run.End && (_clauses.Preposition(first + 1) & PrepositionForms.Of) != 0))
            {
                break; // "some of those in power": it is no determiner there
            }
        }

        // Up to the first comma or bracket, but for a list of several.
        int end = run.End;
        bool word = false, joined = false;
        for (int i = first; i < run.End && !joined; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.IsWord)
            {
                word = true;
                joined |= _clauses.Joins(token);
            }
            else if (word && !joined && end == run.End && (_clauses.IsComma(i) || (token.Kind == TokenKind.OpenBracket && EndsInBracket(i, run.End))))
            {
                end = i;
            }
        }

        end = joined ? run.End : end;
        while (end > first && (_tokens[end - 1].Kind is TokenKind.Symbol or TokenKind.Bullet || _clauses.IsRelative(end - 1)
            || _clauses.Covers(end - 1, MentionKinds.Date) || (_clauses.IsAdverb(end - 1) && !_tokens[end - 1].Capitalised)))
        {
            end--; // "residents who", "leaders almost", "experts*"
        }

        if (!word || end <= first || IsWhole(first, end, run.First))
        {
            return word && end > first ? _clauses.Run(first, end) : default;
        }

        end = BeforeClause(first, end); // "miners | who were held in [1988]"
        return end > first && IsWhole(first, end, run.First) ? _clauses.Run(first, end) : default;
    }

    /// <summary>"[miners | ] said", "a new ) | miners": without the mark whose other half stands outside, and what it closes.</summary>
    private readonly TokenRun WithoutBrackets(TokenRun run)
    {
        int last = run.End - 1;
        if (last > run.First && _tokens[last].Kind == TokenKind.CloseBracket
            && _clauses.SkipInsetBack(last, run.First) is var open && (open == last || open == run.First))
        {
            return _clauses.Run(run.First, last);
        }

        int close = run.First;
        while (close < last && _tokens[close].Kind is not (TokenKind.OpenBracket or TokenKind.CloseBracket))
        {
            close++;
        }

        return close < last && _tokens[close].Kind == TokenKind.CloseBracket ? _clauses.Run(close + 1, run.End) : run;
    }

    /// <summary>Where what tells of a noun begins, with its own verb: "miners | who", "miners | held"; the first token where nothing does.</summary>
    private readonly int BeforeClause(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (_clauses.IsRelative(i) || ((_clauses.EndsIn(i, "ed") || _tokens[i].Is(WordClass.VerbForm)) && !_tokens[i].Capitalised
                && _clauses.IsPlural(i - 1)))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether nothing but a comma follows a bracket: "student (Tabriz University", not "Hamilton (Ontario) Spectator".</summary>
    private readonly bool EndsInBracket(int open, int end)
    {
        int close = _clauses.SkipInset(open, end);
        return close == open || close + 1 >= end || _clauses.IsComma(close + 1);
    }

    /// <summary>Whether tokens are a whole noun phrase, not the rest of one or of a clause: "of those", "came away", "firm runs the".</summary>
    /// <param name="first">The first token without determiners.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="determiner">The first token with determiners.</param>
    private readonly bool IsWhole(int first, int end, int determiner)
    {
        const WordClass Grammar = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Negation;
        ref readonly Token opening = ref _tokens[first];
        bool named = _clauses.Covers(first, MentionKinds.Name | MentionKinds.Quantity); // "about 20 miners"
        bool some = opening.Is(WordClass.Determiner) || (opening.Is(WordClass.Negation) && first + 1 < end && _tokens[first + 1].Is(WordClass.Determiner)); // "not all members"
        if ((opening.Is(Grammar) && !named && !some)
            || (_tokens[end - 1].Is(WordClass.Preposition | WordClass.Conjunction) && !_clauses.Covers(end - 1, MentionKinds.Name)))
        {
            return false;
        }

        if (first == determiner && !named && !opening.Capitalised && OpensPredicate(first, end))
        {
            return false;
        }

        bool timed = first + 2 < end && _tokens[first + 1].Is(WordClass.TimeUnit) && _tokens[first + 2].Is(WordClass.DateWord);
        bool rest = first + 2 < end && _tokens[first + 1].Is(WordClass.Preposition) && _clauses.IsRelative(first + 2);
        if (timed || rest)
        {
            return false; // "ten years ago of hunger", "many of whom had"
        }

        return _clauses.VerbWithin(first, end) == end;
    }

    /// <summary>Whether a phrase without a determiner begins with a verb of the words before it: "which | included one", "have | filed affidavits", "built near a stream".</summary>
    private readonly bool OpensPredicate(int first, int end)
    {
        ref readonly Token token = ref _tokens[first];
        if (!token.Is(WordClass.VerbForm) && !_clauses.EndsIn(first, "ed") && !_clauses.EndsIn(first, "ing"))
        {
            return false;
        }

        bool governed = first > 0 && page.SentenceOfToken[first - 1] == page.SentenceOfToken[first]
            && (_tokens[first - 1].Is(WordClass.Auxiliary | WordClass.Pronoun) || (_clauses.Conjunction(first - 1) & ConjunctionForms.That) != 0);
        return governed || (first + 1 < end && !_clauses.EndsIn(first, "ing")
            && _tokens[first + 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb));
    }

    private readonly bool IsDefinite(TokenRun run)
    {
        ref readonly Token token = ref _tokens[run.First];
        return token.Is(WordClass.Determiner) ? page.Lexicon.Value(token, WordClass.Determiner).Has((uint)DeterminerForms.Definite)
            : token.Capitalised && !HasPlural(run);
    }

    private readonly bool HasPlural(TokenRun run) => KindOf(run) == SpeakerKind.Many;

    private readonly SpeakerKind KindOf(TokenRun run)
    {
        if (run.Length == 0)
        {
            return SpeakerKind.None;
        }

        int head = _clauses.HeadNoun(run);
        if (head < 0)
        {
            return SpeakerKind.None;
        }

        for (int i = run.First + 1; i < run.End; i++)
        {
            if (_clauses.Joins(i) && ((i > head && !IsInComplement(i, head)) || (i + 1 < run.End && _clauses.IsPossessive(i + 1)))) // "Dunn and his wife"
            {
                return SpeakerKind.Many;
            }
        }

        if (_tokens[head].Is(WordClass.SpeakerNoun))
        {
            return _clauses.IsPlural(head) && !_clauses.Covers(head, MentionKinds.Name) ? SpeakerKind.Many : SpeakerKind.Thing; // "it" is none of "figures"
        }

        if ((_tokens[head].Is(WordClass.RoleNoun) && !_clauses.EndsIn(head, "s"))
            || page.Lexicon.Value(_tokens[head], WordClass.CountedNoun).Has(NounBits.Person))
        {
            return SpeakerKind.Person;
        }

        return _clauses.IsPlural(head) ? SpeakerKind.Many : SpeakerKind.None;
    }

    /// <summary>Whether a conjunction stands in what a noun is of or for: "the centre for peace | and rights", but not "a lawyer for Dunn | and a guard".</summary>
    private readonly bool IsInComplement(int join, int head) => head + 1 < join
        && (_clauses.Preposition(head + 1) & (PrepositionForms.Of | PrepositionForms.For)) != 0 && !_clauses.OpensPhrase(join + 1);

    /// <summary>Whether a phrase is one word in capitals that no list knows: a surname, most often, whose whole name the page does not give.</summary>
    private readonly bool IsSurname(TokenRun run) => run.Length == 1 && _tokens[run.First] is { Capitalised: true, AllCapitals: false } token
        && !token.Is(WordClass.Common | WordClass.SpeakerNoun | WordClass.SpeechNoun | WordClass.SpeechVerb | WordClass.VerbForm | WordClass.RoleNoun | WordClass.RoleModifier | WordClass.Nationality
            | WordClass.Determiner | WordClass.Pronoun | WordClass.Place | WordClass.Adverb | WordClass.Ordinary | WordClass.Organisation)
                && token.Length > 2 && !_clauses.Covers(run.First, MentionKinds.Name) && !_clauses.IsPlural(run.First);

    /// <summary>Whose name before a token ends in a word; -1 where none near does.</summary>
    private readonly int OfSurname(int word)
    {
        ReadOnlySpan<char> surname = page.Text.AsSpan(_tokens[word].Start, _tokens[word].Length);
        int last = _clauses.FirstNameFrom(word) - 1;
        for (int n = last; n >= Math.Max(0, last - MostTurns); n--)
        {
            ref NameMention name = ref mentions.Names[n];
            if (name.Kind == NameKind.Person && name.Run.Length > 1 && _tokens[name.Run.End - 1] is var end
                && page.Text.AsSpan(end.Start, end.Length).SequenceEqual(surname)
                && page.ArticleOf(name.Run.First) == page.ArticleOf(word))
            {
                return name.Entity;
            }
        }

        return -1;
    }

    /// <summary>Notes under which words people hold their posts.</summary>
    private readonly void CollectRoles()
    {
        memory.KnowsRoles = true;
        memory.Roles.Clear();
        for (int r = 0; r < mentions.Roles.Count; r++)
        {
            TokenRun title = mentions.Roles[r].Title;
            for (int i = title.First; i < Math.Min(title.End, title.First + 24); i++)
            {
                ref readonly Token token = ref _tokens[i];
                if (i > title.First && token.Is(WordClass.Preposition) && !_clauses.Covers(i, MentionKinds.Name))
                {
                    break; // "spokesman for the president" is no president
                }

                if (token.IsWord && !token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Honorific))
                {
                    memory.Roles.Add((uint)page.KeyOf(i), r);
                }
            }
        }
    }

    /// <summary>The person who holds the role that a phrase names, or the body that is of its kind; -1 for none.</summary>
    private readonly int ResolveRole(int t)
    {
        ref SpeakerTurn turn = ref memory.Turns[t];
        int head = _clauses.HeadNoun(turn.Run);
        if (head < 0 || turn.Kind == SpeakerKind.Many)
        {
            return -1;
        }

        if (turn.Kind == SpeakerKind.Thing)
        {
            bool known = head == turn.Run.First || (_tokens[turn.Run.First].Is(WordClass.Determiner) && _tokens[turn.Run.First].Length > 2)
                || _clauses.IsPossessive(turn.Run.First); // not "an agency", "Ashton-based NGO"
            int last = known && (_clauses.SpeakerNoun(head) & SpeakerNounForms.Body) != 0 ? LastBody(t, head) : -1;
            return last >= 0 && HasProper(last, turn.Run, head) ? last : -1;
        }

        // The holder whose posts share most words with the phrase, of the same piece rather than of another; of two, the one named last before it.
        if (!memory.KnowsRoles)
        {
            CollectRoles();
        }

        uint key = (uint)page.KeyOf(head);
        int best = -1, most = 0, tried = 0;
        int article = page.ArticleOf(head);
        for (int entry = memory.Roles.First(key); entry != 0 && tried < 64; entry = memory.Roles.Next(entry), tried++)
        {
            ref RoleMention role = ref mentions.Roles[memory.Roles.Value(entry)];
            int named = mentions.Names[role.Person].Run.First;
            if (named > turn.Run.First)
            {
                continue;
            }

            if (!HasProper(turn.Run, head, role) || !HasComplement(turn.Run, head, role))
            {
                continue; // "the Orre senator" is not the senator from Ashton, "the president of the court" not that of Orre
            }

            // Of two who hold a post, one is it still: "the first minister" is not the former one.
            int shared = (4 * Shared(turn.Run, role)) + (page.ArticleOf(named) == article ? 2
                : 0) + (IsPast(turn.Run.First, head) == IsPast(Math.Max(role.Title.First - 1, 0), role.Title.End) ? 1 : 0);
            if (shared > most)
            {
                most = shared;
                best = mentions.Names[role.Person].Entity;
            }
        }

        return best;
    }

    /// <summary>Whether a post is said to be held no more: "former", "ex".</summary>
    private readonly bool IsPast(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (page.Lexicon.Value(_tokens[i], WordClass.RoleModifier).Has(NameLists.RolePast))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words with capitals before the head of a phrase all stand in a post, and a nationality among them does not speak against it.</summary>
    private readonly bool HasProper(TokenRun run, int head, in RoleMention role)
    {
        TokenRun body = role.Body >= 0 ? mentions.Names[role.Body].Run : default;
        bool named = false;
        int before = Math.Max(0, role.Title.First - 3), after = Math.Min(_tokens.Length, role.Title.End + 3); // where the place of a post stands: "the Orre senator", "the senator from Orre"
        for (int i = run.First + 1; i < head; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Is(WordClass.Nationality) && !Holds(before, after, token) && IsOfElsewhere(token, role, before))
            {
                return false; // "the Orrean prosecutor" is not the prosecutor at Ashton
            }

            if (role.Body < 0 && _clauses.Covers(i, MentionKinds.Organisation))
            {
                named = true; // "the UN Special Rapporteur" may be who was called the Special Rapporteur
                continue;
            }

            if (token.IsWord && token.Capitalised && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Nationality)
                && !Holds(before, after, token) && !Holds(body.First, body.End, token))
            {
                return false;
            }
        }

        return !named || Shared(run, role) > 1;
    }

    /// <summary>Whether a post is held in another country than a nationality is of: in a place that does not begin as it does, or by one of another nationality.</summary>
    private readonly bool IsOfElsewhere(in Token nationality, in RoleMention role, int before)
    {
        ReadOnlySpan<char> root = page.TextOf(nationality)[..Math.Min(nationality.Length, CountryRoot)];
        if (role.Body >= 0 && mentions.Names[role.Body].Kind == NameKind.Place)
        {
            TokenRun place = mentions.Names[role.Body].Run;
            for (int i = place.First; i < place.End; i++)
            {
                if (page.TextOf(_tokens[i]).StartsWith(root, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }

            return true;
        }

        for (int i = before; i < role.Title.End; i++)
        {
            if (_tokens[i].Is(WordClass.Nationality))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int Shared(TokenRun run, in RoleMention role)
    {
        int shared = 0;
        TokenRun body = role.Body >= 0 ? mentions.Names[role.Body].Run : default;
        for (int i = run.First; i < Math.Min(run.End, run.First + 16); i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.IsWord && !token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)
                && (Holds(role.Title.First, role.Title.End, token) || Holds(body.First, body.End, token)))
            {
                shared++;
            }
        }

        return shared;
    }

    private readonly bool Holds(int first, int end, in Token word)
    {
        for (int i = first; i < Math.Min(end, first + 24); i++)
        {
            if (_tokens[i].Length == word.Length && page.TextOf(_tokens[i]).Equals(page.TextOf(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what a phrase says its post is of stands in a post, or may be any body: "the president of the court", "the head of the organisation".</summary>
    private readonly bool HasComplement(TokenRun run, int head, in RoleMention role)
    {
        int at = head + 1;
        if (at >= run.End || (_clauses.Preposition(at) & (PrepositionForms.Of | PrepositionForms.For)) == 0)
        {
            return true;
        }

        TokenRun body = role.Body >= 0 ? mentions.Names[role.Body].Run : default;
        bool any = true;
        for (at++; at < Math.Min(run.End, head + 16); at++)
        {
            ref readonly Token token = ref _tokens[at];
            if (!token.IsWord || token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction))
            {
                continue;
            }

            if (Holds(Math.Max(0, role.Title.First - 3), Math.Min(_tokens.Length, role.Title.End + 3), token) || Holds(body.First, body.End, token))
            {
                return true;
            }

            any &= token.Is(WordClass.SpeakerNoun);
        }

        return any;
    }

    /// <summary>Whether a phrase does not say that it is another's body: "Syria’s news agency" is none that is called otherwise; "the London-based group" may be any.</summary>
    private readonly bool HasProper(int entity, TokenRun run, int head)
    {
        TokenRun name = mentions.Names[entities.Items[entity].FullestMention].Run;
        if (_clauses.Covers(head, MentionKinds.Name))
        {
            return true;
        }

        for (int i = run.First; i < head; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Kind == TokenKind.Possessive
                || (token.IsWord && _clauses.Covers(i, MentionKinds.Name) && _tokens[i + 1].Kind != TokenKind.Hyphen && !Holds(name.First, name.End, token)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last body that spoke and is of the kind that a noun names: the noun stands in its name, or fits any.</summary>
    private readonly int LastBody(int t, int head)
    {
        int article = page.ArticleOf(head);
        bool any = (_clauses.SpeakerNoun(head) & SpeakerNounForms.Any) != 0;
        for (int i = t - 1, tried = 0; i >= 0 && tried < MostSentences; i--, tried++)
        {
            ref SpeakerTurn turn = ref memory.Turns[i];
            if (any && turn.Entity < 0 && turn.Article == article && Holds(turn.Phrase.First, turn.Phrase.End, _tokens[head]))
            {
                return -1; // "the group" after "a group of miners said", or after one whose name is not known for one
            }

            if (turn.Entity >= 0 && turn.Kind == SpeakerKind.Body && turn.Article == article)
            {
                if ((any && MayBe(turn.Entity, head)) || IsCalled(turn.Entity, head))
                {
                    return turn.Entity;
                }
            }
        }

        // None of that name spoke yet: the last that was named.
        for (int n = _clauses.FirstNameFrom(head) - 1, tried = 0; n >= 0 && tried < MostSentences && page.ArticleOf(mentions.Names[n].Run.First) == article; n--, tried++)
        {
            if (mentions.Names[n].Kind == NameKind.Organisation && IsCalled(mentions.Names[n].Entity, head))
            {
                return mentions.Names[n].Entity;
            }
        }

        if (!any)
        {
            return -1;
        }

        int sentence = page.SentenceOfToken[head];
        for (int s = sentence - 1; s >= Math.Max(0, sentence - 8) && page.Blocks[page.Sentences[s].Block].Article == article; s--)
        {
            ref readonly SpeakerTurn subject = ref SubjectOf(s);
            if (subject.Kind == SpeakerKind.Body && subject.Entity >= 0 && MayBe(subject.Entity, head))
            {
                return subject.Entity;
            }
        }

        return -1;
    }

    /// <summary>Whether a noun for bodies of any name can mean an entity: "the group" is no newspaper, "the newspaper" no court.</summary>
    private readonly bool MayBe(int entity, int noun)
    {
        SpeakerNounForms forms = _clauses.SpeakerNoun(noun);
        int kind = entities.Items[entity].OrganisationKind - 1;
        return kind < 0 || kind == (int)OrganisationKind.Company
            || (kind == (int)OrganisationKind.Media ? (forms & SpeakerNounForms.Media) != 0 : (forms & SpeakerNounForms.Only) == 0);
    }

    /// <summary>Whether a noun stands in the name of an entity.</summary>
    private readonly bool IsCalled(int entity, int noun)
    {
        TokenRun run = mentions.Names[entities.Items[entity].FullestMention].Run;
        return Holds(run.First, run.End, _tokens[noun]);
    }
}
