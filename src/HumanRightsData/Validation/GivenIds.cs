using HumanRightsData.Linking;

namespace HumanRightsData.Validation;

/// <summary>Tells which records have the id that their content gives, of many records in a row at once: a hash is dear alone.</summary>
/// <remarks>Working memory: keeps nothing from one validation to the next but its buffers.</remarks>
internal sealed class GivenIds
{
    /// <summary>So many records are looked at together at most.</summary>
    private const int Most = 256;

    private readonly RecordIds _ids = new();
    private readonly RecordId[] _claimed = new RecordId[Most];
    private readonly bool[] _given = new bool[Most];
    private string? _sha256;
    private int _first;
    private int _end;

    /// <summary>Begins with a validation.</summary>
    public void Start() => _first = _end = 0;

    /// <summary>Whether the id of a record is the one that its content gives; of a statement with a speaker, the one that it gives with the speaker's name.</summary>
    /// <param name="records">The record and those that will be asked about next, as far as they are known.</param>
    /// <param name="place">The place of the record among all of the validation.</param>
    /// <param name="sha256">The hash of the document of its first source.</param>
    public bool IsGiven(ReadOnlySpan<SourcedRecord> records, int place, string sha256)
    {
        if (place < _first || place >= _end)
        {
            Look(records, sha256);
            _first = place;
            _end = place + CountOfOneDocument(records);
        }

        return _given[place - _first];
    }

    /// <summary>What tells apart two records of one type at one span, as far as the kind tells it.</summary>
    public static string KeyOf(SourcedRecord record) => record switch
    {
        Event happening => happening.Kind.ToWord(),
        Statement statement => statement.Mode.ToWord(),
        Figure figure => figure.Quantity.Kind.ToWord(),
        _ => "",
    };

    private static int CountOfOneDocument(ReadOnlySpan<SourcedRecord> records)
    {
        RecordId document = records[0].Sources[0].Document;
        int count = 1;
        while (count < records.Length && count < Most && records[count].Sources[0].Document == document)
        {
            count++;
        }

        return count;
    }

    private void Look(ReadOnlySpan<SourcedRecord> records, string sha256)
    {
        if (_sha256 != sha256)
        {
            _ids.Start(sha256);
            _sha256 = sha256;
        }

        int count = CountOfOneDocument(records);
        for (int i = 0; i < count; i++)
        {
            SourcedRecord record = records[i];
            _claimed[i] = record.Id;
            if (record is Statement { SpeakerName: { } speaker } statement)
            {
                _ids.Add(i, record.Type, record.Sources[0].Span, statement.Mode == StatementMode.Direct ? "direct:"u8 : "indirect:"u8, speaker);
            }
            else
            {
                _ids.Add(i, record.Type, record.Sources[0].Span, default, KeyOf(record));
            }
        }

        _ids.Compare(_claimed.AsSpan(0, count), _given);
    }
}
