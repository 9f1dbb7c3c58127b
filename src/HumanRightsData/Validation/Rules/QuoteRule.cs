using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A rule about one way in which a quote can miss its place. What is wrong with each source is found out once for all of them.</summary>
internal abstract class QuoteRule(string code, string title, string why, string example, QuoteFaultKind kind)
    : Rule(code, title, Severity.Error, why, example)
{
    public override Subjects Subjects => Subjects.Records;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        foreach (QuoteFault fault in context.Faults)
        {
            if (fault.Kind == kind)
            {
                SourceAttribution source = record.Sources[fault.Source];
                context.Report(Paths.At("sources", fault.Source), Message(source, fault), source);
            }
        }
    }

    protected abstract string Message(SourceAttribution source, in QuoteFault fault);
}
