using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct CueReader
{
    // Verbs, and the forms in which they have their subjects.

    /// <summary>Reads the form of a verb and its subject; false where it is none of saying.</summary>
    private bool ReadVerb(ref CueMention cue)
    {
        VerbGroup group = VerbGroup.Read(_clauses, cue.Run.First, cue.First);
        if (IsDenied(cue, group) || SaysNothing(cue, group) || !TakeSum(ref cue))
        {
            return false;
        }

        cue.ClauseFirst = group.First;
        CueSubject subject;
        if (group.To)
        {
            cue.Form = CueForm.Infinitive;
            subject = OfInfinitive(cue, group);
        }
        else if ((cue.Frames & SpeechFrames.Ing) != 0)
        {
            bool be = (group.Forms & AuxiliaryForms.Be) != 0;
            cue.Form = be ? cue.Form : CueForm.Participle;
            subject = be ? _subjects.Before(group.First, cue.First) : _subjects.OfParticiple(cue, group.First);
        }
        else if (IsPassive(cue, group))
        {
            cue.Form = CueForm.Passive;
            subject = CueSubject.None;
            CueSubject patient = _subjects.Before(group.First, cue.First); // nobody where the sentence opens with it
            cue.ClauseFirst = patient.Run.Length > 0 ? patient.Run.First : group.First;
        }
        else
        {
            if (IsNounForm(cue, group))
            {
                return false;
            }

            bool opens = group.First == cue.First && cue.Quotation >= 0 && group.First == mentions.Quotations[cue.Quotation].Run.First;
            subject = opens ? OfMarks(cue.Quotation) : _subjects.Before(group.First, cue.First);
            if (IsInverted(cue, group, subject))
            {
                return ReadInverted(ref cue);
            }

            subject.Rejected = subject.Rejected || IsAdjective(cue, group, subject) || !Agrees(cue, group, subject);
        }

        if (subject.Rejected)
        {
            return false;
        }

        if (IsNobody(subject))
        {
            _notSaid = cue.Run.First;
            return false; // "no miner said"
        }

        if (IsConditional(cue, subject))
        {
            _supposed = cue.Run.First;
            return false;
        }

        if (IsDeed(subject) || !MayFeel(cue, group, subject))
        {
            return false;
        }

        return (cue.Frames & SpeechFrames.Heard) != 0 ? TakeHeard(ref cue, subject) : TakeSubject(ref cue, group, subject);
    }

    /// <summary>Whether a verb is negated or may not have been said: "did not say", "must condemn and | describe", "never acknowledged or | admitted", "if they admit and | reveal".</summary>
    private bool IsDenied(in CueMention cue, in VerbGroup group)
    {
        bool ofModal = (cue.Frames & (SpeechFrames.Base | SpeechFrames.Past)) == SpeechFrames.Base && group.Forms == AuxiliaryForms.None
            && IsOfModal(group.First - 1, cue.First);
        if (group.Negated || (group.Forms & AuxiliaryForms.Modal) != 0 || ofModal)
        {
            _notSaid = cue.Run.First;
            return true;
        }

        return group.First > cue.First && ((IsLastCue(_notSaid, cue.First) && (_clauses.Conjunction(group.First - 1) & ConjunctionForms.Or) != 0)
            || (IsLastCue(_supposed, cue.First) && _clauses.Joins(group.First - 1)));
    }

    /// <summary>Whether what looked like a cue stands in a clause, and none that is one behind it.</summary>
    private readonly bool IsLastCue(int at, int first) => at >= first && (mentions.Cues.Count == 0 || mentions.Cues[mentions.Cues.Count - 1].Run.First < at);

    /// <summary>"it was welcome news", "who call themselves the guard".</summary>
    private readonly bool SaysNothing(in CueMention cue, in VerbGroup group) =>
        ((group.Forms & AuxiliaryForms.Be) != 0 && (cue.Frames & (SpeechFrames.Past | SpeechFrames.Ing)) == 0)
        || ((cue.Frames & (SpeechFrames.Name | SpeechFrames.As)) == SpeechFrames.Name && cue.Run.End < cue.End
            && (_clauses.Pronoun(cue.Run.End) & PronounForms.Reflexive) != 0);

    /// <summary>Of a verb that may state a number: whether it does, or says something else; false for "put him in a cell".</summary>
    private readonly bool TakeSum(ref CueMention cue)
    {
        if ((cue.Frames & SpeechFrames.Sum) == 0)
        {
            return true;
        }

        bool sum = BringsSum(cue);
        cue.Frames |= sum ? SpeechFrames.Thing : SpeechFrames.None;
        return sum || (cue.Frames & SpeechFrames.Clause) != 0;
    }

    /// <summary>Who speaks in "went on | to say".</summary>
    private readonly CueSubject OfInfinitive(in CueMention cue, in VerbGroup group)
    {
        int opener = (cue.Frames & SpeechFrames.Base) == 0 ? -1 : LedIn(group.First, cue.First);
        if (opener < 0)
        {
            return CueSubject.Refused;
        }

        CueSubject subject = opener > cue.First ? _subjects.Before(VerbGroup.Read(_clauses, opener, cue.First).First, cue.First) : default;
        return subject.Run.Length == 0 || subject.Rejected ? _subjects.OfSentence(cue) : subject;
    }

    /// <summary>"was told", but not "what he’s said"; "Asked whether …, she said".</summary>
    private readonly bool IsPassive(in CueMention cue, in VerbGroup group)
    {
        int i = cue.Run.First;
        if ((cue.Frames & SpeechFrames.Past) == 0 || (cue.Frames & SpeechFrames.Feels) != 0)
        {
            return false;
        }

        return (group.Forms & AuxiliaryForms.Be) != 0
            ? (group.Forms & AuxiliaryForms.Have) == 0 || _tokens[i - 1].Kind != TokenKind.Possessive
            : group.First == i && i == cue.First && (cue.Frames & SpeechFrames.Question) != 0 && i != _afterQuotation;
    }

    /// <summary>"the demands", "their report".</summary>
    private readonly bool IsNounForm(in CueMention cue, in VerbGroup group) => (cue.Frames & SpeechFrames.Past) == 0
        && group.Forms == AuxiliaryForms.None && group.First > cue.First
        && _clauses.OpensPhrase(group.First - 1) && !_clauses.IsRelative(group.First - 1);

    /// <summary>Whether what stands before a verb was done to somebody, and so says nothing: "the killings indicated", "his arrest raised concern".</summary>
    private readonly bool IsDeed(in CueSubject subject)
    {
        int head = subject.Form == SpeakerForm.Phrase && subject.Run.Length > 0 ? _clauses.HeadNoun(subject.Run) : -1;
        return head >= 0 && _tokens[head].Is(WordClass.EventNoun) && !_tokens[head].Is(WordClass.RoleNoun | WordClass.SpeakerNoun)
            && !_clauses.Covers(head, MentionKinds.Name)
            && EventWords.NounKind(page.Lexicon, _tokens[head])
                is EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Torture or EventKind.Detention or EventKind.Attack or EventKind.Burial;
    }

    /// <summary>"The guild is concerned that", "lawyers were worried that", but not "she was worried that": whether a feeling is made known.</summary>
    private readonly bool MayFeel(in CueMention cue, in VerbGroup group, in CueSubject subject)
    {
        if ((cue.Frames & SpeechFrames.Feels) == 0)
        {
            return true;
        }

        bool that = (group.Forms & AuxiliaryForms.Be) != 0 && (_clauses.Conjunction(cue.Run.End) & ConjunctionForms.That) != 0;
        int head = that && subject.Form == SpeakerForm.Phrase && subject.Run.Length > 0 ? _clauses.HeadNoun(subject.Run) : -1;
        return head >= 0 && !_clauses.Covers(head, MentionKinds.Person)
            && (_clauses.Covers(head, MentionKinds.Organisation) || (_clauses.IsPlural(head) && _tokens[head].Is(WordClass.RoleNoun | WordClass.CountedNoun)));
    }

    private readonly bool IsNobody(in CueSubject subject) => subject.Run.Length > 0
        && page.Lexicon.Value(_tokens[subject.Run.First], WordClass.Determiner).Has((uint)DeterminerForms.Not)
        && !_clauses.Covers(subject.Run.First, MentionKinds.Quantity | MentionKinds.Name);

    /// <summary>Whether "if" opens the clause of a subject: "if | the miners admit it", "if and when | the miners admit it".</summary>
    private readonly bool IsConditional(in CueMention cue, in CueSubject subject)
    {
        int before = subject.Run.First - 1;
        if (subject.Run.Length == 0 || subject.Relative || before < cue.First)
        {
            return false;
        }

        before -= before - 2 >= cue.First && _clauses.Joins(before - 1) ? 2 : 0;
        return (_clauses.Conjunction(before) & ConjunctionForms.Conditional) != 0;
    }

    /// <summary>Of a verb that tells of a voice that was heard: whether somebody who speaks stands before it.</summary>
    private readonly bool TakeHeard(ref CueMention cue, in CueSubject subject)
    {
        int head = subject.Run.Length > 0 ? _clauses.HeadNoun(subject.Run) : -1;
        if (head < 0 || !_tokens[head].Is(WordClass.SpeakerNoun | WordClass.Narration))
        {
            return false;
        }

        cue.ClauseFirst = subject.Run.First;
        return true;
    }

    private readonly bool TakeSubject(ref CueMention cue, in VerbGroup group, in CueSubject subject)
    {
        cue.Subject = subject.Run;
        cue.SubjectForm = subject.Form;
        cue.SubjectOf = subject.Of;
        cue.Relative = subject.Relative;
        cue.Pronoun = subject.Pronoun;
        if (subject.Run.Length > 0 && subject.Of < 0 && !subject.Relative && cue.Form == CueForm.Finite)
        {
            cue.ClauseFirst = subject.Run.First;
            int before = subject.Run.First - 1;
            cue.Subordinate = before >= cue.First && before <= cue.First + 2
                && (_clauses.Conjunction(before) & (ConjunctionForms.Subordinate | ConjunctionForms.As)) != 0;
        }

        cue.Subordinate |= (cue.Form == CueForm.Passive && cue.Run.First == cue.First)
            || (cue.Form == CueForm.Participle && OpensSentence(cue.First, group.First));
        return true;
    }

    /// <summary>The subject that stands before the marks of a quotation which begins with its verb: "the commission “condemns the killing”".</summary>
    private readonly CueSubject OfMarks(int quotation)
    {
        int open = mentions.Quotations[quotation].Open;
        int first = page.Sentences[page.SentenceOfToken[open]].FirstToken;
        if (open <= first || _tokens[mentions.Quotations[quotation].Run.First].Capitalised
            || page.SentenceOfToken[mentions.Quotations[quotation].Run.First] != page.SentenceOfToken[open])
        {
            return CueSubject.None;
        }

        CueSubject subject = _subjects.Before(open, first);
        bool speaks = !subject.Rejected && !subject.Relative && subject.Run.Length > 0 && (subject.Form == SpeakerForm.Pronoun
            || (_clauses.HeadNoun(subject.Run) is >= 0 and int head
                && (_clauses.Covers(head, MentionKinds.Person | MentionKinds.Organisation) || _tokens[head].Is(WordClass.SpeakerNoun | WordClass.RoleNoun))));
        return speaks ? subject : CueSubject.None;
    }

    /// <summary>Whether "and" joins a base form to a verb that has a modal: what must, may or would be said.</summary>
    private readonly bool IsOfModal(int join, int first)
    {
        if (join <= first || !_clauses.Joins(join))
        {
            return false;
        }

        for (int i = join - 1; i >= Math.Max(first, join - Clauses.Reach); i--)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Is(WordClass.Auxiliary))
            {
                return (_clauses.Auxiliary(i) & AuxiliaryForms.Modal) != 0;
            }

            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon || _clauses.IsRelative(token)
                || (token.Is(WordClass.SpeechVerb | WordClass.VerbForm) && (_clauses.Speech(i) & (SpeechFrames.Past | SpeechFrames.Third)) != 0))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a past form stands before its noun: "the protest and alleged assault", "the commander’s alleged victims".</summary>
    private readonly bool IsAdjective(in CueMention cue, in VerbGroup group, in CueSubject subject) => (cue.Frames & SpeechFrames.Past) != 0
        && group.Forms == AuxiliaryForms.None && group.First > cue.First
        && (_tokens[group.First - 1].Kind == TokenKind.Possessive || (subject.Run.Length == 0 && _clauses.Joins(group.First - 1)) || IsBehindInfinitive(cue))
        && cue.Run.End < cue.End && _tokens[cue.Run.End].IsWord && !Brings(cue);

    /// <summary>"to investigate | alleged abuses", but not "who declined to comment | said he".</summary>
    private readonly bool IsBehindInfinitive(in CueMention cue)
    {
        const WordClass Nouns = WordClass.RoleNoun | WordClass.SpeakerNoun | WordClass.SpeechNoun;
        int verb = cue.Run.First - 1;
        return verb > cue.First && _clauses.EndsIn(cue.Run.First, "ed") && (_clauses.Preposition(verb - 1) & PrepositionForms.To) != 0
            && _tokens[verb].Is(WordClass.EventVerb | WordClass.VerbForm) && !_tokens[verb].Capitalised && !_tokens[verb].Is(Nouns)
            && !_clauses.BeginsObject(cue.Run.End);
    }

    /// <summary>Whether what stands before a verb has its name behind it: "a group called “Voices”", "a group called Ashen Hand took", but not "a judge called “absurd” the claim", "a judge called Ada Dunn a fool".</summary>
    private readonly bool IsNamedSo(in CueMention cue, TokenRun subject)
    {
        if ((cue.Frames & (SpeechFrames.Name | SpeechFrames.Clause)) != SpeechFrames.Name || !IsIndefinite(subject))
        {
            return false;
        }

        int end = cue.Run.End;
        int name = end + (end < cue.End && _tokens[end].Is(WordClass.Determiner) ? 1 : 0);
        if (_clauses.QuotationAt(name) is >= 0 and int q && (name == end || _tokens[mentions.Quotations[q].Run.First].Capitalised))
        {
            end = mentions.Quotations[q].Close;
        }
        else
        {
            end = name;
            while (end < cue.End && _tokens[end].IsWord && _tokens[end].Capitalised)
            {
                end++;
            }
        }

        return end > cue.Run.End && !_tokens[end - 1].Is(WordClass.Determiner) && (end >= cue.End || !_clauses.BeginsObject(end));
    }

    /// <summary>Whether a phrase, or the noun that it ends in, is one of a sort: "a group of miners", "six members of a group", "members of group".</summary>
    private readonly bool IsIndefinite(TokenRun phrase)
    {
        if (_tokens[phrase.First].Is(WordClass.Determiner))
        {
            return _tokens[phrase.First].Length <= 2;
        }

        for (int i = phrase.End - 1; i > phrase.First && (_tokens[i].IsWord || _tokens[i].IsNumber || _tokens[i].Kind == TokenKind.Hyphen); i--)
        {
            if (_tokens[i].Is(WordClass.Determiner))
            {
                return _tokens[i].Length <= 2;
            }

            if (_tokens[i].Is(WordClass.Preposition))
            {
                return (_clauses.Preposition(i) & PrepositionForms.Genitive) != 0 && i + 1 < phrase.End && !_tokens[i + 1].Capitalised
                    && !_clauses.IsPlural(phrase.End - 1);
            }
        }

        return false;
    }

    /// <summary>Whether a participle is of the words before the main clause: "With Roe denying …, the court", "After saying …, she".</summary>
    private readonly bool OpensSentence(int first, int participle) =>
        participle == first || (_tokens[first].Is(WordClass.Preposition | WordClass.Conjunction) && !_clauses.HasVerb(first, participle)
            && NextComma(first, participle) == 0);

    /// <summary>Whether a form goes with its subject, so that a noun ("claims of") is not taken for a verb.</summary>
    private readonly bool Agrees(in CueMention cue, in VerbGroup group, in CueSubject subject)
    {
        if ((cue.Frames & SpeechFrames.Past) != 0)
        {
            return group.Forms != AuxiliaryForms.None || !IsParticiple(cue, group, subject);
        }

        if (group.Forms != AuxiliaryForms.None)
        {
            return true;
        }

        if (subject.Form == SpeakerForm.None)
        {
            // A headline without a subject: "Call for …".
            return cue.Run.First == cue.First && (cue.Frames & (SpeechFrames.Demand | SpeechFrames.Base)) == (SpeechFrames.Demand | SpeechFrames.Base)
                && cue.Run.Length > 1 && cue.Quotation < 0;
        }

        return subject.Form == SpeakerForm.Same || subject.Relative
            ? !IsSingularBefore(cue, group, subject) && !IsPluralBefore(cue, subject)
            : !IsNoSubject(cue, subject.Run) && AgreesInNumber(cue, subject.Run);
    }

    /// <summary>Whether what looks like a past form tells what something is or what was done to it.</summary>
    private readonly bool IsParticiple(in CueMention cue, in VerbGroup group, in CueSubject subject) => IsJoinedAdjective(cue, group, subject)
        || IsListed(cue, group, subject) || IsThoughtOf(cue, subject) || IsDoneBy(cue, subject) || IsWhoIsMeant(cue) || IsSaidOf(cue, subject)
        || (subject.Form == SpeakerForm.Phrase && IsNamedSo(cue, subject.Run));

    /// <summary>"the public and | repeated admissions".</summary>
    private readonly bool IsJoinedAdjective(in CueMention cue, in VerbGroup group, in CueSubject subject) => subject.Form != SpeakerForm.Pronoun
        && group.First > cue.First && _clauses.Joins(group.First - 1)
        && (cue.Frames & (SpeechFrames.Clause | SpeechFrames.Thing | SpeechFrames.Name | SpeechFrames.To | SpeechFrames.Light)) == 0
        && cue.Run.End < cue.End && _tokens[cue.Run.End].IsWord && !_tokens[cue.Run.End].Is(WordClass.Preposition) && !Brings(cue);

    /// <summary>"suspected or | confirmed graves", "relieved, frustrated, | stressed and angry": one of several words that say how things are.</summary>
    private readonly bool IsListed(in CueMention cue, in VerbGroup group, in CueSubject subject)
    {
        int join = group.First - 1, word = join - 1;
        if (group.First != cue.Run.First || cue.Run.Length > 1 || word <= cue.First || !_clauses.EndsIn(word, "ed"))
        {
            return false;
        }

        if (_tokens[join].Kind == TokenKind.Comma)
        {
            bool alone = subject.Run.Length == 1 && subject.Run.First == word && _tokens[word - 1].Kind == TokenKind.Comma;
            return alone && !_tokens[word].Capitalised && !_tokens[word].Is(WordClass.SpeakerNoun | WordClass.RoleNoun | WordClass.CountedNoun);
        }

        ref readonly Token before = ref _tokens[word - 1];
        bool describes = before.Is(WordClass.Preposition | WordClass.Determiner) || before.Kind == TokenKind.Possessive || _clauses.EndsIn(word - 1, "ing");
        return (_clauses.Joins(join) || (_clauses.Conjunction(join) & ConjunctionForms.Or) != 0) && describes
            && cue.Run.End < cue.End && _tokens[cue.Run.End].IsWord && !_clauses.BeginsObject(cue.Run.End) && !Brings(cue);
    }

    /// <summary>"the man | suspected of", "people | thought to be".</summary>
    private readonly bool IsThoughtOf(in CueMention cue, in CueSubject subject) => (cue.Frames & SpeechFrames.Belief) != 0
        && subject.Form == SpeakerForm.Phrase && cue.Run.Length == 1 && cue.Run.End < cue.End
        && (_clauses.Preposition(cue.Run.End) & (PrepositionForms.Of | PrepositionForms.To)) != 0;

    /// <summary>", then | ruled by the shah".</summary>
    private readonly bool IsDoneBy(in CueMention cue, in CueSubject subject) => subject.Run.Length == 0 && cue.Run.End < cue.End
        && (_clauses.Preposition(cue.Run.End) & PrepositionForms.By) != 0;

    /// <summary>"the two | accused said", "those | condemned were".</summary>
    private readonly bool IsWhoIsMeant(in CueMention cue) => (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That)) == 0 && cue.Run.Length == 1
        && cue.Run.End < cue.End && !_tokens[cue.Run.End].Capitalised
        && (_tokens[cue.Run.End].Is(WordClass.Auxiliary)
            || (_clauses.Speech(cue.Run.End) & (SpeechFrames.Past | SpeechFrames.Clause)) == (SpeechFrames.Past | SpeechFrames.Clause));

    /// <summary>"people | accused of …", "described as"; but "rejected as “baseless” the claims".</summary>
    private readonly bool IsSaidOf(in CueMention cue, in CueSubject subject)
    {
        bool isObject = subject.Run.First > cue.First && subject.Run.Length > 0
            && (_clauses.IsRelative(subject.Run.First - 1) || _tokens[subject.Run.First - 1].Is(WordClass.QuestionWord));
        return !isObject && subject.Form == SpeakerForm.Phrase && cue.Run.End < cue.End && cue.Run.Length == 1
            && (cue.Frames & (SpeechFrames.Thing | SpeechFrames.Name)) != 0 && (cue.Frames & SpeechFrames.Clause) == 0
            && (_clauses.Preposition(cue.Run.End)
                & (PrepositionForms.Of | PrepositionForms.By | PrepositionForms.As | PrepositionForms.For | PrepositionForms.To)) != 0
            && ((_clauses.Preposition(cue.Run.End) & PrepositionForms.As) == 0 || !QuotesAs(cue, subject));
    }

    /// <summary>"the meeting, which state media | described": what the verb looks like has no plural before it.</summary>
    private readonly bool IsSingularBefore(in CueMention cue, in VerbGroup group, in CueSubject subject) => (cue.Frames & SpeechFrames.Base) != 0
        && subject.Run.Length > 0 && subject.Form != SpeakerForm.Pronoun
        && _clauses.HeadNoun(subject.Run) is >= 0 and int one
        && !_clauses.IsPlural(one) && !_clauses.Covers(one, MentionKinds.Name) && !_tokens[one].Is(WordClass.Pronoun | WordClass.Determiner)
        && !_clauses.HasJoin(subject.Run.First, subject.Run.End) && _clauses.IsRelative(group.First - 1);

    /// <summary>"watched by guards, which | suggests that": what one says is not said by many, but shown by the whole clause.</summary>
    private readonly bool IsPluralBefore(in CueMention cue, in CueSubject subject) => (cue.Frames & SpeechFrames.Third) != 0
        && subject.Relative && subject.Form == SpeakerForm.Phrase && subject.Run.Length > 0
        && _clauses.HeadNoun(subject.Run) is >= 0 and int many
        && _clauses.IsPlural(many) && !_clauses.Covers(many, MentionKinds.Name) && !_tokens[many].Capitalised
        && !_tokens[many].Is(WordClass.Pronoun | WordClass.Determiner);

    /// <summary>Whether what stands before a form says nothing: another verb follows, or it is a verb itself, a number, an object.</summary>
    private readonly bool IsNoSubject(in CueMention cue, TokenRun subject)
    {
        if (cue.Run.End < cue.End && _tokens[cue.Run.End].Is(WordClass.SpeechVerb) && !_tokens[cue.Run.End].Capitalised
            && (_clauses.Speech(cue.Run.End) & (SpeechFrames.Base | SpeechFrames.Past)) != 0 && (cue.Frames & SpeechFrames.Third) != 0)
        {
            return true; // "the advocates say"
        }

        int last = subject.End - 1;
        if (last == subject.First && _tokens[last].Is(WordClass.SpeechVerb) && !_tokens[last].Capitalised
            && (_clauses.Speech(last) & (SpeechFrames.Third | SpeechFrames.Noun)) == SpeechFrames.Third)
        {
            return true; // "…, says report"
        }

        return ((_tokens[last].IsNumber || _clauses.Covers(last, MentionKinds.Quantity)) && !_clauses.Covers(last, MentionKinds.Name)) // "60 requests"
            || ((_clauses.Pronoun(last) & PronounForms.Object) != 0 && !HasRelative(subject)); // "make them feel"
    }

    /// <summary>Whether one says and many say. "The member states", "their struggle continues": a noun, or no speaker.</summary>
    private readonly bool AgreesInNumber(in CueMention cue, TokenRun subject)
    {
        int last = subject.End - 1;
        bool pronoun = (_clauses.Pronoun(last) & (PronounForms.They | PronounForms.First)) != 0;
        int head = _clauses.HeadNoun(subject);
        bool named = head >= 0 && _clauses.Covers(head, MentionKinds.Name);
        bool plural = head >= 0 && (!named || _tokens[head].Is(WordClass.CountedNoun)) && _clauses.IsPlural(head); // "Police Say"
        if ((cue.Frames & SpeechFrames.Base) != 0)
        {
            return plural || pronoun || (_clauses.HasJoin(subject.First, subject.End)
                && (_clauses.Covers(last, MentionKinds.Name) || _tokens[last].Capitalised));
        }

        return !pronoun && (!plural || _tokens[head].Capitalised)
            && ((cue.Frames & SpeechFrames.Noun) == 0 || named || _clauses.IsSubjectPronoun(last) || Brings(cue)
            || (head >= 0 && ((_tokens[head].Capitalised && !_tokens[head].Is(WordClass.NumberWord) && (head > cue.First || subject.Length > 1))
                || _tokens[head].Is(WordClass.SpeakerNoun))));
    }

    /// <summary>Whether who is named before a past form does what it says, of words in marks behind "as": a name, or what it is said of follows.</summary>
    private readonly bool QuotesAs(in CueMention cue, in CueSubject subject)
    {
        if (_clauses.QuotationAt(cue.Run.End + 1) is not (>= 0 and int q) || subject.Run.Length == 0)
        {
            return false;
        }

        int close = mentions.Quotations[q].Close;
        return (_clauses.HeadNoun(subject.Run) is >= 0 and int head && _clauses.Covers(head, MentionKinds.Person | MentionKinds.Organisation))
            || (close < cue.End && _tokens[close].IsWord
                && !_tokens[close].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.VerbForm));
    }

    private readonly bool HasRelative(TokenRun run)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (_clauses.OpensRelative(i, run.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause, a colon or marks follow a cue at once.</summary>
    private readonly bool Brings(in CueMention cue)
    {
        int next = _clauses.SkipAdverbs(cue.Run.End, cue.End);
        bool that = next < cue.End && (_clauses.Conjunction(next) & ConjunctionForms.That) != 0;
        if (that && next + 1 < cue.End && _tokens[next + 1].Is(WordClass.Auxiliary | WordClass.VerbForm) && !_tokens[next + 1].Is(WordClass.Determiner))
        {
            return false; // "a set of rules that could": which
        }

        return next < cue.End && (that || _tokens[next].Kind == TokenKind.Colon || _clauses.QuotationAt(next) >= 0
            || (_tokens[next].Kind == TokenKind.Comma && next + 1 < cue.End && _clauses.QuotationAt(next + 1) >= 0)
            || (_tokens[next].Is(WordClass.QuestionWord) && !_clauses.IsRelative(next)));
    }

    /// <summary>Whether what a number of things comes to follows a verb: "the number of those executed at 43", "the death toll at more than 300".</summary>
    private readonly bool BringsSum(in CueMention cue)
    {
        int first = cue.Run.End;
        if (first >= cue.End || !(_tokens[first].Is(WordClass.Determiner) || _clauses.IsPossessive(first)))
        {
            return false;
        }

        bool toll = false;
        for (int i = first + 1; i + 1 < Math.Min(cue.End, first + 20) && (_tokens[i].IsWord || _tokens[i].Kind is TokenKind.Possessive or TokenKind.Hyphen); i++)
        {
            toll |= i < first + 5 && page.Lexicon.Value(_tokens[i], WordClass.CountedNoun).Has(NounBits.Toll);
            if ((_clauses.Preposition(i) & PrepositionForms.At) != 0 && _clauses.Covers(i + 1, MentionKinds.Quantity))
            {
                return toll;
            }
        }

        return false;
    }

    /// <summary>Where the words begin that make an infinitive a speech, "went on to argue"; -1 where there are none.</summary>
    private readonly int LedIn(int to, int first)
    {
        for (int length = 2; length <= 6 && to + 1 - length >= first; length++)
        {
            int at = to + 1 - length;
            if (page.Lexicon.Match(_tokens, at, WordClass.SpeechPhrase) is { Found: true } match && match.Length == length
                && page.Lexicon.Value(match, WordClass.SpeechPhrase).Has(2))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether the subject follows: "“…,” said the minister", "…, says the report".</summary>
    private readonly bool IsInverted(in CueMention cue, in VerbGroup group, in CueSubject subject)
    {
        int i = cue.Run.First, next = cue.Run.End;
        if (group.Forms != AuxiliaryForms.None || group.First != i || next >= cue.End
            || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Quote)) == 0)
        {
            return false;
        }

        bool follows = i == cue.First ? i > 0 && _tokens[i - 1].Kind is not TokenKind.Stop && i == _afterQuotation
            : (_tokens[i - 1].Kind == TokenKind.Comma || EndsInMarkedComma(i, cue.First)) && (cue.Frames & (SpeechFrames.Hearer | SpeechFrames.Question)) != SpeechFrames.Hearer && (subject.Run.Length == 0 || ((cue.Frames & (SpeechFrames.Hearer | SpeechFrames.Thing | SpeechFrames.Name)) == 0 && EndsClause(next, cue.End)));
        if (!follows)
        {
            return false;
        }

        next = AfterAge(next, cue.End);
        ref readonly Token token = ref _tokens[next];
        if (!token.IsWord || !(token.Capitalised || token.Is(WordClass.Determiner | WordClass.NumberWord) || _clauses.Covers(next, MentionKinds.Name)
            || token.Is(WordClass.SpeakerNoun) || LeadsToPerson(next, cue.End))
            || _clauses.IsSubjectPronoun(token) || !_clauses.BeginsNoun(next) || _clauses.Covers(next, MentionKinds.Date))
        {
            return false;
        }

        int phrase = _clauses.SkipNounPhrase(next, cue.End);
        return !(phrase < cue.End && _clauses.IsVerb(phrase, next, cue.End)); // "…, said the ministry had known": what was said
    }

    /// <summary>The token behind an age that begins at one: "said | 63-year-old Ada Dunn".</summary>
    private readonly int AfterAge(int at, int end)
    {
        int age = at;
        while (_tokens[at].IsNumber && age + 2 < end && _tokens[age + 1] is { Kind: TokenKind.Hyphen, SpaceBefore: false })
        {
            age += 2;
        }

        return age > at ? age + 1 : at;
    }

    /// <summary>Whether a quotation whose last mark is a comma ends before a token: "which “was a crime,” | said".</summary>
    private readonly bool EndsInMarkedComma(int i, int first) => _tokens[i - 1].Kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle
        && _clauses.QuotationEndingAt(i, first) is >= 0 and int q && _tokens[mentions.Quotations[q].Run.End - 1].Kind == TokenKind.Comma;

    /// <summary>Whether a post without an article stands at a token, and the name of who has it behind it: "said | human rights lawyer Ada Dunn".</summary>
    private readonly bool LeadsToPerson(int at, int end)
    {
        end = Math.Min(end, at + 6);
        for (int i = at; i < end; i++)
        {
            if (_clauses.Covers(i, MentionKinds.Person))
            {
                return i > at && _tokens[i - 1].Is(WordClass.RoleNoun);
            }

            if (!(_tokens[i].IsWord || _tokens[i].Kind == TokenKind.Hyphen)
                || _tokens[i].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether somebody is named at a token with whom the clause ends: "…, said Ada Dunn", "…, said a lawyer who had seen it".</summary>
    private readonly bool EndsClause(int next, int end)
    {
        int phrase = _clauses.SkipNounPhrase(next, end);
        bool named = _clauses.Covers(next, MentionKinds.Person | MentionKinds.Organisation)
            || (_tokens[next].Is(WordClass.SpeakerNoun) && !_tokens[next].Capitalised);
        if (!named && !(phrase > next && _tokens[next].Is(WordClass.Determiner) && _clauses.HeadNoun(_clauses.Run(next, phrase)) is >= 0 and int head
            && _tokens[head].Is(WordClass.RoleNoun)))
        {
            return false;
        }

        return EndsPart(Complete(next, phrase, end), end) || (phrase < end && _clauses.IsRelative(phrase) && !_clauses.HasVerb(next, end));
    }

    private readonly bool EndsPart(int at, int end) => at >= end || _tokens[at].Kind is TokenKind.Comma or TokenKind.Stop;

    /// <summary>Where a noun phrase ends that is followed by prepositions up to the end of its part: "a spokesman for the ministry". What says when is left out.</summary>
    private readonly int Complete(int first, int end, int limit)
    {
        int at = end;
        while (at < limit && at < first + 40)
        {
            ref readonly Token token = ref _tokens[at];
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
                || token.Is(WordClass.Conjunction) || token.Is(WordClass.Weekday) || _clauses.Covers(at, MentionKinds.Date) || _clauses.IsVerb(at, first, limit)
                || _clauses.Covers(at, MentionKinds.Quantity) // "according to various sources | at least 2,800 people were killed"
                || (_clauses.IsAdverb(at) && _clauses.SkipAdverbs(at, limit) >= limit - 1))
            {
                break;
            }

            at++;
        }

        if (at >= limit || at == end)
        {
            return Math.Max(end, Math.Min(at, limit));
        }

        // "in an interview on Monday" is when and where, not who.
        int last = at;
        while (last > end && _tokens[last - 1].Is(WordClass.Preposition | WordClass.Determiner))
        {
            last--;
        }

        bool whole = _tokens[at].Kind is TokenKind.Comma or TokenKind.Stop || last < at
            || (_clauses.Preposition(end) & (PrepositionForms.Of | PrepositionForms.For)) != 0;
        return whole ? last : end;
    }

    /// <summary>Whether words begin with a time: "six months on", "a day after".</summary>
    private readonly bool SaysWhen(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + 4); i++)
        {
            if (_tokens[i].Is(WordClass.TimeUnit))
            {
                return i + 1 < end && (_tokens[i + 1].Is(WordClass.Adverb)
                    || (_tokens[i + 1].Is(WordClass.Preposition) && (_clauses.Preposition(i + 1) & (PrepositionForms.Of | PrepositionForms.For)) == 0));
            }

            if (!(_tokens[i].IsNumber || _tokens[i].Is(WordClass.Determiner) || _clauses.Covers(i, MentionKinds.Quantity)))
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool ReadInverted(ref CueMention cue)
    {
        int first = cue.Run.End;
        int end = _clauses.SkipNounPhrase(first, cue.End);
        if (end == first)
        {
            return false;
        }

        int phrase = Complete(first, end, cue.End);
        end = _subjects.WithoutAdjunct(first, phrase);

        // An apposition: "said Ada Dunn, director of the centre".
        if (end == phrase && end < cue.End && _tokens[end].Kind == TokenKind.Comma)
        {
            int after = end + 1;
            int last = after;
            while (last < cue.End && _tokens[last].Kind is not (TokenKind.Stop or TokenKind.Comma or TokenKind.Colon) && _clauses.QuotationAt(last) < 0)
            {
                last++;
            }

            if (last > after && !_clauses.HasVerb(after, last) && !_clauses.Joins(after) && !_clauses.IsAdverbial(after) && !SaysWhen(after, last))
            {
                end = last;
            }
        }

        cue.Inverted = true;
        cue.Subject = _clauses.Run(first, end);
        cue.SubjectForm = SpeakerForm.Phrase;
        return true;
    }
}
