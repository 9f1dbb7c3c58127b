using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Reads the quantity of words that stand alone: the quote of somebody's figure.</summary>
/// <remarks>Keeps its working memory from one text to the next, so it serves one thread at a time.</remarks>
internal sealed class QuantityQuoteReader(Lexicon lexicon)
{
    private readonly Page _page = new(lexicon);
    private readonly Mentions _mentions = new();

    /// <summary>The quantity that a quote states; null where the words do not tell: they have no number, or several.</summary>
    public QuotedQuantity? Read(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        _page.Read(quote);
        _mentions.Reset(_page);
        QuotedQuantity? found = null;
        for (int s = 0; s < _page.Sentences.Count; s++)
        {
            QuantityContext context = new(_page, _mentions, s);
            int at = context.First;
            while (at < context.Limit)
            {
                ref readonly Token token = ref context.Tokens[at];
                if (!NumberReader.MayBegin(token) && token.Kind != TokenKind.Currency && !token.Is(WordClass.Currency))
                {
                    at++;
                    continue;
                }

                bool read = QuantityFinder.TryRead(context, at, strict: false, out QuantityCandidate candidate);
                if (read)
                {
                    if (found is not null || Quoted(context, ref candidate) is not { } quoted)
                    {
                        return null;
                    }

                    found = quoted;
                }
                else if (token.IsNumber)
                {
                    return null; // digits that are no number beside or instead of one
                }

                at = Math.Max(at + 1, candidate.End);
            }
        }

        return found;
    }

    private static QuotedQuantity? Quoted(in QuantityContext context, ref QuantityCandidate candidate)
    {
        int start = context.Tokens[candidate.Start].Start;
        if (context.Has(candidate.Start - 1, QuantityBits.Every) && Rates.At(context, candidate.Start - 1, direct: false).Found)
        {
            return new QuotedQuantity(new TextSpan(start, candidate.Number.EndUnit), 1, 1, Qualifier.Exact, QuantityKind.Rate);
        }

        // What may stand between a number and the rest of its quantity: "ten years or more", "1,500 votes out of 62,000".
        CountedPhrase noun = candidate.IsShare ? default : NounPhrase.Read(context, candidate.End, plural: !candidate.One, afterOf: false);
        bool time = noun.Found && context.Unit(noun.Head).Has(UnitBits.Time | UnitBits.Times);
        if (noun.Found && !Wholes.Read(context, ref candidate, noun.End, behindNoun: true) && (candidate.Qualifier & QuantityBits.Qualifiers) == 0)
        {
            int behind = noun.End;
            candidate.Qualifier |= Qualifiers.After(context, ref behind, behindNoun: true);
        }

        QuantityFinder.Begin(context, candidate, QuantityKind.Count, QuantityRule.Number, out QuantityMention mention);
        if (!QuantityFinder.SetBounds(ref mention, candidate))
        {
            return null;
        }

        // "half" alone may be half of an hour.
        bool half = candidate.Fraction && context.Number(candidate.Number.First).Has(NumberBits.Whole) && !context.Within(candidate.End);
        QuantityKind? kind = candidate.Money || QuantityFinder.IsCurrency(context, candidate.End, out _) ? QuantityKind.Money
            : half ? null
            : candidate.IsShare ? QuantityKind.Share
            : Rates.Behind(context, noun.Found ? noun.End : candidate.End).Found ? QuantityKind.Rate
            : time || (context.Within(candidate.End) && context.Unit(candidate.End).Has(UnitBits.Time | UnitBits.Times)) ? QuantityKind.Duration
            : null;
        return new QuotedQuantity(new TextSpan(start, candidate.Number.EndUnit), mention.Lower, mention.Upper, mention.Qualifier, kind)
        {
            Part = mention.Part,
            Whole = mention.Whole,
        };
    }
}

/// <summary>A quantity in a quote.</summary>
/// <param name="Span">Where it stands in the quote.</param>
/// <param name="Lower">The lower bound that the words state; null where open.</param>
/// <param name="Upper">The upper bound; null where open.</param>
/// <param name="Qualifier">What they say of the bounds.</param>
/// <param name="Kind">The kind; null where a number alone may be a count, a rate or a duration.</param>
internal readonly record struct QuotedQuantity(TextSpan Span, decimal? Lower, decimal? Upper, Qualifier Qualifier, QuantityKind? Kind)
{
    /// <summary>Of a share: the part that was said.</summary>
    public decimal? Part { get; init; }

    /// <summary>Of a share: the whole that was said.</summary>
    public decimal? Whole { get; init; }
}
