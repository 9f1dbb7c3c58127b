using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Layout;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Recognition.Speech;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>A run of tokens and the characters it covers: what every mention has.</summary>
internal readonly record struct TokenRun(int First, int End, TextSpan Span)
{
    /// <summary>A run of the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public static TokenRun Of(Page page, int first, int end) => new(first, end, new TextSpan(page.Tokens[first].Start, page.Tokens[end - 1].End));

    public int Length => End - First;

    public bool Contains(int token) => token >= First && token < End;
}

/// <summary>What the recognisers have found on a page, each kind in document order.</summary>
/// <remarks>Working memory like <see cref="Page"/>: values in buffers that are used again, no strings.</remarks>
internal sealed class Mentions
{
    public PooledBuffer<DateMention> Dates { get; } = new();

    /// <summary>The date of publication of each article of the page.</summary>
    public PooledBuffer<PublishedDate> Published { get; } = new();

    public PooledBuffer<QuantityMention> Quantities { get; } = new();

    public PooledBuffer<NameMention> Names { get; } = new();

    public PooledBuffer<RoleMention> Roles { get; } = new();

    public PooledBuffer<QuotationMention> Quotations { get; } = new();

    public PooledBuffer<SpeechMention> Speech { get; private set; } = new();

    /// <summary>Words of saying, before it is known what they bring.</summary>
    public PooledBuffer<CueMention> Cues { get; } = new();

    /// <summary>Entities that speak with one voice with a statement's speaker.</summary>
    public PooledBuffer<int> CoSpeakers { get; } = new();

    public PooledBuffer<EventMention> Events { get; } = new();

    /// <summary>Working memory of the recogniser of names.</summary>
    public NameWork NameWork { get; } = new();

    /// <summary>Working memory of what sorts mentions.</summary>
    public SortKeys SortKeys { get; } = new();

    /// <summary>What the lists say of the function words.</summary>
    public FunctionWords FunctionWords { get; } = new();

    /// <summary>Where the recognisers have to look.</summary>
    public Triggers Triggers { get; } = new();

    private int _lastName;

    // Where the mentions begin; told when all but speech and events are found.

    public Beginnings DatesBegin { get; } = new();

    public Beginnings QuantitiesBegin { get; } = new();

    public Beginnings NamesBegin { get; } = new();

    public Beginnings QuotationsOpen { get; } = new();

    private PooledBuffer<SpeechMention> SpareSpeech { get; set; } = new();

    /// <summary>The kinds that cover each token; behind the last there are some more.</summary>
    public PooledBuffer<MentionKinds> Cover { get; } = new();

    /// <summary>Empties all buffers for a page.</summary>
    public void Reset(Page page)
    {
        Dates.Clear();
        Published.Clear();
        Quantities.Clear();
        Names.Clear();
        Roles.Clear();
        Quotations.Clear();
        Speech.Clear();
        SpareSpeech.Clear();
        Cues.Clear();
        CoSpeakers.Clear();
        Events.Clear();
        Cover.Clear();
        _lastName = 0;
        Cover.Resize(page.Tokens.Count + Triggers.AtOnce);
        DatesBegin.Clear(page.Tokens.Count);
        QuantitiesBegin.Clear(page.Tokens.Count);
        NamesBegin.Clear(page.Tokens.Count);
        QuotationsOpen.Clear(page.Tokens.Count);
        Triggers.Mark(page);
    }

    /// <summary>Notes where the dates, quantities, names and quotations begin, which readers of clauses ask for all the time.</summary>
    public void MarkBeginnings()
    {
        foreach (ref readonly DateMention date in Dates.Items)
        {
            DatesBegin.Add(date.Run.First);
        }

        foreach (ref readonly QuantityMention quantity in Quantities.Items)
        {
            QuantitiesBegin.Add(quantity.Run.First);
        }

        foreach (ref readonly NameMention name in Names.Items)
        {
            NamesBegin.Add(name.Run.First);
        }

        foreach (ref readonly QuotationMention quotation in Quotations.Items)
        {
            QuotationsOpen.Add(quotation.Open);
        }

        DatesBegin.End();
        QuantitiesBegin.End();
        NamesBegin.End();
        QuotationsOpen.End();
    }

    /// <summary>Marks the tokens of a run as covered by a kind.</summary>
    public void Mark(TokenRun run, MentionKinds kind)
    {
        // Eight tokens at a time: how long a run is, is not foreseen.
        Span<byte> cover = MemoryMarshal.AsBytes(Cover.Items)[run.First..];
        ulong kinds = 0x0101_0101_0101_0101 * (ulong)kind;
        int left = run.Length;
        for (; left >= sizeof(ulong); left -= sizeof(ulong))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(cover, BinaryPrimitives.ReadUInt64LittleEndian(cover) | kinds);
            cover = cover[sizeof(ulong)..];
        }

        kinds &= (1UL << (8 * left)) - 1;
        BinaryPrimitives.WriteUInt64LittleEndian(cover, BinaryPrimitives.ReadUInt64LittleEndian(cover) | kinds);
    }

    /// <summary>Puts the segments of speech in order.</summary>
    /// <param name="reported">Where those begin that are no quotations.</param>
    /// <param name="fragments">Where those begin that are quoted words within what is reported.</param>
    public void SortSpeech(int reported, int fragments)
    {
        if (SpeechOrder.Sort(Speech, reported, fragments, SpareSpeech))
        {
            (Speech, SpareSpeech) = (SpareSpeech, Speech);
        }
    }

    /// <summary>The last name that begins at a token that a name covers, or before it.</summary>
    /// <remarks>It goes from the one that was asked for last: who asks goes through the page from its start.</remarks>
    public int LastNameAt(int token)
    {
        ReadOnlySpan<NameMention> names = Names.Items;
        int name = Math.Min(_lastName, names.Length - 1);
        while (name + 1 < names.Length && names[name + 1].Run.First <= token)
        {
            name++;
        }

        while (name > 0 && names[name].Run.First > token)
        {
            name--;
        }

        return _lastName = name;
    }

    /// <summary>Of <see cref="Triggers.AtOnce"/> tokens from one on, those that one of the kinds covers: a bit for each.</summary>
    public ulong Covered(int from, MentionKinds kinds)
    {
        ref byte first = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(Cover.Items));
        Vector256<byte> wanted = Vector256.Create((byte)kinds);
        ulong others = 0;
        for (int i = 0; i < Triggers.AtOnce; i += Vector256<byte>.Count)
        {
            Vector256<byte> none = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)(from + i)) & wanted, Vector256<byte>.Zero);
            others |= (ulong)none.ExtractMostSignificantBits() << i;
        }

        return ~others;
    }

    /// <summary>Whether one of the kinds covers a token.</summary>
    public bool Covers(int token, MentionKinds kinds) => (Cover[token] & kinds) != 0;
}
