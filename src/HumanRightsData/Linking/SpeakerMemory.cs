using HumanRightsData.Layout;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>What kind of speaker words name, as far as pronouns tell.</summary>
internal enum SpeakerKind : byte
{
    /// <summary>Not known.</summary>
    None,
    Person,

    /// <summary>A body with a name.</summary>
    Body,

    /// <summary>A body or text without one: "the report".</summary>
    Thing,

    /// <summary>Several people: "witnesses".</summary>
    Many,
}

/// <summary>Words that name a speaker or a sentence's subject, and whom they were found to name.</summary>
internal struct SpeakerTurn
{
    public TokenRun Run;
    public SpeakerForm Form;
    public SpeakerKind Kind;
    public bool Quoted;
    public bool Inner;

    /// <summary>The article it stands in; -1 for none.</summary>
    public int Article;

    /// <summary>The statement within whose quotation it stands; -1 for none.</summary>
    public int Outer;

    /// <summary>The speech mention whose speaker it is.</summary>
    public int Speech;

    /// <summary>An index into the entities; -1 for none.</summary>
    public int Entity;

    /// <summary>The words that give the speaker's name, without determiner.</summary>
    public TokenRun Phrase;
    public int FirstCo;
    public int EndCo;
}

/// <summary>Working memory of <see cref="SpeakerResolver"/>, used again for the next document.</summary>
internal sealed class SpeakerMemory
{
    public PooledBuffer<SpeakerTurn> Turns { get; } = new();

    /// <summary>The subjects of sentences; the first is that of a sentence that has none.</summary>
    public PooledBuffer<SpeakerTurn> Subjects { get; } = new();

    /// <summary>Of each sentence: 0 where its subject was not looked for, else a place in <see cref="Subjects"/> plus 1.</summary>
    public PooledBuffer<int> SubjectOfSentence { get; } = new();

    /// <summary>Of each sentence: 0 where its objects were not looked for, else 1 plus whether him and her, as <see cref="PronounForms"/>, are objects in it.</summary>
    public PooledBuffer<byte> ObjectsOfSentence { get; } = new();

    /// <summary>The posts, as places among the role mentions, that hold a word.</summary>
    public KeyTable Roles { get; } = new();

    /// <summary>Of each entity: whether it is he or she, as far as titles and given names tell.</summary>
    public PooledBuffer<PronounForms> Gender { get; } = new();

    /// <summary>Whether <see cref="Gender"/> is filled, which only a pronoun needs.</summary>
    public bool KnowsGender { get; set; }

    /// <summary>Whether <see cref="Roles"/> is filled, which only a speaker without a name needs.</summary>
    public bool KnowsRoles { get; set; }

    /// <summary>Of each statement, its first speech mention plus 1.</summary>
    public PooledBuffer<int> SpeechOfStatement { get; } = new();

    public void Clear(Page page, int entities, int statements)
    {
        KnowsGender = KnowsRoles = false;
        Gender.Clear();
        Gender.Resize(entities);
        SpeechOfStatement.Clear();
        SpeechOfStatement.Resize(statements);
        Turns.Clear();
        Subjects.Clear();
        Subjects.Add(); // the subject of a sentence that has none
        SubjectOfSentence.Clear();
        SubjectOfSentence.Resize(page.Sentences.Count);
        ObjectsOfSentence.Clear();
        ObjectsOfSentence.Resize(page.Sentences.Count);
    }
}
