using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Finds whom the words before or after a cue name: a person or body of the document, by name or through a pronoun or a role.</summary>
/// <remarks>
/// The words that name speakers are taken in the order of the text. A pronoun stands for the last who spoke or was spoken of as the
/// subject of a sentence and fits; a role ("the rapporteur") for the last named person who holds it; a kind of body ("the group") for the last body
/// that fits. What fits nobody stays unresolved.
/// </remarks>
internal static class SpeakerResolver
{
    /// <summary>A pronoun looks back over so many sentences and blocks.</summary>
    private const int MostSentences = 40;

    /// <summary>A pronoun looks back over so many speakers, in however few sentences they stand.</summary>
    private const int MostTurns = 256;

    public static void Resolve(Page page, Mentions mentions, Entities entities, SpeakerMemory memory) => new Reader(page, mentions, entities, memory).Read();

    private ref struct Reader(Page page, Mentions mentions, Entities entities, SpeakerMemory memory)
    {
        private readonly Clauses _clauses = new(page, mentions);
        private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
        private int _nearName;

        public void Read()
        {
            int statements = 0;
            foreach (ref readonly SpeechMention speech in mentions.Speech.Items)
            {
                statements = Math.Max(statements, speech.Statement + 1);
            }

            memory.Clear(page, entities.Items.Count, statements);
            PooledBuffer<SpeakerTurn> turns = memory.Turns;
            foreach (int place in Places())
            {
                ref SpeechMention speech = ref mentions.Speech[place];
                int t = turns.Count;
                ref SpeakerTurn turn = ref turns.Add();
                if (t > 0 && speech.Speaker.First == turns[t - 1].Run.First && speech.Speaker.End == turns[t - 1].Run.End)
                {
                    turn = turns[t - 1];
                    turn.Speech = place;
                }
                else
                {
                    turn.Run = speech.Speaker;
                    turn.Form = speech.SpeakerForm;
                    turn.Quoted = speech.Quoted;
                    turn.Inner = speech.Inner;
                    turn.Outer = speech.Outer;
                    turn.Article = page.ArticleOf(speech.Speaker.First);
                    turn.Speech = place;
                    turn.Entity = -1;
                    ResolveTurn(t);
                }

                speech.SpeakerEntity = turn.Entity;
                speech.SpeakerPhrase = turn.Phrase;
                speech.FirstCoSpeaker = turn.FirstCo;
                speech.EndCoSpeaker = turn.EndCo;
            }

            ResolveOwn();
        }

        /// <summary>The segments whose speaker is named, in the order of the words that name them.</summary>
        private readonly Span<int> Places()
        {
            int count = 0;
            mentions.SortKeys.Start(mentions.Speech.Count, out Span<ulong> keys, out Span<int> items);
            for (int i = 0; i < mentions.Speech.Count; i++)
            {
                ref SpeechMention speech = ref mentions.Speech[i];
                ref int of = ref memory.SpeechOfStatement[speech.Statement];
                of = of == 0 ? i + 1 : of;
                if (speech.Speaker.Length > 0)
                {
                    keys[count] = ((ulong)(uint)speech.Speaker.First << 32) | (uint)speech.Speaker.End;
                    items[count++] = i;
                }
            }

            return mentions.SortKeys.Sort(count);
        }

        /// <summary>"I said that" within a quotation: the one who is quoted, who may be named after it.</summary>
        private void ResolveOwn()
        {
            foreach (ref SpeechMention speech in mentions.Speech.Items)
            {
                if (speech.SpeakerForm == SpeakerForm.Pronoun && speech.Outer >= 0 && speech.Speaker.Length > 0 && (_clauses.Pronoun(speech.Speaker.First) & PronounForms.First) != 0
                    && memory.SpeechOfStatement[speech.Outer] is > 0 and int outer)
                {
                    ref SpeechMention other = ref mentions.Speech[outer - 1];
                    speech.SpeakerEntity = other.SpeakerEntity;
                    speech.SpeakerPhrase = other.SpeakerPhrase;
                }
            }
        }

        /// <summary>The first name that begins at a token or after it, of tokens in order.</summary>
        private int FirstNameFrom(int token)
        {
            ReadOnlySpan<NameMention> names = mentions.Names.Items;
            int name = _nearName;
            while (name < names.Length && names[name].Run.First < token)
            {
                name++;
            }

            return _nearName = name;
        }

        private void ResolveTurn(int t)
        {
            ref SpeakerTurn turn = ref memory.Turns[t];
            if (turn.Form == SpeakerForm.Pronoun)
            {
                ResolvePronoun(t);
                return;
            }

            int name = HeadName(turn.Run, FirstNameFrom(turn.Run.First));
            if (name >= 0)
            {
                turn.Entity = mentions.Names[name].Entity;
                turn.Phrase = mentions.Names[name].Run;
                turn.Kind = mentions.Names[name].Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
                AddCoSpeakers(ref turn, name);
                return;
            }

            turn.Phrase = Bare(turn.Run);
            turn.Kind = KindOf(turn.Phrase);
            if (!turn.Inner && IsDefinite(turn.Run) && ResolveRole(t) is >= 0 and int entity)
            {
                turn.Entity = entity;
                turn.Kind = entities.Items[entity].Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
            }
        }

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

            int body = -1;
            int until = ExamplesFrom(run);
            for (int n = first; n < names.Length && names[n].Run.End <= until; n++)
            {
                ref readonly NameMention name = ref names[n];
                if (name.Kind == NameKind.Place || IsInBrackets(name.Run.First, run.First))
                {
                    continue;
                }

                if (name.Kind == NameKind.Person)
                {
                    if (!IsGoverned(name, run.First) && !IsHolder(name.Run.End, run.End))
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

        /// <summary>Whether a name hangs on a preposition, its titles left out: "a lawyer for Ada Dunn".</summary>
        private readonly bool IsGoverned(in NameMention name, int first)
        {
            int at = name.TitleEnd > name.TitleFirst && name.TitleFirst >= first ? name.TitleFirst - 1 : name.Run.First - 1;
            while (at > first && (_tokens[at].Is(WordClass.Honorific) || _tokens[at].Is(WordClass.Determiner)))
            {
                at--;
            }

            return at > first && _tokens[at].Is(WordClass.Preposition) && !_clauses.Covers(at, MentionKinds.Name);
        }

        private readonly bool IsHolder(int end, int until) => end < until && _tokens[end].Kind == TokenKind.Possessive;

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
            return next.Kind is TokenKind.OpenBracket or TokenKind.Comma || next.Is(WordClass.Preposition | WordClass.Conjunction) || _clauses.IsRelative(name.Run.End);
        }

        /// <summary>The holder of a text that speaks: "the ministry’s report".</summary>
        private readonly int HolderOfText(TokenRun run, int first)
        {
            int head = _clauses.HeadNoun(run);
            if (head < 0 || !_tokens[head].Is(WordClass.SpeakerNoun) || (page.Lexicon.Value(_tokens[head], WordClass.SpeakerNoun).Attributes & 2) == 0)
            {
                return -1;
            }

            for (int n = first; n < mentions.Names.Count && mentions.Names[n].Run.End < head; n++)
            {
                ref NameMention name = ref mentions.Names[n];
                if (name.Kind != NameKind.Place && _tokens[name.Run.End].Kind == TokenKind.Possessive && !IsGoverned(name, run.First))
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
                bool ends = name.Run.End >= turn.Run.End || next.Kind is TokenKind.Comma or TokenKind.OpenBracket || next.Is(WordClass.Conjunction | WordClass.Preposition);
                if (name.Kind != NameKind.Place && name.Kind == mentions.Names[head].Kind && listed && ends && name.Entity != turn.Entity && !IsInBrackets(name.Run.First, turn.Run.First))
                {
                    mentions.CoSpeakers.Add(name.Entity);
                }
            }

            turn.EndCo = mentions.CoSpeakers.Count;
        }

        // Phrases without a name.

        /// <summary>A phrase without its determiner.</summary>
        private readonly TokenRun Bare(TokenRun run)
        {
            int first = run.First;
            for (; first < run.End; first++)
            {
                ref readonly Token token = ref _tokens[first];
                if (!(token.Is(WordClass.Determiner) || !token.IsWord || _clauses.IsPossessive(token)) || token.IsNumber || _clauses.Covers(first, MentionKinds.Name))
                {
                    break;
                }
            }

            // Up to the first comma, but for a list of several.
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
                else if (word && !joined && end == run.End && _clauses.IsComma(i))
                {
                    end = i;
                }
            }

            return word ? _clauses.Run(first, joined ? run.End : end) : default;
        }

        private readonly bool IsDefinite(TokenRun run)
        {
            ref readonly Token token = ref _tokens[run.First];
            return token.Is(WordClass.Determiner) ? (page.Lexicon.Value(token, WordClass.Determiner).Attributes & 1) != 0 : token.Capitalised && !HasPlural(run);
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

            for (int i = head + 1; i < run.End; i++)
            {
                if (_clauses.Joins(i))
                {
                    return SpeakerKind.Many;
                }
            }

            if (_tokens[head].Is(WordClass.SpeakerNoun))
            {
                return SpeakerKind.Thing;
            }

            if (_tokens[head].Is(WordClass.RoleNoun) && !_clauses.EndsIn(head, "s"))
            {
                return SpeakerKind.Person;
            }

            return _clauses.IsPlural(head) ? SpeakerKind.Many : SpeakerKind.None;
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
                    if (token.IsWord && !token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Honorific))
                    {
                        memory.Roles.Add((uint)page.KeyOf(i), r);
                    }
                }
            }
        }

        /// <summary>Whether an entity is he or she.</summary>
        private readonly PronounForms GenderOf(int entity)
        {
            if (!memory.KnowsGender)
            {
                memory.KnowsGender = true;
                foreach (ref readonly NameMention name in mentions.Names.Items)
                {
                    if (name.Kind == NameKind.Person)
                    {
                        AddGender(name);
                    }
                }
            }

            return memory.Gender[entity];
        }

        /// <summary>Notes whether a person is he or she: by a title first, else by the given name.</summary>
        private readonly void AddGender(in NameMention name)
        {
            ref PronounForms gender = ref memory.Gender[name.Entity];
            for (int i = name.TitleFirst; i < name.TitleEnd; i++)
            {
                PronounForms told = Gendered(_tokens[i], WordClass.Honorific, HonorificHe);
                if (told != PronounForms.None)
                {
                    gender = told;
                    return;
                }
            }

            int before = name.Run.First - 1;
            if (before >= 0 && name.TitleEnd <= name.TitleFirst)
            {
                before = _tokens[before].Kind == TokenKind.Stop && before > 0 ? before - 1 : before;
                PronounForms told = Gendered(_tokens[before], WordClass.Honorific, HonorificHe);
                if (told != PronounForms.None)
                {
                    gender = told;
                    return;
                }
            }

            if (gender == PronounForms.None && name.Run.Length > 1)
            {
                gender = Gendered(_tokens[name.Run.First], WordClass.GivenName, 1);
            }
        }

        /// <summary>The attribute of "he" in the list of honorifics; "she" follows it.</summary>
        private static readonly uint HonorificHe = Array.Find(LexiconFile.All, static file => file.Class == WordClass.Honorific)!.BitOf("he");

        private readonly PronounForms Gendered(in Token token, WordClass list, uint he)
        {
            uint attributes = page.Lexicon.Value(token, list).Attributes;
            return (attributes & he) != 0 ? PronounForms.He : (attributes & (he << 1)) != 0 ? PronounForms.She : PronounForms.None;
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
                return (page.Lexicon.Value(_tokens[head], WordClass.SpeakerNoun).Attributes & 1) != 0 ? LastBody(t, head) : -1;
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

                int shared = (2 * Shared(turn.Run, role)) + (page.ArticleOf(named) == article ? 1 : 0);
                if (shared > most)
                {
                    most = shared;
                    best = mentions.Names[role.Person].Entity;
                }
            }

            return best;
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
                if (page.TextOf(_tokens[i]).Equals(page.TextOf(word), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The last body that spoke and is of the kind that a noun names: the noun stands in its name, or fits any.</summary>
        private readonly int LastBody(int t, int head)
        {
            int article = page.ArticleOf(head);
            bool any = (page.Lexicon.Value(_tokens[head], WordClass.SpeakerNoun).Attributes & 4) != 0;
            for (int i = t - 1, tried = 0; i >= 0 && tried < MostSentences; i--, tried++)
            {
                ref SpeakerTurn turn = ref memory.Turns[i];
                if (turn.Entity >= 0 && turn.Kind == SpeakerKind.Body && turn.Article == article)
                {
                    if (any || IsCalled(turn.Entity, head))
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
                if (subject.Kind == SpeakerKind.Body && subject.Entity >= 0)
                {
                    return subject.Entity;
                }
            }

            return -1;
        }

        /// <summary>Whether a noun stands in the name of an entity.</summary>
        private readonly bool IsCalled(int entity, int noun)
        {
            TokenRun run = mentions.Names[entities.Items[entity].FullestMention].Run;
            return Holds(run.First, run.End, _tokens[noun]);
        }

        // Pronouns.

        private void ResolvePronoun(int t)
        {
            ref SpeakerTurn turn = ref memory.Turns[t];
            PronounForms forms = _clauses.Pronoun(turn.Run.First);
            int sentence = page.SentenceOfToken[turn.Run.First];
            int block = page.Sentences[sentence].Block;
            int article = page.Blocks[block].Article;
            if ((forms & (PronounForms.He | PronounForms.She | PronounForms.It | PronounForms.They | PronounForms.First)) == 0)
            {
                return;
            }

            // Within a quotation, he and she are not the one who is quoted.
            int own = -1;
            if (turn.Outer >= 0 && (forms & PronounForms.First) == 0 && memory.SpeechOfStatement[turn.Outer] is > 0 and int outer)
            {
                ref SpeechMention quoted = ref mentions.Speech[outer - 1];
                own = quoted.Speaker.Length > 0 && quoted.Speaker.First < turn.Run.First ? quoted.SpeakerEntity : -1;
            }

            if ((forms & PronounForms.First) != 0)
            {
                ResolveWe(t, article);
                return;
            }

            // "Dunn had left, she said": who is spoken of does not speak.
            TokenRun said = mentions.Speech[turn.Speech].Content;
            int before = t - 1;
            int earliest = Math.Max(0, t - MostTurns);
            int lastBlock = block;
            for (int s = sentence, seen = 0; s >= 0 && seen < MostSentences; s--, seen++)
            {
                int its = page.Sentences[s].Block;
                if (page.Blocks[its].Article != article)
                {
                    return;
                }

                // In a paragraph before, who spoke last counts before who is the subject of its last sentence.
                if (its != lastBlock)
                {
                    lastBlock = its;
                    int back = before;
                    while (back >= earliest && memory.Turns[back].Run.First >= page.Blocks[its].FirstToken)
                    {
                        if (Fits(memory.Turns[back], forms, turn.Quoted, own) && (memory.Turns[back].Entity >= 0 || memory.Turns[back].Kind != SpeakerKind.Person))
                        {
                            Take(ref turn, memory.Turns[back]);
                            return;
                        }

                        back--;
                    }

                    before = back;
                    if (page.Blocks[its].Role is BlockRole.Paragraph or BlockRole.ListItem)
                    {
                        ref readonly SpeakerTurn opening = ref SubjectOf(page.Blocks[its].FirstSentence);
                        if (Fits(opening, forms, turn.Quoted, own))
                        {
                            Take(ref turn, opening);
                            return;
                        }
                    }

                    s = page.Blocks[its].FirstSentence;
                    continue;
                }

                bool otherMeant = s < sentence && HasObject(s, forms);
                while (before >= earliest && memory.Turns[before].Run.First >= page.Sentences[s].FirstToken)
                {
                    ref SpeakerTurn other = ref memory.Turns[before];
                    before--;
                    if (!otherMeant && !said.Contains(other.Run.First) && Fits(other, forms, turn.Quoted, own))
                    {
                        Take(ref turn, other);
                        return;
                    }
                }

                if (otherMeant)
                {
                    continue;
                }

                ref readonly SpeakerTurn subject = ref SubjectOf(s);
                if (!said.Contains(subject.Run.First) && subject.Run.Length > 0 && subject.Run.First < turn.Run.First && Fits(subject, forms, turn.Quoted, own))
                {
                    Take(ref turn, subject);
                    return;
                }
            }
        }

        /// <summary>Whether him or her stands as an object in a sentence: then he or she after it is not the subject of that sentence.</summary>
        private readonly bool HasObject(int s, PronounForms forms)
        {
            const PronounForms Asked = PronounForms.He | PronounForms.She;
            if ((forms & Asked) == 0)
            {
                return false;
            }

            ref byte known = ref memory.ObjectsOfSentence[s];
            if (known == 0)
            {
                known = (byte)(1 + (int)(ObjectsOf(page.Sentences[s]) & Asked));
            }

            return ((PronounForms)(known - 1) & forms & Asked) != 0;
        }

        private readonly PronounForms ObjectsOf(in Sentence sentence)
        {
            PronounForms found = PronounForms.None;
            for (int i = sentence.FirstToken + 1; i + 1 < Math.Min(sentence.EndToken, sentence.FirstToken + Clauses.Reach); i++)
            {
                if (_tokens[i].Is(WordClass.Pronoun) && _clauses.Pronoun(i) is var its && !_clauses.Covers(i, MentionKinds.Quotation)
                    && ((its & PronounForms.Object) != 0 || ((its & PronounForms.Possessive) != 0 && (its & PronounForms.She) != 0))
                    && (!_tokens[i + 1].IsWord || _tokens[i + 1].Is(WordClass.Preposition | WordClass.Conjunction)) && !_tokens[i - 1].Is(WordClass.Preposition))
                {
                    found |= its;
                }
            }

            return found;
        }

        /// <summary>"We" outside quotations: the body that speaks in the piece, else the person whose message it gives.</summary>
        private void ResolveWe(int t, int article)
        {
            ref SpeakerTurn turn = ref memory.Turns[t];
            if (turn.Quoted)
            {
                return;
            }

            int person = -1, body = -1;
            for (int i = t - 1, tried = 0; i >= 0 && tried < MostSentences; i--, tried++)
            {
                ref SpeakerTurn other = ref memory.Turns[i];
                if (other.Article != article)
                {
                    break;
                }

                if (other.Entity >= 0 && !other.Quoted && !other.Inner)
                {
                    person = person < 0 && other.Kind == SpeakerKind.Person ? i : person;
                    body = other.Kind == SpeakerKind.Body ? i : body; // the first body to speak is whose release it is
                }
            }

            if (body >= 0)
            {
                Take(ref turn, memory.Turns[body]);
                return;
            }

            if (person >= 0)
            {
                Take(ref turn, memory.Turns[person]);
            }
        }

        private static void Take(ref SpeakerTurn turn, in SpeakerTurn other)
        {
            turn.Entity = other.Entity;
            turn.Phrase = other.Phrase;
            turn.Kind = other.Kind;
            turn.FirstCo = other.FirstCo;
            turn.EndCo = other.EndCo;
        }

        /// <summary>Whether a pronoun can stand for a speaker.</summary>
        private readonly bool Fits(in SpeakerTurn other, PronounForms forms, bool quoted, int but = -1)
        {
            if (other.Phrase.Length == 0 || (other.Quoted && !quoted) || other.Inner || (other.Entity >= 0 && other.Entity == but))
            {
                return false;
            }

            bool fits = (forms & (PronounForms.He | PronounForms.She | PronounForms.First)) != 0 ? other.Kind == SpeakerKind.Person && other.FirstCo == other.EndCo
                : (forms & PronounForms.It) != 0 ? other.Kind is SpeakerKind.Body or SpeakerKind.Thing
                : other.Kind is SpeakerKind.Many or SpeakerKind.Body || other.FirstCo != other.EndCo;
            PronounForms asked = forms & (PronounForms.He | PronounForms.She);
            return fits && (asked == PronounForms.None || other.Entity < 0 || GenderOf(other.Entity) is var gender && (gender == PronounForms.None || (gender & asked) != 0));
        }

        /// <summary>Who or what a sentence is about: the phrase it begins with.</summary>
        private readonly ref readonly SpeakerTurn SubjectOf(int s)
        {
            ref int known = ref memory.SubjectOfSentence[s];
            if (known == 0)
            {
                known = FindSubject(page.Sentences[s]) + 1;
            }

            return ref memory.Subjects[known - 1];
        }

        /// <summary>Finds the subject of a sentence: its place in <see cref="SpeakerMemory.Subjects"/>.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private readonly int FindSubject(in Sentence sentence)
        {
            int first = _clauses.SkipAdverbial(sentence.FirstToken, sentence.EndToken);
            first = _clauses.SkipAdverbs(first, sentence.EndToken);
            if (first >= sentence.EndToken || _clauses.IsSubjectPronoun(first))
            {
                return 0;
            }

            int end = SubjectEnd(first, sentence.EndToken);
            if (end == first)
            {
                return 0;
            }

            TokenRun run = _clauses.Run(first, end), phrase;
            SpeakerKind kind;
            int entity = -1;
            int firstName = _clauses.FirstNameFrom(first);
            int name = HeadName(run, firstName);
            name = name >= 0 ? name : HolderIn(run, firstName);
            if (name >= 0)
            {
                ref readonly NameMention named = ref mentions.Names[name];
                entity = named.Entity;
                phrase = named.Run;
                kind = named.Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
            }
            else
            {
                phrase = Bare(run);
                kind = KindOf(phrase);
                if (kind is SpeakerKind.None)
                {
                    return 0;
                }
            }

            ref SpeakerTurn turn = ref memory.Subjects.Add();
            turn.Run = run;
            turn.Form = SpeakerForm.Phrase;
            turn.Kind = kind;
            turn.Entity = entity;
            turn.Phrase = phrase;
            turn.Outer = -1;
            turn.Quoted = _clauses.Covers(first, MentionKinds.Quotation);
            return memory.Subjects.Count - 1;
        }

        /// <summary>The person who holds what a phrase names, "Dunn’s team": a pronoun after it stands for the person.</summary>
        private readonly int HolderIn(TokenRun run, int n)
        {
            return n < mentions.Names.Count && mentions.Names[n].Run.End < run.End && mentions.Names[n].Kind == NameKind.Person && IsHolder(mentions.Names[n].Run.End, run.End) ? n : -1;
        }

        /// <summary>The token before the verb of a sentence, with the appositions between commas.</summary>
        private readonly int SubjectEnd(int first, int end)
        {
            end = Math.Min(end, first + Clauses.Reach);
            int phrase = _clauses.SkipNounPhrase(first, end);
            int at = phrase;
            for (int i = phrase; i < end; i++)
            {
                i = _clauses.SkipInset(i, end);
                if (i >= end || _clauses.IsVerb(i, first, end))
                {
                    return i < end && i > phrase ? i : phrase;
                }

                at = i;
            }

            return Math.Max(phrase, Math.Min(at, phrase));
        }
    }
}
