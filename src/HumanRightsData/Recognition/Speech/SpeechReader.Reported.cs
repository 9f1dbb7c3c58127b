using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct SpeechReader
{
    // Reported speech.

    private void ReadContent(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        if (cue.Form == CueForm.Passive && cue.Subject.Length == 0 && cue.Run.First < _reported)
        {
            int end = cue.Run.End;
            int most = Math.Min(_reported, cue.End);
            while (end < most && !_clauses.IsComma(end))
            {
                end++;
            }

            LeaveQuoted(cue, end);
            return; // nobody is said to say it
        }

        if (IsOwnSpeech(cue) || ((cue.Frames & SpeechFrames.Belief) != 0 && cue.Subject.Length == 0 && cue.Form != CueForm.Passive))
        {
            return;
        }

        cue.Inner = cue.Run.First < _reported || (cue.Form == CueForm.Noun ? cue.Subject.Length > 0 : cue.Relative);
        if (cue.Run.First < _denied)
        {
            LeaveQuoted(cue, _denied);
            return; // what is denied was not said
        }

        ReadBegun(index);
        if (cue.Form == CueForm.Phrase)
        {
            ReadAccordingTo(index);
            return;
        }

        if (cue.Inverted || (cue.Frames & SpeechFrames.Heard) != 0)
        {
            if (!ReadTrailing(index) && !cue.Inverted && cue.Lead is LeadKind.That)
            {
                AddAfter(index, cue.LeadAt, SpeechRule.That);
            }

            return;
        }

        ReadLed(index);
    }

    /// <summary>Reads what the word, comma or mark behind a cue leads to.</summary>
    private void ReadLed(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        SpeechFrames frames = cue.Frames;
        bool clause = (frames & (SpeechFrames.Clause | SpeechFrames.That)) != 0;
        switch (cue.Lead)
        {
            case LeadKind.Quotation:
                ReadAroundQuotation(index);
                break;
            case LeadKind.That when clause:
                if (SaysSomething(cue.LeadAt, cue.End))
                {
                    AddAfter(index, cue.LeadAt, SpeechRule.That);
                }

                break;
            case LeadKind.QuestionWord when (frames & SpeechFrames.Weak) == 0 || (frames & SpeechFrames.Wh) != 0:
                AddAfter(index, cue.LeadAt, SpeechRule.QuestionWord);
                break;
            case LeadKind.Bare when !ReadTrailing(index) && !IsRefusal(cue):
                ReadBare(index);
                break;
            case LeadKind.Of:
                AddAfter(index, cue.LeadAt, SpeechRule.Told);
                break;
            case LeadKind.Infinitive when (frames & SpeechFrames.To) != 0 || (cue.Form == CueForm.Passive && (frames & SpeechFrames.Clause) != 0):
                if (!IsSaidByOthers(cue))
                {
                    AddAfter(index, cue.LeadAt, cue.Form == CueForm.Passive ? SpeechRule.Passive : SpeechRule.Infinitive);
                }

                break;
            case LeadKind.Comma when cue.Form == CueForm.Noun:
                AddAfter(index, cue.LeadAt, SpeechRule.Noun);
                break;
            case LeadKind.Comma when !ReadTrailing(index):
                if (clause && SaysBehindComma(cue) && !BeginsCue(cue.LeadAt, index))
                {
                    AddAfter(index, cue.LeadAt, SpeechRule.Bare);
                }

                break;
            case LeadKind.Colon:
                ReadColon(index);
                break;
            case LeadKind.None:
                ReadTrailing(index);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the subject is whom others tell or ask: "Miners told to leave", "Miners urged to leave"; or nobody is said to: "was invited to take part".</summary>
    private static bool IsSaidByOthers(in CueMention cue)
    {
        const SpeechFrames Told = SpeechFrames.Past | SpeechFrames.Clause | SpeechFrames.Hearer;
        const SpeechFrames Urged = SpeechFrames.Past | SpeechFrames.To | SpeechFrames.Demand;
        SpeechFrames frames = cue.Frames;
        return cue.Form switch
        {
            CueForm.Finite => (frames & (Told | SpeechFrames.Demand | SpeechFrames.Question)) == Told
                || ((frames & (Urged | SpeechFrames.Thing | SpeechFrames.Question)) == Urged && cue.Run.Length == 1),
            CueForm.Passive => cue.Subject.Length == 0 && (frames & (SpeechFrames.Demand | SpeechFrames.Clause)) == SpeechFrames.Demand,
            _ => false,
        };
    }

    /// <summary>Whether a clause behind a comma is what is said: "he said, it was late", but not "he agreed, sentencing him".</summary>
    private readonly bool SaysBehindComma(in CueMention cue)
    {
        SpeechFrames frames = cue.Frames;
        bool said = (frames & SpeechFrames.Past) != 0 || ((frames & (SpeechFrames.Third | SpeechFrames.Noun)) == SpeechFrames.Third && cue.Subject.Length > 0);
        return said && (frames & (SpeechFrames.Clause | SpeechFrames.To)) != 0 && (frames & (SpeechFrames.Weak | SpeechFrames.Belief)) == 0
            && cue.Form == CueForm.Finite && !cue.Relative && cue.Statement < 0
            && !IsComparison(cue) && (_clauses.Preposition(cue.LeadAt) & PrepositionForms.Example) == 0 && !_tokens[cue.LeadAt].Is(WordClass.QuestionWord)
            && !IsParticiple(cue.LeadAt);
    }

    /// <summary>Whether a participle begins at a token, which tells what was done and not what was said: "agreed, sentencing him".</summary>
    private readonly bool IsParticiple(int at) => _clauses.EndsIn(at, "ing") && !_tokens[at].Capitalised
        && !_tokens[at].Is(WordClass.Pronoun | WordClass.Determiner)
        && _tokens[at + 1].IsWord && !_tokens[at + 1].Is(WordClass.Auxiliary);

    /// <summary>Leaves the quoted words behind a cue to nobody: whoever speaks around them did not say them.</summary>
    private readonly void LeaveQuoted(in CueMention cue, int end)
    {
        for (int q = _clauses.FirstQuotationFrom(cue.Run.End); q < mentions.Quotations.Count && mentions.Quotations[q].Open < end; q++)
        {
            mentions.Quotations[q].Cue = -1;
        }
    }

    /// <summary>"as the union has urged, to …": what is urged stands before.</summary>
    private readonly bool IsComparison(in CueMention cue)
    {
        for (int i = cue.ClauseFirst - 1; i >= Math.Max(cue.First + 1, cue.ClauseFirst - 8) && _tokens[i].IsWord; i--)
        {
            if ((_clauses.Conjunction(i) & ConjunctionForms.As) != 0)
            {
                return _clauses.HasVerb(cue.First, i);
            }
        }

        return false;
    }

    /// <summary>Whether more than a time or a place follows "that": "they said that in 2005" says nothing.</summary>
    private readonly bool SaysSomething(int first, int end)
    {
        end = Math.Min(end, first + 40);
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.IsWord && !token.Is(WordClass.Preposition | WordClass.Conjunction) && !_clauses.Covers(i, MentionKinds.Date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what begins at a token is a person's name and no more: a stop, a comma or a small word follows.</summary>
    private readonly bool IsPersonAlone(int first, int end)
    {
        while (first < end && _tokens[first].Is(WordClass.Honorific | WordClass.RoleNoun))
        {
            first++;
        }

        int n = _clauses.FirstNameFrom(first);
        return n < mentions.Names.Count && mentions.Names[n] is { Kind: NameKind.Person } name && name.Run.First == first
            && (name.Run.End >= end || !_tokens[name.Run.End].IsWord
            ? _tokens[name.Run.End].Kind != TokenKind.Possessive
            : (_clauses.Preposition(name.Run.End) & ~PrepositionForms.As) != 0);
    }

    /// <summary>Reads what follows a cue without any word that leads to it.</summary>
    private void ReadBare(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        if (TellsOfDeed(cue))
        {
            return;
        }

        int first = cue.LeadAt, end = BareEnd(index);
        SpeechFrames frames = cue.Frames;
        if (((frames & SpeechFrames.To) != 0 && HasInfinitive(first, end)) || ((frames & SpeechFrames.Belief) != 0 && HasInfinitive(first, end, toBe: true)))
        {
            AddAfter(index, first, end, SpeechRule.Infinitive);
        }
        else if ((frames & SpeechFrames.Clause) != 0
            && (_clauses.HasVerb(first, end, quoted: true) || (_clauses.IsNominative(first) && end > first + 1)
                || ((frames & (SpeechFrames.Thing | SpeechFrames.Name)) == 0 && HasPast(first, end))))
        {
            AddAfter(index, first, end, SpeechRule.Bare);
        }
        else if (((frames & (SpeechFrames.Thing | SpeechFrames.Name | SpeechFrames.As)) != 0 || IsUrged(cue, first)) && cue.Form != CueForm.Passive
            && !(end == first + 1 && _tokens[first].Is(WordClass.Pronoun | WordClass.Determiner))
            && !(cue.Form == CueForm.Participle && cue.Inner && !cue.Relative)
            && ((frames & (SpeechFrames.Denial | SpeechFrames.Clause)) != (SpeechFrames.Denial | SpeechFrames.Clause) || IsDeniable(first, end)))
        {
            AddAfter(index, first, end, SpeechRule.Thing);
        }
    }

    /// <summary>Whether a verb that may say something tells what was done.</summary>
    private readonly bool TellsOfDeed(in CueMention cue)
    {
        SpeechFrames frames = cue.Frames;
        int first = cue.LeadAt;
        if ((frames & SpeechFrames.Weak) != 0 && !(cue.Subject.Length > 0 && _clauses.HeadNoun(cue.Subject) is >= 0 and int head && _clauses.IsDocument(head)))
        {
            return true;
        }

        if ((frames & SpeechFrames.Text) != 0 && MakesText(first, cue.End))
        {
            return true; // "wrote a story about a wrestler called Ben Roe"
        }

        if ((frames & SpeechFrames.Blow) != 0 && _clauses.SkipNounPhrase(first, cue.End) is var moved
            && (_clauses.IsPossessive(first) || (moved < cue.End && (_clauses.Preposition(moved) & (PrepositionForms.Target | PrepositionForms.To)) != 0)))
        {
            return true; // "slammed him against the wall", "slammed their hands"
        }

        if ((frames & SpeechFrames.Thing) != 0 && _tokens[cue.Run.End - 1].Is(WordClass.EventVerb)
            && _clauses.EventVerbApart(cue.Run.End - 1, _clauses.SkipNounPhrase(first, cue.End), cue.End).Found)
        {
            return true; // "condemned them to death": done, not said
        }

        if ((frames & SpeechFrames.Denial) != 0 && IsPersonAlone(first, cue.End))
        {
            return true; // "dismissed Ada Dunn": from office
        }

        if (cue.Form == CueForm.Passive && (frames & SpeechFrames.Question) != 0)
        {
            return true; // "was asked a few questions by"
        }

        if ((frames & (SpeechFrames.Name | SpeechFrames.Clause)) == SpeechFrames.Name
            && (_clauses.Pronoun(first) & (PronounForms.Object | PronounForms.They)) != 0 && first + 1 < cue.End
            && (_clauses.Preposition(first + 1) & ~PrepositionForms.As) != 0)
        {
            return true; // "called me for questioning": no name
        }

        if ((frames & SpeechFrames.Name) != 0 && cue.ClauseFirst > cue.First && _clauses.OpensRelative(cue.ClauseFirst - 1, cue.First)
            && !_clauses.BeginsObject(first))
        {
            return true; // "a charge that the guards called politically motivated"
        }

        return (frames & (SpeechFrames.Thing | SpeechFrames.Name)) == 0 && IsTextSent(first, cue.End); // "wrote a letter addressed to the mayor"
    }

    /// <summary>Where a clause or a thing ends that nothing leads to.</summary>
    private int BareEnd(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        SpeechFrames frames = cue.Frames;
        int first = cue.LeadAt;
        int end = ClauseEnd(first, index);
        if ((frames & (SpeechFrames.Thing | SpeechFrames.Name)) != 0)
        {
            end = ThingEnd(first, end, (frames & SpeechFrames.Third) != 0, (frames & SpeechFrames.Past) != 0);
        }

        for (int i = first + 1; i < end; i++)
        {
            i = _clauses.SkipInset(i, end);
            if (i < end && _tokens[i].Kind == TokenKind.Colon)
            {
                end = _clauses.HasVerb(first, i) ? end : i; // "confirmed some deaths: for example, …"
                break;
            }
        }

        while (end > first + 1 && IsFinalMark(end - 1, first))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether what is asked for follows a verb that mostly names who is asked: "urged restraint", "urges inquiry into the fire".</summary>
    private readonly bool IsUrged(in CueMention cue, int first)
    {
        ref readonly Token token = ref _tokens[first];
        return (cue.Frames & (SpeechFrames.To | SpeechFrames.Demand | SpeechFrames.Clause)) == (SpeechFrames.To | SpeechFrames.Demand)
            && cue.Run.Length == 1 && cue.Form != CueForm.Passive && token.Is(WordClass.Ordinary)
            && !token.Capitalised && !token.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.RoleNoun | WordClass.SpeakerNoun | WordClass.CountedNoun | WordClass.Adverb | WordClass.Preposition | WordClass.Auxiliary) && !_clauses.IsPlural(first) && !_clauses.Covers(first, MentionKinds.Name);
    }

    /// <summary>Whether what is written is a text: "a story", "a letter to the mayor"; but "a letter was found" is what the text says.</summary>
    private readonly bool MakesText(int first, int end)
    {
        int until = _clauses.SkipNounPhrase(first, end);
        return until > first && _tokens[first].Is(WordClass.Determiner) && _tokens[until - 1].Is(WordClass.SpeakerNoun | WordClass.SpeechNoun)
            && (_clauses.IsDocument(until - 1) || (_clauses.Noun(until - 1) & SpeechNounFrames.Words) != 0)
            && !(until < end && _clauses.IsVerb(until, first, end));
    }

    /// <summary>Whether a noun phrase names a text and a participle follows that says to whom it went.</summary>
    private readonly bool IsTextSent(int first, int end)
    {
        int until = _clauses.SkipNounPhrase(first, end);
        int head = until > first ? until - 1 : -1;
        int participle = head > first && _clauses.EndsIn(head, "ed") ? head-- : until;
        return head >= first && _clauses.IsDocument(head) && participle + 1 < end && _clauses.EndsIn(participle, "ed")
            && (_clauses.Preposition(participle + 1) & PrepositionForms.To) != 0;
    }

    /// <summary>Whether a past form within what looks like a noun phrase may be a verb: "the union planned | to", "the findings raised more".</summary>
    private readonly bool HasPast(int first, int end)
    {
        int until = _clauses.SkipNounPhrase(first, end);
        for (int i = first + 1; i < Math.Min(until, end - 1); i++)
        {
            if (!_clauses.EndsIn(i, "ed") || _tokens[i].Capitalised || _clauses.OpensPhrase(i - 1) || _clauses.Covers(i, MentionKinds.Name))
            {
                continue;
            }

            bool noun = _clauses.IsPlural(i - 1) || _clauses.Covers(i - 1, MentionKinds.Name) || (i - 1 > first && _clauses.OpensPhrase(i - 2))
                || _tokens[i - 1].IsNumber;
            if ((i == until - 1 && _tokens[until].Is(WordClass.Preposition)) || (noun && _tokens[i + 1].IsWord && !_clauses.IsAdverb(i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether to deny is to refuse: "was denied bail", "denied entry to the lawyers".</summary>
    private readonly bool IsRefusal(in CueMention cue)
    {
        if ((cue.Frames & (SpeechFrames.Denial | SpeechFrames.Clause)) != (SpeechFrames.Denial | SpeechFrames.Clause))
        {
            return false;
        }

        if (cue.Form == CueForm.Passive)
        {
            return true;
        }

        if (_clauses.EndsIn(cue.LeadAt, "ing") && !_tokens[cue.LeadAt].Capitalised)
        {
            return false; // "denied having the key", "denied killing the guard"
        }

        int until = _clauses.SkipNounPhrase(cue.LeadAt, cue.End);
        bool given = cue.Lead == LeadKind.Bare && until < cue.End && until > cue.LeadAt
            && ((_tokens[until].Is(WordClass.Determiner) && (_clauses.Conjunction(until) & ConjunctionForms.That) == 0) || _clauses.IsPossessive(until)); // "denied the guard his right", "denied them a lawyer"
        return given || (until < cue.End && (_clauses.Preposition(until) & PrepositionForms.To) != 0 && !IsDeniable(cue.LeadAt, cue.End));
    }

    /// <summary>Whether a noun phrase names what can be denied in words: "all charges", not "care to prisoners".</summary>
    private readonly bool IsDeniable(int first, int end)
    {
        int until = _clauses.SkipNounPhrase(first, end);
        for (int i = first; i < until; i++)
        {
            if (_tokens[i].Is(WordClass.SpeechNoun) && (_clauses.Noun(i) & SpeechNounFrames.Denied) != 0)
            {
                return true;
            }
        }

        return _clauses.EndsIn(first, "ing") || (_tokens[first].Is(WordClass.Determiner) && !_clauses.IsPossessive(first)
            && !page.Lexicon.Value(_tokens[first], WordClass.Determiner).Has((uint)DeterminerForms.Definite));
    }

    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token behind them.</param>
    /// <param name="toBe">Whether only what somebody or something is held to be counts: "considers them to be at risk".</param>
    private readonly bool HasInfinitive(int first, int end, bool toBe = false)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            i = _clauses.SkipInset(i, end);
            if ((_clauses.Preposition(i) & PrepositionForms.To) != 0 && i + 1 < end && IsInfinitive(i)
                && (!toBe || (_clauses.Auxiliary(i + 1) & (AuxiliaryForms.Be | AuxiliaryForms.Have)) != 0))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadAroundQuotation(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        ref QuotationMention quotation = ref mentions.Quotations[cue.Quote];
        if (quotation.Has(QuotationFlags.Unclosed) || quotation.Close >= cue.End || quotation.Has(QuotationFlags.Utterance)
            || (cue.Frames & SpeechFrames.Belief) != 0)
        {
            return;
        }

        if ((cue.Frames & SpeechFrames.Name) != 0 && cue.ClauseFirst > cue.First && _tokens[cue.ClauseFirst - 1].Is(WordClass.QuestionWord)
            && !_clauses.IsRelative(cue.ClauseFirst - 1))
        {
            return; // "what the union called “a mistake” | has led to": a thing by its name
        }

        // "said “enough” was enough": more is said than is quoted.
        int after = quotation.Close;
        if ((cue.Frames & (SpeechFrames.Clause | SpeechFrames.Thing | SpeechFrames.Name | SpeechFrames.To)) == 0
            && _tokens[after].Is(WordClass.Preposition) && (_clauses.Preposition(after) & PrepositionForms.Genitive) == 0)
        {
            return; // "yelled “go” to the crowd"
        }

        if (_tokens[after].IsWord && ClauseEnd(cue.LeadAt, index) > after
            && (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Thing | SpeechFrames.Name)) != 0)
        {
            AddAfter(index, cue.LeadAt, (cue.Frames & SpeechFrames.Clause) != 0 ? SpeechRule.Bare : SpeechRule.Thing);
        }
    }

    /// <summary>"B, she said": what stands before the cue's clause.</summary>
    private bool ReadTrailing(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        int clause = cue.Inverted ? cue.Run.First : cue.ClauseFirst;
        if (cue.Form != CueForm.Finite || cue.Relative || clause <= cue.First + 1 || _tokens[clause - 1].Kind is not (TokenKind.Comma or TokenKind.Dash)
            || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Quote)) == 0
            || (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Light)) != 0)
        {
            return false;
        }

        if (cue.Lead is LeadKind.Bare && !cue.Inverted)
        {
            return false;
        }

        int end = clause - 1;
        int first = cue.First + (_tokens[cue.First].Kind == TokenKind.Dash ? 1 : 0);
        int opening = _clauses.Joins(first) ? first + 1 : first;
        if (_clauses.EndsIn(first, "ed") && _clauses.IsAdverbial(first) && _clauses.SkipAdverbial(first, end + 1) > end)
        {
            return false; // "Based on what it was told, the union confessed …": no clause of its own
        }

        bool goesOn = cue.Lead == LeadKind.Comma && cue.LeadAt < cue.End && !BeginsCue(cue.LeadAt, index) && !_clauses.IsRelative(cue.LeadAt);
        if (end <= first || EndsInSpeech(first, end) || (!goesOn && HangsOnCue(opening, end))
            || !(_clauses.HasVerb(first, end) || (MaySayWords(cue) && !_clauses.IsAdverbial(opening)
                && (end >= first + 4 || (goesOn && _clauses.HasVerb(cue.LeadAt, cue.End))))))
        {
            return false;
        }

        cue.Statement = _statements++;
        bool added = AddContent(index, first, end, SpeechRule.Trailing);
        if (added && goesOn)
        {
            int rest = ClauseEnd(cue.LeadAt, index);
            if (rest > cue.LeadAt + 1 && (_clauses.HasVerb(cue.LeadAt, rest) || !_clauses.HasVerb(first, end)
                || (_clauses.Preposition(cue.LeadAt) & PrepositionForms.To) != 0))
            {
                AddContent(index, cue.LeadAt, rest, SpeechRule.Trailing);
            }
        }

        return added;
    }

    /// <summary>Whether words before a cue are one clause that says when or why it was said: "When the judge asked about it, | she answered", but not "When it is over, we will go, | she said".</summary>
    private readonly bool HangsOnCue(int first, int end)
    {
        if (end - first > Clauses.Reach || (_clauses.Conjunction(first) & (ConjunctionForms.Subordinate | ConjunctionForms.As)) == 0)
        {
            return false;
        }

        for (int comma = _clauses.NextComma(first, end); comma > 0; comma = _clauses.NextComma(comma + 1, end))
        {
            if (_clauses.HasVerb(comma + 1, end))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a verb may have words without a verb for what is said: "No key, the guards said", but not "Miners – the guards demonstrated".</summary>
    private static bool MaySayWords(in CueMention cue) => (cue.Frames & (SpeechFrames.Clause | SpeechFrames.Quote)) != 0;

    /// <summary>"During her term she “saw to it,” Dunn said": the whole sentence before the cue, which begins outside the marks.</summary>
    private void ReadBegun(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        int clause = cue.Inverted || cue.Form == CueForm.Phrase ? cue.Run.First : cue.ClauseFirst;
        if (clause != cue.First || clause == 0 || cue.Form is not (CueForm.Finite or CueForm.Phrase)
            || _clauses.QuotationEndingAt(clause, 0) is not (>= 0 and int q))
        {
            return;
        }

        ref QuotationMention quotation = ref mentions.Quotations[q];
        int sentence = page.SentenceOfToken[quotation.Open], first = page.Sentences[sentence].FirstToken, before = FirstCueFrom(first);
        if (!BeginsOutside(quotation, first) || page.SentenceOfToken[clause] != sentence || before < index
            || !(_clauses.EndsIn(quotation.Run.First, "ed") || _clauses.HasVerb(first, quotation.Close, quoted: true)))
        {
            return;
        }

        int statement = cue.Statement;
        cue.Statement = _statements++;
        Add(cue, StatementMode.Indirect, SpeechRule.Trailing, _clauses.Run(first, quotation.Close));
        cue.Statement = statement;
    }

    /// <summary>Whether a quotation goes on with a clause that its sentence begins outside its marks.</summary>
    private readonly bool BeginsOutside(in QuotationMention quotation, int first)
    {
        int before = quotation.Open - 1;
        if (before < first || quotation.Run.Length == 0 || !(_tokens[before].IsWord || _tokens[before].Kind == TokenKind.Possessive)
            || _tokens[before].Is(WordClass.SpeechVerb))
        {
            return false;
        }

        ref readonly Token begins = ref _tokens[quotation.Run.First];
        return begins.IsWord && (!begins.Capitalised || _clauses.OpensPhrase(before))
            && _clauses.SkipAdverbs(_tokens[first].Is(WordClass.Conjunction) ? first + 1 : first, quotation.Open) < quotation.Open;
    }

    /// <summary>Whether a quotation that has its speaker already ends a run.</summary>
    private readonly bool EndsInSpeech(int first, int end) =>
        _clauses.QuotationEndingAt(end, first) is >= 0 and int q && mentions.Quotations[q].Speech >= 0;

    /// <summary>Whether words are a cue and who speaks, and no more: "“It was late,” | Ada Dunn said |, according to the paper".</summary>
    private readonly bool IsCueAlone(int index, int first, int end) => index >= 0 && mentions.Cues[index] is { Form: CueForm.Finite } cue
        && cue.Run.End == end && (cue.ClauseFirst == first || cue.Run.First == first);

    /// <summary>Whether the next cue's clause begins at a token.</summary>
    private readonly bool BeginsCue(int at, int index)
    {
        at += _clauses.Joins(at) ? 1 : 0; // ", and his lawyer says"
        int begin = _clauses.SkipAdverbs(at, mentions.Cues[index].End);
        return index + 1 < mentions.Cues.Count && (mentions.Cues[index + 1].Run.First == begin || mentions.Cues[index + 1].ClauseFirst == begin
            || mentions.Cues[index + 1].ClauseFirst == at);
    }

    private void ReadAccordingTo(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        int cueFirst = cue.Run.First;
        bool opens = cueFirst == cue.First || _tokens[cueFirst].Capitalised
            || _tokens[cueFirst - 1].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
            || _clauses.SkipAdverbs(cue.First, cueFirst) == cueFirst || _tokens[cueFirst - 1].Is(WordClass.Conjunction);
        if (cue.Lead == LeadKind.Quotation)
        {
            return;
        }

        if (opens)
        {
            if (cue.Lead is LeadKind.Comma or LeadKind.Bare && !IsOfQuoted(cue))
            {
                AddAfter(index, cue.LeadAt, SpeechRule.AccordingTo);
            }

            return;
        }

        // "which according to Ada Dunn is a crime", "he was, according to Ada Dunn, beaten": what is said follows.
        if (_clauses.IsWithinClause(cueFirst, cue.First))
        {
            int said = cue.Subject.End + (cue.Lead == LeadKind.Comma ? 1 : 0);
            if (said < cue.End && _tokens[said].IsWord)
            {
                AddAfter(index, said, SpeechRule.AccordingTo);
            }

            return;
        }

        int end = _tokens[cueFirst - 1].Kind is TokenKind.Comma or TokenKind.Dash ? cueFirst - 1 : cueFirst;
        if (end <= cue.First || EndsInSpeech(cue.First, end) || IsCueAlone(index - 1, cue.First, end))
        {
            return;
        }

        cue.Statement = _statements++;
        AddContent(index, cue.First, end, SpeechRule.AccordingTo);
        if (cue.Lead == LeadKind.Comma && end < cueFirst && !BeginsCue(cue.LeadAt, index) && !_clauses.IsRelative(cue.LeadAt))
        {
            int rest = ClauseEnd(cue.LeadAt, index);
            if (rest > cue.LeadAt + 1 && _clauses.HasVerb(cue.LeadAt, rest))
            {
                AddContent(index, cue.LeadAt, rest, SpeechRule.AccordingTo);
            }
        }
    }

    /// <summary>"“…,” according to Ada Dunn, | director of the centre": what stands behind the comma says who she is.</summary>
    private readonly bool IsOfQuoted(in CueMention cue) => cue.Lead == LeadKind.Comma && cue.Run.First > 0
        && _clauses.QuotationEndingAt(cue.Run.First, 0) >= 0 && !_clauses.HasVerb(cue.LeadAt, cue.End);

    /// <summary>A cue and a colon before words without marks: a question in the line, or paragraphs of a speech.</summary>
    private void ReadColon(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        if ((cue.Frames & (SpeechFrames.Clause | SpeechFrames.Quote | SpeechFrames.That)) == 0 || cue.Form is CueForm.Passive or CueForm.Phrase)
        {
            return;
        }

        int first = cue.LeadAt, end = cue.End;
        while (first < end && _tokens[first].Kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
        {
            first++; // marks that open nothing: "added: ” It is so.”"
        }

        while (first > cue.LeadAt && end > first && _tokens[end - 1].Kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
        {
            end--;
        }

        if (first < end && !(cue.Subject.Length == 0 && _clauses.Covers(first, MentionKinds.Date))) // "Posted: 3 May 2015"
        {
            cue.Statement = _statements++;
            Add(cue, StatementMode.Direct, SpeechRule.ColonWithoutMarks, _clauses.Run(first, end));
        }
    }

    private void AddAfter(int index, int first, SpeechRule rule)
    {
        // The number first: where the clause ends, a quotation may begin that is the cue's too.
        mentions.Cues[index].Statement = _statements++;
        AddContent(index, first, ClauseEnd(first, index), rule);
    }

    private void AddAfter(int index, int first, int end, SpeechRule rule)
    {
        mentions.Cues[index].Statement = _statements++;
        AddContent(index, first, end, rule);
    }

    private bool AddContent(int index, int first, int end, SpeechRule rule)
    {
        ref CueMention cue = ref mentions.Cues[index];
        while (end > first && IsFinalMark(end - 1, first))
        {
            end--;
        }

        if (end <= first || (cue.Subject.Length == 0 && (cue.Quotation >= 0 || cue.Inner || rule is SpeechRule.Thing) && !IsHeadlineCall(cue)))
        {
            return false;
        }

        if (rule == SpeechRule.Thing && _clauses.IsOpening(end) && _tokens[end - 1].Is(WordClass.Preposition | WordClass.Determiner)
            && !_clauses.Covers(end - 1, MentionKinds.Name))
        {
            return false; // "called the camp a “…”": what it lacks is said in marks
        }

        if (rule == SpeechRule.Thing && OpensWithFragment(first, end, index))
        {
            return true; // "praised the ‘brilliant report’": the words in marks are what was said
        }

        Add(cue, StatementMode.Indirect, rule, _clauses.Run(first, end));
        _reported = Math.Max(_reported, end);
        if ((cue.Frames & SpeechFrames.Denial) != 0)
        {
            _denied = Math.Max(_denied, end);
        }

        Span<QuotationMention> quotations = mentions.Quotations.Items;
        for (int q = _clauses.FirstQuotationFrom(first); q < quotations.Length && quotations[q].Open < end; q++)
        {
            ref QuotationMention quotation = ref quotations[q];
            if (quotation.Close <= end && quotation.Speech < 0)
            {
                quotation.Cue = index; // the innermost comes last and stays
            }
        }

        return true;
    }
}
