using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Sorts things by numbers that stand for them, so that nothing larger is moved more than once. Keeps its arrays.</summary>
/// <remarks>Made for what comes nearly in order, in one run or in two.</remarks>
internal sealed class SortKeys
{
    private readonly PooledBuffer<ulong> _keys = new();
    private readonly PooledBuffer<ulong> _items = new();
    private readonly PooledBuffer<ulong> _merged = new();

    /// <summary>Makes room for keys and what they stand for, to be filled by the caller.</summary>
    public void Start(int count, out Span<ulong> keys, out Span<ulong> items)
    {
        keys = _keys.Resize(count);
        items = _items.Resize(count);
    }

    /// <summary>The items by their keys, and by themselves where those are the same; to be used up.</summary>
    /// <param name="count">So many of the items were filled.</param>
    /// <param name="second">Where the second run begins; the count where there is none.</param>
    public Span<ulong> Sort(int count, int second)
    {
        Span<ulong> keys = _keys.Resize(count), items = _items.Resize(count);
        int most = (8 * count) + 64;
        if (!TrySort(keys[..second], items[..second], ref most) || !TrySort(keys[second..], items[second..], ref most))
        {
            SortAll(keys, items);
            return items;
        }

        if (second == 0 || second == count || IsBefore(keys[second - 1], items[second - 1], keys[second], items[second]))
        {
            return items;
        }

        Span<ulong> merged = _merged.Resize(count);
        for (int a = 0, b = second, to = 0; to < merged.Length; to++)
        {
            merged[to] = b == count || (a < second && IsBefore(keys[a], items[a], keys[b], items[b])) ? items[a++] : items[b++];
        }

        return merged;
    }

    private static bool IsBefore(ulong key, ulong item, ulong other, ulong otherItem) => key < other || (key == other && item < otherItem);

    /// <summary>Puts each item where it belongs among those before it; false where that would take too many steps.</summary>
    private static bool TrySort(Span<ulong> keys, Span<ulong> items, ref int most)
    {
        for (int i = 1; i < keys.Length && i < items.Length; i++)
        {
            ulong key = keys[i], item = items[i];
            int at = i;
            for (; at > 0 && IsBefore(key, item, keys[at - 1], items[at - 1]); at--)
            {
                keys[at] = keys[at - 1];
                items[at] = items[at - 1];
            }

            keys[at] = key;
            items[at] = item;
            most -= i - at;
            if (most < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void SortAll(Span<ulong> keys, Span<ulong> items)
    {
        keys.Sort(items);
        for (int first = 0, end; first < keys.Length; first = end)
        {
            end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            items[first..end].Sort();
        }
    }
}
