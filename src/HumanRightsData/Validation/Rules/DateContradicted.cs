using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>An event with another date than the one its own words give.</summary>
internal sealed class DateContradicted() : Rule(
    "HRD111",
    "Date that its quote contradicts",
    Severity.Error,
    "An event on another day is another event; timelines are built of these dates.",
    "An event of 1989 quoting \"the killings of August 1988\".")
{
    public override Subjects Subjects => Subjects.Events;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Event { Date: { } date } && context.DateVerdict is { Instead: { } instead })
        {
            context.Report(
                "date",
                $"The quote {Excerpt.Quote(record.Sources[0].Quote)} says {instead}, and the document states {date} nowhere; expected a date of the words.",
                record.Sources[0]);
        }
    }
}
