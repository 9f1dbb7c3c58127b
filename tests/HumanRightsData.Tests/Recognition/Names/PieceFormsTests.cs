using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Names;

namespace HumanRightsData.Tests.Recognition.Names;

public class PieceFormsTests
{
    [Fact]
    public void Connectors_are_of_the_kind_that_their_own_attributes_give()
    {
        // Told by class set: no two words of a set may differ.
        Lexicon lexicon = Lexicon.Default;
        for (int id = Lexicon.FirstId; id < lexicon.Classes.Length; id++)
        {
            if ((lexicon.Classes[id] & WordClass.NameConnector) != 0 && !lexicon.TextOf(id).Contains(' '))
            {
                PieceKind expected = lexicon.Value(id, WordClass.NameConnector).Has(NameLists.And) ? PieceKind.And : PieceKind.Connector;
                Assert.Equal(expected, Small(lexicon.TextOf(id).ToString()).Kind);
            }
        }
    }

    [Theory]
    [InlineData("walked", nameof(PieceKind.Lower))]
    [InlineData("xqzzy", nameof(PieceKind.Lower))] // no list knows it
    [InlineData("&", nameof(PieceKind.And))]
    [InlineData(",", nameof(PieceKind.Comma))]
    [InlineData(";", nameof(PieceKind.Break))]
    [InlineData("(", nameof(PieceKind.Open))]
    [InlineData("17", nameof(PieceKind.Number))]
    public void Tokens_are_of_the_kind_that_their_lists_or_their_marks_give(string text, string expected) => Assert.Equal(expected, Small(text).Kind.ToString());

    [Theory]
    [InlineData("Xqzzy", nameof(PieceKind.Capital))]
    [InlineData("Minister", nameof(PieceKind.Capital))]
    [InlineData("However", nameof(PieceKind.Lower))] // grammar at the start of a sentence
    [InlineData("The", nameof(PieceKind.Connector))]
    [InlineData("And", nameof(PieceKind.And))]
    [InlineData("Will", nameof(PieceKind.Unread))] // a verb at the start of a sentence, a name elsewhere
    [InlineData("Nauru", nameof(PieceKind.Unread))] // what the list says of the one place counts
    [InlineData("Monday", nameof(PieceKind.Unread))]
    public void Words_with_a_capital_are_told_by_their_lists_where_these_suffice(string word, string expected)
    {
        Page page = Read(word);
        PieceForms forms = new();
        forms.Use(page.Lexicon);
        Assert.Equal(expected, forms.OfCapital(page.Tokens.Sets[1]).Kind.ToString());
    }

    [Fact]
    public void A_piece_keeps_all_lists_of_names()
    {
        NamePiece piece = new() { Classes = NameLists.All };
        Assert.Equal(NameLists.All, piece.Classes);
        foreach (WordClass list in Enum.GetValues<WordClass>())
        {
            Assert.Equal((NameLists.All & list) != 0, piece.Is(list));
        }
    }

    private static Page Read(string text)
    {
        Page page = new(Lexicon.Default);
        page.Read(text);
        return page;
    }

    private static NamePiece Small(string text)
    {
        Page page = Read(text);
        PieceForms forms = new();
        forms.Use(page.Lexicon);
        NamePiece[] pieces = new NamePiece[1];
        forms.Fill(page, 1, pieces);
        Assert.Equal(2, pieces[0].End);
        return pieces[0];
    }
}
