using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>A sentence in pieces, with what its capitals are worth.</summary>
internal readonly ref struct NameSentence(Page page, ReadOnlySpan<NamePiece> pieces, bool headline, bool capitals)
{
    /// <summary>No name reaches over more pieces than this, so that reading stays linear.</summary>
    public const int LongestRun = 24;

    /// <summary>A sentence of fewer words is too short to say whether it is a headline.</summary>
    private const int FewestWords = 3;

    /// <summary>One small word of every day in so many words is too much for a headline.</summary>
    private const int SmallInHeadline = 8;

    /// <summary>Lists whose words are small in headlines too.</summary>
    public const WordClass SmallInHeadlines = WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.NameConnector;

    /// <summary>Shorter words are small in headlines too.</summary>
    private const int LongWord = 4;

    public Page Page { get; } = page;

    /// <summary>The pieces; the last is a break.</summary>
    public ReadOnlySpan<NamePiece> Pieces { get; } = pieces;

    /// <summary>Its words of every day are capitalised too, so that a capital proves nothing.</summary>
    public bool Headline { get; } = headline;

    /// <summary>It is written in capitals throughout.</summary>
    public bool Capitals { get; } = capitals;

    public Lexicon Lexicon => Page.Lexicon;

    /// <summary>
    /// Of a sentence without auxiliaries and pronouns in small letters: whether its words of every day are capitalised, and whether all
    /// its letters are capitals.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">Where its words of every day stand.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mostCapitals">No more of its words than this are in capitals.</param>
    public static (bool Headline, bool Capitals) Style(Page page, Mentions mentions, in Sentence sentence, int mostCapitals)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items[sentence.FirstToken..sentence.EndToken];
        bool stopped = tokens[^1].Kind == TokenKind.Stop;
        int small = mentions.Triggers.Count(sentence.FirstToken, sentence.EndToken, Trigger.NoHeadline);
        if (mostCapitals < FewestWords && small >= (stopped ? 1 : (tokens.Length + SmallInHeadline - 1) / SmallInHeadline))
        {
            return (false, false); // whatever its other words are
        }

        // Counted without branches, as nothing tells beforehand which words have capitals.
        int words = 0, capitalised = 0, allCapitals = 0;
        foreach (ref readonly Token token in tokens)
        {
            int longWord = (token.IsWord ? 1 : 0) & (token.Length >= LongWord ? 1 : 0);
            words += longWord;
            capitalised += longWord & ((int)token.Flags / (int)TokenFlags.Capitalised);
            allCapitals += longWord & ((int)token.Flags / (int)TokenFlags.AllCapitals);
        }

        bool capitals = words >= FewestWords && allCapitals * 5 >= words * 4;
        bool headline = words >= FewestWords && small * (stopped ? words : SmallInHeadline) < words && capitalised * 3 >= words * 2;
        return (headline, capitals);
    }

    /// <summary>The lists in which those pieces stand that a name which begins at a piece may go over, and the one after them.</summary>
    public WordClass ClassesFrom(int piece)
    {
        const uint Within = (1u << (int)PieceKind.Capital) | (1u << (int)PieceKind.Number) | (1u << (int)PieceKind.Initial) | (1u << (int)PieceKind.Possessive)
            | (1u << (int)PieceKind.And);
        WordClass found = WordClass.None;
        foreach (ref readonly NamePiece next in Pieces[piece..Math.Min(piece + LongestRun, Pieces.Length)])
        {
            found |= next.Classes;
            if (((Within >> (int)next.Kind) & 1) == 0)
            {
                break;
            }
        }

        return found;
    }

    public LexiconValue Value(int piece, WordClass list) => Pieces[piece].Is(list) ? Lexicon.Value(IdOf(piece), list) : default;

    /// <summary>What the list of connectors says of a piece that is a connector or "and".</summary>
    public LexiconValue Connector(int piece) =>
        Pieces[piece].Kind is PieceKind.Connector or PieceKind.And ? Lexicon.Value(Page.Tokens[Pieces[piece].First], WordClass.NameConnector) : default;

    /// <summary>The text of a piece.</summary>
    public ReadOnlySpan<char> TextOf(int piece) => Page.TextOf(Pieces[piece].First, Pieces[piece].End);

    private int IdOf(int piece) => Pieces[piece].Id != 0 ? Pieces[piece].Id : Page.Tokens[Pieces[piece].First].Id;

    /// <summary>Whether a piece opens the sentence, or what stands in quotation marks, or follows a colon.</summary>
    public bool Opens(int piece) => NamePieces.Opens(Pieces[..piece]);

    public TokenRun Run(int first, int end) => TokenRun.Of(Page, Pieces[first].First, Pieces[end - 1].End);
}
