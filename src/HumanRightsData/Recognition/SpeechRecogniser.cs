using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Finds what is said: words in quotation marks that a speaker is given for, and reported speech.</summary>
internal static class SpeechRecogniser
{
    public static void Recognise(Page page, Mentions mentions)
    {
        CueRecogniser.Recognise(page, mentions);
        Reader reader = new(page, mentions);
        reader.Read();
        mentions.SortSpeech(reader.FirstReported, reader.FirstFragment);
    }

    private ref struct Reader(Page page, Mentions mentions)
    {
        private readonly Clauses _clauses = new(page, mentions);
        private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
        private int _statements;
        private int _nearCue;
        private int _nearQuotation;

        /// <summary>The token after the last content that was found.</summary>
        private int _reported;

        /// <summary>The token after the last content that was denied.</summary>
        private int _denied;

        /// <summary>Where, among the segments found, those begin that are no quotations.</summary>
        public int FirstReported { get; private set; }

        /// <summary>Where, among the segments found, the quoted words within what is reported begin.</summary>
        public int FirstFragment { get; private set; }

        public void Read()
        {
            for (int c = 0; c < mentions.Cues.Count; c++)
            {
                ReadLead(c);
            }

            for (int q = 0; q < mentions.Quotations.Count; q++)
            {
                ReadQuotation(q);
            }

            FirstReported = mentions.Speech.Count;

            for (int c = 0; c < mentions.Cues.Count; c++)
            {
                ReadContent(c);
            }

            FirstFragment = mentions.Speech.Count;
            ReadFragments();
        }

        // What follows a cue.

        private void ReadLead(int index)
        {
            ref CueMention cue = ref mentions.Cues[index];
            int at = cue.Inverted ? cue.Subject.End : cue.Run.End;
            if (cue.Form == CueForm.Phrase || cue.Holder > 0)
            {
                at = cue.Form == CueForm.Phrase ? cue.Subject.End : cue.Holder;
            }

            bool told = false;
            bool moved = false;
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

                if (quotation >= 0)
                {
                    cue.Quote = quotation;
                    Lead(ref cue, LeadKind.Quotation, at);
                    if (mentions.Quotations[quotation].Cue < 0)
                    {
                        mentions.Quotations[quotation].Cue = index;
                    }

                    return;
                }

                if (token.Kind == TokenKind.Colon)
                {
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

                    // "“…,” said Ada Dunn, who leads the centre, “…”"
                    if (cue.Inverted && NextQuotation(at, limit) is >= 0 and int broken)
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

                if ((_clauses.Conjunction(token) & ConjunctionForms.That) != 0)
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

                if (token.Is(WordClass.QuestionWord) && (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Wh)) != 0 && !_clauses.IsRelative(token))
                {
                    Lead(ref cue, LeadKind.QuestionWord, at);
                    return;
                }

                int skipped = _clauses.SkipAdverbs(at, limit);
                if (skipped > at)
                {
                    at = skipped;
                    moved = true;
                    continue;
                }

                if (_clauses.Covers(at, MentionKinds.Quantity))
                {
                    Lead(ref cue, LeadKind.Bare, at);
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
                    if ((preposition & PrepositionForms.To) != 0 && at + 1 < limit && IsInfinitive(at))
                    {
                        // "asked A to do": who is asked belongs to what is asked.
                        Lead(ref cue, hearer >= 0 && (cue.Frames & SpeechFrames.To) != 0 ? LeadKind.Bare : LeadKind.Infinitive, hearer >= 0 ? hearer : at);
                        return;
                    }

                    if ((preposition & PrepositionForms.Of) != 0 && told && (cue.Frames & SpeechFrames.Of) != 0)
                    {
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

                    at = end;
                    moved = true;
                    continue;
                }

                if (!_clauses.BeginsNoun(at))
                {
                    return;
                }

                if (!told && (cue.Frames & SpeechFrames.Hearer) != 0 && cue.Form != CueForm.Passive)
                {
                    int end = _clauses.SkipNounPhrase(at, limit, (cue.Frames & SpeechFrames.Of) == 0);
                    if (end > at && IsAfterHearer(end, limit, cue.Frames))
                    {
                        hearer = at;
                        told = true;
                        moved = true;
                        at = end;
                        continue;
                    }
                }

                Lead(ref cue, LeadKind.Bare, at);
                return;
            }
        }

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
                    bool that = (_clauses.Conjunction(i + 1) & ConjunctionForms.That) != 0;
                    if (that || (_tokens[i + 1].Is(WordClass.Preposition) && (_clauses.Preposition(i + 1) & (PrepositionForms.To | PrepositionForms.By | PrepositionForms.In | PrepositionForms.On)) == 0))
                    {
                        cue.Run = _clauses.Run(cue.Run.First, i + 1);
                        cue.Frames |= that ? SpeechFrames.That : SpeechFrames.Thing;
                        Lead(ref cue, that ? LeadKind.That : LeadKind.Bare, i + 2);
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
                || (token.Is(WordClass.Preposition) && (frames & (SpeechFrames.Of | SpeechFrames.To | SpeechFrames.Clause | SpeechFrames.That)) != 0)
                || _clauses.Covers(at, MentionKinds.Name | MentionKinds.Date);
        }

        /// <summary>Whether "to" is followed by a verb rather than a noun phrase.</summary>
        private readonly bool IsInfinitive(int to)
        {
            int next = to + 1;
            ref readonly Token token = ref _tokens[next];
            return token.IsWord && (!token.Capitalised || _tokens[to - 1].Capitalised) && !token.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)
                && !(_clauses.EndsIn(next, "s") && !token.Is(WordClass.SpeechVerb)) && !_clauses.EndsIn(next, "ing");
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

        // Quotations.

        private void ReadQuotation(int index)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            if (page.Blocks[page.BlockOf(quotation.Open)].Role is BlockRole.Furniture)
            {
                return;
            }

            if (quotation.Speech >= 0)
            {
                return;
            }

            if (quotation.Cue >= 0)
            {
                ref CueMention cue = ref mentions.Cues[quotation.Cue];
                if (!IsBrought(cue, quotation))
                {
                    return;
                }

                AddDirect(index, quotation.Cue, quotation.Has(QuotationFlags.Block) ? SpeechRule.QuoteBlock : cue.Statement >= 0 ? SpeechRule.QuoteBroken : SpeechRule.QuoteAfterCue);
                return;
            }

            if (CueAfter(index) is >= 0 and int cueAfter && !IsLongTitle(quotation))
            {
                AddDirect(index, cueAfter, SpeechRule.QuoteBeforeCue);
                return;
            }

            if (quotation.Has(QuotationFlags.Nested))
            {
                return;
            }

            int block = page.BlockOf(quotation.Open);
            bool opensBlock = quotation.Open == page.Blocks[block].FirstToken;
            if (opensBlock && index > 0 && Continued(index, block) is >= 0 and int before)
            {
                Continue(index, before);
                return;
            }

            if (IsTitle(quotation) && (!quotation.Has(QuotationFlags.Utterance) || IsLongTitle(quotation)))
            {
                return;
            }

            if (AddNamed(index, block))
            {
                return;
            }

            if (!quotation.Has(QuotationFlags.Utterance) && !IsAfterColon(quotation))
            {
                return;
            }

            AddBySubject(index, opensBlock);
        }

