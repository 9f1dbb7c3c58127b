using System.Numerics;
using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal readonly ref partial struct SubjectFinder
{
    // Noun phrases before a verb, with what stands between commas.

    /// <summary>How many parts a phrase may have.</summary>
    private const int MostParts = 16;

    [InlineArray(MostParts)]
    private struct Firsts
    {
        private int _first;
    }

    /// <summary>The parts between the commas of a phrase, from the last to the first.</summary>
    private struct Parts
    {
        private Firsts _firsts;

        public required int End { get; init; }

        public int Count { get; private set; }

        /// <summary>Whether a conjunction may stand in it.</summary>
        public bool MayJoin { get; set; }

        public readonly bool HasRoom => Count + 1 < MostParts;

        public readonly int First(int part) => _firsts[part];

        public readonly int EndOf(int part) => part == 0 ? End : _firsts[part - 1] - 1;

        public void Add(int first) => _firsts[Count++] = first;

        public void BeginLastAt(int first) => _firsts[0] = first;
    }

    /// <summary>The noun phrase that ends before a token, with its appositions.</summary>
    private CueSubject FindPhrase(int end, int first)
    {
        end = BeforeInset(end, first) is > 0 and int inset ? inset : end;
        Parts parts = Cut(end, first);
        SkipOpening(ref parts, first);
        if (Exemplified(parts) is > 0 and int those)
        {
            return Phrase(parts.First(those), parts.EndOf(those));
        }

        bool closing = IsAdverbialPart(parts, 0);
        if (closing && parts.Count > 1)
        {
            return BeforeAdverbial(parts);
        }

        if (closing && _clauses.IsAdverbial(parts.First(0)))
        {
            return WithinAdverbial(parts.First(0), end);
        }

        if (parts.First(0) >= end)
        {
            return CueSubject.None;
        }

        if (parts.Count > 1 && OfApposition(parts.First(0), end) && NamedBefore(parts) is > 0 and int whose)
        {
            return Phrase(parts.First(whose), end); // "Ada Dunn, head of the centre said", "Ada Dunn, a nurse, who led the centre said"
        }

        return IsClause(parts, 0) ? BehindVerb(parts) : Phrase(parts.First(FirstOfList(parts)), end);
    }

    /// <summary>
    /// The comma or dash before what stands between a subject and its verb and is no part of it: "the panel |, after praising the judges, urged",
    /// "the guests | – among them Ada Dunn – urged"; 0 where there is nothing of the kind.
    /// </summary>
    private int BeforeInset(int end, int first)
    {
        if (end < first + 4 || !(_clauses.IsComma(end - 1) || _tokens[end - 1].Kind == TokenKind.Dash))
        {
            return 0;
        }

        bool dash = _tokens[end - 1].Kind == TokenKind.Dash;
        int lowest = Math.Max(first, end - Clauses.Reach);
        for (int i = end - 2; i > lowest; i--)
        {
            i = _clauses.SkipInsetBack(i, lowest);
            if (dash ? _tokens[i].Kind == TokenKind.Dash : _clauses.IsComma(i))
            {
                if (dash || OpensManner(i + 1))
                {
                    return _tokens[i - 1].IsWord || _tokens[i - 1].Kind == TokenKind.CloseBracket ? i : 0;
                }

                if (!_clauses.IsRelative(i + 1) && !_tokens[i + 1].Is(WordClass.Preposition))
                {
                    return 0;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether what says when or how something was done begins at a token: "after praising", "while condemning", "when asked".</summary>
    private bool OpensManner(int at) => _tokens[at].Is(WordClass.Preposition | WordClass.Conjunction) && !_clauses.Joins(at) && !_tokens[at + 1].Capitalised
        && (_clauses.EndsIn(at + 1, "ing")
            || ((_clauses.Conjunction(at) & ConjunctionForms.Subordinate) != 0 && (_clauses.Speech(at + 1) & SpeechFrames.Past) != 0));

    /// <summary>Cuts what stands before a token at its commas, back to where a noun phrase can begin.</summary>
    private Parts Cut(int end, int first)
    {
        Parts parts = new() { End = end };
        int lowest = Math.Max(first, end - Clauses.Reach);
        int start = -1;
        for (int until = end; start < 0 && until > lowest;)
        {
            int from = Math.Max(lowest, until - Triggers.AtOnce);
            ulong breaks = mentions.Triggers.From(from, until, Trigger.Break);
            until = from;
            while (start < 0 && breaks != 0)
            {
                int bit = BitOperations.Log2(breaks), p = from + bit;
                breaks ^= 1UL << bit;
                ref readonly Token token = ref _tokens[p];
                if (token.IsWord)
                {
                    parts.MayJoin |= token.Is(WordClass.Conjunction);
                    start = !_clauses.Covers(p, MentionKinds.Name) && BreaksPhrase(p, lowest, end) ? p + 1 : -1;
                    continue;
                }

                int inset = _clauses.SkipInsetBack(p, lowest);
                if (inset < p)
                {
                    until = Math.Min(until, inset);
                    breaks &= inset > from ? (1UL << (inset - from)) - 1 : 0;
                    parts.MayJoin = true; // for all that is known
                }
                else if (!_clauses.IsComma(p))
                {
                    start = token.Kind is TokenKind.Comma or TokenKind.CloseBracket || HoldsPlural(p) ? -1 : p + 1;
                }
                else if (parts.HasRoom)
                {
                    parts.Add(p + 1);
                }
                else
                {
                    start = p + 1;
                }
            }
        }

        parts.Add(start < 0 ? lowest : start);
        return parts;
    }

    /// <summary>The words that open the last part and are no part of a subject: "But | the guard said", "In March 2017 | the guard said".</summary>
    private void SkipOpening(ref Parts parts, int first)
    {
        int last = parts.First(0);
        if (parts.Count == 1 && last == first && last + 1 < parts.End && _clauses.Joins(last))
        {
            last++;
        }

        if (last < parts.End && (_tokens[last].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || _clauses.MayBeAdverb(last)))
        {
            last = SkipDate(last, parts.End);
            if (last < parts.End && _clauses.IsAdverb(last) && _clauses.SkipAdverbs(last, parts.End) is var bare && bare < parts.End)
            {
                last = bare;
            }
        }

        parts.BeginLastAt(last);
    }

    /// <summary>The phrase before parts that say when, where or how: "Ada Dunn, a judge, | in May, said".</summary>
    private CueSubject BeforeAdverbial(in Parts parts)
    {
        int part = 1;
        while (part + 1 < parts.Count && IsAdverbialPart(parts, part) && !_clauses.Covers(parts.First(part), MentionKinds.Name))
        {
            part++;
        }

        if (IsClause(parts, part) && !EndsInRelative(parts, part))
        {
            if (!_clauses.IsRelative(parts.First(part)) || part + 1 >= parts.Count)
            {
                return CueSubject.None;
            }

            part++;
        }

        while (part + 1 < parts.Count && (!IsClause(parts, part + 1) || EndsInRelative(parts, part + 1)) && !IsAdverbialPart(parts, part + 1))
        {
            part++;
        }

        if (part + 2 < parts.Count && _clauses.IsRelative(parts.First(part + 1)))
        {
            part += 2; // "Ada Dunn, who read on torts, wills, and estates, said": the parts are of a list within her clause
        }

        // "Ada Dunn, 59, of Ashton, Ohio, who …": the name that the age and the residence belong to.
        int behind = part + 1;
        while (behind < parts.Count && parts.EndOf(behind) > parts.First(behind) && IsDetail(parts.First(behind), parts.EndOf(behind)))
        {
            behind++;
        }

        bool named = behind > part + 1 && behind < parts.Count && _clauses.Covers(parts.EndOf(behind) - 1, MentionKinds.Person);
        return Phrase(parts.First(named ? behind : part), parts.End);
    }

    /// <summary>"At the meeting | Ada Dunn said": the last name, with what stands before it in capitals; "After the trial | the guards said".</summary>
    private CueSubject WithinAdverbial(int first, int end)
    {
        CueSubject named = NameBefore(first, end);
        int noun = PhraseBack(end, first);
        while (noun > first && _clauses.Covers(noun, MentionKinds.Quantity) && _clauses.Covers(noun - 1, MentionKinds.Quantity))
        {
            noun--; // "On Monday | about 20 miners said"
        }

        bool opens = noun > first + 1 && noun < end && (_tokens[noun].Is(WordClass.Determiner) || _clauses.Covers(noun, MentionKinds.Quantity))
            && _tokens[noun - 1].IsWord
            && !_tokens[noun - 1].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.VerbForm);
        return named.Rejected && opens ? CueSubject.From(_clauses.Run(noun, end), SpeakerForm.Phrase) : named;
    }

    /// <summary>The phrase behind the verb of the last part: "said | some officials | had told".</summary>
    private CueSubject BehindVerb(in Parts parts)
    {
        int first = parts.First(0), end = parts.End, said = end - 2;
        while (said > first && !IsVerbBefore(said, end))
        {
            said--;
        }

        bool finite = end < _tokens.Length && _tokens[end].Is(WordClass.Auxiliary);
        return said > first && (finite || (parts.MayJoin && _clauses.HasJoin(said, end))) ? Phrase(said + 1, end) : CueSubject.Refused;
    }

    /// <summary>The first part of a list, "A, B and C", or of a post and the name behind it, "Former Ambassador to Bahrain, Adam Ereli"; else the last part.</summary>
    private int FirstOfList(in Parts parts)
    {
        int part = 0;
        if (parts.MayJoin && _clauses.HasJoin(parts.First(0), parts.End))
        {
            while (part + 1 < parts.Count && IsPlain(parts, part + 1))
            {
                part++;
            }

            return part;
        }

        return parts.Count > 1 && (_clauses.Covers(parts.First(0), MentionKinds.Person) || _tokens[parts.First(0)].Is(WordClass.Honorific))
            && IsPlain(parts, 1) && HasRole(parts.First(1), parts.EndOf(1)) && !HasPerson(parts.First(1), parts.EndOf(1)) && (parts.Count == 2 || IsAdverbialPart(parts, 2)) ? 1 : 0;
    }

    /// <summary>Whether a part is words without a verb that say neither when nor where.</summary>
    private bool IsPlain(in Parts parts, int part) => parts.EndOf(part) > parts.First(part) && !IsClause(parts, part) && !IsAdverbialPart(parts, part);

    /// <summary>
    /// Whether the words behind the last comma are no subject but tell of the one who is named before them, whose second comma is left out:
    /// a post without its article ("former head of the centre"), "a nurse", "who led the centre".
    /// </summary>
    private bool OfApposition(int first, int end)
    {
        ref readonly Token token = ref _tokens[first];
        if (token.Is(WordClass.Pronoun))
        {
            int verb = _clauses.SkipAdverbs(first + 1, end);
            return (_clauses.Pronoun(first) & PronounForms.People) != 0 && verb < end - 1 && (_clauses.IsVerb(verb, first, end) || _clauses.EndsIn(verb, "ed"))
                && _clauses.SkipWords(verb, end, WordClass.SpeechVerb | WordClass.Pronoun) == end;
        }

        return IsPost(first, end);
    }

    /// <summary>The part between commas of which the next names some: "| nine judges, including Ada Dunn, the head of the court, called for"; 0 where there is none.</summary>
    private int Exemplified(in Parts parts)
    {
        for (int part = 0; part + 1 < parts.Count; part++)
        {
            if ((_clauses.Preposition(parts.First(part)) & PrepositionForms.Example) != 0)
            {
                return IsPlain(parts, part + 1) && !_clauses.HasVerb(parts.First(part), parts.End) ? part + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether words are a post of one person without "the": "former head of the centre", "a nurse".</summary>
    private bool IsPost(int first, int end)
    {
        ref readonly Token token = ref _tokens[first];
        bool article = token.Is(WordClass.Determiner) && token.Length <= 2;
        int noun = article ? first + 1 : first;
        return noun < end && _tokens[noun].IsWord
            && !_tokens[noun].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction)
            && !_clauses.Covers(noun, MentionKinds.Person)
            && _clauses.HeadNoun(_clauses.Run(first, end)) is >= 0 and int head && _tokens[head].Is(WordClass.RoleNoun) && !_clauses.IsPlural(head)
            && !IsClause(first, end);
    }

    /// <summary>The part between commas that is a person's name and has nothing but posts behind it, before the last; 0 where there is none.</summary>
    private int NamedBefore(in Parts parts)
    {
        for (int part = 1; part < parts.Count; part++)
        {
            int first = parts.First(part), end = parts.EndOf(part);
            if (first >= end)
            {
                return 0;
            }

            if (_clauses.Covers(end - 1, MentionKinds.Person))
            {
                return IsAdverbialPart(parts, part) || IsClause(parts, part) || _clauses.HasJoin(first, end) ? 0 : part;
            }

            if (!IsPost(first, end))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a noun phrase that ends before a token cannot begin before a conjunction, pronoun or question word.</summary>
    private bool BreaksPhrase(int p, int lowest, int end)
    {
        ref readonly Token token = ref _tokens[p];
        ConjunctionForms conjunction = _clauses.Conjunction(token);
        if ((conjunction & ConjunctionForms.That) != 0
            && !(p > lowest && _clauses.OpensRelative(p, lowest) && (_clauses.HasVerb(p + 1, end) || HasRelativeVerb(p, end))))
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
            || ((conjunction & (ConjunctionForms.As | ConjunctionForms.Subordinate)) != 0 && p > lowest && _tokens[p - 1].Kind == TokenKind.Comma
                && !(p + 2 < end && (_clauses.Conjunction(p) & _clauses.Conjunction(p + 2) & ConjunctionForms.As) != 0)) // ", as well as"
            || ((conjunction & ConjunctionForms.Joins) != 0 && p > lowest && HasVerbBack(p, lowest));
    }

    /// <summary>Whether a clause that who or which opens has its verb before a token.</summary>
    private bool HasRelativeVerb(int relative, int end)
    {
        if (IsThirdPerson(relative + 1, end))
        {
            return true;
        }

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

    /// <summary>"who studies", "that runs the": the verb stands right behind the pronoun.</summary>
    private bool IsThirdPerson(int at, int end) => at + 1 < end && _clauses.EndsIn(at, "s") && !_tokens[at].Capitalised
        && !_tokens[at].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction | WordClass.Adverb);

    /// <summary>The token after "In March 2017" at the start of a clause.</summary>
    private int SkipDate(int first, int end)
    {
        int at = first;
        while (at < end && (_tokens[at].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || _clauses.IsAdverb(at))
            && !_clauses.Covers(at, MentionKinds.Name | MentionKinds.Date))
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

    private bool HasRole(int first, int end)
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

    /// <summary>Whether a mark is the apostrophe of "families’ homes".</summary>
    private bool HoldsPlural(int p) => _tokens[p].Kind is TokenKind.StraightSingle or TokenKind.CloseSingle && !_tokens[p].SpaceBefore
        && _tokens[p + 1].SpaceBefore && p > 0 && _clauses.EndsIn(p - 1, "s");

    private bool HasPerson(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_clauses.Covers(i, MentionKinds.Person))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAdverbialPart(in Parts parts, int part) => parts.First(part) >= parts.EndOf(part) || _clauses.IsAdverbial(parts.First(part));

    /// <summary>Whether a part between commas is an age or says where somebody is from: "59", "of Ashton", "Ohio".</summary>
    private bool IsDetail(int first, int end) => (end == first + 1 && _tokens[first].IsNumber)
        || (_clauses.Preposition(first) & (PrepositionForms.Of | PrepositionForms.In)) != 0
        || (_clauses.Covers(first, MentionKinds.Place) && _clauses.Covers(end - 1, MentionKinds.Place));

    /// <summary>Whether a part between commas has a verb of its own.</summary>
    private bool IsClause(in Parts parts, int part) => IsClause(parts.First(part), parts.EndOf(part));

    private bool IsClause(int first, int end) => first < end && _clauses.HasVerb(first, end);

    /// <summary>Whether the only verbs of a part are of a clause that who, which or that opens in it: "a friend of Dunn who has pursued the case".</summary>
    private bool EndsInRelative(in Parts parts, int part)
    {
        for (int i = parts.First(part) + 1; i < parts.EndOf(part); i++)
        {
            if (_clauses.IsRelative(i))
            {
                return !_clauses.HasVerb(parts.First(part), i);
            }
        }

        return false;
    }

    private bool HasVerbBack(int join, int first)
    {
        first = Math.Max(first, join - 40);
        for (int i = join - 1; i >= first; i--)
        {
            // "said that A and B have …": the clause that is said begins behind "that", and without a verb between A and B both are its subject.
            if (_tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon
                || ((_clauses.Conjunction(i) & ConjunctionForms.That) != 0 && !_clauses.OpensRelative(i, first)))
            {
                return false;
            }

            if (_clauses.IsVerb(i, first, join))
            {
                int group = i;
                while (group > first && _tokens[group - 1].Is(WordClass.Auxiliary))
                {
                    group--;
                }

                if (group > first && _clauses.IsRelative(group - 1))
                {
                    i = group; // "who has read": not the clause's
                    continue;
                }

                return (_clauses.Speech(i) & (SpeechFrames.Clause | SpeechFrames.Thing)) != SpeechFrames.Clause;
            }
        }

        return false;
    }

    /// <summary>A phrase without the words before it that are no part of it, or nothing.</summary>
    private CueSubject Phrase(int first, int end)
    {
        if (_clauses.QuotationAt(first) is >= 0 and int said && mentions.Quotations[said].Close < end
            && mentions.Quotations[said].Has(QuotationFlags.Utterance))
        {
            first = mentions.Quotations[said].Close; // "he warned, “It is so,” Dunn told"
        }

        while (first < end && !_clauses.Covers(first, MentionKinds.Name)
            && (_tokens[first].Is(WordClass.Conjunction) || _clauses.Covers(first, MentionKinds.Date) || _tokens[first].Kind == TokenKind.Comma
                || (_clauses.IsAdverb(first) && !_tokens[first].Is(WordClass.Determiner)) || IsVerbBefore(first, end)))
        {
            first++;
        }

        while (end > first && (_tokens[end - 1].Kind == TokenKind.Comma
            || (_tokens[end - 1].Kind == TokenKind.CloseBracket && _clauses.SkipInsetBack(end - 1, first) == end - 1)))
        {
            end--; // "[Dunn | ] had written"
        }

        if (first >= end)
        {
            return CueSubject.None;
        }

        if (_tokens[first].Is(WordClass.Preposition) && !_clauses.Covers(first, MentionKinds.Quantity))
        {
            return NameBefore(first, end);
        }

        if (_clauses.IsNominative(first) && first + 1 < end && _clauses.SkipAdverbs(first + 1, end) is var rest && (rest >= end || _clauses.IsComma(rest)))
        {
            return CueSubject.From(_clauses.Run(first, first + 1), SpeakerForm.Pronoun); // "We, the undersigned,", "He however,"
        }

        return CueSubject.From(_clauses.Run(first, TrimPhrase(first, end)), SpeakerForm.Phrase);
    }

    /// <summary>Whether a phrase begins behind the verb of saying at a token: "a spokesman, said | the union expected".</summary>
    private bool IsVerbBefore(int at, int end)
    {
        ref readonly Token token = ref _tokens[at];
        return token.Is(WordClass.SpeechVerb) && !token.Capitalised && at + 1 < end
            && (_tokens[at + 1].Is(WordClass.Determiner) || _clauses.Covers(at + 1, MentionKinds.Name))
            && (_clauses.Speech(at) & SpeechFrames.Past) != 0;
    }

    /// <summary>Ends a phrase before what says when or where it was said: "the Secretary-General in a report".</summary>
    private int TrimPhrase(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            i = _clauses.SkipWords(i, end, WordClass.Preposition);
            if (i >= end)
            {
                break;
            }

            i = _clauses.SkipInset(i, end);
            if (i + 1 < end && _tokens[i].Is(WordClass.Preposition) && !_clauses.Covers(i, MentionKinds.Name)
                && (_clauses.Preposition(i) & (PrepositionForms.Of | PrepositionForms.For)) == 0
                && (_clauses.Covers(i + 1, MentionKinds.Date) || _clauses.IsPossessive(i + 1)
                    || (_clauses.Covers(i - 1, MentionKinds.Person) && (_clauses.Preposition(i) & PrepositionForms.To) == 0)))
            {
                return _tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
            }
        }

        return end;
    }

    /// <summary>Ends a phrase behind a verb of saying before what says when or how it was said: "said the union today", "said Ada Dunn in a letter".</summary>
    public int WithoutAdjunct(int first, int end)
    {
        end = TrimPhrase(first, end);
        for (int i = first + 1; i < end; i++)
        {
            i = _clauses.SkipInset(i, end);
            if (i >= end || _clauses.Covers(i, MentionKinds.Name) || _tokens[i].Capitalised || !_clauses.MayBeAdverb(i))
            {
                continue;
            }

            int after = _clauses.SkipAdverbs(i, end);
            if (after > i && (after >= end || !_tokens[after].IsWord || _tokens[after].Is(WordClass.Preposition)))
            {
                return i;
            }
        }

        return end;
    }

    private CueSubject NameBefore(int first, int end)
    {
        int at = end;
        while (at > first && (_clauses.Covers(at - 1, MentionKinds.Name) || (_tokens[at - 1].Capitalised && !_clauses.OpensPhrase(at - 1))))
        {
            at--;
        }

        return at < end && at > first && !_clauses.OpensPhrase(at - 1)
            ? CueSubject.From(_clauses.Run(at, end), SpeakerForm.Phrase)
            : CueSubject.Refused;
    }
}
