using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of bodies: known ones, and capitalised words with a head ("Ministry of Justice", "Tabriz University").</summary>
internal static class OrganisationReader
{
    /// <summary>A name in quotation marks after a unit's has no more words than this.</summary>
    private const int MostQuoted = 4;

    /// <summary>In a headline no more words than this stand before a head.</summary>
    private const int MostInHeadline = 2;

    /// <summary>A number that begins a unit's name is no larger than this.</summary>
    private const int LargestUnit = 999;

    /// <summary>Without a word of these lists no name is found.</summary>
    public const WordClass Heads = WordClass.Organisation | WordClass.OrganisationHead;

    /// <summary>The name that begins at a piece; the piece after it is returned, or <paramref name="at"/> where none begins there.</summary>
    public static int Read(in NameSentence sentence, int at, out byte kind)
    {
        kind = 0;
        if (!MayBegin(sentence, at))
        {
            return at;
        }

        int head = FindHead(sentence, at);
        if (head < 0)
        {
            int known = ReadKnown(sentence, at, ref kind);
            return known > at ? known : ReadBefore(sentence, at, ref kind);
        }

        ref readonly NamePiece piece = ref sentence.Pieces[head];
        if (!piece.Is(WordClass.OrganisationHead))
        {
            LexiconValue body = sentence.Value(head, WordClass.Organisation);
            kind = NameLists.KindOf(body.Attributes);
            return ReadOf(sentence, head, body.Has(NameLists.OrganisationOrgan));
        }

        LexiconValue value = sentence.Value(head, WordClass.OrganisationHead);
        kind = NameLists.KindOf(value.Attributes);
        int end = head + 1;
        if (value.Has(NameLists.HeadBefore) && head > at)
        {
            end = Math.Max(end, ReadBefore(sentence, head, ref kind));
        }

        if (value.Has(NameLists.HeadUnit))
        {
            end = ReadUnit(sentence, end, kind);
        }

        if (value.Has(NameLists.HeadOf))
        {
            end = ReadChain(sentence, end, kind, value);
        }

        if (value.Has(NameLists.HeadRegion) && end == head + 1 && IsRegion(sentence, at, head))
        {
            kind = 0;
            return at;
        }

        if (Suffices(sentence, at, head, value, chained: end > head + 1))
        {
            byte first = head > at ? NameLists.KindOf(sentence.Value(at, WordClass.Organisation).Attributes) : (byte)0;
            kind = first == (int)OrganisationKind.Intergovernmental + 1 ? first : kind; // "UN Refugee Agency"
            return end;
        }

        kind = 0;
        end = ReadKnown(sentence, at, ref kind);
        return end > at ? end : ReadBefore(sentence, at, ref kind);
    }

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

    /// <summary>Whether a name may begin at a piece.</summary>
    private static bool MayBegin(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece piece = ref pieces[at];
        ref readonly NamePiece next = ref pieces[Math.Min(at + 1, pieces.Length - 1)];
        if (piece.Kind == PieceKind.Number)
        {
            return next.IsCapital && HeadOfUnit(sentence, at + 1) && sentence.Page.Tokens[piece.First].Number <= LargestUnit
                && (at == 0 || pieces[at - 1].Kind is not (PieceKind.Comma or PieceKind.Number));
        }

        if (!piece.IsCapital)
        {
            return false;
        }

        // "Follow Sahel News": a verb before a known name.
        if (piece.Is(WordClass.Ordinary) && next.IsCapital && next.Is(WordClass.Organisation) && !piece.Is(WordClass.Organisation) && sentence.Opens(at))
        {
            return false;
        }

        // A post opens a body's name only as an adjective does ("General Assembly", "Attorney General’s Office").
        if (piece.Is(WordClass.Honorific | WordClass.RoleNoun) && !piece.Is(WordClass.Organisation | WordClass.OrganisationHead | WordClass.Nationality))
        {
            return next.Kind == PieceKind.Possessive
                || (next.IsCapital && next.Is(WordClass.OrganisationHead | WordClass.Ordinary) && !next.Is(WordClass.GivenName));
        }

        return true;
    }

    private static bool HeadOfUnit(in NameSentence sentence, int at)
    {
        for (int i = at; i < Math.Min(sentence.Pieces.Length, at + MostQuoted) && sentence.Pieces[i].IsCapital; i++)
        {
            if (sentence.Value(i, WordClass.OrganisationHead).Has(NameLists.HeadUnit))
            {
                return true;
            }
        }

        return false;
    }

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

