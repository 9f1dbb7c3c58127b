using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition;

/// <summary>What the lists of function words say of one.</summary>
internal readonly struct WordForms(uint conjunction, uint pronoun, uint preposition, uint auxiliary)
{
    private readonly ushort _conjunction = (ushort)conjunction;
    private readonly ushort _pronoun = (ushort)pronoun;
    private readonly ushort _preposition = (ushort)preposition;
    private readonly ushort _auxiliary = (ushort)auxiliary;

    public ConjunctionForms Conjunction => (ConjunctionForms)_conjunction;

    public PronounForms Pronoun => (PronounForms)_pronoun;

    public PrepositionForms Preposition => (PrepositionForms)_preposition;

    public AuxiliaryForms Auxiliary => (AuxiliaryForms)_auxiliary;
}

/// <summary>The forms of the function words by id: a clause is asked for them at every third word. Their lists are the first of a lexicon, so that their ids are small.</summary>
internal sealed class FunctionWords
{
    private const int MostIds = 1024;

    private readonly WordForms[] _forms = new WordForms[MostIds];
    private Lexicon? _lexicon;

    /// <summary>The forms of the words of a lexicon by their ids; of greater ids the lexicon has to be asked.</summary>
    public ReadOnlySpan<WordForms> Of(Lexicon lexicon)
    {
        if (_lexicon != lexicon)
        {
            for (int id = 0; id < MostIds; id++)
            {
                _forms[id] = Of(lexicon, id);
            }

            _lexicon = lexicon;
        }

        return _forms;
    }

    public static WordForms Of(Lexicon lexicon, int id) => new(
        lexicon.Value(id, WordClass.Conjunction).Attributes,
        lexicon.Value(id, WordClass.Pronoun).Attributes,
        lexicon.Value(id, WordClass.Preposition).Attributes,
        lexicon.Value(id, WordClass.Auxiliary).Attributes);
}
