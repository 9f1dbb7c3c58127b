using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

internal static partial class OrganisationReader
{
    // The head of a body's name among its capitalised words, and whether what stands before it makes it a name.

    /// <summary>In a headline no more words than this stand before a head.</summary>
    private const int MostInHeadline = 2;

    /// <summary>The last head among the capitalised words from a piece on; -1 where there is none.</summary>
    private static int FindHead(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int head = -1;
        int most = Math.Min(pieces.Length, at + NameSentence.LongestRun);
        for (int i = at; i < most; i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Capital:
                    if (i > at + 1 && piece.Is(WordClass.Organisation) && piece.End - piece.First > 1 && IsPerson(pieces, at))
                    {
                        return head; // "Ana Okoro Open Society Institute"
                    }

                    if (sentence.Headline && i > at && IsThirdPerson(sentence, i))
                    {
                        return head; // "Tarsk Watch Launches Campaign"
                    }

                    if (piece.Is(WordClass.OrganisationHead) || (i > at && piece.Is(WordClass.Organisation) && !piece.Has(PieceTraits.Acronym)))
                    {
                        head = i;
                    }
                    else if (i > at && piece.Is(WordClass.Honorific | WordClass.RoleNoun) && !NextIsHead(sentence, i))
                    {
                        return head;
                    }

                    break;
                case PieceKind.Lower when i > at && sentence.Value(i, WordClass.OrganisationHead).Has(NameLists.HeadLower):
                    return LowerHead(sentence, i) ? i : head;
                case PieceKind.Number when i == at || NextIsHead(sentence, i):
                    break;
                case PieceKind.Initial:
                    break;
                case PieceKind.Possessive when i > at && i + 1 < most && pieces[i + 1].IsCapital && IsGenitive(sentence, i):
                    break;
                case PieceKind.And when i > at && JoinsModifiers(sentence, i):
                    break;
                default:
                    return head;
            }
        }

