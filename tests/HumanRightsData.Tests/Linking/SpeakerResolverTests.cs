namespace HumanRightsData.Tests.Linking;

/// <summary>Whose words they are. The people and bodies are invented.</summary>
public class SpeakerResolverTests
{
    /// <summary>The last statement's speaker is what each row is about; * marks one without a record.</summary>
    [Theory]
    [InlineData("a pronoun for the last who spoke", "Ada Brimstone said that the door was locked. She said that the key was lost.", "Ada Brimstone")]
    [InlineData("over a paragraph", "Ada Brimstone said that the door was locked.\n\nShe said that the key was lost.", "Ada Brimstone")]
    [InlineData("not one who is spoken of", "Anna Brimstone said that the door was locked. Maria Oakley had lost the key, she said.", "Anna Brimstone|Anna Brimstone")]
    [InlineData("a subject who did not speak yet", "Anna Brimstone led the ward for nine years. She said that the door was locked.", "Anna Brimstone")]
    [InlineData("the pronoun agrees with a title", "Mrs. Brimstone said that the door was locked. Mr. Oakley nodded. She said that the key was lost.", "Brimstone")]
    [InlineData("the pronoun agrees with a given name", "Anna Brimstone said that the door was locked. John Oakley nodded. She said that the key was lost.", "Anna Brimstone")]
    [InlineData("who is spoken to is not who answers", "Anna Brimstone said that the door was locked. Maria Oakley accused her of lying. She said that the key was lost.", "Anna Brimstone")]
    [InlineData("nobody fits", "The door was locked. She said that the key was lost.", "?")]
    [InlineData("no man for she", "John Oakley nodded. She said that the key was lost.", "?")]
    [InlineData("a post for its holder", "John Oakley, the foreign minister, said that the door was locked. Anna Brimstone nodded. The foreign minister said that the key was lost.", "John Oakley")]
    [InlineData("a spokesman for somebody is not that somebody", "Ada Brimstone, deputy spokeswoman for the foreign minister, opened the hall. The foreign minister said that the door was locked.", "foreign minister*")]
    [InlineData("who is said to be the subject", "The next witness was Anna Brimstone, a nurse. She said that the key was lost.", "Anna Brimstone")]
    [InlineData("the only person of the paragraph, by her title", "John Oakley said that the door was locked.\n\nThe evening opened with the words of Ms. Brimstone. She said that the key was lost.", "John Oakley|Brimstone")]
    [InlineData("near miss: two people in the paragraph", "Anna Brimstone said that the door was locked.\n\nThe evening opened with the songs of Ms. Oakley and John Roe. She said that the key was lost.", "Anna Brimstone|Anna Brimstone")]
    [InlineData("who spoke last, though another is the subject", "Anna Brimstone met Maria Oakley, who said that the door was locked. She added that the key was lost.", "Maria Oakley|Maria Oakley")]
    [InlineData("a newspaper is no group", "The Ashton Times reported that the door was locked. The group said that the key was lost.", "Ashton Times|group*")]
    [InlineData("near miss: but the newspaper", "The Ashton Times reported that the door was locked. The newspaper said that the key was lost.", "Ashton Times|Ashton Times")]
    [InlineData("near miss: one NGO that is not the last", "The Open Archive Foundation said that the door was locked. The key was lost, according to an Ashton-based NGO.", "Open Archive Foundation|Ashton-based NGO*")]
    [InlineData("near miss: but a spokeswoman", "Ada Brimstone, deputy spokeswoman for the foreign minister, opened the hall. The spokeswoman said that the door was locked.", "Ada Brimstone")]
    [InlineData("a witness, not who is tried", "The final witness at the trial of former Orre Army commander Ben Oakley said that the door was locked.", "final witness at the trial of former Orre Army commander Ben Oakley*")]
    [InlineData("witnesses, not one man between commas", "Witnesses at the trial of the former commander in Orre, Ben Oakley, said that the door was locked.", "Witnesses at the trial of the former commander in Orre*")]
    [InlineData("near miss: a spokesman between commas", "A spokesman for Ada Brimstone, Ben Oakley, said that the door was locked.", "Ben Oakley")]
    [InlineData("the kin of one with a post", "The daughter of the activist Ben Oakley said that the door was locked.", "daughter of the activist Ben Oakley*")]
    [InlineData("the lawyer of one with a post", "The lawyer of jailed Dutch journalist Ben Oakley said that the door was locked.", "lawyer of jailed Dutch journalist Ben Oakley*")]
    [InlineData("near miss: the post itself has the preposition", "The minister of justice Ben Oakley said that the door was locked.", "Ben Oakley")]
    [InlineData("near miss: what a post is over", "The head of police Ben Oakley said that the door was locked.", "Ben Oakley")]
    [InlineData("near miss: the body a post is in", "The director of Amnesty International Ben Oakley said that the door was locked.", "Ben Oakley")]
    [InlineData("the lawyers of two", "The defence of Ada Brimstone and Ben Oakley said that the door was locked.", "defence of Ada Brimstone and Ben Oakley*")]
    [InlineData("a name before another's post", "Ben Oakley defence witness said that the door was locked.", "Ben Oakley defence witness*")]
    [InlineData("he who tells, without a name", "John Dunn nodded. A witness testifying at the trial of Ben Oakley said he recalled that the door was locked.", "witness testifying at the trial of Ben Oakley*|witness testifying at the trial of Ben Oakley*")]
    [InlineData("it is not several", "Amnesty International nodded. These figures must be read with care. It said that the door was locked.", "Amnesty International")]
    [InlineData("who is spoken of by a body did not speak", "“They came,” said Ben Oakley.\n\nThe ministry says John Dunn was not there.\n\n“The guards came,” he said.", "Ben Oakley")]
    [InlineData("a post that nobody holds", "Anna Brimstone nodded. The foreign minister said that the key was lost.", "foreign minister*")]
    [InlineData("a post of another place", "John Oakley, the senator from Vermont, said that the door was locked. The Ohio senator said that the key was lost.", "Ohio senator*")]
    [InlineData("near miss: a post of the same place", "John Oakley, the senator from Ohio, said that the door was locked. The Ohio senator said that the key was lost.", "John Oakley")]
    [InlineData("near miss: a post with a nationality", "John Oakley, the foreign minister, said that the door was locked. The Dutch foreign minister said that the key was lost.", "John Oakley")]
    [InlineData("a nationality of another place", "John Oakley was a deputy prosecutor at Ashton prison. The Dutch prosecutor said that the door was locked.", "Dutch prosecutor*")]
    [InlineData("a nationality of another post", "John Oakley, a former Danish prosecutor, was ill. The Dutch prosecutor said that the door was locked.", "Dutch prosecutor*")]
    [InlineData("near miss: a nationality of the same place", "John Oakley was a prosecutor in Iran. The Iranian prosecutor said that the door was locked.", "John Oakley")]
    [InlineData("a kind of body", "Amnesty International said that the door was locked. The organisation said that the key was lost.", "Amnesty International")]
    [InlineData("a kind of body by its name", "The Ministry of Justice said nothing new. Amnesty International said that the door was locked. The ministry said that the key was lost.", "Ministry of Justice")]
    [InlineData("it for a body", "Amnesty International said that the door was locked. It said that the key was lost.", "Amnesty International")]
    [InlineData("it for a text", "The report says that the door was locked. It says that the key was lost.", "report*")]
    [InlineData("they for several", "Two former guards said that the door was locked. They said that the key was lost.", "Two former guards*")]
    [InlineData("several for they, not one", "Two former guards said that the door was locked. Anna Brimstone nodded. They said that the key was lost.", "Two former guards*")]
    [InlineData("a post before the name", "Former Health Minister Anna Brimstone said that the door was locked.", "Anna Brimstone")]
    [InlineData("the name after a post and a comma", "The former health minister, Anna Brimstone, said that the door was locked.", "Anna Brimstone")]
    [InlineData("the name before a post", "Anna Brimstone, the director of Amnesty International, said that the door was locked.", "Anna Brimstone")]
    [InlineData("not the name in the post", "A lawyer for Anna Brimstone said that the door was locked.", "lawyer for Anna Brimstone*")]
    [InlineData("not the holder", "Anna Brimstone’s lawyer said that the door was locked.", "Anna Brimstone’s lawyer*")]
    [InlineData("not the body a person works for", "An Amnesty International spokesman said that the door was locked.", "Amnesty International spokesman*")]
    [InlineData("the holder of a text", "Amnesty International’s report says that the door was locked.", "Amnesty International")]
    [InlineData("not one of the examples", "Many speakers, including Anna Brimstone, said that the door was locked.", "Many speakers*")]
    [InlineData("who", "Anna Brimstone, who said that the door was locked, nodded.", "Anna Brimstone")]
    [InlineData("I within a quotation", "“I said that the door was locked,” Anna Brimstone told the panel.", "Anna Brimstone|Anna Brimstone")]
    [InlineData("she within another woman's quotation is not that woman", "Anna Brimstone said: “She said that the door was locked.”", "Anna Brimstone")]
    [InlineData("we in a body's release", "Amnesty International said that the door was locked. We call on the ministry to open it.", "Amnesty International")]

