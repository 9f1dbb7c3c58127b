using System.Runtime.CompilerServices;
using System.Text;

namespace HumanRightsData;

/// <summary>The words that stand for the values of enumerations in the wire format, in the keys of ids and in tables: kebab case.</summary>
public static class WireWords
{
    internal static readonly WireWords<RecordType> RecordTypes = new(
        "document", "person", "organisation", "event", "statement", "figure");

    internal static readonly WireWords<MentionKind> MentionKinds = new(
        "person", "organisation", "place", "date", "quantity", "quotation", "article");

    internal static readonly WireWords<OrganisationKind> OrganisationKinds = new(
        "state", "intergovernmental", "court", "ngo", "party", "armed", "media", "academic", "company", "religious");

    internal static readonly WireWords<ProtectionNeed> ProtectionNeeds = new("none", "restricted", "at-risk");

    internal static readonly WireWords<EventKind> EventKinds = new(
        "other", "killing", "enforced-disappearance", "torture", "detention", "trial", "sentence", "burial", "attack", "protest",
        "conference", "exhibition", "session", "report", "legislation", "appointment", "investigation", "statement-release", "election");

    internal static readonly WireWords<ParticipantRole> ParticipantRoles = new(
        "participant", "victim", "perpetrator", "speaker", "organiser", "host", "witness", "survivor", "judge", "member", "defendant",
        "author");

    internal static readonly WireWords<AllegationStatus> AllegationStatuses = new("alleged", "charged", "convicted", "acquitted");

    internal static readonly WireWords<StatementMode> StatementModes = new("direct", "indirect");

    internal static readonly WireWords<StatementAct> StatementActs = new("assertion", "demand", "question", "denial", "judgement");

    internal static readonly WireWords<QuantityKind> QuantityKinds = new("count", "share", "rate", "duration", "money");

    internal static readonly WireWords<Qualifier> Qualifiers = new(
        "exact", "at-least", "more-than", "at-most", "less-than", "about", "between", "order");

    /// <summary>The word for a type of record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value; the same holds for every overload.</exception>
    public static string ToWord(this RecordType value) => RecordTypes[value];

    /// <summary>The word for a kind of mention.</summary>
    public static string ToWord(this MentionKind value) => MentionKinds[value];

    /// <summary>The word for a kind of organisation.</summary>
    public static string ToWord(this OrganisationKind value) => OrganisationKinds[value];

    /// <summary>The word for a protection need.</summary>
    public static string ToWord(this ProtectionNeed value) => ProtectionNeeds[value];

    /// <summary>The word for a kind of event.</summary>
    public static string ToWord(this EventKind value) => EventKinds[value];

    /// <summary>The word for a role in an event.</summary>
    public static string ToWord(this ParticipantRole value) => ParticipantRoles[value];

    /// <summary>The word for how far an accusation is established.</summary>
    public static string ToWord(this AllegationStatus value) => AllegationStatuses[value];

    /// <summary>The word for a mode of reporting.</summary>
    public static string ToWord(this StatementMode value) => StatementModes[value];

    /// <summary>The word for what is done by saying something.</summary>
    public static string ToWord(this StatementAct value) => StatementActs[value];

    /// <summary>The word for a kind of quantity.</summary>
    public static string ToWord(this QuantityKind value) => QuantityKinds[value];

    /// <summary>The word for a qualifier.</summary>
    public static string ToWord(this Qualifier value) => Qualifiers[value];
}

/// <summary>The words of one enumeration, in the order of its values, which count from 0.</summary>
internal sealed class WireWords<T>
    where T : unmanaged, Enum
{
    private readonly string[] _words;
    private readonly byte[][] _utf8;
    private readonly byte[][] _quoted;

    public WireWords(params string[] words)
    {
        _words = words;
        _utf8 = Array.ConvertAll(words, Encoding.UTF8.GetBytes);
        _quoted = Array.ConvertAll(words, word => Encoding.UTF8.GetBytes('"' + word + '"'));
    }

    public ReadOnlySpan<string> All => _words;

    public string this[T value] => _words[Index(value)];

    /// <summary>The word as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(T value) => _utf8[Index(value)];

    /// <summary>The word in quotation marks, as it stands in JSON.</summary>
    public ReadOnlySpan<byte> Quoted(T value) => _quoted[Index(value)];

    public bool TryFind(ReadOnlySpan<byte> word, out T value)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (word.SequenceEqual(_utf8[i]))
            {
                value = Unsafe.BitCast<int, T>(i);
                return true;
            }
        }

        value = default;
        return false;
    }

    private int Index(T value)
    {
        uint index = Unsafe.BitCast<T, uint>(value);
        return index < (uint)_words.Length
            ? (int)index
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");
    }
}
