using HumanRightsData.Validation;

namespace HumanRightsData.Tool.Findings;

/// <summary>Writes findings as they come.</summary>
internal abstract class FindingWriter(DataOutput output) : IAsyncDisposable
{
    /// <summary>So many bytes are gathered before they are written.</summary>
    protected const int Chunk = 1 << 16;

    public static FindingWriter Create(
        string format, DataOutput output, Terminal terminal, DatasetValidator validator, Places places, bool isSeen)
    {
        return format switch
        {
            "sarif" => new SarifFindings(output, places, validator),
            "jsonl" => new JsonFindings(output),
            _ => new TextFindings(output, places, isSeen, terminal.Width),
        };
    }

    /// <summary>Writes a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="file">The file of records that it came from; null where it is about several records.</param>
    /// <param name="line">The line of the file; null where it is not known.</param>
    public abstract ValueTask WriteAsync(Finding finding, string? file, long? line);

    /// <summary>Writes what stands after the last finding.</summary>
    public abstract ValueTask FinishAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    protected ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        output.Write(bytes.Span);
        return default;
    }
}
