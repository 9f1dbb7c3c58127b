using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Looks around within one sentence, a bounded number of tokens far: what its words are, where its clauses end, which mentions stand in it.</summary>
internal ref struct ClauseReader(Page page, Mentions mentions)
{
    /// <summary>How many tokens a noun phrase or clause is followed; farther words hardly belong to it, and it bounds the work.</summary>
    public const int Reach = 24;

    private const ulong ClauseEnds = 1UL << (int)TokenKind.Comma | 1UL << (int)TokenKind.Semicolon | 1UL << (int)TokenKind.Colon | 1UL << (int)TokenKind.OpenQuote
        | 1UL << (int)TokenKind.CloseQuote | 1UL << (int)TokenKind.StraightQuote | 1UL << (int)TokenKind.Dash | 1UL << (int)TokenKind.OpenBracket;

    /// <summary>How many tokens a place between commas may have.</summary>
    public const int LongestPlace = 6;

    /// <summary>How many tokens a bracket may have that a phrase is followed over.</summary>
    private const int LongestBracket = 8;

    /// <summary>How many people of a list are followed.</summary>
    private const int MostListed = 16;

    /// <summary>How many tokens stand at most before the of-phrase of what opens a sentence: "After the fall of".</summary>
    private const int LongestFronted = 6;

    /// <summary>No question reaches so many tokens beyond the sentence.</summary>
    private const int Beyond = 8;

    private readonly Beginnings _datesBegin = mentions.DatesBegin;
    private readonly Beginnings _namesBegin = mentions.NamesBegin;
    private readonly Beginnings _quantitiesBegin = mentions.QuantitiesBegin;

    public Page Page { get; } = page;

    public Mentions Mentions { get; } = mentions;

    /// <summary>A field: it is asked all the time, and a property would hand out copies.</summary>
    public readonly Clauses Grammar = new(page, mentions);

    public Sentence Sentence { get; private set; }

    /// <summary>Whether the sentence is a headline or heading, which leaves out articles and auxiliaries and tells the past in the present.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>The date that opens the entry of a chronology in which the sentence stands, which may tell the past in the present; -1 where it stands in none.</summary>
    public int Entry { get; private set; }

    /// <summary>Whether a date begins in the sentence or right behind it, so that it is worth looking for one.</summary>
    public bool HasDates { get; private set; }

    /// <summary>Whether a name begins in the sentence or right behind it.</summary>
    public bool HasNames { get; private set; }

    public ReadOnlySpan<Token> Tokens { get; } = page.Tokens.Items;

    public ReadOnlySpan<DateMention> Dates { get; } = mentions.Dates.Items;

    public ReadOnlySpan<NameMention> Names { get; } = mentions.Names.Items;

    public ReadOnlySpan<QuantityMention> Quantities { get; } = mentions.Quantities.Items;

    /// <summary>Lists of the words that may begin to say something else of a clause: its verbs and what joins it to another.</summary>
    private const WordClass Predicating = WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.EventVerb | WordClass.Pronoun | WordClass.Conjunction;

    /// <summary>Those that may end what is said of a noun.</summary>
    private const WordClass Ending = Predicating | WordClass.VerbForm;

    /// <summary>Lists of the words of grammar.</summary>
    private const WordClass Closed = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Determiner | WordClass.Pronoun | WordClass.Negation;

    /// <summary>Moves on to a sentence. Sentences are entered in document order.</summary>
    public void Enter(in Sentence sentence, bool isHeading, int entry)
    {
        Sentence = sentence;
        IsHeading = isHeading;
        Entry = entry;
        int beyond = sentence.EndToken + Beyond;
        HasDates = DateWithin(sentence.FirstToken, beyond) >= 0;
        HasNames = _namesBegin.From(sentence.FirstToken) < _namesBegin.From(beyond);
    }

    /// <summary>The first date that begins within the tokens, an index; -1 for none.</summary>
    public readonly int DateWithin(int from, int to) => Within(_datesBegin, from, to);

    /// <summary>The first place that begins within the tokens, an index; -1 for none.</summary>
    public readonly int PlaceWithin(int from, int to)
    {
        ReadOnlySpan<NameMention> names = Names;
        int name = FirstFrom(_namesBegin, from), end = _namesBegin.From(to);
        while (name < end && names[name].Kind != NameKind.Place)
        {
            name++;
        }

        return name < end ? name : -1;
    }

    /// <summary>The first name of a person or body that begins within the tokens, an index; -1 for none.</summary>
    public readonly int NameWithin(int from, int to)
    {
        ReadOnlySpan<NameMention> names = Names;
        int name = FirstFrom(_namesBegin, from), end = _namesBegin.From(to);
        while (name < end && names[name].Kind == NameKind.Place)
        {
            name++;
        }

        return name < end ? name : -1;
    }

    /// <summary>The first quantity that begins within the tokens, an index; -1 for none.</summary>
    public readonly int QuantityWithin(int from, int to) => Within(_quantitiesBegin, from, to);

    private readonly int Within(Beginnings begin, int from, int to)
    {
        int first = FirstFrom(begin, from);
        return first < begin.From(to) ? first : -1;
    }

    /// <summary>The first mention of the sentence from a token on, or one behind the sentence.</summary>
    private readonly int FirstFrom(Beginnings begin, int from) => begin.From(Math.Max(from, Sentence.FirstToken));

    /// <summary>The first count of people within the tokens, an index; -1 for none.</summary>
    public readonly int PeopleWithin(int from, int to)
    {
        for (int i = QuantityWithin(from, to); i >= 0 && i < Quantities.Length && Quantities[i].Run.First < to; i++)
        {
            if (Quantities[i].Kind is QuantityKind.Count or QuantityKind.Share)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the kinds of mention covers a token.</summary>
    public readonly bool Covers(int at, MentionKinds kinds) => Grammar.Covers(at, kinds);

    public readonly bool IsName(int at) => Covers(at, MentionKinds.Name);

    public readonly bool IsDate(int at) => Covers(at, MentionKinds.Date);

    /// <summary>"of", not within a name.</summary>
    public readonly bool IsOf(int at) => (Preposition(at) & PrepositionForms.Genitive) != 0;

    public readonly bool IsBy(int at) => (Preposition(at) & PrepositionForms.By) != 0;

    public readonly bool IsTo(int at) => (Preposition(at) & PrepositionForms.To) != 0;

    public readonly PrepositionForms Preposition(int at) => at >= Sentence.FirstToken && at < Sentence.EndToken && Tokens[at].Is(WordClass.Preposition) ? Grammar.Preposition(at) : PrepositionForms.None;

    /// <summary>"and", "or", "but".</summary>
    public readonly bool IsJoining(int at) => at >= Sentence.FirstToken && Tokens[at].Is(WordClass.Conjunction) && Grammar.Joins(at);

    /// <summary>"who", "which", "that" after a noun.</summary>
    public readonly bool IsRelative(int at) => at > Sentence.FirstToken && (Tokens[at].Is(WordClass.Pronoun)
        ? Grammar.IsRelative(at)
        : Tokens[at].Is(WordClass.Conjunction) && (Grammar.Conjunction(at) & ConjunctionForms.That) != 0 && Tokens[at - 1].IsWord && !Tokens[at - 1].Is(WordClass.SpeechVerb));

    /// <summary>"the", "these", "his", "A’s": the reader is taken to know which.</summary>
    public readonly bool IsDefinite(int at) => Tokens[at].Kind == TokenKind.Possessive || Tokens[at].Is(WordClass.Pronoun)
        || (Tokens[at].Is(WordClass.Determiner) && Page.Lexicon.Value(Tokens[at], WordClass.Determiner).Has((uint)DeterminerForms.Definite));

    /// <summary>"the", "this": it points, where "his" only says whose.</summary>
    public readonly bool IsPointing(int at) => Tokens[at].Is(WordClass.Determiner) && !Grammar.IsPossessive(at) && IsDefinite(at);

    /// <summary>"no", "any".</summary>
    public readonly bool IsNone(int at) => Tokens[at].Is(WordClass.Determiner)
        && Page.Lexicon.Value(Tokens[at], WordClass.Determiner).Has((uint)DeterminerForms.Nobody);

    /// <summary>A verb that tells an event; "free", "open" and other forms of the present are words of another kind but in headings.</summary>
    public readonly bool IsTelling(int at) => Tokens[at].Is(WordClass.EventVerb)
        && (IsHeading || Entry >= 0 || (EventWords.VerbTraits(Page.Lexicon, Tokens[at]) & EventVerbTraits.Present) == 0);

    /// <summary>A form of a verb of saying that is no noun as well: "said", not "state" or "report".</summary>
    public readonly bool IsSpeech(int at) => Tokens[at].Is(WordClass.SpeechVerb)
        && (Grammar.Speech(at) & (SpeechFrames.Past | SpeechFrames.Third | SpeechFrames.Ing)) != 0;

    /// <summary>A word that can stand within a noun phrase: no verb, no word of grammar.</summary>
    public readonly bool IsNominal(int at)
    {
        ref readonly Token token = ref Tokens[at];
        if (token.IsWord && !token.Is(Closed | WordClass.SpeechVerb | WordClass.EventVerb))
        {
            return true;
        }

        if (token.Kind is TokenKind.Number or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Slash
            || Covers(at, MentionKinds.Name | MentionKinds.Quantity))
        {
            return true;
        }

        return token.IsWord && !token.Is(Closed)
            && (token.Is(WordClass.EventNoun) || (token.Capitalised && at > Sentence.FirstToken)
                || (!IsSpeech(at) && !IsTelling(at)));
    }

    /// <summary>The first token of the noun phrase whose head is at <paramref name="head"/>, and the determiner before it, or -1.</summary>
    public readonly int PhraseStart(int head, out int determiner)
    {
        determiner = -1;
        int sure = head;
        bool gap = false; // small words that only a determiner before them makes part of the phrase
        for (int i = head - 1; i >= Math.Max(Sentence.FirstToken, head - 8); i--)
        {
            ref readonly Token token = ref Tokens[i];
            if (token.Kind == TokenKind.Possessive)
            {
                determiner = i;
                return gap ? i + 1 : sure;
            }

            if (token.IsNumber || Covers(i, MentionKinds.Date | MentionKinds.Name | MentionKinds.Quantity))
            {
                // "a 1988 prison massacre", but not "in 1988 prison killings rose"
                bool year = gap && IsDate(i) && token.IsNumber && i > Sentence.FirstToken && !Tokens[i - 1].Is(WordClass.Preposition)
                    && (!IsDate(i - 1) || IsSeasonOfName(i - 1));
                if ((gap && !year) || (IsDate(i) && !Covers(i, MentionKinds.Quantity) && QuantityWithin(i + 1, i + 2) is >= 0 and int number
                    && Quantities[number].Kind == QuantityKind.Count)) // "In 2011 | three executions"
                {
                    break;
                }

                gap = false;

                sure = i;
                continue;
            }

            if (token.Is(WordClass.Determiner) || (token.Is(WordClass.Pronoun) && Grammar.IsPossessive(i)))
            {
                determiner = i;
                return i + 1;
            }

            // "200 reported executions", "the alleged torture"
            if (token.Is(WordClass.SpeechVerb) && i > Sentence.FirstToken && !token.Capitalised && Grammar.EndsIn(i, "ed")
                && (Covers(i - 1, MentionKinds.Quantity) || OpensPhrase(i - 1)))
            {
                sure = Covers(i - 1, MentionKinds.Quantity) && !gap ? i : sure;
                gap |= sure != i;
                continue;
            }

            // "the swift and brutal execution"
            if (gap && i - 1 > Sentence.FirstToken && IsJoining(i) && IsNominal(i - 1) && Tokens[i - 1].IsWord && !IsName(i - 1)
                && !Tokens[i - 1].Is(WordClass.EventNoun | WordClass.CountedNoun) && !Grammar.IsPlural(i - 1))
            {
                continue;
            }

            if (!token.IsWord || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Honorific)
                || token.Is(WordClass.VerbForm) || ((token.Is(WordClass.SpeechVerb) || IsTelling(i))
                    && (IsHeading || !token.Capitalised || i == Sentence.FirstToken)))
            {
                break;
            }

            if (token.Capitalised && !gap && (i > Sentence.FirstToken || IsHeading))
            {
                sure = i;
            }
            else
            {
                gap = true;
            }
        }

        return sure;
    }

    /// <summary>"Orre’s | summer 1988 prison massacre", but "in summer 1988 prison killings rose".</summary>
    private readonly bool IsSeasonOfName(int at) => at > Sentence.FirstToken && Tokens[at].Is(WordClass.Season)
        && (Tokens[at - 1].Kind == TokenKind.Possessive || OpensPhrase(at - 1));

    /// <summary>Whether a determiner or a possessive pronoun stands at a token.</summary>
    public readonly bool OpensPhrase(int at) => (Tokens[at].Is(WordClass.Determiner) && (Grammar.Conjunction(at) & ConjunctionForms.That) == 0)
        || (Tokens[at].Is(WordClass.Pronoun) && Grammar.IsPossessive(at));

    /// <summary>The end of the noun phrase that begins at <paramref name="at"/>, with the of-phrases that belong to it.</summary>
    public readonly int PhraseEnd(int at)
    {
        int end = at;
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        for (int i = at; i < limit; i++)
        {
            ref readonly Token token = ref Tokens[i];
            bool goesOn = IsNominal(i) || (token.Kind == TokenKind.Stop && i > at && !token.SpaceBefore && Tokens[i - 1].Is(WordClass.Honorific)
                && i + 1 < limit && IsName(i + 1)) // "of Dr. Ana Dunn"
                || (OpensPhrase(i) && (i == at || end == i - 1 || IsOf(i - 1)))
                || (IsDate(i) && (i == at || end == i))
                || (i > at && (IsOf(i)
                    || (i + 1 < limit && IsJoining(i) && Tokens[i - 1].IsWord && Tokens[i + 1].IsWord && IsNominal(i + 1) && !IsDate(i - 1)
                        && !(IsOf(at - 1) && (JoinsEvent(i, limit) || JoinsOwn(i, limit))))));
            bool says = i > at && !token.Capitalised && i + 1 < limit && (token.Is(WordClass.EventOccurrence)
                ? !token.Is(WordClass.EventNoun) && (Tokens[i + 1].Is(WordClass.Preposition) || IsDate(i + 1)) // "a strike of teachers | began in May"
                : token.Begins(WordClass.EventOccurrence) && Page.Lexicon.Match(Tokens[..limit], i, WordClass.EventOccurrence).Length > 1); // "a massacre of fishers | took place"
            if (!goesOn || says || (i > at && IsSubjectOfFronted(at, i, limit)) || (token.LineStart && i > at)
                || (i > at && !token.Capitalised && IsName(i - 1) && !IsName(i) && token.IsWord
                    && (token.Is(WordClass.VerbForm | WordClass.EventOccurrence) || Grammar.EndsIn(i, "ed"))))
            {
                break;
            }

            // A date within the phrase ends it, unless it dates a noun that follows; one after it does not belong to it.
            if (IsDate(i) && !Covers(i, MentionKinds.Name | MentionKinds.Quantity))
            {
                int after = DateEnd(i);
                if (!IsNominal(after) || IsPlainVerb(after) || Tokens[after].LineStart || after >= limit
                    || (!IsOf(i - 1) && i > at && !Tokens[i - 1].Is(WordClass.Determiner)))
                {
                    end = IsOf(i - 1) ? after : end;
                    break;
                }

                i = after - 1;
                end = after;
                continue;
            }

            end = i + 1;
        }

        while (end > at && !IsName(end - 1) && !IsDate(end - 1)
            && (IsOf(end - 1) || Tokens[end - 1].Is(WordClass.Determiner | WordClass.Conjunction) || Tokens[end - 1].Kind == TokenKind.Possessive
                || Grammar.IsAdverb(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>"After the fall of the government | Ana Dunn moved": behind a preposition that opens the sentence, whom the verb is said of.</summary>
    private readonly bool IsSubjectOfFronted(int at, int name, int limit)
    {
        if (!Covers(name, MentionKinds.Person) || IsName(name - 1) || Tokens[name - 1].Capitalised
            || !Tokens[Sentence.FirstToken].Is(WordClass.Preposition) || at - Sentence.FirstToken > LongestFronted
            || !Tokens[name - 1].IsWord || Tokens[name - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.RoleNoun | WordClass.Honorific))
        {
            return false;
        }

        int end = name;
        while (end < limit && IsName(end))
        {
            end++;
        }

        return end < limit && (Tokens[end].Is(WordClass.Auxiliary | WordClass.VerbForm) || IsTelling(end) || IsSpeech(end)
            || (Grammar.EndsIn(end, "ed") && !IsName(end)));
    }

    /// <summary>"the massacre of prisoners | and recent violent uprisings": another event’s noun, and no more of whom it befell.</summary>
    private readonly bool JoinsEvent(int and, int limit)
    {
        if (Tokens[and - 1].Is(WordClass.EventNoun))
        {
            return false; // "a report on killings and rapes"
        }

        for (int i = and + 1; i < Math.Min(limit, and + 4) && Tokens[i].IsWord && IsNominal(i) && !IsName(i); i++)
        {
            if (Tokens[i].Is(WordClass.EventNoun))
            {
                return !(i + 1 < limit && Tokens[i + 1].IsWord && IsNominal(i + 1) && !IsDate(i + 1));
            }
        }

        return false;
    }

    /// <summary>"the killing of prisoners | and Dunn’s part in it": what somebody has, and no more of whom it befell; but "of prisoners and Dunn’s brother".</summary>
    private readonly bool JoinsOwn(int and, int limit)
    {
        int owner = and + 1;
        while (owner < limit && IsName(owner))
        {
            owner++;
        }

        return owner > and + 1 && owner + 1 < limit && Tokens[owner].Kind == TokenKind.Possessive && Tokens[owner + 1].IsWord && !IsName(owner + 1)
            && !IsPeople(owner + 1) && !Tokens[owner + 1].Is(WordClass.RoleNoun);
    }

    /// <summary>The end of the object that begins at a token; -1 where none does.</summary>
    public readonly int ObjectEnd(int at)
    {
        if (at >= Sentence.EndToken || Tokens[at].LineStart)
        {
            return -1;
        }

        ref readonly Token token = ref Tokens[at];
        if (IsDate(at))
        {
            int date = DateWithin(at, at + 1);
            if (date < 0 || !IsYearOfName(Page, Dates[date].Run))
            {
                return -1;
            }
        }

        if (token.Is(WordClass.Pronoun) && !Grammar.IsPossessive(at))
        {
            return Grammar.IsRelative(at) || Grammar.IsNominative(at) ? -1 : at + 1;
        }

        int quantity = QuantityWithin(at, at + 1);
        if (quantity >= 0 && Quantities[quantity].Kind == QuantityKind.Duration)
        {
            return -1; // "arrested two days later"
        }

        bool opens = (token.Is(WordClass.Determiner) && (Grammar.Conjunction(at) & ConjunctionForms.That) == 0) || Grammar.IsPossessive(at)
            || (IsNominal(at) && (IsName(at) || !Grammar.IsAdverb(at)));
        bool adjective = !opens && IsAdjective(at);
        if (!opens && !adjective)
        {
            return -1;
        }

        int end = PhraseEnd(adjective ? at + 1 : at);
        return end > at ? ListEnd(end) : -1;
    }

    /// <summary>The end of the list of people that a name before a comma begins, "Ana Dunn, | nurse Ben Carr and Cora Dale"; where "and" joins none, or
    /// another clause, that of the name.</summary>
    private readonly int ListEnd(int end)
    {
        bool joined = false, clause = false;
        int at = end;
        for (int listed = 0; listed < MostListed && !joined; listed++)
        {
            int next = at;
            next += next < Sentence.EndToken && Tokens[next].Kind == TokenKind.Comma ? 1 : 0;
            joined = next < Sentence.EndToken && IsJoining(next);
            clause = joined && listed == 0 && next > at; // "shot Ana Dunn, and mayor Ben Carr, a clerk, fled"
            next += joined ? 1 : 0;
            int name = next == at || next >= Sentence.EndToken || !Covers(at - 1, MentionKinds.Person) ? -1
                : TitledNames.PersonFrom(Page, Mentions, next, Sentence.EndToken);
            if (name < 0)
            {
                return end;
            }

            at = Names[name].Run.End;
        }

        clause = at < Sentence.EndToken && ((clause && Tokens[at].Kind == TokenKind.Comma)
            || Tokens[at].Kind == TokenKind.Possessive || Tokens[at].Is(WordClass.Auxiliary | WordClass.VerbForm)
            || IsSpeech(at) || IsTelling(at));
        return joined && !clause ? at : end;
    }

    /// <summary>A participle of speech right before a noun: "arrested | suspected rebels".</summary>
    private readonly bool IsAdjective(int at) => Tokens[at].IsWord && at + 1 < Sentence.EndToken && !Tokens[at + 1].LineStart && IsNominal(at + 1)
        && !IsDate(at + 1) && !Grammar.IsAdverb(at + 1)
        && Tokens[at].Is(WordClass.SpeechVerb) && Grammar.EndsIn(at, "ed") && !IsName(at + 1);

    /// <summary>The token after the date that covers a token.</summary>
    public readonly int DateEnd(int at)
    {
        while (at < Sentence.EndToken && IsDate(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a clause ends at a mark: a comma, semicolon, colon, dash, bracket or mark of quotation, where it is no part of a date or number.</summary>
    private readonly bool EndsClause(int at) => (ClauseEnds & (1UL << (int)Tokens[at].Kind)) != 0 && !Covers(at, MentionKinds.Date | MentionKinds.Quantity);

    /// <summary>The token that closes a short bracket that opens at a token and has no verb, where a preposition follows it: "a bombing (in Orre) in 2008"; the token where there is none.</summary>
    private readonly int SkipBracket(int open)
    {
        if (Tokens[open].Kind != TokenKind.OpenBracket)
        {
            return open;
        }

        int close = Grammar.SkipInset(open, Sentence.EndToken);
        return close > open && close - open <= LongestBracket && close + 1 < Sentence.EndToken && Tokens[close + 1].Is(WordClass.Preposition) && !Grammar.HasVerb(open + 1, close) ? close : open;
    }

    /// <summary>Behind a short bracket that says what a noun means, before what is said of it: "a fatwa (a decree) | issued by"; the token itself where none opens there.</summary>
    public readonly int AfterGloss(int open)
    {
        if (open >= Sentence.EndToken || Tokens[open].Kind != TokenKind.OpenBracket || IsDate(open + 1) || IsName(open + 1))
        {
            return open;
        }

        int close = Grammar.SkipInset(open, Sentence.EndToken);
        return close > open && close - open <= LongestBracket && close + 1 < Sentence.EndToken && Tokens[close + 1].Is(WordClass.EventOccurrence) && !Grammar.HasVerb(open + 1, close) ? close + 1 : open;
    }

    /// <summary>The end of what is said of a gathering: its clause, with the verb that says it was held, but not past another matter's noun.</summary>
    public readonly int GatheringEnd(int at)
    {
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        ReadOnlySpan<Token> tokens = Tokens;
        for (int i = at; i < limit; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind == TokenKind.Comma && i > at && Covers(i - 1, MentionKinds.Place) && WiderPlaceEnd(i) is int wider && wider > i
                && tokens[wider + 1].Is(WordClass.Preposition) && IsDate(wider + 2))
            {
                i = wider; // "in Orre, Town Hall, on 3 May"
                limit = Math.Min(Sentence.EndToken, i + 1 + Reach);
                continue;
            }

            if (SkipBracket(i) is int close && close > i)
            {
                i = close; // "the Orre (Ashland) conference", "a session (in Orre) on 3 May"
                continue;
            }

            if (EndsClause(i) || OpensContactClause(i, at) || (token.Is(WordClass.Conjunction) && i + 1 < limit && (Grammar.Conjunction(i) & ConjunctionForms.That) != 0
                && (Tokens[i + 1].Is(WordClass.Preposition | WordClass.Determiner) || IsName(i + 1)))
                || (token.Is(WordClass.SpeechVerb | WordClass.VerbForm) && !token.Is(WordClass.EventOccurrence | WordClass.EventNoun)
                && !Covers(i, MentionKinds.Name | MentionKinds.Date) && (IsSpeech(i) || (token.Is(WordClass.VerbForm) && !token.Is(WordClass.Auxiliary)))
                && !IsOccurrence(i, limit)))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Whether a phrase begins that says that something happened: "took place".</summary>
    private readonly bool IsOccurrence(int at, int limit) => Tokens[at].Begins(WordClass.EventOccurrence)
        && Page.Lexicon.Match(Tokens[..limit], at, WordClass.EventOccurrence).Found;

    /// <summary>Whether a token is a noun or pronoun of people.</summary>
    public readonly bool IsPeople(int at) => Tokens[at].Is(WordClass.Pronoun)
        || (Tokens[at].Is(WordClass.CountedNoun) && (Page.Lexicon.Value(Tokens[at], WordClass.CountedNoun).Attributes & PeopleNoun) != 0);

    /// <summary>The end of what a verb says with it: its clause, up to another verb of happening or saying, or a clause that belongs to a noun.</summary>
    public readonly int PredicateEnd(int at)
    {
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        ReadOnlySpan<Token> tokens = Tokens;
        for (int i = at; i < limit; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (EndsClause(i))
            {
                if (token.Kind == TokenKind.Comma && IsDate(i + 1) && IsDayWord(i - 1))
                {
                    continue; // "executed today, 3 May 2011"
                }

                int wider = token.Kind == TokenKind.Comma ? WiderPlaceEnd(i) : i; // "in Orre, northern Ashland, on 3 May"
                if (i >= Math.Min(Sentence.EndToken, at + Reach) - 1 || token.Kind != TokenKind.Comma || !tokens[wider + 1].Is(WordClass.Preposition))
                {
                    return i;
                }

                i = wider;

                limit = Math.Min(Sentence.EndToken, i + 1 + Reach); // "in his cell, near Lincoln, on 3 February"
            }
            else if (token.Is(Predicating) && !Covers(i, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity)
                && (token.Is(WordClass.Auxiliary) || IsSpeech(i) || (IsTelling(i) && !token.Is(WordClass.EventNoun)) || IsRelative(i)
                    || (token.Is(WordClass.Conjunction) && (token.Is(WordClass.Preposition) ? OpensClause(i, limit) : !Grammar.Joins(i)))))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>"today", "Friday".</summary>
    public readonly bool IsDayWord(int at) => Tokens[at].Is(WordClass.Weekday | WordClass.DateWord);

    /// <summary>The comma behind a place between commas that says where the place before it lies; the first comma where there is none.</summary>
    private readonly int WiderPlaceEnd(int comma)
    {
        bool house = true; // "City Hall"
        for (int i = comma + 1; i < Math.Min(Sentence.EndToken - 1, comma + LongestPlace); i++)
        {
            if (Tokens[i].Kind == TokenKind.Comma)
            {
                return Covers(i - 1, MentionKinds.Place) || (house && i > comma + 1) ? i : comma;
            }

            house &= (Tokens[i].Capitalised || Tokens[i].IsNumber) && !Covers(i, MentionKinds.Person | MentionKinds.Date | MentionKinds.Quantity);
            if (!house && !Covers(i, MentionKinds.Place) && !Tokens[i].Is(WordClass.Nationality) && (!IsNominal(i) || !Tokens[i].IsWord || IsName(i)))
            {
                return comma;
            }
        }

        return comma;
    }

    /// <summary>"an answer | they had in 2012": who does what is told of a noun, without "that".</summary>
    private readonly bool OpensContactClause(int at, int from) => at > from && Tokens[at].Is(WordClass.Pronoun) && Grammar.IsNominative(at)
        && Tokens[at - 1].IsWord && !Tokens[at - 1].Is(Closed) && !IsName(at - 1) && !IsDate(at - 1);

    /// <summary>"the resolution | includes a call": a verb that says neither that it happened nor how.</summary>
    private readonly bool IsPlainVerb(int at) => Tokens[at].Is(WordClass.VerbForm) && !Tokens[at].Capitalised
        && !Tokens[at].Begins(WordClass.EventOccurrence) && !Tokens[at].Is(WordClass.EventOccurrence | WordClass.EventNoun | WordClass.EventVerb);

    /// <summary>Whether "since", "after" and the like open a clause with a verb and not a phrase: "since the war began in 2011", but not "since 2011".</summary>
    private readonly bool OpensClause(int at, int limit)
    {
        if ((Grammar.Conjunction(at) & ConjunctionForms.Subordinate) == 0)
        {
            return false;
        }

        int end = at + 1;
        while (end < limit && !EndsClause(end) && !IsDate(end) && !IsJoining(end))
        {
            end++;
        }

        return Grammar.HasVerb(at + 1, end);
    }

    /// <summary>The end of the prepositional phrases that follow a noun: up to the next verb, mark or clause.</summary>
    public readonly int TailEnd(int at)
    {
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        ReadOnlySpan<Token> tokens = Tokens;
        for (int i = at; i < limit; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (SkipBracket(i) is int close && close > i)
            {
                i = close;
                continue;
            }

            if (EndsClause(i) || (token.Is(Ending) && !Covers(i, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity)
                && (token.Is(WordClass.Preposition) ? token.Is(WordClass.Conjunction) && OpensClause(i, limit)
                    : token.Is(WordClass.Auxiliary | WordClass.Conjunction) || IsSpeech(i) || IsPlainVerb(i) || (IsTelling(i) && !token.Is(WordClass.EventNoun | WordClass.EventOccurrence))
                    || (token.Is(WordClass.Pronoun) && !Grammar.IsPossessive(i)))))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The end of a list of crimes and what is said of them: up to a verb that is not theirs, or a mark that no list has.</summary>
    public readonly int CrimesEnd(int at)
    {
        int limit = Math.Min(Sentence.EndToken, at + Reach);
        for (int i = at; i < limit; i++)
        {
            ref readonly Token token = ref Tokens[i];
            int close = Grammar.SkipInset(i, Sentence.EndToken);
            if (token.Kind == TokenKind.OpenBracket && close > i)
            {
                i = close;
                continue;
            }

            bool listed = token.Kind == TokenKind.Comma && Tokens[i - 1].Is(WordClass.EventNoun);
            if ((EndsClause(i) && !listed)
                || (token.Is(Ending) && !Covers(i, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity)
                && !token.Is(WordClass.Preposition | WordClass.EventNoun)
                && (token.Is(WordClass.Auxiliary) || IsSpeech(i) || IsPlainVerb(i) || (token.Is(WordClass.Conjunction) && !IsJoining(i)))))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Whether a year stands before a noun as part of what it names: "the 1988 massacre".</summary>
    public static bool IsYearOfName(Page page, TokenRun date)
    {
        ref readonly Token next = ref page.Tokens[date.End];
        return date.Length == 1 && page.Tokens[date.First].IsNumber && next.IsWord && !next.LineStart
            && !next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.Pronoun | WordClass.Determiner | WordClass.EventVerb);
    }

    private const uint PeopleNoun = 1 | 2;
}
