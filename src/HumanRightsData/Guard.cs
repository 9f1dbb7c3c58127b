namespace HumanRightsData;

/// <summary>Keeps a defect in a rule to the page that shows it: the page says so in a notice, and the run goes on.</summary>
/// <remarks>
/// Any text gives a dataset; a collection of a hundred thousand pages must not be lost to one of them. Nothing is kept of a page on which a rule
/// failed, as half a page's records would pass for all of them. Only what wrong code gives is caught, a wrong index or a sum too large; what says
/// nothing of the page, a lack of memory or a missing assembly, goes on to the caller.
/// </remarks>
internal static class Guard
{
    /// <summary>The result of reading a document; what stands instead, with a notice, where a rule fails on it.</summary>
    public static T Read<T>(SourceDocument document, Func<SourceDocument, T> read, Func<DocumentInfo, T> instead)
    {
        try
        {
            return read(document);
        }
        catch (Exception fault) when (IsDefect(fault))
        {
            return instead(document.Describe([], [NoticeOf(fault)]));
        }
    }

    /// <summary>What is said of a page on which a rule failed.</summary>
    public static string NoticeOf(Exception fault) =>
        $"Nothing was read: a rule of the library failed on this text ({fault.GetType().Name}). This is a defect of the library; please report it with the text.";

    private static bool IsDefect(Exception fault) =>
        fault is IndexOutOfRangeException or ArgumentException or InvalidOperationException or NullReferenceException
        or ArithmeticException or FormatException or InvalidCastException or KeyNotFoundException or ArrayTypeMismatchException;
}
