using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Holds acronyms in brackets against the words beside them: "Justice for Victims of 1988 Massacre in Iran (JVMI)".</summary>
internal static class AcronymReader
{
    /// <summary>A long form may end so many pieces before the bracket: "Friends of a Free Iran in the European Parliament (FOFI)".</summary>
    private const int MostBetween = 6;

    private const int FewestLetters = 3;

    /// <summary>Whether a piece is a word in capitals that may stand for a name.</summary>
    public static bool IsAcronym(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (piece.Kind is not (PieceKind.Capital or PieceKind.Initial) || piece.End - piece.First != 1)
        {
            return false;
        }

        ref readonly Token token = ref sentence.Page.Tokens[piece.First];
        return token.AllCapitals && token.Length >= 2;
    }

    /// <summary>The pieces before an opening bracket whose initials the acronym after it gives.</summary>
    public static bool FindBefore(in NameSentence sentence, int open, int acronym, out int first, out int end)
    {
        end = open;
        for (int i = open; i > Math.Max(0, open - MostBetween); i--)
        {
            if (i == open || sentence.Connector(i).Has(NameLists.In | NameLists.At | NameLists.Of))
            {
                first = Match(sentence, i, acronym);
                if (first >= 0)
                {
                    end = i;
                    return true;
                }
            }
        }

        first = open;
        return false;
    }

    /// <summary>Whether the words between brackets have the acronym's letters for initials.</summary>
    public static bool Matches(in NameSentence sentence, int first, int end, int acronym) => Match(sentence, end, acronym) == first;

    /// <summary>Matches initials without the small words between them first, then with them.</summary>
    private static int Match(in NameSentence sentence, int end, int acronym)
    {
        int first = MatchBefore(sentence, end, acronym, small: false);
        return first >= 0 ? first : MatchBefore(sentence, end, acronym, small: true);
    }

    /// <summary>The first of the pieces that end before one and have the acronym's letters for initials; -1 for none.</summary>
    private static int MatchBefore(in NameSentence sentence, int end, int acronym, bool small)
    {
        ReadOnlySpan<char> letters = sentence.TextOf(acronym);
        int letter = letters.Length - 1;
        int capitals = 0, words = 0, count = 0;
        for (int i = end - 1; i >= 0 && i > end - NameSentence.LongestRun; i--)
        {
            ref readonly NamePiece piece = ref sentence.Pieces[i];
            if (piece.Kind is PieceKind.Number or PieceKind.Dash or PieceKind.Possessive)
            {
                continue;
            }

            if (piece.Kind is PieceKind.Break or PieceKind.Comma or PieceKind.Open or PieceKind.Close or PieceKind.Quote || i == acronym)
            {
                return -1;
            }

            for (int t = piece.End - 1; t >= piece.First; t--)
            {
                ref readonly Token token = ref sentence.Page.Tokens[t];
                if (!token.IsWord)
                {
                    continue;
                }

                while (letter >= 0 && !Characters.IsLetter(letters[letter]))
                {
                    letter--;
                }

                bool connects = token.Is(WordClass.NameConnector | WordClass.Determiner | WordClass.Preposition);
                if (letter >= 0 && (small || !connects || token.Capitalised)
                    && Characters.Fold(sentence.Page.Text[token.Start]) == Characters.Fold(letters[letter]))
                {
                    letter--;
                    count++;
                    words++;
                    capitals += token.Capitalised ? 1 : 0;
                    if (letter < 0 && t > piece.First)
                    {
                        return -1; // the name would begin within a phrase
                    }

                    continue;
                }

                if (!connects)
                {
                    return -1;
                }
            }

            if (letter < 0)
            {
                return sentence.Page.Tokens[piece.First].Capitalised && capitals * 2 >= words && count >= FewestLetters ? i : -1;
            }
        }

        return -1;
    }
}