        private readonly bool IsAfterColon(in QuotationMention quotation) => quotation.Open > 0 && _tokens[quotation.Open - 1].Kind == TokenKind.Colon;

        /// <summary>Whether a cue and the marks after it bring somebody's words, not a name or a title.</summary>
        private readonly bool IsBrought(in CueMention cue, in QuotationMention quotation)
        {
            if ((cue.Frames & SpeechFrames.Weak) != 0 || IsOwnSpeech(cue))
            {
                return false;
            }

            return (quotation.Has(QuotationFlags.Utterance) && !IsLongTitle(quotation)) || !IsTitle(quotation);
        }

        /// <summary>Whether a quotation is a title even where a comma within its marks makes it look like speech.</summary>
        private readonly bool IsLongTitle(in QuotationMention quotation) => quotation.Run.Length > 4 && IsTitle(quotation);

        /// <summary>Whether the words of a quotation are written as those of a name are: capitals but for the small words.</summary>
        private readonly bool IsTitle(in QuotationMention quotation)
        {
            bool capital = false;
            for (int i = quotation.Run.First; i < Math.Min(quotation.Run.End, quotation.Run.First + 24); i++)
            {
                ref readonly Token token = ref _tokens[i];
                if (!token.IsWord)
                {
                    continue;
                }

                if (token.Capitalised)
                {
                    capital = true;
                }
                else if (!token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction))
                {
                    return false;
                }
            }

