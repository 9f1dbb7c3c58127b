namespace HumanRightsData.Tests.Recognition.Names;

/// <summary>Posts before and after names and whose they are.</summary>
public class RoleTests
{
    [Theory]
    [InlineData("before the name", "The director Ada Okoro spoke.", "Ada Okoro: director")]
    [InlineData("with a capital", "Foreign Minister Ada Okoro spoke.", "Ada Okoro: Foreign Minister")]
    [InlineData("rank", "Maj.-Gen. Anders Vik spoke.", "Anders Vik: Maj.-Gen")]
    [InlineData("rank in words", "Brigadier General Anders Vik spoke.", "Anders Vik: Brigadier General")]
    [InlineData("after the name", "Ada Okoro, director of the Open Archive Foundation, spoke.", "Ada Okoro: director @ Open Archive Foundation")]
    [InlineData("after the name, with an article", "Ada Okoro, the former head of the Open Archive Foundation, spoke.", "Ada Okoro: former head @ Open Archive Foundation")]
    [InlineData("two posts", "Ada Okoro, former Vice-President of the European Parliament and President of the Open Archive Foundation, spoke.", "Ada Okoro: former Vice-President @ European Parliament; Ada Okoro: President @ Open Archive Foundation")]
    [InlineData("of a ministry’s subject and a country", "Ada Okoro, former Minister of Justice of Moldova, spoke.", "Ada Okoro: former Minister of Justice @ Moldova")]
    [InlineData("a body before it", "The UN Special Rapporteur on Torture, Ada Okoro, spoke.", "Ada Okoro: Special Rapporteur on Torture @ UN")]
    [InlineData("a body right after it", "Lt Gen Anders Vik, General Officer Commanding 7 Division, spoke.", "Anders Vik: Lt Gen; Anders Vik: General Officer Commanding @ 7 Division")]
    [InlineData("commander of a unit", "Col. Anders Vik, commander of the 33rd Light Infantry Division, spoke.", "Anders Vik: Col; Anders Vik: commander @ 33rd Light Infantry Division")]
    [InlineData("after a verb", "Anders Vik is the commander of the 33rd Light Infantry Division.", "Anders Vik: commander @ 33rd Light Infantry Division")]
    [InlineData("before a comma", "The president of the Open Archive Foundation, Ada Okoro, spoke.", "Ada Okoro: president @ Open Archive Foundation")]
    [InlineData("a list with semicolons", "Speakers were Ada Okoro, head of the Open Archive Foundation; Anders Vik, a lawyer; and Mina Rostamzad, editor of Tarsk Radio.", "Ada Okoro: head @ Open Archive Foundation; Anders Vik: lawyer; Mina Rostamzad: editor @ Tarsk Radio")]
    [InlineData("a list with posts first", "Among them were Foreign Minister Ada Okoro, Defence Minister Anders Vik and lawyer Mina Rostamzad.", "Ada Okoro: Foreign Minister; Anders Vik: Defence Minister; Mina Rostamzad: lawyer")]
    [InlineData("who was", "Anders Vik, who was commander of 7 Division, spoke.", "Anders Vik: commander @ 7 Division")]
    [InlineData("a region before it", "Ada Okoro, Americas director at the Open Archive Foundation, spoke.", "Ada Okoro: Americas director @ Open Archive Foundation")]
    [InlineData("a region within it", "Ada Okoro, deputy Middle East director at the Open Archive Foundation, spoke.", "Ada Okoro: deputy Middle East director @ Open Archive Foundation")]
    [InlineData("two regions", "Ada Okoro, associate Europe and Central Asia director at the Open Archive Foundation, spoke.", "Ada Okoro: associate Europe and Central Asia director @ Open Archive Foundation")]
    [InlineData("regions with a capital", "Ada Okoro, Middle East and North Africa Director at the Open Archive Foundation, spoke.", "Ada Okoro: Middle East and North Africa Director @ Open Archive Foundation")]
    [InlineData("a region and no body", "Ada Okoro, the Asia director, spoke.", "Ada Okoro: Asia director")]
    [InlineData("a country and a body", "Ada Okoro, an Iran scholar at the Open Archive Foundation, spoke.", "Ada Okoro: Iran scholar @ Open Archive Foundation")]
    [InlineData("for regions", "Ada Okoro, director for the Middle East and Asia at the Open Archive Foundation, spoke.", "Ada Okoro: director for the Middle East and Asia @ Open Archive Foundation")]
    [InlineData("a list with posts after the names, one held of a body", "They were Ada Okoro, the council’s new president, Anders Vik, the former mayor, and Mina Rostamzad, the mayor.", "Ada Okoro: new president; Anders Vik: former mayor; Mina Rostamzad: mayor")]
    [InlineData("of a body and for a place", "Ada Okoro, the Open Archive Foundation’s Moldova representative, spoke.", "Ada Okoro: representative @ Open Archive Foundation")]
    [InlineData("a list with posts after the names, behind many", "They spoke to members of the board, Ada Okoro, then a district judge, Anders Vik, then prosecutor general, and Mina Rostamzad, then a nurse.", "Ada Okoro: district judge; Anders Vik: then prosecutor general; Mina Rostamzad: nurse")]
    [InlineData("what a post is called before it", "Ada Okoro, a former civil rights lawyer, spoke.", "Ada Okoro: former civil rights lawyer")]
    [InlineData("after a verb and an adverb", "Ada Okoro is currently the council’s justice minister.", "Ada Okoro: justice minister")]
    [InlineData("near miss: what somebody will not be", "Ada Okoro will not be the president.", "")]
    [InlineData("whose minister, not what of", "Ada Okoro, Justice Minister of the moderate President Anders Vik, spoke.", "Ada Okoro: Justice Minister; Anders Vik: President")]
    [InlineData("near miss: a ministry’s subject before the name", "The Minister of Justice Ada Okoro spoke.", "Ada Okoro: Minister of Justice")]
    [InlineData("of somebody, by title", "The aide of General Ada Okoro spoke.", "Ada Okoro: General")]
    [InlineData("a list of subjects", "Ada Okoro, Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment, spoke.", "Ada Okoro: Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment")]
    [InlineData("a list of subjects behind of", "Ada Okoro, Special Rapporteur on the promotion of truth, justice, reparation and guarantees of non-recurrence; and Anders Vik, a nurse, spoke.", "Ada Okoro: Special Rapporteur on the promotion of truth, justice, reparation and guarantees of non-recurrence; Anders Vik: nurse")]
    [InlineData("near miss: what the person did", "Ada Okoro, special rapporteur on torture, visited prisons and wept.", "Ada Okoro: special rapporteur on torture")]
    [InlineData("then-, in small letters", "They were shot by order of the then-supreme leader Ada Okoro.", "Ada Okoro: then-supreme leader")]
    [InlineData("of somebody’s office", "Ada Okoro (manager of the mayor’s office) spoke.", "Ada Okoro: manager of the mayor’s office")]
    [InlineData("near miss: whom somebody met", "Ada Okoro, they say, met the council’s new president, Anders Vik.", "Anders Vik: president")]
    [InlineData("what a body is called", "Ada Okoro was a member of the infamous Orlan Committee.", "Ada Okoro: member @ Orlan Committee")]
    [InlineData("of whom, not from where", "Ada Okoro, lawyer of survivors from the Orlan Committee, spoke.", "Ada Okoro: lawyer of survivors")]
    [InlineData("near miss: for people of a place", "Ada Okoro, a spokeswoman for the Lisbon relatives, spoke.", "Ada Okoro: spokeswoman")]
    [InlineData("near miss: a post over a place", "Moscow mayor Ada Okoro spoke.", "Ada Okoro: mayor @ Moscow")]
    [InlineData("near miss: whose post it is", "Iran’s foreign minister Ada Okoro spoke.", "Ada Okoro: foreign minister @ Iran")]
    [InlineData("near miss: a word of the sentence before", "They were brought to justice. Ada Okoro, 14, wept.", "")]
    [InlineData("near miss: a post of the sentence before", "They met the director. Ada Okoro wept.", "")]
    [InlineData("a form of address is no post", "Dr Ada Okoro and Mrs Mina Rostamzad spoke.", "")]
    [InlineData("kin is no post", "Ada Okoro, daughter of Anders Vik, spoke.", "")]
    [InlineData("a post of nobody", "Ada Okoro met the president.", "")]
    [InlineData("somebody else’s post", "Ada Okoro met the president of the Open Archive Foundation.", "")]
    [InlineData("a province behind its name", "Governor of Kirkuk province Rebwar Talabani resigned.", "Rebwar Talabani: Governor @ Kirkuk")]
    [InlineData("commanding", "Colonel Tunde Bello is Officer Commanding 3 Brigade.", "Tunde Bello: Colonel; Tunde Bello: Officer Commanding @ 3 Brigade")]
    [InlineData("what was done is no part of a post", "Then Shot Commander Ali Dahir", "Ali Dahir: Commander")]
    [InlineData("when the post was taken", "Karel Novak, President in March, resigned.", "Karel Novak: President")]
    [InlineData("a month before a rank", "In August President Karel Novak resigned.", "Karel Novak: President")]
    [InlineData("what else he is", "Karel Novak, a journalist and Polish national, left.", "Karel Novak: journalist")]
    [InlineData("what befell him", "Karel Novak, a member of the miners’ union arrested in May, left.", "Karel Novak: member of the miners’ union")]
    [InlineData("what befell the body", "Karel Novak, a member of a banned youth group, left.", "Karel Novak: member of a banned youth group")]
    [InlineData("a title before the name", "They saw prisoner of conscience Dr Karel Novak.", "Karel Novak: prisoner of conscience")]
    [InlineData("what he was called", "They accused imam Karel Novak of theft.", "Karel Novak: imam")]
    [InlineData("another who says so", "Testifying in defence of Karel Novak, a former soldier says that he saw nothing.", "")]
    [InlineData("he who is named, with a verb in his clause", "Karel Novak, a former soldier, says that he saw nothing.", "Karel Novak: former soldier")]
    [InlineData("a lawyer of another’s family", "She was a lawyer for the family of slain photographer Karel Novak.", "Karel Novak: photographer")]
    [InlineData("a noun that is a verb too", "Karel Novak, an expert on the promotion of an equitable international order, came.", "Karel Novak: expert on the promotion of an equitable international order")]
    public void Posts_go_to_those_who_hold_them(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Roles(text));
    }

    [Theory]
    [InlineData("before the name", "Dr Ada Okoro spoke.", "Ada Okoro: Dr")]
    [InlineData("after the name", "Ada Okoro QC spoke.", "Ada Okoro: QC")]
    [InlineData("at two mentions", "Mrs Ada Okoro spoke. Prof. Okoro wept.", "Ada Okoro: Mrs; Ada Okoro: Prof")]
    [InlineData("a post is none", "The director Ada Okoro spoke.", "")]
    [InlineData("what a ministry is of is none", "The Minister of Justice Ada Okoro spoke.", "")]
    [InlineData("near miss: a judge’s title", "They wrote to Justice Ada Okoro.", "Ada Okoro: Justice")]
    public void Titles_stay_apart_from_names(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Honorifics(text));
    }
}
