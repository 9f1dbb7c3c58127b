namespace HumanRightsData.Tests.Recognition.Names;

/// <summary>Names of bodies by their heads, chains, acronyms and what is said beside them, and what is none.</summary>
public class OrganisationNameTests
{
    [Theory]
    [InlineData("ministry", "The Ministry of Public Works denied it.", "Ministry of Public Works")]
    [InlineData("a party of a country", "Members of the Tudeh Party of Iran met.", "Tudeh Party of Iran")]
    [InlineData("a movement of a country", "Members of the People's Mujahedin of Iran met.", "People's Mujahedin of Iran")]
    [InlineData("the article is no part", "The National Council of Resistance of Iran met.", "National Council of Resistance of Iran")]
    [InlineData("ministry before the noun", "The Interior Ministry denied it.", "Interior Ministry")]
    [InlineData("with its nationality", "The Syrian Ministry of Foreign Affairs denied it.", "Syrian Ministry of Foreign Affairs")]
    [InlineData("two subjects", "The Ministry of Foreign Affairs and Trade denied it.", "Ministry of Foreign Affairs and Trade")]
    [InlineData("the country after it", "The Ministry of Justice of Moldova denied it.", "Ministry of Justice of Moldova")]
    [InlineData("on a subject", "The Committee on Enforced Disappearances met.", "Committee on Enforced Disappearances")]
    [InlineData("to do something", "The Committee to Defend Fishermen met.", "Committee to Defend Fishermen")]
    [InlineData("two links", "The Institute for Peace at the University of Tarsk met.", "Institute for Peace at the University of Tarsk")]
    [InlineData("university after the place", "Students of Tarsk University were held.", "Tarsk University")]
    [InlineData("university of a town", "Students of the University of Maribor were held.", "University of Maribor")]
    [InlineData("court", "The Supreme Court upheld it.", "Supreme Court")]
    [InlineData("court with its place", "The Regional Court of Belgrade upheld it.", "Regional Court of Belgrade")]
    [InlineData("branch with number", "Branch 15 of the Revolutionary Court sentenced her.", "Branch 15 of the Revolutionary Court")]
    [InlineData("unit with a Roman number", "The XI Brigade of the National Army was there.", "XI Brigade of the National Army")]
    [InlineData("unit with an ordinal", "The 33rd Light Infantry Division was there.", "33rd Light Infantry Division")]
    [InlineData("unit with a number", "Troops of 82 Division were there.", "82 Division")]
    [InlineData("unit with a name in quotation marks", "Troops of the 12th Battalion “Coronel Ardila” were there.", "12th Battalion “Coronel Ardila”")]
    [InlineData("front with an ordinal", "The 34th Front burned the bridge.", "34th Front")]
    [InlineData("Arabic brigade", "Fighters of Liwa al-Ghuraba took the hill.", "Liwa al-Ghuraba")]
    [InlineData("Arabic army", "Fighters of Jaysh al-Wafa took the hill.", "Jaysh al-Wafa")]
    [InlineData("Spanish head", "Members of the Asociación de Viudas de Tarapaya spoke.", "Asociación de Viudas de Tarapaya")]
    [InlineData("Spanish head and adjectives", "Members of the Federación Obrera Portuaria spoke.", "Federación Obrera Portuaria")]
    [InlineData("French head", "Members of the Comité de Soutien aux Déplacés spoke.", "Comité de Soutien aux Déplacés")]
    [InlineData("party", "The Democratic Harvest Party won.", "Democratic Harvest Party")]
    [InlineData("genitive plural", "The Eritrean Seafarers’ Union warned them.", "Eritrean Seafarers’ Union")]
    [InlineData("genitive", "The People’s Harvest Front warned them.", "People’s Harvest Front")]
    [InlineData("office of an officer", "The Attorney General’s Office opened a case.", "Attorney General’s Office")]
    [InlineData("news agency", "The report was carried by Tarsk News Agency.", "Tarsk News Agency")]
    [InlineData("radio before the name", "She told Radio Pwani about it.", "Radio Pwani")]
    [InlineData("firm with an ampersand", "The yard belongs to Medway & Trent Shipping.", "Medway & Trent Shipping")]
    [InlineData("firm with its suffix", "The yard belongs to Delta Harbours plc now.", "Delta Harbours plc")]
    [InlineData("acronym that a list knows", "The UN and the ICRC had access.", "UN; ICRC")]
    [InlineData("acronym with stops", "The U.N. had no access.", "U.N.")]
    [InlineData("acronym that no list knows", "Reports reached the FTWA in time.", "FTWA")]
    [InlineData("acronym in brackets by its initials", "Friends of a Free Tarsk (FFT) met.", "Friends of a Free Tarsk; FFT")]
    [InlineData("acronym first", "FFT (Friends of a Free Tarsk) met.", "FFT; Friends of a Free Tarsk")]
    [InlineData("acronym with a lower-case article in it", "Justice for the Missing of the Coast (JMC) met.", "Justice for the Missing of the Coast; JMC")]
    [InlineData("a body called one", "The rights group Hawar published names.", "Hawar")]
    [InlineData("a body called one after its name", "Hawar, an opposition newspaper, published names.", "Hawar")]
    [InlineData("church", "The Diocese of Nampula published names.", "Diocese of Nampula")]
    [InlineData("a known one and its organ’s place", "The Supreme Court of Nauru upheld it.", "Supreme Court of Nauru")]
    [InlineData("the place after it apart", "The Norwegian Centre for Exiles in Oslo met.", "Norwegian Centre for Exiles")]
    [InlineData("working group in small letters", "The UN working group on Arbitrary Detention met.", "UN working group on Arbitrary Detention")]
    public void Bodies_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Names(text, MentionKind.Organisation));
    }

    [Theory]
    [InlineData("generic in small letters", "The judiciary, the government and a Swedish court were told.", "")]
    [InlineData("a bare head", "The Committee met. The Court rose. The Ministry was silent.", "")]
    [InlineData("a government", "The Iranian Government and the Swedish authorities were told.", "")]
    [InlineData("an abbreviation that is no body", "The TV showed DNA tests at 10 GMT for 20 USD.", "")]
    [InlineData("a device by its initials", "An improvised explosive device (IED) was found.", "")]
    [InlineData("a review by its initials", "The Universal Periodic Review (UPR) was held.", "")]
    [InlineData("a document number", "Resolution A/RES/43/1 was adopted.", "")]
    [InlineData("a law", "The Freedom of Information Act was adopted.", "")]
    [InlineData("loud words", "THIS IS WHAT THEY DID TO US", "")]
    [InlineData("a person and a post", "Secretary General Anders Vik spoke.", "")]
    [InlineData("a nationality", "Syrians and Kurds fled.", "")]
    public void What_is_no_body_is_not(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Names(text, MentionKind.Organisation));
    }
}
