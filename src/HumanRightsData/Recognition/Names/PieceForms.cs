using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>What a token is as a piece of a sentence, as far as its class set says. Told once, so that most tokens are copied from a table.</summary>
internal sealed class PieceForms
{
    /// <summary>Lists whose words with a capital are no simple ones: what the lists say of the one word counts, or the words around it.</summary>
    private const WordClass Special = WordClass.Place | WordClass.Organisation | WordClass.Honorific | WordClass.Month | WordClass.Weekday;

    /// <summary>What lists say of a word in small letters: of its being a name they say nothing.</summary>
    private const WordClass OfSmall = NameLists.All
        & ~(WordClass.Place | WordClass.Organisation | WordClass.GivenName | WordClass.Surname | WordClass.Nationality);

    private const WordClass OfSmallGrammar = WordClass.RoleModifier | WordClass.NameParticle | WordClass.OrganisationNoun;

    private Lexicon? _lexicon;

    // By class set.
    private NamePiece[] _small = [];
    private NamePiece[] _capitals = [];

    /// <summary>What a word with a capital, or a mark, is by its class set; of kind <see cref="PieceKind.Unread"/> where lists alone do not say what a word is.</summary>
    public ref readonly NamePiece OfCapital(int set) => ref _capitals[set];

    /// <summary>Takes the forms from a lexicon.</summary>
    public void Use(Lexicon lexicon)
    {
        if (_lexicon != lexicon)
        {
            _lexicon = lexicon;
            (_small, _capitals) = FormsOf(lexicon);
        }
    }

    /// <summary>Fills in the pieces of a run of tokens as if all its words were in small letters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // a short loop that needs all registers
    public void Fill(Page page, int first, Span<NamePiece> pieces)
    {
        // Without a look at bounds: there is a form for each set, and a piece for each token of the run. Two at a time, as the loop is most of it.
        ref ushort set = ref MemoryMarshal.GetReference(page.Tokens.Sets.Slice(first, pieces.Length));
        ref NamePiece forms = ref MemoryMarshal.GetArrayDataReference(_small);
        ref NamePiece piece = ref MemoryMarshal.GetReference(pieces);
        if ((pieces.Length & 1) != 0)
        {
            piece = Unsafe.Add(ref forms, (nuint)set);
            piece.First = first++;
            set = ref Unsafe.Add(ref set, 1);
            piece = ref Unsafe.Add(ref piece, 1);
        }

        for (int left = pieces.Length >> 1; left > 0; left--)
        {
            piece = Unsafe.Add(ref forms, (nuint)set);
            piece.First = first;
            piece = ref Unsafe.Add(ref piece, 1);
            piece = Unsafe.Add(ref forms, (nuint)Unsafe.Add(ref set, 1));
            piece.First = first + 1;
            piece = ref Unsafe.Add(ref piece, 1);
            first += 2;
            set = ref Unsafe.Add(ref set, 2);
        }
    }

    /// <summary>Fills in those pieces, a bit for each of the first, that are words with a capital and no more; returns those at which a name may begin.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong FillCapitals(Page page, int first, ulong capitals, Span<NamePiece> pieces)
    {
        ReadOnlySpan<ushort> sets = page.Tokens.Sets[first..];
        ref NamePiece forms = ref MemoryMarshal.GetArrayDataReference(_capitals); // there is one for each set
        ulong starts = 0;
        for (; capitals != 0; capitals &= capitals - 1)
        {
            int at = BitOperations.TrailingZeroCount(capitals);
            ref NamePiece form = ref Unsafe.Add(ref forms, (nuint)sets[at]);
            starts |= form.MayStart << at;
            pieces[at] = form;
            pieces[at].First = first + at;
        }

        return starts;
    }

    /// <summary>Whether lists tell all of what a word with a capital is.</summary>
    public static bool AreTold(WordClass classes) =>
        (classes & Special) == 0 && (classes & NameLists.Grammar) != WordClass.Auxiliary; // which may be a verb or a name: "Will"

    private static (NamePiece[] Small, NamePiece[] Capitals) FormsOf(Lexicon lexicon)
    {
        ClassSets sets = lexicon.Sets;
        NamePiece[] small = new NamePiece[sets.Count];
        for (int kind = 0; kind < ClassSets.FirstOfLists; kind++)
        {
            small[kind] = FormOfMark((TokenKind)kind);
        }

        small[ClassSets.Unknown] = new NamePiece { Kind = PieceKind.Lower, Length = 1 };
        for (int set = ClassSets.FirstOfLists; set < small.Length; set++)
        {
            small[set] = new NamePiece { Kind = PieceKind.Lower, Length = 1, Classes = sets[set] & OfSmall };
        }

        ReadConnectors(lexicon, small);
        NamePiece[] capitals = new NamePiece[sets.Count];
        for (int set = 0; set < capitals.Length; set++)
        {
            capitals[set] = set == ClassSets.Unknown ? FormOfCapital(WordClass.None, PieceKind.Lower)
                : set < ClassSets.FirstOfLists ? small[set] : FormOfCapital(sets[set], small[set].Kind);
        }

        return (small, capitals);
    }

    /// <summary>Says of the sets of connectors what kind they are: all words of a set are of one.</summary>
    private static void ReadConnectors(Lexicon lexicon, NamePiece[] small)
    {
        ReadOnlySpan<WordClass> classes = lexicon.Classes;
        for (int id = 0; id < classes.Length; id++)
        {
            if ((classes[id] & WordClass.NameConnector) == 0)
            {
                continue;
            }

            for (int set = ClassSets.FirstOfLists; set < small.Length; set++)
            {
                if (lexicon.Sets[set] == classes[id])
                {
                    small[set].Kind = lexicon.Value(id, WordClass.NameConnector).Has(NameLists.And) ? PieceKind.And : PieceKind.Connector;
                }
            }
        }
    }

    private static NamePiece FormOfCapital(WordClass classes, PieceKind small)
    {
        if (!AreTold(classes))
        {
            return new NamePiece { Kind = PieceKind.Unread };
        }

        if ((classes & NameLists.Grammar) != 0)
        {
            return new NamePiece { Kind = small, Length = 1, Classes = classes & OfSmallGrammar };
        }

        classes &= NameLists.All;
        return new NamePiece
        {
            Kind = PieceKind.Capital,
            Length = 1,
            Classes = classes,
            Traits = ((classes & WordClass.Ordinary) != 0 ? PieceTraits.Ordinary : PieceTraits.None)
                | (classes == WordClass.None ? PieceTraits.Unknown : PieceTraits.None)
                | ((classes & PersonReader.NotPlain) == WordClass.None ? PieceTraits.Part : PieceTraits.None),
        };
    }

    private static NamePiece FormOfMark(TokenKind mark)
    {
        PieceKind kind = KindOfMark(mark);
        bool opening = kind == PieceKind.Quote || mark is TokenKind.Colon or TokenKind.Bullet or TokenKind.Dash;
        bool passing = kind is PieceKind.Break or PieceKind.Number or PieceKind.Open;
        return new NamePiece { Kind = kind, Length = 1, Traits = opening ? PieceTraits.Opening : passing ? PieceTraits.Passing : PieceTraits.None };
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
}
