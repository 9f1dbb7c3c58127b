using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Cuts a sentence into the words and phrases that names are put together from.</summary>
internal static class NamePieces
{
    /// <summary>Lists whose phrases of two words or more stand as one piece.</summary>
    public const WordClass Phrases = NameLists.All & ~(WordClass.GivenName | WordClass.Surname | WordClass.Ordinary | WordClass.NameConnector);

    /// <summary>Lists of whole names.</summary>
    private const WordClass Proper = WordClass.Place | WordClass.Organisation | WordClass.Nationality | WordClass.GivenName | WordClass.Surname;

    /// <summary>A part of a Korean or Chinese given name has no more letters.</summary>
    private const int LongestSyllable = 5;

    /// <summary>An acronym that no list knows is no longer than this.</summary>
    private const int LongestAcronym = 7;

    /// <summary>Lists whose words in small letters are no simple ones: part of a date, perhaps.</summary>
    public const WordClass Telling = WordClass.Month | WordClass.Weekday;

    /// <summary>What lists say of a word in small letters: of its being a name they say nothing.</summary>
    private const WordClass OfSmall = NameLists.All
        & ~(WordClass.Place | WordClass.Organisation | WordClass.GivenName | WordClass.Surname | WordClass.Nationality);

    /// <summary>Pieces at which a name, or other names in brackets, may begin.</summary>
    private const uint StartingKinds = (1u << (int)PieceKind.Capital) | (1u << (int)PieceKind.Initial) | (1u << (int)PieceKind.Number) | (1u << (int)PieceKind.Open);

    /// <summary>After these, and these marks, a word opens as at the start of a sentence; those of the third row leave it so.</summary>
    private const uint OpeningKinds = 1u << (int)PieceKind.Quote;
    private const uint OpeningMarks = (1u << (int)TokenKind.Colon) | (1u << (int)TokenKind.Bullet) | (1u << (int)TokenKind.Dash);
    private const uint LeavingOpen = (1u << (int)PieceKind.Break) | (1u << (int)PieceKind.Number) | (1u << (int)PieceKind.Open);

    /// <summary>By the kind of token.</summary>
    private static readonly PieceKind[] KindsOfMarks = KindsOfAllMarks();

    /// <summary>Cuts a sentence; the lists in which any of its pieces stands are returned.</summary>
    public static WordClass Cut(Page page, Mentions mentions, in Sentence sentence, bool headline)
    {
        NameWork work = mentions.NameWork;
        int length = sentence.EndToken - sentence.FirstToken;
        Span<NamePiece> pieces = work.Pieces.MakeRoom(length + 1);
        Span<int> starts = work.Starts.MakeRoom(length + 1);
        int count = 0, startCount = 0;
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        ReadOnlySpan<ushort> triggers = mentions.Triggers.Items;
        IdSet small = work.Small;
        WordClass all = WordClass.None;
        uint opens = 1;
        for (int i = sentence.FirstToken; i < sentence.EndToken;)
        {
            // The pieces are filled where they stand: a copy of what was just written would wait for the writing.
            ref readonly Token token = ref tokens[i];
            ref NamePiece piece = ref pieces[count];
            piece.First = i;
            piece.End = i + 1;
            piece.Traits = (PieceTraits)(opens * (uint)PieceTraits.Opens);
            piece.Id = token.Id;
            if ((triggers[i] & (ushort)Trigger.Name) == 0)
            {
                // Most words: small letters, and nothing that a name is made of.
                piece.Kind = (triggers[i] & (ushort)Trigger.Connector) == 0 ? PieceKind.Lower : KindOfSmall(page, token);
                piece.Classes = token.Classes & OfSmall;
                small.AddIf(token.Id, (ulong)(token.Classes & WordClass.Ordinary) / (ulong)WordClass.Ordinary);
                opens = 0;
                all |= piece.Classes;
                count++;
                i++;
                continue;
            }

            if (token.IsWord)
            {
                piece.Classes = WordClass.None;
                ReadWord(page, mentions, i, sentence.EndToken, opens != 0 || headline, pieces[..(count + 1)]);
            }
            else
            {
                piece.Kind = KindsOfMarks[(int)token.Kind];
                piece.Classes = WordClass.None;
                piece.Id = 0;
                if (piece.Kind is PieceKind.Number or PieceKind.Quote)
                {
                    ReadMark(page, tokens, i, sentence.EndToken, ref piece);
                }
            }

            // Without branches: what stands where is not foreseen.
            int kind = (int)piece.Kind;
            starts[startCount] = count++;
            startCount += (int)((StartingKinds >> kind) & 1);
            opens = ((OpeningKinds >> kind) | (OpeningMarks >> (int)token.Kind) | (opens & (LeavingOpen >> kind))) & 1;
            all |= piece.Classes;
            i = piece.End;
        }

        pieces[count++] = new NamePiece { First = sentence.EndToken, End = sentence.EndToken, Kind = PieceKind.Break };
        work.Pieces.Truncate(count);
        work.Starts.Truncate(startCount);
        return all;
    }

