using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>What a statement belongs to, by indices; -1 where the words do not say.</summary>
/// <param name="Event">The event at which it was made.</param>
/// <param name="Date">The date at which it was made.</param>
internal readonly record struct StatementLinks(int Event, int Date);

/// <summary>Links statements to the gathering or release in which they were made, to their date, and to the events they speak of.</summary>
/// <remarks>Statements are linked in the order of what they say, so that what stands beside one stands near what stood beside the one before.</remarks>
internal ref struct StatementLinker(Page page, Mentions mentions)
{
    /// <summary>The cue must have its event or date this near: "told the conference", "said in a statement on 8 March".</summary>
    private const int Near = 10;

    /// <summary>How far into its sentence what opens it may begin: "In a letter".</summary>
    private const int Opening = 3;

    /// <summary>How many events of a content are kept; more say nothing about what it is about.</summary>
    private const int MostEvents = 16;

    private readonly ReadOnlySpan<EventMention> _events = mentions.Events.Items;
    private readonly ReadOnlySpan<DateMention> _dates = mentions.Dates.Items;
    private int _nearEvent;
    private int _nearDate;

    /// <summary>Where and when a statement was made: by what stands beside its cue, outside its content.</summary>
    public StatementLinks Link(in SpeechMention speech)
    {
        if (speech.Cue.Length == 0)
        {
            return new StatementLinks(-1, -1);
        }

        ref readonly Sentence sentence = ref page.Sentences[page.SentenceOfToken[speech.Cue.First]];
        int from = Math.Max(sentence.FirstToken, speech.Cue.First - Near), to = Math.Min(sentence.EndToken, speech.Cue.End + Near);
        int happened = EventBeside(speech, from, to);
        return new StatementLinks(happened >= 0 ? happened : EventOpening(speech, sentence), DateBeside(speech, from, to));
    }

    /// <summary>Lists the events that a run of tokens names, each once, in order.</summary>
    public void About(TokenRun content, List<int> events)
    {
        events.Clear();
        for (int m = FirstEvent(content.First); m < _events.Length && _events[m].Head < content.End && events.Count < MostEvents; m++)
        {
            int happened = _events[m].Event;
            if (happened >= 0 && !events.Contains(happened))
            {
                events.Add(happened);
            }
        }
    }

    private int EventBeside(in SpeechMention speech, int from, int to)
    {
        for (int m = FirstEvent(from); m < _events.Length && _events[m].Head < to; m++)
        {
            ref readonly EventMention mention = ref _events[m];
            if (mention.Event >= 0 && !speech.Content.Contains(mention.Head) && !speech.Speaker.Contains(mention.Head) && mention.Head >= speech.Cue.First
                && IsOccasion(mention.Kind))
            {
                return mention.Event;
            }
        }

        return -1;
    }

    /// <summary>The gathering or document that opens the sentence: "In a letter of 14 November, the firm said".</summary>
    private int EventOpening(in SpeechMention speech, in Sentence sentence)
    {
        if (!page.Tokens[sentence.FirstToken].Is(WordClass.Preposition))
        {
            return -1;
        }

        int m = FirstEvent(sentence.FirstToken);
        if (m >= _events.Length)
        {
            return -1;
        }

        ref readonly EventMention mention = ref _events[m];
        bool opens = mention.Event >= 0 && mention.Verb == EventVerbTraits.None && mention.Run.First - sentence.FirstToken <= Opening
            && mention.Head < speech.Cue.First
            && !speech.Content.Contains(mention.Head) && !speech.Speaker.Contains(mention.Head);
        return opens && IsOccasion(mention.Kind) ? mention.Event : -1;
    }

    /// <summary>Kinds of events at which, or documents in which, somebody speaks.</summary>
    private static bool IsOccasion(EventKind kind) =>
        kind is EventKind.Conference or EventKind.Session or EventKind.StatementRelease or EventKind.Exhibition or EventKind.Report;

    private int DateBeside(in SpeechMention speech, int from, int to)
    {
        for (int d = FirstDate(from); d < _dates.Length && _dates[d].Run.First < to; d++)
        {
            ref readonly TokenRun date = ref _dates[d].Run;
            if (!speech.Content.Contains(date.First) && !speech.Speaker.Contains(date.First) && !ClauseReader.IsYearOfName(page, date)
                && date.First >= speech.Cue.First && !IsOfOther(date))
            {
                return d;
            }
        }

        return -1;
    }

    /// <summary>Whether a date is of something beside the saying: "ahead of this year’s", "since May".</summary>
    private readonly bool IsOfOther(TokenRun date) => page.Tokens[date.End].Kind == TokenKind.Possessive
        || (date.First > 0 && page.Tokens[date.First - 1].Is(WordClass.Preposition)
            && (page.Preposition(date.First - 1) & (PrepositionForms.On | PrepositionForms.In | PrepositionForms.At | PrepositionForms.Of)) == 0);

    /// <summary>The first event whose head is a token or stands after it; they are in order of their heads.</summary>
    private int FirstEvent(int token)
    {
        int m = _nearEvent;
        while (m < _events.Length && _events[m].Head < token)
        {
            m++;
        }

        while (m > 0 && _events[m - 1].Head >= token)
        {
            m--;
        }

        return _nearEvent = m;
    }

    /// <summary>The first date that begins at a token or after.</summary>
    private int FirstDate(int token)
    {
        int d = _nearDate;
        while (d < _dates.Length && _dates[d].Run.First < token)
        {
            d++;
        }

        while (d > 0 && _dates[d - 1].Run.First >= token)
        {
            d--;
        }

        return _nearDate = d;
    }
}
