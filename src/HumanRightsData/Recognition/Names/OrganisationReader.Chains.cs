using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

internal static partial class OrganisationReader
{
    // What goes on behind a head: "Clinic of the School of Law at …", "Committee on Economic, Social and Cultural Rights".

    /// <summary>Goes on over "of", "for", "on" and the capitalised words after them.</summary>
    private static int ReadChain(in NameSentence sentence, int end, byte kind, LexiconValue head)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int start = end;
        bool complement = false;
        while (end + 1 < pieces.Length && end - start < NameSentence.LongestRun)
        {
            LexiconValue connector = sentence.Connector(end);
            if (connector == default)
            {
                int list = complement ? ReadList(sentence, end) : end;
                if (list == end)
                {
                    break;
                }

                end = list;
                continue;
            }

            int next = end + 1;
            bool article = false;
            while (next < pieces.Length && sentence.Connector(next) is var more && more.Has(NameLists.Article | NameLists.Foreign))
            {
                article |= more.Has(NameLists.Article);
                next++;
            }

            bool whole = !complement && connector.Has(NameLists.On) && !head.Has(NameLists.HeadLower | NameLists.HeadWeak) && pieces[start - 1].End - pieces[start - 1].First > 1;
            if (next >= pieces.Length || (whole && pieces[next].Is(WordClass.Place)) // "the Human Rights Council | on Norway"
                || !Goes(sentence, connector, next, article, complement, kind, head))
            {
                break;
            }

            end = ReadRun(sentence, head.Has(NameLists.HeadUnit) && IsHeldByPlace(sentence, next) ? next + 2 : next); // "Branch 9 of Moldova’s Revolutionary Court"
            complement = true;
            for (int i = next; i < end; i++)
            {
                byte inner = NameLists.KindOf(sentence.Value(i, WordClass.OrganisationHead).Attributes);
                kind = inner == 0 ? kind : inner; // "Clinic of the School of Law at …"
            }
        }

