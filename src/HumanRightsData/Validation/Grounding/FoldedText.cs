namespace HumanRightsData.Validation.Grounding;

/// <summary>The letters and digits of a text, folded, and where each stands.</summary>
internal sealed class FoldedText
{
    private readonly char[] _letters;
    private readonly int[] _offsets;

    public FoldedText(string text)
    {
        _letters = new char[text.Length];
        _offsets = new int[text.Length];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = Folding.Fold(text[i]);
            if (folded != '\0')
            {
                _letters[count] = folded;
                _offsets[count++] = i;
            }
        }

        Count = count;
    }

    public int Count { get; }

    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Count);

    /// <summary>The place in the text of a letter.</summary>
    public int OffsetOf(int letter) => _offsets[letter];
}
