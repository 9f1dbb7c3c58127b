using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Finds who states a quantity, of which event, and for which time.</summary>
internal sealed class FigureLinks
{
    /// <summary>An event that stands further from a quantity, in tokens, is another matter; one of which people are not counted even sooner.</summary>
    private const int Farthest = 12, FarthestOfThings = 4;

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

    /// <summary>The event a quantity counts something of: the one whose words hold it, else the nearest that its sentence names; an index into the mentions, -1 for none.</summary>
    public int EventOf(in QuantityMention mention)
    {
        int sentence = _context.Page.SentenceOfToken[mention.Run.First];
        int nearest = -1, distance = 1 + (mention.CountsPeople || mention.People ? Farthest : FarthestOfThings);
        int end = _context.Page.Sentences[sentence].EndToken;
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

            int away = Distance(happened.Run, mention.Run);
            if (away < distance && _speechOf[happened.Head] == _speechOf[mention.Run.First])
            {
                nearest = e;
                distance = away;
            }
        }

        return nearest;
    }

    /// <summary>The date that the sentence gives a quantity: the nearest, within what is said with it; else that of the event whose words hold it.</summary>
    public EdtfDate? PeriodOf(in QuantityMention mention, int happened)
    {
        if (mention.Kind == QuantityKind.Duration)
        {
            return null;
        }

        int sentence = _context.Page.SentenceOfToken[mention.Run.First];
        int nearest = -1, distance = int.MaxValue;
        int end = _context.Page.Sentences[sentence].EndToken;
        for (int d = _datesOf[sentence]; d < _context.Mentions.Dates.Count; d++)
        {
            TokenRun run = _context.Mentions.Dates[d].Run;
            if (run.First >= end)
            {
                break;
            }

            int away = Distance(run, mention.Run);
            if (away < distance && _speechOf[run.First] == _speechOf[mention.Run.First] && !ClauseReader.IsYearOfName(_context.Page, run))
            {
                nearest = d;
                distance = away;
            }
        }

        if (nearest < 0 && happened >= 0 && IsOf(_context.Mentions.Events[happened], mention))
        {
            nearest = _context.Events.Items[_context.Mentions.Events[happened].Event].Date;
        }

        return nearest < 0 ? null : _context.BoundDateOf(nearest);
    }

    /// <summary>Whether the event's own words hold the quantity: its title, whom it befell, who did it.</summary>
    private static bool IsOf(in EventMention happened, in QuantityMention mention) =>
        happened.Run.Contains(mention.Run.First) || happened.Object.Contains(mention.Run.First) || happened.Subject.Contains(mention.Run.First);

    /// <summary>How many tokens lie between two runs.</summary>
    private static int Distance(TokenRun left, TokenRun right) => left.First < right.First ? Math.Max(0, right.First - left.End) : Math.Max(0, left.First - right.End);

    private static Span<int> Clear(PooledBuffer<int> firstOfSentences, Page page, int none)
    {
        firstOfSentences.Clear();
        Span<int> all = firstOfSentences.Resize(page.Sentences.Count);
        all.Fill(none);
        return all;
    }
}
