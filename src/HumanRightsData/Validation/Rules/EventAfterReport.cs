using HumanRightsData.Dates;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>An event dated after the statement that speaks of it.</summary>
internal sealed class EventAfterReport() : Rule(
    "HRD204",
    "Event dated after the statement that reports it",
    Severity.Warning,
    "What is told as having happened had happened; where it was announced only, the event should say so.",
    "A killing of 2019-06 in a statement on a page published 2019-03-14."), IDatasetRule
{
    public void Conclude(RecordIndex index, ValidationContext context)
    {
        foreach (Reference reference in index.References)
        {
            if (reference.Field is not (ReferenceField.About or ReferenceField.StatementEvent)
                || index.Find(reference.Target) is not { Date: { } date, Next: null } target
                || (reference.From.Date ?? context.PublicationAt(reference.From.Document, reference.From.Span)) is not { } said
                || date.Compare(said) != EdtfOrder.After)
            {
                continue;
            }

            context.Report(
                reference.From,
                reference.Path,
                $"{Excerpt.Plain(target.Id.Value)} is dated {date}, after {said}, when the statement was made or its page published.",
                target.Id);
        }
    }
}