    // A speaker is a whole noun phrase or a name, or nobody.
    [InlineData("some of many", "Later, some of those in power admitted that the door was locked.", "some of those in power*")]
    [InlineData("near miss: the rest of a phrase whose noun stands elsewhere", "The guards, many of whom said that the door was locked, nodded.", "?")]
    [InlineData("a verb behind who", "Ada Brimstone, who studies locks at the institute, said that the door was locked.", "Ada Brimstone")]
    [InlineData("a verb behind that", "Brimstone & Oak Care, the firm that runs the ward, said that the door was locked.", "Brimstone & Oak Care")]
    [InlineData("the name before an age and a residence", "Ada Brimstone, 59, of Ashton, Ohio, who watched the trial in a hall, said that the door was locked.", "Ada Brimstone")]
    [InlineData("somebody in a place, not the place", "It angered miners in Ohio, who have argued that the door was locked.", "miners in Ohio*")]
    [InlineData("the subject of a verb of saying within what is said", "Ben Oakley, a spokesman for the miners, said the union believed that the door was locked.", "Ben Oakley|union*")]
    [InlineData("of whom a tape is", "In 2016 a tape surfaced of Ada Brimstone acknowledging that the door was locked.", "Ada Brimstone")]
    [InlineData("texts that were filed, not the filing", "The miners have filed affidavits alleging that the door was locked.", "affidavits*")]
    [InlineData("near miss: a participle before its noun", "The striking miners said that the door was locked.", "striking miners*")]
    [InlineData("near miss: a participle behind its noun", "According to information received, the door was locked.", "information received*")]
    [InlineData("a subject ends before its verb", "Stating that “nothing is certain”, the government exhorted citizens to wait.", "government*|government*")]
    [InlineData("a bracket behind a noun", "A student (Orre University, 2009) said that the door was locked.", "student*")]
    [InlineData("near miss: a bracket within a name", "The Ashton (Ohio) Spectator said that the door was locked.", "Ashton (Ohio) Spectator*")]
    [InlineData("what is said is not who says it", "The old guard Ben Oakley watched the ward.\n\n“The door is locked,” he said.", "Ben Oakley")]
    [InlineData("nor who is spoken of in it", "Anna Brimstone led the ward for nine years.\n\n“Maria Oakley has lost the key,” she said.", "Anna Brimstone")]
    [InlineData("but one quoted may speak of the other", "“Ben Oakley is the guard. He says that the door was locked,” said Anna Brimstone.", "Anna Brimstone|Ben Oakley")]
    [InlineData("a day is nobody", "The nurse said on the phone Thursday from her home that the door was locked.", "nurse*")]
    [InlineData("and within a name joins nobody", "It is the home of many miners, and in the ward, officials of the Ministry of Trade and Health said that the door was locked.", "officials of the Ministry of Trade and Health*")]

