namespace HumanRightsData.Tests.Linking;

public class FigureBuilderTests
{
    [Theory]
    [InlineData("reported speech", "Jana Novak said that 300 prisoners were hanged.", "Jana Novak")]
    [InlineData("her words", "“They hanged 300 prisoners,” said Jana Novak.", "Jana Novak")]
    [InlineData("a body", "According to Amnesty International, 300 prisoners were hanged.", "Amnesty International")]
    [InlineData("the inner of two", "Jana Novak said: “Amnesty International has said that 300 prisoners were hanged.”", "Amnesty International")]
    [InlineData("near miss: outside the statement", "Jana Novak wept when 300 prisoners were hanged.", null)]
    [InlineData("near miss: nobody named", "Officials said that 300 prisoners were hanged.", null)]
    public void A_figure_is_asserted_by_the_speaker_of_its_statement(string what, string text, string? speaker)
    {
        Assert.NotEmpty(what);
        Dataset dataset = Parse(text);
        Figure figure = Assert.Single(dataset.Figures);
        Assert.Equal(speaker, figure.AssertedBy is { } id ? NameOf(dataset.Find(id)) : null);
    }

    [Theory]
    [InlineData("in the name of the event", "They remember the 1988 massacre of 300 prisoners.", EventKind.Killing)]
    [InlineData("the subject of the verb", "In 1988, 300 prisoners were executed.", EventKind.Killing)]
    [InlineData("in its sentence", "About 2,000 people came to the conference in Geneva on 3 May 2015.", EventKind.Conference)]
    [InlineData("what it led to", "Police opened fire on the crowd, killing 17.", EventKind.Attack)]
    [InlineData("near miss: another matter of the sentence", "Orre has 89 children on death row and has executed men since the 1988 massacre.", null)]
    [InlineData("near miss: what a document says", "They are named, around 100 members of the guard, in the report by Jana Novak.", null)]
    [InlineData("near miss: since it began", "They fed 300 people there since the conference in Geneva on 3 May 2015.", null)]
    [InlineData("near miss: who is among others", "They met at the conference in Geneva near a camp of families, including 17 guards.", null)]
    [InlineData("near miss: no event", "The valley has 300 inhabitants.", null)]
    public void A_figure_counts_something_of_the_event_it_names(string what, string text, EventKind? kind)
    {
        Assert.NotEmpty(what);
        Dataset dataset = Parse(text);
        Figure figure = Assert.Single(dataset.Figures);
        Assert.Equal(kind, figure.Event is { } id ? Assert.IsType<Event>(dataset.Find(id)).Kind : null);
        Assert.Equal(kind is not null, dataset.Events.SelectMany(happened => dataset.FiguresOf(happened.Id)).Contains(figure));
    }

