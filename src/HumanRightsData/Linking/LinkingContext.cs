using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Dates;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>What the builders of records share: the document with all that was found in it, the ids by which records refer to each other, and the records so far.</summary>
internal sealed class LinkingContext(SourceDocument document, Page page, Mentions mentions, Entities entities, DocumentEvents events, LinkingWork work)
{
    private readonly string?[] _names = new string?[entities.Items.Count];
    private readonly EdtfDate?[] _dates = new EdtfDate?[mentions.Dates.Count];

    // Of the entities, then of the events, the quantities and the statements.
    private RecordId[] _ids = [];
    private SourcedRecord[] _records = [];
    private int _count;

    public SourceDocument Document { get; } = document;

    public Page Page { get; } = page;

    public Mentions Mentions { get; } = mentions;

    public Entities Entities { get; } = entities;

    public DocumentEvents Events { get; } = events;

    public LinkingWork Work { get; } = work;

    /// <summary>Adds a record.</summary>
    public void Add(SourcedRecord record) => _records.AsSpan()[_count++] = record; // an array alone would ask of which type it is

    /// <summary>Gives the records away.</summary>
    public SourcedRecord[] TakeRecords() => _count == _records.Length ? _records : _records[.._count];

    /// <summary>Makes the ids of all records, by which they refer to each other.</summary>
    /// <param name="statements">The first segments of the statements.</param>
    public void MakeIds(List<int> statements)
    {
        RecordIds ids = Work.Ids;
        ids.Start(Document.Sha256);
        int records = Events.Items.Count + Mentions.Quantities.Count + statements.Count;
        for (int e = 0; e < Entities.Items.Count; e++)
        {
            ref readonly Entity entity = ref Entities.Items[e];
            if (entity.Kind != NameKind.Place)
            {
                records++;
                ids.Add(e, entity.Kind == NameKind.Person ? RecordType.Person : RecordType.Organisation, Mentions.Names[entity.FirstMention].Run.Span, default);
            }
        }

        for (int e = 0; e < Events.Items.Count; e++)
        {
            ref readonly DocumentEvent happened = ref Events.Items[e];
            ids.Add(Entities.Items.Count + e, RecordType.Event, Mentions.Events[happened.FirstMention].Run.Span, WireWords.EventKinds.Utf8(happened.Kind));
        }

        int figures = Entities.Items.Count + Events.Items.Count;
        for (int q = 0; q < Mentions.Quantities.Count; q++)
        {
            ref readonly QuantityMention quantity = ref Mentions.Quantities[q];
            ids.Add(figures + q, RecordType.Figure, quantity.Run.Span, WireWords.QuantityKinds.Utf8(quantity.Kind));
        }

        int firstStatement = figures + Mentions.Quantities.Count;
        for (int s = 0; s < statements.Count; s++)
        {
            AskId(firstStatement + s, Mentions.Speech[statements[s]]);
        }

        _ids = new RecordId[firstStatement + statements.Count];
        ids.Make(_ids);
        _records = new SourcedRecord[records];
    }

    /// <summary>The words of a run as a source.</summary>
    public SourceAttribution Cite(TokenRun run) => Document.Cite(run.Span);

    /// <summary>The id of the record of a person or organisation: an index into the entities.</summary>
    /// <remarks>A place has no record, and nothing refers to it, but for names whose keys fall together by chance.</remarks>
    public RecordId IdOfEntity(int entity) => !_ids[entity].IsEmpty ? _ids[entity]
        : RecordId.For(RecordType.Organisation, Document.Sha256, Mentions.Names[Entities.Items[entity].FirstMention].Run.Span, "");

    /// <summary>The id of the record of an event: an index into the document's events.</summary>
    public RecordId IdOfEvent(int happened) => _ids[Entities.Items.Count + happened];

    /// <summary>The id of the record of a figure: an index into the quantities.</summary>
    public RecordId IdOfFigure(int quantity) => _ids[Entities.Items.Count + Events.Items.Count + quantity];

    /// <summary>The id of the record of a statement: its place among the first segments.</summary>
    public RecordId IdOfStatement(int statement) => _ids[Entities.Items.Count + Events.Items.Count + Mentions.Quantities.Count + statement];

    /// <summary>A date with what the sentence says of it: "since September" has no end. A year in a name ("the 1979 revolution") stands as it is.</summary>
    public EdtfDate? DateOf(int date)
    {
        ref readonly DateMention mention = ref Mentions.Dates[date];
        return ClauseReader.IsYearOfName(Page, mention.Run) || IsOfNoun(mention.Run) ? mention.Value.ToEdtfDate() : BoundDateOf(date);
    }

    /// <summary>Whether what "from" ties to a date is of that time, and did not begin then: "a letter from 3 May", "killings from the 1990s".</summary>
    public bool IsFrom(int date, EventKind kind)
    {
        ref readonly DateMention mention = ref Mentions.Dates[date];
        return mention.Value.Form == DateForm.Point
            && (EventWords.IsText(kind) || mention.Value.Start.Precision <= DatePrecision.Decade)
            && Page.Lexicon.Value(Page.Tokens[BeforeArticle(mention.Run.First)], WordClass.DateWord).Has(DateWords.From)
            && !Page.Lexicon.Value(Page.Tokens[mention.Run.End], WordClass.DateWord).Has(DateWords.To); // "from 3 May through Sunday"
    }

    private int BeforeArticle(int at) => at - (Page.Tokens[at - 1].Is(WordClass.Determiner) ? 2 : 1);

