using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Puts the segments of speech in order of their first character, the longer before the shorter.</summary>
internal static class SpeechOrder
{
    /// <param name="speech">The segments: first those in marks, then what is reported, then quoted words within it, each part nearly in order.</param>
    /// <param name="reported">Where the second part begins.</param>
    /// <param name="fragments">Where the third part begins.</param>
    /// <param name="merged">Takes the segments in order where they are not yet; the two are to be exchanged then.</param>
    /// <returns>Whether <paramref name="merged"/> holds the segments now.</returns>
    public static bool Sort(PooledBuffer<SpeechMention> speech, int reported, int fragments, PooledBuffer<SpeechMention> merged)
    {
        Span<SpeechMention> items = speech.Items;
        if (!TrySort(items[..reported]) || !TrySort(items[reported..fragments]) || !TrySort(items[fragments..]))
        {
            items.Sort(static (a, b) => IsBefore(a, b) ? -1 : IsBefore(b, a) ? 1 : 0);
            return false;
        }

        if (IsInOrder(items, reported) && IsInOrder(items, fragments))
        {
            return false;
        }

        int a = 0, b = reported, c = fragments;
        foreach (ref SpeechMention place in merged.MakeRoom(items.Length))
        {
            bool second = b < fragments && (a == reported || IsBefore(items[b], items[a]));
            int next = second ? b : a;
            if (c < items.Length && ((!second && a == reported) || IsBefore(items[c], items[next])))
            {
                next = c++;
            }
            else if (second)
            {
                b++;
            }
            else
            {
                a++;
            }

            place = items[next];
        }

        return true;
    }

    private static bool IsInOrder(ReadOnlySpan<SpeechMention> items, int at) => at == 0 || at == items.Length || !IsBefore(items[at], items[at - 1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBefore(in SpeechMention a, in SpeechMention b) => a.Content.Span.Start != b.Content.Span.Start
        ? a.Content.Span.Start < b.Content.Span.Start
        : a.Content.Span.End != b.Content.Span.End ? a.Content.Span.End > b.Content.Span.End : a.Statement < b.Statement;

    /// <summary>Puts each segment where it belongs among those before it; false where that would take too many steps.</summary>
    private static bool TrySort(Span<SpeechMention> items)
    {
        int most = (8 * items.Length) + 64;
        for (int i = 1; i < items.Length; i++)
        {
            if (!IsBefore(items[i], items[i - 1]))
            {
                continue;
            }

            SpeechMention item = items[i];
            int at = i;
            for (; at > 0 && IsBefore(item, items[at - 1]); at--)
            {
                items[at] = items[at - 1];
            }

            items[at] = item;
            most -= i - at;
            if (most < 0)
            {
                return false;
            }
        }

        return true;
    }
}
