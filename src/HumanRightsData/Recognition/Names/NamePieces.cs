using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Cuts a sentence into the words and phrases that names are put together from.</summary>
internal static class NamePieces
{
    /// <summary>Lists whose phrases of two words or more stand as one piece.</summary>
    private const WordClass Phrases = NameLists.All & ~(WordClass.GivenName | WordClass.Surname | WordClass.Ordinary | WordClass.NameConnector);

    /// <summary>Lists of whole names.</summary>
    private const WordClass Proper = WordClass.Place | WordClass.Organisation | WordClass.Nationality | WordClass.GivenName | WordClass.Surname;

    /// <summary>A part of a Korean or Chinese given name has no more letters.</summary>
    private const int LongestSyllable = 5;

    /// <summary>An acronym that no list knows is no longer than this.</summary>
    private const int LongestAcronym = 7;

    public static void Cut(Page page, Mentions mentions, int sentence, bool headline, PooledBuffer<NamePiece> pieces)
    {
        pieces.Clear();
        ref Sentence s = ref page.Sentences[sentence];
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        bool opens = true;
        for (int i = s.FirstToken; i < s.EndToken;)
        {
            NamePiece piece = Read(page, mentions, tokens, i, s.EndToken, opens || headline, pieces);
            if (opens)
            {
                piece.Traits |= PieceTraits.Opens;
            }

            opens = piece.Kind == PieceKind.Quote || tokens[i].Kind is TokenKind.Colon or TokenKind.Bullet or TokenKind.Dash
                || (opens && piece.Kind is PieceKind.Break or PieceKind.Number or PieceKind.Open);
            pieces.Add(piece);
            i = piece.End;
        }

        pieces.Add(new NamePiece { First = s.EndToken, End = s.EndToken, Kind = PieceKind.Break });
    }