    [Theory]
    [InlineData("near miss: when the crimes were of which a court spoke", "A judge sentenced 19 officers for crimes committed in 1976.", null)]
    [InlineData("when a court spoke", "A judge sentenced 19 officers on 3 May 2011 for many crimes.", "2011-05-03")]
    [InlineData("in two years", "They hanged 300 prisoners in 1988 and 1989.", "{1988,1989}")]
    [InlineData("a year", "In 1988, they held 300 prisoners.", "1988")]
    [InlineData("since", "Since 2016, the names of 300 members have become known.", "2016/..")]
    [InlineData("of the event that is named with it", "They remember the 1988 massacre of 300 prisoners.", "1988")]
    [InlineData("within the statement", "On 3 May 2015 Jana Novak said that 300 prisoners were held there in 1988.", "1988")]
    [InlineData("since what happened", "At least 300 people were held there since protests began on 14 February 2011.", "2011-02-14/..")]
    [InlineData("since what happened, before it", "Since the war began in 2011, they have held 300 people.", "2011/..")]
    [InlineData("since a part of a year", "Since early 2015, they have held 300 people.", "2015-01~/..")]
    [InlineData("what is thought of them", "At least 300 people are thought to have died there in 2011.", "2011")]
    [InlineData("behind a comma", "They held 300 prisoners, some for weeks, in May 2011.", "2011-05")]
    [InlineData("the verb behind an inset", "The 300 prisoners, most of them from Orlan, were released on 3 May 2015.", "2015-05-03")]
    [InlineData("what it led to", "The bridge fell on 3 May 2015, killing 300 people.", "2015-05-03")]
    [InlineData("near miss: the date of a participle in another part", "In towns that were visited in May 2011, Jana Novak counted 300 graves.", null)]
    [InlineData("near miss: since when another did something", "The council, which has met since 1988, has 300 members.", null)]
    [InlineData("near miss: the date of an inset", "The prison, built in 1990, holds 300 prisoners.", null)]
    [InlineData("near miss: what was before a relative clause", "In 1990 they built the prison which holds 300 prisoners.", null)]
    [InlineData("near miss: the date of the statement", "Jana Novak said on 3 May 2015 that they held 300 prisoners.", null)]
    [InlineData("near miss: the date of another event", "He was sentenced on 9 May 2013 for the murder of two aid workers.", null)]
    [InlineData("when", "On 3 May 2015, when 300 prisoners died, it rained.", "2015-05-03")]
    [InlineData("near miss: the date of what it was", "The purge, in which 300 prisoners died in what was the end of the killings of the 1980s, goes on.", null)]
    [InlineData("near miss: when a piece was written", "LONDON, 2 April 2024 – A group of 77 experts wrote to the council.", null)]
    [InlineData("near miss: when hangs on something else", "3 May 2015: He was held over the deaths at the prison when 300 prisoners vanished.", null)]
    [InlineData("near miss: what it is compared with", "Some 300 people were killed in Orre, more than in 1988.", null)]
    [InlineData("near miss: as it was then", "As in 1988, 300 people were killed in Orre.", null)]
    [InlineData("near miss: a length of time", "In 1988 he spent five months there.", null)]
    [InlineData("near miss: no date", "They held 300 prisoners.", null)]
    [InlineData("while in a year", "While in 2003 the group sent 18 cases, it was silent.", "2003")]
    [InlineData("not the time of another clause", "The group sent 18 cases to Orre; in 2004 it was silent.", null)]
    [InlineData("not the time of who did it", "The former minister who was dismissed on 2 September 1998 pleaded not guilty to nine counts.", null)]
    [InlineData("near miss: when who did it did it", "The former minister who in 1998 killed nine men was silent.", "1998")]
    [InlineData("not the time before what is said", "On 3 May 2015 they fled a war that the union said has cost 300 lives.", null)]
    public void A_figure_has_the_period_that_its_sentence_gives(string what, string text, string? period)
    {
        Assert.NotEmpty(what);
        Assert.Equal(period, Assert.Single(Parse(text).Figures).Period?.ToString());
    }

