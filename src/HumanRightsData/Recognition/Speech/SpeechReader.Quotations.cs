using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct SpeechReader
{
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

        if (IsAlias(quotation))
        {
            quotation.Flags |= QuotationFlags.Alias;
            quotation.Cue = -1;
            return;
        }

        if (quotation.Cue >= 0)
        {
            ref CueMention cue = ref mentions.Cues[quotation.Cue];
            if (!IsBrought(cue, quotation))
            {
                return;
            }

            AddDirect(index, quotation.Cue, quotation.Has(QuotationFlags.Block) ? SpeechRule.QuoteBlock : cue.Statement >= 0 ? SpeechRule.QuoteBroken
                : SpeechRule.QuoteAfterCue);
            return;
        }

        if (CueAfter(index) is >= 0 and int cueAfter && !IsLongTitle(quotation) && !IsPlacedTitle(quotation) && !IsNameWithin(quotation))
        {
            AddDirect(index, cueAfter, SpeechRule.QuoteBeforeCue);
            ContinueBack(index);
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

        if (IsTitle(quotation) && (!quotation.Has(QuotationFlags.Utterance) || IsLongTitle(quotation))
            && !(IsAfterColon(quotation) && HasSubject(quotation.Run)))
        {
            return;
        }

        if (AddNamed(index, block))
        {
            return;
        }

        if (AddOfNoun(index) || (!quotation.Has(QuotationFlags.Utterance) && !IsAfterColon(quotation)))
        {
            return;
        }

        AddBySubject(index, opensBlock);
    }

    /// <summary>Whether an age follows what looks like a name: “Ada,” 26, said.</summary>
    private readonly bool IsAlias(in QuotationMention quotation)
    {
        int age = quotation.Close + (_tokens[quotation.Close].Kind == TokenKind.Comma ? 1 : 0);
        return quotation.Run.Length <= LongestName && _tokens[age].IsNumber && _tokens[age].Length <= 2 && _tokens[age + 1].Kind == TokenKind.Comma
            && !_tokens[age].LineStart && IsTitle(quotation);
    }

    /// <summary>Whether words with capitals, as a headline has them, are a clause and no title: "Ada Dunn: “It’s Time to Go”".</summary>
    private readonly bool HasSubject(TokenRun run)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (_clauses.IsSubjectPronoun(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAfterColon(in QuotationMention quotation) => quotation.Open > 0 && _tokens[quotation.Open - 1].Kind == TokenKind.Colon;

    /// <summary>Whether a cue and the marks after it bring somebody's words, not a name or a title.</summary>
    private readonly bool IsBrought(in CueMention cue, in QuotationMention quotation)
    {
        if ((cue.Frames & SpeechFrames.Weak) != 0 || IsOwnSpeech(cue) || (cue.Form == CueForm.Passive && IsRefusal(cue)) || IsName(cue, quotation))
        {
            return false;
        }

        return (quotation.Has(QuotationFlags.Utterance) && !IsLongTitle(quotation) && !IsPlacedTitle(quotation)) || !IsTitle(quotation);
    }

    /// <summary>"This is called “joint custody”", "a rite, called “first bread”": what nobody is said to call so is its name.</summary>
    private readonly bool IsName(in CueMention cue, in QuotationMention quotation) =>
        (cue.Frames & (SpeechFrames.Name | SpeechFrames.As | SpeechFrames.Clause)) == SpeechFrames.Name && cue.Subject.Length == 0
        && quotation.Run.Length <= LongestName && !quotation.Has(QuotationFlags.Utterance) && _clauses.QuotationAt(cue.Run.End) >= 0;

    /// <summary>Whether a quotation is the title of what something stands in or is of: "on this week’s broadcast of “Orre News Sunday,”".</summary>
    private readonly bool IsPlacedTitle(in QuotationMention quotation) => quotation.Open > 0 && quotation.Run.Length > 1 && IsTitle(quotation)
        && (_clauses.Preposition(quotation.Open - 1) & (PrepositionForms.Genitive | PrepositionForms.On | PrepositionForms.In | PrepositionForms.For | PrepositionForms.At)) != 0
        && page.SentenceOfToken[quotation.Open - 1] == page.SentenceOfToken[quotation.Open];

    /// <summary>Whether a quotation is what a thing of the sentence around it is called: "in what became known as Orre’s “Long War,”".</summary>
    private readonly bool IsNameWithin(in QuotationMention quotation) => quotation.Run.Length <= LongestName && IsTitle(quotation)
        && BeginsOutside(quotation, page.Sentences[page.SentenceOfToken[quotation.Open]].FirstToken);

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
        cue.Quotation >= 0 && !((cue.Frames & SpeechFrames.Past) != 0 && cue.Lead is LeadKind.That or LeadKind.Quotation or LeadKind.Colon)
            && cue.SubjectForm == SpeakerForm.Pronoun && cue.Subject.Length > 0 && (_clauses.Pronoun(cue.Subject.First) & PronounForms.First) != 0;

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
        while (c + 1 < mentions.Cues.Count && mentions.Cues[c] is { Relative: true, Quotation: < 0 }
            && mentions.Cues[c + 1] is { Relative: false, Inverted: false, Quotation: < 0 } next && next.ClauseFirst == at)
        {
            c++; // "“…”, Ada Dunn, a nurse who testified against him, told"
        }

        if (c >= mentions.Cues.Count)
        {
            return -1;
        }

        ref CueMention cue = ref mentions.Cues[c];
        int first = cue.Inverted || cue.Form == CueForm.Phrase ? cue.Run.First : cue.ClauseFirst;
        if (cue.Run.First > at + Clauses.Reach || cue.Form is CueForm.Passive or CueForm.Infinitive
            || (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Belief)) != 0
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
            // "The union said it was late, which “was a crime,” said Dunn": hers, whoever speaks before.
            return cue.Inverted && last == TokenKind.Comma && c > 0 && mentions.Cues[c - 1] is { Quotation: < 0 } before && before.Run.First >= opening && before.Run.End < quotation.Open - 2 ? c : -1;
        }

        return cue.Lead is LeadKind.That or LeadKind.QuestionWord && !cue.Inverted ? -1 : QuotedAs(c);
    }

    /// <summary>The cue of the one who is quoted by another, "…, a lawyer quoted Ada Dunn as saying"; the same where there is none.</summary>
    private readonly int QuotedAs(int c)
    {
        if (c + 1 >= mentions.Cues.Count || (mentions.Cues[c].Frames & SpeechFrames.Quote) == 0)
        {
            return c;
        }

        ref CueMention next = ref mentions.Cues[c + 1];
        return next.Form == CueForm.Participle && next.Subject.Length > 0 && next.Subject.First == mentions.Cues[c].Run.End && (_clauses.Preposition(next.Run.First - 1) & PrepositionForms.As) != 0 ? c + 1 : c;
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

    /// <summary>Gives the paragraphs that a quotation takes up, each left open, to the one who is named behind its last: "“A. ¶ “B,” she said".</summary>
    private void ContinueBack(int index)
    {
        int speech = mentions.Quotations[index].Speech, last = index;
        for (int q = index - 1; q >= 0 && mentions.Quotations[last].Has(QuotationFlags.Reopens); q--)
        {
            ref QuotationMention before = ref mentions.Quotations[q];
            if (before.Has(QuotationFlags.Nested))
            {
                continue;
            }

            int block = page.BlockOf(before.Open);
            if (before.Speech >= 0 || before.Cue >= 0 || !before.Has(QuotationFlags.Unclosed) || before.Open != page.Blocks[block].FirstToken
                || block != page.BlockOf(mentions.Quotations[last].Open) - 1 || page.Blocks[block].Article != page.Blocks[block + 1].Article)
            {
                return;
            }

            Continue(q, speech);
            last = q;
        }
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
            if (colon > first && colon - first <= 20 && !_clauses.HasVerb(first, colon) && !_tokens[first].Is(WordClass.Preposition)
                && (_tokens[first].Capitalised || _clauses.Covers(first, MentionKinds.Name))
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
        if (!IsAfterColon(quotation) && (opensBlock || (IsTitle(quotation) && _tokens[quotation.Close] is { IsWord: true, Capitalised: false, LineStart: false })))
        {
            return; // "“Death Commissions,” | set up by the mayor, chose": of whom the sentence tells
        }

        int sentence = page.SentenceOfToken[quotation.Open];
        if (!IsAfterColon(quotation))
        {
            if (page.Sentences[sentence].FirstToken != quotation.Open || sentence == 0)
            {
                // "“It is none,” that it “is led by …”": more of what was quoted before.
                if (QuotationBefore(index) is >= 0 and int more && mentions.Quotations[more] is { Speech: >= 0 } earlier
                    && page.SentenceOfToken[earlier.Close - 1] == sentence)
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
        if (QuotationBefore(index) is >= 0 and int last && mentions.Quotations[last] is { Speech: >= 0 } before
            && page.BlockOf(before.Open) == page.BlockOf(quotation.Open)
            && page.SentenceOfToken[before.Close - 1] >= sentence)
        {
            Continue(index, before.Speech);
            return;
        }

        // The last cue of that sentence, else its subject.
        for (int c = FirstCueFrom(quotation.Open) - 1; c >= 0 && mentions.Cues[c].Run.First >= first; c--)
        {
            ref CueMention cue = ref mentions.Cues[c];
            if (cue.Quotation < 0 && !cue.Relative && cue.Form is not (CueForm.Passive or CueForm.Noun)
                && (cue.Frames & (SpeechFrames.Weak | SpeechFrames.Belief | SpeechFrames.Heard)) == 0)
            {
                AddDirect(index, c, SpeechRule.QuoteBySubject);
                return;
            }
        }

        if (IsAfterColon(quotation) && IsAccusation(quotation.Open - 2))
        {
            AddDirect(index, default, SpeakerForm.None, SpeechRule.QuoteBySubject); // "Ada Dunn faces two charges: “…”": others say it of her
            return;
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

    /// <summary>The last quotation before one that stands within no other; -1 for none.</summary>
    private readonly int QuotationBefore(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && mentions.Quotations[index].Has(QuotationFlags.Nested));

        return index;
    }

    /// <summary>"Dunn’s answer was “…”", "a letter from Ada Dunn of 3 May: “…”": words that a noun of saying before the marks gives to who is named with it.</summary>
    private bool AddOfNoun(int index)
    {
        ref QuotationMention quotation = ref mentions.Quotations[index];
        int sentence = page.Sentences[page.SentenceOfToken[Math.Max(quotation.Open - 1, 0)]].FirstToken;
        int at = quotation.Open - 1, lowest = Math.Max(sentence, at - 20);
        bool colon = IsAfterColon(quotation);
        at -= colon ? 1 : 0;
        int block = page.BlockOf(quotation.Open);
        bool opens = colon && quotation.Open == page.Blocks[block].FirstToken; // the paragraph under "A statement from Ada Dunn:"
        if (at <= lowest || page.BlockOf(at) != block - (opens ? 1 : 0))
        {
            return false;
        }

        // "was", and with a colon one word more: "was simple:".
        int be = colon && (_clauses.Auxiliary(at) & AuxiliaryForms.Be) == 0 ? at - 1 : at;
        bool equals = be > lowest && _tokens[be].Is(WordClass.Auxiliary) && (_clauses.Auxiliary(be) & AuxiliaryForms.Be) != 0;
        for (int noun = equals ? be - 1 : at; noun >= lowest && (equals || colon); noun--)
        {
            ref readonly Token token = ref _tokens[noun];
            if (token.Kind is TokenKind.Colon or TokenKind.Semicolon or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
                || (equals && (token.Kind == TokenKind.Comma || _clauses.IsVerb(noun, lowest, be))))
            {
                return false;
            }

            SpeechNounFrames frames = token.Is(WordClass.SpeechNoun) ? _clauses.Noun(noun) : SpeechNounFrames.None;
            if ((frames & SpeechNounFrames.Words) == 0)
            {
                continue;
            }

            if (equals && ((frames & SpeechNounFrames.That) != 0 || !(colon || _clauses.HasVerb(quotation.Run.First, quotation.Run.End))))
            {
                return false; // "her claim was “a joke”": what others think of it
            }

            TokenRun holder = Holder(noun, equals ? be : at + 1, lowest, equals);
            if (holder.Length == 0)
            {
                return false;
            }

            AddDirect(index, holder, _clauses.IsPossessive(holder.First) ? SpeakerForm.Pronoun : SpeakerForm.Phrase, SpeechRule.QuoteBySubject);
            mentions.Speech[quotation.Speech].Cue = _clauses.Run(noun, noun + 1);
            return true;
        }

        return false;
    }

    /// <summary>Who is named with a noun of saying: "her answer", "Dunn’s first answer", "the answer of Ada Dunn", "a letter from Ada Dunn".</summary>
    private readonly TokenRun Holder(int noun, int end, int first, bool equals)
    {
        if (noun + 1 < end && _tokens[noun + 1].Is(WordClass.Preposition) && (_clauses.Preposition(noun + 1) & PrepositionForms.Source) != 0
            && _clauses.SkipNounPhrase(noun + 2, end) is var until && until > noun + 2 && IsNamePhrase(noun + 2, until))
        {
            return _clauses.Run(noun + 2, until);
        }

        int p = noun - 1;
        if (!equals || p < first)
        {
            return default;
        }

        p -= p > first && _tokens[p].IsWord && !_clauses.OpensPhrase(p) ? 1 : 0; // "her first answer"
        if (_clauses.IsPossessive(p))
        {
            return _clauses.Run(p, p + 1);
        }

        int name = _tokens[p].Kind == TokenKind.Possessive && p > first ? new SubjectFinder(page, mentions).PhraseBack(p, first) : p;
        return name < p && IsNamePhrase(name, p) ? _clauses.Run(name, p) : default;
    }

    /// <summary>Whether a noun is what somebody is accused of: "charges", "allegations".</summary>
    private readonly bool IsAccusation(int noun) => noun >= 0 && _tokens[noun].Is(WordClass.SpeechNoun) && (_clauses.Noun(noun) & SpeechNounFrames.Denied) != 0;

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
        speech.Act = rule == SpeechRule.Infinitive && (cue.Frames & SpeechFrames.Question) != 0 ? StatementAct.Demand : ActOf(cue.Frames); // "asked him to go"
    }

    private static StatementAct ActOf(SpeechFrames frames) => (frames & SpeechFrames.Demand) != 0 ? StatementAct.Demand
        : (frames & SpeechFrames.Question) != 0 ? StatementAct.Question
        : (frames & SpeechFrames.Denial) != 0 ? StatementAct.Denial
        : (frames & SpeechFrames.Judgement) != 0 ? StatementAct.Judgement
        : StatementAct.Assertion;

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
}
