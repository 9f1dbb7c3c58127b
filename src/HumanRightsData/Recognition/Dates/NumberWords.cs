using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Dates;

/// <summary>Small numbers written as one word: "six", "thirty-five".</summary>
internal static class NumberWords
{
    // Bits of the list of number words, in the order of its attributes.
    private const uint Unit = 1u << 0, Ten = 1u << 1;

    /// <summary>The value of a word from 1 to 99; 0 where it is none.</summary>
    public static int ValueOf(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        if (hyphen < 0)
        {
            return Part(lexicon, word, Unit | Ten);
        }

        int ten = Part(lexicon, word[..hyphen], Ten), unit = Part(lexicon, word[(hyphen + 1)..], Unit);
        return ten > 0 && unit is > 0 and < 10 ? ten + unit : 0;
    }

    /// <summary>The value of an ordinal word from 1 to 31: "tenth", "twenty-first"; 0 where it is none.</summary>
    public static int OrdinalOf(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        int ten = hyphen < 0 ? 0 : Part(lexicon, word[..hyphen], Ten);
        int last = lexicon.Value(lexicon.Find(word[(hyphen + 1)..]), WordClass.OrdinalWord).Number;
        return hyphen < 0 ? last : ten > 0 && last is > 0 and < 10 ? ten + last : 0;
    }

    private static int Part(Lexicon lexicon, ReadOnlySpan<char> word, uint kinds)
    {
        LexiconValue value = lexicon.Value(lexicon.Find(word), WordClass.NumberWord);
        return value.Has(kinds) ? value.Number : 0;
    }
}
