using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Finds who does what a verb says: the noun phrase, pronoun or earlier subject before it.</summary>
internal readonly ref partial struct SubjectFinder(Page page, Mentions mentions)
{
    private readonly Clauses _clauses = new(page, mentions);
    private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;

    /// <summary>Who speaks in ", saying", "by stating", "calling for".</summary>
    public CueSubject OfParticiple(in CueMention cue, int group)
    {
        int p = group - 1;
        if (p > cue.First && _clauses.Covers(p, MentionKinds.Date))
        {
            p = Math.Max(_clauses.SkipDateBack(p, cue.First), cue.First); // "opened a campaign on Monday calling on"
            group = p + 1;
        }

        if (p < cue.First)
        {
            // "Calling it a crime, she …"; near miss: "Demanding answers takes courage", which nobody is said to do.
            return OfSentence(cue) is var subject && (subject.Run.Length > 0 || page.Sentences[page.SentenceOfToken[group]].FirstToken != group)
                ? subject : CueSubject.Refused;
        }

        if (QuotedAs(p, cue.First) is { Run.Length: > 0 } quoted)
        {
            return quoted;
        }

        ref readonly Token before = ref _tokens[p];
        if (before.Kind == TokenKind.Comma || before.Is(WordClass.Conjunction) || (_clauses.Preposition(p) & (PrepositionForms.By | PrepositionForms.For)) != 0)
        {
            return OfMainClause(cue, p);
        }

        bool closes = before.IsWord || before.Kind == TokenKind.CloseBracket;
        if (!closes || (cue.Frames & SpeechFrames.Noun) != 0 || _clauses.OpensPhrase(p) || before.Is(WordClass.Pronoun)
            || (cue.Frames & (SpeechFrames.Thing | SpeechFrames.To | SpeechFrames.That | SpeechFrames.Clause)) == 0)
        {
            return CueSubject.Refused;
        }

        // "resolutions condemning impunity": what stands before says it.
        int first = PhraseBack(group, cue.First);
        return first < group ? OfPhrase(cue, first, group) : CueSubject.Refused;
    }

    /// <summary>Who speaks in a participle that hangs on the clause before it: ", believing it is lost", "and saying", "by stating".</summary>
    private CueSubject OfMainClause(in CueMention cue, int before)
    {
        // Whom the content that it hangs on is about, not the one who tells.
        if ((cue.Frames & SpeechFrames.Belief) != 0 && OfContent(cue) is { Run.Length: > 0 } inner)
        {
            return inner;
        }

        if (_clauses.Joins(before) && before - 2 > cue.First && _clauses.EndsIn(before - 1, "ing") && !_tokens[before - 1].Is(WordClass.SpeechVerb)
            && _tokens[before - 2].Is(WordClass.Preposition) && (_clauses.Preposition(before - 2) & (PrepositionForms.By | PrepositionForms.For)) == 0)
        {
            return CueSubject.Refused; // "worked on advancing and defending rights"
        }

        CueSubject main = OfSentence(cue);
        return main.Form == SpeakerForm.Phrase && _tokens[before].Kind == TokenKind.Comma && !CanSpeak(main.Run) && OfRelative(cue) is { Run.Length: > 0 } relative ? relative : main;
    }

    /// <summary>Who speaks in a participle right behind a noun phrase.</summary>
    private CueSubject OfPhrase(in CueMention cue, int first, int group)
    {
        if (first == cue.First)
        {
            return Behind(first, group);
        }

        if (Telling(first, group, cue.First) is >= 0 and int told)
        {
            return OfHearer(cue, told);
        }

        PrepositionForms preposition = _clauses.Preposition(first - 1);
        bool worth = _clauses.SkipAdverbs(first, group - 1) == group - 1 && _clauses.Auxiliary(first - 1) != AuxiliaryForms.None
            && !_clauses.IsPlural(group - 1) && !_clauses.Covers(group - 1, MentionKinds.Name); // "it is worth recalling"
        if (worth)
        {
            return CueSubject.Refused;
        }

        if (TextMadeAt(cue, first) is { Run.Length: > 0 } text)
        {
            return text;
        }

        if (_clauses.Covers(first, MentionKinds.Place) && _clauses.Covers(group - 1, MentionKinds.Place)
            && (preposition & (PrepositionForms.At | PrepositionForms.In)) != 0)
        {
            return CueSubject.Refused; // "marches in Ashton protesting the law": not the town
        }

        if (IsSite(first, group))
        {
            CueSubject who = OfSentence(cue);
            return who.Run.Length > 0 ? who : CueSubject.Refused;
        }

        return IsGivenTo(first, cue.First) ? CueSubject.Refused : Behind(first, group); // "sent flowers to the families saying": not they
    }

    /// <summary>A phrase of which a participle or a clause behind it says something.</summary>
    private CueSubject Behind(int first, int end) => new() { Run = _clauses.Run(first, end), Form = SpeakerForm.Phrase, Relative = true, Of = -1 };

    /// <summary>Who speaks where the phrase before is whom somebody told: "wrote to the general saying", "a letter to the general saying".</summary>
    private CueSubject OfHearer(in CueMention cue, int told)
    {
        bool verb = _tokens[told].Is(WordClass.SpeechVerb);
        if (verb && OfSentence(cue) is { Run.Length: > 0 } teller)
        {
            return teller;
        }

        int written = PhraseBack(told + 1, cue.First);
        return written <= told && !verb ? Behind(written, told + 1) : CueSubject.Refused;
    }

    /// <summary>"a resolution at the council condemning", "posts on two sites mocking": the text, not where it was made; none where the phrase is something else.</summary>
    private CueSubject TextMadeAt(in CueMention cue, int first)
    {
        int where = first > cue.First + 2 && _clauses.Joins(first - 1) && _clauses.Covers(first, MentionKinds.Name) ? PhraseBack(first - 1, cue.First) : first;
        return where > cue.First + 1 && (_clauses.Covers(where, MentionKinds.Place | MentionKinds.Organisation) || _tokens[where].Is(WordClass.Determiner))
            && (_clauses.Preposition(where - 1) & (PrepositionForms.At | PrepositionForms.In | PrepositionForms.On)) != 0 && _clauses.IsDocument(where - 2)
            ? Behind(PhraseBack(where - 1, cue.First), where - 1)
            : CueSubject.None;
    }

    /// <summary>Whether a phrase says where somebody did it: "stood outside | the ministry chanting", "marched through | the town calling for".</summary>
    private bool IsSite(int first, int end) =>
        _tokens[first - 1].Is(WordClass.Preposition)
            && (_clauses.Preposition(first - 1) & (PrepositionForms.Of | PrepositionForms.For | PrepositionForms.To | PrepositionForms.Source)) == 0
        && !IsOfPeople(first, end) && _clauses.HeadNoun(_clauses.Run(first, end)) is >= 0 and int site && !IsText(site) && !IsText(end - 1)
        && !_clauses.Covers(site, MentionKinds.Organisation)
        && !((_clauses.Preposition(first - 1) & PrepositionForms.In) != 0
            && (_clauses.SpeakerNoun(site) & SpeakerNounForms.Any) != 0) // "in | the movement calling for"
        && (_tokens[first].Is(WordClass.Determiner) || (site == first && (_clauses.Preposition(first + 1) & PrepositionForms.Genitive) != 0)); // "in | front of the mill"

    /// <summary>Who is quoted by another: "the agency quoted | Ada Dunn | as saying", "quoted | Ada Dunn |, a judge, as saying".</summary>
    private CueSubject QuotedAs(int p, int first)
    {
        if ((_clauses.Preposition(p) & PrepositionForms.As) == 0)
        {
            return CueSubject.None;
        }

        int verb = p - 1, lowest = Math.Max(first, p - Clauses.Reach);
        while (verb > lowest && (_clauses.Speech(verb) & SpeechFrames.Quote) == 0)
        {
            verb--;
        }

        int quoted = verb + 1;
        if (verb <= lowest || quoted >= p || _clauses.HasVerb(quoted, p))
        {
            return CueSubject.None;
        }

        int end = _clauses.SkipNounPhrase(quoted, p);
        return end == p || (end > quoted && _clauses.IsComma(end))
            ? CueSubject.From(_clauses.Run(quoted, end), _clauses.IsSubjectPronoun(quoted) || (_clauses.Pronoun(quoted) & PronounForms.Object) != 0
                ? SpeakerForm.Pronoun : SpeakerForm.Phrase)
            : CueSubject.None;
    }

    /// <summary>The verb or noun of saying whose hearer a noun phrase names, "wrote to the general", "a letter to the general", "told the general"; -1 where it names none.</summary>
    private int Telling(int first, int end, int lowest)
    {
        int at = first - 1;
        bool to = (_clauses.Preposition(at) & PrepositionForms.To) != 0;
        at -= to && at > 0 ? 1 : 0;
        at = to ? SentAt(at, lowest) : at;
        at -= to && at > 0 && (_clauses.EndsIn(at, "ed") || _tokens[at].Is(WordClass.VerbForm)) && IsText(at - 1) ? 1 : 0; // "a letter addressed to the general saying"
        if (IsText(_clauses.HeadNoun(_clauses.Run(first, end))))
        {
            return -1; // "replied to a letter saying"
        }

        bool tells = _tokens[at].Is(WordClass.SpeechVerb) && (to || (_clauses.Speech(at) & SpeechFrames.Hearer) != 0);
        return tells || (to && IsText(at)) ? at : -1;
    }

    /// <summary>The participle that tells who sent a text and when, where that ends at a token: "a letter | sent by the miners on 3 May, to".</summary>
    private int SentAt(int at, int lowest)
    {
        int sent = at - (_clauses.IsComma(at) ? 1 : 0);
        sent = sent > lowest && _clauses.Covers(sent, MentionKinds.Date) ? _clauses.SkipDateBack(sent, lowest) : sent;
        int by = PhraseBack(sent + 1, lowest);
        sent = by > lowest + 1 && by <= sent && (_clauses.Preposition(by - 1) & PrepositionForms.By) != 0 ? by - 2 : sent;
        return sent > lowest && (_clauses.EndsIn(sent, "ed") || _tokens[sent].Is(WordClass.VerbForm)) && IsText(sent - 1) ? sent : at;
    }

    /// <summary>Whether a noun phrase names to whom a thing goes: "sent flowers to | the families".</summary>
    private bool IsGivenTo(int phrase, int first)
    {
        int noun = phrase - 2;
        return noun > first && (_clauses.Preposition(phrase - 1) & PrepositionForms.To) != 0 && _tokens[noun].IsWord
            && !_tokens[noun].Is(WordClass.VerbForm | WordClass.Adverb | WordClass.Preposition) && !_clauses.EndsIn(noun, "ed")
            && !_clauses.EndsIn(noun, "ing");
    }

    /// <summary>Whether a noun is of a text or of what is said: "letter", "claims".</summary>
    private bool IsText(int noun) => noun >= 0 && (_clauses.IsDocument(noun) || _tokens[noun].Is(WordClass.SpeechNoun));

    /// <summary>The first token of the person's name nearest before a token, within one comma of it; -1 for none.</summary>
    private int PersonBack(int end, int first)
    {
        int commas = 0;
        for (int i = end - 1; i >= Math.Max(first, end - 24); i--)
        {
            if (_clauses.IsComma(i) && ++commas > 1)
            {
                break;
            }

            if (_clauses.Covers(i, MentionKinds.Person))
            {
                while (i > first && _clauses.Covers(i - 1, MentionKinds.Person))
                {
                    i--;
                }

                return commas == 1 ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The first token of the noun phrase that ends before a token.</summary>
    public int PhraseBack(int end, int first)
    {
        first = Math.Max(first, end - 30);
        int p = end;
        int noun = end;
        while (p > first)
        {
            int i = _clauses.SkipInsetBack(p - 1, first);
            ref readonly Token token = ref _tokens[i];
            if (i < p - 1)
            {
                p = i;
                continue;
            }

            if (_clauses.Covers(i, MentionKinds.Name) || token.IsNumber
                || token.Kind is TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Hash or TokenKind.Slash
                || (token.Kind == TokenKind.Comma && !_clauses.IsComma(i)))
            {
                p = noun = i;
                continue;
            }

            if (!token.IsWord || token.Is(WordClass.Auxiliary) || token.Is(WordClass.Conjunction))
            {
                break;
            }

            if (token.Is(WordClass.Preposition))
            {
                if ((_clauses.Preposition(i) & (PrepositionForms.Of | PrepositionForms.For)) != 0)
                {
                    p = i;
                    continue;
                }

                break;
            }

            if (token.Is(WordClass.Determiner) || _clauses.IsPossessive(i))
            {
                p = noun = i;
                if (i == first || (_clauses.Preposition(i - 1) & PrepositionForms.Of) == 0)
                {
                    break;
                }

                continue;
            }

            if (token.Is(WordClass.Pronoun) || _clauses.IsVerb(i, first, end) || (token.Capitalised ? IsHeadlineVerb(i, first) : OpensPredicate(i, end, first)))
            {
                break;
            }

            p = noun = i;
        }

        return noun;
    }

    /// <summary>"Orre | Witnessed Hundreds of Miners": a verb of a headline between a name and an object, not "Orre Armed Forces".</summary>
    private bool IsHeadlineVerb(int i, int first) => i > first && _clauses.EndsIn(i, "ed") && _clauses.Covers(i - 1, MentionKinds.Name)
        && (_tokens[i + 1].Is(WordClass.Determiner) || _clauses.Covers(i + 1, MentionKinds.Quantity | MentionKinds.Person))
        && page.Blocks[page.BlockOf(i)].Role is BlockRole.Headline or BlockRole.Heading;

    /// <summary>Whether a participle, or what looks like one, goes with the words before it and not with the noun behind it: "them | carrying signs", "have | filed affidavits", "a tape | surfaced of her".</summary>
    private bool OpensPredicate(int i, int end, int first)
    {
        if (_clauses.EndsIn(i, "ing"))
        {
            return (_clauses.Speech(i) & SpeechFrames.Ing) != 0
                || (i > first && (_tokens[i - 1].Is(WordClass.Pronoun) || _clauses.IsComma(i - 1)) && i + 1 < end);
        }

        if (i == first || !(_clauses.EndsIn(i, "ed") || _tokens[i].Is(WordClass.VerbForm)))
        {
            return false;
        }

        int before = _clauses.SkipAdverbBack(i - 1, first);
        return _tokens[Math.Max(before, first)].Is(WordClass.Auxiliary) || _clauses.IsRelative(i - 1)
            || (_tokens[i].Is(WordClass.EventVerb) && i + 1 < end && (_clauses.Preposition(i + 1) & PrepositionForms.Of) != 0 && _tokens[i - 1].IsWord
                && !_clauses.OpensPhrase(i - 1)
                && (EventWords.VerbTraits(page.Lexicon, _tokens[i]) & EventVerbTraits.Alone) != 0);
    }

    /// <summary>The subject of what the last cue before a participle brings: "said that | he | does not know, believing".</summary>
    private CueSubject OfContent(in CueMention cue)
    {
        int last = mentions.Cues.Count - 1;
        if (last < 0 || mentions.Cues[last].Run.First < cue.First || mentions.Cues[last].Quotation != cue.Quotation)
        {
            return CueSubject.None;
        }

        ref CueMention outer = ref mentions.Cues[last];
        int first = outer.Holder > 0 ? outer.Holder : outer.Run.End;
        if (first >= cue.Run.First || !((_clauses.Conjunction(first) & ConjunctionForms.That) != 0 || _clauses.IsNominative(first)))
        {
            return CueSubject.None;
        }

        first += _clauses.IsNominative(first) ? 0 : 1;
        first = _clauses.SkipAdverbial(first, cue.Run.First);
        return SubjectAt(first, cue.Run.First);
    }

    /// <summary>The subject with which a clause begins.</summary>
    private CueSubject SubjectAt(int first, int end)
    {
        int until = _clauses.VerbWithin(first, _clauses.SkipNounPhrase(first, end));
        bool verb = until == first + 1 && until < end && !_tokens[first].Capitalised && _clauses.EndsIn(first, "s")
            && !_clauses.IsSubjectPronoun(first) && _clauses.OpensPhrase(until); // "comes with"
        return until > first && !verb
            ? CueSubject.From(_clauses.Run(first, until), _clauses.IsSubjectPronoun(first) ? SpeakerForm.Pronoun : SpeakerForm.Phrase)
            : CueSubject.None;
    }

    /// <summary>The subject of the sentence in which a participle or an infinitive hangs.</summary>
    public CueSubject OfSentence(in CueMention cue)
    {
        for (int c = mentions.Cues.Count - 1; c >= 0 && mentions.Cues[c].Run.First >= cue.First; c--)
        {
            ref CueMention earlier = ref mentions.Cues[c];
            if (earlier.Quotation == cue.Quotation && !earlier.Relative && earlier.Form is CueForm.Finite or CueForm.Participle or CueForm.Infinitive
                && earlier.Subject.Length > 0)
            {
                return new CueSubject { Run = earlier.Subject, Form = earlier.SubjectForm, Of = c };
            }
        }

        int first = _clauses.SkipAdverbial(cue.First, cue.End);
        if (first > cue.Run.First)
        {
            return SubjectAt(first, cue.End); // "Calling it a crime, she …": the subject follows
        }

        int limit = Math.Min(cue.Run.First, first + Clauses.Reach);
        bool relative = false;
        for (int i = first; i < limit; i++)
        {
            i = _clauses.SkipInset(i, limit);
            if (_clauses.IsRelative(i))
            {
                relative = true;
            }
            else if (_clauses.IsVerb(i, first, limit) || (_clauses.EndsIn(i, "ed") && i > first && !_tokens[i].Capitalised && !_clauses.OpensPhrase(i - 1)
                && i + 1 < limit && _tokens[i + 1].Is(WordClass.Preposition) && (_clauses.Preposition(i + 1) & PrepositionForms.By) == 0))
            {
                if (relative)
                {
                    relative = false;
                    continue;
                }

                VerbGroup group = VerbGroup.Read(_clauses, i, first);
                CueSubject subject = Before(group.First, first);
                return subject.Rejected ? CueSubject.None : subject with { Relative = false };
            }
        }

        return UnknownVerb(first, limit);
    }

    /// <summary>Whether what a phrase names can say anything: a name, people, a post, a body.</summary>
    private bool CanSpeak(TokenRun run) => _clauses.HeadNoun(run) is not (>= 0 and int head) || _clauses.Covers(head, MentionKinds.Name)
        || _clauses.IsPlural(head)
        || _tokens[head].Is(WordClass.RoleNoun | WordClass.SpeakerNoun | WordClass.Pronoun) || _tokens[head].Capitalised;

    /// <summary>The subject of the relative clause that the comma before a participle ends: "a meeting with | officials who had denied the claim, saying".</summary>
    private CueSubject OfRelative(in CueMention cue)
    {
        int last = mentions.Cues.Count - 1;
        if (last < 0 || mentions.Cues[last] is not { Form: CueForm.Finite, Relative: true, Subject.Length: > 0 } earlier
            || earlier.Run.First < cue.First || earlier.Quotation != cue.Quotation)
        {
            return CueSubject.None;
        }

        int comma = earlier.Run.End;
        while (comma < cue.Run.First && !_clauses.IsComma(comma))
        {
            comma++;
        }

        return comma == cue.Run.First - 1 ? new CueSubject { Run = earlier.Subject, Form = earlier.SubjectForm, Of = last, Relative = true } : CueSubject.None;
    }

    /// <summary>The subject of a verb whose group begins at a token.</summary>
    public CueSubject Before(int end, int first)
    {
        int last = end - 1;
        if (last < first)
        {
            return CueSubject.None;
        }

        ref readonly Token before = ref _tokens[last];
        ConjunctionForms conjunction = _clauses.Conjunction(before);
        if (_clauses.IsRelative(before) || ((conjunction & ConjunctionForms.That) != 0 && last > first))
        {
            return OfRelative(last, first);
        }

        if ((conjunction & ConjunctionForms.Joins) != 0 || (before.Kind == TokenKind.Comma && last > first && _clauses.Joins(last - 1)))
        {
            return SameSubject(last, first);
        }

        if (_clauses.IsSubjectPronoun(before))
        {
            return CueSubject.From(_clauses.Run(last, end), SpeakerForm.Pronoun);
        }

        if (last > first && (_clauses.Pronoun(before) & PronounForms.Reflexive) != 0 && _clauses.IsSubjectPronoun(last - 1))
        {
            return CueSubject.From(_clauses.Run(last - 1, last), SpeakerForm.Pronoun); // "you yourself"
        }

        if (!before.IsWord && NameInMarks(end, first) is { Length: > 0 } marked)
        {
            return CueSubject.From(marked, SpeakerForm.Phrase);
        }

        if (before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || _clauses.IsPossessive(before))
        {
            return _clauses.Covers(last, MentionKinds.Name) ? FindPhrase(end, first) : CueSubject.Refused;
        }

        // "after the ministry said": a preposition that opens a clause.
        if (PhraseBack(end, first) is var noun && noun < end && noun > first && _tokens[noun - 1].Is(WordClass.Preposition)
            && (_clauses.Conjunction(noun - 1) & ConjunctionForms.Subordinate) != 0 && !_clauses.Covers(noun, MentionKinds.Date)
            && !(_clauses.EndsIn(noun, "ing") && noun + 1 < end))
        {
            return CueSubject.From(_clauses.Run(noun, end), SpeakerForm.Phrase);
        }

        return FindPhrase(end, first);
    }

    /// <summary>Whom the pronoun before a verb stands for: "| officials who said".</summary>
    private CueSubject OfRelative(int pronoun, int first)
    {
        bool people = (_clauses.Pronoun(pronoun) & PronounForms.People) != 0;
        int end = pronoun > first && _tokens[pronoun - 1].Kind == TokenKind.Comma ? pronoun - 1 : pronoun;
        int start = PhraseBack(end, first);
        if (end < pronoun && PersonBack(end, first) is >= 0 and int person && start > person)
        {
            start = person; // "Dr Ada Dunn, of the miners’ union, who warned"
        }

        // "Democrats on Capitol Hill, who": somebody, not a place.
        if (people && IsBehindPreposition(start, end, first) && _clauses.Covers(start, MentionKinds.Place) && _clauses.Covers(end - 1, MentionKinds.Place)
            && PhraseBack(start - 1, first) is var who && who < start - 1)
        {
            start = who;
        }

        // "a soldier from the town’s community who": somebody, not what he is from.
        if (people && end == pronoun && IsBehindPreposition(start, end, first) && !IsOfPeople(start, end)
            && PhraseBack(start - 1, first) is var from && from < start - 1 && IsOfPeople(from, start - 1))
        {
            start = from;
        }

        return start < end ? Behind(start, end) with { Pronoun = pronoun } : new CueSubject { Relative = true, Of = -1 };
    }

    private bool IsBehindPreposition(int start, int end, int first) => start < end && start > first + 1 && _tokens[start - 1].Is(WordClass.Preposition);

    /// <summary>The name of a body that stands in marks before a token, and nothing else with it: "“Voices of the River” said"; none where there is none.</summary>
    private TokenRun NameInMarks(int end, int first) => _clauses.QuotationEndingAt(end, first) is >= 0 and int q && mentions.Quotations[q].Run is var inside
        && _clauses.FirstNameFrom(inside.First) is var n && n < mentions.Names.Count && mentions.Names[n] is { Kind: NameKind.Organisation } name
        && name.Run == inside
        ? inside
        : default;

    /// <summary>Whether a phrase is of somebody: a name of a person, a post, a plural.</summary>
    private bool IsOfPeople(int first, int end) => _clauses.HeadNoun(_clauses.Run(first, end)) is >= 0 and int head
        && (_tokens[head].Is(WordClass.RoleNoun) || _clauses.IsPlural(head) || _clauses.Covers(head, MentionKinds.Person));

    /// <summary>The subject of a verb that is joined to another: "… and said".</summary>
    private CueSubject SameSubject(int join, int first)
    {
        for (int c = mentions.Cues.Count - 1; c >= 0 && mentions.Cues[c].Run.First >= first; c--)
        {
            ref CueMention earlier = ref mentions.Cues[c];
            if (earlier.Run.End <= join && earlier.Form is CueForm.Finite && earlier.Subject.Length > 0)
            {
                return new CueSubject { Run = earlier.Subject, Form = earlier.SubjectForm, Of = c, Relative = earlier.Relative };
            }
        }

        int from = _clauses.SkipAdverbial(first, join);
        int limit = Math.Min(join, from + Clauses.Reach);
        for (int i = from; i < limit; i++)
        {
            i = _clauses.SkipInset(i, limit);
            if (_clauses.IsVerb(i, from, limit))
            {
                VerbGroup group = VerbGroup.Read(_clauses, i, from);
                return PlainBefore(group.First, from);
            }
        }

        return UnknownVerb(from, limit);
    }

    /// <summary>The subject with which a clause begins whose verb no list knows: a pronoun or a name, and what follows is not the rest of a noun phrase.</summary>
    private CueSubject UnknownVerb(int first, int limit)
    {
        if (first < limit && _clauses.IsNominative(first))
        {
            return CueSubject.From(_clauses.Run(first, first + 1), SpeakerForm.Pronoun);
        }

        int end = first;
        while (end < limit && _clauses.Covers(end, MentionKinds.Person))
        {
            end++;
        }

        return end > first && end < limit && _tokens[end].IsWord && !_tokens[end].Capitalised && !_tokens[end].Is(WordClass.Conjunction | WordClass.Preposition)
            ? CueSubject.From(_clauses.Run(first, end), SpeakerForm.Phrase)
            : CueSubject.None;
    }

    private CueSubject PlainBefore(int end, int first)
    {
        if (end <= first)
        {
            return CueSubject.None;
        }

        if (_clauses.IsSubjectPronoun(end - 1))
        {
            return CueSubject.From(_clauses.Run(end - 1, end), SpeakerForm.Pronoun);
        }

        return _tokens[end - 1].Is(WordClass.Preposition | WordClass.Conjunction) ? CueSubject.None : FindPhrase(end, first);
    }
}
