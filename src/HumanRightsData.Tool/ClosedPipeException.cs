namespace HumanRightsData.Tool;

/// <summary>Whoever read the output has gone: <c>hrdata extract … | head</c>.</summary>
internal sealed class ClosedPipeException(IOException inner) : Exception(inner.Message, inner)
{
    private const int BrokenPipe = 32; // EPIPE
    private const int BrokenPipeOnWindows = 109; // ERROR_BROKEN_PIPE
    private const int NoReaderOnWindows = 232; // ERROR_NO_DATA

    /// <summary>Whether an error says that the other end of a pipe is closed, and not that a disk is full.</summary>
    public static bool IsMeant(IOException error) => (error.HResult & 0xFFFF) is BrokenPipe or BrokenPipeOnWindows or NoReaderOnWindows;
}
