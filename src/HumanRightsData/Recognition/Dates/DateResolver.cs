using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Fills in what dates leave open, from the other dates of their article.</summary>
/// <remarks>
/// A year: the one the sentence sets ("In 1988, …", "of that year", "thirty-five years ago"), else by the article's date, else by a
/// weekday, else by the nearest full date, else by the latest month named; else it stays <c>XXXX</c>. A date without a year lies
/// in the year before its reference, unless it follows within <see cref="NearFuture"/> days or the sentence speaks of the future.
/// </remarks>
internal readonly ref partial struct DateResolver(Page page, Mentions mentions, DateValue given)
{
    /// <summary>A date so many days after the reference is still near to it: "the session on November 8", written on 28 October.</summary>
    private const int NearFuture = 45;

    /// <summary>A date told before any full one is of that one’s year only so many days from it.</summary>
    private const int NearAnchor = 62;

    /// <summary>With a word of the future, so many.</summary>
    private const int FarFuture = 330;

    /// <summary>Years from which any count of the words can be taken and stay within the calendar.</summary>
    private const int FirstReference = 1000, LastReference = 9000;

    private const int FirstNamed = 1900, NamedYears = 160;

    private readonly Span<DateMention> _dates = mentions.Dates.Items;

    /// <summary>Decides which number is the day where it is open, by what the article's other dates show.</summary>
    public void ResolveOrders()
    {
        bool open = false;
        foreach (ref readonly DateMention date in _dates)
        {
            open |= date.Pending.Need == DateNeed.Order;
        }

        if (!open)
        {
            return; // most pages have none
        }

        for (int from = 0; from < _dates.Length;)
        {
            int to = EndOfArticle(from, out _);
            ResolveOrders(_dates[from..to]);
            from = to;
        }
    }

    /// <summary>Fills in years and days; dates that cannot be told are taken away.</summary>
    public void Resolve()
    {
        for (int from = 0; from < _dates.Length;)
        {
            int to = EndOfArticle(from, out int article);
            DateValue published = article < 0 ? given : mentions.Published[article].Value;
            Resolve(_dates[from..to], published);
            from = to;
        }

        int kept = 0;
        for (int i = 0; i < _dates.Length; i++)
        {
            Finish(ref _dates[i]);
            if (!_dates[i].Value.IsNone)
            {
                if (kept != i)
                {
                    _dates[kept] = _dates[i];
                }

                kept++;
            }
        }

        mentions.Dates.Resize(kept);
    }

    /// <summary>The day in the year that lies nearest to a reference.</summary>
    public static DatePoint Nearest(DatePoint point, DateOnly reference)
    {
        DatePoint best = default;
        int least = int.MaxValue;
        for (int year = reference.Year - 1; year <= reference.Year + 1; year++)
        {
            DatePoint candidate = point.InYear(year);
            if (!candidate.IsNone && Math.Abs(Distance(candidate, reference)) < least)
            {
                least = Math.Abs(Distance(candidate, reference));
                best = candidate;
            }
        }

        return best;
    }

    private int EndOfArticle(int from, out int article)
    {
        article = page.ArticleOf(_dates[from].Run.First);
        int to = from + 1;
        while (to < _dates.Length && page.ArticleOf(_dates[to].Run.First) == article)
        {
            to++;
        }

        return to;
    }

    // --- the order of day and month

    private static void ResolveOrders(Span<DateMention> dates)
    {
        const int MostDays = 64;
        Span<int> days = stackalloc int[MostDays];
        int count = 0, numbers = 0, words = 0;
        bool open = false;
        foreach (ref readonly DateMention date in dates)
        {
            open |= date.Pending.Need == DateNeed.Order;
            int vote = (date.Flags & DateFlags.DayFirst) != 0 ? 1 : (date.Flags & DateFlags.MonthFirst) != 0 ? -1 : 0;
            if (date.Rule == DateRule.Numeric)
            {
                numbers += vote;
            }
            else
            {
                words += vote;
            }

            if (date.Pending.Need == DateNeed.None && date.Value.IsFullDay && count < MostDays)
            {
                days[count++] = date.Value.Start.Earliest.DayNumber;
            }
        }

        if (!open)
        {
            return;
        }

        foreach (ref DateMention date in dates)
        {
            if (date.Pending.Need != DateNeed.Order)
            {
                continue;
            }

            bool dayFirstNamed = days[..count].Contains(date.Value.Start.Earliest.DayNumber);
            bool monthFirstNamed = days[..count].Contains(date.Pending.Other.Earliest.DayNumber);
            int order = numbers != 0 ? numbers : dayFirstNamed != monthFirstNamed ? (dayFirstNamed ? 1 : -1) : Math.Max(words, 0); // many who write "March 4" write 4/3 all the same
            date.Value = order > 0 ? date.Value
                : order < 0 ? DateValue.Of(date.Pending.Other)
                : new DateValue(DateForm.OneOf, Earlier(date.Value.Start, date.Pending.Other), Later(date.Value.Start, date.Pending.Other));
            date.Pending.Need = DateNeed.None;
        }
    }

    private static DatePoint Earlier(DatePoint a, DatePoint b) => a.Earliest <= b.Earliest ? a : b;

    private static DatePoint Later(DatePoint a, DatePoint b) => a.Earliest <= b.Earliest ? b : a;

    // --- years and days

    private void Resolve(Span<DateMention> dates, DateValue published)
    {
        bool open = false, weekdays = false;
        foreach (ref readonly DateMention date in dates)
        {
            open |= date.Pending.Need != DateNeed.None;
            weekdays |= date.Pending.Need == DateNeed.Year && date.Pending.Weekday != 0;
        }

        if (!open)
        {
            return;
        }

        bool isDated = TryReference(published, out DateOnly reference);
        foreach (ref DateMention date in dates)
        {
            if (date.Pending.Need > DateNeed.Order)
            {
                date.Value = isDated ? Relative(date, published, reference) : default;
                date.Pending.Need = DateNeed.None;
            }
        }

        if (weekdays)
        {
            ResolveWeekdays(dates, isDated, reference);
        }

        ResolveYears(dates, published, isDated, reference);
    }

    private static bool TryReference(DateValue published, out DateOnly reference)
    {
        reference = default;
        if (published.Form != DateForm.Point || !published.Start.HasYear || published.Start.Precision < DatePrecision.Year
            || published.Start.Year is < FirstReference or > LastReference)
        {
            return false;
        }

        DateOnly earliest = published.Start.Earliest;
        reference = earliest.AddDays((published.Start.Latest.DayNumber - earliest.DayNumber) / 2);
        return true;
    }

    /// <summary>A weekday that stands with a date settles the year: the one by the article's date if it fits, else one that the article
    /// names, else a neighbour of one.</summary>
    private void ResolveWeekdays(Span<DateMention> dates, bool isDated, DateOnly reference)
    {
        Span<bool> named = stackalloc bool[NamedYears];
        foreach (ref readonly DateMention date in dates)
        {
            if (date.Value.Form == DateForm.Point && date.Value.HasYear && (uint)(date.Value.Start.Year - FirstNamed) < NamedYears && !IsOfName(date))
            {
                named[date.Value.Start.Year - FirstNamed] = true;
            }
        }

        if (isDated && (uint)(reference.Year - FirstNamed) < NamedYears)
        {
            named[reference.Year - FirstNamed] = true;
        }

        foreach (ref DateMention date in dates)
        {
            if (date.Pending.Need != DateNeed.Year || date.Pending.Weekday == 0 || date.Value.Start.Precision != DatePrecision.Day)
            {
                continue;
            }

            int year = 0;
            if (isDated && InferYear(date, reference) is var inferred
                && Fits(date.Value.Start, inferred, date.Pending.Weekday))
            {
                year = inferred;
            }

            for (int i = NamedYears - 1; i >= 0 && year == 0; i--)
            {
                year = named[i] && Fits(date.Value.Start, FirstNamed + i, date.Pending.Weekday) ? FirstNamed + i : 0;
            }

            for (int i = NamedYears - 1; i >= 0 && year == 0; i--)
            {
                bool neighbour = (i > 0 && named[i - 1]) || (i + 1 < NamedYears && named[i + 1]);
                year = neighbour && Fits(date.Value.Start, FirstNamed + i, date.Pending.Weekday) ? FirstNamed + i : 0;
            }

            if (year != 0)
            {
                SetYear(ref date, year);
            }
        }
    }

    /// <summary>A year that says which event is spoken of, "the 1988 massacre", "the summer of 1988": nothing else of the article need be of that year.</summary>
    private bool IsOfName(in DateMention date)
    {
        if (date.Rule == DateRule.Season)
        {
            return true;
        }

        ref readonly Token next = ref page.Tokens[date.Run.End];
        return date.Rule == DateRule.Year && next.Is(WordClass.EventNoun) && !next.LineStart;
    }

    private static bool Fits(DatePoint point, int year, int weekday)
    {
        DatePoint day = point.InYear(year);
        return !day.IsNone && Weekday(day.Earliest) == weekday;
    }

    /// <summary>1 is Monday, 7 Sunday.</summary>
    private static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    private void ResolveYears(Span<DateMention> dates, DateValue published, bool isDated, DateOnly reference)
    {
        DateOnly latestDay = DateOnly.MinValue;
        int latestMonth = -1, next = -1, previous = -1, spokenOf = 0, latestYear = 0;
        for (int i = 0; i < dates.Length && !isDated; i++)
        {
            int named = NamedYear(dates[i]);
            latestYear = named > latestYear && !SpeaksOfFuture(dates[i]) ? named : latestYear;
            if (IsAnchor(dates[i], DatePrecision.Day) && dates[i].Value.Start.Latest > latestDay)
            {
                latestDay = dates[i].Value.Start.Latest; // no earlier was it written
            }

            if (IsAnchor(dates[i], DatePrecision.Month)
                && (latestMonth < 0 || dates[i].Value.Start.Earliest > dates[latestMonth].Value.Start.Earliest))
            {
                latestMonth = i;
            }
        }

        for (int i = 0; i < dates.Length; i++)
        {
            ref DateMention date = ref dates[i];
            if (IsAnchor(date, DatePrecision.Day))
            {
                previous = i;
            }

            if (date.Pending.Need is not (DateNeed.Year or DateNeed.YearShift or DateNeed.SameYear))
            {
                spokenOf = date.Value.Start.HasYear ? date.Value.Start.Year : spokenOf;
                continue;
            }

            while (next < dates.Length && (next <= i || !IsAnchor(dates[next], DatePrecision.Day)))
            {
                next++;
            }

            int anchor = previous < 0 ? (next < dates.Length ? next : -1)
                : next < dates.Length && dates[next].Run.First - date.Run.End < date.Run.First - dates[previous].Run.End ? next
                : previous;
            bool hasDay = isDated;
            DateOnly day = reference;
            if (!isDated && anchor >= 0)
            {
                hasDay = true;
                day = dates[anchor].Value.Start.Earliest;
            }

            int year = date.Pending.Need switch
            {
                DateNeed.YearShift => hasDay ? day.Year + date.Pending.Shift : 0,
                DateNeed.SameYear when spokenOf != 0 => spokenOf,
                _ => YearOfSentence(dates, i, hasDay, day),
            };
            if (year == 0 && date.Pending.Need is DateNeed.Year or DateNeed.SameYear)
            {
                if (published.Form == DateForm.Point && published.Start.Precision == DatePrecision.Year)
                {
                    year = published.Start.Year;
                }
                else if (hasDay)
                {
                    bool isNear = !isDated && page.BlockOf(dates[anchor].Run.First) == page.BlockOf(date.Run.First);
                    DatePoint nearest = isDated ? default : Nearest(date.Value.Start, day);
                    // News is told first, and in full only what had gone before it, which may be long ago.
                    bool isAlone = previous < 0 && (nearest.IsNone || Math.Abs(Distance(nearest, day)) > NearAnchor);
                    bool isStale = !isDated && !isNear && (day.Year < latestYear - 1 || isAlone);
                    bool isNearest = isNear || (!isDated && !nearest.IsNone && (previous < 0 || nearest.Latest <= latestDay));
                    year = isStale ? 0 : isNearest ? nearest.Year : InferYear(date, day);
                }
                else if (latestMonth >= 0 && dates[latestMonth].Value.Start.Year >= latestYear - 1)
                {
                    // A month is too little to name another year by, and news is told after it: "on trial since August 2021 … due on July 14". What is told
                    // of the same month bare is of another year, or that month's year would not be said: "said on August 15 … since August 2020".
                    DatePoint nearest = Nearest(date.Value.Start, dates[latestMonth].Value.Start.Earliest.AddDays(14));
                    year = nearest.Year == dates[latestMonth].Value.Start.Year && nearest.Earliest > dates[latestMonth].Value.Start.Latest ? nearest.Year : 0;
                }
            }

            if (!isDated && date.Pending is { Weekday: not 0, Need: DateNeed.Year }
                && date.Value is { Form: DateForm.Point, Start.Precision: DatePrecision.Day } && year != 0
                && !Fits(date.Value.Start, year, date.Pending.Weekday))
            {
                year = 0; // "Monday, 28 February": no year that has another weekday then
            }

            if (year != 0)
            {
                SetYear(ref date, year);
                spokenOf = year;
            }
        }
    }

    /// <summary>Whether the sentence speaks of what is to come at a date. Asked only where it matters.</summary>
    private bool SpeaksOfFuture(in DateMention date) => ReaderOf(date).SpeaksOfFuture(date.Run.First, date.Run.End);

    /// <summary>A reader of the block of a date.</summary>
    private DateReader ReaderOf(in DateMention date)
    {
        ref readonly Block block = ref page.Blocks[page.BlockOf(date.Run.First)];
        return new DateReader(page, block.FirstToken, block.EndToken);
    }

    /// <summary>The year that a date names, as past or present unless the sentence speaks of the future; 0 where it names none. An article was written
    /// no earlier.</summary>
    private static int NamedYear(in DateMention date) => !date.Value.HasYear || date.Pending.Need != DateNeed.None
        || date.Bound is DateBound.By or DateBound.Until or DateBound.Before || date.Value.Form is not (DateForm.Point or DateForm.Interval) ? 0
        : date.Value.Form == DateForm.Point ? date.Value.Start.Year
        : date.Value.End.Year;

    private static bool IsAnchor(in DateMention date, DatePrecision precision) => date.Value.Form == DateForm.Point && date.Pending.Need == DateNeed.None
        && date.Value.Start.HasYear && date.Value.Start.Precision >= precision && (date.Flags & DateFlags.Relative) == 0
        && date.Value.Start.Year is >= FirstReference and <= LastReference;

    /// <summary>The year that the sentence itself sets: "In 1988, on August 3", "thirty-five years ago, in the last days of July".</summary>
    private int YearOfSentence(Span<DateMention> dates, int i, bool hasDay, DateOnly day)
    {
        ref readonly DateMention date = ref dates[i];
        int index = page.SentenceOfToken[date.Run.First];
        ref readonly Sentence sentence = ref page.Sentences[index];
        if (i > 0 && dates[i - 1].Rule == DateRule.Year && dates[i - 1].Run.First == sentence.FirstToken + 1 && dates[i - 1].Value.Form == DateForm.Point)
        {
            return dates[i - 1].Value.Start.Year;
        }

        if (!hasDay)
        {
            return 0;
        }

        const int Reach = 16;
        DateReader reader = new(page, sentence.FirstToken, sentence.EndToken);
        int ago = reader.YearsAgo(Math.Max(sentence.FirstToken, date.Run.First - Reach), Math.Min(sentence.EndToken, date.Run.End + Reach));
        return ago > 0 && ago < day.Year ? day.Year - ago : 0;
    }

    /// <summary>The year of a point by a reference.</summary>
    private int InferYear(in DateMention date, DateOnly reference)
    {
        DatePoint point = date.Value.Start;
        int before = int.MaxValue, after = int.MaxValue, yearBefore = 0, yearAfter = 0;
        for (int year = reference.Year - 1; year <= reference.Year + 1; year++)
        {
            DatePoint candidate = point.InYear(year);
            if (candidate.IsNone)
            {
                continue;
            }

            int distance = Distance(candidate, reference);
            if (distance == 0)
            {
                return year;
            }

            if (distance > 0 && distance < after)
            {
                after = distance;
                yearAfter = year;
            }
            else if (distance < 0 && -distance < before)
            {
                before = -distance;
                yearBefore = year;
            }
        }

        if (yearBefore == 0 || yearAfter == 0 || after > FarFuture)
        {
            return yearBefore == 0 ? yearAfter : yearBefore;
        }

        int near = SpeaksOfFuture(date) ? FarFuture : ReaderOf(date).SpeaksOfPast(date.Run.First) ? 0 : NearFuture;
        return after <= near ? yearAfter : yearBefore;
    }

    /// <summary>Days from a reference to a point: below zero where the point is past, 0 where it holds the reference.</summary>
    private static int Distance(DatePoint point, DateOnly reference) => point.Latest < reference ? point.Latest.DayNumber - reference.DayNumber
        : point.Earliest > reference ? point.Earliest.DayNumber - reference.DayNumber
        : 0;

    private static void SetYear(ref DateMention date, int year)
    {
        DateValue value = date.Value;
        if (value.Form == DateForm.Point)
        {
            DatePoint point = value.Start.InYear(year);
            value = point.IsNone ? value : DateValue.Of(point);
        }
        else
        {
            bool turns = value.Form == DateForm.Interval
                && (value.Start.Month > value.End.Month || (value.Start.Month == value.End.Month && value.Start.Day > value.End.Day && value.End.Day != 0));
            DatePoint start = value.Start.InYear(year), end = value.End.InYear(year + (turns ? 1 : 0));
            value = start.IsNone || end.IsNone ? value : value with { Start = start, End = end };
        }

        date.Value = value;
        date.Pending.Need = DateNeed.None;
        date.Flags |= DateFlags.YearInferred;
    }

    // --- the last touch

    private static void Finish(ref DateMention date)
    {
        if (date.Value.Form != DateForm.Point)
        {
            if (date.Pending.About && date.Value.Form == DateForm.Interval)
            {
                date.Value = DateValue.Between(date.Value.Start.WithApproximate(), date.Value.End.WithApproximate());
            }

            return;
        }

        if (date.Pending.Third != DateThird.None)
        {
            date.Value = YearParts.Third(date.Value.Start, date.Pending.Third);
        }
        else if (date.Pending.About)
        {
            date.Value = DateValue.Of(date.Value.Start.WithApproximate());
        }
    }
}
