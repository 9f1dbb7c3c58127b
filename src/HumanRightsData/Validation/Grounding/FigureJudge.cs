using HumanRightsData.Text;

namespace HumanRightsData.Validation.Grounding;

/// <summary>Holds a figure's numbers and qualifier against its quotes.</summary>
/// <remarks>
/// Where the quote stands at its span, it is read within its document, as extraction reads it: what is around a number can make it a
/// date, or a part of another. A quote that does not stand there is read alone. One reading that agrees is enough; a contradiction needs a reading of
/// the whole quote, in words that the library has rules for.
/// </remarks>
internal static class FigureJudge
{
    /// <summary>Half of the fourth place: shares are written to four.</summary>
    private const decimal Tolerance = 0.00006m;

    /// <summary>A quote longer than this is a passage, not a quantity; it is read in its document alone.</summary>
    private const int LongestAlone = 400;

    public static FigureJudgement Judge(Figure figure, ValidationContext context)
    {
        FigureJudgement contrary = default;
        for (int i = 0; i < figure.Sources.Count; i++)
        {
            FigureJudgement judgement = Judge(figure, i, context);
            if (judgement.Support == Support.Supported)
            {
                return judgement;
            }

            contrary = contrary.Support == Support.CannotTell ? judgement : contrary;
        }

        return contrary;
    }

    private static FigureJudgement Judge(Figure figure, int index, ValidationContext context)
    {
        SourceAttribution source = figure.Sources[index];
        FigureJudgement contrary = default;
        if (!context.IsAtFault(index) && context.TextOf(source.Document) is { } document)
        {
            Readings readings = document.Readings;
            bool whole = false;
            int numbers = 0;
            foreach (QuantityReading reading in readings.QuantitiesAt(source.Span))
            {
                Support support = Compare(figure.Quantity, reading);
                if (support == Support.Supported)
                {
                    return new FigureJudgement(support, index, reading);
                }

                numbers++;
                if (readings.IsEnglish && source.Span.Contains(reading.Span) && (contrary.Support == Support.CannotTell || support == Support.OtherQualifier))
                {
                    contrary = new FigureJudgement(support, index, reading);
                }

                whole |= reading.Span == source.Span;
            }

            if (whole)
            {
                return contrary;
            }

            if (numbers > 0 && contrary.Support != Support.CannotTell && !HasOtherNumber(figure.Quantity, source, readings))
            {
                FigureJudgement alone = JudgeAlone(figure, index, context);
                return alone.Support == Support.Supported ? alone : contrary;
            }
        }

        return JudgeAlone(figure, index, context);
    }

    /// <summary>Reads a quote without its document. It contradicts only if all its words were read.</summary>
    private static FigureJudgement JudgeAlone(Figure figure, int index, ValidationContext context)
    {
        string quote = figure.Sources[index].Quote;
        if (quote.Length > LongestAlone || context.Reader.ReadQuantity(quote) is not { } quoted)
        {
            return default;
        }

        QuantityReading reading = new(quoted.Span, quoted.Lower, quoted.Upper, quoted.Qualifier, quoted.Part, quoted.Whole);
        Support support = Compare(figure.Quantity, reading);
        return support == Support.Supported || Covers(reading.Span, quote, figure.Counted) ? new FigureJudgement(support, index, reading) : default;
    }

    /// <summary>Whether a reading takes in all words of a quote that stands at the beginning, but for what is counted before or behind it.</summary>
    private static bool Covers(TextSpan reading, string quote, string? counted)
    {
        int start = Math.Min(reading.Start, quote.Length), end = Math.Min(reading.End, quote.Length);
        string before = Folding.Fold(quote.AsSpan(0, start)), behind = Folding.Fold(quote.AsSpan(end));
        if (before.Length + behind.Length == 0)
        {
            return true;
        }

        string noun = Folding.Fold(counted);
        return (before.Length == 0 || noun.EndsWith(before, StringComparison.Ordinal))
            && (behind.Length == 0 || noun.StartsWith(behind, StringComparison.Ordinal));
    }

    /// <summary>Whether a quote has a number beside those that were read, and it could be the one that is meant.</summary>
    private static bool HasOtherNumber(Quantity claim, SourceAttribution source, Readings readings)
    {
        string quote = source.Quote;
        for (int i = 0; i < quote.Length; i++)
        {
            if (!char.IsDigit(quote[i]))
            {
                continue;
            }

            int start = i;
            decimal value = 0;
            for (; i < quote.Length && (char.IsDigit(quote[i]) || quote[i] is ',' or '.'); i++)
            {
                if (char.IsDigit(quote[i]))
                {
                    // Digits that the library does not read may say anything; a number too long to count is no claim's.
                    if (!Characters.IsDigit(quote[i]) || value > 1_000_000_000_000_000m)
                    {
                        return true;
                    }

                    value = (value * 10) + Characters.DigitValue(quote[i]);
                }
            }

            TextSpan number = new(source.Span.Start + start, source.Span.Start + i);
            bool read = false;
            foreach (QuantityReading reading in readings.QuantitiesAt(number))
            {
                read |= reading.Span.Overlaps(number);
            }

            if (!read && (value == claim.Lower || value == claim.Upper || value == claim.Part || value == claim.Whole))
            {
                return true;
            }
        }

        return false;
    }

    private static Support Compare(Quantity claim, in QuantityReading reading)
    {
        bool numbers = SameSet(claim, reading) && SameWhere(claim.Part, reading.Part) && SameWhere(claim.Whole, reading.Whole);
        return !numbers ? Support.OtherNumber
            : claim.Qualifier == reading.Qualifier && Same(claim.Lower, reading.Lower) && Same(claim.Upper, reading.Upper) ? Support.Supported
            : Support.OtherQualifier;
    }

    /// <summary>Whether the bounds are of the same numbers, whichever of them is open.</summary>
    private static bool SameSet(Quantity claim, in QuantityReading reading)
    {
        decimal low = (claim.Lower ?? claim.Upper)!.Value, high = (claim.Upper ?? claim.Lower)!.Value;
        decimal? readLow = reading.Lower ?? reading.Upper, readHigh = reading.Upper ?? reading.Lower;
        return Same(low, readLow) && Same(high, readHigh);
    }

    private static bool SameWhere(decimal? claim, decimal? reading) => claim is null || reading is null || claim == reading;

    private static bool Same(decimal? claim, decimal? reading) => claim is null ? reading is null
        : reading is not null && (claim == reading || (claim is > -1 and < 2 && reading is > -1 and < 2 && Math.Abs(claim.Value - reading.Value) <= Tolerance));
}
