namespace HumanRightsData.Tests;

/// <summary>Reads a text for a test.</summary>
/// <remarks>Where a rule fails the parser says so in a notice and gives nothing: a test that expects nothing must not pass by that.</remarks>
internal static class Parsed
{
    public static Dataset Text(string text)
    {
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("page.txt", text));
        Assert.DoesNotContain(dataset.Documents[0].Notices, IsFault);
        return dataset;
    }

    public static Annotation Annotate(string text)
    {
        Annotation annotation = new SeedParser().Annotate(SourceDocument.FromText("page.txt", text));
        Assert.DoesNotContain(annotation.Document.Notices, IsFault);
        return annotation;
    }

    /// <summary>Whether a notice says that a rule failed.</summary>
    public static bool IsFault(string notice) => notice.StartsWith("Nothing was read", StringComparison.Ordinal);
}
