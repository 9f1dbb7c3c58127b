using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HumanRightsData.Tool;

/// <summary>What a command reads from and writes to: data on <see cref="Out"/>, everything else on <see cref="Error"/>.</summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error) : IDisposable
{
    public Stream In { get; } = input;

    public Stream Out { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether a person looks at <see cref="Out"/>.</summary>
    public bool IsOutSeen { get; init; }

    /// <summary>Whether a person looks at <see cref="Error"/>.</summary>
    public bool IsErrorSeen { get; init; }

    /// <summary>How many columns a person sees.</summary>
    public int Width { get; init; } = 100;

    public static Terminal OfProcess()
    {
        bool isOutSeen = !Console.IsOutputRedirected, isErrorSeen = !Console.IsErrorRedirected;
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            Console.OpenStandardInput(),
            isOutSeen ? Console.OpenStandardOutput() : OpenOutput(),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" })
        {
            IsOutSeen = isOutSeen,
            IsErrorSeen = isErrorSeen,
            Width = isOutSeen || isErrorSeen ? Math.Clamp(Console.WindowWidth, 40, 160) : 100,
        };
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    /// <summary>Says something to the person, on a line of its own.</summary>
    public void Say(string message) => Error.WriteLine("hrdata: " + Harmless(message));

    /// <summary>A text on one line and without the controls that a terminal would obey: pages and file names come from strangers.</summary>
    public static string Harmless(string text) => text.Any(IsObeyed) ? string.Concat(text.Select(c => IsObeyed(c) ? ' ' : c)) : text;

    private static bool IsObeyed(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static Stream OpenOutput()
    {
        // The console's stream swallows the error of a closed pipe, and the work would go on for nobody. A file goes through the
        // console's stream, which shares its place in the file with whatever writes there next.
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        FileStream direct = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!direct.CanSeek)
        {
            return direct;
        }

        direct.Dispose();
        return Console.OpenStandardOutput();
    }
}
