namespace HumanRightsData.Recognition.Speech;

/// <summary>The words that say whose a cue is.</summary>
internal struct CueSubject
{
    public TokenRun Run;
    public SpeakerForm Form;
    public bool Relative;

    /// <summary>What stands before the cue cannot be the subject of a verb, so that the cue is none.</summary>
    public bool Rejected;

    /// <summary>The cue whose subject it is; -1 where it has its own.</summary>
    public int Of;

    /// <summary>The relative pronoun that stands for it; 0 where none does.</summary>
    public int Pronoun;

    /// <summary>Nothing that could be a subject was found.</summary>
    public static CueSubject None => new() { Of = -1 };

    /// <summary>See <see cref="Rejected"/>.</summary>
    public static CueSubject Refused => new() { Of = -1, Rejected = true };

    /// <summary>A subject of words of its own.</summary>
    public static CueSubject From(TokenRun run, SpeakerForm form) => new() { Run = run, Form = form, Of = -1 };
}
