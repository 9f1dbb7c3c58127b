using HumanRightsData.Benchmarks.Linear;
using HumanRightsData.Lexicons;
using HumanRightsData.Tests.Gold;

namespace HumanRightsData.Tests;

/// <summary>Up to the mentions a reader allocates nothing once its buffers have grown.</summary>
public class AllocationTests
{
    private const int Length = 8 * 1024;

    private static IEnumerable<SourceDocument> Documents => GoldSet.Seeds.Documents.Concat(GoldSet.OtherStyles.Documents).Select(item => item.Document);

    [Fact]
    public void Reading_the_mentions_of_documents_allocates_nothing() =>
        Assert.Equal([], Allocating(Documents));

    [Fact]
    public void Reading_the_mentions_of_a_long_page_allocates_nothing() =>
        Assert.Equal([], Allocating([SourceDocument.FromText("long.txt", string.Concat(Documents.Select(document => document.Text)))]));

    [Fact]
    public void Reading_the_mentions_of_texts_that_nobody_would_write_allocates_nothing() =>
        Assert.Equal([], Allocating(AdversarialText.Common.Select(text => SourceDocument.FromText(text.Name, text.OfLength(Length)))));

    [Fact]
    public void Reading_the_mentions_of_texts_of_chance_allocates_nothing() =>
        Assert.Equal([], Allocating(Enumerable.Range(0, 200).Select(AdversarialText.OfChance).Select(text => SourceDocument.FromText(text.Name, text.OfLength(Length / 2)))));

    /// <summary>The documents that allocate when they are read again, with the number of bytes.</summary>
    private static IEnumerable<string> Allocating(IEnumerable<SourceDocument> documents)
    {
        DocumentReader reader = new(Lexicon.Default);
        List<string> found = [];
        foreach (SourceDocument document in documents)
        {
            // The first time a rule meets its words, the runtime may allocate for the code itself.
            reader.ReadMentions(document);
            reader.ReadMentions(document);

            // A collection that another test causes may charge this thread with the rest of its window: what allocates does so each time.
            long allocated = long.MaxValue;
            for (int i = 0; i < 3 && allocated > 0; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                reader.ReadMentions(document);
                allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            if (allocated > 0)
            {
                found.Add($"{document.Name}: {allocated} bytes");
            }
        }

        return found;
    }
}
