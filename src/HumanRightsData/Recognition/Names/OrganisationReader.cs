using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of bodies: known ones, and capitalised words with a head ("Ministry of Justice", "Tabriz University").</summary>
internal static class OrganisationReader
{
    /// <summary>The name that begins at a piece; the piece after it is returned, or <paramref name="at"/> where none begins there.</summary>
    public static int Read(in NameSentence sentence, int at, out byte kind)
    {
        kind = 0;
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece first = ref pieces[at];
        if (!MayBegin(sentence, at))
        {
            return at;
        }

        int head = FindHead(sentence, at, out int run);
        if (head < 0)
        {
            if (!first.Is(WordClass.Organisation))
            {
                return at;
            }

            LexiconValue known = sentence.Value(at, WordClass.Organisation);
            kind = NameLists.KindOf(known.Attributes);
            return ReadOf(sentence, at, at + 1, known.Has(NameLists.OrganisationOrgan));
        }

        LexiconValue value = sentence.Value(head, WordClass.OrganisationHead);
        kind = pieces[head].Is(WordClass.Organisation)
            ? NameLists.KindOf(sentence.Value(head, WordClass.Organisation).Attributes)
            : NameLists.KindOf(value.Attributes);
        int end = ReadChain(sentence, head + 1, kind);
        bool alone = head == at && !first.Is(WordClass.Organisation);
        if (alone && end == head + 1)
        {
            return at;
        }

        if (value.Has(NameLists.HeadWeak) && end == head + 1 && !HasModifier(sentence, at, head))
        {
            return first.Is(WordClass.Organisation) ? at + 1 : at;
        }

        _ = run;
        return end;
    }

