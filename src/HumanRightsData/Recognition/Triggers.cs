using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What may begin at a token.</summary>
[Flags]
internal enum Trigger : byte
{
    None = 0,
    Date = 1,
    Quantity = 2,
    Role = 4,
    Quotation = 8,
    Cue = 16,
    Event = 32,
    Participation = 64,
}

/// <summary>Of each token, the recognisers that have to look at it. Told once a page by kind and lists, so that each goes straight from one of its tokens to the next.</summary>
internal sealed class Triggers
{
    private static readonly Trigger[] OfKind = TriggersOfKinds();

    private readonly PooledBuffer<byte> _triggers = new();

    public void Mark(Page page)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        _triggers.Clear();
        Span<byte> triggers = _triggers.Resize(tokens.Length);
        for (int i = 0; i < tokens.Length && i < triggers.Length; i++)
        {
            // Without branches: nothing tells beforehand which words stand in a list. What is no word stands in none.
            ref readonly Token token = ref tokens[i];
            WordClass begins = token.Classes | token.Phrases;
            triggers[i] = (byte)(OfKind[(int)token.Kind]
                | If(token.Classes, DateReader.Triggers, Trigger.Date)
                | If(token.Classes, NumberReader.Triggers, Trigger.Quantity)
                | If(begins, RoleRecogniser.Triggers, Trigger.Role)
                | If(begins, CueRecogniser.Triggers, Trigger.Cue)
                | If(begins, EventRecogniser.Triggers, Trigger.Event)
                | If(begins, WordClass.Participation, Trigger.Participation)
                | (token.Has(TokenFlags.Hyphenated) ? Trigger.Date | Trigger.Quantity : Trigger.None)
                | (token.Has(TokenFlags.Digits) ? Trigger.Date : Trigger.None));
        }
    }

    /// <summary>The first token from <paramref name="from"/> on at which something may begin; <paramref name="end"/> where there is none before it.</summary>
    public int Next(int from, int end, Trigger trigger)
    {
        ref byte first = ref MemoryMarshal.GetReference(_triggers.Items);
        Vector256<byte> wanted = Vector256.Create((byte)trigger);
        for (; from + Vector256<byte>.Count <= end; from += Vector256<byte>.Count)
        {
            uint none = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)from) & wanted, Vector256<byte>.Zero).ExtractMostSignificantBits();
            if (none != uint.MaxValue)
            {
                return from + BitOperations.TrailingZeroCount(~none);
            }
        }

        while (from < end && (_triggers[from] & (byte)trigger) == 0)
        {
            from++;
        }

        return from;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Trigger If(WordClass classes, WordClass wanted, Trigger trigger) => (classes & wanted) != 0 ? trigger : Trigger.None;

    private static Trigger[] TriggersOfKinds()
    {
        Trigger[] triggers = new Trigger[(int)TokenKind.Symbol + 1];
        triggers[(int)TokenKind.Number] = Trigger.Date | Trigger.Quantity;
        triggers[(int)TokenKind.Currency] = Trigger.Quantity;
        triggers[(int)TokenKind.OpenQuote] = Trigger.Quotation;
        triggers[(int)TokenKind.CloseQuote] = Trigger.Quotation;
        triggers[(int)TokenKind.StraightQuote] = Trigger.Quotation;
        triggers[(int)TokenKind.OpenSingle] = Trigger.Quotation | Trigger.Date; // "’88"
        triggers[(int)TokenKind.CloseSingle] = Trigger.Quotation | Trigger.Date;
        triggers[(int)TokenKind.StraightSingle] = Trigger.Quotation | Trigger.Date;
        triggers[(int)TokenKind.Symbol] = Trigger.Quotation | Trigger.Quantity; // "「", "½"
        return triggers;
    }
}