    [InlineData("a kind of body that stands in a name, before another that spoke", "The Orre Relief Network met on Monday. Amnesty International said that the door was locked. The network said that the key was lost.", "Orre Relief Network")]

    // A participle is of the subject of its verb.
    [InlineData("who writes, not who is written to", "Bishop Ben Oakley wrote to General Karl Venn saying that the door was locked.", "Ben Oakley")]
    [InlineData("in marks", "Ben Oakley wrote to General Karl Venn saying “the door is locked and the key is lost”.", "Ben Oakley")]
    [InlineData("who asks the other", "Ben Oakley wrote to Karl Venn asking him to lock the door.", "Ben Oakley")]
    [InlineData("a letter, not who is written to", "The ministry sent a letter to the miners saying that the door was locked.", "letter*")]
    [InlineData("near miss: who a letter is from", "Ada Brimstone received a letter from Karl Venn saying that the door was locked.", "Karl Venn")]
    [InlineData("near miss: a text that is answered", "Ben Oakley replied to a letter saying that the door was locked.", "letter*")]
    [InlineData("not whose spokesman it is", "Lena Ott spokesman Ben Oakley said that the door was locked.", "Ben Oakley")]
    [InlineData("not whose director it is", "Lena Ott was away. Ott communication director Ben Oakley said that the door was locked.", "Ben Oakley")]
    [InlineData("near miss: a name and then a post of its own", "Ada Brimstone and spokesman Ben Oakley said that the door was locked.", "Ada Brimstone")]
    [InlineData("not a minister who is spoken of", "Rents rose, while Minister John Oakley negotiates with miners over pay, Ada Brimstone said.", "Ada Brimstone")]
    [InlineData("an apostrophe behind a plural", "Ada Brimstone, who runs the effort for miners' families, said that the door was locked.", "Ada Brimstone")]
    [InlineData("a participle behind its auxiliary", "The union has also included members of the ministry, which has denied that the door was locked.", "members of the ministry*")]
    [InlineData("a time is nobody", "Her father died 22 years ago of hunger, which confirmed that the door was locked.", "?")]
    [InlineData("who believes is whom the report is about", "The panel gave the findings of a doctor that Ben Oakley has no grasp of the trial, instead believing the door was locked.", "Ben Oakley")]
    [InlineData("near miss: who goes on to speak", "Ada Brimstone said that Ben Oakley has no grasp of the trial, adding that the door was locked.", "Ada Brimstone")]

