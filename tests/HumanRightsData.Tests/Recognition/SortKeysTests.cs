using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Speech;
using HumanRightsData.Text;

namespace HumanRightsData.Tests.Recognition;

public class SortKeysTests
{
    [Fact]
    public void Items_come_in_the_order_of_their_keys_and_of_their_own_where_those_are_the_same() =>
        Prop.ForAll<byte[]>(keys => Sorted(keys).SequenceEqual(Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]).ThenBy(i => i))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("in order", 1)]
    [InlineData("in disorder, beyond what is worth moving one by one", 7919)]
    public void Many_items_are_sorted(string what, int step)
    {
        byte[] keys = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * step / 20))];
        Assert.True(Sorted(keys).SequenceEqual(Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]).ThenBy(i => i)), what);
    }

    [Theory]
    [InlineData("quotations, then what is reported between them", "1-9 30-40 50-60", "12-20 41-45", "", "1-9 12-20 30-40 41-45 50-60")]
    [InlineData("quoted words within what is reported", "1-9 50-60", "12-20 41-45", "15-17 42-43", "1-9 12-20 15-17 41-45 42-43 50-60")]
    [InlineData("quoted words after all else", "1-9", "12-20", "25-27", "1-9 12-20 25-27")]
    [InlineData("quoted words alone before what is reported", "", "12-20", "3-4 5-6", "3-4 5-6 12-20")]
    [InlineData("the longer of two that begin together first", "5-9", "5-20", "5-12", "5-20 5-12 5-9")]
    [InlineData("what is reported alone, out of order", "", "7-9 3-4 8-9", "", "3-4 7-9 8-9")]
    [InlineData("quotations alone", "1-2 3-4", "", "", "1-2 3-4")]
    [InlineData("reported after all quotations", "1-2 3-4", "5-6", "", "1-2 3-4 5-6")]
    public void Segments_come_in_order(string what, string quoted, string reported, string fragments, string expected)
    {
        PooledBuffer<SpeechMention> speech = new(), merged = new();
        int second = Add(speech, quoted), third = Add(speech, reported);
        Add(speech, fragments);
        PooledBuffer<SpeechMention> sorted = SpeechOrder.Sort(speech, second, third, merged) ? merged : speech;
        Assert.True(expected == string.Join(' ', sorted.Items.ToArray().Select(segment => $"{segment.Content.Span.Start}-{segment.Content.Span.End}")), what);
    }

    [Fact]
    public void Segments_in_great_disorder_are_sorted()
    {
        PooledBuffer<SpeechMention> speech = new(), merged = new();
        Add(speech, string.Join(' ', Enumerable.Range(0, 500).Select(i => $"{1000 - i}-{2000 - i}")));
        Assert.False(SpeechOrder.Sort(speech, 250, 500, merged));
        Assert.Equal(Enumerable.Range(501, 500), speech.Items.ToArray().Select(segment => segment.Content.Span.Start));
    }

    private static int[] Sorted(byte[] keys)
    {
        SortKeys work = new();
        work.Start(keys.Length, out Span<ulong> places, out Span<int> items);
        for (int i = 0; i < keys.Length; i++)
        {
            places[i] = keys[i];
            items[i] = i;
        }

        return work.Sort(keys.Length).ToArray();
    }

    private static int Add(PooledBuffer<SpeechMention> speech, string spans)
    {
        foreach (string span in spans.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int[] ends = [.. span.Split('-').Select(int.Parse)];
            speech.Add(new SpeechMention { Content = new TokenRun(0, 1, new TextSpan(ends[0], ends[1])), Statement = speech.Count });
        }

        return speech.Count;
    }
}
