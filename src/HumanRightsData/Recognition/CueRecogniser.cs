using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Finds the words of saying and whose they are: verbs with their subjects, "according to", nouns with a holder.</summary>
internal static class CueRecogniser
{
    /// <summary>Words that a cue can begin with.</summary>
    public const WordClass Triggers = WordClass.SpeechVerb | WordClass.SpeechPhrase | WordClass.SpeechNoun;

    /// <summary>Words before which a noun phrase may begin anew.</summary>
    private const WordClass PhraseBreaks = WordClass.Conjunction | WordClass.Pronoun | WordClass.QuestionWord;

    public static void Recognise(Page page, Mentions mentions) => new Reader(page, mentions).Read();

    /// <summary>The words of a verb beside its cue, read from right to left: "has not been".</summary>
    private struct VerbGroup
    {
        /// <summary>The first token of the group: an auxiliary, an adverb or the cue.</summary>
        public int First;
        public AuxiliaryForms Forms;
        public bool Negated;
        public bool To;
    }

    private struct Subject
    {
        public TokenRun Run;
        public SpeakerForm Form;
        public bool Relative;
        public bool Rejected;

        /// <summary>The cue whose subject it is; -1 where it has its own.</summary>
        public int Of;

        /// <summary>The relative pronoun that stands for it; 0 where none does.</summary>
        public int Pronoun;
    }

