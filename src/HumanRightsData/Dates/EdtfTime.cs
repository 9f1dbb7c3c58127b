namespace HumanRightsData.Dates;

/// <summary>A time of day to the second with its shift from UTC, if one is said.</summary>
internal readonly record struct EdtfTime(ulong Bits)
{
    private const int NoShift = 0x7FFF;

    public EdtfTime(int hour, int minute, int second, int? shiftMinutes)
        : this((uint)second | ((ulong)(uint)minute << 8) | ((ulong)(uint)hour << 16)
            | ((ulong)(ushort)(short)(shiftMinutes ?? NoShift) << 24))
    {
    }

    public int Second => (int)Bits & 0xFF;

    public int Minute => (int)(Bits >> 8) & 0xFF;

    public int Hour => (int)(Bits >> 16) & 0xFF;

    /// <summary>Minutes ahead of UTC; null for a local time.</summary>
    public int? ShiftMinutes => (short)(Bits >> 24) is var shift and not NoShift ? shift : null;

    public int SecondOfDay => (((Hour * 60) + Minute) * 60) + Second;
}
