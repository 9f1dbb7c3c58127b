using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>What a statement belongs to, by indices; -1 where the words do not say.</summary>
/// <param name="Event">The event at which it was made.</param>
/// <param name="Date">The date at which it was made.</param>
internal readonly record struct StatementLinks(int Event, int Date);

/// <summary>Links statements to the gathering or release in which they were made, to their date, and to the events they speak of.</summary>
internal static class StatementLinker
{
    /// <summary>The cue must have its event or date this near: "told the conference", "said in a statement on 8 March".</summary>
    private const int Near = 10;

    /// <summary>How far into its sentence what opens it may begin: "In a letter".</summary>
    private const int Opening = 3;

    /// <summary>How many events of a content are kept; more say nothing about what it is about.</summary>
    private const int MostEvents = 16;

    /// <summary>Where and when a statement was made: by what stands beside its cue, outside its content.</summary>
    public static StatementLinks Link(Page page, Mentions mentions, in SpeechMention speech)
    {
        if (speech.Cue.Length == 0)
        {
            return new StatementLinks(-1, -1);
        }

        Sentence sentence = page.Sentences[page.SentenceOfToken[speech.Cue.First]];
        int from = Math.Max(sentence.FirstToken, speech.Cue.First - Near), to = Math.Min(sentence.EndToken, speech.Cue.End + Near);
        int happened = EventBeside(mentions, speech, from, to);
        return new StatementLinks(happened >= 0 ? happened : EventOpening(page, mentions, speech, sentence), DateBeside(page, mentions, speech, from, to));
    }

    /// <summary>Lists the events that a run of tokens names, each once, in order.</summary>
    public static void About(Mentions mentions, TokenRun content, List<int> events)
    {
        ReadOnlySpan<EventMention> all = mentions.Events.Items;
        events.Clear();
        for (int m = FirstEvent(all, content.First); m < all.Length && all[m].Head < content.End && events.Count < MostEvents; m++)
        {
            int happened = all[m].Event;
            if (happened >= 0 && !events.Contains(happened))
            {
                events.Add(happened);
            }
        }
    }

    private static int EventBeside(Mentions mentions, in SpeechMention speech, int from, int to)
    {
        for (int m = FirstEvent(mentions.Events.Items, from); m < mentions.Events.Count && mentions.Events[m].Head < to; m++)
        {
            ref readonly EventMention mention = ref mentions.Events[m];
            if (mention.Event >= 0 && !speech.Content.Contains(mention.Head) && !speech.Speaker.Contains(mention.Head) && mention.Head >= speech.Cue.First
                && IsOccasion(mention.Kind))
            {
                return mention.Event;
            }
        }

        return -1;
    }

    /// <summary>The gathering or document that opens the sentence: "In a letter of 14 November, the firm said".</summary>
    private static int EventOpening(Page page, Mentions mentions, in SpeechMention speech, Sentence sentence)
    {
        if (!page.Tokens[sentence.FirstToken].Is(WordClass.Preposition))
        {
            return -1;
        }

        int m = FirstEvent(mentions.Events.Items, sentence.FirstToken);
        if (m >= mentions.Events.Count)
        {
            return -1;
        }

        ref readonly EventMention mention = ref mentions.Events[m];
        bool opens = mention.Event >= 0 && mention.Verb == EventVerbTraits.None && mention.Run.First - sentence.FirstToken <= Opening && mention.Head < speech.Cue.First
            && !speech.Content.Contains(mention.Head) && !speech.Speaker.Contains(mention.Head);
        return opens && IsOccasion(mention.Kind) ? mention.Event : -1;
    }

    /// <summary>Kinds of events at which, or documents in which, somebody speaks.</summary>
    private static bool IsOccasion(EventKind kind) => kind is EventKind.Conference or EventKind.Session or EventKind.StatementRelease or EventKind.Exhibition or EventKind.Report;

    private static int DateBeside(Page page, Mentions mentions, in SpeechMention speech, int from, int to)
    {
        for (int d = FirstDate(mentions.Dates.Items, from); d < mentions.Dates.Count && mentions.Dates[d].Run.First < to; d++)
        {
            TokenRun date = mentions.Dates[d].Run;
            if (!speech.Content.Contains(date.First) && !speech.Speaker.Contains(date.First) && !ClauseReader.IsYearOfName(page, date)
                && date.First >= speech.Cue.First)
            {
                return d;
            }
        }

        return -1;
    }

    /// <summary>The first event whose head is a token or stands after it; they are in order of their heads.</summary>
    private static int FirstEvent(ReadOnlySpan<EventMention> events, int token)
    {
        int low = 0, high = events.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = events[middle].Head < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first date that begins at a token or after.</summary>
    private static int FirstDate(ReadOnlySpan<DateMention> dates, int token)
    {
        int low = 0, high = dates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = dates[middle].Run.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