        return head;
    }

    private static bool IsThirdPerson(in NameSentence sentence, int at)
    {
        ref readonly Token token = ref sentence.Page.Tokens[sentence.Pieces[at].First];
        return token.Is(WordClass.VerbForm | WordClass.SpeechVerb | WordClass.EventVerb) && sentence.TextOf(at)[^1] == 's';
    }

    private static bool IsPerson(ReadOnlySpan<NamePiece> pieces, int at) =>
        pieces[at].Is(WordClass.GivenName) && !pieces[at].Is(WordClass.Ordinary | WordClass.Place) && pieces[at + 1].IsCapital
        && (pieces[at + 1].Is(WordClass.Surname | WordClass.GivenName) || pieces[at + 1].Has(PieceTraits.Unknown));

    /// <summary>Whether a head in small letters goes on with "on" or "for", or is a firm's.</summary>
    private static bool LowerHead(in NameSentence sentence, int at)
    {
        LexiconValue value = sentence.Value(at, WordClass.OrganisationHead);
        return !value.Has(NameLists.HeadOf)
            || (sentence.Pieces[at - 1].Is(WordClass.Organisation) && sentence.Connector(at + 1).Has(NameLists.For | NameLists.Of));
    }

    private static bool NextIsHead(in NameSentence sentence, int i) =>
        i + 1 < sentence.Pieces.Length && ((sentence.Pieces[i + 1].IsCapital && sentence.Pieces[i + 1].Is(WordClass.OrganisationHead))
            || (sentence.Pieces[i + 1].Kind == PieceKind.Possessive && i + 2 < sentence.Pieces.Length && NextIsHead(sentence, i + 1)));

    /// <summary>"People’s", "Seafarers’": an English word or a plural before the mark, not somebody's name.</summary>
    private static bool IsGenitive(in NameSentence sentence, int possessive)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[possessive - 1];
        bool plural = sentence.Page.Tokens[sentence.Pieces[possessive].First].Kind != TokenKind.Possessive;
        return piece.IsCapital && !piece.Is(WordClass.Place | WordClass.Organisation) && !piece.Has(PieceTraits.Acronym)
            && ((plural && !piece.Is(WordClass.GivenName | WordClass.Surname))
                || (!piece.Has(PieceTraits.Unknown) && (piece.Is(WordClass.Ordinary | WordClass.Honorific | WordClass.RoleNoun)
                    || piece.Classes == WordClass.None)));
    }

    /// <summary>"Economic and Social Council": words of every day on both sides, and a head after them. "&amp;" joins any.</summary>
    private static bool JoinsModifiers(in NameSentence sentence, int and)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        bool ampersand = sentence.Page.Tokens[pieces[and].First].Kind == TokenKind.Ampersand;
        if (and + 1 >= pieces.Length || !pieces[and + 1].IsCapital || (!ampersand && (!IsModifier(pieces[and - 1]) || !IsModifier(pieces[and + 1]))))
        {
            return false;
        }

        for (int i = and + 1; i < Math.Min(pieces.Length, and + MostQuoted); i++)
        {
            if (!pieces[i].IsCapital)
            {
                return false;
            }

            if (pieces[i].Is(WordClass.OrganisationHead) && i > and + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModifier(in NamePiece piece) =>
        piece.IsCapital && piece.Is(WordClass.Ordinary) && !piece.Is(WordClass.Place | WordClass.Organisation)
        && !(piece.Is(WordClass.OrganisationHead) && piece.End - piece.First > 1);

    /// <summary>Whether the words before a head, and the chain after it, are enough for a name.</summary>
    private static bool Suffices(in NameSentence sentence, int first, int head, LexiconValue value, bool chained)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int proper = 0, plain = 0, places = 0, bodies = 0, people = 0;
        for (int i = first; i < head; i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (!piece.IsCapital)
            {
                proper += piece.Kind == PieceKind.Number && value.Has(NameLists.HeadUnit) ? 1 : 0;
                continue;
            }

            if (piece.Is(WordClass.Place | WordClass.Nationality) && !piece.Is(WordClass.Organisation))
            {
                places++;
            }
            else if (piece.Is(WordClass.Ordinary | WordClass.OrganisationHead | WordClass.RoleModifier | WordClass.RoleNoun | WordClass.Honorific)
                && !piece.Is(WordClass.Organisation))
            {
                plain += i == first && piece.End - piece.First == 1 && head > first + 1 && sentence.Opens(first) ? 0 : 1;
            }
            else
            {
                proper++;
                bodies += piece.Is(WordClass.Organisation) ? 1 : 0;
                people += piece.Is(WordClass.GivenName | WordClass.Surname) ? 1 : 0;
            }
        }

        // "Riot police": a sentence that begins with what many are called.
        if (head == first && pieces[head].End - pieces[head].First > 1 && !sentence.Page.Tokens[pieces[head].End - 1].Capitalised && !chained
            && sentence.Opens(first))
        {
            return false;
        }

        // Every word of a headline has a capital.
        if (sentence.Headline && plain > 0 && (head - first > MostInHeadline || (first > 0 && (pieces[first - 1].IsCapital || IsDegree(sentence, first - 1)))))
        {
            return false;
        }

        // "Interviewing Organization: …": a line of a form.
        if (!chained && proper + places + bodies == 0 && plain == 1 && head == first + 1 && IsLabel(sentence, first, head))
        {
            return false;
        }

        // "Chilean Court sentences …", "Leaders in Foreign Court": any court, in a line of capitals.
        if (sentence.Headline && !chained && proper + bodies == 0 && places + plain <= 1 && pieces[head].End - pieces[head].First == 1
            && value.Has(1U << (int)OrganisationKind.Court))
        {
            return false;
        }

        // "International Order": an adjective that heads nothing.
        if (proper + places + bodies == 0 && pieces[head].End - pieces[head].First == 1 && pieces[head + 1].IsCapital
            && pieces[head + 1].Is(WordClass.Ordinary) && !pieces[head + 1].Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.RoleModifier))
        {
            return false;
        }

        if (value.Has(NameLists.HeadProper))
        {
            bool opens = sentence.Headline || sentence.Opens(first);
            bool company = value.Has(1U << (int)OrganisationKind.Company) && !opens;
            return proper + places > 0 ? plain == 0 || company : plain > 0 && !opens && !pieces[head].Is(WordClass.EventHead);
        }

        if (value.Has(NameLists.HeadPlain))
        {
            return (plain + bodies > 0 && people == 0) || chained;
        }

        if (value.Has(NameLists.HeadWeak))
        {
            return proper + plain > 0 || chained;
        }

        return proper + plain + places > 0 || chained || (pieces[head].End - pieces[head].First > 1 && !sentence.Headline);
    }

    /// <summary>"Most | Rights Defenders": a capitalised adverb in a headline.</summary>
    private static bool IsDegree(in NameSentence sentence, int at)
    {
        ref readonly Token token = ref sentence.Page.Tokens[sentence.Pieces[at].First];
        return token.IsWord && token.Capitalised && !token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction);
    }

    /// <summary>Whether a participle opens what stands before a colon.</summary>
    private static bool IsLabel(in NameSentence sentence, int first, int head) => sentence.TextOf(first).EndsWith("ing", StringComparison.Ordinal)
        && sentence.Page.Tokens[sentence.Pieces[head].End].Kind == TokenKind.Colon;

    /// <summary>"Arauca Department", "Tumaco Municipality": a head that names a region where nothing but a name stands before it.</summary>
    private static bool IsRegion(in NameSentence sentence, int at, int head)
    {
        for (int i = at; i < head; i++)
        {
            ref readonly NamePiece piece = ref sentence.Pieces[i];
            if (!piece.IsCapital || piece.Has(PieceTraits.Acronym) || (piece.Is(WordClass.Ordinary) && !piece.Is(WordClass.Place))
                || piece.Is(WordClass.Nationality | WordClass.Organisation | WordClass.OrganisationHead | WordClass.RoleNoun | WordClass.Honorific | WordClass.RoleModifier))
            {
                return false;
            }
        }

        return head > at;
    }
}
