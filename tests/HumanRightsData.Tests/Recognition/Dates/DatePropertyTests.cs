using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;

namespace HumanRightsData.Tests.Recognition.Dates;

/// <summary>What holds of any text, tried on heaps of the words and marks that dates are made of.</summary>
public class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "May", "March", "July", "Sept.", "Nov", "september", "mid-July", "April-May", "NOV2019", "August17", "Thursday", "Sun", "Friday",
        "summer", "winter", "1988", "2017", "1367", "1409", "2000", "1500", "88", "14", "31", "29", "8", "9", "0", "80", "12345", "999",
        "th", "s", "st", "’", "'", "/", "-", "–", ".", ",", "(", ")", "[", "]", ":", "#", "$", "%", "of", "the", "The", "a", "in", "In", "on",
        "from", "to", "between", "and", "or", "since", "until", "early", "late", "mid", "first", "six", "months", "half", "weeks", "year", "years",
        "ago", "last", "next", "this", "that", "same", "today", "yesterday", "day", "before", "weekend", "century", "decade", "Mordad", "Tir",
        "Muharram", "Rabi", "al-Awwal", "۵", "مرداد", "۱۳۶۷", "سال", "SH", "AH", "AD", "around", "circa", "c", "people", "will", "was", "held",
        "resolution", "No", "every", "present", "Published", "\n", "\n\n", "“", "”", "\u00A0", "\uFFFD", "🙂", "9999", "0000", "T10", "Q", "",
    ];

    private static readonly string?[] Days = [null, "2017-11-28", "2016-02-29", "2017-11", "1000-01-01", "9000-12-31", "0001-01-01", "9999-12-31", "2017", "198X"];

    [Fact]
    public void Any_text_gives_dates_in_order_that_are_EDTF_and_stand_in_it() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Elements(Days).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Dates_do_not_depend_on_what_was_read_before() =>
        Prop.ForAll(Texts().ToArbitrary(), Texts().ToArbitrary(), (text, before) =>
        {
            DateQuoteReader used = new(Lexicon.Default);
            used.Read(before);
            return used.Read(text).SequenceEqual(new DateQuoteReader(Lexicon.Default).Read(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_allocated_once_the_buffers_have_grown()
    {
        string text = string.Join("\n\n", Enumerable.Repeat(
            "On Thursday, 14 September 2017, and from July to August 1988, 5 Mordad 1367, in early March, yesterday, 04/03/2017 and November 8.", 20));
        Page page = new(Lexicon.Default);
        Mentions mentions = new();
        DateValue published = DateConversion.ValueOf(EdtfDate.Parse("2017-11-28"));
        long before = 0;
        for (int i = 0; i < 3; i++)
        {
            page.Read(text);
            mentions.Reset(page);
            before = GC.GetAllocatedBytesForCurrentThread();
            DateRecogniser.Recognise(page, mentions, published);
            before = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(140, mentions.Dates.Count);
        Assert.Equal(0, before);
    }

    private static Gen<string> Texts() => Gen.Elements(Pieces).SelectMany(piece => Gen.Elements(" ", " ", " ", "").Select(space => piece + space))
        .ListOf().Select(pieces => string.Concat(pieces));

    private static bool Holds(string text, string? day)
    {
        (Page page, Mentions mentions) = DateText.Read(text, day);
        int end = 0;
        foreach (ref readonly DateMention date in mentions.Dates.Items)
        {
            string value = date.Value.ToString();
            if (date.Run.Span.Start < end || date.Run.First >= date.Run.End || date.Run.Span.End > text.Length || date.Value.ToEdtfDate()?.ToString() != value
                || !mentions.Covers(date.Run.First, MentionKinds.Date))
            {
                throw new InvalidOperationException($"'{text}' ({day}): {date.Run} = {value}");
            }

            end = date.Run.Span.End;
        }

        return page.Articles.Count == mentions.Published.Count;
    }
}
