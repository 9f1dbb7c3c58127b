using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of places: known ones, capitalised words with a head ("Evin Prison"), and what only the words around call a place.</summary>
internal static class PlaceReader
{
    /// <summary>Words that may stand before the head of a place's name.</summary>
    private const int MostWords = 5;

    /// <summary>The name with a head that begins at a piece; the piece after it, or <paramref name="at"/> where there is none.</summary>
    public static int ReadWithHead(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece first = ref pieces[at];
        if (!first.IsCapital)
        {
            return at;
        }

        // "Mount Hermon", "Camp Ashraf"
        LexiconValue head = sentence.Value(at, WordClass.PlaceHead);
        if (head.Has(NameLists.PlaceHeadBefore) && IsProper(sentence, at + 1))
        {
            return at + 2;
        }

        // "Evin Prison", "Khavaran Cemetery"
        int end = -1;
        bool proper = false;
        for (int i = at; i < Math.Min(pieces.Length, at + MostWords) && pieces[i].IsCapital; i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (i > at && piece.Is(WordClass.PlaceHead) && sentence.Value(i, WordClass.PlaceHead).Has(NameLists.PlaceHeadAfter)
                && (proper || !(sentence.Headline || piece.Is(WordClass.Honorific))))
            {
                end = i + 1;
            }

            if (piece.Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.EventHead) && !piece.Is(WordClass.PlaceHead))
            {
                break;
            }

            proper |= IsProper(sentence, i);
        }

        return end > at && (proper || !first.Has(PieceTraits.Opens)) ? end : at;
    }

    /// <summary>The evidence for a known place at a piece.</summary>
    public static int Known(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece piece = ref pieces[at];
        LexiconValue value = sentence.Value(at, WordClass.Place);
        int evidence = NameCandidate.Sure + 1;
        if (InEvent(sentence, at))
        {
            return -NameCandidate.Sure;
        }

        bool context = IsPlaceContext(sentence, at);
        if (value.Has(NameLists.PlaceCompass))
        {
            return !sentence.Headline && at > 0 && sentence.Connector(at - 1).Has(NameLists.Article) && !pieces[at + 1].IsCapital ? evidence : -1;
        }

        if (value.Has(NameLists.PlaceWord))
        {
            evidence = context && !sentence.Headline ? NameCandidate.Sure : -1;
        }
        else if (value.Has(NameLists.PlaceName))
        {
            evidence = context || value.Has(NameLists.PlaceCountry) ? NameCandidate.Sure + 1 : NameCandidate.Sure;
        }

        return evidence;
    }

    /// <summary>Whether the words before or after call what stands at a piece a place.</summary>
    public static bool IsPlaceContext(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece next = ref pieces[at + 1];
        if (next.Kind == PieceKind.Lower && sentence.Value(at + 1, WordClass.PlaceHead).Has(NameLists.PlaceHeadArea))
        {
            return true;
        }

        if (next.Kind == PieceKind.Comma && pieces[at + 2].IsCapital && pieces[at + 2].Is(WordClass.Place)
            && sentence.Value(at + 2, WordClass.Place).Has(NameLists.PlaceCountry | NameLists.PlaceRegion))
        {
            return true;
        }

        if (at == 0)
        {
            return false;
        }

        if (sentence.Connector(at - 1) is var connector && connector.Has(NameLists.In))
        {
            return true;
        }

        // "the city of X", "near X"
        return sentence.Page.Tokens[pieces[at - 1].First].Is(WordClass.PlacePreposition)
            || (connector.Has(NameLists.Of) && at > 1 && pieces[at - 2].Kind == PieceKind.Lower && sentence.Value(at - 2, WordClass.PlaceHead).Has(NameLists.PlaceHeadOf));
    }

    private static bool IsProper(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        return piece.IsCapital && (piece.Is(WordClass.Place | WordClass.GivenName | WordClass.Surname) || piece.Has(PieceTraits.Unknown | PieceTraits.Prefixed))
            && !piece.Has(PieceTraits.Ordinary);
    }

    /// <summary>Whether the capitalised words go on to the head of an event's, a law's or a work's name.</summary>
    private static bool InEvent(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (sentence.Headline || sentence.Capitals)
        {
            return false;
        }

        for (int i = at + 1; i < Math.Min(pieces.Length, at + MostWords) && pieces[i].IsCapital; i++)
        {
            if (pieces[i].Is(WordClass.EventHead))
            {
                return true;
            }
        }

        return false;
    }
}
