using System.Runtime.CompilerServices;

namespace HumanRightsData.Text;

/// <summary>A list of values that keeps its array from one document to the next.</summary>
internal sealed class PooledBuffer<T>
    where T : struct
{
    /// <summary>An array longer than this, in elements, is let go after a document that needed less than a quarter of it.</summary>
    private const int MostKept = 1 << 20;

    private T[] _items = new T[64];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Grow(Count + 1);
        }

        _items[Count++] = item;
    }

    /// <summary>Adds a default value and gives it out to be filled. The reference is good until the next call that adds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Add()
    {
        if (Count == _items.Length)
        {
            Grow(Count + 1);
        }

        ref T item = ref _items[Count++];
        item = default;
        return ref item;
    }

    /// <summary>Gives out the place behind the last item, holding a default value, to be filled: <see cref="Keep"/> adds it, else it is none. The reference is good until the next call that adds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Offer()
    {
        ref T item = ref Add();
        Count--;
        return ref item;
    }

    /// <summary>Adds what stands in the place that was given out.</summary>
    public void Keep() => Count++;

    /// <summary>Adds items at the end.</summary>
    public void AddRange(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count)
        {
            Grow(Count + items.Length);
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Gives out room for so many items, to be filled from the start; the list is as long as <see cref="Truncate"/> then says.</summary>
    /// <remarks>What is in it before it is filled means nothing.</remarks>
    public Span<T> MakeRoom(int count)
    {
        if (count > _items.Length)
        {
            _items = new T[Math.Max(count, _items.Length * 2)];
        }

        Count = count;
        return Items;
    }

    /// <summary>Leaves the first items only.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Makes the list this long; what is new holds default values.</summary>
    public Span<T> Resize(int count)
    {
        if (count > _items.Length)
        {
            Grow(count);
        }

        if (count > Count)
        {
            _items.AsSpan(Count, count - Count).Clear();
        }

        Count = count;
        return Items;
    }

    public void RemoveLast() => Count--;

    /// <summary>Takes items out; those after them move up.</summary>
    public void RemoveRange(int index, int count)
    {
        Array.Copy(_items, index + count, _items, index, Count - index - count);
        Count -= count;
    }

    /// <summary>Puts an item in; those after it move back.</summary>
    public void Insert(int index, in T item)
    {
        Add(item);
        Array.Copy(_items, index, _items, index + 1, Count - 1 - index);
        _items[index] = item;
    }

    /// <summary>Whether an array is so much longer than what was used of it that it is not kept. One that was not used at all is: it may have been emptied twice.</summary>
    internal static bool IsToGo(int length, int used) => length > MostKept && used > 0 && used < length / 4;

    // Array.Resize is compiled anew for each type of item, which a command that reads one page waits for.
    private void Grow(int least)
    {
        T[] longer = new T[Math.Max(least, _items.Length * 2)];
        Array.Copy(_items, longer, Count);
        _items = longer;
    }

    public void Clear()
    {
        if (IsToGo(_items.Length, Count))
        {
            _items = new T[64];
        }

        Count = 0;
    }
}
