namespace HumanRightsData.Tests.Recognition.Names;

/// <summary>Names of people of many cultures, all invented, and what is nobody's.</summary>
public class PersonNameTests
{
    [Theory]
    [InlineData("Spanish double surname", "The judge heard Rosalía Iturbe Quesada on the second day.", "Rosalía Iturbe Quesada")]
    [InlineData("a surname alone that did something", "In July Montazeri resigned from the council.", "Montazeri")]
    [InlineData("near miss: a surname alone that something is said of", "In July Montazeri is on every wall.", "")]
    [InlineData("particles in the middle", "Mercedes de la Hoz Barrenechea was arrested with others.", "Mercedes de la Hoz Barrenechea")]
    [InlineData("Arabic al- with a hyphen", "Relatives of Nawaf al-Tamrini have heard nothing.", "Nawaf al-Tamrini")]
    [InlineData("bin between names", "Relatives of Faisal bin Rashid Oweidat have heard nothing.", "Faisal bin Rashid Oweidat")]
    [InlineData("Abu in the middle", "They released Samir Abu Zeitoun in March.", "Samir Abu Zeitoun")]
    [InlineData("Umm at the start", "Her neighbour Umm Hazem Darwil told us so.", "Umm Hazem Darwil")]
    [InlineData("Persian compound", "The court sentenced Mohammadreza Pourkhalili to death.", "Mohammadreza Pourkhalili")]
    [InlineData("Persian with Zadeh", "The court sentenced Golnaz Mirza Zadeh to prison.", "Golnaz Mirza Zadeh")]
    [InlineData("Kurdish", "They had come to see Berîvan Şemzînî and her mother.", "Berîvan Şemzînî")]
    [InlineData("Burmese without surname", "The soldiers took Thet Naing Phyo away.", "Thet Naing Phyo")]
    [InlineData("Burmese title apart", "The soldiers took Daw Khin Myat Noe away.", "Khin Myat Noe")]
    [InlineData("Chinese order", "The lawyer Zhao Qingyuan was not allowed in.", "Zhao Qingyuan")]
    [InlineData("Chinese with a hyphen", "The singer Lin Mei-hua was not allowed in.", "Lin Mei-hua")]
    [InlineData("Korean", "The delegation was led by Park Dong-seok that year.", "Park Dong-seok")]
    [InlineData("Japanese", "The report names Haruto Minekawa as its author.", "Haruto Minekawa")]
    [InlineData("Ukrainian with patronymic", "The hearing of Olena Petrivna Zahorodko was put off.", "Olena Petrivna Zahorodko")]
    [InlineData("Georgian", "The hearing of Nino Tsiklauri-Beridze was put off.", "Nino Tsiklauri-Beridze")]
    [InlineData("Ethiopian three names", "The family of Almaz Desta Wolde fled.", "Almaz Desta Wolde")]
    [InlineData("Eritrean", "The family of Yohannes Tesfay Mehari fled.", "Yohannes Tesfay Mehari")]
    [InlineData("Filipino with initial", "The widow of Benigno S. Macaraeg spoke.", "Benigno S. Macaraeg")]
    [InlineData("Dutch van de", "The expert was Joost van de Wetering.", "Joost van de Wetering")]
    [InlineData("German von", "The expert was Ulrike von Hagenau.", "Ulrike von Hagenau")]
    [InlineData("French de", "The expert was Solange de Kervadec.", "Solange de Kervadec")]
    [InlineData("French d with apostrophe", "The expert was Thibault d’Aramont.", "Thibault d’Aramont")]
    [InlineData("Irish O", "The expert was Siobhan O’Tierney.", "Siobhan O’Tierney")]
    [InlineData("Scottish Mac", "The expert was Fiona MacAskill Reid.", "Fiona MacAskill Reid")]
    [InlineData("initials before", "The expert was J. R. Mordaunt.", "J. R. Mordaunt")]
    [InlineData("initials without space", "The expert was P.J. Halloran.", "P.J. Halloran")]
    [InlineData("hyphenated given name", "The expert was Jean-Baptiste Rocheteau.", "Jean-Baptiste Rocheteau")]
    [InlineData("Nigerian", "The petition of Chinedu Obiakor Eze was dismissed.", "Chinedu Obiakor Eze")]
    [InlineData("Hausa", "The petition of Aminu Garba Tsafe was dismissed.", "Aminu Garba Tsafe")]
    [InlineData("Senegalese", "The petition of Ousmane Ndaw was dismissed.", "Ousmane Ndaw")]
    [InlineData("Rwandan two names", "The petition of Espérance Mukarugwiza was dismissed.", "Espérance Mukarugwiza")]
    [InlineData("Somali nickname aside", "The petition of Abdirahman Warsame Jaamac was dismissed.", "Abdirahman Warsame Jaamac")]
    [InlineData("Tamil with initial", "The petition of K. Selvanathan was dismissed.", "K. Selvanathan")]
    [InlineData("Bengali", "The petition of Motiur Chowdhury Ripon was dismissed.", "Motiur Chowdhury Ripon")]
    [InlineData("Vietnamese", "The blogger Nguyen Thi Lan Huong is in prison.", "Nguyen Thi Lan Huong")]
    [InlineData("Indonesian one name after a role", "The activist Sutrimo was found dead.", "Sutrimo")]
    [InlineData("Turkish letters", "They wrote to Çağlar Öztürkmen in prison.", "Çağlar Öztürkmen")]
    [InlineData("Hungarian letters", "They wrote to Gergő Szabadvári in prison.", "Gergő Szabadvári")]
    [InlineData("Polish letters", "They wrote to Łukasz Wróblik in prison.", "Łukasz Wróblik")]
    [InlineData("one name after a title", "Mr Dragomiroff did not answer.", "Dragomiroff")]
    [InlineData("one name after a rank", "Col. Ordway gave the order.", "Ordway")]
    [InlineData("a surname that is a word, after a given name", "The mayor met Grace Winter there.", "Grace Winter")]
    [InlineData("a name before a rank word that is its own", "The mayor met Leila Major there.", "Leila Major")]
    [InlineData("numeral", "They crowned Prince Leopold IV of that house.", "Leopold IV")]
    [InlineData("junior", "They sued Arturo Baldonado Jr. over it.", "Arturo Baldonado Jr.")]
    [InlineData("possessive apart", "Nobody believed Tomasz Wielicki’s story.", "Tomasz Wielicki")]
    [InlineData("tokenised text", "He met Edwin Trask , a farmer , in 1911 .", "Edwin Trask")]
    [InlineData("post-nominal apart", "Hermione Leggatt QC spoke for the families.", "Hermione Leggatt")]
    [InlineData("capitals for the surname", "The statement was signed by Amélie ROCHEFORTE in Paris.", "Amélie ROCHEFORTE")]
    [InlineData("alone, once known", "Ayesha Rahbari was freed. Rahbari thanked her lawyers.", "Ayesha Rahbari; Rahbari")]
    [InlineData("a word alone, once known", "Dale Winter was freed. Then Winter thanked his lawyers.", "Dale Winter; Winter")]
    public void People_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Names(text, MentionKind.Person));
    }

    [Theory]
    [InlineData("months", "It happened in March and again in August.", "")]
    [InlineData("weekdays", "They met on Friday and on Sunday.", "")]
    [InlineData("a weekday behind a place", "They met in Florida Friday, and wept.", "")]
    [InlineData("sentence start", "Thousands fled. Rescue came late. Winter was hard.", "")]
    [InlineData("small words", "The people of the valley spoke to a lawyer.", "")]
    [InlineData("event", "The Winter War and the Treaty of Friendship were discussed.", "")]
    [InlineData("law", "The Public Order Act and the Penal Code were cited.", "")]
    [InlineData("a bare role", "The President and the Foreign Minister spoke.", "")]
    [InlineData("headline words", "Security Forces Kill Dozens Of Protesters In Renewed Crackdown", "")]
    [InlineData("the word is known in small letters", "Dale Frost was freed. There was frost on the road. Frost lay everywhere.", "Dale Frost")]
    public void What_is_nobody_is_not(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Found.Names(text, MentionKind.Person));
    }
}
