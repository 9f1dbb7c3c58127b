using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Finds who states a quantity, of which event, and for which time.</summary>
internal sealed class FigureLinks
{
    /// <summary>How many tokens may stand between people and the event that they came to.</summary>
    private const int Clause = 8;

    // The innermost statement around each token, an index into the speech; -1 for none.
    private readonly PooledBuffer<int> _speechOf = new();

    // The first event and the first date of each sentence, indices into the mentions; the number of mentions where it has none.
    private readonly PooledBuffer<int> _eventsOf = new();
    private readonly PooledBuffer<int> _datesOf = new();

    private LinkingContext _context = null!;

    /// <summary>Begins with a document.</summary>
    public void Start(LinkingContext context)
    {
        _context = context;
        Page page = context.Page;
        _speechOf.Clear();
        Span<int> speechOf = _speechOf.Resize(page.Tokens.Count);
        speechOf.Fill(-1);
        ReadOnlySpan<SpeechMention> speech = context.Mentions.Speech.Items;
        for (int i = 0; i < speech.Length; i++)
        {
            TokenRun content = speech[i].Content;
            for (int t = content.First; t < content.End; t++)
            {
                if (speechOf[t] < 0 || content.Length < speech[speechOf[t]].Content.Length)
                {
                    speechOf[t] = i;
                }
            }
        }

        ReadOnlySpan<EventMention> events = context.Mentions.Events.Items;
        Span<int> eventsOf = Clear(_eventsOf, page, events.Length);
        for (int i = events.Length - 1; i >= 0; i--)
        {
            eventsOf[page.SentenceOfToken[events[i].Head]] = i;
        }

        ReadOnlySpan<DateMention> dates = context.Mentions.Dates.Items;
        Span<int> datesOf = Clear(_datesOf, page, dates.Length);
        for (int i = dates.Length - 1; i >= 0; i--)
        {
            datesOf[page.SentenceOfToken[dates[i].Run.First]] = i;
        }
    }

    /// <summary>The speaker of the innermost statement that a quantity stands in; null where nobody's or of nobody known.</summary>
    public RecordId? SpeakerOf(in QuantityMention mention)
    {
        int speech = _speechOf[mention.Run.First];
        int speaker = speech < 0 ? -1 : _context.Mentions.Speech[speech].SpeakerEntity;
        return speaker >= 0 && _context.Entities.Items[speaker].Kind != NameKind.Place ? _context.IdOfEntity(speaker) : null;
    }

    /// <summary>The event a quantity counts something of: the one whose words hold it, else the one whose clause goes on to say it; an index into the mentions, -1 for none.</summary>
    /// <remarks>What only stands near, in another clause of the sentence, is another matter.</remarks>
    public int EventOf(in QuantityMention mention)
    {
        int sentence = _context.Page.SentenceOfToken[mention.Run.First];
        int end = _context.Page.Sentences[sentence].EndToken;
        int saying = -1;
        for (int e = _eventsOf[sentence]; e < _context.Mentions.Events.Count; e++)
        {
            ref readonly EventMention happened = ref _context.Mentions.Events[e];
            if (happened.Head >= end)
            {
                break;
            }

            if (happened.Event < 0)
            {
                continue;
            }

            if (IsOf(happened, mention))
            {
                return e;
            }

            if ((Says(happened, mention.Run.First) || (happened.Head < mention.Run.First && IsResult(mention) && !IsDocument(happened.Kind)))
                && _speechOf[happened.Head] == _speechOf[mention.Run.First])
            {
                saying = e; // the last one before it
            }
            else if (saying < 0 && TookPart(happened, mention))
            {
                return e;
            }
        }

        return saying;
    }

