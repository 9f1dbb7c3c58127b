namespace HumanRightsData.Recognition;

/// <summary>How a cue stands in its clause.</summary>
internal enum CueForm : byte
{
    /// <summary>"she said", "they call for".</summary>
    Finite,

    /// <summary>", saying", "by stating".</summary>
    Participle,

    /// <summary>"went on to argue".</summary>
    Infinitive,

    /// <summary>"was told".</summary>
    Passive,

    /// <summary>"according to".</summary>
    Phrase,

    /// <summary>"her call for".</summary>
    Noun,
}

/// <summary>What follows a cue.</summary>
internal enum LeadKind : byte
{
    /// <summary>Nothing that it could say: the content stands elsewhere.</summary>
    None,
    Quotation,

    /// <summary>A colon and words without marks.</summary>
    Colon,

    /// <summary>A clause after "that".</summary>
    That,

    /// <summary>A clause after how, why, whether.</summary>
    QuestionWord,

    /// <summary>A clause or noun phrase without any opening word.</summary>
    Bare,

    /// <summary>A comma and then a clause.</summary>
    Comma,

    /// <summary>"to" and a verb.</summary>
    Infinitive,

    /// <summary>"of" or "about", after who was told.</summary>
    Of,
}

/// <summary>A word of saying and its subject, found before it is known what it says.</summary>
internal struct CueMention
{
    public TokenRun Run;
    public SpeechFrames Frames;
    public CueForm Form;

    /// <summary>The words that name who says it; of no length where there are none.</summary>
    public TokenRun Subject;
    public SpeakerForm SubjectForm;

    /// <summary>Where the clause of the cue begins: its subject, or the cue.</summary>
    public int ClauseFirst;

    /// <summary>The token after its holder where one follows a noun ("the claim of the guard that"); 0 where none does.</summary>
    public int Holder;

    /// <summary>The relative pronoun that stands for the subject; 0 where none does.</summary>
    public int Pronoun;

    /// <summary>Whether its clause is one that opens a sentence and hangs on what follows: "Although she said …, he …".</summary>
    public bool Subordinate;

    /// <summary>Whether the subject follows the cue ("said the minister").</summary>
    public bool Inverted;

    /// <summary>Whether the cue belongs to a clause within another ("who called for").</summary>
    public bool Relative;

    /// <summary>Whether it stands in what another cue brings, or in a clause within another.</summary>
    public bool Inner;

    /// <summary>Where its subject is that of another cue, that cue; -1 where it has its own.</summary>
    public int SubjectOf;

    /// <summary>The tokens among which its clause lies: its sentence, or what of it lies in one quotation.</summary>
    public int First;
    public int End;

    /// <summary>The quotation it stands in; -1 where it is the narrator's.</summary>
    public int Quotation;

    /// <summary>The quotation that gives its content, -1 where none does.</summary>
    public int Quote;

    /// <summary>What follows it.</summary>
    public LeadKind Lead;

    /// <summary>Where what follows begins.</summary>
    public int LeadAt;

    /// <summary>The statement it brings; -1 before there is one.</summary>
    public int Statement;
}
