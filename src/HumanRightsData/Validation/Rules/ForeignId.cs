namespace HumanRightsData.Validation.Rules;

/// <summary>A record from elsewhere under an id that its content does not give.</summary>
internal sealed class ForeignId() : IdRule(
    "HRD011",
    "Id of another program's making",
    Severity.Info,
    "Ids that do not come from content do not meet when datasets are merged.",
    "A record without a rule, whose id is of the right form but random.")
{
    public override Subjects Subjects => Subjects.Records;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record.Rule is null)
        {
            CheckId(record, context);
        }
    }
}
