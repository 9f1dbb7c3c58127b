using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Which items, numbered from 0, belong to which of some groups, in order. Keeps its arrays.</summary>
internal sealed class Groups
{
    private readonly PooledBuffer<int> _first = new();
    private readonly PooledBuffer<int> _next = new();

    /// <summary>Begins with empty groups.</summary>
    public void Start(int groups, int items)
    {
        _first.Clear();
        _first.Resize(groups).Fill(-1);
        _next.Clear();
        _next.Resize(items);
    }

    /// <summary>Puts an item before those that its group has: items are added from the last to the first.</summary>
    public void AddBefore(int group, int item)
    {
        _next[item] = _first[group];
        _first[group] = item;
    }

    /// <summary>The first item of a group; -1 where it has none.</summary>
    public int First(int group) => _first[group];

    /// <summary>The item after another in its group; -1 for none.</summary>
    public int Next(int item) => _next[item];

    /// <summary>How many items stand from one to the end of its group.</summary>
    public int CountFrom(int item)
    {
        int count = 0;
        for (; item >= 0; item = Next(item))
        {
            count++;
        }

        return count;
    }
}
