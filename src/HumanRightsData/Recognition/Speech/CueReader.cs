using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Reads the cues of a page: finds in what range each stands, and what is its subject.</summary>
internal ref partial struct CueReader(Page page, Mentions mentions)
{
    private readonly Clauses _clauses = new(page, mentions);
    private readonly SubjectFinder _subjects = new(page, mentions);
    private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
    private int _nextQuotation;
    private Stack _open;
    private int _depth;

    /// <summary>The token of the next mark that opens or closes a quotation.</summary>
    private int _nextMark;

    /// <summary>The innermost open quotation, -1 for none, and the tokens within it, all where there is none.</summary>
    private int _quotation;
    private TokenRun _quoted;

    /// <summary>The token after the last quotation that ended in this sentence as a clause of its own does.</summary>
    private int _afterQuotation;

    /// <summary>The last cue that was negated or only possible.</summary>
    private int _notSaid = -1;

    /// <summary>The last cue whose clause "if" opens.</summary>
    private int _supposed = -1;

    [InlineArray(8)]
    private struct Stack
    {
        private int _first;
    }

    public void Read()
    {
        int count = _tokens.Length, block = -1;
        bool heading = false;
        ReadOnlySpan<int> sentenceOf = page.SentenceOfToken.Items;
        ReadOnlySpan<Sentence> sentences = page.Sentences.Items;
        TriggerWalk walk = new(mentions.Triggers, 0, count, Trigger.Cue);
        for (int i = 0; (i = walk.Next(i)) < count; i++)
        {
            ref readonly Sentence sentence = ref sentences[sentenceOf[i]];
            if (sentence.Block != block)
            {
                BlockRole role = page.Blocks[sentence.Block].Role;
                if (role is BlockRole.Furniture or BlockRole.Published or BlockRole.Byline || IsSecondTitle(sentence.Block))
                {
                    i = page.Blocks[sentence.Block].EndToken - 1;
                    continue;
                }

                block = sentence.Block;
                heading = role is BlockRole.Headline or BlockRole.Heading;
            }

            i += ReadCue(i, sentence, heading);
        }
    }

    /// <summary>Whether a block is the headline once more.</summary>
    private readonly bool IsSecondTitle(int b) => b > 0 && page.Blocks[b].Role == BlockRole.Headline && page.Blocks[b - 1].Role == BlockRole.Headline
        && ArticleFinder.WordsShared(page, page.Blocks[b].FirstToken, page.Blocks[b].EndToken, page.Blocks[b - 1].FirstToken, page.Blocks[b - 1].EndToken) >= 0;

    /// <summary>Reads the cue that may begin at a token; how many tokens of it follow the first.</summary>
    private int ReadCue(int i, in Sentence sentence, bool heading)
    {
        ref readonly Token token = ref _tokens[i];
        PhraseMatch match = page.Lexicon.Match(_tokens, i, CueRecogniser.Triggers);
        if (!match.Found || i + match.Length > sentence.EndToken || _clauses.Covers(i, MentionKinds.Name)
            || (token.Capitalised && i > sentence.FirstToken && !heading && _tokens[i - 1].IsWord))
        {
            return 0;
        }

        FindRange(i, sentence, out int first, out int end, out int quotation);
        if (i + match.Length > end || i < first)
        {
            return 0;
        }

        ref CueMention cue = ref mentions.Cues.Offer();
        cue.Run = _clauses.Run(i, i + match.Length);
        cue.First = first;
        cue.End = end;
        cue.Quotation = quotation;
        cue.Quote = cue.Statement = cue.SubjectOf = -1;
        cue.ClauseFirst = i;
        bool found = false;
        if ((match.Classes & WordClass.SpeechPhrase) != 0)
        {
            found = page.Lexicon.Value(match, WordClass.SpeechPhrase).Has(1) && ReadPhrase(ref cue);
        }
        else if ((match.Classes & WordClass.SpeechVerb) != 0)
        {
            cue.Frames = (SpeechFrames)page.Lexicon.Value(match, WordClass.SpeechVerb).Attributes;
            found = ReadVerb(ref cue);
        }

        if (!found && !(token.Is(WordClass.SpeechNoun) && ReadNoun(ref cue)))
        {
            return 0;
        }

        mentions.Cues.Keep();
        return match.Length - 1;
    }

    /// <summary>The tokens among which the clause of a cue lies, and the innermost quotation around it.</summary>
    private void FindRange(int i, in Sentence sentence, out int first, out int end, out int quotation)
    {
        if (i >= _nextMark)
        {
            PassMarks(i);
        }

        quotation = _quotation;
        first = Math.Max(sentence.FirstToken, _quoted.First);
        end = Math.Min(sentence.EndToken, _quoted.End);
        if (_afterQuotation > first && _afterQuotation <= i)
        {
            first = _afterQuotation;
        }
    }

    /// <summary>Opens and closes the quotations whose marks stand up to a token.</summary>
    private void PassMarks(int token)
    {
        PooledBuffer<QuotationMention> quotations = mentions.Quotations;
        while (_nextQuotation < quotations.Count && quotations[_nextQuotation].Open <= token)
        {
            CloseUntil(quotations[_nextQuotation].Open);
            if (_depth < 8)
            {
                _open[_depth++] = _nextQuotation;
            }

            _nextQuotation++;
        }

        CloseUntil(token);
        _nextMark = _nextQuotation < quotations.Count ? quotations[_nextQuotation].Open : int.MaxValue;
        _quotation = -1;
        _quoted = new TokenRun(0, int.MaxValue, default);
        if (_depth > 0)
        {
            _quotation = _open[_depth - 1];
            _quoted = quotations[_quotation].Run;
            _nextMark = Math.Min(_nextMark, quotations[_quotation].Close);
        }
    }

    private void CloseUntil(int token)
    {
        while (_depth > 0 && mentions.Quotations[_open[_depth - 1]].Close <= token)
        {
            ref QuotationMention closed = ref mentions.Quotations[_open[--_depth]];
            if (closed.Has(QuotationFlags.Utterance) && StandsAlone(closed) && !IsNamed(closed, token))
            {
                _afterQuotation = closed.Close;
                while (_tokens[_afterQuotation].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash && !_tokens[_afterQuotation].LineStart)
                {
                    _afterQuotation++;
                }
            }
        }
    }

    /// <summary>Whether a quotation is the name of a thing in the clause before a cue, with more of it behind: "of the “Girls of the Mill,” a group that left, the guards said".</summary>
    private readonly bool IsNamed(in QuotationMention closed, int cue)
    {
        TokenRun run = closed.Run;
        int last = run.End - 1 - (_tokens[run.End - 1].Kind == TokenKind.Comma ? 1 : 0);
        return run.Length is > 0 and <= 8 && closed.Open > 0 && _tokens[run.First].Capitalised && last > run.First && _tokens[last].Capitalised
            && (_tokens[closed.Open - 1].Is(WordClass.Determiner) || _tokens[closed.Open - 1].Kind == TokenKind.Possessive)
            && page.SentenceOfToken[closed.Open - 1] == page.SentenceOfToken[run.First] && NextComma(closed.Close, cue) > 0;
    }

    /// <summary>Whether a quotation is no part of the clause around it: no cue of its sentence stands before it, and nothing goes on after it.</summary>
    private readonly bool StandsAlone(in QuotationMention closed)
    {
        int sentence = page.SentenceOfToken[closed.Open];
        if (page.SentenceOfToken[closed.Close - 1] == sentence && mentions.Cues.Count > 0 && mentions.Cues[mentions.Cues.Count - 1] is var last
            && last.Run.First >= page.Sentences[sentence].FirstToken && last.Run.First < closed.Open)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[closed.Close];
        return _tokens[closed.Run.End - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Question or TokenKind.Exclamation
            || next.Kind is TokenKind.Comma or TokenKind.Dash
            || next.LineStart || page.SentenceOfToken[closed.Close] != page.SentenceOfToken[closed.Close - 1]
            || next.Is(WordClass.SpeechVerb | WordClass.Pronoun) || next.Capitalised;
    }

    /// <summary>"according to Ada Dunn": who follows. False where nobody does.</summary>
    private readonly bool ReadPhrase(ref CueMention cue)
    {
        int end = cue.Run.End;
        int until = _clauses.SkipNounPhrase(end, cue.End);
        if (until == end || (_clauses.HeadNoun(_clauses.Run(end, until)) is >= 0 and int measure
            && (_clauses.SpeakerNoun(measure) & SpeakerNounForms.Measure) != 0))
        {
            return false; // "dressed according to strict rules"
        }

        // Up to the comma, with an apposition: "according to Ada Dunn, a witness, …".
        int comma = NextComma(until, cue.End);
        bool told = comma > until && (_clauses.IsRelative(until) || _clauses.EndsIn(until, "ed") || _tokens[until].Is(WordClass.VerbForm))
            && _clauses.HasVerb(comma + 1, cue.End); // "according to prisoners who were held there, …"
        if (comma > 0 && (told || !_clauses.HasVerb(end, comma)))
        {
            until = comma;
            int second = NextComma(comma + 1, cue.End);
            bool named = comma + 1 < cue.End && (_tokens[comma + 1].Is(WordClass.Honorific)
                || _clauses.Covers(comma + 1, MentionKinds.Person | MentionKinds.Organisation))
                && MayBeNamed(_clauses.HeadNoun(_clauses.Run(end, until))); // not "according to the report, Ada Dunn, …"
            bool role = comma + 1 < cue.End && (_tokens[comma + 1].Is(WordClass.Determiner | WordClass.RoleNoun | WordClass.RoleModifier)
                || (_clauses.Preposition(comma + 1) & PrepositionForms.Example) != 0 // "according to groups, including the union, …"
                || _clauses.Joins(comma + 1)); // "according to the union, and its members, …"
            if (second > comma + 1 && (named || role) && !_clauses.HasVerb(comma + 1, second) && (named || _clauses.HasVerb(second + 1, cue.End)))
            {
                until = second;
            }
        }

        else if (NameBeforeClause(end, cue.End) is > 0 and int named)
        {
            until = named;
        }
        else if (comma == 0 && !_clauses.IsWithinClause(cue.Run.First, cue.First))
        {
            until = Complete(end, until, cue.End);
        }
        else if (comma == 0)
        {
            for (int i = end + 1; i < until; i++)
            {
                until = _clauses.EndsIn(i, "ed") && !_clauses.OpensPhrase(i - 1) ? i : until; // "was according to his lawyer | sentenced"
            }
        }

        cue.Form = CueForm.Phrase;
        cue.Frames = SpeechFrames.Clause;
        cue.Subject = _clauses.Run(end, until);
        cue.SubjectForm = until == end + 1 && (_clauses.IsSubjectPronoun(end) || (_clauses.Pronoun(end) & PronounForms.Object) != 0)
            ? SpeakerForm.Pronoun : SpeakerForm.Phrase;
        return true;
    }

    /// <summary>
    /// The token after a name behind which a clause begins without a comma, "according to Orre Watch | the two were beaten", or that at which a number
    /// begins it; 0 where none does.
    /// </summary>
    private readonly int NameBeforeClause(int first, int end)
    {
        if (NumberBehind(first, end) is > 0 and int number)
        {
            return number;
        }

        int at = first + (_tokens[first].Is(WordClass.Determiner) ? 1 : 0);
        int n = _clauses.FirstNameFrom(at);
        if (n >= mentions.Names.Count || mentions.Names[n].Run.First != at || mentions.Names[n].Kind == NameKind.Place)
        {
            return 0;
        }

        at = mentions.Names[n].Run.End;
        return at < end && (_tokens[at].Is(WordClass.Determiner) || _clauses.Covers(at, MentionKinds.Quantity) || _clauses.IsSubjectPronoun(at)) && _clauses.HasVerb(at, end) ? at : 0;
    }

    /// <summary>"according to several estimates | up to 3,000 were held", but not "according to a report on 30 men who were held".</summary>
    private readonly int NumberBehind(int first, int end)
    {
        for (int i = first + 1; i < Math.Min(end, first + 12) && (_tokens[i].IsWord || _clauses.Covers(i, MentionKinds.Quantity)); i++)
        {
            if (_clauses.Covers(i, MentionKinds.Quantity))
            {
                const WordClass Leads = WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Pronoun;
                bool opens = !_clauses.Covers(i - 1, MentionKinds.Quantity) && !_tokens[i - 1].Is(Leads);
                return opens && _clauses.HasVerb(i, end) ? i : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a name behind the comma may be that of what a noun phrase names: no text, and no name itself.</summary>
    private readonly bool MayBeNamed(int head) => head < 0
        || !(_clauses.Covers(head, MentionKinds.Name) || _clauses.IsDocument(head));

    /// <summary>The next comma of a clause, 0 where none is near.</summary>
    private readonly int NextComma(int first, int end) => _clauses.NextComma(first, Math.Min(end, first + 30));

    /// <summary>The "for" behind who is named at a token, with a post or a name between commas; 0 where none stands before a verb.</summary>
    private readonly int ForAfter(int first, int end)
    {
        end = Math.Min(end, first + 24);
        int name = _clauses.FirstNameFrom(first);
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!_clauses.Covers(i, MentionKinds.Name))
            {
                if ((_clauses.Preposition(i) & PrepositionForms.For) != 0)
                {
                    bool named = name < mentions.Names.Count && mentions.Names[name].Run.First < i && mentions.Names[name].Kind != NameKind.Place;
                    return named && i > first ? i : 0;
                }

                if (!(token.IsWord || _clauses.IsComma(i) || token.Kind is TokenKind.Possessive or TokenKind.Hyphen) || _clauses.IsVerb(i, first, end))
                {
                    return 0;
                }
            }
        }

        return 0;
    }

    /// <summary>"the minister’s call for", "her claim that", "in her view,". False where it is none.</summary>
    private readonly bool ReadNoun(ref CueMention cue)
    {
        int i = cue.Run.First;
        SpeechNounFrames frames = (SpeechNounFrames)page.Lexicon.Value(_tokens[i], WordClass.SpeechNoun).Attributes;
        int holder = HolderBehind(i + 1, cue.End, frames, out int next);
        if (next >= cue.End)
        {
            return false;
        }

        bool forWhat = (frames & SpeechNounFrames.For) != 0 && (_clauses.Preposition(next) & PrepositionForms.For) != 0;
        bool that = (frames & SpeechNounFrames.That) != 0 && (_clauses.Conjunction(next) & ConjunctionForms.That) != 0;
        bool view = (frames & SpeechNounFrames.View) != 0 && _tokens[next].Kind == TokenKind.Comma;
        int p = BeforeNoun(i, cue.First);
        if (!(forWhat || that || view) || p < cue.First)
        {
            return false;
        }

        CueSubject subject;
        if (holder >= 0)
        {
            subject = CueSubject.From(_clauses.Run(holder, next), SpeakerForm.Phrase);
        }
        else if (!HasHolderBefore(cue, ref p, out subject) && !(that && HasNoHolder(cue, p, next, frames, out subject)))
        {
            return false;
        }

        cue.Holder = holder < 0 ? 0 : forWhat ? next + 1 : next;
        if (view && !(p > 0 && _tokens[p - 1].Is(WordClass.Preposition)))
        {
            return false;
        }

        cue.Form = CueForm.Noun;
        cue.Relative = !view;
        cue.Subordinate = !view && OpensSentence(cue.First, i); // "Despite claims that …, she"
        cue.Run = forWhat && holder < 0 ? _clauses.Run(i, next + 1) : cue.Run;
        cue.ClauseFirst = view ? p - 1 : p;
        cue.Frames = (forWhat ? SpeechFrames.Thing : SpeechFrames.That)
            | ((frames & SpeechNounFrames.Demand) != 0 ? SpeechFrames.Demand : (frames & SpeechNounFrames.Denial) != 0 ? SpeechFrames.Denial
                : (frames & SpeechNounFrames.Judgement) != 0 ? SpeechFrames.Judgement : SpeechFrames.None);
        cue.Subject = subject.Run;
        cue.SubjectForm = subject.Form;
        return true;
    }

    /// <summary>Where whose words they are begins behind a noun, -1 where nobody is named there; what is said goes on at <paramref name="next"/>.</summary>
    private readonly int HolderBehind(int behind, int end, SpeechNounFrames frames, out int next)
    {
        int holder = -1;
        next = behind;
        if (next >= end)
        {
            return holder;
        }

        // "the claim of the guard that"
        if ((_clauses.Preposition(next) & PrepositionForms.Of) != 0 && (frames & SpeechNounFrames.That) != 0)
        {
            int until = _clauses.SkipNounPhrase(next + 1, end);
            if (until > next + 1 && until < end && (_clauses.Conjunction(until) & ConjunctionForms.That) != 0)
            {
                holder = next + 1;
                next = until;
            }
        }

        // "the appeal by the mayor for", "the call of the president, Ada Dunn, for"
        if ((frames & SpeechNounFrames.For) != 0 && (_clauses.Preposition(next) & (PrepositionForms.By | PrepositionForms.Genitive)) != 0
            && ForAfter(next + 1, end) is > 0 and int what)
        {
            holder = next + 1;
            next = what;
        }

        return holder;
    }

    /// <summary>The word before a noun and what describes it, or one before the clause.</summary>
    private readonly int BeforeNoun(int noun, int first)
    {
        int p = noun - 1;
        while (p > first && p > noun - 3 && _tokens[p].IsWord
            && !_tokens[p].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary))
        {
            p--;
        }

        return p;
    }

    /// <summary>"her | claim that", "the minister’s | call for": <paramref name="p"/> is the word before the noun, then where the holder begins.</summary>
    private readonly bool HasHolderBefore(in CueMention cue, ref int p, out CueSubject subject)
    {
        if (_clauses.IsPossessive(p))
        {
            subject = CueSubject.From(_clauses.Run(p, p + 1), SpeakerForm.Pronoun);
            return true;
        }

        if (_tokens[p].Kind == TokenKind.Possessive && !(_clauses.Covers(p - 1, MentionKinds.Date) || _tokens[p - 1].Is(WordClass.Weekday))
            && _subjects.PhraseBack(p, cue.First) is var first && first < p)
        {
            subject = CueSubject.From(_clauses.Run(first, p), SpeakerForm.Phrase);
            p = first;
            return true;
        }

        subject = CueSubject.None;
        return false;
    }

    /// <summary>What is said by the sentence's subject, or by nobody who is named.</summary>
    private readonly bool HasNoHolder(in CueMention cue, int p, int that, SpeechNounFrames frames, out CueSubject subject)
    {
        if (_tokens[p].Is(WordClass.Determiner) && p > cue.First && _tokens[p - 1].Is(WordClass.Preposition))
        {
            subject = _subjects.OfSentence(cue); // "ended her speech with the hope that"
            return true;
        }

        subject = CueSubject.None; // "there were allegations that": nobody is said to have made them
        return (frames & SpeechNounFrames.Denied) != 0 && cue.Quotation < 0 && that + 1 < cue.End
            && !_tokens[that + 1].Is(WordClass.Auxiliary | WordClass.VerbForm | WordClass.SpeechVerb);
    }
}
