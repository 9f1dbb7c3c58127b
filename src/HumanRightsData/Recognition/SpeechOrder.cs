using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Puts the segments of speech in order of their first character, the longer before the shorter.</summary>
internal static class SpeechOrder
{
    /// <param name="speech">The segments: first those in marks, then what is reported, each nearly in order.</param>
    /// <param name="reported">Where the second part begins.</param>
    /// <param name="merged">Takes the segments in order where they are not yet; the two are to be exchanged then.</param>
    /// <returns>Whether <paramref name="merged"/> holds the segments now.</returns>
    public static bool Sort(PooledBuffer<SpeechMention> speech, int reported, PooledBuffer<SpeechMention> merged)
    {
        Span<SpeechMention> items = speech.Items;
        if (!TrySort(items[..reported]) || !TrySort(items[reported..]))
        {
            items.Sort(static (a, b) => IsBefore(a, b) ? -1 : IsBefore(b, a) ? 1 : 0);
            return false;
        }

        if (reported == 0 || reported == items.Length || !IsBefore(items[reported], items[reported - 1]))
        {
            return false;
        }

        int a = 0, b = reported;
        foreach (ref SpeechMention place in merged.Resize(items.Length))
        {
            ref SpeechMention next = ref b == items.Length || (a < reported && !IsBefore(items[b], items[a])) ? ref items[a++] : ref items[b++];
            place = next;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBefore(in SpeechMention a, in SpeechMention b) => a.Content.Span.Start != b.Content.Span.Start ? a.Content.Span.Start < b.Content.Span.Start
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
