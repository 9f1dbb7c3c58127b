using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal ref partial struct SpeakerReader
{
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

        if (turn.Quoted && turn.Outer < 0 && (forms & (PronounForms.He | PronounForms.She)) != 0)
        {
            return; // within a quotation of nobody known: it may be the one who spoke last
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

        // "“They told me to go,” she said": whom one who is quoted means is not told by those of whom the page spoke last.
        int within = turn.Outer >= 0 && (forms & (PronounForms.They | PronounForms.It)) != 0 && (forms & (PronounForms.He | PronounForms.She)) == 0 ? turn.Outer : -1;

        // "Dunn had left, she said": who is spoken of does not speak.
        TokenRun said = mentions.Speech[turn.Speech].Content;
        TokenRun named = mentions.Speech[turn.Speech].Mode == StatementMode.Indirect ? said : default; // "he said Dunn had left": he is not Dunn
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
            if (its != lastBlock && turn.Quoted && ((forms & (PronounForms.He | PronounForms.She)) != 0 || within >= 0))
            {
                return; // whom one who is quoted means is seldom who spoke in a paragraph before
            }

            if (its != lastBlock && lastBlock == block && OnlyPersonBefore(turn.Run.First, block, forms) is >= 0 and int only && !said.Contains(mentions.Names[only].Run.First))
            {
                turn.Entity = mentions.Names[only].Entity;
                turn.Phrase = mentions.Names[only].Run;
                turn.Kind = SpeakerKind.Person;
                return;
            }

            if (its != lastBlock)
            {
                lastBlock = its;
                int back = before;
                while (back >= earliest && memory.Turns[back].Run.First >= page.Blocks[its].FirstToken)
                {
                    if ((within < 0 || memory.Turns[back].Outer == within) && Fits(memory.Turns[back], forms, turn.Quoted, own) && (memory.Turns[back].Entity >= 0 || memory.Turns[back].Kind != SpeakerKind.Person || IsSurname(memory.Turns[back].Phrase)))
                    {
                        TakeUnless(ref turn, memory.Turns[back], named);
                        return;
                    }

                    back--;
                }

                before = back;
                if (page.Blocks[its].Role is BlockRole.Paragraph or BlockRole.ListItem && MayBeAbout(page.Blocks[its].FirstSentence, forms, within >= 0))
                {
                    ref readonly SpeakerTurn opening = ref SubjectOf(page.Blocks[its].FirstSentence);
                    if ((within < 0 || opening.Quoted) && Fits(opening, forms, turn.Quoted, own))
                    {
                        TakeUnless(ref turn, opening, named);
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
                if (!otherMeant && (within < 0 || other.Outer == within) && !said.Contains(other.Run.First) && (Fits(other, forms, turn.Quoted, own) || (s == sentence ? MayBeTold(other, turn, forms) : SpokeAsOther(other, forms))))
                {
                    TakeUnless(ref turn, other, named);
                    return;
                }
            }

            if (otherMeant || page.Sentences[s].FirstToken >= turn.Run.First || !MayBeAbout(s, forms, within >= 0))
            {
                continue;
            }

            ref readonly SpeakerTurn subject = ref SubjectOf(s);
            if ((within < 0 || subject.Quoted) && !said.Contains(subject.Run.First) && subject.Run.Length > 0 && subject.Run.First < turn.Run.First && Fits(subject, forms, turn.Quoted, own))
            {
                TakeUnless(ref turn, subject, named);
                return;
            }

            if ((forms & PronounForms.It) != 0 && subject is { Kind: SpeakerKind.Person, Entity: >= 0 } && IsHolder(subject.Phrase.End, subject.Run.End))
            {
                return; // "Dunn’s team won. It said": her team, not who spoke before
            }
        }
    }

    /// <summary>
    /// The one person whom a paragraph names before a pronoun, and of whom is known that he or she is meant: "a speech by Ms Ada Dunn. She said";
    /// -1 where there is none.
    /// </summary>
    private readonly int OnlyPersonBefore(int pronoun, int block, PronounForms forms)
    {
        PronounForms asked = forms & (PronounForms.He | PronounForms.She);
        int first = page.Blocks[block].FirstToken, found = -1, n = asked == PronounForms.None ? -1 : _clauses.FirstNameFrom(pronoun) - 1;
        for (int tried = 0; n >= 0 && mentions.Names[n].Run.First >= first; n--, tried++)
        {
            if (tried == MostSentences)
            {
                return -1; // so many names that one alone says little
            }

            if (mentions.Names[n].Kind != NameKind.Person || _clauses.Covers(mentions.Names[n].Run.First, MentionKinds.Quotation))
            {
                continue;
            }

            if (found >= 0 && mentions.Names[found].Entity != mentions.Names[n].Entity)
            {
                return -1;
            }

            found = found < 0 ? n : found;
        }

        return found >= 0 && GenderOf(mentions.Names[found].Entity) == asked ? found : -1;
    }

    /// <summary>Whether he or she within what somebody without a name says is that somebody: "a neighbour said he recalled".</summary>
    private readonly bool MayBeTold(in SpeakerTurn other, in SpeakerTurn turn, PronounForms forms) => (forms & (PronounForms.He | PronounForms.She)) != 0
        && other is { Kind: SpeakerKind.None, Entity: < 0, Phrase.Length: > 0 } && other.Quoted == turn.Quoted && !other.Inner
        && mentions.Speech[other.Speech] is { Rule: not SpeechRule.AccordingTo } speech && speech.Content.Contains(turn.Run.First);

    /// <summary>Whether somebody spoke last in a sentence, though another is its subject: "Ada Dunn met Ben Roe, who said it was late. He added".</summary>
    private readonly bool SpokeAsOther(in SpeakerTurn other, PronounForms forms) => (forms & (PronounForms.He | PronounForms.She)) != 0
        && other is { Inner: true, Quoted: false, Kind: SpeakerKind.Person, Entity: >= 0 } && mentions.Speech[other.Speech].Relative.Length > 0
        && GenderOf(other.Entity) is var gender && (gender == PronounForms.None || (gender & forms) != 0);

    /// <summary>Gives a pronoun its speaker; nobody where what is said names the one it would be, since then it is another, who is not known.</summary>
    private readonly void TakeUnless(ref SpeakerTurn turn, in SpeakerTurn other, TokenRun said)
    {
        if (!IsNamedIn(other, said))
        {
            Take(ref turn, other);
        }
    }

    /// <summary>Whether what is said names somebody, as nobody does who is he, she or it there.</summary>
    private readonly bool IsNamedIn(in SpeakerTurn other, TokenRun said)
    {
        if (other.Entity < 0 || said.Length == 0)
        {
            return false;
        }

        for (int n = _clauses.FirstNameFrom(said.First); n < mentions.Names.Count && mentions.Names[n].Run.First < said.End; n++)
        {
            if (mentions.Names[n].Entity == other.Entity)
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"We" outside quotations: the body that speaks in the piece; and "we" or "I", the person whose message a heading says that it gives.</summary>
    /// <remarks>Whoever else writes in the first person is not one of those who are written about.</remarks>
    private void ResolveWe(int t, int article)
    {
        ref SpeakerTurn turn = ref memory.Turns[t];
        if (turn.Quoted || (_clauses.IsComma(turn.Run.End) && _tokens[turn.Run.End + 1].Is(WordClass.Determiner)))
        {
            return; // "We, the undersigned," says who
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

        bool several = _tokens[turn.Run.First].Length > 1; // "I" is no body
        if (body >= 0 && several)
        {
            Take(ref turn, memory.Turns[body]);
            return;
        }

        if (person >= 0 && IsMessageOf(memory.Turns[person].Entity, turn.Run.First))
        {
            Take(ref turn, memory.Turns[person]);
        }
    }

    /// <summary>Whether the last heading before a token names a text and an entity: "The message of Ada Dunn".</summary>
    private readonly bool IsMessageOf(int entity, int token)
    {
        int block = page.BlockOf(token);
        int article = page.Blocks[block].Article;
        int lowest = Math.Max(0, block - MostSentences);
        while (block >= lowest && page.Blocks[block].Article == article && page.Blocks[block].Role is not (BlockRole.Heading or BlockRole.Headline))
        {
            block--;
        }

        if (block < lowest || page.Blocks[block].Article != article)
        {
            return false;
        }

        bool text = false, named = false;
        for (int i = page.Blocks[block].FirstToken; i < page.Blocks[block].EndToken; i++)
        {
            text |= _clauses.IsDocument(i);
        }

        for (int n = _clauses.FirstNameFrom(page.Blocks[block].FirstToken); text && n < mentions.Names.Count && mentions.Names[n].Run.First < page.Blocks[block].EndToken; n++)
        {
            named |= mentions.Names[n].Entity == entity;
        }

        return named;
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
            : (forms & PronounForms.It) != 0 ? other.Kind is SpeakerKind.Body or SpeakerKind.Thing || (other is { Kind: SpeakerKind.None, Entity: < 0, Run.Length: > 0 } && _tokens[other.Run.First].Is(WordClass.Determiner)) // "the Orre station", but no name that is nobody's
            : other.Kind is SpeakerKind.Many or SpeakerKind.Body || other.FirstCo != other.EndCo;
        PronounForms asked = forms & (PronounForms.He | PronounForms.She);
        return fits && (asked == PronounForms.None || other.Entity < 0 || GenderOf(other.Entity) is var gender && (gender == PronounForms.None || (gender & asked) != 0));
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
            PronounForms told = Gender.OfTitle(page, _tokens[i]);
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
            PronounForms told = Gender.OfTitle(page, _tokens[before]);
            if (told != PronounForms.None)
            {
                gender = told;
                return;
            }
        }

        PronounForms kin = GenderBeside(name.Run);
        if (kin != PronounForms.None)
        {
            gender = kin;
            return;
        }

        if (gender == PronounForms.None && name.Run.Length > 1)
        {
            gender = Gender.OfGivenName(page, _tokens[name.Run.First]);
        }
    }

    /// <summary>Whether a noun beside a name tells that it is of a man or a woman: "his sister Ada Dunn", "Ben Roe, the man charged with".</summary>
    private readonly PronounForms GenderBeside(TokenRun name)
    {
        if (name.First > 0 && _tokens[name.First - 1] is { IsWord: true, Capitalised: false } before && Gender.OfNoun(page, before) is not PronounForms.None and var told)
        {
            return told;
        }

        int at = name.End;
        if (!_clauses.IsComma(at))
        {
            return PronounForms.None;
        }

        at += _tokens[at + 1].IsNumber && _clauses.IsComma(at + 2) ? 3 : 1;
        bool article = _tokens[at].Is(WordClass.Determiner) && !_clauses.IsPossessive(at);
        at += article ? 1 : 0;
        for (int last = at + 4; at < last && _tokens[at].IsWord && !_tokens[at].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary); at++)
        {
            PronounForms its = Gender.OfNoun(page, _tokens[at]);
            if (its != PronounForms.None)
            {
                // Not one more of a list: "Ada Dunn, a man and two women".
                bool goesOn = (_clauses.Preposition(at + 1) & PrepositionForms.Of) != 0 || (article && (_clauses.IsRelative(at + 1) || _clauses.EndsIn(at + 1, "ed") || _clauses.EndsIn(at + 1, "ing")));
                return goesOn ? its : PronounForms.None;
            }
        }

        return PronounForms.None;
    }
}
