using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Tells which mentions tell one event: one event a document, however often it is told.</summary>
/// <remarks>
/// Mentions of one kind are one event where their dates agree (one may be the more exact) and their nouns do, or the number of people that it
/// befell; one that has nothing of its own, but points at something known ("the massacre", "these killings", "the men were arrested"), is the
/// last such event before it. A mention that would be no event by itself and repeats none is dropped.
/// </remarks>
internal static class EventResolver
{
    /// <summary>How many mentions may stand between a heading and what repeats it.</summary>
    private const int MostUnderHeading = 8;

    /// <summary>How many words may stand between a noun and the clause that hangs on it: "the massacre in Orre, in which".</summary>
    private const int MostBetween = 5;

    /// <summary>How many days the vaguer of two dates of one event may last: a year.</summary>
    private const int LongestOne = 366;

    /// <summary>How many earlier events of its kind a mention is held against; it bounds the work.</summary>
    private const int Memory = 48;

    public static void Resolve(Page page, Mentions mentions, DocumentEvents events)
    {
        events.Clear();
        int waiting = -1; // a verb whose sentence goes on to name its event
        for (int m = 0; m < mentions.Events.Count; m++)
        {
            ref EventMention mention = ref mentions.Events[m];
            if (mention.Owner < 0 && BefallsPronoun(page, mention))
            {
                mention.Owner = EventPronouns.NameOf(page, mentions, mention.Subject.First);
            }

            if (waiting >= 0 && mention.Head >= mentions.Events[waiting].PredicateEnd)
            {
                Settle(page, mentions, events, waiting);
                waiting = -1;
            }

            if (waiting < 0 && NamesItself(page, mentions, m))
            {
                waiting = m;
                continue;
            }

            Settle(page, mentions, events, m, isSure: waiting == m - 1 && waiting >= 0 && mention.Kind != EventKind.Other);
            if (waiting == m - 1 && waiting >= 0 && mention.Event >= 0)
            {
                mentions.Events[waiting].Event = mention.Event;
                ref DocumentEvent found = ref events.Items[mention.Event];
                found.FirstMention = mention.Kind == mentions.Events[waiting].Kind ? Math.Min(found.FirstMention, waiting) : found.FirstMention;
                waiting = -1;
            }
        }

        if (waiting >= 0)
        {
            Settle(page, mentions, events, waiting);
        }
    }

