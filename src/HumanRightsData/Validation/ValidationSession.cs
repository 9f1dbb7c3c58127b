using HumanRightsData.Serialization;
using HumanRightsData.Validation.Rules;

namespace HumanRightsData.Validation;

/// <summary>One validation of records that come one after another. Used by one thread, once.</summary>
/// <remarks>
/// Descriptions of documents come before the records that quote them. Of a record is kept what rules across records need, in about
/// <see cref="BytesPerRecord"/> bytes and <see cref="BytesPerReference"/> for each reference in it; of a document its description.
/// Texts are asked for as records quote them, and the last few are kept.
/// </remarks>
public sealed class ValidationSession
{
    private readonly RuleSet _rules;
    private readonly ValidationContext _context;
    private bool _concluded;

    internal ValidationSession(RuleSet rules, IDocumentStore? documents, Dataset? dataset, ValidationWork work)
    {
        _rules = rules;
        _context = new ValidationContext(documents, dataset, work);
    }

    /// <summary>The most bytes that are kept of a record with texts of common length, its id and names included. Figures take most.</summary>
    public static int BytesPerRecord => 700;

    /// <summary>About how many bytes are kept of a reference to another record.</summary>
    public static int BytesPerReference => 120;

    /// <summary>The document that records quote under an id; null where it is not at hand.</summary>
    public SourceDocument? FindDocument(RecordId document) => _context.FindDocument(document);

    /// <summary>What the rules say of a document's description.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public IReadOnlyList<Finding> Check(DocumentInfo document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ThrowIfConcluded();
        Visit(document);
        return Drain();
    }

    /// <summary>What the rules say of a record by itself and of its sources.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public IReadOnlyList<Finding> Check(SourcedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ThrowIfConcluded();
        Visit(record);
        return Drain();
    }

    /// <summary>What the rules say of a line that gave no record. References to its id are not said to lead nowhere.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="issue"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public IReadOnlyList<Finding> Check(ReadIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ThrowIfConcluded();
        _context.Begin(issue);
        string code = ReadingRules.CodeOf(issue);
        foreach (ActiveRule rule in _rules.All)
        {
            if (rule.Code == code)
            {
                _context.Enter(rule);
                _context.Report(issue.Record, issue.Path, ReadingRules.MessageOf(issue), issue.Document, null, []);
            }
        }

        return Drain();
    }

    /// <summary>What the rules say of records as they stand to each other. Ends the validation.</summary>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public IReadOnlyList<Finding> Conclude()
    {
        ThrowIfConcluded();
        VisitAll();
        return Drain();
    }

    internal void Visit(DocumentInfo document)
    {
        if (!_context.Begin(document))
        {
            return;
        }

        foreach (ActiveRule rule in _rules.Of(RecordType.Document))
        {
            _context.Enter(rule);
            rule.Rule.Check(document, _context);
        }
    }

    internal void Visit(SourcedRecord record)
    {
        if (!_context.Begin(record))
        {
            return;
        }

        foreach (ActiveRule rule in _rules.Of(record.Type))
        {
            _context.Enter(rule);
            rule.Check(record, _context);
        }
    }

    internal void VisitAll()
    {
        _concluded = true;
        foreach (ActiveRule rule in _rules.All)
        {
            if (rule.Rule is IDatasetRule across)
            {
                _context.Enter(rule);
                across.Conclude(_context.Index, _context);
            }
        }
    }

    internal IReadOnlyList<Finding> Drain() => _context.Drain();

    private void ThrowIfConcluded()
    {
        if (_concluded)
        {
            throw new InvalidOperationException("The validation has ended; begin another one.");
        }
    }
}