    private static bool MayBegin(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (piece.Kind == PieceKind.Number)
        {
            return at + 1 < sentence.Pieces.Length && sentence.Pieces[at + 1].IsCapital
                && sentence.Value(at + 1, WordClass.OrganisationHead) is var head && NameLists.KindOf(head.Attributes) == (int)OrganisationKind.Armed + 1;
        }

        if (!piece.IsCapital)
        {
            return false;
        }

        // A title or post opens no body's name, unless the name is that of an office.
        return !piece.Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.RoleModifier)
            || piece.Is(WordClass.Organisation | WordClass.OrganisationHead | WordClass.Nationality | WordClass.Place)
            || (piece.Is(WordClass.Ordinary) && !piece.Is(WordClass.RoleNoun));
    }

    /// <summary>The last head among the capitalised words from a piece on; -1 where there is none.</summary>
    private static int FindHead(in NameSentence sentence, int at, out int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int head = -1;
        int i = at;
        int most = Math.Min(pieces.Length, at + NameSentence.LongestRun);
        for (; i < most; i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Capital:
                    if (i > at && piece.Is(WordClass.Honorific | WordClass.RoleNoun) && !piece.Is(WordClass.OrganisationHead)
                        && !NextIsHead(sentence, i))
                    {
                        goto done;
                    }

                    if (piece.Is(WordClass.OrganisationHead) || (i > at && piece.Is(WordClass.Organisation) && !piece.Has(PieceTraits.Acronym)))
                    {
                        head = i;
                    }

                    break;
                case PieceKind.Number when i == at || NextIsHead(sentence, i):
                    break;
                case PieceKind.Initial:
                    break;
                case PieceKind.Possessive when i > at && i + 1 < most && pieces[i + 1].IsCapital && IsGenitive(pieces[i - 1]):
                    break;
                case PieceKind.And when JoinsModifiers(sentence, i):
                    break;
                default:
                    goto done;
            }
        }

    done:
        end = i;
        return head;
    }

    private static bool NextIsHead(in NameSentence sentence, int i) =>
        i + 1 < sentence.Pieces.Length && sentence.Pieces[i + 1].IsCapital && sentence.Pieces[i + 1].Is(WordClass.OrganisationHead);

    /// <summary>"People’s", "Women’s": an English word, not somebody's name.</summary>
    private static bool IsGenitive(in NamePiece piece) =>
        piece.IsCapital && piece.Is(WordClass.Ordinary | WordClass.Honorific | WordClass.RoleNoun) && !piece.Is(WordClass.Place | WordClass.Organisation);

    /// <summary>"Economic and Social Council": words of every day on both sides, and a head after them.</summary>
    private static bool JoinsModifiers(in NameSentence sentence, int and)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (and + 1 >= pieces.Length || !IsModifier(pieces[and - 1]) || !IsModifier(pieces[and + 1]))
        {
            return false;
        }

        for (int i = and + 1; i < Math.Min(pieces.Length, and + 4); i++)
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
        piece.IsCapital && piece.Is(WordClass.Ordinary) && !piece.Is(WordClass.Place | WordClass.Organisation | WordClass.OrganisationHead);

    /// <summary>Whether more than a place or a number stands before a head.</summary>
    private static bool HasModifier(in NameSentence sentence, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            ref readonly NamePiece piece = ref sentence.Pieces[i];
            if (piece.IsCapital && !piece.Is(WordClass.Place | WordClass.Nationality | WordClass.OrganisationHead) && !(i == first && piece.Has(PieceTraits.Opens)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"of" and a place after a known name: "Supreme Court of Nauru".</summary>
    private static int ReadOf(in NameSentence sentence, int first, int end, bool organ)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (pieces[first].Has(PieceTraits.Acronym) || !sentence.Connector(end).Has(NameLists.Of) || !organ)
        {
            return end;
        }

        int next = end + 1;
        if (sentence.Connector(next).Has(NameLists.Article))
        {
            next++;
        }

        return pieces[next].IsCapital && pieces[next].Is(WordClass.Place | WordClass.Nationality) ? next + 1 : end;
    }

    /// <summary>Goes on over "of", "for", "on" and the capitalised words after them.</summary>
    private static int ReadChain(in NameSentence sentence, int end, byte kind)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int start = end;
        bool complement = false;
        while (end + 1 < pieces.Length && end - start < NameSentence.LongestRun)
        {
            LexiconValue connector = sentence.Connector(end);
            if (connector == default)
            {
                break;
            }

            int next = end + 1;
            while (next < pieces.Length && sentence.Connector(next) is var more && more.Has(NameLists.Article | NameLists.Foreign))
            {
                next++;
            }

            ref readonly NamePiece piece = ref pieces[next];
            if (!piece.IsCapital || !Goes(sentence, connector, next, complement, kind))
            {
                break;
            }

            end = ReadRun(sentence, next);
            complement = true;
        }

        return end;
    }

    private static bool Goes(in NameSentence sentence, LexiconValue connector, int next, bool complement, byte kind)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[next];
        if (connector.Has(NameLists.Of | NameLists.For | NameLists.Foreign))
        {
            return true;
        }

        if (connector.Has(NameLists.To))
        {
            return piece.Is(WordClass.Ordinary);
        }

        if (connector.Has(NameLists.With))
        {
            return complement;
        }

        if (connector.Has(NameLists.At))
        {
            return piece.Is(WordClass.OrganisationHead | WordClass.Organisation) && kind is (int)OrganisationKind.Academic + 1 or (int)OrganisationKind.Ngo + 1;
        }

        if (connector.Has(NameLists.In))
        {
            bool article = next > 0 && sentence.Connector(next - 1).Has(NameLists.Article);
            return piece.Is(WordClass.Place)
                ? complement && !article && kind == (int)OrganisationKind.Ngo + 1
                : piece.Is(WordClass.Ordinary) && !piece.Is(WordClass.OrganisationHead | WordClass.PlaceHead);
        }

        // "of Foreign Affairs and Trade": a second word of every day, and no body of its own.
        return connector.Has(NameLists.And) && complement && IsModifier(piece) && !piece.Is(WordClass.RoleNoun | WordClass.Honorific | WordClass.GivenName)
            && !LeadsToHead(sentence, next);
    }

    private static bool LeadsToHead(in NameSentence sentence, int at)
    {
        for (int i = at; i < sentence.Pieces.Length && sentence.Pieces[i].IsCapital && i < at + 6; i++)
        {
            if (sentence.Pieces[i].Is(WordClass.OrganisationHead | WordClass.Organisation))
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
                i++;
            }
            else if (piece.Kind == PieceKind.Possessive && i + 1 < most && pieces[i + 1].IsCapital && IsGenitive(pieces[i - 1]))
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
}