    [Theory]
    [InlineData("compared", "They shot 60 people since 1 May 2017, compared to 18 in all of 2016.", "60 2017-05-01/..; 18 2016")]
    [InlineData("compared, without a time", "They shot 60 people in 2017, compared with 18 earlier.", "60 2017; 18 -")]
    [InlineData("from and to", "The number of prisoners rose from 200 in 2010 to 300 in 2011.", "200 2010; 300 2011")]
    [InlineData("from and to, with nouns", "The number of cases rose from 200 cases in 2010 to 300 people in 2011.", "200 2010; 300 2011")]
    [InlineData("near miss: nouns of another clause", "In 2010, 300 people came, and in 2011 more.", "300 2010")]
    [InlineData("a war goes on longer than one day of it", "Gunmen killed four miners in a war that has killed thousands since 2016.", "4 -; 2000 2016/..")]
    [InlineData("the same where they were killed", "Two miners were killed in a war that has killed thousands since 2016.", "2 -; 2000 2016/..")]
    [InlineData("near miss: those who died then", "They named 40 prisoners from Orre who were killed in 1988.", "40 1988")]
    [InlineData("two days, of which the second is nearer", "They held 300 people on 3 May 2015 and 4 June 2015, 50 of them children.", "300 {2015-05-03,2015-06-04}; 50 {2015-05-03,2015-06-04}")]
    [InlineData("a part has the time of its whole", "They held 300 people in 2011, 50 of them children.", "300 2011; 50 2011")]
    public void Each_figure_of_a_sentence_has_its_own_period(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, string.Join("; ", Parse(text).Figures.Select(figure => $"{figure.Quantity.Lower} {figure.Period?.ToString() ?? "-"}")));
    }

    [Theory]
    [InlineData("including", "The blast killed at least 43 people, including 11 children.", "11")]
    [InlineData("of them", "They found 14 migrants, three of them children.", "three")]
    [InlineData("of whom", "Police held 1,500 protesters, 300 of whom were released.", "300")]
    [InlineData("among them", "They interviewed 53 people, among them 21 victims.", "21")]
    [InlineData("among them, behind", "They interviewed 53 people, 21 victims among them.", "21")]
    [InlineData("of which", "It lists 219 cases, of which 57 concern women.", "57")]
    [InlineData("near miss: beside", "The blast killed 43 people and 11 horses.", null)]
    [InlineData("near miss: among others", "They interviewed 53 people and 21 victims among the farmers.", null)]
    public void A_part_is_linked_to_its_whole(string what, string text, string? part)
    {
        Assert.NotEmpty(what);
        Figure[] figures = [.. Parse(text).Figures];
        Assert.Equal(2, figures.Length);
        Assert.Null(figures[0].PartOf);
        Assert.Equal(part is null ? null : figures[0].Id, figures[1].PartOf);
        Assert.True(part is null || figures[1].Text == part);
    }

    [Theory]
    [InlineData("in a row", "At least 537 people, including 68 children and 49 women, were killed.", 2)]
    [InlineData("in a row of three", "They released 90 prisoners, including 30 women, 12 children, and 5 journalists.", 3)]
    [InlineData("in brackets, adding up", "They counted 1,234 civilians (823 men, 301 women and 110 children) there.", 3)]
    [InlineData("behind a colon, adding up", "The list has 12 detainees: five men and seven women.", 2)]
    [InlineData("between dashes, adding up", "They took 12 detainees – five men and seven women – to the coast.", 2)]
    [InlineData("overlapping", "They held 20 people, including 15 women and 11 teachers.", 2)]
    [InlineData("near miss: beside, behind a comma and “and”", "The flood killed 43 people, including 11 children, and 12 horses.", 1)]
    [InlineData("near miss: more than the whole can be", "They held 20 people, including 15 women and 300 hostages.", 1)]
    [InlineData("near miss: no word says so", "They moved 58 families (311 people) to the coast.", 0)]
    [InlineData("near miss: one alone in brackets", "They moved 58 families (58 children) to the coast.", 0)]
    [InlineData("near miss: in brackets, not adding up", "They counted 90 villages (30 farms and 12 schools) there.", 0)]
    [InlineData("near miss: adding up by chance", "The blast killed 3 men, 2 women and 1 child.", 0)]
    [InlineData("near miss: people of families", "They moved 58 families (311 people, including 140 children) to the coast.", 0)]
    public void Parts_in_a_row_are_linked_to_one_whole(string what, string text, int parts)
    {
        Assert.NotEmpty(what);
        Figure[] figures = [.. Parse(text).Figures];
        Assert.Equal(parts, figures.Count(figure => figure.PartOf == figures[0].Id));
        Assert.Null(figures[0].PartOf);
    }

    [Fact]
    public void A_part_of_what_stands_in_brackets_is_linked_to_that()
    {
        Figure[] figures = [.. Parse("They moved 58 families (311 people, including 140 children) to the coast.").Figures];
        Assert.Equal([null, null, figures[1].Id], figures.Select(figure => figure.PartOf));
    }

    [Theory]
    [InlineData("including", "They held 20 people, including 300 hostages.")]
    [InlineData("of them", "They held 20 people, 300 of them hostages.")]
    [InlineData("out of", "It names 5,000 members out of 300 prisoners.")]
    public void What_is_more_than_the_whole_is_no_part(string what, string text)
    {
        Assert.NotEmpty(what);
        Assert.All(Parse(text).Figures, figure => Assert.Null(figure.PartOf));
    }

    [Fact]
    public void A_part_with_a_noun_of_its_own_is_linked_to_the_whole_behind_it()
    {
        Figure[] figures = [.. Parse("It names 5,000 members out of 30,000 prisoners.").Figures];
        Assert.Equal([figures[1].Id, null], figures.Select(figure => figure.PartOf));
    }

    [Fact]
    public void Two_claims_of_one_event_stand_side_by_side()
    {
        Dataset dataset = Parse("Jana Novak said that 300 prisoners were killed in the 1988 massacre. According to Amnesty International, more than 400 were killed in the 1988 massacre.");
        Figure[] figures = [.. dataset.Figures];
        Assert.Equal([300, 400], figures.Select(figure => figure.Quantity.Lower ?? 0));
        Assert.NotEqual(figures[0].AssertedBy, figures[1].AssertedBy);
    }

    [Theory]
    [InlineData("named by its year", "They remember the 300 victims of the 1988 massacre.", "More than 400 died in the 1988 Massacre of prisoners, 90 women among them.", 3)]
    [InlineData("a day and a place", "On 3 May 2015 at least 12 people were killed in Tabriz.", "Rights group: 15 people were killed in Tabriz on 3 May 2015.", 2)]
    [InlineData("a place in more words", "More than 400 died in the 1988 massacre in Iran.", "They remember the 1988 massacre of 500 prisoners in the Islamic Republic of Iran.", 2)]
    [InlineData("near miss: another year", "They remember the 1988 massacre of 300 prisoners.", "They remember the 1989 massacre of 500 prisoners.", 1)]
    [InlineData("near miss: another day", "On 3 May 2015 at least 12 people were killed in Tabriz.", "On 4 May 2015 at least 15 people were killed in Tabriz.", 1)]
    [InlineData("near miss: another place", "On 3 May 2015 at least 12 people were killed in Tabriz.", "On 3 May 2015 at least 15 people were killed in Ahvaz.", 1)]
    [InlineData("near miss: a year and a place, no name", "In 2015 at least 12 people were killed in Tabriz.", "In 2015 at least 15 people were killed in Tabriz.", 1)]
    [InlineData("near miss: no date", "At least 12 people were killed in Tabriz.", "At least 15 people were killed in Tabriz.", 1)]
    [InlineData("near miss: another kind of event", "On 3 May 2015 at least 12 people were killed in Tabriz.", "On 3 May 2015 at least 15 people were arrested in Tabriz.", 1)]
    public void Claims_of_two_documents_about_one_event_stand_side_by_side(string what, string one, string other, int figures)
    {
        Assert.NotEmpty(what);
        SeedParser parser = new();
        Dataset first = parser.Parse(SourceDocument.FromText("one.txt", one)), second = parser.Parse(SourceDocument.FromText("two.txt", other));
        Dataset both = first.Merge(second);
        RecordId happened = Assert.Single(first.Figures).Event!.Value;
        Assert.Equal(figures == 1 ? first.Figures : both.Figures, both.FiguresOf(happened));
        Assert.All(both.AccountsOf(happened), account => Assert.Equal(both.AccountsOf(happened), both.AccountsOf(account.Id)));
        Assert.Single(first.AccountsOf(happened));
    }

    private static Dataset Parse(string text) => Parsed.Text(text);

    private static string? NameOf(SourcedRecord? record) => record switch
    {
        Person person => person.Name,
        Organisation body => body.Name,
        _ => null,
    };
}
