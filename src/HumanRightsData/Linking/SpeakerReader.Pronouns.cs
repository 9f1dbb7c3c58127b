using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal ref partial struct SpeakerReader
{
    // Pronouns.

    private const PronounForms HeOrShe = PronounForms.He | PronounForms.She;

    /// <summary>What is known of whom a pronoun stands for, before anybody is found.</summary>
    /// <param name="Forms">Which pronoun it is.</param>
    /// <param name="Quoted">Whether it stands in a quotation, as then the antecedent may.</param>
    /// <param name="But">Who it is not: within a quotation, he and she are not the one who is quoted; -1 for nobody.</param>
    /// <param name="Within">The statement in whose quotation the antecedent stands too; -1 where it need not.</param>
    /// <param name="Content">What is said: "Dunn had left, she said": who is spoken of does not speak.</param>
    /// <param name="Indirect">The same where it is said indirectly: "he said Dunn had left": he is not Dunn.</param>
    private readonly record struct Antecedent(PronounForms Forms, bool Quoted, int But, int Within, TokenRun Content, TokenRun Indirect)
    {
        public bool IsHeOrShe => (Forms & HeOrShe) != 0;

        /// <summary>Whom one who is quoted means is seldom who spoke in a paragraph before.</summary>
        public bool IsOfParagraph => Quoted && (IsHeOrShe || Within >= 0);
    }

    private void ResolvePronoun(int t)
    {
        ref SpeakerTurn turn = ref memory.Turns[t];
        PronounForms forms = _clauses.Pronoun(turn.Run.First);
        if ((forms & (HeOrShe | PronounForms.It | PronounForms.They | PronounForms.First)) == 0)
        {
            return;
        }

        if (turn.Quoted && turn.Outer < 0 && (forms & HeOrShe) != 0)
        {
            return; // within a quotation of nobody known: it may be the one who spoke last
        }

        if ((forms & PronounForms.First) != 0)
        {
            ResolveWe(t, page.ArticleOf(turn.Run.First));
            return;
        }

        FindAntecedent(t, AskOf(turn, forms));
    }

    private readonly Antecedent AskOf(in SpeakerTurn turn, PronounForms forms)
    {
        ref readonly SpeechMention speech = ref mentions.Speech[turn.Speech];
        TokenRun indirect = speech.Mode == StatementMode.Indirect ? speech.Content : default;
        return new Antecedent(forms, turn.Quoted, QuotedBefore(turn), MeansOwn(turn, forms) ? turn.Outer : -1, speech.Content, indirect);
    }

    /// <summary>Who is quoted, where the words around name him or her before the pronoun; -1 for nobody.</summary>
    private readonly int QuotedBefore(in SpeakerTurn turn)
    {
        if (turn.Outer < 0 || memory.SpeechOfStatement[turn.Outer] is not (> 0 and int outer))
        {
            return -1;
        }

        ref readonly SpeechMention quoted = ref mentions.Speech[outer - 1];
        return quoted.Speaker.Length > 0 && quoted.Speaker.First < turn.Run.First ? quoted.SpeakerEntity : -1;
    }

    /// <summary>"“They told me to go,” she said": whom one who is quoted means is not told by those of whom the page spoke last.</summary>
    private static bool MeansOwn(in SpeakerTurn turn, PronounForms forms) =>
        turn.Outer >= 0 && (forms & (PronounForms.They | PronounForms.It)) != 0 && (forms & HeOrShe) == 0;

    /// <summary>Looks back for the antecedent: sentence by sentence in the pronoun’s own paragraph, before it paragraph by paragraph.</summary>
    private readonly void FindAntecedent(int t, in Antecedent asked)
    {
        ref SpeakerTurn turn = ref memory.Turns[t];
        int sentence = page.SentenceOfToken[turn.Run.First];
        int own = page.Sentences[sentence].Block;
        int before = t - 1;
        int earliest = Math.Max(0, t - MostTurns);
        int lastBlock = own;
        for (int s = sentence, seen = 0; s >= 0 && seen < MostSentences; s--, seen++)
        {
            int block = page.Sentences[s].Block;
            if (page.Blocks[block].Article != page.Blocks[own].Article)
            {
                return;
            }

            if (block == lastBlock)
            {
                if (IsSettledInSentence(s, ref turn, asked, ref before, earliest))
                {
                    return;
                }

                continue;
            }

            if (lastBlock == own && (asked.IsOfParagraph || TakeOnlyPerson(ref turn, own, asked)))
            {
                return;
            }

            if (TakeFromBlock(block, ref turn, asked, ref before, earliest))
            {
                return;
            }

            lastBlock = block;
            s = page.Blocks[block].FirstSentence;
        }
    }

    /// <summary>"A speech by Ms Ada Dunn. She said": takes the one person whom the pronoun’s paragraph names before it.</summary>
    private readonly bool TakeOnlyPerson(ref SpeakerTurn turn, int block, in Antecedent asked)
    {
        int only = OnlyPersonBefore(turn.Run.First, block, asked.Forms);
        if (only < 0 || asked.Content.Contains(mentions.Names[only].Run.First))
        {
            return false;
        }

        turn.Entity = mentions.Names[only].Entity;
        turn.Phrase = mentions.Names[only].Run;
        turn.Kind = SpeakerKind.Person;
        return true;
    }

    /// <summary>In a paragraph before, who spoke last counts before who is the subject of its first sentence.</summary>
    private readonly bool TakeFromBlock(int block, ref SpeakerTurn turn, in Antecedent asked, ref int before, int earliest)
    {
        for (; before >= earliest && memory.Turns[before].Run.First >= page.Blocks[block].FirstToken; before--)
        {
            ref readonly SpeakerTurn other = ref memory.Turns[before];
            bool isKnown = other.Entity >= 0 || other.Kind != SpeakerKind.Person;
            if (SpokeWithin(other, asked) && Fits(other, asked) && (isKnown || IsSurname(other.Phrase)))
            {
                TakeUnless(ref turn, other, asked.Indirect);
                return true;
            }
        }

        int first = page.Blocks[block].FirstSentence;
        if (page.Blocks[block].Role is not (BlockRole.Paragraph or BlockRole.ListItem) || !MayBeAbout(first, asked.Forms, asked.Within >= 0))
        {
            return false;
        }

        ref readonly SpeakerTurn opening = ref SubjectOf(first);
        if ((asked.Within >= 0 && !opening.Quoted) || !Fits(opening, asked))
        {
            return false;
        }

        TakeUnless(ref turn, opening, asked.Indirect);
        return true;
    }

    /// <summary>In the pronoun’s own paragraph, who spoke in a sentence counts before who is its subject.</summary>
    private readonly bool IsSettledInSentence(int s, ref SpeakerTurn turn, in Antecedent asked, ref int before, int earliest)
    {
        bool isOwn = s == page.SentenceOfToken[turn.Run.First];
        bool otherMeant = !isOwn && HasObject(s, asked.Forms);
        while (before >= earliest && memory.Turns[before].Run.First >= page.Sentences[s].FirstToken)
        {
            ref readonly SpeakerTurn other = ref memory.Turns[before];
            before--;
            if (!otherMeant && SpokeWithin(other, asked) && !asked.Content.Contains(other.Run.First)
                && (Fits(other, asked) || (isOwn ? MayBeTold(other, turn, asked) : SpokeAsOther(other, asked))))
            {
                TakeUnless(ref turn, other, asked.Indirect);
                return true;
            }
        }

        return !otherMeant && page.Sentences[s].FirstToken < turn.Run.First && MayBeAbout(s, asked.Forms, asked.Within >= 0)
            && IsSettledBySubject(SubjectOf(s), ref turn, asked);
    }

    private readonly bool IsSettledBySubject(in SpeakerTurn subject, ref SpeakerTurn turn, in Antecedent asked)
    {
        bool isBefore = subject.Run.Length > 0 && subject.Run.First < turn.Run.First;
        if ((asked.Within < 0 || subject.Quoted) && !asked.Content.Contains(subject.Run.First) && isBefore && Fits(subject, asked))
        {
            TakeUnless(ref turn, subject, asked.Indirect);
            return true;
        }

        // "Dunn’s team won. It said": her team, not who spoke before
        return (asked.Forms & PronounForms.It) != 0 && subject is { Kind: SpeakerKind.Person, Entity: >= 0 }
            && IsHolder(subject.Phrase.End, subject.Run.End);
    }

    private static bool SpokeWithin(in SpeakerTurn other, in Antecedent asked) => asked.Within < 0 || other.Outer == asked.Within;

    /// <summary>
    /// The one person whom a paragraph names before a pronoun, and of whom is known that he or she is meant: "a speech by Ms Ada Dunn. She said";
    /// -1 where there is none.
    /// </summary>
    private readonly int OnlyPersonBefore(int pronoun, int block, PronounForms forms)
    {
        PronounForms asked = forms & HeOrShe;
        int first = page.Blocks[block].FirstToken, found = -1, n = asked == PronounForms.None ? -1 : _clauses.FirstNameFrom(pronoun) - 1;
        for (int tried = 0; n >= 0 && mentions.Names[n].Run.First >= first; n--, tried++)
        {
            if (tried == MostNames)
            {
                return -1;
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
    private readonly bool MayBeTold(in SpeakerTurn other, in SpeakerTurn turn, in Antecedent asked) => asked.IsHeOrShe
        && other is { Kind: SpeakerKind.None, Entity: < 0, Phrase.Length: > 0 } && other.Quoted == turn.Quoted && !other.Inner
        && mentions.Speech[other.Speech] is { Rule: not SpeechRule.AccordingTo } speech && speech.Content.Contains(turn.Run.First);

    /// <summary>Whether somebody spoke last in a sentence, though another is its subject: "Ada Dunn met Ben Roe, who said it was late. He added".</summary>
    private readonly bool SpokeAsOther(in SpeakerTurn other, in Antecedent asked) => asked.IsHeOrShe
        && other is { Inner: true, Quoted: false, Kind: SpeakerKind.Person, Entity: >= 0 } && mentions.Speech[other.Speech].Relative.Length > 0
        && GenderOf(other.Entity) is var gender && (gender == PronounForms.None || (gender & asked.Forms) != 0);

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
        if ((forms & HeOrShe) == 0)
        {
            return false;
        }

        ref byte known = ref memory.ObjectsOfSentence[s];
        if (known == 0)
        {
            known = (byte)(1 + (int)(ObjectsOf(page.Sentences[s]) & HeOrShe));
        }

        return ((PronounForms)(known - 1) & forms & HeOrShe) != 0;
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
    private readonly bool Fits(in SpeakerTurn other, in Antecedent asked)
    {
        if (other.Phrase.Length == 0 || (other.Quoted && !asked.Quoted) || other.Inner || (other.Entity >= 0 && other.Entity == asked.But))
        {
            return false;
        }

        PronounForms sex = asked.Forms & HeOrShe;
        return FitsKind(other, asked.Forms)
            && (sex == PronounForms.None || other.Entity < 0 || GenderOf(other.Entity) is var gender && (gender == PronounForms.None || (gender & sex) != 0));
    }

    /// <summary>Whether he and she are for a person, it for a body, they for several.</summary>
    private readonly bool FitsKind(in SpeakerTurn other, PronounForms forms)
    {
        bool several = other.FirstCo != other.EndCo;
        if ((forms & (HeOrShe | PronounForms.First)) != 0)
        {
            return other.Kind == SpeakerKind.Person && !several;
        }

        return (forms & PronounForms.It) != 0 ? other.Kind is SpeakerKind.Body or SpeakerKind.Thing || IsNamelessPhrase(other)
            : other.Kind is SpeakerKind.Many or SpeakerKind.Body || several || IsGroup(other);
    }

    /// <summary>"a group of experts", "a number of guards", but not "the leader of the guards".</summary>
    private readonly bool IsGroup(in SpeakerTurn other)
    {
        if (other is not { Kind: SpeakerKind.None or SpeakerKind.Thing, Entity: < 0, Run.Length: > 2 } || _clauses.HeadNoun(other.Run) is not (>= 0 and int head)
            || head + 2 >= other.Run.End || (_clauses.Preposition(head + 1) & PrepositionForms.Genitive) == 0)
        {
            return false;
        }

        int member = _clauses.HeadNoun(_clauses.Run(head + 2, other.Run.End));
        return member >= 0 && _clauses.IsPlural(member) && !_clauses.Covers(member, MentionKinds.Name)
            && (_tokens[member].Is(WordClass.RoleNoun | WordClass.SpeakerNoun) || page.Lexicon.Value(_tokens[member], WordClass.CountedNoun).Has(NounBits.People));
    }

    /// <summary>"the Orre station", but no name that is nobody’s.</summary>
    private readonly bool IsNamelessPhrase(in SpeakerTurn other) => other is { Kind: SpeakerKind.None, Entity: < 0, Run.Length: > 0 }
        && _tokens[other.Run.First].Is(WordClass.Determiner);

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
        if (name.First > 0 && _tokens[name.First - 1] is { IsWord: true, Capitalised: false } before
            && Gender.OfNoun(page, before) is not PronounForms.None and var told)
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
        for (int last = at + 4; at < last && _tokens[at].IsWord && !_tokens[at].Is(EndsApposition); at++)
        {
            PronounForms its = Gender.OfNoun(page, _tokens[at]);
            if (its != PronounForms.None)
            {
                return GoesOn(at + 1, article) ? its : PronounForms.None;
            }
        }

        return PronounForms.None;
    }

    private const WordClass EndsApposition =
        WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;

    /// <summary>"Ben Roe, the man charged with", but not one more of a list: "Ada Dunn, a man and two women".</summary>
    private readonly bool GoesOn(int at, bool article) => (_clauses.Preposition(at) & PrepositionForms.Of) != 0
        || (article && (_clauses.IsRelative(at) || _clauses.EndsIn(at, "ed") || _clauses.EndsIn(at, "ing")));
}
