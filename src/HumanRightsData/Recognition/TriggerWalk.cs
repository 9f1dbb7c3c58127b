using System.Numerics;
using System.Runtime.CompilerServices;

namespace HumanRightsData.Recognition;

/// <summary>Goes from one token at which something may begin to the next. Sixty-four tokens are looked at together, so that the way to the next is seldom misjudged.</summary>
/// <remarks>For a reader that changes no such trigger behind the token it stands at.</remarks>
internal struct TriggerWalk
{
    private readonly Triggers _triggers;
    private readonly Trigger _trigger;
    private readonly int _end;

    /// <summary>The tokens that <see cref="_found"/> tells of.</summary>
    private int _from;
    private int _until;
    private ulong _found;

    /// <param name="triggers">The triggers of the page.</param>
    /// <param name="from">The first token asked for.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="trigger">What may begin.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TriggerWalk(Triggers triggers, int from, int end, Trigger trigger)
    {
        _triggers = triggers;
        _trigger = trigger;
        _end = end;
        Look(from);
    }

    /// <summary>The first token from one on at which something may begin; the end where there is none. Asked for tokens in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int at)
    {
        if (at < _until)
        {
            int next = at + BitOperations.TrailingZeroCount(_found >> (at - _from));
            if (_until == _end || next < _until)
            {
                return Math.Min(next, _end);
            }
        }

        return NextBeyond(Math.Max(at, _until));
    }

    private int NextBeyond(int at)
    {
        for (; at < _end; at = _until)
        {
            Look(at);
            if (_found != 0)
            {
                return at + BitOperations.TrailingZeroCount(_found);
            }
        }

        return _end;
    }

    private void Look(int from)
    {
        _from = from;
        _until = Math.Min(from + Triggers.AtOnce, _end);
        _found = from < _end ? _triggers.From(from, _end, _trigger) : 0;
    }
}