    [InlineData("a list within the clause about the speaker", "Ada Brimstone, who has read on torts, wills, and estates, said that the door was locked.", "Ada Brimstone")]
    [InlineData("near miss: a list of speakers", "Torts, wills, and estates bore me. Ada Brimstone, Lena Ott, and Ben Oakley said that the door was locked.", "Ada Brimstone")]
    [InlineData("a text, not the subject behind it", "According to the report, Mr. Oakley, in a session held at noon, locked the door.", "report*")]
    [InlineData("near miss: who is named behind what she is", "According to a guard, Ada Brimstone, the door was locked.", "Ada Brimstone")]
    [InlineData("you yourself are nobody named", "“You yourself said that the door was locked,” Ada Brimstone answered.", "Ada Brimstone")]
    [InlineData("a post whose body is named elsewhere", "Ada Brimstone, Special Rapporteur on prisons in Orre, was there. The UN Special Rapporteur on prisons said that the door was locked.", "Ada Brimstone")]
    [InlineData("near miss: a post that shares one word", "Ada Brimstone, a director of prisons, was there. The UN director said that the door was locked.", "UN director*")]
    [InlineData("to whom a thing goes", "Ada Brimstone said that the key was lost. They sent flowers to the miners saying that the door was locked.", "Ada Brimstone")]
    [InlineData("near miss: who was heard", "They listened to miners saying that the door was locked.", "miners*")]

