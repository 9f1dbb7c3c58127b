using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Sorts things by numbers that stand for them, so that nothing larger is moved more than once. Keeps its arrays.</summary>
internal sealed class SortKeys
{
    private readonly PooledBuffer<ulong> _keys = new();
    private readonly PooledBuffer<ulong> _items = new();
    private bool _isSorted;

    public void Clear()
    {
        _keys.Clear();
        _items.Clear();
        _isSorted = true;
    }

    /// <summary>Adds an item: by its key it is sorted, and by itself where keys are the same.</summary>
    public void Add(ulong key, ulong item)
    {
        _isSorted &= _keys.Count == 0 || _keys[_keys.Count - 1] < key;
        _keys.Add(key);
        _items.Add(item);
    }

    /// <summary>The items in order, to be used up.</summary>
    public Span<ulong> Sort()
    {
        Span<ulong> keys = _keys.Items, items = _items.Items;
        if (_isSorted)
        {
            return items;
        }

        keys.Sort(items);
        for (int first = 0, end; first < keys.Length; first = end)
        {
            end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            if (end - first > 1)
            {
                items[first..end].Sort();
            }
        }

        return items;
    }
}
