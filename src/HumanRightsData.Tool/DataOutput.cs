namespace HumanRightsData.Tool;

/// <summary>Where a command's data goes: standard output or a file.</summary>
internal sealed class DataOutput : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly bool _isFile;

    private DataOutput(Stream stream, bool isFile)
    {
        _stream = stream;
        _isFile = isFile;
    }

    /// <summary>Opens the file, or standard output where there is none; null, and a word to the person, where the file can't be written.</summary>
    public static DataOutput? Open(string? file, Terminal terminal)
    {
        if (file is null)
        {
            return new DataOutput(terminal.Out, isFile: false);
        }

        try
        {
            return new DataOutput(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0), isFile: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Say($"{file}: {e.Message}");
            return null;
        }
    }

    /// <summary>Writes whole lines.</summary>
    /// <exception cref="ClosedPipeException">Whoever read them has gone.</exception>
    /// <exception cref="IOException">They can't be written.</exception>
    public void Write(ReadOnlySpan<byte> lines)
    {
        try
        {
            // Not to be cancelled midway: half a line would be left behind. Nor awaited: a command has nothing else to do meanwhile.
            _stream.Write(lines);
        }
        catch (IOException e) when (!_isFile && ClosedPipeException.IsMeant(e))
        {
            throw new ClosedPipeException(e);
        }
    }

    public ValueTask DisposeAsync() => _isFile ? _stream.DisposeAsync() : default;
}
