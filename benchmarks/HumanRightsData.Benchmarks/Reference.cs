namespace HumanRightsData.Benchmarks;

/// <summary>A task that never changes: count the words of a text by a table of a class for each of the 64 K characters.</summary>
internal static class Reference
{
    private static readonly byte[] Classes = Classify();

    public static int CountWords(string text)
    {
        int words = 0;
        byte before = 0;
        foreach (char c in text)
        {
            byte now = Classes[c];
            words += now & ~before;
            before = now;
        }

        return words;
    }

    private static byte[] Classify()
    {
        byte[] classes = new byte[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = char.IsLetterOrDigit((char)i) ? (byte)1 : (byte)0;
        }

        return classes;
    }
}
