using System.Buffers;
using System.Text;

namespace HumanRightsData.Serialization;

/// <summary>The lines of a stream, one at a time in a pooled buffer that grows to the longest line and no further.</summary>
internal sealed class LineSource(Stream stream, int maxLineBytes) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>A line of more bytes is passed over.</summary>
    public int MaxLineBytes => maxLineBytes;

    /// <summary>The line last read, without its LF; valid until the next is read. Empty where it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The number of the line last read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line last read was longer than allowed, and so passed over.</summary>
    public bool IsTooLong { get; private set; }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>Goes on to the next line; false where there is none.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                Take(searched + at, 1);
                return true;
            }

            searched = _end - _start;
            if (_ended)
            {
                if (searched == 0 && !IsTooLong)
                {
                    return false;
                }

                Take(searched, 0);
                return true;
            }

            if (searched > maxLineBytes)
            {
                // The rest of the line is read and dropped.
                IsTooLong = true;
                _start = _end = searched = 0;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Take(int length, int lineEnd)
    {
        IsTooLong |= length > maxLineBytes;
        Number++;
        ReadOnlyMemory<byte> line = IsTooLong ? default : _buffer.AsMemory(_start, length);
        if (Number == 1 && line.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        Line = line;
        _start += length + lineEnd;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, 2L * _buffer.Length));
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _ended = read == 0;
        _end += read;
    }
}