    private static NamePiece Read(Page page, Mentions mentions, ReadOnlySpan<Token> tokens, int i, int end, bool doubtful, PooledBuffer<NamePiece> pieces)
    {
        ref readonly Token token = ref tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Word:
                return ReadWord(page, mentions, tokens, i, end, doubtful, pieces);
            case TokenKind.Number:
                bool ordinal = i + 1 < end && tokens[i + 1].IsWord && !tokens[i + 1].SpaceBefore && tokens[i + 1].Length == 2;
                return Piece(i, ordinal ? i + 2 : i + 1, PieceKind.Number);
            case TokenKind.Possessive:
                return Piece(i, i + 1, PieceKind.Possessive);
            case TokenKind.StraightSingle or TokenKind.CloseSingle:
                if (i + 1 < end && !tokens[i + 1].SpaceBefore && tokens[i + 1].IsWord && tokens[i + 1].Length == 1
                    && page.Text[tokens[i + 1].Start] == 's')
                {
                    return Piece(i, i + 2, PieceKind.Possessive); // "Iran 's" of tokenised texts
                }

                if (!token.SpaceBefore && i > 0 && tokens[i - 1].IsWord && page.Text[tokens[i - 1].End - 1] == 's')
                {
                    return Piece(i, i + 1, PieceKind.Possessive); // "Workers’"
                }

                return Piece(i, i + 1, PieceKind.Quote);
            case TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.StraightQuote or TokenKind.OpenSingle:
                return Piece(i, i + 1, PieceKind.Quote);
            case TokenKind.Comma:
                return Piece(i, i + 1, PieceKind.Comma);
            case TokenKind.OpenBracket:
                return Piece(i, i + 1, PieceKind.Open);
            case TokenKind.CloseBracket:
                return Piece(i, i + 1, PieceKind.Close);
            case TokenKind.Ampersand:
                return Piece(i, i + 1, PieceKind.And);
            case TokenKind.Hyphen or TokenKind.Dash:
                return Piece(i, i + 1, PieceKind.Dash);
            default:
                return Piece(i, i + 1, PieceKind.Break);
        }
    }

    private static NamePiece Piece(int first, int end, PieceKind kind) => new() { First = first, End = end, Kind = kind };

    private static NamePiece ReadWord(Page page, Mentions mentions, ReadOnlySpan<Token> tokens, int i, int end, bool doubtful, PooledBuffer<NamePiece> pieces)
    {
        ref readonly Token token = ref tokens[i];
        bool prefixed = !token.Capitalised && token.Has(TokenFlags.Hyphenated | TokenFlags.Apostrophe) && token.Has(TokenFlags.InnerCapital)
            && IsPrefixed(page, token);
        bool capital = token.Capitalised || prefixed;

        if (i > 0 && tokens[i - 1].Kind == TokenKind.Hash && !token.SpaceBefore)
        {
            NamePiece tag = Piece(i, i + 1, capital && token.Is(WordClass.Place) ? PieceKind.Capital : PieceKind.Break); // a hashtag
            tag.Id = token.Id;
            tag.Classes = token.Classes & WordClass.Place;
            return tag;
        }

        // A phrase that a list knows, with its capitals where it is a name.
        PhraseMatch match = page.Lexicon.Match(tokens[..end], i, Phrases);
        if (match.Length > 1)
        {
            WordClass classes = match.Classes & NameLists.All;
            if (!HasCapitals(page, tokens, i, match.Length))
            {
                classes &= ~(WordClass.Organisation | WordClass.Nationality);
                if (!page.Lexicon.Value(match.Id, WordClass.Place).Has(NameLists.PlaceSmall))
                {
                    classes &= ~WordClass.Place;
                }
            }

            if (classes != 0)
            {
                NamePiece phrase = Piece(i, i + match.Length, capital || (classes & WordClass.Place) != 0 ? PieceKind.Capital : PieceKind.Lower);
                phrase.Classes = classes;
                phrase.Id = match.Id;
                if (token.AllCapitals)
                {
                    phrase.Traits |= PieceTraits.AllCapitals;
                }

                return phrase;
            }
        }

        NamePiece piece = Piece(i, i + 1, capital ? PieceKind.Capital : PieceKind.Lower);
        piece.Id = token.Id;
        piece.Classes = token.Classes & NameLists.All;
        if (token.AllCapitals)
        {
            piece.Traits |= PieceTraits.AllCapitals;
        }

        if (prefixed)
        {
            piece.Traits |= PieceTraits.Prefixed;
        }

        if (mentions.Covers(i, MentionKinds.Date) || (token.Is(WordClass.Month | WordClass.Weekday) && !FollowsGivenName(pieces)))
        {
            piece.Kind = PieceKind.Break;
            return piece;
        }

        if (capital && token.Has(TokenFlags.Hyphenated) && !prefixed && !piece.Is(Proper) && EndsSmall(page, token))
        {
            capital = false; // "Syrian-led", "Aleppo-born"
            piece.Classes = WordClass.None;
            piece.Kind = PieceKind.Lower;
            return piece;
        }

        if (!capital)
        {
            if (token.Is(WordClass.Ordinary))
            {
                mentions.NameWork.Small.Add(token.Id);
            }

            piece.Kind = KindOfSmall(page, token);
            piece.Classes &= ~(WordClass.Place | WordClass.Organisation | WordClass.GivenName | WordClass.Surname | WordClass.Nationality);
            return piece;
        }

        // Initials.
        if (token.Has(TokenFlags.OneLetter) && !token.Has(TokenFlags.OtherScript))
        {
            bool stop = i + 1 < end && tokens[i + 1].Kind == TokenKind.Stop && !tokens[i + 1].SpaceBefore;
            if (stop || !token.Is(WordClass.Pronoun | WordClass.Determiner))
            {
                piece.Kind = PieceKind.Initial;
                piece.End = stop ? i + 2 : i + 1;
                return piece;
            }
        }

        if (token.Has(TokenFlags.Dotted) && token.Length <= 6 && !piece.Is(WordClass.Place | WordClass.Organisation | WordClass.Honorific))
        {
            piece.Kind = PieceKind.Initial; // "J.R."
            return piece;
        }

        return Capital(page, tokens, token, doubtful, piece);
    }

    /// <summary>Takes from a capitalised word the classes that its letters speak against.</summary>
    private static NamePiece Capital(Page page, ReadOnlySpan<Token> tokens, in Token token, bool doubtful, NamePiece piece)
    {
        Lexicon lexicon = page.Lexicon;
        if (piece.Is(WordClass.Organisation) && !token.AllCapitals && lexicon.Value(token, WordClass.Organisation).Has(NameLists.OrganisationCapitals))
        {
            piece.Classes &= ~WordClass.Organisation;
        }

        if (piece.Is(WordClass.Place))
        {
            LexiconValue place = lexicon.Value(token, WordClass.Place);
            if (place.Has(NameLists.PlaceCapitals) && (!token.AllCapitals || tokens[piece.End].Kind == TokenKind.Currency))
            {
                piece.Classes &= ~WordClass.Place;
            }
            else if (place.Has(NameLists.PlaceWord | NameLists.PlaceName))
            {
                piece.Traits |= PieceTraits.Doubtful;
            }
        }

        if (piece.Is(WordClass.Honorific) && !token.AllCapitals && lexicon.Value(token, WordClass.Honorific).Has(NameLists.HonorificCapitals))
        {
            piece.Classes &= ~WordClass.Honorific;
        }

        bool named = piece.Is(WordClass.Place | WordClass.Organisation);
        WordClass grammar = doubtful ? NameLists.Grammar : NameLists.Grammar & ~WordClass.Auxiliary;
        if (!named && token.Is(grammar) && !(token.Is(WordClass.Common) && tokens[piece.End].Kind == TokenKind.Possessive))
        {
            // "The", "In", "However": grammar, whatever else the word may be.
            piece.Kind = KindOfSmall(page, token);
            piece.Classes &= WordClass.RoleModifier | WordClass.NameParticle;
            return piece;
        }

        if (piece.Is(WordClass.Ordinary))
        {
            piece.Traits |= PieceTraits.Ordinary;
        }

        if (token.AllCapitals && !named && token.Length is > 1 and <= LongestAcronym
            && !token.Has(TokenFlags.Hyphenated | TokenFlags.Apostrophe | TokenFlags.Digits))
        {
            piece.Traits |= PieceTraits.Acronym;
        }

        if (piece.Is(WordClass.Organisation) && token.AllCapitals)
        {
            piece.Traits |= PieceTraits.Acronym;
        }

        if ((piece.Classes & NameLists.All) == 0)
        {
            piece.Traits |= PieceTraits.Unknown;
        }

        return piece;
    }

    private static PieceKind KindOfSmall(Page page, in Token token)
    {
        LexiconValue connector = page.Lexicon.Value(token, WordClass.NameConnector);
        return connector == default ? PieceKind.Lower : connector.Has(NameLists.And) ? PieceKind.And : PieceKind.Connector;
    }

    /// <summary>"Syrian-led", "Aleppo-born": a name, a hyphen and an English word; not "Tae-woo".</summary>
    private static bool EndsSmall(Page page, in Token token)
    {
        ReadOnlySpan<char> text = page.TextOf(token);
        int hyphen = text.LastIndexOfAny('-', '\u2010', '\u2011');
        if (hyphen <= 0 || hyphen + 3 >= text.Length || Characters.ClassOf(text[hyphen + 1]) != CharacterClass.Lower)
        {
            return false;
        }

        _ = page.Lexicon.Find(text[(hyphen + 1)..], out WordClass after);
        _ = page.Lexicon.Find(text[..hyphen], out WordClass before);
        return (after & WordClass.Ordinary) != 0
            && (hyphen >= LongestSyllable || (before & (WordClass.Place | WordClass.Nationality | WordClass.Organisation)) != 0);
    }

    /// <summary>"al-Assad", "d’Harcourt": small letters that lists know as a prefix, a hyphen or an apostrophe, a capital.</summary>
    private static bool IsPrefixed(Page page, in Token token)
    {
        ReadOnlySpan<char> text = page.TextOf(token);
        int hyphen = text.IndexOfAny("-\u2010\u2011'’");
        if (hyphen <= 0 || hyphen + 1 >= text.Length || Characters.ClassOf(text[hyphen + 1]) != CharacterClass.Upper)
        {
            return false;
        }

        int id = page.Lexicon.Find(text[..hyphen]);
        return id != 0 && page.Lexicon.Value(id, WordClass.NameParticle).Has(NameLists.ParticlePrefix);
    }

    /// <summary>Whether the long words of a phrase begin with capitals.</summary>
    private static bool HasCapitals(Page page, ReadOnlySpan<Token> tokens, int first, int length)
    {
        for (int i = first; i < first + length; i++)
        {
            if (tokens[i].IsWord && !tokens[i].Capitalised && (i == first || (tokens[i].Length > 3
                && !tokens[i].Is(NameLists.Grammar | WordClass.NameConnector | WordClass.NameParticle)))
                && !IsPrefixed(page, tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FollowsGivenName(PooledBuffer<NamePiece> pieces) =>
        pieces.Count > 0 && pieces[pieces.Count - 1] is { Kind: PieceKind.Capital or PieceKind.Initial } before
        && (before.Kind == PieceKind.Initial || before.Is(WordClass.GivenName | WordClass.Honorific | WordClass.RoleNoun));
}
