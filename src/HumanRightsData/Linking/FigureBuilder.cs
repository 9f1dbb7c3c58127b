using System.Globalization;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Makes figures of the quantities of a page.</summary>
internal static class FigureBuilder
{
    /// <summary>What an elided noun is filled in with where no word of the document does it: "killing at least 12".</summary>
    internal const string People = "people";

    // By QuantityRule.
    private static readonly string[] Rules =
    [
        "figure.number", "figure.range", "figure.order", "figure.fraction", "figure.part-of-whole", "figure.percent", "figure.money", "figure.duration",
        "figure.rate", "figure.joined", "figure.elided",
    ];

    /// <summary>Adds a figure for each quantity, in document order.</summary>
    public static void Build(LinkingContext context)
    {
        PooledBuffer<QuantityMention> quantities = context.Mentions.Quantities;
        if (quantities.Count == 0)
        {
            return;
        }

        FigureLinks links = context.Work.FigureLinks;
        links.Start(context);
        for (int i = 0; i < quantities.Count; i++)
        {
            ref readonly QuantityMention mention = ref quantities[i];
            int whole = mention.PartOf < 0 ? -1 : Parts.Find(quantities, mention.PartOf);
            int happened = links.EventOf(mention);
            happened = happened < 0 && whole >= 0 ? links.EventOf(quantities[whole]) : happened;
            Quantity quantity = new(mention.Kind, mention.Lower, mention.Upper, mention.Qualifier) { Part = mention.Part, Whole = mention.Whole };
            context.Add(new Figure(context.IdOfFigure(i), quantity, new([context.Cite(mention.Run)]))
            {
                Rule = Rules[(int)mention.Rule],
                Counted = mention.Counted.Length > 0 ? context.TextOf(mention.Counted) : mention.People ? People : null,
                Per = PerOf(context, mention),
                Period = links.PeriodOf(mention, happened) ?? (whole < 0 ? null : links.PeriodOf(quantities[whole], happened)),
                Event = happened < 0 ? null : context.IdOfEvent(context.Mentions.Events[happened].Event),
                AssertedBy = links.SpeakerOf(mention),
                PartOf = whole < 0 ? null : context.IdOfFigure(whole),
            });
        }
    }

    /// <summary>Adds a mention for each quantity, with its bounds as <c>lower/upper</c>.</summary>
    public static void Annotate(LinkingContext context, List<Mention> found)
    {
        foreach (ref readonly QuantityMention mention in context.Mentions.Quantities.Items)
        {
            found.Add(new Mention(MentionKind.Quantity, context.Cite(mention.Run))
            {
                Value = QuantityRecogniser.ValueOf(mention),
                Rule = Rules[(int)mention.Rule],
            });
        }
    }

    /// <summary>"night", "30 minutes".</summary>
    private static string? PerOf(LinkingContext context, in QuantityMention mention)
    {
        if (mention.Per.Length == 0)
        {
            return null;
        }

        string unit = context.TextOf(mention.Per);
        return mention.PerCount == 1 ? unit : string.Create(CultureInfo.InvariantCulture, $"{mention.PerCount:0.####} {unit}");
    }
}
