namespace HumanRightsData.Recognition;

/// <summary>How a speaker is named.</summary>
internal enum SpeakerForm : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a noun phrase, with a name in it or without.</summary>
    Phrase,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>As the speaker of the statement before.</summary>
    Same,
}

/// <summary>Which rule found a statement.</summary>
internal enum SpeechRule : byte
{
    /// <summary>"She said: “…”".</summary>
    QuoteAfterCue,

    /// <summary>"“…,” she said".</summary>
    QuoteBeforeCue,

    /// <summary>"“…,” she said, “…”": the second part.</summary>
    QuoteBroken,

    /// <summary>A paragraph that goes on with the quotation of the one before.</summary>
    QuoteContinued,

    /// <summary>A quotation without a cue after a sentence that names its speaker.</summary>
    QuoteBySubject,

    /// <summary>"Name: “…”".</summary>
    QuoteAfterName,

    /// <summary>"“…” — Name".</summary>
    QuoteBeforeName,

    /// <summary>Quoted words within reported speech.</summary>
    QuoteFragment,

    /// <summary>Paragraphs without marks after "told the conference:".</summary>
    QuoteBlock,

    /// <summary>"She asked: what …" without marks.</summary>
    ColonWithoutMarks,

    /// <summary>"said that …".</summary>
    That,

    /// <summary>"said it was …".</summary>
    Bare,

    /// <summary>"explained how …".</summary>
    QuestionWord,

    /// <summary>"condemned the …".</summary>
    Thing,

    /// <summary>"urged states to …".</summary>
    Infinitive,

    /// <summary>"told the panel of …".</summary>
    Told,

    /// <summary>"…, she said".</summary>
    Trailing,

    /// <summary>"according to …".</summary>
    AccordingTo,

    /// <summary>"her call for …".</summary>
    Noun,

    /// <summary>"is believed to …".</summary>
    Passive,
}

/// <summary>One segment of what somebody said: its content, its cue and the words that name its speaker.</summary>
internal struct SpeechMention
{
    public StatementMode Mode;
    public SpeechRule Rule;

    /// <summary>What is done by saying it; <see cref="HasAct"/> tells whether the cue says so.</summary>
    public StatementAct Act;
    public bool HasAct;

    /// <summary>What was said.</summary>
    public TokenRun Content;

    /// <summary>The word of saying; of no length where a statement has none.</summary>
    public TokenRun Cue;

    /// <summary>The words that name the speaker, titles and determiners with them; of no length where there are none.</summary>
    public TokenRun Speaker;

    public SpeakerForm SpeakerForm;

    /// <summary>The word that stands for the speaker in the cue's clause where that is "who" or "which"; of no length where it is not.</summary>
    public TokenRun Relative;

    /// <summary>Whether its cue or, where it has none, its words stand within a quotation.</summary>
    public bool Quoted;

    /// <summary>The statement within whose quotation it stands; -1 for none.</summary>
    public int Outer;

    /// <summary>Whether its cue stands in a clause within another's.</summary>
    public bool Inner;

    /// <summary>Which statement it is a segment of: segments of one have the same number.</summary>
    public int Statement;

    /// <summary>The speaker: an index into the entities, -1 where the words resolve to none. Set by the linking room.</summary>
    public int SpeakerEntity;

    /// <summary>Who speaks with the same voice: a range of <see cref="Mentions.CoSpeakers"/>. Set by the linking room.</summary>
    public int FirstCoSpeaker;
    public int EndCoSpeaker;

    /// <summary>The words that give an unnamed speaker's name, resolved from a pronoun where need be; of no length where there are none.</summary>
    public TokenRun SpeakerPhrase;
}
