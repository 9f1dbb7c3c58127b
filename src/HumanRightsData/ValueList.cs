using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HumanRightsData;

/// <summary>An immutable list that is equal to another with the same elements in the same order.</summary>
/// <remarks>
/// Records compare their members, and neither arrays nor <see cref="ImmutableArray{T}"/> compare elements. The default value is
/// an empty list, so that a list in a record is never null.
/// </remarks>
/// <typeparam name="T">The type of the elements, which compare by value.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    /// <summary>How many elements the list has.</summary>
    public int Count => Items.Length;

    /// <summary>Whether the list has no element.</summary>
    public bool IsEmpty => Items.Length == 0;

    /// <summary>The element at a position counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>The elements as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    public bool Equals(ValueList<T> other)
    {
        T[] mine = Items, theirs = other.Items;
        if (mine.Length != theirs.Length)
        {
            return false;
        }

        for (int i = 0; i < mine.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(mine[i], theirs[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates the elements without allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(Items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>The elements between brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element or in their order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes a <see cref="ValueList{T}"/>; a collection expression calls it.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, copied.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the elements of a sequence, copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
