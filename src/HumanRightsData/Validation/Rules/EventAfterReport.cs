using HumanRightsData.Dates;
using HumanRightsData.Validation.Grounding;
using NodaTime;

namespace HumanRightsData.Validation.Rules;

/// <summary>An event dated after the statement that speaks of it.</summary>
internal sealed class EventAfterReport() : Rule(
    "HRD204",
    "Event dated after the statement that reports it",
    Severity.Warning,
    "What is told as having happened had happened; where it was announced only, the event should say so.",
    "A killing of 2019-06 in a statement on a page published 2019-03-14."), IDatasetRule
{
    public override Subjects Subjects => Subjects.None;

    /// <summary>What is announced lies no further ahead than this, in months.</summary>
    private const int FarthestAnnounced = 24;

    public void Conclude(RecordIndex index, ValidationContext context)
    {
        ReadOnlySpan<Reference> references = index.References;
        for (int i = 0; i < references.Length; i++)
        {
            ref readonly Reference reference = ref references[i];
            if (reference.Field is not (ReferenceField.About or ReferenceField.StatementEvent)
                || index.Targets[i] is not { Date: { } date, Next: null } target
                || (reference.From.Date ?? context.PublicationAt(reference.From.Document, reference.From.Span)) is not { } said
                || date.Compare(said) != EdtfOrder.After || MayBeAnnounced(reference.Field, target.Kind, date, said))
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

    /// <summary>Whether the statement may speak of what is to come: a session, an election. Nobody announces a killing, or speaks at what has not begun.</summary>
    private static bool MayBeAnnounced(ReferenceField field, EventKind? kind, EdtfDate date, EdtfDate said) =>
        field == ReferenceField.About
        && kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Trial or EventKind.Protest or EventKind.Report
            or EventKind.Legislation or EventKind.Appointment or EventKind.Election or EventKind.Burial or EventKind.Other
        && date.Earliest.TryGetDate(out LocalDate first) && said.Latest.TryGetDate(out LocalDate last)
        && Period.Between(last, first, PeriodUnits.Months).Months <= FarthestAnnounced;
}
