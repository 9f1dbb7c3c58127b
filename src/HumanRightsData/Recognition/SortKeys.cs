using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Sorts things that come nearly in order, by numbers that stand for them, so that nothing larger is moved. Keeps its arrays.</summary>
internal sealed class SortKeys
{
    private readonly PooledBuffer<ulong> _keys = new();
    private readonly PooledBuffer<int> _items = new();

    /// <summary>Makes room for keys and what they stand for, to be filled by the caller.</summary>
    public void Start(int count, out Span<ulong> keys, out Span<int> items)
    {
        keys = _keys.Resize(count);
        items = _items.Resize(count);
    }

    /// <summary>The items by their keys, and by themselves where those are the same.</summary>
    /// <param name="count">So many of the items were filled.</param>
    public Span<int> Sort(int count)
    {
        Span<ulong> keys = _keys.Resize(count);
        Span<int> items = _items.Resize(count);
        if (!TrySort(keys, items))
        {
            SortAll(keys, items);
        }

        return items;
    }

    /// <summary>Puts each item where it belongs among those before it; false where that would take too many steps.</summary>
    private static bool TrySort(Span<ulong> keys, Span<int> items)
    {
        int most = (8 * keys.Length) + 64;
        for (int i = 1; i < keys.Length && i < items.Length; i++)
        {
            ulong key = keys[i];
            if (keys[i - 1] < key)
            {
                continue;
            }

            int item = items[i], at = i;
            for (; at > 0 && (keys[at - 1] > key || (keys[at - 1] == key && items[at - 1] > item)); at--)
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

    private static void SortAll(Span<ulong> keys, Span<int> items)
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
