using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A speaker whom the document does not name.</summary>
internal sealed class SpeakerNowhere() : Rule(
    "HRD113",
    "Speaker whom the document does not name",
    Severity.Error,
    "Words are put into the mouth of somebody whom the page does not mention.",
    "A statement with the speakerName John Smith on a page without a John Smith.")
{
    public override Subjects Subjects => Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is Statement { SpeakerName: { } name } statement && context.Stands(record, name, statement.SpeakerMention) == false)
        {
            context.Report("speakerName", $"No document quoted names {Excerpt.Quote(name)}; expected a name as it stands there, or none.", record.Sources[0]);
        }
    }
}
