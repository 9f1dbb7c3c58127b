using System.Runtime.CompilerServices;
using HumanRightsData.Text;

namespace HumanRightsData.Lexicons;

/// <summary>The hash by which words are looked up (FNV-1a over folded characters), so that the tokenizer can roll it along.</summary>
internal static class WordHash
{
    public const uint Start = 2166136261;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>The hash of a whole word. The stops of "U.N." do not count, so that it finds "UN".</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Start;
        foreach (char c in word)
        {
            if (c != '.')
            {
                hash = Add(hash, Characters.Fold(c));
            }
        }

        return hash;
    }
}
