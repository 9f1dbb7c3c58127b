using HumanRightsData.Layout;
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
        return new StatementLinks(EventBeside(mentions, speech, from, to), DateBeside(page, mentions, speech, from, to));
    }

    /// <summary>The events that a run of tokens names, each once, in order.</summary>
    public static List<int> About(Mentions mentions, TokenRun content)
    {
        List<int> events = [];
        for (int m = FirstFrom(mentions.Events.Count, i => mentions.Events[i].Head, content.First); m < mentions.Events.Count && events.Count < MostEvents; m++)
        {
            ref readonly EventMention mention = ref mentions.Events[m];
            if (mention.Head >= content.End)
            {
                break;
            }

            if (mention.Event >= 0 && !events.Contains(mention.Event))
            {
                events.Add(mention.Event);
            }
        }

        return events;
    }

    private static int EventBeside(Mentions mentions, in SpeechMention speech, int from, int to)
    {
        for (int m = FirstFrom(mentions.Events.Count, i => mentions.Events[i].Head, from); m < mentions.Events.Count && mentions.Events[m].Head < to; m++)
        {
            ref readonly EventMention mention = ref mentions.Events[m];
            if (mention.Event >= 0 && !speech.Content.Contains(mention.Head) && !speech.Speaker.Contains(mention.Head) && mention.Head >= speech.Cue.First
                && mention.Kind is EventKind.Conference or EventKind.Session or EventKind.StatementRelease or EventKind.Exhibition or EventKind.Report)
            {
                return mention.Event;
            }
        }

        return -1;
    }

    private static int DateBeside(Page page, Mentions mentions, in SpeechMention speech, int from, int to)
    {
        for (int d = FirstFrom(mentions.Dates.Count, i => mentions.Dates[i].Run.First, from); d < mentions.Dates.Count && mentions.Dates[d].Run.First < to; d++)
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

    /// <summary>The first of the items, which are in order, that begins at a token or after.</summary>
    private static int FirstFrom(int count, Func<int, int> start, int token)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (start(middle) < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
