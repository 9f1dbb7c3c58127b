namespace HumanRightsData.Validation.Rules;

/// <summary>Somebody recorded as a perpetrator without saying that this is alleged, or by which judgment it is so.</summary>
internal sealed class UnprovedPerpetrator() : Rule(
    "HRD601",
    "Perpetrator without allegation or judgment",
    Severity.Error,
    "Accusation is not fact: a record that does not say which it is defames the innocent and discredits the rest.",
    "A participant in the role perpetrator with neither allegation nor judgment.")
{
    public override Subjects Subjects => Subjects.Events;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Event happening)
        {
            return;
        }

        for (int i = 0; i < happening.Participants.Count; i++)
        {
            Participant participant = happening.Participants[i];
            if (participant is { Role: ParticipantRole.Perpetrator, Judgment: null, Allegation: not (AllegationStatus.Alleged or AllegationStatus.Charged) })
            {
                RecordId who = participant.Id;
                string status = participant.Allegation is { } allegation ? $"as {allegation.ToWord()} without a judgment" : "with neither allegation nor judgment";
                context.Report(
                    Paths.At("participants", i, participant.Allegation is null ? "allegation" : "judgment"),
                    $"{Grounding.Excerpt.Plain(who.Value)} is a perpetrator {status}; expected alleged, or the event of the judgment.");
            }
        }
    }
}
