using System.Buffers;
using HumanRightsData.Lexicons;
using HumanRightsData.Linking;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Recognition.Speech;
using HumanRightsData.Serialization;

namespace HumanRightsData.Benchmarks;

/// <summary>The way of a document through the house, a stage at a time, in the order of <see cref="DocumentReader"/>.</summary>
internal sealed class Stages
{
    private readonly DocumentReader _reader = new(Lexicon.Default);
    private readonly SpeakerMemory _speakers = new();
    private readonly JsonLinesWriter _writer = new();
    private readonly ArrayBufferWriter<byte> _json = new();
    private SourceDocument _document = SourceDocument.FromText("nothing.txt", "");
    private Dataset _dataset = new([], []);

    public Stages()
    {
        All =
        [
            ("page", () => _reader.Page.Read(_document.Text)),
            ("reset", () => { Mentions.Reset(_reader.Page); _reader.Entities.Clear(); }),
            ("dates", () => DateRecogniser.Recognise(_reader.Page, Mentions, default)),
            ("quantities", () => QuantityRecogniser.Recognise(_reader.Page, Mentions)),
            ("names", () => NameRecogniser.Recognise(_reader.Page, Mentions)),
            ("dropped dates", () => DateRecogniser.DropWithinNames(Mentions)),
            ("roles", () => RoleRecogniser.Recognise(_reader.Page, Mentions)),
            ("entities", () => EntityResolver.Resolve(_reader.Page, Mentions, _reader.Entities)),
            ("quotations", () => QuotationRecogniser.Recognise(_reader.Page, Mentions)),
            ("speech", () => SpeechRecogniser.Recognise(_reader.Page, Mentions)),
            ("speakers", () => SpeakerResolver.Resolve(_reader.Page, Mentions, _reader.Entities, _speakers)),
            ("event mentions", () => EventRecogniser.Recognise(_reader.Page, Mentions)),
            ("events", () => EventResolver.Resolve(_reader.Page, Mentions, _reader.Events)),
            ("participation", () => ParticipationFinder.Find(_reader.Page, Mentions, _reader.Events)),
            ("records", () => _dataset = _reader.Records(_document)),
            ("JSON", WriteJson),
        ];
    }

    public (string Name, Action Run)[] All { get; }

    private Mentions Mentions => _reader.Mentions;

    public void Start(SourceDocument document) => _document = document;

    private void WriteJson()
    {
        _json.ResetWrittenCount();
        _writer.Write(_dataset, _json);
    }
}
