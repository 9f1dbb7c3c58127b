namespace HumanRightsData.Tool;

/// <summary>Opens files of records.</summary>
internal static class RecordFiles
{
    /// <summary>A file to read from its start.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read; see <see cref="IsFault"/>.</exception>
    public static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>Whether an exception says that a file cannot be read.</summary>
    public static bool IsFault(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Why a file or folder cannot be read, in a line.</summary>
    public static string Explain(string path, Exception e) =>
        e is FileNotFoundException or DirectoryNotFoundException ? $"{path}: There is no such file or folder." : $"{path}: {e.Message}";
}