    /// <summary>"after his November arrest": a date between a determiner and the noun that it dates is when that was, whatever is said of it.</summary>
    private bool IsOfNoun(TokenRun date) => date.First > 0 && Page.Tokens[date.End].Is(WordClass.EventNoun) && !Page.Tokens[date.End].LineStart
        && (Page.Tokens[date.First - 1].Is(WordClass.Determiner | WordClass.Pronoun) || Page.Tokens[date.First - 1].Kind == TokenKind.Possessive);

    /// <summary>A date with what the sentence says of it, a year in a name too.</summary>
    public EdtfDate? BoundDateOf(int date)
    {
        date -= date > 0 && IsFirstOfTwo(date - 1) ? 1 : 0;
        ref readonly DateMention mention = ref Mentions.Dates[date];
        return _dates[date] ??= (IsFirstOfTwo(date) ? new DateValue(DateForm.AllOf, mention.Value.Start, Mentions.Dates[date + 1].Value.Start)
            : mention.Value.WithBound(mention.Bound)).ToEdtfDate();
    }

    /// <summary>"in 1974 and 1975": of two dates that "and" joins, one alone would say too much.</summary>
    private bool IsFirstOfTwo(int date)
    {
        if (date + 1 >= Mentions.Dates.Count)
        {
            return false;
        }

        ref readonly DateMention first = ref Mentions.Dates[date], second = ref Mentions.Dates[date + 1];
        ref readonly Token and = ref Page.Tokens[first.Run.End], behind = ref Page.Tokens[second.Run.End];
        return first.Run.End + 1 == second.Run.First
            && (Page.Conjunction(and) & (ConjunctionForms.Joins | ConjunctionForms.Or)) == ConjunctionForms.Joins
            && (first.Value.Form, second.Value.Form, first.Bound, second.Bound) == (DateForm.Point, DateForm.Point, DateBound.On, DateBound.On)
            && first.Value.HasYear && second.Value.HasYear && first.Value.Precision == second.Value.Precision
            && first.Value.Start.Earliest < second.Value.Start.Earliest
            && (!behind.IsWord || behind.Is(WordClass.Preposition | WordClass.Conjunction)); // not "in 1974 and 1975 saw more"
    }

    /// <summary>A date with what the clause says that it stands in, where that is not said of the date itself.</summary>
    public EdtfDate? BoundDateOf(int date, DateBound clause)
    {
        ref readonly DateMention mention = ref Mentions.Dates[date];
        return mention.Bound == DateBound.On && clause != DateBound.On ? mention.Value.WithBound(clause).ToEdtfDate() : BoundDateOf(date);
    }

    /// <summary>The fullest name of an entity.</summary>
    public string NameOfEntity(int entity) => _names[entity] ??= TextOf(Mentions.Names[Entities.Items[entity].FullestMention].Run);

    /// <summary>The words of a run, with one space where the text has more, or a line end.</summary>
    public string TextOf(TokenRun run)
    {
        ReadOnlySpan<char> text = TextAt(run);
        return IsOneLine(text) ? text.ToString() : OneLine(text);
    }

    /// <summary>The words of a quote, with one space where it has more, or a line end.</summary>
    public static string TextOf(string quote) => IsOneLine(quote) ? quote : OneLine(quote);

    /// <summary>The words of a run as they stand.</summary>
    public ReadOnlySpan<char> TextAt(TokenRun run) => Page.Text.AsSpan(run.Span.Start, run.Span.Length);

    /// <summary>Asks for the id of a statement: what tells those of one span apart is their mode and the name of their speaker.</summary>
    private void AskId(int place, in SpeechMention first)
    {
        ReadOnlySpan<char> name = first.SpeakerEntity >= 0 ? NameOfEntity(first.SpeakerEntity)
            : Page.TextOf(first.SpeakerPhrase.First, first.SpeakerPhrase.End);
        bool isDirect = first.Mode == StatementMode.Direct;
        ReadOnlySpan<byte> mode = name.IsEmpty ? (isDirect ? "direct"u8 : "indirect"u8) : (isDirect ? "direct:"u8 : "indirect:"u8);
        Work.Ids.Add(place, RecordType.Statement, first.Content.Span, mode, name);
    }

    /// <summary>Whether single spaces are the only white space, and none at the start.</summary>
    private static bool IsOneLine(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int last = units.Length - Vector128<ushort>.Count;
        if (last < 0)
        {
            return IsOneLineOneByOne(text);
        }

        // Each step begins with the last unit of the one before, if it goes on so far.
        for (int at = 0; IsPlain(Vector128.Create(units[at..])); at = Math.Min(at + Vector128<ushort>.Count - 1, last))
        {
            if (at == last)
            {
                return units[0] != ' ';
            }
        }

        return IsOneLineOneByOne(text);
    }

    /// <summary>Whether all are ASCII, and spaces, of which no two stand together, the only white space.</summary>
    private static bool IsPlain(Vector128<ushort> units)
    {
        uint spaces = Vector128.Equals(units, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        Vector128<ushort> others = Vector128.GreaterThan(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')));
        return (spaces & (spaces >> 1)) == 0 && others == Vector128<ushort>.Zero;
    }

    private static bool IsOneLineOneByOne(ReadOnlySpan<char> text)
    {
        bool afterSpace = true;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) && (afterSpace || c != ' '))
            {
                return false;
            }

            afterSpace = c == ' ';
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // seldom called, and its room on the stack would be cleared wherever it is inlined
    private static string OneLine(ReadOnlySpan<char> text)
    {
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
