using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using HumanRightsData.Serialization;

namespace HumanRightsData;

/// <summary>Finds and reads documents, one at a time as they are asked for.</summary>
public static class SourceDocuments
{
    /// <summary>The largest file, in bytes, that is read as a document: a text holds at most 2^30 UTF-16 units. A larger one is refused.</summary>
    public const int MaxBytes = 1_000_000_000;

    /// <summary>The relative paths of what <see cref="FromFolder"/> reads, in its order.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The folder is missing or can't be read.</exception>
    public static IReadOnlyList<string> FindFiles(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string[] names = new FileSystemEnumerable<string>(
            path,
            (ref entry) => Path.GetRelativePath(path, entry.ToFullPath()).Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsText(entry.FileName),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.ToArray();
        Array.Sort(names, string.CompareOrdinal);
        return names;
    }

    /// <summary>Reads every <c>*.txt</c> below a folder but README, in ordinal order of the relative path, which is the document's name.</summary>
    /// <remarks>The path has <c>/</c> between folders on every system. Folders that are links are not entered.</remarks>
    /// <param name="path">The folder.</param>
    /// <param name="onProblem">Is told of a file that can't be read, which is then passed over; where null, the exception is thrown.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">While enumerating: the folder or a file in it can't be read.</exception>
    public static IEnumerable<SourceDocument> FromFolder(string path, Action<InputProblem>? onProblem = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Read(FilesBelow(path, onProblem), onProblem);
    }

    /// <summary>Reads files and folders in the order given; a folder stands for what <see cref="FromFolder"/> finds in it.</summary>
    /// <remarks>The name of a file is its path as given, with <c>/</c> between folders.</remarks>
    /// <param name="paths">The files and folders.</param>
    /// <param name="onProblem">Is told of what is missing or can't be read, and the rest is read; where null, the exception is thrown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="IOException">While enumerating: a file or folder is missing or can't be read.</exception>
    public static IEnumerable<SourceDocument> FromPaths(IEnumerable<string> paths, Action<InputProblem>? onProblem = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Read(paths.SelectMany(path => Directory.Exists(path) ? FilesBelow(path, onProblem) : [new PageFile(path, path.Replace('\\', '/'))]), onProblem);
    }

    /// <summary>
    /// Reads JSON Lines, a document a line: <c>name</c> and <c>text</c>, and where known <c>uri</c>, <c>published</c> and <c>retrieved</c> in EDTF, and
    /// <c>language</c>. Other fields are ignored.
    /// </summary>
    /// <remarks>
    /// A line that gives no document is told of and passed over. A date that is not EDTF is told of and left out. Half a character (a lone
    /// surrogate, bytes that are not UTF-8) is read as U+FFFD, and the document's notices say so.
    /// </remarks>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="onProblem">Is told of what is wrong with a line; where null, a <see cref="FormatException"/> is thrown.</param>
    /// <param name="file">The name to report the stream under.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">While enumerating: a line is not what it should be, and <paramref name="onProblem"/> is null.</exception>
    public static IAsyncEnumerable<SourceDocument> FromJsonLinesAsync(
        Stream stream, Action<InputProblem>? onProblem = null, string file = "-", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return ReadLinesAsync(stream, onProblem ?? (problem => throw new FormatException(problem.ToString())), file, cancellationToken);
    }

    private static IEnumerable<SourceDocument> Read(IEnumerable<PageFile> files, Action<InputProblem>? onProblem)
    {
        foreach (PageFile file in files)
        {
            if (Attempt(file.Path, onProblem, () => ReadFile(file.Path, file.Name)) is { } document)
            {
                yield return document;
            }
        }
    }

    private static SourceDocument ReadFile(string path, string name)
    {
        if (new FileInfo(path) is { Exists: true, Length: > MaxBytes })
        {
            throw new IOException($"The file is larger than {MaxBytes / 1_000_000} MB, the most that is read as one document.");
        }

        return SourceDocument.FromFile(path, name);
    }

    private static IEnumerable<PageFile> FilesBelow(string folder, Action<InputProblem>? onProblem) =>
        (Attempt(folder, onProblem, () => FindFiles(folder)) ?? []).Select(name => new PageFile(Path.Combine(folder, name), name));

    private static bool IsText(ReadOnlySpan<char> name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        && !name[..^4].Equals("README", StringComparison.OrdinalIgnoreCase);

    private static T? Attempt<T>(string path, Action<InputProblem>? onProblem, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (onProblem is not null && e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            onProblem(new InputProblem(path, null, e is FileNotFoundException or DirectoryNotFoundException ? "There is no such file or folder." : e.Message));
            return null;
        }
    }

    private static async IAsyncEnumerable<SourceDocument> ReadLinesAsync(
        Stream stream, Action<InputProblem> onProblem, string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineSource lines = new(stream, MaxBytes);
        DocumentLineReader reader = new(file, onProblem);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Read(lines) is { } document)
            {
                yield return document;
            }
        }
    }

    /// <summary>A file to read, and the name that its document gets.</summary>
    private sealed record PageFile(string Path, string Name);
}