    /// <summary>Whether people are counted who did something at a gathering or suffered something in an attack: "2,000 people came to the conference".</summary>
    private bool TookPart(in EventMention happened, in QuantityMention mention)
    {
        Page page = _context.Page;
        int before = happened.Run.First - 1;
        if (IsDocument(happened.Kind) || !(mention.CountsPeople || mention.People) || happened.Verb != EventVerbTraits.None
            || before <= mention.Run.End || before - mention.Run.End > Clause)
        {
            return false;
        }

        bool determined = page.Tokens[before].Is(WordClass.Determiner);
        ref readonly Token joint = ref page.Tokens[determined ? before - 1 : before];
        if (!joint.Is(WordClass.Preposition) || joint.Is(WordClass.Conjunction))
        {
            return false; // "held since protests began"
        }

        for (int i = mention.Run.End; i < before; i++)
        {
            if (!page.Tokens[i].IsWord || page.Tokens[i].Is(WordClass.SpeechVerb | WordClass.Conjunction | WordClass.EventVerb))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a quantity stands in what a clause says of an event. A document is no event that what it says counts something of.</summary>
    private static bool Says(in EventMention happened, int token) => token >= happened.Run.End && token < happened.PredicateEnd
        && (happened.Verb != EventVerbTraits.None || !IsDocument(happened.Kind));

    /// <summary>"…, killing 17 people and wounding dozens": what the event before it led to.</summary>
    private bool IsResult(in QuantityMention mention)
    {
        int before = mention.Run.First - 1;
        return before > 0 && _context.Page.Tokens[before].IsWord && !_context.Page.Tokens[before].Capitalised
            && !_context.Page.Tokens[before].Is(WordClass.Preposition) && _context.Page.TextOf(_context.Page.Tokens[before]) is [.., 'i', 'n', 'g'];
    }

    private static bool IsDocument(EventKind kind) =>
        kind is EventKind.Report or EventKind.StatementRelease or EventKind.Legislation or EventKind.Investigation;

    /// <summary>The date that the sentence gives a quantity: the nearest, within what is said with it; else that of the event whose words hold it.</summary>
    public EdtfDate? PeriodOf(in QuantityMention mention, int happened)
    {
        if (mention.Kind == QuantityKind.Duration)
        {
            return null;
        }

        int sentence = _context.Page.SentenceOfToken[mention.Run.First];
        int nearest = -1, distance = int.MaxValue;
        ref readonly Sentence bounds = ref _context.Page.Sentences[sentence];
        int end = bounds.EndToken;
        DateBound clause = DateBound.On;
        for (int d = _datesOf[sentence]; d < _context.Mentions.Dates.Count; d++)
        {
            TokenRun run = _context.Mentions.Dates[d].Run;
            if (run.First >= end)
            {
                break;
            }

            // What stands behind a quantity is its own sooner than what stands before it: "from 200 in 2010 to 300 in 2011".
            int away = Distance(run, WithNoun(mention));
            if ((away < distance || (away == distance && run.First > mention.Run.First)) && IsSaidWith(run, mention.Run) && !IsOfDateline(run)
                && !ClauseReader.IsYearOfName(_context.Page, run)
                && FigurePeriod.IsTimeOf(_context.Page, _context.Mentions, bounds, run, mention.Run, out DateBound bound)
                && (bound != DateBound.On || !IsOfAnother(d, happened, sentence)) && !IsOfCrime(d, happened) && !HangsOnSubject(d, happened))
            {
                nearest = d;
                distance = away;
                clause = bound;
            }
        }

        if (nearest < 0 && happened >= 0 && IsOf(_context.Mentions.Events[happened], mention))
        {
            nearest = _context.Events.Items[_context.Mentions.Events[happened].Event].Date;
        }

        return nearest < 0 ? null : _context.BoundDateOf(nearest, clause);
    }

    /// <summary>"sentenced 19 officers for crimes committed in 1976": when that was of which a court spoke.</summary>
    private bool IsOfCrime(int date, int happened)
    {
        if (happened < 0)
        {
            return false;
        }

        ref readonly EventMention mention = ref _context.Mentions.Events[happened];
        return (mention.Verb & EventVerbTraits.Court) != 0 && mention.Date != date && _context.Mentions.Dates[date].Run.First >= mention.Run.End;
    }

    /// <summary>"nine men accused of killing a guard in 2008 were hanged": when that was which only says which men.</summary>
    private bool HangsOnSubject(int date, int happened)
    {
        if (happened < 0)
        {
            return false;
        }

        ref readonly EventMention mention = ref _context.Mentions.Events[happened];
        int first = _context.Mentions.Dates[date].Run.First;
        return mention.IsPassive && mention.Date != date && first >= mention.SubjectEnd && first < mention.Subject.End;
    }

    /// <summary>Whether a date says when a piece was written: "ASHTON, 3 May 2010 – ".</summary>
    private bool IsOfDateline(TokenRun date)
    {
        int article = _context.Page.ArticleOf(date.First);
        return article >= 0 && date.First >= _context.Page.Articles[article].DatelineFirstToken && date.End <= _context.Page.Articles[article].DatelineEndToken;
    }

    /// <summary>Whether a date stands in the same statement as a quantity, or in what is said of it: "300 people are thought to have died in 2011".</summary>
    private bool IsSaidWith(TokenRun date, TokenRun figure)
    {
        int speech = _speechOf[date.First];
        return speech == _speechOf[figure.First]
            || (speech >= 0 && _context.Mentions.Speech[speech].Rule == SpeechRule.Passive && figure.First < _context.Mentions.Speech[speech].Content.First);
    }

    /// <summary>Whether a date is that of another event of the sentence: "sentenced on 9 May for the murder of two".</summary>
    private bool IsOfAnother(int date, int happened, int sentence)
    {
        if (happened < 0 || _context.Mentions.Events[happened].Date == date)
        {
            return false;
        }

        int end = _context.Page.Sentences[sentence].EndToken;
        for (int e = _eventsOf[sentence]; e < _context.Mentions.Events.Count && _context.Mentions.Events[e].Head < end; e++)
        {
            if (_context.Mentions.Events[e].Date == date && _context.Mentions.Events[e].Event != _context.Mentions.Events[happened].Event)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the event's own words hold the quantity: its title, whom it befell, who did it.</summary>
    private static bool IsOf(in EventMention happened, in QuantityMention mention) =>
        happened.Run.Contains(mention.Run.First) || happened.Object.Contains(mention.Run.First) || happened.Subject.Contains(mention.Run.First);

    /// <summary>A quantity with the noun behind it: "to | 310 people | in 2011".</summary>
    private static TokenRun WithNoun(in QuantityMention mention) => mention.Counted.First >= mention.Run.End
        ? mention.Run with { End = mention.Counted.End } : mention.Run;

    /// <summary>How many tokens lie between two runs.</summary>
    private static int Distance(TokenRun left, TokenRun right) => left.First < right.First ? Math.Max(0, right.First - left.End)
        : Math.Max(0, left.First - right.End);

    private static Span<int> Clear(PooledBuffer<int> firstOfSentences, Page page, int none)
    {
        firstOfSentences.Clear();
        Span<int> all = firstOfSentences.Resize(page.Sentences.Count);
        all.Fill(none);
        return all;
    }
}
