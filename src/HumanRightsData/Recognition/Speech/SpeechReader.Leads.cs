using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct SpeechReader
{
    // What follows a cue.

    /// <summary>How many tokens behind a cue what it leads to is looked for.</summary>
    private const int FarthestLead = 60;

    /// <summary>What is said to be told in the paragraphs that follow takes no more tokens: "what happened:", "how she left the mill:".</summary>
    private const int LongestNotice = 10;

    /// <summary>What a rule makes of the place that the walk behind a cue has reached.</summary>
    private enum LeadStep
    {
        /// <summary>Nothing: another rule may.</summary>
        Other,

        /// <summary>Something that stands between a cue and what it says: the walk has gone past it.</summary>
        On,

        /// <summary>What is said begins here, or the cue says nothing.</summary>
        End,
    }

    /// <summary>A walk from a cue to what it says.</summary>
    private struct LeadWalk
    {
        public int Cue;
        public int At;

        /// <summary>The token at which the walk ends.</summary>
        public int Limit;

        /// <summary>The first token of those who are told; -1 where nobody is.</summary>
        public int Hearer;

        /// <summary>Whether it has passed those who are told: "told the paper".</summary>
        public bool Told;

        /// <summary>Whether it has passed anything.</summary>
        public bool Moved;

        /// <summary>Whether the last that it passed began with "to": "said to reporters".</summary>
        public bool ToHearer;

        public LeadStep GoOn(int at)
        {
            At = at;
            Moved = true;
            return LeadStep.On;
        }
    }

    private void ReadLead(int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        int at = cue.Form == CueForm.Phrase || (cue.Holder == 0 && cue.Inverted) ? cue.Subject.End : cue.Holder > 0 ? cue.Holder : cue.Run.End;
        LeadWalk walk = new() { Cue = index, At = at, Limit = Math.Min(cue.End, at + FarthestLead), Hearer = -1 };
        while (walk.At < walk.Limit)
        {
            if (Step(ref cue, ref walk) == LeadStep.End)
            {
                return;
            }
        }

        // A quotation or a block may begin with the next paragraph.
        if (walk.At == cue.End && _tokens[walk.At - 1].Kind == TokenKind.Colon)
        {
            Lead(ref cue, LeadKind.Colon, walk.At);
        }
    }

    private readonly LeadStep Step(ref CueMention cue, ref LeadWalk walk)
    {
        int at = walk.At;
        ref readonly Token token = ref _tokens[at];
        int quotation = token.IsNumber ? -1 : _clauses.QuotationAt(at); // garbled marks look like words
        if (quotation >= 0)
        {
            return AtQuotation(ref cue, ref walk, quotation);
        }

        if (token.Kind == TokenKind.Colon)
        {
            return AtColon(ref cue, walk);
        }

        if (token.Kind == TokenKind.Comma)
        {
            return AtComma(ref cue, ref walk);
        }

        if (_clauses.IsThat(token))
        {
            return AtThat(ref cue, walk);
        }

        if (token.Is(WordClass.QuestionWord) && AtQuestionWord(ref cue, walk) == LeadStep.End)
        {
            return LeadStep.End;
        }

        if (_clauses.Covers(at, MentionKinds.Quantity))
        {
            return Lead(ref cue, LeadKind.Bare, at); // with "at least", which looks like an adverb
        }

        if (AtAdverbs(ref cue, ref walk) is var step and not LeadStep.Other)
        {
            return step;
        }

        if (at == cue.Run.End && cue.Form == CueForm.Finite && IsManner(cue, at))
        {
            return LeadStep.End;
        }

        if ((cue.Frames & SpeechFrames.Light) != 0)
        {
            LeadLight(ref cue, at, walk.Limit);
            return LeadStep.End;
        }

        return token.Is(WordClass.Preposition) && !_clauses.Covers(at, MentionKinds.Name) ? AtPreposition(ref cue, ref walk)
            : !_clauses.BeginsNoun(at) ? AtVerb(ref cue, at)
            : AtNoun(ref cue, ref walk);
    }

    private readonly LeadStep AtQuotation(ref CueMention cue, ref LeadWalk walk, int index)
    {
        ref QuotationMention quotation = ref mentions.Quotations[index];
        bool title = walk.Moved && IsTitle(quotation) && !EndsClause(quotation.Close, cue.End) && quotation.Close < walk.Limit; // said on “Morning Hour” that
        if (title || (walk.Told && IsNameOfHearer(index, walk.Limit))) // told members of the “upper house”, …, “…”
        {
            walk.At = quotation.Close;
            return LeadStep.On;
        }

        cue.Quote = index;
        if (quotation.Cue < 0 && (cue.Frames & SpeechFrames.Weak) == 0) // "charged with “…”"
        {
            quotation.Cue = walk.Cue;
        }

        return Lead(ref cue, LeadKind.Quotation, walk.At);
    }

    private readonly LeadStep AtColon(ref CueMention cue, in LeadWalk walk)
    {
        int at = walk.At;
        if (!_tokens[at].SpaceBefore && _tokens[at - 1].IsNumber && _tokens[at + 1] is { IsNumber: true, SpaceBefore: false })
        {
            return LeadStep.End; // "Posted at 05:23"
        }

        return at + 1 < _tokens.Length && _clauses.QuotationAt(at + 1) is >= 0 and int quotation ? LeadQuotation(ref cue, walk.Cue, quotation, at + 1)
            : Lead(ref cue, LeadKind.Colon, at + 1);
    }

    private readonly LeadStep AtComma(ref CueMention cue, ref LeadWalk walk)
    {
        int at = walk.At, limit = walk.Limit;
        if (at + 1 < cue.End && _clauses.QuotationAt(at + 1) >= 0)
        {
            walk.At++;
            return LeadStep.On;
        }

        int after = _clauses.SkipAdverbs(at + 1, limit);
        if (after > at + 1 && after < limit && _tokens[after].Kind == TokenKind.Comma)
        {
            walk.At = after + 1; // ", however,"
            return LeadStep.On;
        }

        if (walk.Told && BehindNameOfHearer(at, limit) is > 0 and int asked)
        {
            walk.At = asked;
            return LeadStep.On;
        }

        if (walk.Told && (cue.Frames & SpeechFrames.To) != 0 && ListsTo(at, limit))
        {
            return Lead(ref cue, LeadKind.Bare, walk.Hearer); // "urged states, the church, and the bank to act"
        }

        if ((cue.Inverted || walk.Told) && BehindInset(cue, at, limit) is >= 0 and int quotation)
        {
            return LeadQuotation(ref cue, walk.Cue, quotation, mentions.Quotations[quotation].Open);
        }

        if (at + 1 < limit && (_clauses.Conjunction(at + 1) & ConjunctionForms.That) != 0 && walk.Moved)
        {
            walk.At++;
            return LeadStep.On;
        }

        return Lead(ref cue, LeadKind.Comma, at + 1);
    }

    /// <summary>The quotation behind what is said of the speaker or the hearers between commas: "“…,” said Ada Dunn, who leads the centre, “…”", "told the panel, Ada Dunn, a judge, and Ben Roe, a nurse, “…”"; -1 for none.</summary>
    private readonly int BehindInset(in CueMention cue, int comma, int limit)
    {
        int quotation = NextQuotation(comma, limit);
        return quotation >= 0 && (cue.Inverted || (mentions.Quotations[quotation].Has(QuotationFlags.Utterance)
            && !_clauses.HasVerb(comma + 1, mentions.Quotations[quotation].Open))) ? quotation : -1;
    }

    private readonly LeadStep AtThat(ref CueMention cue, in LeadWalk walk)
    {
        int at = walk.At;
        if (at + 1 < walk.Limit && _tokens[at + 1].Kind == TokenKind.Possessive)
        {
            return Lead(ref cue, LeadKind.Bare, at); // "I think | that’s it"
        }

        if (walk.Moved && BehindNoun(at) && OpensVerb(at + 1, walk.Limit)
            && !(walk.Told && _tokens[_clauses.SkipAdverbs(at + 1, walk.Limit)].Is(WordClass.Auxiliary)))
        {
            // "recalled in an interview that was published", "told stories that testified to it"; but "urged | states that take part to act"
            bool urged = walk.Told && (cue.Frames & (SpeechFrames.To | SpeechFrames.Clause)) == SpeechFrames.To;
            return urged ? Lead(ref cue, LeadKind.Bare, walk.Hearer) : LeadStep.End;
        }

        bool comma = at + 1 < cue.End && _tokens[at + 1].Kind == TokenKind.Comma;
        Lead(ref cue, LeadKind.That, comma ? at + 2 : at + 1);
        return _clauses.QuotationAt(cue.LeadAt) is >= 0 and int quotation && EndsClause(mentions.Quotations[quotation].Close, cue.End)
            ? LeadQuotation(ref cue, walk.Cue, quotation, cue.LeadAt)
            : LeadStep.End;
    }

    private readonly LeadStep AtQuestionWord(ref CueMention cue, in LeadWalk walk)
    {
        int at = walk.At;
        ref readonly Token token = ref _tokens[at];
        bool asks = (cue.Frames & SpeechFrames.Question) != 0, relative = _clauses.IsRelative(token), behindNoun = walk.Moved && !walk.Told && !asks
            && BehindNoun(at);
        if (relative && behindNoun && !walk.ToHearer && !_tokens[at - 1].Is(WordClass.Preposition))
        {
            return LeadStep.End; // "reported on five men who were held"
        }

        if (relative || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Wh)) == 0)
        {
            return LeadStep.Other;
        }

        if (OpensParagraph(at, cue.End))
        {
            return LeadQuotation(ref cue, walk.Cue, _clauses.QuotationAt(cue.End), cue.End); // "told the paper what happened: ¶ “…”"
        }

        bool joins = (_clauses.Conjunction(token) & ConjunctionForms.Subordinate) != 0;
        bool asked = at + 1 < walk.Limit && (_clauses.Speech(at + 1) & SpeechFrames.Past) != 0;
        return joins && (asked || behindNoun)
            ? LeadStep.End // "told the paper when asked", "said of the months | where nobody came"
            : Lead(ref cue, LeadKind.QuestionWord, at);
    }

    /// <summary>Whether a few words and a colon end a paragraph, behind which a quotation opens the next.</summary>
    private readonly bool OpensParagraph(int at, int end) => end <= at + LongestNotice && end + 1 < _tokens.Length && _tokens[end - 1].Kind == TokenKind.Colon
        && _clauses.QuotationAt(end) >= 0 && page.Blocks[page.BlockOf(at)].EndToken == end;

    /// <summary>Whether a noun stands before a token, which what follows may belong to.</summary>
    private readonly bool BehindNoun(int at) => _tokens[at - 1].IsWord && !_clauses.MayBeAdverb(at - 1);

    private readonly LeadStep AtAdverbs(ref CueMention cue, ref LeadWalk walk)
    {
        int at = walk.At;
        ref readonly Token token = ref _tokens[at];
        int skipped = _clauses.SkipAdverbs(at, walk.Limit);
        bool determines = skipped == at + 1 && token.Is(WordClass.Determiner) && skipped < walk.Limit
            && (_clauses.BeginsNoun(skipped) || (_clauses.Preposition(skipped) & PrepositionForms.Of) != 0); // "denied all charges"
        if (skipped <= at || determines)
        {
            return LeadStep.Other;
        }

        bool number = skipped < walk.Limit && _clauses.Covers(skipped, MentionKinds.Quantity) && !_clauses.Covers(at, MentionKinds.Date)
            && !token.Is(WordClass.Weekday);
        return !walk.Moved && number
            ? Lead(ref cue, LeadKind.Bare, at) // "said | only 15 had died"
            : walk.GoOn(skipped);
    }

    private readonly LeadStep AtPreposition(ref CueMention cue, ref LeadWalk walk)
    {
        int at = walk.At, limit = walk.Limit;
        PrepositionForms preposition = _clauses.Preposition(_tokens[at]);
        walk.ToHearer = (preposition & PrepositionForms.To) != 0;
        if (walk.ToHearer && at + 1 < limit && IsInfinitive(at) && (walk.Hearer >= 0 || !_clauses.IsOpening(at + 1)))
        {
            // "asked A to do": who is asked belongs to what is asked.
            return walk.Hearer >= 0 ? Lead(ref cue, (cue.Frames & SpeechFrames.To) != 0 ? LeadKind.Bare : LeadKind.Infinitive, walk.Hearer)
                : Lead(ref cue, LeadKind.Infinitive, at);
        }

        if (walk.Told && (preposition & PrepositionForms.Of) != 0 && (cue.Frames & SpeechFrames.Of) != 0 && !IsBodyOfHearer(at))
        {
            return OfHearers(at, limit) is > 0 and int those ? walk.GoOn(those) : Lead(ref cue, LeadKind.Of, at + 1);
        }

        int end = cue.Form == CueForm.Passive && (preposition & PrepositionForms.By) != 0 ? _clauses.SkipNounPhrase(at + 1, limit) : at;
        if (end > at + 1)
        {
            cue.Subject = _clauses.Run(at + 1, end);
            cue.SubjectForm = SpeakerForm.Phrase;
            return walk.GoOn(end);
        }

        if (_clauses.QuotationAt(at + 1) >= 0)
        {
            return walk.ToHearer && (cue.Frames & SpeechFrames.To) == 0
                ? LeadStep.End // "vowed to “…”": a promise
                : walk.GoOn(at + 1);
        }

        end = _clauses.SkipNounPhrase(at + 1, limit);
        if (end == at + 1)
        {
            walk.At++; // "from outside the court"
            return walk.At < limit && _tokens[walk.At].Is(WordClass.Preposition) ? LeadStep.On : LeadStep.End;
        }

        if (end < limit && (_clauses.Conjunction(at) & ConjunctionForms.Subordinate) != 0 && _tokens[end].Is(WordClass.SpeechVerb)
            && !_tokens[end].Capitalised && (_clauses.Speech(end) & SpeechFrames.Past) != 0)
        {
            return LeadStep.End; // "“…,” Dunn said after the guards said": when it was said
        }

        // "replied to a letter saying that", "asked about the report that": what the letter or the report says
        return SaysLast(walk.Cue + 1, at, end) || ((preposition & PrepositionForms.Of) != 0 && end < limit
            && (_clauses.Conjunction(end) & ConjunctionForms.That) != 0)
            ? LeadStep.End
            : walk.GoOn(end);
    }

    /// <summary>What a cue leads to where no noun phrase begins behind it.</summary>
    private readonly LeadStep AtVerb(ref CueMention cue, int at)
    {
        // "denied | having him", "admitted | being a guard"
        bool gerund = _tokens[at].Is(WordClass.Auxiliary) && _clauses.EndsIn(at, "ing") && (cue.Frames & SpeechFrames.Thing) != 0;

        // "the guards, who Dunn said | had left": what is said of them.
        // And what they hold to be so: "what Dunn said | was a mistake".
        bool relative = cue.Form == CueForm.Finite && cue.ClauseFirst > cue.First && (_clauses.IsRelative(cue.ClauseFirst - 1) || IsHeldToBe(cue, at))
            && (_clauses.Auxiliary(at) & (AuxiliaryForms.Have | AuxiliaryForms.Be | AuxiliaryForms.Modal)) != 0;
        return at == cue.Run.End && (gerund || relative) ? Lead(ref cue, LeadKind.Bare, at) : LeadStep.End;
    }

    /// <summary>"ended what Dunn said | was a long delay", but not "What Dunn said | was late", "what Dunn said | was not clear".</summary>
    private readonly bool IsHeldToBe(in CueMention cue, int at)
    {
        int what = cue.ClauseFirst - 1;
        return what > cue.First && _tokens[what].Is(WordClass.QuestionWord) && !_tokens[what].Is(WordClass.Conjunction | WordClass.Adverb)
            && _tokens[what - 1].IsWord && (_clauses.Auxiliary(at) & AuxiliaryForms.Be) != 0 && at + 1 < cue.End && _clauses.BeginsNoun(at + 1);
    }

    private readonly LeadStep AtNoun(ref CueMention cue, ref LeadWalk walk)
    {
        int at = walk.At;
        if (at == cue.Run.End && IsUrged(cue, at))
        {
            return Lead(ref cue, LeadKind.Bare, at);
        }

        if (!walk.Told && (cue.Frames & SpeechFrames.Hearer) != 0 && cue.Form != CueForm.Passive && AtHearer(cue, ref walk) is var step and not LeadStep.Other)
        {
            return step;
        }

        return walk.Moved && !walk.Told && ((!walk.ToHearer && IsClauseOnNoun(at)) || IsParticipleOnNoun(at)) ? LeadStep.End : Lead(ref cue, LeadKind.Bare, at);
    }

    /// <summary>"reported on the arrest of guests | he had": a clause without "that" on the noun before it.</summary>
    private readonly bool IsClauseOnNoun(int at) => _clauses.IsSubjectPronoun(at) && _tokens[at - 1].IsWord && _clauses.IsPlural(at - 1)
        && !_tokens[at - 1].Is(WordClass.TimeUnit)
        && !_clauses.IsDocument(at - 1) && !_clauses.Covers(at - 1, MentionKinds.Name | MentionKinds.Date);

    /// <summary>"said in a statement | issued on Monday".</summary>
    private readonly bool IsParticipleOnNoun(int at) => _clauses.EndsIn(at, "ed") && !_tokens[at].Capitalised && _tokens[at - 1].IsWord
        && !_clauses.IsAdverb(at - 1);

    /// <summary>Whether noun phrases between commas, the last of them joined, stand from a comma to an infinitive: who is to do it.</summary>
    private readonly bool ListsTo(int comma, int limit)
    {
        bool joined = false;
        for (int at = comma; at < limit;)
        {
            if (joined && (_clauses.Preposition(at) & PrepositionForms.To) != 0 && at + 1 < limit && IsInfinitive(at))
            {
                return true;
            }

            if (_clauses.IsComma(at) || _clauses.Joins(at))
            {
                joined |= _clauses.Joins(at);
                at++;
                continue;
            }

            int end = _clauses.SkipNounPhrase(at, limit);
            if (end == at)
            {
                return false;
            }

            at = end;
        }

        return false;
    }

    /// <summary>Whether a finite verb begins at a token, after adverbs: "that" before it stands for a noun.</summary>
    private readonly bool OpensVerb(int at, int limit)
    {
        at = _clauses.SkipAdverbs(at, limit);
        return at < limit && !_tokens[at].Is(WordClass.Determiner) && (_tokens[at].Is(WordClass.Auxiliary | WordClass.VerbForm)
            || (_tokens[at].Is(WordClass.SpeechVerb) && (_clauses.Speech(at) & (SpeechFrames.Past | SpeechFrames.Third)) != 0
                && (_clauses.Speech(at) & SpeechFrames.Noun) == 0));
    }

    /// <summary>Whether a cue is a participle with which what looks like a noun phrase ends.</summary>
    private readonly bool SaysLast(int index, int first, int end) =>
        index < mentions.Cues.Count && mentions.Cues[index].Form == CueForm.Participle && mentions.Cues[index].Run.First > first
            && mentions.Cues[index].Run.End == end;

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
                next = AfterHearer(next, limit);
                bool that = (_clauses.Conjunction(next) & ConjunctionForms.That) != 0;
                if (that || (_tokens[next].Is(WordClass.Preposition)
                    && (_clauses.Preposition(next) & (PrepositionForms.To | PrepositionForms.By | PrepositionForms.In | PrepositionForms.On)) == 0))
                {
                    cue.Run = _clauses.Run(cue.Run.First, i + 1);
                    cue.Frames |= that ? SpeechFrames.That : SpeechFrames.Thing;
                    Lead(ref cue, that ? LeadKind.That : LeadKind.Bare, next + 1);
                    return;
                }
            }
        }
    }

    /// <summary>"issued a warning | to the mayor in May | that": the token behind the hearer and the day where "that" is there; else the token itself.</summary>
    private readonly int AfterHearer(int at, int limit)
    {
        if ((_clauses.Preposition(at) & PrepositionForms.To) == 0)
        {
            return at;
        }

        int end = _clauses.SkipNounPhrase(at + 1, limit);
        end = end < limit && _tokens[end].Is(WordClass.Preposition) ? end + 1 : end;
        while (end < limit && _clauses.Covers(end, MentionKinds.Date))
        {
            end++;
        }

        return end < limit && (_clauses.Conjunction(end) & ConjunctionForms.That) != 0 ? end : at;
    }

    private static LeadStep Lead(ref CueMention cue, LeadKind kind, int at)
    {
        cue.Lead = kind;
        cue.LeadAt = at;
        return LeadStep.End;
    }

    private readonly LeadStep LeadQuotation(ref CueMention cue, int index, int quotation, int at)
    {
        cue.Quote = quotation;
        mentions.Quotations[quotation].Cue = index;
        return Lead(ref cue, LeadKind.Quotation, at);
    }

    /// <summary>Whether "to" is followed by a verb rather than a noun phrase.</summary>
    private readonly bool IsInfinitive(int to)
    {
        int next = _clauses.QuotationAt(to + 1) is >= 0 and int q ? mentions.Quotations[q].Run.First : to + 1;
        ref readonly Token token = ref _tokens[next];
        return token.IsWord && (!token.Capitalised || _tokens[to - 1].Capitalised)
            && !token.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)
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
        while (at < end && !_tokens[at].IsWord && !_tokens[at].IsNumber
            && _tokens[at].Kind is not (TokenKind.Comma or TokenKind.OpenBracket or TokenKind.OpenQuote))
        {
            at++;
        }

        return at >= end;
    }
}