    /// <summary>"he was arrested": a verb of what is done to somebody, whom a pronoun names.</summary>
    private static bool BefallsPronoun(Page page, in EventMention mention) => mention.IsPassive && (mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Court | EventVerbTraits.Post)) != 0
        && mention.SubjectEnd - mention.Subject.First == 1 && page.Tokens[mention.Subject.First].Is(WordClass.Pronoun);

    /// <summary>Gives a mention its event: a known one, a new one, or none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="events">What is known so far.</param>
    /// <param name="m">The mention.</param>
    /// <param name="isSure">Whether a verb before it says that it happened: "died in | a bombing".</param>
    private static void Settle(Page page, Mentions mentions, DocumentEvents events, int m, bool isSure = false)
    {
        ref EventMention mention = ref mentions.Events[m];
        int article = page.ArticleOf(mention.Head);
        int known = NestedIn(page, mentions, m);
        known = known >= 0 ? known : ToldWhere(page, mentions, m);
        known = known >= 0 ? known : FindKnown(page, mentions, events, m, article);
        if (known < 0 && FindKilling(page, mentions, events, m, article) is >= 0 and int killing)
        {
            known = killing;
            mention.Kind = EventKind.Killing;
        }

        known = known < 0 && isSure && !mention.IsSpecific ? FindKnown(page, mentions, events, m - 1, article) : known;
        if (known < 0)
        {
            if (!mention.IsSpecific && mention.Verb == EventVerbTraits.None && !isSure)
            {
                return;
            }

            known = events.Items.Count;
            events.Add(mention.Kind, m);
        }

        mention.Event = known;
        ref DocumentEvent found = ref events.Items[known];
        found.Article = article;
        found.Date = found.Date < 0 ? mention.Date : found.Date;
        found.Place = found.Place < 0 ? mention.Place : found.Place;
    }

    /// <summary>Whether a noun within what a verb says names the same: "were executed in the 1988 massacre", "died in the attack".</summary>
    private static bool NamesItself(Page page, Mentions mentions, int m)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        if (mention.Verb == EventVerbTraits.None || m + 1 >= mentions.Events.Count)
        {
            return false;
        }

        ref readonly EventMention next = ref mentions.Events[m + 1];
        bool died = (mention.Verb & EventVerbTraits.Alone) != 0 && mention.Kind == EventKind.Other && next.Kind is EventKind.Killing or EventKind.Attack;
        return next.Verb == EventVerbTraits.None && (next.Kind == mention.Kind || died) && next.Head < mention.PredicateEnd && next.Run.First >= mention.Run.End
            && page.Tokens[next.Run.First - 1].Is(WordClass.Preposition | WordClass.Determiner);
    }

    /// <summary>The event of a mention whose words hold this one, or that stands within this one’s words: "an audio tape surfaced"; -1 for none.</summary>
    private static int NestedIn(Page page, Mentions mentions, int m)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        for (int p = m - 1; p >= Math.Max(0, m - 2) && page.SentenceOfToken[mentions.Events[p].Head] == page.SentenceOfToken[mention.Head]; p--)
        {
            ref readonly EventMention before = ref mentions.Events[p];
            if (before.Event >= 0 && before.Kind == mention.Kind && (before.Verb == EventVerbTraits.None || mention.Verb == EventVerbTraits.None)
                && (before.Run.Contains(mention.Head) || mention.Run.Contains(before.Head)))
            {
                return before.Event;
            }
        }

        return -1;
    }

    /// <summary>The event of a noun on which a clause hangs that tells what was done in it: "the 1988 massacre, in which 300 clerks were executed"; -1 for none.</summary>
    private static int ToldWhere(Page page, Mentions mentions, int m)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        int opens = mention.Subject.First - 1;
        if (mention.Verb == EventVerbTraits.None || m == 0 || mention.Subject.Length == 0 || opens <= 0 || !page.Tokens[opens].Is(WordClass.QuestionWord))
        {
            return -1;
        }

        ref readonly EventMention noun = ref mentions.Events[m - 1];
        bool where = page.Tokens[opens].Is(WordClass.Conjunction) || page.Tokens[opens - 1].Is(WordClass.Preposition); // "where", "in which"
        bool died = (mention.Verb & EventVerbTraits.Alone) != 0 && mention.Kind == EventKind.Other && noun.Kind is EventKind.Killing or EventKind.Attack;
        return where && noun.Event >= 0 && noun.Verb == EventVerbTraits.None && (noun.Kind == mention.Kind || died) && noun.Run.End <= opens && opens - noun.Run.End <= MostBetween
            && page.SentenceOfToken[noun.Head] == page.SentenceOfToken[mention.Head] ? noun.Event : -1;
    }

    private static int FindKnown(Page page, Mentions mentions, DocumentEvents events, int m, int article)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        int loose = -1, looser = -1;
        ReadOnlySpan<DocumentEvent> all = events.Items.Items;
        for (int e = events.LastOf(mention.Kind), steps = 0; e >= 0 && steps < Memory; e = all[e].Previous, steps++)
        {
            ref readonly DocumentEvent known = ref all[e];
            if (!MayBeOne(mentions, mention.Date, known.Date))
            {
                continue;
            }

            ref readonly EventMention first = ref mentions.Events[known.FirstMention];
            bool sameArticle = article == known.Article || known.Article < 0; // a caption over the headline
            bool bothDated = mention.Date >= 0 && known.Date >= 0;
            bool addsDate = mention.Date >= 0 && known.Date < 0;
            if (first.InHeading && sameArticle && IsOfHeading(page, mentions, m, known.FirstMention))
            {
                return e;
            }

            if (!OwnersAgree(mentions, mention, first) || (!sameArticle && IsOfArticle(mention.Kind) && !bothDated))
            {
                continue;
            }

            if (sameArticle && CountsAgree(mentions, mention, first))
            {
                return e;
            }

            // What the headline names, at one place or of one author.
            if (first.InHeading && sameArticle && !bothDated && ((mention.Kind == EventKind.Conference && mention.Place >= 0 && known.Place >= 0 && PlacesAgree(mentions, mention.Place, known.Place))
                || (mention.Kind == EventKind.Report && mention.Owner >= 0 && first.Owner >= 0 && e == events.LastOf(mention.Kind))))
            {
                return e;
            }

            if (mention.IsCounted || (first.IsCounted && !(mention.IsDefinite && mention.IsPlural)))
            {
                continue; // "142 executions" are not the one told before
            }

            bool lasting = mention.Kind is EventKind.Killing or EventKind.EnforcedDisappearance;
            if (mention.Verb != EventVerbTraits.None)
            {
                // A verb tells its own event, unless it repeats the date and kind of one, or its people are known.
                if ((mention.Kind == EventKind.Killing && mention.Owner >= 0 && first.Owner >= 0) // nobody is killed twice
                    || (mention.Kind is EventKind.Report or EventKind.StatementRelease && sameArticle && !bothDated && e == events.LastOf(mention.Kind) && IsOfText(page, mention, first))
                    || (mention.Kind == EventKind.Trial && sameArticle && !bothDated && mention.Owner >= 0 && first.Owner >= 0) // whose trial it is was told
                    || (mention.Kind == EventKind.Sentence && first.InHeading && sameArticle && !bothDated && mention.Owner >= 0 && first.Owner >= 0) // what the headline says of the same defendant
                    || (sameArticle && mention.Date < 0 && known.Date < 0 && IsToldAgain(page, mention, first) && PlacesAgree(mentions, mention.Place, known.Place))
                    || (mention.Kind == EventKind.Detention && bothDated && mention.Owner >= 0 && first.Owner >= 0) // whom they arrested that day
                    || (bothDated && (lasting || mention.Kind == EventKind.Burial)) || (mention.RefersBack && sameArticle && IsSamePeople(mention, first) && (!(addsDate || IsDescribed(mention, first)) || AreCalledAlike(page, mention, first))))
                {
                    return e;
                }

                continue;
            }

            if (mention.Kind == EventKind.Killing && mention.Owner >= 0 && first.Owner >= 0 && first.Verb != EventVerbTraits.None && !mention.IsPlural)
            {
                return e; // "Ana Dunn was shot dead. Her family heard of Ana Dunn’s killing": nobody is killed twice
            }

            bool sameNoun = first.Verb == EventVerbTraits.None && IsSameNoun(page.Lexicon, mention.HeadId, first.HeadId);
            if (bothDated && (sameNoun || lasting || mention.Kind == EventKind.Conference))
            {
                return e;
            }

            // What a headline names is what its piece goes on to tell.
            if (first.InHeading && sameArticle && sameNoun && !bothDated && mention.Kind != EventKind.Other)
            {
                return e;
            }

            // "a report" is a new one, unless it is by the author of a known one.
            if (mention.IsIndefinite && mention.Owner < 0)
            {
                continue;
            }

            bool bare = mention.Run.First == mention.Head; // "the Vietnam War" is not the war told before
            bool same = mention.Kind == EventKind.Other ? (!mention.IsSpecific && bare) || (!bare && AreSameWords(page, mention.Run, first.Run)) || mention.Owner >= 0 || (mention.Place >= 0 && known.Place >= 0) : mention.IsDefinite || mention.IsSpecific;
            if (sameNoun && same && !bothDated && PlacesAgree(mentions, mention.Place, known.Place) && !IsCalledOtherwise(page, mentions, mention, first))
            {
                return e;
            }

            // "Ana Dunn was executed. The execution took place at Orre Prison."
            if (bare && mention.IsDefinite && !mention.IsPlural && mention.Date < 0 && mention.Owner < 0 && sameArticle && known.Place < 0 && first.Verb != EventVerbTraits.None && e == events.LastOf(mention.Kind)
                && AreAlike(page.Lexicon.TextOf(mention.HeadId), page.Lexicon.TextOf(first.HeadId)))
            {
                return e;
            }

            // "his strike" is nobody else's protest, but "his arrest" may be what was told of him.
            bool his = mention.Run.First > 0 && page.Tokens[mention.Run.First - 1].Is(WordClass.Pronoun);
            if (mention.RefersBack && mention.Kind != EventKind.Other && (!his || sameNoun || first.Verb != EventVerbTraits.None)
                && !AreOfOthers(page, mention, first) && !IsCalledOtherwise(page, mentions, mention, first, nation: true))
            {
                // "they were hanged" is seldom what a noun points at.
                bool they = first.Verb != EventVerbTraits.None && first.SubjectEnd - first.Subject.First == 1 && page.Tokens[first.Subject.First].Is(WordClass.Pronoun);
                loose = loose < 0 && !they ? e : loose;
                looser = looser < 0 ? e : looser;
            }
        }

        return loose >= 0 ? loose : looser;
    }

    /// <summary>The killing, told before, of those whose death a noun names: "Ana Dunn was shot dead … Dunn’s death"; -1 for none.</summary>
    private static int FindKilling(Page page, Mentions mentions, DocumentEvents events, int m, int article)
    {
        ref readonly EventMention mention = ref mentions.Events[m];
        if (mention.Verb != EventVerbTraits.None || !EventNounReader.IsDeath(page.Lexicon, mention.HeadId))
        {
            return -1;
        }

        ReadOnlySpan<DocumentEvent> all = events.Items.Items;
        for (int e = events.LastOf(EventKind.Killing), steps = 0; e >= 0 && steps < Memory; e = all[e].Previous, steps++)
        {
            ref readonly EventMention first = ref mentions.Events[all[e].FirstMention];
            bool one = mention.Owner >= 0 && first.Owner >= 0 && IsOfOnePerson(mentions, first) && mentions.Names[mention.Owner].Entity == mentions.Names[first.Owner].Entity;
            if (MayBeOne(mentions, mention.Date, all[e].Date) && (one || (article == all[e].Article && CountsAgree(mentions, mention, first))))
            {
                return e;
            }
        }

        return -1;
    }

    /// <summary>"Ana Dunn, who was arrested … Ana Dunn was arrested": in the same words, and not "again".</summary>
    private static bool IsToldAgain(Page page, in EventMention mention, in EventMention first)
    {
        bool same = mention.Kind == EventKind.Detention && mention.HeadId == first.HeadId && mention.Owner >= 0 && first.Owner >= 0 && !page.Tokens[mention.Head + 1].Is(WordClass.Adverb);
        for (int i = Math.Max(mention.SubjectEnd, mention.Subject.End); same && i < mention.Head; i++)
        {
            same = page.Tokens[i].Is(WordClass.Auxiliary);
        }

        return same;
    }

    /// <summary>Whether two verbs or nouns are forms of one word, as far as their first letters tell: "attack", "attacked".</summary>
    private static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.CommonPrefixLength(right) >= Math.Min(4, Math.Min(left.Length, right.Length));

    /// <summary>Whether a mention is the first of its kind in the first lines under a heading that tells such an event: they tell it again, in full.</summary>
    private static bool IsOfHeading(Page page, Mentions mentions, int m, int title)
    {
        ref readonly EventMention mention = ref mentions.Events[m], heading = ref mentions.Events[title];
        bool words = mention.Kind is EventKind.Other or EventKind.Report or EventKind.StatementRelease or EventKind.Conference;
        if (m - title > MostUnderHeading || (words && mention.HeadId != heading.HeadId) || (mention.Verb == EventVerbTraits.None && (!mention.IsDefinite || mention.IsPlural || heading.Verb == EventVerbTraits.None))
            || (mention.Owner >= 0 && heading.Owner >= 0 && mentions.Names[mention.Owner].Entity != mentions.Names[heading.Owner].Entity)
            || (mention.Count >= 0 && heading.Count >= 0 && !CountsAgree(mentions, mention, heading))
            || ((mention.Kind == EventKind.Attack || mention.Verb == EventVerbTraits.None) && !AreAlike(page.Lexicon.TextOf(mention.HeadId), page.Lexicon.TextOf(heading.HeadId)))
            || (mention.Owner >= 0 && heading.Owner < 0 && heading.Verb != EventVerbTraits.None && (heading.Count >= 0 || page.TextOf(page.Tokens[PatientOf(heading)]) is [.., 's'])))
        {
            return false;
        }

        int block = page.BlockOf(heading.Head), under = page.BlockOf(mention.Head);
        if (under == block)
        {
            return false;
        }

        for (int b = block + 1; b < under; b++)
        {
            if (page.Blocks[b].Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading)
            {
                return false;
            }
        }

        for (int i = title + 1; i < m; i++)
        {
            if (mentions.Events[i].Kind == mention.Kind && mentions.Events[i].Event >= 0 && mentions.Events[i].Event != heading.Event)
            {
                return false;
            }

            if (mentions.Events[i].Event == heading.Event && !mentions.Events[i].InHeading)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the men were arrested" after "28 men were arrested" or "the detention of 28 men".</summary>
    private static bool IsSamePeople(in EventMention mention, in EventMention first) => mention.HeadId == first.HeadId
        || (mention.Kind != EventKind.Appointment && (first.Verb == EventVerbTraits.None || first.Count >= 0));

    /// <summary>"the former president was charged" after "Ana Dunn was charged": a phrase that says more than "the driver" may be of somebody else.</summary>
    private static bool IsDescribed(in EventMention mention, in EventMention first) => first.Owner >= 0 && mention.Owner < 0 && mention.Object.Length == 0 && mention.SubjectEnd - mention.Subject.First > 2;

    /// <summary>Whether the people that a verb tells of may be those of an earlier one by what they are called: "prisoners", "the prisoners"; "fishers", "the men". A noun that tells says nothing of it.</summary>
    private static bool AreCalledAlike(Page page, in EventMention mention, in EventMention first)
    {
        int noun = PatientOf(mention);
        return first.Verb == EventVerbTraits.None || page.KeyOf(noun) == page.KeyOf(PatientOf(first))
            || (page.Tokens[noun].Is(WordClass.CountedNoun) && page.Lexicon.Value(page.Tokens[noun], WordClass.CountedNoun).Has(NounBits.Anyone));
    }

    /// <summary>Whether a noun says of others that it befell them than an earlier mention does, as far as that says it: "the massacre of prisoners", "the executions of children".</summary>
    private static bool AreOfOthers(Page page, in EventMention mention, in EventMention first)
    {
        int of = mention.Run.End - 1, whom = first.Verb == EventVerbTraits.None ? first.Run.End - 1 : PatientOf(first);
        return mention.Verb == EventVerbTraits.None && of > mention.Head + page.Lexicon.TextOf(mention.HeadId).Count(' ') && page.Tokens[of].IsWord && page.KeyOf(of) != page.KeyOf(whom)
            && !(page.Tokens[of - 1].Is(WordClass.Determiner) && page.Tokens[of].Is(WordClass.CountedNoun) && page.Lexicon.Value(page.Tokens[of], WordClass.CountedNoun).Has(NounBits.Anyone)); // "of the men"
    }

    /// <summary>Whether a noun has a name before it that the earlier one has not: "the Orre shooting" is not the shooting told before, nor need "the Norwegian raid" be the attack.</summary>
    private static bool IsCalledOtherwise(Page page, Mentions mentions, in EventMention mention, in EventMention first, bool nation = false)
    {
        if (mention.InHeading || mention.Kind is not (EventKind.Attack or EventKind.Killing or EventKind.Protest or EventKind.Other))
        {
            return false;
        }

        for (int i = mention.Run.First; i < mention.Head; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (token.Capitalised && !mentions.Covers(i, MentionKinds.Name | MentionKinds.Date) && !token.Is(WordClass.Weekday | WordClass.Month)
                && (nation || !token.Is(WordClass.Nationality)) && page.Sentences[page.SentenceOfToken[i]].FirstToken != i && !Has(page, first.Run, page.KeyOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Page page, TokenRun run, ulong word)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (page.KeyOf(i) == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"unveiled its new report": "the report was made public".</summary>
    private static bool IsOfText(Page page, in EventMention mention, in EventMention first)
    {
        ref readonly Token opens = ref page.Tokens[mention.Subject.First];
        return mention.IsPassive && mention.Subject.Length > 1 && opens.Is(WordClass.Determiner) && (page.Lexicon.Value(opens, WordClass.Determiner).Attributes & 1) != 0
            && Has(page, first.Run, page.KeyOf(mention.SubjectEnd - 1));
    }

    /// <summary>Whether two phrases have the same words: "Dirty War" twice.</summary>
    private static bool AreSameWords(Page page, TokenRun left, TokenRun right)
    {
        bool same = left.Length == right.Length;
        for (int i = 0; same && i < left.Length; i++)
        {
            same = page.KeyOf(left.First + i) == page.KeyOf(right.First + i);
        }

        return same;
    }

    private static int PatientOf(in EventMention mention) => (mention.IsPassive || mention.Object.Length == 0 ? mention.SubjectEnd : mention.Object.End) - 1;

    /// <summary>Whether two entries are one noun, in the singular or the plural.</summary>
    private static bool IsSameNoun(Lexicon lexicon, int left, int right) => left == right || StemOf(lexicon.TextOf(left)).SequenceEqual(StemOf(lexicon.TextOf(right)));

    /// <summary>An entry's last word without the ending of a plural.</summary>
    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> entry) => entry[(entry.LastIndexOf(' ') + 1)..^(entry is [.., not 's', 's'] ? 1 : 0)];

    /// <summary>Whether both tell of the same number of people.</summary>
    private static bool CountsAgree(Mentions mentions, in EventMention mention, in EventMention first)
    {
        if (mention.Count < 0 || first.Count < 0)
        {
            return false;
        }

        ref readonly QuantityMention left = ref mentions.Quantities[mention.Count], right = ref mentions.Quantities[first.Count];
        return left.Kind == right.Kind && left.Lower == right.Lower && left.Upper == right.Upper && left.Lower > 1;
    }

    /// <summary>Whether neither says whose it is, or both say the same. One that does and one that does not agree where the later points back.</summary>
    private static bool OwnersAgree(Mentions mentions, in EventMention mention, in EventMention first)
    {
        if (mention.Owner >= 0 && first.Owner >= 0)
        {
            return mentions.Names[mention.Owner].Entity == mentions.Names[first.Owner].Entity;
        }

        if (mention.Owner < 0)
        {
            return first.Owner < 0 || (mention.Verb == EventVerbTraits.None ? mention.IsDefinite && !((mention.IsPlural || mention.Count >= 0) && IsOfOnePerson(mentions, first)) : !IsOfOnePerson(mentions, first));
        }

        bool headed = mention.Kind == EventKind.Trial && first.InHeading; // "Mayor’s trial opens": whose it is stands in the text
        return headed || (!IsOfArticle(mention.Kind) && mention.Kind != EventKind.Attack && !IsOfOnePerson(mentions, mention));
    }

    /// <summary>What befell one person is not what befell many.</summary>
    private static bool IsOfOnePerson(Mentions mentions, in EventMention mention) => mentions.Names[mention.Owner].Kind == NameKind.Person
        && mention.Kind is EventKind.Killing or EventKind.Detention or EventKind.Torture or EventKind.EnforcedDisappearance or EventKind.Sentence;

    /// <summary>Kinds that each article tells its own of; a massacre or a fatwa is the same in all of them.</summary>
    private static bool IsOfArticle(EventKind kind) => kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Report
        or EventKind.StatementRelease or EventKind.Trial or EventKind.Sentence or EventKind.Investigation;

    /// <summary>Whether one of the dates is wanting, or one lies within the other and that is no longer than a year: what was done "in the 1980s" is not what was done in 1988.</summary>
    private static bool MayBeOne(Mentions mentions, int left, int right)
    {
        if (left < 0 || right < 0 || left == right)
        {
            return true;
        }

        ref readonly DateValue a = ref mentions.Dates[left].Value, b = ref mentions.Dates[right].Value;
        if (IsWithinYear(a) && IsWithinYear(b) && a.Start.Year != b.Start.Year)
        {
            return false; // most often, and cheap to tell
        }

        if (a == b)
        {
            return true;
        }

        return a.TryBounds(out DateOnly aFirst, out DateOnly aLast) && b.TryBounds(out DateOnly bFirst, out DateOnly bLast)
            && ((aFirst <= bFirst && bLast <= aLast && aLast.DayNumber - aFirst.DayNumber <= LongestOne)
                || (bFirst <= aFirst && aLast <= bLast && bLast.DayNumber - bFirst.DayNumber <= LongestOne));
    }

    private static bool IsWithinYear(in DateValue date) => date.Form == DateForm.Point && date.Start.Precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day;

    private static bool PlacesAgree(Mentions mentions, int left, int right) =>
        left < 0 || right < 0 || mentions.Names[left].Entity == mentions.Names[right].Entity;
}
