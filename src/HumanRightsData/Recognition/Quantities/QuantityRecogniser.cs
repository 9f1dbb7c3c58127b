using HumanRightsData.Layout;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Finds the quantities of a page: stated numbers of people, acts or things, and no others.</summary>
/// <remarks>
/// Every number is read with what stands around it. It is kept where the words name what it counts, or leave it out in a way that says
/// it counts ("killing 12", "86 more are known"); ages, dates, labels, results and measures are none (see <see cref="NotCounted"/>).
/// </remarks>
internal static class QuantityRecogniser
{
    public static void Recognise(Page page, Mentions mentions)
    {
        int end = page.Tokens.Count;
        TriggerWalk walk = new(mentions.Triggers, 0, end, Trigger.Quantity);
        int at = walk.Next(0), next = 0;
        while (at < end)
        {
            // Most sentences have no number: straight on to the next one that has.
            int sentence = page.SentenceOfToken[at];
            QuantityContext context = new(page, mentions, sentence);
            if (page.Blocks[page.Sentences[sentence].Block].Role is BlockRole.Furniture or BlockRole.Published or BlockRole.Byline)
            {
                at = walk.Next(context.Limit);
                continue;
            }

            int known = mentions.Quantities.Count;
            while (at < context.Limit)
            {
                int first = QuantityFinder.FirstOf(context, at, next);
                int found = QuantityFinder.Find(context, first);
                next = found > first ? found : first + 1;
                at = walk.Next(next);
            }

            if (mentions.Quantities.Count > known + 1)
            {
                Elision.FillForward(context);
            }
        }

        Elision.RemovePending(mentions);
        foreach (ref readonly QuantityMention mention in mentions.Quantities.Items)
        {
            mentions.Mark(mention.Run, MentionKinds.Quantity);
        }
    }

    /// <summary>The bounds as <c>lower/upper</c>, with <c>..</c> for an open one.</summary>
    public static string ValueOf(in QuantityMention mention) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{(mention.Lower is { } lower ? lower.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture) : "..")}/{(mention.Upper is { } upper ? upper.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture) : "..")}");
}
