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

    public Page Page { get; } = page;

    /// <summary>The pieces; the last is a break.</summary>
    public ReadOnlySpan<NamePiece> Pieces { get; } = pieces;

    /// <summary>Its words of every day are capitalised too, so that a capital proves nothing.</summary>
    public bool Headline { get; } = headline;

    /// <summary>It is written in capitals throughout.</summary>
    public bool Capitals { get; } = capitals;

    public Lexicon Lexicon => Page.Lexicon;

    public static NameSentence Of(Page page, ReadOnlySpan<NamePiece> pieces)
    {
        int words = 0, capitalised = 0, ordinary = 0, ordinaryCapitalised = 0, allCapitals = 0;
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        foreach (ref readonly NamePiece piece in pieces)
        {
            for (int i = piece.First; i < piece.End; i++)
            {
                ref readonly Token token = ref tokens[i];
                if (!token.IsWord || token.Length < 4)
                {
                    continue;
                }

                words++;
                capitalised += token.Capitalised ? 1 : 0;
                allCapitals += token.AllCapitals ? 1 : 0;
                if (token.Is(WordClass.Ordinary) && !piece.Has(PieceTraits.Opens))
                {
                    ordinary++;
                    ordinaryCapitalised += token.Capitalised ? 1 : 0;
                }
            }
        }

        bool capitals = words >= FewestWords && allCapitals * 5 >= words * 4;
        bool headline = words >= FewestWords && ordinary >= 2 && ordinaryCapitalised * 3 >= ordinary * 2 && capitalised * 3 >= words * 2;
        return new NameSentence(page, pieces, headline, capitals);
    }

    public LexiconValue Value(int piece, WordClass list) => Pieces[piece].Is(list) ? Lexicon.Value(Pieces[piece].Id, list) : default;

    /// <summary>What the list of connectors says of a piece that is a connector or "and".</summary>
    public LexiconValue Connector(int piece) =>
        Pieces[piece].Kind is PieceKind.Connector or PieceKind.And ? Lexicon.Value(Page.Tokens[Pieces[piece].First].Id, WordClass.NameConnector) : default;

    /// <summary>The text of a piece.</summary>
    public ReadOnlySpan<char> TextOf(int piece) => Page.TextOf(Pieces[piece].First, Pieces[piece].End);

    public TokenRun Run(int first, int end) => TokenRun.Of(Page, Pieces[first].First, Pieces[end - 1].End);
}
