using System.Diagnostics;
using System.Globalization;

namespace HumanRightsData.Tool;

/// <summary>A bar on standard error for work that takes longer than a person likes to wait without a word.</summary>
/// <remarks>Nothing is drawn where no person looks, nor in the first second.</remarks>
internal sealed class ProgressLine(Terminal terminal, int? total) : IProgress<ParseProgress>
{
    private const int BarWidth = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _isDrawn;

    public void Report(ParseProgress value)
    {
        if (!terminal.IsErrorSeen || _watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Pause;
        _isDrawn = true;
        terminal.Error.Write("\r\u001b[K" + Text(value));
    }

    /// <summary>Takes the bar away, before anything else is written.</summary>
    public void Clear()
    {
        if (_isDrawn)
        {
            _isDrawn = false;
            terminal.Error.Write("\r\u001b[K");
        }
    }

    private string Text(ParseProgress value)
    {
        string done = value.Documents.ToString("N0", CultureInfo.InvariantCulture);
        if (total is not { } all || all < value.Documents)
        {
            string size = (value.Characters / 1_000_000).ToString("N0", CultureInfo.InvariantCulture);
            return $"{done} documents, {size} million characters";
        }

        int filled = (int)(BarWidth * value.Documents / Math.Max(1, all));
        string bar = new string('━', filled) + new string('╌', BarWidth - filled);
        return $"{bar} {done} of {all.ToString("N0", CultureInfo.InvariantCulture)} documents";
    }
}
