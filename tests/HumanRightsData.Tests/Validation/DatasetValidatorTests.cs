using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

public class DatasetValidatorTests
{
    private static readonly Dataset Broken = Sample.With(Sample.Buses with { Speaker = new RecordId("person:nobody") });

    [Fact]
    public void A_rule_can_be_switched_off()
    {
        DatasetValidator validator = new(new ValidationOptions { Disabled = ["HRD007"] });
        Assert.DoesNotContain(validator.Validate(Broken), finding => finding.Code == "HRD007");
        Assert.Null(validator.SeverityOf("HRD007"));
    }

    [Fact]
    public void A_rule_can_be_given_another_severity()
    {
        DatasetValidator validator = new(new ValidationOptions { Severities = new Dictionary<string, Severity> { ["HRD007"] = Severity.Info } });
        Assert.Contains(validator.Validate(Broken), finding => finding is { Code: "HRD007", Severity: Severity.Info });
        Assert.Contains(new DatasetValidator().Validate(Broken), finding => finding is { Code: "HRD007", Severity: Severity.Error });
    }

    [Fact]
    public void An_unknown_code_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DatasetValidator(new ValidationOptions { Disabled = ["HRD999"] }));
        Assert.Throws<ArgumentException>(() => new DatasetValidator(new ValidationOptions { Severities = new Dictionary<string, Severity> { ["HRD999"] = Severity.Info } }));
        Assert.Throws<ArgumentException>(() => new DatasetValidator(new ValidationOptions { Rules = [.. RuleCatalogue.All, new NoJudges(), new NoJudges()] }));
    }

    [Fact]
    public void Callers_add_rules_of_their_own()
    {
        DatasetValidator validator = new(new ValidationOptions { Rules = [.. RuleCatalogue.All, new NoJudges()] });
        Finding finding = Assert.Single(validator.Validate(Sample.Dataset, [Sample.Document]));
        Assert.Equal(("ORG001", Severity.Info, "honorifics"), (finding.Code, finding.Severity, finding.Path));
        Assert.Equal(Sample.Keld.Id, finding.Record);
    }

    [Fact]
    public void A_rule_of_the_caller_is_asked_of_everything()
    {
        DatasetValidator validator = new(new ValidationOptions { Rules = [new Everything()] });
        Assert.Equal(
            [.. Sample.Dataset.Documents.Select(document => document.Id), .. Sample.Dataset.Records.Select(record => record.Id)],
            validator.Validate(Sample.Dataset).Select(finding => finding.Record!.Value));
        Assert.Equal(5, Sample.Dataset.Records.Select(record => record.Type).Distinct().Count());
    }

    [Fact]
    public void Records_that_come_one_after_another_give_the_same_findings()
    {
        DatasetValidator validator = new();
        ValidationSession session = validator.Begin();
        List<Finding> findings = [.. session.Check(Sample.Info)];
        foreach (SourcedRecord record in Broken.Records)
        {
            findings.AddRange(session.Check(record));
        }

        findings.AddRange(session.Conclude());
        Assert.Equal(validator.Validate(Broken), findings);
        Assert.Throws<InvalidOperationException>(() => session.Check(Sample.Keld));
    }

    private sealed class Everything : IValidationRule
    {
        public RuleInfo Info { get; } = new("ORG002", "Something", Severity.Info, "Everything counts.", "Anything.");

        public void Check(DocumentInfo document, ValidationContext context) => context.Report(null, "Seen.");

        public void Check(SourcedRecord record, ValidationContext context) => context.Report(null, "Seen.");
    }

    private sealed class NoJudges : IValidationRule
    {
        public RuleInfo Info { get; } = new("ORG001", "Judge named", Severity.Info, "Our judges ask not to be named.", "A person with the role Judge.");

        public void Check(SourcedRecord record, ValidationContext context)
        {
            if (record is Person person && person.Roles.Any(role => role.Title == "Judge") && context.FindDocument(person.Sources[0].Document) is not null
                && context.Dataset is not null && context.Describe(person.Sources[0].Document) is not null)
            {
                context.Report("honorifics", "A judge is named.");
            }
        }
    }
}
