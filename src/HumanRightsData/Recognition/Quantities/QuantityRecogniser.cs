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
        for (int s = 0; s < page.Sentences.Count; s++)
        {
            BlockRole role = page.Blocks[page.Sentences[s].Block].Role;
            if (role is BlockRole.Furniture or BlockRole.Published or BlockRole.Byline)
            {
                continue;
            }

            QuantityContext context = new(page, mentions, s);
            int at = context.First;
            while ((at = mentions.Triggers.Next(at, context.Limit, Trigger.Quantity)) < context.Limit)
            {
                at = Math.Max(at + 1, QuantityFinder.Find(context, at));
            }

            Elision.FillForward(context);
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
