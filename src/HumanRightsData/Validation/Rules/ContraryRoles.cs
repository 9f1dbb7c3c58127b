namespace HumanRightsData.Validation.Rules;

/// <summary>One person or body in two roles of an event that exclude each other.</summary>
internal sealed class ContraryRoles() : Rule(
    "HRD012",
    "Participant in contrary roles",
    Severity.Warning,
    "Nobody is victim and perpetrator, or judge and defendant, of one event; one of the two was mistaken.",
    "A person as perpetrator and as victim of one killing.")
{
    public override Subjects Subjects => Subjects.Events;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Event { Participants.Count: > 1 } happening)
        {
            return;
        }

        // The roles of each participant, as bits, so that a long list takes no longer for each of its members.
        Dictionary<RecordId, int> roles = [];
        for (int i = 0; i < happening.Participants.Count; i++)
        {
            Participant participant = happening.Participants[i];
            RecordId who = participant.Id;
            int before = roles.GetValueOrDefault(who);
            roles[who] = before | (1 << (int)participant.Role);
            int contrary = before & ContraryTo(participant.Role);
            if (contrary != 0)
            {
                ParticipantRole other = (ParticipantRole)int.TrailingZeroCount(contrary);
                context.Report(
                    Paths.At("participants", i, "role"),
                    $"{who.Value} is {participant.Role.ToWord()} here and {other.ToWord()} before; expected one of the two.");
            }
        }
    }

    private static int ContraryTo(ParticipantRole role)
    {
        const int Harmed = (1 << (int)ParticipantRole.Victim) | (1 << (int)ParticipantRole.Survivor);
        const int Accused = (1 << (int)ParticipantRole.Perpetrator) | (1 << (int)ParticipantRole.Defendant);
        const int Judging = 1 << (int)ParticipantRole.Judge;
        return role switch
        {
            ParticipantRole.Victim or ParticipantRole.Survivor => Accused | Judging,
            ParticipantRole.Perpetrator or ParticipantRole.Defendant => Harmed | Judging,
            ParticipantRole.Judge => Harmed | Accused,
            _ => 0,
        };
    }
}
