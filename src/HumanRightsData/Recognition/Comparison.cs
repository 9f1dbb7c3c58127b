using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Quantities;

namespace HumanRightsData.Recognition;

/// <summary>The other side of a comparison: what is told was not then.</summary>
internal static class Comparison
{
    /// <summary>Whether a date is what something is compared with: "the same violence as in | the 1980s", "more were executed than in | 2015", "like in | 1981".</summary>
    public static bool IsOf(Page page, int date, int sentence)
    {
        int before = date - 1;
        while (before > sentence && page.Tokens[before].Is(WordClass.Determiner))
        {
            before--;
        }

        // "as of 3 May", "as early as 1988" say when.
        return before > sentence && (page.Preposition(before) & (PrepositionForms.In | PrepositionForms.On | PrepositionForms.At)) != 0
            && (page.Lexicon.Value(page.Tokens[before - 1], WordClass.QuantityWord).Has(QuantityBits.Compare)
                || (page.Preposition(before - 1) & PrepositionForms.Example) != 0);
    }
}
