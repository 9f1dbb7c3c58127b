using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>The keys of the words of names read last: a document names the same people and bodies again and again.</summary>
internal sealed class NameWordKeys
{
    /// <summary>Consonants fewer than this are too few to recognise a given name by.</summary>
    private const int FewestConsonants = 3;

    /// <summary>A plural has more letters than this.</summary>
    private const int LongestSingular = 4;

    private readonly KnownWord[] _known = new KnownWord[1 << 12];

    /// <summary>The keys of a word of a name, of which its <see cref="WordHash"/> tells all.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The word.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="kind">The kind of the name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly NameWordKey Of(string text, in Token token, ulong hash, NameKind kind)
    {
        hash ^= ((ulong)kind + 1) * 0xA0761D6478BD642F;
        ref KnownWord word = ref _known[(int)hash & (_known.Length - 1)];
        if (word.Hash != hash)
        {
            word = new KnownWord { Hash = hash, Key = Read(text.AsSpan(token.Start, token.Length), token, kind) };
        }

        return ref word.Key;
    }

    /// <summary>The keys of a word of a name.</summary>
    /// <param name="text">The word, or a part of it.</param>
    /// <param name="token">The whole word.</param>
    /// <param name="kind">The kind of the name: of bodies, plurals are as singulars.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // most words are known
    public static NameWordKey Read(ReadOnlySpan<char> text, in Token token, NameKind kind)
    {
        bool plural = kind == NameKind.Organisation && text.Length > LongestSingular && text[^1] is 's' or 'S';
        uint key = NameKeys.Of(plural ? text[..^1] : text, out uint consonants, out int count);
        return new NameWordKey
        {
            Key = key,
            Consonants = count >= FewestConsonants ? consonants : 0,
            Letter = NameKeys.Plainly(text[0]),
            Ending = NameKeys.EndingOf(text),
            IsInitial = token.Has(TokenFlags.OneLetter),
            IsSmall = kind == NameKind.Person ? token.Is(WordClass.NameParticle) && !token.Is(WordClass.GivenName)
                : token.Is(WordClass.NameConnector | WordClass.Determiner),
        };
    }

    private struct KnownWord
    {
        public ulong Hash;
        public NameWordKey Key;
    }
}