    private ref struct Reader(Page page, Mentions mentions)
    {
        private readonly Clauses _clauses = new(page, mentions);
        private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
        private int _nextQuotation;
        private Stack _open;
        private int _depth;

        /// <summary>The token after the last quotation that ended in this sentence as a clause of its own does.</summary>
        private int _afterQuotation;

        /// <summary>The last cue that was negated or only possible.</summary>
        private int _notSaid = -1;

        [InlineArray(8)]
        private struct Stack
        {
            private int _first;
        }

        public void Read()
        {
            int count = page.Tokens.Count, block = -1;
            bool heading = false;
            for (int i = 0; (i = mentions.Triggers.Next(i, count, Trigger.Cue)) < count; i++)
            {
                ref readonly Sentence sentence = ref page.Sentences[page.SentenceOfToken[i]];
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
            && page.Text.AsSpan(page.Blocks[b - 1].Start, page.Blocks[b - 1].End - page.Blocks[b - 1].Start).StartsWith(page.Text.AsSpan(page.Blocks[b].Start, page.Blocks[b].End - page.Blocks[b].Start));

        /// <summary>Reads the cue that may begin at a token; how many tokens of it follow the first.</summary>
        private int ReadCue(int i, in Sentence sentence, bool heading)
        {
            ref readonly Token token = ref _tokens[i];
            PhraseMatch match = page.Lexicon.Match(_tokens, i, Triggers);
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

            int before = mentions.Cues.Count;
            CueMention cue = new()
            {
                Run = _clauses.Run(i, i + match.Length),
                First = first,
                End = end,
                Quotation = quotation,
                Quote = -1,
                Statement = -1,
                SubjectOf = -1,
                ClauseFirst = i,
            };
            if ((match.Classes & WordClass.SpeechPhrase) != 0)
            {
                if (page.Lexicon.Value(match.Id, WordClass.SpeechPhrase).Has(1))
                {
                    AddPhrase(ref cue);
                }
            }
            else if ((match.Classes & WordClass.SpeechVerb) != 0)
            {
                cue.Frames = (SpeechFrames)page.Lexicon.Value(match.Id, WordClass.SpeechVerb).Attributes;
                AddVerb(ref cue);
            }

            if (mentions.Cues.Count == before && token.Is(WordClass.SpeechNoun))
            {
                AddNoun(ref cue);
            }

            return mentions.Cues.Count > before ? match.Length - 1 : 0;
        }

        /// <summary>The tokens among which the clause of a cue lies, and the innermost quotation around it.</summary>
        private void FindRange(int i, in Sentence sentence, out int first, out int end, out int quotation)
        {
            PooledBuffer<QuotationMention> quotations = mentions.Quotations;
            while (_nextQuotation < quotations.Count && quotations[_nextQuotation].Open <= i)
            {
                CloseUntil(quotations[_nextQuotation].Open);
                if (_depth < 8)
                {
                    _open[_depth++] = _nextQuotation;
                }

                _nextQuotation++;
            }

            CloseUntil(i);
            quotation = _depth > 0 ? _open[_depth - 1] : -1;
            first = sentence.FirstToken;
            end = sentence.EndToken;
            if (quotation >= 0)
            {
                first = Math.Max(first, quotations[quotation].Run.First);
                end = Math.Min(end, quotations[quotation].Run.End);
            }

            if (_afterQuotation > first && _afterQuotation <= i)
            {
                first = _afterQuotation;
            }
        }

        private void CloseUntil(int token)
        {
            while (_depth > 0 && mentions.Quotations[_open[_depth - 1]].Close <= token)
            {
                ref QuotationMention closed = ref mentions.Quotations[_open[--_depth]];
                if (closed.Has(QuotationFlags.Utterance) && StandsAlone(closed))
                {
                    _afterQuotation = closed.Close;
                    while (_tokens[_afterQuotation].Kind is TokenKind.Comma or TokenKind.Stop && !_tokens[_afterQuotation].LineStart)
                    {
                        _afterQuotation++;
                    }
                }
            }
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
            return _tokens[closed.Run.End - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Question or TokenKind.Exclamation || next.Kind is TokenKind.Comma or TokenKind.Dash
                || next.LineStart || page.SentenceOfToken[closed.Close] != page.SentenceOfToken[closed.Close - 1] || next.Is(WordClass.SpeechVerb | WordClass.Pronoun) || next.Capitalised;
        }

        private void AddPhrase(ref CueMention cue)
        {
            int end = cue.Run.End;
            int until = _clauses.SkipNounPhrase(end, cue.End);
            if (until == end)
            {
                return;
            }

            // Up to the comma, with an apposition: "according to Ada Dunn, a witness, …".
            int comma = NextComma(until, cue.End);
            if (comma > 0 && !_clauses.HasVerb(end, comma))
            {
                until = comma;
                int second = NextComma(comma + 1, cue.End);
                bool named = comma + 1 < cue.End && (_tokens[comma + 1].Is(WordClass.Honorific) || _clauses.Covers(comma + 1, MentionKinds.Person | MentionKinds.Organisation));
                bool role = comma + 1 < cue.End && _tokens[comma + 1].Is(WordClass.Determiner | WordClass.RoleNoun | WordClass.RoleModifier);
                if (second > comma + 1 && (named || role) && !_clauses.HasVerb(comma + 1, second) && (named || _clauses.HasVerb(second + 1, cue.End)))
                {
                    until = second;
                }
            }

            else if (comma == 0)
            {
                until = Complete(end, until, cue.End);
            }

            cue.Form = CueForm.Phrase;
            cue.Frames = SpeechFrames.Clause;
            cue.Subject = _clauses.Run(end, until);
            cue.SubjectForm = _clauses.IsSubjectPronoun(end) ? SpeakerForm.Pronoun : SpeakerForm.Phrase;
            mentions.Cues.Add(cue);
        }

        /// <summary>The next comma of a clause, 0 where none is near.</summary>
        private readonly int NextComma(int first, int end)
        {
            end = Math.Min(end, first + 30);
            for (int i = first; i < end; i++)
            {
                i = _clauses.SkipInset(i, end);
                if (i < end && _clauses.IsComma(i))
                {
                    return i;
                }
            }

            return 0;
        }

        /// <summary>"the minister’s call for", "her claim that", "in her view,".</summary>
        private void AddNoun(ref CueMention cue)
        {
            int i = cue.Run.First;
            SpeechNounFrames frames = (SpeechNounFrames)page.Lexicon.Value(_tokens[i], WordClass.SpeechNoun).Attributes;
            int next = i + 1;
            if (next >= cue.End)
            {
                return;
            }

            // "the claim of the guard that"
            int holder = -1;
            if ((_clauses.Preposition(next) & PrepositionForms.Of) != 0 && (frames & SpeechNounFrames.That) != 0)
            {
                int until = _clauses.SkipNounPhrase(next + 1, cue.End);
                if (until > next + 1 && until < cue.End && (_clauses.Conjunction(until) & ConjunctionForms.That) != 0)
                {
                    holder = next + 1;
                    next = until;
                }
            }

            bool forWhat = (frames & SpeechNounFrames.For) != 0 && (_clauses.Preposition(next) & PrepositionForms.For) != 0;
            bool that = (frames & SpeechNounFrames.That) != 0 && (_clauses.Conjunction(next) & ConjunctionForms.That) != 0;
            bool view = (frames & SpeechNounFrames.View) != 0 && _tokens[next].Kind == TokenKind.Comma;
            if (!forWhat && !that && !view)
            {
                return;
            }

            int p = i - 1;
            while (p > cue.First && p > i - 3 && _tokens[p].IsWord && !_tokens[p].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary))
            {
                p--;
            }

            if (p < cue.First)
            {
                return;
            }

            Subject subject;
            if (holder >= 0)
            {
                subject = new Subject { Run = _clauses.Run(holder, next), Form = SpeakerForm.Phrase, Of = -1 };
            }
            else if (_clauses.IsPossessive(p))
            {
                subject = new Subject { Run = _clauses.Run(p, p + 1), Form = SpeakerForm.Pronoun, Of = -1 };
            }
            else if (_tokens[p].Kind == TokenKind.Possessive && PhraseBack(p, cue.First) is var first && first < p)
            {
                subject = new Subject { Run = _clauses.Run(first, p), Form = SpeakerForm.Phrase, Of = -1 };
                p = first;
            }
            else if (that && _tokens[p].Is(WordClass.Determiner) && p > cue.First && _tokens[p - 1].Is(WordClass.Preposition))
            {
                subject = MainSubject(cue); // "ended her speech with the hope that"
            }
            else
            {
                return;
            }

            cue.Holder = holder >= 0 ? next : 0;
            if (view && !(p > 0 && _tokens[p - 1].Is(WordClass.Preposition)))
            {
                return;
            }

            cue.Form = CueForm.Noun;
            cue.Relative = !view;
            cue.Run = forWhat ? _clauses.Run(i, next + 1) : cue.Run;
            cue.ClauseFirst = view ? p - 1 : p;
            cue.Frames = (forWhat ? SpeechFrames.Thing : SpeechFrames.That)
                | ((frames & SpeechNounFrames.Demand) != 0 ? SpeechFrames.Demand : (frames & SpeechNounFrames.Denial) != 0 ? SpeechFrames.Denial
                    : (frames & SpeechNounFrames.Judgement) != 0 ? SpeechFrames.Judgement : SpeechFrames.None);
            cue.Subject = subject.Run;
            cue.SubjectForm = subject.Form;
            mentions.Cues.Add(cue);
        }

        private void AddVerb(ref CueMention cue)
        {
            int i = cue.Run.First;
            VerbGroup group = ReadGroup(i, cue.First);
            bool be = (group.Forms & AuxiliaryForms.Be) != 0;
            bool have = (group.Forms & AuxiliaryForms.Have) != 0;
            if (group.Negated || (group.Forms & AuxiliaryForms.Modal) != 0)
            {
                _notSaid = i;
                return;
            }

            if (_notSaid >= cue.First && group.First > cue.First && (_clauses.Conjunction(group.First - 1) & ConjunctionForms.Or) != 0 && (mentions.Cues.Count == 0 || mentions.Cues[mentions.Cues.Count - 1].Run.First < _notSaid))
            {
                return; // "never acknowledged or admitted"
            }

            cue.ClauseFirst = group.First;
            Subject subject;
            if (group.To)
            {
                int opener = (cue.Frames & SpeechFrames.Base) == 0 ? -1 : LedIn(group.First, cue.First);
                if (opener < 0)
                {
                    return;
                }

                cue.Form = CueForm.Infinitive;
                subject = opener > cue.First ? FindSubject(ReadGroup(opener, cue.First).First, cue.First) : default;
                if (subject.Run.Length == 0 || subject.Rejected)
                {
                    subject = MainSubject(cue);
                }
            }
            else if ((cue.Frames & SpeechFrames.Ing) != 0 && !be)
            {
                cue.Form = CueForm.Participle;
                subject = ParticipleSubject(cue, group.First);
            }
            else if ((cue.Frames & SpeechFrames.Ing) != 0)
            {
                subject = FindSubject(group.First, cue.First);
            }
            else if ((cue.Frames & SpeechFrames.Past) != 0 && be && !(have && _tokens[i - 1].Kind == TokenKind.Possessive))
            {
                cue.Form = CueForm.Passive;
                subject = new Subject { Of = -1 };
                Subject patient = FindSubject(group.First, cue.First);
                cue.ClauseFirst = patient.Run.Length > 0 ? patient.Run.First : group.First;
            }
            else if ((cue.Frames & SpeechFrames.Past) != 0 && group.First == i && i == cue.First && (cue.Frames & SpeechFrames.Question) != 0 && i != _afterQuotation)
            {
                cue.Form = CueForm.Passive; // "Asked whether …, she said"
                subject = new Subject { Of = -1 };
            }
            else
            {
                if ((cue.Frames & SpeechFrames.Past) == 0 && group.Forms == AuxiliaryForms.None && group.First > cue.First && _clauses.OpensPhrase(group.First - 1)
                    && !_clauses.IsRelative(group.First - 1))
                {
                    return; // "the demands", "their report"
                }

                subject = FindSubject(group.First, cue.First);
                if (IsInverted(cue, group, subject))
                {
                    AddInverted(ref cue);
                    return;
                }

                if (subject.Rejected || !Agrees(cue, group, subject))
                {
                    return;
                }
            }

            if (subject.Rejected)
            {
                return;
            }

            if ((cue.Frames & SpeechFrames.Heard) != 0)
            {
                int head = subject.Run.Length > 0 ? _clauses.HeadNoun(subject.Run) : -1;
                if (head < 0 || !_tokens[head].Is(WordClass.SpeakerNoun | WordClass.Narration))
                {
                    return;
                }

                cue.ClauseFirst = subject.Run.First;
                mentions.Cues.Add(cue);
                return;
            }

            cue.Subject = subject.Run;
            cue.SubjectForm = subject.Form;
            cue.SubjectOf = subject.Of;
            cue.Relative = subject.Relative;
            cue.Pronoun = subject.Pronoun;
            if (subject.Run.Length > 0 && subject.Of < 0 && !subject.Relative && cue.Form == CueForm.Finite)
            {
                cue.ClauseFirst = subject.Run.First;
                int before = subject.Run.First - 1;
                cue.Subordinate = before >= cue.First && before <= cue.First + 2 && (_clauses.Conjunction(before) & (ConjunctionForms.Subordinate | ConjunctionForms.As)) != 0;
            }

            cue.Subordinate |= cue.Form == CueForm.Passive && i == cue.First;

            mentions.Cues.Add(cue);
        }

        /// <summary>Whether a form goes with its subject, so that a noun ("claims of") is not taken for a verb.</summary>
        private readonly bool Agrees(in CueMention cue, in VerbGroup group, in Subject subject)
        {
            if ((cue.Frames & SpeechFrames.Past) != 0)
            {
                // "the public and repeated admissions": an adjective.
                if (group.Forms == AuxiliaryForms.None && subject.Form != SpeakerForm.Pronoun && group.First > cue.First && _clauses.Joins(group.First - 1)
                    && (cue.Frames & (SpeechFrames.Clause | SpeechFrames.Thing | SpeechFrames.Name | SpeechFrames.To | SpeechFrames.Light)) == 0
                    && cue.Run.End < cue.End && _tokens[cue.Run.End].IsWord && !_tokens[cue.Run.End].Is(WordClass.Preposition) && !Brings(cue))
                {
                    return false;
                }

                // "people accused of …", "described as": a participle, not what they said.
                bool isObject = subject.Run.First > cue.First && subject.Run.Length > 0 && _clauses.IsRelative(subject.Run.First - 1);
                if (!isObject && group.Forms == AuxiliaryForms.None && subject.Form == SpeakerForm.Phrase && (cue.Frames & (SpeechFrames.Thing | SpeechFrames.Name)) != 0
                    && cue.Run.End < cue.End && cue.Run.Length == 1 && (_clauses.Preposition(cue.Run.End) & (PrepositionForms.Of | PrepositionForms.By | PrepositionForms.As | PrepositionForms.For | PrepositionForms.To)) != 0
                    && (cue.Frames & SpeechFrames.Clause) == 0)
                {
                    return false;
                }

                return true;
            }

            if (group.Forms != AuxiliaryForms.None)
            {
                return true;
            }

            if (subject.Form == SpeakerForm.None)
            {
                // A headline without a subject: "Call for …".
                return cue.Run.First == cue.First && (cue.Frames & SpeechFrames.Demand) != 0 && cue.Run.Length > 1 && cue.Quotation < 0;
            }

            if (subject.Form == SpeakerForm.Same || subject.Relative)
            {
                return true;
            }

            int last = subject.Run.End - 1;
            if (_tokens[last].IsNumber && !_clauses.Covers(last, MentionKinds.Name))
            {
                return false; // "60 requests"
            }

            bool pronoun = (_clauses.Pronoun(last) & (PronounForms.They | PronounForms.First)) != 0;
            int head = _clauses.HeadNoun(subject.Run);
            bool named = head >= 0 && _clauses.Covers(head, MentionKinds.Name);
            bool plural = head >= 0 && !named && _clauses.IsPlural(head);
            if ((cue.Frames & SpeechFrames.Base) != 0)
            {
                return plural || pronoun || (HasJoin(subject.Run.First, subject.Run.End) && (_clauses.Covers(last, MentionKinds.Name) || _tokens[last].Capitalised));
            }

            // "the member states", "their struggle continues": a noun, or no speaker.
            return !pronoun && (!plural || _tokens[head].Capitalised) && ((cue.Frames & SpeechFrames.Noun) == 0 || named || _clauses.IsSubjectPronoun(last) || Brings(cue)
                || (head >= 0 && (_tokens[head].Capitalised || _tokens[head].Is(WordClass.SpeakerNoun))));
        }

        /// <summary>Whether a clause, a colon or marks follow a cue at once.</summary>
        private readonly bool Brings(in CueMention cue)
        {
            int next = _clauses.SkipAdverbs(cue.Run.End, cue.End);
            return next < cue.End && ((_clauses.Conjunction(next) & ConjunctionForms.That) != 0 || _tokens[next].Kind == TokenKind.Colon || _clauses.QuotationAt(next) >= 0
                || (_tokens[next].Kind == TokenKind.Comma && next + 1 < cue.End && _clauses.QuotationAt(next + 1) >= 0)
                || (_tokens[next].Is(WordClass.QuestionWord) && !_clauses.IsRelative(next)));
        }

        private readonly bool HasJoin(int first, int end)
        {
            for (int i = first; i < end; i++)
            {
                if (_clauses.Joins(i))
                {
                    return true;
                }
            }

            return false;
        }

        private readonly VerbGroup ReadGroup(int cue, int first)
        {
            VerbGroup group = new() { First = cue };
            if (cue <= first || _clauses.EndsBeforeVerb(cue - 1))
            {
                return group;
            }

            ReadOnlySpan<Token> tokens = _tokens;
            int p = cue - 1;
            while (p >= first)
            {
                ref readonly Token token = ref tokens[p];
                if (token.Is(WordClass.Negation))
                {
                    group.Negated = true;
                    p--;
                }
                else if ((token.Is(WordClass.Auxiliary) || token.Kind == TokenKind.Possessive) && _clauses.Auxiliary(p) is var forms && forms != AuxiliaryForms.None)
                {
                    group.Forms |= forms;
                    group.Negated |= (forms & AuxiliaryForms.Not) != 0;
                    p--;
                }
                else if ((_clauses.Preposition(token) & PrepositionForms.To) != 0)
                {
                    group.To = true;
                    p--;
                    break;
                }
                else if (_clauses.SkipAdverbBack(p, first) is var back && back < p)
                {
                    p = back;
                }
                else if (_clauses.Covers(p, MentionKinds.Date) && _clauses.SkipDateBack(p, first) is var dated && dated >= first && dated < p)
                {
                    p = dated; // "which in March reported"
                }
                else
                {
                    break;
                }
            }

            group.First = p + 1;
            return group;
        }

        /// <summary>Where the words begin that make an infinitive a speech, "went on to argue"; -1 where there are none.</summary>
        private readonly int LedIn(int to, int first)
        {
            for (int length = 2; length <= 6 && to + 1 - length >= first; length++)
            {
                int at = to + 1 - length;
                if (page.Lexicon.Match(_tokens, at, WordClass.SpeechPhrase) is { Found: true } match && match.Length == length
                    && page.Lexicon.Value(match.Id, WordClass.SpeechPhrase).Has(2))
                {
                    return at;
                }
            }

            return -1;
        }

        /// <summary>Whether the subject follows: "“…,” said the minister", "…, says the report".</summary>
        private readonly bool IsInverted(in CueMention cue, in VerbGroup group, in Subject subject)
        {
            int i = cue.Run.First, next = cue.Run.End;
            if (group.Forms != AuxiliaryForms.None || group.First != i || next >= cue.End || (cue.Frames & (SpeechFrames.Clause | SpeechFrames.That | SpeechFrames.Quote)) == 0)
            {
                return false;
            }

            bool follows = i == cue.First ? i > 0 && _tokens[i - 1].Kind is not TokenKind.Stop && i == _afterQuotation
                : subject.Run.Length == 0 && _tokens[i - 1].Kind == TokenKind.Comma;
            if (!follows)
            {
                return false;
            }

            ref readonly Token token = ref _tokens[next];
            if (!token.IsWord || !(token.Capitalised || token.Is(WordClass.Determiner) || _clauses.Covers(next, MentionKinds.Name))
                || _clauses.IsSubjectPronoun(token) || !_clauses.BeginsNoun(next))
            {
                return false;
            }

            int phrase = _clauses.SkipNounPhrase(next, cue.End);
            return !(phrase < cue.End && _clauses.IsVerb(phrase, next, cue.End)); // "…, said the ministry had known": what was said
        }

        /// <summary>Where a noun phrase ends that is followed by prepositions up to the end of its part: "a spokesman for the ministry". What says when is left out.</summary>
        private readonly int Complete(int first, int end, int limit)
        {
            int at = end;
            while (at < limit && at < first + 40)
            {
                ref readonly Token token = ref _tokens[at];
                if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
                    || token.Is(WordClass.Conjunction) || token.Is(WordClass.Weekday) || _clauses.Covers(at, MentionKinds.Date) || _clauses.IsVerb(at, first, limit)
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

            return _tokens[at].Kind is TokenKind.Comma or TokenKind.Stop || last < at ? last : end;
        }

        private readonly void AddInverted(ref CueMention cue)
        {
            int first = cue.Run.End;
            int end = _clauses.SkipNounPhrase(first, cue.End);
            if (end == first)
            {
                return;
            }

            end = Complete(first, end, cue.End);

            // An apposition: "said Ada Dunn, director of the centre".
            if (end < cue.End && _tokens[end].Kind == TokenKind.Comma)
            {
                int after = end + 1;
                int last = after;
                while (last < cue.End && _tokens[last].Kind is not (TokenKind.Stop or TokenKind.Comma or TokenKind.Colon) && _clauses.QuotationAt(last) < 0)
                {
                    last++;
                }

                if (last > after && !_clauses.HasVerb(after, last) && !_clauses.Joins(after) && !_clauses.IsAdverbial(after))
                {
                    end = last;
                }
            }

            cue.Inverted = true;
            cue.Subject = _clauses.Run(first, end);
            cue.SubjectForm = SpeakerForm.Phrase;
            mentions.Cues.Add(cue);
        }

        /// <summary>Who speaks in ", saying", "by stating", "calling for".</summary>
        private readonly Subject ParticipleSubject(in CueMention cue, int group)
        {
            int p = group - 1;
            if (p < cue.First)
            {
                return MainSubject(cue);
            }

            ref readonly Token before = ref _tokens[p];
            if (before.Kind == TokenKind.Comma || before.Is(WordClass.Conjunction) || (_clauses.Preposition(p) & (PrepositionForms.By | PrepositionForms.For)) != 0)
            {
                return MainSubject(cue);
            }

            if (!before.IsWord && before.Kind != TokenKind.CloseBracket)
            {
                return new Subject { Rejected = true };
            }

            if (_clauses.OpensPhrase(p) || before.Is(WordClass.Pronoun) || (cue.Frames & (SpeechFrames.Thing | SpeechFrames.To | SpeechFrames.That | SpeechFrames.Clause)) == 0)
            {
                return new Subject { Rejected = true };
            }

            // "resolutions condemning impunity": what stands before says it.
            int first = PhraseBack(group, cue.First);
            return first < group
                ? new Subject { Run = _clauses.Run(first, group), Form = SpeakerForm.Phrase, Relative = true, Of = -1 }
                : new Subject { Rejected = true };
        }

        /// <summary>The first token of the person's name nearest before a token, within one comma of it; -1 for none.</summary>
        private readonly int PersonBack(int end, int first)
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
        private readonly int PhraseBack(int end, int first)
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

                if (_clauses.Covers(i, MentionKinds.Name) || token.IsNumber || token.Kind is TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Hash or TokenKind.Slash)
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

                if (token.Is(WordClass.Pronoun) || _clauses.IsVerb(i, first, end))
                {
                    break;
                }

                p = noun = i;
            }

            return noun;
        }

        /// <summary>The subject of the sentence in which a participle or an infinitive hangs.</summary>
        private readonly Subject MainSubject(in CueMention cue)
        {
            for (int c = mentions.Cues.Count - 1; c >= 0 && mentions.Cues[c].Run.First >= cue.First; c--)
            {
                ref CueMention earlier = ref mentions.Cues[c];
                if (earlier.Quotation == cue.Quotation && !earlier.Relative && earlier.Form is CueForm.Finite or CueForm.Participle or CueForm.Infinitive && earlier.Subject.Length > 0)
                {
                    return new Subject { Run = earlier.Subject, Form = earlier.SubjectForm, Of = c };
                }
            }

            int first = _clauses.SkipAdverbial(cue.First, cue.End);
            if (first > cue.Run.First)
            {
                // "Calling it a crime, she …": the subject follows.
                int until = _clauses.SkipNounPhrase(first, cue.End);
                return until > first
                    ? new Subject { Run = _clauses.Run(first, until), Form = _clauses.IsSubjectPronoun(first) ? SpeakerForm.Pronoun : SpeakerForm.Phrase, Of = -1 }
                    : new Subject { Of = -1 };
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

                    VerbGroup group = ReadGroup(i, first);
                    Subject subject = FindSubject(group.First, first);
                    return subject.Rejected ? new Subject { Of = -1 } : subject with { Relative = false };
                }
            }

            return new Subject { Of = -1 };
        }

        /// <summary>The subject of a verb whose group begins at a token.</summary>
        private readonly Subject FindSubject(int end, int first)
        {
            Subject none = new() { Of = -1 };
            int last = end - 1;
            if (last < first)
            {
                return none;
            }

            ref readonly Token before = ref _tokens[last];
            ConjunctionForms conjunction = _clauses.Conjunction(before);
            if (_clauses.IsRelative(before) || ((conjunction & ConjunctionForms.That) != 0 && last > first))
            {
                int antecedent = last;
                if (antecedent > first && _tokens[antecedent - 1].Kind == TokenKind.Comma)
                {
                    antecedent--;
                }

                int start = PhraseBack(antecedent, first);
                if (antecedent < last && PersonBack(antecedent, first) is >= 0 and int person && start > person)
                {
                    start = person; // "Dr Ada Dunn, of the miners’ union, who warned"
                }

                return start < antecedent
                    ? new Subject { Run = _clauses.Run(start, antecedent), Form = SpeakerForm.Phrase, Relative = true, Pronoun = last, Of = -1 }
                    : new Subject { Relative = true, Of = -1 };
            }

            if ((conjunction & ConjunctionForms.Joins) != 0 || (before.Kind == TokenKind.Comma && last > first && _clauses.Joins(last - 1)))
            {
                return SameSubject(last, first);
            }

            if (_clauses.IsSubjectPronoun(before))
            {
                return new Subject { Run = _clauses.Run(last, end), Form = SpeakerForm.Pronoun, Of = -1 };
            }

            if (before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || _clauses.IsPossessive(before))
            {
                return _clauses.Covers(last, MentionKinds.Name) ? FindPhrase(end, first) : new Subject { Rejected = true };
            }

            return FindPhrase(end, first);
        }

        /// <summary>The subject of a verb that is joined to another: "… and said".</summary>
        private readonly Subject SameSubject(int join, int first)
        {
            for (int c = mentions.Cues.Count - 1; c >= 0 && mentions.Cues[c].Run.First >= first; c--)
            {
                ref CueMention earlier = ref mentions.Cues[c];
                if (earlier.Run.End <= join && earlier.Form is CueForm.Finite && earlier.Subject.Length > 0)
                {
                    return new Subject { Run = earlier.Subject, Form = earlier.SubjectForm, Of = c, Relative = earlier.Relative };
                }
            }

            int from = _clauses.SkipAdverbial(first, join);
            int limit = Math.Min(join, from + Clauses.Reach);
            for (int i = from; i < limit; i++)
            {
                i = _clauses.SkipInset(i, limit);
                if (_clauses.IsVerb(i, from, limit))
                {
                    VerbGroup group = ReadGroup(i, from);
                    return FindSubjectPlain(group.First, from);
                }
            }

            return new Subject { Of = -1 };
        }

        private readonly Subject FindSubjectPlain(int end, int first)
        {
            if (end <= first)
            {
                return new Subject { Of = -1 };
            }

            if (_clauses.IsSubjectPronoun(end - 1))
            {
                return new Subject { Run = _clauses.Run(end - 1, end), Form = SpeakerForm.Pronoun, Of = -1 };
            }

            return _tokens[end - 1].Is(WordClass.Preposition | WordClass.Conjunction) ? new Subject { Of = -1 } : FindPhrase(end, first);
        }

        [InlineArray(16)]
        private struct Commas
        {
            private int _first;
        }

        /// <summary>The noun phrase that ends before a token, with its appositions.</summary>
        private readonly Subject FindPhrase(int end, int first)
        {
            Commas starts = default; // the first tokens of the parts between commas, from the last part to the first
            int count = 0;
            int lowest = Math.Max(first, end - Clauses.Reach);
            int p = end - 1;
            int start = lowest;
            WordClass seen = WordClass.None; // of the lists of joins and prepositions, those of the words so far
            for (; p >= lowest; p--)
            {
                p = _clauses.SkipWordsBack(p, lowest, PhraseBreaks | WordClass.Preposition);
                if (p < lowest)
                {
                    break;
                }

                ref readonly Token token = ref _tokens[p];
                seen |= token.Classes;
                if (token.IsWord)
                {
                    if (!token.Is(PhraseBreaks) || _clauses.Covers(p, MentionKinds.Name) || !BreaksPhrase(p, lowest, end))
                    {
                        continue;
                    }

                    start = p + 1;
                    break;
                }

                int inset = _clauses.SkipInsetBack(p, lowest);
                if (inset < p)
                {
                    p = inset;
                    seen |= WordClass.Conjunction | WordClass.Preposition; // for all that is known
                    continue;
                }

                if (_clauses.IsComma(p))
                {
                    if (count == 15)
                    {
                        start = p + 1;
                        break;
                    }

                    starts[count++] = p + 1;
                    continue;
                }

                if (token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Question or TokenKind.Exclamation or TokenKind.OpenBracket
                    or (>= TokenKind.OpenQuote and <= TokenKind.StraightSingle))
                {
                    start = p + 1;
                    break;
                }
            }

            // Parts from the last to the first: [starts[0], end), [starts[1], starts[0] - 1), …
            starts[count++] = start;
            if (starts[0] < end && (_tokens[starts[0]].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || _clauses.MayBeAdverb(starts[0])))
            {
                starts[0] = SkipDate(starts[0], end);
                if (starts[0] < end && _clauses.IsAdverb(starts[0]) && _clauses.SkipAdverbs(starts[0], end) is var bare && bare < end)
                {
                    starts[0] = bare;
                }
            }

            int part = 0;
            bool closing = starts[0] >= end || IsAdverbialPart(starts[0], end);
            if (closing && count > 1)
            {
                part = 1;
                while (part + 1 < count && IsAdverbialPart(starts[part], starts[part - 1] - 1) && !_clauses.Covers(starts[part], MentionKinds.Name))
                {
                    part++;
                }

                if (IsClause(starts[part], starts[part - 1] - 1))
                {
                    if (!_clauses.IsRelative(starts[part]) || part + 1 >= count)
                    {
                        return new Subject { Of = -1 };
                    }

                    part++;
                }

                int from = part;
                while (from + 1 < count && !IsClause(starts[from + 1], starts[from] - 1) && !IsAdverbialPart(starts[from + 1], starts[from] - 1))
                {
                    from++;
                }

                return Phrase(starts[from], end);
            }

            if (closing && _clauses.IsAdverbial(starts[0]))
            {
                // "At the meeting Ada Dunn said": the last name, with what stands before it in capitals.
                return NameBefore(starts[0], end);
            }

            if (starts[0] >= end)
            {
                return new Subject { Of = -1 };
            }

            if (IsClause(starts[0], end))
            {
                return new Subject { Of = -1, Rejected = true };
            }

            int back = 0;
            if ((seen & WordClass.Conjunction) != 0 && HasJoin(starts[0], end))
            {
                while (back + 1 < count && starts[back] - 1 > starts[back + 1] && !IsClause(starts[back + 1], starts[back] - 1) && !IsAdverbialPart(starts[back + 1], starts[back] - 1))
                {
                    back++;
                }
            }
            else if (count > 1 && (_clauses.Covers(starts[0], MentionKinds.Person) || _tokens[starts[0]].Is(WordClass.Honorific)) && starts[0] - 1 > starts[1]
                && HasRole(starts[1], starts[0] - 1) && !IsClause(starts[1], starts[0] - 1) && !IsAdverbialPart(starts[1], starts[0] - 1) && (count == 2 || IsAdverbialPart(starts[2], starts[1] - 1)))
            {
                back = 1; // "Former Ambassador to Bahrain, Adam Ereli"
            }

            return Phrase(starts[back], end, (seen & WordClass.Preposition) != 0);
        }

        /// <summary>Whether a noun phrase that ends before a token cannot begin before one of the <see cref="PhraseBreaks"/>.</summary>
        private readonly bool BreaksPhrase(int p, int lowest, int end)
        {
            ref readonly Token token = ref _tokens[p];
            ConjunctionForms conjunction = _clauses.Conjunction(token);
            if ((conjunction & ConjunctionForms.That) != 0 && !(p > lowest && _clauses.OpensRelative(p, lowest) && _clauses.HasVerb(p + 1, end)))
            {
                return true;
            }

            if (token.Is(WordClass.QuestionWord) && !token.Is(WordClass.Pronoun))
            {
                return true;
            }

            if (_clauses.IsRelative(token) && !(p > lowest && HasRelativeVerb(p, end)))
            {
                return true;
            }

            return ((conjunction & ConjunctionForms.Subordinate) != 0 && !token.Is(WordClass.Preposition))
                || ((conjunction & (ConjunctionForms.As | ConjunctionForms.Subordinate)) != 0 && p > lowest && _tokens[p - 1].Kind == TokenKind.Comma)
                || ((conjunction & ConjunctionForms.Joins) != 0 && p > lowest && HasVerbBack(p, lowest));
        }

        /// <summary>Whether a clause that who or which opens has its verb before a token.</summary>
        private readonly bool HasRelativeVerb(int relative, int end)
        {
            for (int i = relative + 1; i < end; i++)
            {
                i = _clauses.SkipInset(i, end);
                if (i < end && (_clauses.IsVerb(i, relative, end) || (_clauses.EndsIn(i, "ed") && !_clauses.OpensPhrase(i - 1))))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The token after "In March 2017" at the start of a clause.</summary>
        private readonly int SkipDate(int first, int end)
        {
            int at = first;
            while (at < end && (_tokens[at].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || _clauses.IsAdverb(at)) && !_clauses.Covers(at, MentionKinds.Name | MentionKinds.Date))
            {
                at++;
            }

            int date = at;
            while (at < end && _clauses.Covers(at, MentionKinds.Date))
            {
                at++;
            }

            return at > date && at < end && !_clauses.IsComma(at) ? at : first;
        }

        private readonly bool HasRole(int first, int end)
        {
            for (int i = first; i < end; i++)
            {
                if (_tokens[i].Is(WordClass.RoleNoun | WordClass.RoleModifier | WordClass.Honorific))
                {
                    return true;
                }
            }

            return false;
        }

        private readonly bool IsAdverbialPart(int first, int end) => first >= end || _clauses.IsAdverbial(first);

        /// <summary>Whether a part between commas has a verb of its own.</summary>
        private readonly bool IsClause(int first, int end) => first < end && _clauses.HasVerb(first, end);

        private readonly bool HasVerbBack(int join, int first)
        {
            first = Math.Max(first, join - 40);
            for (int i = join - 1; i >= first; i--)
            {
                if (_tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon)
                {
                    return false;
                }

                if (_clauses.IsVerb(i, first, join) && !(i > first && _clauses.IsRelative(i - 1)))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>A phrase without the words before it that are no part of it, or nothing.</summary>
        private readonly Subject Phrase(int first, int end, bool prepositions = true)
        {
            while (first < end && !_clauses.Covers(first, MentionKinds.Name)
                && (_tokens[first].Is(WordClass.Conjunction) || _clauses.Covers(first, MentionKinds.Date) || _tokens[first].Kind == TokenKind.Comma
                    || (_clauses.IsAdverb(first) && !_tokens[first].Is(WordClass.Determiner))))
            {
                first++;
            }

            while (end > first && _tokens[end - 1].Kind == TokenKind.Comma)
            {
                end--;
            }

            if (first >= end)
            {
                return new Subject { Of = -1 };
            }

            if (_tokens[first].Is(WordClass.Preposition))
            {
                return NameBefore(first, end);
            }

            return new Subject { Run = _clauses.Run(first, prepositions ? TrimPhrase(first, end) : end), Form = SpeakerForm.Phrase, Of = -1 };
        }

        /// <summary>Ends a phrase before what says when or where it was said: "the Secretary-General in a report".</summary>
        private readonly int TrimPhrase(int first, int end)
        {
            for (int i = first + 1; i < end; i++)
            {
                i = _clauses.SkipWords(i, end, WordClass.Preposition);
                if (i >= end)
                {
                    break;
                }

                i = _clauses.SkipInset(i, end);
                if (i + 1 < end && _tokens[i].Is(WordClass.Preposition) && !_clauses.Covers(i, MentionKinds.Name) && (_clauses.Preposition(i) & (PrepositionForms.Of | PrepositionForms.For)) == 0
                    && (_clauses.Covers(i + 1, MentionKinds.Date) || _clauses.IsPossessive(i + 1)
                        || (_clauses.Covers(i - 1, MentionKinds.Person) && (_clauses.Preposition(i) & PrepositionForms.To) == 0)))
                {
                    return _tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
                }
            }

            return end;
        }

        private readonly Subject NameBefore(int first, int end)
        {
            int at = end;
            while (at > first && (_clauses.Covers(at - 1, MentionKinds.Name) || (_tokens[at - 1].Capitalised && !_clauses.OpensPhrase(at - 1))))
            {
                at--;
            }

            return at < end && at > first && !_clauses.OpensPhrase(at - 1)
                ? new Subject { Run = _clauses.Run(at, end), Form = SpeakerForm.Phrase, Of = -1 }
                : new Subject { Of = -1, Rejected = true };
        }
    }
}