    // When and how it was said is no part of who said it.
    [InlineData("today", "The door was locked, said Orre Watch International today, six months on from the fire.", "Orre Watch International")]
    [InlineData("last week", "The door was locked, said Orre Watch International last week, ahead of the trial.", "Orre Watch International")]
    [InlineData("ahead of", "The door was locked, said Orre Watch International ahead of the trial.", "Orre Watch International")]
    [InlineData("months on", "The door was locked, said Orre Watch International, six months on from the fire.", "Orre Watch International")]
    [InlineData("near miss: an adverb within", "The door was locked, said a newly elected mayor.", "newly elected mayor*")]
    [InlineData("near miss: years of service", "The door was locked, said Ada Brimstone, ten years a guard.", "Ada Brimstone")]
    [InlineData("another’s agency", "Amnesty International said that the door was locked. The key was lost, according to Syria’s state news agency.", "Syria’s state news agency*")]
    [InlineData("near miss: where an agency is", "Amnesty International said that the door was locked. The London-based agency said that the key was lost.", "Amnesty International")]
    [InlineData("a group after another group", "Amnesty International said that the door was locked. A group of miners said that the key was lost. The group said that it rained.", "group*")]
    [InlineData("the president of something else", "The ward was opened by President John Oakley. The president of the mining court said that the door was locked.", "president of the mining court*")]
    [InlineData("near miss: the president of the same", "The ward was opened by John Oakley, president of the mining court. The president of the court said that the door was locked.", "John Oakley")]
    [InlineData("who writes I is nobody who is written about", "John Oakley said that the door was locked. I asked him whether he had the key.", "?")]
    [InlineData("who writes we is nobody who is written about", "John Oakley said that the door was locked. We asked whether he had the key.", "?")]
    [InlineData("but one whose message a heading says it is", "The hearing took place in Geneva, and many of the families came to it.\n\nThe message of Maria Oakley\n\nMaria Oakley said in a message that the door was locked. We urge the ministry to open it.", "Maria Oakley")]
    [InlineData("they within a quotation are not who spoke before", "Two former guards said that the door was locked.\n\n“They told me that the key was lost,” Anna Brimstone said.", "Two former guards*|Anna Brimstone")]
    [InlineData("a family, not the one whose it is", "Anna Brimstone nodded. The Brimstone family said that the door was locked.", "Brimstone family*")]
    [InlineData("a campaign, not the one whose it is", "The Anna Brimstone campaign said that the door was locked.", "Anna Brimstone campaign*")]
    [InlineData("near miss: an adverb behind a name", "Anna Brimstone also said that the door was locked.", "Anna Brimstone")]
    [InlineData("a text, not who helped to write it", "The statement that Ben Oakley helped draft last year said that the door was locked.", "statement that Ben Oakley helped draft*")]
    [InlineData("near miss: the name behind a relative clause", "The woman who led the ward, Anna Brimstone, said that the door was locked.", "Anna Brimstone")]
    [InlineData("one called by another name", "Anna Brimstone said that it rained.\n\n“Kasim,” 26, described the theft.\n\n“The guards came at night,” he said.", "Kasim*")]
    [InlineData("somebody from a town, not the town", "They met a retired soldier from the farming community who said that the door was locked.", "retired soldier from the farming community*")]
    [InlineData("a number with a comma", "They met 5,000 miners who said that the door was locked.", "5,000 miners*")]
    [InlineData("it within a quotation is no body named before", "Amnesty International nodded.\n\n“With this award, it shows that the door is open,” Anna Brimstone said.", "Anna Brimstone")]
    [InlineData("he who says something of a man is another", "Ben Dunn said that it rained. He said that Dunn had the key.", "?")]
    [InlineData("it that says something of a body is another", "Amnesty International nodded. It said that Amnesty International had the key.", "?")]

