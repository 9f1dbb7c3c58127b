using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of bodies: known ones, and capitalised words with a head ("Ministry of Justice", "Tabriz University").</summary>
internal static partial class OrganisationReader
{
    /// <summary>A name in quotation marks after a unit's has no more words than this.</summary>
    private const int MostQuoted = 4;

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

        // "Friends of Ana Dunn say": a word of every day that opens a sentence.
        if (head == at && value.Has(NameLists.HeadOf) && value.Has(NameLists.HeadWeak) && sentence.Opens(at) && sentence.Connector(end).Has(NameLists.Of)
            && sentence.Pieces[end + 1] is { IsCapital: true } person && person.Is(WordClass.GivenName)
            && (!person.Is(WordClass.Place | WordClass.Organisation | WordClass.Ordinary)
                || (sentence.Pieces[end + 2] is { IsCapital: true } last && !last.Is(WordClass.PlaceHead | WordClass.OrganisationHead | WordClass.Ordinary))))
        {
            kind = 0;
            return at;
        }

        if (value.Has(NameLists.HeadOf))
        {
            byte chained = kind == 0 ? (byte)((int)OrganisationKind.Intergovernmental + 1) : kind; // "Committee on …", whoever’s it is
            end = ReadChain(sentence, end, chained, value);
            kind = value.Has(NameLists.HeadSits) && end > head + 1 && !sentence.Pieces[end - 1].Is(WordClass.Place) ? (byte)0 : kind; // "Congress of Students" is no parliament, "Senate of Norway" is
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
            kind = value.Has(NameLists.HeadUnit) && ((end > head + 1 && IsCourt(sentence, end - 1)) || (head > at && IsCourt(sentence, head - 1)))
                ? (byte)((int)OrganisationKind.Court + 1) : kind;
            return end;
        }

        kind = 0;
        end = ReadKnown(sentence, at, ref kind);
        return end > at ? end : ReadBefore(sentence, at, ref kind);
    }

    /// <summary>"Branch 9 of the Revolutionary Court": a part of a court.</summary>
    private static bool IsCourt(in NameSentence sentence, int last)
    {
        const uint Court = 1U << (int)OrganisationKind.Court;
        return ((sentence.Value(last, WordClass.OrganisationHead).Attributes | sentence.Value(last, WordClass.Organisation).Attributes) & Court) != 0;
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

    /// <summary>A known name whose article, in small letters, stands before a piece: "told the | Guardian"; the piece after it.</summary>
    public static int ReadBehindArticle(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (!piece.IsCapital || !sentence.Connector(at - 1).Has(NameLists.Article) || sentence.Pieces[at + 1].IsCapital)
        {
            return at;
        }

        int article = sentence.Pieces[at - 1].First;
        PhraseMatch match = sentence.Lexicon.Match(sentence.Page.Tokens.Items[..piece.End], article, WordClass.Organisation);
        return match.Found && article + match.Length == piece.End && sentence.Lexicon.Value(match.Id, WordClass.Organisation).Has(NameLists.OrganisationArticle) ? at + 1 : at;
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
}
