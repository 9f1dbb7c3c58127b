using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>What the builders of records share: the document with all that was found in it, the ids by which records refer to each other, and the records so far.</summary>
internal sealed class LinkingContext(SourceDocument document, Page page, Mentions mentions, Entities entities, DocumentEvents events)
{
    private readonly RecordId[] _entityIds = new RecordId[entities.Items.Count];
    private readonly RecordId[] _eventIds = new RecordId[events.Items.Count];

    public SourceDocument Document { get; } = document;

    public Page Page { get; } = page;

    public Mentions Mentions { get; } = mentions;

    public Entities Entities { get; } = entities;

    public DocumentEvents Events { get; } = events;

    public List<SourcedRecord> Records { get; } = [];

    /// <summary>The words of a run as a source.</summary>
    public SourceAttribution Cite(TokenRun run) => Document.Cite(run.Span);

    /// <summary>The id of the record of a person or organisation: an index into the entities. A place has no record.</summary>
    public RecordId IdOfEntity(int entity)
    {
        ref RecordId id = ref _entityIds[entity];
        if (id.IsEmpty)
        {
            Entity of = Entities.Items[entity];
            RecordType type = of.Kind == NameKind.Person ? RecordType.Person : RecordType.Organisation;
            id = RecordId.For(type, Document.Sha256, Mentions.Names[of.FirstMention].Run.Span, "");
        }

        return id;
    }

    /// <summary>The id of the record of an event: an index into the document's events.</summary>
    public RecordId IdOfEvent(int happened)
    {
        ref RecordId id = ref _eventIds[happened];
        if (id.IsEmpty)
        {
            DocumentEvent of = Events.Items[happened];
            id = RecordId.For(RecordType.Event, Document.Sha256, Mentions.Events[of.FirstMention].Run.Span, EventBuilder.WordOf(of.Kind));
        }

        return id;
    }

    /// <summary>A date with what the sentence says of it: "since September" has no end. A year in a name ("the 1979 revolution") stands as it is.</summary>
    public EdtfDate? DateOf(int date)
    {
        ref readonly DateMention mention = ref Mentions.Dates[date];
        return (ClauseReader.IsYearOfName(Page, mention.Run) ? mention.Value : mention.Value.WithBound(mention.Bound)).ToEdtfDate();
    }

    /// <summary>The fullest name of an entity.</summary>
    public string NameOfEntity(int entity) => TextOf(Mentions.Names[Entities.Items[entity].FullestMention].Run);

    /// <summary>The words of a run, with one space where the text has more, or a line end.</summary>
    public string TextOf(TokenRun run)
    {
        ReadOnlySpan<char> text = Page.Text.AsSpan(run.Span.Start, run.Span.Length);
        Span<char> line = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line[length++] = c;
            }
            else if (length > 0 && line[length - 1] != ' ')
            {
                line[length++] = ' ';
            }
        }

        return new string(line[..length]);
    }
}
