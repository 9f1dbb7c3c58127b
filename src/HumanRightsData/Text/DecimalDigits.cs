using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace HumanRightsData.Text;

/// <summary>Writes whole numbers as decimal digits in UTF-8, eight digits at once.</summary>
internal static class DecimalDigits
{
    /// <summary>How much room there has to be for a number of any length.</summary>
    public const int Room = 11;

    private const int EightDigits = 100_000_000;

    /// <summary>Writes a number, and perhaps into the rest of the room; tells how many bytes the number took.</summary>
    public static int Write(int value, Span<byte> into)
    {
        if ((uint)value >= EightDigits)
        {
            value.TryFormat(into, out int written, default, CultureInfo.InvariantCulture);
            return written;
        }

        // Two numbers of four digits side by side, then four of two, then eight of one, the first in the lowest byte.
        ulong high = (uint)value / 10_000;
        ulong fours = high | (((uint)value - (high * 10_000)) << 32);
        ulong hundreds = ((fours * 10_486) >> 20) & 0x0000_007F_0000_007F; // by 100: right to 10,000
        ulong twos = hundreds | ((fours - (hundreds * 100)) << 16);
        ulong tens = ((twos * 103) >> 10) & 0x000F_000F_000F_000F; // by 10: right to 100
        ulong digits = tens | ((twos - (tens * 10)) << 8);

        // The last digit stands even where it is 0.
        int leadingBits = BitOperations.TrailingZeroCount(digits | (1UL << 56)) & ~7;
        BinaryPrimitives.WriteUInt64LittleEndian(into, (digits | 0x3030_3030_3030_3030) >> leadingBits);
        return sizeof(ulong) - (leadingBits >> 3);
    }
}
