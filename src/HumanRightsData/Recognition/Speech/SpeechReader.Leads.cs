using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct SpeechReader
{
    // What follows a cue.

    /// <summary>A name in quotation marks has no more words.</summary>
    private const int LongestName = 4;

    private void ReadLead(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        int at = cue.Inverted ? cue.Subject.End : cue.Run.End;
        if (cue.Form == CueForm.Phrase || cue.Holder > 0)
        {
            at = cue.Form == CueForm.Phrase ? cue.Subject.End : cue.Holder;
        }

        bool told = false;
        bool moved = false, toHearer = false;
        int hearer = -1;
        int limit = Math.Min(cue.End, at + 60);
        while (true)
        {
            if (at >= limit)
            {
                // A quotation or a block may begin with the next paragraph.
                int before = at - 1;
                if (at == cue.End && before >= 0 && _tokens[before].Kind == TokenKind.Colon)
                {
                    Lead(ref cue, LeadKind.Colon, at);
                }

                return;
            }

            ref readonly Token token = ref _tokens[at];
            int quotation = token.IsNumber ? -1 : _clauses.QuotationAt(at); // garbled marks look like words

            if (quotation >= 0 && moved && IsTitle(mentions.Quotations[quotation]) && !EndsClause(mentions.Quotations[quotation].Close, cue.End) && mentions.Quotations[quotation].Close < limit)
            {
                at = mentions.Quotations[quotation].Close; // said on “Morning Hour” that
                continue;
            }

            if (quotation >= 0 && told && IsNameOfHearer(quotation, limit))
            {
                at = mentions.Quotations[quotation].Close; // told members of the “upper house”, …, “…”
                continue;
            }

            if (quotation >= 0)
            {
                cue.Quote = quotation;
                Lead(ref cue, LeadKind.Quotation, at);
                if (mentions.Quotations[quotation].Cue < 0 && (cue.Frames & SpeechFrames.Weak) == 0) // "charged with “…”"
                {
                    mentions.Quotations[quotation].Cue = index;
                }

                return;
            }

            if (token.Kind == TokenKind.Colon)
            {
                if (!token.SpaceBefore && _tokens[at - 1].IsNumber && _tokens[at + 1] is { IsNumber: true, SpaceBefore: false })
                {
                    return; // "Posted at 05:23"
                }

                if (at + 1 < _tokens.Length && _clauses.QuotationAt(at + 1) is >= 0 and int next)
                {
                    cue.Quote = next;
                    mentions.Quotations[next].Cue = index;
                    Lead(ref cue, LeadKind.Quotation, at + 1);
                    return;
                }

                Lead(ref cue, LeadKind.Colon, at + 1);
                return;
            }

            if (token.Kind == TokenKind.Comma)
            {
                if (at + 1 < cue.End && _clauses.QuotationAt(at + 1) >= 0)
                {
                    at++;
                    continue;
                }

                int after = _clauses.SkipAdverbs(at + 1, limit);
                if (after > at + 1 && after < limit && _tokens[after].Kind == TokenKind.Comma)
                {
                    at = after + 1; // ", however,"
                    continue;
                }

                if (told && _clauses.SkipNounPhrase(at + 1, limit) is var named && named > at + 1 && named + 1 < limit && _tokens[named].Kind == TokenKind.Comma
                    && ((_clauses.Conjunction(named + 1) & ConjunctionForms.That) != 0 || _tokens[named + 1].Is(WordClass.QuestionWord) || _clauses.QuotationAt(named + 1) >= 0
                        || ((_clauses.Preposition(named + 1) & PrepositionForms.To) != 0 && IsInfinitive(named + 1))))
                {
                    at = named + 1; // "asked a guard, Ben Roe, whether"
                    continue;
                }

                // "“…,” said Ada Dunn, who leads the centre, “…”"; "told the panel, Ada Dunn, a judge, and Ben Roe, a nurse, “…”"
                if ((cue.Inverted || told) && NextQuotation(at, limit) is >= 0 and int broken
                    && (cue.Inverted || (mentions.Quotations[broken].Has(QuotationFlags.Utterance) && !_clauses.HasVerb(at + 1, mentions.Quotations[broken].Open))))
                {
                    cue.Quote = broken;
                    mentions.Quotations[broken].Cue = index;
                    Lead(ref cue, LeadKind.Quotation, mentions.Quotations[broken].Open);
                    return;
                }

                if (at + 1 < limit && (_clauses.Conjunction(at + 1) & ConjunctionForms.That) != 0 && moved)
                {
                    at++;
                    continue;
                }

                Lead(ref cue, LeadKind.Comma, at + 1);
                return;
            }

            if (_clauses.IsThat(token) && at + 1 < limit && _tokens[at + 1].Kind == TokenKind.Possessive)
            {
                Lead(ref cue, LeadKind.Bare, at); // "I think | that’s it"
                return;
            }

            if (_clauses.IsThat(token) && moved && !told && _tokens[at - 1].IsWord && !_clauses.MayBeAdverb(at - 1) && OpensVerb(at + 1, limit))
            {
                return; // "recalled in an interview that was published", "ordered in a letter that clearly stated"
            }

            if (_clauses.IsThat(token))
            {
                Lead(ref cue, LeadKind.That, at + 1);
                if (at + 1 < cue.End && _tokens[at + 1].Kind == TokenKind.Comma)
                {
                    cue.LeadAt++;
                }

                if (_clauses.QuotationAt(cue.LeadAt) is >= 0 and int quoted && EndsClause(mentions.Quotations[quoted].Close, cue.End))
                {
                    cue.Quote = quoted;
                    mentions.Quotations[quoted].Cue = index;
                    cue.Lead = LeadKind.Quotation;
                }

                return;
            }

            if (moved && !told && !toHearer && _clauses.IsRelative(token) && token.Is(WordClass.QuestionWord) && _tokens[at - 1].IsWord && !_clauses.MayBeAdverb(at - 1) && !_tokens[at - 1].Is(WordClass.Preposition)
                && (cue.Frames & SpeechFrames.Question) == 0)
            {
                return; // "reported on five men who were held"
            }

            if (token.Is(WordClass.QuestionWord) && (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Wh)) != 0 && !_clauses.IsRelative(token))
            {
                if ((_clauses.Conjunction(token) & ConjunctionForms.Subordinate) != 0 && ((at + 1 < limit && (_clauses.Speech(at + 1) & SpeechFrames.Past) != 0)
                    || (moved && !told && _tokens[at - 1].IsWord && !_clauses.MayBeAdverb(at - 1) && (cue.Frames & SpeechFrames.Question) == 0)))
                {
                    return; // "told the paper when asked", "said of the months | where nobody came"
                }

                Lead(ref cue, LeadKind.QuestionWord, at);
                return;
            }

            if (_clauses.Covers(at, MentionKinds.Quantity))
            {
                Lead(ref cue, LeadKind.Bare, at); // with "at least", which looks like an adverb
                return;
            }

            int skipped = _clauses.SkipAdverbs(at, limit);
            bool determines = skipped == at + 1 && token.Is(WordClass.Determiner) && skipped < limit
                && (_clauses.BeginsNoun(skipped) || (_clauses.Preposition(skipped) & PrepositionForms.Of) != 0); // "denied all charges"
            if (skipped > at && !determines)
            {
                if (!moved && skipped < limit && _clauses.Covers(skipped, MentionKinds.Quantity) && !_clauses.Covers(at, MentionKinds.Date) && !token.Is(WordClass.Weekday))
                {
                    Lead(ref cue, LeadKind.Bare, at); // "said | only 15 had died"
                    return;
                }

                at = skipped;
                moved = true;
                continue;
            }

            if (at == cue.Run.End && cue.Form == CueForm.Finite && IsManner(cue, at))
            {
                return;
            }

            if ((cue.Frames & SpeechFrames.Light) != 0)
            {
                LeadLight(ref cue, at, limit);
                return;
            }

            if (token.Is(WordClass.Preposition) && !_clauses.Covers(at, MentionKinds.Name))
            {
                PrepositionForms preposition = _clauses.Preposition(token);
                toHearer = (preposition & PrepositionForms.To) != 0;
                if ((preposition & PrepositionForms.To) != 0 && at + 1 < limit && IsInfinitive(at) && (hearer >= 0 || !_clauses.IsOpening(at + 1)))
                {
                    // "asked A to do": who is asked belongs to what is asked.
                    Lead(ref cue, hearer >= 0 && (cue.Frames & SpeechFrames.To) != 0 ? LeadKind.Bare : LeadKind.Infinitive, hearer >= 0 ? hearer : at);
                    return;
                }

                bool body = (preposition & PrepositionForms.Of) != 0 && _tokens[at - 1].Capitalised && _clauses.Covers(at + 1, MentionKinds.Organisation); // "told Ada Dunn of Orre Radio"
                if ((preposition & PrepositionForms.Of) != 0 && told && !body && (cue.Frames & SpeechFrames.Of) != 0)
                {
                    if (OfHearers(at, limit) is > 0 and int those)
                    {
                        at = those;
                        moved = true;
                        continue;
                    }

                    Lead(ref cue, LeadKind.Of, at + 1);
                    return;
                }

                if (cue.Form == CueForm.Passive && (preposition & PrepositionForms.By) != 0)
                {
                    int agent = _clauses.SkipNounPhrase(at + 1, limit);
                    if (agent > at + 1)
                    {
                        cue.Subject = _clauses.Run(at + 1, agent);
                        cue.SubjectForm = SpeakerForm.Phrase;
                        at = agent;
                        moved = true;
                        continue;
                    }
                }

                if (_clauses.QuotationAt(at + 1) >= 0)
                {
                    if ((preposition & PrepositionForms.To) != 0 && (cue.Frames & SpeechFrames.To) == 0)
                    {
                        return; // "vowed to “…”": a promise
                    }

                    at++;
                    moved = true;
                    continue;
                }

                int end = _clauses.SkipNounPhrase(at + 1, limit);
                if (end == at + 1)
                {
                    if (at + 1 < limit && _tokens[at + 1].Is(WordClass.Preposition))
                    {
                        at++; // "from outside the court"
                        continue;
                    }

                    return;
                }

                if (SaysLast(index + 1, at, end))
                {
                    return; // "replied to a letter saying that": what the letter says
                }

                if ((preposition & PrepositionForms.Of) != 0 && end < limit && (_clauses.Conjunction(end) & ConjunctionForms.That) != 0)
                {
                    return; // "asked about the report that": what the report says
                }

                at = end;
                moved = true;
                continue;
            }

            if (!_clauses.BeginsNoun(at))
            {
                if (at == cue.Run.End && token.Is(WordClass.Auxiliary) && _clauses.EndsIn(at, "ing") && (cue.Frames & SpeechFrames.Thing) != 0)
                {
                    Lead(ref cue, LeadKind.Bare, at); // "denied | having him", "admitted | being a guard"
                    return;
                }

                // "the guards, who Dunn said had left": what is said of them.
                if (at == cue.Run.End && cue.Form == CueForm.Finite && cue.ClauseFirst > cue.First && _clauses.IsRelative(cue.ClauseFirst - 1) && (_clauses.Auxiliary(at) & (AuxiliaryForms.Have | AuxiliaryForms.Be | AuxiliaryForms.Modal)) != 0)
                {
                    Lead(ref cue, LeadKind.Bare, at);
                }

                return;
            }

            if (at == cue.Run.End && IsUrged(cue, at))
            {
                Lead(ref cue, LeadKind.Bare, at);
                return;
            }

            if (!told && (cue.Frames & SpeechFrames.Hearer) != 0 && cue.Form != CueForm.Passive)
            {
                int end = _clauses.SkipNounPhrase(at, limit, (cue.Frames & SpeechFrames.Of) == 0);
                if (SaysLast(index + 1, at, end) || (end > at && _clauses.IsPossessive(at) && (_clauses.IsDocument(end - 1) || _tokens[end - 1].Is(WordClass.SpeechNoun))))
                {
                    return; // "told | their stories of the war"
                }

                if (end > at && IsAfterHearer(end, limit, cue.Frames))
                {
                    hearer = at;
                    told = true;
                    moved = true;
                    at = end;
                    continue;
                }
            }

            if (moved && !told && !toHearer && _clauses.IsSubjectPronoun(at) && _tokens[at - 1].IsWord && _clauses.IsPlural(at - 1) && !_tokens[at - 1].Is(WordClass.TimeUnit)
                && !_clauses.IsDocument(at - 1) && !_clauses.Covers(at - 1, MentionKinds.Name | MentionKinds.Date))
            {
                return; // "reported on the arrest of guests | he had"
            }

            if (moved && !told && _clauses.EndsIn(at, "ed") && !token.Capitalised && _tokens[at - 1].IsWord && !_clauses.IsAdverb(at - 1))
            {
                return; // "said in a statement issued on Monday"
            }

            Lead(ref cue, LeadKind.Bare, at);
            return;
        }
    }

    /// <summary>Whether a finite verb begins at a token, after adverbs: "that" before it stands for a noun.</summary>
    private readonly bool OpensVerb(int at, int limit)
    {
        at = _clauses.SkipAdverbs(at, limit);
        return at < limit && !_tokens[at].Is(WordClass.Determiner) && (_tokens[at].Is(WordClass.Auxiliary | WordClass.VerbForm)
            || (_tokens[at].Is(WordClass.SpeechVerb) && (_clauses.Speech(at) & (SpeechFrames.Past | SpeechFrames.Third)) != 0 && (_clauses.Speech(at) & SpeechFrames.Noun) == 0));
    }

    /// <summary>Whether a quotation is what those who are told are called, and what they are told follows: "told the “upper house”, “…”".</summary>
    private readonly bool IsNameOfHearer(int quotation, int limit)
    {
        ref QuotationMention named = ref mentions.Quotations[quotation];
        return !named.Has(QuotationFlags.Utterance) && named.Run.Length <= LongestName && _clauses.OpensPhrase(named.Open - 1)
            && NextQuotation(named.Close, limit) is >= 0 and int next && mentions.Quotations[next].Has(QuotationFlags.Utterance);
    }

    /// <summary>Where "of" and its noun phrase end that belong to several who are told, as what they are told follows: "told members of the panel that"; 0 where it is what they are told of.</summary>
    private readonly int OfHearers(int of, int limit)
    {
        bool plural = _clauses.IsPlural(of - 1);
        if (_clauses.Covers(of - 1, MentionKinds.Name))
        {
            return 0;
        }

        int at = of + 1;
        at += at < limit && _tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        int quotation = at < limit ? _clauses.QuotationAt(at) : -1;
        int end = quotation >= 0 && IsNameOfHearer(quotation, limit) ? mentions.Quotations[quotation].Close : _clauses.SkipNounPhrase(of + 1, limit);
        if (end >= limit || end == of + 1)
        {
            return 0;
        }

        if (!plural)
        {
            return (_clauses.Conjunction(end) & ConjunctionForms.That) != 0 && end + 1 < limit && _clauses.IsOpening(end + 1) ? end : 0; // "told a meeting of miners that “…”"
        }

        bool told = (_clauses.Conjunction(end) & ConjunctionForms.That) != 0 || _tokens[end].Kind == TokenKind.Colon || _clauses.QuotationAt(end) >= 0
            || (_tokens[end].Is(WordClass.QuestionWord) && !_clauses.IsRelative(end)) || NextQuotation(end, limit) >= 0;
        return told ? end : 0;
    }

    /// <summary>Whether a cue is a participle with which what looks like a noun phrase ends.</summary>
    private readonly bool SaysLast(int index, int first, int end) =>
        index < mentions.Cues.Count && mentions.Cues[index].Form == CueForm.Participle && mentions.Cues[index].Run.First > first && mentions.Cues[index].Run.End == end;

    /// <summary>The next quotation that a comma leads in, before the sentence ends.</summary>
    private readonly int NextQuotation(int at, int limit)
    {
        int q = _clauses.FirstQuotationFrom(at);
        return q < mentions.Quotations.Count && mentions.Quotations[q].Open < limit && _tokens[mentions.Quotations[q].Open - 1].Kind is TokenKind.Comma or TokenKind.Colon ? q : -1;
    }

    /// <summary>"expressed deep concern about": what the noun is about, or the clause after it.</summary>
    private readonly void LeadLight(ref CueMention cue, int at, int limit)
    {
        for (int i = at; i < Math.Min(limit, at + 8); i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord || token.Is(WordClass.Preposition) || _clauses.IsVerb(i, at, limit))
            {
                return;
            }

            if (token.Is(WordClass.SpeechNoun) && i + 1 < limit && (_clauses.Noun(i) & (SpeechNounFrames.About | SpeechNounFrames.That)) != 0)
            {
                int next = _clauses.Covers(i + 1, MentionKinds.Date) || _tokens[i + 1].Is(WordClass.Weekday) ? _clauses.SkipAdverbs(i + 1, limit - 1) : i + 1; // "expressed anger Friday at"
                bool that = (_clauses.Conjunction(next) & ConjunctionForms.That) != 0;
                if (that || (_tokens[next].Is(WordClass.Preposition) && (_clauses.Preposition(next) & (PrepositionForms.To | PrepositionForms.By | PrepositionForms.In | PrepositionForms.On)) == 0))
                {
                    cue.Run = _clauses.Run(cue.Run.First, i + 1);
                    cue.Frames |= that ? SpeechFrames.That : SpeechFrames.Thing;
                    Lead(ref cue, that ? LeadKind.That : LeadKind.Bare, next + 1);
                    return;
                }
            }
        }
    }

    private static void Lead(ref CueMention cue, LeadKind kind, int at)
    {
        cue.Lead = kind;
        cue.LeadAt = at;
    }

    /// <summary>Whether what follows a noun phrase shows that it named who was told.</summary>
    private readonly bool IsAfterHearer(int at, int limit, SpeechFrames frames)
    {
        if (at >= limit)
        {
            return true;
        }

        ref readonly Token token = ref _tokens[at];
        return (_clauses.Conjunction(token) & ConjunctionForms.That) != 0 || token.Is(WordClass.QuestionWord | WordClass.Determiner | WordClass.Pronoun)
            || token.Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Stop || _clauses.QuotationAt(at) >= 0
            || (_clauses.Conjunction(token) & ConjunctionForms.Subordinate) != 0
            || (token.Is(WordClass.Preposition) && (frames & (SpeechFrames.Of | SpeechFrames.To | SpeechFrames.Clause | SpeechFrames.That)) != 0)
            || _clauses.Covers(at, MentionKinds.Name | MentionKinds.Date);
    }

    /// <summary>Whether "to" is followed by a verb rather than a noun phrase.</summary>
    private readonly bool IsInfinitive(int to)
    {
        int next = _clauses.QuotationAt(to + 1) is >= 0 and int q ? mentions.Quotations[q].Run.First : to + 1;
        ref readonly Token token = ref _tokens[next];
        return token.IsWord && (!token.Capitalised || _tokens[to - 1].Capitalised) && !token.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)
            && !(_clauses.EndsIn(next, "s") && !token.Is(WordClass.SpeechVerb)) && !_clauses.EndsIn(next, "ing");
    }

    /// <summary>Whether a participle behind a cue says how it was said, since what was said stands before: "…, a source said asking not to be named".</summary>
    private readonly bool IsManner(in CueMention cue, int at)
    {
        if (!_clauses.EndsIn(at, "ing") || _tokens[at].Capitalised || cue.Inverted || cue.ClauseFirst == 0)
        {
            return false;
        }

        bool comma = _tokens[cue.ClauseFirst - 1].Kind == TokenKind.Comma;
        return _clauses.QuotationEndingAt(comma ? cue.ClauseFirst - 1 : cue.ClauseFirst, 0) >= 0
            || (comma && cue.ClauseFirst > cue.First && !_clauses.IsAdverbial(cue.First) && _clauses.HasVerb(cue.First, cue.ClauseFirst));
    }

    /// <summary>Whether nothing but marks is left of a clause.</summary>
    private readonly bool EndsClause(int at, int end)
    {
        while (at < end && !_tokens[at].IsWord && !_tokens[at].IsNumber && _tokens[at].Kind is not (TokenKind.Comma or TokenKind.OpenBracket or TokenKind.OpenQuote))
        {
            at++;
        }

        return at >= end;
    }
}
