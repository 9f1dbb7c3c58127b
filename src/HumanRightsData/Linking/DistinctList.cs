namespace HumanRightsData.Linking;

/// <summary>Values in the order in which they were first added, each once.</summary>
/// <remarks>Few are compared one by one. An entity of a text that nobody would write may have a million names, and they are looked up.</remarks>
internal sealed class DistinctList<T>
    where T : notnull
{
    private const int Few = 16;

    private readonly List<T> _items = [];
    private HashSet<T>? _seen;

    public void Add(T item)
    {
        if (_items.Count < Few ? !_items.Contains(item) : (_seen ??= [.. _items]).Add(item))
        {
            _items.Add(item);
        }
    }

    /// <summary>Takes out what says less than another value does; only among few.</summary>
    public void RemoveShort(Func<T, T, bool> isShortOf)
    {
        for (int i = _items.Count is > 1 and <= Few ? _items.Count - 1 : -1; i >= 0; i--)
        {
            for (int other = 0; other < _items.Count; other++)
            {
                if (isShortOf(_items[i], _items[other]))
                {
                    _items.RemoveAt(i);
                    break;
                }
            }
        }
    }

    public ValueList<T> ToValueList() => _items.Count == 0 ? default : new([.. _items]);

    public void Clear()
    {
        _items.Clear();
        _seen = null;
    }
}
