using System.Collections.Concurrent;

namespace HumanRightsData.Validation;

/// <summary>Says of any dataset whether it is well formed, and, with the documents at hand, whether it is true to them.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Reports all findings, in an order that depends on the dataset alone.</para>
/// <para>Takes time linear in the records and in the text of their documents, also where every record is wrong.</para>
/// </remarks>
public sealed class DatasetValidator
{
    private readonly RuleSet _rules;
    private readonly Dictionary<string, Severity?> _severities;

    // Working memory, not state: it starts each validation afresh. There are never more of them than callers at one time.
    private readonly ConcurrentBag<ValidationWork> _idle = [];

    /// <summary>A validator with the rules of the catalogue, as they stand there.</summary>
    public DatasetValidator()
        : this(new ValidationOptions())
    {
    }

    /// <summary>A validator with chosen rules.</summary>
    /// <exception cref="ArgumentException">Two rules have one code, or a code in the options is that of no rule.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public DatasetValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (IValidationRule rule in options.Rules)
        {
            if (!_severities.TryAdd(rule.Info.Code, rule.Info.Severity))
            {
                throw new ArgumentException($"Two rules have the code {rule.Info.Code}.", nameof(options));
            }
        }

        foreach ((string code, Severity severity) in options.Severities)
        {
            _severities[Known(code)] = severity;
        }

        foreach (string code in options.Disabled)
        {
            _severities[Known(code)] = null;
        }

        _rules = new RuleSet(options.Rules.Where(rule => _severities[rule.Info.Code] is not null)
            .Select(rule => new ActiveRule(rule, _severities[rule.Info.Code]!.Value)));

        string Known(string code) => _severities.ContainsKey(code)
            ? code
            : throw new ArgumentException($"There is no rule with the code {code}.", nameof(options));
    }

    /// <summary>The rules that speak, in the order in which they do.</summary>
    public IEnumerable<IValidationRule> Rules => _rules.All.Select(rule => rule.Rule);

    /// <summary>All findings on a dataset by itself: whether it is well formed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    public IReadOnlyList<Finding> Validate(Dataset dataset) => Validate(dataset, (IDocumentStore?)null);

    /// <summary>All findings on a dataset, held against its documents.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<Finding> Validate(Dataset dataset, IEnumerable<SourceDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Validate(dataset, new DocumentSet(documents));
    }

    /// <summary>All findings on a dataset, held against the documents of a store; by itself where that is null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    public IReadOnlyList<Finding> Validate(Dataset dataset, IDocumentStore? documents)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ValidationWork work = _idle.TryTake(out ValidationWork? idle) ? idle : new ValidationWork();
        ValidationSession session = new(_rules, documents, dataset, work);
        foreach (DocumentInfo document in dataset.Documents)
        {
            session.Visit(document);
        }

        foreach (SourcedRecord record in dataset.Records)
        {
            session.Visit(record);
        }

        session.VisitAll();
        _idle.Add(work);
        return session.Drain();
    }

    /// <summary>Begins a validation of records that come one after another, of which the caller keeps none.</summary>
    /// <param name="documents">Where the documents are; null to look only at whether the records are well formed.</param>
    public ValidationSession Begin(IDocumentStore? documents = null) => new(_rules, documents, dataset: null, new ValidationWork());

    /// <summary>The severity that the finding of a rule has here; null where the rule keeps silent or is not known.</summary>
    /// <remarks>For faults found before there is a record: see the rules of the catalogue whose code begins with <c>HRD00</c>.</remarks>
    public Severity? SeverityOf(string code) => _severities.GetValueOrDefault(code);
}
