using HumanRightsData.Layout;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Finds the dates of a page, and when its articles were published.</summary>
/// <remarks>
/// First each block is read for what its words say (<see cref="DateReader"/>). Then the articles' own dates are known
/// (<see cref="PublicationDates"/>), and what a date left open is filled in from them (<see cref="DateResolver"/>): the year of
/// "November 8", the day of "yesterday", the order of 04/03/2017. What stays open is written as such; a word that counts from a day
/// which nobody gives is no date.
/// </remarks>
internal static class DateRecogniser
{
    /// <summary>Finds the dates.</summary>
    /// <param name="page">The page, read.</param>
    /// <param name="mentions">Where they go; their tokens are marked as covered.</param>
    /// <param name="published">When the document was published, as given by who collected it; none where not known.</param>
    public static void Recognise(Page page, Mentions mentions, DateValue published)
    {
        if (Read(page, mentions, isSolar: false))
        {
            // The page counts by the Solar Hijri calendar: "1400", "3 Tir" and "in Dey" are dates too.
            mentions.Dates.Clear();
            Read(page, mentions, isSolar: true);
        }

        DateResolver resolver = new(page, mentions, published);
        resolver.ResolveOrders();
        PublicationDates.Find(page, mentions, published);
        resolver.Resolve();
        foreach (ref readonly DateMention date in mentions.Dates.Items)
        {
            mentions.Mark(date.Run, MentionKinds.Date);
            mentions.Triggers.Change(date.Run, Trigger.Quantity, Trigger.Name | Trigger.NameRead); // what a date has taken is no quantity
        }
    }

    /// <summary>Takes away the dates that lie inside the name of a body, a person or a place, which is known only later.</summary>
    public static void DropWithinNames(Mentions mentions)
    {
        int kept = 0, name = 0;
        for (int i = 0; i < mentions.Dates.Count; i++)
        {
            ref readonly DateMention date = ref mentions.Dates[i];
            if (!mentions.Covers(date.Run.First, MentionKinds.Name))
            {
                mentions.Dates[kept++] = date;
                continue;
            }

            while (name < mentions.Names.Count && mentions.Names[name].Run.End <= date.Run.First)
            {
                name++;
            }

            if (name < mentions.Names.Count && mentions.Names[name].Run is var run && run.First <= date.Run.First && run.End >= date.Run.End
                && run.Length > date.Run.Length)
            {
                foreach (ref MentionKinds cover in mentions.Cover.Items[date.Run.First..date.Run.End])
                {
                    cover &= ~MentionKinds.Date;
                }

                continue;
            }

            mentions.Dates[kept++] = date;
        }

        mentions.Dates.Truncate(kept);
    }

    /// <summary>Reads all blocks; says whether a date of the Solar Hijri calendar was found.</summary>
    private static bool Read(Page page, Mentions mentions, bool isSolar)
    {
        int solarYear = 0, end = page.Tokens.Count;
        TriggerWalk walk = new(mentions.Triggers, 0, end, Trigger.Date);
        int at = walk.Next(0);
        while (at < end)
        {
            ref readonly Block block = ref page.Blocks[page.BlockOf(at)];
            at = Read(page, mentions, ref walk, block.FirstToken, block.EndToken, at, isSolar, ref solarYear);
        }

        return solarYear > 0;
    }

    /// <summary>Reads a block from the first of its tokens on at which a date may begin; returns the next such token behind it.</summary>
    private static int Read(Page page, Mentions mentions, ref TriggerWalk walk, int first, int end, int at, bool isSolar, ref int solarYear)
    {
        DateReader reader = new(page, first, end, isSolar, solarYear);
        int floor = first, last = -1;
        for (; at < end; at = walk.Next(at))
        {
            if (!(reader.IsShortYear(at, floor) && reader.TryRead(at - 1, floor, out DateReading date)) && !reader.TryRead(at, floor, out date))
            {
                at++;
                continue;
            }

            reader.TakeOpenEnd(floor, ref date);
            if (last >= 0 && reader.TryJoin(mentions.Dates[last], date, out DateReading joined))
            {
                date = joined;
                mentions.Dates.RemoveLast();
            }

            solarYear = date.SolarYear > 0 ? date.SolarYear : solarYear;
            last = mentions.Dates.Count;
            ref DateMention mention = ref mentions.Dates.Add();
            mention.Run = TokenRun.Of(page, date.First, date.End);
            mention.Value = date.Value;
            mention.Bound = date.Value.Form == DateForm.Point || date.Value.IsNone ? reader.BoundBefore(date.First) : DateBound.On;
            mention.Rule = date.Rule;
            mention.Flags = date.Flags;
            mention.Pending = date.Pending;
            floor = at = date.End;
        }

        return at;
    }
}
