using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct SpeechReader
{
    // Where what is reported ends.

    private readonly bool OpensWithFragment(int first, int end, int index)
    {
        int at = _tokens[first].Is(WordClass.Determiner) ? first + 1 : first;
        if (at >= end || _clauses.QuotationAt(at) is not (>= 0 and int q) || mentions.Quotations[q].Close > end || mentions.Quotations[q].Speech >= 0)
        {
            return false;
        }

        ref QuotationMention quotation = ref mentions.Quotations[q];
        quotation.Cue = index;
        ref readonly Token next = ref _tokens[quotation.Close];
        bool adjective = quotation.Close < end && next.IsWord
            && !next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner)
            && !_clauses.IsVerb(quotation.Close, first, end)
            && _tokens[quotation.Run.End - 1].Kind != TokenKind.Comma; // "an “independent” investigation"
        return !adjective && IsFragment(quotation);
    }

    private static bool IsHeadlineCall(in CueMention cue) => cue.Run.First == cue.First && cue.Quotation < 0;

    private readonly bool IsFinalMark(int i, int first)
    {
        TokenKind kind = _tokens[i].Kind;
        return kind != TokenKind.Word && kind switch
        {
            TokenKind.Stop => i == 0 || !_tokens[i - 1].Is(WordClass.Abbreviation),
            TokenKind.Question or TokenKind.Exclamation or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash => true,
            >= TokenKind.OpenQuote and <= TokenKind.StraightSingle => _clauses.QuotationEndingAt(i + 1, first) < 0,
            _ => false,
        };
    }

    /// <summary>A clause that a cue brings while its end is looked for.</summary>
    private struct Content
    {
        public required int First { get; init; }

        /// <summary>Where it ends at the latest.</summary>
        public required int End { get; init; }

        public required int Cue { get; init; }

        /// <summary>Whether a thing is said, "condemned the strike", and no clause.</summary>
        public required bool IsThing { get; init; }

        /// <summary>Whether the next verb is of the sentence around it: "the man who condemned the strike | was".</summary>
        public required bool EndsAtVerb { get; init; }

        /// <summary>The first cue behind the place that was reached.</summary>
        public required int Next;

        /// <summary>Whether another cue stands in it.</summary>
        public required bool HasCues { get; init; }
    }

    /// <summary>Where the clause that a cue brings ends.</summary>
    private int ClauseEnd(int first, int index)
    {
        ref CueMention cue = ref mentions.Cues[index];
        int end = Math.Min(cue.End, first + 250);
        int next = NextCue(index + 1, first);
        bool thing = (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That)) == 0;
        Content content = new()
        {
            First = first,
            End = end,
            Cue = index,
            IsThing = thing,
            EndsAtVerb = cue.Relative && thing,
            Next = next,
            HasCues = IsCueBefore(next, end),
        };
        TriggerWalk turns = new(mentions.Triggers, first, end, content.HasCues ? Trigger.Turn | Trigger.Conjunction : Trigger.Turn);
        for (int i = first; i < end; i++)
        {
            i = content.EndsAtVerb ? i : turns.Next(i);
            if (i >= end)
            {
                break;
            }

            ref readonly Token token = ref _tokens[i];
            if (token.IsWord)
            {
                if (i > first && EndAtWord(i, ref content) is >= 0 and int before)
                {
                    return before;
                }
            }
            else if (token.Kind is TokenKind.OpenBracket or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle))
            {
                if (token.Kind != TokenKind.OpenBracket && _clauses.QuotationAt(i) is >= 0 and int q && EndAtQuotation(i, q, content) is >= 0 and int before)
                {
                    return before;
                }

                i = _clauses.SkipInset(i, end);
            }
            else if (_clauses.IsComma(i) ? EndsAtComma(i, ref content) : EndsAtMark(i, content))
            {
                return i;
            }
        }

        return end;
    }

    private readonly bool IsCueBefore(int cue, int token) => cue < mentions.Cues.Count && mentions.Cues[cue].Run.First < token;

    /// <summary>The end of what is said where a word begins something else; -1 where it goes on.</summary>
    private readonly int EndAtWord(int i, ref Content content)
    {
        ref readonly Token token = ref _tokens[i];
        if (content.HasCues && (_clauses.Conjunction(token) & (ConjunctionForms.Joins | ConjunctionForms.Subordinate)) != 0
            && !_clauses.Covers(i, MentionKinds.Quantity))
        {
            content.Next = NextCue(content.Next, i);
            bool comma = _tokens[i - 1].Kind == TokenKind.Comma;
            if (!_clauses.Joins(token))
            {
                return BeginsOther(i, content, out bool clause) ? (comma && clause ? i - 1 : i) : -1;
            }

            if (IsCueBefore(content.Next, content.End) && StartsCue(i, content.Next, content.End))
            {
                return comma ? i - 1 : i;
            }
        }

        bool verb = content.EndsAtVerb && _clauses.IsVerb(i, content.First, content.End) && !_clauses.IsRelative(i - 1)
            && !(i - 2 > content.First && _clauses.IsSubjectPronoun(i - 1) && _tokens[i - 2].Is(WordClass.Conjunction)); // "while he | was asleep"
        return !verb ? -1 : _clauses.Joins(i - 1) ? i - 1 : i;
    }

    /// <summary>Whether a conjunction brings what is said besides: "denied the charges | while claiming that", or, as a clause, "| while the guards said that".</summary>
    private readonly bool BeginsOther(int i, in Content content, out bool clause)
    {
        clause = false;
        if (content.Next >= mentions.Cues.Count)
        {
            return false;
        }

        ref CueMention other = ref mentions.Cues[content.Next];
        if (other.Run.First == i + 1 && other.Form == CueForm.Participle)
        {
            return true;
        }

        clause = (_clauses.Conjunction(i) & ConjunctionForms.Contrast) != 0 && other.Run.First < content.End
            && other is { Form: CueForm.Finite, Relative: false } && other.ClauseFirst == i + 1;
        return clause;
    }

    /// <summary>The end of what is said where a quotation begins that is no part of it; -1 where it is.</summary>
    private int EndAtQuotation(int i, int q, in Content content)
    {
        ref QuotationMention quotation = ref mentions.Quotations[q];
        ref CueMention cue = ref mentions.Cues[content.Cue];
        if (quotation.Speech >= 0 && quotation.Cue > content.Cue && IsCueBefore(quotation.Cue, content.End)
            && mentions.Cues[quotation.Cue] is { Inverted: true } other && other.Run.First >= quotation.Close)
        {
            return BeforeOther(content.First, i); // "it was late, | which “was a crime,” said Dunn"
        }

        bool to = (_clauses.Preposition(i - 1) & PrepositionForms.To) != 0, behind = i > content.First + 1 && quotation.Has(QuotationFlags.Utterance);
        bool crosses = quotation.Close > cue.End;
        bool own = behind && (crosses ? !quotation.Has(QuotationFlags.Unclosed)
            : quotation.Run.Length >= 16 && EndsClause(quotation.Close, cue.End) && (_tokens[quotation.Run.First].Capitalised || to)); // "called for accountability to “…”": a long quotation stands for itself
        if (own && quotation.Speech < 0)
        {
            AddDirect(q, content.Cue, SpeechRule.QuoteFragment);
        }

        return !crosses && !own ? -1 : to ? i - 1 : i;
    }

    /// <summary>Whether what is said ends at a comma.</summary>
    private readonly bool EndsAtComma(int i, ref Content content)
    {
        ref CueMention cue = ref mentions.Cues[content.Cue];
        if (i > content.First && EndsAtComma(i, cue, content))
        {
            return true;
        }

        if (!content.HasCues || (!content.IsThing && IsOpeningTime(content.First, i)))
        {
            return false;
        }

        content.Next = NextCue(content.Next, i);
        return IsCueBefore(content.Next, content.End)
            && (StartsCue(i + 1, content.Next, content.End) || (content.IsThing && StartsRelative(i + 1, content.Next, content.End)));
    }

    /// <summary>Whether the sentence around what is said goes on behind a comma.</summary>
    private readonly bool EndsAtComma(int i, in CueMention cue, in Content content)
    {
        int after = i + 1;
        if (cue.Subordinate && (_clauses.HasVerb(after, cue.End) || _clauses.IsSubjectPronoun(after)
            || _clauses.Covers(after, MentionKinds.Person | MentionKinds.Organisation)))
        {
            return true;
        }

        if (cue is { Subordinate: true, Form: CueForm.Participle } && _clauses.NextComma(after, content.End) == 0)
        {
            return true; // "By condemning the fire, | many miners risked anger": the sentence itself, whatever its verb is
        }

        // "stressed the need for talks, | citing the report": what the speaker does as well
        if (OpensParticiple(after, content.End) && (cue.Lead != LeadKind.That || _tokens[after].Is(WordClass.SpeechVerb))
            && (cue.Frames & SpeechFrames.Demand) == 0 && !_clauses.HasVerb(content.First, i))
        {
            return true;
        }

        if (after >= content.End)
        {
            return false;
        }

        // "where they are said to be held, | was closed": the verb of the sentence around it.
        bool auxiliary = (_clauses.Auxiliary(after) & (AuxiliaryForms.Be | AuxiliaryForms.Have)) != 0;
        bool ofRelative = cue.ClauseFirst > cue.First && cue.ClauseFirst < cue.Run.First && _clauses.IsRelative(cue.ClauseFirst - 1);
        if (auxiliary && (cue.Lead == LeadKind.Infinitive || ofRelative))
        {
            return true; // "which they say was locked, | had been"
        }

        // "a clerk, telling them that it was over, | was heard": the sentence goes on behind the participle.
        if (auxiliary && cue.Form == CueForm.Participle && !cue.Relative && _tokens[after].Is(WordClass.Auxiliary) && cue.Run.First > cue.First
            && _clauses.IsComma(cue.Run.First - 1) && !_clauses.HasVerb(cue.First, cue.Run.First))
        {
            return true;
        }

        return cue.Relative && (content.IsThing ? _clauses.HasVerb(after, content.End) : _clauses.IsVerb(after, content.First, content.End));
    }

    /// <summary>A dash glued to the word before, or that closes what the cue stands in: "– who the guild says are ill | –"; of a thing, a semicolon.</summary>
    private readonly bool EndsAtMark(int i, in Content content) =>
        (_tokens[i].Kind == TokenKind.Dash && IsBehindDash(mentions.Cues[content.Cue]))
        || (_tokens[i].Kind == TokenKind.Hyphen && i + 1 < content.End && _tokens[i + 1].SpaceBefore && !_tokens[i].SpaceBefore)
        || (_tokens[i].Kind == TokenKind.Semicolon && content.IsThing);

    private readonly bool IsBehindDash(in CueMention cue)
    {
        int before = cue.ClauseFirst - 1;
        before -= before > 0 && _clauses.IsRelative(before) ? 1 : 0;
        return before >= 0 && _tokens[before].Kind == TokenKind.Dash;
    }

    /// <summary>The comma or dash before the words that lead into another's quotation; the quotation where none is near.</summary>
    private readonly int BeforeOther(int first, int quotation)
    {
        for (int i = quotation - 1; i > first && i >= quotation - 3; i--)
        {
            if (_tokens[i].Kind is TokenKind.Comma or TokenKind.Dash)
            {
                return i;
            }
        }

        return quotation > first + 1 && _tokens[quotation - 1].Is(WordClass.Conjunction) ? quotation - 1 : quotation;
    }

    /// <summary>Whether all that stands before a comma says when: "the year before the fire in 1987", so that what is said is yet to come.</summary>
    private readonly bool IsOpeningTime(int first, int comma)
    {
        if (comma > first + 12 || _clauses.HasVerb(first, comma))
        {
            return false;
        }

        int at = first + (_tokens[first].Is(WordClass.Determiner) ? 1 : 0);
        return _clauses.IsAdverbial(first) || _tokens[at].Is(WordClass.TimeUnit)
            || (at + 1 < comma && (_tokens[at].IsNumber || _tokens[at].Is(WordClass.NumberWord)) && _tokens[at + 1].Is(WordClass.TimeUnit));
    }

    /// <summary>Where a thing ends that another clause is joined to: "recommended a sentence of two years | and the judge has set a day". Several need another verb: "a and b have".</summary>
    private readonly int ThingEnd(int first, int end, bool third, bool past)
    {
        if (!_clauses.HasJoin(first, end))
        {
            return end;
        }

        for (int i = first; i < end; i++)
        {
            i = _clauses.SkipInset(i, end);
            if (i >= end || (i > first && _clauses.IsVerb(i, first, end)) || (_clauses.Conjunction(i) & ConjunctionForms.That) != 0)
            {
                break;
            }

            if (i > first && (_tokens[i - 1].IsWord || _clauses.IsComma(i - 1)) && _clauses.Joins(i) && !_clauses.Covers(i, MentionKinds.Name)
                && _clauses.SkipNounPhrase(i + 1, end) is var verb && verb > i + 1 && verb < end
                && _tokens[verb].Is(WordClass.Auxiliary)
                && (_clauses.Auxiliary(verb) & (AuxiliaryForms.Be | AuxiliaryForms.Have | AuxiliaryForms.Plural)) is AuxiliaryForms.Be or AuxiliaryForms.Have
                && (!_clauses.IsPlural(verb - 1) || _clauses.Covers(verb - 1, MentionKinds.Organisation)))
            {
                return _clauses.IsComma(i - 1) ? i - 1 : i;
            }

            if (i > first && _clauses.Joins(i) && (third ? OpensThirdPerson(i + 1, end) : past && OpensPast(i + 1, end)))
            {
                return _clauses.IsComma(i - 1) ? i - 1 : i;
            }
        }

        return end;
    }

    /// <summary>"condemned the strike | and deemed it wrong", "| and ordered the release": what the one who condemned did as well.</summary>
    private readonly bool OpensPast(int at, int end)
    {
        at = _clauses.SkipAdverbs(at, end);
        return at + 1 < end && _clauses.EndsIn(at, "ed") && !_tokens[at].Capitalised
            && ((_tokens[at + 1].Is(WordClass.Determiner) && (_clauses.Conjunction(at + 1) & ConjunctionForms.That) == 0)
                || (_clauses.Pronoun(at + 1) & PronounForms.Object) != 0 || _clauses.IsPossessive(at + 1)
                || ((_clauses.Preposition(at + 1) & PrepositionForms.To) != 0 && IsInfinitive(at + 1)));
    }

    /// <summary>"condemns the strike | and supports the miners", "| and remains committed": what the one who condemns does as well.</summary>
    private readonly bool OpensThirdPerson(int at, int end)
    {
        at = _clauses.SkipAdverbs(at, end);
        return at + 1 < end && _clauses.EndsIn(at, "s") && !_tokens[at].Capitalised
            && !_tokens[at].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction)
            && ((_tokens[at + 1].Is(WordClass.Determiner) && (_clauses.Conjunction(at + 1) & ConjunctionForms.That) == 0)
                || _clauses.IsPossessive(at + 1) || (_tokens[at].Is(WordClass.VerbForm) && _clauses.EndsIn(at + 1, "ed")));
    }

    /// <summary>Whether a participle with its object begins at a token: "showing a letter", "citing him".</summary>
    private readonly bool OpensParticiple(int at, int end) => at + 1 < end && _clauses.EndsIn(at, "ing") && !_tokens[at].Capitalised
        && !_tokens[at].Is(WordClass.Preposition | WordClass.Adverb)
        && (_tokens[at + 1].Is(WordClass.Determiner | WordClass.Pronoun) || _tokens[at + 1].Capitalised
            || _clauses.Covers(at + 1, MentionKinds.Quantity | MentionKinds.Name)
            || (_tokens[at].Is(WordClass.SpeechVerb) && _tokens[at + 1].IsWord && !_clauses.Joins(at + 1)));

    /// <summary>The first cue, from one on, that stands after a token.</summary>
    private readonly int NextCue(int cue, int token)
    {
        while (cue < mentions.Cues.Count && mentions.Cues[cue].Run.First <= token)
        {
            cue++;
        }

        return cue;
    }

    /// <summary>Whether a clause with a cue of its own begins at a token, after a conjunction and adverbs.</summary>
    private readonly bool StartsCue(int at, int next, int end)
    {
        ref CueMention cue = ref mentions.Cues[next];
        int begin = at;
        while (begin < end && _tokens[begin].Is(WordClass.Conjunction) && !_tokens[begin].Is(WordClass.Preposition))
        {
            if ((_clauses.Conjunction(begin) & ConjunctionForms.That) != 0)
            {
                return false;
            }

            begin++;
        }

        if ((cue.Frames & SpeechFrames.Light) != 0 && cue.Lead == LeadKind.None)
        {
            return false; // "and raise it": nothing is said
        }

        if ((cue.Frames & SpeechFrames.Belief) != 0 && cue.Lead is LeadKind.None or LeadKind.Comma)
        {
            return false; // "what they feel and think, …"
        }

        int after = _clauses.SkipAdverbs(begin, end);
        return cue.Form switch
        {
            CueForm.Phrase => cue.Run.First == after && begin == at,
            CueForm.Participle => cue.Run.First == after && begin == at
                && (cue.Lead is LeadKind.That or LeadKind.Quotation or LeadKind.QuestionWord || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.Quote)) != 0)
                && (cue.Frames & SpeechFrames.Denial) == 0,
            CueForm.Finite => (!cue.Relative || cue.SubjectForm == SpeakerForm.Same || mentions.Cues[next].SubjectOf >= 0)
                && (cue.ClauseFirst == begin || cue.ClauseFirst == after || cue.Run.First == after),
            _ => false,
        };
    }

    /// <summary>Whether a relative clause with a cue of its own begins at a token: ", which states", ", that calls for".</summary>
    private readonly bool StartsRelative(int at, int next, int end)
    {
        ref CueMention cue = ref mentions.Cues[next];
        return cue.Relative && at + 1 < end && (_clauses.IsRelative(at) || (_clauses.Conjunction(at) & ConjunctionForms.That) != 0) && cue.Run.First <= at + 4;
    }

    private void ReadFragments()
    {
        for (int q = 0; q < mentions.Quotations.Count; q++)
        {
            ref QuotationMention quotation = ref mentions.Quotations[q];
            if (quotation.Speech < 0 && quotation.Cue >= 0
                && (mentions.Cues[quotation.Cue].Frames & (SpeechFrames.Weak | SpeechFrames.Thing)) != SpeechFrames.Weak
                && !NamesTitle(mentions.Cues[quotation.Cue], quotation)
                && IsFragment(quotation))
            {
                mentions.Cues[quotation.Cue].Statement = _statements++;
                AddDirect(q, quotation.Cue, SpeechRule.QuoteFragment);
            }
            else if (quotation.Speech < 0 && quotation.Cue < 0 && !ReadPredicate(q))
            {
                ReadParagraph(q);
            }
        }
    }

    /// <summary>"Called “Nine Doors Locked,” the exhibition …": what it is called, which nobody says.</summary>
    private readonly bool NamesTitle(in CueMention cue, in QuotationMention quotation) =>
        (cue.Frames & SpeechFrames.Name) != 0 && cue.Subject.Length == 0 && (IsTitle(quotation) || IsName(cue, quotation));

    /// <summary>Gives a quotation that begins with the verb of its clause to the subject before its marks: "the commission “condemns the killing”".</summary>
    private bool ReadPredicate(int index)
    {
        ref QuotationMention quotation = ref mentions.Quotations[index];
        int c = FirstCueFrom(quotation.Run.First);
        if (c >= mentions.Cues.Count || mentions.Cues[c] is not { Form: CueForm.Finite, Inverted: false, Subject.Length: > 0 } cue
            || cue.Quotation != index || !quotation.Run.Contains(cue.Run.First)
            || cue.Subject.First >= quotation.Open || (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Belief | SpeechFrames.Heard)) != 0)
        {
            return false;
        }

        AddDirect(index, cue.Subject, cue.SubjectForm, SpeechRule.QuoteBySubject);
        ref SpeechMention speech = ref mentions.Speech[quotation.Speech];
        speech.Cue = cue.Run;
        speech.HasAct = true;
        speech.Act = ActOf(cue.Frames);
        return true;
    }

    /// <summary>Whether somebody is said to have spoken, and the sentence does not say what: "She elaborated on it."</summary>
    private static bool LeadsNowhere(in CueMention cue) =>
        cue is { Quotation: < 0, Inner: false, Inverted: false, Form: CueForm.Finite, Relative: false, Subject.Length: > 0, Lead: LeadKind.None }
        && (cue.Frames & (SpeechFrames.Past | SpeechFrames.Quote | SpeechFrames.Weak | SpeechFrames.Belief | SpeechFrames.Heard)) == (SpeechFrames.Past | SpeechFrames.Quote);

    /// <summary>Gives a paragraph that is a quotation and no more to the one who spoke, without marks, in the last sentence before it.</summary>
    private void ReadParagraph(int index)
    {
        ref QuotationMention quotation = ref mentions.Quotations[index];
        int block = page.BlockOf(quotation.Open);
        Block place = page.Blocks[block];
        if (quotation.Open != place.FirstToken || block == 0 || place.Role != BlockRole.Paragraph
            || page.Blocks[block - 1].Role != BlockRole.Paragraph || page.Blocks[block - 1].Article != place.Article
            || !quotation.Has(QuotationFlags.Utterance) || quotation.Has(QuotationFlags.Nested | QuotationFlags.Alias)
            || quotation.Run.Length <= LongestName || IsTitle(quotation) || !EndsClause(quotation.Close, place.EndToken))
        {
            return;
        }

        if (index > 0 && Continued(index, block) is >= 0 and int before && mentions.Speech[before].Rule != SpeechRule.QuoteFragment)
        {
            Continue(index, before);
            return;
        }

        // One who speaks in it, and no other.
        int sentence = page.SentenceOfToken[page.Blocks[block - 1].EndToken - 1], found = -1, bare = -1;
        for (int c = FirstCueFrom(place.FirstToken) - 1; c >= 0 && mentions.Cues[c].Run.First >= page.Sentences[sentence].FirstToken; c--)
        {
            ref CueMention cue = ref mentions.Cues[c];
            if (cue.Quotation >= 0 || cue.Inner || cue.Statement < 0)
            {
                bare = LeadsNowhere(cue) ? c : bare;
                continue;
            }

            if (cue.Form is not (CueForm.Finite or CueForm.Phrase) || cue.Subject.Length == 0 || cue.Relative
                || (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Belief | SpeechFrames.Heard)) != 0
                || (found >= 0 && mentions.Cues[found].Subject.First != cue.Subject.First))
            {
                return;
            }

            found = c;
        }

        found = found < 0 ? bare : found; // "She elaborated on it." ¶ "“…”"
        if (found >= 0)
        {
            mentions.Cues[found].Statement = _statements++;
            AddDirect(index, found, SpeechRule.QuoteContinued);
        }
    }

    /// <summary>Whether quoted words within reported speech are the speaker's, not a name or a word held at arm's length.</summary>
    private readonly bool IsFragment(in QuotationMention quotation)
    {
        ref CueMention cue = ref mentions.Cues[quotation.Cue];
        if (quotation.Run.Contains(cue.Run.First) || IsOwnSpeech(cue)
            || (IsTitle(quotation) && (!quotation.Has(QuotationFlags.Utterance)
                || (quotation.Run.Length <= 4 && _tokens[quotation.Run.End - 1].Kind == TokenKind.Comma))) || IsPlacedTitle(quotation)
            || (quotation.Open > 0 && _tokens[quotation.Open - 1].Is(WordClass.Determiner) && quotation.Run.Length > 1 && IsTitle(quotation))) // "the “Girls of the Mill,”"
        {
            return false;
        }

        int before = quotation.Open - 1;
        if (before >= 0 && _tokens[before].Kind == TokenKind.Possessive && quotation.Run.Length <= 3)
        {
            return false; // "South America’s ‘dirty wars’"
        }

        return before < 0 || before == cue.LeadAt - 1 || ((!IsHeldOff(before) || quotation.Run.Length > 5) && !IsOffence(before));
    }

    /// <summary>Whether the words in marks are those of a charge or a verdict, of whoever brought it: "said she was convicted of “insulting the leader”", "on charges of “collusion”".</summary>
    private readonly bool IsOffence(int before)
    {
        if (before < 1 || !_tokens[before].Is(WordClass.Preposition) || (_clauses.Preposition(before) & PrepositionForms.As) != 0)
        {
            return false;
        }

        int at = before - 1;
        ref readonly Token token = ref _tokens[at];
        return (token.Is(WordClass.SpeechNoun) && (_clauses.Noun(at) & SpeechNounFrames.Denied) != 0)
            || (token.Is(WordClass.EventVerb) && (EventWords.VerbTraits(page.Lexicon, token) & EventVerbTraits.Court) != 0)
            || (token.Is(WordClass.EventNoun) && EventWords.NounKind(page.Lexicon, token) is EventKind.Sentence or EventKind.Trial);
    }

    /// <summary>this, these, their: what follows in marks is somebody's word for a thing, not what was said of it.</summary>
    private readonly bool IsHeldOff(int i) => _clauses.IsPossessive(i) || _tokens[i].Is(WordClass.Demonstrative);
}
