using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>The combinations of lists in which words stand: a few hundred, numbered, so that what follows from a word's lists is looked up by one small number.</summary>
/// <remarks>
/// Below <see cref="FirstOfLists"/> the number of a token's set is its <see cref="TokenKind"/>, <see cref="TokenKind.Word"/> for a word
/// that stands in no list. The sets of words that begin phrases come last.
/// </remarks>
internal sealed class ClassSets
{
    /// <summary>The set of a word that stands in no list.</summary>
    public const int Unknown = (int)TokenKind.Word;

    /// <summary>The first number that is not that of a kind of token.</summary>
    public const int FirstOfLists = 64;

    private readonly WordClass[] _classes;

    /// <param name="classes">The classes of each id.</param>
    /// <param name="sets">Takes the set of each id.</param>
    public ClassSets(ReadOnlySpan<WordClass> classes, Span<ushort> sets)
    {
        // Numbered as they come, then those that begin phrases behind the others. Most ids are those of the id before, or of the few common sets.
        WordClass[] found = new WordClass[64];
        short[] places = new short[1 << 13];
        int count = 0;
        for (int id = 0; id < classes.Length; id++)
        {
            WordClass wanted = classes[id];
            int place = (int)(((ulong)wanted * 0x9E3779B97F4A7C15) >> (64 - 13));
            while (places[place] != 0 && found[places[place] - 1] != wanted)
            {
                place = (place + 1) & (places.Length - 1);
            }

            if (places[place] == 0)
            {
                if (count == places.Length / 2)
                {
                    throw new InvalidOperationException($"The words stand in more than {count} combinations of lists.");
                }

                if (count == found.Length)
                {
                    WordClass[] longer = new WordClass[2 * count];
                    Array.Copy(found, longer, count);
                    found = longer;
                }

                found[count] = wanted;
                places[place] = (short)++count;
            }

            sets[id] = (ushort)(places[place] - 1);
        }

        int next = FirstOfLists;
        ushort[] numbers = new ushort[count];
        for (int i = 0; i < count; i++)
        {
            if (found[i] == WordClass.None)
            {
                numbers[i] = Unknown;
            }
            else if ((found[i] & WordClass.PhraseStart) == 0)
            {
                numbers[i] = (ushort)next++;
            }
        }

        FirstOfPhrases = next;
        for (int i = 0; i < count; i++)
        {
            if ((found[i] & WordClass.PhraseStart) != 0)
            {
                numbers[i] = (ushort)next++;
            }
        }

        _classes = new WordClass[next];
        for (int i = 0; i < count; i++)
        {
            _classes[numbers[i]] = found[i];
        }

        foreach (ref ushort set in sets)
        {
            set = numbers[set];
        }
    }

    /// <summary>How many numbers are taken.</summary>
    public int Count => _classes.Length;

    /// <summary>The first set of words that begin phrases; all after it are such.</summary>
    public int FirstOfPhrases { get; }

    /// <summary>The lists of a set.</summary>
    public WordClass this[int set] => _classes[set];
}