    private static bool IsPerson(ReadOnlySpan<NamePiece> pieces, int at) =>
        pieces[at].Is(WordClass.GivenName) && !pieces[at].Is(WordClass.Ordinary | WordClass.Place) && pieces[at + 1].IsCapital
        && (pieces[at + 1].Is(WordClass.Surname) || pieces[at + 1].Has(PieceTraits.Unknown));

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
            && ((plural && !piece.Is(WordClass.GivenName | WordClass.Surname)) || (!piece.Has(PieceTraits.Unknown) && (piece.Is(WordClass.Ordinary | WordClass.Honorific | WordClass.RoleNoun) || piece.Classes == WordClass.None)));
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
        if (head == first && pieces[head].End - pieces[head].First > 1 && !sentence.Page.Tokens[pieces[head].End - 1].Capitalised && !chained && sentence.Opens(first))
        {
            return false;
        }

        // Every word of a headline has a capital.
        if (sentence.Headline && plain > 0 && (head - first > MostInHeadline || (first > 0 && pieces[first - 1].IsCapital)))
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

    /// <summary>A name that a list knows, with "of" and a place where it takes one.</summary>
    private static int ReadKnown(in NameSentence sentence, int at, ref byte kind)
    {
        if (!sentence.Pieces[at].Is(WordClass.Organisation))
        {
            return at;
        }

        LexiconValue known = sentence.Value(at, WordClass.Organisation);
        kind = NameLists.KindOf(known.Attributes);
        return ReadOf(sentence, at, known.Has(NameLists.OrganisationOrgan));
    }

    /// <summary>A head that stands before the name: "Radio Pwani".</summary>
    private static int ReadBefore(in NameSentence sentence, int at, ref byte kind)
    {
        LexiconValue value = sentence.Value(at, WordClass.OrganisationHead);
        if (!value.Has(NameLists.HeadBefore))
        {
            return at;
        }

        bool foreign = value.Has(NameLists.HeadOf);
        int end = at + 1;
        while (end < sentence.Pieces.Length && end <= at + MostQuoted && (foreign ? sentence.Pieces[end].IsCapital : IsProper(sentence.Pieces[end])))
        {
            end++;
        }

        end = PlaceReader.ReadForeign(sentence, end);
        if (end == at + 1)
        {
            return at;
        }

        kind = NameLists.KindOf(value.Attributes);
        return end;
    }

    private static bool IsProper(in NamePiece piece) =>
        piece.IsCapital && (piece.Is(WordClass.Place | WordClass.GivenName | WordClass.Surname) || piece.Has(PieceTraits.Unknown | PieceTraits.Prefixed))
        && !piece.Is(WordClass.Ordinary | WordClass.RoleNoun | WordClass.Honorific);

    /// <summary>"of" and a place after a known name: "Supreme Court of Nauru".</summary>
    private static int ReadOf(in NameSentence sentence, int name, bool organ)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int end = name + 1;
        if (!organ || !sentence.Connector(end).Has(NameLists.Of))
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

    /// <summary>A number or a name in quotation marks after the head of a unit: "Branch 9", "57th Battalion “Cacique”".</summary>
    private static int ReadUnit(in NameSentence sentence, int end, byte kind)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (pieces[end].Kind == PieceKind.Number && pieces[end + 1].Kind is not PieceKind.Number && !sentence.Headline)
        {
            return end + 1;
        }

        if (kind == (int)OrganisationKind.Armed + 1 && pieces[end].Kind == PieceKind.Quote)
        {
            int i = end + 1;
            while (i < pieces.Length && i - end <= MostQuoted && pieces[i].IsCapital)
            {
                i++;
            }

            if (i > end + 1 && i < pieces.Length && pieces[i].Kind == PieceKind.Quote)
            {
                return i + 1;
            }
        }

        return end;
    }

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

            if (next >= pieces.Length || !Goes(sentence, connector, next, article, complement, kind, head))
            {
                break;
            }

            end = ReadRun(sentence, next);
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
            return !(head.Has(NameLists.HeadSits) && piece.Is(WordClass.Place) && sentence.Pieces[next + 1].Kind == PieceKind.Possessive && sentence.Pieces[Math.Min(next + 2, sentence.Pieces.Length - 1)].IsCapital);
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
            return complement && !piece.Is(WordClass.Honorific | WordClass.GivenName) && kind != (int)OrganisationKind.Court + 1 && !LeadsToHead(sentence, next);
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
            while (i < pieces.Length - 1 && (IsModifier(pieces[i]) || (last && pieces[i].IsCapital && pieces[i].Is(WordClass.OrganisationHead | WordClass.Ordinary)))
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

    /// <summary>"Transitional Justice", "the War Crimes Prosecutor": a post or title that ends a link, and is nobody's.</summary>
    private static bool Completes(in NameSentence sentence, int at)
    {
        ref readonly NamePiece next = ref sentence.Pieces[at + 1];
        return !sentence.Headline && (sentence.Pieces[at - 1].Has(PieceTraits.Ordinary) || sentence.Pieces[at - 1].Is(WordClass.Organisation))
            && !next.IsCapital && next.Kind is not (PieceKind.Initial or PieceKind.Break or PieceKind.Quote or PieceKind.Dash);
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
}
