using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Layout;

/// <summary>Tells whether a page is in a language that the library has rules for, so that it does not pass for a page that says nothing.</summary>
/// <remarks>
/// A third and more of the words of English prose are articles, pronouns, prepositions, conjunctions and auxiliaries; of a programme that
/// lists names a quarter. Other languages in Latin letters share a few of these words by chance: 12 in 100 at most in what was tried.
/// </remarks>
internal static class LanguageCheck
{
    /// <summary>Fewer words say too little.</summary>
    private const int FewestWords = 20;

    /// <summary>Scripts without spaces have few words: so many letters say enough.</summary>
    private const int FewestLetters = 30;

    /// <summary>Of 100 words.</summary>
    private const int LeastFunctionWords = 16;

    private const WordClass FunctionWords = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;

    /// <summary>What has to be said of a page's language; empty where it reads as English or is too short to tell.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">Its language as a BCP 47 tag, as given by who collected it; null where not known.</param>
    public static ValueList<string> Notices(Page page, string? language)
    {
        if (language is not null && !IsEnglish(language))
        {
            return [$"The library has no rules for the language {language}: what it found is a part at best."];
        }

        return ReadsAsEnglish(page) ? [] : ["The text does not read as English, and the library has no rules for other languages: what it found is a part at best."];
    }

    private static bool IsEnglish(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_');

    private static bool ReadsAsEnglish(Page page) => (HasFunctionWords(page) && !MayHaveOtherScripts(page.Text)) || CountsAsEnglish(page);

    /// <summary>Whether there are enough function words even if every token were a word; of most English pages the first half tells.</summary>
    private static bool HasFunctionWords(Page page)
    {
        const int Step = 64;
        ClassSets lists = page.Lexicon.Sets;
        ReadOnlySpan<ushort> sets = page.Tokens.Sets;
        long enough = sets.Length * (long)LeastFunctionWords;
        for (long found = 0; !sets.IsEmpty; sets = sets[Math.Min(Step, sets.Length)..])
        {
            foreach (ushort set in sets[..Math.Min(Step, sets.Length)])
            {
                found += (lists[set] & FunctionWords) != 0 ? 1 : 0;
            }

            if (found * 100 >= enough)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is anything beyond Latin letters, their accents and the marks of U+2000 to U+206F.</summary>
    private static bool MayHaveOtherScripts(ReadOnlySpan<char> text)
    {
        if (text.Length < Vector256<ushort>.Count)
        {
            return true; // so few are counted as fast
        }

        Vector256<ushort> others = Others(Vector256.Create(MemoryMarshal.Cast<char, ushort>(text)[^Vector256<ushort>.Count..]));
        foreach (ref readonly Vector256<ushort> units in MemoryMarshal.Cast<char, Vector256<ushort>>(text))
        {
            others |= Others(units);
        }

        return others != Vector256<ushort>.Zero;
    }

    private static Vector256<ushort> Others(Vector256<ushort> units) => Vector256.GreaterThan(units, Vector256.Create((ushort)0x036F))
        & Vector256.GreaterThan(units - Vector256.Create((ushort)0x2000), Vector256.Create((ushort)0x006F));

    private static bool CountsAsEnglish(Page page)
    {
        int words = 0, functionWords = 0, letters = 0, otherLetters = 0;
        foreach (ref readonly Token token in page.Tokens.Items)
        {
            // Without branches: nothing tells beforehand which words are of which kind.
            int word = token.IsWord ? 1 : 0;
            int length = -word & token.Length;
            words += word;
            functionWords += word & (token.Is(FunctionWords) ? 1 : 0);
            letters += length;
            otherLetters += length & (token.Has(TokenFlags.OtherScript) ? -1 : 0);
        }

        return !(words >= FewestWords && functionWords * 100L < words * (long)LeastFunctionWords)
            && !(otherLetters >= FewestLetters && otherLetters * 2L > letters);
    }
}
