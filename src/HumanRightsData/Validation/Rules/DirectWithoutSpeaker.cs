namespace HumanRightsData.Validation.Rules;

/// <summary>Words between quotation marks that nobody is said to have spoken.</summary>
internal sealed class DirectWithoutSpeaker() : Rule(
    "HRD401",
    "Direct statement without a speaker",
    Severity.Info,
    "Somebody's very words are given; whose they are may stand on the page.",
    "A direct statement with neither speaker nor speakerName.")
{
    public override Subjects Subjects => Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Statement { Mode: StatementMode.Direct, Speaker: null } statement && string.IsNullOrWhiteSpace(statement.SpeakerName))
        {
            context.Report("speaker", "Nobody is said to have spoken these words; expected a speaker, or his or her name, where the page gives one.", record.Sources[0]);
        }
    }
}
