using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Linking;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Recognition.Speech;

namespace HumanRightsData;

/// <summary>Takes one document at a time through the house: text, layout, mentions, entities, records.</summary>
/// <remarks>Holds the working memory of one thread; the parser keeps a few of them.</remarks>
internal sealed class DocumentReader(Lexicon lexicon)
{
    private readonly SpeakerMemory _speakers = new();
    private readonly LinkingWork _linking = new();

    public Page Page { get; } = new(lexicon);

    public Mentions Mentions { get; } = new();

    public Entities Entities { get; } = new();

    public DocumentEvents Events { get; } = new();

    /// <summary>Finds all mentions of a document; allocates nothing once the buffers have grown.</summary>
    public void ReadMentions(SourceDocument document)
    {
        Page.Read(document.Text);
        Mentions.Reset(Page);
        Entities.Clear();

        // The recognisers, in the order in which they build on each other: dates, quantities, names, quotations, speech, events.
        DateRecogniser.Recognise(Page, Mentions, DateConversion.ValueOf(document.Published));
        QuantityRecogniser.Recognise(Page, Mentions);
        NameRecogniser.Recognise(Page, Mentions);
        DateRecogniser.DropWithinNames(Mentions);
        RoleRecogniser.Recognise(Page, Mentions);
        EntityResolver.Resolve(Page, Mentions, Entities);
        QuotationRecogniser.Recognise(Page, Mentions);
        SpeechRecogniser.Recognise(Page, Mentions);
        SpeakerResolver.Resolve(Page, Mentions, Entities, _speakers);
        EventRecogniser.Recognise(Page, Mentions);
        EventResolver.Resolve(Page, Mentions, Events);
        ParticipationFinder.Find(Page, Mentions, Events);
    }

    /// <summary>Reads a document into its records.</summary>
    public Dataset Read(SourceDocument document)
    {
        ReadMentions(document);
        return Records(document);
    }

    /// <summary>Makes the records of a document of the mentions last read, which are its own.</summary>
    public Dataset Records(SourceDocument document)
    {
        LinkingContext context = new(document, Page, Mentions, Entities, Events, _linking);
        context.MakeIds(StatementBuilder.FirstSegments(context));

        // The builders, in the order in which records refer to each other: entities, events, statements, figures.
        EntityBuilder.Build(context);
        EventBuilder.Build(context);
        StatementBuilder.Build(context);
        FigureBuilder.Build(context);
        return new Dataset(document.Describe(ArticleBuilder.Build(context), LanguageCheck.Notices(Page, document.Language)), context.TakeRecords());
    }

    /// <summary>Reads a document into its mentions, in order of start, then of end, then of kind.</summary>
    public Annotation Annotate(SourceDocument document)
    {
        ReadMentions(document);
        List<Mention> mentions = [];
        LinkingContext context = new(document, Page, Mentions, Entities, Events, _linking);
        EntityBuilder.Annotate(context, mentions);
        DateBuilder.Annotate(context, mentions);
        FigureBuilder.Annotate(context, mentions);
        StatementBuilder.Annotate(context, mentions);

        mentions.Sort(static (a, b) => a.Source.Span.Start != b.Source.Span.Start ? a.Source.Span.Start.CompareTo(b.Source.Span.Start)
            : a.Source.Span.End != b.Source.Span.End ? a.Source.Span.End.CompareTo(b.Source.Span.End)
            : a.Kind.CompareTo(b.Kind));
        return new Annotation(document.Describe(ArticleBuilder.Build(context), LanguageCheck.Notices(Page, document.Language)), [.. mentions]);
    }
}
