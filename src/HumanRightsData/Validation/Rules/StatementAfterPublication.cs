using HumanRightsData.Dates;

namespace HumanRightsData.Validation.Rules;

/// <summary>A statement dated after the page that reports it was published.</summary>
internal sealed class StatementAfterPublication() : Rule(
    "HRD203",
    "Statement dated after its page was published",
    Severity.Warning,
    "A page cannot report what had not been said: one of the two dates is wrong, or the page was edited later.",
    "A statement of 2019-05 on a page published 2019-03-14.")
{
    public override Subjects Subjects => Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Statement { Date: { } date } && context.PublicationOf(record.Sources[0]) is { } published
            && date.Compare(published) == EdtfOrder.After)
        {
            context.Report("date", $"The statement is dated {date}, after {published}, when its page was published.", record.Sources[0]);
        }
    }
}
