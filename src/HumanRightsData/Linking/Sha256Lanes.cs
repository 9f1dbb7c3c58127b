using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HumanRightsData.Linking;

/// <summary>The compression function of SHA-256 (FIPS 180-4, section 6.2.2) on eight messages at once.</summary>
/// <remarks>
/// The ids of a document's records are hashes of short messages that have nothing to do with each other: side by side they cost a tenth of
/// one call of the platform's library each.
/// </remarks>
internal static class Sha256Lanes
{
    public const int BlockBytes = 64, StateWords = 8, BlockWords = 16;

    /// <summary>How many messages there are at once.</summary>
    public const int Count = 8;

    private const int Rounds = 64;

    /// <summary>The state before the first block (FIPS 180-4, section 5.3.3).</summary>
    public static ReadOnlySpan<uint> InitialState =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    /// <summary>FIPS 180-4, section 4.2.2.</summary>
    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Takes a block of each message into its state.</summary>
    /// <param name="state">The states: eight words, each of all messages.</param>
    /// <param name="block">The blocks: sixteen words, each of all messages. They are written over.</param>
    public static void Compress(Span<Vector256<uint>> state, Span<Vector256<uint>> block)
    {
        block = block[..BlockWords];
        state = state[..StateWords];
        Vector256<uint> a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (int i = 0; i < Rounds; i += BlockWords)
        {
            // The words take turns at being the first, instead of moving up in each round.
            ReadOnlySpan<uint> k = Constants.Slice(i, BlockWords);
            Round(a, b, c, ref d, e, f, g, ref h, k[0], block[0]);
            Round(h, a, b, ref c, d, e, f, ref g, k[1], block[1]);
            Round(g, h, a, ref b, c, d, e, ref f, k[2], block[2]);
            Round(f, g, h, ref a, b, c, d, ref e, k[3], block[3]);
            Round(e, f, g, ref h, a, b, c, ref d, k[4], block[4]);
            Round(d, e, f, ref g, h, a, b, ref c, k[5], block[5]);
            Round(c, d, e, ref f, g, h, a, ref b, k[6], block[6]);
            Round(b, c, d, ref e, f, g, h, ref a, k[7], block[7]);
            Round(a, b, c, ref d, e, f, g, ref h, k[8], block[8]);
            Round(h, a, b, ref c, d, e, f, ref g, k[9], block[9]);
            Round(g, h, a, ref b, c, d, e, ref f, k[10], block[10]);
            Round(f, g, h, ref a, b, c, d, ref e, k[11], block[11]);
            Round(e, f, g, ref h, a, b, c, ref d, k[12], block[12]);
            Round(d, e, f, ref g, h, a, b, ref c, k[13], block[13]);
            Round(c, d, e, ref f, g, h, a, ref b, k[14], block[14]);
            Round(b, c, d, ref e, f, g, h, ref a, k[15], block[15]);
            if (i < Rounds - BlockWords)
            {
                Expand(block, 0);
                Expand(block, 1);
                Expand(block, 2);
                Expand(block, 3);
                Expand(block, 4);
                Expand(block, 5);
                Expand(block, 6);
                Expand(block, 7);
                Expand(block, 8);
                Expand(block, 9);
                Expand(block, 10);
                Expand(block, 11);
                Expand(block, 12);
                Expand(block, 13);
                Expand(block, 14);
                Expand(block, 15);
            }
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    /// <summary>Turns eight words of each of eight messages into those of all messages, each word by itself, and back.</summary>
    public static void Transpose(Span<Vector256<uint>> rows)
    {
        // Halves change places between rows four apart, quarters between rows two apart, words between neighbours.
        rows = rows[..Count];
        Vector256<uint> a = rows[0], b = rows[1], c = rows[2], d = rows[3], e = rows[4], f = rows[5], g = rows[6], h = rows[7];
        ChangeHalves(ref a, ref e);
        ChangeHalves(ref b, ref f);
        ChangeHalves(ref c, ref g);
        ChangeHalves(ref d, ref h);
        ChangeQuarters(ref a, ref c);
        ChangeQuarters(ref b, ref d);
        ChangeQuarters(ref e, ref g);
        ChangeQuarters(ref f, ref h);
        ChangeWords(ref a, ref b);
        ChangeWords(ref c, ref d);
        ChangeWords(ref e, ref f);
        ChangeWords(ref g, ref h);
        rows[0] = a;
        rows[1] = b;
        rows[2] = c;
        rows[3] = d;
        rows[4] = e;
        rows[5] = f;
        rows[6] = g;
        rows[7] = h;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ChangeHalves(ref Vector256<uint> upper, ref Vector256<uint> lower) =>
        (upper, lower) = (Vector256.Create(upper.GetLower(), lower.GetLower()), Vector256.Create(upper.GetUpper(), lower.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ChangeQuarters(ref Vector256<uint> upper, ref Vector256<uint> lower)
    {
        Vector256<ulong> even = Vector256.Create(ulong.MaxValue, 0, ulong.MaxValue, 0), first = upper.AsUInt64(), second = lower.AsUInt64();
        upper = Vector256.ConditionalSelect(even, first, Vector256.Shuffle(second, Vector256.Create(0ul, 0, 2, 2))).AsUInt32();
        lower = Vector256.ConditionalSelect(even, Vector256.Shuffle(first, Vector256.Create(1ul, 1, 3, 3)), second).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ChangeWords(ref Vector256<uint> upper, ref Vector256<uint> lower)
    {
        Vector256<uint> even = Vector256.Create(uint.MaxValue, 0, uint.MaxValue, 0, uint.MaxValue, 0, uint.MaxValue, 0), first = upper, second = lower;
        upper = Vector256.ConditionalSelect(even, first, Vector256.Shuffle(second, Vector256.Create(0u, 0, 2, 2, 4, 4, 6, 6)));
        lower = Vector256.ConditionalSelect(even, Vector256.Shuffle(first, Vector256.Create(1u, 1, 3, 3, 5, 5, 7, 7)), second);
    }

    /// <summary>Words of four bytes, the highest first, as the machine has them, or back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> BigEndian(Vector256<byte> words) => Vector256.Shuffle(words, Vector256.Create(
        (byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12, 19, 18, 17, 16, 23, 22, 21, 20, 27, 26, 25, 24, 31, 30, 29, 28));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, ref Vector256<uint> d, Vector256<uint> e, Vector256<uint> f, Vector256<uint> g, ref Vector256<uint> h,
        uint constant, Vector256<uint> word)
    {
        // Choice is f where a bit of e is set and g where not; majority is c where a and b differ and b where not.
        h += word + Vector256.Create(constant) + Vector256.ConditionalSelect(e, f, g) + (Rotated(e, 6) ^ Rotated(e, 11) ^ Rotated(e, 25));
        d += h;
        h += Vector256.ConditionalSelect(a ^ b, c, b) + (Rotated(a, 2) ^ Rotated(a, 13) ^ Rotated(a, 22));
    }

    /// <summary>Makes a word of the next sixteen rounds in the place of the one of the last sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Expand(Span<Vector256<uint>> block, [ConstantExpected] int word)
    {
        Vector256<uint> early = block[(word + 1) % BlockWords], late = block[(word + 14) % BlockWords];
        block[word] += (Rotated(early, 7) ^ Rotated(early, 18) ^ (early >>> 3)) + block[(word + 9) % BlockWords] + (Rotated(late, 17) ^ Rotated(late, 19) ^ (late >>> 10));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Rotated(Vector256<uint> word, [ConstantExpected] byte bits) =>
        Avx512F.VL.IsSupported ? Avx512F.VL.RotateRight(word, bits) : (word >>> bits) | (word << (32 - bits));
}
