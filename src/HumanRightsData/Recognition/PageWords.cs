using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What the lists of function words say of a word of a page; none of its forms where it is not in the list.</summary>
/// <remarks>Who asks at every other word asks <see cref="Clauses"/>, which keeps the answers by id.</remarks>
internal static class PageWords
{
    public static ConjunctionForms Conjunction(this Page page, int at) => page.Conjunction(page.Tokens[at]);

    public static ConjunctionForms Conjunction(this Page page, in Token token) => (ConjunctionForms)page.Lexicon.Value(token, WordClass.Conjunction).Attributes;

    public static PronounForms Pronoun(this Page page, int at) => page.Pronoun(page.Tokens[at]);

    public static PronounForms Pronoun(this Page page, in Token token) => (PronounForms)page.Lexicon.Value(token, WordClass.Pronoun).Attributes;

    public static PrepositionForms Preposition(this Page page, int at) => page.Preposition(page.Tokens[at]);

    public static PrepositionForms Preposition(this Page page, in Token token) => (PrepositionForms)page.Lexicon.Value(token, WordClass.Preposition).Attributes;

    public static AuxiliaryForms Auxiliary(this Page page, int at) => page.Auxiliary(page.Tokens[at]);

    public static AuxiliaryForms Auxiliary(this Page page, in Token token) => (AuxiliaryForms)page.Lexicon.Value(token, WordClass.Auxiliary).Attributes;
}
