using System.Runtime.CompilerServices;

namespace HumanRightsData.Text;

/// <summary>A hash of 32 bits for the keys of one document, put together letter by letter (FNV-1a over folded characters).</summary>
internal static class KeyHash
{
    public const uint Start = 2166136261;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char folded) => (hash ^ folded) * 16777619;
}
