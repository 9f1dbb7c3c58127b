using System.Buffers;
using System.Text;

namespace HumanRightsData.Serialization;

/// <summary>
/// Writes the wire format: JSON Lines in UTF-8 without a byte order mark, one object a line, <c>type</c> first, line ends of one LF,
/// fields without a value left out. Equal content gives equal bytes. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// Letters and marks of all scripts stand as they are; escaped are what JSON demands, U+007F, and U+0085, U+2028 and U+2029, at
/// which other languages' readers break lines. A lone surrogate in a record made by hand is written as U+FFFD.
/// </remarks>
public sealed class JsonLinesWriter
{
    private const int Chunk = 64 * 1024;

    /// <summary>Room for a chunk and the line that goes beyond it.</summary>
    private const int Capacity = 2 * Chunk;

    /// <summary>Writes a dataset: its documents, then its records.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(Dataset dataset, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        using JsonText text = new(Capacity);
        foreach (DocumentInfo document in dataset.Documents)
        {
            WireWriting.Write(text, document);
            EndLine(text, output);
        }

        foreach (SourcedRecord record in dataset.Records)
        {
            WireWriting.Write(text, record);
            EndLine(text, output);
        }

        output.Write(text.Written.Span);
    }

    /// <summary>Writes an annotation: its document, then its mentions.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(Annotation annotation, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        ArgumentNullException.ThrowIfNull(output);
        using JsonText text = new(Capacity);
        WireWriting.Write(text, annotation.Document);
        EndLine(text, output);
        foreach (Mention mention in annotation.Mentions)
        {
            WireWriting.Write(text, mention);
            EndLine(text, output);
        }

        output.Write(text.Written.Span);
    }

    /// <summary>Writes a dataset to a stream, whole lines at a time.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled; the lines written so far are complete.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public async Task WriteAsync(Dataset dataset, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(stream);
        using JsonText text = new(Capacity);
        foreach (DocumentInfo document in dataset.Documents)
        {
            WireWriting.Write(text, document);
            await EndLineAsync(text, stream, cancellationToken).ConfigureAwait(false);
        }

        foreach (SourcedRecord record in dataset.Records)
        {
            WireWriting.Write(text, record);
            await EndLineAsync(text, stream, cancellationToken).ConfigureAwait(false);
        }

        await FlushAsync(text, stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes datasets to a stream as they come, whole lines at a time.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled; the lines written so far are complete.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public async Task WriteAsync(IAsyncEnumerable<Dataset> datasets, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(datasets);
        ArgumentNullException.ThrowIfNull(stream);
        await foreach (Dataset dataset in datasets.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await WriteAsync(dataset, stream, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A document as its line, without the line end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public string ToJson(DocumentInfo document) => Line(WireWriting.Write, document);

    /// <summary>A record as its line, without the line end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public string ToJson(SourcedRecord record) => Line(WireWriting.Write, record);

    /// <summary>A mention as its line, without the line end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public string ToJson(Mention mention) => Line(WireWriting.Write, mention);

    private static string Line<T>(Action<JsonText, T> write, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        using JsonText text = new();
        write(text, value);
        return Encoding.UTF8.GetString(text.Written.Span);
    }

    private static void EndLine(JsonText text, IBufferWriter<byte> output)
    {
        text.EndLine();
        if (text.Length >= Chunk)
        {
            output.Write(text.Written.Span);
            text.Clear();
        }
    }

    private static ValueTask EndLineAsync(JsonText text, Stream stream, CancellationToken cancellationToken)
    {
        text.EndLine();
        return text.Length >= Chunk ? FlushAsync(text, stream, cancellationToken) : default;
    }

    private static async ValueTask FlushAsync(JsonText text, Stream stream, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // A write that is cancelled midway could leave half a line behind.
        await stream.WriteAsync(text.Written, CancellationToken.None).ConfigureAwait(false);
        text.Clear();
    }
}
