namespace HumanRightsData.Tests.Recognition.Names;

/// <summary>Places that a list knows, that a head names or that the words around call places, and what is none.</summary>
public class PlaceNameTests
{
    [Theory]
    [InlineData("country", "They fled to Jordan and to Chad.", "Jordan; Chad")]
    [InlineData("country by short forms", "Talks between the UK and the U.S. failed.", "UK; U.S.")]
    [InlineData("a pronoun in small letters", "They told us nothing.", "")]
    [InlineData("town", "They were held in Homs for a year.", "Homs")]
    [InlineData("town with a prefix", "They were held in al-Qusayr for a year.", "al-Qusayr")]
    [InlineData("a region of two words", "They were held in South Kordofan for a year.", "South Kordofan")]
    [InlineData("a town no list knows, by its preposition", "They were held in Zarvandeh for a year.", "Zarvandeh")]
    [InlineData("by its noun", "The village of Am Dourou was burned.", "Am Dourou")]
    [InlineData("by its noun after it", "Clashes spread to Tarqan district.", "Tarqan")]
    [InlineData("by its country", "Clashes spread from Tarqan, Iran, to the coast.", "Tarqan; Iran")]
    [InlineData("in a row", "They shelled Homs, Tarqan and Wadi Sarha.", "Homs; Tarqan; Wadi Sarha")]
    [InlineData("prison", "He died in Tarqan Prison last year.", "Tarqan Prison")]
    [InlineData("prison in small letters", "He died in Koro Bessi detention centre last year.", "Koro Bessi detention centre")]
    [InlineData("cemetery", "They are buried in Khazra Cemetery.", "Khazra Cemetery")]
    [InlineData("mountain before the name", "They crossed Mount Tarqan at night.", "Mount Tarqan")]
    [InlineData("river", "They crossed the Tarqan River at night.", "Tarqan River")]
    [InlineData("street with its number", "The office is at Prelog Street 10 now.", "Prelog Street 10")]
    [InlineData("number before the street", "The office is at 12 Prelog Street now.", "12 Prelog Street")]
    [InlineData("republic of", "He was born in the Republic of Moldova.", "Republic of Moldova")]
    [InlineData("Spanish chain", "They fled to San Jacinto del Arroyo in May.", "San Jacinto del Arroyo")]
    [InlineData("mayor of", "The mayor of Grisolles spoke.", "Grisolles")]
    [InlineData("known by a hashtag", "Justice for #Iran now", "Iran")]
    [InlineData("a region by its name", "They want peace in the Middle East, in West Africa and in the West.", "Middle East; West Africa; West")]
    [InlineData("dateline", "TUNIS, Tunisia – The bodies of 14 migrants were recovered.", "TUNIS; Tunisia")]
    [InlineData("a department of a country", "They were killed in Arauca Department.", "Arauca Department")]
    [InlineData("a municipality", "They were killed in Tarsito Municipality.", "Tarsito Municipality")]
    [InlineData("a point of the compass before a place", "They fled to Northern Uganda and Lower Juba Region.", "Northern Uganda; Lower Juba Region")]
    [InlineData("a point of the compass before a name, by its noun", "They fled from South Tarqan province.", "South Tarqan")]
    [InlineData("two words that could be somebody’s, by their noun", "They fled from Oddar Tarvey province.", "Oddar Tarvey")]
    [InlineData("a state’s long name", "The Socialist Republic of Viet Nam signed it.", "Socialist Republic of Viet Nam")]
    [InlineData("a press club", "They met at the National Press Club on Friday.", "National Press Club")]
    [InlineData("a town that a body has its name from", "In Tarsk, Iran, the Tarsk Regional Court ruled.", "Tarsk; Iran")]
    [InlineData("joined by the Persian particle", "He taught in Dehna-ye Sorkhan for years.", "Dehna-ye Sorkhan")]
    [InlineData("an acronym of a country", "The Islamic Republic of Iran (IRI) signed it. Later the IRI denied it.", "Islamic Republic of Iran; IRI; IRI")]
    [InlineData("an acronym of a country, before it is told", "The IRI denied it. The Islamic Republic of Iran (IRI) signed it.", "IRI; Islamic Republic of Iran; IRI")]
    [InlineData("a town that is a name too, in a dateline", "SANTIAGO – A judge ruled on Monday.", "SANTIAGO")]
    [InlineData("all the words behind its noun", "They came to the village of Las Tres Cruces in May.", "Las Tres Cruces")]
    [InlineData("a town before somebody", "In the town of Orre Ana Dunn spoke.", "Orre")]
    [InlineData("a town before a post", "In the city of Oslo Mayor Ben Ash spoke.", "Oslo")]
    public void Places_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Names(text, MentionKind.Place));
    }

    [Theory]
    [InlineData("within a body's name", "The University of Maribor and the Bank of Ireland closed.", "")]
    [InlineData("within a war's name", "He fought in the Vietnam War.", "")]
    [InlineData("nationality", "The Iranian and the French ministers met.", "")]
    [InlineData("an English word", "A nice reading by the bath.", "")]
    [InlineData("money", "It cost US$45.", "")]
    [InlineData("a person with a town's name", "Jack London and Paris Keller spoke.", "")]
    [InlineData("a surname that is a town", "Ada Lincoln was freed. Lincoln thanked them.", "")]
    [InlineData("a ship", "Twelve men were held aboard the Saint Brendan off Malta.", "Malta")]
    [InlineData("a ferry", "Twelve men died on the ferry Orre Queen.", "")]
    [InlineData("near miss: where it lies", "He was taken aboard in Malta.", "Malta")]
    [InlineData("near miss: whose it is", "They came aboard the US vessel.", "US")]
    [InlineData("a health department", "The Health Department and the Southern Command denied it.", "")]
    [InlineData("a governor’s post after his name", "It was Abdul Karim district governor of the west.", "")]
    [InlineData("what an operation was called", "They died in Operation Colombo in that year.", "")]
    [InlineData("an event's, where the page has the place", "The Free Norway World Summit was held. They went to Norway.", "Norway")]
    public void What_is_no_place_is_not(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Names(text, MentionKind.Place));
    }
}
