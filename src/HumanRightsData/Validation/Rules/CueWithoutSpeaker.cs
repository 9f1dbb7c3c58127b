using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A word of saying without anybody who says.</summary>
internal sealed class CueWithoutSpeaker() : Rule(
    "HRD403",
    "Cue without a speaker",
    Severity.Info,
    "Where there is a verb of saying there is mostly somebody who says; a statement without one weighs less.",
    "The cue \"denied\" with neither speaker nor speakerName.")
{
    public override Subjects Subjects => Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Statement { Cue: { } cue, Speaker: null } statement && string.IsNullOrWhiteSpace(statement.SpeakerName))
        {
            context.Report("cue", $"The cue is {Excerpt.Quote(cue)} and nobody is said to have spoken; expected a speaker, or his or her name, where the page gives one.", record.Sources[0]);
        }
    }
}
