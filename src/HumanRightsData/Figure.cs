using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>A stated quantity of people, acts or things: a claim about the world, with who makes it.</summary>
/// <remarks>
/// Two claims that differ stand side by side; nothing is averaged. Its source is the quantity's words. The id's key is the
/// quantity's kind as on the wire.
/// </remarks>
public sealed record Figure : SourcedRecord
{
    /// <summary>Records a figure.</summary>
    /// <exception cref="ArgumentException">The id is empty, or there is no source.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public Figure(RecordId id, Quantity quantity, ValueList<SourceAttribution> sources)
        : base(RecordType.Figure, id, sources)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        Quantity = quantity;
        Text = sources[0].Quote;
    }

    /// <summary>How many.</summary>
    public Quantity Quantity { get; init; }

    /// <summary>The quantity in the document's words, from its qualifier to the end of the number.</summary>
    /// <exception cref="ArgumentException">On setting: the text is empty.</exception>
    public string Text
    {
        get;
        init => field = NotBlank(value, "A figure's text");
    }

    /// <summary>The noun phrase counted, without its determiner; of a duration its unit, of money its currency. A noun left out is filled in.</summary>
    public string? Counted { get; init; }

    /// <summary>Of a rate, or of money or time spent again and again: the period that it holds for ("night", "30 minutes").</summary>
    public string? Per { get; init; }

    /// <summary>When it holds, where the words say so.</summary>
    public EdtfDate? Period { get; init; }

    /// <summary>The event that it counts something of.</summary>
    public RecordId? Event { get; init; }

    /// <summary>The person or organisation that states it; null where the article itself does.</summary>
    public RecordId? AssertedBy { get; init; }

    /// <summary>The figure that this one is said to be a part of ("at least 43, including 11 children"); null where the words say of none.</summary>
    public RecordId? PartOf { get; init; }
}
