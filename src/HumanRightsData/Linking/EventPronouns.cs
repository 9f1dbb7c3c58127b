using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Tells whom "he" or "she" means that something befell, where the paragraph leaves no doubt.</summary>
/// <remarks>
/// A wrong victim or defendant is worse than none: the paragraph must name one person only before the pronoun, of no other sex, and nobody else
/// by a noun, a word of saying or another pronoun between; nothing is told of pronouns within quotations.
/// </remarks>
internal static class EventPronouns
{
    /// <summary>How many words back the name may stand.</summary>
    private const int Reach = 120;

    /// <summary>The mention of the one person that a pronoun can mean, an index into the names; -1 for none.</summary>
    public static int NameOf(Page page, Mentions mentions, int pronoun)
    {
        PronounForms forms = page.Pronoun(pronoun);
        PronounForms sex = forms & (PronounForms.He | PronounForms.She);
        if (sex is not (PronounForms.He or PronounForms.She)
            || (forms & (PronounForms.Possessive | PronounForms.Object | PronounForms.Reflexive)) != 0 || mentions.Covers(pronoun, MentionKinds.Quotation))
        {
            return -1;
        }

        int first = Math.Max(page.Blocks[page.BlockOf(pronoun)].FirstToken, pronoun - Reach);
        int nearest = -1;
        for (int n = mentions.NamesBegin.From(pronoun) - 1; n >= 0 && mentions.Names[n].Run.First >= first; n--)
        {
            ref readonly NameMention name = ref mentions.Names[n];
            if (name.Kind != NameKind.Person)
            {
                continue;
            }

            if (name.Entity < 0 || (nearest >= 0 && mentions.Names[nearest].Entity != name.Entity)
                || (name.Run.Length > 1 && (Gender.OfGivenName(page, page.Tokens[name.Run.First]) | sex) != sex))
            {
                return -1;
            }

            nearest = nearest < 0 ? n : nearest;
        }

        return nearest >= 0 && !NamesAnother(page, mentions, mentions.Names[nearest].Run.End, pronoun) ? nearest : -1;
    }

    /// <summary>Whether somebody else may be meant by words between a name and a pronoun: "Ana Dunn’s clerk", "Ana Dunn said", "she told her".</summary>
    private static bool NamesAnother(Page page, Mentions mentions, int from, int to)
    {
        for (int i = AfterPredicate(page, mentions, from, to); i < to; i++)
        {
            if (mentions.Covers(i, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity))
            {
                continue;
            }

            ref readonly Token token = ref page.Tokens[i];
            PronounForms forms = page.Pronoun(token);
            if ((forms & (PronounForms.Object | PronounForms.Possessive)) == PronounForms.Object
                || page.Lexicon.Value(token, WordClass.CountedNoun).Has(NounBits.Person)
                || token.Is(WordClass.RoleNoun | WordClass.SpeechVerb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ana Dunn was a clerk | at Orre": what a person is said to be is nobody else; the token itself where that is not what follows.</summary>
    private static int AfterPredicate(Page page, Mentions mentions, int from, int to)
    {
        if (from + 1 >= to || !page.Tokens[from].Is(WordClass.Auxiliary)
            || (page.Auxiliary(from) & AuxiliaryForms.Be) == 0
            || !page.Tokens[from + 1].Is(WordClass.Determiner))
        {
            return from;
        }

        int end = from + 2;
        while (end < to && page.Tokens[end].IsWord
            && !page.Tokens[end].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary)
            && !mentions.Covers(end, MentionKinds.Name))
        {
            end++;
        }

        return end;
    }
}