    // A post behind a name whose second comma is left out.
    [InlineData("a post", "Ada Brimstone, former head of the ward in Orre said that the door was locked.", "Ada Brimstone")]
    [InlineData("two posts", "The Rt Hon Ada Brimstone, Labour MP, former Secretary of State for Orre said that the door was locked.", "Ada Brimstone")]
    [InlineData("a post with its article", "Ada Brimstone, a nurse said that the door was locked.", "Ada Brimstone")]
    [InlineData("what somebody did", "Ada Brimstone, Labour MP, who chaired the meeting said that the door was locked.", "Ada Brimstone")]
    [InlineData("near miss: a clause before the post", "Ben Oakley left Ada Brimstone, a nurse said.", "nurse*")]
    [InlineData("a plural that owns", "The victims’ families said that the door was locked.", "victims’ families*")]
    [InlineData("a plural that owns, further on", "Three sources with knowledge of the miners’ cases said that the door was locked.", "Three sources with knowledge of the miners’ cases*")]
    [InlineData("he is not he and his wife", "Ben Oakley nodded. A guard and his wife said that the door was locked. He said that the key was lost.", "Ben Oakley")]
    [InlineData("a sentence glued to the one before", "John Oakley said that the door was locked.Anna Brimstone said that the key was lost.", "John Oakley|Anna Brimstone")]
    [InlineData("according to him", "Ben Oakley nodded. According to him, the door was locked.", "Ben Oakley")]
    [InlineData("he is the surname that spoke last", "Ben Oakley said that the door was locked. Zarnovak said that it was open. He said that the key was lost.", "Zarnovak*")]
    [InlineData("over a paragraph", "Ben Oakley said that the door was locked.\n\nZarnovak said that it was open.\n\nHe said that the key was lost.", "Zarnovak*")]
    [InlineData("near miss: a word of every day at the start", "Ben Oakley said that the door was locked. Help said that it was open. He said that the key was lost.", "Ben Oakley")]
    [InlineData("a post held still, not by who held it before", "First Minister Ada Brimstone said that the door was locked. Former first minister Ben Oakley nodded. The first minister said that the key was lost.", "Ada Brimstone")]
    [InlineData("who is aimed at is no official", "The army aimed at Ben Oakley, an Orre official said. The Orre official said that the key was lost.", "Orre official*")]
    [InlineData("who alone is named, but spoken of", "Anna Oakley said that it rained.\n\nMaria had lost the key, she said.", "Anna Oakley")]
    [InlineData("it is what spoke, whatever that is", "Amnesty International nodded.\n\nThe Orre station said that it rained. It said that the key was lost.", "Orre station*|Orre station*")]
    [InlineData("a mother, not whose mother she is", "Anna Oakley left.\n\nOakley’s mother told the guards that it rained.\n\n“The key was lost,” she said.", "Oakley’s mother*")]
    [InlineData("near miss: somebody whose team is told of", "Anna Oakley’s team won. She said that the key was lost.", "Anna Oakley")]
    [InlineData("they are not who spoke in a paragraph before what is quoted", "The miners said that it rained.\n\n“They said the key was lost,” Anna Oakley said.", "miners*|Anna Oakley")]
    [InlineData("no man for she, as a noun beside the name tells", "Zora Oakley said that it rained. Vesko Brimstone, the man charged with the theft, nodded. She said that the key was lost.", "Zora Oakley")]
    [InlineData("a sister before the name", "Mandana Brimstone said that it rained. His sister Tuva Oakley nodded. He said that the key was lost.", "Mandana Brimstone")]
    [InlineData("near miss: a man beside whom others stand", "Mandana Oakley, a man and two women left. She said that the key was lost.", "Mandana Oakley")]
    [InlineData("a woman of whom a speaker tells", "Ben Oakley said that the door was locked.\n\n“A woman came. She said the key was lost,” Ada Brimstone said.", "Ada Brimstone|woman*")]
    [InlineData("he within a quotation is not who spoke in a paragraph before", "Ben Oakley said that the door was locked.\n\n“A guard came. He said the key was lost,” Ada Brimstone said.", "Ada Brimstone|guard*")]
    [InlineData("what says when is no part of the subject", "The Orre Union today opened a hall. It said that the key was lost.", "Orre Union")]
    [InlineData("whose demand it is, behind what says when", "The Orre Union last week repeated its call for a hall.", "Orre Union")]
    [InlineData("near miss: a subject that ends in a time", "The strike of last week tired them. It said that the key was lost.", "?")]
    [InlineData("they are the members of a group", "The Ashton Times said that the door was locked.\n\nA group of lawyers met on Monday. They said that the key was lost.", "Ashton Times|group of lawyers*")]
    [InlineData("near miss: one who leads them", "The leader of the lawyers fell on Monday. They said that the key was lost.", "?")]
    public void The_speaker_is(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Statement[] statements = Statements(text);
        string[] speakers = [.. expected.Split('|')];
        Assert.Equal(speakers, statements.Reverse().Take(speakers.Length).Reverse().Select(Describe));
    }

    [Fact]
    public void Who_speaks_with_one_voice_is_kept()
    {
        Dataset dataset = Read("Amnesty International and Human Rights Watch said in a statement that the door was locked.");
        Statement statement = Assert.Single(dataset.Records.OfType<Statement>());
        Assert.Equal("Amnesty International", statement.SpeakerName);
        RecordId other = Assert.Single(statement.CoSpeakers);
        Assert.Equal("Human Rights Watch", dataset.Records.OfType<Organisation>().Single(body => body.Id == other).Name);
        Assert.Empty(Assert.Single(Read("Anna Brimstone, director of Human Rights Watch, said that the door was locked.").Records.OfType<Statement>()).CoSpeakers);
    }

    [Theory]
    [InlineData("The door was locked, said Orre Watch International today, six months on from the fire.", "Orre Watch International")]
    [InlineData("The door was locked, said Ada Brimstone in a letter.", "Ada Brimstone")]
    [InlineData("When they had gone, “the door is now locked,” Ada Brimstone told the panel.", "Ada Brimstone")]
    [InlineData("The door was locked, said Ada Brimstone, director of the clinic.", "Ada Brimstone, director of the clinic")]
    [InlineData("The door was locked, said a spokesman for the miners yesterday.", "a spokesman for the miners")]
    public void The_words_that_name_the_speaker_are(string text, string expected) =>
        Assert.Equal(expected, text[Assert.Single(Statements(text)).SpeakerMention!.Value.ToRange()]);

    private static string Describe(Statement statement) => (statement.SpeakerName ?? "?") + (statement.Speaker is null && statement.SpeakerName is not null ? "*" : "");

    private static Statement[] Statements(string text) => [.. Read(text).Records.OfType<Statement>()];

    private static Dataset Read(string text) => Parsed.Text(text);
}
