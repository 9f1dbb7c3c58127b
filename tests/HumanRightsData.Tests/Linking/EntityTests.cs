using HumanRightsData.Tests.Recognition.Names;

namespace HumanRightsData.Tests.Linking;

/// <summary>Who is who within a document: one record for one person or body with all its names, and never two in one.</summary>
public class EntityTests
{
    [Theory]
    [InlineData("a surname alone", "Mina Rostamzad was freed. Rostamzad thanked them.", "Mina Rostamzad (Rostamzad)")]
    [InlineData("a surname before the full name", "Rostamzad freed\n\nMina Rostamzad was freed on Monday by the court.", "Mina Rostamzad (Rostamzad)")]
    [InlineData("a given name left out", "Ana Lucía Perea Roldán spoke. Perea Roldán wept.", "Ana Lucía Perea Roldán (Perea Roldán)")]
    [InlineData("an initial left out", "Gareth P. Lunt spoke. Gareth Lunt wept.", "Gareth P. Lunt (Gareth Lunt)")]
    [InlineData("an initial for a name", "Gareth Lunt spoke. G. Lunt wept.", "Gareth Lunt (G. Lunt)")]
    [InlineData("two who share a surname", "Mina Rostamzad and Omid Rostamzad were freed.", "Mina Rostamzad; Omid Rostamzad")]
    [InlineData("their surname alone is neither", "Mina Rostamzad and Omid Rostamzad were freed. Rostamzad wept.", "Mina Rostamzad; Omid Rostamzad; Rostamzad")]
    [InlineData("the only one named before", "Mina Rostamzad was freed. Rostamzad wept. Her brother Omid Rostamzad waited.", "Mina Rostamzad (Rostamzad); Omid Rostamzad")]
    [InlineData("the father before his son", "Ayatollah Rostamzad spoke. His son Omid Rostamzad wept. Rostamzad left.", "Rostamzad; Omid Rostamzad")]
    [InlineData("the father and his son", "Rostamzad spoke. Rostamzad’s son, Omid Rostamzad, wept.", "Rostamzad; Omid Rostamzad")]
    [InlineData("near miss: a son whose father bears no name here", "The guard spoke. His son Omid Rostamzad wept. Rostamzad left.", "Omid Rostamzad (Rostamzad)")]
    [InlineData("near miss: the kin of one with another name", "Rostamzad freed\n\nLunt’s sister Mina Rostamzad was freed on Monday by the court.", "Mina Rostamzad (Rostamzad); Lunt")]
    [InlineData("brother and sister", "Karim Dastgheyb and Karima Dastgheyb were freed.", "Karim Dastgheyb; Karima Dastgheyb")]
    [InlineData("two given names of one person", "Maryam Sadat Alavian spoke. Maryam Alavian wept.", "Maryam Sadat Alavian (Maryam Alavian)")]
    [InlineData("spellings of a given name", "Mohammad Zarrinpour spoke. Muhammed Zarrinpour wept.", "Mohammad Zarrinpour (Muhammed Zarrinpour)")]
    [InlineData("spellings of a surname", "Reza Avaie spoke. Reza Avayi wept.", "Reza Avaie (Reza Avayi)")]
    [InlineData("hyphen or none", "Reza Pour-Hashemi spoke. Reza Pourhashemi wept.", "Reza Pour-Hashemi (Reza Pourhashemi)")]
    [InlineData("marks or none", "José Ibáñez Roldán spoke. Jose Ibanez Roldan wept.", "José Ibáñez Roldán (Jose Ibanez Roldan)")]
    [InlineData("hyphen or space in the given name", "Jean François Kerloc spoke. Jean-François Kerloc wept.", "Jean François Kerloc (Jean-François Kerloc)")]
    [InlineData("the second surname left out", "Inti Quispe Larraín spoke. Inti Quispe wept.", "Inti Quispe Larraín (Inti Quispe)")]
    [InlineData("another given name", "Mina Rostamzad spoke. Nina Rostamzad wept.", "Mina Rostamzad; Nina Rostamzad")]
    [InlineData("an acronym after the name", "The Coastal Legal Aid Network (CLAN) met. CLAN spoke.", "Coastal Legal Aid Network (CLAN)")]
    [InlineData("an acronym before the name", "CLAN (Coastal Legal Aid Network) met.", "Coastal Legal Aid Network (CLAN)")]
    [InlineData("an acronym by its initials alone", "The Coastal Legal Aid Network met. CLAN spoke.", "Coastal Legal Aid Network (CLAN)")]
    [InlineData("two acronyms", "The People’s Harvest Movement (PHM or MPH) met. MPH spoke.", "People’s Harvest Movement (PHM, MPH)")]
    [InlineData("another acronym", "The Coastal Legal Aid Network met. FTWA spoke.", "Coastal Legal Aid Network; FTWA")]
    [InlineData("names that a list knows", "The United Nations met. The UN spoke.", "United Nations (UN)")]
    [InlineData("its organ is another body", "The United Nations and the United Nations Human Rights Council met.", "United Nations; United Nations Human Rights Council")]
    [InlineData("whose body it is left out", "The UN Human Rights Council met. The Human Rights Council spoke.", "UN Human Rights Council (Human Rights Council)")]
    [InlineData("the country left out", "The Syrian Ministry of Transport met. The Ministry of Transport spoke.", "Syrian Ministry of Transport (Ministry of Transport)")]
    [InlineData("the country after it left out", "The Ministry of Transport of Moldova met. The Ministry of Transport spoke.", "Ministry of Transport of Moldova (Ministry of Transport)")]
    [InlineData("two countries’ bodies", "The Syrian Ministry of Transport and the Iraqi Ministry of Transport met.", "Syrian Ministry of Transport; Iraqi Ministry of Transport")]
    [InlineData("words left out in the middle", "The Working Group on Enforced or Involuntary Disappearances met. The Working Group on Enforced Disappearances spoke.", "Working Group on Enforced or Involuntary Disappearances (Working Group on Enforced Disappearances)")]
    [InlineData("singular and plural", "The Amnesty Commissions met. An Amnesty Commission spoke.", "Amnesty Commissions (Amnesty Commission)")]
    [InlineData("British and American spelling", "The Coastal Aid Organisation met. The Coastal Aid Organization spoke.", "Coastal Aid Organisation (Coastal Aid Organization)")]
    [InlineData("two courts", "The Regional Court of Belgrade and the Regional Court of Zagreb ruled.", "Regional Court of Belgrade; Regional Court of Zagreb")]
    [InlineData("a firm by its first word", "Meridian Harbours plc closed. Meridian did not answer.", "Meridian Harbours plc (Meridian)")]
    [InlineData("a firm by its first word, before its name", "Meridian closes\n\nOn Monday they said that Meridian had failed. Meridian Harbours plc closed.", "Meridian Harbours plc (Meridian)")]
    [InlineData("a word of every day that names a body", "Amnesty International spoke. They wrote to Amnesty.", "Amnesty International (Amnesty)")]
    [InlineData("the same word before a verb of saying", "Amnesty said so. Amnesty International spoke of an amnesty.", "Amnesty International (Amnesty)")]
    [InlineData("near miss: the word of every day", "Amnesty was granted. Amnesty International spoke of an amnesty.", "Amnesty International")]
    [InlineData("an agency by its acronym", "The ANFZ News Agency wrote. ANFZ did not answer.", "ANFZ News Agency (ANFZ)")]
    [InlineData("near miss: another body’s agency", "The UN News Agency wrote. The UN did not answer.", "UN News Agency; UN")]
    [InlineData("two bodies, two acronyms", "The Coastal Legal Aid Network/Movement of Free Fishers (CLAN/MFF) met.", "Coastal Legal Aid Network (CLAN); Movement of Free Fishers (MFF)")]
    [InlineData("the name that is not shouted", "TRIAL OF MINA ROSTAMZAD\n\nMina Rostamzad was freed.", "Mina Rostamzad (MINA ROSTAMZAD)")]
    [InlineData("another name of the same", "Omid Rostamzad, alias Karim Dastgheyb, was there. Karim Dastgheyb wept.", "Omid Rostamzad (Karim Dastgheyb)")]
    [InlineData("another name in brackets", "Omid Rostamzad (also known as Naseriyan) was there.", "Omid Rostamzad (Naseriyan)")]
    [InlineData("near miss: what somebody is known as", "Omid Rostamzad, known as a friend of Karim Dastgheyb, was there.", "Omid Rostamzad; Karim Dastgheyb")]
    [InlineData("an acronym of another that a list knows", "The United Nations Human Rights Council (UNHCR) met.", "United Nations Human Rights Council; UNHCR")]
    public void Names_of_one_are_one(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Entities(text));
    }

    [Fact]
    public void Every_mention_is_a_source_and_has_the_fullest_name()
    {
        const string Text = "Mina Rostamzad was freed. Rostamzad thanked the Open Archive Foundation (OAF).";
        SourceDocument document = SourceDocument.FromText("page.txt", Text);
        SeedParser parser = new();
        Person person = Assert.Single(parser.Parse(document).People);
        Assert.Equal(["Mina Rostamzad", "Rostamzad"], person.Sources.Select(source => source.Quote));
        Assert.Equal(
            ["Mina Rostamzad", "Mina Rostamzad", "Open Archive Foundation", "Open Archive Foundation"],
            parser.Annotate(document).Mentions.Select(mention => mention.Value));
    }

    [Theory]
    [InlineData("The director of the Open Archive Foundation, Ada Okoro, spoke. Director Ada Okoro wept. The director Ada Okoro left.", "director @ Open Archive Foundation; Director")]
    [InlineData("The director Ada Okoro spoke. Ada Okoro, director of the Open Archive Foundation, wept.", "director @ Open Archive Foundation")]
    [InlineData("The poet Ada Okoro spoke. Ada Okoro, director of the Open Archive Foundation, wept.", "poet; director @ Open Archive Foundation")]
    public void A_post_without_its_body_adds_nothing(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Assert.Single(Parsed.Text(text).People).Roles
            .Select(role => role.OrganisationName is null ? role.Title : $"{role.Title} @ {role.OrganisationName}")));

    [Theory]
    [InlineData("Iran was silent. The Islamic Republic denied it.", "Iran; Iran")]
    [InlineData("The Islamic Republic denied it. Iran was silent.", "Iran; Iran")]
    [InlineData("The Islamic Republic denied it.", "Islamic Republic")]
    [InlineData("Iran and the Islamic Republic of Iran are one.", "Islamic Republic of Iran; Islamic Republic of Iran")]
    [InlineData("The Islamic Republic of Mauritania is another. Iran was silent.", "Islamic Republic of Mauritania; Iran")]
    [InlineData("Russia signed. The Russian Federation denied it.", "Russian Federation; Russian Federation")]
    public void A_country_has_one_name(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Parsed.Annotate(text).Mentions.Select(mention => mention.Value)));

    [Theory]
    [InlineData("The Ministry of Public Works denied it.", OrganisationKind.State)]
    [InlineData("The UN Children’s Fund wrote.", OrganisationKind.Intergovernmental)]
    [InlineData("The Regional Court of Belgrade ruled.", OrganisationKind.Court)]
    [InlineData("The 33rd Light Infantry Division was there.", OrganisationKind.Armed)]
    [InlineData("The Democratic Harvest Party won.", OrganisationKind.Party)]
    [InlineData("Tarsk University closed.", OrganisationKind.Academic)]
    [InlineData("The United Nations met.", OrganisationKind.Intergovernmental)]
    [InlineData("Ashford Criminal Court Branch 26 ruled.", OrganisationKind.Court)]
    [InlineData("The UN Committee on Sports met.", OrganisationKind.Intergovernmental)]
    [InlineData("The Senate of Norway met.", OrganisationKind.State)]
    public void A_head_says_what_kind_of_body_it_is(string text, OrganisationKind kind) =>
        Assert.Equal(kind, Assert.Single(Parsed.Text(text).Organisations).Kind);

    [Theory]
    [InlineData("The Tarsk Fisheries Commission met.")]
    [InlineData("The Tarsk Defence League marched.")]
    [InlineData("The Congress of Tarsk Students met.")]
    [InlineData("The Congress of Norway Students met.")]
    public void A_head_of_many_kinds_of_bodies_says_nothing(string text) =>
        Assert.Null(Assert.Single(Parsed.Text(text).Organisations).Kind);

    [Fact]
    public void An_acronym_that_no_list_knows_says_nothing_of_its_kind() =>
        Assert.Null(Assert.Single(Parsed.Text("Reports reached the FTWA in time.").Organisations).Kind);
}
