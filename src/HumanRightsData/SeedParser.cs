using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;

namespace HumanRightsData;

/// <summary>Reads documents into records, each tied to the words it came from.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Needs no network, clock or model: the same bytes give the same records on every
/// machine. Any text gives a dataset; what could not be read is said in its document's <see cref="DocumentInfo.Notices"/>. That goes for a defect
/// of the library too: a page on which a rule fails has no records, and a notice that names the failure.
/// </remarks>
/// <example>
/// <code>
/// SeedParser parser = new();
/// Dataset dataset = parser.Parse(SourceDocument.FromFile("page.txt"));
/// foreach (Statement statement in dataset.Statements)
/// {
///     Console.WriteLine($"{statement.SpeakerName}: {statement.Text}");
/// }
/// </code>
/// </example>
public sealed class SeedParser
{
    private readonly int _workers;

    /// <summary>The lists with words of the caller; null for the library's own, which are loaded with the first document.</summary>
    private readonly Lexicon? _withWords;

    // Working memory, not state: a reader starts each document afresh. There are never more of them than callers at one time.
    private readonly ConcurrentBag<DocumentReader> _idle = [];

    /// <summary>A parser.</summary>
    /// <param name="options">How it works; the defaults where null.</param>
    /// <exception cref="ArgumentException">The options add words to a list that does not exist, or with an attribute that it does not know.</exception>
    public SeedParser(SeedParserOptions? options = null)
    {
        options ??= new();
        _workers = options.MaxDegreeOfParallelism;
        _withWords = options.AdditionalWords.Count == 0 ? null : WithWords(options.AdditionalWords);
    }

    /// <summary>Loads the library's word lists, which the first document would wait for otherwise: some 50 milliseconds.</summary>
    /// <remarks>To be called on a thread that has nothing else to do while a program starts. Later calls do nothing.</remarks>
    public static void LoadWordLists() => _ = Lexicon.Default;

    /// <summary>Reads a document into its records.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Dataset Parse(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Guard.Read(document, Read, static info => new Dataset([info], []));
    }

    /// <summary>Finds the mentions of a document: the layer beneath the records.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Annotation Annotate(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Guard.Read(document, ReadMentions, static info => new Annotation(info, []));
    }

    /// <summary>Reads documents as they come, several at once, and hands out their datasets in the documents' order.</summary>
    /// <param name="documents">The documents. They are asked for only as fast as datasets are taken.</param>
    /// <param name="progress">Is told of each document handed out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the reading was cancelled.</exception>
    public IAsyncEnumerable<Dataset> ParseAsync(
        IAsyncEnumerable<SourceDocument> documents, IProgress<ParseProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ProcessAsync(documents, Parse, progress, cancellationToken);

    /// <inheritdoc cref="ParseAsync(IAsyncEnumerable{SourceDocument}, IProgress{ParseProgress}?, CancellationToken)"/>
    public IAsyncEnumerable<Dataset> ParseAsync(
        IEnumerable<SourceDocument> documents, IProgress<ParseProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ProcessAsync(documents.ToAsyncEnumerable(), Parse, progress, cancellationToken);

    /// <summary>Does a piece of work for each document, several at once, and hands out the results in the documents' order.</summary>
    /// <remarks>
    /// For work that goes beyond parsing and should be shared out too, as writing: <c>document => Write(parser.Parse(document))</c>.
    /// Twice as many documents or results as <see cref="SeedParserOptions.MaxDegreeOfParallelism"/> are held at any time.
    /// </remarks>
    /// <param name="documents">The documents. They are asked for only as fast as results are taken.</param>
    /// <param name="work">The work; it runs on several threads at once.</param>
    /// <param name="progress">Is told of each document whose result is handed out.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or <paramref name="work"/> is null.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the work was cancelled.</exception>
    public IAsyncEnumerable<TResult> ProcessAsync<TResult>(
        IAsyncEnumerable<SourceDocument> documents,
        Func<SourceDocument, TResult> work,
        IProgress<ParseProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(work);
        return ProcessInOrderAsync(documents, work, progress, cancellationToken);
    }

    private async IAsyncEnumerable<TResult> ProcessInOrderAsync<TResult>(
        IAsyncEnumerable<SourceDocument> documents,
        Func<SourceDocument, TResult> work,
        IProgress<ParseProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long count = 0, characters = 0;
        IAsyncEnumerable<Finished<TResult>> results = OrderedWork.RunAsync(
            documents, document => new Finished<TResult>(work(document), document.Text.Length, document.Name), _workers, cancellationToken);
        await foreach (Finished<TResult> finished in results.ConfigureAwait(false))
        {
            count++;
            characters += finished.Length;
            progress?.Report(new ParseProgress(count, characters, finished.Name));
            yield return finished.Result;
        }
    }

    private Dataset Read(SourceDocument document)
    {
        DocumentReader reader = Rent();
        Dataset dataset = reader.Read(document);
        _idle.Add(reader); // not where it failed: its working memory may be in any state
        return dataset;
    }

    private Annotation ReadMentions(SourceDocument document)
    {
        DocumentReader reader = Rent();
        Annotation annotation = reader.Annotate(document);
        _idle.Add(reader);
        return annotation;
    }

    private DocumentReader Rent() => _idle.TryTake(out DocumentReader? reader) ? reader : new DocumentReader(_withWords ?? Lexicon.Default);

    private static Lexicon WithWords(IDictionary<string, IReadOnlyList<string>> words)
    {
        LexiconBuilder builder = new LexiconBuilder().AddStandardLists();
        foreach ((string list, IReadOnlyList<string> lines) in words.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            LexiconFile file = Array.Find(LexiconFile.All, file => file.Name == list) ?? throw new ArgumentException(
                $"There is no word list '{list}'; expected one of: {string.Join(", ", LexiconFile.All.Select(static file => file.Name))}.", nameof(words));
            using StringReader reader = new(string.Join('\n', lines));
            try
            {
                builder.Add(file, reader);
            }
            catch (FormatException fault)
            {
                throw new ArgumentException(fault.Message, nameof(words), fault);
            }
        }

        return builder.Build();
    }

    /// <summary>A result, and what progress is to say of its document. A class, whose generic code is compiled once, and before the program runs where it is published so.</summary>
    private sealed record Finished<TResult>(TResult Result, int Length, string Name);
}
