using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>What the lists tell of the pronoun that stands for a person.</summary>
internal static class Gender
{
    private static readonly uint HonorificHe = BitOfHe(WordClass.Honorific), GivenNameHe = BitOfHe(WordClass.GivenName), NounHe = BitOfHe(WordClass.CountedNoun);

    /// <summary>He or she, as a title tells; neither where it tells nothing or the word is no title.</summary>
    public static PronounForms OfTitle(Page page, in Token token) => Of(page, token, WordClass.Honorific, HonorificHe);

    /// <summary>He or she, as a given name tells; neither where both bear it or the word is no given name.</summary>
    public static PronounForms OfGivenName(Page page, in Token token) => Of(page, token, WordClass.GivenName, GivenNameHe);

    /// <summary>He or she, as a noun for a human being tells: "sister", "man".</summary>
    public static PronounForms OfNoun(Page page, in Token token) => Of(page, token, WordClass.CountedNoun, NounHe);

    private static PronounForms Of(Page page, in Token token, WordClass list, uint he)
    {
        uint attributes = page.Lexicon.Value(token, list).Attributes;
        return (attributes & he) != 0 ? PronounForms.He : (attributes & (he << 1)) != 0 ? PronounForms.She : PronounForms.None;
    }

    /// <summary>The attribute "he" of a list; "she" follows it.</summary>
    private static uint BitOfHe(WordClass list) => Array.Find(LexiconFile.All, file => file.Class == list)!.BitOf("he");
}
