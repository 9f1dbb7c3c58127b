using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Reads what the words beside a name call it: "…, a lawyer", "…, the ruling party", "the news agency …".</summary>
internal static class Apposition
{
    /// <summary>What stands for nothing said.</summary>
    public const int None = -1;

    /// <summary>The noun of an apposition stands within so many pieces.</summary>
    private const int Reach = 8;

    /// <summary>The kind that the words after a name give it, as a <see cref="NameKind"/>; <see cref="None"/> for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The name's first piece.</param>
    /// <param name="end">The piece after it.</param>
    public static int KindAfter(in NameSentence sentence, int at, int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (pieces[end].Kind is not (PieceKind.Comma or PieceKind.Open or PieceKind.Dash))
        {
            LexiconValue after = pieces[end].Kind == PieceKind.Lower && pieces[end].Is(WordClass.OrganisationNoun)
                ? sentence.Value(end, WordClass.OrganisationNoun) : default;
            return (after.Has(NameLists.NounAfter) && !pieces[end + 1].IsCapital && IsNobodys(pieces, at, end)) || (after.Has(NameLists.NounMembers) && end == at + 1) ? (int)NameKind.Organisation : None;
        }

        if (pieces[end].Kind == PieceKind.Open)
        {
            int close = end + 1;
            while (close < Math.Min(pieces.Length - 2, end + Reach) && pieces[close].Kind != PieceKind.Close)
            {
                close++;
            }

            end = pieces[close].Kind == PieceKind.Close && pieces[close + 1].Kind == PieceKind.Comma && pieces[end + 1].IsCapital ? close + 1 : end; // "Zorvan (Open Land), a party"
        }

        int kind = None;
        for (int i = end + 1; i < Math.Min(pieces.Length, end + Reach); i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            ref readonly Token token = ref sentence.Page.Tokens[piece.First];
            bool first = i == end + 1;
            switch (piece.Kind)
            {
                case PieceKind.Connector when sentence.Connector(i).Has(NameLists.Article):
                    continue;
                case PieceKind.Possessive or PieceKind.Dash or PieceKind.Number when !first:
                    continue;
                case PieceKind.Lower when token.Is(WordClass.Pronoun):
                    return first && token.Is(WordClass.Pronoun) && (sentence.Page.Pronoun(token) & PronounForms.Relative) != 0
                        ? KindOfRelative(sentence, token) : kind;
                case PieceKind.Lower when token.Is(WordClass.SpeechVerb | WordClass.Auxiliary) && !piece.Is(WordClass.RoleNoun):
                    return kind;
                case PieceKind.Lower or PieceKind.Capital:
                    int noun = KindOfNoun(sentence, i);
                    if (noun == None && first && !Modifies(piece))
                    {
                        return None;
                    }

                    kind = noun == None ? kind : noun;
                    if (piece.IsCapital && noun == None && !Modifies(piece))
                    {
                        return kind;
                    }

                    continue;
                default:
                    return kind;
            }
        }

        return kind;
    }

    /// <summary>The kind that the noun directly before a name, or before the bracket in which it stands, gives it; <see cref="None"/> for none.</summary>
    public static int KindBefore(in NameSentence sentence, int at)
    {
        int noun = at > 1 && sentence.Pieces[at - 1].Kind == PieceKind.Open ? at - 2 : at - 1;
        if (noun < 0)
        {
            return None;
        }

        ref readonly NamePiece piece = ref sentence.Pieces[noun];
        return (piece.Kind == PieceKind.Lower || piece.Has(PieceTraits.AllCapitals)) && !piece.Is(WordClass.RoleNoun) && NamesBody(sentence, noun)
            ? (int)NameKind.Organisation : None;
    }

    private static bool NamesBody(in NameSentence sentence, int at) =>
        sentence.Pieces[at].Is(WordClass.OrganisationNoun) && !sentence.Value(at, WordClass.OrganisationNoun).Has(NameLists.NounMembers);

    /// <summary>"a militia known as the Tarvines": whether a noun for a body and words that say what it is called stand before a name.</summary>
    public static bool IsCalled(in NameSentence sentence, int at)
    {
        const int LongestLink = 2;
        int end = sentence.Pieces[at].First, start = sentence.Pieces[0].First;
        ReadOnlySpan<Token> tokens = sentence.Page.Tokens.Items;
        end -= end > start && tokens[end - 1].Is(WordClass.Determiner) ? 1 : 0;
        for (int from = end - 1; from > start && from >= end - LongestLink; from--)
        {
            if (tokens[from].Begins(WordClass.NameLink) && sentence.Lexicon.Match(tokens[..end], from, WordClass.NameLink) is { Found: true } link
                && link.Length == end - from
                && sentence.Lexicon.Value(link.Id, WordClass.NameLink).Has(NameLists.LinkCalled))
            {
                ref readonly Token noun = ref tokens[from - (tokens[from - 1].Kind == TokenKind.Comma ? 2 : 1)];
                return !noun.Capitalised && noun.Is(WordClass.OrganisationNoun) && !noun.Is(WordClass.RoleNoun)
                    && !sentence.Lexicon.Value(noun, WordClass.OrganisationNoun).Has(NameLists.NounMembers);
            }
        }

        return false;
    }

    /// <summary>"an article published on 3 May in El Faro": whether words with capitals name the medium in which a text is said to be published.</summary>
    public static bool IsPublisher(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (!pieces[at + 1].IsCapital || pieces[at].Is(WordClass.Place | WordClass.Nationality | WordClass.GivenName)
            || !sentence.Connector(at - 1).Has(NameLists.In))
        {
            return false;
        }

        ReadOnlySpan<Token> tokens = sentence.Page.Tokens.Items;
        int start = pieces[0].First, i = pieces[at - 1].First - 1, farthest = Math.Max(start, i - Reach);
        while (i > farthest
            && (tokens[i].IsNumber || tokens[i].Kind == TokenKind.Comma || tokens[i].Is(WordClass.Month | WordClass.Weekday | WordClass.Preposition)))
        {
            i--;
        }

        return i > start && tokens[i].Is(WordClass.EventVerb) && !tokens[i].Capitalised
            && EventWords.VerbKind(sentence.Lexicon, tokens[i].Id) == EventKind.Report;
    }

    /// <summary>Whether no word of a name stands in a list of people's.</summary>
    private static bool IsNobodys(ReadOnlySpan<NamePiece> pieces, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (pieces[i].Is(WordClass.GivenName | WordClass.Surname))
            {
                return false;
            }
        }

        return true;
    }

    private static int KindOfRelative(in NameSentence sentence, in Token token) =>
        sentence.Page.TextOf(token) is ['w' or 'W', 'h', 'o', ..] ? (int)NameKind.Person : None;

    private static int KindOfNoun(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (piece.Is(WordClass.RoleNoun))
        {
            return (int)NameKind.Person;
        }

        if (piece.Kind != PieceKind.Lower)
        {
            return None;
        }

        return NamesBody(sentence, at) ? (int)NameKind.Organisation
            : sentence.Value(at, WordClass.PlaceHead).Has(NameLists.PlaceHeadArea) ? (int)NameKind.Place
            : None;
    }

    /// <summary>Whether a word may stand before the noun.</summary>
    private static bool Modifies(in NamePiece piece) =>
        piece.Is(WordClass.RoleModifier | WordClass.Nationality | WordClass.Place | WordClass.Organisation | WordClass.Honorific)
            || piece.Has(PieceTraits.Acronym);
}
