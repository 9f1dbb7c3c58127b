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
        if (first.Kind == PieceKind.Number)
        {
            return ReadNumbered(sentence, at);
        }

        if (!first.IsCapital)
        {
            return at;
        }

        // "Mount Hermon", "Camp Ashraf"
        LexiconValue head = sentence.Value(at, WordClass.PlaceHead);
        bool before = head.Has(NameLists.PlaceHeadBefore) && IsProper(sentence, at + 1);
        if (before && !head.Has(NameLists.PlaceHeadCompass)
            && !(first.Is(WordClass.GivenName | WordClass.Surname) && pieces[at + 1].Is(WordClass.GivenName | WordClass.Surname)
                && !IsPlaceContext(sentence, at)))
        {
            return ReadForeign(sentence, at + 2);
        }

        // "Republic of Moldova", "Gulf of Aden"
        if (head.Has(NameLists.PlaceHeadOf) && !sentence.Headline && sentence.Connector(at + 1).Has(NameLists.Of)
            && (IsProper(sentence, at + 2) || pieces[at + 2].Is(WordClass.Place)))
        {
            return at + 3;
        }

        // "Paris 1st Arrondissement"
        if (first.Is(WordClass.Place) && pieces[at + 1].Kind == PieceKind.Number && at + 2 < pieces.Length && pieces[at + 2].IsCapital
            && sentence.Value(at + 2, WordClass.PlaceHead).Has(NameLists.PlaceHeadArea))
        {
            return at + 3;
        }

        // "Evin Prison", "Khavaran Cemetery"
        int end = -1, last = -1;
        bool proper = false, ordinary = false;
        for (int i = at; i < Math.Min(pieces.Length, at + MostWords) && pieces[i].IsCapital; i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (i > at && piece.Is(WordClass.PlaceHead) && sentence.Value(i, WordClass.PlaceHead).Has(NameLists.PlaceHeadAfter)
                && (proper || !sentence.Headline))
            {
                end = i + 1;
                last = i;
            }

            if (piece.Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.EventHead) && !piece.Is(WordClass.PlaceHead | WordClass.RoleModifier))
            {
                break;
            }

            ordinary |= piece.Is(WordClass.Ordinary) && !piece.Is(WordClass.PlaceHead);
            proper |= IsProper(sentence, i);
        }

        if (end > at)
        {
            LexiconValue value = sentence.Value(last, WordClass.PlaceHead);
            bool person = value.Has(NameLists.PlaceHeadSurname) && end == at + 2 && first.Is(WordClass.GivenName) && !first.Is(WordClass.Place)
                && !IsPlaceContext(sentence, at);
            bool plain = !proper && (!value.Has(NameLists.PlaceHeadSite | NameLists.PlaceHeadStreet | NameLists.PlaceHeadArea)
                || first.Is(WordClass.Nationality)
                || value.Has(NameLists.PlaceHeadProper) || sentence.Headline || last > at + 2 || sentence.Opens(at));
            if (person || plain || (sentence.Headline && ordinary))
            {
                return at;
            }

            if (value.Has(NameLists.PlaceHeadStreet) && pieces[end].Kind == PieceKind.Number)
            {
                end++;
            }

            // "Socialist Republic of Viet Nam"
            return !proper && value.Has(NameLists.PlaceHeadOf) && sentence.Connector(end).Has(NameLists.Of) && pieces[end + 1].Is(WordClass.Place)
                && pieces[end + 1].IsCapital
                ? end + 2 : end;
        }

        // "Central Kenya", "North Tarvo province"
        if (before && head.Has(NameLists.PlaceHeadCompass)
            && (pieces[at + 1].Is(WordClass.Place) || IsPlaceContext(sentence, at) || IsPlaceContext(sentence, at + 1)))
        {
            return ReadForeign(sentence, at + 2);
        }

        return ReadSmallHead(sentence, at);
    }

    /// <summary>Whether a name is that of a ship, by what stands before it: "aboard the Orre Queen", not "aboard a UN plane".</summary>
    public static bool IsVessel(in NameSentence sentence, int at, out int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int noun = pieces[at - 1].Kind == PieceKind.Connector && at > 1 && sentence.Connector(at - 1).Has(NameLists.Article) ? at - 2 : at - 1;
        end = at;
        if (pieces[noun].Kind != PieceKind.Lower || !pieces[noun].Is(WordClass.PlaceHead)
            || !sentence.Value(noun, WordClass.PlaceHead).Has(NameLists.PlaceHeadVessel))
        {
            return false;
        }

        while (end < pieces.Length - 1 && pieces[end].IsCapital)
        {
            end++;
        }

        end = ReadForeign(sentence, end);
        return end > at && !pieces[at].Has(PieceTraits.Acronym) && !pieces[at].Is(WordClass.Nationality) && !(end == at + 1 && pieces[at].Is(WordClass.Place));
    }

    /// <summary>Goes on over "de", "del" and capitalised words: "San Jacinto del Arroyo".</summary>
    public static int ReadForeign(in NameSentence sentence, int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        while (end + 1 < pieces.Length && IsForeign(sentence, end))
        {
            int next = end + 1;
            while (next < pieces.Length - 1 && IsForeign(sentence, next))
            {
                next++;
            }

            if (!pieces[next].IsCapital)
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>The evidence for a known place at a piece.</summary>
    public static int Known(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        LexiconValue value = sentence.Value(at, WordClass.Place);
        if (InEvent(sentence, at) || (at > 0 && sentence.Value(at - 1, WordClass.EventHead).Has(NameLists.EventNames) && pieces[at - 1].IsCapital))
        {
            return -NameCandidate.Sure;
        }

        if (value.Has(NameLists.PlaceCompass))
        {
            return !sentence.Headline && at > 0 && sentence.Connector(at - 1).Has(NameLists.Article) && !pieces[at + 1].IsCapital ? NameCandidate.Sure : -1;
        }

        bool context = IsPlaceContext(sentence, at);
        if (value.Has(NameLists.PlaceWord))
        {
            return context && !sentence.Headline ? NameCandidate.Sure : -1;
        }

        if (!value.Has(NameLists.PlaceName) || value.Has(NameLists.PlaceCountry))
        {
            return NameCandidate.Sure + 1;
        }

        if (at == 0 && pieces[0].Has(PieceTraits.AllCapitals) && pieces[1].Kind == PieceKind.Dash && !sentence.Capitals)
        {
            return NameCandidate.Sure; // "SANTIAGO – …"
        }

        bool after = at > 0 && pieces[at - 1].Kind is PieceKind.Connector or PieceKind.Lower
            && sentence.Page.Tokens[pieces[at - 1].First].Is(WordClass.Preposition);
        return context ? NameCandidate.Sure + 1 : after && !sentence.Headline ? NameCandidate.Sure : 0;
    }

    /// <summary>"the village of Las Tres Cruces": all the words with capitals behind a noun for a place; <paramref name="at"/> where no two stand there or somebody's name may be among them.</summary>
    public static int ReadNamed(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (at < 2 || sentence.Headline || !IsNamedPlace(sentence, at))
        {
            return at;
        }

        int end = at;
        for (; end < at + MostWords && pieces[end].IsCapital && !pieces[end].Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.OrganisationHead | WordClass.Nationality); end++)
        {
            if (end > at && pieces[end].Is(WordClass.GivenName) && pieces[end + 1].IsCapital)
            {
                return end == at + 1 && !pieces[at].Is(WordClass.GivenName | WordClass.PlaceHead) ? end : at; // "in the town of Orre | Ana Dunn spoke"
            }
        }

        return end > at + 1 && !pieces[end].IsCapital ? end : at;
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

        if (next.Kind == PieceKind.Comma && at + 2 < pieces.Length && pieces[at + 2].IsCapital
            && sentence.Value(at + 2, WordClass.Place).Has(NameLists.PlaceCountry | NameLists.PlaceRegion))
        {
            return true;
        }

        if (at == 0)
        {
            return false;
        }

        LexiconValue connector = sentence.Connector(at - 1);
        if (connector.Has(NameLists.In) || sentence.Page.Tokens[pieces[at - 1].First].Is(WordClass.PlacePreposition))
        {
            return true;
        }

        // "the city of X", "mayor of X"
        return at > 1 && (IsNamedPlace(sentence, at) || (connector.Has(NameLists.Of) && sentence.Value(at - 2, WordClass.RoleNoun).Has(NameLists.RolePlace)));
    }

    /// <summary>"the city of X", "the village of X".</summary>
    private static bool IsNamedPlace(in NameSentence sentence, int at) => sentence.Connector(at - 1).Has(NameLists.Of)
        && sentence.Pieces[at - 2].Kind == PieceKind.Lower
        && sentence.Value(at - 2, WordClass.PlaceHead).Has(NameLists.PlaceHeadOf);

    /// <summary>"mayor of Tarsk Goran Okoro": a word that is no given name, between the post and the name of who holds it.</summary>
    public static bool IsGoverned(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        return (pieces[at].Has(PieceTraits.Unknown) || (pieces[at].Is(WordClass.Surname) && !pieces[at].Is(WordClass.GivenName))) && pieces[at + 1].IsCapital
            && pieces[at + 1].Is(WordClass.GivenName) && at > 1
            && sentence.Connector(at - 1).Has(NameLists.Of) && sentence.Value(at - 2, WordClass.RoleNoun).Has(NameLists.RolePlace);
    }

    /// <summary>Whether a noun in small letters after a name calls it an area: "Oddar Tarvey province", not "the district governor".</summary>
    public static bool IsAreaAfter(in NameSentence sentence, int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        return pieces[end].Kind == PieceKind.Lower && pieces[end].Is(WordClass.PlaceHead)
            && sentence.Value(end, WordClass.PlaceHead).Has(NameLists.PlaceHeadArea)
            && !pieces[end + 1].Is(WordClass.RoleNoun | WordClass.OrganisationNoun);
    }

    private static bool IsForeign(in NameSentence sentence, int at) =>
        sentence.Pieces[at].Kind == PieceKind.Connector && sentence.Connector(at).Has(NameLists.Foreign) && !sentence.Connector(at).Has(NameLists.Of);

    /// <summary>"5th District Municipality of Paris", "12 Baker Street".</summary>
    private static int ReadNumbered(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int end = at;
        bool street = false;
        for (int i = at + 1; i < Math.Min(pieces.Length, at + MostWords) && pieces[i].IsCapital; i++)
        {
            LexiconValue head = sentence.Value(i, WordClass.PlaceHead);
            if (head.Has(NameLists.PlaceHeadArea) && !street && pieces[at].End - pieces[at].First > 1)
            {
                end = i + 1;
            }
            else if (head.Has(NameLists.PlaceHeadStreet) && i > at + 1)
            {
                end = i + 1;
                street = true;
            }
        }

        if (end == at || street)
        {
            return end;
        }

        // "Municipality of Paris"
        if (pieces[end].IsCapital && pieces[end].Is(WordClass.OrganisationHead) && sentence.Connector(end + 1).Has(NameLists.Of))
        {
            end++;
        }

        return sentence.Connector(end).Has(NameLists.Of) && pieces[end + 1].IsCapital && pieces[end + 1].Is(WordClass.Place) ? end + 2 : end;
    }

    /// <summary>"Koro Bessi detention centre": a head in small letters after a name that is no town's.</summary>
    private static int ReadSmallHead(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int i = at;
        while (i < Math.Min(pieces.Length, at + MostWords) && IsProper(sentence, i))
        {
            i++;
        }

        bool known = i == at + 1 && pieces[at].Is(WordClass.Place);
        return i > at && !known && !sentence.Headline && pieces[i].Kind == PieceKind.Lower
            && sentence.Value(i, WordClass.PlaceHead).Has(NameLists.PlaceHeadSmall) ? i + 1 : at;
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
            if (pieces[i].Is(WordClass.EventHead) && sentence.Value(i, WordClass.EventHead).Has(NameLists.EventBinds))
            {
                return true;
            }
        }

        return false;
    }
}
