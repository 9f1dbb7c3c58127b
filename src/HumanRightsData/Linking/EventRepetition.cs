using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>How surely a mention tells a known event again.</summary>
internal enum EventLikeness
{
    /// <summary>It is another event.</summary>
    Other,

    /// <summary>It points back at something, which may be an event that a pronoun was told of: "they were hanged" is seldom what a noun points at.</summary>
    Looser,

    /// <summary>It points back at something, which may be this.</summary>
    Loose,

    /// <summary>It is this event.</summary>
    Same,
}

/// <summary>A mention held against a known event of its kind whose date is not another.</summary>
internal readonly ref struct EventRepetition
{
    /// <summary>How many mentions may stand between a heading and what repeats it.</summary>
    private const int MostUnderHeading = 8;

    /// <summary>So many first letters the forms of a word share: "attack", "attacked".</summary>
    private const int SharedLetters = 4;

    private readonly Page _page;
    private readonly Mentions _mentions;
    private readonly ref readonly EventMention _mention;
    private readonly ref readonly DocumentEvent _known;
    private readonly ref readonly EventMention _first; // the mention that told the known event first
    private readonly int _m;
    private readonly bool _isLatest;
    private readonly bool _sameArticle;
    private readonly bool _bothDated;

    /// <summary>Sets a mention beside a known event.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="m">The mention.</param>
    /// <param name="known">The known event.</param>
    /// <param name="article">The article of the mention.</param>
    /// <param name="isLatest">Whether no event of the kind was told since.</param>
    public EventRepetition(Page page, Mentions mentions, int m, in DocumentEvent known, int article, bool isLatest)
    {
        _page = page;
        _mentions = mentions;
        _mention = ref mentions.Events[m];
        _known = ref known;
        _first = ref mentions.Events[known.FirstMention];
        _m = m;
        _isLatest = isLatest;
        _sameArticle = article == known.Article || known.Article < 0; // a caption over the headline
        _bothDated = _mention.Date >= 0 && known.Date >= 0;
    }

    private bool BothOwned => _mention.Owner >= 0 && _first.Owner >= 0;

    public EventLikeness Read()
    {
        if (TellsHeading())
        {
            return EventLikeness.Same;
        }

        if (!OwnersAgree() || IsOfOtherArticle())
        {
            return EventLikeness.Other;
        }

        if ((_sameArticle && CountsAgree()) || IsNamedByHeadline())
        {
            return EventLikeness.Same;
        }

        if (IsCountedAnew())
        {
            return EventLikeness.Other;
        }

        if (_mention.Verb == EventVerbTraits.None)
        {
            return ReadNoun();
        }

        return VerbRepeats() ? EventLikeness.Same : EventLikeness.Other;
    }

    /// <summary>"Ana Dunn was shot dead … Dunn’s death", "12 clerks were shot dead … the deaths of 12 clerks": of a noun for a death beside a killing.</summary>
    public bool IsDeathOfKilled(int article) => (BothOwned && IsOfOnePerson(_first) && AreOfOneOwner()) || (article == _known.Article && CountsAgree());

    private EventLikeness ReadNoun()
    {
        if (IsKillingTold() || IsDetentionTold())
        {
            return EventLikeness.Same;
        }

        bool sameNoun = _first.Verb == EventVerbTraits.None && IsSameNoun(_page.Lexicon, _mention.HeadId, _first.HeadId);
        if (IsOfSameDate(sameNoun) || (sameNoun && IsNounOfHeadline()))
        {
            return EventLikeness.Same;
        }

        if (IsNew())
        {
            return EventLikeness.Other;
        }

        if ((sameNoun && IsNounAgain()) || IsNounOfVerb())
        {
            return EventLikeness.Same;
        }

        return !PointsBack(sameNoun) ? EventLikeness.Other : IsToldOfPronoun() ? EventLikeness.Looser : EventLikeness.Loose;
    }

    // What a verb or a noun repeats.

    /// <summary>A conference at one place, or a report of one author: what the headline names.</summary>
    private bool IsNamedByHeadline() => _first.InHeading && _sameArticle && !_bothDated
        && ((_mention.Kind == EventKind.Conference && _mention.Place >= 0 && _known.Place >= 0 && PlacesAgree())
            || (_mention.Kind == EventKind.Report && BothOwned && _isLatest));

    /// <summary>The reports and trials of another article are others, unless they have one date.</summary>
    private bool IsOfOtherArticle() => !_sameArticle && IsOfArticle(_mention.Kind) && !_bothDated;

    /// <summary>"142 executions" are not the one told before; "the executions" may be the 142.</summary>
    private bool IsCountedAnew() => _mention.IsCounted || (_first.IsCounted && !(_mention.IsDefinite && _mention.IsPlural));

    // What a verb repeats: it tells its own event, unless it repeats the date and kind of one, or its people are known.

    private bool VerbRepeats() => (_mention.Kind == EventKind.Killing && BothOwned) // nobody is killed twice
        || IsPublishedText()
        || IsKnownTrial()
        || IsSentenceOfHeadline()
        || IsToldAgain()
        || (_mention.Kind == EventKind.Detention && _bothDated && BothOwned) // whom they arrested that day
        || (_bothDated && (IsLasting || _mention.Kind == EventKind.Burial) && !IsOfFewer())
        || IsOfKnownPeople();

    /// <summary>"834 people were executed in 2023 … at least 22 women were executed in Orre in 2023": fewer, and called otherwise or in one place.</summary>
    private bool IsOfFewer()
    {
        if (_mention.Count < 0 || _first.Count < 0 || _first.Verb == EventVerbTraits.None)
        {
            return false;
        }

        int noun = PatientOf(_mention);
        ref readonly QuantityMention some = ref _mentions.Quantities[_mention.Count], all = ref _mentions.Quantities[_first.Count];
        bool others = _page.KeyOf(noun) != _page.KeyOf(PatientOf(_first)) && (!IsAnyone(noun) || IsAnyone(PatientOf(_first)));
        return some.Kind == QuantityKind.Count && all.Kind == QuantityKind.Count && some.Lower < all.Lower
            && (others || (_mention.Place >= 0 && _known.Place < 0));
    }

    private bool IsLasting => _mention.Kind is EventKind.Killing or EventKind.EnforcedDisappearance;

    /// <summary>"unveiled its new report": "the report was made public".</summary>
    private bool IsPublishedText()
    {
        if (!EventWords.IsText(_mention.Kind) || !_sameArticle || _bothDated || !_isLatest)
        {
            return false;
        }

        ref readonly Token opens = ref _page.Tokens[_mention.Subject.First];
        return _mention.IsPassive && _mention.Subject.Length > 1 && opens.Is(WordClass.Determiner)
            && _page.Lexicon.Value(opens, WordClass.Determiner).Has((uint)DeterminerForms.Definite)
            && Has(_first.Run, _page.KeyOf(_mention.SubjectEnd - 1));
    }

    /// <summary>"Ana Dunn’s trial … Ana Dunn went on trial": whose trial it is was told.</summary>
    private bool IsKnownTrial() => _mention.Kind == EventKind.Trial && _sameArticle && !_bothDated && BothOwned;

    /// <summary>What the headline says of the same defendant.</summary>
    private bool IsSentenceOfHeadline() => _mention.Kind == EventKind.Sentence && _first.InHeading && _sameArticle && !_bothDated && BothOwned;

    /// <summary>"Ana Dunn, who was arrested … Ana Dunn was arrested": in the same words, and not "again"; "I was arrested on 3 May … I was arrested
    /// by".</summary>
    private bool IsToldAgain()
    {
        bool self = IsSameSelf();
        bool same = _sameArticle && _mention.Date < 0 && (_known.Date < 0 || self) && _mention.Kind is EventKind.Detention or EventKind.Sentence
            && _mention.HeadId == _first.HeadId
            && (BothOwned || self) && !_page.Tokens[_mention.Head + 1].Is(WordClass.Adverb);
        for (int i = Math.Max(_mention.SubjectEnd, _mention.Subject.End); same && i < _mention.Head; i++)
        {
            same = _page.Tokens[i].Is(WordClass.Auxiliary);
        }

        return same && PlacesAgree();
    }

    /// <summary>Whether the writer says it of himself both times, and nothing says that it was at another time: "Two years later I was arrested".</summary>
    private bool IsSameSelf()
    {
        int self = _mention.Subject.First;
        if (_mention.SubjectEnd - self != 1 || _first.SubjectEnd - _first.Subject.First != 1 || _page.KeyOf(self) != _page.KeyOf(_first.Subject.First)
            || (_page.Pronoun(self) & PronounForms.First) == 0)
        {
            return false;
        }

        for (int i = self - 1; i >= _page.Sentences[_page.SentenceOfToken[self]].FirstToken; i--)
        {
            if (_page.Tokens[i].Is(WordClass.TimeUnit | WordClass.DateWord | WordClass.Adverb | WordClass.Conjunction))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the men were arrested" after "28 men were arrested" or "the detention of 28 men".</summary>
    private bool IsOfKnownPeople()
    {
        bool addsDate = _mention.Date >= 0 && _known.Date < 0;
        return _mention.RefersBack && _sameArticle && IsSamePeople() && (!(addsDate || IsDescribed()) || AreCalledAlike());
    }

    private bool IsSamePeople() => _mention.HeadId == _first.HeadId
        || (_mention.Kind != EventKind.Appointment && (_first.Verb == EventVerbTraits.None || _first.Count >= 0));

    /// <summary>"the former president was charged" after "Ana Dunn was charged": a phrase that says more than "the driver" may be of somebody else.</summary>
    private bool IsDescribed() => _first.Owner >= 0 && _mention.Owner < 0 && _mention.Object.Length == 0
        && _mention.SubjectEnd - _mention.Subject.First > 2;

    /// <summary>Whether the people may be those of an earlier verb by what they are called: "prisoners", "the prisoners"; "fishers", "the men".</summary>
    /// <remarks>A noun that tells says nothing of it.</remarks>
    private bool AreCalledAlike()
    {
        int noun = PatientOf(_mention);
        return _first.Verb == EventVerbTraits.None || _page.KeyOf(noun) == _page.KeyOf(PatientOf(_first)) || IsAnyone(noun);
    }

    // What a noun repeats.

    /// <summary>"Ana Dunn was shot dead. Her family heard of Ana Dunn’s killing": nobody is killed twice.</summary>
    private bool IsKillingTold() => _mention.Kind == EventKind.Killing && BothOwned && _first.Verb != EventVerbTraits.None && !_mention.IsPlural;

    /// <summary>"Ana Dunn was arrested in May. Dunn’s arrest was criticised": without a day of its own, the last that was told of her.</summary>
    private bool IsDetentionTold() => _mention.Kind == EventKind.Detention && BothOwned && _first.Verb != EventVerbTraits.None && _mention.Date < 0
        && _mention.IsDefinite && !_mention.IsPlural && _sameArticle;

    private bool IsOfSameDate(bool sameNoun) => _bothDated && (sameNoun || IsLasting || _mention.Kind == EventKind.Conference);

    /// <summary>What a headline names is what its piece goes on to tell.</summary>
    private bool IsNounOfHeadline() => _first.InHeading && _sameArticle && !_bothDated && _mention.Kind != EventKind.Other;

    /// <summary>"a report" is a new one, unless it is by the author of a known one.</summary>
    private bool IsNew() => _mention.IsIndefinite && _mention.Owner < 0;

    /// <summary>"the Vietnam War" has more than its noun: it is not the war told before.</summary>
    private bool IsBareNoun => _mention.Run.First == _mention.Head;

    /// <summary>"the massacre" after "a massacre", where neither place nor name is another.</summary>
    private bool IsNounAgain()
    {
        bool points = _mention.Kind == EventKind.Other ? IsOtherAgain() : _mention.IsDefinite || _mention.IsSpecific;
        return points && !_bothDated && PlacesAgree() && !IsCalledOtherwise();
    }

    /// <summary>"the war", or "the Dirty War" twice: of what has no kind, more must agree.</summary>
    private bool IsOtherAgain() => (IsBareNoun ? !_mention.IsSpecific : AreSameWords(_mention.Run, _first.Run))
        || _mention.Owner >= 0 || (_mention.Place >= 0 && _known.Place >= 0);

    /// <summary>"Ana Dunn was executed. The execution took place at Orre Prison."</summary>
    private bool IsNounOfVerb() => IsBareNoun && _mention.IsDefinite && !_mention.IsPlural && _mention.Date < 0 && _mention.Owner < 0
        && _sameArticle && _known.Place < 0 && _first.Verb != EventVerbTraits.None && _isLatest && IsFormOfFirst();

    /// <summary>"the killings": "his strike" is nobody else’s protest, but "his arrest" may be what was told of him.</summary>
    private bool PointsBack(bool sameNoun)
    {
        bool his = _page.Tokens[_mention.Run.First - 1].Is(WordClass.Pronoun);
        return _mention.RefersBack && _mention.Kind != EventKind.Other && (!his || sameNoun || _first.Verb != EventVerbTraits.None)
            && !AreOfOthers() && !IsCalledOtherwise(nation: true);
    }

    /// <summary>"they were hanged".</summary>
    private bool IsToldOfPronoun() => _first.Verb != EventVerbTraits.None && _first.SubjectEnd - _first.Subject.First == 1
        && _page.Tokens[_first.Subject.First].Is(WordClass.Pronoun);

    /// <summary>Whether it befell others, as far as the noun says whom: "the massacre of prisoners", "the executions of children".</summary>
    private bool AreOfOthers()
    {
        int of = _mention.Run.End - 1, whom = _first.Verb == EventVerbTraits.None ? _first.Run.End - 1 : PatientOf(_first);
        bool says = of > _mention.Head + _page.Lexicon.TextOf(_mention.HeadId).Count(' ') && _page.Tokens[of].IsWord;
        return says && _page.KeyOf(of) != _page.KeyOf(whom)
            && !(_page.Tokens[of - 1].Is(WordClass.Determiner) && IsAnyone(of)); // "of the men"
    }

    /// <summary>Whether a noun has a name before it that the earlier one has not: "the Orre shooting" is not the shooting told before.</summary>
    /// <param name="nation">Whether a nationality is such a name: "the Norwegian raid" need not be the attack.</param>
    private bool IsCalledOtherwise(bool nation = false)
    {
        if (_mention.InHeading || _mention.Kind is not (EventKind.Attack or EventKind.Killing or EventKind.Protest or EventKind.Other))
        {
            return false;
        }

        for (int i = _mention.Run.First; i < _mention.Head; i++)
        {
            ref readonly Token token = ref _page.Tokens[i];
            if (token.Capitalised && !_mentions.Covers(i, MentionKinds.Name | MentionKinds.Date) && !token.Is(WordClass.Weekday | WordClass.Month)
                && (nation || !token.Is(WordClass.Nationality)) && _page.Sentences[_page.SentenceOfToken[i]].FirstToken != i
                && !Has(_first.Run, _page.KeyOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    // What repeats a heading.

    /// <summary>Whether a mention is the first of its kind in the first lines under a heading that tells such an event: they tell it again, in full.</summary>
    private bool TellsHeading() => _first.InHeading && _sameArticle && _m - _known.FirstMention <= MostUnderHeading
        && !IsOtherWordThanHeading() && !IsOtherNounThanHeading()
        && (!BothOwned || AreOfOneOwner())
        && (_mention.Count < 0 || _first.Count < 0 || CountsAgree())
        && !IsOneOfHeading() && IsUnderHeading() && IsFirstUnderHeading();

    /// <summary>What is named by its word alone is another under another word: "a vigil", "a rally"; an attack or a noun, where not even its root is the same.</summary>
    private bool IsOtherWordThanHeading()
    {
        bool words = _mention.Kind is EventKind.Other or EventKind.Report or EventKind.StatementRelease or EventKind.Conference;
        bool roots = _mention.Kind == EventKind.Attack || _mention.Verb == EventVerbTraits.None;
        return (words && _mention.HeadId != _first.HeadId) || (roots && !IsFormOfFirst());
    }

    /// <summary>"the arrest" tells again that somebody was arrested, not "arrests" nor "an arrest".</summary>
    private bool IsOtherNounThanHeading() => _mention.Verb == EventVerbTraits.None
        && (!_mention.IsDefinite || _mention.IsPlural || _first.Verb == EventVerbTraits.None);

    /// <summary>"Ana Dunn was arrested" under "Clerks arrested": one of many.</summary>
    private bool IsOneOfHeading() => _mention.Owner >= 0 && _first.Owner < 0 && _first.Verb != EventVerbTraits.None
        && (_first.Count >= 0 || _page.TextOf(_page.Tokens[PatientOf(_first)]) is [.., 's']);

    /// <summary>Whether no more than captions and the like stand between a heading and the block of the mention.</summary>
    private bool IsUnderHeading()
    {
        int block = _page.BlockOf(_first.Head), under = _page.BlockOf(_mention.Head);
        bool isUnder = under != block;
        for (int b = block + 1; isUnder && b < under; b++)
        {
            isUnder = _page.Blocks[b].Role is not (BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading);
        }

        return isUnder;
    }

    /// <summary>Whether nothing between a heading and the mention tells the heading’s event already, or another of its kind.</summary>
    private bool IsFirstUnderHeading()
    {
        for (int i = _known.FirstMention + 1; i < _m; i++)
        {
            ref readonly EventMention between = ref _mentions.Events[i];
            bool isOther = between.Kind == _mention.Kind && between.Event >= 0 && between.Event != _first.Event;
            bool isTold = between.Event == _first.Event && !between.InHeading;
            if (isOther || isTold)
            {
                return false;
            }
        }

        return true;
    }

    // Whose, how many, where.

    private bool AreOfOneOwner() => _mentions.Names[_mention.Owner].Entity == _mentions.Names[_first.Owner].Entity;

    /// <summary>Whether neither says whose it is, or both say the same. One that does and one that does not agree where the later points back.</summary>
    private bool OwnersAgree()
    {
        if (BothOwned)
        {
            return AreOfOneOwner();
        }

        if (_mention.Owner < 0)
        {
            return _first.Owner < 0 || MayBeOfOwner();
        }

        bool headed = _mention.Kind == EventKind.Trial && _first.InHeading; // "Mayor’s trial opens": whose it is stands in the text
        return headed || (!IsOfArticle(_mention.Kind) && _mention.Kind != EventKind.Attack && !IsOfOnePerson(_mention));
    }

    /// <summary>"the arrest" after "Ana Dunn’s arrest", but not "the arrests".</summary>
    private bool MayBeOfOwner() => _mention.Verb != EventVerbTraits.None ? !IsOfOnePerson(_first)
        : _mention.IsDefinite && !((_mention.IsPlural || _mention.Count >= 0) && IsOfOnePerson(_first));

    /// <summary>What befell one person is not what befell many.</summary>
    private bool IsOfOnePerson(in EventMention mention) => _mentions.Names[mention.Owner].Kind == NameKind.Person
        && mention.Kind is EventKind.Killing or EventKind.Detention or EventKind.Torture or EventKind.EnforcedDisappearance or EventKind.Sentence;

    /// <summary>Kinds that each article tells its own of; a massacre or a fatwa is the same in all of them.</summary>
    private static bool IsOfArticle(EventKind kind) => kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Report
        or EventKind.StatementRelease or EventKind.Trial or EventKind.Sentence or EventKind.Investigation;

    /// <summary>Whether both tell of the same number of people.</summary>
    private bool CountsAgree()
    {
        if (_mention.Count < 0 || _first.Count < 0)
        {
            return false;
        }

        ref readonly QuantityMention left = ref _mentions.Quantities[_mention.Count], right = ref _mentions.Quantities[_first.Count];
        return left.Kind == right.Kind && left.Lower == right.Lower && left.Upper == right.Upper && left.Lower > 1;
    }

    /// <summary>Whether one says no place, or both say the same.</summary>
    private bool PlacesAgree() => _mention.Place < 0 || _known.Place < 0
        || _mentions.Names[_mention.Place].Entity == _mentions.Names[_known.Place].Entity;

    // Words.

    /// <summary>The last token of whom a verb tells of.</summary>
    private static int PatientOf(in EventMention mention) =>
        (mention.IsPassive || mention.Object.Length == 0 ? mention.SubjectEnd : mention.Object.End) - 1;

    /// <summary>"men", "people": a noun that says no more of whom it counts.</summary>
    private bool IsAnyone(int noun) => _page.Tokens[noun].Is(WordClass.CountedNoun)
        && _page.Lexicon.Value(_page.Tokens[noun], WordClass.CountedNoun).Has(NounBits.Anyone);

    /// <summary>Whether two verbs or nouns are forms of one word, as far as their first letters tell: "attack", "attacked".</summary>
    private bool IsFormOfFirst()
    {
        ReadOnlySpan<char> left = _page.Lexicon.TextOf(_mention.HeadId), right = _page.Lexicon.TextOf(_first.HeadId);
        return left.CommonPrefixLength(right) >= Math.Min(SharedLetters, Math.Min(left.Length, right.Length));
    }

    /// <summary>Whether two entries are one noun, in the singular or the plural.</summary>
    private static bool IsSameNoun(Lexicon lexicon, int left, int right) =>
        left == right || StemOf(lexicon.TextOf(left)).SequenceEqual(StemOf(lexicon.TextOf(right)));

    /// <summary>An entry's last word without the ending of a plural.</summary>
    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> entry) => entry[(entry.LastIndexOf(' ') + 1)..^(entry is [.., not 's', 's'] ? 1 : 0)];

    /// <summary>Whether two phrases have the same words: "Dirty War" twice.</summary>
    private bool AreSameWords(TokenRun left, TokenRun right)
    {
        bool same = left.Length == right.Length;
        for (int i = 0; same && i < left.Length; i++)
        {
            same = _page.KeyOf(left.First + i) == _page.KeyOf(right.First + i);
        }

        return same;
    }

    private bool Has(TokenRun run, ulong word)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (_page.KeyOf(i) == word)
            {
                return true;
            }
        }

        return false;
    }
}