    /// <summary>Reads a number or a quotation mark, which may be an apostrophe.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadMark(Page page, ReadOnlySpan<Token> tokens, int i, int end, ref NamePiece piece)
    {
        ref readonly Token token = ref tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number:
                bool ordinal = i + 1 < end && tokens[i + 1].IsWord && !tokens[i + 1].SpaceBefore && tokens[i + 1].Length == 2;
                piece.End = ordinal ? i + 2 : i + 1;
                break;
            case TokenKind.StraightSingle or TokenKind.CloseSingle:
                bool apart = i + 1 < end && !tokens[i + 1].SpaceBefore && tokens[i + 1].IsWord && tokens[i + 1].Length == 1
                    && page.Text[tokens[i + 1].Start] == 's'; // "Iran 's" of tokenised texts
                bool plural = !token.SpaceBefore && i > 0 && tokens[i - 1].IsWord && page.Text[tokens[i - 1].End - 1] == 's'; // "Workers’"
                piece.Kind = apart || plural ? PieceKind.Possessive : PieceKind.Quote;
                piece.End = apart ? i + 2 : i + 1;
                break;
            default:
                break;
        }
    }

    private static PieceKind[] KindsOfAllMarks()
    {
        PieceKind[] kinds = new PieceKind[(int)TokenKind.Symbol + 1];
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            kinds[kind] = KindOfMark((TokenKind)kind);
        }

        return kinds;
    }

    private static PieceKind KindOfMark(TokenKind kind) => kind switch
    {
        TokenKind.Number => PieceKind.Number,
        TokenKind.Possessive => PieceKind.Possessive,
        TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.StraightQuote => PieceKind.Quote,
        TokenKind.OpenSingle or TokenKind.CloseSingle or TokenKind.StraightSingle => PieceKind.Quote,
        TokenKind.Comma => PieceKind.Comma,
        TokenKind.OpenBracket => PieceKind.Open,
        TokenKind.CloseBracket => PieceKind.Close,
        TokenKind.Ampersand => PieceKind.And,
        TokenKind.Hyphen or TokenKind.Dash => PieceKind.Dash,
        _ => PieceKind.Break,
    };

    /// <summary>Reads a word into the last of the pieces.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // rarer than the words in small letters, whose loop is to stay short
    private static void ReadWord(Page page, Mentions mentions, int i, int end, bool doubtful, Span<NamePiece> pieces)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        ref NamePiece piece = ref pieces[^1];
        ref readonly Token token = ref tokens[i];
        bool prefixed = !token.Capitalised && token.Has(TokenFlags.Hyphenated | TokenFlags.Apostrophe) && token.Has(TokenFlags.InnerCapital)
            && IsPrefixed(page, token);
        bool capital = token.Capitalised || prefixed;

        if (i > 0 && tokens[i - 1].Kind == TokenKind.Hash && !token.SpaceBefore)
        {
            piece.Kind = capital && token.Is(WordClass.Place) ? PieceKind.Capital : PieceKind.Break; // a hashtag
            piece.Classes = token.Classes & WordClass.Place;
            return;
        }

        if (token.AllCapitals)
        {
            piece.Traits |= PieceTraits.AllCapitals;
        }

        // A phrase that a list knows, with its capitals where it is a name.
        if ((token.Phrases & Phrases) != 0 && ReadPhrase(page, tokens, i, end, capital, ref piece))
        {
            return;
        }

        piece.Kind = capital ? PieceKind.Capital : PieceKind.Lower;
        piece.Classes = token.Classes & NameLists.All;
        if (prefixed)
        {
            piece.Traits |= PieceTraits.Prefixed;
        }

        if (mentions.Covers(i, MentionKinds.Date) || (token.Is(WordClass.Month | WordClass.Weekday) && !FollowsGivenName(pieces)))
        {
            piece.Kind = PieceKind.Break;
            return;
        }

        if (capital && token.Has(TokenFlags.Hyphenated) && !prefixed && !piece.Is(Proper) && EndsSmall(page, token))
        {
            piece.Classes = WordClass.None; // "Syrian-led", "Aleppo-born"
            piece.Kind = PieceKind.Lower;
            return;
        }

        if (!capital)
        {
            ReadSmall(mentions, token, KindOfSmall(page, token), ref piece);
            return;
        }

        // Initials.
        if (token.Has(TokenFlags.OneLetter) && !token.Has(TokenFlags.OtherScript))
        {
            bool stop = i + 1 < end && tokens[i + 1].Kind == TokenKind.Stop && !tokens[i + 1].SpaceBefore;
            if (stop || !token.Is(WordClass.Pronoun | WordClass.Determiner))
            {
                piece.Kind = PieceKind.Initial;
                piece.End = stop ? i + 2 : i + 1;
                return;
            }
        }

        if (token.Has(TokenFlags.Dotted) && token.Length <= 6 && !piece.Is(WordClass.Place | WordClass.Organisation | WordClass.Honorific))
        {
            piece.Kind = PieceKind.Initial; // "J.R."
            return;
        }

        Capital(page, tokens, token, doubtful, ref piece);
    }

    /// <summary>A word in small letters: what lists of names say of it does not count.</summary>
    private static void ReadSmall(Mentions mentions, in Token token, PieceKind kind, ref NamePiece piece)
    {
        mentions.NameWork.Small.AddIf(token.Id, (ulong)(token.Classes & WordClass.Ordinary) / (ulong)WordClass.Ordinary);
        piece.Kind = kind;
        piece.Id = token.Id;
        piece.Classes = token.Classes & OfSmall;
    }

    private static bool ReadPhrase(Page page, ReadOnlySpan<Token> tokens, int i, int end, bool capital, ref NamePiece piece)
    {
        PhraseMatch match = page.Lexicon.Match(tokens[..end], i, Phrases);
        if (match.Length < 2)
        {
            return false;
        }

        WordClass classes = match.Classes & NameLists.All;
        if (!HasCapitals(page, tokens, i, match.Length))
        {
            classes &= ~(WordClass.Organisation | WordClass.Nationality);
            if (!page.Lexicon.Value(match.Id, WordClass.Place).Has(NameLists.PlaceSmall))
            {
                classes &= ~WordClass.Place;
            }
        }

        if (classes == 0)
        {
            return false;
        }

        piece.End = i + match.Length;
        piece.Kind = capital || (classes & WordClass.Place) != 0 ? PieceKind.Capital : PieceKind.Lower;
        piece.Classes = classes;
        piece.Id = match.Id;
        return true;
    }

    /// <summary>Takes from a capitalised word the classes that its letters speak against.</summary>
    private static void Capital(Page page, ReadOnlySpan<Token> tokens, in Token token, bool doubtful, ref NamePiece piece)
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
            return;
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
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
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

    private static bool FollowsGivenName(ReadOnlySpan<NamePiece> pieces) =>
        pieces.Length > 1 && pieces[^2].Kind is PieceKind.Capital or PieceKind.Initial
        && (pieces[^2].Kind == PieceKind.Initial || pieces[^2].Is(WordClass.GivenName | WordClass.Honorific | WordClass.RoleNoun));
}
