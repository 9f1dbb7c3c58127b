namespace HumanRightsData.Tests.Gold;

/// <summary>A folder of documents with their gold, and what the parser makes of them.</summary>
internal sealed class GoldSet
{
    private static readonly Lazy<GoldSet> LazySeeds = new(() => new GoldSet("seeds"));
    private static readonly Lazy<GoldSet> LazyDocuments = new(() => new GoldSet("Documents"));

    private GoldSet(string folder)
    {
        string path = Path.Combine(AppContext.BaseDirectory, folder);
        SeedParser parser = new();
        foreach (SourceDocument document in SourceDocuments.FromFolder(path))
        {
            string gold = Path.Combine(path, Path.ChangeExtension(document.Name, ".gold.jsonl"));
            List<GoldRow> rows = GoldFile.Read(document.Text, File.ReadLines(gold));
            Dataset dataset = parser.Parse(document);
            Score.Add(document, rows, dataset, parser.Annotate(document));
            Documents.Add((document, rows, dataset));
        }
    }

    /// <summary>The project's own seeds.</summary>
    public static GoldSet Seeds => LazySeeds.Value;

    /// <summary>The invented documents in other styles.</summary>
    public static GoldSet OtherStyles => LazyDocuments.Value;

    public List<(SourceDocument Document, List<GoldRow> Gold, Dataset Dataset)> Documents { get; } = [];

    public Scorer Score { get; } = new();

    public static GoldSet Of(string folder) => folder == "seeds" ? Seeds : OtherStyles;
}
