using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;

namespace HumanRightsData.Linking;

/// <summary>Brings dates to the mention layer.</summary>
internal static class DateBuilder
{
    public static void Annotate(LinkingContext context, List<Mention> found)
    {
        foreach (ref readonly DateMention date in context.Mentions.Dates.Items)
        {
            found.Add(new Mention(MentionKind.Date, context.Cite(date.Run)) { Value = date.Value.ToString(), Rule = DateRules.NameOf(date.Rule) });
        }
    }
}