        return end;
    }

    /// <summary>Whether a chain goes on over a connector to the piece after it.</summary>
    private static bool Goes(in NameSentence sentence, LexiconValue connector, int next, bool article, bool complement, byte kind, LexiconValue head)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[next];
        bool civil = kind is (int)OrganisationKind.Ngo + 1 or (int)OrganisationKind.Intergovernmental + 1 or (int)OrganisationKind.Academic + 1
            or (int)OrganisationKind.Party + 1 or (int)OrganisationKind.State + 1;
        if (!piece.IsCapital)
        {
            return connector.Has(NameLists.Of) && (piece.Kind == PieceKind.Number ? HeadOfUnit(sentence, next + 1)
                : article && complement && piece.Kind == PieceKind.Lower && sentence.Page.Tokens[piece.First].Capitalised && !sentence.Headline); // "of the People"
        }

        if (connector.Has(NameLists.Of | NameLists.Foreign))
        {
            // "the next Congress of Cuba’s Party": whose another body is
            if (piece.Is(WordClass.Place) && sentence.Pieces[next + 1].Kind == PieceKind.Possessive)
            {
                return head.Has(NameLists.HeadUnit) ? IsHeldByPlace(sentence, next)
                    : !(head.Has(NameLists.HeadSits) && sentence.Pieces[Math.Min(next + 2, sentence.Pieces.Length - 1)].IsCapital);
            }

            if (piece.Is(WordClass.Organisation) && !article && IsNounAfter(sentence, next + 1))
            {
                return false; // "Panel of UN experts"
            }

            // "Special Units of the Moldovan police", not "Council of Moldovans in Exile"
            return !(piece.Is(WordClass.Nationality) && !piece.Is(WordClass.Place) && sentence.Pieces[next + 1].Kind == PieceKind.Lower
                && sentence.TextOf(next) is not [.., not 's', 's']);
        }

        bool between = kind is (int)OrganisationKind.Ngo + 1 or (int)OrganisationKind.Intergovernmental + 1;
        if (connector.Has(NameLists.For))
        {
            return head.Has(NameLists.HeadSits) ? !connector.Has(NameLists.On | NameLists.Against) && !piece.Is(WordClass.Place)
                : connector.Has(NameLists.Against) ? kind != (int)OrganisationKind.Court + 1 && !piece.Is(WordClass.Place | WordClass.Nationality)
                    && !(piece.Is(WordClass.Honorific) && !piece.Is(WordClass.Ordinary))
                : civil || !piece.Is(WordClass.Place);
        }

        if (sentence.Headline)
        {
            return false;
        }

        if (connector.Has(NameLists.To))
        {
            return between && !complement && !article && IsModifier(piece);
        }

        if (connector.Has(NameLists.With))
        {
            return complement && !piece.Is(WordClass.Honorific | WordClass.GivenName) && kind != (int)OrganisationKind.Court + 1
                && !LeadsToHead(sentence, next);
        }

        if (connector.Has(NameLists.At))
        {
            bool academic = kind == (int)OrganisationKind.Academic + 1;
            return (academic || kind == (int)OrganisationKind.Ngo + 1) && (piece.Is(WordClass.OrganisationHead | WordClass.Organisation)
                || (complement && academic && piece.Is(WordClass.Place)));
        }

        if (connector.Has(NameLists.In))
        {
            return head.Has(NameLists.HeadIn) || (!article && between && (piece.Is(WordClass.Place)
                ? complement && sentence.Value(next, WordClass.Place).Has(NameLists.PlaceCountry)
                : IsModifier(piece) && !piece.Is(WordClass.PlaceHead | WordClass.OrganisationHead)));
        }

        // "of Foreign Affairs and Trade": a second word of every day, and no body of its own.
        return connector.Has(NameLists.And) && complement && !article
            && (IsModifier(piece) || (piece.Has(PieceTraits.Unknown) && sentence.Pieces[next + 1].IsCapital)
                || (piece.Is(WordClass.Nationality) && IsModifier(sentence.Pieces[next + 1]))) // "of Foreign and European Affairs"
            && !piece.Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.GivenName) && !LeadsToHead(sentence, next);
    }

    /// <summary>Whether a piece is a noun in small letters, and no verb.</summary>
    private static bool IsNounAfter(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        ref readonly Token token = ref sentence.Page.Tokens[piece.First];
        return piece.Kind == PieceKind.Lower && token.Is(WordClass.RoleNoun | WordClass.SpeakerNoun | WordClass.CountedNoun | WordClass.OrganisationNoun)
            && !token.Is(WordClass.SpeechVerb | WordClass.EventVerb | WordClass.VerbForm | WordClass.Auxiliary);
    }

    /// <summary>"of | Moldova’s Revolutionary Court": a place before the mark, and a body after it.</summary>
    private static bool IsHeldByPlace(in NameSentence sentence, int at) => sentence.Pieces[at].Is(WordClass.Place)
        && sentence.Pieces[at + 1].Kind == PieceKind.Possessive
        && at + 2 < sentence.Pieces.Length && LeadsToHead(sentence, at + 2);

    /// <summary>"…, Social and Cultural Rights", "…, Industry and Trade": words of every day after a comma, the last of them after "and".</summary>
    private static int ReadList(in NameSentence sentence, int comma)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        bool last = false;
        int i = comma;
        while (i < pieces.Length - 1 && i < comma + NameSentence.LongestRun && !last && pieces[i].Kind is PieceKind.Comma or PieceKind.And)
        {
            last = pieces[i].Kind == PieceKind.And;
            int word = i + 1;
            if (!last && pieces[word].Kind == PieceKind.And && i > comma)
            {
                last = true; // ", and"
                word++;
            }

            i = word;
            while (i < pieces.Length - 1 && (IsModifier(pieces[i])
                || (last && pieces[i].IsCapital && pieces[i].Is(WordClass.OrganisationHead | WordClass.Ordinary))
                || (pieces[i].IsCapital && pieces[i].Is(WordClass.RoleModifier) && pieces[i].End - pieces[i].First > 1)) // "Human Rights"
                && !pieces[i].Is(WordClass.GivenName | WordClass.Honorific | WordClass.RoleNoun) && !(pieces[i].Is(WordClass.OrganisationHead) && !last))
            {
                i++;
            }

            if (i == word)
            {
                return comma;
            }
        }

        return last && !pieces[i].IsCapital ? i : comma;
    }

    /// <summary>Whether the capitalised words from a piece on end in a head, so that they are a body of their own.</summary>
    private static bool LeadsToHead(in NameSentence sentence, int at)
    {
        for (int i = at; i < sentence.Pieces.Length && sentence.Pieces[i].IsCapital && i < at + 6; i++)
        {
            if (sentence.Pieces[i].Is(WordClass.Organisation) || (sentence.Pieces[i].Is(WordClass.OrganisationHead) && !sentence.Pieces[i + 1].IsCapital))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The capitalised words of one link of the chain.</summary>
    private static int ReadRun(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int i = at + 1;
        int most = Math.Min(pieces.Length, at + NameSentence.LongestRun);
        while (i < most)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (piece.IsCapital)
            {
                if (piece.Is(WordClass.RoleNoun | WordClass.Honorific) && !piece.Is(WordClass.OrganisationHead) && !NextIsHead(sentence, i)
                    && !pieces[i - 1].Is(WordClass.RoleModifier) && !Completes(sentence, i))
                {
                    break;
                }

                if (sentence.Headline && piece.Is(WordClass.Ordinary) && !pieces[i - 1].Is(WordClass.Ordinary))
                {
                    break;
                }

                if (BeginsPerson(sentence, i))
                {
                    break;
                }

                i++;
            }
            else if (piece.Kind == PieceKind.Possessive && i + 1 < most && pieces[i + 1].IsCapital && IsGenitive(sentence, i))
            {
                i += 2;
            }
            else if (piece.Kind == PieceKind.And && JoinsModifiers(sentence, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"the Ministry of Defence | Ada Okoro", "the Presidency of Moldova | Tarsko Zorvan": somebody's name behind a link that is whole.</summary>
    private static bool BeginsPerson(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        ref readonly NamePiece before = ref sentence.Pieces[at - 1];
        bool person = IsPerson(sentence.Pieces, at);
        if (!(person || piece.Has(PieceTraits.Unknown)) || piece.Is(WordClass.OrganisationHead | WordClass.Nationality))
        {
            return false;
        }

        bool country = before.Is(WordClass.Place) && sentence.Value(at - 1, WordClass.Place).Has(NameLists.PlaceCountry);
        return (country || (person && before.Is(WordClass.Ordinary) && !before.Is(WordClass.GivenName | WordClass.Surname))) && !LeadsToHead(sentence, at);
    }

    /// <summary>"Transitional Justice", "the War Crimes Prosecutor": a post or title that ends a link, and is nobody's.</summary>
    private static bool Completes(in NameSentence sentence, int at)
    {
        ref readonly NamePiece next = ref sentence.Pieces[at + 1];
        return !sentence.Headline && (sentence.Pieces[at - 1].Has(PieceTraits.Ordinary) || sentence.Pieces[at - 1].Is(WordClass.Organisation))
            && !next.IsCapital && next.Kind is not (PieceKind.Initial or PieceKind.Break or PieceKind.Quote or PieceKind.Dash);
    }
}
