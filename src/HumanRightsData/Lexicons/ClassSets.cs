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
        // Numbered as they come, then those that begin phrases behind the others.
        Dictionary<WordClass, int> known = [];
        List<WordClass> found = [];
        WordClass last = WordClass.None;
        int place = -1;
        for (int id = 0; id < classes.Length; id++)
        {
            if (classes[id] != last || place < 0)
            {
                last = classes[id];
                if (!known.TryGetValue(last, out place))
                {
                    place = found.Count;
                    known.Add(last, place);
                    found.Add(last);
                }
            }

            sets[id] = (ushort)place;
        }

        int count = found.Count;
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
