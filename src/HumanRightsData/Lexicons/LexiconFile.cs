namespace HumanRightsData.Lexicons;

/// <summary>A word list: the name of its data file, the class it gives, and the attributes its entries may carry.</summary>
/// <remarks>
/// A line of a list is an entry and, after a tab, its attributes separated by spaces: <c>=7</c> gives the entry's number, a bare word
/// sets the bit of that word's place in <see cref="Attributes"/>. What follows <c># </c> at the start of a line is a comment.
/// </remarks>
internal sealed record LexiconFile(string Name, WordClass Class, params string[] Attributes)
{
    /// <summary>All lists, in the order in which they are read. A new list is a file in <c>Data</c> and a line here.</summary>
    public static readonly LexiconFile[] All =
    [
        new("determiners", WordClass.Determiner),
        new("pronouns", WordClass.Pronoun, "he", "she", "it", "they", "first", "relative", "possessive"),
        new("prepositions", WordClass.Preposition),
        new("conjunctions", WordClass.Conjunction),
        new("auxiliaries", WordClass.Auxiliary),
        new("common-words", WordClass.Common),
        new("abbreviations", WordClass.Abbreviation),
        new("months", WordClass.Month),
        new("weekdays", WordClass.Weekday),
        new("seasons", WordClass.Season),
        new("furniture", WordClass.Furniture, "ends", "widget", "line", "published", "byline", "category"),
        new("caption-starts", WordClass.CaptionStart),
    ];

    /// <summary>The bit of an attribute; 0 where the list has none of that name.</summary>
    public uint BitOf(ReadOnlySpan<char> attribute)
    {
        for (int i = 0; i < Attributes.Length; i++)
        {
            if (attribute.SequenceEqual(Attributes[i]))
            {
                return 1u << i;
            }
        }

        return 0;
    }
}
