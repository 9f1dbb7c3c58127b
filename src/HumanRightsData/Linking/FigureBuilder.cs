using System.Globalization;
using HumanRightsData.Layout;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Quantities;

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
        foreach (ref readonly QuantityMention mention in context.Mentions.Quantities.Items)
        {
            RecordId id = IdOf(context.Document, mention);
            Quantity quantity = new(mention.Kind, mention.Lower, mention.Upper, mention.Qualifier) { Part = mention.Part, Whole = mention.Whole };
            context.Records.Add(new Figure(id, quantity, [context.Cite(mention.Run)])
            {
                Rule = Rules[(int)mention.Rule],
                Counted = CountedOf(context.Page, mention),
                Per = PerOf(context.Page, mention),
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

    private static RecordId IdOf(SourceDocument document, in QuantityMention mention) =>
        RecordId.For(RecordType.Figure, document.Sha256, mention.Run.Span, mention.Kind.ToWord());

    /// <summary>The noun phrase counted, as it stands, line ends and runs of spaces made one space.</summary>
    private static string? CountedOf(Page page, in QuantityMention mention) =>
        mention.Counted.Length > 0 ? OnOneLine(page.Text.AsSpan(mention.Counted.Span.Start, mention.Counted.Span.Length))
        : mention.People ? People
        : null;

    /// <summary>"night", "30 minutes".</summary>
    private static string? PerOf(Page page, in QuantityMention mention)
    {
        if (mention.Per.Length == 0)
        {
            return null;
        }

        string unit = OnOneLine(page.Text.AsSpan(mention.Per.Span.Start, mention.Per.Span.Length));
        return mention.PerCount == 1 ? unit : string.Create(CultureInfo.InvariantCulture, $"{mention.PerCount:0.####} {unit}");
    }

    private static string OnOneLine(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny('\n', '\r', '\t') < 0)
        {
            return new string(words);
        }

        System.Text.StringBuilder line = new(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
