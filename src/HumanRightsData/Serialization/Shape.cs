using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using HumanRightsData.Dates;

namespace HumanRightsData.Serialization;

internal delegate void SetValue<TDraft, in TValue>(ref TDraft draft, TValue value);

internal delegate void ReadField<TDraft>(ref Utf8JsonReader json, LineReading line, ref TDraft draft);

internal delegate bool Build<T, TDraft>(ref TDraft draft, LineReading line, [MaybeNullWhen(false)] out T value);

/// <summary>How a type is read from the wire.</summary>
internal interface IShape<T>
{
    /// <summary>Reads a value at which <paramref name="json"/> stands, to its end. What is wrong with it is reported to the line.</summary>
    bool TryRead(ref Utf8JsonReader json, LineReading line, [MaybeNullWhen(false)] out T value);
}

/// <summary>
/// The fields of a type, in the order in which <see cref="WireWriting"/> writes them: they may come in any other, but are looked for in this one.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TDraft">Its fields while they are read; a type of the model cannot be half made.</typeparam>
internal sealed class Shape<T, TDraft>(Build<T, TDraft> build) : IShape<T>
    where T : notnull
    where TDraft : struct
{
    private Field[] _fields = [];

    private Build<T, TDraft> Build { get; } = build;

    public bool TryRead(ref Utf8JsonReader json, LineReading line, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            line.ReportKind(ref json, "an object");
            return false;
        }

        TDraft draft = default;
        int issues = line.IssueCount, next = 0;
        uint seen = 0, present = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int index = Find(ref json, next);
            if (index < 0)
            {
                line.Ignore(Name(ref json));
                json.Read();
                json.Skip();
                continue;
            }

            Field field = _fields[index];
            json.Read();
            if ((seen & (1u << index)) != 0)
            {
                line.Report(ReadIssueReason.DuplicateField, "each field once", "the field again", field.Name);
                json.Skip();
                continue;
            }

            seen |= 1u << index;
            next = index + 1;
            if (json.TokenType != JsonTokenType.Null)
            {
                present |= 1u << index;
                line.Enter(field.Name);
                field.Read(ref json, line, ref draft);
                line.Leave();
            }
        }

        for (int i = 0; i < _fields.Length; i++)
        {
            if (_fields[i].Required is { } expected && (present & (1u << i)) == 0)
            {
                line.Report(_fields[i].MissingReason, expected, member: _fields[i].Name);
            }
        }

        return line.IssueCount == issues && Build(ref draft, line, out value);
    }

    /// <summary>A word that is the same in all values, as <c>type</c>.</summary>
    public Shape<T, TDraft> Constant(string name) => Add(name, null, (ref json, _, ref _) => json.Skip());

    public Shape<T, TDraft> Text(string name, SetValue<TDraft, string> set, bool required = false) => Add(
        name,
        required ? "a text" : null,
        (ref json, line, ref draft) =>
        {
            if (line.Text(ref json) is { } some)
            {
                set(ref draft, some);
            }
        });

    /// <summary>A required text in which half a character is no issue.</summary>
    public Shape<T, TDraft> LooseText(string name, SetValue<TDraft, string> set) => Add(
        name,
        "a text",
        (ref json, line, ref draft) =>
        {
            if (line.LooseText(ref json) is { } some)
            {
                set(ref draft, some);
            }
        });

    /// <summary>A text that must say something.</summary>
    public Shape<T, TDraft> Name(string name, SetValue<TDraft, string> set) => Add(
        name,
        "a text that is not empty",
        (ref json, line, ref draft) =>
        {
            if (line.Text(ref json, "a text that is not empty") is { } some)
            {
                if (string.IsNullOrWhiteSpace(some))
                {
                    line.Report(ReadIssueReason.EmptyText, "a text that is not empty", LineReading.Shown(some));
                }

                line.Say(some);
                set(ref draft, some);
            }
        });

    public Shape<T, TDraft> Id(string name, SetValue<TDraft, RecordId> set, bool required = false) => Add(
        name,
        required ? "an id" : null,
        (ref json, line, ref draft) =>
        {
            if (line.Id(ref json) is { } some)
            {
                set(ref draft, some);
            }
        });

    /// <summary>The id of the record itself.</summary>
    public Shape<T, TDraft> OwnId(SetValue<TDraft, RecordId> set) => Add(
        "id",
        "an id",
        (ref json, line, ref draft) =>
        {
            if (line.Id(ref json) is { } some)
            {
                line.Record = some;
                set(ref draft, some);
            }
        });

    /// <summary>The id of a document quoted.</summary>
    public Shape<T, TDraft> DocumentId(string name, SetValue<TDraft, RecordId> set) => Add(
        name,
        "the id of a document",
        (ref json, line, ref draft) =>
        {
            if (line.DocumentId(ref json) is { } some)
            {
                line.SourceDocument = some;
                set(ref draft, some);
            }
        });

    public Shape<T, TDraft> Word<TEnum>(
        string name, WireWords<TEnum> words, SetValue<TDraft, TEnum> set, bool required = false)
        where TEnum : unmanaged, Enum => Add(
        name,
        required ? "one of the words " + string.Join(", ", words.All) : null,
        (ref json, line, ref draft) =>
        {
            if (line.Word(ref json, words) is { } some)
            {
                set(ref draft, some);
            }
        });

    public Shape<T, TDraft> Date(string name, SetValue<TDraft, EdtfDate> set) =>
        Date(name, (ref json, line) => line.Date(ref json), set);

    /// <summary>A date that is left out where it is none.</summary>
    public Shape<T, TDraft> LooseDate(string name, SetValue<TDraft, EdtfDate> set) =>
        Date(name, (ref json, line) => line.LooseDate(ref json), set);

    public Shape<T, TDraft> Offset(string name, SetValue<TDraft, int> set) => Add(
        name,
        "a whole number from 0",
        (ref json, line, ref draft) =>
        {
            if (line.Offset(ref json) is { } some)
            {
                set(ref draft, some);
            }
        });

    public Shape<T, TDraft> Amount(string name, SetValue<TDraft, decimal> set) => Add(
        name,
        null,
        (ref json, line, ref draft) =>
        {
            if (line.Amount(ref json) is { } some)
            {
                set(ref draft, some);
            }
        });

    public Shape<T, TDraft> Part(string name, IShape<TextSpan> shape, SetValue<TDraft, TextSpan> set) => Add(
        name,
        null,
        (ref json, line, ref draft) =>
        {
            if (shape.TryRead(ref json, line, out TextSpan some))
            {
                set(ref draft, some);
            }
        });

    public Shape<T, TDraft> Texts(string name, SetValue<TDraft, ValueList<string>> set) =>
        List(name, (ref json, line) => line.Text(ref json), set);

    public Shape<T, TDraft> Ids(string name, SetValue<TDraft, ValueList<RecordId>> set) =>
        List(name, (ref json, line) => line.Id(ref json) ?? default, set);

    public Shape<T, TDraft> Parts<TItem>(
        string name, IShape<TItem> shape, SetValue<TDraft, ValueList<TItem>> set, bool required = false)
        where TItem : class =>
        List(name, (ref json, line) => shape.TryRead(ref json, line, out TItem? item) ? item : null, set, required);

    /// <summary>What a record rests on: at least one.</summary>
    public Shape<T, TDraft> Sources(SetValue<TDraft, ValueList<SourceAttribution>> set)
    {
        List(
            "sources",
            (ref json, line) =>
            {
                line.SourceDocument = null;
                SourceAttribution? source = Shapes.Source.TryRead(ref json, line, out SourceAttribution? item) ? item : null;
                line.SourceDocument = null;
                return source;
            },
            set,
            required: true,
            onNone: static line => line.Report(ReadIssueReason.NoSource, "at least one source", "none"));
        _fields[^1].MissingReason = ReadIssueReason.NoSource;
        return this;
    }

    private Shape<T, TDraft> Date(string name, ReadItem<EdtfDate> read, SetValue<TDraft, EdtfDate> set) => Add(
        name,
        null,
        (ref json, line, ref draft) =>
        {
            if (read(ref json, line) is { } some)
            {
                set(ref draft, some);
            }
        });

    private Shape<T, TDraft> List<TItem>(
        string name,
        ReadItem<TItem> readItem,
        SetValue<TDraft, ValueList<TItem>> set,
        bool required = false,
        Action<LineReading>? onNone = null) => Add(
        name,
        required ? "a list" : null,
        (ref json, line, ref draft) =>
        {
            if (json.TokenType != JsonTokenType.StartArray)
            {
                line.ReportKind(ref json, "a list");
                return;
            }

            // Most lists have one item.
            TItem? first = default;
            List<TItem>? all = null;
            int i = 0, count = 0;
            for (; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
            {
                line.Enter(i);
                if (readItem(ref json, line) is { } item)
                {
                    if (count++ == 0)
                    {
                        first = item;
                    }
                    else
                    {
                        (all ??= [first!]).Add(item);
                    }
                }

                line.Leave();
            }

            if (i == 0)
            {
                onNone?.Invoke(line);
            }

            set(ref draft, count == 0 ? default : new(all is null ? [first!] : [.. all]));
        });

    private Shape<T, TDraft> Add(string name, string? required, ReadField<TDraft> read)
    {
        _fields = [.. _fields, new Field(name, required, read)];
        return _fields.Length <= 32 ? this : throw new InvalidOperationException("A shape has at most 32 fields.");
    }

    private int Find(ref Utf8JsonReader json, int next)
    {
        // Fields come in the order of the shape as a rule: each is met by going round once.
        Field[] fields = _fields;
        ReadOnlySpan<byte> name = json.ValueSpan;
        for (int i = 0; i < fields.Length; i++)
        {
            int index = next + i;
            index = index < fields.Length ? index : index - fields.Length;
            if (json.ValueIsEscaped ? json.ValueTextEquals(fields[index].Utf8) : name.SequenceEqual(fields[index].Utf8))
            {
                return index;
            }
        }

        return -1;
    }

    private static string Name(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    private delegate TItem? ReadItem<out TItem>(ref Utf8JsonReader json, LineReading line);

    private sealed class Field(string name, string? required, ReadField<TDraft> read)
    {
        public string Name { get; } = name;

        public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

        /// <summary>What is expected where the field is missing; null where it may be.</summary>
        public string? Required { get; } = required;

        public ReadIssueReason MissingReason { get; set; } = ReadIssueReason.MissingField;

        public ReadField<TDraft> Read { get; } = read;
    }
}
