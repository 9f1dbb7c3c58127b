using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>The words of a verb beside its cue, read from right to left: "has not been".</summary>
internal struct VerbGroup
{
    /// <summary>The first token of the group: an auxiliary, an adverb or the cue.</summary>
    public int First;
    public AuxiliaryForms Forms;
    public bool Negated;
    public bool To;

    /// <summary>Reads the group that ends with a cue, not beyond the first token of its clause.</summary>
    public static VerbGroup Read(in Clauses clauses, int cue, int first)
    {
        VerbGroup group = new() { First = cue };
        if (cue <= first || clauses.EndsBeforeVerb(cue - 1))
        {
            return group;
        }

        ReadOnlySpan<Token> tokens = clauses.Tokens;
        int p = cue - 1;
        while (p >= first)
        {
            ref readonly Token token = ref tokens[p];
            if (token.Is(WordClass.Negation))
            {
                group.Negated = true;
                p--;
            }
            else if ((token.Is(WordClass.Auxiliary) || token.Kind == TokenKind.Possessive) && clauses.Auxiliary(p) is var forms && forms != AuxiliaryForms.None)
            {
                group.Forms |= forms;
                group.Negated |= (forms & AuxiliaryForms.Not) != 0;
                p--;
            }
            else if ((clauses.Preposition(token) & PrepositionForms.To) != 0)
            {
                group.To = true;
                p--;
                break;
            }
            else if (clauses.SkipAdverbBack(p, first) is var back && back < p)
            {
                p = back;
            }
            else if (token.Is(WordClass.TimeUnit) && p > first && p < cue - 1 && clauses.IsAdverb(p + 1)
                && (tokens[p - 1].IsNumber || tokens[p - 1].Is(WordClass.NumberWord | WordClass.Determiner)))
            {
                p -= 2; // "who two years later said"
            }
            else if (clauses.Covers(p, MentionKinds.Date) && clauses.SkipDateBack(p, first) is var dated && dated >= first && dated < p)
            {
                p = dated; // "which in March reported"
            }
            else
            {
                break;
            }
        }

        group.First = p + 1;
        return group;
    }
}
