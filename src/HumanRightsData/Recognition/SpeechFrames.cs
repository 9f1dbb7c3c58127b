namespace HumanRightsData.Recognition;

/// <summary>What the list of speech verbs says of a form: the bits of its attributes, in the list's order.</summary>
[Flags]
internal enum SpeechFrames : uint
{
    None = 0,
    Base = 1 << 0,
    Third = 1 << 1,
    Past = 1 << 2,
    Ing = 1 << 3,
    Clause = 1 << 4,
    That = 1 << 5,
    Wh = 1 << 6,
    Thing = 1 << 7,
    Name = 1 << 8,
    As = 1 << 9,
    To = 1 << 10,
    Hearer = 1 << 11,
    Of = 1 << 12,
    Quote = 1 << 13,
    Demand = 1 << 14,
    Question = 1 << 15,
    Denial = 1 << 16,
    Judgement = 1 << 17,
    Belief = 1 << 18,
    Weak = 1 << 19,
    Light = 1 << 20,
    Heard = 1 << 21,
    Noun = 1 << 22,
    Blow = 1 << 23,
    Sum = 1 << 24,
    Feels = 1 << 25,
    Text = 1 << 26,
}

/// <summary>What the list of nouns that stand for a body or a text says of one.</summary>
[Flags]
internal enum SpeakerNounForms : uint
{
    None = 0,
    Body = 1 << 0,
    Document = 1 << 1,
    Any = 1 << 2,
    Media = 1 << 3,
    Only = 1 << 4,

    /// <summary>What something goes by: "according to the rules".</summary>
    Measure = 1 << 5,
}

/// <summary>What the list of speech nouns says of one.</summary>
[Flags]
internal enum SpeechNounFrames : uint
{
    None = 0,
    For = 1 << 0,
    That = 1 << 1,
    View = 1 << 2,
    Demand = 1 << 3,
    Question = 1 << 4,
    Denial = 1 << 5,
    Judgement = 1 << 6,
    Belief = 1 << 7,
    About = 1 << 8,
    Denied = 1 << 9,

    /// <summary>What is quoted behind it is its holder's: "her answer was “…”", "a letter from Ada Dunn: “…”".</summary>
    Words = 1 << 10,
}

/// <summary>What the list of auxiliaries says of one.</summary>
[Flags]
internal enum AuxiliaryForms : uint
{
    None = 0,
    Past = 1 << 0,
    Be = 1 << 1,
    Have = 1 << 2,
    Do = 1 << 3,
    Modal = 1 << 4,
    Not = 1 << 5,
    Plural = 1 << 6,
    Base = 1 << 7,
}

/// <summary>What the list of determiners tells apart.</summary>
[Flags]
internal enum DeterminerForms : uint
{
    None = 0,

    /// <summary>What follows was spoken of before: "the", "these", "his".</summary>
    Definite = 1 << 0,

    /// <summary>Nothing and nobody in particular: "any", "no".</summary>
    Nobody = 1 << 1,

    /// <summary>What such a subject does was not done: "no", "neither".</summary>
    Not = 1 << 2,
}

/// <summary>What the list of prepositions tells apart.</summary>
[Flags]
internal enum PrepositionForms : uint
{
    None = 0,
    To = 1 << 0,
    By = 1 << 1,
    Of = 1 << 2,
    For = 1 << 3,
    As = 1 << 4,
    On = 1 << 5,
    Example = 1 << 6,
    In = 1 << 7,
    At = 1 << 8,

    /// <summary>"of" alone.</summary>
    Genitive = 1 << 9,

    /// <summary>What a blow or a movement ends at: "into", "against".</summary>
    Target = 1 << 10,

    /// <summary>Whose words a text has: "by", "from", "of".</summary>
    Source = 1 << 11,

    /// <summary>What people gather or speak about: "against", "over".</summary>
    Matter = 1 << 12,
}

/// <summary>What the list of conjunctions tells apart.</summary>
[Flags]
internal enum ConjunctionForms : uint
{
    None = 0,
    Joins = 1 << 0,
    Subordinate = 1 << 1,
    That = 1 << 2,
    As = 1 << 3,
    Or = 1 << 4,

    /// <summary>What follows may not have happened: "if".</summary>
    Conditional = 1 << 5,

    /// <summary>What follows is set against what stands before: "while", "although".</summary>
    Contrast = 1 << 6,
}

/// <summary>With whom a pronoun can stand.</summary>
[Flags]
internal enum PronounForms : uint
{
    None = 0,
    He = 1 << 0,
    She = 1 << 1,
    It = 1 << 2,
    They = 1 << 3,
    First = 1 << 4,
    Relative = 1 << 5,
    Possessive = 1 << 6,
    Object = 1 << 7,
    Verb = 1 << 8,
    People = 1 << 9,
    Reflexive = 1 << 10,
}
