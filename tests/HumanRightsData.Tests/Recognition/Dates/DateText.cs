using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;

namespace HumanRightsData.Tests.Recognition.Dates;

/// <summary>The dates of a text as one line: <c>words=value; words=value</c>.</summary>
internal static class DateText
{
    public static string Find(string text, string? published = null)
    {
        (Page page, Mentions mentions) = Read(text, published);
        List<string> found = [];
        foreach (ref readonly DateMention date in mentions.Dates.Items)
        {
            found.Add($"{text[date.Run.Span.Start..date.Run.Span.End]}={date.Value}");
        }

        Assert.NotNull(page);
        return string.Join("; ", found);
    }

    public static (Page Page, Mentions Mentions) Read(string text, string? published = null)
    {
        Page page = new(Lexicon.Default);
        Mentions mentions = new();
        page.Read(text);
        mentions.Reset(page);
        DateRecogniser.Recognise(page, mentions, DateConversion.ValueOf(published is null ? null : EdtfDate.Parse(published)));
        return (page, mentions);
    }
}
