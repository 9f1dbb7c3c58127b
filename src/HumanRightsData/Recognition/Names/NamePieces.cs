using System.Numerics;
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

    /// <summary>Whether no name can stand in a sentence: nothing has a capital but a word of grammar at its start.</summary>
    /// <param name="page">The page.</param>
    /// <param name="forms">What its words are as pieces.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="special">Those of its tokens that are no plain words in small letters and no simple marks.</param>
    /// <param name="read">Those of them that have to be read.</param>
    public static bool HasNone(Page page, PieceForms forms, int first, ulong special, ulong read) =>
        special == 0 || (special == 1 && read == 0 && forms.OfCapital(page.Tokens.Sets[first]).MayStart == 0);

    /// <summary>Has those words read that a mark beside them makes another part of a name: "#Aleppo", "Others’".</summary>
    public static void MarkNeighbours(Page page, Triggers triggers)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        for (int i = triggers.Next(0, tokens.Length, Trigger.NameRead); i < tokens.Length; i = triggers.Next(i + 1, tokens.Length, Trigger.NameRead))
        {
            if (tokens[i].Kind == TokenKind.Hash)
            {
                triggers.Add(i + 1, Trigger.NameRead);
            }
            else if (tokens[i].Kind == TokenKind.Possessive && i > 0 && tokens[i - 1].Is(WordClass.Common))
            {
                triggers.Add(i - 1, Trigger.NameRead);
            }
        }
    }

    /// <summary>Cuts a sentence.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">What was found in it: dates.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="special">Of its first tokens those that are no plain words in small letters and no simple marks.</param>
    /// <param name="read">Those of them of which lists and a capital do not tell all.</param>
    /// <param name="headline">Whether capitals prove nothing.</param>
    public static void Cut(Page page, Mentions mentions, in Sentence sentence, ulong special, ulong read, bool headline)
    {
        // First each token is a piece, as its lists have it; then those are read of which their lists do not say all; then the tokens are
        // left out that went into pieces of several.
        NameWork work = mentions.NameWork;
        int first = sentence.FirstToken;
        int length = sentence.EndToken - first;
        Span<NamePiece> pieces = work.Pieces.MakeRoom(length + 1);
        work.Forms.Fill(page, first, pieces[..length]);
        pieces[length] = new NamePiece { First = sentence.EndToken, Kind = PieceKind.Break };
        work.Joined.Clear();
        work.Starts.Clear();

        int gone = 0, last = 0, end = 0; // so many tokens went into other pieces; the piece read last, and where it ends
        int from = 0;
        do
        {
            if (from > 0)
            {
                (special, read) = mentions.Triggers.From(first + from, sentence.EndToken, Trigger.Name, Trigger.NameRead);
            }

            ulong starts = work.Forms.FillCapitals(page, first + from, special & ~read & Triggers.PlacesFrom(end - from), pieces[from..]);
            int firstPiece = from - gone; // the piece of the first bit
            read &= Triggers.PlacesFrom(end - from);
            while (read != 0)
            {
                int at = from + BitOperations.TrailingZeroCount(read);
                read &= read - 1;
                ref NamePiece piece = ref pieces[at];
                if (piece.Kind == PieceKind.Number)
                {
                    ref readonly Token next = ref page.Tokens[first + at + 1];
                    starts |= (BeginsWith(next) ? 1UL : 0) << (at - gone - firstPiece);
                    if (!next.IsWord || next.SpaceBefore)
                    {
                        continue;
                    }
                }

                if (page.Tokens[first + at].IsWord)
                {
                    ReadWord(page, mentions, sentence, pieces, at, end == at ? last : at - 1, headline);
                }
                else
                {
                    ReadMark(page, sentence, pieces, at);
                }

                last = at;
                end = at + piece.Length;
                starts |= piece.MayStart << (at - gone - firstPiece);
                if (piece.Length > 1)
                {
                    work.Joined.Add(at);
                    read &= Triggers.PlacesFrom(end - from);
                    ulong until = (2UL << (at - gone - firstPiece)) - 1;
                    starts = (starts & until) | ((starts >> (piece.Length - 1)) & ~until);
                    gone += piece.Length - 1;
                }
            }

            work.Starts.Add(new PieceMask(firstPiece, starts));
            from += Triggers.AtOnce;
        }
        while (from < length);

        if (gone > 0)
        {
            CloseUp(mentions, pieces, work.Joined.Items);
            work.Pieces.Truncate(pieces.Length - gone);
        }
    }

    /// <summary>Whether a number and a word after it may be more than each by itself: "5th", "21 Brigade", "3 al-Nusra men".</summary>
    private static bool BeginsWith(in Token next) => // without branches, as nothing tells beforehand what follows a number
        next.IsWord & (!next.SpaceBefore | next.Has(TokenFlags.Capitalised | TokenFlags.InnerCapital) | next.Phrases != WordClass.None);

    /// <summary>"HomeNewsCommittee": a word of a menu whose parts were run together is none.</summary>
    public static void PartGlued(Page page, Span<NamePiece> pieces)
    {
        foreach (ref NamePiece piece in pieces)
        {
            ref readonly Token token = ref page.Tokens[piece.First];
            if (piece.IsCapital && piece.Classes == WordClass.None && token.Has(TokenFlags.InnerCapital)
                && !token.Has(TokenFlags.Hyphenated | TokenFlags.Apostrophe | TokenFlags.AllCapitals))
            {
                piece.Kind = PieceKind.Break;
            }
        }
    }

    /// <summary>Leaves out the tokens that went into pieces of several.</summary>
    private static void CloseUp(Mentions mentions, Span<NamePiece> pieces, ReadOnlySpan<int> joined)
    {
        int count = joined[0] + 1;
        for (int i = 0; i < joined.Length; i++)
        {
            ref NamePiece piece = ref pieces[joined[i]];
            int next = joined[i] + piece.Length;
            mentions.Triggers.Remove(piece.First, piece.End, Trigger.Everyday);
            Span<NamePiece> after = pieces[next..(i + 1 < joined.Length ? joined[i + 1] + 1 : pieces.Length)];
            after.CopyTo(pieces[count..]);
            count += after.Length;
        }
    }

    /// <summary>Whether what comes after some pieces stands as at the start of the sentence: only marks between, or such as open.</summary>
    public static bool Opens(ReadOnlySpan<NamePiece> before)
    {
        int i = before.Length - 1;
        while (i >= 0 && before[i].Has(PieceTraits.Passing))
        {
            i--;
        }

        return i < 0 || before[i].Has(PieceTraits.Opening);
    }

    /// <summary>Reads a number or a quotation mark, which may be an apostrophe.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadMark(Page page, in Sentence sentence, Span<NamePiece> pieces, int at)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        ref NamePiece piece = ref pieces[at];
        int i = piece.First, end = sentence.EndToken;
        ref readonly Token token = ref tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number when i + 1 < end && tokens[i + 1].IsWord && !tokens[i + 1].SpaceBefore && tokens[i + 1].Length == 2:
                piece.Length = 2; // "5th"
                pieces[at + 1].Traits = piece.Traits;
                break;
            case TokenKind.StraightSingle or TokenKind.CloseSingle:
                bool apart = i + 1 < end && !tokens[i + 1].SpaceBefore && tokens[i + 1].IsWord && tokens[i + 1].Length == 1
                    && page.Text[tokens[i + 1].Start] == 's'; // "Iran 's" of tokenised texts
                bool plural = !token.SpaceBefore && i > 0 && tokens[i - 1].IsWord && page.Text[tokens[i - 1].End - 1] == 's'; // "Workers’"
                if (apart || plural)
                {
                    piece.Kind = PieceKind.Possessive;
                    piece.Traits = PieceTraits.None;
                    piece.Length = (byte)(apart ? 2 : 1);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Reads a word of which its lists do not say all.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">What was found in it: dates.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pieces">Its pieces, a token each.</param>
    /// <param name="at">The word's.</param>
    /// <param name="before">The piece before it; -1 at the start.</param>
    /// <param name="headline">Whether capitals prove nothing.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadWord(Page page, Mentions mentions, in Sentence sentence, Span<NamePiece> pieces, int at, int before, bool headline)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        ref NamePiece piece = ref pieces[at];
        int i = piece.First, end = sentence.EndToken;
        ref readonly Token token = ref tokens[i];
        bool prefixed = !token.Capitalised && token.Has(TokenFlags.Hyphenated | TokenFlags.Apostrophe) && token.Has(TokenFlags.InnerCapital)
            && IsPrefixed(page, token);
        bool capital = token.Capitalised || prefixed;

        if (i > 0 && tokens[i - 1].Kind == TokenKind.Hash && !token.SpaceBefore)
        {
            piece.Kind = capital && token.Is(WordClass.Place) ? PieceKind.Capital : PieceKind.Break; // a hashtag
            piece.Classes = token.Classes & WordClass.Place;
            piece.Traits |= piece.Kind == PieceKind.Break ? PieceTraits.Passing : PieceTraits.None;
            mentions.Triggers.Remove(i, i + 1, Trigger.Everyday);
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

        bool dated = mentions.Covers(i, MentionKinds.Date) || (token.Is(WordClass.Month | WordClass.Weekday) && !OpensName(tokens, i, end)
            && !(before >= 0 && IsGivenName(pieces[before]) && !(token.Is(WordClass.Weekday) && pieces[before].Is(WordClass.Place)))); // "in Florida Friday"
        if (!capital && !dated)
        {
            return; // in small letters after all
        }

        PieceKind small = piece.Kind;
        piece.Kind = PieceKind.Capital;
        piece.Classes = token.Classes & NameLists.All;
        if (prefixed)
        {
            piece.Traits |= PieceTraits.Prefixed;
        }

        if (dated)
        {
            piece.Kind = PieceKind.Break;
            piece.Traits |= PieceTraits.Passing;
            mentions.Triggers.Remove(i, i + 1, Trigger.Everyday);
            return;
        }

        if (capital && token.Has(TokenFlags.Hyphenated) && !prefixed && !piece.Is(Proper) && EndsSmall(page, token))
        {
            piece.Classes = WordClass.None; // "Syrian-led", "Aleppo-born"
            piece.Kind = PieceKind.Lower;
            return;
        }

        // Initials.
        if (token.Has(TokenFlags.OneLetter) && !token.Has(TokenFlags.OtherScript))
        {
            bool stop = i + 1 < end && tokens[i + 1].Kind == TokenKind.Stop && !tokens[i + 1].SpaceBefore;
            if (stop || !token.Is(WordClass.Pronoun | WordClass.Determiner))
            {
                piece.Kind = PieceKind.Initial;
                piece.Length = (byte)(stop ? 2 : 1);
                return;
            }
        }

        if (token.Has(TokenFlags.Dotted) && token.Length <= 6 && !piece.Is(WordClass.Place | WordClass.Organisation | WordClass.Honorific))
        {
            piece.Kind = PieceKind.Initial; // "J.R."
            return;
        }

        Capital(page, tokens, token, headline, small, pieces, at);
    }

    private static bool ReadPhrase(Page page, ReadOnlySpan<Token> tokens, int i, int end, bool capital, ref NamePiece piece)
    {
        PhraseMatch match = page.Lexicon.Match(tokens[..end], i, Phrases);
        if (match.Length is < 2 or > byte.MaxValue)
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

        piece.Length = (byte)match.Length;
        piece.Kind = capital || (classes & WordClass.Place) != 0 ? PieceKind.Capital : PieceKind.Lower;
        piece.Classes = classes;
        piece.Id = match.Id;
        return true;
    }

    /// <summary>Takes from a capitalised word the classes that its letters speak against.</summary>
    private static void Capital(Page page, ReadOnlySpan<Token> tokens, in Token token, bool headline, PieceKind small, Span<NamePiece> pieces, int at)
    {
        ref NamePiece piece = ref pieces[at];
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
        if (!named && token.Is(NameLists.Grammar) && (token.Is(NameLists.Grammar & ~WordClass.Auxiliary) || headline || Opens(pieces[..at]))
            && !(token.Is(WordClass.Common) && tokens[piece.End].Kind == TokenKind.Possessive))
        {
            // "The", "In", "However": grammar, whatever else the word may be.
            piece.Kind = small;
            piece.Classes &= WordClass.RoleModifier | WordClass.NameParticle | WordClass.OrganisationNoun;
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

    /// <summary>"Jan van Okoro", "June Okoro": a month that is a given name, before the rest of a name; not "June War".</summary>
    private static bool OpensName(ReadOnlySpan<Token> tokens, int at, int end) =>
        tokens[at].Is(WordClass.GivenName) && at + 1 < end && !tokens[at + 1].AllCapitals && (tokens[at + 1].Capitalised
            ? tokens[at + 1].Is(WordClass.Surname) || !tokens[at + 1].Is(WordClass.Ordinary | WordClass.Place | WordClass.Nationality | WordClass.Organisation)
            : tokens[at + 1].Is(WordClass.NameParticle) && at + 2 < end && !tokens[at + 1].Is(NameLists.Grammar));

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
            && (hyphen >= LongestSyllable || Characters.ClassOf(text[1]) == CharacterClass.Upper
                || (before & (WordClass.Place | WordClass.Nationality | WordClass.Organisation)) != 0);
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
                && !tokens[i].Is(NameLists.Grammar | WordClass.NameConnector | WordClass.NameParticle)
                && !(tokens[i].Is(WordClass.RoleModifier) && i + 1 < first + length))) // "for the former Yugoslavia"
                && !IsPrefixed(page, tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGivenName(in NamePiece piece) =>
        piece.Kind == PieceKind.Initial || (piece.IsCapital && piece.Is(WordClass.GivenName | WordClass.Honorific | WordClass.RoleNoun));
}