            return capital && !(quotation.Run.Length == 1 && _clauses.IsSubjectPronoun(quotation.Run.First));
        }

        /// <summary>Whether a cue within a quotation is of the one who is quoted: "I call for".</summary>
        private readonly bool IsOwnSpeech(in CueMention cue) =>
            cue.Quotation >= 0 && !((cue.Frames & SpeechFrames.Past) != 0 && cue.Lead is LeadKind.That or LeadKind.Quotation or LeadKind.Colon) && cue.SubjectForm == SpeakerForm.Pronoun && cue.Subject.Length > 0 && (_clauses.Pronoun(cue.Subject.First) & PronounForms.First) != 0;

        /// <summary>The cue whose clause follows a quotation: "…, he said", "…, said the minister".</summary>
        private int CueAfter(int index)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            int at = quotation.Close;
            while (_tokens[at].Kind is TokenKind.Comma or TokenKind.Dash && !_tokens[at].LineStart)
            {
                at++;
            }

            int c = FirstCueFrom(at);
            if (c >= mentions.Cues.Count)
            {
                return -1;
            }

            ref CueMention cue = ref mentions.Cues[c];
            int first = cue.Inverted || cue.Form == CueForm.Phrase ? cue.Run.First : cue.ClauseFirst;
            if (cue.Run.First > at + Clauses.Reach || cue.Form is CueForm.Passive or CueForm.Infinitive || (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Belief)) != 0
                || (first != at && first != _clauses.SkipAdverbs(at, cue.End)) || page.BlockOf(cue.Run.First) != page.BlockOf(quotation.Open) || IsOwnSpeech(cue))
            {
                return -1;
            }

            TokenKind last = _tokens[quotation.Run.End - 1].Kind;
            if (page.SentenceOfToken[cue.Run.First] != page.SentenceOfToken[quotation.Close - 1] || last == TokenKind.Stop)
            {
                // "“It is so.” Ada Dunn said." but not "“It is so.” Ada Dunn said: “And it was.”"
                return cue.Lead == LeadKind.None || (last != TokenKind.Stop && cue.Lead != LeadKind.Quotation && cue.Lead != LeadKind.That) ? c : -1;
            }

            // Words before the marks in the same sentence: what is said is more than what is quoted.
            int opening = Math.Max(page.Sentences[page.SentenceOfToken[quotation.Open]].FirstToken, cue.First);
            if (quotation.Open > opening && cue.First <= quotation.Open)
            {
                return -1;
            }

            return cue.Lead is LeadKind.That or LeadKind.QuestionWord && !cue.Inverted ? -1 : c;
        }

        /// <summary>The first cue that stands at a token or after it: near the one last asked for.</summary>
        private int FirstCueFrom(int token)
        {
            ReadOnlySpan<CueMention> cues = mentions.Cues.Items;
            int cue = _nearCue;
            while (cue < cues.Length && cues[cue].Run.First < token)
            {
                cue++;
            }

            while (cue > 0 && cues[cue - 1].Run.First >= token)
            {
                cue--;
            }

            return _nearCue = cue;
        }

        /// <summary>The speech that a quotation at the start of a block goes on with; -1 where it begins anew.</summary>
        private readonly int Continued(int index, int block)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            if (block == 0 || page.Blocks[block].Article != page.Blocks[block - 1].Article)
            {
                return -1;
            }

            for (int q = index - 1; q >= 0; q--)
            {
                ref QuotationMention before = ref mentions.Quotations[q];
                if (before.Has(QuotationFlags.Nested))
                {
                    continue;
                }

                // The block before ends with a quotation, or with the words that give its speaker.
                if (page.BlockOf(before.Open) != block - 1 || before.Speech < 0)
                {
                    return -1;
                }

                bool whole = quotation.Has(QuotationFlags.Unclosed) || EndsClause(quotation.Close, page.Blocks[block].EndToken);
                return quotation.Has(QuotationFlags.Reopens) || whole ? before.Speech : -1;
            }

            return -1;
        }

        private void Continue(int index, int speech)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            SpeechMention next = mentions.Speech[speech] with { Content = quotation.Run, Rule = SpeechRule.QuoteContinued };
            quotation.Speech = mentions.Speech.Count;
            mentions.Speech.Add(next);
        }

        /// <summary>"Name: “…”" and "“…” — Name".</summary>
        private bool AddNamed(int index, int block)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            Block place = page.Blocks[block];
            if (IsAfterColon(quotation))
            {
                int colon = quotation.Open - 1;
                int first = Math.Max(page.Sentences[page.SentenceOfToken[colon]].FirstToken, place.FirstToken);
                if (colon > first && colon - first <= 20 && !_clauses.HasVerb(first, colon) && !_tokens[first].Is(WordClass.Preposition) && (_tokens[first].Capitalised || _clauses.Covers(first, MentionKinds.Name))
                    && IsNamePhrase(first, colon))
                {
                    AddDirect(index, _clauses.Run(first, colon), SpeakerForm.Phrase, SpeechRule.QuoteAfterName);
                    return true;
                }

                return false;
            }

            // The dash may stand on the line itself or open the next one.
            int at = quotation.Close;
            if (_tokens[at].Kind == TokenKind.Dash && quotation.Run.Length > 2)
            {
                int name = at + 1;
                int end = name;
                while (!_tokens[end].LineStart && _tokens[end].Kind is not (TokenKind.None or TokenKind.Stop or TokenKind.OpenQuote or TokenKind.StraightQuote) && end - name < 24)
                {
                    end++;
                }

                if (end > name && IsNamePhrase(name, end) && !_clauses.HasVerb(name, end))
                {
                    AddDirect(index, _clauses.Run(name, end), SpeakerForm.Phrase, SpeechRule.QuoteBeforeName);
                    return true;
                }
            }

            return false;
        }

        private readonly bool IsNamePhrase(int first, int end)
        {
            for (int i = first; i < end; i++)
            {
                if (_clauses.Covers(i, MentionKinds.Person | MentionKinds.Organisation))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>A quotation without a cue: what the sentence before says is whose it is.</summary>
        private void AddBySubject(int index, bool opensBlock)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            if (opensBlock && !IsAfterColon(quotation))
            {
                return;
            }

            int sentence = page.SentenceOfToken[quotation.Open];
            if (!IsAfterColon(quotation))
            {
                if (page.Sentences[sentence].FirstToken != quotation.Open || sentence == 0)
                {
                    // "“It is none,” that it “is led by …”": more of what was quoted before.
                    if (index > 0 && mentions.Quotations[index - 1] is { Speech: >= 0 } earlier && page.SentenceOfToken[earlier.Close - 1] == sentence)
                    {
                        Continue(index, earlier.Speech);
                    }

                    return;
                }

                sentence--;
            }

            if (page.Sentences[sentence].Block != page.BlockOf(quotation.Open))
            {
                return;
            }

            int first = page.Sentences[sentence].FirstToken;

            // After another quotation of the same paragraph: its speaker goes on.
            if (index > 0 && mentions.Quotations[index - 1] is { Speech: >= 0 } before && page.BlockOf(before.Open) == page.BlockOf(quotation.Open)
                && page.SentenceOfToken[before.Close - 1] >= sentence)
            {
                Continue(index, before.Speech);
                return;
            }

            // The last cue of that sentence, else its subject.
            for (int c = FirstCueFrom(quotation.Open) - 1; c >= 0 && mentions.Cues[c].Run.First >= first; c--)
            {
                ref CueMention cue = ref mentions.Cues[c];
                if (cue.Quotation < 0 && !cue.Relative && cue.Form is not (CueForm.Passive or CueForm.Noun) && (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Belief | SpeechFrames.Heard)) == 0)
                {
                    AddDirect(index, c, SpeechRule.QuoteBySubject);
                    return;
                }
            }

            int until = _clauses.SkipNounPhrase(first, page.Sentences[sentence].EndToken);
            if (until > first && IsNamePhrase(first, until))
            {
                AddDirect(index, _clauses.Run(first, until), SpeakerForm.Phrase, SpeechRule.QuoteBySubject);
            }
            else if (until > first && _clauses.IsSubjectPronoun(first))
            {
                AddDirect(index, _clauses.Run(first, first + 1), SpeakerForm.Pronoun, SpeechRule.QuoteBySubject);
            }
            else if (IsAfterColon(quotation) && quotation.Has(QuotationFlags.Utterance))
            {
                AddDirect(index, default, SpeakerForm.None, SpeechRule.QuoteBySubject);
            }
        }

        private void AddDirect(int index, int c, SpeechRule rule)
        {
            ref CueMention cue = ref mentions.Cues[c];
            ref QuotationMention quotation = ref mentions.Quotations[index];
            if (cue.Statement < 0)
            {
                cue.Statement = _statements++;
            }

            quotation.Speech = mentions.Speech.Count;
            quotation.Cue = c;
            Add(cue, StatementMode.Direct, rule, quotation.Run);
        }

        private void AddDirect(int index, TokenRun speaker, SpeakerForm form, SpeechRule rule)
        {
            ref QuotationMention quotation = ref mentions.Quotations[index];
            quotation.Speech = mentions.Speech.Count;
            mentions.Speech.Add(new SpeechMention
            {
                Mode = StatementMode.Direct,
                Rule = rule,
                Content = quotation.Run,
                Speaker = speaker,
                SpeakerForm = form,
                SpeakerEntity = -1,
                Outer = -1,
                Statement = _statements++,
            });
        }

        private readonly void Add(in CueMention cue, StatementMode mode, SpeechRule rule, TokenRun content)
        {
            SpeechFrames frames = cue.Frames;
            int outer = OuterOf(cue.Quotation);
            ref SpeechMention speech = ref mentions.Speech.Add();
            speech.Mode = mode;
            speech.Rule = rule;
            speech.Content = content;
            speech.Cue = cue.Run;
            speech.Speaker = cue.Subject;
            speech.SpeakerForm = cue.SubjectForm;
            if (cue.Pronoun > 0)
            {
                speech.Relative = _clauses.Run(cue.Pronoun, cue.Pronoun + 1);
            }

            speech.SpeakerEntity = -1;
            speech.Statement = cue.Statement;
            speech.Quoted = cue.Quotation >= 0;
            speech.Outer = outer;
            speech.Inner = cue.Inner;
            speech.HasAct = true;
            speech.Act = (frames & SpeechFrames.Demand) != 0 ? StatementAct.Demand
                : (frames & SpeechFrames.Question) != 0 ? StatementAct.Question
                : (frames & SpeechFrames.Denial) != 0 ? StatementAct.Denial
                : (frames & SpeechFrames.Judgement) != 0 ? StatementAct.Judgement
                : StatementAct.Assertion;
        }

        /// <summary>The statement that a quotation is a part of; -1 for none.</summary>
        private readonly int OuterOf(int quotation)
        {
            for (; quotation >= 0; quotation--)
            {
                if (mentions.Quotations[quotation].Speech >= 0)
                {
                    return mentions.Speech[mentions.Quotations[quotation].Speech].Statement;
                }

                if (!mentions.Quotations[quotation].Has(QuotationFlags.Nested))
                {
                    break;
                }
            }

            return -1;
        }

        // Reported speech.

        private void ReadContent(int index)
        {
            ref CueMention cue = ref mentions.Cues[index];
            if (IsOwnSpeech(cue) || (cue.Form == CueForm.Passive && cue.Subject.Length == 0 && cue.Run.First < _reported) || ((cue.Frames & SpeechFrames.Belief) != 0 && cue.Subject.Length == 0 && cue.Form != CueForm.Passive))
            {
                return;
            }

            cue.Inner = cue.Relative || cue.Form == CueForm.Noun || cue.Run.First < _reported;
            if (cue.Run.First < _denied)
            {
                for (int q = _clauses.FirstQuotationFrom(cue.Run.End); q < mentions.Quotations.Count && mentions.Quotations[q].Open < _denied; q++)
                {
                    mentions.Quotations[q].Cue = -1;
                }

                return; // what is denied was not said
            }

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
                case LeadKind.QuestionWord when (frames & SpeechFrames.Weak) == 0:
                    AddAfter(index, cue.LeadAt, SpeechRule.QuestionWord);
                    break;
                case LeadKind.Bare when !ReadTrailing(index):
                    ReadBare(index);
                    break;
                case LeadKind.Of:
                    AddAfter(index, cue.LeadAt, SpeechRule.Told);
                    break;
                case LeadKind.Infinitive when (frames & SpeechFrames.To) != 0 || (cue.Form == CueForm.Passive && (frames & SpeechFrames.Clause) != 0):
                    AddAfter(index, cue.LeadAt, cue.Form == CueForm.Passive ? SpeechRule.Passive : SpeechRule.Infinitive);
                    break;
                case LeadKind.Comma when cue.Form == CueForm.Noun:
                    AddAfter(index, cue.LeadAt, SpeechRule.Noun);
                    break;
                case LeadKind.Comma when !ReadTrailing(index):
                    if (clause && cue.Form == CueForm.Finite && !cue.Relative && cue.Statement < 0 && ((frames & SpeechFrames.Past) != 0 || ((frames & (SpeechFrames.Third | SpeechFrames.Noun)) == SpeechFrames.Third && cue.Subject.Length > 0))
                        && (frames & (SpeechFrames.Weak | SpeechFrames.Belief)) == 0
                        && !BeginsCue(cue.LeadAt, index))
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

        private void ReadBare(int index)
        {
            ref CueMention cue = ref mentions.Cues[index];
            SpeechFrames frames = cue.Frames;
            int first = cue.LeadAt;
            if ((frames & SpeechFrames.Weak) != 0 && !(cue.Subject.Length > 0 && _clauses.HeadNoun(cue.Subject) is >= 0 and int head && _tokens[head].Is(WordClass.SpeakerNoun)
                && (page.Lexicon.Value(_tokens[head], WordClass.SpeakerNoun).Attributes & 2) != 0))
            {
                return;
            }

            int end = ClauseEnd(first, index);
            while (end > first + 1 && IsFinalMark(end - 1, first))
            {
                end--;
            }

            if ((frames & SpeechFrames.To) != 0 && HasInfinitive(first, end))
            {
                AddAfter(index, first, end, SpeechRule.Infinitive);
            }
            else if ((frames & SpeechFrames.Clause) != 0 && (_clauses.HasVerb(first, end, quoted: true) || (_clauses.IsNominative(first) && end > first + 1)))
            {
                AddAfter(index, first, end, SpeechRule.Bare);
            }
            else if ((frames & (SpeechFrames.Thing | SpeechFrames.Name | SpeechFrames.As)) != 0 && cue.Form != CueForm.Passive
                && !(end == first + 1 && _tokens[first].Is(WordClass.Pronoun | WordClass.Determiner)) && !(cue.Form == CueForm.Participle && cue.Inner && !cue.Relative)
                && ((frames & (SpeechFrames.Denial | SpeechFrames.Clause)) != (SpeechFrames.Denial | SpeechFrames.Clause) || IsDeniable(first, end)))
            {
                AddAfter(index, first, end, SpeechRule.Thing);
            }
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

            return _clauses.EndsIn(first, "ing") || (_tokens[first].Is(WordClass.Determiner) && !_clauses.IsPossessive(first) && (page.Lexicon.Value(_tokens[first], WordClass.Determiner).Attributes & 1) == 0);
        }

        private readonly bool HasInfinitive(int first, int end)
        {
            for (int i = first + 1; i + 1 < end; i++)
            {
                i = _clauses.SkipInset(i, end);
                if ((_clauses.Preposition(i) & PrepositionForms.To) != 0 && i + 1 < end && IsInfinitive(i))
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
            if (quotation.Has(QuotationFlags.Unclosed) || quotation.Close >= cue.End || quotation.Has(QuotationFlags.Utterance) || (cue.Frames & SpeechFrames.Belief) != 0)
            {
                return;
            }

            // "said “enough” was enough": more is said than is quoted.
            int after = quotation.Close;
            if (_tokens[after].IsWord && ClauseEnd(cue.LeadAt, index) > after && (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Thing | SpeechFrames.Name)) != 0)
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
                || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Quote)) == 0 || (cue.Frames & SpeechFrames.Weak) != 0)
            {
                return false;
            }

            if (cue.Lead is LeadKind.Bare && !cue.Inverted)
            {
                return false;
            }

            int end = clause - 1;
            int first = cue.First;
            bool goesOn = cue.Lead == LeadKind.Comma && cue.LeadAt < cue.End && !BeginsCue(cue.LeadAt, index) && !_clauses.IsRelative(cue.LeadAt);
            if (end <= first || EndsInSpeech(first, end)
                || !(_clauses.HasVerb(first, end) || (!_clauses.IsAdverbial(first) && (end >= first + 4 || (goesOn && _clauses.HasVerb(cue.LeadAt, cue.End))))))
            {
                return false;
            }

            cue.Statement = _statements++;
            bool added = AddContent(index, first, end, SpeechRule.Trailing);
            if (added && goesOn)
            {
                int rest = ClauseEnd(cue.LeadAt, index);
                if (rest > cue.LeadAt + 1 && (_clauses.HasVerb(cue.LeadAt, rest) || !_clauses.HasVerb(first, end) || (_clauses.Preposition(cue.LeadAt) & PrepositionForms.To) != 0))
                {
                    AddContent(index, cue.LeadAt, rest, SpeechRule.Trailing);
                }
            }

            return added;
        }

        /// <summary>Whether a quotation that has its speaker already ends a run.</summary>
        private readonly bool EndsInSpeech(int first, int end) =>
            _clauses.QuotationEndingAt(end, first) is >= 0 and int q && mentions.Quotations[q].Speech >= 0;

        /// <summary>Whether the next cue's clause begins at a token.</summary>
        private readonly bool BeginsCue(int at, int index)
        {
            int begin = _clauses.SkipAdverbs(at, mentions.Cues[index].End);
            return index + 1 < mentions.Cues.Count && (mentions.Cues[index + 1].Run.First == begin || mentions.Cues[index + 1].ClauseFirst == begin || mentions.Cues[index + 1].ClauseFirst == at);
        }

        private void ReadAccordingTo(int index)
        {
            ref CueMention cue = ref mentions.Cues[index];
            int cueFirst = cue.Run.First;
            bool opens = cueFirst == cue.First || _tokens[cueFirst].Capitalised || _tokens[cueFirst - 1].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash || _clauses.SkipAdverbs(cue.First, cueFirst) == cueFirst || _tokens[cueFirst - 1].Is(WordClass.Conjunction);
            if (cue.Lead == LeadKind.Quotation)
            {
                return;
            }

            if (opens)
            {
                if (cue.Lead is LeadKind.Comma or LeadKind.Bare)
                {
                    AddAfter(index, cue.LeadAt, SpeechRule.AccordingTo);
                }

                return;
            }

            int end = _tokens[cueFirst - 1].Kind is TokenKind.Comma or TokenKind.Dash ? cueFirst - 1 : cueFirst;
            if (end <= cue.First || EndsInSpeech(cue.First, end))
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

        /// <summary>A cue and a colon before words without marks: a question in the line, or paragraphs of a speech.</summary>
        private void ReadColon(int index)
        {
            ref CueMention cue = ref mentions.Cues[index];
            if ((cue.Frames & (SpeechFrames.Clause | SpeechFrames.Quote | SpeechFrames.That)) == 0 || cue.Form is CueForm.Passive or CueForm.Phrase)
            {
                return;
            }

            if (cue.LeadAt < cue.End)
            {
                cue.Statement = _statements++;
                Add(cue, StatementMode.Direct, SpeechRule.ColonWithoutMarks, _clauses.Run(cue.LeadAt, cue.End));
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
            for (int q = FirstQuotationFrom(first); q < quotations.Length && quotations[q].Open < end; q++)
            {
                ref QuotationMention quotation = ref quotations[q];
                if (quotation.Close <= end && quotation.Speech < 0)
                {
                    quotation.Cue = index; // the innermost comes last and stays
                }
            }

            return true;
        }

        /// <summary>The first quotation that opens at a token or after it: near the one last asked for.</summary>
        private int FirstQuotationFrom(int token)
        {
            ReadOnlySpan<QuotationMention> quotations = mentions.Quotations.Items;
            int quotation = _nearQuotation;
            while (quotation < quotations.Length && quotations[quotation].Open < token)
            {
                quotation++;
            }

            while (quotation > 0 && quotations[quotation - 1].Open >= token)
            {
                quotation--;
            }

            return _nearQuotation = quotation;
        }

        private readonly bool OpensWithFragment(int first, int end, int index)
        {
            int at = _tokens[first].Is(WordClass.Determiner) ? first + 1 : first;
            if (at >= end || _clauses.QuotationAt(at) is not (>= 0 and int q) || mentions.Quotations[q].Close > end || mentions.Quotations[q].Speech >= 0)
            {
                return false;
            }

            ref QuotationMention quotation = ref mentions.Quotations[q];
            quotation.Cue = index;
            return IsFragment(quotation);
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

        /// <summary>Where the clause that a cue brings ends.</summary>
        private int ClauseEnd(int first, int index)
        {
            ref CueMention cue = ref mentions.Cues[index];
            int end = Math.Min(cue.End, first + 250);
            int next = NextCue(index + 1, first);
            bool thing = (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That)) == 0;
            bool verbs = cue.Relative && thing;
            bool cues = next < mentions.Cues.Count && mentions.Cues[next].Run.First < end;
            WordClass asked = cues ? WordClass.Conjunction : WordClass.None;
            for (int i = first; i < end; i++)
            {
                if (!verbs)
                {
                    i = _clauses.SkipWords(i, end, asked);
                    if (i >= end)
                    {
                        break;
                    }
                }

                ref readonly Token token = ref _tokens[i];
                if (token.IsWord)
                {
                    if (i == first)
                    {
                        continue;
                    }

                    if (token.Is(asked) && _clauses.Joins(token))
                    {
                        next = NextCue(next, i);
                        if (next < mentions.Cues.Count && mentions.Cues[next].Run.First < end && StartsCue(i, next, end))
                        {
                            return _tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
                        }
                    }

                    if (verbs && _clauses.IsVerb(i, first, end) && !_clauses.IsRelative(i - 1))
                    {
                        return _clauses.Joins(i - 1) ? i - 1 : i;
                    }

                    continue;
                }

                if (token.Kind is TokenKind.OpenBracket or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle))
                {
                    if (token.Kind != TokenKind.OpenBracket && _clauses.QuotationAt(i) is >= 0 and int q)
                    {
                        ref QuotationMention quotation = ref mentions.Quotations[q];
                        if (quotation.Close > cue.End)
                        {
                            if (i > first + 1 && quotation.Speech < 0 && quotation.Has(QuotationFlags.Utterance) && !quotation.Has(QuotationFlags.Unclosed))
                            {
                                AddDirect(q, index, SpeechRule.QuoteFragment);
                            }

                            return (_clauses.Preposition(i - 1) & PrepositionForms.To) != 0 ? i - 1 : i;
                        }

                        // "called for accountability to “…”": a long quotation stands for itself.
                        if (i > first + 1 && quotation.Run.Length >= 16 && quotation.Has(QuotationFlags.Utterance) && EndsClause(quotation.Close, cue.End))
                        {
                            if (quotation.Speech < 0)
                            {
                                AddDirect(q, index, SpeechRule.QuoteFragment);
                            }

                            return (_clauses.Preposition(i - 1) & PrepositionForms.To) != 0 ? i - 1 : i;
                        }
                    }

                    i = _clauses.SkipInset(i, end);
                    continue;
                }

                if (_clauses.IsComma(i))
                {
                    if (cue.Subordinate && i > first + 1 && _clauses.HasVerb(i + 1, cue.End))
                    {
                        return i;
                    }

                    if (cue.Relative && i > first && (thing ? _clauses.HasVerb(i + 1, end) : i + 1 < end && _clauses.IsVerb(i + 1, first, end)))
                    {
                        return i;
                    }

                    if (cues)
                    {
                        next = NextCue(next, i);
                        if (next < mentions.Cues.Count && mentions.Cues[next].Run.First < end && (StartsCue(i + 1, next, end) || (thing && StartsRelative(i + 1, next, end))))
                        {
                            return i;
                        }
                    }

                    continue;
                }

                if (token.Kind == TokenKind.Hyphen && i + 1 < end && _tokens[i + 1].SpaceBefore && !token.SpaceBefore)
                {
                    return i; // a dash glued to the word before
                }

                if (token.Kind == TokenKind.Semicolon && thing)
                {
                    return i;
                }
            }

            return end;
        }

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

            int after = _clauses.SkipAdverbs(begin, end);
            return cue.Form switch
            {
                CueForm.Phrase => cue.Run.First == after && begin == at,
                CueForm.Participle => cue.Run.First == after && begin == at && (cue.Lead is LeadKind.That or LeadKind.Quotation or LeadKind.QuestionWord || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.Quote)) != 0)
                    && (cue.Frames & SpeechFrames.Denial) == 0,
                CueForm.Finite => (!cue.Relative || cue.SubjectForm == SpeakerForm.Same || mentions.Cues[next].SubjectOf >= 0) && (cue.ClauseFirst == begin || cue.ClauseFirst == after || cue.Run.First == after),
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
                if (quotation.Speech < 0 && quotation.Cue >= 0 && IsFragment(quotation))
                {
                    mentions.Cues[quotation.Cue].Statement = _statements++;
                    AddDirect(q, quotation.Cue, SpeechRule.QuoteFragment);
                }
            }
        }

        /// <summary>Whether quoted words within reported speech are the speaker's, not a name or a word held at arm's length.</summary>
        private readonly bool IsFragment(in QuotationMention quotation)
        {
            ref CueMention cue = ref mentions.Cues[quotation.Cue];
            if (quotation.Run.Contains(cue.Run.First) || IsOwnSpeech(cue) || (IsTitle(quotation) && !quotation.Has(QuotationFlags.Utterance)))
            {
                return false;
            }

            int before = quotation.Open - 1;
            return before < 0 || before == cue.LeadAt - 1 || !IsHeldOff(before) || quotation.Run.Length > 5;
        }

        /// <summary>this, these, their: what follows in marks is somebody's word for a thing, not what was said of it.</summary>
        private readonly bool IsHeldOff(int i) => _clauses.IsPossessive(i) || _tokens[i].Is(WordClass.Demonstrative);
    }
}
